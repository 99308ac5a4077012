//! Interned names.
//!
//! A [`Name`] is a `u32` that stands for one spelling; equal names compare as integers. Each file has an
//! interner of its own while it is extracted (no lock, any thread); `resolve` merges them in file order,
//! so that ids never depend on scheduling.
//!
//! Spellings lie behind each other in one piece of memory ([`Texts`]): a code base has a hundred thousand, and as many
//! small blocks would take longer to fill, copy and free than what is done with them.

use std::hash::{Hash, Hasher};
use std::ops::Index;

use hashbrown::HashTable;
use rustc_hash::FxHasher;
use serde::{Deserialize, Serialize};

use crate::base::ids::{Id, fit};
use crate::dense_id;

dense_id!(
    /// One spelling within the [`Interner`] that made it.
    Name
);

/// Spellings by number.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Texts {
    all: String,
    /// Where each of them ends in `all`.
    ends: Vec<u32>,
}

impl Texts {
    /// Adds a spelling behind the others.
    pub fn push(&mut self, text: &str) {
        self.all.push_str(text);
        self.ends.push(self.all.len() as u32);
    }

    /// The spelling with a number, if there is one.
    #[must_use]
    #[inline]
    pub fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)? as usize;
        let start = at
            .checked_sub(1)
            .map_or(0, |before| self.ends[before] as usize);
        self.all.get(start..end)
    }

    /// Gives back the room behind the last spelling.
    pub fn fit(&mut self) {
        if self.all.capacity() > self.all.len() {
            self.all = String::from(self.all.as_str());
        }
        fit(&mut self.ends);
    }

    /// All of them in order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> + Clone {
        (0..self.len()).map(|at| &self[at])
    }

    /// Number of spellings.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

/// As for a slice; what was written by someone else, and so may say anything, is empty where it says nonsense.
impl Index<usize> for Texts {
    type Output = str;

    #[inline]
    fn index(&self, at: usize) -> &str {
        assert!(at < self.len(), "no spelling has the number {at}");
        self.get(at).unwrap_or_default()
    }
}

/// A set of spellings numbered in the order in which they were first seen.
#[derive(Clone, Debug, Default)]
pub struct Interner {
    /// By the hashes of their spellings.
    ids: HashTable<Name>,
    texts: Texts,
}

impl Interner {
    /// The name of `text`, new or known.
    pub fn intern(&mut self, text: &str) -> Name {
        let hash = hash(text);
        if let Some(&name) = self.find(hash, text) {
            return name;
        }
        let name = Name(self.texts.len() as u32);
        self.texts.push(text);
        let texts = &self.texts;
        self.ids
            .insert_unique(hash, name, |name| self::hash(&texts[name.index()]));
        name
    }

    /// The name of `text` if it was interned before.
    #[must_use]
    pub fn get(&self, text: &str) -> Option<Name> {
        self.find(hash(text), text).copied()
    }

    fn find(&self, hash: u64, text: &str) -> Option<&Name> {
        self.ids
            .find(hash, |name| &self.texts[name.index()] == text)
    }

    /// The spelling of `name`.
    #[must_use]
    #[inline]
    pub fn text(&self, name: Name) -> &str {
        &self.texts[name.index()]
    }

    /// Number of spellings.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether nothing was interned.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The spellings in id order.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The spellings in id order; what a stored file keeps.
    #[must_use]
    pub fn into_texts(self) -> Texts {
        self.texts
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    hasher.finish()
}
