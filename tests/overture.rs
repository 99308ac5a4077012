//! The sample monolith, end to end: the same bytes however it is read, a picture that Graphviz takes, and a
//! README that shows what the program really prints.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
}

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use support::run::unseam;

const OVERTURE: &str = "testdata/overture";

fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn json(path: &str, threads: &str) -> String {
    let run = unseam(&["analyze", path, "--format", "json", "--threads", threads]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    run.stdout
}

/// Copies a tree, the last entry of every folder first, so that the file system lists it in another order.
fn copy_backwards(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    let mut entries: Vec<PathBuf> = fs::read_dir(from)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for entry in entries.iter().rev() {
        let target = to.join(entry.file_name().unwrap());
        if entry.is_dir() {
            copy_backwards(entry, &target);
        } else {
            fs::copy(entry, target).unwrap();
        }
    }
}

#[test]
fn the_same_bytes_on_any_number_of_threads_and_in_any_order_of_listing() {
    let first = json(OVERTURE, "1");
    assert_eq!(first, json(OVERTURE, "2"));
    assert_eq!(first, json(OVERTURE, "7"));
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("another name");
    copy_backwards(&package(OVERTURE), &copy);
    assert_eq!(first, json(copy.to_str().unwrap(), "2"));
}

#[test]
fn every_file_parses_and_nearly_every_name_is_bound() {
    let report: serde_json::Value = serde_json::from_str(&json(OVERTURE, "2")).unwrap();
    let health = &report["health"];
    assert_eq!(
        (&health["files_with_errors"], &health["files_not_read"]),
        (&0.into(), &0.into())
    );
    let share = health["resolved"].as_f64().unwrap() / health["references"].as_f64().unwrap();
    assert!(share > 0.85, "{share}");
    let boundaries = report["boundaries"].as_array().unwrap().len();
    assert!((3..=15).contains(&boundaries), "{boundaries} boundaries");
}

#[test]
fn indexes_and_ids_in_the_report_lead_somewhere() {
    let report: serde_json::Value = serde_json::from_str(&json(OVERTURE, "2")).unwrap();
    let len = |name: &str| report[name].as_array().unwrap().len() as u64;
    let ids: Vec<&str> = report["boundaries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|b| b["id"].as_str().unwrap())
        .collect();
    for edge in report["edges"].as_array().unwrap() {
        assert!(edge["from"].as_u64().unwrap() < len("types"));
        assert!(edge["to"].as_u64().unwrap() < len("types"));
        for site in edge["sites"].as_array().unwrap() {
            assert!(site[0].as_u64().unwrap() < len("files"));
        }
    }
    for ty in report["types"].as_array().unwrap() {
        if let Some(boundary) = ty["boundary"].as_str() {
            assert!(ids.contains(&boundary), "{boundary}");
        }
    }
    for coupling in report["couplings"].as_array().unwrap() {
        assert!(ids.contains(&coupling["from"].as_str().unwrap()));
        assert!(ids.contains(&coupling["to"].as_str().unwrap()));
    }
}

/// Every type through which a host draws a boundary in is of that boundary, and its user, whom the host reaches too, is not;
/// of one host all are told here.
#[test]
fn hosts_draw_boundaries_in_through_types_that_others_use() {
    let accepted = "testdata/watch/boundaries.toml";
    let args = [
        "analyze",
        OVERTURE,
        "--as-accepted",
        "--boundaries",
        accepted,
    ];
    let run = unseam(&[&args[..], &["--format", "json"]].concat());
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let ty = |index: &serde_json::Value| &report["types"][index.as_u64().unwrap() as usize];
    let mut told = Vec::new();
    for host in report["hosts"].as_array().unwrap() {
        let reached = host["types"].as_array().unwrap();
        for part in host["boundaries"].as_array().unwrap() {
            for way in part["through"].as_array().into_iter().flatten() {
                let (inside, user) = (ty(&way["type"]), ty(&way["user"]));
                assert_eq!(inside["boundary"], part["id"]);
                assert_ne!(user["boundary"], part["id"]);
                assert!(reached.contains(&way["type"]) && reached.contains(&way["user"]));
                if host["name"] == "Overture.Reporting" {
                    let file = way["at"][0].as_u64().unwrap() as usize;
                    let file = report["files"][file].as_str().unwrap();
                    let name = |ty: &serde_json::Value| {
                        let id = ty["id"].as_str().unwrap();
                        id.rsplit('.').next().unwrap().to_owned()
                    };
                    told.push(format!(
                        "{} by {}, {} at {}:{}",
                        name(inside),
                        name(user),
                        way["references"],
                        file.rsplit('/').next().unwrap(),
                        way["at"][1]
                    ));
                }
            }
        }
    }
    assert_eq!(
        told,
        [
            "IReportStore by Program, 6 at Program.cs:9",
            "DailySales by Program, 2 at Program.cs:16",
            "TopCustomer by Program, 2 at Program.cs:19",
            "CsvWriter by Program, 1 at Program.cs:10",
            "DailySalesWorker by Program, 1 at Program.cs:11",
            "SqlReportStore by Program, 1 at Program.cs:9",
            "ReportingOptions by Program, 1 at Program.cs:8",
        ]
    );
}

#[test]
fn graphviz_draws_what_is_printed() {
    if Command::new("dot")
        .arg("-V")
        .stderr(Stdio::null())
        .status()
        .is_err()
    {
        assert!(
            std::env::var_os("CI").is_none(),
            "Graphviz has to be there in CI"
        );
        return;
    }
    for args in [
        &["analyze", OVERTURE, "--format", "dot"][..],
        &["graph", OVERTURE, "--level", "namespace"],
        &["graph", OVERTURE, "--level", "type"],
    ] {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("picture.dot");
        fs::write(&source, unseam(args).stdout).unwrap();
        let drawn = Command::new("dot")
            .arg("-Tsvg")
            .arg(&source)
            .output()
            .unwrap();
        let complaints = String::from_utf8_lossy(&drawn.stderr).into_owned();
        assert!(drawn.status.success(), "{args:?}: {complaints}");
        assert!(
            !complaints.contains("Error") && !complaints.contains("syntax"),
            "{complaints}"
        );
        assert!(String::from_utf8_lossy(&drawn.stdout).contains("</svg>"));
    }
}

/// What the README of the sample says of types that are nobody's.
#[test]
fn the_kernel_is_what_an_expert_would_list() {
    let report: serde_json::Value = serde_json::from_str(&json(OVERTURE, "2")).unwrap();
    let types = report["types"].as_array().unwrap();
    let name = |index: &serde_json::Value| {
        let id = types[index.as_u64().unwrap() as usize]["id"]
            .as_str()
            .unwrap();
        id.rsplit('.').next().unwrap().to_owned()
    };
    let kernel = report["kernel"].as_array().unwrap();
    let becomes: std::collections::BTreeMap<String, &serde_json::Value> = kernel
        .iter()
        .map(|candidate| (name(&candidate["type"]), candidate))
        .collect();
    for (expected, names) in [
        (
            "library",
            &[
                "Guard",
                "StringHelper",
                "DateHelper",
                "Log",
                "ConfigReader",
                "Money",
                "CacheManager",
                "Entity",
                "IRepository`1",
                "Repository`1",
                "IHandle`1",
                "IEvent",
                "IJob",
            ][..],
        ),
        (
            "contract-package",
            &["IBus", "CacheFlushRequested", "IBackOfficeGateway"],
        ),
        (
            "split",
            &["OvertureContext", "OvertureDbContext", "OrderService"],
        ),
    ] {
        for name in names {
            let found = becomes.get(*name).map(|candidate| &candidate["becomes"]);
            assert_eq!(found, Some(&expected.into()), "{name}");
        }
    }
    for owned in [
        "Customer",
        "Product",
        "Order",
        "Cart",
        "CustomerGroup",
        "IProductRepository",
        "PriceFormatter",
    ] {
        assert!(!becomes.contains_key(owned), "{owned} is its domain's");
    }
    let parts = becomes["OrderService"]["parts"].as_array().unwrap();
    let with = |member: &str| {
        let has = |part: &&serde_json::Value| {
            part["members"].as_array().unwrap().contains(&member.into())
        };
        parts
            .iter()
            .find(has)
            .map(|part| part["boundary"].as_str().unwrap())
    };
    for (member, boundary) in [
        ("Confirm", "order"),
        ("SalesOfDay", "report"),
        ("RegisterGuest", "customer"),
        ("ReserveAgain", "stock"),
        ("PreviewTotal", "cart"),
    ] {
        assert_eq!(with(member), Some(boundary), "{member}");
    }
}

/// References and calls of a graph as (from, to, what), with paths as they are from `root`.
fn ties(graph: &str, root: &str) -> std::collections::BTreeSet<(String, String, String)> {
    let records = graph
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let mut ties = std::collections::BTreeSet::new();
    for record in records {
        let text = |key: &str| record[key].as_str().unwrap_or_default().to_owned();
        let place = text("at")
            .strip_prefix(root)
            .map_or(text("at"), str::to_owned);
        match record["record"].as_str().unwrap() {
            "reference" => ties.insert((
                text("from"),
                text("to"),
                format!("{} at {place}", record["kinds"]),
            )),
            "call" => ties.insert((
                text("from"),
                text("to"),
                format!(
                    "{} calls {} at {place}",
                    text("from_member"),
                    text("to_member")
                ),
            )),
            _ => false,
        };
    }
    ties
}

#[test]
fn a_customer_binds_to_the_graph_of_the_platform_as_to_its_source() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("platform.jsonl");
    let file = file.to_str().unwrap();
    let platform = unseam(&[
        "graph",
        "testdata/overture/platform",
        "--format",
        &format!("jsonl={file}"),
    ]);
    assert_eq!(platform.code, 0, "{}", platform.stderr);
    let customer = ["graph", "testdata/overture/customer", "--format", "jsonl"];
    let alone = unseam(&customer).stdout;
    let bound = unseam(&[&customer[..], &["--graph", file]].concat()).stdout;
    let whole = unseam(&["graph", OVERTURE, "--format", "jsonl"]).stdout;
    let of_customer = |tie: &(String, String, String)| {
        tie.0.starts_with("Acme.") && !tie.2.contains("storefront-acme/")
    };
    let expected: Vec<_> = ties(&whole, "customer/")
        .into_iter()
        .filter(of_customer)
        .collect();
    let found: Vec<_> = ties(&bound, "customer/")
        .into_iter()
        .filter(of_customer)
        .collect();
    assert_eq!(found, expected);
    let crossing = |tie: &&(String, String, String)| tie.1.starts_with("Overture.");
    assert!(
        expected.iter().filter(crossing).count() > 40,
        "{}",
        expected.len()
    );
    assert_eq!(ties(&alone, "customer/").iter().filter(crossing).count(), 0);

    let report = unseam(&[
        "analyze",
        "testdata/overture/customer",
        "--graph",
        file,
        "--format",
        "json",
    ]);
    let report: serde_json::Value = serde_json::from_str(&report.stdout).unwrap();
    for ty in report["types"].as_array().unwrap() {
        let is_platform = ty["id"].as_str().unwrap().starts_with("Overture.");
        assert_eq!(
            ty["layer"] == "platform" && ty["role"] == "platform",
            is_platform,
            "{ty}"
        );
        assert!(!is_platform || ty["boundary"].is_null(), "{ty}");
    }
    let requires =
        |boundary: &serde_json::Value| !boundary["requires"].as_array().unwrap().is_empty();
    assert!(
        report["boundaries"]
            .as_array()
            .unwrap()
            .iter()
            .any(requires)
    );
    assert_eq!(
        report["options"]["graphs"],
        serde_json::json!(["platform.jsonl"])
    );
    let core = report["projects"]
        .as_array()
        .unwrap()
        .iter()
        .find(|p| p["name"] == "Overture.Core")
        .unwrap();
    assert_eq!(core["graph"], "platform.jsonl");
}

/// Marks the picture in the README.
const SAMPLE: &str = "<!-- The output of the command above; `BLESS=1 cargo test --test overture` renews it. -->\n```text\n";

#[test]
fn the_readme_shows_what_the_program_prints() {
    let printed = unseam(&["analyze", OVERTURE]).stdout;
    let readme = fs::read_to_string(package("README.md")).unwrap();
    let (before, rest) = readme.split_once(SAMPLE).unwrap();
    let (shown, after) = rest.split_once("```").unwrap();
    if std::env::var_os("BLESS").is_some() {
        let renewed = format!("{before}{SAMPLE}{printed}```{after}");
        fs::write(package("README.md"), renewed).unwrap();
    } else {
        assert_eq!(shown, printed);
    }
}
