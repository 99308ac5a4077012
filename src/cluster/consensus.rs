//! One hierarchy from many runs.
//!
//! A single run of Leiden has two arbitrary inputs: the resolution, which sets the grain, and the seed. Here many
//! runs over a range of resolutions vote. The *co-association* of two nodes is the share of the runs that put them
//! together; clusters are then merged by average linkage, the pair with the highest mean co-association first, as
//! long as they touch in the network.
//!
//! No matrix of pairs is needed. If `a_rc` is the share of cluster A that run `r` puts into its community `c`, the
//! mean co-association of A and B is
//!
//! ```text
//! s(A, B) = 1/R · Σ_r Σ_c a_rc · b_rc
//! ```
//!
//! so a cluster keeps one small histogram per run. Nodes that no run parts start as one cluster.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use rayon::prelude::*;

use super::leiden::{self, leiden};
use super::network::Network;

/// Which runs vote.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Parameters {
    /// Lowest resolution.
    pub lowest: f64,
    /// Highest resolution.
    pub highest: f64,
    /// Number of resolutions, in geometric steps.
    pub resolutions: usize,
    /// Seeds for each resolution.
    pub seeds: u64,
}

/// The partitions of all runs.
pub(crate) fn ballots(network: &Network, parameters: &Parameters) -> Vec<Vec<u32>> {
    let steps = parameters.resolutions.saturating_sub(1).max(1) as f64;
    let ratio = parameters.highest / parameters.lowest;
    let runs: Vec<leiden::Options> = (0..parameters.resolutions)
        .flat_map(|step| {
            let resolution = parameters.lowest * ratio.powf(step as f64 / steps);
            (0..parameters.seeds).map(move |seed| leiden::Options {
                resolution,
                seed: step as u64 * 1000 + seed + 1,
                iterations: 2,
            })
        })
        .collect();
    runs.into_par_iter()
        .map(|options| leiden(network, &options))
        .collect()
}

/// A merge of two clusters.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Merge {
    /// One of the clusters: an atom, or `atoms + i` for the result of merge `i`.
    pub a: u32,
    /// The other one.
    pub b: u32,
    /// Their mean co-association.
    pub similarity: f64,
}

/// The merges, in order, from atoms to one cluster for each connected component.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Hierarchy {
    /// The atom of each node: nodes of one atom were together in all runs.
    pub atom_of: Vec<u32>,
    /// Number of atoms.
    pub atoms: usize,
    /// What was merged, in order.
    pub merges: Vec<Merge>,
}

impl Hierarchy {
    /// Clusters `network` by the votes of `ballots`.
    #[must_use]
    pub fn new(network: &Network, ballots: &[Vec<u32>], types: usize, word_size: f64) -> Self {
        let (atom_of, clusters) = atoms(network, ballots, types, word_size);
        let atoms = clusters.len();
        let mut linkage = Linkage::new(clusters, ballots.len());
        linkage.touch(network, &atom_of);
        Self {
            atom_of,
            atoms,
            merges: linkage.run(),
        }
    }

    /// The groups after the first `merges` merges, numbered in the order of their first node.
    #[must_use]
    pub fn groups_after(&self, merges: usize) -> Vec<u32> {
        let mut parent: Vec<u32> = (0..(self.atoms + merges) as u32).collect();
        for (index, merge) in self.merges.iter().take(merges).enumerate() {
            parent[merge.a as usize] = (self.atoms + index) as u32;
            parent[merge.b as usize] = (self.atoms + index) as u32;
        }
        for cluster in (0..parent.len()).rev() {
            parent[cluster] = parent[parent[cluster] as usize];
        }
        let mut groups: Vec<u32> = self
            .atom_of
            .iter()
            .map(|&atom| parent[atom as usize])
            .collect();
        super::network::compact(&mut groups);
        groups
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
    size: f64,
    /// For each run, the communities that hold some of it and how many of its nodes, in community order.
    votes: Vec<Vec<(u32, f64)>>,
    neighbours: BTreeSet<u32>,
}

/// Groups nodes that were together in all runs, in the order of their first node.
fn atoms(
    network: &Network,
    ballots: &[Vec<u32>],
    types: usize,
    word_size: f64,
) -> (Vec<u32>, Vec<Cluster>) {
    let mut atom_of = Vec::with_capacity(network.len());
    let mut known: BTreeMap<Vec<u32>, u32> = BTreeMap::new();
    let mut clusters: Vec<Cluster> = Vec::new();
    for node in 0..network.len() {
        let signature: Vec<u32> = ballots.iter().map(|ballot| ballot[node]).collect();
        let next = clusters.len() as u32;
        let atom = *known.entry(signature).or_insert(next);
        if atom == next {
            clusters.push(Cluster {
                size: 0.0,
                votes: ballots
                    .iter()
                    .map(|ballot| vec![(ballot[node], 0.0)])
                    .collect(),
                neighbours: BTreeSet::new(),
            });
        }
        let cluster = &mut clusters[atom as usize];
        let size = if node < types { 1.0 } else { word_size };
        cluster.size += size;
        cluster.votes.iter_mut().for_each(|vote| vote[0].1 += size);
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

    fn run(mut self) -> Vec<Merge> {
        let mut merges = Vec::new();
        while let Some(Candidate { similarity, a, b }) = self.heap.pop() {
            let stale = |index: u32| self.clusters[index as usize].is_none();
            if stale(a) || stale(b) {
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
            let merged = union(first, second, (a, b));
            for &other in &merged.neighbours {
                if let Some(neighbour) = &mut self.clusters[other as usize] {
                    neighbour.neighbours.remove(&a);
                    neighbour.neighbours.remove(&b);
                    neighbour.neighbours.insert(new);
                }
            }
            self.clusters.push(Some(merged));
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
    let votes = first.votes.iter().zip(&second.votes);
    Cluster {
        size: first.size + second.size,
        votes: votes.map(|(x, y)| add(x, y)).collect(),
        neighbours,
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
    together / (a.size * b.size * runs)
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
