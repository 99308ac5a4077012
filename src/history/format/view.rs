//! The history as the page of a report draws it.

use std::collections::BTreeMap;

use crate::history::{Figures, Timeline};
use crate::report::html::history;

/// Pairs with a chart of their own.
const PAIRS: usize = 12;

/// `timeline` in the columns of the page.
#[must_use]
pub fn view(timeline: &Timeline) -> history::History {
    type Of = fn(&Figures) -> Option<f64>;
    let kept: [(&'static str, Of); 6] = [
        ("boundaries_in_cycles", |f| {
            Some(f.division.boundaries_in_cycles as f64)
        }),
        ("crossing_references", |f| {
            Some(f.crossing_references as f64)
        }),
        ("crossing_share", |f| f.division.crossing_references.value()),
        ("lines", |f| Some(f.lines as f64)),
        ("propagation_cost", |f| f.system.propagation_cost.value()),
        ("types_in_cycles", |f| f.system.types_in_cycles.value()),
    ];
    let points = || timeline.commits.iter().map(|point| point.figures.as_ref());
    let figures: BTreeMap<_, _> = kept
        .into_iter()
        .map(|(name, of)| (name, points().map(|figures| figures.and_then(of)).collect()))
        .collect();
    let pairs = timeline.pairs().into_iter().take(PAIRS);
    history::History {
        division: timeline.division.clone(),
        cut_off: timeline.cut_off,
        commits: timeline
            .commits
            .iter()
            .map(|point| history::Commit {
                commit: point.commit.clone(),
                date: point.date.clone(),
                subject: point.subject.clone(),
            })
            .collect(),
        figures,
        pairs: pairs
            .map(|(from, to)| history::Pair {
                from: from.to_owned(),
                to: to.to_owned(),
                references: points()
                    .map(|figures| figures.map(|figures| figures.references(from, to)))
                    .collect(),
            })
            .collect(),
        rises: timeline.rises.iter().map(rise).collect(),
    }
}

fn rise(rise: &crate::history::Rise) -> history::Rise {
    history::Rise {
        from: rise.from.clone(),
        to: rise.to.clone(),
        before: rise.before,
        after: rise.after,
        commit: rise.commit.clone(),
        date: rise.date.clone(),
        subject: rise.subject.clone(),
    }
}
