//! How near a proposal is to a reference decomposition.
//!
//! Agreement alone says little: on a system whose reference has one large part, a single group that holds everything
//! scores well. So beside the proposal stand the rows that cost nothing: one group, a group for each type, the projects, and
//! the namespaces at their usual and at their best depth. A proposal that does not beat these is not worth its run.

mod reference;
mod table;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::metrics::agreement::{adjusted_mutual_information, adjusted_rand_index};
use crate::metrics::decomposition::{a2a, mojofm, pairwise};
use crate::report::model::{Figure, Report, Type};

pub use reference::{Reference, ReferenceError};
pub use table::text;

/// Rows of agreement with one reference.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Table {
    /// What the reference is.
    pub reference: String,
    /// Types that it labels; the others do not count.
    pub labelled: usize,
    /// Its groups.
    pub groups: usize,
    /// Types that it labels and the report does not have; they count as one group.
    pub missing: usize,
    /// The proposal first, then other algorithms, then what costs nothing.
    pub rows: Vec<Row>,
}

/// Agreement of one division with the reference.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Row {
    /// What was compared.
    pub name: String,
    /// Whether it is there for comparison only.
    pub trivial: bool,
    /// Its groups among the labelled types.
    pub groups: usize,
    /// Adjusted Rand index.
    pub ari: Figure,
    /// Adjusted mutual information.
    pub ami: Figure,
    /// MoJoFM.
    pub mojofm: Figure,
    /// Architecture-to-architecture similarity.
    pub a2a: Figure,
    /// Precision of the pairs of types that are together.
    pub precision: Figure,
    /// Their recall.
    pub recall: Figure,
}

/// The group of every type of the report; `None` for a type in none.
pub type Division = Vec<Option<u32>>;

/// Scores the proposal of `report`, and the `others` by name, against `reference`.
#[must_use]
pub fn score(report: &Report, others: &[(String, Division)], reference: &Reference) -> Table {
    let labelled: Vec<usize> = (0..report.types.len())
        .filter(|&ty| reference.labels[ty].is_some())
        .collect();
    let truth: Vec<Option<u32>> = labelled.iter().map(|&ty| reference.labels[ty]).collect();
    let scorer = Scorer {
        labelled: &labelled,
        truth: closed(&truth, &reference.missing),
        missing: reference.missing.len(),
    };
    let mut rows = vec![scorer.row("proposal", false, &proposal(report))];
    rows.extend(
        others
            .iter()
            .map(|(name, division)| scorer.row(name, false, division)),
    );
    rows.extend(
        trivial(report)
            .iter()
            .map(|(name, division)| scorer.row(name, true, division)),
    );
    let namespaces = namespaces(report).into_iter();
    let depths = namespaces.map(|(depth, division)| {
        scorer.row(&format!("namespaces, depth {depth}"), true, &division)
    });
    let best = depths.max_by(|a, b| {
        let rank = |row: &Row| row.ari.value().unwrap_or(f64::NEG_INFINITY);
        rank(a).total_cmp(&rank(b))
    });
    rows.extend(best.map(|row| Row {
        name: format!("{} (the best)", row.name),
        ..row
    }));
    Table {
        reference: reference.name.clone(),
        labelled: labelled.len() + reference.missing.len(),
        groups: distinct(&scorer.truth),
        missing: reference.missing.len(),
        rows,
    }
}

struct Scorer<'a> {
    labelled: &'a [usize],
    truth: Vec<u32>,
    missing: usize,
}

/// Stands for the group of types in none.
const NO_GROUP: u32 = u32::MAX - 1;
/// Stands for the group of types that the report does not have.
const MISSING: u32 = u32::MAX;

impl Scorer<'_> {
    fn row(&self, name: &str, trivial: bool, division: &[Option<u32>]) -> Row {
        let mut mine: Vec<u32> = self
            .labelled
            .iter()
            .map(|&ty| division[ty].unwrap_or(NO_GROUP))
            .collect();
        mine.extend(std::iter::repeat_n(MISSING, self.missing));
        let (precision, recall) = pairwise(&mine, &self.truth);
        Row {
            name: name.to_owned(),
            trivial,
            groups: distinct(&mine),
            ari: Figure::from(adjusted_rand_index(&mine, &self.truth)),
            ami: Figure::from(adjusted_mutual_information(&mine, &self.truth)),
            mojofm: Figure::of(mojofm(&mine, &self.truth)),
            a2a: Figure::from(a2a(&mine, &self.truth)),
            precision: Figure::from(precision),
            recall: Figure::from(recall),
        }
    }
}

fn closed(truth: &[Option<u32>], missing: &[u32]) -> Vec<u32> {
    let known = truth.iter().map(|label| label.unwrap_or(NO_GROUP));
    known.chain(missing.iter().copied()).collect()
}

fn distinct(labels: &[u32]) -> usize {
    let mut labels = labels.to_vec();
    labels.sort_unstable();
    labels.dedup();
    labels.len()
}

/// The boundaries of the report.
#[must_use]
pub fn proposal(report: &Report) -> Division {
    by(report, |ty| ty.home().map(str::to_owned))
}

/// The types grouped by a text.
fn by(report: &Report, key: impl Fn(&Type) -> Option<String>) -> Division {
    let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
    let number = |ty: &Type| {
        let key = key(ty)?;
        let next = numbers.len() as u32;
        Some(*numbers.entry(key).or_insert(next))
    };
    report.types.iter().map(number).collect()
}

fn trivial(report: &Report) -> Vec<(String, Division)> {
    let types = 0..report.types.len() as u32;
    let named = |name: &str, division| (name.to_owned(), division);
    vec![
        named("one group", vec![Some(0); report.types.len()]),
        named("every type alone", types.map(Some).collect()),
        named("projects", by(report, |ty| Some(ty.project.clone()))),
        named("namespaces", by(report, |ty| Some(ty.namespace.clone()))),
    ]
}

/// The types grouped by the first parts of their namespaces, for every depth.
fn namespaces(report: &Report) -> Vec<(usize, Division)> {
    let deepest = report
        .types
        .iter()
        .map(|ty| ty.namespace.split('.').count())
        .max();
    let prefix = |ty: &Type, depth: usize| {
        let parts: Vec<&str> = ty.namespace.split('.').take(depth).collect();
        Some(parts.join("."))
    };
    let depths = 1..=deepest.unwrap_or(0);
    depths
        .map(|depth| (depth, by(report, |ty| prefix(ty, depth))))
        .collect()
}

#[cfg(test)]
mod tests;
