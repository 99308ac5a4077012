//! Markdown for a pull request, with a small picture of the pairs that changed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::text::way;
use crate::boundaries::Severity;
use crate::report::mermaid::label;
use crate::report::printable::{counted, markdown, printable};
use crate::watch::check::Check;
use crate::watch::diff::Diff;
use crate::watch::finding::Finding;

/// Nodes of a picture; with more of them nobody sees anything.
const NODES: usize = 30;

/// Rows of a table.
const ROWS: usize = 50;

pub(super) fn check(check: &Check) -> String {
    let count = |severity| {
        let findings = check.findings.iter();
        findings
            .filter(|finding| finding.severity == severity)
            .count()
    };
    let verdict = if check.fails() { "fails" } else { "holds" };
    let mut out = format!("### unseam: {verdict}\n\n");
    let (denied, warned) = (count(Severity::Deny), count(Severity::Warn));
    let (same, fixed) = (check.same.len(), check.fixed.len());
    // Writing to a string does not fail.
    let _ = writeln!(
        out,
        "**{denied} new**, {warned} to be warned of, {same} same, {fixed} fixed\n"
    );
    let mut changes: BTreeMap<(String, String), (u64, u64)> = BTreeMap::new();
    for finding in &check.findings {
        if let (Some(from), Some(to)) = (&finding.from, &finding.to) {
            changes.entry((from.clone(), to.clone())).or_default().0 += 1;
        }
    }
    for fixed in &check.fixed {
        if let (Some(from), Some(to)) = (&fixed.from, &fixed.to) {
            changes.entry((from.clone(), to.clone())).or_default().1 += 1;
        }
    }
    findings(&mut out, &check.findings);
    picture(&mut out, &changes);
    out
}

pub(super) fn diff(diff: &Diff) -> String {
    let mut out = String::from("### unseam: what this change does between boundaries\n\n");
    let _ = writeln!(
        out,
        "**{} added**, {} removed\n",
        counted(diff.added(), "reference"),
        diff.removed()
    );
    findings(&mut out, &diff.findings);
    if !diff.pairs.is_empty() {
        out.push_str("| from | to | references | added | removed |\n|---|---|---|---|---|\n");
        for pair in diff.pairs.iter().take(ROWS) {
            let _ = writeln!(
                out,
                "| {} | {} | {} → {} | +{} | −{} |",
                cell(&pair.from),
                cell(&pair.to),
                pair.before,
                pair.after,
                pair.gained(),
                pair.lost()
            );
        }
        out.push('\n');
    }
    let changed = diff
        .figures
        .iter()
        .filter(|figure| figure.before != figure.after);
    let changed: Vec<_> = changed.collect();
    if !changed.is_empty() {
        out.push_str("| figure | before | after |\n|---|---|---|\n");
        let shown = |value: Option<f64>| value.map_or("–".to_owned(), |value| value.to_string());
        for figure in changed {
            let (before, after) = (shown(figure.before), shown(figure.after));
            let _ = writeln!(out, "| {} | {before} | {after} |", figure.of.name());
        }
        out.push('\n');
    }
    names(&mut out, diff);
    let by_pair = diff.pairs.iter().map(|pair| {
        let key = (pair.from.clone(), pair.to.clone());
        (key, (pair.gained(), pair.lost()))
    });
    picture(&mut out, &by_pair.collect());
    out
}

/// What is elsewhere or called otherwise.
fn names(out: &mut String, diff: &Diff) {
    let boundaries = diff.renamed_boundaries.iter();
    let boundaries =
        boundaries.map(|(old, new)| format!("boundary {} is now {}", cell(old), cell(new)));
    let moved = diff.moved.iter();
    let moved = moved.map(|moved| format!("{} moved {}", cell(&moved.ty), cell(&way(moved))));
    let renamed = diff.renamed.iter();
    let renamed = renamed.map(|(old, new)| format!("{} is now {}", cell(old), cell(new)));
    let lines: Vec<String> = boundaries.chain(moved).chain(renamed).collect();
    for line in lines.iter().take(ROWS) {
        let _ = writeln!(out, "- {line}");
    }
    if lines.len() > ROWS {
        let _ = writeln!(out, "- … and {} more", lines.len() - ROWS);
    }
    if !lines.is_empty() {
        out.push('\n');
    }
}

fn findings(out: &mut String, findings: &[Finding]) {
    if findings.is_empty() {
        return;
    }
    out.push_str("| | rule | finding | where | owners |\n|---|---|---|---|---|\n");
    for finding in findings.iter().take(ROWS) {
        let mark = if finding.fails() { "❌" } else { "⚠️" };
        let place = finding.at.as_ref().map_or(String::new(), |at| {
            code(&format!("{}:{}", at.path, at.line))
        });
        let reason = finding
            .reason
            .as_ref()
            .map_or(String::new(), |reason| format!(" ({})", cell(reason)));
        let _ = writeln!(
            out,
            "| {mark} | {} | {}{reason} | {place} | {} |",
            finding.rule.name(),
            cell(&finding.message),
            addressed(&finding.owners),
        );
    }
    if findings.len() > ROWS {
        let _ = writeln!(out, "\n… and {} more.", findings.len() - ROWS);
    }
    out.push('\n');
}

/// The owners as they are called upon. What does not look like one, `@team`, `@org/team`, an address, is text.
fn addressed(owners: &[String]) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "@/.-".contains(c);
    let show = |owner: &String| {
        if owner.chars().all(is_plain) {
            owner.clone()
        } else {
            cell(owner)
        }
    };
    owners.iter().map(show).collect::<Vec<_>>().join(" ")
}

/// Text within a cell: nothing in it is markup.
fn cell(text: &str) -> String {
    markdown(&text.replace(['\n', '\r'], " "))
}

/// A name within a cell, as code. There are no escapes in code: its fence is longer than any within it, and only the bar,
/// at which a row is cut before anything else is read, has one.
fn code(text: &str) -> String {
    let text = printable(text).replace('|', "\\|");
    let runs = text.split(|c| c != '`').map(str::len);
    let fence = "`".repeat(1 + runs.max().unwrap_or_default());
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A flowchart of the pairs that changed, the most changed first, of at most [`NODES`] boundaries.
fn picture(out: &mut String, changes: &BTreeMap<(String, String), (u64, u64)>) {
    let mut pairs: Vec<_> = changes
        .iter()
        .filter(|(_, (new, gone))| new + gone > 0)
        .collect();
    pairs.sort_by_key(|(_, (new, gone))| std::cmp::Reverse(new + gone));
    let mut nodes: BTreeSet<&str> = BTreeSet::new();
    let mut drawn = Vec::new();
    for ((from, to), change) in pairs {
        let mut wider = nodes.clone();
        wider.extend([from.as_str(), to.as_str()]);
        if wider.len() <= NODES {
            nodes = wider;
            drawn.push((from.as_str(), to.as_str(), change));
        }
    }
    if drawn.is_empty() {
        return;
    }
    out.push_str("```mermaid\nflowchart LR\n");
    let number: BTreeMap<&str, usize> = nodes.iter().enumerate().map(|(n, &id)| (id, n)).collect();
    for (id, n) in &number {
        let _ = writeln!(out, "  n{n}[\"{}\"]", label(id));
    }
    for (from, to, (new, gone)) in drawn {
        let text = match (new, gone) {
            (new, 0) => format!("+{new}"),
            (0, gone) => format!("−{gone}"),
            (new, gone) => format!("+{new} −{gone}"),
        };
        let arrow = if *new > 0 { "-->" } else { "-.->" };
        let _ = writeln!(
            out,
            "  n{} {arrow}|\"{text}\"| n{}",
            number[from], number[to]
        );
    }
    out.push_str("```\n");
}
