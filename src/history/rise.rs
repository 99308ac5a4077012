//! The commits that made the coupling of a pair jump.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Figures, Point};

/// A smaller rise is everyday work.
const LEAST: u64 = 5;
/// A rise by a smaller part of what was there is, too: one in so many.
const PART: u64 = 10;

/// The step at which the references of a pair rose most.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Rise {
    /// Id of the boundary that uses.
    pub from: String,
    /// Id of the boundary that is used.
    pub to: String,
    /// References before.
    pub before: u64,
    /// References after.
    pub after: u64,
    /// The commit before, of those that were measured.
    pub since: String,
    /// The commit.
    pub commit: String,
    /// Its day.
    pub date: String,
    /// First line of its message.
    pub subject: String,
}

/// For each pair the step with its largest rise, if that is one: by at least five references, and by at least a tenth of
/// those before. Largest first, then by pair. Commits without code are passed over.
///
/// Where types were renamed between two commits, the older one did not know the names of the division, and references that
/// were there seem to come. `alike` yields the figures of a point (the first) with its types under the names of the next
/// one, where some were renamed. It is asked only for steps that would be told and in which something left its place, so
/// that a history takes no longer than before.
#[must_use]
pub fn rises(points: &[Point], alike: impl Fn(&Point, &Point) -> Option<Figures>) -> Vec<Rise> {
    let mut measured: Vec<(&Point, &Figures)> = Vec::new();
    measured.extend(
        points
            .iter()
            .filter_map(|it| Some((it, it.figures.as_ref()?))),
    );
    let mut held: BTreeMap<usize, Option<Figures>> = BTreeMap::new();
    loop {
        let rises = largest(&measured, &held);
        let asked = rises.iter().map(|(at, _)| *at);
        let is_open = |at: &usize| {
            let (before, after) = (measured[*at].1, measured[at + 1].1);
            !held.contains_key(at) && is_left(before, after)
        };
        let open: BTreeSet<usize> = asked.filter(is_open).collect();
        if open.is_empty() {
            let mut rises: Vec<Rise> = rises.into_iter().map(|(_, rise)| rise).collect();
            rises.sort_by_key(|rise| Reverse(rise.after - rise.before));
            return rises;
        }
        for at in open {
            held.insert(at, alike(measured[at].0, measured[at + 1].0));
        }
    }
}

/// Whether fewer types are in some boundary than before, or in none: only then can one of them have got another name.
fn is_left(before: &Figures, after: &Figures) -> bool {
    let types = |figures: &Figures, id: &str| {
        let size = figures.boundaries.iter().find(|size| size.id == id);
        size.map_or(0, |size| size.types)
    };
    let mut boundaries = before.boundaries.iter();
    after.unplaced < before.unplaced || boundaries.any(|size| types(after, &size.id) < size.types)
}

/// The largest rise of each pair, with its step; `held` has other figures for the beginning of some steps.
fn largest(
    measured: &[(&Point, &Figures)],
    held: &BTreeMap<usize, Option<Figures>>,
) -> Vec<(usize, Rise)> {
    let figures_before = |at: usize| -> &Figures {
        let held = held.get(&at).and_then(Option::as_ref);
        held.unwrap_or(measured[at].1)
    };
    let mut largest: BTreeMap<(&str, &str), (u64, usize)> = BTreeMap::new();
    for (at, step) in measured.windows(2).enumerate() {
        let (before, after) = (figures_before(at), step[1].1);
        for pair in &after.pairs {
            let (from, to) = (pair.from.as_str(), pair.to.as_str());
            let known = before.references(from, to);
            let rise = pair.references.saturating_sub(known);
            let most = largest.entry((from, to)).or_insert((0, at));
            if rise >= LEAST && rise * PART >= known && rise > most.0 {
                *most = (rise, at);
            }
        }
    }
    let found = largest.into_iter().filter(|(_, (rise, _))| *rise > 0);
    let rises = found.map(|((from, to), (_, at))| {
        let (before, after) = (measured[at], measured[at + 1]);
        let rise = Rise {
            from: from.to_owned(),
            to: to.to_owned(),
            before: figures_before(at).references(from, to),
            after: after.1.references(from, to),
            since: before.0.commit.clone(),
            commit: after.0.commit.clone(),
            date: after.0.date.clone(),
            subject: after.0.subject.clone(),
        };
        (at, rise)
    });
    rises.collect()
}
