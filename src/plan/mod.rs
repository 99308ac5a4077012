//! From boundaries to a plan: what to cut, in which order, and at what price.
//!
//! A proposal says where the lines run. A team that is to carry it out asks for more: which operations cross a line
//! and what becomes of each (`cuts`), which dependencies close a circle and are the cheapest to break (`circles`),
//! which types would better stand on the other side (`moves`), and with which boundary to begin (`order`).
//!
//! Everything here is counted from the graph and the calls, and every remedy names the rule that chose it, so that
//! an architect can disagree with the rule instead of with a verdict. Costs are counts by kind; they become one number only
//! by the weights of an architect (`price`).

mod answer;
mod circles;
mod cuts;
mod moves;
mod order;
mod price;
mod remedy;
mod shape;

use crate::graph::DependencyGraph;
use crate::propose::Proposal;
use crate::resolve::model::Model;

pub use answer::{Answer, Because, Written, answer};
pub use circles::{Break, CircleBreak};
pub use cuts::{Cut, Operation};
pub use moves::Move;
pub use order::{Cost, Ground, SharedTable, Step};
pub use price::{CostKind, Weights};
pub use remedy::{Remedy, Rule};
pub use shape::{Shape, shape};

/// What is to be done to get from the code as it is to the proposed boundaries.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Plan {
    /// Every type that is used across a boundary, by the boundary that uses it; ordered by (from, to), most uses first.
    pub cuts: Vec<Cut>,
    /// The dependencies between boundaries to break so that no circle is left, largest circle first.
    pub circles: Vec<CircleBreak>,
    /// Moves of types that would lower the number of crossing references, best first.
    pub moves: Vec<Move>,
    /// The order of extraction, first step first.
    pub steps: Vec<Step>,
}

/// The plan for `proposal`. Where a graph came without source, `model` is empty and no operation has a member.
/// `ground` is what the costs of a step need to know besides, `weights` what of it an architect weighs.
///
/// Linear in edges and calls, but for circles of boundaries (see `circles`).
#[must_use]
pub fn plan(
    graph: &DependencyGraph,
    model: &Model,
    proposal: &Proposal,
    ground: &Ground,
    weights: &Weights,
) -> Plan {
    let (cuts, (circles, moves)) = rayon::join(
        || cuts::cuts(graph, model, proposal),
        || {
            let circles = circles::breaks(&proposal.couplings, graph);
            (circles, moves::moves(graph, proposal))
        },
    );
    let steps = order::steps(graph, proposal, (&cuts, &circles), ground, weights);
    Plan {
        cuts,
        circles,
        moves,
        steps,
    }
}
