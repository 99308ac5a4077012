//! Symbolic links of a revision, resolved as a file system would resolve them.

use super::Revision;
use super::tree::Kind;

/// Links that lead to links are followed this often, as operating systems do.
const DEPTH_LIMIT: usize = 40;

/// The content of a link is a path; what is longer is none.
const LONGEST: u64 = 4096;

pub(super) const NOWHERE: &str = "the link leads nowhere";
pub(super) const OUTSIDE: &str = "the link leads out of the analysed folder";
const ENDLESS: &str = "the link cannot be resolved, it may form a loop";
const ABSENT: &str = "the content of the link is absent from the repository";

/// The path without links that `path` leads to: that of a file or a folder of the revision.
pub(super) fn resolve(revision: &Revision, path: &str) -> Result<String, &'static str> {
    // What is still to be walked, the next part last.
    let mut ahead: Vec<String> = parts(path).collect();
    let mut real: Vec<String> = Vec::new();
    let mut followed = 0;
    while let Some(part) = ahead.pop() {
        if part == ".." {
            real.pop().ok_or(OUTSIDE)?;
            continue;
        }
        real.push(part);
        let item = revision.listed.find(&real.join("/"));
        let Some(link) = item.filter(|item| item.kind == Kind::Link) else {
            continue;
        };
        followed += 1;
        if followed > DEPTH_LIMIT || link.bytes > LONGEST {
            return Err(ENDLESS);
        }
        let target = revision.blobs.read(link.id).map_err(|_| ABSENT)?;
        let target = String::from_utf8_lossy(&target);
        if target.starts_with('/') {
            return Err(OUTSIDE);
        }
        real.pop();
        ahead.extend(parts(&target));
    }
    let real = real.join("/");
    let exists = revision.listed.has_folder(&real) || revision.listed.find(&real).is_some();
    exists.then_some(real).ok_or(NOWHERE)
}

/// The parts of a path, last first.
fn parts(path: &str) -> impl Iterator<Item = String> {
    let parts = path.rsplit('/').filter(|part| !matches!(*part, "" | "."));
    parts.map(str::to_owned)
}
