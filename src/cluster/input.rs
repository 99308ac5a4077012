//! What is clustered: the outermost types of product code, in an order free of namespaces, projects and paths.
//!
//! **Why an order matters.** Leiden visits nodes in a random order that the seed fixes *by position*, sums round
//! differently in another order, and ties go to whoever comes first. If positions came from ids, a renamed
//! namespace would change the grouping even where namespaces are no evidence. So nodes are sorted by a hash of
//! what they are (simple name, kind, modifiers, members) and of their neighbourhood, refined a few rounds as
//! Weisfeiler and Lehman do. Types that are still equal then are interchangeable as far as the graph can tell.

use crate::base::ids::IdVec;
use crate::graph::{DependencyGraph, TypeNode};
use crate::resolve::model::{ReferenceKind, TypeId};

use super::random::mix;

/// The nodes to cluster and the dependencies between them.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Input {
    /// The type that each node stands for (with the types nested in it), in canonical order.
    pub types: Vec<TypeId>,
    /// One arc for each ordered pair of different nodes with a dependency that the source spells; sorted.
    pub arcs: Vec<DependencyArc>,
}

/// A dependency between two nodes.
#[derive(Clone, PartialEq, Debug)]
pub struct DependencyArc {
    /// The dependent node.
    pub from: u32,
    /// The node it depends on.
    pub to: u32,
    /// Mentions by kind, in kind order, those of nested types included.
    pub kinds: Vec<(ReferenceKind, u32)>,
    /// Calls, member to member.
    pub calls: u32,
}

impl Input {
    /// The node of each type of `graph`: that of its outermost type.
    pub(super) fn nodes(&self, graph: &DependencyGraph) -> IdVec<TypeId, Option<u32>> {
        places(graph, &self.types)
    }

    /// The nodes and arcs of `graph`. Types that carry a mark (test, generated, migration, contract) are left out,
    /// a nested type with its outermost one.
    #[must_use]
    pub fn new(graph: &DependencyGraph) -> Self {
        let mut types: Vec<TypeId> = graph
            .types
            .iter_enumerated()
            .filter(|(ty, node)| graph.outermost(*ty) == *ty && !node.marks.any())
            .map(|(ty, _)| ty)
            .collect();
        let place = places(graph, &types);
        let arcs = fold_arcs(graph, &place);
        let hashes = canonical_hashes(graph, &types, &arcs);
        let mut order: Vec<u32> = (0..types.len() as u32).collect();
        order.sort_by_key(|&node| hashes[node as usize]);
        types = order.iter().map(|&node| types[node as usize]).collect();
        let place = places(graph, &types);
        Self {
            arcs: fold_arcs(graph, &place),
            types,
        }
    }

    /// Number of nodes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.types.len()
    }

    /// Whether there is nothing to cluster.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.types.is_empty()
    }

    /// How many nodes depend on each node.
    #[must_use]
    pub fn indegrees(&self) -> Vec<u32> {
        let mut indegrees = vec![0; self.len()];
        for arc in &self.arcs {
            indegrees[arc.to as usize] += 1;
        }
        indegrees
    }
}

/// The node of each type: that of its outermost type.
fn places(graph: &DependencyGraph, types: &[TypeId]) -> IdVec<TypeId, Option<u32>> {
    let mut own = IdVec::filled(None, graph.types.len());
    for (node, &ty) in types.iter().enumerate() {
        own[ty] = Some(node as u32);
    }
    let of_type = |ty| own.get(graph.outermost(ty)).copied().flatten();
    graph.types.ids().map(of_type).collect()
}

fn fold_arcs(graph: &DependencyGraph, place: &IdVec<TypeId, Option<u32>>) -> Vec<DependencyArc> {
    let mut arcs: Vec<DependencyArc> = graph
        .edges
        .iter()
        .filter(|edge| edge.is_explicit())
        .filter(|edge| !graph.types[edge.from].marks.any() && !graph.types[edge.to].marks.any())
        .filter_map(|edge| {
            let (from, to) = (place[edge.from]?, place[edge.to]?);
            (from != to).then(|| DependencyArc {
                from,
                to,
                kinds: edge.kinds.clone(),
                calls: edge.calls,
            })
        })
        .collect();
    arcs.sort_by_key(|arc| (arc.from, arc.to));
    arcs.dedup_by(|next, kept| {
        let same = (next.from, next.to) == (kept.from, kept.to);
        if same {
            kept.calls += next.calls;
            kept.kinds = merge_kinds(&kept.kinds, &next.kinds);
        }
        same
    });
    arcs
}

fn merge_kinds(
    a: &[(ReferenceKind, u32)],
    b: &[(ReferenceKind, u32)],
) -> Vec<(ReferenceKind, u32)> {
    let mut all = [a, b].concat();
    all.sort_unstable();
    all.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 += next.1;
        }
        same
    });
    all
}

/// Rounds of refinement: a type's hash then knows everything within this distance.
const ROUNDS: usize = 5;

fn canonical_hashes(graph: &DependencyGraph, types: &[TypeId], arcs: &[DependencyArc]) -> Vec<u64> {
    let mut hashes: Vec<u64> = types.iter().map(|&ty| own_hash(&graph.types[ty])).collect();
    for _ in 0..ROUNDS {
        let mut next: Vec<u64> = hashes.iter().map(|&hash| mix(hash)).collect();
        for arc in arcs {
            let (from, to) = (arc.from as usize, arc.to as usize);
            let label = arc
                .kinds
                .iter()
                .fold(u64::from(arc.calls), |label, &(kind, count)| {
                    mix(label ^ ((kind as u64) << 32 | u64::from(count)))
                });
            // Addition forgets the order of the neighbours, which is what is wanted.
            next[from] = next[from].wrapping_add(mix(hashes[to] ^ label));
            next[to] = next[to].wrapping_add(mix(hashes[from].rotate_left(32) ^ label));
        }
        hashes = next;
    }
    hashes
}

/// A hash of what the type is, without its namespace, project, files and nested types.
fn own_hash(node: &TypeNode) -> u64 {
    let mut hash = text_hash(&node.name);
    hash = mix(hash ^ (node.kind as u64) << 32 ^ u64::from(node.modifiers.0));
    hash = mix(hash ^ u64::from(node.lines));
    node.members
        .iter()
        .fold(hash, |hash, member| mix(hash ^ text_hash(member)))
}

/// FNV-1a, the same on every machine.
fn text_hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
