//! The repository around the analysed folder: where the folder lies in it, and who owns its files.
//!
//! Build servers read paths from the top of the repository, and CODEOWNERS lies there; what is analysed may be a folder
//! below.

use std::io;
use std::path::{Path, PathBuf};

use super::beside;
use super::failure::Failure;
use crate::git::Revision;
use crate::owners::Owners;

/// Where GitHub and GitLab look for CODEOWNERS.
const PLACES: [&str; 4] = [
    "CODEOWNERS",
    ".github/CODEOWNERS",
    ".gitlab/CODEOWNERS",
    "docs/CODEOWNERS",
];

/// The top of the work tree that `folder` lies in, and the path from there to it, with a slash at its end; empty for the
/// top. `None` where it lies in none.
pub(super) fn of(folder: &Path) -> Option<(PathBuf, String)> {
    // An empty path is the current folder.
    let real = Path::new(".").join(folder).canonicalize().ok()?;
    let top = real
        .ancestors()
        .find(|folder| folder.join(".git").exists())?;
    let inner = real.strip_prefix(top).ok()?;
    let parts = inner.iter().map(|part| part.to_string_lossy() + "/");
    Some((top.to_owned(), parts.collect()))
}

/// What stands before paths below `folder` that are read from the top of the repository.
pub(super) fn prefix(folder: &Path) -> String {
    of(folder).map_or_else(String::new, |(_, prefix)| prefix)
}

/// CODEOWNERS for files below `root`: the one that lies there, else the one at the top of the repository.
///
/// # Errors
/// Where there is one that cannot be read.
pub(super) fn owners(root: &Path) -> Result<Option<Owners>, Failure> {
    let own = read(root, |place| beside(root, place))?;
    match (own, of(root)) {
        (None, Some((top, prefix))) if !prefix.is_empty() => {
            let found = read(&top, |place| beside(&top, place))?;
            Ok(found.map(|owners| owners.of_files_below(prefix)))
        }
        (own, _) => Ok(own),
    }
}

/// CODEOWNERS of a revision, for files below `root`.
pub(super) fn owners_of(revision: &Revision, root: &Path) -> Result<Option<Owners>, Failure> {
    let stored = |folder: &Path| read(folder, |place| revision.read_beside(folder, place));
    Ok(match stored(root)? {
        Some(own) => Some(own),
        None => stored(Path::new(""))?.map(|owners| owners.of_files_below(revision.prefix(root))),
    })
}

fn read(
    folder: &Path,
    find: impl Fn(&str) -> io::Result<Option<Vec<u8>>>,
) -> Result<Option<Owners>, Failure> {
    for place in PLACES {
        let content = find(place);
        let content = content.map_err(|error| Failure::io("read", &folder.join(place), &error))?;
        if let Some(content) = content {
            return Ok(Some(Owners::read(&String::from_utf8_lossy(&content))));
        }
    }
    Ok(None)
}
