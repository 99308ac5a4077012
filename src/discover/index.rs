//! The listing of a tree, ready to be asked by path, by folder and by pattern.
//!
//! Project files are written on Windows, where `..\Shared\FOO.cs` finds `shared/Foo.cs`; trees come from
//! file systems that know case. Two sorted lists answer everything by binary search: the paths as they are,
//! and the paths folded to one case. A folder is a contiguous range of either list.

use super::glob::Glob;
use super::path::fold;
use super::tree::TreeEntry;

/// Position of a file in the listing, which is in path order.
pub(crate) type EntryIndex = usize;

/// The files of a tree by path.
pub(crate) struct FileIndex {
    entries: Vec<TreeEntry>,
    folded: Vec<(Box<str>, EntryIndex)>,
}

impl FileIndex {
    /// Indexes a listing in path order.
    pub(crate) fn new(mut entries: Vec<TreeEntry>) -> Self {
        if !entries.is_sorted_by(|a, b| a.path < b.path) {
            entries.sort();
            entries.dedup_by(|a, b| a.path == b.path);
        }
        let mut folded: Vec<(Box<str>, EntryIndex)> = entries
            .iter()
            .enumerate()
            .map(|(index, entry)| (fold(&entry.path).into_boxed_str(), index))
            .collect();
        // Mostly in order already, which the stable sort makes use of.
        folded.sort();
        Self { entries, folded }
    }

    /// All files in path order.
    pub(crate) fn entries(&self) -> &[TreeEntry] {
        &self.entries
    }

    /// The path of a file.
    pub(crate) fn path(&self, index: EntryIndex) -> &str {
        &self.entries[index].path
    }

    /// The file at exactly this path.
    pub(crate) fn find_exact(&self, path: &str) -> Option<EntryIndex> {
        self.entries
            .binary_search_by(|entry| entry.path.as_str().cmp(path))
            .ok()
    }

    /// The file at this path, or else the first that differs from it in case only.
    pub(crate) fn find(&self, path: &str) -> Option<EntryIndex> {
        self.find_exact(path).or_else(|| {
            let wanted = fold(path);
            let at = self.folded.partition_point(|(path, _)| **path < *wanted);
            let (found, index) = self.folded.get(at)?;
            (**found == *wanted).then_some(*index)
        })
    }

    /// Whether a file lies somewhere below this folder, in any case. The root is a folder.
    pub(crate) fn has_folder(&self, folder: &str) -> bool {
        folder.is_empty() || !self.folded_below(&folder_prefix(&fold(folder))).is_empty()
    }

    /// The positions of the files below a folder, spelled as it is.
    pub(crate) fn below(&self, folder: &str) -> std::ops::Range<EntryIndex> {
        let prefix = folder_prefix(folder);
        let start = self.entries.partition_point(|entry| entry.path < prefix);
        let len = self.entries[start..].partition_point(|entry| entry.path.starts_with(&prefix));
        start..start + len
    }

    /// The files that match a pattern over folded paths, in path order.
    pub(crate) fn matching(&self, glob: &Glob) -> Vec<EntryIndex> {
        let candidates = self.folded_below(glob.prefix());
        let mut found: Vec<EntryIndex> = candidates
            .iter()
            .filter(|(path, _)| glob.matches(path))
            .map(|&(_, index)| index)
            .collect();
        found.sort_unstable();
        found
    }

    fn folded_below(&self, prefix: &str) -> &[(Box<str>, EntryIndex)] {
        let start = self.folded.partition_point(|(path, _)| **path < *prefix);
        let len = self.folded[start..].partition_point(|(path, _)| path.starts_with(prefix));
        &self.folded[start..start + len]
    }
}

fn folder_prefix(folder: &str) -> String {
    if folder.is_empty() {
        String::new()
    } else {
        format!("{folder}/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(paths: &[&str]) -> FileIndex {
        let entry = |path: &&str| TreeEntry {
            path: (*path).to_owned(),
            bytes: 0,
            ignored: false,
        };
        FileIndex::new(paths.iter().map(entry).collect())
    }

    fn paths(index: &FileIndex, found: impl IntoIterator<Item = EntryIndex>) -> Vec<&str> {
        found.into_iter().map(|at| index.path(at)).collect()
    }

    #[test]
    fn the_exact_spelling_wins_over_another_case() {
        let files = index(&["A/x.cs", "a/X.cs", "b.cs"]);
        let of = |path| files.find(path).map(|at| files.path(at));
        assert_eq!(of("a/X.cs"), Some("a/X.cs"));
        assert_eq!(of("a/x.CS"), Some("A/x.cs"));
        assert_eq!(of("B.CS"), Some("b.cs"));
        assert_eq!(of("c.cs"), None);
    }

    #[test]
    fn a_folder_is_not_its_longer_named_sibling() {
        let files = index(&["a-b/1.cs", "a/2.cs", "a/b/3.cs", "a.cs", "ab/4.cs"]);
        assert_eq!(paths(&files, files.below("a")), ["a/2.cs", "a/b/3.cs"]);
        assert_eq!(files.below("").len(), 5);
        assert!(files.has_folder("A/B") && files.has_folder("") && !files.has_folder("a/c"));
        assert!(!files.has_folder("a.cs"));
    }

    #[test]
    fn patterns_ignore_case_and_come_in_path_order() {
        let files = index(&["Src/b.cs", "src/a.cs", "src/a.txt"]);
        let found = files.matching(&Glob::new("src/*.cs"));
        assert_eq!(paths(&files, found), ["Src/b.cs", "src/a.cs"]);
    }

    #[test]
    fn an_unsorted_listing_is_put_in_order() {
        let files = index(&["b.cs", "a.cs", "b.cs"]);
        assert_eq!(paths(&files, 0..2), ["a.cs", "b.cs"]);
        assert_eq!(files.entries().len(), 2);
    }
}
