//! CODEOWNERS: who owns which files, as GitHub and GitLab read it.

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

/// Whether the pattern names `parts` or a folder around them.
fn below(pattern: &[&str], parts: &[&str], is_folder: bool) -> bool {
    match (pattern.split_first(), parts.split_first()) {
        (None, _) => !is_folder || !parts.is_empty(),
        (Some((&"**", rest)), _) => {
            (0..=parts.len()).any(|skipped| below(rest, &parts[skipped..], is_folder))
        }
        (Some((first, rest)), Some((part, others))) => {
            // A star at the end does not reach into folders: `docs/*` names files directly in docs.
            let is_last = rest.is_empty() && *first == "*";
            segment(first.as_bytes(), part.as_bytes())
                && if is_last {
                    others.is_empty()
                } else {
                    below(rest, others, is_folder)
                }
        }
        (Some(_), None) => false,
    }
}

fn segment(pattern: &[u8], text: &[u8]) -> bool {
    match (pattern.split_first(), text.split_first()) {
        (None, None) => true,
        (Some((b'*', rest)), _) => (0..=text.len()).any(|skipped| segment(rest, &text[skipped..])),
        (Some((b'?', rest)), Some((_, others))) => segment(rest, others),
        (Some((a, rest)), Some((b, others))) => a == b && segment(rest, others),
        _ => false,
    }
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
        let below = owners.clone().of_files_below("src/Cart/".to_owned());
        assert_eq!(below.of("Deep/Cart.cs").as_deref(), Some("@cart @shop"));
    }
}
