//! What binding has found, kept for the next run on the same code base.
//!
//! It is kept under the ground that all files share, so that the last run on the same projects is found wherever they
//! lie, and however their files have changed since: what is out of date in it is left out file by file
//! ([`Bindings`]). A run that found nothing new writes nothing.

use rayon::prelude::*;

use crate::base::digest::{Digest, digest};
use crate::base::ids::{FileId, IdVec};
use crate::cache::{Cache, Key, KeyMaker, Shelves};
use crate::discover::workspace::Workspace;
use crate::library::LibraryFile;
use crate::resolve::{Bindings, Head, Inputs};

use super::options::Options;

/// The version of everything that decides what is found.
const VERSION: &str = env!("UNSEAM_VERSION");

/// Pieces that are read and written on a thread each.
const PARTS: usize = 32;

/// What an earlier run left.
pub(super) struct KeptBindings<'c> {
    cache: &'c Cache,
    key: Key,
    ground: Digest,
}

impl<'c> KeptBindings<'c> {
    pub(super) fn open(
        cache: &'c Cache,
        workspace: &Workspace,
        tables: &[&LibraryFile],
        options: &Options,
    ) -> Self {
        let ground = ground(workspace, tables, options);
        Self {
            cache,
            key: KeyMaker::new("bindings", VERSION).with(ground).key(),
            ground,
        }
    }

    pub(super) fn inputs(&self, contents: IdVec<FileId, Option<Digest>>) -> Inputs {
        Inputs {
            ground: self.ground,
            contents,
        }
    }

    pub(super) fn read(&self) -> Option<Bindings> {
        let bytes = self.cache.get(Shelves::Results, self.key)?;
        let (head, parts): (Head, Vec<&[u8]>) = postcard::from_bytes(&bytes).ok()?;
        let parts = parts.into_par_iter();
        let parts = parts.map(|part| postcard::from_bytes(part).ok());
        Some(Bindings::of_parts(head, parts.collect::<Option<_>>()?))
    }

    /// Keeps what was found now, unless that is what was found before.
    pub(super) fn keep(self, bindings: &Bindings, earlier: Option<&Bindings>) {
        if earlier.is_some_and(|earlier| bindings.adds_nothing_to(earlier)) {
            return;
        }
        let (head, parts) = bindings.parts(PARTS);
        let parts = parts.par_iter().map(postcard::to_stdvec);
        let parts: Result<Vec<Vec<u8>>, _> = parts.collect();
        let bytes = parts.and_then(|parts| postcard::to_stdvec(&(head, parts)));
        if let Ok(bytes) = bytes {
            self.cache.put(Shelves::Results, self.key, &bytes);
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
