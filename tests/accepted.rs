//! The accepted boundaries, as an architect uses them: written, edited, respected by the next run, refused when wrong.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
    pub(crate) mod tree;
}

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use support::run::unseam;
use support::tree::Tree;

const FILE: &str = "boundaries.toml";

/// The boundary of every type of a run, and the problems that name the accepted file.
fn analyze(tree: &Tree, args: &[&str]) -> (BTreeMap<String, String>, Vec<(u64, String)>) {
    let root = tree.root().to_str().unwrap();
    let run = unseam(&[&["analyze", root, "--format", "json"], args].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("-").to_owned();
    let types = report["types"].as_array().unwrap().iter();
    let placed = types.map(|ty| (text(&ty["id"]), text(&ty["boundary"])));
    let problems = report["problems"].as_array().unwrap().iter();
    let problems = problems.filter(|problem| problem["path"] == FILE);
    let problems =
        problems.map(|problem| (problem["line"].as_u64().unwrap(), text(&problem["code"])));
    (placed.collect(), problems.collect())
}

#[test]
fn what_was_written_is_respected_and_written_again_the_same() {
    let tree = Tree::shop();
    let (proposed, _) = analyze(&tree, &["--write-boundaries"]);
    let written = fs::read_to_string(tree.path(FILE)).unwrap();
    let (again, problems) = analyze(&tree, &["--write-boundaries"]);
    assert_eq!(proposed, again);
    for boundary in tree.report()["boundaries"].as_array().unwrap() {
        assert!(written.contains(&format!("id = {}", boundary["id"])));
    }
    assert_eq!(problems, []);
    assert_eq!(fs::read_to_string(tree.path(FILE)).unwrap(), written);
}

#[test]
fn pins_patterns_kernel_and_what_is_left_out_bind() {
    let tree = Tree::shop().file(
        FILE,
        r#"[[boundary]]
name = "Till"
types = ["Shop.Payments.**"]
pinned = ["Shop.Orders.OrdersPart3", "Shop.Nobody"]

[[boundary]]
name = "Desk"
types = ["Shop.Orders.OrdersPart0"]

[kernel]
types = ["Shop.Orders.OrdersPart2"]

[left-out]
types = ["path:Orders/OrdersPart1.cs"]
"#,
    );
    let (placed, problems) = analyze(&tree, &[]);
    let of = |id: &str| placed[id].as_str();
    assert_eq!(of("Shop.Payments.PaymentsPart4"), "till");
    assert_eq!(of("Shop.Orders.OrdersPart3"), "till");
    assert_eq!(of("Shop.Orders.OrdersPart0"), "desk");
    assert_eq!(of("Shop.Orders.OrdersPart2"), "-");
    assert_eq!(of("Shop.Orders.OrdersPart1"), "-");
    assert_eq!(problems, [(4, "unmatched-entry".to_owned())]);
    let (cold, _) = analyze(&tree, &["--cold"]);
    assert_eq!(cold["Shop.Orders.OrdersPart3"], "till", "pinned types stay");
    assert_eq!(cold["Shop.Orders.OrdersPart2"], "-");
    assert_ne!(
        cold["Shop.Orders.OrdersPart0"], "desk",
        "accepted ones do not"
    );
}

#[test]
fn rules_bind_and_contradictions_are_told() {
    let tree = Tree::shop().file(
        FILE,
        r#"[[together]]
types = ["Shop.Orders.Order", "Shop.Payments.PaymentsPart0"]

[[apart]]
types = ["Shop.Orders.OrdersPart1", "Shop.Orders.OrdersPart3"]

[[apart]]
types = ["Shop.Orders.OrdersPart2", "Shop.Orders.OrdersPart2"]
"#,
    );
    let (placed, problems) = analyze(&tree, &[]);
    assert_eq!(
        placed["Shop.Orders.Order"],
        placed["Shop.Payments.PaymentsPart0"]
    );
    let parted = ["Shop.Orders.OrdersPart1", "Shop.Orders.OrdersPart3"].map(|id| &placed[id]);
    assert_ne!(parted[0], parted[1]);
    assert_eq!(problems, [(7, "contradiction".to_owned())]);
}

#[test]
fn a_file_that_means_nothing_is_refused_with_all_its_places() {
    let tree = Tree::shop().file(FILE, "colour = 1\n[[boundary]]\ntypes = 3\n");
    let run = unseam(&["analyze", tree.root().to_str().unwrap()]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    let places: Vec<&str> = run.stderr.lines().map(|line| &line[..28]).collect();
    assert_eq!(
        places,
        [
            "unseam: boundaries.toml:1:1:",
            "unseam: boundaries.toml:2:1:",
            "unseam: boundaries.toml:3:9:"
        ]
    );
    let elsewhere = tree.path("other.toml");
    fs::write(&elsewhere, "").unwrap();
    let given = unseam(&[
        "analyze",
        tree.root().to_str().unwrap(),
        "--boundaries",
        elsewhere.to_str().unwrap(),
    ]);
    assert_eq!(given.code, 0, "{}", given.stderr);
}

#[test]
fn a_graph_made_elsewhere_is_divided_and_scored_by_every_algorithm() {
    let mut edges = String::from("# two clusters\n");
    for area in ["cart", "order"] {
        for from in 0..6 {
            for to in (0..6).filter(|&to| to != from) {
                writeln!(edges, "{area}.m{from} {area}.m{to}").unwrap();
            }
        }
    }
    edges.push_str("cart.m0 order.m0 2\n");
    let tree = Tree::new().file("edges.txt", edges);
    let path = |name: &str| tree.path(name).to_str().unwrap().to_owned();
    let (graph, report) = (path("edges.txt"), path("report.json"));
    let format = format!("json={report}");
    let run = unseam(&["analyze", "--graph", &graph, "--format", &format]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let labels: Vec<String> = ["cart", "order"]
        .iter()
        .flat_map(|area| (0..6).map(move |n| format!("\"{area}.m{n}\":\"{area}\"")))
        .collect();
    let labels = format!("{{{}}}", labels.join(","));
    fs::write(tree.path("labels.json"), labels).unwrap();
    let run = unseam(&[
        "score",
        &report,
        &path("labels.json"),
        "--compare",
        "--json",
    ]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let table: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let rows = table["rows"].as_array().unwrap();
    let name = |row: &serde_json::Value| row["name"].as_str().unwrap().to_owned();
    let perfect = rows.iter().filter(|row| row["ari"] == 1.0).map(name);
    let perfect: Vec<String> = perfect.collect();
    for expected in [
        "proposal",
        "consensus",
        "leiden",
        "louvain",
        "agglomeration",
    ] {
        assert!(
            perfect.iter().any(|name| name == expected),
            "{expected}: {perfect:?}"
        );
    }
    let several = unseam(&["analyze", "--graph", &graph, "--graph", &graph]);
    assert_eq!(several.code, 2);
    let unknown = unseam(&["analyze", "--graph", &graph, "--algorithm", "tarot"]);
    assert_eq!(unknown.code, 2);
}

#[test]
fn a_warm_start_keeps_boundaries_with_their_names_and_a_cold_one_does_not_look() {
    let tree = Tree::shop();
    let report = tree.path("last.json").to_str().unwrap().to_owned();
    let run = unseam(&[
        "analyze",
        tree.root().to_str().unwrap(),
        "--format",
        &format!("json={report}"),
    ]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let text = fs::read_to_string(&report).unwrap();
    let first = tree.report()["boundaries"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let renamed = text.replace(&format!("\"{first}\""), "\"what-we-call-it\"");
    fs::write(&report, renamed).unwrap();
    let (before, _) = analyze(&tree, &[]);
    let tree = tree.file(
        "Orders/Added.cs",
        "namespace Shop.Orders;\npublic class Added { OrdersPart0 a; OrdersPart1 b; OrdersPart2 c; }\n",
    );
    let (warm, _) = analyze(&tree, &["--start", &report]);
    for (id, boundary) in &before {
        let expected = if *boundary == first {
            "what-we-call-it"
        } else {
            boundary
        };
        assert_eq!(warm[id], expected, "{id}");
    }
    assert_eq!(warm["Shop.Orders.Added"], warm["Shop.Orders.OrdersPart0"]);
    let (cold, _) = analyze(&tree, &["--start", &report, "--cold"]);
    assert!(cold.values().all(|boundary| boundary != "what-we-call-it"));
}

#[test]
fn what_starts_from_its_own_proposal_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("last.json");
    let report = report.to_str().unwrap();
    let homes = |arguments: &[&str]| {
        let format = format!("json={report}");
        let fixed = ["analyze", "testdata/overture", "--format", &format];
        let run = unseam(&[&fixed[..], arguments].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        let text = fs::read_to_string(report).unwrap();
        let report: serde_json::Value = serde_json::from_str(&text).unwrap();
        let types = report["types"].as_array().unwrap().clone();
        let home = |ty: serde_json::Value| (ty["id"].clone(), ty["boundary"].clone());
        types.into_iter().map(home).collect::<Vec<_>>()
    };
    for evidence in [
        "structure,composition,data,vocabulary",
        "structure,composition,data,vocabulary,layout",
    ] {
        let first = homes(&["--evidence", evidence]);
        assert_eq!(homes(&["--evidence", evidence, "--start", report]), first);
    }
}

#[test]
fn a_pin_holds_for_what_the_earlier_report_had_in_no_boundary() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (last, accepted) = (path("last.json"), path("boundaries.toml"));
    let format = format!("json={last}");
    let analyze = |arguments: &[&str]| {
        let fixed = ["analyze", "testdata/overture", "--format", &format];
        let evidence = ["--evidence", "structure,composition,data,vocabulary"];
        let run = unseam(&[&fixed[..], &evidence, arguments].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        let text = fs::read_to_string(&last).unwrap();
        serde_json::from_str::<serde_json::Value>(&text).unwrap()
    };
    let report = analyze(&[]);
    let types = report["types"].as_array().unwrap();
    let shared: Vec<&str> = types
        .iter()
        .filter(|ty| ty["role"] == "product" && ty["outer"].is_null() && ty["boundary"].is_null())
        .map(|ty| ty["id"].as_str().unwrap())
        .collect();
    assert!(shared.len() > 3, "{shared:?}");
    let pinned = serde_json::to_string(&shared).unwrap();
    fs::write(
        &accepted,
        format!("[[boundary]]\nname = \"Till\"\npinned = {pinned}\n"),
    )
    .unwrap();
    let report = analyze(&["--boundaries", &accepted, "--start", &last]);
    for ty in report["types"].as_array().unwrap() {
        if shared.contains(&ty["id"].as_str().unwrap()) {
            assert_eq!(ty["boundary"], "till", "{}", ty["id"]);
        }
    }
}
