//! Propagation cost: how much of the system a change can reach.

use crate::graph::cycles::components_bottom_up;

/// Columns of the reachability matrix that are computed at a time: bounds memory to `nodes · 512` bytes.
const BLOCK: usize = 64 * 64;

/// Density of the reflexive transitive closure of a directed graph over `0..nodes`: the mean share of all nodes
/// that a node depends on, directly or not, itself included. `None` without nodes.
///
/// Strongly connected components share one row of the closure; rows are bit sets, filled from the bottom of the
/// condensation upwards.
#[must_use]
pub fn propagation_cost(nodes: usize, edges: &[(usize, usize)]) -> Option<f64> {
    if nodes == 0 {
        return None;
    }
    let components = components_bottom_up(nodes, edges.iter().copied());
    let mut component_of = vec![0; nodes];
    let mut columns = Vec::with_capacity(nodes);
    for (index, members) in components.iter().enumerate() {
        for &member in members {
            component_of[member] = index;
            columns.push(index);
        }
    }
    let below = condense(edges, &component_of, components.len());
    let reached: u64 = columns
        .chunks(BLOCK)
        .map(|block| reached_in(block, &components, &below))
        .sum();
    Some(reached as f64 / (nodes as f64 * nodes as f64))
}

/// The components that each component depends on directly.
fn condense(edges: &[(usize, usize)], component_of: &[usize], count: usize) -> Vec<Vec<usize>> {
    let mut below = vec![Vec::new(); count];
    for &(from, to) in edges {
        let (from, to) = (component_of[from], component_of[to]);
        if from != to {
            below[from].push(to);
        }
    }
    for targets in &mut below {
        targets.sort_unstable();
        targets.dedup();
    }
    below
}

/// Number of (node, column) pairs with a path, for one block of columns given by their components.
fn reached_in(block: &[usize], components: &[Vec<usize>], below: &[Vec<usize>]) -> u64 {
    let words = block.len().div_ceil(64);
    let mut rows = vec![0_u64; words * components.len()];
    for (column, &component) in block.iter().enumerate() {
        rows[component * words + column / 64] |= 1 << (column % 64);
    }
    let mut reached = 0;
    for (component, targets) in below.iter().enumerate() {
        let (done, rest) = rows.split_at_mut(component * words);
        let row = &mut rest[..words];
        for &target in targets {
            for (bits, more) in row.iter_mut().zip(&done[target * words..]) {
                *bits |= more;
            }
        }
        let ones: u64 = row.iter().map(|bits| u64::from(bits.count_ones())).sum();
        reached += ones * components[component].len() as u64;
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by_definition(nodes: usize, edges: &[(usize, usize)]) -> f64 {
        let mut reach = vec![vec![false; nodes]; nodes];
        (0..nodes).for_each(|node| reach[node][node] = true);
        edges.iter().for_each(|&(from, to)| reach[from][to] = true);
        for via in 0..nodes {
            for from in 0..nodes {
                for to in 0..nodes {
                    reach[from][to] |= reach[from][via] && reach[via][to];
                }
            }
        }
        let count = reach.iter().flatten().filter(|&&set| set).count();
        count as f64 / (nodes * nodes) as f64
    }

    #[test]
    fn a_chain_a_cycle_and_nothing() {
        assert_eq!(propagation_cost(0, &[]), None);
        assert_eq!(propagation_cost(4, &[]), Some(0.25));
        assert_eq!(propagation_cost(3, &[(0, 1), (1, 2)]), Some(6.0 / 9.0));
        assert_eq!(propagation_cost(3, &[(0, 1), (1, 2), (2, 0)]), Some(1.0));
    }

    #[test]
    fn agrees_with_the_definition_on_random_graphs() {
        let mut state = 11_usize;
        let mut next = |bound: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % bound
        };
        for nodes in [5, 30, 130] {
            let edges: Vec<_> = (0..nodes * 3 / 2)
                .map(|_| (next(nodes), next(nodes)))
                .collect();
            let cost = propagation_cost(nodes, &edges).unwrap();
            assert!((cost - by_definition(nodes, &edges)).abs() < 1e-12);
        }
    }

    #[test]
    fn more_nodes_than_one_block() {
        let nodes = BLOCK + 100;
        let edges: Vec<_> = (1..nodes).map(|node| (node - 1, node)).collect();
        let expected = (nodes + 1) as f64 / (2.0 * nodes as f64);
        assert!((propagation_cost(nodes, &edges).unwrap() - expected).abs() < 1e-12);
    }
}
