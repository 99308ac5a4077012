//! CODEOWNERS: who owns which files, as GitHub and GitLab read it.

use crate::base::glob::glob;

/// The rules of a CODEOWNERS file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Owners {
    /// Pattern and owners, in the order of the file.
    rules: Vec<(String, String)>,
    /// What stands before the paths that are asked for.
    prefix: String,
}

impl Owners {
    /// Reads the rules; comments, section heads and empty lines are passed over.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let lines = text
            .lines()
            .map(|line| line.split(" #").next().unwrap_or(line).trim());
        let rules = lines.filter(|line| !line.is_empty() && !line.starts_with(['#', '[', '^']));
        let rule = |line: &str| {
            let mut words = line.split_whitespace();
            let pattern = words.next()?.to_owned();
            Some((pattern, words.collect::<Vec<_>>().join(" ")))
        };
        Self {
            rules: rules.filter_map(rule).collect(),
            prefix: String::new(),
        }
    }

    /// The same, asked for files by their paths below the folder `prefix`, which is empty or ends with a slash.
    #[must_use]
    pub fn of_files_below(self, prefix: String) -> Self {
        Self { prefix, ..self }
    }

    /// The owners of a file: those of the last rule that names it; `None` where that one names no owner.
    #[must_use]
    pub fn of(&self, path: &str) -> Option<String> {
        let path = &format!("{}{path}", self.prefix);
        let rule = self
            .rules
            .iter()
            .rev()
            .find(|(pattern, _)| names(pattern, path))?;
        Some(rule.1.clone()).filter(|owners| !owners.is_empty())
    }
}

/// Whether a pattern names a file: a slash within it ties it to the root, one at its end or nothing behind it means all
/// that is below.
fn names(pattern: &str, path: &str) -> bool {
    let is_tied = pattern.trim_end_matches('/').contains('/');
    let pattern = pattern.trim_start_matches('/');
    let (pattern, is_folder) = match pattern.strip_suffix('/') {
        Some(folder) => (folder, true),
        None => (pattern, false),
    };
    let starts = std::iter::once(0).chain(path.match_indices('/').map(|(at, _)| at + 1));
    let starts: Vec<usize> = starts.take(if is_tied { 1 } else { usize::MAX }).collect();
    let pattern: Vec<&str> = pattern.split('/').collect();
    starts.into_iter().any(|start| {
        let parts: Vec<&str> = path[start..].split('/').collect();
        below(&pattern, &parts, is_folder)
    })
}

/// Whether the pattern names `parts` or a folder around them: all its ways at once, so that no number of stars makes it slow.
fn below(pattern: &[&str], parts: &[&str], is_folder: bool) -> bool {
    // How many of the parts the pattern so far may stand for.
    let mut live = vec![false; parts.len() + 1];
    live[0] = true;
    for (at, &piece) in pattern.iter().enumerate() {
        let mut next = vec![false; parts.len() + 1];
        if piece == "**" {
            if let Some(first) = live.iter().position(|&is_live| is_live) {
                next[first..].fill(true);
            }
        } else {
            // A star at the end does not reach into folders: `docs/*` names files directly in docs.
            let is_file = piece == "*" && at + 1 == pattern.len() && !is_folder;
            for (taken, part) in parts.iter().enumerate().filter(|&(taken, _)| live[taken]) {
                next[taken + 1] = glob(piece, part, '/') && (!is_file || taken + 1 == parts.len());
            }
        }
        live = next;
    }
    let enough = if is_folder {
        parts.len()
    } else {
        parts.len() + 1
    };
    live[..enough].contains(&true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_rule_that_names_a_file_decides() {
        let owners = Owners::read(
            "# head\n* @all\n/src/Cart/ @cart @shop\nOrders/ @orders\n*.sql @data # note\n/docs/*\n**/Gen/** @gen\n",
        );
        let of = |path: &str| owners.of(path).unwrap_or_default();
        assert_eq!(of("a.cs"), "@all");
        assert_eq!(of("src/Cart/Deep/Cart.cs"), "@cart @shop");
        assert_eq!(of("x/src/Cart/Cart.cs"), "@all");
        assert_eq!(of("x/Orders/Order.cs"), "@orders");
        assert_eq!(of("src/Cart/x.sql"), "@data");
        assert_eq!(of("docs/a.md"), "");
        assert_eq!(of("docs/deep/a.md"), "@all");
        assert_eq!(of("x/Gen/y/z.cs"), "@gen");
        assert_eq!(of("Gen/a.cs"), "@gen", "two stars stand for no folder, too");
        let folders = Owners::read("docs/*/ @docs\n");
        assert_eq!(folders.of("docs/deep/a.md").as_deref(), Some("@docs"));
        assert_eq!(folders.of("docs/a.md"), None);
        let below = owners.clone().of_files_below("src/Cart/".to_owned());
        assert_eq!(below.of("Deep/Cart.cs").as_deref(), Some("@cart @shop"));
    }

    #[test]
    fn stars_without_end_take_no_time_without_end() {
        let stars = "*".repeat(120);
        let folders = "**/".repeat(60);
        let owners = Owners::read(&format!("{stars}[bound @a\n{folders}x @b\n"));
        assert_eq!(owners.of(&format!("{}.github/x.cs", "a/".repeat(60))), None);
        assert_eq!(owners.of("a/b/x").as_deref(), Some("@b"));
    }
}
