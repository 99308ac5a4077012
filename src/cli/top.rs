//! The repository around the analysed folder: where the folder lies in it, and who owns its files.
//!
//! Build servers read paths from the top of the repository, and CODEOWNERS lies there; what is analysed may be a folder
//! below.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::beside;
use super::failure::{Failure, PARTIAL};
use crate::git::{Repository, Revision};
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

/// What is to be read of the repository that `folder` named, relative to its top: what was given, which is relative to it, too,
/// or an absolute path in the work tree; where nothing was, `folder` itself, as far as that is a part of the work tree.
///
/// # Errors
/// Where an absolute path lies elsewhere.
pub(super) fn place(
    repository: &Repository,
    folder: &Path,
    given: Option<&Path>,
) -> Result<PathBuf, Failure> {
    let top = repository.work_tree();
    let real = top.and_then(real);
    let inner = |path: &Path| real.as_ref().and_then(|top| below(top, path));
    let top_itself = |inner: PathBuf| {
        let is_top = inner.as_os_str().is_empty();
        if is_top { PathBuf::from(".") } else { inner }
    };
    let Some(given) = given else {
        let own = inner(folder).filter(|inner| !inner.starts_with(".git"));
        return Ok(top_itself(own.unwrap_or_default()));
    };
    if !given.is_absolute() {
        return Ok(given.to_owned());
    }
    let found = inner(given).ok_or_else(|| {
        let message = match top {
            Some(top) => format!(
                "{} lies outside of the work tree {}",
                given.display(),
                real.as_deref().unwrap_or(top).display()
            ),
            None => format!(
                "{} is in no revision: {} has no work tree",
                given.display(),
                folder.display()
            ),
        };
        Failure::new(message).hint("name it by its path from the top of the repository")
    })?;
    Ok(top_itself(found))
}

/// Where a path, which may be empty for the current directory, really leads.
fn real(path: &Path) -> Option<PathBuf> {
    Path::new(".").join(path).canonicalize().ok()
}

/// The path of `path` below `top`, wherever links lead. It need not be there: a revision may have it.
fn below(top: &Path, path: &Path) -> Option<PathBuf> {
    let real = path
        .ancestors()
        .find_map(|above| Some(real(above)?.join(path.strip_prefix(above).ok()?)))?;
    // What is joined may end with a slash.
    Some(real.strip_prefix(top).ok()?.components().collect())
}

/// What leads from the current directory to what is below `folder`: empty, or with a slash at its end. A path that was written
/// stays as it is; one that is absolute, or leads up, does so only where it leads elsewhere.
pub(super) fn base(folder: &Path) -> String {
    let leads_up = folder.components().any(|part| part == Component::ParentDir);
    let path = if folder.is_absolute() || leads_up {
        from_here(folder).unwrap_or_else(|| folder.to_owned())
    } else {
        folder.to_owned()
    };
    let mut base = String::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::RootDir => base.push('/'),
            other => base += &(other.as_os_str().to_string_lossy() + "/"),
        }
    }
    base
}

/// An absolute path from the current directory, where one of the two is in the other.
fn from_here(folder: &Path) -> Option<PathBuf> {
    let (here, folder) = (real(Path::new(""))?, real(folder)?);
    if let Ok(inner) = folder.strip_prefix(&here) {
        return Some(inner.to_owned());
    }
    let up = here.strip_prefix(&folder).ok()?.components();
    Some(up.map(|_| Component::ParentDir).collect())
}

/// A file on the disk as it is named from `root`, which it need not be below; without one, from anywhere.
pub(super) fn seen_from(root: Option<&Path>, file: &Path) -> String {
    let slashed = |path: &Path| path.display().to_string().replace('\\', "/");
    // It may be yet to be written.
    let folder = file.parent().unwrap_or(Path::new(""));
    let name = file.file_name().unwrap_or_default();
    let Some(whole) = real(folder).map(|folder| folder.join(name)) else {
        return slashed(file);
    };
    let Some(root) = root.and_then(real) else {
        return slashed(&whole);
    };
    let common = root.components().zip(whole.components());
    let common = common.take_while(|(a, b)| a == b).count();
    let up = root.components().skip(common).map(|_| Component::ParentDir);
    let path: PathBuf = up.chain(whole.components().skip(common)).collect();
    slashed(&path)
}

/// What leads from the current directory to the files of `root` in a revision, as far as they lie on the disk; else from the
/// top of the repository.
pub(super) fn base_of(repository: &Repository, revision: &Revision, root: &Path) -> String {
    let prefix = revision.prefix(root);
    let Some(top) = repository.work_tree() else {
        return prefix;
    };
    let whole = top.join(&prefix);
    if whole.is_dir() {
        return base(&whole);
    }
    base(top) + &prefix
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
    let stored = |folder: &Path| {
        let found = read(folder, |place| revision.read_beside(folder, place));
        found.map_err(|failure| failure.hint(PARTIAL))
    };
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
