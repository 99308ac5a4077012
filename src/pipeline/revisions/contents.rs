//! The hashes of contents by blob: what stands for a file's facts is its content, and git knows it by another hash.
//!
//! Facts are kept by content, so that a checkout and a revision share them. To find those of a blob its content would have to
//! be read and hashed each time, which takes as long as anything else of a run in which little is new. So a repository has a
//! table of both hashes, and of what is in it git need not be asked for.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::base::problem::Problem;
use crate::cache::{Cache, Key, KeyMaker, Shelves};
use crate::discover::tree::{SourceTree, TreeEntry};
use crate::git::{GitTree, ObjectId};

/// The version of the table's form.
const VERSION: &str = "1";

/// The table is made anew when it has grown to so many times what a revision needs.
const GROWN: usize = 4;

/// The contents that are known of a repository's blobs.
#[derive(Default)]
pub(super) struct Contents {
    /// Where the table is; `None` without a cache, in which nothing is found by content either.
    place: Option<(Cache, Key)>,
    known: BTreeMap<ObjectId, Key>,
}

impl Contents {
    /// The table of the repository in `folder`, as the last run left it.
    pub(super) fn open(cache: Option<&Cache>, folder: &Path) -> Self {
        let key = KeyMaker::new("contents of blobs", VERSION)
            .with(folder)
            .key();
        let read = |cache: &Cache| {
            let bytes = cache.get(Shelves::Results, key)?;
            let rows: Vec<(String, [u8; 32])> = postcard::from_bytes(&bytes).ok()?;
            let row = |(blob, content): (String, [u8; 32])| {
                Some((ObjectId::parse(blob.as_bytes())?, Key::from_bytes(content)))
            };
            rows.into_iter().map(row).collect()
        };
        Self {
            known: cache.and_then(read).unwrap_or_default(),
            place: cache.map(|cache| (cache.clone(), key)),
        }
    }

    /// The hashes of those of `paths` whose contents are known; `None` where nothing would be found by them.
    pub(super) fn hashes<'p>(
        &self,
        tree: &GitTree,
        paths: impl Iterator<Item = &'p str>,
    ) -> Option<BTreeMap<String, Key>> {
        self.place.as_ref()?;
        let known = |path: &str| {
            let content = self.known.get(&tree.blob(path)?)?;
            Some((path.to_owned(), *content))
        };
        Some(paths.filter_map(known).collect())
    }

    /// Takes up what was read, and writes the table where that is new. `paths` are all of the revision.
    pub(super) fn learn<'p>(&mut self, tree: Hashing<'_>, paths: impl Iterator<Item = &'p str>) {
        let mut new = tree
            .found
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        new.retain(|(blob, _)| !self.known.contains_key(blob));
        let Some((cache, key)) = self.place.as_ref().filter(|_| !new.is_empty()) else {
            return;
        };
        self.known.extend(new);
        let needed = paths.filter_map(|path| tree.tree.blob(path));
        let needed: BTreeMap<ObjectId, Key> = needed
            .filter_map(|blob| Some((blob, *self.known.get(&blob)?)))
            .collect();
        if self.known.len() > needed.len() * GROWN {
            self.known = needed;
        }
        let rows = self.known.iter();
        let rows = rows.map(|(blob, content)| (blob.to_string(), content.bytes()));
        if let Ok(bytes) = postcard::to_stdvec(&rows.collect::<Vec<_>>()) {
            cache.put(Shelves::Results, *key, &bytes);
        }
    }
}

/// A tree that notes the hash of each content that is read from it.
pub(super) struct Hashing<'t> {
    tree: &'t GitTree,
    found: Mutex<Vec<(ObjectId, Key)>>,
}

impl<'t> Hashing<'t> {
    pub(super) fn new(tree: &'t GitTree) -> Self {
        Self {
            tree,
            found: Mutex::default(),
        }
    }
}

impl SourceTree for Hashing<'_> {
    fn entries(&self, problems: &mut Vec<Problem>) -> Vec<TreeEntry> {
        self.tree.entries(problems)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let bytes = self.tree.read(path)?;
        if let Some(blob) = self.tree.blob(path) {
            let content = Key::of_bytes(&bytes);
            let found = self.found.lock();
            found
                .unwrap_or_else(PoisonError::into_inner)
                .push((blob, content));
        }
        Ok(bytes)
    }

    fn real_path<'a>(&'a self, path: &'a str) -> &'a str {
        self.tree.real_path(path)
    }
}
