//! How much code is bound at most.
//!
//! What a file costs after it was read is decided by its names and expressions, not by its bytes. Files count in path
//! order, so that it is the same ones on every machine that are left out, and each says so.

use crate::base::ids::{FileId, IdVec};
use crate::base::problem::{Problem, ProblemCode};
use crate::discover::workspace::Workspace;
use crate::extract::facts::FileFacts;

/// Takes out the facts of the files behind the first `limit` names and expressions, and yields a problem for each.
pub(super) fn bound_references(
    workspace: &Workspace,
    facts: &mut IdVec<FileId, Option<&FileFacts>>,
    limit: u64,
) -> Vec<Problem> {
    let mut total = 0_u64;
    let mut problems = Vec::new();
    let mut kept = IdVec::new();
    for (file, found) in facts.iter_enumerated() {
        total = total.saturating_add(found.map_or(0, size));
        let fits = total <= limit || found.is_none();
        kept.push(found.filter(|_| fits));
        if !fits && let Some(file) = workspace.files.get(file) {
            let message = format!(
                "the code has more than {limit} names and expressions up to here, which is the limit; the file was left out"
            );
            let code = ProblemCode::TooManyReferences;
            problems.push(Problem::new(code, &file.path, message));
        }
    }
    *facts = kept;
    problems
}

/// Names and expressions of a file.
fn size(facts: &FileFacts) -> u64 {
    (facts.code.exprs.len() + facts.code.types.len()) as u64
}
