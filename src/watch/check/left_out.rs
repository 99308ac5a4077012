//! Files that were not analysed: what they use is not seen, and what they no longer use is not known.

use super::candidates::Candidate;
use super::severity_of;
use crate::base::problem::{Problem, ProblemCode};
use crate::boundaries::{Boundaries, WatchRule as Rule};
use crate::report::model::Report;
use crate::watch::finding::Finding;
use crate::watch::seams::Spot;

/// The problems of files that were left out.
fn problems(report: &Report) -> impl Iterator<Item = &Problem> {
    use ProblemCode::{
        FileTooLarge, FileTooSlow, Internal, NotText, TooManyReferences, Unreadable,
    };
    let is_left_out = |problem: &&Problem| {
        matches!(
            problem.code,
            Unreadable | FileTooLarge | FileTooSlow | TooManyReferences | NotText | Internal
        )
    };
    report.problems.iter().filter(is_left_out)
}

/// Whether a finding that is gone may be gone only because a file was left out.
pub(super) fn is_partial(report: &Report) -> bool {
    problems(report).next().is_some()
}

/// A finding for each file that was left out; no baseline excuses it.
pub(super) fn candidates(report: &Report, boundaries: &Boundaries) -> Vec<Candidate> {
    let rule = Rule::LeftOut;
    let severity = severity_of(boundaries, rule);
    let of = |problem: &Problem| {
        let message = format!("not analysed: {}", problem.message);
        let mut finding = Finding::new(rule, severity, &[&problem.path, &problem.message], message);
        finding.at = (!problem.path.is_empty())
            .then(|| Spot::at_line(&problem.path, problem.line.unwrap_or(1)));
        Candidate {
            finding,
            entries: Vec::new(),
            causes: Vec::new(),
            idle: None,
        }
    };
    problems(report).map(of).collect()
}
