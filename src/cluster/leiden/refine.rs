//! Divides communities into well-connected parts.

use super::TIE;
use super::level::Level;
use crate::cluster::network::Network;
use crate::cluster::random::Random;

/// Randomness of the refinement relative to the mean strength of a node, as in the paper (0.01 of a unit weight).
const THETA: f64 = 0.01;

/// Bookkeeping of the parts while communities are refined.
///
/// A part lies within a community, whose nodes do not exclude each other, so that no conflict can arise here.
pub(super) struct Parts<'a> {
    network: &'a Network,
    communities: &'a [u32],
    pub(super) part_of: Vec<u32>,
    size: Vec<u32>,
    mass: Vec<f64>,
    /// Weight between a part and the rest of its community.
    outward: Vec<f64>,
    community_mass: Vec<f64>,
    weight_to: Vec<f64>,
    touched: Vec<u32>,
    choices: Vec<(u32, f64)>,
    theta: f64,
    gamma: f64,
}

impl<'a> Parts<'a> {
    pub(super) fn new(level: &'a Level<'_>, communities: &'a [u32], gamma: f64) -> Self {
        let network = &*level.network;
        let count = network.len();
        let nodes = 0..count as u32;
        let mut community_mass = vec![0.0; count];
        for node in nodes.clone() {
            community_mass[communities[node as usize] as usize] += level.mass[node as usize];
        }
        let outward = nodes.clone().map(|node| {
            let own = communities[node as usize];
            let arcs = network.arcs(node).iter();
            arcs.filter(|arc| communities[arc.target as usize] == own)
                .map(|arc| arc.weight)
                .sum()
        });
        Self {
            network,
            gamma,
            communities,
            part_of: nodes.clone().collect(),
            size: vec![1; count],
            mass: level.mass.clone(),
            outward: outward.collect(),
            community_mass,
            weight_to: vec![0.0; count],
            touched: Vec::new(),
            choices: Vec::new(),
            theta: THETA * network.total() / count.max(1) as f64,
        }
    }

    /// Whether `node` is still alone and well connected to its community.
    pub(super) fn can_move(&self, node: u32) -> bool {
        let at = node as usize;
        let own = self.part_of[at] as usize;
        self.size[own] == 1 && own == at && self.is_well_connected(at)
    }

    fn is_well_connected(&self, part: usize) -> bool {
        let mass = self.mass[part];
        let community = self.communities[part] as usize;
        let rest = self.community_mass[community] - mass;
        self.outward[part] >= self.gamma * mass * rest - TIE
    }

    /// Joins `node` to a well-connected part of its community, or leaves it alone. A part is named after the
    /// node that founded it, so that its community is known.
    pub(super) fn join(&mut self, node: u32, random: &mut Random) {
        let community = self.communities[node as usize];
        for arc in self.network.arcs(node) {
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
        let mass = self.mass[node as usize];
        for &part in &self.touched {
            let at = part as usize;
            let gain = self.weight_to[at] - self.gamma * mass * self.mass[at];
            if gain >= 0.0 && self.is_well_connected(at) {
                self.choices.push((part, gain));
            }
        }
        let target = draw(&self.choices, self.theta, random);
        if target != node {
            let (from, to) = (node as usize, target as usize);
            self.part_of[from] = target;
            self.size[from] = 0;
            self.size[to] += 1;
            self.mass[to] += mass;
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
    let weight = |gain: f64| match (gain - best) / theta {
        // Too rare to be drawn; spares most of the exponentials.
        exponent if exponent < -40.0 => 0.0,
        exponent => exponent.exp(),
    };
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
