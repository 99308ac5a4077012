//! The tree as the evaluator sees it: paths, folders and parsed project files, each parsed once.

use std::sync::OnceLock;

use crate::base::problem::{Problem, ProblemCode};

use super::index::{EntryIndex, FileIndex};
use super::path::{file_name, folders_above, inside};
use super::tables::tables;
use super::tree::SourceTree;
use super::xml::{self, Document};

/// A project file, parsed, with what was wrong with it.
pub(crate) struct Loaded {
    /// The content; empty where it could not be read.
    pub(crate) document: Document,
    problem: Option<Problem>,
}

/// A tree with its index and its parsed project files.
pub(crate) struct Files<'t> {
    tree: &'t dyn SourceTree,
    index: FileIndex,
    loaded: Vec<OnceLock<Box<Loaded>>>,
    max_bytes: u64,
}

impl<'t> Files<'t> {
    /// Lists `tree`; project files over `max_bytes` will not be read.
    pub(crate) fn new(
        tree: &'t dyn SourceTree,
        max_bytes: u64,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let index = FileIndex::new(tree.entries(problems));
        let loaded = std::iter::repeat_with(OnceLock::new);
        Self {
            loaded: loaded.take(index.entries().len()).collect(),
            tree,
            index,
            max_bytes,
        }
    }

    /// The listing.
    pub(crate) fn index(&self) -> &FileIndex {
        &self.index
    }

    /// A project file, parsed on first use.
    pub(crate) fn load(&self, at: EntryIndex) -> &Loaded {
        self.loaded[at].get_or_init(|| Box::new(self.read_document(at)))
    }

    fn read_document(&self, at: EntryIndex) -> Loaded {
        let entry = &self.index.entries()[at];
        let problem = |code, message: String| Problem::new(code, entry.path.as_str(), message);
        if entry.bytes > self.max_bytes {
            let message = format!("{} bytes are too many for a project file", entry.bytes);
            return Loaded::failed(problem(ProblemCode::FileTooLarge, message));
        }
        match self.tree.read(&entry.path) {
            Err(error) => Loaded::failed(problem(ProblemCode::Unreadable, error.to_string())),
            Ok(bytes) => {
                let document = xml::parse(&bytes);
                let fault = document.fault.as_ref();
                let problem = fault.map(|(line, message)| {
                    problem(ProblemCode::BrokenProject, message.clone()).at_line(*line)
                });
                Loaded { document, problem }
            }
        }
    }

    /// The content of a file.
    pub(crate) fn read(&self, at: EntryIndex) -> std::io::Result<Vec<u8>> {
        self.tree.read(self.index.path(at))
    }

    /// The text of a file, or `None` where it cannot be read.
    pub(crate) fn read_text(&self, at: EntryIndex) -> Option<String> {
        let entry = &self.index.entries()[at];
        let bytes = (entry.bytes <= self.max_bytes).then(|| self.tree.read(&entry.path))?;
        Some(xml::decode(&bytes.ok()?).into_owned())
    }

    /// What was wrong with the project files read so far, in path order.
    pub(crate) fn problems(&self) -> impl Iterator<Item = Problem> {
        let loaded = self.loaded.iter().filter_map(OnceLock::get);
        loaded.filter_map(|loaded| loaded.problem.clone())
    }

    /// The file at an evaluator's path, in any case.
    pub(crate) fn find(&self, path: &str) -> Option<EntryIndex> {
        self.index.find(inside(path)?)
    }

    /// Whether an evaluator's path is a file or folder, in any case.
    pub(crate) fn exists(&self, path: &str) -> bool {
        inside(path)
            .is_some_and(|path| self.index.find(path).is_some() || self.index.has_folder(path))
    }

    /// The evaluator's path of a file.
    pub(crate) fn absolute(&self, at: EntryIndex) -> String {
        format!("/{}", self.index.path(at))
    }

    /// The file itself, where the listed path reaches it through a link.
    pub(crate) fn real(&self, at: EntryIndex) -> EntryIndex {
        let path = self.index.path(at);
        let real = self.tree.real_path(path);
        if real == path {
            return at;
        }
        self.index.find_exact(real).unwrap_or(at)
    }

    /// Whether a path reaches its file through a link.
    pub(crate) fn is_link(&self, at: EntryIndex) -> bool {
        self.real(at) != at
    }

    /// The nearest file of that name in `folder` or above, as MSBuild's `GetPathOfFileAbove` finds it.
    pub(crate) fn find_above(&self, folder: &str, name: &str) -> Option<EntryIndex> {
        let folder = inside(folder)?;
        let probe = super::path::child(folder, name);
        let mut folders = folders_above(&probe);
        folders.find_map(|above| self.index.find(&super::path::child(above, name)))
    }

    /// Whether a folder (relative path) holds what compilers write: `bin` or `obj` spelled so, or in any case
    /// beside a project file.
    pub(crate) fn is_output(&self, folder: &str) -> bool {
        let name = file_name(folder);
        tables().files.output.iter().any(|output| {
            output == name
                || (output.eq_ignore_ascii_case(name)
                    && self.holds_project(super::path::parent(folder)))
        })
    }

    fn holds_project(&self, folder: &str) -> bool {
        let range = self.index.below(folder);
        let skip = if folder.is_empty() {
            0
        } else {
            folder.len() + 1
        };
        self.index.entries()[range].iter().any(|entry| {
            let below = &entry.path[skip..];
            !below.contains('/') && super::path::has_extension(below, ".csproj")
        })
    }
}

impl Loaded {
    fn failed(problem: Problem) -> Self {
        let document = Document {
            fault: Some((1, problem.message.clone())),
            truncated: true,
            ..Document::default()
        };
        Self {
            document,
            problem: Some(problem),
        }
    }
}
