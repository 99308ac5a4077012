//! Any input to any reader: the stable twin of the fuzz targets, with the same properties, seeds and crashes.
//!
//! Each test tries what once broke its reader, then every seed, then mutations of seeds. More of them:
//!
//! ```text
//! PROPTEST_CASES=10000 cargo test --release --test robustness
//! FUZZ_SECONDS=60 cargo test --release --test robustness      # of each target, others on every run
//! ```
//!
//! The fuzzers themselves are run by `tests/fuzz/run.sh`, and what they found is in `tests/fuzz/record.md`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking, and says at which input"
)]

#[path = "fuzz/properties/mod.rs"]
#[allow(
    unreachable_pub,
    clippy::pedantic,
    reason = "a crate of its own for the fuzzers"
)]
mod properties;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use properties::{ALL, mutated, property};

/// Mutations that are tried of each target, unless `PROPTEST_CASES` says otherwise.
const CASES: u32 = 64;

fn folder(kind: &str, target: &str) -> PathBuf {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz");
    fuzz.join(kind).join(target)
}

/// The files of a folder in path order; none where there is no folder.
fn inputs(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = paths.into_iter().filter(|path| path.is_file());
    read.map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

/// What a target starts from. Code starts from what its stage is tested with.
fn seeds(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let mut seeds = inputs(&folder("seeds", target));
    let code: &[&str] = match target {
        "normaliser" => &["syntax", "constructs"],
        "extractor" => &["extract", "constructs"],
        "binder" => &["constructs"],
        _ => &[],
    };
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let is_code = |(path, _): &(PathBuf, Vec<u8>)| path.extension().is_some_and(|e| e == "cs");
    for stage in code {
        seeds.extend(inputs(&testdata.join(stage)).into_iter().filter(is_code));
    }
    assert!(!seeds.is_empty(), "no seeds of {target}");
    seeds
}

fn holds(target: &str) {
    let holds = property(target);
    for (path, content) in inputs(&folder("crashes", target)) {
        println!("{}", path.display());
        holds(&content);
    }
    let seeds = seeds(target);
    // The constructs are read as they are by tests of their own.
    for (path, content) in seeds.iter().take(20) {
        println!("{}", path.display());
        holds(content);
    }
    let config = ProptestConfig {
        failure_persistence: None,
        max_shrink_time: 20_000,
        ..ProptestConfig::default()
    };
    let cases = std::env::var_os("PROPTEST_CASES").map_or(CASES, |_| config.cases);
    let config = ProptestConfig { cases, ..config };
    // The same on every run; more cases begin with those of fewer.
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    hold(
        target,
        &seeds,
        TestRunner::new_with_rng(config.clone(), random),
    );
    let Some(seconds) = std::env::var_os("FUZZ_SECONDS") else {
        return;
    };
    let seconds = seconds.to_str().and_then(|seconds| seconds.parse().ok());
    let end = Instant::now() + Duration::from_secs(seconds.expect("FUZZ_SECONDS is a number"));
    // Few at a time: some targets take a second for one.
    let few = ProptestConfig { cases: 4, ..config };
    while Instant::now() < end {
        hold(target, &seeds, TestRunner::new(few.clone()));
    }
}

/// Tries mutations of the seeds; what fails is made small and told.
fn hold(target: &str, seeds: &[(PathBuf, Vec<u8>)], mut runner: TestRunner) {
    let holds = property(target);
    let strategy = (0..seeds.len(), prop::collection::vec(any::<u64>(), 1..4));
    let outcome = runner.run(&strategy, |(seed, mutations)| {
        let start = seeds[seed].1.clone();
        let input = mutations
            .iter()
            .fold(start, |input, &by| mutated(&input, by));
        holds(&input);
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{target}: {error}");
    }
}

macro_rules! targets {
    ($($target:ident),*) => {
        $(#[test]
        fn $target() {
            holds(stringify!($target));
        })*

        #[test]
        fn every_target_is_here_and_among_the_fuzzers() {
            let here = [$(stringify!($target)),*];
            let all = ALL.map(|(name, _)| name);
            assert_eq!(here, all);
            let manifest = include_str!("fuzz/Cargo.toml");
            for name in all {
                let path = format!("path = \"targets/{name}.rs\"");
                assert!(manifest.contains(&path), "{name}");
            }
        }
    };
}

targets!(
    normaliser, extractor, binder, beside, projects, sql, settings, reports, graphs, cache, page,
    usage
);
