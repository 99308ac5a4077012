//! The Leiden algorithm (Traag, Waltman and van Eck 2019), sequential and deterministic.
//!
//! Each round moves single nodes to the neighbouring community that gains most (`moves`), refines every
//! community from singletons so that badly connected parts fall out of it (`refine`), and contracts the refined
//! parts to the nodes of a smaller network (`level`), on which the next round runs. What makes a node a good guest is
//!
//! ```text
//! gain(v -> C) = w(v, C) - g · n_v · N_C
//! ```
//!
//! with `w(v, C)` the weight between node and community. For *modularity*, `n` is strength and `g = gamma / 2m` with
//! `m` the weight of all edges; for the *constant Potts model* (Traag, Van Dooren and Nesterov 2011), `n` counts nodes
//! and `g = gamma`. All randomness (visiting order, choice in the refinement) comes from the seed. Nodes that exclude
//! each other ([`Conflicts`]) are never in one community. Every community of the result is connected; where the last
//! moves have torn one apart, its parts are communities of their own, which never lowers the quality.

mod level;
mod moves;
mod refine;

use std::borrow::Cow;

use super::network::{Network, compact};
use super::random::Random;
use level::Level;
use moves::local_moves;
use refine::Parts;

pub(crate) use level::contract;

/// What a run of Leiden is asked for.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Options {
    /// What is to be made as large as possible.
    pub quality: Quality,
    /// Whether communities are refined before they are contracted; without, this is Louvain's method.
    pub refinement: bool,
    /// Resolution `gamma`, above 0: higher values give more and smaller communities.
    pub resolution: f64,
    /// Seed of the random choices.
    pub seed: u64,
    /// How often the whole algorithm is applied to its own result; it stops earlier when nothing changes.
    pub iterations: usize,
}

/// A quality function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quality {
    /// Newman's modularity.
    Modularity,
    /// The constant Potts model: communities denser than `gamma`, measured in the mean weight of an edge.
    Constant,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            quality: Quality::Modularity,
            refinement: true,
            resolution: 1.0,
            seed: 1,
            iterations: 2,
        }
    }
}

/// Which nodes exclude each other.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Conflicts {
    /// For each node those that it excludes, ascending; empty as a whole where no node excludes any.
    of: Vec<Vec<u32>>,
}

impl Conflicts {
    /// The conflicts between `pairs` of `nodes` nodes; a node does not exclude itself.
    #[must_use]
    pub fn new(nodes: usize, pairs: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut of = vec![Vec::new(); nodes];
        for (a, b) in pairs.into_iter().filter(|(a, b)| a != b) {
            of[a as usize].push(b);
            of[b as usize].push(a);
        }
        if of.iter().all(Vec::is_empty) {
            return Self::default();
        }
        for others in &mut of {
            others.sort_unstable();
            others.dedup();
        }
        Self { of }
    }

    /// The nodes that `node` excludes.
    #[must_use]
    pub fn of(&self, node: u32) -> &[u32] {
        self.of.get(node as usize).map_or(&[], Vec::as_slice)
    }

    /// Whether no node excludes any.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.of.is_empty()
    }

    /// Every pair once.
    pub fn pairs(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.of.iter().enumerate().flat_map(|(a, others)| {
            let later = others.iter().filter(move |&&b| b > a as u32);
            later.map(move |&b| (a as u32, b))
        })
    }

    pub(crate) fn contract(&self, part_of: &[u32], parts: usize) -> Self {
        if self.is_empty() {
            return Self::default();
        }
        let part = |node: u32| part_of[node as usize];
        Self::new(parts, self.pairs().map(|(a, b)| (part(a), part(b))))
    }
}

/// The community of every node, numbered in the order of their first node.
#[must_use]
pub fn leiden(network: &Network, options: &Options) -> Vec<u32> {
    let singletons = (0..network.len() as u32).collect();
    leiden_from(network, options, &Conflicts::default(), singletons)
}

/// As [`leiden`], but starts from `membership` (one community number below the number of nodes for each node) and
/// keeps nodes apart that exclude each other.
#[must_use]
pub fn leiden_from(
    network: &Network,
    options: &Options,
    conflicts: &Conflicts,
    mut membership: Vec<u32>,
) -> Vec<u32> {
    compact(&mut membership);
    separate(conflicts, &mut membership);
    if network.total() <= 0.0 {
        return split_disconnected(network, &membership);
    }
    let nodes = 0..network.len() as u32;
    let (mass, gamma): (Vec<f64>, f64) = match options.quality {
        Quality::Modularity => (
            nodes.map(|node| network.strength(node)).collect(),
            options.resolution / network.total(),
        ),
        Quality::Constant => (
            nodes.map(|_| 1.0).collect(),
            options.resolution * network.mean_weight(),
        ),
    };
    let mut run = Run {
        gamma,
        refinement: options.refinement,
        random: Random::new(options.seed),
    };
    for _ in 0..options.iterations.max(1) {
        let before = membership.clone();
        let level = Level {
            network: Cow::Borrowed(network),
            mass: mass.clone(),
            conflicts: Cow::Borrowed(conflicts),
        };
        membership = run.iterate(level, membership);
        if membership == before {
            break;
        }
    }
    split_disconnected(network, &membership)
}

/// Gains that differ by less are equal; keeps rounding from moving nodes back and forth.
const TIE: f64 = 1e-10;

struct Run {
    /// The factor `g`, which contraction leaves as it is.
    gamma: f64,
    refinement: bool,
    random: Random,
}

impl Run {
    /// Rounds of moving, refining and contracting until nothing contracts any more.
    fn iterate(&mut self, mut level: Level<'_>, membership: Vec<u32>) -> Vec<u32> {
        let mut communities = membership;
        // Node of the current level for each node of the first one.
        let mut place: Vec<u32> = (0..level.len() as u32).collect();
        loop {
            local_moves(&level, &mut communities, self.gamma, &mut self.random);
            let count = compact(&mut communities);
            if count == level.len() {
                break;
            }
            let mut refined = if self.refinement {
                self.refine(&level, &communities)
            } else {
                communities.clone()
            };
            let parts = compact(&mut refined);
            if parts == level.len() {
                break;
            }
            let mut community_of_part = vec![0; parts];
            for (part, community) in refined.iter().zip(&communities) {
                community_of_part[*part as usize] = *community;
            }
            for node in &mut place {
                *node = refined[*node as usize];
            }
            level = level.contract(&refined, parts);
            communities = community_of_part;
        }
        let mut result: Vec<u32> = place
            .iter()
            .map(|&node| communities[node as usize])
            .collect();
        compact(&mut result);
        result
    }

    /// Divides every community into well-connected parts: starting from singletons, each node that is still alone
    /// and well connected to its community joins a part with a probability that grows with the gain.
    fn refine(&mut self, level: &Level<'_>, communities: &[u32]) -> Vec<u32> {
        let mut parts = Parts::new(level, communities, self.gamma);
        let mut order: Vec<u32> = (0..level.len() as u32).collect();
        self.random.shuffle(&mut order);
        for node in order {
            if parts.can_move(node) {
                parts.join(node, &mut self.random);
            }
        }
        parts.part_of
    }
}

/// Takes nodes out of a community that another of its nodes, with a lower number, excludes.
fn separate(conflicts: &Conflicts, membership: &mut [u32]) {
    let mut next = membership.iter().max().map_or(0, |&last| last + 1);
    for node in 0..membership.len() as u32 {
        let own = membership[node as usize];
        let clashes = |&&other: &&u32| other < node && membership[other as usize] == own;
        if conflicts.of(node).iter().any(|other| clashes(&other)) {
            membership[node as usize] = next;
            next += 1;
        }
    }
    compact(membership);
}

/// Makes every connected piece of a community a community of its own.
pub(crate) fn split_disconnected(network: &Network, membership: &[u32]) -> Vec<u32> {
    let mut piece = vec![u32::MAX; network.len()];
    let mut pieces = 0;
    let mut stack = Vec::new();
    for start in 0..network.len() as u32 {
        if piece[start as usize] != u32::MAX {
            continue;
        }
        piece[start as usize] = pieces;
        stack.push(start);
        while let Some(node) = stack.pop() {
            for arc in network.arcs(node) {
                let other = arc.target as usize;
                if piece[other] == u32::MAX && membership[other] == membership[node as usize] {
                    piece[other] = pieces;
                    stack.push(arc.target);
                }
            }
        }
        pieces += 1;
    }
    piece
}

#[cfg(test)]
pub(super) mod tests;
