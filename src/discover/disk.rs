//! A folder on disk as a [`SourceTree`].
//!
//! The folder is listed once, when the tree is made; only what was listed can be read. Links are never
//! walked: one that leads to a place below the root becomes a second path of the files there, so that a
//! project which reaches shared code through a link compiles the same file as everybody else. All other
//! links are reported.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::base::problem::{Problem, ProblemCode};

use super::ignored::mark_ignored;
use super::path::{child, file_name, parent};
use super::tables::tables;
use super::tree::{SourceTree, TreeEntry};

/// Paths through links beyond this number are not listed; a tree of links to each other could have any.
const LINKED_PATHS_LIMIT: usize = 100_000;

/// A listed folder.
#[derive(Clone, Debug)]
pub struct DiskTree {
    root: PathBuf,
    entries: Vec<TreeEntry>,
    problems: Vec<Problem>,
    /// Where files lie whose name is not Unicode, by the path shown.
    odd_names: BTreeMap<String, PathBuf>,
    /// Real path by path through a link.
    linked: BTreeMap<String, String>,
}

impl DiskTree {
    /// Lists a folder.
    ///
    /// # Errors
    /// Where `root` is not there, is no folder, or cannot be listed. What cannot be listed further down is
    /// among the problems of [`SourceTree::entries`].
    pub fn new(root: &Path) -> io::Result<Self> {
        let root = root.canonicalize()?;
        // The walk would report an unreadable root like any other folder.
        std::fs::read_dir(&root)?;
        let mut tree = Self {
            root,
            entries: Vec::new(),
            problems: Vec::new(),
            odd_names: BTreeMap::new(),
            linked: BTreeMap::new(),
        };
        let links = tree.walk();
        tree.entries.sort_unstable();
        for link in links {
            tree.follow(&link);
        }
        tree.entries.sort_unstable();
        let mut entries = std::mem::take(&mut tree.entries);
        mark_ignored(&mut entries, |path| tree.read_listed(path).ok());
        tree.entries = entries;
        tree.problems.sort();
        Ok(tree)
    }

    /// The folder, absolute and without links.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Lists all regular files and yields the paths of links.
    fn walk(&mut self) -> Vec<PathBuf> {
        let mut links = Vec::new();
        let mut walk = WalkDir::new(&self.root).min_depth(1).into_iter();
        while let Some(next) = walk.next() {
            let entry = match next {
                Ok(entry) => entry,
                Err(error) => {
                    self.unreadable(error.path(), &error);
                    continue;
                }
            };
            let kind = entry.file_type();
            if kind.is_dir() {
                if is_pruned(&entry) {
                    walk.skip_current_dir();
                }
            } else if kind.is_symlink() {
                links.push(entry.into_path());
            } else if kind.is_file() {
                self.file(&entry);
            }
        }
        links.sort();
        links
    }

    fn file(&mut self, entry: &DirEntry) {
        match entry.metadata() {
            Ok(metadata) => {
                let path = self.show_file(entry.path());
                self.entries.push(TreeEntry {
                    path,
                    bytes: metadata.len(),
                    ignored: false,
                });
            }
            Err(error) => self.unreadable(Some(entry.path()), &error),
        }
    }

    fn unreadable(&mut self, path: Option<&Path>, error: &walkdir::Error) {
        let shown = path.map(|path| self.show(path)).unwrap_or_default();
        let reason = error
            .io_error()
            .map_or_else(|| error.to_string(), io::Error::to_string);
        self.problems
            .push(Problem::new(ProblemCode::Unreadable, shown, reason));
    }

    /// The path relative to the root, with `/`, and replacement characters for what is no Unicode.
    fn show(&self, path: &Path) -> String {
        let relative = path.strip_prefix(&self.root).unwrap_or(path);
        with_slashes(&relative.to_string_lossy())
    }

    /// The path to show for a file. Where names differ only in what cannot be shown, all but the first get
    /// further replacement characters in front.
    fn show_file(&mut self, path: &Path) -> String {
        let mut shown = self.show(path);
        if path
            .strip_prefix(&self.root)
            .is_ok_and(|relative| relative.to_str().is_some())
        {
            return shown;
        }
        while self.odd_names.contains_key(&shown) {
            shown = child(parent(&shown), &format!("\u{fffd}{}", file_name(&shown)));
        }
        let message = "the name is not valid Unicode and is shown with replacement characters";
        self.problems.push(Problem::new(
            ProblemCode::NameNotUnicode,
            shown.as_str(),
            message,
        ));
        self.odd_names.insert(shown.clone(), path.to_owned());
        shown
    }

    /// Lists the files behind a link, or reports why not.
    fn follow(&mut self, link: &Path) {
        let shown = self.show(link);
        match self.target(link, &shown) {
            Ok(target) => {
                let behind = self.behind(&shown, &target);
                if self.linked.len() + behind.len() > LINKED_PATHS_LIMIT {
                    self.not_followed(&shown, "there are too many files behind links");
                    return;
                }
                for (entry, real) in behind {
                    self.linked.insert(entry.path.clone(), real);
                    self.entries.push(entry);
                }
            }
            Err(reason) => self.not_followed(&shown, reason),
        }
    }

    /// Where a link leads, relative to the root.
    fn target(&self, link: &Path, shown: &str) -> Result<String, &'static str> {
        let target = link.canonicalize().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => "the link leads nowhere",
            _ => "the link cannot be resolved, it may form a loop",
        })?;
        if !target.starts_with(&self.root) {
            return Err("the link leads out of the analysed folder");
        }
        let target = self.show(&target);
        let is_loop = target.is_empty()
            || shown
                .strip_prefix(target.as_str())
                .is_some_and(|rest| rest.starts_with('/'));
        if is_loop {
            return Err("the link forms a loop");
        }
        Ok(target)
    }

    /// The entries that a link adds, with the real path of each.
    fn behind(&self, link: &str, target: &str) -> Vec<(TreeEntry, String)> {
        let below = format!("{target}/");
        let entries = self
            .entries
            .iter()
            .filter(|entry| !self.linked.contains_key(&entry.path));
        let behind = entries.filter_map(|entry| {
            let rest = entry.path.strip_prefix(target)?;
            (rest.is_empty() || entry.path.starts_with(&below)).then(|| {
                let path = format!("{link}{rest}");
                (
                    TreeEntry {
                        path,
                        ..entry.clone()
                    },
                    entry.path.clone(),
                )
            })
        });
        behind.collect()
    }

    fn not_followed(&mut self, link: &str, reason: &str) {
        self.problems
            .push(Problem::new(ProblemCode::LinkNotFollowed, link, reason));
    }

    fn read_listed(&self, path: &str) -> io::Result<Vec<u8>> {
        let real = self.real_path(path);
        match self.odd_names.get(real) {
            Some(odd) => std::fs::read(odd),
            None => std::fs::read(self.root.join(real)),
        }
    }
}

fn with_slashes(path: &str) -> String {
    if std::path::MAIN_SEPARATOR == '/' {
        path.to_owned()
    } else {
        path.replace(std::path::MAIN_SEPARATOR, "/")
    }
}

fn is_pruned(folder: &DirEntry) -> bool {
    folder
        .file_name()
        .to_str()
        .is_some_and(|name| tables().files.is_pruned(name))
}

impl SourceTree for DiskTree {
    fn entries(&self, problems: &mut Vec<Problem>) -> Vec<TreeEntry> {
        problems.extend(self.problems.iter().cloned());
        self.entries.clone()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let listed = self
            .entries
            .binary_search_by(|entry| entry.path.as_str().cmp(path));
        if listed.is_err() {
            return Err(io::Error::from(io::ErrorKind::NotFound));
        }
        self.read_listed(path)
    }

    fn real_path<'a>(&'a self, path: &'a str) -> &'a str {
        self.linked.get(path).map_or(path, String::as_str)
    }
}
