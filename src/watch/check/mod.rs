//! The check: what is there, held against what was decided and what was there before.

mod candidates;
mod idle;
mod left_out;
mod shared;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::baseline::{Baseline, Entry};
use super::finding::{self, Finding, Related};
use super::renames::{Pair, renamed, renames};
use super::seams::{Counted, Seams, Spot};
use crate::boundaries::{Boundaries, Measure, Severity, WatchRule as Rule};
use crate::owners::Owners;
use crate::report::model::{Report, Root, Tool};

use candidates::{Candidate, candidates, standing};
use shared::Shared;

/// The version of the result's shape.
const SCHEMA_VERSION: &str = "1";

/// What a check is told besides the report, the boundaries and the baseline.
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckOptions<'a> {
    /// Name of the file of the boundaries, for places in it.
    pub boundaries_file: &'a str,
    /// Name of the file of the baseline, for places in it.
    pub baseline_file: &'a str,
    /// Whether what is no longer needed fails the check: entries of the baseline whose findings are gone, decisions that hold
    /// for nothing.
    pub strict: bool,
    /// CODEOWNERS, for places in boundaries without owners.
    pub owners: Option<&'a Owners>,
}

/// What a check found.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Check {
    /// Version of this shape.
    pub schema_version: String,
    /// The program that wrote it.
    pub tool: Tool,
    /// What was checked.
    pub root: Root,
    /// Path of the root from the top of the repository, with a slash at its end; empty where it is the top.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prefix: String,
    /// Whether there is a baseline.
    pub has_baseline: bool,
    /// What is new, by rule, then by what it is about.
    pub findings: Vec<Finding>,
    /// What the baseline has, too.
    pub same: Vec<Finding>,
    /// What only the baseline has.
    pub fixed: Vec<Fixed>,
    /// Types that the baseline knows under another name: the old and the new one.
    pub renamed: Vec<(String, String)>,
    /// The figures that can have a budget.
    pub figures: Vec<Figured>,
    /// References of every pair of boundaries: from, to, references.
    pub pairs: Vec<(String, String, u64)>,
    /// What a baseline of today has to hold.
    #[serde(skip)]
    pub entries: BTreeSet<Entry>,
}

/// An entry of the baseline whose finding is gone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Fixed {
    /// What it says.
    pub message: String,
    /// Its 1-based line in the file.
    pub line: u32,
    /// Id of the boundary that it was a matter of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Id of the other boundary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// A figure with its budget.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Figured {
    /// Which one.
    pub of: Measure,
    /// Its value; undefined where it divides by nothing.
    pub value: Option<f64>,
    /// The least budget that the file has for it.
    pub max: Option<f64>,
}

impl Check {
    /// Whether it fails.
    #[must_use]
    pub fn fails(&self) -> bool {
        self.findings.iter().any(Finding::fails)
    }
}

/// Holds `report` against `boundaries` and `baseline`.
///
/// `report` shows the accepted boundaries only: a type that they do not place is in none. Takes time in
/// proportion to the report.
#[must_use]
pub fn check(
    report: &Report,
    boundaries: &Boundaries,
    baseline: Option<&Baseline>,
    options: &CheckOptions<'_>,
) -> Check {
    let seams = Seams::of(report);
    let none = Baseline::default();
    let known = baseline.unwrap_or(&none);
    let all = candidates(report, &seams, boundaries, options);
    let standing = standing(&seams, boundaries);
    let held = Held::new(&all, &standing, known, report, &seams);
    let (mut findings, mut same) = (Vec::new(), Vec::new());
    for candidate in &all {
        let mut finding = candidate.finding.clone();
        let is_excused = |entry: &Entry| match candidate.finding.rule {
            Rule::ForbiddenUse => held.has_between(entry),
            _ => held.has(entry),
        };
        if let Some(idle) = &candidate.idle {
            let is_known = |entry: &Entry| known.entries.contains_key(entry);
            finding.severity = idle.severity(finding.severity, options.strict, is_known);
        }
        if candidate.entries.is_empty() || !candidate.entries.iter().all(is_excused) {
            held.point_at_new(candidate, &mut finding);
            findings.push(finding);
        } else {
            same.push(finding);
        }
    }
    // Of a file that was left out nobody knows what it still uses.
    let is_partial = left_out::is_partial(report);
    let fixed = if is_partial { Vec::new() } else { held.fixed() };
    findings.extend(stale(&fixed, boundaries, options));
    let addresses = Addresses {
        boundaries,
        owners: options.owners,
    };
    for list in [&mut findings, &mut same] {
        for finding in &mut *list {
            finding.owners = addresses.of(finding.from.as_deref(), finding.at.as_ref());
        }
        finding::tell_apart(list);
    }
    Check {
        schema_version: SCHEMA_VERSION.to_owned(),
        tool: Tool::default(),
        root: report.root.clone(),
        prefix: String::new(),
        has_baseline: baseline.is_some(),
        findings,
        same,
        fixed,
        renamed: held.names(),
        figures: figures(&seams, boundaries),
        pairs: seams
            .pairs
            .iter()
            .map(|((from, to), &references)| (from.clone(), to.clone(), references))
            .collect(),
        entries: held.entries(is_partial),
    }
}

/// The baseline, held against what is there.
struct Held<'a> {
    baseline: &'a Baseline,
    names: BTreeMap<&'a str, &'a str>,
    /// The uses that the baseline has, under the names of today.
    uses: BTreeSet<Pair<'a>>,
    now: BTreeSet<&'a Entry>,
    /// The uses among `now`.
    uses_now: BTreeSet<Pair<'a>>,
    /// The uses that the baseline has, with the boundaries that they are between.
    between: BTreeSet<(Pair<'a>, Pair<'a>)>,
    /// Who writes which shared table.
    shared: Shared<'a>,
    /// References between boundaries.
    references: u64,
    /// Names that are not bound.
    unbound: u64,
}

impl<'a> Held<'a> {
    fn new(
        all: &'a [Candidate],
        standing: &'a [Entry],
        baseline: &'a Baseline,
        report: &'a Report,
        seams: &Seams,
    ) -> Self {
        let found = all.iter().flat_map(|found| &found.entries);
        let now: BTreeSet<&Entry> = found.chain(standing).collect();
        let old: BTreeSet<_> = baseline.entries.keys().filter_map(ends).collect();
        let uses_now: BTreeSet<_> = now.iter().filter_map(|entry| ends(entry)).collect();
        let gone = old.difference(&uses_now).copied().collect();
        let fresh = uses_now.difference(&old).copied().collect();
        let ids: BTreeSet<&str> = report.types.iter().map(|ty| ty.id.as_str()).collect();
        let old_ids: BTreeSet<&str> = old.iter().flat_map(|&(a, b)| [a, b]).collect();
        let names = renames(
            &gone,
            &fresh,
            |id| ids.contains(id),
            |id| old_ids.contains(id),
        );
        let uses = old.iter().map(|&pair| renamed(&names, pair)).collect();
        let known = baseline.entries.keys();
        let between =
            known.filter_map(|entry| Some((renamed(&names, ends(entry)?), entry.pair()?)));
        let between = between.collect();
        Self {
            baseline,
            names,
            uses,
            shared: Shared::new(baseline, &now, seams),
            now,
            uses_now,
            between,
            references: seams.pairs.values().sum(),
            unbound: seams.unbound.values().sum(),
        }
    }

    /// Whether the baseline has the use between the same boundaries: what it has between others excuses nothing that is
    /// forbidden between these.
    fn has_between(&self, entry: &Entry) -> bool {
        let use_of = ends(entry).zip(entry.pair());
        use_of.is_some_and(|found| self.between.contains(&found))
    }

    /// Whether the baseline has it.
    fn has(&self, entry: &Entry) -> bool {
        match entry {
            Entry::Crossing { .. } => ends(entry).is_some_and(|pair| self.uses.contains(&pair)),
            Entry::Cycle { boundaries } => self.circles().any(|known| within(boundaries, known)),
            Entry::Budget { of, count, .. } => {
                let mut known = self.baseline.entries.keys();
                let is_granted = known.any(|known| grants(known, entry));
                let has_grown = || {
                    if of == Measure::UnresolvedShare.name() {
                        return self.unbound > self.baseline.unbound();
                    }
                    self.has_grown()
                };
                is_granted && (count.is_some() || !has_grown())
            }
            Entry::SharedTable { table, writer } => self.shared.was_there(table, writer),
            _ => self.baseline.entries.contains_key(entry),
        }
    }

    /// Whether more crosses than the baseline has; where it counts no references, whether a use is new.
    fn has_grown(&self) -> bool {
        match self.baseline.references() {
            Some(known) => self.references > known,
            None => !self.uses_now.is_subset(&self.uses),
        }
    }

    fn circles(&self) -> impl Iterator<Item = &Vec<String>> {
        self.baseline
            .entries
            .keys()
            .filter_map(|entry| match entry {
                Entry::Cycle { boundaries } => Some(boundaries),
                _ => None,
            })
    }

    /// Whether what an entry of the baseline names is still there.
    fn is_there(&self, entry: &'a Entry) -> bool {
        let among_now = |is_same: &dyn Fn(&Entry) -> bool| self.now.iter().any(|now| is_same(now));
        match entry {
            Entry::Crossing { user, used, .. } => {
                let pair = renamed(&self.names, (user, used));
                self.uses_now.contains(&pair)
            }
            Entry::Cycle { boundaries } => among_now(&|now| match now {
                Entry::Cycle { boundaries: now } => within(boundaries, now),
                _ => false,
            }),
            Entry::Budget { .. } => among_now(&|now| same_figure(entry, now)),
            Entry::SharedTable { table, writer } => self.shared.is_there(table, writer),
            // They excuse nothing that is there, so that they do no harm.
            Entry::Allowed { .. }
            | Entry::Known { .. }
            | Entry::KnownUse { .. }
            | Entry::Unbound { .. } => true,
            _ => self.now.contains(entry),
        }
    }

    fn fixed(&self) -> Vec<Fixed> {
        let entries = self.baseline.entries.iter();
        let gone = entries.filter(|(entry, _)| !self.is_there(entry));
        gone.map(|(entry, &line)| Fixed {
            message: entry.sentence(),
            line,
            from: entry.pair().map(|(from, _)| from.to_owned()),
            to: entry.pair().map(|(_, to)| to.to_owned()),
        })
        .collect()
    }

    /// What a baseline of today has to hold. Where a file was left out, that is all that it held before, too; what others
    /// could not bind without the file says nothing of them.
    fn entries(self, is_partial: bool) -> BTreeSet<Entry> {
        if !is_partial {
            return self.now.into_iter().cloned().collect();
        }
        let known = self.baseline.entries.keys();
        let places: BTreeSet<&str> = known.clone().filter_map(unbound_in).collect();
        let is_kept =
            |entry: &&Entry| unbound_in(entry).is_none_or(|place| !places.contains(place));
        let now = self.now.iter().copied().filter(is_kept);
        now.chain(known).cloned().collect()
    }

    fn names(&self) -> Vec<(String, String)> {
        let owned = |(&old, &new): (&&str, &&str)| (old.to_owned(), new.to_owned());
        self.names.iter().map(owned).collect()
    }

    /// Puts what is new of a finding with several causes first: its place, and the places that explain it.
    fn point_at_new(&self, candidate: &Candidate, finding: &mut Finding) {
        let is_new = |cause: &&(Entry, Related)| !self.has(&cause.0);
        let new = candidate.causes.iter().filter(is_new);
        let new: Vec<Related> = new.map(|(_, cause)| cause.clone()).collect();
        if let Some(first) = new.first() {
            finding.at = Some(first.at.clone());
        }
        finding.related.retain(|known| !new.contains(known));
        finding.related.splice(0..0, new);
        finding.related.truncate(RELATED);
    }
}

fn ends(entry: &Entry) -> Option<(&str, &str)> {
    match entry {
        Entry::Crossing { user, used, .. } => Some((user, used)),
        _ => None,
    }
}

fn unbound_in(entry: &Entry) -> Option<&str> {
    match entry {
        Entry::Unbound { place, .. } => Some(place),
        _ => None,
    }
}

/// Whether all of `inner` is in `outer`.
fn within(inner: &[String], outer: &[String]) -> bool {
    inner.iter().all(|id| outer.contains(id))
}

fn same_figure(a: &Entry, b: &Entry) -> bool {
    let key = |entry: &Entry| match entry {
        Entry::Budget { of, from, to, .. } => Some((of.clone(), from.clone(), to.clone())),
        _ => None,
    };
    key(a).is_some() && key(a) == key(b)
}

/// Whether `known` has at least as much of what `now` has too much of.
fn grants(known: &Entry, now: &Entry) -> bool {
    let count = |entry: &Entry| match entry {
        Entry::Budget { count, .. } => *count,
        _ => None,
    };
    // Where there is no count, uses tell whether there is more.
    let is_enough = count(now).is_none_or(|now| count(known).is_some_and(|known| known >= now));
    same_figure(known, now) && is_enough
}

/// One finding for all entries of the baseline whose findings are gone.
fn stale(fixed: &[Fixed], boundaries: &Boundaries, options: &CheckOptions<'_>) -> Option<Finding> {
    let first = fixed.first()?;
    let rule = Rule::StaleBaseline;
    let severity = if options.strict {
        Severity::Deny
    } else {
        severity_of(boundaries, rule)
    };
    let entries = if fixed.len() == 1 {
        "1 entry of the baseline is"
    } else {
        &format!("{} entries of the baseline are", fixed.len())
    };
    let message = format!("{entries} no longer needed; --update-baseline takes them out");
    let mut finding = Finding::new(rule, severity, &[], message);
    let place = |line: u32| Spot::at_line(options.baseline_file, line);
    finding.at = Some(place(first.line));
    finding.related = fixed
        .iter()
        .take(RELATED)
        .map(|fixed| Related {
            at: place(fixed.line),
            message: fixed.message.clone(),
        })
        .collect();
    Some(finding).filter(|finding| finding.severity != Severity::Allow)
}

/// Places besides its own that a finding lists.
pub(super) const RELATED: usize = 10;

fn severity_of(boundaries: &Boundaries, rule: Rule) -> Severity {
    let stated = boundaries.severities.get(&rule).copied();
    stated.unwrap_or(rule.default_severity())
}

/// Who is responsible for what.
#[derive(Clone, Copy)]
pub(super) struct Addresses<'a> {
    pub(super) boundaries: &'a Boundaries,
    pub(super) owners: Option<&'a Owners>,
}

impl Addresses<'_> {
    /// The owners of the boundary `from`; where it has none, those whom CODEOWNERS names for the place.
    pub(super) fn of(self, from: Option<&str>, at: Option<&Spot>) -> Vec<String> {
        let mut known = self.boundaries.boundaries.iter();
        let boundary = known.find(|known| from == Some(&known.id) && !known.owners.is_empty());
        if let Some(boundary) = boundary {
            return boundary.owners.clone();
        }
        let found = self.owners.zip(at);
        let found = found.and_then(|(owners, at)| owners.of(&at.path));
        let found = found.unwrap_or_default();
        found.split_whitespace().map(str::to_owned).collect()
    }
}

fn figures(seams: &Seams, boundaries: &Boundaries) -> Vec<Figured> {
    let figures = seams.figures.iter();
    figures
        .map(|(&of, counted)| Figured {
            of,
            value: rounded(*counted),
            max: boundaries
                .budgets
                .iter()
                .filter(|budget| budget.of == of)
                .map(|budget| budget.max)
                .min_by(f64::total_cmp),
        })
        .collect()
}

/// The value to four places, so that a report does not show the end of a fraction.
pub(super) fn rounded(counted: Counted) -> Option<f64> {
    counted.value().map(|value| (value * 1e4).round() / 1e4)
}
