//! The findings of a run, whole and as a change of those of another.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::declared::{Declared, Spelt};
use super::findings::Findings;
use crate::base::digest::{Digest, digest};

/// What binding has found in each file of a code base, for the next run on nearly the same.
#[derive(Clone, Debug, Default)]
pub struct Bindings {
    pub(super) head: Head,
    pub(super) files: BTreeMap<String, Arc<FileBindings>>,
}

/// [`Bindings`] without the files.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Head {
    pub(super) ground: Digest,
    /// Who declares types in each namespace, with the last part of its name.
    pub(super) namespaces: BTreeMap<Digest, (Spelt, Digest)>,
}

/// Some of the files of [`Bindings`].
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Part(Vec<(String, Arc<FileBindings>)>);

/// What differs between two [`Bindings`].
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Change {
    head: Head,
    new: Part,
    gone: Vec<String>,
}

/// One file.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct FileBindings {
    pub(super) content: Digest,
    pub(super) declared: Declared,
    pub(super) findings: Option<Findings>,
}

impl Bindings {
    /// The same in about so many parts, which can be written and read on a thread each.
    #[must_use]
    pub fn parts(&self, count: usize) -> (Head, Vec<Part>) {
        let files = self.files.iter();
        let files = files.map(|(path, file)| (path.clone(), Arc::clone(file)));
        let files: Vec<_> = files.collect();
        let size = files.len().div_ceil(count.max(1)).max(1);
        let parts = files.chunks(size).map(|part| Part(part.to_vec()));
        (self.head.clone(), parts.collect())
    }

    /// What [`Bindings::parts`] took apart.
    #[must_use]
    pub fn of_parts(head: Head, parts: Vec<Part>) -> Self {
        Self {
            head,
            files: parts.into_iter().flat_map(|part| part.0).collect(),
        }
    }

    /// What has changed since `base`.
    #[must_use]
    pub fn since(&self, base: &Self) -> Change {
        let is_new = |(path, file): &(&String, &Arc<FileBindings>)| {
            let known = base.files.get(*path);
            !known.is_some_and(|known| Arc::ptr_eq(known, file))
        };
        let new = self.files.iter().filter(is_new);
        let new = new.map(|(path, file)| (path.clone(), Arc::clone(file)));
        let gone = base.files.keys();
        let gone = gone.filter(|path| !self.files.contains_key(*path));
        Change {
            head: self.head.clone(),
            new: Part(new.collect()),
            gone: gone.cloned().collect(),
        }
    }

    /// This as it is after a change.
    #[must_use]
    pub fn after(mut self, change: Change) -> Self {
        self.head = change.head;
        for path in change.gone {
            self.files.remove(&path);
        }
        self.files.extend(change.new.0);
        self
    }

    /// Stands for these findings: those of the same files of the same code base have the same.
    #[must_use]
    pub fn stamp(&self) -> Digest {
        let files = self.files.iter();
        let files: Vec<_> = files.map(|(path, file)| (path, file.content)).collect();
        digest((self.head.ground, &self.head.namespaces, files))
    }

    /// Number of files.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

impl Change {
    /// How many files it is about.
    #[must_use]
    pub fn len(&self) -> usize {
        self.new.0.len() + self.gone.len()
    }

    /// Whether it is about none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
