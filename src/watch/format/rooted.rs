//! Paths as they are read elsewhere than at the root: from the top of the repository, or from where the reader is.

use std::borrow::Cow;

use super::{Check, Diff, Finding};
use crate::watch::seams::Spot;

/// The same with `base` before all paths.
pub(super) fn check<'a>(check: &'a Check, base: &str) -> Cow<'a, Check> {
    if base.is_empty() {
        return Cow::Borrowed(check);
    }
    let mut check = check.clone();
    findings(&mut check.findings, base);
    findings(&mut check.same, base);
    Cow::Owned(check)
}

/// The same with `base` before all paths.
pub(super) fn diff<'a>(diff: &'a Diff, base: &str) -> Cow<'a, Diff> {
    if base.is_empty() {
        return Cow::Borrowed(diff);
    }
    let mut diff = diff.clone();
    findings(&mut diff.findings, base);
    for pair in &mut diff.pairs {
        let changes = pair.added.iter_mut().chain(&mut pair.removed);
        for spot in changes.flat_map(|change| &mut change.spots) {
            root(spot, base);
        }
    }
    for spot in diff
        .tables
        .iter_mut()
        .filter_map(|table| table.spot.as_mut())
    {
        root(spot, base);
    }
    Cow::Owned(diff)
}

fn findings(findings: &mut [Finding], base: &str) {
    for finding in findings {
        let related = finding.related.iter_mut().map(|other| &mut other.at);
        for spot in finding.at.iter_mut().chain(related) {
            root(spot, base);
        }
    }
}

fn root(spot: &mut Spot, base: &str) {
    spot.path = joined(base, &spot.path);
}

/// `path` behind `base`, which is empty or ends with a slash. An absolute path has no base.
#[must_use]
pub(super) fn joined(base: &str, path: &str) -> String {
    if path.starts_with('/') || path.contains(':') {
        return path.to_owned();
    }
    let (mut base, mut path) = (base, path);
    // A file beside the root, or above it.
    while let Some(rest) = path.strip_prefix("../") {
        let Some(folder) = base.strip_suffix('/') else {
            break;
        };
        let (above, last) = folder
            .rsplit_once('/')
            .map_or(("", folder), |(above, last)| (&base[..=above.len()], last));
        if last == ".." || last.is_empty() {
            break;
        }
        (base, path) = (above, rest);
    }
    format!("{base}{path}")
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn a_path_is_read_from_elsewhere() {
        assert_eq!(joined("src/shop/", "a/b.cs"), "src/shop/a/b.cs");
        assert_eq!(joined("", "a.cs"), "a.cs");
        assert_eq!(joined("src/shop/", "../rules.toml"), "src/rules.toml");
        assert_eq!(joined("src/shop/", "../../../r.toml"), "../r.toml");
        assert_eq!(joined("../", "../r.toml"), "../../r.toml");
        assert_eq!(joined("/x/", "../r.toml"), "/r.toml");
        assert_eq!(joined("src/", "/etc/r.toml"), "/etc/r.toml");
        assert_eq!(joined("src/", "C:/r.toml"), "C:/r.toml");
    }
}
