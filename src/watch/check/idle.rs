//! Decisions that hold for nothing: entries that name no type, sections that allow what nobody does.
//!
//! Where the code that they held for was removed, they are to be taken out, and whoever removed it made no mistake. So they
//! are as stale as an entry of the baseline whose finding is gone, and fail only a strict check; also where new ones are denied:
//! then the baseline knows the decisions of the day, and the others were never right.

use super::candidates::{Candidate, deciding};
use super::{CheckOptions, severity_of};
use crate::base::problem::{Problem, ProblemCode};
use crate::boundaries::{self, Boundaries, Severity, Use, WatchRule as Rule};
use crate::report::model::Report;
use crate::watch::baseline::Entry;
use crate::watch::finding::Finding;
use crate::watch::seams::{Seams, Spot};

/// A decision that holds for nothing. Where its code was removed, that is no mistake of whoever removed it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Idle {
    /// It was, where the baseline has this.
    Where(Entry),
    /// Nobody knows.
    Perhaps,
}

impl Idle {
    /// What it does, where `known` tells what the baseline has.
    pub(super) fn severity(
        &self,
        stated: Severity,
        is_strict: bool,
        known: impl Fn(&Entry) -> bool,
    ) -> Severity {
        let is_stale = match self {
            Self::Where(entry) => known(entry),
            Self::Perhaps => true,
        };
        match stated {
            Severity::Warn if is_strict => Severity::Deny,
            Severity::Deny if is_stale && !is_strict => Severity::Warn,
            other => other,
        }
    }
}

/// What the report says of files of settings: entries that name nothing, and contradictions.
pub(super) fn of_problems<'a>(
    report: &'a Report,
    boundaries: &'a Boundaries,
    options: &'a CheckOptions<'_>,
) -> impl Iterator<Item = Candidate> + 'a {
    let rule = Rule::UnmatchedEntry;
    let severity = severity_of(boundaries, rule);
    let is_ours = |code| {
        matches!(
            code,
            ProblemCode::UnmatchedEntry | ProblemCode::Contradiction
        )
    };
    let problems = report.problems.iter();
    // What has a line stands in a file, in this one or in unseam.toml; the rest was said on the command line.
    let ours = problems.filter(move |problem| {
        let is_in_file = problem.path == options.boundaries_file || problem.line.is_some();
        is_ours(problem.code) && is_in_file
    });
    ours.map(move |problem| {
        let message = problem.message.clone();
        let mut finding = Finding::new(rule, severity, &[&problem.message], message);
        finding.at = Some(Spot {
            path: problem.path.clone(),
            line: problem.line.unwrap_or(1),
            column: problem.column,
        });
        let is_idle = problem.code == ProblemCode::UnmatchedEntry;
        Candidate {
            finding,
            entries: Vec::new(),
            causes: Vec::new(),
            idle: is_idle.then(|| idle(problem, boundaries, options)),
        }
    })
}

/// What tells whether an entry that names nothing once did. Patterns of other files are in no baseline.
fn idle(problem: &Problem, boundaries: &Boundaries, options: &CheckOptions<'_>) -> Idle {
    let at = (problem.line, problem.column);
    let is_it = |entry: &boundaries::Entry| at == (Some(entry.line), Some(entry.column));
    let mut entries = boundaries.entries().map(|(_, entry)| entry);
    let entry = entries.find(|entry| problem.path == options.boundaries_file && is_it(entry));
    entry.map_or(Idle::Perhaps, |entry| Idle::Where(known(entry)))
}

fn known(entry: &boundaries::Entry) -> Entry {
    Entry::Known {
        entry: entry.pattern.to_string(),
    }
}

fn known_use(usage: &Use) -> Entry {
    Entry::KnownUse {
        from: usage.from.clone(),
        to: usage.to.clone(),
    }
}

/// The decisions of which one that holds for nothing would be denied.
pub(super) fn decisions(form: &Boundaries) -> impl Iterator<Item = Entry> + '_ {
    let is_denied = |rule| severity_of(form, rule) == Severity::Deny;
    let entries = form
        .entries()
        .filter(move |_| is_denied(Rule::UnmatchedEntry));
    let exceptions = form
        .uses
        .iter()
        .filter(move |usage| usage.severity == Severity::Allow && is_denied(Rule::UnusedUse));
    entries
        .map(|(_, entry)| known(entry))
        .chain(exceptions.map(known_use))
}

/// Sections that allow what nothing does.
pub(super) fn of_unused<'a>(
    seams: &'a Seams,
    boundaries: &'a Boundaries,
    in_file: &'a impl Fn(u32) -> Spot,
) -> impl Iterator<Item = Candidate> + 'a {
    let rule = Rule::UnusedUse;
    let severity = severity_of(boundaries, rule);
    let decides = |usage: &Use, (from, to): &(String, String)| {
        deciding(boundaries, from, to).is_some_and(|first| std::ptr::eq(first, usage))
    };
    let unused = boundaries.uses.iter().filter(move |usage| {
        let is_exception = usage.severity == Severity::Allow;
        is_exception && !seams.pairs.keys().any(|pair| decides(usage, pair))
    });
    unused.map(move |usage| {
        let (from, to) = (usage.from.join(", "), usage.to.join(", "));
        let message = format!("nothing in {from} uses {to}: this section is not needed");
        let mut finding = Finding::new(rule, severity, &[&from, &to], message);
        finding.at = Some(Spot {
            column: Some(usage.column),
            ..in_file(usage.line)
        });
        Candidate {
            finding,
            entries: Vec::new(),
            causes: Vec::new(),
            idle: Some(Idle::Where(known_use(usage))),
        }
    })
}
