//! Moves of single types and small groups that would lower the number of references between boundaries.
//!
//! The clustering weighs evidence; this counts what an architect counts: mentions that the source spells, in both
//! directions, that would no longer cross a boundary. A move that would make one boundary depend on another that it
//! did not depend on before is no help and is not listed.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::graph::DependencyGraph;
use crate::propose::{Proposal, Role};
use crate::resolve::model::TypeId;

/// Types that travel together in one move, at most.
const LARGEST_GROUP: usize = 3;
/// A move has to save at least this many crossing mentions.
const LEAST_GAIN: i64 = 3;
/// Moves that are listed, at most.
const LISTED: usize = 20;

/// A move that would lower the number of crossing references.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Move {
    /// The outermost types to move, in order.
    pub types: Vec<TypeId>,
    /// Index of the boundary they are in.
    pub from: u32,
    /// Index of the boundary they would go to.
    pub to: u32,
    /// Crossing mentions that would be gone.
    pub gain: u32,
}

/// The best moves, most gain first; each type is part of one at most.
pub(super) fn moves(graph: &DependencyGraph, proposal: &Proposal) -> Vec<Move> {
    let ties = Ties::new(graph, proposal);
    let types: Vec<TypeId> = ties.of.keys().copied().collect();
    let mut found: Vec<Move> = types
        .into_par_iter()
        .filter_map(|ty| ties.best_move(ty))
        .filter(|found| !ties.makes_new_dependency(found))
        .collect();
    found.sort_by(|a, b| (b.gain, a.types.len(), &a.types).cmp(&(a.gain, b.types.len(), &b.types)));
    let mut taken: BTreeSet<TypeId> = BTreeSet::new();
    found.retain(|found| {
        let free = found.types.iter().all(|ty| !taken.contains(ty));
        if free {
            taken.extend(&found.types);
        }
        free
    });
    found.truncate(LISTED);
    found
}

/// Mentions between outermost product types in boundaries, by direction.
struct Ties<'a> {
    proposal: &'a Proposal,
    /// For each type and neighbour: mentions by the type, mentions of it.
    of: BTreeMap<TypeId, BTreeMap<TypeId, (u32, u32)>>,
    depends: BTreeSet<(u32, u32)>,
}

impl<'a> Ties<'a> {
    fn new(graph: &DependencyGraph, proposal: &'a Proposal) -> Self {
        let mut of: BTreeMap<TypeId, BTreeMap<TypeId, (u32, u32)>> = BTreeMap::new();
        let counts = |ty: TypeId| {
            proposal.placements[ty].boundary.is_some()
                && proposal.placements[ty].role == Role::Product
        };
        for edge in &graph.edges {
            let (from, to) = (graph.outermost(edge.from), graph.outermost(edge.to));
            let mentions = edge.explicit_references();
            if from != to && mentions > 0 && counts(from) && counts(to) {
                of.entry(from).or_default().entry(to).or_default().0 += mentions;
                of.entry(to).or_default().entry(from).or_default().1 += mentions;
            }
        }
        let edges = proposal.couplings.edges.iter();
        Self {
            proposal,
            of,
            depends: edges.map(|edge| (edge.from, edge.to)).collect(),
        }
    }

    fn boundary(&self, ty: TypeId) -> Option<u32> {
        self.proposal.placements[ty].boundary
    }

    /// The best move of `ty`, alone or with up to two companions of its boundary that it is tied to most.
    fn best_move(&self, ty: TypeId) -> Option<Move> {
        let from = self.boundary(ty)?;
        let mut group = vec![ty];
        let mut best: Option<Move> = None;
        loop {
            if let Some((to, gain)) = self.best_target(&group, from)
                && best.as_ref().is_none_or(|best| gain > i64::from(best.gain))
                && gain >= LEAST_GAIN
            {
                let mut types = group.clone();
                types.sort_unstable();
                best = Some(Move {
                    types,
                    from,
                    to,
                    gain: u32::try_from(gain).unwrap_or(u32::MAX),
                });
            }
            if group.len() == LARGEST_GROUP {
                return best;
            }
            let Some(companion) = self.companion(&group, from) else {
                return best;
            };
            group.push(companion);
        }
    }

    /// The boundary that the group would best go to, with the crossing mentions that would be gone.
    fn best_target(&self, group: &[TypeId], from: u32) -> Option<(u32, i64)> {
        let mut to_boundary: BTreeMap<u32, i64> = BTreeMap::new();
        for (&other, &(out, into)) in group.iter().filter_map(|ty| self.of.get(ty)).flatten() {
            if let Some(boundary) = self.boundary(other)
                && !group.contains(&other)
            {
                *to_boundary.entry(boundary).or_default() += i64::from(out) + i64::from(into);
            }
        }
        let home = to_boundary.remove(&from).unwrap_or(0);
        let best = to_boundary
            .into_iter()
            .max_by_key(|&(boundary, ties)| (ties, std::cmp::Reverse(boundary)))?;
        Some((best.0, best.1 - home))
    }

    /// The type of the group's boundary that the group is tied to most.
    fn companion(&self, group: &[TypeId], from: u32) -> Option<TypeId> {
        let mut ties: BTreeMap<TypeId, u32> = BTreeMap::new();
        for (&other, &(out, into)) in group.iter().filter_map(|ty| self.of.get(ty)).flatten() {
            if self.boundary(other) == Some(from) && !group.contains(&other) {
                *ties.entry(other).or_default() += out + into;
            }
        }
        let best = ties
            .into_iter()
            .max_by_key(|&(ty, ties)| (ties, std::cmp::Reverse(ty)))?;
        Some(best.0)
    }

    /// Whether a boundary would depend on one that it does not depend on today.
    fn makes_new_dependency(&self, found: &Move) -> bool {
        let neighbours = found
            .types
            .iter()
            .filter_map(|ty| self.of.get(ty))
            .flatten();
        neighbours
            .filter(|(other, _)| !found.types.contains(other))
            .any(|(&other, &(out, into))| {
                let Some(boundary) = self
                    .boundary(other)
                    .filter(|&boundary| boundary != found.to)
                else {
                    return false;
                };
                out > 0 && !self.depends.contains(&(found.to, boundary))
                    || into > 0 && !self.depends.contains(&(boundary, found.to))
            })
    }
}
