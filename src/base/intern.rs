//! Interned names.
//!
//! A [`Name`] is a `u32` that stands for one spelling; equal names compare as integers. Each file has an
//! interner of its own while it is extracted (no lock, any thread); `resolve` merges them in file order,
//! so that ids never depend on scheduling.

use rustc_hash::FxHashMap;

use crate::dense_id;

dense_id!(
    /// One spelling within the [`Interner`] that made it.
    Name
);

/// A set of spellings numbered in the order in which they were first seen.
#[derive(Clone, Debug, Default)]
pub struct Interner {
    ids: FxHashMap<Box<str>, Name>,
    texts: Vec<Box<str>>,
}

impl Interner {
    /// The name of `text`, new or known.
    pub fn intern(&mut self, text: &str) -> Name {
        if let Some(&name) = self.ids.get(text) {
            return name;
        }
        let name = Name(self.texts.len() as u32);
        self.ids.insert(text.into(), name);
        self.texts.push(text.into());
        name
    }

    /// The name of `text` if it was interned before.
    #[must_use]
    pub fn get(&self, text: &str) -> Option<Name> {
        self.ids.get(text).copied()
    }

    /// The spelling of `name`.
    #[must_use]
    pub fn text(&self, name: Name) -> &str {
        &self.texts[name.0 as usize]
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

    /// The spellings in id order; what a stored file keeps.
    #[must_use]
    pub fn into_texts(self) -> Vec<Box<str>> {
        self.texts
    }
}
