//! What binding has found, kept for the next run on the same code base.
//!
//! It is kept under the ground that all files share, so that the last run on the same projects is found wherever they
//! lie, and however their files have changed since: what is out of date in it is left out file by file
//! ([`Bindings`]). Most runs change little, so what they find is kept as a [`Change`] of what was written whole; only
//! when that has grown is the whole written again. A run that found nothing new writes nothing.

use rayon::prelude::*;

use crate::base::digest::{Digest, digest};
use crate::base::ids::{FileId, IdVec};
use crate::cache::{Cache, Key, KeyMaker, Shelves};
use crate::discover::workspace::Workspace;
use crate::library::LibraryFile;
use crate::resolve::{Bindings, Change, Head, Inputs};

use super::options::Options;

/// The version of everything that decides what is found.
const VERSION: &str = env!("UNSEAM_VERSION");

/// Pieces that are read and written on a thread each.
const PARTS: usize = 32;

/// The whole is written again when this part of its files has changed.
const LARGE: usize = 8;

/// Where the findings of earlier runs are.
pub(super) struct KeptBindings<'c> {
    cache: &'c Cache,
    whole: Key,
    change: Key,
    ground: Digest,
}

/// The findings of the last run.
pub(super) struct Left {
    /// Those that are written as a whole.
    whole: Bindings,
    pub(super) last: Bindings,
}

impl<'c> KeptBindings<'c> {
    pub(super) fn open(
        cache: &'c Cache,
        workspace: &Workspace,
        tables: &[&LibraryFile],
        options: &Options,
    ) -> Self {
        let ground = ground(workspace, tables, options);
        Self::named(cache, ground, ["bindings", "change of bindings"])
    }

    /// Those of revisions, whose files go by their blobs.
    pub(super) fn of_revisions(cache: &'c Cache, ground: Digest) -> Self {
        Self::named(cache, ground, ["revision", "change of revision"])
    }

    fn named(cache: &'c Cache, ground: Digest, [whole, change]: [&str; 2]) -> Self {
        let key = |name: &str| KeyMaker::new(name, VERSION).with(ground).key();
        Self {
            cache,
            whole: key(whole),
            change: key(change),
            ground,
        }
    }

    pub(super) fn inputs(&self, contents: IdVec<FileId, Option<Digest>>) -> Inputs {
        Inputs {
            ground: self.ground,
            contents,
        }
    }

    pub(super) fn read(&self) -> Option<Left> {
        let bytes = self.cache.get(Shelves::Results, self.whole)?;
        let (head, parts): (Head, Vec<&[u8]>) = postcard::from_bytes(&bytes).ok()?;
        let parts = parts.into_par_iter();
        let parts = parts.map(|part| postcard::from_bytes(part).ok());
        let whole = Bindings::of_parts(head, parts.collect::<Option<_>>()?);
        let last = match self.last_change(whole.stamp()) {
            Some(change) => whole.clone().after(change),
            None => whole.clone(),
        };
        Some(Left { whole, last })
    }

    /// The last change, if it is one of the whole with this stamp.
    fn last_change(&self, stamp: Digest) -> Option<Change> {
        let bytes = self.cache.get(Shelves::Results, self.change)?;
        let (of, change): (Digest, Change) = postcard::from_bytes(&bytes).ok()?;
        (of == stamp).then_some(change)
    }

    /// Keeps what was found now, unless that is what was found before.
    pub(super) fn keep(&self, now: &Bindings, left: Option<&Left>) {
        let Some(left) = left else {
            return self.keep_whole(now);
        };
        if now.since(&left.last).is_empty() {
            return;
        }
        let change = now.since(&left.whole);
        if change.len() * LARGE > now.len() {
            return self.keep_whole(now);
        }
        if let Ok(bytes) = postcard::to_stdvec(&(left.whole.stamp(), change)) {
            self.cache.put(Shelves::Results, self.change, &bytes);
        }
    }

    fn keep_whole(&self, now: &Bindings) {
        let (head, parts) = now.parts(PARTS);
        let parts = parts.par_iter().map(postcard::to_stdvec);
        let parts: Result<Vec<Vec<u8>>, _> = parts.collect();
        let bytes = parts.and_then(|parts| postcard::to_stdvec(&(head, parts)));
        if let Ok(bytes) = bytes {
            self.cache.put(Shelves::Results, self.whole, &bytes);
        }
    }
}

/// What binding any file depends on besides the files of the tree.
pub(super) fn ground(workspace: &Workspace, tables: &[&LibraryFile], options: &Options) -> Digest {
    let projects = workspace.projects.iter().map(|project| {
        let seen = (&project.visible, &project.references);
        let friends = &project.internals_visible_to;
        digest((
            &project.path,
            &project.name,
            &project.graph,
            seen,
            friends,
            &project.global_usings,
        ))
    });
    let projects: Vec<Digest> = projects.collect();
    let tables: Vec<&str> = tables.iter().map(|table| table.path).collect();
    digest((projects, tables, &options.graphs))
}
