//! Gives every type its place once the groups are known: loose types find a group by their ties, with a second choice and a
//! confidence.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::constraints::Units;
use super::network::Network;

/// Types in groups.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Settled {
    /// Number of groups.
    pub(crate) groups: usize,
    /// Group of each type, numbered in the order of their first type; `None` for a type that belongs to none.
    pub(crate) group_of: Vec<Option<u32>>,
    /// Whether the type found its group, or none, by its ties alone.
    pub(crate) attached: Vec<bool>,
    /// The group of the second strongest ties; for types that are not attached, what the ballots say.
    pub(crate) second: Vec<Option<u32>>,
    /// Share of the ties to their group less that to the second one; for types that are not attached, what the ballots say.
    pub(crate) confidence: Vec<Option<f64>>,
    /// The group whose leading word the type carries.
    pub(crate) owner: Vec<Option<u32>>,
    /// The accepted boundary that each group is.
    pub(crate) home_of: Vec<Option<u32>>,
    /// How often two types of each group were together over all runs.
    pub(crate) stability: Vec<Option<f64>>,
}

impl Settled {
    /// Takes types out of their group.
    pub(crate) fn release(&mut self, nodes: &[u32]) {
        for &node in nodes {
            let node = node as usize;
            self.group_of[node] = None;
            self.second[node] = None;
            self.confidence[node] = None;
        }
    }
}

/// Share of its ties that a type without firm ties must have with one group to be given to it.
const MAJORITY: f64 = 0.5;

/// What types are settled by.
pub(crate) struct Settling<'a> {
    /// All evidence, with nodes for tokens after those of the types.
    pub(crate) network: &'a Network,
    /// References only.
    pub(crate) skeleton: &'a Network,
    /// The nodes of `network` that stand for words.
    pub(crate) words: Range<u32>,
    /// Whether a type is a candidate for the shared kernel.
    pub(crate) kernel: &'a [bool],
    /// What stays together, and what never is.
    pub(crate) units: &'a Units,
    /// Smaller groups are given away, unless they are an accepted boundary.
    pub(crate) least: usize,
}

impl Settling<'_> {
    /// Settles the types in `groups`, which covers the nodes of `network`: those of firm groups stay, the shared kernel
    /// and the types of smaller groups are loose and go where their ties lead.
    ///
    /// A kernel type goes to the group that has the majority of its references, or else to the one whose leading word
    /// it carries: a domain's central entity is used by all, and still is its domain's. Otherwise it belongs to none.
    /// A small group goes to the group it is tied to most; if no reference ties it to any, tokens may, by majority.
    /// Nothing goes where something is that it must be kept apart from.
    pub(crate) fn settle(&self, groups: &[u32]) -> Settled {
        let types = self.skeleton.len();
        let units = self.units.members();
        let loose = self.units.loose(&units, self.kernel);
        let is_loose = |node: usize| loose[self.units.unit_of[node] as usize];
        let mut members: Vec<Vec<u32>> = vec![Vec::new(); groups.len()];
        let mut home_of: Vec<Option<u32>> = vec![None; groups.len()];
        for node in (0..types).filter(|&node| !is_loose(node)) {
            let group = groups[node] as usize;
            members[group].push(node as u32);
            home_of[group] =
                home_of[group].or(self.units.home_of[self.units.unit_of[node] as usize]);
        }
        let is_firm = |group: u32| {
            let group = group as usize;
            members[group].len() >= self.least || home_of[group].is_some()
        };
        let place: Vec<Option<u32>> = groups
            .iter()
            .enumerate()
            .map(|(node, &group)| {
                (is_firm(group) && (node >= types || !is_loose(node))).then_some(group)
            })
            .collect();
        let mut places = Places {
            settling: self,
            attached: place.iter().take(types).map(Option::is_none).collect(),
            place,
            second: vec![None; types],
            confidence: vec![None; types],
        };
        let leading = leading_words(self.network, self.words.clone(), &places.place, types);
        let owner = owners(self.network, &leading, types);
        let firm = places.place.clone();
        for unit in units
            .iter()
            .zip(&loose)
            .filter_map(|(unit, loose)| loose.then_some(unit))
        {
            let taboo = places.taboo(unit);
            let ties = Ties::of(self.skeleton, unit, &firm, &taboo);
            places.put(unit, &ties, MAJORITY);
            let owner = unit.iter().find_map(|&node| owner[node as usize]);
            places.or_else(unit, owner.filter(|group| !taboo.contains(group)));
        }
        let firm = places.place.clone();
        for unit in members.iter().enumerate().filter_map(|(group, unit)| {
            (!unit.is_empty() && !is_firm(group as u32)).then_some(unit)
        }) {
            let taboo = places.taboo(unit);
            let is_tied = Ties::of(self.skeleton, unit, &firm, &taboo).best.is_some();
            let ties = Ties::of(self.network, unit, &firm, &taboo);
            places.put(unit, &ties, if is_tied { 0.0 } else { MAJORITY });
        }
        places.place.truncate(types);
        renumber(
            Settled {
                groups: 0,
                group_of: places.place,
                attached: places.attached,
                second: places.second,
                confidence: places.confidence,
                owner,
                home_of: Vec::new(),
                stability: Vec::new(),
            },
            &home_of,
        )
    }
}

/// Where the nodes are while loose ones are settled.
struct Places<'a> {
    settling: &'a Settling<'a>,
    place: Vec<Option<u32>>,
    attached: Vec<bool>,
    second: Vec<Option<u32>>,
    confidence: Vec<Option<f64>>,
}

impl Places<'_> {
    /// The groups that hold something which `nodes` must be kept apart from.
    fn taboo(&self, nodes: &[u32]) -> BTreeSet<u32> {
        let units = self.settling.units;
        if units.conflicts.is_empty() {
            return BTreeSet::new();
        }
        let excluded = nodes.iter().flat_map(|&node| {
            let unit = units.unit_of[node as usize];
            units.conflicts.of(unit).iter().copied()
        });
        let excluded: BTreeSet<u32> = excluded.collect();
        let nodes = units.unit_of.iter().zip(&self.place);
        nodes
            .filter(|(unit, _)| excluded.contains(unit))
            .filter_map(|(_, place)| *place)
            .collect()
    }

    /// Puts `unit` into the group it is tied to most, if that has the share `needed` of its ties.
    fn put(&mut self, unit: &[u32], ties: &Ties, needed: f64) {
        let Some((group, share)) = ties.best.filter(|&(_, share)| share >= needed) else {
            return;
        };
        for &node in unit {
            let node = node as usize;
            self.place[node] = Some(group);
            self.second[node] = ties.second.map(|(group, _)| group);
            self.confidence[node] = Some(share - ties.second.map_or(0.0, |(_, share)| share));
        }
    }

    /// Puts what of `unit` has no place yet into `group`.
    fn or_else(&mut self, unit: &[u32], group: Option<u32>) {
        for &node in unit {
            let place = &mut self.place[node as usize];
            *place = place.or(group);
        }
    }
}

/// Share of a group's types that carry its leading words.
const LEADING: f64 = 0.25;

/// The leading words of the groups: those that the group has the majority of, and many of its types carry. By word,
/// counted from the start of `words`, the group and the share of its types.
fn leading_words(
    network: &Network,
    words: Range<u32>,
    place: &[Option<u32>],
    types: usize,
) -> BTreeMap<u32, (u32, f64)> {
    let mut sizes: BTreeMap<u32, f64> = BTreeMap::new();
    for &group in place.iter().take(types).flatten() {
        *sizes.entry(group).or_default() += 1.0;
    }
    let leads = |word: u32| {
        let carriers = network.arcs(word).iter().map(|arc| arc.target as usize);
        let mut counts: BTreeMap<u32, f64> = BTreeMap::new();
        let mut all = 0.0;
        for group in carriers.filter_map(|carrier| place[carrier]) {
            *counts.entry(group).or_default() += 1.0;
            all += 1.0;
        }
        let (group, count) = counts.into_iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
        let share = count / sizes.get(&group)?;
        (count >= MAJORITY * all && share >= LEADING).then_some((word, (group, share)))
    };
    words.filter_map(leads).collect()
}

/// For each type the group whose leading word it carries; of several words the one that leads most.
fn owners(
    network: &Network,
    leading: &BTreeMap<u32, (u32, f64)>,
    types: usize,
) -> Vec<Option<u32>> {
    let owner = |node: u32| {
        let words = network.arcs(node).iter();
        let claims = words.filter_map(|arc| leading.get(&arc.target));
        Some(claims.max_by(|a, b| a.1.total_cmp(&b.1))?.0)
    };
    (0..types as u32).map(owner).collect()
}

/// The two groups that some nodes are tied to most, with their shares of all ties to groups.
struct Ties {
    best: Option<(u32, f64)>,
    second: Option<(u32, f64)>,
}

impl Ties {
    /// The ties of `unit` to groups, those in `taboo` left out.
    fn of(network: &Network, unit: &[u32], place: &[Option<u32>], taboo: &BTreeSet<u32>) -> Self {
        let mut weights: BTreeMap<u32, f64> = BTreeMap::new();
        for arc in unit.iter().flat_map(|&node| network.arcs(node)) {
            let group = place[arc.target as usize];
            if let Some(group) = group.filter(|group| !taboo.contains(group)) {
                *weights.entry(group).or_default() += arc.weight;
            }
        }
        let total: f64 = weights.values().sum();
        let mut ranked: Vec<(u32, f64)> = weights
            .into_iter()
            .map(|(group, weight)| (group, weight / total))
            .collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        Self {
            best: ranked.first().copied(),
            second: ranked.get(1).copied(),
        }
    }
}

/// Numbers the groups in the order of their first type.
fn renumber(mut settled: Settled, home_of: &[Option<u32>]) -> Settled {
    let mut number_of: BTreeMap<u32, u32> = BTreeMap::new();
    for &group in settled.group_of.iter().flatten() {
        let next = number_of.len() as u32;
        number_of.entry(group).or_insert(next);
    }
    let renumbered = |group: &mut Option<u32>| {
        *group = group.and_then(|old| number_of.get(&old).copied());
    };
    settled.group_of.iter_mut().for_each(renumbered);
    settled.second.iter_mut().for_each(renumbered);
    settled.owner.iter_mut().for_each(renumbered);
    settled.groups = number_of.len();
    settled.home_of = vec![None; settled.groups];
    for (old, new) in number_of {
        settled.home_of[new as usize] = home_of[old as usize];
    }
    settled
}

#[cfg(test)]
mod tests {
    use super::super::leiden::Conflicts;
    use super::super::network::Edge;
    use super::*;

    fn network(nodes: usize, edges: &[(u32, u32, f64)]) -> Network {
        let edge = |&(a, b, weight)| Edge { a, b, weight };
        Network::new(nodes, edges.iter().map(edge))
    }

    fn settle(
        network: &Network,
        skeleton: &Network,
        words: Range<u32>,
        kernel: &[bool],
        groups: &[u32],
    ) -> Settled {
        let units = &Units::single(skeleton.len());
        let settling = Settling {
            network,
            skeleton,
            words,
            kernel,
            units,
            least: 3,
        };
        settling.settle(groups)
    }

    #[test]
    fn loose_types_follow_their_ties() {
        // Types 0 to 2 and 3 to 5 are groups; 6 is a pair's half with 7, tied to the second; 8 has only a word.
        let references = [(6, 3, 2.0), (7, 0, 1.0), (6, 7, 1.0)];
        let skeleton = network(9, &references);
        let with_word = network(10, &[references.as_slice(), &[(8, 9, 1.0)]].concat());
        let groups = [0, 0, 0, 1, 1, 1, 2, 2, 3, 0];
        let settled = settle(&with_word, &skeleton, 9..10, &[false; 9], &groups);
        assert_eq!(settled.groups, 2);
        assert_eq!(settled.group_of[6..], [Some(1), Some(1), Some(0)]);
        assert_eq!(
            settled.attached,
            [false, false, false, false, false, false, true, true, true]
        );
        assert_eq!((settled.second[6], settled.second[8]), (Some(0), None));
        assert!((settled.confidence[6].unwrap() - 1.0 / 3.0).abs() < 1e-12);
        assert_eq!(settled.confidence[8], Some(1.0));
    }

    #[test]
    fn a_kernel_type_needs_a_majority() {
        let mut kernel = [false; 8];
        (kernel[6], kernel[7]) = (true, true);
        let skeleton = network(
            8,
            &[
                (6, 0, 2.0),
                (6, 3, 1.0),
                (7, 0, 1.0),
                (7, 3, 1.0),
                (7, 4, 1.0),
                (7, 1, 0.9),
            ],
        );
        let groups = [0, 0, 0, 1, 1, 1, 0, 0];
        let settled = settle(&skeleton, &skeleton, 8..8, &kernel, &groups);
        assert_eq!(settled.group_of[6..], [Some(0), Some(1)]);
        let divided = network(8, &[(7, 0, 1.0), (7, 3, 1.0), (7, 2, 0.0), (6, 0, 1.0)]);
        let thirds = settle(&divided, &divided, 8..8, &kernel, &[0, 0, 0, 1, 1, 1, 0, 0]);
        assert_eq!(
            thirds.group_of[7],
            Some(0),
            "half is a majority here; the first group wins the tie"
        );
    }

    #[test]
    fn nothing_goes_where_it_must_not_be() {
        // 6 is tied to the first group most, but must be kept apart from type 0; 7 is an accepted boundary by itself.
        let skeleton = network(8, &[(6, 1, 3.0), (6, 4, 1.0), (7, 0, 1.0)]);
        let units = Units {
            home_of: [vec![None; 7], vec![Some(4)]].concat(),
            conflicts: Conflicts::new(8, [(0, 6)]),
            ..Units::single(8)
        };
        let settling = Settling {
            network: &skeleton,
            skeleton: &skeleton,
            words: 8..8,
            kernel: &[false, false, false, false, false, false, true, false],
            units: &units,
            least: 3,
        };
        let settled = settling.settle(&[0, 0, 0, 1, 1, 1, 0, 2]);
        assert_eq!(settled.group_of[6..], [Some(1), Some(2)]);
        assert_eq!(settled.home_of, [None, None, Some(4)]);
    }
}
