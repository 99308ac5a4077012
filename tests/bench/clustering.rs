//! Measures the clustering on dependency graphs against reference labels.
//!
//! `cargo run --release --example clustering -- DIR [KEY=VALUE...]` reads every `NAME.graph.jsonl` in DIR (the JSON
//! lines of `unseam graph`) with its `NAME.labels.json` (an object from `ID<tab>FIRST FILE` of a type to its label),
//! clusters it and prints agreement and time. KEY is a constant of the clustering; see `set`.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use unseam::cluster::evidence::Evidence;
use unseam::cluster::parameters::Parameters;
use unseam::cluster::{Options, cluster_with};
use unseam::graph::import::import_jsonl;
use unseam::metrics::agreement::{adjusted_mutual_information, adjusted_rand_index};

fn set(parameters: &mut Parameters, options: &mut Options, key: &str, value: &str) {
    let number = || value.parse::<f64>().expect("a number");
    match key {
        "evidence" => {
            options.evidence = value
                .split(',')
                .map(|name| name.parse::<Evidence>().expect("a kind of evidence"))
                .collect();
        }
        "damping" => parameters.damping = number(),
        "vocabulary" => parameters.vocabulary_mass = number(),
        "layout" => parameters.layout_mass = number(),
        "neighbours" => parameters.vocabulary.neighbours = number() as usize,
        "similarity" => parameters.vocabulary.similarity = number(),
        "dependents" => parameters.kernel.dependents = number() as u32,
        "communities" => parameters.kernel.communities = number() as usize,
        "participation" => parameters.kernel.participation = number(),
        "passes" => parameters.kernel_passes = number() as usize,
        "lowest" => parameters.consensus.lowest = number(),
        "highest" => parameters.consensus.highest = number(),
        "resolutions" => parameters.consensus.resolutions = number() as usize,
        "seeds" => parameters.consensus.seeds = number() as u64,
        "cut" => parameters.cut = number(),
        _ => panic!("no constant is called {key}"),
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("a folder");
    let mut parameters = Parameters::default();
    let mut options = Options {
        evidence: vec![Evidence::Structure, Evidence::Vocabulary],
        ..Options::default()
    };
    for argument in arguments {
        let (key, value) = argument.split_once('=').expect("KEY=VALUE");
        set(&mut parameters, &mut options, key, value);
    }
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .expect("a readable folder")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".graph.jsonl").map(str::to_owned))
        .collect();
    names.sort();
    let mut scores = Vec::new();
    for name in names {
        scores.extend(measure(Path::new(&folder), &name, &options, &parameters));
    }
    let count = scores.len() as f64;
    let (ari, ami) = scores
        .iter()
        .fold((0.0, 0.0), |sum, score| (sum.0 + score.0, sum.1 + score.1));
    println!("mean {:.3} {:.3}", ari / count, ami / count);
}

fn measure(
    folder: &Path,
    name: &str,
    options: &Options,
    parameters: &Parameters,
) -> Option<(f64, f64)> {
    let read = |suffix: &str| std::fs::read_to_string(folder.join(format!("{name}.{suffix}"))).ok();
    let (graph, _) = import_jsonl(&read("graph.jsonl")?, name);
    let start = Instant::now();
    let clustering = cluster_with(&graph, options, parameters);
    let time = start.elapsed();
    let labels: BTreeMap<String, String> = serde_json::from_str(&read("labels.json")?).ok()?;
    let numbers: BTreeMap<&str, u32> = labels.values().map(String::as_str).zip(0..).collect();
    let mut left: BTreeMap<&str, u32> = labels
        .iter()
        .map(|(key, label)| (key.as_str(), numbers[label.as_str()]))
        .collect();
    let (mut mine, mut reference) = (Vec::new(), Vec::new());
    for (node, &ty) in clustering.types.iter().enumerate() {
        let node_of = &graph.types[ty];
        let file = node_of.files.first().map_or("", |&file| &graph.files[file]);
        if let Some(label) = left.remove(format!("{}\t{file}", node_of.id).as_str()) {
            mine.push(clustering.group_of[node]);
            reference.push(label);
        }
    }
    let missing = left.len();
    mine.extend(std::iter::repeat_n(u32::MAX, missing));
    reference.extend(left.into_values());
    let sizes = |groups: &[u32]| {
        let mut sizes: BTreeMap<u32, usize> = BTreeMap::new();
        groups
            .iter()
            .for_each(|&group| *sizes.entry(group).or_default() += 1);
        sizes.values().filter(|&&size| size > 2).count()
    };
    let ari = adjusted_rand_index(&mine, &reference);
    let ami = adjusted_mutual_information(&mine, &reference);
    println!(
        "{name:22} {:.3} {:.3} groups {:3} of {:3} (all {:3}) missing {missing} nodes {} in {:.0} ms",
        ari.unwrap_or(f64::NAN),
        ami.unwrap_or(f64::NAN),
        sizes(&mine),
        sizes(&reference),
        sizes(&clustering.group_of),
        clustering.types.len(),
        time.as_secs_f64() * 1000.0
    );
    ari.zip(ami)
}
