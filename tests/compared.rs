//! The difference of two revisions, as a team reads it: what moved, from where it is asked for, in one table.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod repository;
    pub(crate) mod run;
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod scenario;
}

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use support::repository::{commit, edit, git, repository};
use support::run::{command, run, unseam};
use support::scenario::Scenario;

const DIFF: [&str; 3] = ["diff", "HEAD~1", "HEAD"];

/// What changed with the last commit of the repository at `root`, as JSON.
fn changed(root: &Path, args: &[&str]) -> Value {
    let place = ["--git-dir", root.to_str().unwrap(), "--format", "json"];
    let run = unseam(&[&DIFF, place.as_slice(), args].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    serde_json::from_str(&run.stdout).unwrap()
}

/// Takes an entry of the accepted file from where it is to the types of another boundary.
fn put(root: &Path, ty: &str, boundary: &str) {
    edit(root, "boundaries.toml", |text| {
        let entry = format!("  \"{ty}\",\n");
        let text = text.replacen(&entry, "", 1);
        let at = text.find(&format!("id = \"{boundary}\"")).unwrap();
        let list = at + text[at..].find("types = [\n").unwrap() + "types = [\n".len();
        text[..list].to_owned() + &entry + &text[list..]
    });
}

#[test]
fn a_type_that_is_accepted_elsewhere_has_moved_and_nothing_is_new() {
    let sample = repository();
    let root = sample.root();
    put(root, "Overture.Core.Customers.Customer", "pricing");
    commit(root, "a customer is a matter of prices");
    let found = changed(root, &["--fail-on-new"]);
    let moved = json!([{ "type": "Overture.Core.Customers.Customer", "from": "customers", "to": "pricing" }]);
    assert_eq!(found["moved"], moved);
    assert_eq!(
        (&found["findings"], &found["pairs"]),
        (&json!([]), &json!([]))
    );
    let given = root.join("boundaries.toml");
    let found = changed(root, &["--boundaries", given.to_str().unwrap()]);
    assert_eq!(
        found["moved"],
        json!([]),
        "both are held to one file that was named"
    );

    // A boundary under another name, and a type that leaves it.
    edit(root, "boundaries.toml", |text| {
        text.replace("\"carts\"", "\"baskets\"")
    });
    put(root, "Overture.Jobs.AbandonedCartsJob", "messaging");
    commit(root, "carts are baskets");
    let found = changed(root, &[]);
    let moved = json!([{ "type": "Overture.Jobs.AbandonedCartsJob", "from": "baskets", "to": "messaging" }]);
    assert_eq!(found["moved"], moved);
    assert_eq!(found["renamed_boundaries"], json!([["carts", "baskets"]]));
    let place = ["--git-dir", root.to_str().unwrap()];
    for format in ["text", "markdown"] {
        let shown = unseam(&[&DIFF, place.as_slice(), &["--format", format]].concat()).stdout;
        assert!(shown.contains("boundary carts is now baskets"), "{shown}");
        assert!(shown.contains("from baskets to messaging"), "{shown}");
    }

    // Where there was no division, none was left.
    git(root, &["rm", "--quiet", "boundaries.toml"]);
    commit(root, "no boundaries");
    git(
        root,
        &["checkout", "--quiet", "HEAD~1", "--", "boundaries.toml"],
    );
    commit(root, "boundaries");
    assert_eq!(changed(root, &[])["moved"], json!([]));
}

/// A repository with the sample in the folder `src`, whose second commit adds a use.
fn with_sample_below() -> tempfile::TempDir {
    let (before, after) = (Scenario::open("unchanged"), Scenario::open("new-crossing"));
    let top = tempfile::tempdir().unwrap();
    git(top.path(), &["init", "--quiet", "--initial-branch=main"]);
    let below = top.path().join("src");
    for (scenario, message) in [(before, "the sample"), (after, "a use")] {
        if below.exists() {
            fs::remove_dir_all(&below).unwrap();
        }
        fs::rename(scenario.root(), &below).unwrap();
        fs::create_dir(scenario.root()).unwrap();
        commit(top.path(), message);
    }
    top
}

#[test]
fn a_folder_of_a_repository_is_enough_and_an_absolute_path_lies_in_it() {
    let top = with_sample_below();
    let below = top.path().join("src");
    let within = |folder: &Path, args: &[&str]| run(command(args).current_dir(folder));
    let place = "platform/src/Overture.Services/Catalog/ProductImporter.cs:17";
    let whole = [&DIFF, ["--fail-on-new"].as_slice()].concat();

    // Where one stands is what is compared, as it is what is checked; and paths lead there from here.
    let here = within(&below, &whole);
    assert_eq!(
        (here.code, here.stderr.as_str()),
        (1, ""),
        "{}",
        here.stdout
    );
    assert!(
        here.stdout.contains(&format!("--> {place}")),
        "{}",
        here.stdout
    );
    let absolute = [&whole, ["--root", below.to_str().unwrap()].as_slice()].concat();
    for (folder, root) in [(top.path(), "src/"), (&below.join("platform"), "../")] {
        let run = within(folder, &absolute);
        let shown = format!("--> {root}{place}");
        assert!(
            run.code == 1 && run.stdout.contains(&shown),
            "{}{}",
            run.stdout,
            run.stderr
        );
    }
    let asked = ["--format", "markdown"];
    let told = within(&below, &[DIFF.as_slice(), &asked].concat()).stdout;
    assert!(told.contains(&format!("`src/{place}`")), "{told}");

    let impact = ["impact", "HEAD~1..HEAD", "--format", "json"];
    let from_below = within(&below, &impact);
    let from_top = within(
        top.path(),
        &[impact.as_slice(), &["--root", "src"]].concat(),
    );
    assert_eq!((from_below.code, from_below.stderr.as_str()), (0, ""));
    assert_eq!(from_below.stdout, from_top.stdout);

    let at_top: [&[&str]; 2] = [
        &["check", "--baseline", "src/unseam-baseline.json"],
        &["history", "--format", "csv"],
    ];
    let in_folder: [&[&str]; 2] = [&["check"], at_top[1]];
    for (from_top, from_below) in at_top.into_iter().zip(in_folder) {
        let place = [
            "--git-dir",
            top.path().to_str().unwrap(),
            below.to_str().unwrap(),
        ];
        let named = within(top.path(), &[from_top, &place].concat());
        let here = within(&below, &[from_below, &["--git-dir", "."]].concat());
        assert_eq!((named.stderr.as_str(), here.stderr.as_str()), ("", ""));
        assert!(here.stdout.lines().count() > 1, "{}", here.stdout);
        let shown = named.stdout.replace("--> src/", "--> ");
        assert_eq!(shown.replace("= src/", "= "), here.stdout);
    }

    // A further work tree has a file that leads to the repository.
    let other = tempfile::tempdir().unwrap();
    let tree = other.path().join("tree");
    git(
        top.path(),
        &["worktree", "add", "--quiet", tree.to_str().unwrap()],
    );
    let run = within(&tree.join("src"), &whole);
    assert_eq!(run.stdout, here.stdout);
}

#[test]
fn a_path_that_no_revision_can_have_is_told() {
    let top = with_sample_below();
    let elsewhere = tempfile::tempdir().unwrap();
    let bare = elsewhere.path().join("shop.git");
    let (from, to) = (top.path().to_str().unwrap(), bare.to_str().unwrap());
    git(elsewhere.path(), &["clone", "--quiet", "--bare", from, to]);
    let outside = elsewhere.path().to_str().unwrap();
    for (place, reason) in [
        (from, "lies outside of the work tree"),
        (to, "has no work tree"),
    ] {
        let given = ["--git-dir", place, "--root", outside];
        for verb in [
            &DIFF[..],
            &["impact", "HEAD~1..HEAD"],
            &["check"],
            &["history"],
        ] {
            let run = unseam(&[verb, given.as_slice()].concat());
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{verb:?}");
            assert!(run.stderr.contains(reason), "{}", run.stderr);
        }
    }
    let objects = bare.join("objects");
    let given = ["--git-dir", objects.to_str().unwrap(), "--root", "src"];
    let run = unseam(&[&DIFF, given.as_slice()].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let run = unseam(&[&DIFF, ["--git-dir", outside].as_slice()].concat());
    assert!(
        run.code == 2 && run.stderr.contains("is not a git repository"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_table_of_a_difference_has_all_that_changed() {
    let sample = repository();
    let root = sample.root();
    for name in ["everything", "new-shared-table"] {
        let other = Scenario::open(name);
        let script = format!("testdata/watch/scenarios/{name}.toml");
        let script = fs::read_to_string(support::scenario::package(&script)).unwrap();
        let script: toml::Table = script.parse().unwrap();
        for edit in script["edit"].as_array().unwrap() {
            let path = edit.get("file").or(edit.get("write")).unwrap();
            let path = path.as_str().unwrap();
            fs::copy(other.root().join(path), root.join(path)).unwrap();
        }
    }
    put(root, "Overture.Core.Customers.Customer", "pricing");
    commit(root, "all at once");
    let saved = root.join("diff.json");
    let into = format!("json={}", saved.display());
    let asked = [
        "--git-dir",
        root.to_str().unwrap(),
        "--format",
        "csv",
        "--format",
        &into,
    ];
    let run = unseam(&[&DIFF, asked.as_slice()].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let again = unseam(&["render", saved.to_str().unwrap(), "--format", "csv"]);
    assert_eq!(again.stdout, run.stdout);
    // The reader refuses lines of other lengths than the first.
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let rows: Vec<Vec<String>> = reader
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect();
    let of = |kind: &str, change: &str| -> Vec<&Vec<String>> {
        rows.iter()
            .filter(|row| row[0] == kind && row[1] == change)
            .collect()
    };
    let found: Value = serde_json::from_str(&fs::read_to_string(&saved).unwrap()).unwrap();
    let count = |key: &str| found[key].as_array().unwrap().len();
    assert_eq!(of("finding", "new").len(), count("findings"));
    assert_eq!(of("circle", "new").len(), count("new_cycles"));
    assert_eq!(of("circle", "gone").len(), count("gone_cycles"));
    assert_eq!(of("type", "new")[0][5], "Overture.Reporting.Forecast");
    assert_eq!(
        of("type", "moved")[0][3..6],
        ["customers", "pricing", "Overture.Core.Customers.Customer"]
    );
    let tables = [of("table", "new"), of("table", "changed")].concat();
    assert_eq!(tables[0][5], "Products");
    assert!(
        tables[0][6].contains("payments") && tables[0][9].ends_with("CapturePaymentsJob.cs"),
        "{tables:?}"
    );
    assert!(
        of("figure", "changed")
            .iter()
            .any(|row| row[5] == "crossing-references")
    );
    let uses = [of("use", "added"), of("use", "removed")].concat();
    let owned = uses.iter().filter(|row| !row[11].is_empty());
    assert!(uses.len() > 3 && owned.count() > 0, "{uses:?}");
}

#[test]
fn a_file_that_was_named_is_found_from_where_one_stands() {
    let top = with_sample_below();
    let below = top.path().join("src");
    let rules = top.path().join("rules.toml");
    fs::rename(below.join("boundaries.toml"), &rules).unwrap();
    edit(top.path(), "rules.toml", |text| {
        text.replacen("types = [\n", "types = [\n  \"Overture.None\",\n", 1)
    });
    let within = |folder: &Path, args: &[&str]| run(command(args).current_dir(folder));
    let asked = ["check", "src", "--boundaries", "rules.toml"];
    let text = within(top.path(), &asked).stdout;
    assert!(text.contains("--> rules.toml:"), "{text}");
    assert!(text.contains("--> src/platform/"), "{text}");
    let asked = ["check", ".", "--boundaries", "../rules.toml"];
    let text = within(&below, &asked).stdout;
    assert!(
        text.contains("--> ../rules.toml:") && text.contains("--> platform/"),
        "{text}"
    );
    let github = within(
        &below,
        &[asked.as_slice(), &["--format", "github"]].concat(),
    )
    .stdout;
    assert!(
        github.contains("file=rules.toml,") && github.contains("file=src/platform/"),
        "{github}"
    );
}

/// Without a path the first edit stands where one would.
#[test]
fn an_edit_beside_a_folder_of_a_repository_is_of_what_lies_there() {
    let top = with_sample_below();
    let within = |args: &[&str]| run(command(args).current_dir(top.path()));
    let merge = ["merge orders promotions", "--format", "json"];
    let here = within(&[&["whatif"], &merge[..], &["--git-dir", "src"]].concat());
    let named = within(&[&["whatif", "src"], &merge[..], &["--git-dir", "."]].concat());
    assert_eq!((here.code, here.stderr.as_str()), (0, ""));
    assert!(here.stdout == named.stdout, "{}", named.stderr);
}
