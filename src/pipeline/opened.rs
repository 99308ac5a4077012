//! A code base that was opened, and the report on it: from an earlier run where nothing has changed since.
//!
//! What a report depends on is known before the first file is parsed: the options, the workspace, and the content of
//! every file that will be read. Listing and hashing these costs a hundredth of the analysis, and their hash is the key
//! under which the report is kept, as JSON.
//!
//! A file may change between the moment it is hashed and the moment it is read. Everything is therefore read through a
//! [`Witness`], and what came of a file that was another by then is not kept.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::layered::is_layered;
use super::options::{Options, Progress, Stage, Work};
use super::origin::{Origin, input};
use super::read::Sources;
use super::{AcceptedFile, Bound, Overview, beside, bind_sources, bind_tree, report};
use crate::base::problem::{Problem, ProblemCode};
use crate::boundaries::FILE_NAME;
use crate::cache::{Key, KeyMaker, Shelves};
use crate::discover::tree::{SourceTree, TreeEntry};
use crate::discover::workspace::{CompanionFile, Workspace};
use crate::discover::{self, DiscoverError};
use crate::git::Revision;
use crate::report::json;
use crate::report::model::Report;
use crate::syntax::decode;

/// The version of everything that decides a report.
pub(super) const VERSION: &str = env!("UNSEAM_VERSION");

/// A code base whose files and projects are known, and nothing more yet.
pub struct Opened {
    /// What the architect has decided.
    pub accepted: AcceptedFile,
    tree: Arc<dyn SourceTree>,
    workspace: Workspace,
    origin: Origin,
    /// What the paths of a repository have in front of those in the tree.
    prefix: String,
}

/// What the report depends on.
#[derive(Debug)]
struct Contents {
    key: Key,
    /// The hash of every file that will be read, by path.
    files: BTreeMap<String, Key>,
}

/// Opens the code base at `path`: a folder, a solution or a project.
///
/// # Errors
/// Where there is nothing to read.
pub fn open(
    path: &Path,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Opened, DiscoverError> {
    progress.begin(Stage::Discover, 0);
    let (tree, workspace) = discover::open(path, &options.discovery())?;
    progress.did(Work::sources(&workspace));
    let origin = Origin {
        input: input(path, &workspace),
        commit: None,
    };
    Ok(Opened::new(Arc::new(tree), workspace, origin, options))
}

/// Opens the code base at `path` of a revision, as [`open`] does for a checkout of it.
///
/// # Errors
/// As for [`open`].
pub fn open_revision(
    revision: &Revision,
    path: &Path,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Opened, DiscoverError> {
    progress.begin(Stage::Discover, 0);
    let real = revision.locate(path);
    let real = real.map_err(|_| DiscoverError::NoSuchPath(path.to_owned()))?;
    let (tree, workspace) = discover::open_in(revision, &real, path, &options.discovery())?;
    progress.did(Work::sources(&workspace));
    let origin = Origin {
        input: input(path, &workspace),
        commit: Some(revision.commit().to_string()),
    };
    let prefix = tree.prefix().to_owned();
    Ok(Opened {
        prefix,
        ..Opened::new(Arc::new(tree), workspace, origin, options)
    })
}

impl Opened {
    /// The text of those source files that `paths`, from the top of the repository, name; by their paths here. Of a code base
    /// on the disk, paths are those here.
    #[must_use]
    pub fn texts(&self, paths: &[String]) -> BTreeMap<String, String> {
        let sources = self
            .workspace
            .files
            .iter()
            .filter(|file| !file.marks.oversized);
        let named = sources.filter(|file| {
            let real = self.tree.real_path(&file.path);
            let inside = |path: &String| path.strip_prefix(&self.prefix) == Some(real);
            paths.iter().any(inside)
        });
        let read = named.filter_map(|file| {
            let bytes = self.tree.read(&file.path).ok()?;
            let text = decode(&bytes).ok()?.text.into_owned();
            Some((file.path.clone(), text))
        });
        read.collect()
    }

    /// The solution or project that was named, relative to the root; `None` for a folder.
    #[must_use]
    pub fn input(&self) -> Option<&str> {
        self.origin.input.as_deref()
    }

    fn new(
        tree: Arc<dyn SourceTree>,
        workspace: Workspace,
        origin: Origin,
        options: &Options,
    ) -> Self {
        Self {
            accepted: AcceptedFile::find(&*tree, options),
            prefix: String::new(),
            tree,
            workspace,
            origin,
        }
    }

    /// Where its files come from, to look at them again when the report is made.
    #[must_use]
    pub fn tree(&self) -> Arc<dyn SourceTree> {
        Arc::clone(&self.tree)
    }

    /// What is known of it so far.
    #[must_use]
    pub fn overview(&self) -> Overview {
        Overview::of(&self.workspace)
    }

    /// A path from the top of the repository as a path here; `None` for what lies elsewhere.
    #[must_use]
    pub fn below<'p>(&self, path: &'p str) -> Option<&'p str> {
        path.strip_prefix(self.prefix.as_str())
    }

    /// As [`Opened::bind`], to be opened once and looked at again.
    #[must_use]
    pub fn bound(&self, options: &Options, progress: &dyn Progress) -> Bound {
        let origin = Origin {
            input: self.origin.input.clone(),
            commit: self.origin.commit.clone(),
        };
        bind_tree(&*self.tree, self.workspace.clone(), options, progress).of(origin)
    }

    /// The code base with its names bound.
    #[must_use]
    pub fn bind(self, options: &Options, progress: &dyn Progress) -> Bound {
        bind_tree(&*self.tree, self.workspace, options, progress).of(self.origin)
    }

    /// The report.
    #[must_use]
    pub fn report(self, options: &Options, progress: &dyn Progress) -> Report {
        let contents = self.contents(options);
        let kept = kept(contents.as_ref(), options);
        kept.and_then(|text| json::read(&text).ok())
            .unwrap_or_else(|| {
                let (report, key) = self.find_out(contents, options, progress);
                if key.is_some() {
                    keep(&json::json(&report), key, options);
                }
                report
            })
    }

    /// Gives the report as JSON text to `deliver`, and keeps it meanwhile.
    pub fn json<R: Send>(
        self,
        options: &Options,
        progress: &dyn Progress,
        deliver: impl FnOnce(&str) -> R + Send,
    ) -> R {
        let contents = self.contents(options);
        if let Some(text) = kept(contents.as_ref(), options) {
            return deliver(&text);
        }
        let (report, key) = self.find_out(contents, options, progress);
        let text = json::into_json(report);
        let (delivered, ()) = rayon::join(|| deliver(&text), || keep(&text, key, options));
        delivered
    }

    /// What the report depends on; `None` where it would not be kept.
    fn contents(&self, options: &Options) -> Option<Contents> {
        options.cache.as_ref()?;
        Contents::of(&*self.tree, &self.workspace, &self.origin, options)
    }

    /// Analyses it; with the key under which the report may be kept.
    fn find_out(
        self,
        contents: Option<Contents>,
        options: &Options,
        progress: &dyn Progress,
    ) -> (Report, Option<Key>) {
        let Some(contents) = contents else {
            return (
                report(&self.bind(options, progress), options, progress),
                None,
            );
        };
        let witness = Witness {
            tree: &*self.tree,
            files: &contents.files,
            has_changed: AtomicBool::new(false),
        };
        let sources = Sources {
            tree: &witness,
            hashes: Some(&contents.files),
        };
        let bound = bind_sources(sources, self.workspace, options, progress);
        let bound = bound.of(self.origin);
        let report = report(&bound, options, progress);
        // Freed while the report is written.
        rayon::spawn(move || drop(bound));
        if witness.has_changed.into_inner() || report.problems.iter().any(is_passing) {
            return (report, None);
        }
        (report, Some(contents.key))
    }
}

impl Bound {
    fn of(self, origin: Origin) -> Self {
        let Origin { input, commit } = origin;
        Self {
            input,
            commit,
            ..self
        }
    }
}

/// Keeps a report for the next run.
fn keep(text: &str, key: Option<Key>, options: &Options) {
    if let Some((cache, key)) = options.cache.as_ref().zip(key) {
        cache.put(Shelves::Results, key, text.as_bytes());
    }
}

/// What an earlier run has reported on the same code base.
fn kept(contents: Option<&Contents>, options: &Options) -> Option<String> {
    let bytes = options
        .cache
        .as_ref()?
        .get(Shelves::Results, contents?.key)?;
    String::from_utf8(bytes).ok()
}

/// Whether the next run may be spared a problem although nothing has changed.
pub(super) fn is_passing(problem: &Problem) -> bool {
    use ProblemCode::{FileTooSlow, Internal, Unreadable};
    matches!(problem.code, FileTooSlow | Internal | Unreadable)
}

impl Contents {
    /// Hashes what will be read; `None` where something cannot be.
    fn of(
        tree: &dyn SourceTree,
        workspace: &Workspace,
        origin: &Origin,
        options: &Options,
    ) -> Option<Self> {
        let sources = workspace.files.iter().filter(|file| !file.marks.oversized);
        let form = AcceptedFile::find(tree, options).form;
        let is_wanted =
            |file: &&CompanionFile| is_layered(&form, options) || beside::is_wanted(file);
        let beside = workspace.companions.iter().filter(is_wanted);
        let beside = beside.filter(|file| file.bytes <= options.max_file_size);
        let sources = sources.map(|file| file.path.as_str());
        let paths: Vec<&str> = sources
            .chain(beside.map(|file| file.path.as_str()))
            .collect();
        let hashed = paths.into_par_iter().map(|path| {
            let bytes = tree.read(path).ok()?;
            Some((path.to_owned(), Key::of_bytes(&bytes)))
        });
        let mut files: BTreeMap<String, Key> = hashed.collect::<Option<_>>()?;
        if options.boundaries.is_none()
            && let Ok(bytes) = tree.read(FILE_NAME)
        {
            files.insert(FILE_NAME.to_owned(), Key::of_bytes(&bytes));
        }
        let maker = KeyMaker::new("report", VERSION).with(options).with(origin);
        let key = maker.with(workspace).with(&files).key();
        Some(Self { key, files })
    }
}

/// A tree that notices when a file is not what it was when it was hashed.
struct Witness<'a> {
    tree: &'a dyn SourceTree,
    files: &'a BTreeMap<String, Key>,
    has_changed: AtomicBool,
}

impl SourceTree for Witness<'_> {
    fn entries(&self, problems: &mut Vec<Problem>) -> Vec<TreeEntry> {
        self.tree.entries(problems)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let read = self.tree.read(path);
        let found = read.as_ref().ok().map(|bytes| Key::of_bytes(bytes));
        if found.as_ref() != self.files.get(path) {
            self.has_changed.store(true, Ordering::Relaxed);
        }
        read
    }

    fn real_path<'a>(&'a self, path: &'a str) -> &'a str {
        self.tree.real_path(path)
    }
}

/// Analyses the code base at `path`: a folder, a solution or a project.
///
/// # Errors
/// Where there is nothing to analyse. What is wrong within the code base is in the report.
pub fn analyze(
    path: &Path,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Report, DiscoverError> {
    Ok(open(path, options, progress)?.report(options, progress))
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::cache::{Cache, LIMIT};
    use crate::discover::memory::MemoryTree;
    use crate::discover::{Scope, discover};

    /// Notes which stages were gone through.
    #[derive(Default)]
    struct Stages(Mutex<Vec<Stage>>);

    impl Progress for Stages {
        fn begin(&self, stage: Stage, _files: usize) {
            self.0.lock().unwrap().push(stage);
        }
        fn advance(&self) {}
    }

    fn files() -> MemoryTree {
        MemoryTree::new()
            .with("A.cs", "namespace N; public class A { B b; }")
            .with("B.cs", "namespace N; public class B { A a; }")
            .with("tables.sql", "CREATE TABLE T (id int);")
    }

    /// The report on `tree` as JSON, and whether it was found out anew.
    fn run(tree: impl SourceTree + 'static, options: &Options) -> (String, bool) {
        let workspace = discover(&tree, &Scope::Everything, &options.discovery());
        let stages = Stages::default();
        let opened = Opened::new(Arc::new(tree), workspace, Origin::default(), options);
        let text = opened.json(options, &stages, str::to_owned);
        (text, !stages.0.into_inner().unwrap().is_empty())
    }

    fn with_cache(folder: &tempfile::TempDir) -> Options {
        Options {
            cache: Some(Cache::new(folder.path().to_owned(), LIMIT)),
            ..Options::default()
        }
    }

    #[test]
    fn nothing_is_done_again_unless_something_has_changed() {
        let folder = tempfile::tempdir().unwrap();
        let options = with_cache(&folder);
        let (first, is_new) = run(files(), &options);
        assert!(is_new);
        assert_eq!(run(files(), &options), (first.clone(), false));
        assert_eq!(run(files(), &Options::default()), (first, true));
        let changed = [
            files().with("A.cs", "namespace N; public class A { B c; }"),
            files().with("C.cs", "class C { }"),
            files().with("tables.sql", "CREATE TABLE U (id int);"),
            files().with("P.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />"),
            files().with(FILE_NAME, "version = 1"),
        ];
        for tree in changed {
            assert!(run(tree.clone(), &options).1, "{tree:?}");
            assert!(!run(tree, &options).1);
        }
        let others = [
            Options {
                services: Some(2..=3),
                ..options.clone()
            },
            Options {
                cold: true,
                ..options.clone()
            },
            Options {
                defines: ["X".to_owned()].into(),
                ..options.clone()
            },
        ];
        for options in others {
            assert!(run(files(), &options).1, "{options:?}");
            assert!(!run(files(), &options).1);
        }
    }

    /// A tree with a file that changes after it was read so many times.
    struct Changing {
        tree: MemoryTree,
        path: &'static str,
        reads: Mutex<usize>,
    }

    impl SourceTree for Changing {
        fn entries(&self, problems: &mut Vec<Problem>) -> Vec<TreeEntry> {
            self.tree.entries(problems)
        }
        fn read(&self, path: &str) -> io::Result<Vec<u8>> {
            let mut bytes = self.tree.read(path)?;
            let mut reads = self.reads.lock().unwrap();
            if path == self.path {
                *reads = reads.saturating_sub(1);
                if *reads == 0 {
                    bytes.extend_from_slice(b"\n ");
                }
            }
            Ok(bytes)
        }
    }

    #[test]
    fn what_came_of_a_file_that_changed_meanwhile_is_not_kept() {
        for path in ["A.cs", "tables.sql"] {
            let folder = tempfile::tempdir().unwrap();
            let options = with_cache(&folder);
            let changing = |reads| Changing {
                tree: files(),
                path,
                reads: Mutex::new(reads),
            };
            assert!(run(changing(2), &options).1);
            assert!(
                run(files(), &options).1,
                "{path} was hashed before it changed"
            );
            assert!(!run(changing(usize::MAX), &options).1);
        }
    }

    #[test]
    fn a_report_that_cannot_be_read_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let options = with_cache(&folder);
        let opened = || {
            let workspace = discover(&files(), &Scope::Everything, &options.discovery());
            Opened::new(Arc::new(files()), workspace, Origin::default(), &options)
        };
        let key = opened().contents(&options).unwrap().key;
        let cache = options.cache.as_ref().unwrap();
        cache.put(Shelves::Results, key, b"{}");
        let report = opened().report(&options, &crate::pipeline::Silent);
        assert_eq!(report.types.len(), 2);
    }
}
