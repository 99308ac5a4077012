//! For a person at a terminal or in the log of a build.

use std::collections::BTreeMap;

use anstyle::{AnsiColor, Effects, Style};

use crate::boundaries::{Severity, WatchRule as Rule};
use crate::report::printable::{counted, printable, shorten};
use crate::watch::check::{Check, Figured};
use crate::watch::diff::{Diff, MovedType, PairChange, TableChange};
use crate::watch::finding::Finding;

/// How to lay out text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TextStyle {
    /// Whether to colour it.
    pub color: bool,
    /// A name for the heading.
    pub title: String,
    /// What leads from where the reader is to the root: it stands before paths. Empty, or ending with a slash.
    pub base: String,
}

/// Findings of one rule that are listed; the others are counted.
const LISTED: usize = 25;

/// Columns of a line of source.
const EXCERPT: usize = 120;

const BOLD: Style = Style::new().effects(Effects::BOLD);
const DIM: Style = Style::new().effects(Effects::DIMMED);

pub(super) fn check(check: &Check, style: &TextStyle) -> String {
    let mut lines = findings(&check.findings, style.paint());
    if !check.renamed.is_empty() {
        let renamed = check.renamed.iter().take(LISTED);
        lines.extend(renamed.map(|(old, new)| format!("renamed  {old} is now {new}")));
        lines.push(String::new());
    }
    let budgeted = check.figures.iter().filter(|figure| figure.max.is_some());
    lines.extend(budgeted.map(figure));
    lines.push(summary(check, style));
    if !check.has_baseline && !check.findings.is_empty() {
        lines.push("  hint: --update-baseline accepts what is there today; from then on only what is new fails".to_owned());
    }
    lines.join("\n") + "\n"
}

fn summary(check: &Check, style: &TextStyle) -> String {
    let paint = style.paint();
    let count = |severity| {
        let findings = check.findings.iter();
        findings
            .filter(|finding| finding.severity == severity)
            .count()
    };
    let (verdict, color) = if check.fails() {
        ("fails", AnsiColor::Red)
    } else {
        ("holds", AnsiColor::Green)
    };
    let title = printable(&style.title);
    format!(
        "{title} {}: {} new, {} to be warned of, {} same, {} fixed",
        paint.on(color.on_default().effects(Effects::BOLD), verdict),
        count(Severity::Deny),
        count(Severity::Warn),
        check.same.len(),
        check.fixed.len(),
    )
}

fn figure(figure: &Figured) -> String {
    let shown =
        |value: Option<f64>| value.map_or("undefined".to_owned(), |value| value.to_string());
    format!(
        "{} {} of at most {}",
        figure.of.name(),
        shown(figure.value),
        shown(figure.max)
    )
}

/// Every finding, an empty line behind each.
pub(super) fn findings(findings: &[Finding], paint: Paint) -> Vec<String> {
    let mut lines = Vec::new();
    let mut counts: BTreeMap<Rule, usize> = BTreeMap::new();
    for finding in findings {
        let count = counts.entry(finding.rule).or_default();
        *count += 1;
        if *count <= LISTED {
            lines.extend(one(finding, paint));
            lines.push(String::new());
        }
    }
    for (rule, count) in counts {
        if let Some(more) = count.checked_sub(LISTED).filter(|&more| more > 0) {
            lines.push(format!(
                "... and {more} more of {}; --format json has all",
                rule.name()
            ));
            lines.push(String::new());
        }
    }
    lines
}

fn one(finding: &Finding, paint: Paint) -> Vec<String> {
    let (word, color) = match finding.severity {
        Severity::Deny => ("error", AnsiColor::Red),
        _ => ("warning", AnsiColor::Yellow),
    };
    let style = color.on_default().effects(Effects::BOLD);
    let head = paint.on(style, &format!("{word}[{}]", finding.rule.name()));
    let message = paint.on(BOLD, &printable(&finding.message));
    let mut lines = vec![format!("{head}: {message}")];
    if let Some(at) = &finding.at {
        lines.push(format!(
            "  {} {}",
            paint.on(DIM, "-->"),
            printable(&at.to_string())
        ));
        if let Some(excerpt) = &finding.excerpt {
            let number = at.line.to_string();
            let bar = paint.on(DIM, &format!("{number:>5} |"));
            lines.push(format!("{bar} {}", shorten(&printable(excerpt), EXCERPT)));
        }
    }
    for related in &finding.related {
        let (path, line) = (printable(&related.at.path), related.at.line);
        lines.push(format!(
            "      = {path}:{line} {}",
            printable(&related.message)
        ));
    }
    if let Some(reason) = &finding.reason {
        lines.push(format!("      = reason: {}", printable(reason)));
    }
    if !finding.owners.is_empty() {
        lines.push(format!(
            "      = owners: {}",
            printable(&finding.owners.join(", "))
        ));
    }
    lines
}

/// Paints text, or leaves it plain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint(bool);

impl Paint {
    fn on(self, style: Style, text: &str) -> String {
        if self.0 {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }
}

impl TextStyle {
    pub(super) fn paint(&self) -> Paint {
        Paint(self.color)
    }
}

/// Uses of a pair that are listed; the others are counted.
const USES: usize = 10;

pub(super) fn diff(diff: &Diff, style: &TextStyle) -> String {
    let paint = style.paint();
    let mut lines = findings(&diff.findings, paint);
    for pair in &diff.pairs {
        lines.extend(pair_lines(pair, paint));
        lines.push(String::new());
    }
    let changed = diff
        .figures
        .iter()
        .filter(|figure| figure.before != figure.after);
    let shown =
        |value: Option<f64>| value.map_or("undefined".to_owned(), |value| value.to_string());
    lines.extend(changed.map(|figure| {
        let (before, after) = (shown(figure.before), shown(figure.after));
        format!("{}  {before} -> {after}", figure.of.name())
    }));
    lines.extend(places(diff));
    lines.extend(diff.tables.iter().map(table));
    for (word, cycles) in [("new", &diff.new_cycles), ("gone", &diff.gone_cycles)] {
        let circle = |cycle: &Vec<String>| format!("circle   {word}: {}", cycle.join(", "));
        lines.extend(cycles.iter().map(circle));
    }
    if let Some(commit) = &diff.proposed_for {
        lines.push(format!(
            "held to the proposal for {commit}: there is no boundaries.toml"
        ));
    }
    let title = printable(&style.title);
    lines.push(format!(
        "{title}: {} added and {} removed between boundaries, {} new, {} gone, {} moved",
        counted(diff.added(), "reference"),
        diff.removed(),
        counted(diff.appeared.len() as u64, "type"),
        diff.vanished.len(),
        diff.moved.len(),
    ));
    lines.join("\n") + "\n"
}

/// What is elsewhere or called otherwise.
fn places(diff: &Diff) -> Vec<String> {
    let pair = |old: &str, new: &str| format!("{} is now {}", printable(old), printable(new));
    let boundaries = diff.renamed_boundaries.iter();
    let boundaries = boundaries.map(|(old, new)| format!("renamed  boundary {}", pair(old, new)));
    let mut lines: Vec<String> = boundaries.collect();
    let moved = diff.moved.iter().take(LISTED);
    lines.extend(moved.map(|moved| format!("moved    {} {}", printable(&moved.ty), way(moved))));
    lines.extend(rest(diff.moved.len(), "moved"));
    let renamed = diff.renamed.iter().take(LISTED);
    lines.extend(renamed.map(|(old, new)| format!("renamed  {}", pair(old, new))));
    lines.extend(rest(diff.renamed.len(), "renamed"));
    lines
}

/// From where to where a type moved.
pub(super) fn way(moved: &MovedType) -> String {
    let home = |home: &Option<String>| {
        let home = home.as_deref().unwrap_or("no boundary");
        printable(home).into_owned()
    };
    format!("from {} to {}", home(&moved.from), home(&moved.to))
}

/// How many are not listed.
fn rest(all: usize, what: &str) -> Option<String> {
    let more = all.checked_sub(LISTED).filter(|&more| more > 0)?;
    Some(format!("... and {more} more {what}; --format json has all"))
}

fn table(change: &TableChange) -> String {
    let names = |ids: &[String]| match ids {
        [] => "not by several".to_owned(),
        ids => format!("by {}", printable(&ids.join(", "))),
    };
    let (before, after) = (names(&change.before), names(&change.after));
    let name = printable(&change.table);
    format!("table    {name} is written {after}; before {before}")
}

fn pair_lines(pair: &PairChange, paint: Paint) -> Vec<String> {
    let head = format!("{} -> {}", printable(&pair.from), printable(&pair.to));
    let mut lines = vec![format!(
        "{}  {} -> {} references",
        paint.on(BOLD, &head),
        pair.before,
        pair.after
    )];
    let added = pair
        .added
        .iter()
        .map(|change| ("+", AnsiColor::Red, change));
    let removed = pair
        .removed
        .iter()
        .map(|change| ("-", AnsiColor::Green, change));
    let all: Vec<_> = added.chain(removed).collect();
    for (sign, color, change) in all.iter().take(USES) {
        let sign = paint.on(color.on_default(), sign);
        let what = format!("{} uses {}", change.user, change.used);
        let place = change.spots.first();
        let place = place.map_or(String::new(), |at| {
            format!("  {}:{}", printable(&at.path), at.line)
        });
        let counts = format!("{} -> {}", change.before, change.after);
        lines.push(format!(
            "  {sign} {}  {counts}{}",
            printable(&what),
            paint.on(DIM, &place)
        ));
    }
    if all.len() > USES {
        lines.push(format!(
            "  ... and {} more; --format json has all",
            all.len() - USES
        ));
    }
    lines
}
