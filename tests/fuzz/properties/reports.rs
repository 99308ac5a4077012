//! Saved reports, baselines with them, and graphs of other tools.

use std::sync::OnceLock;

use unseam::boundaries::{self, Boundaries};
use unseam::discover::memory::MemoryTree;
use unseam::discover::{Scope, discover};
use unseam::graph::foreign::read_graph;
use unseam::graph::union::{Given, read_graphs};
use unseam::pipeline::{GivenGraph, Options, Silent, bind_tree, compare, report, report_of_graphs};
use unseam::report::explain::{Length, Subject, explain, explain_pair, find};
use unseam::report::level::{self, LevelGraph};
use unseam::report::model::{Figure, Level, Report};
use unseam::report::{Format, RenderOptions, json, render};
use unseam::score::{Reference, score};
use unseam::watch::baseline::{self, Baseline};
use unseam::watch::diff::{DiffOptions, diff};
use unseam::watch::format::{Format as WatchFormat, TextStyle, show_check, show_diff};
use unseam::watch::{CheckOptions, check};
use unseam::whatif::{self, Division, Width, amended};

use super::text_of;
use super::trees::assert_no_defect;

/// A small code base with two areas.
const SHOP: [(&str, &str); 6] = [
    (
        "Shop.csproj",
        "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>",
    ),
    (
        "Orders/Order.cs",
        "namespace Shop.Orders; public class Order { public Line Line; public void Pay() { new Shop.Payments.Payment().Book(this); } }",
    ),
    (
        "Orders/Line.cs",
        "namespace Shop.Orders; public class Line { public Order Order; public class Part { } static int count; }",
    ),
    (
        "Payments/Payment.cs",
        "namespace Shop.Payments; public class Payment { public Bank Bank; public void Book(object what) { Bank.Book(); } }",
    ),
    (
        "Payments/Bank.cs",
        "namespace Shop.Payments; public class Bank : IBank { public void Book() { } } public interface IBank { void Book(); }",
    ),
    ("boundaries.toml", ACCEPTED),
];

/// What was decided about it.
const ACCEPTED: &str = "version = 1
[[boundary]]
id = \"orders\"
name = \"Orders\"
types = [\"Shop.Orders.**\"]
[[boundary]]
id = \"payments\"
name = \"Payments\"
types = [\"path:Payments/**\"]
[[use]]
from = \"orders\"
to = \"payments\"
severity = \"deny\"
[[budget]]
of = \"crossing-references\"
max = 0
";

/// Its report.
pub(super) fn shop() -> &'static Report {
    static REPORT: OnceLock<Report> = OnceLock::new();
    REPORT.get_or_init(|| {
        let tree: MemoryTree = SHOP.into_iter().collect();
        let options = Options {
            as_accepted: true,
            ..Options::default()
        };
        let workspace = discover(&tree, &Scope::Everything, &options.discovery());
        let bound = bind_tree(&tree, workspace, &options, &Silent);
        report(&bound, &options, &Silent)
    })
}

fn accepted() -> &'static Boundaries {
    static FORM: OnceLock<Boundaries> = OnceLock::new();
    FORM.get_or_init(|| boundaries::read(ACCEPTED).unwrap())
}

/// Every format and every question, of whatever a report says of itself.
pub(super) fn reports(data: &[u8]) {
    let Ok(report) = json::read(text_of(data)) else {
        return;
    };
    let text = json::json(&report);
    assert_eq!(json::json(&json::read(&text).unwrap()), text);
    assert_eq!(json::into_json(report.clone()), text);
    shown(&report);
    explained(&report);
    watched(&report);
    edited(&report);
}

fn shown(report: &Report) {
    for format in Format::ALL {
        let mut out = Vec::new();
        render(report, format, &RenderOptions::default(), &mut out).unwrap();
        assert!(std::str::from_utf8(&out).is_ok());
    }
    for level in Level::ALL {
        let graph = LevelGraph::of(report, level);
        let nodes = graph.nodes.len();
        assert!(
            graph
                .edges
                .iter()
                .all(|edge| edge.from < nodes && edge.to < nodes)
        );
        let _ = level::dot(&graph);
        level::write_jsonl(&graph, &mut Vec::new()).unwrap();
    }
}

fn explained(report: &Report) {
    let types = (0..report.types.len()).map(Subject::Type);
    let boundaries = (0..report.boundaries.len()).map(Subject::Boundary);
    let subjects: Vec<Subject> = types.take(8).chain(boundaries.take(4)).collect();
    for subject in &subjects {
        let _ = explain(report, *subject, Length { all: true });
        let _ = explain_pair(report, *subject, subjects[0], Length::default());
    }
    for name in [
        "Order",
        "orders",
        "boundary:Payments",
        "Shop.Orders.Order",
        "",
    ] {
        let _ = find(report, name);
    }
}

fn watched(report: &Report) {
    let style = TextStyle {
        color: true,
        title: "t".to_owned(),
        base: "../shop/".to_owned(),
    };
    let held = |old, new| diff(old, new, &DiffOptions::default());
    let same = held(report, report);
    assert!(same.findings.is_empty(), "{:?}", same.findings);
    for found in [same, held(shop(), report), held(report, shop())] {
        for format in WatchFormat::ALL {
            let _ = show_diff(&found, format, &style);
        }
    }
    let asked = CheckOptions {
        boundaries_file: "boundaries.toml",
        baseline_file: "unseam-baseline.json",
        strict: true,
        owners: None,
    };
    let first = check(report, accepted(), None, &asked);
    let baseline = Baseline::read(&baseline::write(&first.entries)).unwrap();
    let again = check(report, accepted(), Some(&baseline), &asked);
    for found in [first, again] {
        for format in WatchFormat::ALL {
            let _ = show_check(&found, format, &style);
        }
    }
}

fn edited(report: &Report) {
    let mut division = Division::of(report);
    let mut done = Vec::new();
    for text in [
        "move Order to payments",
        "merge orders payments",
        "split payments",
        "pin Bank",
    ] {
        let edit = whatif::parse(text).unwrap();
        done.extend(division.apply(report, &edit, text));
    }
    let outcome = whatif::compare(report, &division, done, Figure::UNDEFINED);
    let _ = whatif::text(&outcome, Width { all: true });
    for known in [None, Some(ACCEPTED)] {
        let written = amended(report, &division, known);
        if let Ok(written) = written {
            let again = boundaries::read(&written);
            assert!(again.is_ok(), "{again:?} in what was written:\n{written}");
        }
    }
    for name in ["CODEOWNERS", "boundaries.toml", "labels.json"] {
        let text = match name {
            "CODEOWNERS" => "/Orders/ @a\n* @b",
            "boundaries.toml" => ACCEPTED,
            _ => "{\"Shop.Orders.Order\":1,\"Shop.Payments.Bank\":2}",
        };
        if let Ok(reference) = Reference::read(text, name, report) {
            let _ = unseam::score::text(&score(report, &compare(report), &reference));
        }
    }
}

/// A graph of another tool is analysed, and one of another code base is bound to.
pub(super) fn graphs(data: &[u8]) {
    let text = text_of(data);
    let (graph, problems) = read_graph(text, "given");
    assert_no_defect(&problems);
    let lines = u32::try_from(text.split('\n').count()).unwrap();
    for problem in &problems {
        assert!(
            problem.line.is_none_or(|line| (1..=lines).contains(&line)),
            "{problem:?}"
        );
    }
    let types = graph.types.len();
    for edge in &graph.edges {
        assert!(
            (edge.from.0 as usize) < types && (edge.to.0 as usize) < types,
            "{edge:?}"
        );
    }
    let given = GivenGraph {
        name: "given".to_owned(),
        bytes: data.to_vec(),
    };
    let union = ["given", "another"].map(|name| Given { name, text });
    let (graph, problems) = read_graphs(&union);
    assert_no_defect(&problems);
    assert!(graph.types.len() >= types);
    let report = report_of_graphs(std::slice::from_ref(&given), &Options::default(), &Silent);
    let text = json::json(&report);
    assert_eq!(json::json(&json::read(&text).unwrap()), text);
    let options = Options {
        graphs: vec![given],
        ..Options::default()
    };
    let tree: MemoryTree = SHOP.into_iter().collect();
    let workspace = discover(&tree, &Scope::Everything, &options.discovery());
    let bound = bind_tree(&tree, workspace, &options, &Silent);
    assert_no_defect(&bound.problems);
    assert_no_defect(&bound.model.problems);
}
