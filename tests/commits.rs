//! `unseam impact` on real commits: verdicts held to labels that were given by reading the diffs, and the time it takes.
//!
//! The labels are in `testdata/impact`; the history that they are about is not part of this repository:
//!
//! ```sh
//! UNSEAM_IMPACT_GIT_DIR=betterretail.git cargo test --release --test commits -- --ignored --nocapture
//! ```
//!
//! Records are in `tests/bench/impact.md`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and a measurement is shown"
)]

mod support {
    pub(crate) mod run;
}

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use serde_json::Value;
use support::run::unseam;

const FOLDER: &str = "testdata/impact";
/// The commit that the labels were chosen up to.
const TIP: &str = "36ea09b60c0e6d99f06bce42a5e8b0f7498da459";

struct Label {
    commit: String,
    verdict: String,
    boundaries: BTreeSet<String>,
    signatures: String,
}

fn labels() -> Vec<Label> {
    let mut reader = csv::Reader::from_path(Path::new(FOLDER).join("labels.csv")).unwrap();
    let label = |row: csv::StringRecord| Label {
        commit: row[0].to_owned(),
        verdict: row[1].to_owned(),
        boundaries: row[2]
            .split('|')
            .filter(|id| !id.is_empty())
            .map(str::to_owned)
            .collect(),
        signatures: row[3].to_owned(),
    };
    reader.records().map(|row| label(row.unwrap())).collect()
}

#[test]
fn labels_are_of_forty_commits_and_known_boundaries() {
    let labels = labels();
    let commits: BTreeSet<&String> = labels.iter().map(|label| &label.commit).collect();
    assert_eq!((labels.len(), commits.len()), (40, 40));
    let text = fs::read_to_string(Path::new(FOLDER).join("boundaries.toml")).unwrap();
    let form = unseam::boundaries::read(&text).unwrap();
    for label in &labels {
        let commit = &label.commit;
        assert!(
            commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit()),
            "{commit}"
        );
        let expected = match label.boundaries.len() {
            0 => "no-product-code",
            1 => "ships-alone",
            _ => "ships-with",
        };
        assert_eq!(label.verdict, expected, "{commit}");
        assert!(
            ["none", "added", "altered"].contains(&label.signatures.as_str()),
            "{commit}"
        );
        for id in &label.boundaries {
            assert!(
                form.boundaries.iter().any(|known| known.id == *id),
                "{commit}: {id}"
            );
        }
    }
}

fn git_dir() -> String {
    std::env::var("UNSEAM_IMPACT_GIT_DIR").unwrap()
}

/// What is told of a commit, and the milliseconds it took.
fn impact(git_dir: &str, commit: &str, cache: &str) -> (Value, u128) {
    let range = format!("{commit}^1..{commit}");
    let boundaries = format!("{FOLDER}/boundaries.toml");
    let start = Instant::now();
    let run = unseam(&[
        "impact",
        &range,
        "--git-dir",
        git_dir,
        "--boundaries",
        &boundaries,
        "--format",
        "json",
        "--cache-dir",
        cache,
    ]);
    let taken = start.elapsed().as_millis();
    assert_eq!(run.code, 0, "{commit}: {}", run.stderr);
    (serde_json::from_str(&run.stdout).unwrap(), taken)
}

fn texts(list: &Value) -> BTreeSet<String> {
    let list = list.as_array().unwrap().iter();
    list.map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// What happened to signatures, in the words of the labels.
fn signatures(found: &Value) -> &'static str {
    let list = found["signatures"].as_array().unwrap();
    let is_altered = |change: &&Value| change["effect"] != "compatible";
    if list.iter().any(|change| is_altered(&change)) {
        "altered"
    } else if list.is_empty() {
        "none"
    } else {
        "added"
    }
}

#[test]
#[ignore = "needs the history: UNSEAM_IMPACT_GIT_DIR"]
fn labelled_commits_get_the_verdict_of_their_label() {
    let (git_dir, cache) = (git_dir(), tempfile::tempdir().unwrap());
    let cache = cache.path().to_str().unwrap();
    let (mut right, mut same, mut total) = (0, 0, 0);
    for label in labels() {
        let (found, _) = impact(&git_dir, &label.commit, cache);
        let verdict = &found["verdict"];
        let mut boundaries = texts(&verdict["with"]);
        boundaries.extend(verdict["boundary"].as_str().map(str::to_owned));
        let is_right = verdict["kind"] == *label.verdict && boundaries == label.boundaries;
        let is_same = signatures(&found) == label.signatures;
        total += 1;
        right += usize::from(is_right);
        same += usize::from(is_same);
        if !is_right || !is_same {
            eprintln!(
                "{} {} {:?} {}, labelled {} {:?} {}",
                &label.commit[..8],
                verdict["kind"].as_str().unwrap(),
                boundaries,
                signatures(&found),
                label.verdict,
                label.boundaries,
                label.signatures
            );
            let reasons = texts(&verdict["reasons"]);
            for reason in &reasons {
                eprintln!("    {reason}");
            }
        }
    }
    eprintln!("verdicts: {right} of {total} right; signatures: {same} of {total} right");
    assert!(right * 10 >= total * 9, "{right} of {total}");
}

#[test]
#[ignore = "needs the history: UNSEAM_IMPACT_GIT_DIR"]
fn no_commit_of_the_last_300_fails_and_each_is_quick() {
    let (git_dir, cache) = (git_dir(), tempfile::tempdir().unwrap());
    let cache = cache.path().to_str().unwrap();
    let output = Command::new("git")
        .args([
            "--git-dir",
            &git_dir,
            "rev-list",
            "--first-parent",
            "--max-count=300",
            TIP,
        ])
        .output()
        .unwrap();
    let commits = String::from_utf8(output.stdout).unwrap();
    let commits: Vec<&str> = commits.lines().collect();
    assert_eq!(commits.len(), 300);
    let mut times = Vec::new();
    for commit in commits {
        impact(&git_dir, commit, cache);
        let (_, warm) = impact(&git_dir, commit, cache);
        times.push((warm, commit));
    }
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100].0;
    let (worst, commit) = times[times.len() - 1];
    eprintln!(
        "{} commits, warm: median {} ms, 90 % within {} ms, worst {worst} ms ({commit})",
        times.len(),
        at(50),
        at(90)
    );
}
