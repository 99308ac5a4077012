//! Edits of a division: what is told of them is what a run on the edited division finds.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
}

use std::fs;
use std::path::Path;

use serde_json::Value;
use support::run::unseam;

const OVERTURE: &str = "testdata/overture";

fn json(args: &[&str]) -> Value {
    let run = unseam(args);
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

fn saved(folder: &Path) -> (String, Value) {
    let file = folder.join("report.json").display().to_string();
    let report = json(&["analyze", OVERTURE, "--format", "json"]);
    fs::write(&file, report.to_string()).unwrap();
    (file, report)
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().unwrap()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

/// The ids of the boundaries, largest first, and an outermost type of the first one.
fn subjects(report: &Value) -> (Vec<&str>, &str) {
    let ids: Vec<&str> = list(report, "boundaries")
        .iter()
        .map(|boundary| text(boundary, "id"))
        .collect();
    let mut types = list(report, "types").iter();
    let inside = |ty: &&Value| ty["boundary"] == ids[0] && ty["outer"].is_null();
    let ty = text(types.find(inside).unwrap(), "id");
    (ids, ty)
}

/// What `whatif` says of `edits` is what a run on the accepted file finds that it writes.
fn holds(folder: &Path, file: &str, edits: &[&str]) -> Value {
    let accepted = folder.join("boundaries.toml");
    let _ = fs::remove_file(&accepted);
    let accepted = accepted.display().to_string();
    let apply = format!("--apply={accepted}");
    let mut args = vec!["whatif", file];
    args.extend(edits);
    args.extend(["--format", "json", &apply]);
    let told = json(&args);
    let run = [
        "analyze",
        OVERTURE,
        "--as-accepted",
        "--boundaries",
        &accepted,
        "--format",
        "json",
    ];
    let found = json(&run);
    let mut division = found["metrics"]["division"].clone();
    division["modularity"] = Value::Null;
    let mut then = told["metrics"]["after"].clone();
    then["modularity"] = Value::Null;
    assert_eq!(then, division, "{edits:?}");
    for change in list(&told, "boundaries") {
        let mut known = list(&found, "boundaries").iter();
        let known = known.find(|boundary| boundary["id"] == change["id"]);
        let metrics = known.map_or(Value::Null, |known| known["metrics"].clone());
        assert_eq!(change["after"], metrics, "{edits:?} {}", change["id"]);
    }
    let crossing = |transaction: &Value| -> Vec<String> {
        let of = list(&found, "boundaries").iter().filter(|boundary| {
            let own = list(&boundary["data"], "transactions");
            own.contains(transaction)
        });
        of.map(|boundary| text(boundary, "id").to_owned()).collect()
    };
    for transaction in list(&told["transactions"], "appeared") {
        let mut touched = crossing(&transaction["index"]);
        touched.sort();
        let mut boundaries: Vec<&str> = list(transaction, "boundaries")
            .iter()
            .map(|id| id.as_str().unwrap())
            .collect();
        boundaries.sort_unstable();
        assert_eq!(boundaries, touched);
    }
    told
}

#[test]
fn what_is_told_is_what_a_run_on_the_edited_division_finds() {
    let folder = tempfile::tempdir().unwrap();
    let (file, report) = saved(folder.path());
    let (ids, ty) = subjects(&report);
    let to = format!("move {ty} to {}", ids[1]);
    let away = format!("move {ty} to none");
    let merge = format!("merge {} into {}", ids[1], ids[0]);
    let split = format!("split {}", ids[0]);
    let told = holds(folder.path(), &file, &[&to]);
    assert_ne!(told["metrics"]["before"], told["metrics"]["after"]);
    assert_eq!(told["moved"][0]["to"], ids[1]);
    holds(folder.path(), &file, &[&away]);
    let told = holds(folder.path(), &file, &[&merge]);
    let count = |side: &str| told["metrics"][side]["boundaries"].as_u64().unwrap();
    assert_eq!(count("after") + 1, count("before"));
    let told = holds(folder.path(), &file, &[&split, &to]);
    assert!(list(&told, "boundaries").len() > 2);
}

#[test]
fn a_pair_of_edits_that_undo_each_other_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (file, report) = saved(folder.path());
    let (ids, ty) = subjects(&report);
    let there = format!("move {ty} to {}", ids[1]);
    let back = format!("move {ty} to {}", ids[0]);
    let told = json(&["whatif", &file, &there, &back, "--format", "json"]);
    assert_eq!(told["metrics"]["before"], told["metrics"]["after"]);
    for name in ["boundaries", "moved", "appeared", "vanished", "changed"] {
        assert!(list(&told, name).is_empty(), "{name}");
    }
    assert_eq!(told["metrics"]["before"], report["metrics"]["division"]);
}

#[test]
fn links_that_appear_and_vanish_add_up() {
    let folder = tempfile::tempdir().unwrap();
    let (file, report) = saved(folder.path());
    let (ids, _) = subjects(&report);
    let merge = format!("merge {} into {}", ids[1], ids[0]);
    let told = json(&["whatif", &file, &merge, "--format", "json"]);
    // All that tied the two is gone, and so is all that tied the one that is no more.
    for coupling in list(&report, "couplings") {
        let names = |id: &str| coupling["from"] == id || coupling["to"] == id;
        let mut vanished = list(&told, "vanished").iter();
        let is_gone =
            vanished.any(|link| link["from"] == coupling["from"] && link["to"] == coupling["to"]);
        assert_eq!(is_gone, names(ids[1]), "{coupling}");
    }
}

#[test]
fn evidence_is_dropped_by_a_run_without_it() {
    let args = [
        "whatif",
        OVERTURE,
        "drop evidence vocabulary",
        "--format",
        "json",
    ];
    let told = json(&args);
    let others: Vec<String> = list(
        &json(&["analyze", OVERTURE, "--format", "json"])["options"],
        "evidence",
    )
    .iter()
    .map(|layer| layer.as_str().unwrap().to_owned())
    .filter(|layer| layer != "vocabulary")
    .collect();
    let evidence = others.join(",");
    let found = json(&[
        "analyze",
        OVERTURE,
        "--evidence",
        &evidence,
        "--format",
        "json",
    ]);
    assert_eq!(told["metrics"]["after"], found["metrics"]["division"]);
}

#[test]
fn what_cannot_be_done_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let (file, report) = saved(folder.path());
    let (ids, ty) = subjects(&report);
    let cases = [
        (
            format!("move NoSuchTypeAtAll to {}", ids[1]),
            "no type is called \"NoSuchTypeAtAll\"",
        ),
        (
            format!("move {ty} to nowhere-at-all"),
            "no boundary is called \"nowhere-at-all\"",
        ),
        (format!("move {ty} to {}", ids[0]), "already in"),
        (
            format!("merge {} {}", ids[0], ids[0]),
            "one boundary already",
        ),
        (format!("merge {}", ids[0]), "write \"merge A into B\""),
        (format!("move {ty}"), "says not where to"),
        ("drop evidence layout".to_owned(), "not in a report"),
    ];
    for (edit, message) in cases {
        let run = unseam(&["whatif", &file, &edit]);
        assert_eq!(run.code, 2, "{edit}: {}", run.stdout);
        assert!(run.stderr.contains(message), "{edit}: {}", run.stderr);
    }
    assert_eq!(unseam(&["whatif", &file]).code, 2);
    // All at once, and a verb that is none is no path.
    let run = unseam(&["whatif", &file, "mov A to B", "pin", "merge a"]);
    assert_eq!(run.code, 2);
    let told: Vec<&str> = run.stderr.lines().collect();
    assert_eq!(told.len(), 3, "{}", run.stderr);
    for (line, edit) in told.iter().zip(["mov A to B", "pin", "merge a"]) {
        assert!(line.starts_with(&format!("unseam: \"{edit}\"")), "{line}");
    }
    let run = unseam(&["whatif", "mov PriceFormatter to Orders"]);
    assert!(run.stderr.contains("mov PriceFormatter"), "{}", run.stderr);
}

#[test]
fn edits_leave_the_rest_of_the_accepted_file_as_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let (file, report) = saved(folder.path());
    let (ids, ty) = subjects(&report);
    let accepted = folder.path().join("boundaries.toml");
    let before = format!(
        "# ours\nversion = 1\n\n# the first\n[[boundary]]\nid = \"{}\"\nname = \"First\" # kept\ntypes = [\n  # above\n  \"{ty}\", # moves\n  \"Z.**\", # stays\n]\n\n[rules]\nunplaced = \"deny\" # hard\n",
        ids[0]
    );
    fs::write(&accepted, &before).unwrap();
    let apply = format!("--apply={}", accepted.display());
    let edit = format!("move {ty} to {}", ids[1]);
    assert_eq!(unseam(&["whatif", &file, &edit, &apply]).code, 0);
    let after = fs::read_to_string(&accepted).unwrap();
    for kept in [
        "# ours\nversion = 1\n\n# the first\n",
        "name = \"First\" # kept",
        "  # above\n  \"Z.**\", # stays\n]",
        "[rules]\nunplaced = \"deny\" # hard\n",
    ] {
        assert!(after.contains(kept), "{kept}\n{after}");
    }
    let (first, second) = after.split_once(&format!("id = \"{}\"", ids[1])).unwrap();
    assert!(!first.contains(&format!("\"{ty}\"")), "{after}");
    assert!(second.contains(&format!("\"{ty}\"")), "{after}");
    let old = before.replace("[rules]", &format!("[[use]]\nfrom = \"{}\"\nto = [\"{}\"]\nseverity = \"allow\"\n\n[[boundary]]\nid = \"{}\"\ntypes = [\"Q.*\"]\n\n[rules]", ids[0], ids[1], ids[1]));
    fs::write(&accepted, &old).unwrap();
    let edit = format!("merge {} into {}", ids[0], ids[1]);
    assert_eq!(unseam(&["whatif", &file, &edit, &apply]).code, 0);
    let after = fs::read_to_string(&accepted).unwrap();
    assert!(
        !after.contains("[[use]]") && after.matches("[[boundary]]").count() == 1,
        "{after}"
    );
    for kept in [
        "# the first\n",
        "\"Q.*\"",
        "\"Z.**\", # stays",
        "# moves",
        "# hard",
    ] {
        assert!(after.contains(kept), "{kept}\n{after}");
    }
}

#[test]
fn a_report_whose_ids_are_none_is_not_written_as_boundaries() {
    let folder = tempfile::tempdir().unwrap();
    let report = fs::read_to_string("tests/fuzz/seeds/reports/accepted.json").unwrap();
    let file = folder.path().join("report.json");
    let accepted = folder.path().join("boundaries.toml");
    let apply = format!("--apply={}", accepted.display());
    fs::write(&file, report.replace("\"payments\"", "\"*\"")).unwrap();
    let run = unseam(&["whatif", file.to_str().unwrap(), "pin Bank", &apply]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    let told = "is not written, since it could not be read again: an id has lower case";
    assert!(run.stderr.contains(told), "{}", run.stderr);
    assert!(!accepted.exists());
}
