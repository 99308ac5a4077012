//! The order of extraction: which boundary leaves the monolith first, what that costs, and what has to be done before.
//!
//! As with a strangler fig (Fowler 2004) one boundary after the other is taken out, and what counts is what still ties
//! it to those that stay. The next one is the boundary with the fewest cuts for each of its types, so that neither a
//! tiny helper nor the heart of the system comes first for its size alone; boundaries in a circle come after those in
//! none, and one that nothing ties to the rest comes last, because it can leave at any time. Where history is known, a
//! boundary that never changed without others counts as if it had twice its cuts, one that always changed alone as it
//! is: nobody gains from a service that has to ship with the monolith. Costs are counts by kind; where an architect weighs
//! them, the cheapest boundary is the next one, and its size counts as far as it is weighed.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::FileId;
use crate::graph::DependencyGraph;
use crate::propose::Proposal;
use crate::resolve::model::TypeId;

use super::circles::CircleBreak;
use super::cuts::Cut;
use super::price::{Weights, price};
use super::remedy::{Remedy, Rule};

/// One boundary leaves the monolith.
#[derive(Clone, PartialEq, Debug)]
pub struct Step {
    /// Index of the boundary.
    pub boundary: u32,
    /// What it costs.
    pub cost: Cost,
    /// The same as one number in thousandths, where an architect weighs the kinds.
    pub price: Option<u64>,
    /// Indexes of the cuts to what is still in the monolith, in both directions.
    pub cuts: Vec<u32>,
    /// Indexes of the circles it is part of, each to be broken before.
    pub circles: Vec<u32>,
    /// The files that declare its types, in order.
    pub files: Vec<FileId>,
    /// The files of its tests, in order.
    pub test_files: Vec<FileId>,
}

/// What stands around the boundaries, from stages that the plan does not know.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Ground {
    /// For each boundary the share of its changes that touched nothing else, where history tells; may be empty.
    pub contained: Vec<Option<f64>>,
    /// The tables that are used by others than their owner.
    pub tables: Vec<SharedTable>,
    /// The boundaries of each transaction that touches several.
    pub transactions: Vec<BTreeSet<u32>>,
    /// The boundaries that each test type exercises.
    pub tests: Vec<BTreeSet<u32>>,
}

/// A table that is used by others than its owner.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SharedTable {
    /// The boundary that owns it.
    pub owner: u32,
    /// The other boundaries that use it.
    pub users: BTreeSet<u32>,
}

/// The price of a step, counted by kind, for what ties the boundary to those that leave later.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Cost {
    /// Members that the rest calls of it: the interface it has to offer.
    pub operations_provided: u32,
    /// Members that it calls of the rest.
    pub operations_required: u32,
    /// Places to edit, in both directions.
    pub sites: u32,
    /// Types that become part of a contract, duplicated or shared.
    pub contract_types: u32,
    /// Types that move, or are divided, before.
    pub changed_types: u32,
    /// Types whose state for everybody has to be replaced.
    pub shared_state: u32,
    /// Tables that it owns and the rest uses.
    pub tables_lent: u32,
    /// Tables that it uses and the rest owns.
    pub tables_borrowed: u32,
    /// Transactions that touch it and the rest.
    pub transactions: u32,
    /// Test types that exercise it: all of them, whatever has left before.
    pub tests: u32,
    /// Those of them that exercise no other boundary, and leave with it as they are.
    pub tests_own: u32,
    /// Types that leave.
    pub types: u32,
    /// Their lines.
    pub lines: u32,
    /// The share of its changes that touched no other boundary, where history tells.
    pub containment: Option<f64>,
}

impl Cost {
    /// Cuts for each type, weighed by how often it changes with others.
    fn rank(self) -> f64 {
        let weight = self.containment.map_or(1.0, |alone| 2.0 - alone);
        self.cuts() as f64 * weight / f64::from(self.types.max(1))
    }

    /// Whatever has to be built or changed: the price without the size.
    fn cuts(self) -> u64 {
        u64::from(self.operations_provided)
            + u64::from(self.operations_required)
            + u64::from(self.contract_types)
            + u64::from(self.changed_types)
            + u64::from(self.shared_state)
            + u64::from(self.tables_lent)
            + u64::from(self.tables_borrowed)
            + u64::from(self.transactions)
    }
}

impl Ground {
    /// The costs of a boundary that its cuts do not tell, for what ties it to the `rest`, itself included.
    fn cost(&self, boundary: u32, rest: &BTreeSet<u32>) -> Cost {
        let has_others = |of: &BTreeSet<u32>| {
            of.iter()
                .any(|other| *other != boundary && rest.contains(other))
        };
        let lent = |table: &&SharedTable| table.owner == boundary && has_others(&table.users);
        let borrowed =
            |table: &&SharedTable| table.users.contains(&boundary) && rest.contains(&table.owner);
        let crossing = |of: &&BTreeSet<u32>| of.contains(&boundary) && has_others(of);
        let tests = || self.tests.iter().filter(|of| of.contains(&boundary));
        Cost {
            tables_lent: self.tables.iter().filter(lent).count() as u32,
            tables_borrowed: self.tables.iter().filter(borrowed).count() as u32,
            transactions: self.transactions.iter().filter(crossing).count() as u32,
            tests: tests().count() as u32,
            tests_own: tests().filter(|of| of.len() == 1).count() as u32,
            containment: self.contained.get(boundary as usize).copied().flatten(),
            ..Cost::default()
        }
    }

    /// The boundaries that share a table or a transaction with another one.
    fn tied(&self) -> BTreeSet<u32> {
        let tables = self.tables.iter();
        let tables = tables.flat_map(|table| table.users.iter().copied().chain([table.owner]));
        let transactions = self.transactions.iter().flatten().copied();
        tables.chain(transactions).collect()
    }
}

/// All boundaries in the order of extraction.
pub(super) fn steps(
    graph: &DependencyGraph,
    proposal: &Proposal,
    (cuts, circles): (&[Cut], &[CircleBreak]),
    ground: &Ground,
    weights: &Weights,
) -> Vec<Step> {
    let mut rest: BTreeSet<u32> = (0..proposal.boundaries.len() as u32).collect();
    let circles_of = |boundary: u32| -> Vec<u32> {
        let held = circles.iter().enumerate();
        held.filter(|(_, circle)| circle.members.contains(&boundary))
            .map(|(index, _)| index as u32)
            .collect()
    };
    let mut by_boundary: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (index, cut) in cuts.iter().enumerate() {
        by_boundary.entry(cut.from).or_default().push(index as u32);
        by_boundary.entry(cut.to).or_default().push(index as u32);
    }
    let tied = ground.tied();
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let priced = rest.iter().map(|&boundary| {
            let open = open_cuts(by_boundary.get(&boundary), cuts, &rest);
            let around = ground.cost(boundary, &rest);
            let cost = of_cuts(around, proposal, boundary, &open, cuts);
            (boundary, cost, open)
        });
        let class = |boundary: u32| {
            (
                !by_boundary.contains_key(&boundary) && !tied.contains(&boundary),
                !circles_of(boundary).is_empty(),
            )
        };
        let Some((boundary, cost, open)) = priced.min_by(|a, b| {
            let by_price = price(a.1, weights).cmp(&price(b.1, weights));
            let by_rank = a.1.rank().total_cmp(&b.1.rank());
            class(a.0)
                .cmp(&class(b.0))
                .then(by_price)
                .then(by_rank)
                .then(a.0.cmp(&b.0))
        }) else {
            break;
        };
        rest.remove(&boundary);
        steps.push(Step {
            boundary,
            cost,
            price: price(cost, weights),
            cuts: open,
            circles: circles_of(boundary),
            files: files(graph, &proposal.boundaries[boundary as usize].types),
            test_files: files(graph, &tests_of(proposal, boundary)),
        });
    }
    steps
}

/// The cuts of a boundary to those that are still in the monolith.
fn open_cuts(of_boundary: Option<&Vec<u32>>, cuts: &[Cut], rest: &BTreeSet<u32>) -> Vec<u32> {
    let all = of_boundary.into_iter().flatten().copied();
    all.filter(|&index| {
        let cut = &cuts[index as usize];
        rest.contains(&cut.from) && rest.contains(&cut.to)
    })
    .collect()
}

/// The costs of a step: those `around` it, and those of its open cuts.
fn of_cuts(around: Cost, proposal: &Proposal, boundary: u32, open: &[u32], cuts: &[Cut]) -> Cost {
    let of = &proposal.boundaries[boundary as usize];
    let mut cost = Cost {
        types: of.types.len() as u32,
        lines: of.lines,
        ..around
    };
    let (mut provided, mut required) = (BTreeSet::new(), BTreeSet::new());
    let (mut contract, mut changed, mut state) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for cut in open.iter().map(|&index| &cuts[index as usize]) {
        cost.sites += cut.sites.len() as u32;
        match cut.remedy {
            // The message is there, and its members are values of it.
            Remedy::Event if cut.rule == Rule::ExistingEvent => {
                contract.insert(cut.ty);
            }
            Remedy::SynchronousApi | Remedy::Event => {
                let members = if cut.to == boundary {
                    &mut provided
                } else {
                    &mut required
                };
                members.extend(
                    cut.operations
                        .iter()
                        .map(|operation| (cut.ty, &operation.member)),
                );
            }
            Remedy::DuplicatedContractType
            | Remedy::SharedContractPackage
            | Remedy::SharedLibrary => {
                contract.insert(cut.ty);
            }
            // The last three are remedies of data, and of no type.
            Remedy::MovedMention
            | Remedy::DataCopyOrView
            | Remedy::IdInsteadOfObject
            | Remedy::IdWithoutConstraint => {}
            Remedy::MovedType | Remedy::SplitClass => {
                changed.insert(cut.ty);
            }
            Remedy::SharedStateReplacement => {
                state.insert(cut.ty);
            }
        }
    }
    cost.operations_provided = provided.len() as u32;
    cost.operations_required = required.len() as u32;
    cost.contract_types = contract.len() as u32;
    cost.changed_types = changed.len() as u32;
    cost.shared_state = state.len() as u32;
    cost
}

fn tests_of(proposal: &Proposal, boundary: u32) -> Vec<TypeId> {
    let tests = proposal.tests.iter();
    let own = tests.filter(|(_, home)| home.boundary == boundary);
    own.map(|(&test, _)| test).collect()
}

fn files(graph: &DependencyGraph, types: &[TypeId]) -> Vec<FileId> {
    let files: BTreeSet<FileId> = types
        .iter()
        .flat_map(|&ty| graph.types[ty].files.iter().copied())
        .collect();
    files.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_left_already_costs_nothing_but_tests() {
        let table = |owner, users: &[u32]| SharedTable {
            owner,
            users: users.iter().copied().collect(),
        };
        let ground = Ground {
            contained: vec![Some(0.5)],
            tables: vec![
                table(0, &[1]),
                table(0, &[1, 2]),
                table(1, &[0]),
                table(2, &[1]),
            ],
            transactions: vec![BTreeSet::from([0, 1]), BTreeSet::from([0, 1, 2])],
            tests: vec![
                BTreeSet::from([0]),
                BTreeSet::from([0, 1]),
                BTreeSet::from([2]),
            ],
        };
        let expected = Cost {
            tables_lent: 2,
            tables_borrowed: 1,
            transactions: 2,
            tests: 2,
            tests_own: 1,
            containment: Some(0.5),
            ..Cost::default()
        };
        assert_eq!(ground.cost(0, &BTreeSet::from([0, 1, 2])), expected);
        let later = Cost {
            tables_lent: 1,
            tables_borrowed: 0,
            transactions: 1,
            ..expected
        };
        assert_eq!(ground.cost(0, &BTreeSet::from([0, 2])), later);
        assert_eq!(ground.tied(), BTreeSet::from([0, 1, 2]));
    }
}
