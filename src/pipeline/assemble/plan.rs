//! The plan.

use std::collections::BTreeMap;

use super::code::sites;
use super::{Results, indexes, usage};
use crate::base::ids::FileId;
use crate::pipeline::records::kind_name;
use crate::plan;
use crate::report::model::{
    Break, BreakRemedy, CircleBreak, Cut, CutOperation, Figure, Move, Step, StepCost,
};

/// Places of a cut that the report lists; the edges have all of them.
const SITES: usize = 10;

fn id(results: &Results<'_>, boundary: u32) -> String {
    results.proposal.boundaries[boundary as usize].id.clone()
}

pub(super) fn cuts(results: &Results<'_>) -> Vec<Cut> {
    let of = |cut: &plan::Cut| Cut {
        from: id(results, cut.from),
        to: id(results, cut.to),
        ty: crate::base::ids::Id::index(cut.ty),
        users: indexes(&cut.users),
        references: cut.references.into(),
        operations: cut
            .operations
            .iter()
            .map(|called| operation(results, cut, called))
            .collect(),
        remedy: kind_name(cut.remedy),
        rule: kind_name(cut.rule),
        grounds: sites(&cut.grounds),
        places: cut.sites.len() as u64,
        sites: sites(&cut.sites[..cut.sites.len().min(SITES)]),
        inferred: sites(cut.inferred.as_slice()).pop(),
        traffic: usage::of_cut(results, cut),
    };
    results.plan.cuts.iter().map(of).collect()
}

fn operation(results: &Results<'_>, cut: &plan::Cut, operation: &plan::Operation) -> CutOperation {
    CutOperation {
        member: operation.member.clone(),
        kind: kind_name(operation.kind),
        calls: operation.sites.len() as u64,
        at: sites(&operation.sites[..operation.sites.len().min(1)]).pop(),
        requests: usage::of_operation(results, cut, operation),
    }
}

pub(super) fn circles(results: &Results<'_>) -> Vec<CircleBreak> {
    let of = |circle: &plan::CircleBreak| CircleBreak {
        members: circle
            .members
            .iter()
            .map(|&member| id(results, member))
            .collect(),
        breaks: circle
            .breaks
            .iter()
            .map(|found| Break {
                from: id(results, found.from),
                to: id(results, found.to),
                references: found.references.into(),
                remedies: remedies(results, found),
            })
            .collect(),
        is_minimal: circle.is_minimal,
    };
    results.plan.circles.iter().map(of).collect()
}

/// The remedies of the cuts between the ends of a dependency, those of most mentions first.
fn remedies(results: &Results<'_>, found: &plan::Break) -> Vec<BreakRemedy> {
    let mut by_remedy: BTreeMap<plan::Remedy, BreakRemedy> = BTreeMap::new();
    // Cuts are ordered by their ends.
    let ends = (found.from, found.to);
    let cuts = &results.plan.cuts;
    let start = cuts.partition_point(|cut| (cut.from, cut.to) < ends);
    let of_pair = cuts[start..].iter().enumerate();
    for (place, cut) in of_pair.take_while(|(_, cut)| (cut.from, cut.to) == ends) {
        let known = by_remedy.entry(cut.remedy).or_default();
        known.cuts.push(start + place);
        known.references += u64::from(cut.references);
    }
    let named = |(remedy, known)| BreakRemedy {
        remedy: kind_name(remedy),
        ..known
    };
    let mut remedies: Vec<BreakRemedy> = by_remedy.into_iter().map(named).collect();
    remedies.sort_by_key(|remedy| std::cmp::Reverse(remedy.references));
    remedies
}

pub(super) fn moves(results: &Results<'_>) -> Vec<Move> {
    let of = |found: &plan::Move| Move {
        types: indexes(&found.types),
        from: id(results, found.from),
        to: id(results, found.to),
        gain: found.gain.into(),
    };
    results.plan.moves.iter().map(of).collect()
}

pub(super) fn steps(results: &Results<'_>) -> Vec<Step> {
    let of_first = |place: usize, files: &[FileId]| {
        if place == 0 {
            indexes(files)
        } else {
            Vec::new()
        }
    };
    let rows = results.plan.steps.iter().enumerate();
    rows.map(|(place, step)| Step {
        boundary: id(results, step.boundary),
        cost: StepCost {
            requests: usage::of_step(results, step),
            ..cost(step.cost)
        },
        price: step.price.map(thousandths),
        cuts: step.cuts.iter().map(|&cut| cut as usize).collect(),
        circles: step.circles.iter().map(|&circle| circle as usize).collect(),
        files: of_first(place, &step.files),
        test_files: of_first(place, &step.test_files),
    })
    .collect()
}

/// The prices of all steps together, where costs are weighed.
pub(super) fn total(results: &Results<'_>) -> Option<Figure> {
    let prices: Option<Vec<u64>> = results.plan.steps.iter().map(|step| step.price).collect();
    let prices = prices.filter(|prices| !prices.is_empty())?;
    let sum = prices.into_iter().fold(0, u64::saturating_add);
    Some(thousandths(sum))
}

/// A number that is counted in thousandths.
pub(super) fn thousandths(number: u64) -> Figure {
    Figure::of(number as f64 / 1000.0)
}

fn cost(cost: plan::Cost) -> StepCost {
    StepCost {
        operations_provided: cost.operations_provided.into(),
        operations_required: cost.operations_required.into(),
        sites: cost.sites.into(),
        contract_types: cost.contract_types.into(),
        changed_types: cost.changed_types.into(),
        shared_state: cost.shared_state.into(),
        tables_lent: cost.tables_lent.into(),
        tables_borrowed: cost.tables_borrowed.into(),
        transactions: cost.transactions.into(),
        tests: cost.tests.into(),
        tests_own: cost.tests_own.into(),
        requests: None,
        types: cost.types.into(),
        lines: cost.lines.into(),
        containment: cost.containment.into(),
    }
}
