//! The parts that a boundary falls into by its own evidence.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::outermost;
use crate::cluster::leiden::{Options, leiden};
use crate::cluster::network::{Edge, Network};
use crate::cluster::words::stems;
use crate::report::model::Report;

/// Fewer outermost types than this are no part of their own.
const MIN_TYPES: usize = 3;

/// The groups of `members`, nested types with their outermost one, largest first, then by first type.
///
/// A network over the outermost types, with what the layers of evidence say of each pair that the report has an edge
/// for, is divided by Leiden with modularity at resolution 1. What comes out smaller than [`MIN_TYPES`] goes to the part
/// that it is tied to most.
pub(super) fn parts(report: &Report, members: &[usize]) -> Vec<Vec<usize>> {
    let tops: BTreeSet<usize> = members.iter().map(|&ty| outermost(report, ty)).collect();
    let nodes: BTreeMap<usize, usize> = tops.iter().enumerate().map(|(n, &ty)| (ty, n)).collect();
    let weights = weights(report, &nodes);
    let edges = weights.iter().map(|(&(a, b), &weight)| Edge {
        a: a as u32,
        b: b as u32,
        weight,
    });
    let network = Network::new(nodes.len(), edges);
    let mut part_of = leiden(&network, &Options::default());
    join_small(&weights, &mut part_of);
    let mut parts: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for &ty in members {
        if let Some(&node) = nodes.get(&outermost(report, ty)) {
            parts.entry(part_of[node]).or_default().push(ty);
        }
    }
    let mut parts: Vec<Vec<usize>> = parts.into_values().collect();
    parts.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    parts
}

/// What the layers say of each pair of nodes. A layer speaks of a pair of outermost types and says the same at each of
/// their edges.
fn weights(report: &Report, nodes: &BTreeMap<usize, usize>) -> BTreeMap<(usize, usize), f64> {
    let mut layers: BTreeMap<(usize, usize), BTreeMap<&str, f64>> = BTreeMap::new();
    for edge in &report.edges {
        let node = |ty: usize| nodes.get(&outermost(report, ty)).copied();
        let (Some(a), Some(b)) = (node(edge.from), node(edge.to)) else {
            continue;
        };
        if a != b {
            let pair = layers.entry((a.min(b), a.max(b))).or_default();
            for (layer, weight) in &edge.layers {
                pair.insert(layer, weight.value().unwrap_or(0.0));
            }
        }
    }
    let sum = |(pair, layers): (_, BTreeMap<&str, f64>)| (pair, layers.values().sum());
    layers.into_iter().map(sum).collect()
}

/// Gives the smallest part that is too small to the one that it is tied to most, until none is or none is tied.
fn join_small(weights: &BTreeMap<(usize, usize), f64>, part_of: &mut [u32]) {
    loop {
        let mut sizes: BTreeMap<u32, usize> = BTreeMap::new();
        for &part in part_of.iter() {
            *sizes.entry(part).or_default() += 1;
        }
        let mut small: Vec<(usize, u32)> = sizes
            .into_iter()
            .filter(|&(_, size)| size < MIN_TYPES)
            .map(|(part, size)| (size, part))
            .collect();
        small.sort_unstable();
        let next = small.into_iter().find_map(|(_, part)| {
            let mut ties: BTreeMap<u32, f64> = BTreeMap::new();
            for (&(a, b), weight) in weights {
                let other = match (part_of[a] == part, part_of[b] == part) {
                    (true, false) => part_of[b],
                    (false, true) => part_of[a],
                    _ => continue,
                };
                *ties.entry(other).or_default() += weight;
            }
            let most = ties
                .into_iter()
                .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
            Some((part, most?.0))
        });
        let Some((part, into)) = next else { break };
        for own in part_of.iter_mut().filter(|own| **own == part) {
            *own = into;
        }
    }
    gather_loose(part_of);
}

/// What is tied to nothing and too small stays with the largest part.
fn gather_loose(part_of: &mut [u32]) {
    let mut sizes: BTreeMap<u32, usize> = BTreeMap::new();
    for &part in part_of.iter() {
        *sizes.entry(part).or_default() += 1;
    }
    let largest = sizes
        .iter()
        .max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)))
        .map(|(&part, _)| part);
    for own in part_of.iter_mut() {
        if sizes.get(own).is_some_and(|&size| size < MIN_TYPES) {
            *own = largest.unwrap_or(*own);
        }
    }
}

/// For each part the word that is frequent in the names of its types and rare in those of the others: the number of its
/// types that carry it, times their share among all that do. Words that the name of the `whole` says already are not taken.
pub(super) fn names(report: &Report, parts: &[Vec<usize>], whole: &str) -> Vec<String> {
    let said = stems(whole);
    let count = |part: &Vec<usize>| {
        let mut counts: BTreeMap<String, f64> = BTreeMap::new();
        for &ty in part.iter().filter(|&&ty| report.types[ty].outer.is_none()) {
            let words = stems(report.types[ty].short_name());
            for word in words.into_iter().filter(|word| !said.contains(word)) {
                *counts.entry(word).or_default() += 1.0;
            }
        }
        counts
    };
    let counts: Vec<BTreeMap<String, f64>> = parts.iter().map(count).collect();
    let everywhere = |word: &str| -> f64 {
        let all = counts.iter().filter_map(|counts| counts.get(word));
        all.sum()
    };
    let best = |counts: &BTreeMap<String, f64>| {
        let scored = counts
            .iter()
            .map(|(word, own)| (own * own / everywhere(word), word));
        let best = scored.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)));
        best.map_or_else(|| "Part".to_owned(), |(_, word)| capital(word))
    };
    counts.iter().map(best).collect()
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}
