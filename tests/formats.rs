//! The formats of a check and of a difference: golden files, and what others have published about each.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod scenario;
    pub(crate) mod schema;
    pub(crate) mod xml;
}

use std::fs;
use std::path::Path;

use serde_json::Value;
use support::run::{command, run, unseam};
use support::scenario::{Scenario, package};
use support::schema::json_errors;
use support::xml::xml_errors;

const FORMATS: [&str; 8] = [
    "text", "json", "sarif", "github", "gitlab", "junit", "markdown", "csv",
];

/// The output of every format of one run, by the order of [`FORMATS`].
fn all(args: &[&str], folder: &Path) -> Vec<String> {
    let targets: Vec<String> = FORMATS
        .iter()
        .map(|name| format!("{name}={}", folder.join(name).display()))
        .collect();
    let formats = targets.iter().flat_map(|target| ["--format", target]);
    let args: Vec<&str> = args.iter().copied().chain(formats).collect();
    let run = unseam(&args);
    assert_eq!(
        (run.code, run.stdout.as_str(), run.stderr.as_str()),
        (1, "", "")
    );
    FORMATS
        .iter()
        .map(|name| fs::read_to_string(folder.join(name)).unwrap())
        .collect()
}

/// Holds outputs to golden files and to what is published of their formats.
fn hold(what: &str, root: &Path, outputs: &[String]) {
    let title = root.file_name().unwrap().to_str().unwrap();
    let root = root.to_str().unwrap();
    for (name, output) in FORMATS.iter().zip(outputs) {
        if *name == "json" {
            continue;
        }
        let version = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
        let shown = output
            .replace(&format!("{root}/"), "")
            .replace(title, "overture")
            .replace(&version, "\"VERSION\"");
        insta::assert_snapshot!(format!("{what}-{name}"), shown);
    }
    let schema = fs::read_to_string(package("testdata/schemas/sarif-schema-2.1.0.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let sarif: Value = serde_json::from_str(&outputs[2]).unwrap();
    assert_eq!(json_errors(&schema, &sarif), Vec::<String>::new());
    assert!(!sarif["runs"][0]["results"].as_array().unwrap().is_empty());
    let mut broken = sarif.clone();
    broken["runs"][0]["results"][0]["level"] = "loud".into();
    assert!(
        !json_errors(&schema, &broken).is_empty(),
        "the schema is not looked at"
    );
    let schema = fs::read_to_string(package("testdata/schemas/junit-10.xsd")).unwrap();
    assert_eq!(xml_errors(&schema, &outputs[5]), Vec::<String>::new());
    assert!(!xml_errors(&schema, &outputs[5].replace("classname", "class")).is_empty());
    gitlab(&outputs[4]);
}

/// The fields that GitLab documents, and that fingerprints are unique.
fn gitlab(text: &str) {
    let issues: Vec<Value> = serde_json::from_str(text).unwrap();
    let severities = ["info", "minor", "major", "critical", "blocker"];
    let mut fingerprints = Vec::new();
    for issue in &issues {
        let is_text = |value: &Value| value.as_str().is_some_and(|text| !text.is_empty());
        assert!(
            ["description", "check_name", "fingerprint"]
                .iter()
                .all(|key| is_text(&issue[key])),
            "{issue}"
        );
        assert!(severities.contains(&issue["severity"].as_str().unwrap()));
        assert!(
            is_text(&issue["location"]["path"])
                && issue["location"]["lines"]["begin"].as_u64() > Some(0)
        );
        fingerprints.push(issue["fingerprint"].to_string());
    }
    let count = fingerprints.len();
    fingerprints.sort();
    fingerprints.dedup();
    assert!(count > 0 && fingerprints.len() == count);
}

#[test]
fn a_check_in_every_format() {
    let scenario = Scenario::open("everything");
    let folder = tempfile::tempdir().unwrap();
    let root = scenario.root().to_str().unwrap();
    let outputs = all(&["check", root], folder.path());
    hold("check-as", scenario.root(), &outputs);
    let json: Value = serde_json::from_str(&outputs[1]).unwrap();
    assert_eq!(json["schema_version"], "1");
    let lines = outputs[7].lines().count();
    assert_eq!(
        lines,
        1 + json["findings"].as_array().unwrap().len() + json["same"].as_array().unwrap().len()
    );
}

#[test]
fn a_difference_of_saved_reports_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let report = |name: &str| {
        let scenario = Scenario::open(name);
        let file = folder.path().join(format!("{name}.json"));
        let format = format!("json={}", file.display());
        let run = unseam(&[
            "analyze",
            scenario.root().to_str().unwrap(),
            "--as-accepted",
            "--format",
            &format,
        ]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        file.to_str().unwrap().to_owned()
    };
    let (old, new) = (report("unchanged"), report("everything"));
    // A copy: paths are not those of the repository that the sample lies in.
    let sample = Scenario::open("unchanged");
    let args = [
        "diff",
        &old,
        &new,
        "--fail-on-new",
        "--root",
        sample.root().to_str().unwrap(),
    ];
    hold("diff-as", sample.root(), &all(&args, folder.path()));
    let same = unseam(&["diff", &new, &new, "--fail-on-new", "--format", "csv"]);
    assert_eq!((same.code, same.stdout.lines().count()), (0, 1));
    let back = unseam(&["diff", &new, &old]);
    assert_eq!(back.code, 0);
    assert!(
        back.stdout
            .contains("- Overture.Core.Reporting.SalesReport uses Overture.Core.Orders.Order"),
        "{}",
        back.stdout
    );
}

#[test]
fn within_github_actions_annotations_and_a_summary_come_by_themselves() {
    let scenario = Scenario::open("new-crossing");
    let folder = tempfile::tempdir().unwrap();
    let summary = folder.path().join("summary.md");
    fs::write(&summary, "before\n").unwrap();
    let root = scenario.root().to_str().unwrap();
    let mut program = command(&["check", root, "--format", "json"]);
    let ran = run(program
        .env("GITHUB_ACTIONS", "true")
        .env("GITHUB_STEP_SUMMARY", &summary));
    assert_eq!(ran.code, 1);
    assert!(serde_json::from_str::<Value>(&ran.stdout).is_ok());
    assert!(ran.stderr.starts_with("::error file=platform/src/Overture.Services/Catalog/ProductImporter.cs,line=17,title=unseam crossing::"), "{}", ran.stderr);
    let text = fs::read_to_string(&summary).unwrap();
    assert!(
        text.starts_with("before\n### unseam: fails") && text.contains("flowchart LR"),
        "{text}"
    );
}

#[test]
fn completions_and_man_pages_name_every_verb() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let run = unseam(&["completions", shell]);
        assert!(
            run.code == 0
                && run.stdout.contains("write-boundaries")
                && run.stdout.contains("check"),
            "{shell}"
        );
    }
    let man = unseam(&["man"]);
    assert!(
        man.code == 0 && man.stdout.contains(".TH unseam") && man.stdout.contains("unseam\\-check"),
        "{}",
        man.stdout
    );
    assert!(
        unseam(&["man", "check"])
            .stdout
            .contains("update\\-baseline")
    );
    assert_eq!(unseam(&["man", "cheque"]).code, 2);
}

#[test]
fn a_difference_of_revisions_is_read_from_objects() {
    let git = |root: &Path, args: &[&str]| {
        let identity = [
            "-c",
            "user.name=t",
            "-c",
            "user.email=t@t",
            "-c",
            "commit.gpgsign=false",
        ];
        let status = std::process::Command::new("git")
            .current_dir(root)
            .args(identity)
            .args(args)
            .status();
        assert!(status.unwrap().success(), "{args:?}");
    };
    let scenario = Scenario::open("unchanged");
    let root = scenario.root();
    for args in [
        &["init", "-q"][..],
        &["add", "-A"],
        &["commit", "-qm", "one"],
    ] {
        git(root, args);
    }
    let importer = root.join("platform/src/Overture.Services/Catalog/ProductImporter.cs");
    let before = fs::read_to_string(&importer).unwrap();
    let field = "private readonly ICatalogService catalog;";
    let after = before.replace(
        field,
        &format!("{field} private Overture.Core.Orders.Order last;"),
    );
    fs::write(&importer, after).unwrap();
    git(root, &["commit", "-qam", "two"]);
    // What is in the work tree is not looked at.
    fs::write(&importer, "").unwrap();
    let run = unseam(&[
        "diff",
        "HEAD~1",
        "HEAD",
        "--git-dir",
        root.to_str().unwrap(),
        "--fail-on-new",
    ]);
    assert_eq!((run.code, run.stderr.as_str()), (1, ""), "{}", run.stdout);
    assert!(
        run.stdout.contains(
            "+ Overture.Services.Catalog.ProductImporter uses Overture.Core.Orders.Order  0 -> 1"
        ),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains("1 reference added and 0 removed"),
        "{}",
        run.stdout
    );
    assert_eq!(fs::read_to_string(&importer).unwrap(), "");
    let shallow = tempfile::tempdir().unwrap();
    let url = format!("file://{}", root.display());
    git(
        shallow.path(),
        &["clone", "-q", "--depth", "1", &url, "copy"],
    );
    let copy = shallow.path().join("copy");
    let run = unseam(&[
        "diff",
        "HEAD~1",
        "HEAD",
        "--git-dir",
        copy.to_str().unwrap(),
    ]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("the clone is shallow"),
        "{}",
        run.stderr
    );
}
