//! A tree held in memory: what tests and embedders analyse without a disk.

use std::collections::BTreeMap;
use std::io;

use crate::base::problem::Problem;

use super::ignored::mark_ignored;
use super::tree::{SourceTree, TreeEntry};

/// Files by path, as if they lay in one folder. `.gitignore` files among them hold.
#[derive(Clone, Debug, Default)]
pub struct MemoryTree {
    files: BTreeMap<String, Vec<u8>>,
}

impl MemoryTree {
    /// An empty tree.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The tree with one more file, or with another content for it.
    #[must_use]
    pub fn with(mut self, path: &str, content: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), content.into());
        self
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for MemoryTree {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(files: I) -> Self {
        let files = files
            .into_iter()
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        Self {
            files: files.collect(),
        }
    }
}

impl SourceTree for MemoryTree {
    fn entries(&self, _problems: &mut Vec<Problem>) -> Vec<TreeEntry> {
        let mut entries: Vec<TreeEntry> = self
            .files
            .iter()
            .map(|(path, content)| TreeEntry {
                path: path.clone(),
                bytes: content.len() as u64,
                ignored: false,
            })
            .collect();
        mark_ignored(&mut entries, |path| self.files.get(path).cloned());
        entries
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.files
            .get(path)
            .cloned()
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_in_path_order_and_reads_back() {
        let tree: MemoryTree = [("b.cs", "b"), ("a/c.cs", "cc")].into_iter().collect();
        let entries = tree.entries(&mut Vec::new());
        let listed: Vec<(&str, u64)> = entries.iter().map(|e| (&*e.path, e.bytes)).collect();
        assert_eq!(listed, [("a/c.cs", 2), ("b.cs", 1)]);
        assert_eq!(tree.read("b.cs").unwrap(), b"b");
        assert!(tree.read("B.cs").is_err());
    }

    #[test]
    fn its_own_gitignore_holds() {
        let tree = MemoryTree::new()
            .with(".gitignore", "*.g.cs\n")
            .with("a.g.cs", "");
        let entries = tree.entries(&mut Vec::new());
        assert!(entries[1].ignored && !entries[0].ignored);
    }
}
