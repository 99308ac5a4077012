//! What is kept between runs never shows: after any edit, on a damaged cache, and with several runs at once, the bytes
//! are those of a run without a cache.
//!
//! The ordinary tests work on the sample. The runs that the figures in the README are from take an hour:
//!
//! ```text
//! UNSEAM_TREE=/path/to/a/checkout cargo test --release --test warm -- --ignored --nocapture
//! ```
#![allow(clippy::unwrap_used, clippy::panic)]

mod support {
    pub(crate) mod edits;
    pub(crate) mod random;
    pub(crate) mod run;
    #[allow(dead_code, reason = "shared with tests that use more of it")]
    pub(crate) mod tree;
}

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use support::edits::{Edits, copy, files};
use support::random::Random;
use support::run::unseam;
use support::tree::Tree;
use tempfile::TempDir;
use unseam::cache::{Cache, LIMIT};
use unseam::pipeline::{Options, Records, Silent, bind, open, report};
use unseam::report::{json, jsonl};

/// On a busy machine no file takes too long: the limit is the one thing that a report has from the clock.
const PATIENCE: Duration = Duration::from_hours(1);

/// The whole report and the whole graph.
fn outputs(root: &Path, cache: Option<&Cache>) -> (String, Vec<u8>) {
    let options = Options {
        declarations: true,
        cache: cache.cloned(),
        max_file_time: PATIENCE,
        ..Options::default()
    };
    let bound = bind(root, &options, &Silent).unwrap();
    let mut graph = Vec::new();
    jsonl::write(Records::new(&bound).iter(), &mut graph).unwrap();
    (json::json(&report(&bound, &options, &Silent)), graph)
}

/// The report as it is kept and found again.
fn kept_report(root: &Path, cache: &Cache) -> String {
    let options = Options {
        cache: Some(cache.clone()),
        max_file_time: PATIENCE,
        ..Options::default()
    };
    let opened = open(root, &options, &Silent).unwrap();
    opened.json(&options, &Silent, str::to_owned)
}

fn assert_same(root: &Path, cache: &Cache, after: &str) {
    let (cold_report, cold_graph) = outputs(root, None);
    let (report, graph) = outputs(root, Some(cache));
    if report != cold_report {
        let mut lines = report.lines().zip(cold_report.lines());
        let first = lines.find(|(warm, cold)| warm != cold);
        panic!("the report differs after: {after}: {first:#?}");
    }
    assert!(graph == cold_graph, "the graph differs after: {after}");
    for _ in 0..2 {
        let report = kept_report(root, cache);
        assert!(
            report == cold_report,
            "kept, the report differs after: {after}"
        );
    }
}

/// A copy of a code base, and an empty cache.
fn set_up(from: &Path) -> (TempDir, PathBuf, Cache) {
    let folder = TempDir::new().unwrap();
    let root = folder.path().join("code");
    copy(from, &root);
    let cache = Cache::new(folder.path().join("cache"), LIMIT);
    (folder, root, cache)
}

/// Makes `count` edits; compares after each `stride` of them.
fn edit(from: &Path, count: usize, stride: usize) {
    let (_folder, root, cache) = set_up(from);
    assert_same(&root, &cache, "nothing");
    let mut edits = Edits::new(&root, 42);
    let mut made = Vec::new();
    for number in 1..=count {
        made.push(edits.step());
        if number % stride == 0 {
            assert_same(&root, &cache, &made.join(", "));
            made.clear();
        }
    }
    let [facts, results, _] = cache.info().entries;
    assert!(facts > files(&root, "cs").len() && results > 1);
}

/// Damages one file of the cache, or two.
fn damage(folder: &Path, random: &mut Random) -> String {
    let packs = files(folder, "pack");
    if packs.is_empty() {
        return "nothing".to_owned();
    }
    let (path, other) = (random.pick(&packs).clone(), random.pick(&packs).clone());
    let mut bytes = fs::read(&path).unwrap();
    let at = random.below(bytes.len().max(1));
    let what = match random.below(6) {
        0 => {
            bytes.truncate(at);
            "cut"
        }
        1..3 if !bytes.is_empty() => {
            // The index, at the start, is small beside the contents.
            let at = if random.below(2) == 0 { at } else { at % 4096 };
            let at = at.min(bytes.len() - 1);
            bytes[at] ^= 1 << random.below(8);
            "flip"
        }
        3 => {
            let bytes_of_other = fs::read(&other).unwrap();
            fs::write(&other, &bytes).unwrap();
            bytes = bytes_of_other;
            "swap"
        }
        4 => {
            let middle = bytes.len() / 2;
            bytes.rotate_left(middle);
            "turn"
        }
        _ => {
            bytes.extend_from_slice(&[7; 100]);
            "lengthen"
        }
    };
    fs::write(&path, bytes).unwrap();
    format!("{what} {} at {at}", path.display())
}

/// Damages the cache `count` times; compares after each `stride` of them.
fn damage_again_and_again(root: &Path, count: usize, stride: usize) {
    let folder = TempDir::new().unwrap();
    let cache = Cache::new(folder.path().to_owned(), LIMIT);
    let expected = outputs(root, None);
    let mut random = Random::new(7);
    assert!(outputs(root, Some(&cache)) == expected);
    for round in 0..count / stride {
        let what: Vec<String> = (0..stride)
            .map(|_| damage(folder.path(), &mut random))
            .collect();
        let found = outputs(root, Some(&cache));
        assert!(found == expected, "round {round}: {}", what.join(", "));
        let kept = kept_report(root, &cache);
        assert!(kept == expected.0, "round {round}: {}", what.join(", "));
    }
}

/// Starts the program on the sample, with its report to a file.
fn start(cache: &Path, report: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_unseam"))
        .args(["analyze", "testdata/overture", "--format"])
        .arg(format!("json={}", report.display()))
        .arg("--cache-dir")
        .arg(cache)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn edits_of_the_sample() {
    edit(Path::new("testdata/overture"), 30, 3);
}

#[test]
fn a_damaged_cache() {
    damage_again_and_again(Tree::shop().root(), 100, 5);
}

#[test]
fn four_runs_on_one_cache() {
    let folder = TempDir::new().unwrap();
    let cache = folder.path().join("cache");
    let alone = unseam(&["analyze", "testdata/overture", "--format", "json"]);
    // Twice: all of them fill it, then all of them read it.
    for _ in 0..2 {
        let reports: Vec<PathBuf> = (0..4)
            .map(|n| folder.path().join(format!("{n}.json")))
            .collect();
        let runs: Vec<Child> = reports.iter().map(|file| start(&cache, file)).collect();
        for (run, file) in runs.into_iter().zip(&reports) {
            let output = run.wait_with_output().unwrap();
            assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
            assert!(fs::read_to_string(file).unwrap() == alone.stdout);
        }
    }
}

#[test]
fn every_format_of_a_kept_report_is_that_of_a_new_one() {
    let folder = TempDir::new().unwrap();
    let cache = folder.path().to_str().unwrap();
    for format in ["text", "json", "html", "svg", "dot"] {
        let args = ["analyze", "testdata/overture", "--format", format];
        let alone = unseam(&[&args[..], &["--no-cache"]].concat());
        let kept = [&args[..], &["--cache-dir", cache]].concat();
        for _ in 0..2 {
            assert!(unseam(&kept).stdout == alone.stdout, "{format}");
        }
    }
}

#[test]
fn the_cache_is_told_of_and_emptied() {
    let tree = Tree::shop();
    let folder = TempDir::new().unwrap();
    let cache = folder.path().join("cache");
    let (root, cache) = (tree.root().to_str().unwrap(), cache.to_str().unwrap());
    let info = || unseam(&["cache", "--cache-dir", cache]).stdout;
    assert!(
        info().contains("total      0 bytes in 0 files"),
        "{}",
        info()
    );
    let kept = unseam(&["analyze", root, "--cache-dir", cache]);
    let alone = unseam(&["analyze", root, "--no-cache"]);
    assert_eq!(kept.stdout, alone.stdout);
    assert!(!info().contains("total      0 bytes"), "{}", info());
    let cleared = unseam(&["cache", "--clear", "--cache-dir", cache]);
    assert!(cleared.stdout.starts_with("removed "), "{cleared:?}");
    assert!(
        info().contains("total      0 bytes in 0 files"),
        "{}",
        info()
    );
}

#[test]
fn a_cache_that_cannot_be_made_is_told() {
    let run = unseam(&[
        "analyze",
        "testdata/overture",
        "--cache-dir",
        "Cargo.toml/x",
    ]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("cannot make the cache in"), "{run:?}");
    let run = unseam(&["analyze", ".", "--no-cache", "--cache-dir", "x"]);
    assert_eq!(run.code, 2, "{run:?}");
}

/// The checkout that the full runs work on.
fn tree() -> PathBuf {
    let named = std::env::var_os("UNSEAM_TREE");
    PathBuf::from(named.unwrap_or_else(|| panic!("set UNSEAM_TREE to a checkout")))
}

#[test]
#[ignore = "takes half an hour, and a checkout"]
fn two_hundred_edits() {
    edit(&tree(), 200, 1);
}

#[test]
#[ignore = "takes half an hour"]
fn a_thousand_damages() {
    damage_again_and_again(Path::new("testdata/overture"), 1000, 1);
}
