//! The dependency graph of a saved report, and what can be done with a graph that comes without source.

use crate::base::ids::{FileId, Id, ProjectId};
use crate::cluster;
use crate::cluster::algorithm::Algorithm;
use crate::cluster::evidence::Evidence;
use crate::cluster::memory::Forgetful;
use crate::extract::facts::Modifiers;
use crate::graph::import::{bounded, kind_of, reference_kind};
use crate::graph::{DependencyGraph, Marks, ProjectNode, Site, TypeEdge, TypeNode};
use crate::propose;
use crate::report::model::{Report, Type};
use crate::resolve::model::{Model, TypeId};

/// The graph of `report`; types have the indexes of the report. Members and modifiers are not in a report, so the order in
/// which the clustering takes the types may be another than in the run that wrote it.
#[must_use]
pub fn regraph(report: &Report) -> DependencyGraph {
    let mut graph = DependencyGraph::default();
    for file in &report.files {
        graph.files.push(file.clone());
    }
    for project in &report.projects {
        graph.projects.push(ProjectNode {
            path: project.path.clone(),
            name: project.name.clone(),
        });
    }
    for ty in &report.types {
        let node = node(report, ty);
        graph.types.push(node);
    }
    // A report from elsewhere may name what it does not hold.
    let holds = |ty: usize| ty < report.types.len();
    let edges = report.edges.iter();
    let edges = edges.filter(|edge| holds(edge.from) && holds(edge.to));
    graph.edges = edges.map(|row| edge(row, report.files.len())).collect();
    graph
}

fn node(report: &Report, ty: &Type) -> TypeNode {
    let mark = |name: &str| ty.marks.iter().any(|mark| mark == name);
    let file = |path: &String| report.files.binary_search(path).ok();
    let project = report
        .projects
        .iter()
        .position(|project| project.path == ty.project);
    let short = ty.short_name().rsplit('.').next().unwrap_or_default();
    TypeNode {
        id: ty.id.clone(),
        name: short.split('`').next().unwrap_or_default().to_owned(),
        namespace: ty.namespace.clone(),
        project: project.map(ProjectId::from_index),
        kind: kind_of(&ty.kind),
        modifiers: Modifiers::default(),
        outer: ty
            .outer
            .filter(|&outer| outer < report.types.len())
            .map(TypeId::from_index),
        files: ty
            .files
            .iter()
            .filter_map(file)
            .map(FileId::from_index)
            .collect(),
        lines: u32::try_from(ty.lines).unwrap_or(u32::MAX),
        members: Vec::new(),
        marks: Marks {
            test: mark("test"),
            generated: mark("generated"),
            migration: mark("migration"),
            contract: mark("contract"),
            platform: mark("platform"),
            overlay: mark("overlay"),
            kernel: mark("kernel"),
            left_out: mark("left-out"),
        },
    }
}

fn edge(edge: &crate::report::model::Edge, files: usize) -> TypeEdge {
    let mut kinds: Vec<_> = edge
        .kinds
        .iter()
        .map(|(kind, &mentions)| (reference_kind(kind), bounded(mentions)))
        .collect();
    kinds.sort_unstable();
    TypeEdge {
        from: TypeId::from_index(edge.from),
        to: TypeId::from_index(edge.to),
        kinds,
        calls: bounded(edge.calls),
        doubts: Vec::new(),
        sites: edge
            .sites
            .iter()
            .filter(|site| site.0 < files)
            .map(|site| Site {
                file: FileId::from_index(site.0),
                line: site.1,
            })
            .collect(),
    }
}

/// The boundaries that every algorithm makes of the graph of `report`, with the evidence that the report was made
/// with: by the name of the algorithm, the boundary of every type.
#[must_use]
pub fn compare(report: &Report) -> Vec<(String, Vec<Option<u32>>)> {
    let graph = regraph(report);
    let wanted = |layer: &Evidence| {
        report
            .options
            .evidence
            .iter()
            .any(|name| name == layer.name())
    };
    let evidence: Vec<Evidence> = Evidence::ALL.into_iter().filter(wanted).collect();
    let divide = |algorithm: Algorithm| {
        let options = cluster::Options {
            evidence: evidence.clone(),
            algorithm,
            ..cluster::Options::default()
        };
        let clustering = cluster::cluster(&graph, &options, &Forgetful);
        let proposal = propose::propose(&graph, &Model::default(), &clustering, &[]);
        let placed = proposal
            .placements
            .iter()
            .map(|placement| placement.boundary);
        (algorithm.name().to_owned(), placed.collect())
    };
    Algorithm::ALL.into_iter().map(divide).collect()
}
