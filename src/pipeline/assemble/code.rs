//! Projects, namespaces, types and dependencies.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::members::Members;
use super::{Results, figures, indexes};
use crate::base::ids::{Id, IdVec};
use crate::cluster::evidence::Evidence;
use crate::discover::workspace::Project as SourceProject;
use crate::graph::level::Grouping;
use crate::graph::{DependencyGraph, Marks, TypeEdge};
use crate::metrics::{self, Scope};
use crate::pipeline::records::{kind_name, mark_names, type_kind};
use crate::plan::shape;
use crate::propose::Placement;
use crate::report::model::{Edge, External, Figure, GroupMetrics, Namespace, Project, Site, Type};
use crate::resolve::model::{Model, ReferenceKind, TypeId};

/// Weights below this are rounded to nothing, and left out.
const SEEN: f64 = 0.000_05;

pub(super) fn types(results: &Results<'_>, scope: &Scope) -> Vec<Type> {
    let figures = metrics::of_types(results.graph, scope);
    let ids = results.graph.types.ids();
    ids.map(|ty| Type {
        metrics: figures::of_type(&figures[ty]),
        ..type_of(results, ty)
    })
    .collect()
}

fn type_of(results: &Results<'_>, ty: TypeId) -> Type {
    let graph = results.graph;
    let node = &graph.types[ty];
    let parts = results
        .bound
        .model
        .types
        .get(ty)
        .map(|symbol| &symbol.parts);
    let placement = placement(results, ty);
    let boundary = |index: u32| results.proposal.boundaries[index as usize].id.clone();
    let senders = results.plan.senders.get(&ty);
    let registrars = results.plan.registrations.by.get(&ty).into_iter().flatten();
    let project = node.project.and_then(|project| graph.projects.get(project));
    Type {
        id: node.id.clone(),
        project: project.map_or(String::new(), |project| project.path.clone()),
        kind: type_kind(node.kind).to_owned(),
        shape: kind_name(shape(graph, &results.bound.model, ty)),
        namespace: node.namespace.clone(),
        outer: node.outer.map(Id::index),
        files: node
            .files
            .iter()
            .map(|&file| graph.files[file].clone())
            .collect(),
        line: parts
            .and_then(|parts| parts.first())
            .map_or(1, |part| part.line),
        lines: node.lines.into(),
        boundary: placement.boundary.map(boundary),
        second: placement.second.map(boundary),
        role: Some(kind_name(placement.role)),
        marks: marks(node.marks),
        state_writers: indexes(&results.plan.statics.writers(ty)),
        senders: senders.into_iter().flatten().map(|by| by.index()).collect(),
        registrars: registrars.map(|by| by.index()).collect(),
        registering: registering(results, ty),
        layer: layer(results, ty),
        confidence: Figure::from(placement.confidence),
        ..Type::default()
    }
}

/// The members of a type that register others, by name.
fn registering(results: &Results<'_>, ty: TypeId) -> Vec<String> {
    let members = results.plan.registrations.members.get(&ty);
    let names = &results.bound.model.names;
    let members = members.into_iter().flatten();
    let mut found: Vec<String> = members
        .map(|&member| names.text(member).to_owned())
        .collect();
    found.sort_unstable();
    found
}

/// Where the proposal puts a type; a test with the boundary that it exercises.
fn placement(results: &Results<'_>, ty: TypeId) -> Placement {
    let placement = results.proposal.placements[ty];
    let test = results.proposal.tests.get(&results.graph.outermost(ty));
    test.map_or(placement, |home| Placement {
        boundary: Some(home.boundary),
        second: home.second,
        confidence: Some(home.confidence),
        ..placement
    })
}

/// The layer that owns a type.
fn layer(results: &Results<'_>, ty: TypeId) -> Option<String> {
    let (owners, _) = results.layered?;
    Some(owners.id(owners.of(ty)?).to_owned())
}

fn marks(marks: Marks) -> Vec<String> {
    mark_names(marks).into_iter().map(str::to_owned).collect()
}

/// The dependencies. What the evidence says is said of outermost types; it stands beside every pair within them.
pub(super) fn edges(results: &Results<'_>, called: &Members<'_>) -> Vec<Edge> {
    let (graph, clustering) = (results.graph, results.clustering);
    let mut node_of = IdVec::filled(None, graph.types.len());
    for (node, &ty) in clustering.types.iter().enumerate() {
        node_of[ty] = Some(node as u32);
    }
    let layers = |edge: &TypeEdge| {
        let node = |ty| node_of[graph.outermost(ty)];
        let nodes = node(edge.from).zip(node(edge.to));
        let ties = nodes.map_or(Vec::new(), |(from, to)| clustering.ties.between(from, to));
        let named =
            |(evidence, weight): (Evidence, f64)| (evidence.name().to_owned(), Figure::of(weight));
        let is_seen = |tie: &(Evidence, f64)| tie.1 >= SEEN;
        ties.into_iter().filter(is_seen).map(named).collect()
    };
    graph
        .edges
        .par_iter()
        .map(|edge| Edge {
            from: edge.from.index(),
            to: edge.to.index(),
            kinds: kinds(edge.kinds.iter().copied()),
            calls: edge.calls.into(),
            members: called.of(edge),
            doubts: edge
                .doubts
                .iter()
                .map(|&(doubt, count)| (kind_name(doubt), count.into()))
                .collect(),
            layers: layers(edge),
            sites: sites(&edge.sites),
        })
        .collect()
}

/// Mentions by the name of their kind.
pub(super) fn kinds(counts: impl Iterator<Item = (ReferenceKind, u32)>) -> BTreeMap<String, u64> {
    let named = counts.map(|(kind, count)| (kind_name(kind), u64::from(count)));
    named.collect()
}

pub(super) fn sites(sites: &[crate::graph::Site]) -> Vec<Site> {
    let sites = sites.iter().map(|site| Site(site.file.index(), site.line));
    sites.collect()
}

pub(super) fn external(model: &Model) -> Vec<External> {
    let text = |name| model.names.text(name).to_owned();
    let mut external: Vec<External> = model
        .externals
        .iter()
        .map(|external| External {
            user: external.from.index(),
            name: text(external.name),
            namespaces: external.namespaces.iter().copied().map(text).collect(),
        })
        .collect();
    // The model orders names by their ids, which say when they were first seen.
    external.sort();
    external
}

pub(super) fn namespaces(
    graph: &DependencyGraph,
    scope: &Scope,
    grouping: &Grouping,
) -> Vec<Namespace> {
    let figures = metrics::of_groups(graph, scope, grouping);
    let members = grouping.members();
    let rows = grouping.names.iter().zip(&members).zip(&figures);
    rows.map(|((name, members), figures)| Namespace {
        name: name.clone(),
        types: members.len() as u64,
        lines: lines(graph, members),
        metrics: figures::of_group(figures),
    })
    .collect()
}

/// Every project of the workspace, whether it declares types or not.
pub(super) fn projects(results: &Results<'_>, scope: &Scope, grouping: &Grouping) -> Vec<Project> {
    let graph = results.graph;
    let members = grouping.members();
    let figures = metrics::of_groups(graph, scope, grouping);
    let groups = grouping.names.iter().zip(members.iter().zip(&figures));
    let group_of: BTreeMap<&str, _> = groups.map(|(name, group)| (name.as_str(), group)).collect();
    let projects = results.bound.workspace.projects.iter();
    projects
        .map(|project| {
            let group = group_of.get(project.path.as_str());
            let members = group.map_or(&[][..], |(members, _)| members);
            let own = group.map_or(GroupMetrics::default(), |(_, own)| figures::of_group(own));
            Project {
                types: members.len() as u64,
                lines: lines(graph, members),
                metrics: own,
                ..project_of(results, project)
            }
        })
        .collect()
}

fn project_of(results: &Results<'_>, project: &SourceProject) -> Project {
    let all = &results.bound.workspace.projects;
    let references = project.references.iter();
    Project {
        path: project.path.clone(),
        name: project.name.clone(),
        graph: project.graph.clone(),
        kind: kind_name(project.kind),
        framework: project.target_framework.clone(),
        references: references
            .filter_map(|reference| all.get(reference.project))
            .map(|project| project.path.clone())
            .collect(),
        ..Project::default()
    }
}

/// Lines of the outermost of `types`; those of nested types lie within.
fn lines(graph: &DependencyGraph, types: &[TypeId]) -> u64 {
    let nodes = types.iter().map(|&ty| &graph.types[ty]);
    nodes
        .filter(|node| node.outer.is_none())
        .map(|node| u64::from(node.lines))
        .sum()
}
