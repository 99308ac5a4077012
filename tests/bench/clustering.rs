//! Measures the clustering on dependency graphs against reference labels.
//!
//! `cargo run --release --example clustering -- DIR [KEY=VALUE...]` takes every `NAME.labels.json` in DIR (an object from
//! `ID<tab>FIRST FILE` of a type to its label) with `NAME.tree`, which holds the path of the code base, or
//! `NAME.graph.jsonl` (the JSON lines of `unseam graph`), clusters it and prints agreement. KEY is a constant of the
//! clustering, or `draws`: the number of times that the whole is repeated with 5 % of the dependencies dropped at random,
//! so that luck evens out.
//! `check=floor`, `check=leave-one-out`, `check=stability` and `check=connected` run one of the [`checks`] instead.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::panic,
    clippy::cast_sign_loss,
    reason = "a bench for the developer's terminal, which stops at the first wrong argument"
)]

mod checks;

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;
use unseam::cluster::evidence::Evidence;
use unseam::cluster::memory::Forgetful;
use unseam::cluster::parameters::Parameters;
use unseam::cluster::tree::ClusterTree;
use unseam::cluster::{Clustering, Options};
use unseam::graph::DependencyGraph;
use unseam::graph::import::import_jsonl;
use unseam::metrics::agreement::{adjusted_mutual_information, adjusted_rand_index};
use unseam::pipeline::{self, Silent, bind, graph_of};

/// Sets a constant; returns the number of draws.
fn set(parameters: &mut Parameters, options: &mut Options, key: &str, value: &str) -> u64 {
    let number = || value.parse::<f64>().expect("a number");
    match key {
        "evidence" => {
            options.evidence = value
                .split(',')
                .map(|name| name.parse::<Evidence>().expect("a kind of evidence"))
                .collect();
        }
        "in" => parameters.structure.dependents = number(),
        "out" => parameters.structure.dependencies = number(),
        "isa" => parameters.structure.subtypes = number(),
        "vocabulary" => parameters.vocabulary = number(),
        "data" => parameters.data = number(),
        "layout" => parameters.layout = number(),
        "dependents" => parameters.kernel.dependents = number() as usize,
        "communities" => parameters.kernel.communities = number() as usize,
        "participation" => parameters.kernel.participation = number(),
        "owned" => parameters.kernel.owned = number(),
        "lowest" => parameters.consensus.lowest = number(),
        "highest" => parameters.consensus.highest = number(),
        "resolutions" => parameters.consensus.resolutions = number() as usize,
        "seeds" => parameters.consensus.seeds = number() as u64,
        "cut" => {
            let (low, high) = value.split_once("..").unwrap_or((value, value));
            let [low, high] = [low, high].map(|end| end.parse().expect("a number"));
            parameters.cut = low..=high;
        }
        "least" => parameters.least_types = number() as usize,
        "draws" => return number() as u64,
        _ => panic!("no constant is called {key}"),
    }
    1
}

struct System {
    name: String,
    graph: DependencyGraph,
    labels: BTreeMap<String, String>,
}

fn text(folder: &Path, name: &str, suffix: &str) -> String {
    std::fs::read_to_string(folder.join(format!("{name}.{suffix}"))).expect("a file")
}

/// The graph that was written, or that of the code base to which `NAME.tree` has the path: with what no graph that is
/// written has, members, modifiers and data.
fn graph(folder: &Path, name: &str) -> DependencyGraph {
    if !folder.join(format!("{name}.tree")).exists() {
        return import_jsonl(&text(folder, name, "graph.jsonl"), name).0;
    }
    let tree = text(folder, name, "tree");
    let bound = bind(
        Path::new(tree.trim()),
        &pipeline::Options::default(),
        &Silent,
    )
    .expect("a code base");
    graph_of(&bound)
}

fn load(folder: &Path) -> Vec<System> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("a readable folder")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".labels.json").map(str::to_owned))
        .collect();
    names.sort();
    let system = |name: String| {
        let graph = graph(folder, &name);
        let labels = serde_json::from_str(&text(folder, &name, "labels.json")).expect("labels");
        System {
            name,
            graph,
            labels,
        }
    };
    names.into_iter().map(system).collect()
}

/// The graph with one dependency in `in_how_many` dropped; `draw` 0 is the graph itself.
fn dropped(graph: &DependencyGraph, draw: u64, in_how_many: u64) -> DependencyGraph {
    let mut graph = graph.clone();
    let mut state = draw.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    graph.edges.retain(|_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        draw == 0 || !(state >> 33).is_multiple_of(in_how_many)
    });
    graph
}

/// Agreement with each range of cuts, in [`RANGES`] order, and at the end with that of the parameters.
fn measure(
    system: &System,
    options: &Options,
    parameters: &Parameters,
    draw: u64,
) -> Vec<(f64, f64)> {
    let graph = dropped(&system.graph, draw, 20);
    let tree = ClusterTree::grow(&graph, options, parameters, &Forgetful);
    let steps = ((HIGHEST - LOWEST) / STEP).round() as usize;
    let merges = |at: f64| tree.hierarchy.merges_above(at);
    let cuts: Vec<f64> = (0..=steps)
        .map(|step| LOWEST + step as f64 * STEP)
        .collect();
    let mut known: BTreeMap<usize, (f64, (f64, f64))> = BTreeMap::new();
    for &cut in &cuts {
        known.entry(merges(cut)).or_insert_with_key(|&merges| {
            (tree.sureness(merges), agreement(system, &tree.cut(merges)))
        });
    }
    let surest = |(low, high): (f64, f64)| {
        let within = cuts
            .iter()
            .filter(|&&cut| cut > low - 1e-9 && cut < high + 1e-9);
        let within = within.filter_map(|&cut| known.get(&merges(cut)));
        let best = within.reduce(|a, b| if b.0 >= a.0 { b } else { a });
        best.map_or((f64::NAN, f64::NAN), |best| best.1)
    };
    let chosen = tree.cut(tree.merges_for(None));
    if draw == 0 && std::env::var("SHOW").is_ok_and(|wanted| wanted == system.name) {
        let (mine, reference) = labelled(system, &chosen);
        show(&mine, &reference);
        if std::env::var("NAMES").is_ok() {
            names(system, &graph, &tree, &chosen);
        }
    }
    let mut scores: Vec<(f64, f64)> = RANGES.into_iter().map(surest).collect();
    scores.push(agreement(system, &chosen));
    scores
}

/// Prints every type with its group and label.
fn names(system: &System, graph: &DependencyGraph, tree: &ClusterTree, clustering: &Clustering) {
    let kernel = |node: usize| if tree.kernel[node] { "KERNEL" } else { "" };
    let nodes = clustering.types.iter().enumerate();
    let mut lines: Vec<String> = nodes
        .map(|(node, &ty)| {
            let group = clustering.group_of[node].unwrap_or(NO_GROUP);
            let of = &graph.types[ty];
            let file = of.files.first().map_or("", |&file| &graph.files[file]);
            let label = system.labels.get(&format!("{}\t{file}", of.id));
            let label = label.map_or("-", String::as_str);
            format!("{group:4} {label:20} {} {}", of.id, kernel(node))
        })
        .collect();
    lines.sort();
    println!("{}", lines.join("\n"));
}

/// The agreement of a clustering with the labels: ARI and AMI.
fn agreement(system: &System, clustering: &Clustering) -> (f64, f64) {
    let (mine, reference) = labelled(system, clustering);
    let reference = numbered(&reference);
    (
        adjusted_rand_index(&mine, &reference).unwrap_or(f64::NAN),
        adjusted_mutual_information(&mine, &reference).unwrap_or(f64::NAN),
    )
}

/// Cuts are tried from here,
const LOWEST: f64 = 0.2;
/// to here,
const HIGHEST: f64 = 0.5;
/// in steps of this.
const STEP: f64 = 0.02;

/// The ranges of cuts that are compared; those of one cut alone first.
const RANGES: [(f64, f64); 20] = [
    (0.26, 0.26),
    (0.3, 0.3),
    (0.34, 0.34),
    (0.36, 0.36),
    (0.4, 0.4),
    (0.2, 0.34),
    (0.2, 0.38),
    (0.2, 0.42),
    (0.22, 0.36),
    (0.22, 0.38),
    (0.24, 0.36),
    (0.24, 0.38),
    (0.24, 0.4),
    (0.26, 0.36),
    (0.26, 0.38),
    (0.26, 0.42),
    (0.28, 0.38),
    (0.28, 0.46),
    (0.3, 0.38),
    (0.2, 0.5),
];

/// Stands for the group of types in none.
const NO_GROUP: u32 = u32::MAX - 1;

/// Stands for the group of types that were not clustered.
const MISSING: u32 = u32::MAX;

/// Group and label of every labelled type.
fn labelled<'a>(system: &'a System, clustering: &Clustering) -> (Vec<u32>, Vec<&'a str>) {
    let mut left: BTreeMap<&str, &str> = system
        .labels
        .iter()
        .map(|(key, label)| (key.as_str(), label.as_str()))
        .collect();
    let (mut mine, mut reference) = (Vec::new(), Vec::new());
    for (node, &ty) in clustering.types.iter().enumerate() {
        let node_of = &system.graph.types[ty];
        let file = node_of
            .files
            .first()
            .map_or("", |&file| &system.graph.files[file]);
        if let Some(label) = left.remove(format!("{}\t{file}", node_of.id).as_str()) {
            mine.push(clustering.group_of[node].unwrap_or(NO_GROUP));
            reference.push(label);
        }
    }
    mine.extend(std::iter::repeat_n(MISSING, left.len()));
    reference.extend(left.into_values());
    (mine, reference)
}

fn numbered(labels: &[&str]) -> Vec<u32> {
    let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
    labels
        .iter()
        .map(|label| {
            let next = numbers.len() as u32;
            *numbers.entry(label).or_insert(next)
        })
        .collect()
}

/// Prints how many types of each label are in each group.
fn show(mine: &[u32], reference: &[&str]) {
    let mut table: BTreeMap<u32, BTreeMap<&str, usize>> = BTreeMap::new();
    for (&group, &label) in mine.iter().zip(reference) {
        *table.entry(group).or_default().entry(label).or_default() += 1;
    }
    let mut rows: Vec<_> = table.into_iter().collect();
    rows.sort_by_key(|(_, row)| std::cmp::Reverse(row.values().sum::<usize>()));
    for (group, row) in rows {
        println!("    {group:4} {row:?}");
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let systems = load(Path::new(&arguments.next().expect("a folder")));
    let mut parameters = Parameters::default();
    let mut draws = 1;
    let mut options = Options {
        evidence: vec![Evidence::Structure, Evidence::Vocabulary],
        ..Options::default()
    };
    // `/` parts the configurations to compare; what stands before the first one holds for all.
    let mut arguments: Vec<String> = arguments.collect();
    let check = arguments
        .iter()
        .position(|argument| argument.starts_with("check="))
        .map(|place| arguments.remove(place));
    let mut parts = arguments.split(|argument| argument == "/");
    let apply =
        |part: &[String], parameters: &mut Parameters, options: &mut Options, draws: &mut u64| {
            for argument in part {
                let (key, value) = argument.split_once('=').expect("KEY=VALUE");
                *draws = set(parameters, options, key, value).max(*draws);
            }
        };
    apply(
        parts.next().unwrap_or_default(),
        &mut parameters,
        &mut options,
        &mut draws,
    );
    match check.as_deref() {
        None => {}
        Some("check=floor") => return checks::floor(&systems),
        Some("check=leave-one-out") => {
            return checks::leave_one_out(&systems, &options, &parameters, draws);
        }
        Some("check=stability") => return checks::stability(&systems, &options, &parameters),
        Some("check=connected") => return checks::connected(&systems, &options, &parameters),
        Some(other) => panic!("there is no {other}"),
    }
    let variants: Vec<&[String]> = parts.collect();
    if variants.is_empty() {
        run(&systems, &options, &parameters, draws, "as given");
    }
    for variant in variants {
        let (mut parameters, mut options, mut draws) = (parameters.clone(), options.clone(), draws);
        apply(variant, &mut parameters, &mut options, &mut draws);
        run(&systems, &options, &parameters, draws, &variant.join(" "));
    }
}

fn run(systems: &[System], options: &Options, parameters: &Parameters, draws: u64, title: &str) {
    let jobs: Vec<(&System, u64)> = systems
        .iter()
        .flat_map(|system| (0..draws).map(move |draw| (system, draw)))
        .collect();
    let results: Vec<Vec<(f64, f64)>> = jobs
        .par_iter()
        .map(|&(system, draw)| measure(system, options, parameters, draw))
        .collect();
    // Mean over the draws, by system and range.
    let by_system: Vec<Vec<(f64, f64)>> = results
        .chunks(draws as usize)
        .map(|draws| {
            (0..=RANGES.len())
                .map(|range| mean(draws.iter().map(|draw| draw[range])))
                .collect()
        })
        .collect();
    println!("== {title}");
    let line = |range: usize, name: &str| {
        let row: Vec<String> = by_system
            .iter()
            .map(|ranges| format!("{:.3}/{:.3}", ranges[range].0, ranges[range].1))
            .collect();
        let (ari, ami) = mean(by_system.iter().map(|ranges| ranges[range]));
        println!("{name:10} {}  mean {ari:.3}/{ami:.3}", row.join(" "));
    };
    if std::env::var("ALL").is_ok() {
        for (index, (low, high)) in RANGES.iter().enumerate() {
            line(index, &format!("{low}..{high}"));
        }
    }
    line(RANGES.len(), "chosen");
}

fn mean(scores: impl Iterator<Item = (f64, f64)>) -> (f64, f64) {
    let scores: Vec<(f64, f64)> = scores.collect();
    let sum = scores
        .iter()
        .fold((0.0, 0.0), |sum, score| (sum.0 + score.0, sum.1 + score.1));
    (sum.0 / scores.len() as f64, sum.1 / scores.len() as f64)
}
