//! What a store of files puts together while it lists itself: paths as they are shown, links, what is ignored.
//!
//! A folder on disk and a revision in git hold the same kinds of things: files whose name may not be Unicode,
//! links, folders that nobody maintains. [`Listing`] treats them alike, so that a revision and its checkout are
//! the same tree to the rest of the program. `K` is how the store finds the content of a file.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::problem::{Problem, ProblemCode};

use super::ignored::mark_ignored;
use super::path::{child, file_name, parent};
use super::tables::tables;
use super::tree::TreeEntry;

/// Paths through links beyond this number are not listed; a tree of links to each other could have any.
const LINKED_PATHS_LIMIT: usize = 100_000;

/// The files of a tree, each with the key by which its store finds it.
#[derive(Clone, Debug)]
pub struct Listing<K> {
    entries: Vec<TreeEntry>,
    keys: Vec<K>,
    problems: Vec<Problem>,
    /// Shown names of files whose own is not Unicode.
    odd_names: BTreeSet<String>,
    /// Real path by path through a link.
    linked: BTreeMap<String, String>,
}

impl<K> Default for Listing<K> {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            keys: Vec::new(),
            problems: Vec::new(),
            odd_names: BTreeSet::new(),
            linked: BTreeMap::new(),
        }
    }
}

impl<K: Clone> Listing<K> {
    /// Adds a file. `shown` is its path relative to the root, with `/`, and with replacement characters where
    /// the name is not Unicode; all but the first of several such files that look alike get more of them.
    pub fn add(&mut self, mut shown: String, is_unicode: bool, bytes: u64, key: K) {
        if !is_unicode {
            while !self.odd_names.insert(shown.clone()) {
                shown = child(parent(&shown), &format!("\u{fffd}{}", file_name(&shown)));
            }
            let message = "the name is not valid Unicode and is shown with replacement characters";
            self.problem(Problem::new(ProblemCode::NameNotUnicode, &shown, message));
        }
        self.entries.push(TreeEntry {
            path: shown,
            bytes,
            ignored: false,
        });
        self.keys.push(key);
    }

    /// Adds what is wrong with some part of the tree.
    pub fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Adds the files behind links, and finishes the list: path order, ignored files marked, `read` yielding the
    /// content at a key. A link is its shown path with the path it leads to, both relative to the root, or with
    /// the reason why it is not followed.
    pub fn finish(
        &mut self,
        links: Vec<(String, Result<String, &'static str>)>,
        read: impl Fn(&str, &K) -> Option<Vec<u8>>,
    ) {
        self.sort();
        for (link, target) in links {
            match target {
                Ok(target) if forms_loop(&link, &target) => {
                    self.not_followed(&link, "the link forms a loop");
                }
                Ok(target) => self.follow(&link, &target),
                Err(reason) => self.not_followed(&link, reason),
            }
        }
        self.sort();
        let (entries, keys) = (&mut self.entries, &self.keys);
        let paths: Vec<String> = entries.iter().map(|entry| entry.path.clone()).collect();
        mark_ignored(entries, |path| {
            let at = paths.binary_search_by(|known| known.as_str().cmp(path));
            read(path, keys.get(at.ok()?)?)
        });
        self.problems.sort();
    }

    fn sort(&mut self) {
        let entries = std::mem::take(&mut self.entries);
        let keys = std::mem::take(&mut self.keys);
        let mut files: Vec<(TreeEntry, K)> = entries.into_iter().zip(keys).collect();
        files.sort_by(|(a, _), (b, _)| a.cmp(b));
        (self.entries, self.keys) = files.into_iter().unzip();
    }

    /// Lists the files behind a link once more, below the path of the link.
    fn follow(&mut self, link: &str, target: &str) {
        let below = format!("{target}/");
        let files = self.entries.iter().zip(&self.keys);
        let files = files.filter(|(entry, _)| !self.linked.contains_key(&entry.path));
        let behind = files.filter_map(|(entry, key)| {
            let rest = entry.path.strip_prefix(target)?;
            (rest.is_empty() || entry.path.starts_with(&below)).then(|| {
                let path = format!("{link}{rest}");
                (path, entry.clone(), key.clone())
            })
        });
        let behind: Vec<(String, TreeEntry, K)> = behind.collect();
        if self.linked.len() + behind.len() > LINKED_PATHS_LIMIT {
            self.not_followed(link, "there are too many files behind links");
            return;
        }
        for (path, real, key) in behind {
            self.linked.insert(path.clone(), real.path.clone());
            self.entries.push(TreeEntry { path, ..real });
            self.keys.push(key);
        }
    }

    fn not_followed(&mut self, link: &str, reason: &str) {
        self.problem(Problem::new(ProblemCode::LinkNotFollowed, link, reason));
    }

    /// Gives a listed file, and the paths that reach it through links, another content.
    pub fn replace(&mut self, path: &str, bytes: u64, key: &K) {
        let links = self.linked.iter().filter(|(_, real)| *real == path);
        let links: Vec<String> = links.map(|(link, _)| link.clone()).collect();
        for path in links.iter().map(String::as_str).chain([path]) {
            let by_path = |entry: &TreeEntry| entry.path.as_str().cmp(path);
            if let Ok(at) = self.entries.binary_search_by(by_path) {
                self.entries[at].bytes = bytes;
                self.keys[at] = key.clone();
            }
        }
    }

    /// The files, in path order once the list is finished.
    #[must_use]
    pub fn entries(&self) -> &[TreeEntry] {
        &self.entries
    }

    /// What could not be listed.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The key of a listed path, once the list is finished.
    #[must_use]
    pub fn key(&self, path: &str) -> Option<&K> {
        let by_path = |entry: &TreeEntry| entry.path.as_str().cmp(path);
        let at = self.entries.binary_search_by(by_path).ok()?;
        self.keys.get(at)
    }

    /// The path of the file itself, where `path` reaches it through a link.
    #[must_use]
    pub fn real_path<'a>(&'a self, path: &'a str) -> &'a str {
        self.linked.get(path).map_or(path, String::as_str)
    }
}

/// Whether a link leads to a folder that it lies in.
fn forms_loop(link: &str, target: &str) -> bool {
    let rest = link.strip_prefix(target);
    target.is_empty() || rest.is_some_and(|rest| rest.starts_with('/'))
}

/// Whether a folder of this name is never entered: it holds no source that anybody maintains there.
#[must_use]
pub fn is_pruned(folder: &str) -> bool {
    tables().files.is_pruned(folder)
}
