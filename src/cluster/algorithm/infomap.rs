//! Infomap: the division under which a random walk is described by the shortest code.
//!
//! Source: Rosvall and Bergstrom 2008, the two-level map equation for undirected networks. With `p` the share of all
//! strength at a node and `q` the share of all weight that leaves a module, the length of the code is
//!
//! ```text
//! L = h(Σ q) - 2 Σ h(q_i) + Σ h(q_i + p_i) - Σ h(p_node),   h(x) = x log x
//! ```
//!
//! The last term is the same for all divisions. Nodes move to the module that shortens the code most, modules are
//! contracted, and the moves are repeated, as in Louvain's method.

use crate::cluster::leiden::{Conflicts, contract, split_disconnected};
use crate::cluster::network::{Network, compact};
use crate::cluster::random::Random;

pub(super) fn divide(network: &Network, conflicts: &Conflicts) -> Vec<u32> {
    let mut membership: Vec<u32> = (0..network.len() as u32).collect();
    if network.total() <= 0.0 {
        return membership;
    }
    let mut random = Random::new(1);
    let mut level = network.clone();
    let mut apart = conflicts.clone();
    loop {
        let mut modules = Modules::new(&level, &apart);
        modules.settle(&mut random);
        let mut module_of = modules.module_of;
        let count = compact(&mut module_of);
        if count == level.len() {
            break;
        }
        for module in &mut membership {
            *module = module_of[*module as usize];
        }
        apart = apart.contract(&module_of, count);
        level = contract(&level, &module_of, count);
    }
    split_disconnected(network, &membership)
}

/// `x log x`, 0 at 0.
fn h(x: f64) -> f64 {
    if x > 0.0 { x * x.log2() } else { 0.0 }
}

/// Moves that shorten the code by less are not made.
const LEAST: f64 = 1e-10;
/// Rounds over all nodes after which a level stops, settled or not.
const ROUNDS: usize = 50;

struct Modules<'a> {
    network: &'a Network,
    conflicts: &'a Conflicts,
    module_of: Vec<u32>,
    /// Share of all strength at the nodes of each module.
    visits: Vec<f64>,
    /// Share of all weight that leaves each module.
    exits: Vec<f64>,
    exit: f64,
    weight_to: Vec<f64>,
    touched: Vec<u32>,
}

impl<'a> Modules<'a> {
    fn new(network: &'a Network, conflicts: &'a Conflicts) -> Self {
        let nodes = 0..network.len() as u32;
        let total = network.total();
        let out = |node| network.arcs(node).iter().map(|arc| arc.weight).sum::<f64>() / total;
        let exits: Vec<f64> = nodes.clone().map(out).collect();
        Self {
            module_of: nodes.clone().collect(),
            visits: nodes.map(|node| network.strength(node) / total).collect(),
            exit: exits.iter().sum(),
            exits,
            weight_to: vec![0.0; network.len()],
            touched: Vec::new(),
            network,
            conflicts,
        }
    }

    fn settle(&mut self, random: &mut Random) {
        let mut order: Vec<u32> = (0..self.network.len() as u32).collect();
        for _ in 0..ROUNDS {
            random.shuffle(&mut order);
            let mut moved = false;
            for &node in &order {
                moved |= self.move_node(node);
            }
            if !moved {
                break;
            }
        }
    }

    fn move_node(&mut self, node: u32) -> bool {
        let total = self.network.total();
        let mut out = 0.0;
        for arc in self.network.arcs(node) {
            let module = self.module_of[arc.target as usize];
            if self.weight_to[module as usize] == 0.0 {
                self.touched.push(module);
            }
            self.weight_to[module as usize] += arc.weight / total;
            out += arc.weight / total;
        }
        let own = self.module_of[node as usize];
        let visits = self.network.strength(node) / total;
        let without = self.exits[own as usize] - out + 2.0 * self.weight_to[own as usize];
        let leave = (own as usize, without, self.visits[own as usize] - visits);
        let mut best = (0.0, own, 0.0);
        for &module in self.touched.iter().filter(|&&module| module != own) {
            let at = module as usize;
            let with = self.exits[at] + out - 2.0 * self.weight_to[at];
            let change = self.change(leave, (at, with, self.visits[at] + visits));
            let mut excluded = self.conflicts.of(node).iter();
            let closed = excluded.any(|&other| self.module_of[other as usize] == module);
            if change < best.0 - LEAST && !closed {
                best = (change, module, with);
            }
        }
        for module in self.touched.drain(..) {
            self.weight_to[module as usize] = 0.0;
        }
        let (_, module, with) = best;
        if module == own {
            return false;
        }
        let at = module as usize;
        self.exit += without - self.exits[own as usize] + with - self.exits[at];
        self.exits[own as usize] = without;
        self.exits[at] = with;
        self.visits[own as usize] -= visits;
        self.visits[at] += visits;
        self.module_of[node as usize] = module;
        true
    }

    /// How the length of the code changes when two modules get new exits and visits: `(module, exits, visits)`.
    fn change(&self, a: (usize, f64, f64), b: (usize, f64, f64)) -> f64 {
        let mut exit = self.exit;
        let mut change = 0.0;
        for (module, exits, visits) in [a, b] {
            let (old_exits, old_visits) = (self.exits[module], self.visits[module]);
            exit += exits - old_exits;
            change +=
                -2.0 * (h(exits) - h(old_exits)) + h(exits + visits) - h(old_exits + old_visits);
        }
        change + h(exit) - h(self.exit)
    }
}
