//! Moves single nodes to the community of best gain.

use super::TIE;
use super::level::Level;
use crate::cluster::random::Random;

/// Moves nodes, in random order and again whenever a neighbour has moved away, to the community of best gain until no
/// move gains anything. A node does not move to a community that holds a node it excludes.
pub(super) fn local_moves(
    level: &Level<'_>,
    communities: &mut [u32],
    gamma: f64,
    random: &mut Random,
) {
    let count = level.len();
    let mut queue: Vec<u32> = (0..count as u32).collect();
    random.shuffle(&mut queue);
    let mut waiting = vec![true; count];
    let mut state = Communities::new(level, communities);
    let mut head = 0;
    while let Some(&node) = queue.get(head) {
        head += 1;
        waiting[node as usize] = false;
        let old = communities[node as usize];
        let new = state.best_for(level, communities, node, gamma);
        if new != old {
            state.transfer(level.mass[node as usize], old, new);
            communities[node as usize] = new;
            for arc in level.network.arcs(node) {
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

/// Bookkeeping of the communities while single nodes move.
struct Communities {
    mass: Vec<f64>,
    size: Vec<u32>,
    empty: Vec<u32>,
    /// Weight between the node at hand and each community; all zero between nodes.
    weight_to: Vec<f64>,
    touched: Vec<u32>,
    /// The communities that the node at hand may not join; empty between nodes.
    closed: Vec<u32>,
}

impl Communities {
    fn new(level: &Level<'_>, communities: &[u32]) -> Self {
        let count = level.len();
        let mut state = Self {
            mass: vec![0.0; count],
            size: vec![0; count],
            empty: Vec::new(),
            weight_to: vec![0.0; count],
            touched: Vec::new(),
            closed: Vec::new(),
        };
        for (node, &community) in communities.iter().enumerate() {
            state.mass[community as usize] += level.mass[node];
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
    fn best_for(&mut self, level: &Level<'_>, communities: &[u32], node: u32, gamma: f64) -> u32 {
        let excluded = level.conflicts.of(node).iter();
        self.closed
            .extend(excluded.map(|&other| communities[other as usize]));
        for arc in level.network.arcs(node) {
            let community = communities[arc.target as usize];
            let slot = &mut self.weight_to[community as usize];
            if *slot == 0.0 {
                self.touched.push(community);
            }
            *slot += arc.weight;
        }
        let own = communities[node as usize];
        let mass = level.mass[node as usize];
        let push = gamma * mass;
        let mut best = own;
        let own_rest = self.mass[own as usize] - mass;
        let mut best_gain = self.weight_to[own as usize] - push * own_rest;
        for &community in &self.touched {
            let slot = community as usize;
            let gain = self.weight_to[slot] - push * self.mass[slot];
            if community != own && gain > best_gain + TIE && !self.closed.contains(&community) {
                (best, best_gain) = (community, gain);
            }
        }
        for community in self.touched.drain(..) {
            self.weight_to[community as usize] = 0.0;
        }
        self.closed.clear();
        if best_gain < -TIE && self.size[own as usize] > 1 {
            best = self.empty.last().copied().unwrap_or(best);
        }
        best
    }

    fn transfer(&mut self, mass: f64, old: u32, new: u32) {
        if self.size[new as usize] == 0 {
            self.empty.pop();
        }
        self.mass[old as usize] -= mass;
        self.size[old as usize] -= 1;
        self.mass[new as usize] += mass;
        self.size[new as usize] += 1;
        if self.size[old as usize] == 0 {
            self.mass[old as usize] = 0.0;
            self.empty.push(old);
        }
    }
}
