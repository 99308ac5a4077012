//! The cache on disk, damaged: the run is the one without it.
//!
//! What fits its checksum is taken for what it says, as the README tells whoever shares a cache; that it is decoded
//! without a panic whatever its bytes are is another half of the property.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tempfile::TempDir;
use unseam::cache::{Cache, LIMIT};
use unseam::extract::facts::FileFacts;
use unseam::history::Figures;
use unseam::pipeline::{Options, Silent, open};
use unseam::report::json;

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
    /// Whether it is one that fits its checksum.
    fn fits(&self) -> bool {
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

/// The contents of a pack.
fn contents(pack: &[u8]) -> Vec<Vec<u8>> {
    let count = u32::from_le_bytes(pack[16..HEAD].try_into().unwrap()) as usize;
    let rows = pack[HEAD..].chunks_exact(ROW).take(count);
    rows.map(|row| {
        let offset = u64::from_le_bytes(row[KEY..KEY + 8].try_into().unwrap());
        let len = u32::from_le_bytes(row[KEY + 8..KEY + 12].try_into().unwrap()) as usize;
        let offset = usize::try_from(offset).unwrap();
        pack[offset..offset + len].to_vec()
    })
    .collect()
}

/// Decodes the contents of all packs, each with the damages that are of its pack.
fn decode(packs: &[(PathBuf, Vec<u8>)], damages: &[Damage<'_>]) {
    for damage in damages {
        let (_, pack) = &packs[damage.of(packs.len())];
        let mut contents = contents(pack);
        let which = usize::from(damage.0[6]) % contents.len();
        let content = &mut contents[which];
        for damage in damages {
            damage.apply(content);
        }
        let _ = postcard::take_from_bytes::<FileFacts>(content);
        let _ = postcard::take_from_bytes::<Figures>(content);
        if let Ok(text) = std::str::from_utf8(content) {
            let _ = json::read(text);
        }
    }
}

/// A run with a cache that was damaged in up to eight places.
pub(super) fn cache(data: &[u8]) {
    let place = place();
    let damages = data.chunks_exact(8).take(8).map(Damage);
    let (fitting, damages): (Vec<_>, Vec<_>) = damages.partition(Damage::fits);
    decode(&place.packs, &fitting);
    if damages.is_empty() {
        return;
    }
    let mut packs = place.packs.clone();
    for damage in &damages {
        damage.apply(&mut packs[damage.of(place.packs.len())].1);
    }
    // A result is found before anything else, so it is only there where it is what was damaged.
    let touched: Vec<usize> = damages
        .iter()
        .map(|damage| damage.of(packs.len()))
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
    assert!(text == place.text, "a damaged cache shows");
}
