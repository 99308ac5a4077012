//! The commits that made the coupling of a pair jump.

use std::cmp::Reverse;
use std::collections::BTreeMap;

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
#[must_use]
pub fn rises(points: &[Point]) -> Vec<Rise> {
    let measured: Vec<(&Point, &Figures)> = points
        .iter()
        .filter_map(|point| Some((point, point.figures.as_ref()?)))
        .collect();
    let mut largest: BTreeMap<(&str, &str), (u64, usize)> = BTreeMap::new();
    for (at, step) in measured.windows(2).enumerate() {
        let (before, after) = (step[0].1, step[1].1);
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
    let mut rises: Vec<Rise> = found
        .map(|((from, to), (_, at))| {
            let (before, after) = (measured[at], measured[at + 1]);
            Rise {
                from: from.to_owned(),
                to: to.to_owned(),
                before: before.1.references(from, to),
                after: after.1.references(from, to),
                since: before.0.commit.clone(),
                commit: after.0.commit.clone(),
                date: after.0.date.clone(),
                subject: after.0.subject.clone(),
            }
        })
        .collect();
    rises.sort_by_key(|rise| Reverse(rise.after - rise.before));
    rises
}
