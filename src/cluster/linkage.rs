//! One hierarchy from many ballots: average linkage on the co-association of nodes.
//!
//! The pair of clusters with the highest mean co-association is merged first; two that do not touch in the network
//! are never merged. No matrix of pairs is needed. If `a_rc` is the share of cluster A that
//! ballot `r` puts into its community `c`, the mean co-association of A and B is
//!
//! ```text
//! s(A, B) = 1/R · Σ_r Σ_c a_rc · b_rc
//! ```
//!
//! so a cluster keeps one small histogram per ballot. Nodes that no ballot parts start as one cluster, an *atom*.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use serde::{Deserialize, Serialize};

use super::network::{Network, compact};

/// A merge of two clusters.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Merge {
    /// One of the clusters: an atom, or `atoms + i` for the result of merge `i`.
    pub a: u32,
    /// The other one.
    pub b: u32,
    /// Their mean co-association.
    pub similarity: f64,
}

/// The merges, in order, from atoms to one cluster for each connected component.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Hierarchy {
    /// The atom of each node: nodes of one atom were together in all runs.
    pub atom_of: Vec<u32>,
    /// Number of atoms.
    pub atoms: usize,
    /// What was merged, in order.
    pub merges: Vec<Merge>,
}

impl Hierarchy {
    /// Clusters the nodes of `network` by the votes of `ballots`. A node counts in means with its `mass`, above 0.
    #[must_use]
    ///
    /// Clusters that hold nodes which exclude each other are never merged; no ballot may have them together.
    pub fn new(
        network: &Network,
        ballots: &[Vec<u32>],
        mass: &[f64],
        apart: &[(u32, u32)],
    ) -> Self {
        let (atom_of, clusters) = atoms(ballots, mass);
        let atoms = clusters.len();
        let mut linkage = Linkage::new(clusters, ballots.len());
        linkage.part(apart, &atom_of);
        linkage.touch(network, &atom_of);
        Self {
            atom_of,
            atoms,
            merges: linkage.run(),
        }
    }

    /// The group of each node after the first `merges` merges, numbered in the order of their first node.
    #[must_use]
    pub fn groups_after(&self, merges: usize) -> Vec<u32> {
        let mut groups = self.clusters_after(merges);
        compact(&mut groups);
        groups
    }

    /// The cluster of each node after the first `merges` merges, numbered as [`Merge`] does.
    #[must_use]
    pub fn clusters_after(&self, merges: usize) -> Vec<u32> {
        let mut parent: Vec<u32> = (0..(self.atoms + merges) as u32).collect();
        for (index, merge) in self.merges.iter().take(merges).enumerate() {
            parent[merge.a as usize] = (self.atoms + index) as u32;
            parent[merge.b as usize] = (self.atoms + index) as u32;
        }
        for cluster in (0..parent.len()).rev() {
            parent[cluster] = parent[parent[cluster] as usize];
        }
        let atoms = self.atom_of.iter();
        atoms.map(|&atom| parent[atom as usize]).collect()
    }

    /// How many merges come before the first one below `similarity`.
    #[must_use]
    pub fn merges_above(&self, similarity: f64) -> usize {
        self.merges
            .iter()
            .position(|merge| merge.similarity < similarity)
            .unwrap_or(self.merges.len())
    }
}

/// A cluster on its way up.
#[derive(Clone, Debug)]
struct Cluster {
    mass: f64,
    /// For each run, the communities that hold some of it and with what mass, in community order.
    votes: Vec<Vec<(u32, f64)>>,
    neighbours: BTreeSet<u32>,
    /// Clusters that it is never merged with.
    excluded: BTreeSet<u32>,
}

/// Groups nodes that were together in all runs, in the order of their first node.
fn atoms(ballots: &[Vec<u32>], mass: &[f64]) -> (Vec<u32>, Vec<Cluster>) {
    let mut atom_of = Vec::with_capacity(mass.len());
    let mut known: BTreeMap<Vec<u32>, u32> = BTreeMap::new();
    let mut clusters: Vec<Cluster> = Vec::new();
    for (node, mass) in mass.iter().enumerate() {
        let signature: Vec<u32> = ballots.iter().map(|ballot| ballot[node]).collect();
        let next = clusters.len() as u32;
        let atom = *known.entry(signature).or_insert(next);
        if atom == next {
            clusters.push(Cluster {
                mass: 0.0,
                votes: ballots
                    .iter()
                    .map(|ballot| vec![(ballot[node], 0.0)])
                    .collect(),
                neighbours: BTreeSet::new(),
                excluded: BTreeSet::new(),
            });
        }
        let cluster = &mut clusters[atom as usize];
        cluster.mass += mass;
        cluster.votes.iter_mut().for_each(|vote| vote[0].1 += mass);
        atom_of.push(atom);
    }
    (atom_of, clusters)
}

/// A pair of clusters that could be merged; the greatest one goes first.
#[derive(Clone, Copy, PartialEq)]
struct Candidate {
    similarity: f64,
    a: u32,
    b: u32,
}

impl Eq for Candidate {}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        let pair = |candidate: &Self| (candidate.a, candidate.b);
        let similarity = self.similarity.total_cmp(&other.similarity);
        similarity.then_with(|| pair(other).cmp(&pair(self)))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

struct Linkage {
    /// `None` once merged into a later one.
    clusters: Vec<Option<Cluster>>,
    heap: BinaryHeap<Candidate>,
    runs: f64,
}

impl Linkage {
    fn new(clusters: Vec<Cluster>, runs: usize) -> Self {
        Self {
            clusters: clusters.into_iter().map(Some).collect(),
            heap: BinaryHeap::new(),
            runs: runs.max(1) as f64,
        }
    }

    /// Notes which atoms exclude each other.
    fn part(&mut self, apart: &[(u32, u32)], atom_of: &[u32]) {
        for &(a, b) in apart {
            let (a, b) = (atom_of[a as usize], atom_of[b as usize]);
            for (from, to) in [(a, b), (b, a)] {
                if let Some(cluster) = &mut self.clusters[from as usize] {
                    cluster.excluded.insert(to);
                }
            }
        }
    }

    /// Makes the atoms that share an edge neighbours.
    fn touch(&mut self, network: &Network, atom_of: &[u32]) {
        for edge in network.edges() {
            let (a, b) = (atom_of[edge.a as usize], atom_of[edge.b as usize]);
            if a != b {
                for (from, to) in [(a, b), (b, a)] {
                    if let Some(cluster) = &mut self.clusters[from as usize] {
                        cluster.neighbours.insert(to);
                    }
                }
            }
        }
        for index in 0..self.clusters.len() as u32 {
            self.offer(index, |other| other > index);
        }
    }

    /// Puts the pairs of cluster `index` with those of its neighbours that `wanted` names on the heap.
    fn offer(&mut self, index: u32, wanted: impl Fn(u32) -> bool) {
        let Some(cluster) = &self.clusters[index as usize] else {
            return;
        };
        for &other in cluster.neighbours.iter().filter(|&&other| wanted(other)) {
            if let Some(neighbour) = &self.clusters[other as usize] {
                self.heap.push(Candidate {
                    similarity: similarity(cluster, neighbour, self.runs),
                    a: index.min(other),
                    b: index.max(other),
                });
            }
        }
    }

    fn exclude(&self, a: u32, b: u32) -> bool {
        let cluster = self.clusters[a as usize].as_ref();
        cluster.is_some_and(|cluster| cluster.excluded.contains(&b))
    }

    fn run(mut self) -> Vec<Merge> {
        let mut merges = Vec::new();
        while let Some(Candidate { similarity, a, b }) = self.heap.pop() {
            let stale = |index: u32| self.clusters[index as usize].is_none();
            if stale(a) || stale(b) || self.exclude(a, b) {
                continue;
            }
            let (Some(first), Some(second)) = (
                self.clusters[a as usize].take(),
                self.clusters[b as usize].take(),
            ) else {
                continue;
            };
            merges.push(Merge { a, b, similarity });
            let new = self.clusters.len() as u32;
            let joint = union(first, second, (a, b));
            for &other in &joint.excluded {
                if let Some(cluster) = &mut self.clusters[other as usize] {
                    cluster.excluded.remove(&a);
                    cluster.excluded.remove(&b);
                    cluster.excluded.insert(new);
                }
            }
            for &other in &joint.neighbours {
                if let Some(neighbour) = &mut self.clusters[other as usize] {
                    neighbour.neighbours.remove(&a);
                    neighbour.neighbours.remove(&b);
                    neighbour.neighbours.insert(new);
                }
            }
            self.clusters.push(Some(joint));
            self.offer(new, |_| true);
        }
        merges
    }
}

fn union(first: Cluster, second: Cluster, (a, b): (u32, u32)) -> Cluster {
    let mut neighbours = first.neighbours;
    neighbours.extend(second.neighbours);
    neighbours.remove(&a);
    neighbours.remove(&b);
    let mut excluded = first.excluded;
    excluded.extend(second.excluded);
    let votes = first.votes.iter().zip(&second.votes);
    Cluster {
        mass: first.mass + second.mass,
        votes: votes.map(|(x, y)| add(x, y)).collect(),
        neighbours,
        excluded,
    }
}

/// The sum of two histograms.
fn add(x: &[(u32, f64)], y: &[(u32, f64)]) -> Vec<(u32, f64)> {
    let mut sum = Vec::with_capacity(x.len() + y.len());
    let (mut i, mut j) = (0, 0);
    while i < x.len() && j < y.len() {
        match x[i].0.cmp(&y[j].0) {
            Ordering::Less => (sum.push(x[i]), i += 1).1,
            Ordering::Greater => (sum.push(y[j]), j += 1).1,
            Ordering::Equal => {
                sum.push((x[i].0, x[i].1 + y[j].1));
                (i, j) = (i + 1, j + 1);
            }
        }
    }
    sum.extend_from_slice(&x[i..]);
    sum.extend_from_slice(&y[j..]);
    sum
}

/// Mean co-association of two clusters.
fn similarity(a: &Cluster, b: &Cluster, runs: f64) -> f64 {
    let together: f64 = a.votes.iter().zip(&b.votes).map(|(x, y)| dot(x, y)).sum();
    together / (a.mass * b.mass * runs)
}

fn dot(x: &[(u32, f64)], y: &[(u32, f64)]) -> f64 {
    let (mut i, mut j, mut sum) = (0, 0, 0.0);
    while i < x.len() && j < y.len() {
        match x[i].0.cmp(&y[j].0) {
            Ordering::Less => i += 1,
            Ordering::Greater => j += 1,
            Ordering::Equal => {
                sum += x[i].1 * y[j].1;
                (i, j) = (i + 1, j + 1);
            }
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::super::network::Edge;
    use super::*;

    fn chain(nodes: u32) -> Network {
        let edge = |a| Edge {
            a,
            b: a + 1,
            weight: 1.0,
        };
        Network::new(nodes as usize, (0..nodes - 1).map(edge))
    }

    fn ballots() -> Vec<Vec<u32>> {
        vec![
            vec![0, 0, 1, 1, 2, 2],
            vec![0, 0, 0, 0, 1, 1],
            vec![0, 0, 1, 1, 2, 2],
            vec![0, 0, 1, 2, 2, 2],
        ]
    }

    #[test]
    fn merges_go_by_mean_co_association() {
        let hierarchy = Hierarchy::new(&chain(6), &ballots(), &[1.0; 6], &[]);
        assert_eq!(hierarchy.atom_of, [0, 0, 1, 2, 3, 3]);
        let similarities: Vec<f64> = hierarchy
            .merges
            .iter()
            .map(|merge| merge.similarity)
            .collect();
        // 2 with 3 in three of four; {2, 3} with {0, 1} in one of four; all with {4, 5}: node 3 in one of four.
        let expected = [0.75, 0.25, 2.0 * 0.25 / 8.0];
        assert!(
            similarities
                .iter()
                .zip(expected)
                .all(|(a, b)| (a - b).abs() < 1e-12),
            "{similarities:?}"
        );
        assert_eq!(hierarchy.groups_after(1), [0, 0, 1, 1, 2, 2]);
        assert_eq!(hierarchy.groups_after(3), [0; 6]);
        assert_eq!(hierarchy.merges_above(0.3), 1);
    }

    #[test]
    fn clusters_that_do_not_touch_are_not_merged() {
        let edges = [(0, 1), (2, 3)].map(|(a, b)| Edge { a, b, weight: 1.0 });
        let network = Network::new(4, edges);
        let ballots = vec![vec![0, 1, 2, 2], vec![0, 0, 0, 0]];
        let hierarchy = Hierarchy::new(&network, &ballots, &[1.0; 4], &[]);
        let last = hierarchy.merges.len();
        assert_eq!(hierarchy.groups_after(last), [0, 0, 1, 1]);
    }

    #[test]
    fn clusters_that_exclude_each_other_are_not_merged() {
        let apart = Hierarchy::new(&chain(6), &ballots(), &[1.0; 6], &[(0, 3)]);
        let last = apart.merges.len();
        assert_eq!(apart.groups_after(last), [0, 0, 1, 1, 1, 1]);
    }

    #[test]
    fn a_node_without_mass_follows_without_a_say() {
        let heavy = Hierarchy::new(&chain(6), &ballots(), &[1.0, 1.0, 1.0, 1.0, 1.0, 1.0], &[]);
        let light = Hierarchy::new(&chain(6), &ballots(), &[1.0, 1.0, 1.0, 1e-9, 1.0, 1.0], &[]);
        assert!(light.merges[1].similarity - heavy.merges[1].similarity < 1e-6);
        assert!(
            (light.merges[2].similarity - 0.0).abs() < 1e-6,
            "only node 3 tied the two sides"
        );
    }
}
