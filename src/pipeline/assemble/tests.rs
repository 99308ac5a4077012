use std::fmt::Write;

use super::*;
use crate::cluster::memory::Forgetful;
use crate::cluster::{self, cluster};
use crate::graph::import::import_jsonl;
use crate::propose::propose;
use crate::report::model::{Coupling, INFERRED, Level as ReportLevel};
use crate::resolve::model::{ReferenceClass, ReferenceKind};

/// Two areas of five types that all use each other, and what ties the areas to each other.
fn shop() -> Report {
    let mut records = String::new();
    let name = |area: &str, n: usize| format!("Shop.{area}.{area}Part{n}");
    for area in ["Orders", "Payments"] {
        for n in 0..5 {
            let id = name(area, n);
            writeln!(records, r#"{{"record":"type","id":"{id}","project":"","kind":"class","files":["{area}.cs"],"lines":10}}"#).unwrap();
        }
    }
    let mut reference = |from: &str, to: &str, kinds: &str, line: usize| {
        writeln!(records, r#"{{"record":"reference","from":"{from}","from_project":"","to":"{to}","to_project":"","kinds":{kinds},"at":"Orders.cs:{line}"}}"#).unwrap();
    };
    for area in ["Orders", "Payments"] {
        for from in 0..5 {
            for to in (0..5).filter(|&to| to != from) {
                reference(&name(area, from), &name(area, to), r#"{"new":2}"#, from + 1);
            }
        }
    }
    let (order, payment) = (name("Orders", 0), name("Payments", 0));
    reference(
        &order,
        &payment,
        r#"{"field-type":1,"method":3,"var":4}"#,
        30,
    );
    reference(&name("Orders", 1), &payment, r#"{"new":1}"#, 31);
    reference(&payment, &order, r#"{"var":1}"#, 40);
    let (graph, problems) = import_jsonl(&records, "test");
    assert_eq!(problems, []);
    let clustering = cluster(&graph, &cluster::Options::default(), &Forgetful);
    let bound = Bound::default();
    let proposal = propose(&graph, &bound.model, &clustering, &[]);
    let (ground, weights) = (crate::plan::Ground::default(), crate::plan::Weights::new());
    let known = crate::plan::Known::default();
    let plan = crate::plan::plan(&graph, &bound.model, &proposal, &known, &ground, &weights);
    assemble(
        &Results {
            bound: &bound,
            graph: &graph,
            clustering: &clustering,
            proposal: &proposal,
            plan: &plan,
            purity: &crate::metrics::Purity::default(),
            containment: None,
            traffic: None,
            layered: None,
            decided: &[],
        },
        &Options::default(),
    )
}

#[test]
fn the_areas_become_boundaries_with_their_types_and_couplings() {
    let report = shop();
    assert_eq!(report.boundaries.len(), 2);
    for boundary in &report.boundaries {
        let id = Some(boundary.id.clone());
        let members = report.types.iter().filter(|ty| ty.boundary == id);
        assert_eq!(members.count() as u64, boundary.types);
        assert_eq!((boundary.types, boundary.lines), (5, 50));
        assert_eq!(boundary.metrics.internal_references, 40);
    }
    let home = |n: usize| report.types[n].boundary.clone().unwrap();
    let (orders, payments) = (home(0), home(5));
    let coupling: &Coupling = &report.couplings[0];
    assert_eq!((&coupling.from, &coupling.to), (&orders, &payments));
    // What is inferred is listed, but does not count as a reference.
    assert_eq!((coupling.references, coupling.types), (5, 1));
    assert_eq!(coupling.kinds["var"], 4);
    assert_eq!(coupling.sites.len(), 2);
    assert_eq!(report.files[coupling.sites[0].0], "Orders.cs");
    assert_eq!(report.couplings[1].references, 0);
}

#[test]
fn the_parts_of_the_report_agree_with_each_other() {
    let report = shop();
    assert_eq!(report.health.types, report.types.len() as u64);
    assert_eq!(report.health.roles["product"], 10);
    assert_eq!(
        report.metrics.system.dependencies,
        report.edges.len() as u64
    );
    assert_eq!(report.metrics.division.boundaries, 2);
    let across: u64 = report.couplings.iter().map(|c| c.references).sum();
    let inside: u64 = report
        .boundaries
        .iter()
        .map(|b| b.metrics.internal_references)
        .sum();
    let share = across as f64 / (across + inside) as f64;
    assert_eq!(report.metrics.division.crossing_references, share.into());
    let all: u64 = report
        .edges
        .iter()
        .map(crate::report::model::Edge::references)
        .sum();
    assert_eq!(across + inside, all);
}

#[test]
fn cycles_are_found_at_every_level_there_is() {
    let report = shop();
    let levels: Vec<ReportLevel> = report.cycles.iter().map(|cycle| cycle.level).collect();
    let expected = [
        ReportLevel::Type,
        ReportLevel::Namespace,
        ReportLevel::Boundary,
    ];
    assert_eq!(levels, expected);
    let types = &report.cycles[0];
    assert_eq!(types.members, (0..10).collect::<Vec<_>>());
    assert_eq!(types.edges, report.edges.len() as u64);
    assert_eq!(report.cycles[1].members, [0, 1]);
    assert_eq!(report.namespaces[1].name, "Shop.Payments");
}

#[test]
fn the_report_and_the_binder_call_the_same_kinds_inferred() {
    // The error of an unknown variant lists all of them.
    let error = serde_json::from_str::<ReferenceKind>("\"?\"")
        .unwrap_err()
        .to_string();
    let names: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
    assert!(names.len() > 30, "{error}");
    for name in names {
        let kind: ReferenceKind = serde_json::from_str(&format!("\"{name}\"")).unwrap();
        let inferred = kind.class() == ReferenceClass::Inferred;
        assert_eq!(INFERRED.contains(&name), inferred, "{name}");
    }
}

#[test]
fn the_name_is_that_of_what_was_analysed() {
    let mut bound = Bound::default();
    assert_eq!(root(&bound).name, None);
    bound.workspace.solutions = vec!["src/Shop.Web.sln".to_owned()];
    assert_eq!(root(&bound).name.as_deref(), Some("Shop.Web"));
    bound.input = Some("src/Api/Api.csproj".to_owned());
    assert_eq!(root(&bound).name.as_deref(), Some("Api"));
}
