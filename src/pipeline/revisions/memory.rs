//! What was read from blobs, for as long as a revision at hand has them.
//!
//! A file's facts depend on its content and the symbols it is read with, so these are the key: a file that was moved, or
//! that comes back, is not read again while it is known.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::contents::{Contents, Hashing};
use super::follow::Followed;
use crate::base::digest::{Digest, digest};
use crate::base::ids::{FileId, Id, IdVec};
use crate::base::intern::{Interner, Name};
use crate::base::problem::Problem;
use crate::discover::workspace::Workspace;
use crate::extract::facts::FileFacts;
use crate::extract::skeleton::{Declared, declared};
use crate::git::ObjectId;
use crate::library::{self, LibraryFile};
use crate::pipeline::beside::{Besides, is_read, read_beside};
use crate::pipeline::bindings::ground;
use crate::pipeline::bounded::bound_references;
use crate::pipeline::libraries::{mentioned, read_library, used};
use crate::pipeline::options::{Options, Progress, Silent};
use crate::pipeline::read::{self, ReadFile, Sources};
use crate::pipeline::{AcceptedFile, BOUNDARIES, Bound, Material, Totals, platform};
use crate::resolve::{Bindings, FindEarlier, Inputs, PlatformFile};

/// Facts that the last few revisions did not need are kept up to this part of those they needed.
const SPARE: usize = 8;

/// One file by content and symbols.
type FileKey = (ObjectId, u32);

/// A file, read, and the namespaces of the library that it mentions.
#[derive(Default)]
struct KnownFile {
    read: ReadFile,
    mentions: Vec<Name>,
}

/// Scripts and mappings by path and content, and what is wrong with them.
type KnownBeside = (Vec<(String, Option<ObjectId>)>, Arc<Besides>);

/// What was read so far.
#[derive(Default)]
pub(super) struct Memory {
    files: FxHashMap<FileKey, (Arc<KnownFile>, u64)>,
    /// Symbols by number; a history has a handful of them.
    symbols: Vec<BTreeSet<String>>,
    library: FxHashMap<&'static str, Arc<FileFacts>>,
    /// What files mention that may be a namespace of the library.
    mentioned: Interner,
    beside: Option<KnownBeside>,
    /// The accepted file by its content, where it comes with the code.
    accepted: Option<(Option<ObjectId>, AcceptedFile)>,
    contents: Contents,
    /// Revisions read so far.
    now: u64,
}

/// All that binding a revision needs.
pub(super) struct Prepared {
    workspace: Workspace,
    files: IdVec<FileId, Arc<KnownFile>>,
    library: Vec<Arc<FileFacts>>,
    platform: Vec<PlatformFile>,
    beside: Arc<Besides>,
    accepted: AcceptedFile,
    problems: Vec<Problem>,
    inputs: Inputs,
}

impl Memory {
    /// A memory of what the repository in `folder` has.
    pub(super) fn new(folder: &Path, options: &Options) -> Self {
        Self {
            contents: Contents::open(options.cache.as_ref(), folder),
            ..Self::default()
        }
    }

    /// Reads what is new in a revision.
    pub(super) fn prepare(
        &mut self,
        followed: &Followed,
        options: &Options,
        progress: &dyn Progress,
    ) -> Prepared {
        self.now += 1;
        let mut workspace = followed.workspace.clone();
        let tree = Hashing::new(&followed.tree);
        let (files, contents) = self.files(followed, &tree, options, progress);
        let beside = self.beside(followed, &tree, options);
        self.contents.learn(tree, paths(&workspace));
        let (platform, problems) = platform::join(&options.graphs, &mut workspace);
        let used = used(&workspace, self.mentions(&files), &platform);
        let names: Vec<&str> = used.iter().map(String::as_str).collect();
        let tables = library::closure(&names);
        let inputs = Inputs {
            ground: ground(&workspace, &tables, options),
            contents,
        };
        Prepared {
            library: self.library(&tables),
            inputs,
            beside,
            accepted: self.accepted(followed, options),
            workspace,
            files,
            platform,
            problems,
        }
    }

    /// All that is mentioned in some files.
    fn mentions(&self, files: &IdVec<FileId, Arc<KnownFile>>) -> Vec<&str> {
        let mut seen = vec![false; self.mentioned.len()];
        for &name in files.iter().flat_map(|file| &file.mentions) {
            seen[name.index()] = true;
        }
        let texts = self.mentioned.texts().iter().zip(seen);
        let texts = texts.filter_map(|(text, seen)| seen.then_some(text));
        texts.collect()
    }

    /// The files of a revision, read where they are not known.
    fn files(
        &mut self,
        followed: &Followed,
        hashing: &Hashing<'_>,
        options: &Options,
        progress: &dyn Progress,
    ) -> (IdVec<FileId, Arc<KnownFile>>, IdVec<FileId, Option<Digest>>) {
        let Followed {
            tree, workspace, ..
        } = followed;
        let loose = self.number(&read::loose_symbols(options));
        let projects = workspace.projects.iter();
        let of_projects: Vec<u32> = projects
            .map(|project| self.number(&project.symbols))
            .collect();
        let keys = workspace.files.iter().map(|file| {
            let owner = file.projects.first();
            let symbols = owner.and_then(|owner| of_projects.get(owner.0 as usize));
            Some((tree.blob(&file.path)?, *symbols.unwrap_or(&loose)))
        });
        let keys: Vec<Option<FileKey>> = keys.collect();
        let unknown: Vec<usize> = (0..keys.len())
            .filter(|&at| keys[at].is_none_or(|key| !self.files.contains_key(&key)))
            .collect();
        let files = workspace.files.as_slice();
        let wanted: Vec<_> = unknown.iter().map(|&at| &files[at]).collect();
        let hashes = self
            .contents
            .hashes(tree, wanted.iter().map(|file| &*file.path));
        let sources = Sources {
            tree: hashing,
            hashes: hashes.as_ref(),
        };
        let new = read::read_some(sources, workspace, &wanted, options, progress);
        let mut new: FxHashMap<usize, Arc<KnownFile>> = unknown
            .into_iter()
            .zip(new)
            .map(|(at, read)| {
                let mentions = read.facts.as_ref().map(mentioned).unwrap_or_default();
                let mentions = mentions.iter().map(|text| self.mentioned.intern(text));
                let mentions = mentions.collect();
                (at, Arc::new(KnownFile { read, mentions }))
            })
            .collect();
        // Numbers of symbols are those of this run.
        let symbols: Vec<Digest> = self.symbols.iter().map(digest).collect();
        let content = |(blob, symbol): FileKey| digest((blob, symbols.get(symbol as usize)));
        let contents = keys.iter().map(|key| key.map(content)).collect();
        let mut files = IdVec::new();
        for (at, key) in keys.into_iter().enumerate() {
            let file = match (new.remove(&at), key) {
                (Some(file), _) => file,
                (None, key) => key
                    .and_then(|key| self.files.get(&key))
                    .map(|(file, _)| Arc::clone(file))
                    .unwrap_or_default(),
            };
            if let Some(key) = key {
                self.files.insert(key, (Arc::clone(&file), self.now));
            }
            files.push(file);
        }
        (files, contents)
    }

    /// The number of a set of symbols.
    fn number(&mut self, symbols: &BTreeSet<String>) -> u32 {
        let known = self.symbols.iter().position(|known| known == symbols);
        let number = known.unwrap_or_else(|| {
            self.symbols.push(symbols.clone());
            self.symbols.len() - 1
        });
        number as u32
    }

    fn library(&mut self, files: &[&'static LibraryFile]) -> Vec<Arc<FileFacts>> {
        let new: Vec<_> = files
            .iter()
            .copied()
            .filter(|file| !self.library.contains_key(file.path))
            .collect();
        for (file, facts) in new.iter().zip(read_library(&new)) {
            self.library.insert(file.path, Arc::new(facts));
        }
        let facts = files.iter().filter_map(|file| self.library.get(file.path));
        facts.cloned().collect()
    }

    fn beside(
        &mut self,
        followed: &Followed,
        hashing: &Hashing<'_>,
        options: &Options,
    ) -> Arc<Besides> {
        let companions = followed.workspace.companions.iter();
        let companions = companions.filter(|companion| is_read(companion));
        let state: Vec<(String, Option<ObjectId>)> = companions
            .map(|companion| {
                let blob = followed.tree.blob(&companion.path);
                (companion.path.clone(), blob)
            })
            .collect();
        match &self.beside {
            Some((known, beside)) if *known == state => Arc::clone(beside),
            _ => {
                let paths = state.iter().map(|(path, _)| path.as_str());
                let hashes = self.contents.hashes(&followed.tree, paths);
                let sources = Sources {
                    tree: hashing,
                    hashes: hashes.as_ref(),
                };
                let beside = read_beside(sources, &followed.workspace, options);
                let beside = Arc::new(beside);
                self.beside = Some((state, Arc::clone(&beside)));
                beside
            }
        }
    }

    /// What the architect has decided.
    fn accepted(&mut self, followed: &Followed, options: &Options) -> AcceptedFile {
        // One that was given is that of all revisions.
        let blob = followed.tree.blob(BOUNDARIES);
        let blob = blob.filter(|_| options.boundaries.is_none());
        match &self.accepted {
            Some((known, accepted)) if *known == blob => accepted.clone(),
            _ => {
                let accepted = AcceptedFile::find(&followed.tree, options);
                self.accepted = Some((blob, accepted.clone()));
                accepted
            }
        }
    }

    /// Drops the facts of files that have not been needed for a while, where there are many of them.
    pub(super) fn forget(&mut self) {
        let now = self.now;
        let needed = self.files.values().filter(|(_, at)| *at == now).count();
        if self.files.len() > needed + needed / SPARE + 16 {
            self.files.retain(|_, (_, at)| *at == now);
        }
    }
}

/// All that may be read of a revision.
fn paths(workspace: &Workspace) -> impl Iterator<Item = &str> {
    let sources = workspace.files.iter().map(|file| &*file.path);
    let companions = workspace.companions.iter().map(|file| &*file.path);
    sources.chain(companions)
}

impl Prepared {
    /// Stands for all that binding depends on besides the files.
    pub(super) fn ground(&self) -> Digest {
        self.inputs.ground
    }

    /// What a file declares.
    pub(super) fn declared(&self, file: FileId) -> Vec<Declared> {
        let known = self.files.get(file);
        let facts = known.and_then(|known| known.read.facts.as_ref());
        facts.map(declared).unwrap_or_default()
    }

    /// The revision with its names bound. Links by string are not looked for: they are in no graph.
    /// `earlier` is what was found in another one, the nearer the better.
    pub(super) fn bind(
        &mut self,
        options: &Options,
        earlier: Option<&Bindings>,
    ) -> (Bound, Option<Bindings>) {
        let mut totals = Totals::default();
        let mut problems = Vec::new();
        for (source, file) in self.workspace.files.iter().zip(&self.files) {
            totals.add(&file.read);
            problems.extend(file.read.problems.iter().map(|problem| Problem {
                path: source.path.clone(),
                ..problem.clone()
            }));
        }
        problems.append(&mut self.problems);
        problems.extend(self.beside.problems.iter().cloned());
        let files = self.files.iter();
        let mut facts = files.map(|file| file.read.facts.as_ref()).collect();
        let contents = &mut self.inputs.contents;
        let left_out = bound_references(&self.workspace, &mut facts, contents, options);
        totals.files_not_read += left_out.len() as u64;
        problems.extend(left_out);
        let material = Material {
            workspace: std::mem::take(&mut self.workspace),
            facts,
            library: self.library.iter().map(|facts| &**facts).collect(),
            platform: &self.platform,
            beside: &self.beside,
        };
        let earlier = || earlier;
        let reuse = Some((&self.inputs, &earlier as FindEarlier<'_>));
        let (bound, bindings) = material.bind(options, reuse, &Silent);
        let bound = Bound {
            totals,
            problems,
            accepted: std::mem::take(&mut self.accepted),
            ..bound
        };
        (bound, bindings)
    }
}
