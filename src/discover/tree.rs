//! Where files come from.
//!
//! Everything that *discover* reads goes through [`SourceTree`], so that a folder on disk, a revision in a
//! git object store and a test's in-memory files are the same to the rest of the program. Paths are
//! relative to the root of the tree, with `/`, in any case the tree has them.

use std::io;

/// One regular file of a tree.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct TreeEntry {
    /// Path relative to the root, with `/`.
    pub path: String,
    /// Size in bytes.
    pub bytes: u64,
    /// Whether a .gitignore file of the tree leaves this file out (it still counts where a project compiles it).
    pub ignored: bool,
}

/// A tree of files, read only.
pub trait SourceTree: Sync {
    /// All regular files in path order (bytewise), with what could not be listed added to `problems`.
    fn entries(&self, problems: &mut Vec<crate::base::problem::Problem>) -> Vec<TreeEntry>;

    /// The content of one file.
    ///
    /// # Errors
    /// Whatever the underlying store reports: vanished, unreadable, absent object.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;

    /// Where the content of a listed path lies: the path itself, or the listed path that a link below the
    /// root leads to. A file reached over several paths is one file to everything that follows.
    fn real_path<'a>(&'a self, path: &'a str) -> &'a str {
        path
    }
}
