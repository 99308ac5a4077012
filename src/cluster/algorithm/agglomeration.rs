//! Greedy agglomeration: the two communities whose merge raises modularity most are merged, until no merge raises it.
//!
//! Source: Clauset, Newman and Moore 2004. `gain(A, B) = w(A, B) - gamma · K_A · K_B / 2m`, in units of `1 / m`.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use crate::cluster::leiden::Conflicts;
use crate::cluster::network::{Network, compact};

pub(super) fn divide(network: &Network, conflicts: &Conflicts, gamma: f64) -> Vec<u32> {
    let count = network.len();
    let mut merging = Merging::new(
        network,
        conflicts,
        gamma / network.total().max(f64::MIN_POSITIVE),
    );
    while let Some(candidate) = merging.heap.pop() {
        merging.merge(candidate);
    }
    let mut membership: Vec<u32> = (0..count as u32).map(|node| merging.root(node)).collect();
    compact(&mut membership);
    membership
}

/// Two communities that could be merged; the greatest gain goes first, then the smallest numbers.
#[derive(Clone, Copy, PartialEq)]
struct Candidate {
    gain: f64,
    a: u32,
    b: u32,
}

impl Eq for Candidate {}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        let gain = self.gain.total_cmp(&other.gain);
        gain.then_with(|| (other.a, other.b).cmp(&(self.a, self.b)))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

struct Merging {
    heap: BinaryHeap<Candidate>,
    /// The community that each node or former community is part of now; itself where it is one.
    parent: Vec<u32>,
    weights: Vec<BTreeMap<u32, f64>>,
    strength: Vec<f64>,
    excluded: Vec<BTreeSet<u32>>,
    gamma: f64,
}

impl Merging {
    fn new(network: &Network, conflicts: &Conflicts, gamma: f64) -> Self {
        let nodes = 0..network.len() as u32;
        let weights = nodes.clone().map(|node| {
            let arcs = network.arcs(node).iter();
            arcs.map(|arc| (arc.target, arc.weight)).collect()
        });
        let mut merging = Self {
            heap: BinaryHeap::new(),
            parent: nodes.clone().collect(),
            weights: weights.collect(),
            strength: nodes.clone().map(|node| network.strength(node)).collect(),
            excluded: nodes
                .clone()
                .map(|node| conflicts.of(node).iter().copied().collect())
                .collect(),
            gamma,
        };
        for node in nodes {
            merging.offer(node, |other| other > node);
        }
        merging
    }

    fn root(&mut self, node: u32) -> u32 {
        let mut root = node;
        while self.parent[root as usize] != root {
            let above = self.parent[root as usize];
            self.parent[root as usize] = self.parent[above as usize];
            root = self.parent[root as usize];
        }
        root
    }

    fn offer(&mut self, community: u32, wanted: impl Fn(u32) -> bool) {
        let own = self.strength[community as usize];
        for (&other, &weight) in &self.weights[community as usize] {
            let gain = weight - self.gamma * own * self.strength[other as usize];
            let closed = self.excluded[community as usize].contains(&other);
            if gain > 0.0 && wanted(other) && !closed {
                self.heap.push(Candidate {
                    gain,
                    a: community.min(other),
                    b: community.max(other),
                });
            }
        }
    }

    /// Merges unless one of the two has been merged since the candidate was put on the heap: each merge makes a new
    /// community, so that candidates of former ones are recognised.
    fn merge(&mut self, Candidate { a, b, .. }: Candidate) {
        if self.parent[a as usize] != a || self.parent[b as usize] != b {
            return;
        }
        let new = self.parent.len() as u32;
        (self.parent[a as usize], self.parent[b as usize]) = (new, new);
        self.parent.push(new);
        self.strength
            .push(self.strength[a as usize] + self.strength[b as usize]);
        let mut weights = std::mem::take(&mut self.weights[a as usize]);
        for (other, weight) in std::mem::take(&mut self.weights[b as usize]) {
            *weights.entry(other).or_default() += weight;
        }
        weights.remove(&a);
        weights.remove(&b);
        for (&other, &weight) in &weights {
            let row = &mut self.weights[other as usize];
            row.remove(&a);
            row.remove(&b);
            row.insert(new, weight);
        }
        let mut excluded = std::mem::take(&mut self.excluded[a as usize]);
        excluded.append(&mut self.excluded[b as usize].clone());
        for &other in &excluded {
            let row = &mut self.excluded[other as usize];
            row.remove(&a);
            row.remove(&b);
            row.insert(new);
        }
        self.weights.push(weights);
        self.excluded.push(excluded);
        self.offer(new, |_| true);
    }
}
