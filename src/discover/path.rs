//! Paths as text, without a file system.
//!
//! `MSBuild` thinks in absolute paths, the rest of the program in paths relative to the root. Inside the
//! evaluator the root is therefore called [`ROOT`], as .NET builds call it in reproducible output:
//! `src/A.csproj` is `/_/src/A.csproj`. What does not start with it lies outside and is never opened: a path
//! that climbs out (`/_/a/../../b` is `/b`) as well as one that starts with an unknown property
//! (`$(VSToolsPath)/x` is `/x`). Where the root lies on this machine cannot influence the result.

/// The evaluator's name of the root.
pub(crate) const ROOT: &str = "/_";

/// Joins `spec` (either slash, possibly absolute) to `folder` and removes `.`, `..` and empty segments.
///
/// `..` beyond the top stays in front: `resolve("/a", "../../b")` is `/../b`.
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
    let relative = path.strip_prefix(ROOT)?;
    if relative.is_empty() {
        Some(relative)
    } else {
        relative.strip_prefix('/')
    }
}

/// The evaluator's path of a path relative to the root.
pub(crate) fn absolute(relative: &str) -> String {
    format!("{ROOT}/{relative}")
}

/// Whether `spec` is absolute and does not start at the root: a drive, a network share, or what follows an
/// unknown property.
pub(crate) fn is_foreign(spec: &str) -> bool {
    let bytes = spec.as_bytes();
    if bytes.len() > 1 && bytes[0].is_ascii_alphabetic() && bytes[1] == b':' {
        return true;
    }
    let first = spec
        .strip_prefix(['/', '\\'])
        .map(|rest| rest.split(['/', '\\']).next());
    first.is_some_and(|first| first != ROOT.strip_prefix('/'))
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
    fn what_leaves_the_root_is_outside() {
        let out = resolve("/_/a", "../../b");
        assert_eq!((out.as_str(), inside(&out)), ("/b", None));
        assert_eq!(inside(&resolve(&out, "../../_/c")), None);
        assert_eq!(inside("/_/a/b"), Some("a/b"));
        assert_eq!((inside("/_"), inside("/_a/b")), (Some(""), None));
        assert_eq!(relative_to(ROOT, &resolve("/_/a", "../../../b")), "../../b");
    }

    #[test]
    fn drives_shares_and_what_follows_unknown_properties_are_foreign() {
        for spec in ["C:\\x", "\\\\server\\x", "/usr/x", "\\x", "//_/x"] {
            assert!(is_foreign(spec), "{spec}");
        }
        for spec in ["/_/x", "/_/../x", "\\_\\x", "y/z", "../x", ""] {
            assert!(!is_foreign(spec), "{spec}");
        }
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
