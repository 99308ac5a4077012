//! Cycles: strongly connected components of more than one node.

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

/// The strongly connected components of a directed graph over `0..nodes`, each before those that depend on it:
/// an edge between two components leads to an earlier one.
///
/// Kosaraju's algorithm rather than Tarjan's, since petgraph's Tarjan recurses once per node of a path and a
/// chain of a hundred thousand types would overflow the stack.
#[must_use]
pub fn components_bottom_up(
    nodes: usize,
    edges: impl IntoIterator<Item = (usize, usize)>,
) -> Vec<Vec<usize>> {
    let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(nodes, 0);
    for _ in 0..nodes {
        graph.add_node(());
    }
    for (from, to) in edges {
        graph.add_edge(NodeIndex::new(from), NodeIndex::new(to), ());
    }
    kosaraju_scc(&graph)
        .into_iter()
        .map(|component| component.into_iter().map(NodeIndex::index).collect())
        .collect()
}

/// The strongly connected components of a directed graph over `0..nodes`.
///
/// Members are ascending within a component, components come largest first and then by first member, so the
/// answer does not depend on the order of `edges`. Components of one node are included.
#[must_use]
pub fn components(
    nodes: usize,
    edges: impl IntoIterator<Item = (usize, usize)>,
) -> Vec<Vec<usize>> {
    let mut found = components_bottom_up(nodes, edges);
    for component in &mut found {
        component.sort_unstable();
    }
    found.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    found
}

/// The components of more than one node, largest first.
#[must_use]
pub fn cycles(nodes: usize, edges: impl IntoIterator<Item = (usize, usize)>) -> Vec<Vec<usize>> {
    let mut found = components(nodes, edges);
    found.retain(|component| component.len() > 1);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_cycles_and_a_bridge() {
        let edges = [(0, 1), (1, 0), (1, 2), (2, 3), (3, 4), (4, 2)];
        assert_eq!(cycles(6, edges), [vec![2, 3, 4], vec![0, 1]]);
        assert_eq!(components(6, edges).len(), 3);
        let reversed: Vec<_> = edges.iter().rev().copied().collect();
        assert_eq!(components(6, edges), components(6, reversed));
    }

    #[test]
    fn components_come_after_what_they_depend_on() {
        let edges = [(0, 1), (1, 0), (1, 2), (2, 3), (3, 4), (4, 2)];
        let order = components_bottom_up(6, edges);
        let position = |node| order.iter().position(|c| c.contains(&node)).unwrap();
        assert!(
            edges
                .iter()
                .all(|&(from, to)| position(to) <= position(from))
        );
    }

    #[test]
    fn a_long_chain_does_not_overflow_the_stack() {
        let edges = (0..200_000).map(|i| (i, i + 1));
        assert!(cycles(200_001, edges).is_empty());
    }
}
