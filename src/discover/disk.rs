//! A folder on disk as a [`SourceTree`].
//!
//! The folder is listed once, when the tree is made; only what was listed can be read. Links are never
//! walked: one that leads to a place below the root becomes a second path of the files there, so that a
//! project which reaches shared code through a link compiles the same file as everybody else. All other
//! links are reported.
//!
//! Between listing and reading a file may become anything. What is no regular file any more is not opened, since reading
//! a pipe waits forever; and no more is read than what was listed and some growth, since a device never ends.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::base::problem::{Problem, ProblemCode};

use super::listing::{Listing, is_pruned};
use super::tree::{SourceTree, TreeEntry};

/// What a file may have grown by since it was listed, in bytes.
const GROWTH: u64 = 1 << 20;

/// A listed folder.
#[derive(Clone, Debug)]
pub struct DiskTree {
    root: PathBuf,
    listing: Listing<Found>,
}

/// How a listed file is read.
#[derive(Clone, Debug)]
struct Found {
    /// Where a file lies whose name is not Unicode; `None` for all others.
    odd: Option<PathBuf>,
    /// Its size when it was listed.
    bytes: u64,
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
            .finish(links, |path, found| read(root, path, found).ok());
        Ok(tree)
    }

    /// The folder, absolute and without links.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Lists all regular files and yields the paths of links.
    fn walk(&mut self) -> Vec<PathBuf> {
        let (mut links, mut files) = (Vec::new(), Vec::new());
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
                files.push(entry);
            } else {
                let shown = self.show(entry.path());
                let code = ProblemCode::Unreadable;
                self.listing
                    .problem(Problem::new(code, shown, "is no regular file"));
            }
        }
        // Asking for the size of a file costs as much as all the rest of listing it.
        let sizes: Vec<_> = files.par_iter().map(DirEntry::metadata).collect();
        for (entry, metadata) in files.iter().zip(sizes) {
            self.file(entry.path(), metadata);
        }
        links.sort();
        links
    }

    fn file(&mut self, path: &Path, metadata: walkdir::Result<Metadata>) {
        match metadata {
            Ok(metadata) => {
                let relative = path.strip_prefix(&self.root).unwrap_or(path);
                let is_unicode = relative.to_str().is_some();
                let bytes = metadata.len();
                let odd = (!is_unicode).then(|| path.to_owned());
                self.listing
                    .add(self.show(path), is_unicode, bytes, Found { odd, bytes });
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
fn read(root: &Path, real: &str, found: &Found) -> io::Result<Vec<u8>> {
    let path = found.odd.clone().unwrap_or_else(|| root.join(real));
    read_regular(&path, found.bytes.saturating_add(GROWTH))
}

/// The content of a regular file of at most `limit` bytes, never through a link.
///
/// # Errors
/// Where it is something else or larger by now, and whatever the operating system reports.
pub fn read_regular(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    let mut content = Vec::new();
    let mut file = File::open(path)?.take(limit.saturating_add(1));
    file.read_to_end(&mut content)?;
    if content.len() as u64 > limit {
        return Err(io::Error::other(
            "it is larger than when it was listed, or than what is read",
        ));
    }
    Ok(content)
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
            Some(found) => read(&self.root, self.real_path(path), found),
            None => Err(io::Error::from(io::ErrorKind::NotFound)),
        }
    }

    fn real_path<'a>(&'a self, path: &'a str) -> &'a str {
        self.listing.real_path(path)
    }
}
