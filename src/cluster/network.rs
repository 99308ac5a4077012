//! An undirected weighted graph in compressed sparse rows: what the clustering algorithms run on.

use std::hash::{Hash, Hasher};

/// An undirected weighted edge between two nodes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Edge {
    /// One end.
    pub a: u32,
    /// The other end.
    pub b: u32,
    /// Weight, above 0.
    pub weight: f64,
}

/// One end of an edge as its other end sees it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Arc {
    /// The node at the other end.
    pub target: u32,
    /// Weight.
    pub weight: f64,
}

/// An undirected weighted graph without loops and parallel edges.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Network {
    offsets: Vec<u32>,
    arcs: Vec<Arc>,
    strength: Vec<f64>,
    total: f64,
}

impl Hash for Network {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.offsets.hash(state);
        for arc in &self.arcs {
            (arc.target, arc.weight.to_bits()).hash(state);
        }
    }
}

impl Network {
    /// The network over `0..nodes` with the given edges; parallel ones are added up, loops and edges without
    /// weight are dropped. The order of `edges` has no influence beyond the rounding of sums.
    #[must_use]
    pub fn new(nodes: usize, edges: impl IntoIterator<Item = Edge>) -> Self {
        let mut list: Vec<Edge> = edges
            .into_iter()
            .filter(|edge| edge.a != edge.b && edge.weight > 0.0)
            .map(|edge| Edge {
                a: edge.a.min(edge.b),
                b: edge.a.max(edge.b),
                weight: edge.weight,
            })
            .collect();
        list.sort_by_key(|edge| (edge.a, edge.b));
        list.dedup_by(|next, kept| {
            let same = (next.a, next.b) == (kept.a, kept.b);
            if same {
                kept.weight += next.weight;
            }
            same
        });
        Self::from_distinct(nodes, &list, vec![0.0; nodes])
    }

    /// Builds the rows from edges without loops and parallels. `inner` is the weight that each node carries
    /// within itself (it counts twice in the node's strength, as a loop does).
    pub(crate) fn from_distinct(nodes: usize, edges: &[Edge], inner: Vec<f64>) -> Self {
        let mut offsets = vec![0_u32; nodes + 1];
        for edge in edges {
            offsets[edge.a as usize + 1] += 1;
            offsets[edge.b as usize + 1] += 1;
        }
        for node in 0..nodes {
            offsets[node + 1] += offsets[node];
        }
        let mut next = offsets.clone();
        let blank = Arc {
            target: 0,
            weight: 0.0,
        };
        let mut arcs = vec![blank; edges.len() * 2];
        let mut strength: Vec<f64> = inner.into_iter().map(|weight| 2.0 * weight).collect();
        for edge in edges {
            for (from, target) in [(edge.a, edge.b), (edge.b, edge.a)] {
                let slot = &mut next[from as usize];
                arcs[*slot as usize] = Arc {
                    target,
                    weight: edge.weight,
                };
                *slot += 1;
                strength[from as usize] += edge.weight;
            }
        }
        let total = strength.iter().sum();
        Self {
            offsets,
            arcs,
            strength,
            total,
        }
    }

    /// Number of nodes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.strength.len()
    }

    /// Whether there is no node.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.strength.is_empty()
    }

    /// The neighbours of `node`, in ascending order.
    #[must_use]
    pub fn arcs(&self, node: u32) -> &[Arc] {
        let node = node as usize;
        &self.arcs[self.offsets[node] as usize..self.offsets[node + 1] as usize]
    }

    /// Sum of the weights at `node`.
    #[must_use]
    pub fn strength(&self, node: u32) -> f64 {
        self.strength[node as usize]
    }

    /// Sum of all strengths: twice the weight of all edges.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.total
    }

    /// Mean weight of an edge; 0 where there is none.
    #[must_use]
    pub fn mean_weight(&self) -> f64 {
        let weight: f64 = self.arcs.iter().map(|arc| arc.weight).sum();
        weight / self.arcs.len().max(1) as f64
    }

    /// Every edge once, by its smaller end and then by its larger one.
    pub fn edges(&self) -> impl Iterator<Item = Edge> + '_ {
        (0..self.len() as u32).flat_map(move |a| {
            self.arcs(a)
                .iter()
                .filter(move |arc| arc.target > a)
                .map(move |arc| Edge {
                    a,
                    b: arc.target,
                    weight: arc.weight,
                })
        })
    }

    /// Newman's modularity of `membership` at resolution `gamma`:
    /// `Q = Σ_c [ w_c / m − gamma · (K_c / 2m)² ]`, where `w_c` is the weight inside community `c`, `K_c` the sum
    /// of the strengths of its nodes and `m` the weight of all edges. `None` for a network without edges.
    #[must_use]
    pub fn modularity(&self, membership: &[u32], gamma: f64) -> Option<f64> {
        if self.total <= 0.0 {
            return None;
        }
        let count = membership.iter().max().map_or(0, |&c| c as usize + 1);
        let (mut inside, mut strength) = (vec![0.0; count], vec![0.0; count]);
        for node in 0..self.len() as u32 {
            let community = membership[node as usize];
            let arcs = self.arcs(node);
            let crossing: f64 = arcs
                .iter()
                .filter(|arc| membership[arc.target as usize] != community)
                .map(|arc| arc.weight)
                .sum();
            inside[community as usize] += self.strength(node) - crossing;
            strength[community as usize] += self.strength(node);
        }
        let quality = |(w, k): (&f64, &f64)| w / self.total - gamma * (k / self.total).powi(2);
        Some(inside.iter().zip(&strength).map(quality).sum())
    }
}

/// Renumbers the communities of `membership` in the order of their first node; returns how many there are.
pub fn compact(membership: &mut [u32]) -> usize {
    let count = membership.iter().max().map_or(0, |&c| c as usize + 1);
    let mut new_of = vec![u32::MAX; count];
    let mut next = 0;
    for community in membership {
        let slot = &mut new_of[*community as usize];
        if *slot == u32::MAX {
            *slot = next;
            next += 1;
        }
        *community = *slot;
    }
    next as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(a: u32, b: u32) -> Edge {
        Edge { a, b, weight: 1.0 }
    }

    #[test]
    fn parallel_edges_add_up_and_loops_vanish() {
        let network = Network::new(3, [edge(0, 1), edge(1, 0), edge(2, 2)]);
        assert_eq!(
            network.arcs(0),
            [Arc {
                target: 1,
                weight: 2.0
            }]
        );
        assert_eq!(network.arcs(2), []);
        assert!((network.total() - 4.0).abs() < 1e-12);
    }

    #[test]
    fn modularity_of_two_triangles_with_a_bridge() {
        let edges = [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 3)];
        let network = Network::new(6, edges.map(|(a, b)| edge(a, b)));
        // 6 of 7 edges inside, each side half of all strength.
        let expected = 6.0 / 7.0 - 0.5;
        let quality = network.modularity(&[0, 0, 0, 1, 1, 1], 1.0).unwrap();
        assert!((quality - expected).abs() < 1e-12);
        assert!(network.modularity(&[0; 6], 1.0).unwrap().abs() < 1e-12);
        assert_eq!(Network::new(2, []).modularity(&[0, 1], 1.0), None);
    }
}
