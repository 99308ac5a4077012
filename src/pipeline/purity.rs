//! Which boundaries touch each table, and how pure that leaves the division.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::{Data, EntityId};
use crate::graph::DependencyGraph;
use crate::metrics::{self, Purity};
use crate::propose::Proposal;
use crate::resolve::model::TypeId;

/// The purity of `proposal`. Nested types count with those around them, types in no boundary and code of the database
/// not at all.
pub(super) fn purity(data: &Data, graph: &DependencyGraph, proposal: &Proposal) -> Purity {
    let mut touched: BTreeMap<EntityId, BTreeSet<TypeId>> = BTreeMap::new();
    for used in &data.uses {
        if let Some(by) = used.by {
            let types = touched.entry(used.entity).or_default();
            types.insert(graph.outermost(by));
        }
    }
    let home = |ty: &TypeId| proposal.placements.get(*ty)?.boundary;
    let tables: Vec<Vec<u32>> = touched
        .values()
        .map(|types| types.iter().filter_map(home).collect())
        .collect();
    metrics::purity(&tables, proposal.boundaries.len())
}
