//! A small report for the tests of every format.

use std::collections::BTreeMap;

use crate::base::problem::{Problem, ProblemCode};
use crate::report::model::{
    Boundary, Called, Coupling, Cycle, DivisionMetrics, Edge, Figure, GroupMetrics, Health,
    KernelCandidate, Level, MetricDefinition, Metrics, Namespace, Options, Project, Report, Root,
    Site, SystemMetrics, Type, TypeMetrics,
};

/// Orders and payments that use each other, and a `Money` that both use.
pub(in crate::report) fn shop() -> Report {
    Report {
        root: Root {
            name: Some("Shop".to_owned()),
            solutions: vec!["Shop.sln".to_owned()],
            ..Root::default()
        },
        options: Options {
            evidence: vec!["structure".to_owned()],
            configuration: "Debug".to_owned(),
            max_file_size: 16 << 20,
            ..Options::default()
        },
        health: Health {
            files: 3,
            bytes: 4096,
            lines: 120,
            files_with_errors: 1,
            references: 200,
            resolved: 197,
            unresolved_by_reason: counts(&[("external-member", 2), ("no-such-name", 1)]),
            types: 5,
            roles: counts(&[("product", 4), ("test", 1)]),
            ..Health::default()
        },
        projects: vec![project()],
        files: ["src/Money.cs", "src/Orders.cs", "src/Payments.cs"]
            .map(str::to_owned)
            .to_vec(),
        types: vec![
            ty("Shop.Orders.Line", Some("orders"), 20),
            ty("Shop.Orders.Order", Some("orders"), 60),
            ty("Shop.Orders.Shipment", Some("orders"), 10),
            ty("Shop.Payments.Payment", Some("payments"), 30),
            kernel_type(),
        ],
        members: vec!["Add".to_owned()],
        edges: vec![
            edge(0, 4, &[("field-type", 1)], Site(0, 12)),
            edge(0, 1, &[("param-type", 1)], Site(1, 3)),
            edge(1, 2, &[("new", 1)], Site(1, 22)),
            edge(1, 3, &[("local-type", 2), ("new", 1)], Site(1, 40)),
            edge(3, 1, &[("param-type", 1)], Site(2, 7)),
            edge(3, 4, &[("property-type", 2)], Site(2, 9)),
        ],
        namespaces: vec![namespace("Shop.Orders", 3), namespace("Shop.Payments", 1)],
        boundaries: vec![
            boundary("orders", "Orders", 3, 90),
            boundary("payments", "Payments", 1, 30),
        ],
        couplings: vec![
            coupling("orders", "payments", 3, Site(1, 40)),
            coupling("payments", "orders", 1, Site(2, 7)),
        ],
        cycles: vec![
            cycle(Level::Type, &[1, 3]),
            cycle(Level::Namespace, &[0, 1]),
            cycle(Level::Boundary, &[0, 1]),
        ],
        kernel: vec![KernelCandidate {
            ty: 4,
            users: 2,
            boundaries: 2,
            becomes: "library".to_owned(),
            remedy: "shared-library".to_owned(),
            rule: "kernel-library".to_owned(),
            grounds: Vec::new(),
            reason: "a value without state that both boundaries use".to_owned(),
            parts: Vec::new(),
        }],
        metrics: Metrics {
            system: SystemMetrics {
                types: 5,
                dependencies: 6,
                propagation_cost: Figure::of(0.44),
                types_in_cycles: Figure::of(0.4),
                ..SystemMetrics::default()
            },
            division: DivisionMetrics {
                boundaries: 2,
                modularity: Figure::of(0.31),
                crossing_references: Figure::of(0.5),
                ..DivisionMetrics::default()
            },
        },
        metric_definitions: vec![MetricDefinition {
            key: "modularity".to_owned(),
            ..MetricDefinition::default()
        }],
        problems: vec![
            Problem::new(ProblemCode::ParseError, "src/Orders.cs", "unexpected `}`").at_line(17),
        ],
        ..Report::default()
    }
}

/// `count` boundaries in a ring, each also tied to every third other one.
pub(in crate::report) fn ring(count: usize) -> Report {
    let id = |index: usize| format!("b{:02}", index % count);
    let boundaries = (0..count)
        .map(|index| boundary(&id(index), &format!("Area {index}"), 10, 1000))
        .collect();
    let mut couplings = Vec::new();
    for from in 0..count {
        for step in (1..count).step_by(3) {
            let references = (count * 10 / step) as u64 + from as u64;
            couplings.push(coupling(
                &id(from),
                &id(from + step),
                references,
                Site(0, 1),
            ));
        }
    }
    couplings.sort_by_key(|c| std::cmp::Reverse(c.references));
    Report {
        files: vec!["a.cs".to_owned()],
        boundaries,
        couplings,
        ..Report::default()
    }
}

fn counts(pairs: &[(&str, u64)]) -> BTreeMap<String, u64> {
    pairs.iter().map(|&(k, v)| (k.to_owned(), v)).collect()
}

fn project() -> Project {
    Project {
        path: "src/Shop.csproj".to_owned(),
        name: "Shop".to_owned(),
        kind: "library".to_owned(),
        framework: Some("net48".to_owned()),
        types: 5,
        lines: 120,
        ..Project::default()
    }
}

fn ty(id: &str, boundary: Option<&str>, lines: u64) -> Type {
    Type {
        id: id.to_owned(),
        project: "src/Shop.csproj".to_owned(),
        kind: "class".to_owned(),
        namespace: id.rsplit_once('.').map_or("", |(n, _)| n).to_owned(),
        files: vec!["src/Orders.cs".to_owned()],
        line: 5,
        lines,
        boundary: boundary.map(str::to_owned),
        confidence: Figure::of(0.9),
        metrics: TypeMetrics {
            afferent_coupling: 1,
            efferent_coupling: 1,
            instability: Figure::of(0.5),
            abstractness: Figure::of(0.0),
            distance: Figure::of(0.5),
        },
        ..Type::default()
    }
}

fn kernel_type() -> Type {
    Type {
        kind: "struct".to_owned(),
        files: vec!["src/Money.cs".to_owned()],
        role: Some("kernel".to_owned()),
        ..ty("Shop.Money", None, 15)
    }
}

fn edge(from: usize, to: usize, kinds: &[(&str, u64)], site: Site) -> Edge {
    Edge {
        from,
        to,
        kinds: counts(kinds),
        calls: 1,
        members: vec![Called(0, "call".into(), 1)],
        doubts: counts(&[]),
        layers: [("structure".to_owned(), Figure::of(1.0))].into(),
        sites: vec![site],
    }
}

fn namespace(name: &str, types: u64) -> Namespace {
    Namespace {
        name: name.to_owned(),
        types,
        ..Namespace::default()
    }
}

fn boundary(id: &str, name: &str, types: u64, lines: u64) -> Boundary {
    Boundary {
        id: id.to_owned(),
        name: name.to_owned(),
        types,
        lines,
        metrics: GroupMetrics {
            internal_references: 2,
            outgoing_references: 1,
            incoming_references: 3,
            cohesion: Figure::of(0.33),
            ..GroupMetrics::default()
        },
        ..Boundary::default()
    }
}

fn coupling(from: &str, to: &str, references: u64, site: Site) -> Coupling {
    Coupling {
        from: from.to_owned(),
        to: to.to_owned(),
        references,
        calls: 1,
        types: 1,
        kinds: counts(&[("new", references)]),
        sites: vec![site],
        ..Coupling::default()
    }
}

fn cycle(level: Level, members: &[usize]) -> Cycle {
    Cycle {
        level,
        members: members.to_vec(),
        edges: 2,
    }
}
