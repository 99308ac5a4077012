//! A folder on disk as a [`SourceTree`].
//!
//! The folder is listed once, when the tree is made; only what was listed can be read. Links are never
//! walked: one that leads to a place below the root becomes a second path of the files there, so that a
//! project which reaches shared code through a link compiles the same file as everybody else. All other
//! links are reported.

use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::base::problem::{Problem, ProblemCode};

use super::listing::{Listing, is_pruned};
use super::tree::{SourceTree, TreeEntry};

/// A listed folder.
#[derive(Clone, Debug)]
pub struct DiskTree {
    root: PathBuf,
    /// The key is where a file lies whose name is not Unicode; `None` for all others.
    listing: Listing<Option<PathBuf>>,
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
            listing: Listing::default(),
        };
        let links = tree.walk();
        let links = links
            .iter()
            .map(|link| (tree.show(link), tree.target(link)));
        let links = links.collect();
        let root = &tree.root;
        tree.listing
            .finish(links, |path, odd| read(root, path, odd.as_deref()).ok());
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
                if entry.file_name().to_str().is_some_and(is_pruned) {
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
        let path = entry.path();
        match entry.metadata() {
            Ok(metadata) => {
                let relative = path.strip_prefix(&self.root).unwrap_or(path);
                let is_unicode = relative.to_str().is_some();
                let key = (!is_unicode).then(|| path.to_owned());
                self.listing
                    .add(self.show(path), is_unicode, metadata.len(), key);
            }
            Err(error) => self.unreadable(Some(path), &error),
        }
    }

    fn unreadable(&mut self, path: Option<&Path>, error: &walkdir::Error) {
        let shown = path.map(|path| self.show(path)).unwrap_or_default();
        let reason = error
            .io_error()
            .map_or_else(|| error.to_string(), io::Error::to_string);
        self.listing
            .problem(Problem::new(ProblemCode::Unreadable, shown, reason));
    }

    /// The path relative to the root, with `/`, and replacement characters for what is no Unicode.
    fn show(&self, path: &Path) -> String {
        let relative = path.strip_prefix(&self.root).unwrap_or(path);
        with_slashes(&relative.to_string_lossy())
    }

    /// Where a link leads, relative to the root.
    fn target(&self, link: &Path) -> Result<String, &'static str> {
        let target = link.canonicalize().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => "the link leads nowhere",
            _ => "the link cannot be resolved, it may form a loop",
        })?;
        if !target.starts_with(&self.root) {
            return Err("the link leads out of the analysed folder");
        }
        Ok(self.show(&target))
    }
}

/// The content of a listed file.
fn read(root: &Path, real: &str, odd: Option<&Path>) -> io::Result<Vec<u8>> {
    match odd {
        Some(odd) => std::fs::read(odd),
        None => std::fs::read(root.join(real)),
    }
}

fn with_slashes(path: &str) -> String {
    if std::path::MAIN_SEPARATOR == '/' {
        path.to_owned()
    } else {
        path.replace(std::path::MAIN_SEPARATOR, "/")
    }
}

impl SourceTree for DiskTree {
    fn entries(&self, problems: &mut Vec<Problem>) -> Vec<TreeEntry> {
        problems.extend(self.listing.problems().iter().cloned());
        self.listing.entries().to_vec()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match self.listing.key(path) {
            Some(odd) => read(&self.root, self.real_path(path), odd.as_deref()),
            None => Err(io::Error::from(io::ErrorKind::NotFound)),
        }
    }

    fn real_path<'a>(&'a self, path: &'a str) -> &'a str {
        self.listing.real_path(path)
    }
}
