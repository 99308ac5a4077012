//! `unseam history`: each commit's figures are those of its checkout; what is kept; what raised a coupling; formats.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and a measurement is shown"
)]

mod support {
    pub(crate) mod figures;
    #[allow(dead_code, reason = "shared with tests that use more of it")]
    pub(crate) mod random;
    pub(crate) mod run;
}

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use support::figures::figures;
use support::random::Random;
use support::run::{Run, command, run, unseam};
use tempfile::TempDir;

/// A repository whose commits have the same ids everywhere.
struct Repo {
    folder: TempDir,
    commits: u32,
}

impl Repo {
    fn new() -> Self {
        let repo = Self {
            folder: tempfile::tempdir().unwrap(),
            commits: 0,
        };
        fs::create_dir(repo.root()).unwrap();
        repo.git(&["init", "--quiet", "--initial-branch=main"]);
        repo
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("shop")
    }

    fn git(&self, args: &[&str]) -> String {
        let when = format!("{} +0000", 1_700_000_000 + 86_400 * self.commits);
        let output = Command::new("git")
            .current_dir(self.root())
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .envs([("GIT_AUTHOR_NAME", "Ada"), ("GIT_COMMITTER_NAME", "Ada")])
            .envs([
                ("GIT_AUTHOR_EMAIL", "a@b.c"),
                ("GIT_COMMITTER_EMAIL", "a@b.c"),
            ])
            .envs([("GIT_AUTHOR_DATE", &when), ("GIT_COMMITTER_DATE", &when)])
            .args(args)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {args:?}: {said}");
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn commit(&mut self, message: &str) -> String {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
        self.commits += 1;
        self.git(&["rev-parse", "HEAD"])
    }

    /// A type of an area, with a neighbour and `uses` of another area.
    fn class(&self, area: &str, n: usize, uses: &[(&str, usize)]) {
        let fields: Vec<String> = uses
            .iter()
            .enumerate()
            .map(|(at, (other, m))| format!("    private {other}.{other}{m} use{at};\n"))
            .collect();
        let next = (n + 1) % 4;
        let code = format!(
            "namespace {area};\n\npublic class {area}{n}\n{{\n    private {area}{next} next;\n{}}}\n",
            fields.concat()
        );
        self.write(&format!("src/{area}/{area}{n}.cs"), &code);
    }

    fn history(&self, args: &[&str]) -> Run {
        let root = self.root();
        unseam(&[&["history", root.to_str().unwrap()][..], args].concat())
    }

    fn json(&self, args: &[&str]) -> Value {
        let run = self.history(&[&["--format", "json"][..], args].concat());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        serde_json::from_str(&run.stdout).unwrap()
    }
}

const BOUNDARIES: &str = "[[boundary]]\nname = \"Orders\"\ntypes = [\"Orders.**\"]\n\
    [[boundary]]\nname = \"Stock\"\ntypes = [\"Stock.**\"]\n[[boundary]]\nname = \"Prices\"\ntypes = [\"Prices.**\"]\n";

/// Ten commits: no code, three areas, uses that come at once, a merge, a broken file, a new project, uses that go.
fn shop() -> Repo {
    let mut repo = Repo::new();
    repo.write("README.md", "A shop.");
    repo.commit("begin");
    repo.write("Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
    for area in ["Orders", "Stock", "Prices"] {
        (0..4).for_each(|n| repo.class(area, n, &[]));
    }
    repo.class("Orders", 0, &[("Stock", 0)]);
    repo.commit("three areas");
    repo.write("README.md", "A shop!");
    repo.commit("nothing to see");
    let uses: Vec<(&str, usize)> = (0..7).map(|n| ("Prices", n % 4)).collect();
    repo.class("Orders", 1, &uses);
    repo.commit("orders know prices <now>");
    repo.git(&["switch", "--quiet", "--create", "side"]);
    repo.class("Stock", 2, &[("Orders", 0)]);
    repo.commit("a step aside");
    repo.class(
        "Stock",
        3,
        &[
            ("Orders", 1),
            ("Orders", 2),
            ("Orders", 3),
            ("Orders", 0),
            ("Orders", 2),
        ],
    );
    repo.commit("another one");
    repo.git(&["switch", "--quiet", "main"]);
    repo.write(
        "src/Loose.cs",
        "class Loose { Orders.Orders0 it; }\nclass Torn {{ ( }\n",
    );
    repo.commit("a broken file");
    repo.git(&[
        "merge",
        "--quiet",
        "--no-ff",
        "--message",
        "merge the side",
        "side",
    ]);
    repo.commits += 1;
    repo.write("lib/Lib.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
    repo.write("lib/Stock9.cs", "namespace Stock; public class Stock9 { }");
    repo.commit("a library");
    repo.class("Orders", 1, &[]);
    repo.write("boundaries.toml", BOUNDARIES);
    repo.commit("accepted");
    repo
}

/// What `analyze` says of a checkout, as far as a history shows it.
fn checkout(repo: &Repo, commit: &str, boundaries: &Path) -> Option<Value> {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("it");
    repo.git(&[
        "worktree",
        "add",
        "--quiet",
        "--detach",
        target.to_str().unwrap(),
        commit,
    ]);
    let boundaries = boundaries.to_str().unwrap();
    let args = [
        "analyze",
        target.to_str().unwrap(),
        "--as-accepted",
        "--boundaries",
        boundaries,
        "--format",
        "json",
    ];
    let run = unseam(&args);
    repo.git(&["worktree", "remove", "--force", target.to_str().unwrap()]);
    serde_json::from_str(&run.stdout).ok()
}

#[test]
fn every_commit_is_what_its_checkout_is() {
    let repo = shop();
    let boundaries = repo.folder.path().join("accepted.toml");
    fs::write(&boundaries, BOUNDARIES).unwrap();
    let history = repo.json(&[]);
    assert_eq!(history["division"], "boundaries.toml");
    let commits = history["commits"].as_array().unwrap();
    // The merge is one step; those on its side are none.
    assert_eq!(commits.len(), 8);
    let mut absent = 0;
    for commit in commits {
        let id = commit["commit"].as_str().unwrap();
        if let Some(report) = checkout(&repo, id, &boundaries) {
            assert_eq!(commit["figures"], figures(&report), "{id}");
        } else {
            assert!(commit["figures"].is_null() && commit["absent"].is_string());
            absent += 1;
        }
    }
    assert_eq!(absent, 1);
    let shared: Vec<u64> = commits
        .iter()
        .filter_map(|commit| commit["figures"]["crossing_references"].as_u64())
        .collect();
    assert_eq!(shared, [1, 1, 8, 8, 14, 14, 7]);
}

#[test]
fn without_accepted_boundaries_the_proposal_for_the_newest_commit_holds() {
    let repo = shop();
    let newest = repo.git(&["rev-parse", "HEAD~1"]);
    let root = repo.root();
    let args = [
        "history",
        "--git-dir",
        root.to_str().unwrap(),
        "--rev",
        "HEAD~1",
        "--format",
        "json",
    ];
    let history: Value = serde_json::from_str(&unseam(&args).stdout).unwrap();
    assert_eq!(
        history["division"],
        format!("the proposal for {}", &newest[..10])
    );
    let last = history["commits"].as_array().unwrap().last().unwrap();
    assert_eq!(last["commit"], newest);
    assert!(last["figures"]["boundaries"].as_array().unwrap().len() > 1);
}

#[test]
fn what_raised_a_pair_is_found_also_between_the_commits_that_are_shown() {
    let repo = shop();
    let found = |history: &Value| -> Vec<String> {
        let rises = history["rises"].as_array().unwrap().iter();
        rises
            .map(|rise| {
                format!(
                    "{} {} {} {} {}",
                    rise["from"], rise["to"], rise["before"], rise["after"], rise["subject"]
                )
            })
            .collect()
    };
    let expected = [
        r#""orders" "prices" 0 7 "orders know prices <now>""#,
        r#""stock" "orders" 0 6 "merge the side""#,
    ];
    assert_eq!(found(&repo.json(&[])), expected);
    let sparse = repo.json(&["--every", "3"]);
    assert_eq!(sparse["commits"].as_array().unwrap().len(), 3);
    assert_eq!(found(&sparse), expected);
}

#[test]
fn a_rename_raises_nothing_and_what_comes_with_it_is_found() {
    let mut repo = Repo::new();
    repo.write("Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
    for area in ["Orders", "Stock", "Prices"] {
        (0..4).for_each(|n| repo.class(area, n, &[]));
    }
    let uses = |area| -> Vec<(&str, usize)> { (0..7).map(|n| (area, n % 4)).collect() };
    repo.class("Orders", 0, &uses("Stock"));
    repo.commit("three areas");
    repo.git(&["rm", "--quiet", "-r", "src/Stock"]);
    for n in 0..4 {
        // Another namespace; the types keep their names.
        let next = (n + 1) % 4;
        let code = format!(
            "namespace Depot;\n\npublic class Stock{n}\n{{\n    private Stock{next} next;\n}}\n"
        );
        repo.write(&format!("src/Depot/Stock{n}.cs"), &code);
    }
    let fields: Vec<String> = (0..7)
        .map(|n| format!("    private Depot.Stock{} use{n};\n", n % 4))
        .collect();
    let code = format!(
        "namespace Orders;\n\npublic class Orders0\n{{\n    private Orders1 next;\n{}}}\n",
        fields.concat()
    );
    repo.write("src/Orders/Orders0.cs", &code);
    repo.class("Prices", 0, &uses("Orders"));
    repo.commit("stock is a depot");
    repo.write(
        "boundaries.toml",
        &BOUNDARIES.replace("Stock.**", "Depot.**"),
    );
    repo.commit("accepted");
    let history = repo.json(&[]);
    let rises = history["rises"].as_array().unwrap();
    let told: Vec<String> = rises
        .iter()
        .map(|rise| {
            format!(
                "{} {} {} {}",
                rise["from"], rise["to"], rise["before"], rise["after"]
            )
        })
        .collect();
    assert_eq!(told, [r#""prices" "orders" 0 7"#]);
}

#[test]
fn pairs_that_are_not_listed_are_counted() {
    let mut repo = Repo::new();
    repo.write("Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
    let areas = ["A", "B", "C", "D", "E"];
    for area in areas {
        (0..4).for_each(|n| repo.class(area, n, &[]));
        let others = areas.into_iter().filter(|other| *other != area);
        let uses: Vec<(&str, usize)> = others.map(|other| (other, 1)).collect();
        repo.class(area, 0, &uses);
    }
    let section = |area| format!("[[boundary]]\nname = \"{area}\"\ntypes = [\"{area}.**\"]\n");
    repo.write("boundaries.toml", &areas.map(section).concat());
    repo.commit("all know all");
    let run = repo.history(&[]);
    assert!(run.stdout.contains("References (20)"), "{}", run.stdout);
    assert!(run.stdout.contains("  ... and 8 more; "), "{}", run.stdout);
}

#[test]
fn commits_are_chosen_by_number_day_and_step() {
    let repo = shop();
    let subjects = |args: &[&str]| -> Vec<String> {
        let history = repo.json(args);
        let commits = history["commits"].as_array().unwrap().iter();
        commits
            .map(|commit| commit["subject"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(subjects(&["--last", "2"]), ["a library", "accepted"]);
    assert_eq!(
        subjects(&["--last", "4", "--every", "2"]),
        ["merge the side", "accepted"]
    );
    assert_eq!(
        subjects(&["--since", "2023-11-22"]),
        ["a library", "accepted"]
    );
    let none = repo.history(&["--since", "2030-01-01"]);
    assert_eq!(none.code, 2);
    assert!(
        none.stderr.contains("no commit of that time"),
        "{}",
        none.stderr
    );
    assert_eq!(repo.history(&["--since", "yesterday"]).code, 2);
    assert_eq!(repo.history(&["--last", "0"]).code, 2);
}

#[test]
fn figures_are_kept_by_commit_and_never_show() {
    let mut repo = shop();
    let cache = repo.folder.path().join("cache");
    let history = |repo: &Repo, args: &[&str]| -> String {
        let root = repo.root();
        let args = [
            &["history", root.to_str().unwrap(), "--format", "json"][..],
            args,
        ]
        .concat();
        let ran = run(command(&args).env("UNSEAM_CACHE_DIR", &cache));
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        ran.stdout
    };
    let entries = || -> String {
        let ran = run(command(&["cache"]).env("UNSEAM_CACHE_DIR", &cache));
        ran.stdout
            .lines()
            .find(|line| line.starts_with("figures"))
            .unwrap()
            .to_owned()
    };
    let plain = history(&repo, &["--no-cache"]);
    assert_eq!(history(&repo, &[]), plain);
    assert!(entries().contains("7 entries"), "{}", entries());
    assert_eq!(history(&repo, &[]), plain);
    assert_eq!(history(&repo, &["--threads", "1"]), plain);
    // One more commit is one more entry; another division is another yardstick.
    repo.class("Prices", 0, &[("Stock", 0)]);
    repo.commit("one more");
    history(&repo, &[]);
    assert!(entries().contains("8 entries"), "{}", entries());
    repo.write(
        "boundaries.toml",
        &BOUNDARIES.replace("Stock.**", "Stock.Stock1"),
    );
    repo.commit("another division");
    let other = history(&repo, &[]);
    assert_eq!(other, history(&repo, &["--no-cache"]));
    assert!(entries().contains("17 entries"), "{}", entries());
}

#[test]
fn formats_are_as_reviewed() {
    let repo = shop();
    for format in ["text", "csv", "svg"] {
        let run = repo.history(&["--format", format]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{format}");
        insta::assert_snapshot!(format!("history-{format}"), run.stdout);
    }
    let file = repo.folder.path().join("page.html");
    let target = format!("html={}", file.display());
    let run = repo.history(&["--format", &target, "--format", "csv"]);
    assert_eq!(run.code, 0);
    assert!(run.stdout.starts_with("commit,date,files,"));
    let page = fs::read_to_string(file).unwrap();
    assert!(page.contains("orders know prices &lt;now&gt;") && page.contains("<polyline"));
    for url in ["http://", "https://", "url(", "src=", "<script"] {
        let page = page.replace("http://www.w3.org/2000/svg", "");
        assert!(!page.contains(url), "{url}");
    }
}

#[test]
fn what_is_no_history_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let run = unseam(&["history", folder.path().to_str().unwrap()]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("is in no git repository"),
        "{}",
        run.stderr
    );
    let repo = shop();
    let sub = repo.root().join("lib");
    let run = unseam(&["history", sub.to_str().unwrap(), "--format", "csv"]);
    assert_eq!(
        run.code, 2,
        "a folder of one type has no boundary: {}",
        run.stdout
    );
    assert!(run.stderr.contains("has no boundary"), "{}", run.stderr);
}

/// Writes the files of a commit into an empty folder, as they are stored; what a partial clone lacks is left out.
fn check_out(git_dir: &str, commit: &str, folder: &Path) {
    let index = folder.with_extension("index");
    for args in [&["read-tree", commit][..], &["checkout-index", "--all"]] {
        Command::new("git")
            .args(["--git-dir", git_dir, "--work-tree"])
            .arg(folder)
            .args(["-c", "core.autocrlf=false", "-c", "core.bare=false"])
            .args(args)
            .envs([("GIT_INDEX_FILE", &index)])
            .env("GIT_NO_LAZY_FETCH", "1")
            .stderr(std::process::Stdio::null())
            .status()
            .unwrap();
    }
    fs::remove_file(index).unwrap();
}

/// `UNSEAM_HISTORY_GIT_DIR=REPOSITORY cargo test --release --test history -- --ignored --nocapture`; `UNSEAM_HISTORY_REV`
/// names the newest commit, `UNSEAM_HISTORY_LAST` how many there are (500), `UNSEAM_HISTORY_SEED` which ten are compared.
#[test]
#[ignore = "needs a history: UNSEAM_HISTORY_GIT_DIR"]
fn ten_commits_of_a_real_history_are_what_their_checkouts_are() {
    let named = |name: &str, default: &str| std::env::var(name).unwrap_or(default.to_owned());
    let git_dir = std::env::var("UNSEAM_HISTORY_GIT_DIR").unwrap();
    let rev = named("UNSEAM_HISTORY_REV", "HEAD");
    let last = named("UNSEAM_HISTORY_LAST", "500");
    let seed = named("UNSEAM_HISTORY_SEED", "1");
    let folder = tempfile::tempdir().unwrap();
    let boundaries = folder.path().join("accepted.toml");
    let boundaries = boundaries.to_str().unwrap();
    let written = format!("--write-boundaries={boundaries}");
    let of_rev = ["--git-dir", &git_dir, "--rev", &rev];
    // A machine that is busy elsewhere must not make a file one that takes too long.
    let patience = ["--max-file-time", "600"];
    let proposed = unseam(&[&["analyze", &written][..], &of_rev, &patience].concat());
    assert_eq!(proposed.code, 0, "{}", proposed.stderr);
    let held = [
        &["--boundaries", boundaries, "--format", "json"],
        &patience[..],
    ]
    .concat();
    let asked = ["history", "--last", &last];
    let history = unseam(&[&asked[..], &of_rev, &held].concat());
    assert_eq!(history.code, 0, "{}", history.stderr);
    let history: Value = serde_json::from_str(&history.stdout).unwrap();
    let mut left: Vec<&Value> = history["commits"].as_array().unwrap().iter().collect();
    eprintln!("{} commits, division of {rev}", left.len());
    let mut random = Random::new(seed.parse().unwrap());
    let mut different = Vec::new();
    for _ in 0..left.len().min(10) {
        let commit = left.swap_remove(random.below(left.len()));
        let id = commit["commit"].as_str().unwrap();
        let target = folder.path().join(id);
        fs::create_dir(&target).unwrap();
        check_out(&git_dir, id, &target);
        let of_folder = ["analyze", target.to_str().unwrap(), "--as-accepted"];
        let run = unseam(&[&of_folder[..], &held].concat());
        fs::remove_dir_all(&target).unwrap();
        let report: Value = serde_json::from_str(&run.stdout).unwrap();
        let expected = figures(&report);
        let is_same = commit["figures"] == expected;
        eprintln!("{id} {}", if is_same { "equal" } else { "DIFFERENT" });
        if !is_same {
            different.push((id, &commit["figures"], expected));
        }
    }
    for (id, found, expected) in &different {
        let fields = expected.as_object().unwrap();
        for (key, value) in fields.iter().filter(|(key, value)| &found[*key] != *value) {
            eprintln!("{id} {key}: {} of a checkout {value}", found[key]);
        }
    }
    assert!(different.is_empty());
}
