//! What the architect has decided, as the clustering heeds it.
//!
//! Types that belong together by decision are one *unit*: they are contracted to
//! one node before the runs vote, so that no run can part them. All types of an accepted boundary are one unit, its
//! *home*. Units exclude each other where they hold types that are kept apart; two homes always do. Every move of every
//! run, every merge of the hierarchy and every later placement heeds that.

use std::collections::BTreeMap;

use crate::resolve::model::TypeId;

use super::input::Input;
use super::leiden::Conflicts;

/// Decisions about types. Types that are not clustered are passed over.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Constraints {
    /// The accepted boundary of types, by any number.
    pub homes: BTreeMap<TypeId, u32>,
    /// Types that are never parted.
    pub together: Vec<Vec<TypeId>>,
    /// For each rule sets of types; no two types of different sets are together.
    pub apart: Vec<Vec<Vec<TypeId>>>,
}

/// A decision that another one, or itself, forbids.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Refused {
    /// Two types of this rule of what stays together are in different accepted boundaries, or kept apart.
    Together {
        /// The rule.
        rule: u32,
        /// One of the types.
        a: TypeId,
        /// The other one.
        b: TypeId,
    },
    /// Two types of this rule of what is kept apart are in one accepted boundary, or one and the same.
    Apart {
        /// The rule.
        rule: u32,
        /// One of the types.
        a: TypeId,
        /// The other one.
        b: TypeId,
    },
}

/// Nodes that stay together, and which of these exclude each other.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Units {
    /// The unit of each node.
    pub unit_of: Vec<u32>,
    /// Number of units.
    pub count: usize,
    /// The accepted boundary of each unit.
    pub home_of: Vec<Option<u32>>,
    /// Units that are never in one group.
    pub conflicts: Conflicts,
    /// What could not be heeded, in the order of the rules.
    pub refused: Vec<Refused>,
}

impl Units {
    /// Every node a unit of its own.
    #[must_use]
    pub fn single(nodes: usize) -> Self {
        Self {
            unit_of: (0..nodes as u32).collect(),
            count: nodes,
            home_of: vec![None; nodes],
            ..Self::default()
        }
    }

    /// The units that `constraints` make of the nodes of `input`. What is accepted goes before rules; what comes later and
    /// contradicts is refused.
    #[must_use]
    pub fn new(input: &Input, constraints: &Constraints) -> Self {
        let mut node_of: BTreeMap<TypeId, u32> = BTreeMap::new();
        for (node, &ty) in input.types.iter().enumerate() {
            node_of.insert(ty, node as u32);
        }
        let mut builder = Builder {
            types: &input.types,
            sets: Sets::new(input.len()),
            home_of: vec![None; input.len()],
            apart: Vec::new(),
            refused: Vec::new(),
        };
        builder.homes(&node_of, &constraints.homes);
        for (rule, sets) in constraints.apart.iter().enumerate() {
            builder.apart(rule as u32, &nodes(&node_of, sets));
        }
        for (rule, types) in constraints.together.iter().enumerate() {
            let nodes: Vec<u32> = types
                .iter()
                .filter_map(|ty| node_of.get(ty).copied())
                .collect();
            builder.together(rule as u32, &nodes);
        }
        builder.finish()
    }

    /// Whether nothing is decided.
    #[must_use]
    pub fn is_single(&self) -> bool {
        self.count == self.unit_of.len() && self.conflicts.is_empty()
    }

    /// Whether each unit, of which `members` are the nodes, has no firm place: no accepted boundary, and candidates for the
    /// shared kernel only.
    pub(super) fn loose(&self, members: &[Vec<u32>], kernel: &[bool]) -> Vec<bool> {
        let units = members.iter().zip(&self.home_of);
        units
            .map(|(unit, home)| home.is_none() && unit.iter().all(|&node| kernel[node as usize]))
            .collect()
    }

    /// The nodes of every unit, ascending.
    #[must_use]
    pub fn members(&self) -> Vec<Vec<u32>> {
        let mut members = vec![Vec::new(); self.count];
        for (node, &unit) in self.unit_of.iter().enumerate() {
            members[unit as usize].push(node as u32);
        }
        members
    }
}

fn nodes(node_of: &BTreeMap<TypeId, u32>, sets: &[Vec<TypeId>]) -> Vec<Vec<u32>> {
    let set = |types: &Vec<TypeId>| {
        types
            .iter()
            .filter_map(|ty| node_of.get(ty).copied())
            .collect()
    };
    sets.iter().map(set).collect()
}

struct Builder<'a> {
    types: &'a [TypeId],
    sets: Sets,
    /// The accepted boundary of a set, at its representative.
    home_of: Vec<Option<u32>>,
    /// Pairs of nodes that are kept apart.
    apart: Vec<(u32, u32)>,
    refused: Vec<Refused>,
}

impl Builder<'_> {
    fn homes(&mut self, node_of: &BTreeMap<TypeId, u32>, homes: &BTreeMap<TypeId, u32>) {
        let mut first: BTreeMap<u32, u32> = BTreeMap::new();
        for (ty, &home) in homes {
            let Some(&node) = node_of.get(ty) else {
                continue;
            };
            let anchor = *first.entry(home).or_insert(node);
            let root = self.sets.join(anchor, node);
            self.home_of[root as usize] = Some(home);
        }
    }

    fn apart(&mut self, rule: u32, sets: &[Vec<u32>]) {
        for (index, set) in sets.iter().enumerate() {
            for (&a, &b) in set
                .iter()
                .flat_map(|a| sets[..index].iter().flatten().map(move |b| (a, b)))
            {
                if self.sets.find(a) == self.sets.find(b) {
                    let (a, b) = (self.types[b as usize], self.types[a as usize]);
                    self.refused.push(Refused::Apart { rule, a, b });
                } else {
                    self.apart.push((a, b));
                }
            }
        }
    }

    fn together(&mut self, rule: u32, nodes: &[u32]) {
        let Some((&first, rest)) = nodes.split_first() else {
            return;
        };
        for &node in rest {
            if !self.join(first, node) {
                let (a, b) = (self.types[first as usize], self.types[node as usize]);
                self.refused.push(Refused::Together { rule, a, b });
            }
        }
    }

    /// Joins two nodes unless a decision parts them; whether they are together now.
    fn join(&mut self, a: u32, b: u32) -> bool {
        let (x, y) = (self.sets.find(a), self.sets.find(b));
        if x == y {
            return true;
        }
        let homes = (self.home_of[x as usize], self.home_of[y as usize]);
        if matches!(homes, (Some(one), Some(other)) if one != other) {
            return false;
        }
        let sets = &mut self.sets;
        let parted = self.apart.iter().any(|&(a, b)| {
            let (a, b) = (sets.find(a), sets.find(b));
            (a, b) == (x, y) || (a, b) == (y, x)
        });
        if parted {
            return false;
        }
        let root = self.sets.join(x, y);
        self.home_of[root as usize] = homes.0.or(homes.1);
        true
    }

    fn finish(mut self) -> Units {
        let nodes = self.types.len() as u32;
        let roots: Vec<u32> = (0..nodes).map(|node| self.sets.find(node)).collect();
        let mut unit_of = roots.clone();
        let count = super::network::compact(&mut unit_of);
        let mut home_of = vec![None; count];
        for (node, &unit) in unit_of.iter().enumerate() {
            home_of[unit as usize] = self.home_of[roots[node] as usize];
        }
        let unit = |node: u32| unit_of[node as usize];
        let homes: Vec<u32> = (0..count as u32)
            .filter(|&unit| home_of[unit as usize].is_some())
            .collect();
        let between_homes = homes
            .iter()
            .flat_map(|&a| homes.iter().map(move |&b| (a, b)));
        let ruled = self.apart.iter().map(|&(a, b)| (unit(a), unit(b)));
        Units {
            conflicts: Conflicts::new(count, ruled.chain(between_homes)),
            count,
            home_of,
            unit_of,
            refused: self.refused,
        }
    }
}

/// Disjoint sets of nodes; the representative of a set is its smallest node.
struct Sets(Vec<u32>);

impl Sets {
    fn new(nodes: usize) -> Self {
        Self((0..nodes as u32).collect())
    }

    fn find(&mut self, node: u32) -> u32 {
        let mut root = node;
        while self.0[root as usize] != root {
            let parent = self.0[root as usize];
            self.0[root as usize] = self.0[parent as usize];
            root = self.0[root as usize];
        }
        root
    }

    fn join(&mut self, a: u32, b: u32) -> u32 {
        let (a, b) = (self.find(a), self.find(b));
        let root = a.min(b);
        self.0[a.max(b) as usize] = root;
        root
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(nodes: u32) -> Input {
        Input {
            types: (0..nodes).map(TypeId).collect(),
            arcs: Vec::new(),
        }
    }

    fn types(nodes: &[u32]) -> Vec<TypeId> {
        nodes.iter().copied().map(TypeId).collect()
    }

    #[test]
    fn accepted_boundaries_are_units_that_exclude_each_other() {
        let constraints = Constraints {
            homes: [(0, 7), (3, 7), (1, 9), (99, 9)]
                .map(|(ty, home)| (TypeId(ty), home))
                .into(),
            together: vec![types(&[2, 4])],
            ..Constraints::default()
        };
        let units = Units::new(&input(5), &constraints);
        assert_eq!(units.unit_of, [0, 1, 2, 0, 2]);
        assert_eq!(units.home_of, [Some(7), Some(9), None]);
        assert_eq!(units.conflicts.pairs().collect::<Vec<_>>(), [(0, 1)]);
        assert_eq!(units.refused, []);
    }

    #[test]
    fn rules_that_contradict_are_refused() {
        let constraints = Constraints {
            homes: [(0, 1), (1, 2), (5, 2)]
                .map(|(ty, home)| (TypeId(ty), home))
                .into(),
            together: vec![types(&[0, 1]), types(&[2, 3]), types(&[2, 4])],
            apart: vec![
                vec![types(&[2]), types(&[4])],
                vec![types(&[1]), types(&[5])],
            ],
        };
        let units = Units::new(&input(6), &constraints);
        let (a, b) = (TypeId(0), TypeId(1));
        assert_eq!(
            units.refused,
            [
                Refused::Apart {
                    rule: 1,
                    a: TypeId(1),
                    b: TypeId(5)
                },
                Refused::Together { rule: 0, a, b },
                Refused::Together {
                    rule: 2,
                    a: TypeId(2),
                    b: TypeId(4)
                },
            ]
        );
        assert_eq!(units.unit_of[2], units.unit_of[3]);
        assert_ne!(units.unit_of[2], units.unit_of[4]);
    }
}
