//! From boundaries to a plan: what to cut, in which order, and at what price.
//!
//! A proposal says where the lines run. A team that is to carry it out asks for more: which operations cross a line
//! and what becomes of each (`cuts`), which types cross with them (`closure`), which dependencies close a circle and
//! are the cheapest to break (`circles`), which types would better stand on the other side (`moves`), and with which
//! boundary to begin (`order`). Data is cut by rules of its own (`stored`), transactions too (`answer`). Which form a boundary fits
//! when all is counted, `form` says.
//!
//! Everything here is counted from the graph and the calls, and every remedy names the rule that chose it, so that
//! an architect can disagree with the rule instead of with a verdict. Costs are counts by kind; they become one number only
//! by the weights of an architect (`price`).

mod answer;
mod circles;
pub mod closure;
mod cuts;
mod form;
mod known;
mod moves;
mod order;
mod price;
mod registers;
mod remedy;
mod shape;
mod stored;

use std::collections::{BTreeMap, BTreeSet};

use crate::graph::DependencyGraph;
use crate::propose::Proposal;
use crate::resolve::model::{Model, TypeId};

pub use answer::{Answer, Because, Written, answer};
pub use circles::{Break, CircleBreak};
pub use closure::{Contracts, Crossing, Named};
pub use cuts::{Cut, Operation};
pub use form::{Fit, Form, FormRule, Ground as FormGround, Seen, Tally, fit};
pub use known::{Known, Message, Statics};
pub use moves::Move;
pub use order::{Cost, Ground, SharedTable, Step};
pub use price::{CostKind, Weights};
pub use registers::Registrations;
pub use remedy::{Remedy, Rule, Verdict};
pub use shape::{Shape, shape};
pub use stored::{DataRule, How, Touch, of_link, of_state, of_table};

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
    /// What crosses with the calls of each cut, and what that is made of.
    pub contracts: Contracts,
    /// What becomes of each shared-kernel candidate, in the order of the proposal.
    pub kernel: Vec<Verdict>,
    /// Who writes the static state of whom.
    pub statics: Statics,
    /// Who sends each type that is a message.
    pub senders: BTreeMap<TypeId, BTreeSet<TypeId>>,
    /// Who registers what.
    pub registrations: Registrations,
}

/// The plan for `proposal`. Where a graph came without source, `model` is empty and no operation has a member.
/// `known` is what the rules ask for of other stages, `ground` what the costs of a step need to know besides, `weights`
/// what of it an architect weighs.
///
/// Linear in edges and calls, but for circles of boundaries (see `circles`).
#[must_use]
pub fn plan(
    graph: &DependencyGraph,
    model: &Model,
    proposal: &Proposal,
    known: &Known,
    ground: &Ground,
    weights: &Weights,
) -> Plan {
    let senders = known.messages.iter().map(|(&ty, message)| {
        let sent = message.sent.iter().map(|&(by, _)| by);
        (ty, sent.collect())
    });
    let statics = Statics::new(graph, model);
    let kernel = proposal.kernel.iter();
    let kernel = kernel.map(|candidate| remedy::of_candidate(candidate, &statics, proposal));
    let kernel = kernel.collect();
    let ((cuts, contracts), (circles, moves)) = rayon::join(
        || {
            let registering = registers::only(graph, model, &known.registrations);
            let cuts = cuts::cuts(graph, model, proposal, (known, &statics), &registering);
            let contracts = closure::contracts(model, &cuts);
            (cuts, contracts)
        },
        || {
            let circles = circles::breaks(&proposal.couplings, graph);
            (circles, moves::moves(graph, proposal))
        },
    );
    let steps = order::steps(graph, proposal, (&cuts, &circles), ground, weights);
    Plan {
        cuts,
        contracts,
        circles,
        moves,
        steps,
        kernel,
        statics,
        senders: senders.collect(),
        registrations: known.registrations.clone(),
    }
}
