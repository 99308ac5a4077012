//! Usage, end to end: a month of requests for the sample monolith in every form, and what hostile files do.
//!
//! The month is made by `support::month` from the operations that the sample has. `testdata/usage` holds it counted
//! (`month.csv`) and the first hundred requests of each foreign form; `BLESS=1 cargo test --test usage` writes them anew.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod joins {
    mod shop;
}

mod support {
    pub(crate) mod month;
    pub(crate) mod run;
}

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use support::month::{
    CAUSES, DEAD, HOT, Operation, Request, as_csv, as_otlp, as_portal_csv, as_workspace_json,
    operations, requests,
};
use support::run::unseam;

const OVERTURE: &str = "testdata/overture";

/// Requests of the month, and how many of them the committed excerpts have.
const MONTH: usize = 20_000;
const EXCERPT: usize = 100;

fn analyze(more: &[&str]) -> Value {
    let run = unseam(&[&["analyze", OVERTURE, "--format", "json"][..], more].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    serde_json::from_str(&run.stdout).unwrap()
}

struct Month {
    operations: Vec<Operation>,
    requests: Vec<Request>,
    folder: tempfile::TempDir,
}

impl Month {
    fn new() -> Self {
        let operations = operations(&analyze(&[]));
        Self {
            requests: requests(&operations, MONTH),
            operations,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// The files of each form, of the requests up to the `count`-th.
    fn forms(&self, count: usize) -> Vec<(&'static str, String)> {
        let (operations, some) = (&self.operations, &self.requests[..count]);
        vec![
            ("month.csv", as_csv(operations, &self.requests)),
            ("requests.csv", as_portal_csv(operations, some, false)),
            ("dependencies.csv", as_portal_csv(operations, some, true)),
            ("workspace.jsonl", as_workspace_json(operations, some)),
            ("spans.jsonl", as_otlp(operations, some)),
        ]
    }

    /// The report with the files of the given names, whole.
    fn report(&self, names: &[&str]) -> Value {
        let mut args = Vec::new();
        for (name, text) in self.forms(MONTH) {
            if names.contains(&name) {
                let path = self.folder.path().join(name);
                fs::write(&path, text).unwrap();
                args.extend(["--usage".to_owned(), path.display().to_string()]);
            }
        }
        analyze(&args.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Requests of the month by what they are of.
    fn counts(&self) -> BTreeMap<&str, u64> {
        let mut counts = BTreeMap::new();
        for request in &self.requests {
            let name = self.operations[request.operation].name.as_str();
            *counts.entry(name).or_default() += 1;
        }
        counts
    }
}

/// Calls by the name of the entry or call.
fn loads(usage: &Value) -> BTreeMap<&str, u64> {
    let lists = ["entries", "calls"].into_iter();
    let all = lists.flat_map(|list| usage[list].as_array().unwrap());
    all.map(|entry| {
        (
            entry["name"].as_str().unwrap(),
            entry["load"]["count"].as_u64().unwrap(),
        )
    })
    .collect()
}

fn names(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap().iter();
    list.map(|item| item["name"].as_str().unwrap()).collect()
}

#[test]
fn a_month_in_every_form_is_joined_completely_and_to_the_same() {
    let month = Month::new();
    for (name, text) in month.forms(EXCERPT) {
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("testdata/usage")
            .join(name);
        if std::env::var_os("BLESS").is_some() {
            fs::write(&file, &text).unwrap();
        }
        let committed = fs::read_to_string(&file).unwrap_or_default();
        assert!(committed == text, "{name} is out of date");
    }
    let counts = month.counts();
    for names in [
        &["month.csv"][..],
        &["requests.csv", "dependencies.csv"],
        &["workspace.jsonl"],
        &["spans.jsonl"],
    ] {
        let report = month.report(names);
        let usage = &report["usage"];
        assert_eq!(usage["unjoined"], serde_json::json!([]), "{names:?}");
        assert_eq!(usage["joined_share"], 1.0, "{names:?}");
        let total = usage["joined"].as_u64().unwrap() + usage["outgoing_joined"].as_u64().unwrap();
        assert_eq!(total, MONTH as u64, "{names:?}");
        assert_eq!(loads(usage), counts, "{names:?}");
        let planted: BTreeSet<&str> = DEAD.into();
        let unused: BTreeSet<&str> = names_of_operations(usage);
        assert_eq!(unused, planted, "{names:?}");
    }
}

/// Operations that nobody calls.
fn names_of_operations(usage: &Value) -> BTreeSet<&str> {
    let unused = usage["unused"].as_array().unwrap().iter();
    let operations = unused.filter(|unused| !unused["operation"].is_null());
    operations
        .map(|unused| unused["name"].as_str().unwrap())
        .collect()
}

#[test]
fn the_hot_cut_and_the_load_of_boundaries_are_found() {
    let month = Month::new();
    let report = month.report(&["month.csv"]);
    let counts = month.counts();
    let hot = counts[HOT];
    // The operation that was planted is more than half of all, and all of it goes from its boundary to that of prices.
    let cuts = report["cuts"].as_array().unwrap();
    let requests = |cut: &Value| cut["traffic"]["requests"].as_u64().unwrap_or(0);
    let hottest = cuts.iter().max_by_key(|cut| requests(cut)).unwrap();
    assert!(requests(hottest) >= hot, "{hottest}");
    let entries = hottest["traffic"]["entries"].as_array().unwrap();
    let busiest = &report["usage"]["entries"][entries[0].as_u64().unwrap() as usize];
    assert_eq!(busiest["name"], HOT);
    // It serves from where its controller is, and its share is what was planted.
    let id = busiest["boundaries"][0].as_str().unwrap();
    let boundaries = report["boundaries"].as_array().unwrap();
    let own = boundaries
        .iter()
        .find(|boundary| boundary["id"] == id)
        .unwrap();
    let load = &own["load"];
    assert!(load["own"]["count"].as_u64().unwrap() >= hot);
    assert!(load["share"].as_f64().unwrap() > 0.5);
    // A bound from above is never below what is crossed by one entry, and pairs have as much as their cuts.
    for cut in cuts.iter().filter(|cut| requests(cut) > 0) {
        let pair = report["couplings"].as_array().unwrap().iter();
        let mut pair = pair.filter(|pair| pair["from"] == cut["from"] && pair["to"] == cut["to"]);
        assert!(pair.next().unwrap()["requests"].as_u64().unwrap() >= requests(cut));
        let members = cut["operations"].as_array().unwrap().iter();
        let most = members
            .map(|member| member["requests"].as_u64().unwrap())
            .max();
        assert!(most.unwrap() <= requests(cut));
    }
}

#[test]
fn nothing_moves_unless_usage_is_asked_for() {
    let month = Month::new();
    let without = analyze(&[]);
    let mut with = month.report(&["month.csv"]);
    // Of use cases nothing else knows.
    let purity = &mut with["metrics"]["division"]["business_context_purity"];
    assert!(purity.take().is_number());
    for part in ["types", "edges", "metrics"] {
        assert_eq!(without[part], with[part], "{part}");
    }
    assert!(without.get("usage").is_none() && without["boundaries"][0].get("load").is_none());
    let file = month.folder.path().join("month.csv").display().to_string();
    let evidence = ["--evidence", "structure,vocabulary,usage", "--usage", &file];
    let asked = analyze(&evidence);
    let layers: BTreeSet<&String> = asked["edges"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|edge| edge["layers"].as_object().unwrap().keys())
        .collect();
    assert!(layers.contains(&"usage".to_owned()), "{layers:?}");
    let run = unseam(&["analyze", OVERTURE, "--evidence", "structure,usage"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("--usage FILE"), "{}", run.stderr);
}

#[test]
fn the_summary_and_the_card_tell_of_it() {
    let file = "testdata/usage/month.csv";
    let text = unseam(&["analyze", OVERTURE, "--usage", file]).stdout;
    for expected in [
        "Usage",
        "100.0 % joined",
        "unused",
        DEAD[0],
        "Crossed by requests",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    let card = unseam(&["explain", "report", "--root", OVERTURE, "--usage", file]).stdout;
    for expected in [
        "Load",
        "What of it is called",
        "What of it nobody calls",
        DEAD[1],
    ] {
        assert!(card.contains(expected), "{expected}: {card}");
    }
}

#[test]
fn tests_and_load_scenarios_have_the_boundaries_that_they_cross() {
    let report = analyze(&["--usage", "testdata/usage/month.csv"]);
    let scenarios = &report["usage"]["scenarios"];
    let planted: BTreeSet<&str> = CAUSES.iter().map(|cause| cause.1).collect();
    assert_eq!(
        names(scenarios).into_iter().collect::<BTreeSet<_>>(),
        planted
    );
    let of = |name: &str| {
        let mut all = scenarios.as_array().unwrap().iter();
        let found = all.find(|scenario| scenario["name"] == name).unwrap();
        let ids = found["boundaries"].as_array().unwrap().iter();
        ids.map(|id| id.as_str().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(of("Sales report"), ["report"]);
    assert!(of("Guest buys").contains(&"order") && of("Guest buys").contains(&"cart"));
    assert!(!of("Sales report").contains(&"cart"));
    // The mean of ln n over the boundaries that n > 0 of them may come to.
    let mut coming: BTreeMap<&str, f64> = BTreeMap::new();
    for id in names(scenarios).into_iter().flat_map(of) {
        *coming.entry(id).or_default() += 1.0;
    }
    let purity = coming.values().map(|n| n.ln()).sum::<f64>() / coming.len() as f64;
    let told = &report["metrics"]["division"]["business_context_purity"];
    assert!(
        (told.as_f64().unwrap() - purity).abs() < 1e-4,
        "{told} {purity}"
    );
    assert!(purity > 0.0);
}

fn with(files: &[(&str, &[u8])]) -> (tempfile::TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    let paths = files.iter().map(|(name, bytes)| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    });
    let paths = paths.collect();
    (folder, paths)
}

#[test]
fn broken_files_are_told_with_their_places_and_the_rest_counts() {
    let (_folder, paths) = with(&[
        ("half.csv", b"operation,count\nGET /p/shoe,3\nGET /p/shoe,many\n\"GET /p/shoe,1\nGET /p/shoe,4\n"),
        ("spans.jsonl", b"{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"name\":\"x\"}]}]}]}\n{\"resourceSpans\"\n"),
        ("archive.csv", b"\x1f\x8b\x08\x00"),
        ("nothing.csv", b""),
        ("other.csv", b"a;b\n1;2\n"),
    ]);
    let mut args = Vec::new();
    for path in &paths {
        args.extend(["--usage", path.to_str().unwrap()]);
    }
    let report = analyze(&args);
    let usage = &report["usage"];
    assert_eq!(usage["requests"], 7);
    let problems: Vec<String> = report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|problem| problem["code"] == "broken-usage")
        .map(|problem| {
            let line = problem["line"]
                .as_u64()
                .map_or(String::new(), |line| format!(":{line}"));
            format!(
                "{}{line} {}",
                problem["path"].as_str().unwrap(),
                problem["message"].as_str().unwrap()
            )
        })
        .collect();
    assert_eq!(
        problems,
        [
            "archive.csv it is compressed (gzip); give what is in it",
            "half.csv:3 not counted: count \"many\" is no number from 0 on",
            "half.csv:4 not counted: a quote is opened here and never closed",
            "nothing.csv it is empty",
            "other.csv:1 no column tells what was called, as one named operation would; there is \"a\", \"b\"",
            "spans.jsonl:1 not counted: a span without its times",
            "spans.jsonl:2 not counted: EOF while parsing an object",
        ]
    );
    let missing = unseam(&["analyze", OVERTURE, "--usage", "no-such-file.csv"]);
    assert_eq!(missing.code, 2);
    assert!(
        missing.stderr.contains("no-such-file.csv"),
        "{}",
        missing.stderr
    );
    let folder = unseam(&["analyze", OVERTURE, "--usage", "testdata"]);
    assert_eq!(folder.code, 2);
    assert!(
        folder.stderr.contains("it is a folder"),
        "{}",
        folder.stderr
    );
}

#[test]
fn files_may_be_set_and_an_option_wins() {
    let (folder, _) = with(&[
        ("A.cs", b"using System.Web.Mvc; public class AController : Controller { [Route(\"a\")] public object Get() { return null; } [Route(\"b\")] public object Other() { return null; } }"),
        ("unseam.toml", b"[files]\nusage = [\"usage/a.csv\"]\n"),
    ]);
    fs::create_dir(folder.path().join("usage")).unwrap();
    fs::write(
        folder.path().join("usage/a.csv"),
        "operation,count\nGET /a,5\n",
    )
    .unwrap();
    fs::write(
        folder.path().join("usage/b.csv"),
        "operation,count\nGET /b,6\n",
    )
    .unwrap();
    let root = folder.path().display().to_string();
    let of = |more: &[&str]| -> Value {
        let run = unseam(&[&["analyze", &root, "--format", "json"][..], more].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        serde_json::from_str(&run.stdout).unwrap()
    };
    assert_eq!(of(&[])["usage"]["sources"][0]["name"], "a.csv");
    let b = folder.path().join("usage/b.csv").display().to_string();
    let given = of(&["--usage", &b]);
    assert_eq!(given["usage"]["sources"][0]["name"], "b.csv");
    assert_eq!(loads(&given["usage"]), BTreeMap::from([("/b", 6)]));
    assert!(
        !given.to_string().contains(&root),
        "no path of the machine is told"
    );
}

fn git(folder: &Path, args: &[&str]) {
    let mut command = std::process::Command::new("git");
    command
        .current_dir(folder)
        .args(["-c", "user.name=a", "-c", "user.email=a@example.org"])
        .args(args)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1");
    let output = command.output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{complaint}");
}

#[test]
fn impact_names_the_tests_and_load_scenarios_that_cross_the_change() {
    let code = "using System.Web.Mvc;
namespace Shop.Carts { public class CartController : Controller {
    [HttpGet, Route(\"cart\")] public object Show() { return new Shop.Prices.Prices().Of(1); }
    [HttpGet, Route(\"about\")] public object About() { return null; } } }
";
    let prices = "namespace Shop.Prices { public class Prices { public object Of(int id) { return null; } } }\n";
    let reports = "using System.Web.Mvc;
namespace Shop.Reports { public class ReportController : Controller {
    [HttpGet, Route(\"report\")] public object Show() { return null; } } }
";
    let boundaries = "version = 1
[[boundary]]
id = \"carts\"
types = [\"Shop.Carts.**\"]
[[boundary]]
id = \"prices\"
types = [\"Shop.Prices.**\"]
[[boundary]]
id = \"reports\"
types = [\"Shop.Reports.**\"]
";
    let (folder, _) = with(&[
        ("Carts.cs", code.as_bytes()),
        ("Prices.cs", prices.as_bytes()),
        ("Reports.cs", reports.as_bytes()),
        ("boundaries.toml", boundaries.as_bytes()),
    ]);
    let root = folder.path();
    git(root, &["init", "--quiet"]);
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "-m", "x"]);
    fs::write(
        root.join("Prices.cs"),
        prices.replace("return null", "return id"),
    )
    .unwrap();
    git(root, &["commit", "--quiet", "-a", "-m", "y"]);
    let usage = root.join("usage.csv");
    fs::write(
        &usage,
        "operation,count,test,load scenario\nGET /cart,9,Buying,\nGET /about,3,Buying,\nGET /about,5,Reading,\nGET /cart,800,,Peak\nGET /report,1,Reporting,\n",
    )
    .unwrap();
    let args = [
        "impact",
        "HEAD~1..HEAD",
        "--git-dir",
        root.to_str().unwrap(),
        "--usage",
        usage.to_str().unwrap(),
    ];
    let run = unseam(&[&args[..], &["--format", "json"]].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let found: Value = serde_json::from_str(&run.stdout).unwrap();
    let scenarios = &found["scenarios"];
    let crossing: Vec<String> = scenarios["crossing"]
        .as_array()
        .unwrap()
        .iter()
        .map(|scenario| {
            let (kind, name) = (
                scenario["kind"].as_str().unwrap(),
                scenario["name"].as_str().unwrap(),
            );
            format!(
                "{kind} {name} {} {} {}",
                scenario["boundaries"], scenario["operations"], scenario["of"]
            )
        })
        .collect();
    assert_eq!(
        crossing,
        [
            "load-scenario Peak [\"prices\"] [[\"GET /cart\",800]] 1",
            "test Buying [\"prices\"] [[\"GET /cart\",9]] 2",
        ]
    );
    assert_eq!(
        scenarios["untouched"],
        serde_json::json!(["Reading", "Reporting"])
    );
    let text = unseam(&args).stdout;
    assert!(
        text.contains("test Buying: 1 of 2 operations through GET /cart"),
        "{text}"
    );
    assert!(text.contains("need not run: Reading, Reporting"), "{text}");
    let without = unseam(&[&args[..4], &["--format", "json"]].concat());
    assert!(!without.stdout.contains("scenarios"), "{}", without.stdout);
}
