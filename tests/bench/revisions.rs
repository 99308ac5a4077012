//! Measures the binding of many revisions, and compares some of them with a checkout analysed on its own.
//!
//! ```text
//! cargo run --release --example revisions -- GIT_DIR [COMMITS [COMPARED [SEED]]]
//! ```
//!
//! Prints the time for facts and graphs of the last first-parent commits, the peak of memory, and which of the commits
//! chosen at random differ from their checkout. Its records are in `revisions.md`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench is run by hand and fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use sha2::{Digest, Sha256};
use unseam::git::{ObjectId, Repository, Walk};
use unseam::pipeline::{self, Bound, Options, Records, Silent};
use unseam::report::jsonl;
use unseam::ties::Ties;

/// That of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let number = |at: usize, default: u64| args.get(at).map_or(default, |arg| arg.parse().unwrap());
    let folder = Path::new(args.get(1).map_or(".", String::as_str));
    let repository = Repository::open(folder).unwrap();
    let options = Options::default();
    let walk = Walk {
        first_parent: true,
        limit: Some(number(2, 500) as usize),
    };

    let start = (Instant::now(), cpu());
    let history = repository.history("HEAD", walk).unwrap();
    let commits: Vec<ObjectId> = history.commits.iter().map(|commit| commit.id).collect();
    let chosen = choose(&commits, number(3, 10) as usize, number(4, 1));
    let mut digests: BTreeMap<ObjectId, String> = BTreeMap::new();
    let (mut edges, mut absent) = (0, 0);
    for snapshot in pipeline::revisions(
        &repository,
        commits.clone(),
        Path::new(""),
        &options,
        &Silent,
    ) {
        match snapshot {
            Ok(snapshot) => {
                edges += snapshot.graph.edges.len();
                if chosen.contains(&snapshot.commit) {
                    digests.insert(snapshot.commit, digest(&snapshot.bound));
                }
            }
            Err(_) => absent += 1,
        }
    }
    println!(
        "{} commits, {absent} without code, {edges} edges: {:.1} s, {:.1} s of processor, peak {}",
        commits.len(),
        start.0.elapsed().as_secs_f64(),
        cpu() - start.1,
        peak(),
    );
    for commit in chosen {
        let checkout = tempfile::tempdir().unwrap();
        check_out(folder, commit, checkout.path());
        let bound = pipeline::bind(checkout.path(), &options, &Silent);
        let own = bound.as_ref().map(digest).ok();
        let same = own.as_ref() == digests.get(&commit);
        println!("{commit} {}", if same { "equal" } else { "DIFFERENT" });
    }
}

/// A hash of everything that is known of a code base: records, facts, entities, problems. But for links by string, which
/// are not looked for in many revisions.
fn digest(bound: &Bound) -> String {
    let ties = Ties {
        links: Vec::new(),
        ..bound.ties.clone()
    };
    let mut bytes = Vec::new();
    jsonl::write(Records::new(bound).iter(), &mut bytes).unwrap();
    let mut hash = Sha256::new();
    hash.update(&bytes);
    hash.update(format!("{:?}", bound.workspace));
    hash.update(format!("{ties:?}"));
    hash.update(format!("{:?}", bound.data));
    hash.update(format!("{:?} {:?}", bound.totals, bound.problems));
    hash.finalize()
        .iter()
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

/// Some of the commits: a linear congruence is random enough.
fn choose(commits: &[ObjectId], wanted: usize, seed: u64) -> BTreeSet<ObjectId> {
    let mut state = seed;
    let mut chosen = BTreeSet::new();
    while chosen.len() < wanted.min(commits.len()) {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        chosen.insert(commits[(state >> 33) as usize % commits.len()]);
    }
    chosen
}

/// Writes the files of a commit into an empty folder, as they are stored.
fn check_out(repository: &Path, commit: ObjectId, folder: &Path) {
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command
            .arg("--git-dir")
            .arg(repository)
            .arg("--work-tree")
            .arg(folder);
        command
            .args(["-c", "core.autocrlf=false", "-c", "core.bare=false"])
            .args(args);
        // What is absent cannot be checked out, and is left out here as there.
        command.env("GIT_INDEX_FILE", folder.join(".git-index"));
        command.stderr(Stdio::null()).status().unwrap()
    };
    git(&["read-tree", &commit.to_string()]);
    git(&["checkout-index", "--all", "--force"]);
    std::fs::remove_file(folder.join(".git-index")).unwrap();
}

/// Seconds of processor time so far, where the system tells.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat
        .rsplit(") ")
        .next()
        .unwrap_or_default()
        .split(' ')
        .collect();
    let ticks = |at: usize| fields.get(at).and_then(|ticks| ticks.parse::<f64>().ok());
    (ticks(11).unwrap_or(0.0) + ticks(12).unwrap_or(0.0)) / 100.0
}

/// The most memory that was held at a time, where the system tells.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "unknown".to_owned(), |line| line.trim().to_owned())
}
