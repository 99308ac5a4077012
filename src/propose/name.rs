//! Names for groups of types: the words that are frequent in a group and rare elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::Known;
use crate::boundaries::slug;
use crate::cluster::words::words;
use crate::graph::DependencyGraph;
use crate::resolve::model::TypeId;

/// A unique name for each group, of one or two words.
///
/// A word's score in a group is the number of its types that carry it, times the share of all types with the word
/// that are in the group. The second word is taken where it occurs in at least half as many types as the first one,
/// or where the name would not be unique otherwise.
///
/// A group that is a known boundary (`homes`) has its id and name; no other group takes those of a `known` one.
pub(super) fn names(
    graph: &DependencyGraph,
    groups: &[Vec<TypeId>],
    homes: &[Option<&Known>],
    known: &[Known],
) -> Vec<Known> {
    let counts: Vec<BTreeMap<String, u32>> = groups
        .iter()
        .map(|group| count_words(graph, group))
        .collect();
    let mut everywhere: BTreeMap<&str, u32> = BTreeMap::new();
    for count in &counts {
        for (word, types) in count {
            *everywhere.entry(word).or_default() += types;
        }
    }
    let ranked: Vec<Vec<&str>> = counts
        .iter()
        .map(|count| rank(count, &everywhere))
        .collect();
    // Larger groups choose first.
    let mut order: Vec<usize> = (0..groups.len()).collect();
    order.sort_by(|&a, &b| {
        let size = groups[b].len().cmp(&groups[a].len());
        size.then_with(|| ranked[a].cmp(&ranked[b]))
    });
    let of_known = |known: &Known| [known.id.clone(), slug(&known.name)];
    let mut taken: BTreeSet<String> = known.iter().flat_map(of_known).collect();
    let mut names = vec![Known::default(); groups.len()];
    for group in order {
        names[group] = homes[group].cloned().unwrap_or_else(|| {
            let name = first_free(&ranked[group], &mut taken);
            Known {
                id: slug(&name),
                name,
            }
        });
    }
    names
}

fn count_words(graph: &DependencyGraph, group: &[TypeId]) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for &ty in group {
        let distinct: BTreeSet<String> = words(&graph.types[ty].name).into_iter().collect();
        for word in distinct.into_iter().filter(|word| is_telling(word)) {
            *counts.entry(word).or_default() += 1;
        }
    }
    counts
}

/// Single letters and numbers name nothing.
fn is_telling(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().any(char::is_alphabetic)
}

/// The words of a group, best first.
fn rank<'a>(counts: &'a BTreeMap<String, u32>, everywhere: &BTreeMap<&str, u32>) -> Vec<&'a str> {
    let score = |word: &str, types: u32| {
        let all = everywhere.get(word).copied().unwrap_or(types);
        f64::from(types) * f64::from(types) / f64::from(all.max(1))
    };
    let mut ranked: Vec<(&str, f64)> = counts
        .iter()
        .map(|(word, &types)| (word.as_str(), score(word, types)))
        .collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    ranked.into_iter().map(|(word, _)| word).collect()
}

/// The first name that nobody has: one word, then two, then a number behind it.
fn first_free(ranked: &[&str], taken: &mut BTreeSet<String>) -> String {
    let first = ranked.first().copied().unwrap_or("group");
    let single = std::iter::once(capitalised(first));
    let pairs = ranked
        .iter()
        .skip(1)
        .take(3)
        .map(|second| format!("{} {second}", capitalised(first)));
    let numbered = (2_u32..).map(|number| format!("{} {number}", capitalised(first)));
    let name = single
        .chain(pairs)
        .chain(numbered)
        .find(|name| !taken.contains(&slug(name)))
        .unwrap_or_default();
    taken.insert(slug(&name));
    name
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
