//! The files and projects of one revision after the other.
//!
//! Discovery depends on which files there are, and on the content of those it reads: project files, solutions,
//! `.gitignore`. What it reads is written down; as long as a step adds and removes nothing and touches none of these, the
//! projects are the same, and only sizes and contents are brought up to date.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::base::problem::Problem;
use crate::boundaries::FILE_NAME as BOUNDARIES;
use crate::data::is_beside;
use crate::discover::tree::{SourceTree, TreeEntry};
use crate::discover::workspace::Workspace;
use crate::discover::{DiscoverError, DiscoverOptions, Store, open_in};
use crate::git::{Change, GitError, GitTree, ObjectId, Repository, Revision};

/// What a step did to what is analysed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    Nothing,
    Changed,
}

/// A revision with what discovery found in it.
pub(super) struct Followed {
    revision: Revision,
    pub(super) tree: GitTree,
    pub(super) workspace: Workspace,
    /// Paths from the top of the repository that discovery read.
    read: BTreeSet<String>,
}

impl Followed {
    pub(super) fn start(
        revision: Revision,
        path: &Path,
        options: &DiscoverOptions,
    ) -> Result<Self, DiscoverError> {
        let place = revision.locate(path);
        let place = place.map_err(|_| DiscoverError::NoSuchPath(path.to_owned()))?;
        let watched = Watched {
            revision: &revision,
            read: Arc::default(),
        };
        let (tree, workspace) = open_in(&watched, &place, path, options)?;
        let read = std::mem::take(&mut *lock(&watched.read));
        Ok(Self {
            tree: tree.tree,
            revision,
            workspace,
            read,
        })
    }

    /// Goes on to `commit`, which differs by `changes` from the one before.
    pub(super) fn step(
        &mut self,
        repository: &Repository,
        commit: ObjectId,
        changes: &[Change],
        path: &Path,
        options: &DiscoverOptions,
    ) -> Result<Result<Step, DiscoverError>, GitError> {
        let revision = repository.step(&self.revision, commit, changes)?;
        let before = std::mem::replace(&mut self.revision, revision);
        let same_projects = changes
            .iter()
            .all(|change| self.keeps_projects(change, &before, options));
        if !same_projects {
            let started = Self::start(self.revision.clone(), path, options);
            return Ok(started.map(|started| {
                *self = started;
                Step::Changed
            }));
        }
        let mut step = Step::Nothing;
        for new in changes.iter().filter_map(|change| change.new.as_ref()) {
            let Some(inner) = new.path.strip_prefix(self.tree.prefix()) else {
                continue;
            };
            let inner = inner.to_owned();
            let bytes = self.revision.bytes(&new.path).unwrap_or(0);
            self.tree.replace(&inner, new.blob, bytes);
            if self.replace(&inner, bytes) {
                step = Step::Changed;
            }
        }
        Ok(Ok(step))
    }

    /// Whether a change leaves the projects as they are.
    fn keeps_projects(
        &self,
        change: &Change,
        before: &Revision,
        options: &DiscoverOptions,
    ) -> bool {
        let (Some(old), Some(new)) = (&change.old, &change.new) else {
            return false;
        };
        let small = |revision: &Revision, path: &str| {
            let bytes = revision.bytes(path);
            bytes.is_some_and(|bytes| bytes <= options.max_file_bytes)
        };
        let name = new.path.rsplit('/').next();
        old.path == new.path
            && old.is_file()
            && new.is_file()
            && name != Some(".gitignore")
            && !self.read.contains(&new.path)
            && small(before, &old.path)
            && small(&self.revision, &new.path)
    }

    /// Brings the size of a file up to date; whether anything is read from it.
    fn replace(&mut self, path: &str, bytes: u64) -> bool {
        let mut counts = path == BOUNDARIES || is_beside(path);
        let tree = &self.tree;
        let is_it = |known: &str| tree.real_path(known) == path;
        for file in &mut self.workspace.files {
            if is_it(&file.path) {
                file.bytes = bytes;
                counts = true;
            }
        }
        for companion in &mut self.workspace.companions {
            if is_it(&companion.path) {
                companion.bytes = bytes;
                counts = true;
            }
        }
        counts
    }
}

/// A revision whose trees write down what is read from them.
struct Watched<'a> {
    revision: &'a Revision,
    read: Arc<Mutex<BTreeSet<String>>>,
}

struct WatchedTree {
    tree: GitTree,
    read: Arc<Mutex<BTreeSet<String>>>,
}

impl Store for Watched<'_> {
    type Tree = WatchedTree;

    fn tree(&self, folder: &Path) -> io::Result<WatchedTree> {
        Ok(WatchedTree {
            tree: self.revision.tree(folder)?,
            read: Arc::clone(&self.read),
        })
    }

    fn is_folder(&self, path: &Path) -> bool {
        self.revision.is_folder(path)
    }

    fn is_file(&self, path: &Path) -> bool {
        self.revision.is_file(path)
    }

    fn names(&self, folder: &Path) -> Vec<String> {
        self.revision.names(folder)
    }

    fn is_top(&self, folder: &Path) -> bool {
        self.revision.is_top(folder)
    }

    fn is_beyond(&self, folder: &Path) -> bool {
        self.revision.is_beyond(folder)
    }
}

impl SourceTree for WatchedTree {
    fn entries(&self, problems: &mut Vec<Problem>) -> Vec<TreeEntry> {
        self.tree.entries(problems)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let full = format!("{}{}", self.tree.prefix(), self.real_path(path));
        lock(&self.read).insert(full);
        self.tree.read(path)
    }

    fn real_path<'a>(&'a self, path: &'a str) -> &'a str {
        self.tree.real_path(path)
    }
}

fn lock(read: &Mutex<BTreeSet<String>>) -> std::sync::MutexGuard<'_, BTreeSet<String>> {
    read.lock().unwrap_or_else(PoisonError::into_inner)
}
