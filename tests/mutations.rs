//! A real tree with one file of it broken: a run ends in time, and what it says of every other file stays the same.
//!
//! The full number is
//!
//! ```text
//! cargo test --release --test mutations -- --ignored --nocapture
//! ```
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking, and a measurement prints"
)]

mod support {
    #[allow(dead_code, reason = "shared with tests that use more of it")]
    pub(crate) mod edits;
    pub(crate) mod mutations;
    pub(crate) mod random;
}

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use support::edits::{copy, files};
use support::mutations::mutate;
use support::random::Random;
use tempfile::TempDir;
use unseam::base::problem::ProblemCode;
use unseam::discover::tree::SourceTree;
use unseam::discover::{DiskTree, Scope, discover};
use unseam::pipeline::{Options, Silent, analyze, read};
use unseam::report::json;
use unseam::report::model::Report;

/// What each file says, by path, without what depends on where in the list it stands; and what is wrong with the tree.
fn facts(root: &Path) -> (BTreeMap<String, String>, Vec<ProblemCode>) {
    let tree = DiskTree::new(root).unwrap();
    let options = Options::default();
    let workspace = discover(&tree, &Scope::Everything, &options.discovery());
    let read = read(&tree, &workspace, &options, &Silent);
    let paths = workspace.files.iter().map(|file| file.path.clone());
    let said = read.facts.iter().map(|facts| format!("{facts:?}"));
    let codes = workspace.problems.iter().chain(&read.problems);
    (paths.zip(said).collect(), codes.map(|p| p.code).collect())
}

/// The report on a tree, and what it took.
fn timed(root: &Path) -> (Report, Duration) {
    let start = Instant::now();
    let report = analyze(root, &Options::default(), &Silent).unwrap();
    (report, start.elapsed())
}

/// Breaks one file after the other, `count` times, and compares.
fn break_files(count: usize, seed: u64) {
    let folder = TempDir::new().unwrap();
    let root = folder.path().join("code");
    copy(Path::new("testdata/overture"), &root);
    let mut all = files(&root, "cs");
    let sources = all.len();
    for extension in ["csproj", "sln", "props", "sql", "cshtml", "config", "edmx"] {
        all.extend(files(&root, extension));
    }
    let (sound, _) = facts(&root);
    let clean = timed(&root).1.max(timed(&root).1);
    let mut random = Random::new(seed);
    let mut slowest = Duration::ZERO;
    for round in 0..count {
        // Sources are broken four times as often as what lies beside them.
        let among = if round % 5 == 0 {
            &all[..]
        } else {
            &all[..sources]
        };
        let file = random.pick(among).clone();
        let content = fs::read(&file).unwrap();
        let (what, broken) = mutate(&content, &mut random);
        fs::write(&file, broken).unwrap();
        let shown = file.strip_prefix(&root).unwrap().to_str().unwrap();
        let told = format!("round {round}: {what} in {shown}");
        let (report, mut took) = timed(&root);
        if took >= 5 * clean {
            // The machine may have been busy.
            took = took.min(timed(&root).1);
        }
        slowest = slowest.max(took);
        assert!(took < 5 * clean, "{told}: {took:?}, clean {clean:?}");
        let text = json::json(&report);
        assert_eq!(json::json(&json::read(&text).unwrap()), text, "{told}");
        let (now, codes) = facts(&root);
        assert!(!codes.contains(&ProblemCode::Internal), "{told}");
        let is_ours = |code: ProblemCode| code == ProblemCode::Internal;
        assert!(!report.problems.iter().any(|p| is_ours(p.code)), "{told}");
        // What a project says decides which files there are and which symbols they are read with; each file that is
        // still there and is read with the same says the same.
        let is_source = file.extension() == Some("cs".as_ref());
        for (path, said) in &sound {
            if path != shown && (is_source || now.contains_key(path)) {
                let now = now
                    .get(path)
                    .unwrap_or_else(|| panic!("{told}: {path} is gone"));
                assert!(
                    now == said || !is_source,
                    "{told}: {path} says something else"
                );
            }
        }
        fs::write(&file, content).unwrap();
    }
    let (now, _) = facts(&root);
    assert!(now == sound, "what was broken is whole again");
    println!("{count} mutations: clean {clean:?}, slowest {slowest:?}");
}

#[test]
fn a_hundred_mutations() {
    break_files(100, 1);
}

#[test]
#[ignore = "takes a quarter of an hour"]
fn a_thousand_mutations() {
    break_files(1000, 2);
}

/// The mutations do what they say: a test whose edits change nothing would be worth nothing.
#[test]
fn mutations_change_what_they_are_given() {
    let content = fs::read("testdata/overture/platform/src/Overture.Core/Entity.cs").unwrap();
    let mut random = Random::new(3);
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..300 {
        let (what, broken) = mutate(&content, &mut random);
        let changed = usize::from(broken != content);
        *kinds.entry(what).or_default() += changed;
    }
    assert_eq!(kinds.len(), 10, "{kinds:?}");
    assert!(kinds.values().all(|&changed| changed > 5), "{kinds:?}");
    let tree = DiskTree::new(Path::new("testdata/overture")).unwrap();
    assert!(tree.entries(&mut Vec::new()).len() > 150);
}
