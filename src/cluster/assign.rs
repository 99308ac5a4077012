//! Gives every type its place once the groups are known: loose types find a group, all get a second choice and a
//! confidence.

use std::collections::BTreeMap;
use std::ops::Range;

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
    /// For attached types: the group of the second strongest ties.
    pub(crate) second: Vec<Option<u32>>,
    /// For attached types: share of the ties to their group less that to the second one.
    pub(crate) confidence: Vec<Option<f64>>,
    /// The group whose leading word the type carries.
    pub(crate) owner: Vec<Option<u32>>,
}

/// Share of its ties that a type without firm ties must have with one group to be given to it.
const MAJORITY: f64 = 0.5;

/// Settles the types: those of groups of at least `least` types stay, the shared kernel and the types of smaller
/// groups are loose and go where their ties lead.
///
/// A kernel type goes to the group that has the majority of its references, or else to the one whose leading word it
/// carries: a domain's central entity is used by all, and still is its domain's. Otherwise it belongs to none.
/// A small group goes to the group it is tied to most; if no reference ties it to any, tokens may, by majority.
/// `network` has nodes for tokens after those of the types (`words` among them), `skeleton` only references; `groups`
/// covers the former.
pub(crate) fn settle(
    network: &Network,
    skeleton: &Network,
    words: Range<u32>,
    kernel: &[bool],
    groups: &[u32],
    least: usize,
) -> Settled {
    let types = skeleton.len();
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); groups.len()];
    for node in (0..types).filter(|&node| !kernel[node]) {
        members[groups[node] as usize].push(node as u32);
    }
    let is_firm = |group: u32| members[group as usize].len() >= least;
    let mut place: Vec<Option<u32>> = groups
        .iter()
        .enumerate()
        .map(|(node, &group)| {
            let settled = is_firm(group) && (node >= types || !kernel[node]);
            settled.then_some(group)
        })
        .collect();
    let attached: Vec<bool> = place.iter().take(types).map(Option::is_none).collect();
    let mut second = vec![None; types];
    let mut confidence = vec![None; types];
    let mut settle_unit = |unit: &[u32], ties: &Ties, needed: f64, place: &mut [Option<u32>]| {
        let Some((group, share)) = ties.best.filter(|&(_, share)| share >= needed) else {
            return;
        };
        for &node in unit {
            place[node as usize] = Some(group);
            second[node as usize] = ties.second.map(|(group, _)| group);
            confidence[node as usize] = Some(share - ties.second.map_or(0.0, |(_, share)| share));
        }
    };
    let firm = place.clone();
    let leading = leading_words(network, words, &firm, types);
    let owner = owners(network, &leading, types);
    for node in (0..types as u32).filter(|&node| kernel[node as usize]) {
        let ties = Ties::of(skeleton, &[node], &firm);
        settle_unit(&[node], &ties, MAJORITY, &mut place);
        let home = &mut place[node as usize];
        *home = home.or(owner[node as usize]);
    }
    let firm = place.clone();
    for unit in members
        .iter()
        .filter(|unit| !unit.is_empty() && unit.len() < least)
    {
        let is_tied = Ties::of(skeleton, unit, &firm).best.is_some();
        let ties = Ties::of(network, unit, &firm);
        settle_unit(
            unit,
            &ties,
            if is_tied { 0.0 } else { MAJORITY },
            &mut place,
        );
    }
    place.truncate(types);
    renumber(Settled {
        groups: 0,
        group_of: place,
        attached,
        second,
        confidence,
        owner,
    })
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
    fn of(network: &Network, unit: &[u32], place: &[Option<u32>]) -> Self {
        let mut weights: BTreeMap<u32, f64> = BTreeMap::new();
        for arc in unit.iter().flat_map(|&node| network.arcs(node)) {
            if let Some(group) = place[arc.target as usize] {
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
fn renumber(mut settled: Settled) -> Settled {
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
    settled
}

/// What the ballots say about one type: the group it would go to next, and how much more often it was together with
/// the types of its own group than with those of that one (from 0 to 1).
pub(crate) type Claim = (Option<u32>, Option<f64>);

/// The claims on every type: its mean co-association with the types of each group, in the order of the types.
pub(crate) fn claims(ballots: &[Vec<u32>], group_of: &[Option<u32>], groups: usize) -> Vec<Claim> {
    let mut sizes = vec![0.0_f64; groups];
    for &group in group_of.iter().flatten() {
        sizes[group as usize] += 1.0;
    }
    let tables: Vec<Vec<Vec<(u32, f64)>>> = ballots
        .iter()
        .map(|ballot| groups_in(ballot, group_of))
        .collect();
    let mut together = vec![0.0_f64; groups];
    let mut touched: Vec<u32> = Vec::new();
    let claim = |(node, own): (usize, &Option<u32>)| {
        let own = (*own)?;
        for (ballot, table) in ballots.iter().zip(&tables) {
            for &(group, count) in &table[ballot[node] as usize] {
                if together[group as usize] == 0.0 {
                    touched.push(group);
                }
                together[group as usize] += count;
            }
        }
        let runs = ballots.len() as f64;
        let with_own = (together[own as usize] - runs) / (sizes[own as usize] - 1.0).max(1.0);
        let mut second: Option<(u32, f64)> = None;
        touched.sort_unstable();
        for group in touched.drain(..) {
            let with_group = std::mem::take(&mut together[group as usize]) / sizes[group as usize];
            if group != own && second.is_none_or(|(_, best)| with_group > best) {
                second = Some((group, with_group));
            }
        }
        let lead = with_own - second.map_or(0.0, |(_, share)| share);
        Some((
            second.map(|(group, _)| group),
            Some((lead / runs).clamp(0.0, 1.0)),
        ))
    };
    group_of
        .iter()
        .enumerate()
        .map(claim)
        .map(Option::unwrap_or_default)
        .collect()
}

/// For each community of `ballot`, the groups of its types and how many there are of each.
fn groups_in(ballot: &[u32], group_of: &[Option<u32>]) -> Vec<Vec<(u32, f64)>> {
    let communities = ballot.iter().max().map_or(0, |&last| last as usize + 1);
    let mut pairs: Vec<(u32, u32)> = ballot
        .iter()
        .zip(group_of)
        .filter_map(|(&community, group)| Some((community, (*group)?)))
        .collect();
    pairs.sort_unstable();
    let mut table = vec![Vec::new(); communities];
    for same in pairs.chunk_by(|a, b| a == b) {
        let (community, group) = same[0];
        table[community as usize].push((group, same.len() as f64));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::super::network::Edge;
    use super::*;

    fn network(nodes: usize, edges: &[(u32, u32, f64)]) -> Network {
        let edge = |&(a, b, weight)| Edge { a, b, weight };
        Network::new(nodes, edges.iter().map(edge))
    }

    #[test]
    fn loose_types_follow_their_ties() {
        // Types 0 to 2 and 3 to 5 are groups; 6 is a pair's half with 7, tied to the second; 8 has only a word.
        let references = [(6, 3, 2.0), (7, 0, 1.0), (6, 7, 1.0)];
        let skeleton = network(9, &references);
        let with_word = network(10, &[references.as_slice(), &[(8, 9, 1.0)]].concat());
        let groups = [0, 0, 0, 1, 1, 1, 2, 2, 3, 0];
        let settled = settle(&with_word, &skeleton, 9..10, &[false; 9], &groups, 3);
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
        let settled = settle(&skeleton, &skeleton, 8..8, &kernel, &groups, 3);
        assert_eq!(settled.group_of[6..], [Some(0), Some(1)]);
        let divided = network(8, &[(7, 0, 1.0), (7, 3, 1.0), (7, 2, 0.0), (6, 0, 1.0)]);
        let thirds = settle(
            &divided,
            &divided,
            8..8,
            &kernel,
            &[0, 0, 0, 1, 1, 1, 0, 0],
            3,
        );
        assert_eq!(
            thirds.group_of[7],
            Some(0),
            "half is a majority here; the first group wins the tie"
        );
    }

    #[test]
    fn claims_compare_the_own_group_with_the_next() {
        let ballots = vec![vec![0, 0, 0, 1, 1], vec![0, 0, 1, 1, 1]];
        let group_of = [Some(0), Some(0), Some(0), Some(1), Some(1)];
        let claims = claims(&ballots, &group_of, 2);
        assert_eq!(claims[0].0, None);
        // Node 0: with 1 always, with 2 in half the runs.
        assert!((claims[0].1.unwrap() - 0.75).abs() < 1e-12);
        // Node 2: with 0 and 1 in half the runs, as with 3 and 4.
        assert_eq!(claims[2].0, Some(1));
        assert!(claims[2].1.unwrap().abs() < 1e-12);
    }
}
