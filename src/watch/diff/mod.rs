//! What changed between two reports: references between boundaries, figures, places of types, circles.
//!
//! Both reports are taken with the boundaries they show. Two runs that propose anew may differ in their boundaries, too;
//! compared are best two reports of one accepted division, as `unseam diff OLD NEW` on revisions makes them. A type that is
//! called otherwise in the new code is the same type: what it uses and what uses it is not new. Where the older code had a
//! division of its own, it says where types were ([`DiffOptions::placed`]), and the one that both are held to says what
//! crosses: a type that an architect puts elsewhere has moved, and nothing came to use anything.

mod homes;
mod uses;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::baseline::Baseline;
use super::check::{Addresses, CheckOptions, check, rounded};
use super::finding::Finding;
use super::seams::{Seams, Spot};
use crate::boundaries::{Boundaries, Measure, Severity, WatchRule as Rule, renamed};
use crate::owners::Owners;
use crate::report::model::{Report, Root, Tool};

pub use homes::Homes;

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
    /// Tables that other boundaries write than before, where several do or did.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<TableChange>,
    /// Types in another boundary than before.
    pub moved: Vec<MovedType>,
    /// Boundaries of another name: the old and the new one. Their types have not moved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renamed_boundaries: Vec<(String, String)>,
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
    /// Who is responsible: the owners of the boundary that uses, else those whom CODEOWNERS names for the place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<String>,
}

/// A table that several boundaries write, or wrote.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct TableChange {
    /// Its name, or that of its entity.
    pub table: String,
    /// The boundaries that wrote it; empty where there were not several.
    pub before: Vec<String>,
    /// The boundaries that write it; empty where there are not several.
    pub after: Vec<String>,
    /// Where one that did not write it before does, or one did that does not any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spot: Option<Spot>,
    /// Who is responsible for that place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<String>,
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
    /// Where types of the old code were in the division of that time; else where its report shows them.
    pub placed: Option<&'a Homes>,
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
    let (old_homes, new_homes) = (homes::homes(old), homes::homes(new));
    let mut names = match options.names {
        Some(known) => known.clone(),
        None => homes::names((old, &old_homes), (new, &new_homes)),
    };
    let placed = options.placed.unwrap_or(&old_homes);
    let boundaries = homes::renamed_boundaries(placed, &new_homes, &|id| renamed(&names, id));
    // A report that is held to the later division has its names already.
    let old = if options.placed.is_some() || boundaries.is_empty() {
        Cow::Borrowed(old)
    } else {
        Cow::Owned(homes::under_names(old, &boundaries))
    };
    let old = &*old;
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
    let addresses = Addresses {
        boundaries: &form,
        owners: options.owners,
    };
    Diff {
        schema_version: SCHEMA_VERSION.to_owned(),
        tool: Tool::default(),
        old: old.root.clone(),
        new: new.root.clone(),
        proposed_for: None,
        prefix: String::new(),
        pairs: uses::pairs(&was, &is, &name, addresses),
        figures: figures(&was, &is),
        tables: uses::tables(&was, &is, addresses),
        moved: homes::moved(placed, &new_homes, &name, &boundaries),
        renamed_boundaries: boundaries.into_iter().collect(),
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

fn figures(was: &Seams, is: &Seams) -> Vec<FigureChange> {
    let value = |seams: &Seams, of| rounded(seams.figures.get(&of).copied().unwrap_or_default());
    let change = |of| FigureChange {
        of,
        before: value(was, of),
        after: value(is, of),
    };
    Measure::ALL.map(change).to_vec()
}
