//! What the order of extraction has to know of data, transactions and tests, by boundaries: whose a table is, which boundaries
//! a transaction touches, which boundaries a test exercises.
//!
//! The plan knows boundaries only; here the stages meet that know more of them.

use std::collections::{BTreeMap, BTreeSet};

use super::Bound;
use crate::base::ids::IdVec;
use crate::data::{self, EntityId};
use crate::graph::DependencyGraph;
use crate::plan::{Ground, SharedTable};
use crate::propose::Proposal;
use crate::resolve::model::TypeId;

/// What a boundary does with an entity. One write counts more than any number of reads: a report reads all there is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
struct Claim {
    writes: u64,
    reads: u64,
}

fn boundary_of(proposal: &Proposal, ty: TypeId) -> Option<u32> {
    let placement = proposal.placements.get(ty);
    placement.and_then(|placement| placement.boundary)
}

/// What stands around the boundaries; `contained` is the share of its changes that touched nothing else, for each of them.
pub(super) fn ground(
    bound: &Bound,
    graph: &DependencyGraph,
    proposal: &Proposal,
    contained: Vec<Option<f64>>,
) -> Ground {
    let owners = owners(bound, proposal);
    let scopes = bound.data.scopes.iter();
    let touched = scopes.map(|scope| touched(scope, &owners, proposal));
    let tests = reaches(bound, graph).into_values();
    let tests = tests.map(|types| boundaries_of(proposal, &types));
    Ground {
        contained,
        tables: tables(bound, proposal, &owners),
        transactions: touched.filter(|boundaries| boundaries.len() > 1).collect(),
        tests: tests.filter(|boundaries| !boundaries.is_empty()).collect(),
    }
}

/// The tables that others use than the boundary that owns them. An entity within another one has no table of its own.
fn tables(
    bound: &Bound,
    proposal: &Proposal,
    owners: &IdVec<EntityId, Option<u32>>,
) -> Vec<SharedTable> {
    let mut users: IdVec<EntityId, BTreeSet<u32>> =
        IdVec::filled(BTreeSet::new(), bound.data.entities.len());
    for used in &bound.data.uses {
        let by = used.by.and_then(|by| boundary_of(proposal, by));
        users[used.entity].extend(by);
    }
    let rows = users.iter_enumerated().filter_map(|(entity, users)| {
        let owner = owners[entity]?;
        let users: BTreeSet<u32> = users.iter().copied().filter(|&by| by != owner).collect();
        let is_shared = !users.is_empty() && !bound.data.entities[entity].is_owned;
        is_shared.then_some(SharedTable { owner, users })
    });
    rows.collect()
}

/// The boundary that owns each entity: that of its type, of a type with several tables that of its contexts; where these are
/// in none, or in several, the one that writes it most, and of several the one that reads it most.
pub(super) fn owners(bound: &Bound, proposal: &Proposal) -> IdVec<EntityId, Option<u32>> {
    let data = &bound.data;
    let mut claims: BTreeMap<(EntityId, u32), Claim> = BTreeMap::new();
    for used in &data.uses {
        if let Some(boundary) = used.by.and_then(|by| boundary_of(proposal, by)) {
            let claim = claims.entry((used.entity, boundary)).or_default();
            if used.kind.is_write() {
                claim.writes += 1;
            } else {
                claim.reads += 1;
            }
        }
    }
    let mut best: IdVec<EntityId, Option<(Claim, u32)>> = IdVec::filled(None, data.entities.len());
    for ((entity, boundary), claim) in claims {
        if best[entity].is_none_or(|(known, _)| claim > known) {
            best[entity] = Some((claim, boundary));
        }
    }
    let own = |(id, entity): (EntityId, &data::Entity)| {
        let of_type = match entity.contexts.as_slice() {
            [] => entity.ty.and_then(|ty| boundary_of(proposal, ty)),
            contexts => {
                let of: BTreeSet<_> = contexts
                    .iter()
                    .map(|&ty| boundary_of(proposal, ty))
                    .collect();
                of.first().copied().flatten().filter(|_| of.len() == 1)
            }
        };
        of_type.or(best[id].map(|(_, boundary)| boundary))
    };
    data.entities.iter_enumerated().map(own).collect()
}

/// The boundaries that own what a transaction writes.
pub(super) fn scope_owners(
    scope: &data::Scope,
    owners: &IdVec<EntityId, Option<u32>>,
) -> BTreeSet<u32> {
    let entities = scope.entities.iter();
    entities.filter_map(|&entity| owners[entity]).collect()
}

/// The boundaries that a transaction touches: those that own what it writes, and the one in whose code it stands.
pub(super) fn touched(
    scope: &data::Scope,
    owners: &IdVec<EntityId, Option<u32>>,
    proposal: &Proposal,
) -> BTreeSet<u32> {
    let mut touched = scope_owners(scope, owners);
    touched.extend(scope.by.and_then(|by| boundary_of(proposal, by)));
    touched
}

/// The types that each test mentions, by outermost test type.
pub(super) fn reaches(
    bound: &Bound,
    graph: &DependencyGraph,
) -> BTreeMap<TypeId, BTreeSet<TypeId>> {
    let model = &bound.model;
    let mut reaches: BTreeMap<TypeId, BTreeSet<TypeId>> = BTreeMap::new();
    for reference in &model.references {
        let (from, to) = (&model.types[reference.from], &model.types[reference.to]);
        if from.is_test && !to.is_test && !to.is_platform {
            let test = graph.outermost(reference.from);
            reaches.entry(test).or_default().insert(reference.to);
        }
    }
    reaches
}

/// The boundaries that types are in.
pub(super) fn boundaries_of(proposal: &Proposal, types: &BTreeSet<TypeId>) -> BTreeSet<u32> {
    let types = types.iter();
    types.filter_map(|&ty| boundary_of(proposal, ty)).collect()
}
