//! The check, as a team uses it: scripted edits of the sample, with exact findings and exit codes.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod repository;
    pub(crate) mod run;
    pub(crate) mod scenario;
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod tree;
}

use std::fs;
use std::path::Path;

use support::repository::{commit, git, repository};
use support::run::{Run, unseam};
use support::scenario::{Scenario, names, package, rename};
use support::tree::Tree;

const BASELINE: &str = "unseam-baseline.json";

fn check(root: &Path, args: &[&str]) -> Run {
    let root = root.to_str().unwrap();
    unseam(&[&["check", root], args].concat())
}

/// What stands before the paths of a text.
fn folder_of(root: &Path) -> String {
    root.to_str().unwrap().to_owned() + "/"
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
        let shown = run.stdout.replace(&folder_of(scenario.root()), "");
        let shown = shown.replace(title, "overture");
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

fn diff(root: &Path, args: &[&str]) -> Run {
    let root = root.to_str().unwrap();
    unseam(&[&["diff", "HEAD~1", "HEAD", "--git-dir", root], args].concat())
}

#[test]
fn a_renamed_type_is_no_new_use_of_a_difference() {
    let sample = repository();
    rename(sample.root(), "CartLine", "CartEntry", &[]);
    commit(sample.root(), "a line is an entry");
    let run = diff(sample.root(), &["--fail-on-new", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((run.code, &found["findings"]), (0, &serde_json::json!([])));
    assert_eq!(found["pairs"], serde_json::json!([]));
    let renamed = found["renamed"].as_array().unwrap();
    assert!(
        renamed
            .iter()
            .any(|names| text(&names[0]).ends_with(".CartLine")
                && text(&names[1]).ends_with(".CartEntry")),
        "{renamed:?}"
    );
    assert_eq!(
        (&found["appeared"], &found["vanished"]),
        (&serde_json::json!([]), &serde_json::json!([]))
    );
    let figures = found["figures"].as_array().unwrap();
    assert!(
        figures
            .iter()
            .all(|figure| figure["before"] == figure["after"])
    );
    for (side, name) in [("old", "HEAD~1"), ("new", "HEAD")] {
        let commit = git(sample.root(), &["rev-parse", name]);
        assert_eq!(found[side]["commit"], commit);
    }
}

#[test]
fn a_renamed_namespace_is_no_new_use_and_a_new_use_beside_it_is() {
    let sample = repository();
    rename(sample.root(), "Promotions", "Promos", &[]);
    commit(sample.root(), "shorter");
    let run = diff(sample.root(), &["--fail-on-new"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert!(
        run.stdout.contains("renamed  Overture.Core.Promotions."),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains(
            ": 0 references added and 0 removed between boundaries, 0 types new, 0 gone, 0 moved"
        ),
        "{}",
        run.stdout
    );
    git(sample.root(), &["checkout", "--quiet", "HEAD~1"]);
    rename(sample.root(), "Promotions", "Promos", &[]);
    let other = Scenario::open("new-crossing");
    copy_changed(&other, &sample);
    rename(sample.root(), "Promotions", "Promos", &[]);
    fs::write(sample.root().join("CODEOWNERS"), "*.cs @all\n").unwrap();
    commit(sample.root(), "shorter, and a use");
    let run = diff(sample.root(), &["--fail-on-new"]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert_eq!(
        run.stdout.matches("error[crossing]").count(),
        1,
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("= owners: "), "{}", run.stdout);
}

/// Copies the file that the scenario `from` edits.
fn copy_changed(from: &Scenario, to: &Scenario) {
    let script = fs::read_to_string(package("testdata/watch/scenarios/new-crossing.toml")).unwrap();
    let script: toml::Table = script.parse().unwrap();
    for edit in script["edit"].as_array().unwrap() {
        let path = edit["file"].as_str().unwrap();
        fs::copy(from.root().join(path), to.root().join(path)).unwrap();
    }
}

#[test]
fn without_boundaries_a_difference_is_held_to_the_proposal() {
    let sample = repository();
    fs::remove_file(sample.root().join("boundaries.toml")).unwrap();
    commit(sample.root(), "no boundaries");
    commit_of(sample.root(), "new-crossing", &sample);
    let run = diff(sample.root(), &[]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    assert!(
        run.stdout.contains("held to the proposal for "),
        "{}",
        run.stdout
    );
}

#[test]
fn a_difference_that_is_asked_for_again_is_the_same_and_that_of_other_boundaries_is_not() {
    let sample = repository();
    commit_of(sample.root(), "new-crossing", &sample);
    let cache = tempfile::tempdir().unwrap();
    let kept = ["--cache-dir", cache.path().to_str().unwrap()];
    let fresh = diff(sample.root(), &[]);
    assert!(fresh.stdout.contains("error[crossing]"), "{}", fresh.stdout);
    for _ in 0..2 {
        assert_eq!(diff(sample.root(), &kept).stdout, fresh.stdout);
    }
    let accepted = fs::read_to_string(sample.root().join("boundaries.toml")).unwrap();
    let other = sample.root().join("other.toml");
    fs::write(
        &other,
        accepted.replace("Overture.Core.Carts.", "Overture.None."),
    )
    .unwrap();
    let given = ["--boundaries", other.to_str().unwrap()];
    let told = diff(sample.root(), &given);
    assert_ne!(told.stdout, fresh.stdout);
    for _ in 0..2 {
        assert_eq!(
            diff(sample.root(), &[given, kept].concat()).stdout,
            told.stdout
        );
    }
}

fn commit_of(root: &Path, scenario: &str, sample: &Scenario) {
    copy_changed(&Scenario::open(scenario), sample);
    commit(root, scenario);
}

#[test]
fn a_report_and_a_revision_do_not_mix() {
    let tree = Tree::shop();
    let report = tree.path("old.json");
    let report = report.to_str().unwrap();
    fs::write(report, "{}").unwrap();
    let run = unseam(&["diff", report, "HEAD"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("do not mix"), "{}", run.stderr);
}

#[test]
fn paths_and_owners_are_those_of_the_repository() {
    let sample = repository();
    let top = tempfile::tempdir().unwrap();
    git(top.path(), &["init", "--quiet", "--initial-branch=main"]);
    let below = top.path().join("src");
    fs::rename(sample.root(), &below).unwrap();
    fs::create_dir(sample.root()).unwrap();
    fs::remove_dir_all(below.join(".git")).unwrap();
    let changed = Scenario::open("new-crossing");
    let script = "platform/src/Overture.Services";
    fs::write(
        top.path().join("CODEOWNERS"),
        format!("/src/{script}/ @services\n"),
    )
    .unwrap();
    let of = |root: &Path, format: &str| check(root, &["--format", format]).stdout;
    fs::remove_dir_all(below.join("platform")).unwrap();
    fs::rename(changed.root().join("platform"), below.join("platform")).unwrap();
    let github = of(&below, "github");
    assert!(
        github.contains(&format!("file=src/{script}")) && github.contains("@services"),
        "{github}"
    );
    for format in ["sarif", "gitlab", "junit", "markdown", "csv"] {
        let shown = of(&below, format);
        assert!(
            shown.contains(&format!("src/{script}")) && shown.contains("@services"),
            "{format}: {shown}"
        );
        let inner = ["\"platform/", "`platform/", ",platform/"];
        assert!(
            !inner.iter().any(|path| shown.contains(path)),
            "{format}: {shown}"
        );
    }
}

#[test]
fn a_saved_check_or_difference_is_shown_in_every_format() {
    let sample = repository();
    commit_of(sample.root(), "new-crossing", &sample);
    let root = sample.root().to_str().unwrap();
    let path = |name: &str| sample.root().join(name).to_str().unwrap().to_owned();
    let formats = [
        "text", "json", "sarif", "github", "gitlab", "junit", "markdown", "csv",
    ];
    let into = |folder: &str| -> Vec<String> {
        fs::create_dir_all(path(folder)).unwrap();
        let target = |format: &&str| ["--format".to_owned(), format_into(format, &path(folder))];
        formats.iter().flat_map(target).collect()
    };
    let saved = path("direct/json");
    for asked in [
        &["check", root][..],
        &["diff", "HEAD~1", "HEAD", "--git-dir", root],
    ] {
        let (direct, again) = (into("direct"), into("again"));
        let all = |verb: &[&str], targets: &[String]| {
            let targets: Vec<&str> = targets.iter().map(String::as_str).collect();
            unseam(&[verb, &targets].concat())
        };
        all(asked, &direct);
        let run = all(&["render", &saved], &again);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        for format in formats {
            let read = |folder: &str| {
                let shown = fs::read_to_string(path(folder) + "/" + format).unwrap();
                // A code base without a name of its own is called as its folder, else as the file.
                let name = sample.root().file_name().unwrap();
                // Whoever reads what was saved is somewhere else.
                let shown = shown.replace(&folder_of(sample.root()), "");
                shown.replace(name.to_str().unwrap(), "json")
            };
            assert!(!read("direct").is_empty());
            assert_eq!(read("again"), read("direct"), "{format}");
        }
        let refused = unseam(&["render", &saved, "--format", "dot"]);
        assert_eq!(refused.code, 2);
        assert!(
            refused.stderr.contains("cannot be shown as dot"),
            "{}",
            refused.stderr
        );
    }
}

fn format_into(format: &str, folder: &str) -> String {
    format!("{format}={folder}/{format}")
}

#[test]
fn branches_with_a_new_use_each_merge_their_baselines() {
    let sample = repository();
    let root = sample.root();
    let branch = |name: &str, file: &str, from: &str, used: &str| {
        git(root, &["switch", "--quiet", "--create", name, "main"]);
        let path = root.join("platform/src").join(file);
        let source = fs::read_to_string(&path).unwrap();
        let field = format!("{from}\n        private {used} watched;");
        fs::write(&path, source.replacen(from, &field, 1)).unwrap();
        assert_eq!(check(root, &[]).code, 1, "{name}");
        assert_eq!(check(root, &["--update-baseline"]).code, 0, "{name}");
        commit(root, name);
    };
    let head = "private readonly IRepository<Category> categories;";
    let importer = "Overture.Services/Catalog/ProductImporter.cs";
    branch("one", importer, head, "Overture.Core.Orders.Order");
    let head = "public int PromotionId { get; set; }";
    let coupon = "Overture.Core/Promotions/Coupon.cs";
    branch("two", coupon, head, "Overture.Core.Payments.Payment");
    git(root, &["merge", "--quiet", "--no-edit", "one"]);
    let run = check(root, &["--strict"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
}
