//! How much code is bound at most.
//!
//! What a file costs after it was read is decided by its names and expressions, not by its bytes. Files count in path
//! order, so that it is the same ones on every machine that are left out, and each says so.

use crate::base::digest::Digest;
use crate::base::ids::{FileId, IdVec};
use crate::base::problem::{Problem, ProblemCode};
use crate::discover::workspace::Workspace;
use crate::extract::facts::FileFacts;

use super::options::Options;

/// Takes out the facts of the files behind the first [`Options::max_references`] names and expressions, and their contents,
/// so that nothing that an earlier run has found in them is taken for them. A problem for each.
pub(super) fn bound_references(
    workspace: &Workspace,
    facts: &mut IdVec<FileId, Option<&FileFacts>>,
    contents: &mut IdVec<FileId, Option<Digest>>,
    options: &Options,
) -> Vec<Problem> {
    let limit = options.max_references;
    let mut total = 0_u64;
    let mut problems = Vec::new();
    for (at, found) in facts.iter_mut().enumerate() {
        let Some(size) = found.map(size) else {
            continue;
        };
        total = total.saturating_add(size);
        if total <= limit {
            continue;
        }
        *found = None;
        let id = FileId(at as u32);
        if at < contents.len() {
            contents[id] = None;
        }
        let path = workspace.files.get(id).map_or("", |file| &file.path);
        let message = format!(
            "the code has more than {limit} names and expressions up to here, which is the limit; the file was left out"
        );
        problems.push(Problem::new(ProblemCode::TooManyReferences, path, message));
    }
    problems
}

/// Names and expressions of a file.
fn size(facts: &FileFacts) -> u64 {
    (facts.code.exprs.len() + facts.code.types.len()) as u64
}
