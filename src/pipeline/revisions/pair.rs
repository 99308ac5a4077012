//! Two revisions next to each other: what is read and found out for the first serves the second.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::super::origin::input;
use super::follow::Followed;
use super::memory::{Memory, Prepared};
use super::unreadable;
use crate::base::ids::FileId;
use crate::discover::DiscoverError;
use crate::discover::tree::SourceTree;
use crate::extract::skeleton::Declared;
use crate::git::{Renames, Repository, Revision};
use crate::pipeline::Bound;
use crate::pipeline::bindings::KeptBindings;
use crate::pipeline::options::{Options, Progress, Stage};
use crate::resolve::Bindings;
use crate::syntax::decode;

/// One of two revisions that are held against each other.
#[derive(Debug, Default)]
pub struct Side {
    /// The code base with its names bound.
    pub bound: Bound,
    /// The text of the source files that were asked for, by path.
    pub texts: BTreeMap<String, String>,
    /// What the types in these files declare, in all files that have a part of one; by path.
    pub declared: BTreeMap<String, Vec<Declared>>,
}

/// A revision that was bound, with what its files say.
struct Read {
    side: Side,
    prepared: Prepared,
    bindings: Option<Bindings>,
}

/// The code base at `path` in two revisions, each as it is on its own but for links by string; `files` are paths from the top
/// of the repository whose text is wanted, on either side.
///
/// # Errors
/// Where a revision has nothing to read.
pub fn pair(
    repository: &Repository,
    revisions: [&Revision; 2],
    path: &Path,
    options: &Options,
    files: &[String],
    progress: &dyn Progress,
) -> Result<[Side; 2], DiscoverError> {
    let discovery = options.discovery();
    let failed = |error| unreadable(repository, error);
    let wanted: BTreeSet<&str> = files.iter().map(String::as_str).collect();
    let mut reading = Reading {
        memory: Memory::new(&repository.folder(), options),
        options,
        path,
        wanted,
        progress,
    };
    progress.begin(Stage::Discover, 0);
    let [base, head] = revisions;
    let mut followed = Followed::start(base.clone(), path, &discovery)?;
    let mut before = reading.read(&followed, None);
    let head = head.commit();
    let changes = repository.changes(&[(head, Some(base.commit()))], Renames::Ignored);
    let changes = changes.map_err(failed)?.pop().unwrap_or_default();
    followed
        .step(repository, head, &changes, path, &discovery)
        .map_err(failed)??;
    let mut after = reading.read(&followed, before.bindings.as_ref());
    let touched: BTreeSet<String> = [&before, &after]
        .into_iter()
        .flat_map(|read| types_of(&read.side))
        .collect();
    for read in [&mut before, &mut after] {
        read.side.declared = declared(read, &touched);
    }
    Ok([before.side, after.side])
}

struct Reading<'a> {
    memory: Memory,
    options: &'a Options,
    path: &'a Path,
    wanted: BTreeSet<&'a str>,
    progress: &'a dyn Progress,
}

impl Reading<'_> {
    /// Reads and binds a revision, from what was found in another one, else in an earlier run.
    fn read(&mut self, followed: &Followed, other: Option<&Bindings>) -> Read {
        let (options, progress) = (self.options, self.progress);
        progress.begin(Stage::Extract, followed.workspace.files.len());
        let mut prepared = self.memory.prepare(followed, options, progress);
        let texts = self.texts(followed);
        progress.begin(Stage::Resolve, 0);
        let cache = options.cache.as_ref().filter(|_| other.is_none());
        let kept = cache.map(|cache| KeptBindings::of_revisions(cache, prepared.ground()));
        let left = kept.as_ref().and_then(KeptBindings::read);
        let earlier = other.or(left.as_ref().map(|left| &left.last));
        let (bound, bindings) = prepared.bind(options, earlier);
        if let (Some(kept), Some(bindings)) = (kept, &bindings) {
            kept.keep(bindings, left.as_ref());
        }
        let input = input(self.path, &bound.workspace);
        let bound = Bound { input, ..bound };
        Read {
            side: Side {
                bound,
                texts,
                declared: BTreeMap::new(),
            },
            prepared,
            bindings,
        }
    }

    fn texts(&self, followed: &Followed) -> BTreeMap<String, String> {
        let tree = &followed.tree;
        let sources = followed.workspace.files.iter();
        let named = sources.filter(|file| {
            let real = format!("{}{}", tree.prefix(), tree.real_path(&file.path));
            !file.marks.oversized && self.wanted.contains(real.as_str())
        });
        let read = named.filter_map(|file| {
            let bytes = tree.read(&file.path).ok()?;
            let text = decode(&bytes).ok()?.text.into_owned();
            Some((file.path.clone(), text))
        });
        read.collect()
    }
}

/// The ids of the types that have a part in a file whose text is known.
fn types_of(side: &Side) -> Vec<String> {
    let workspace = &side.bound.workspace;
    let is_known = |file: FileId| side.texts.contains_key(&workspace.files[file].path);
    let types = side.bound.model.types.iter();
    let touched = types.filter(|ty| ty.parts.iter().any(|part| is_known(part.file)));
    touched.map(|ty| ty.id.clone()).collect()
}

/// What the files with a part of one of `types` declare.
fn declared(read: &Read, types: &BTreeSet<String>) -> BTreeMap<String, Vec<Declared>> {
    let bound = &read.side.bound;
    let touched = bound.model.types.iter().filter(|ty| types.contains(&ty.id));
    let files: BTreeSet<FileId> = touched
        .flat_map(|ty| ty.parts.iter().map(|part| part.file))
        .collect();
    let declared = files.into_iter().filter_map(|file| {
        let path = bound.workspace.files.get(file)?.path.clone();
        Some((path, read.prepared.declared(file)))
    });
    declared.collect()
}
