//! What earlier runs found out, kept in a folder by the hash of everything it was made from.
//!
//! An entry is bytes under a [`Key`]. The key is a hash of all that the bytes depend on, the version of the code that
//! made them included, so an entry is never out of date: it is the right answer or it is not found. Nothing is ever
//! changed in place and nothing has to be invalidated.
//!
//! ```text
//! <folder>/facts/<hash>.pack      what single files say; a run adds one pack with what was new to it
//! <folder>/results/<key>.pack     whole results, one each
//! <folder>/figures/<hash>.pack    figures of single commits
//! ```
//!
//! The folder may be lost, shared or damaged at any time. Every entry carries a checksum over key and content, so that
//! one which was cut, flipped or swapped is as good as absent. Packs are written beside their place and renamed, so
//! that concurrent runs see all of one or none of it. A pack takes in those that are not larger than itself, so that
//! there are few of them however many runs there were. When the folder is larger than its limit, the packs that were
//! not used for the longest time go first.
//!
//! Errors are not told: a cache that cannot be written is a slower run and nothing else.

mod folder;
mod key;
mod pack;
mod shelf;

use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

pub use folder::{Cleared, Info};
pub use key::{Key, KeyMaker};
pub use shelf::{Reader, Shelf};

/// Default of [`Cache::limit`]: facts take about as many bytes as the source they were read from.
pub const LIMIT: u64 = 1 << 30;

/// Where entries are kept. Nothing is opened before it is needed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cache {
    folder: PathBuf,
    limit: u64,
}

/// Where something is kept decides nothing: it is a part of no key.
impl Hash for Cache {
    fn hash<H: Hasher>(&self, _state: &mut H) {}
}

/// What entries are about; each has a folder of its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Shelves {
    /// What single files say.
    Facts,
    /// Whole results.
    Results,
    /// Figures of single commits.
    Figures,
}

impl Shelves {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Facts, Self::Results, Self::Figures];

    /// The name of the folder.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Results => "results",
            Self::Figures => "figures",
        }
    }
}

impl Cache {
    /// The cache in `folder`, which need not be there, with at most `limit` bytes.
    #[must_use]
    pub fn new(folder: PathBuf, limit: u64) -> Self {
        Self { folder, limit }
    }

    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// How large it may become, in bytes.
    #[must_use]
    pub fn limit(&self) -> u64 {
        self.limit
    }

    /// Many small entries: opens the packs of `kind` to read them.
    #[must_use]
    pub fn shelf(&self, kind: Shelves) -> Shelf<'_> {
        Shelf::open(self, kind)
    }

    /// One large entry: the content of `key`, if it is there and sound.
    #[must_use]
    pub fn get(&self, kind: Shelves, key: Key) -> Option<Vec<u8>> {
        let pack = pack::Pack::open(&self.single(kind, key))?;
        let found = pack.reader()?.read(pack.find(key)?).map(<[u8]>::to_vec);
        match found {
            Some(_) => folder::touch(pack.path()),
            None => folder::remove(pack.path()),
        }
        found
    }

    /// Keeps one large entry.
    pub fn put(&self, kind: Shelves, key: Key, content: &[u8]) {
        if content.len() as u64 <= self.limit {
            // Where it cannot be written, the next run finds it out anew.
            let _ = pack::write(&self.single(kind, key), &[(key, content)]);
            folder::shrink(self);
        }
    }

    /// How much is kept.
    #[must_use]
    pub fn info(&self) -> Info {
        folder::info(self)
    }

    /// Removes all that is kept, and nothing else.
    ///
    /// # Errors
    /// Whatever the file system reports first; the rest is removed all the same.
    pub fn clear(&self) -> std::io::Result<Cleared> {
        folder::clear(self)
    }

    fn single(&self, kind: Shelves, key: Key) -> PathBuf {
        let name = format!("{key}.{}", pack::EXTENSION);
        self.folder.join(kind.name()).join(name)
    }
}

#[cfg(test)]
mod tests;
