//! Which couplings are drawn, and which way is forward.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::View;
use crate::report::model::{Coupling, Figure, Level};
use crate::report::printable::{counted, grouped, percent};

/// A coupling that is drawn.
pub(in crate::report) struct Arrow<'a> {
    pub(in crate::report) from: usize,
    pub(in crate::report) to: usize,
    pub(in crate::report) coupling: &'a Coupling,
    /// Whether it runs against the main direction and so closes a cycle.
    pub(in crate::report) against: bool,
}

/// The couplings to draw, heaviest first: of each boundary the heaviest one in and out, so that nothing seems
/// free that is not, and then the heaviest of all until there are two for each boundary.
pub(in crate::report) fn arrows<'a>(view: &View<'a>) -> Vec<Arrow<'a>> {
    let count = view.report.boundaries.len();
    let mut all: Vec<(usize, usize, &Coupling)> = view.couplings().collect();
    all.sort_by_key(|&(from, to, coupling)| (Reverse(coupling.references), from, to));
    let position = forward_order(view);
    let cycle_of = cycle_of(view, count);

    let (mut has_out, mut has_in) = (BTreeSet::new(), BTreeSet::new());
    let mut drawn: BTreeSet<usize> = BTreeSet::new();
    for (index, &(from, to, _)) in all.iter().enumerate() {
        // Both are asked, since both sets must learn of the coupling.
        if has_out.insert(from) | has_in.insert(to) {
            drawn.insert(index);
        }
    }
    for index in 0..all.len() {
        if drawn.len() >= 2 * count {
            break;
        }
        drawn.insert(index);
    }
    drawn
        .into_iter()
        .map(|index| {
            let (from, to, coupling) = all[index];
            let circular = cycle_of[from].is_some() && cycle_of[from] == cycle_of[to];
            Arrow {
                from,
                to,
                coupling,
                against: circular && position[from] > position[to],
            }
        })
        .collect()
}

/// What is drawn and what is not.
pub(in crate::report) fn caption(view: &View<'_>, arrows: &[Arrow<'_>]) -> String {
    let all: u64 = view.couplings().map(|(_, _, c)| c.references).sum();
    let drawn: u64 = arrows.iter().map(|arrow| arrow.coupling.references).sum();
    let share = match Figure::ratio(drawn as f64, all as f64).value() {
        None => String::new(),
        Some(share) => format!(
            ", {} of the references between boundaries",
            percent(share, 0)
        ),
    };
    let against = if arrows.iter().any(|arrow| arrow.against) {
        "; orange runs against the main direction and closes a cycle"
    } else {
        ""
    };
    format!(
        "{} of {}{share}{against}",
        grouped(arrows.len() as u64),
        counted(view.couplings().count() as u64, "coupling"),
    )
}

/// The cycle that each boundary is in.
fn cycle_of(view: &View<'_>, count: usize) -> Vec<Option<usize>> {
    let mut cycle_of = vec![None; count];
    let cycles = view.report.cycles.iter().enumerate();
    for (number, cycle) in cycles.filter(|(_, cycle)| cycle.level == Level::Boundary) {
        for &member in &cycle.members {
            if let Some(slot) = cycle_of.get_mut(member) {
                *slot = Some(number);
            }
        }
    }
    cycle_of
}

/// Positions in an order in which the couplings that run backwards weigh little.
///
/// The greedy heuristic of Eades, Lin and Smyth: who is used by nobody goes to the front, who uses nobody to
/// the back, and where there is neither, the one that uses most and is used least goes to the front.
pub(in crate::report) fn forward_order(view: &View<'_>) -> Vec<usize> {
    let count = view.report.boundaries.len();
    let couplings: Vec<(usize, usize, &Coupling)> = view.couplings().collect();
    let mut remaining: BTreeSet<usize> = (0..count).collect();
    let (mut front, mut back) = (Vec::new(), Vec::new());
    while !remaining.is_empty() {
        let (mut out, mut into) = (vec![0u64; count], vec![0u64; count]);
        for &(from, to, coupling) in &couplings {
            if from != to && remaining.contains(&from) && remaining.contains(&to) {
                out[from] += coupling.references;
                into[to] += coupling.references;
            }
        }
        let sink = remaining.iter().copied().find(|&b| out[b] == 0);
        let source = remaining.iter().copied().max_by_key(|&b| {
            (
                into[b] == 0,
                i128::from(out[b]) - i128::from(into[b]),
                Reverse(b),
            )
        });
        let Some(next) = sink.or(source) else { break };
        remaining.remove(&next);
        if sink.is_some() {
            back.push(next);
        } else {
            front.push(next);
        }
    }
    let mut position = vec![0; count];
    let order = front.into_iter().chain(back.into_iter().rev());
    for (place, boundary) in order.enumerate() {
        position[boundary] = place;
    }
    position
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::view::sample;

    #[test]
    fn the_lighter_side_of_a_cycle_is_against() {
        let report = sample::shop();
        let view = View::new(&report);
        let arrows = arrows(&view);
        let against: Vec<(u64, bool)> = arrows
            .iter()
            .map(|arrow| (arrow.coupling.references, arrow.against))
            .collect();
        assert_eq!(against, [(3, false), (1, true)]);
    }

    #[test]
    fn without_a_cycle_nothing_is_against() {
        let mut report = sample::shop();
        report.cycles.clear();
        let view = View::new(&report);
        assert!(arrows(&view).iter().all(|arrow| !arrow.against));
    }

    #[test]
    fn few_arrows_are_drawn_but_no_boundary_is_left_alone() {
        let report = sample::ring(20);
        let view = View::new(&report);
        let arrows = arrows(&view);
        assert!(arrows.len() <= 60, "{}", arrows.len());
        assert!(arrows.len() < report.couplings.len());
        for boundary in 0..20 {
            assert!(arrows.iter().any(|arrow| arrow.from == boundary));
            assert!(arrows.iter().any(|arrow| arrow.to == boundary));
        }
    }
}
