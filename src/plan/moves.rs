//! Moves of single types and small groups that would lower the number of references between boundaries.
//!
//! The clustering weighs evidence; this counts what an architect counts: mentions that the source spells, in both
//! directions, that would no longer cross a boundary. A move that would close a circle between boundaries, or after which
//! more of them would depend on one another, is no help and is not listed.

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
        .filter(|found| ties.keeps_order(found))
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
    /// Of each ordered pair of boundaries: pairs of types of which one mentions the other.
    depends: BTreeMap<(u32, u32), i64>,
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
        let mut ties = Self {
            proposal,
            of,
            depends: BTreeMap::new(),
        };
        let mut depends: BTreeMap<(u32, u32), i64> = BTreeMap::new();
        for (&ty, neighbours) in &ties.of {
            for (&other, &(out, _)) in neighbours {
                if let (Some(from), Some(to)) = (ties.boundary(ty), ties.boundary(other))
                    && out > 0
                    && from != to
                {
                    *depends.entry((from, to)).or_default() += 1;
                }
            }
        }
        ties.depends = depends;
        ties
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

    /// Whether no more boundaries would depend on one another than today, and no two would need each other, directly or
    /// over others, that do not today.
    fn keeps_order(&self, found: &Move) -> bool {
        let after = self.depends_after(found);
        let of = |depends: &BTreeMap<(u32, u32), i64>, pair| {
            depends.get(pair).is_some_and(|&count| count > 0)
        };
        let gone = self.depends.keys().filter(|pair| !of(&after, pair));
        let new: Vec<&(u32, u32)> = after
            .keys()
            .filter(|pair| of(&after, pair) && !of(&self.depends, pair))
            .collect();
        let need = |from, to| reaches(&self.depends, from, to);
        let closes = |&&(from, to): &&(u32, u32)| {
            reaches(&after, to, from) && !(need(from, to) && need(to, from))
        };
        new.len() <= gone.count() && !new.iter().any(closes)
    }

    /// `depends` as it would be after the move.
    fn depends_after(&self, found: &Move) -> BTreeMap<(u32, u32), i64> {
        let mut after = self.depends.clone();
        let mut count = |from: u32, to: u32, by: i64| {
            if from != to {
                *after.entry((from, to)).or_default() += by;
            }
        };
        let neighbours = found.types.iter().filter_map(|ty| self.of.get(ty));
        for (other, &(out, into)) in neighbours.flatten() {
            let Some(home) = self
                .boundary(*other)
                .filter(|_| !found.types.contains(other))
            else {
                continue;
            };
            if out > 0 {
                count(found.from, home, -1);
                count(found.to, home, 1);
            }
            if into > 0 {
                count(home, found.from, -1);
                count(home, found.to, 1);
            }
        }
        after
    }
}

/// Whether `start` needs `end`, directly or over others.
fn reaches(depends: &BTreeMap<(u32, u32), i64>, start: u32, end: u32) -> bool {
    let (mut seen, mut open) = (BTreeSet::from([start]), vec![start]);
    while let Some(next) = open.pop() {
        for (&(_, to), &count) in depends.range((next, 0)..=(next, u32::MAX)) {
            if count > 0 && seen.insert(to) {
                open.push(to);
            }
        }
    }
    start != end && seen.contains(&end)
}
