//! What changed between two reports: references between boundaries, figures, places of types, circles.
//!
//! Both reports are taken with the boundaries they show. Two runs that propose anew may differ in their boundaries, too;
//! compared are best two reports of one accepted division, as `unseam diff OLD NEW` on revisions makes them. A type that is
//! called otherwise in the new code is the same type: what it uses and what uses it is not new.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::baseline::Baseline;
use super::check::{CheckOptions, check, rounded};
use super::finding::Finding;
use super::seams::{Crossing, Seams, Spot};
use crate::boundaries::{
    Boundaries, Measure, Named, Severity, WatchRule as Rule, renamed, renames,
};
use crate::owners::Owners;
use crate::report::model::{Report, Root, Tool, Type};

/// The version of the result's shape.
const SCHEMA_VERSION: &str = "1";

/// What changed.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Diff {
    /// Version of this shape.
    pub schema_version: String,
    /// The program that wrote it.
    pub tool: Tool,
    /// What the old report is of.
    pub old: Root,
    /// What the new report is of.
    pub new: Root,
    /// The commit whose proposal both are held to, where there are no accepted boundaries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_for: Option<String>,
    /// Path of the root from the top of the repository, with a slash at its end; empty where it is the top.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prefix: String,
    /// What a check of the new code would find that was not in the old one: new uses, circles, shared tables.
    pub findings: Vec<Finding>,
    /// Pairs of boundaries with changed references.
    pub pairs: Vec<PairChange>,
    /// Figures, whether they changed or not.
    pub figures: Vec<FigureChange>,
    /// Types in another boundary than before.
    pub moved: Vec<MovedType>,
    /// Types of another name: the old and the new one.
    pub renamed: Vec<(String, String)>,
    /// Types that only the new code has.
    pub appeared: Vec<String>,
    /// Types that only the old code had.
    pub vanished: Vec<String>,
    /// Circles of boundaries that were none.
    pub new_cycles: Vec<Vec<String>>,
    /// Circles of boundaries that are none any more.
    pub gone_cycles: Vec<Vec<String>>,
}

/// References of one boundary to another.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct PairChange {
    /// The boundary that uses.
    pub from: String,
    /// The boundary that is used.
    pub to: String,
    /// References before.
    pub before: u64,
    /// References after.
    pub after: u64,
    /// Uses with more references than before.
    pub added: Vec<UseChange>,
    /// Uses with fewer references than before.
    pub removed: Vec<UseChange>,
}

/// References of one type to another.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct UseChange {
    /// The type that uses.
    pub user: String,
    /// The type that is used.
    pub used: String,
    /// References before.
    pub before: u64,
    /// References after.
    pub after: u64,
    /// Where: of more references in the new code, of fewer in the old one.
    pub spots: Vec<Spot>,
}

/// A figure before and after.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FigureChange {
    /// Which one.
    pub of: Measure,
    /// Before.
    pub before: Option<f64>,
    /// After.
    pub after: Option<f64>,
}

/// A type in another boundary than before.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MovedType {
    /// Its id.
    #[serde(rename = "type")]
    pub ty: String,
    /// Its boundary before.
    pub from: Option<String>,
    /// Its boundary after.
    pub to: Option<String>,
}

impl PairChange {
    /// References that were added.
    #[must_use]
    pub fn gained(&self) -> u64 {
        self.added
            .iter()
            .map(|change| change.after - change.before)
            .sum()
    }

    /// References that were removed.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.removed
            .iter()
            .map(|change| change.before - change.after)
            .sum()
    }
}

impl Diff {
    /// References that were added between boundaries.
    #[must_use]
    pub fn added(&self) -> u64 {
        self.pairs.iter().map(PairChange::gained).sum()
    }

    /// References that were removed between boundaries.
    #[must_use]
    pub fn removed(&self) -> u64 {
        self.pairs.iter().map(PairChange::lost).sum()
    }
}

/// What a difference is told besides the reports.
#[derive(Clone, Copy, Debug, Default)]
pub struct DiffOptions<'a> {
    /// The new names of types of the old code, where that is known better than the reports tell.
    pub names: Option<&'a BTreeMap<String, String>>,
    /// The boundaries, for those who own them.
    pub boundaries: Option<&'a Boundaries>,
    /// CODEOWNERS, for places in boundaries without owners.
    pub owners: Option<&'a Owners>,
}

/// What changed from `old` to `new`. Takes time in proportion to the reports.
#[must_use]
pub fn diff(old: &Report, new: &Report, options: &DiffOptions<'_>) -> Diff {
    let form = quiet(options.boundaries);
    let asked = CheckOptions {
        owners: options.owners,
        ..CheckOptions::default()
    };
    let (old_homes, new_homes) = (homes(old), homes(new));
    let mut names = match options.names {
        Some(known) => known.clone(),
        None => names((old, &old_homes), (new, &new_homes)),
    };
    let before = check(old, &form, None, &asked);
    let baseline = Baseline {
        entries: before
            .entries
            .iter()
            .map(|entry| (entry.renamed(&names), 1))
            .collect(),
    };
    let after = check(new, &form, Some(&baseline), &asked);
    let (was, is) = (Seams::of(old), Seams::of(new));
    names.extend(after.renamed.iter().cloned());
    let name = |id: &str| renamed(&names, id);
    let only = |these: &BTreeSet<String>, others: &BTreeSet<String>| -> Vec<String> {
        these.difference(others).cloned().collect()
    };
    let old_ids: BTreeSet<String> = old_homes.keys().map(|id| name(id)).collect();
    let new_ids: BTreeSet<String> = new_homes.keys().cloned().collect();
    let cycles = |seams: &Seams, others: &Seams| -> Vec<Vec<String>> {
        let own = seams
            .cycles
            .iter()
            .filter(|cycle| !others.cycles.contains(cycle));
        own.cloned().collect()
    };
    Diff {
        schema_version: SCHEMA_VERSION.to_owned(),
        tool: Tool::default(),
        old: old.root.clone(),
        new: new.root.clone(),
        proposed_for: None,
        prefix: String::new(),
        pairs: pairs(&was, &is, &name),
        figures: figures(&was, &is),
        moved: moved(&old_homes, &new_homes, &name),
        appeared: only(&new_ids, &old_ids),
        vanished: only(&old_ids, &new_ids),
        new_cycles: cycles(&is, &was),
        gone_cycles: cycles(&was, &is),
        findings: after.findings,
        renamed: names.into_iter().collect(),
    }
}

/// Rules that say what a change did, and nothing of files.
fn quiet(boundaries: Option<&Boundaries>) -> Boundaries {
    let quiet = [
        Rule::Unplaced,
        Rule::UnmatchedEntry,
        Rule::LeftOut,
        Rule::UnusedUse,
        Rule::StaleBaseline,
    ];
    let none = Boundaries::default();
    let form = boundaries.unwrap_or(&none);
    let mut severities = form.severities.clone();
    severities.extend(quiet.map(|rule| (rule, Severity::Allow)));
    Boundaries {
        severities,
        uses: form.uses.clone(),
        boundaries: form.boundaries.clone(),
        ..Boundaries::default()
    }
}

/// The new names of types, as far as reports tell: they have no members.
fn names((old, was): (&Report, &Homes), (new, is): (&Report, &Homes)) -> BTreeMap<String, String> {
    let (gone, fresh) = (named(old, is), named(new, was));
    let names = renames(&gone, &fresh).into_iter();
    names
        .map(|(old, new)| (old.to_owned(), new.to_owned()))
        .collect()
}

/// The outermost types of `report` that are not among `others`, with what tells them again.
fn named<'a>(report: &'a Report, others: &Homes) -> Vec<Named<'a>> {
    // Indexes of a report need not lead anywhere, nor end.
    let around = |at: usize| report.types.get(report.types.get(at)?.outer.unwrap_or(at));
    let mut neighbours: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for edge in &report.edges {
        if let (Some(from), Some(to)) = (around(edge.from), around(edge.to)) {
            neighbours.entry(&from.id).or_default().insert(&to.id);
            neighbours.entry(&to.id).or_default().insert(&from.id);
        }
    }
    let outermost = report.types.iter().filter(|ty| ty.outer.is_none());
    let mut own: Vec<&Type> = outermost
        .filter(|ty| !others.contains_key(&ty.id))
        .collect();
    own.sort_by(|a, b| a.id.cmp(&b.id));
    own.dedup_by(|next, kept| next.id == kept.id);
    let named = own.into_iter().map(|ty| Named {
        id: &ty.id,
        kind: ty.kind.clone(),
        files: ty.files.iter().map(String::as_str).collect(),
        members: BTreeSet::new(),
        neighbours: neighbours.remove(ty.id.as_str()).unwrap_or_default(),
    });
    named.collect()
}

/// The boundary of every outermost type, by id.
type Homes = BTreeMap<String, Option<String>>;

fn homes(report: &Report) -> Homes {
    let outermost = report.types.iter().filter(|ty| ty.outer.is_none());
    outermost
        .map(|ty| (ty.id.clone(), ty.boundary.clone()))
        .collect()
}

fn moved(old: &Homes, new: &Homes, name: &impl Fn(&str) -> String) -> Vec<MovedType> {
    let changed = old.iter().filter_map(|(id, from)| {
        let id = name(id);
        let to = new.get(&id)?;
        (from != to).then(|| MovedType {
            ty: id,
            from: from.clone(),
            to: to.clone(),
        })
    });
    changed.collect()
}

fn figures(was: &Seams, is: &Seams) -> Vec<FigureChange> {
    let value = |seams: &Seams, of| rounded(seams.figures.get(&of).copied().unwrap_or_default());
    let change = |of| FigureChange {
        of,
        before: value(was, of),
        after: value(is, of),
    };
    Measure::ALL.map(change).to_vec()
}

type Key = (String, String, String, String);

fn pairs(was: &Seams, is: &Seams, name: &impl Fn(&str) -> String) -> Vec<PairChange> {
    let before = by_use(was, name);
    let after = by_use(is, &str::to_owned);
    let keys: BTreeSet<&Key> = before.keys().chain(after.keys()).collect();
    let mut changes: BTreeMap<(String, String), PairChange> = BTreeMap::new();
    for key in keys {
        let (from, to, user, other) = key;
        let (old, new) = (before.get(key), after.get(key));
        let count = |crossing: Option<&&Crossing>| crossing.map_or(0, |found| found.references);
        let change = UseChange {
            user: user.clone(),
            used: other.clone(),
            before: count(old),
            after: count(new),
            spots: Vec::new(),
        };
        let pair = changes.entry((from.clone(), to.clone())).or_default();
        pair.before += change.before;
        pair.after += change.after;
        let spots =
            |crossing: Option<&&Crossing>| crossing.map_or(Vec::new(), |found| found.spots.clone());
        if change.after > change.before {
            pair.added.push(UseChange {
                spots: spots(new),
                ..change
            });
        } else if change.after < change.before {
            pair.removed.push(UseChange {
                spots: spots(old),
                ..change
            });
        }
    }
    let kept = changes
        .into_iter()
        .filter(|(_, pair)| pair.gained() + pair.lost() > 0);
    let named = kept.map(|((from, to), pair)| PairChange { from, to, ..pair });
    named.collect()
}

fn by_use<'a>(seams: &'a Seams, name: &impl Fn(&str) -> String) -> BTreeMap<Key, &'a Crossing> {
    let key = |crossing: &Crossing| {
        let (from, to) = (crossing.from.clone(), crossing.to.clone());
        (from, to, name(&crossing.user), name(&crossing.used))
    };
    seams
        .crossings
        .iter()
        .map(|crossing| (key(crossing), crossing))
        .collect()
}
