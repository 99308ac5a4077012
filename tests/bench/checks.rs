//! Checks of the clustering beside plain agreement: the floor, leave one system out, dropped dependencies, connected groups.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use unseam::cluster::input::Input;
use unseam::cluster::leiden::{self, leiden};
use unseam::cluster::memory::Forgetful;
use unseam::cluster::network::{Edge, Network};
use unseam::cluster::parameters::Parameters;
use unseam::cluster::tree::ClusterTree;
use unseam::cluster::{Clustering, Options};
use unseam::graph::DependencyGraph;
use unseam::metrics::agreement::adjusted_mutual_information;

use super::{NO_GROUP, RANGES, System, agreement, dropped, mean, measure};

/// Prints, for each system, the mean agreement of plain Leiden (modularity, every dependency counts 1 whatever its
/// direction, nested types folded) over ten seeds.
pub(super) fn floor(systems: &[System]) {
    for system in systems {
        let input = Input::new(&system.graph);
        let edges = input.arcs.iter().map(|arc| (arc.from, arc.to));
        let mut pairs: Vec<(u32, u32)> = edges.map(|(a, b)| (a.min(b), a.max(b))).collect();
        pairs.sort_unstable();
        pairs.dedup();
        let unit = |(a, b)| Edge { a, b, weight: 1.0 };
        let network = Network::new(input.len(), pairs.into_iter().map(unit));
        let scores: Vec<(f64, f64)> = (1..=10)
            .map(|seed| {
                let options = leiden::Options {
                    seed,
                    ..leiden::Options::default()
                };
                let groups = leiden(&network, &options);
                agreement(
                    system,
                    &Clustering {
                        types: input.types.clone(),
                        group_of: groups.into_iter().map(Some).collect(),
                        ..Clustering::default()
                    },
                )
            })
            .collect();
        let (ari, ami) = mean(scores.iter().copied());
        println!("{:22} plain Leiden {ari:.3}/{ami:.3}", system.name);
    }
}

/// Prints what each system scores with the constants that are best on all the others: by mean ARI plus AMI, over `draws`.
pub(super) fn leave_one_out(
    systems: &[System],
    options: &Options,
    parameters: &Parameters,
    draws: u64,
) {
    let grid: Vec<Parameters> = [0.2, 0.3, 0.4]
        .into_iter()
        .flat_map(|vocabulary| [0.35, 0.5, 0.65].map(|dependents| (vocabulary, dependents)))
        .map(|(vocabulary, dependents)| {
            let mut chosen = parameters.clone();
            chosen.vocabulary = vocabulary;
            chosen.structure.dependents = dependents;
            chosen
        })
        .collect();
    let jobs: Vec<(&Parameters, &System)> = grid
        .iter()
        .flat_map(|chosen| systems.iter().map(move |system| (chosen, system)))
        .collect();
    // By draw and range of cuts; draw 0 is the whole graph.
    let scores: Vec<Vec<Vec<(f64, f64)>>> = jobs
        .par_iter()
        .map(|&(chosen, system)| {
            let draw = |draw| measure(system, options, chosen, draw);
            (0..draws).map(draw).collect()
        })
        .collect();
    let of = |point: usize, system: usize| &scores[point * systems.len() + system];
    let at = |point: usize, cut: usize, system: usize| {
        mean(of(point, system).iter().map(|cuts| cuts[cut]))
    };
    let (mut held_out, mut in_draws) = (Vec::new(), Vec::new());
    for (out, system) in systems.iter().enumerate() {
        let on_others = |&(point, cut): &(usize, usize)| {
            let others = (0..systems.len()).filter(|&other| other != out);
            let (ari, ami) = mean(others.map(|other| at(point, cut, other)));
            ari + ami
        };
        let choices =
            (0..grid.len()).flat_map(|point| (0..RANGES.len()).map(move |cut| (point, cut)));
        let best = choices.max_by(|x, y| on_others(x).total_cmp(&on_others(y)));
        let Some((point, cut)) = best else { continue };
        let (ari, ami) = of(point, out)[0][cut];
        held_out.push((ari, ami));
        let (over, over_ami) = at(point, cut, out);
        in_draws.push((over, over_ami));
        println!(
            "{:22} held out {ari:.3}/{ami:.3}, over draws {over:.3}/{over_ami:.3}, with vocabulary={} in={} cut={:?}",
            system.name, grid[point].vocabulary, grid[point].structure.dependents, RANGES[cut]
        );
    }
    let (ari, ami) = mean(held_out.into_iter());
    let (over, over_ami) = mean(in_draws.into_iter());
    println!("mean held out {ari:.3}/{ami:.3}, over draws {over:.3}/{over_ami:.3}");
}

/// Prints, for each system, the mean AMI between the proposal and that of ten graphs which lack one dependency in ten.
pub(super) fn stability(systems: &[System], options: &Options, parameters: &Parameters) {
    for system in systems {
        let whole = groups(&system.graph, options, parameters);
        let scores: Vec<f64> = (1..=10_u64)
            .into_par_iter()
            .map(|draw| {
                let less = groups(&dropped(&system.graph, draw, 10), options, parameters);
                adjusted_mutual_information(&whole, &less).unwrap_or(f64::NAN)
            })
            .collect();
        let least = scores.iter().copied().fold(f64::INFINITY, f64::min);
        let mean = scores.iter().sum::<f64>() / scores.len() as f64;
        println!(
            "{:22} AMI to the full run {mean:.3}, least {least:.3}",
            system.name
        );
    }
}

/// Prints, for each system, how many of its groups are in several pieces: types that neither references nor anything else that
/// they have in common ties together.
pub(super) fn connected(systems: &[System], options: &Options, parameters: &Parameters) {
    for system in systems {
        let tree = ClusterTree::grow(&system.graph, options, parameters, &Forgetful);
        let clustering = tree.cut(tree.merges_for(options.services.as_ref()));
        let mut pieces: BTreeMap<u32, usize> = BTreeMap::new();
        let mut seen = vec![false; tree.input.len()];
        for (node, group) in clustering.group_of.iter().enumerate() {
            if let Some(group) = group.filter(|_| !seen[node]) {
                *pieces.entry(group).or_default() += 1;
                visit(&tree, &clustering, node as u32, &mut seen);
            }
        }
        let divided: Vec<usize> = pieces.into_values().filter(|&count| count > 1).collect();
        println!(
            "{:22} {} groups, pieces of those in several: {divided:?}",
            system.name, clustering.groups
        );
    }
}

/// Marks what is connected with a type within its group, by references and tokens.
fn visit(tree: &ClusterTree, clustering: &Clustering, start: u32, seen: &mut [bool]) {
    let group = clustering.group_of[start as usize];
    let mut tokens = BTreeSet::new();
    let mut open = vec![start];
    seen[start as usize] = true;
    while let Some(node) = open.pop() {
        for arc in tree.network.arcs(node) {
            let is_new = match seen.get_mut(arc.target as usize) {
                None => tokens.insert(arc.target),
                Some(seen) => {
                    clustering.group_of[arc.target as usize] == group
                        && !std::mem::replace(seen, true)
                }
            };
            if is_new {
                open.push(arc.target);
            }
        }
    }
}

/// The group of every type, in the order of the graph's types.
fn groups(graph: &DependencyGraph, options: &Options, parameters: &Parameters) -> Vec<u32> {
    let tree = ClusterTree::grow(graph, options, parameters, &Forgetful);
    let clustering = tree.cut(tree.merges_for(options.services.as_ref()));
    let mut by_type: Vec<_> = clustering.types.iter().zip(&clustering.group_of).collect();
    by_type.sort_by_key(|&(ty, _)| *ty);
    by_type
        .into_iter()
        .map(|(_, group)| group.unwrap_or(NO_GROUP))
        .collect()
}
