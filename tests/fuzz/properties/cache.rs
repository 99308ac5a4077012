//! The cache on disk, damaged: the run is the one without it. With checksums that fit what was damaged, it ends all the
//! same.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tempfile::TempDir;
use unseam::cache::{Cache, LIMIT};
use unseam::pipeline::{Options, Silent, open};

/// Code whose cache is damaged.
const CODE: [(&str, &str); 3] = [
    (
        "Shop.csproj",
        "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>",
    ),
    (
        "Order.cs",
        "using System.Linq; namespace Shop { public class Order : Base<int> { string s = \"SELECT a FROM T\"; public int Sum(int[] all) => all.Where(x => x > 1).Sum() + Count(this); } }",
    ),
    (
        "Base.cs",
        "namespace Shop { [System.Obsolete] public class Base<T> where T : struct { protected int Count(Order order) { switch (order) { case { } it when it.Sum(null) > 1: return 2; default: return 1; } } public enum E { A, B } } }",
    ),
];

/// The code, what a run without a cache says of it, and the files that a run with one leaves.
struct Place {
    code: TempDir,
    text: String,
    packs: Vec<(PathBuf, Vec<u8>)>,
}

fn place() -> &'static Place {
    static PLACE: OnceLock<Place> = OnceLock::new();
    PLACE.get_or_init(|| {
        let code = TempDir::new().unwrap();
        for (path, content) in CODE {
            fs::write(code.path().join(path), content).unwrap();
        }
        let text = run(code.path(), None);
        let cache = TempDir::new().unwrap();
        assert_eq!(run(code.path(), Some(cache.path())), text);
        let mut packs = Vec::new();
        for folder in fs::read_dir(cache.path()).unwrap() {
            for file in fs::read_dir(folder.unwrap().path()).unwrap() {
                let path = file.unwrap().path();
                let content = fs::read(&path).unwrap();
                packs.push((path.strip_prefix(cache.path()).unwrap().to_owned(), content));
            }
        }
        packs.sort();
        assert!(packs.len() > 2, "{packs:?}");
        Place { code, text, packs }
    })
}

fn run(code: &Path, cache: Option<&Path>) -> String {
    let options = Options {
        cache: cache.map(|folder| Cache::new(folder.to_owned(), LIMIT)),
        ..Options::default()
    };
    let opened = open(code, &options, &Silent).unwrap();
    opened.json(&options, &Silent, str::to_owned)
}

/// Eight bytes: which pack, what to do, where, with what.
struct Damage<'a>(&'a [u8]);

impl Damage<'_> {
    fn is_signed(&self) -> bool {
        self.0[1] & 1 == 1
    }

    fn of(&self, packs: usize) -> usize {
        usize::from(self.0[0]) % packs
    }

    fn apply(&self, content: &mut Vec<u8>) {
        if content.is_empty() {
            return;
        }
        let at = u32::from_le_bytes([self.0[2], self.0[3], self.0[4], 0]) as usize % content.len();
        match (self.0[1] >> 1) % 4 {
            0 => content[at] ^= self.0[5],
            1 => content[at] = self.0[5],
            2 => content.truncate(at),
            _ => content.insert(at, self.0[5]),
        }
    }
}

/// Length of the key, of a row of the index, and of what stands before it; see `src/cache/pack.rs`.
const KEY: usize = 32;
const ROW: usize = KEY + 8 + 4 + 16;
const HEAD: usize = 20;

/// The contents of a pack by key.
fn entries(pack: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let count = u32::from_le_bytes(pack[16..HEAD].try_into().unwrap()) as usize;
    let rows = pack[HEAD..].chunks_exact(ROW).take(count);
    rows.map(|row| {
        let offset = u64::from_le_bytes(row[KEY..KEY + 8].try_into().unwrap());
        let len = u32::from_le_bytes(row[KEY + 8..KEY + 12].try_into().unwrap()) as usize;
        let offset = usize::try_from(offset).unwrap();
        (row[..KEY].to_vec(), pack[offset..offset + len].to_vec())
    })
    .collect()
}

/// A pack whose checksums fit.
fn signed(magic: &[u8], entries: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    let mut pack = magic.to_vec();
    pack.extend(u32::try_from(entries.len()).unwrap().to_le_bytes());
    let mut offset = (HEAD + ROW * entries.len()) as u64;
    for (key, content) in entries {
        pack.extend(key);
        pack.extend(offset.to_le_bytes());
        pack.extend(u32::try_from(content.len()).unwrap().to_le_bytes());
        let mut hasher = blake3::Hasher::new();
        hasher.update(key).update(content);
        pack.extend(&hasher.finalize().as_bytes()[..16]);
        offset += content.len() as u64;
    }
    pack.extend(entries.iter().flat_map(|(_, content)| content));
    pack
}

/// A run with a cache that was damaged in up to eight places.
pub(super) fn cache(data: &[u8]) {
    let place = place();
    let mut packs = place.packs.clone();
    let damages: Vec<Damage<'_>> = data.chunks_exact(8).take(8).map(Damage).collect();
    // First what has to fit its checksums, since nothing can be made to fit in a pack that is no pack.
    for damage in damages.iter().filter(|damage| damage.is_signed()) {
        let pack = &mut packs[damage.of(place.packs.len())].1;
        let mut entries = entries(pack);
        let which = usize::from(damage.0[6]) % entries.len();
        damage.apply(&mut entries[which].1);
        *pack = signed(&pack[..16], &entries);
    }
    for damage in damages.iter().filter(|damage| !damage.is_signed()) {
        damage.apply(&mut packs[damage.of(place.packs.len())].1);
    }
    // A result is found before anything else, so it is only there where it is what was damaged.
    let touched: Vec<usize> = damages
        .iter()
        .map(|damage| damage.of(place.packs.len()))
        .collect();
    let folder = TempDir::new().unwrap();
    for (index, (path, content)) in packs.iter().enumerate() {
        if touched.contains(&index) || path.starts_with("facts") {
            let target = folder.path().join(path);
            fs::create_dir_all(target.parent().unwrap()).unwrap();
            fs::write(target, content).unwrap();
        }
    }
    let text = run(place.code.path(), Some(folder.path()));
    if !damages.iter().any(Damage::is_signed) {
        assert!(text == place.text, "a damaged cache shows");
    }
}
