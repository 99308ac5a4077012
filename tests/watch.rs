//! The check, as a team uses it: scripted edits of the sample, with exact findings and exit codes.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
    pub(crate) mod scenario;
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod tree;
}

use std::fs;
use std::path::Path;

use support::run::{Run, unseam};
use support::scenario::{Scenario, names, package};
use support::tree::Tree;

const BASELINE: &str = "unseam-baseline.json";

fn check(root: &Path, args: &[&str]) -> Run {
    let root = root.to_str().unwrap();
    unseam(&[&["check", root], args].concat())
}

fn text(value: &serde_json::Value) -> String {
    value.as_str().unwrap().to_owned()
}

#[test]
fn every_scripted_edit_has_exactly_its_findings() {
    for name in names() {
        let scenario = Scenario::open(&name);
        let args: Vec<&str> = scenario.args.iter().map(String::as_str).collect();
        let run = check(scenario.root(), &args);
        assert_eq!(run.stderr, "", "{name}");
        let title = scenario.root().file_name().unwrap().to_str().unwrap();
        let shown = run.stdout.replace(title, "overture");
        insta::assert_snapshot!(
            format!("check-{name}"),
            format!("exit code {}\n{shown}", run.code)
        );
    }
}

#[test]
fn the_baseline_of_the_sample_is_that_of_today() {
    let scenario = Scenario::open("unchanged");
    let run = check(scenario.root(), &["--update-baseline"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    let written = fs::read_to_string(scenario.root().join(BASELINE)).unwrap();
    let kept = fs::read_to_string(package("testdata/watch").join(BASELINE)).unwrap();
    assert_eq!(written, kept);
    let entries = kept.lines().filter(|line| line.starts_with("    {"));
    let entries: Vec<&str> = entries.filter(|line| !line.contains("\"end\"")).collect();
    assert!(entries.is_sorted() && entries.len() > 100);
}

#[test]
fn after_an_update_the_check_is_clean() {
    let scenario = Scenario::open("everything");
    let run = check(scenario.root(), &["--update-baseline"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    let run = check(scenario.root(), &["--strict", "--format", "json"]);
    let result: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((run.code, &result["findings"]), (0, &serde_json::json!([])));
}

#[test]
fn findings_carry_owners_places_and_fingerprints_that_stay() {
    let scenario = Scenario::open("new-crossing");
    fs::write(
        scenario.root().join("CODEOWNERS"),
        "*.cs @all\n/platform/src/Overture.Services/ @services @core\n",
    )
    .unwrap();
    let finding = |scenario: &Scenario| -> serde_json::Value {
        let run = check(scenario.root(), &["--format", "json"]);
        let result: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        result["findings"][0].clone()
    };
    let first = finding(&scenario);
    assert_eq!(first["owners"], serde_json::json!(["@services", "@core"]));
    assert_eq!(
        first["excerpt"],
        "private Overture.Core.Orders.Order lastOrder;"
    );
    let path = scenario.root().join(text(&first["at"]["path"]));
    let moved = format!("// head\n{}", fs::read_to_string(&path).unwrap());
    fs::write(&path, moved).unwrap();
    let later = finding(&scenario);
    assert_eq!(
        later["at"]["line"].as_u64(),
        first["at"]["line"].as_u64().map(|line| line + 1)
    );
    assert_eq!(later["fingerprint"], first["fingerprint"]);
}

#[test]
fn two_branches_merge_line_by_line_and_an_unfinished_merge_is_told() {
    let scenario = Scenario::open("unchanged");
    let path = scenario.root().join(BASELINE);
    let kept = fs::read_to_string(&path).unwrap();
    // What a union of both sides leaves: an entry twice, and one out of order.
    let lines: Vec<&str> = kept.lines().collect();
    let mixed = [&lines[..3], &lines[40..41], &lines[3..]]
        .concat()
        .join("\n");
    fs::write(&path, mixed).unwrap();
    assert_eq!(check(scenario.root(), &["--strict"]).code, 0);
    fs::write(&path, kept.replacen("    {", "<<<<<<< HEAD\n    {", 1)).unwrap();
    let run = check(scenario.root(), &[]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr
            .contains("unseam-baseline.json: 4:1: the marks of an unfinished merge"),
        "{}",
        run.stderr
    );
}

#[test]
fn what_cannot_be_checked_is_told() {
    let tree = Tree::shop();
    let run = check(tree.root(), &[]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("there is no boundaries.toml") && run.stderr.contains("hint: "),
        "{}",
        run.stderr
    );
    let tree = tree.file("boundaries.toml", "[[boundary]]\nname = \"Orders\"\ntypes = [\"Shop.Orders.**\"]\n[[use]]\nfrom = \"order\"\nto = \"*\"\nmax = 1\n");
    let run = check(tree.root(), &[]);
    assert_eq!(run.code, 2);
    let places: Vec<&str> = run.stderr.lines().map(|line| &line[..28]).collect();
    assert_eq!(
        places,
        [
            "unseam: boundaries.toml:5:8:",
            "unseam: boundaries.toml:7:1:"
        ]
    );
    let tree = tree
        .file("boundaries.toml", "[[boundary]]\nname = \"Orders\"\ntypes = [\"Shop.Orders.**\"]\n[[boundary]]\nname = \"Payments\"\ntypes = [\"Shop.Payments.**\"]\n")
        .file(BASELINE, "{}");
    let run = check(tree.root(), &[]);
    assert!(
        run.code == 2 && run.stderr.contains("not a baseline"),
        "{}",
        run.stderr
    );
    fs::remove_file(tree.path(BASELINE)).unwrap();
    let run = check(tree.root(), &[]);
    assert_eq!(run.code, 1);
    assert!(
        run.stdout
            .contains("error[crossing]: Shop.Orders.Order uses Shop.Payments.PaymentsPart0"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains("hint: --update-baseline"),
        "{}",
        run.stdout
    );
    let missing = check(
        tree.root(),
        &["--baseline", tree.path("none.json").to_str().unwrap()],
    );
    assert_eq!(missing.code, 2);
}
