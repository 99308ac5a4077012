//! MSBuild's file patterns: `*` and `?` within a folder, `**` across folders.
//!
//! Patterns come from people and machines alike, so matching must not blow up: both levels (segments of a
//! path, characters of a segment) use the greedy two-pointer match, which is at worst the product of the
//! two lengths.

/// A compiled pattern over folded, root-relative paths.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Glob {
    /// The folder all matches lie in, without wildcard: empty or ending in `/`.
    prefix: String,
    segments: Vec<String>,
}

/// Whether `text` holds a wildcard.
pub(crate) fn has_wildcard(text: &str) -> bool {
    text.contains(['*', '?'])
}

impl Glob {
    /// Compiles a folded pattern without `.` and `..` segments.
    pub(crate) fn new(pattern: &str) -> Self {
        let mut prefix = String::new();
        let mut segments: Vec<String> = Vec::new();
        let mut parts = pattern.split('/').peekable();
        while let Some(part) = parts.next() {
            let last = parts.peek().is_none();
            if segments.is_empty() && !last && !has_wildcard(part) {
                prefix.push_str(part);
                prefix.push('/');
                continue;
            }
            add_segment(&mut segments, part, last);
        }
        Self { prefix, segments }
    }

    /// The part of every match that is known beforehand: empty or ending in `/`.
    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Whether a folded path matches.
    pub(crate) fn matches(&self, path: &str) -> bool {
        path.strip_prefix(&*self.prefix)
            .is_some_and(|rest| match_segments(&self.segments, rest))
    }
}

/// Adds one segment; `**` at the end stands for everything below, `**.cs` for `**/*.cs`.
fn add_segment(segments: &mut Vec<String>, part: &str, last: bool) {
    let Some(rest) = part.strip_prefix("**") else {
        segments.push(part.to_owned());
        return;
    };
    if segments.last().is_none_or(|before| before != "**") {
        segments.push("**".to_owned());
    }
    if !rest.is_empty() {
        segments.push(format!("*{rest}"));
    } else if last {
        segments.push("*".to_owned());
    }
}

/// Greedy match of whole segments; on a mismatch the latest `**` takes one segment more.
fn match_segments(pattern: &[String], path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let (mut p, mut s) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    while s < parts.len() {
        if pattern.get(p).is_some_and(|segment| segment == "**") {
            retry = Some((p + 1, s));
            p += 1;
        } else if pattern
            .get(p)
            .is_some_and(|segment| match_segment(segment, parts[s]))
        {
            p += 1;
            s += 1;
        } else if let Some((after, taken)) = retry {
            retry = Some((after, taken + 1));
            p = after;
            s = taken + 1;
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|segment| segment == "**")
}

/// Greedy match of one segment; on a mismatch the latest `*` takes one character more.
fn match_segment(pattern: &str, text: &str) -> bool {
    if !has_wildcard(pattern) {
        return pattern == text;
    }
    let (mut p, mut t) = (pattern.chars(), text.chars());
    let mut retry: Option<(std::str::Chars<'_>, std::str::Chars<'_>)> = None;
    loop {
        match (p.next(), t.clone().next()) {
            (Some('*'), _) => retry = Some((p.clone(), t.clone())),
            (Some('?'), Some(_)) => {
                t.next();
            }
            (Some(wanted), Some(found)) if wanted == found => {
                t.next();
            }
            (None, None) => return true,
            _ => {
                let Some((after, mut taken)) = retry.take() else {
                    return false;
                };
                if taken.next().is_none() {
                    return false;
                }
                t = taken.clone();
                p = after.clone();
                retry = Some((after, taken));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matching<'a>(pattern: &str, paths: &[&'a str]) -> Vec<&'a str> {
        let glob = Glob::new(pattern);
        paths
            .iter()
            .copied()
            .filter(|path| glob.matches(path))
            .collect()
    }

    #[test]
    fn one_star_stays_in_its_folder() {
        let paths = ["a/x.cs", "a/b/x.cs", "a/x.csproj", "x.cs"];
        assert_eq!(matching("a/*.cs", &paths), ["a/x.cs"]);
        assert_eq!(matching("*/x.cs", &paths), ["a/x.cs"]);
        assert_eq!(matching("a/?.cs", &paths), ["a/x.cs"]);
    }

    #[test]
    fn two_stars_cross_any_number_of_folders() {
        let paths = ["a/x.cs", "a/b/x.cs", "a/b/c/y.cs", "b/x.cs"];
        assert_eq!(matching("a/**/x.cs", &paths), ["a/x.cs", "a/b/x.cs"]);
        assert_eq!(
            matching("a/**", &paths),
            ["a/x.cs", "a/b/x.cs", "a/b/c/y.cs"]
        );
        assert_eq!(
            matching("**/b/**/*.cs", &paths),
            ["a/b/x.cs", "a/b/c/y.cs", "b/x.cs"]
        );
        assert_eq!(
            matching("a/**.cs", &paths),
            ["a/x.cs", "a/b/x.cs", "a/b/c/y.cs"]
        );
    }

    #[test]
    fn stars_try_again_further_on() {
        let paths = ["aab.cs", "ab.ab.cs", "ab.cs.txt"];
        assert_eq!(matching("*ab.cs", &paths), ["aab.cs", "ab.ab.cs"]);
        assert_eq!(matching("**/q/*/r.cs", &["q/x/q/y/r.cs"]), ["q/x/q/y/r.cs"]);
        assert_eq!(matching("*.*", &["a.b", "ab"]), ["a.b"]);
        assert_eq!(matching("ä?.cs", &["äö.cs", "ä.cs"]), ["äö.cs"]);
    }

    #[test]
    fn the_prefix_is_the_folder_before_the_first_wildcard() {
        assert_eq!(Glob::new("a/b/**/*.cs").prefix(), "a/b/");
        assert_eq!(Glob::new("*.cs").prefix(), "");
        assert_eq!(Glob::new("a/b.cs").prefix(), "a/");
    }

    #[test]
    fn hostile_patterns_end_soon() {
        let pattern = format!("{}b", "*a".repeat(200));
        let path = "a".repeat(2000);
        assert!(!Glob::new(&pattern).matches(&path));
        let deep = format!("{}z", "**/a/".repeat(100));
        assert!(!Glob::new(&deep).matches(&"a/".repeat(1000)));
    }
}
