//! The generated monolith that scale is measured on: the same for the same seed, bound without rest, and divided as it was
//! planted.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(clippy::print_stdout, reason = "the full size tells its figures")]

#[path = "bench/monolith/mod.rs"]
mod monolith;
mod support {
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod random;
    pub(crate) mod run;
}

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use support::random::Random;
use support::run::unseam;

/// Every file below `folder` with its content.
fn content(folder: &Path, into: &mut BTreeMap<String, Vec<u8>>, root: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            content(&path, into, root);
        } else {
            let name = path.strip_prefix(root).unwrap().display().to_string();
            into.insert(name, fs::read(&path).unwrap());
        }
    }
}

fn generated(types: usize, seed: u64) -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    monolith::generate(folder.path(), types, seed).unwrap();
    let mut files = BTreeMap::new();
    content(folder.path(), &mut files, folder.path());
    files
}

#[test]
fn the_seed_decides_every_byte() {
    let first = generated(300, 1);
    assert!(first == generated(300, 1));
    assert!(first != generated(300, 2));
}

#[test]
fn every_name_is_bound_and_boundaries_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let written = monolith::generate(folder.path(), 1_000, 1).unwrap();
    let root = folder.path().to_str().unwrap();
    let saved = folder.path().join("report.json");
    let format = format!("json={}", saved.display());
    let run = unseam(&["analyze", root, "--no-cache", "--format", &format]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let report: serde_json::Value = serde_json::from_slice(&fs::read(&saved).unwrap()).unwrap();
    let health = &report["health"];
    assert_eq!(health["lines"], written.lines);
    assert_eq!(health["files"], written.files);
    assert_eq!(
        (&health["files_with_errors"], &health["files_in_no_project"]),
        (&0.into(), &0.into())
    );
    let count = |name: &str| health[name].as_u64().unwrap();
    let unresolved = count("references") - count("resolved");
    assert_eq!(unresolved, 0, "{}", health["unresolved_by_reason"]);
    // What is planted shows: tables, operations, wiring.
    let planted = |list: &serde_json::Value| list.as_array().unwrap().len();
    assert!(planted(&report["data"]["entities"]) > 30);
    assert!(planted(&report["operations"]) > 50);
    assert!(planted(&report["ties"]) > 300);

    let truth = folder.path().join(monolith::TRUTH);
    let run = unseam(&[
        "score",
        saved.to_str().unwrap(),
        truth.to_str().unwrap(),
        "--json",
    ]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let table: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        (&table["missing"], &table["labelled"]),
        (&0.into(), &written.types.into())
    );
    let agreement = table["rows"][0]["ari"].as_f64().unwrap();
    assert!(agreement > 0.95, "ARI {agreement}");
}

/// A graph of `areas` areas of one size: a type depends on six others, of which 85 in a hundred are of its own area. Names
/// say nothing. Its records and the area of each type.
fn planted(types: usize, areas: usize) -> (String, String) {
    let mut random = Random::new(7);
    let size = types / areas;
    let (mut records, mut labels) = (String::new(), BTreeMap::new());
    let mut known = BTreeSet::new();
    for from in 0..types {
        writeln!(records, r#"{{"record":"type","id":"T{from}","project":"","kind":"class","files":["a.cs"],"lines":50}}"#).unwrap();
        labels.insert(format!("T{from}"), format!("area-{}", from / size));
        for _ in 0..6 {
            let to = if random.below(100) < 85 {
                from / size * size + random.below(size)
            } else {
                random.below(types)
            };
            if to != from && known.insert((from, to)) {
                writeln!(records, r#"{{"record":"reference","from":"T{from}","from_project":"","to":"T{to}","to_project":"","kinds":{{"new":1}},"at":"a.cs:1"}}"#).unwrap();
            }
        }
    }
    (records, serde_json::to_string(&labels).unwrap())
}

/// The areas of a planted graph are found: at least .95 (ARI).
fn areas_are_found(types: usize, areas: usize) {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (graph, truth, saved) = (path("graph.jsonl"), path("areas.json"), path("report.json"));
    let (records, labels) = planted(types, areas);
    fs::write(&graph, records).unwrap();
    fs::write(&truth, labels).unwrap();
    let format = format!("json={saved}");
    let run = unseam(&[
        "analyze",
        "--graph",
        &graph,
        "--timings",
        "--format",
        &format,
    ]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let timings = run.stderr.lines().find(|line| line.starts_with("cluster"));
    let run = unseam(&["score", &saved, &truth, "--json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let table: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let ari = table["rows"][0]["ari"].as_f64().unwrap();
    println!(
        "{types} types in {areas} areas: {ari}; {}",
        timings.unwrap_or_default()
    );
    assert!(ari >= 0.95, "{types} types in {areas} areas: {ari}");
}

#[test]
fn planted_areas_are_found() {
    areas_are_found(3_000, 20);
}

/// `cargo test --release --test scale -- --ignored --nocapture`; the figures are in tests/bench/figures.md.
#[test]
#[ignore = "takes minutes unoptimised"]
fn planted_areas_are_found_among_100_000_types() {
    for areas in [50, 100, 250] {
        areas_are_found(100_000, areas);
    }
}
