//! The Leiden algorithm (Traag, Waltman and van Eck 2019) for modularity, sequential and deterministic.
//!
//! Each round moves single nodes to the neighbouring community that gains most (local moves), refines every
//! community from singletons so that badly connected parts fall out of it (refinement), and contracts the refined
//! parts to the nodes of a smaller network, on which the next round runs. What makes a node a good guest is
//!
//! ```text
//! gain(v -> C) = w(v, C) - gamma · k_v · K_C / 2m
//! ```
//!
//! with `w(v, C)` the weight between node and community, `k_v` and `K_C` their strengths and `m` the weight of all
//! edges. All randomness (visiting order, choice in the refinement) comes from the seed. Every community of the
//! result is connected; where the last moves have torn one apart, its parts are communities of their own, which
//! never lowers modularity.

use std::borrow::Cow;

use super::network::{Edge, Network, compact};
use super::random::Random;

/// What a run of Leiden is asked for.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Options {
    /// Resolution `gamma`, above 0: higher values give more and smaller communities.
    pub resolution: f64,
    /// Seed of the random choices.
    pub seed: u64,
    /// How often the whole algorithm is applied to its own result; it stops earlier when nothing changes.
    pub iterations: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            resolution: 1.0,
            seed: 1,
            iterations: 2,
        }
    }
}

/// The community of every node, numbered in the order of their first node.
#[must_use]
pub fn leiden(network: &Network, options: &Options) -> Vec<u32> {
    let singletons = (0..network.len() as u32).collect();
    leiden_from(network, options, singletons)
}

/// As [`leiden`], but starts from `membership` (one community number below the number of nodes for each node).
#[must_use]
pub fn leiden_from(network: &Network, options: &Options, mut membership: Vec<u32>) -> Vec<u32> {
    compact(&mut membership);
    if network.total() <= 0.0 {
        return split_disconnected(network, &membership);
    }
    let mut run = Run {
        gamma: options.resolution / network.total(),
        random: Random::new(options.seed),
    };
    for _ in 0..options.iterations.max(1) {
        let before = membership.clone();
        membership = run.iterate(network, membership);
        if membership == before {
            break;
        }
    }
    split_disconnected(network, &membership)
}

struct Run {
    /// Resolution divided by `2m`, which contraction leaves as it is.
    gamma: f64,
    random: Random,
}

impl Run {
    /// Rounds of moving, refining and contracting until nothing contracts any more.
    fn iterate(&mut self, network: &Network, membership: Vec<u32>) -> Vec<u32> {
        let mut level = Cow::Borrowed(network);
        let mut communities = membership;
        // Node of the current level for each node of `network`.
        let mut place: Vec<u32> = (0..network.len() as u32).collect();
        loop {
            self.local_moves(&level, &mut communities);
            let count = compact(&mut communities);
            if count == level.len() {
                break;
            }
            let mut refined = self.refine(&level, &communities);
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
            level = Cow::Owned(contract(&level, &refined, parts));
            communities = community_of_part;
        }
        let mut result: Vec<u32> = place
            .iter()
            .map(|&node| communities[node as usize])
            .collect();
        compact(&mut result);
        result
    }

    /// Moves nodes, in random order and again whenever a neighbour has moved away, to the community of best gain
    /// until no move gains anything.
    fn local_moves(&mut self, network: &Network, communities: &mut [u32]) {
        let count = network.len();
        let mut queue: Vec<u32> = (0..count as u32).collect();
        self.random.shuffle(&mut queue);
        let mut waiting = vec![true; count];
        let mut state = Communities::new(network, communities);
        let mut head = 0;
        while let Some(&node) = queue.get(head) {
            head += 1;
            waiting[node as usize] = false;
            let old = communities[node as usize];
            let new = state.best_for(network, communities, node, self.gamma);
            if new != old {
                state.transfer(network, node, old, new);
                communities[node as usize] = new;
                for arc in network.arcs(node) {
                    let other = arc.target as usize;
                    if communities[other] != new && !waiting[other] {
                        waiting[other] = true;
                        queue.push(arc.target);
                    }
                }
            }
            if head >= count {
                queue.drain(..head);
                head = 0;
            }
        }
    }

    /// Divides every community into well-connected parts: starting from singletons, each node that is still alone
    /// and well connected to its community joins a part with a probability that grows with the gain.
    fn refine(&mut self, network: &Network, communities: &[u32]) -> Vec<u32> {
        let count = network.len();
        let mut parts = Parts::new(network, communities);
        let mut order: Vec<u32> = (0..count as u32).collect();
        self.random.shuffle(&mut order);
        for node in order {
            if parts.can_move(network, node, self.gamma) {
                parts.join(network, node, self.gamma, &mut self.random);
            }
        }
        parts.part_of
    }
}

/// Bookkeeping of the communities while single nodes move.
struct Communities {
    strength: Vec<f64>,
    size: Vec<u32>,
    empty: Vec<u32>,
    /// Weight between the node at hand and each community; all zero between nodes.
    weight_to: Vec<f64>,
    touched: Vec<u32>,
}

impl Communities {
    fn new(network: &Network, communities: &[u32]) -> Self {
        let count = network.len();
        let mut state = Self {
            strength: vec![0.0; count],
            size: vec![0; count],
            empty: Vec::new(),
            weight_to: vec![0.0; count],
            touched: Vec::new(),
        };
        for (node, &community) in communities.iter().enumerate() {
            state.strength[community as usize] += network.strength(node as u32);
            state.size[community as usize] += 1;
        }
        let vacant = (0..count as u32)
            .rev()
            .filter(|&c| state.size[c as usize] == 0);
        state.empty = vacant.collect();
        state
    }

    /// The community in which `node` gains most; its own one unless another is better. An empty community, where
    /// the gain is 0, is always on offer.
    fn best_for(&mut self, network: &Network, communities: &[u32], node: u32, gamma: f64) -> u32 {
        for arc in network.arcs(node) {
            let community = communities[arc.target as usize];
            let slot = &mut self.weight_to[community as usize];
            if *slot == 0.0 {
                self.touched.push(community);
            }
            *slot += arc.weight;
        }
        let own = communities[node as usize];
        let strength = network.strength(node);
        let push = gamma * strength;
        let mut best = own;
        let own_rest = self.strength[own as usize] - strength;
        let mut best_gain = self.weight_to[own as usize] - push * own_rest;
        for &community in &self.touched {
            let slot = community as usize;
            let gain = self.weight_to[slot] - push * self.strength[slot];
            if community != own && gain > best_gain + TIE {
                (best, best_gain) = (community, gain);
            }
        }
        for community in self.touched.drain(..) {
            self.weight_to[community as usize] = 0.0;
        }
        if best_gain < -TIE && self.size[own as usize] > 1 {
            best = self.empty.last().copied().unwrap_or(best);
        }
        best
    }

    fn transfer(&mut self, network: &Network, node: u32, old: u32, new: u32) {
        let strength = network.strength(node);
        if self.size[new as usize] == 0 {
            self.empty.pop();
        }
        self.strength[old as usize] -= strength;
        self.size[old as usize] -= 1;
        self.strength[new as usize] += strength;
        self.size[new as usize] += 1;
        if self.size[old as usize] == 0 {
            self.strength[old as usize] = 0.0;
            self.empty.push(old);
        }
    }
}

/// Gains that differ by less are equal; keeps rounding from moving nodes back and forth.
const TIE: f64 = 1e-10;

/// Randomness of the refinement relative to the mean strength of a node, as in the paper (0.01 of a unit weight).
const THETA: f64 = 0.01;

/// Bookkeeping of the parts while communities are refined.
struct Parts<'a> {
    communities: &'a [u32],
    part_of: Vec<u32>,
    size: Vec<u32>,
    strength: Vec<f64>,
    /// Weight between a part and the rest of its community.
    outward: Vec<f64>,
    community_strength: Vec<f64>,
    weight_to: Vec<f64>,
    touched: Vec<u32>,
    choices: Vec<(u32, f64)>,
    theta: f64,
}

impl<'a> Parts<'a> {
    fn new(network: &Network, communities: &'a [u32]) -> Self {
        let count = network.len();
        let nodes = 0..count as u32;
        let mut community_strength = vec![0.0; count];
        for node in nodes.clone() {
            community_strength[communities[node as usize] as usize] += network.strength(node);
        }
        let outward = nodes.clone().map(|node| {
            let own = communities[node as usize];
            let arcs = network.arcs(node).iter();
            arcs.filter(|arc| communities[arc.target as usize] == own)
                .map(|arc| arc.weight)
                .sum()
        });
        Self {
            communities,
            part_of: nodes.clone().collect(),
            size: vec![1; count],
            strength: nodes.clone().map(|node| network.strength(node)).collect(),
            outward: outward.collect(),
            community_strength,
            weight_to: vec![0.0; count],
            touched: Vec::new(),
            choices: Vec::new(),
            theta: THETA * network.total() / count.max(1) as f64,
        }
    }

    /// Whether `node` is still alone and well connected to its community.
    fn can_move(&self, network: &Network, node: u32, gamma: f64) -> bool {
        let at = node as usize;
        let own = self.part_of[at] as usize;
        self.size[own] == 1
            && own == at
            && self.is_well_connected(at, network.strength(node), gamma)
    }

    fn is_well_connected(&self, part: usize, strength: f64, gamma: f64) -> bool {
        let community = self.communities[part] as usize;
        let rest = self.community_strength[community] - strength;
        self.outward[part] >= gamma * strength * rest - TIE
    }

    /// Joins `node` to a well-connected part of its community, or leaves it alone. A part is named after the
    /// node that founded it, so that its community is known.
    fn join(&mut self, network: &Network, node: u32, gamma: f64, random: &mut Random) {
        let community = self.communities[node as usize];
        for arc in network.arcs(node) {
            if self.communities[arc.target as usize] == community {
                let part = self.part_of[arc.target as usize];
                let slot = &mut self.weight_to[part as usize];
                if *slot == 0.0 {
                    self.touched.push(part);
                }
                *slot += arc.weight;
            }
        }
        self.choices.clear();
        self.choices.push((node, 0.0));
        let strength = network.strength(node);
        for &part in &self.touched {
            let at = part as usize;
            let gain = self.weight_to[at] - gamma * strength * self.strength[at];
            if gain >= 0.0 && self.is_well_connected(at, self.strength[at], gamma) {
                self.choices.push((part, gain));
            }
        }
        let target = draw(&self.choices, self.theta, random);
        if target != node {
            let (from, to) = (node as usize, target as usize);
            self.part_of[from] = target;
            self.size[from] = 0;
            self.size[to] += 1;
            self.strength[to] += strength;
            self.outward[to] += self.outward[from] - 2.0 * self.weight_to[to];
        }
        for part in self.touched.drain(..) {
            self.weight_to[part as usize] = 0.0;
        }
    }
}

/// One of `choices` with probability proportional to `exp(gain / theta)`.
fn draw(choices: &[(u32, f64)], theta: f64, random: &mut Random) -> u32 {
    let best = choices.iter().map(|&(_, gain)| gain).fold(0.0, f64::max);
    let weight = |gain: f64| ((gain - best) / theta).exp();
    let sum: f64 = choices.iter().map(|&(_, gain)| weight(gain)).sum();
    let mut left = random.unit() * sum;
    for &(part, gain) in choices {
        left -= weight(gain);
        if left < 0.0 {
            return part;
        }
    }
    choices.last().map_or(0, |&(part, _)| part)
}

/// The network whose nodes are the parts.
fn contract(network: &Network, part_of: &[u32], parts: usize) -> Network {
    let mut inner = vec![0.0; parts];
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); parts];
    for (node, &part) in part_of.iter().enumerate() {
        members[part as usize].push(node as u32);
    }
    let mut edges = Vec::new();
    let mut weight_to = vec![0.0; parts];
    let mut touched: Vec<u32> = Vec::new();
    for (part, nodes) in members.iter().enumerate() {
        let mut strength = 0.0;
        let mut crossing = 0.0;
        for &node in nodes {
            strength += network.strength(node);
            for arc in network.arcs(node) {
                let other = part_of[arc.target as usize];
                if other as usize == part {
                    continue;
                }
                crossing += arc.weight;
                if other as usize > part {
                    if weight_to[other as usize] == 0.0 {
                        touched.push(other);
                    }
                    weight_to[other as usize] += arc.weight;
                }
            }
        }
        inner[part] = ((strength - crossing) / 2.0).max(0.0);
        touched.sort_unstable();
        for other in touched.drain(..) {
            edges.push(Edge {
                a: part as u32,
                b: other,
                weight: std::mem::take(&mut weight_to[other as usize]),
            });
        }
    }
    Network::from_distinct(parts, &edges, inner)
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
mod tests;
