//! Many small entries: read by many threads from a few packs, and what was new written as one more pack.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use super::key::{Key, KeyMaker};
use super::pack::{self, EXTENSION, Open, Pack};
use super::{Cache, Shelves, folder};

/// A pack is not taken into another when both together are above this share of the limit: what grows without end
/// could only be dropped as a whole.
const LARGEST_SHARE: u64 = 8;

/// The packs of one kind, as they were when the run began.
#[derive(Debug)]
pub struct Shelf<'a> {
    cache: &'a Cache,
    folder: PathBuf,
    packs: Vec<Known>,
}

#[derive(Debug)]
struct Known {
    pack: Pack,
    used: AtomicBool,
    damaged: AtomicBool,
}

impl<'a> Shelf<'a> {
    pub(super) fn open(cache: &'a Cache, kind: Shelves) -> Self {
        let folder = cache.folder().join(kind.name());
        let packs = folder::packs(&folder).into_iter().filter_map(|file| {
            Some(Known {
                pack: Pack::open(&file.path)?,
                used: AtomicBool::new(false),
                damaged: AtomicBool::new(false),
            })
        });
        Self {
            cache,
            packs: packs.collect(),
            folder,
        }
    }

    /// A reader for one thread.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader {
            shelf: self,
            open: self.packs.iter().map(|_| None).collect(),
        }
    }

    /// Ends the run: keeps what was new to it, and remembers what was used.
    ///
    /// Takes in the packs that are not larger than what is written, so that there are never more than a few.
    pub fn keep(self, new: BTreeMap<Key, Vec<u8>>) {
        let mut entries = new;
        let mut taken_in = Vec::new();
        let (damaged, sound): (Vec<Known>, Vec<Known>) = self
            .packs
            .into_iter()
            .partition(|known| known.damaged.load(Ordering::Relaxed));
        if !entries.is_empty() {
            let most = self.cache.limit() / LARGEST_SHARE;
            let mut bytes = pack::size(entries.values().map(Vec::len));
            let mut by_size: Vec<&Pack> = sound.iter().map(|known| &known.pack).collect();
            by_size.sort_by_key(|pack| pack.bytes());
            for pack in by_size {
                if pack.bytes() > bytes || pack.bytes() + bytes > most {
                    break;
                }
                bytes += pack.bytes();
                take_in(pack, &mut entries);
                taken_in.push(pack.path());
            }
            if write(&self.folder, &entries).is_none() {
                taken_in.clear();
            }
        }
        for path in taken_in {
            folder::remove(path);
        }
        for known in &damaged {
            folder::remove(known.pack.path());
        }
        for known in sound {
            if known.used.load(Ordering::Relaxed) {
                folder::touch(known.pack.path());
            }
        }
        folder::shrink(self.cache);
    }
}

/// Adds what is sound in `pack`.
fn take_in(pack: &Pack, entries: &mut BTreeMap<Key, Vec<u8>>) {
    let Some(mut open) = pack.reader() else {
        return;
    };
    for place in pack.places() {
        if let Some(content) = open.read(place) {
            entries.entry(place.key).or_insert_with(|| content.to_vec());
        }
    }
}

/// Writes a pack whose name tells what is in it: two runs that found out the same write the same file.
fn write(folder: &std::path::Path, entries: &BTreeMap<Key, Vec<u8>>) -> Option<()> {
    let entries: Vec<(Key, &[u8])> = entries
        .iter()
        .map(|(key, content)| (*key, content.as_slice()))
        .collect();
    let mut name = KeyMaker::new("pack", "");
    for (key, _) in &entries {
        name.add(key);
    }
    let path = folder.join(format!("{}.{EXTENSION}", name.key()));
    pack::write(&path, &entries).ok()
}

/// Reads entries on one thread.
#[derive(Debug)]
pub struct Reader<'a> {
    shelf: &'a Shelf<'a>,
    /// By pack, opened on first use.
    open: Vec<Option<Open>>,
}

impl Reader<'_> {
    /// What `read` makes of the entry of `key`; `None` where there is no sound one, or where `read` can make
    /// nothing of it.
    pub fn get<T>(&mut self, key: Key, mut read: impl FnMut(&[u8]) -> Option<T>) -> Option<T> {
        for (known, open) in self.shelf.packs.iter().zip(&mut self.open) {
            let Some(place) = known.pack.find(key) else {
                continue;
            };
            if open.is_none() {
                *open = known.pack.reader();
            }
            let found = open.as_mut().and_then(|open| read(open.read(place)?));
            if found.is_some() {
                // Checked first, since a write would take the line from all other threads.
                if !known.used.load(Ordering::Relaxed) {
                    known.used.store(true, Ordering::Relaxed);
                }
                return found;
            }
            known.damaged.store(true, Ordering::Relaxed);
        }
        None
    }
}
