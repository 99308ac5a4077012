//! Paths as text, without a file system.
//!
//! MSBuild thinks in absolute paths, the rest of the program in paths relative to the root. Inside the
//! evaluator the root is therefore called `/`: `src/A.csproj` is `/src/A.csproj`. A path that leaves the
//! root keeps its leading `..` (`/../other/B.csproj`), so it can be told apart, reported, and never opened;
//! what lies around the root on this machine cannot influence the result.

/// Joins `spec` (either slash, possibly absolute) to `folder` and removes `.`, `..` and empty segments.
///
/// `..` beyond the root stays in front: `resolve("/a", "../../b")` is `/../b`.
pub(crate) fn resolve(folder: &str, spec: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let absolute = spec.starts_with(['/', '\\']);
    let base = if absolute { "" } else { folder };
    for part in base.split('/').chain(spec.split(['/', '\\'])) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_none_or(|&last| last == "..") => parts.push(".."),
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    let mut out = String::with_capacity(folder.len() + spec.len() + 1);
    for part in parts {
        out.push('/');
        out.push_str(part);
    }
    if out.is_empty() {
        out.push('/');
    }
    out
}

/// The path relative to the root, or `None` where it lies outside of it.
pub(crate) fn inside(path: &str) -> Option<&str> {
    let relative = path.strip_prefix('/')?;
    (relative != ".." && !relative.starts_with("../")).then_some(relative)
}

/// Whether `spec` names a drive or a network share, which no tree holds. Two slashes are none: they come from
/// a folder with a slash at its end.
pub(crate) fn is_foreign(spec: &str) -> bool {
    let bytes = spec.as_bytes();
    spec.starts_with("\\\\")
        || (bytes.len() > 1 && bytes[0].is_ascii_alphabetic() && bytes[1] == b':')
}

/// The folder of a path without trailing slash; `/` for an absolute path at the root, else empty.
pub(crate) fn parent(path: &str) -> &str {
    match path.rfind('/') {
        Some(0) => "/",
        Some(at) => &path[..at],
        None => "",
    }
}

/// The last segment.
pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The last segment without its extension.
pub(crate) fn stem(path: &str) -> &str {
    let name = file_name(path);
    name.rfind('.').map_or(name, |dot| &name[..dot])
}

/// The extension with its dot, or empty.
pub(crate) fn extension(path: &str) -> &str {
    let name = file_name(path);
    name.rfind('.').map_or("", |dot| &name[dot..])
}

/// Whether the path ends in `extension` (with its dot), in any case.
pub(crate) fn has_extension(path: &str, extension: &str) -> bool {
    ends_with_ignoring_case(path, extension)
}

/// Whether `text` ends in `end`, in any ASCII case.
pub(crate) fn ends_with_ignoring_case(text: &str, end: &str) -> bool {
    text.len() >= end.len()
        && text.as_bytes()[text.len() - end.len()..].eq_ignore_ascii_case(end.as_bytes())
}

/// The path in the one case in which paths are compared.
pub(crate) fn fold(path: &str) -> String {
    if path.is_ascii() {
        path.to_ascii_lowercase()
    } else {
        path.to_lowercase()
    }
}

/// `path` as seen from `folder`, both relative to the same root or both absolute.
pub(crate) fn relative_to(folder: &str, path: &str) -> String {
    let from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let ups = std::iter::repeat_n("..", from.len() - common);
    let parts: Vec<&str> = ups.chain(to[common..].iter().copied()).collect();
    parts.join("/")
}

/// `path` and the folders above it, nearest first, the root (empty) last; for relative paths.
pub(crate) fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    let mut next = Some(parent(path));
    std::iter::from_fn(move || {
        let folder = next?;
        next = (!folder.is_empty()).then(|| parent(folder));
        Some(folder)
    })
}

/// `folder` joined with `name` for relative paths, where the root is the empty folder.
pub(crate) fn child(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_either_slash_and_collapses_dots() {
        assert_eq!(resolve("/src/A", "..\\B\\.\\b.cs"), "/src/B/b.cs");
        assert_eq!(resolve("/src", "/x//y/"), "/x/y");
        assert_eq!(resolve("/", ""), "/");
    }

    #[test]
    fn a_path_that_leaves_the_root_stays_outside() {
        let out = resolve("/a", "../../b");
        assert_eq!(out, "/../b");
        assert_eq!(inside(&out), None);
        assert_eq!(resolve(&out, "../../c"), "/../../c");
        assert_eq!(inside("/..a/b"), Some("..a/b"));
        assert_eq!(inside("/.."), None);
    }

    #[test]
    fn drives_and_shares_are_foreign() {
        assert!(is_foreign("C:\\x") && is_foreign("\\\\server\\x"));
        assert!(!is_foreign("//src/x"));
        assert!(!is_foreign("\\x") && !is_foreign("y/z") && !is_foreign(""));
    }

    #[test]
    fn takes_names_apart() {
        assert_eq!(parent("a/b.cs"), "a");
        assert_eq!(parent("b.cs"), "");
        assert_eq!(parent("/b.cs"), "/");
        assert_eq!((stem("a/x.g.cs"), extension("a/x.g.cs")), ("x.g", ".cs"));
        assert_eq!(extension("a.b/c"), "");
        assert!(has_extension("A.CS", ".cs"));
    }

    #[test]
    fn relative_paths_climb_as_far_as_needed() {
        assert_eq!(relative_to("/a/b", "/a/c/d"), "../c/d");
        assert_eq!(relative_to("a", "a/b"), "b");
    }

    #[test]
    fn lists_the_folders_above() {
        let all: Vec<&str> = folders_above("a/b/c.cs").collect();
        assert_eq!(all, ["a/b", "a", ""]);
    }
}
