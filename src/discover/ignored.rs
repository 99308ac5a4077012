//! What the `.gitignore` files of a tree leave out.
//!
//! They hold with or without a repository around them; global, parent and `.git/info/exclude` ones do not,
//! because the result must not depend on the machine. The rules of git: the nearest file decides, its last
//! matching line wins, `!` takes back, and nothing can be taken back below an ignored folder.

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use rustc_hash::FxHashMap;

use super::path::{file_name, folders_above, parent};
use super::tree::TreeEntry;

/// Sets [`TreeEntry::ignored`] from the `.gitignore` files among `entries` (in path order); `read` yields
/// the content of one of them.
pub fn mark_ignored(entries: &mut [TreeEntry], read: impl Fn(&str) -> Option<Vec<u8>>) {
    let mut rules = Rules::default();
    for entry in entries.iter() {
        if file_name(&entry.path) == ".gitignore"
            && let Some(content) = read(&entry.path)
        {
            rules.add(parent(&entry.path), &content);
        }
    }
    if rules.files.is_empty() {
        return;
    }
    for entry in entries {
        entry.ignored |= rules.ignores_file(&entry.path);
    }
}

/// The parsed `.gitignore` files by their folder, with what is already known of folders.
#[derive(Default)]
struct Rules {
    files: FxHashMap<String, Gitignore>,
    folders: FxHashMap<String, bool>,
}

impl Rules {
    /// Adds the file of `folder`. Lines that are no valid patterns say nothing, as in git.
    fn add(&mut self, folder: &str, content: &[u8]) {
        let text = String::from_utf8_lossy(content);
        // With this root, and only with this one, paths are matched without being taken apart first.
        let mut builder = GitignoreBuilder::new(".");
        for line in text.trim_start_matches('\u{feff}').lines() {
            let _ = builder.add_line(None, line);
        }
        if let Ok(rules) = builder.build()
            && !rules.is_empty()
        {
            self.files.insert(folder.to_owned(), rules);
        }
    }

    fn ignores_file(&mut self, path: &str) -> bool {
        self.ignores_folder(parent(path)) || self.decides(path, false)
    }

    fn ignores_folder(&mut self, folder: &str) -> bool {
        if folder.is_empty() {
            return false;
        }
        if let Some(&known) = self.folders.get(folder) {
            return known;
        }
        let ignored = self.ignores_folder(parent(folder)) || self.decides(folder, true);
        self.folders.insert(folder.to_owned(), ignored);
        ignored
    }

    /// What the nearest file with an opinion says about `path` itself.
    fn decides(&self, path: &str, is_folder: bool) -> bool {
        for folder in folders_above(path) {
            let Some(rules) = self.files.get(folder) else {
                continue;
            };
            let below = path[folder.len()..].trim_start_matches('/');
            match rules.matched(below, is_folder) {
                Match::Ignore(_) => return true,
                Match::Whitelist(_) => return false,
                Match::None => {}
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::super::memory::MemoryTree;
    use super::super::tree::SourceTree;

    fn ignored(files: &[(&str, &str)]) -> Vec<String> {
        let tree: MemoryTree = files.iter().copied().collect();
        let entries = tree.entries(&mut Vec::new());
        let ignored = entries.into_iter().filter(|entry| entry.ignored);
        ignored.map(|entry| entry.path).collect()
    }

    #[test]
    fn patterns_reach_every_depth_and_anchored_ones_only_their_folder() {
        let files = [
            (".gitignore", "*.log\n/top.cs\nout/\n"),
            ("a/x.log", ""),
            ("top.cs", ""),
        ];
        let more = [("a/top.cs", ""), ("a/out/y.cs", ""), ("a/out.cs", "")];
        let all: Vec<_> = files.into_iter().chain(more).collect();
        assert_eq!(ignored(&all), ["a/out/y.cs", "a/x.log", "top.cs"]);
    }

    #[test]
    fn the_nearest_file_takes_back() {
        let files = [(".gitignore", "*.cs\n"), ("a/.gitignore", "!keep.cs\n")];
        let more = [("a/keep.cs", ""), ("a/drop.cs", ""), ("keep.cs", "")];
        let all: Vec<_> = files.into_iter().chain(more).collect();
        assert_eq!(ignored(&all), ["a/drop.cs", "keep.cs"]);
    }

    #[test]
    fn nothing_is_taken_back_below_an_ignored_folder() {
        let files = [
            (".gitignore", "gone/\n!gone/keep.cs\n"),
            ("gone/keep.cs", ""),
        ];
        assert_eq!(ignored(&files), ["gone/keep.cs"]);
    }

    #[test]
    fn the_last_line_wins_and_a_byte_order_mark_does_not_hide_the_first() {
        let files = [
            (".gitignore", "\u{feff}a.cs\nb.cs\n!b.cs\n"),
            ("a.cs", ""),
            ("b.cs", ""),
        ];
        assert_eq!(ignored(&files), ["a.cs"]);
    }

    #[test]
    fn broken_patterns_say_nothing() {
        let files = [(".gitignore", "[z-a\nx.cs\n"), ("x.cs", ""), ("y.cs", "")];
        assert_eq!(ignored(&files), ["x.cs"]);
    }
}
