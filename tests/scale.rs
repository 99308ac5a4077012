//! The generated monolith that scale is measured on: the same for the same seed, bound without rest, and divided as it was
//! planted.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "bench/monolith/mod.rs"]
mod monolith;
mod support {
    pub(crate) mod run;
}

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

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
