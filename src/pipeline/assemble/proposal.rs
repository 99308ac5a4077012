//! Boundaries, couplings and cycles.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::code::{kinds, sites};
use super::{Results, data, figures, indexes, reach, surface, usage};
use crate::base::ids::Id;
use crate::cluster::LayerShare;
use crate::graph::cycles::cycles as circles;
use crate::graph::level::{Grouping, LevelEdge, LevelGraph, fold};
use crate::graph::{DependencyGraph, TypeEdge};
use crate::metrics::{self, Scope};
use crate::pipeline::records::kind_name;
use crate::propose;
use crate::report::model::{
    Boundary, Coupling, Cycle, DivisionLevel, EvidenceShare, Figure, KernelCandidate, Level,
    LevelSide, Part,
};
use crate::resolve::model::TypeId;

/// Places of a coupling that the report lists; the edges have all of them.
const SITES: usize = 20;

pub(super) fn boundaries(results: &Results<'_>, scope: &Scope) -> Vec<Boundary> {
    let Results {
        graph, proposal, ..
    } = results;
    let figures = metrics::of_groups(graph, scope, &proposal.grouping());
    let mut weight: BTreeMap<(u32, u32), u64> = BTreeMap::new();
    for edge in &proposal.couplings.edges {
        weight.insert((edge.from, edge.to), edge.explicit_references(graph).into());
    }
    let by_weight = |others: &[u32], pair: &dyn Fn(u32) -> (u32, u32)| {
        let mut others = others.to_vec();
        others.sort_by_key(|&other| (Reverse(weight.get(&pair(other)).copied()), other));
        let ids = others
            .iter()
            .map(|&other| &proposal.boundaries[other as usize].id);
        ids.cloned().collect()
    };
    let mut external = external_namespaces(results);
    let mut data = data::of_boundaries(results);
    let mut surface = surface::of_boundaries(results);
    let mut concerns = reach::of_boundaries(results);
    let mut loads = usage::of_boundaries(results);
    let rows = proposal.boundaries.iter().zip(&figures).enumerate();
    rows.map(|(index, (boundary, figures))| {
        let own = index as u32;
        Boundary {
            id: boundary.id.clone(),
            name: boundary.name.clone(),
            types: boundary.types.len() as u64,
            lines: boundary.lines.into(),
            metrics: figures::of_group(figures),
            stability: boundary.stability.into(),
            depends_on: by_weight(&boundary.depends_on, &|other| (own, other)),
            used_by: by_weight(&boundary.depended_on_by, &|other| (other, own)),
            requires: indexes(&boundary.requires),
            external: external.remove(&own).unwrap_or_default(),
            data: std::mem::take(&mut data[index]),
            entry_points: std::mem::take(&mut surface[index].entry_points),
            operations: std::mem::take(&mut surface[index].provided),
            required_operations: std::mem::take(&mut surface[index].required),
            hosts: std::mem::take(&mut concerns[index].hosts),
            blockers: std::mem::take(&mut concerns[index].blockers),
            packages: std::mem::take(&mut concerns[index].packages),
            tests: concerns[index].tests,
            form: None,
            load: loads.get_mut(index).map(std::mem::take),
        }
    })
    .collect()
}

/// What each kind of evidence contributed.
pub(super) fn evidence(results: &Results<'_>) -> Vec<EvidenceShare> {
    let share = |layer: &LayerShare| EvidenceShare {
        layer: layer.evidence.name().to_owned(),
        ties: layer.edges as u64,
        share: Figure::of(layer.share),
        lift: layer.lift.into(),
    };
    results.clustering.layers.iter().map(share).collect()
}

/// The divisions beside the proposed one.
pub(super) fn levels(results: &Results<'_>) -> Vec<DivisionLevel> {
    let Results {
        graph, proposal, ..
    } = results;
    let mut used = vec![0_u32; graph.types.len()];
    for edge in &graph.edges {
        used[edge.to.index()] += 1;
    }
    let side = |(boundaries, types): &(Vec<u32>, Vec<TypeId>)| {
        let mut types = types.clone();
        types.sort_by_key(|ty| (Reverse(used[ty.index()]), *ty));
        let ids = boundaries.iter();
        let ids = ids.map(|&index| proposal.boundaries[index as usize].id.clone());
        LevelSide {
            boundaries: ids.collect(),
            types: indexes(&types),
        }
    };
    let level = |level: &propose::Level| DivisionLevel {
        services: level.services as u64,
        change: if level.joins { "join" } else { "part" }.to_owned(),
        together: Figure::of(level.together),
        sides: level.sides.iter().map(side).collect(),
    };
    proposal.levels.iter().map(level).collect()
}

pub(super) fn couplings(results: &Results<'_>) -> Vec<Coupling> {
    let Results {
        graph, proposal, ..
    } = results;
    let id = |index: u32| proposal.boundaries[index as usize].id.clone();
    let edges = proposal.couplings.edges.iter();
    let mut couplings: Vec<Coupling> = edges
        .map(|edge| {
            let mut places = sites(&edge.sites(graph));
            places.truncate(SITES);
            Coupling {
                from: id(edge.from),
                to: id(edge.to),
                references: edge.explicit_references(graph).into(),
                calls: edge.calls.into(),
                types: pairs(graph, edge)
                    .map(|pair| pair.to)
                    .collect::<BTreeSet<_>>()
                    .len() as u64,
                kinds: kinds(edge.kinds.iter().map(|(&kind, &count)| (kind, count))),
                requests: usage::of_pair(results, edge.from, edge.to),
                sites: places,
            }
        })
        .collect();
    couplings.sort_by(|a, b| {
        let heavier = b.references.cmp(&a.references);
        heavier.then_with(|| (&a.from, &a.to).cmp(&(&b.from, &b.to)))
    });
    couplings
}

/// For each boundary the external namespaces that its types use and that are known for certain, with how many do.
fn external_namespaces(results: &Results<'_>) -> BTreeMap<u32, BTreeMap<String, u64>> {
    let model = &results.bound.model;
    let mut users: BTreeSet<(u32, &str, TypeId)> = BTreeSet::new();
    for external in &model.externals {
        let boundary = results.proposal.placements[external.from].boundary;
        if let (Some(boundary), [known]) = (boundary, &external.namespaces[..]) {
            users.insert((boundary, model.names.text(*known), external.from));
        }
    }
    let mut counts: BTreeMap<u32, BTreeMap<String, u64>> = BTreeMap::new();
    for (boundary, namespace, _) in users {
        let of_boundary = counts.entry(boundary).or_default();
        *of_boundary.entry(namespace.to_owned()).or_default() += 1;
    }
    counts
}

pub(super) fn kernel(results: &Results<'_>) -> Vec<KernelCandidate> {
    let id = |index: u32| results.proposal.boundaries[index as usize].id.clone();
    let candidates = results.proposal.kernel.iter();
    candidates
        .zip(&results.plan.kernel)
        .map(|(candidate, verdict)| KernelCandidate {
            ty: candidate.ty.index(),
            users: candidate.users.into(),
            boundaries: candidate.boundaries.into(),
            becomes: kind_name(candidate.becomes),
            remedy: kind_name(verdict.remedy),
            rule: kind_name(verdict.rule),
            grounds: sites(&verdict.grounds),
            reason: candidate.reason.clone(),
            parts: candidate
                .parts
                .iter()
                .map(|part| Part {
                    boundary: id(part.boundary),
                    members: part.members.clone(),
                })
                .collect(),
        })
        .collect()
}

/// The pairs of types behind a coupling.
fn pairs<'a>(
    graph: &'a DependencyGraph,
    edge: &'a LevelEdge,
) -> impl Iterator<Item = &'a TypeEdge> {
    edge.pairs.iter().map(|&pair| &graph.edges[pair as usize])
}

/// The circles of every level, finest level first, largest circle first.
///
/// As in the figures, tests and migrations do not count: a test that uses everything closes no circle of the
/// design.
pub(super) fn cycles(
    results: &Results<'_>,
    scope: &Scope,
    namespaces: &Grouping,
    projects: &Grouping,
) -> Vec<Cycle> {
    let graph = results.graph;
    let mut found = of_types(graph, scope);
    let counted = |grouping: &Grouping| {
        let restricted = grouping.clone().restricted(|ty| scope.contains(ty));
        fold(graph, &restricted)
    };
    let same: Vec<Option<usize>> = (0..namespaces.names.len()).map(Some).collect();
    found.extend(of_level(Level::Namespace, &counted(namespaces), &same));
    let positions = project_positions(results, projects);
    found.extend(of_level(Level::Project, &counted(projects), &positions));
    let couplings = &results.proposal.couplings;
    let same: Vec<Option<usize>> = (0..couplings.names.len()).map(Some).collect();
    found.extend(of_level(Level::Boundary, couplings, &same));
    found
}

fn of_types(graph: &DependencyGraph, scope: &Scope) -> Vec<Cycle> {
    let edges: Vec<(usize, usize)> = scope
        .edges(graph)
        .map(|edge| (edge.from.index(), edge.to.index()))
        .collect();
    let found = circles(graph.types.len(), edges.iter().copied());
    cycles_of(Level::Type, found, graph.types.len(), &edges)
}

/// The circles of a level; `position` is the index of each of its groups in the report.
fn of_level(level: Level, graph: &LevelGraph, position: &[Option<usize>]) -> Vec<Cycle> {
    let edges: Vec<(usize, usize)> = graph
        .edges
        .iter()
        .map(|edge| (edge.from as usize, edge.to as usize))
        .collect();
    let mut found = cycles_of(level, graph.cycles(), graph.names.len(), &edges);
    for cycle in &mut found {
        let members = cycle.members.iter().filter_map(|&member| position[member]);
        cycle.members = members.collect();
        cycle.members.sort_unstable();
    }
    // Files in no project are a group, but no project.
    found.retain(|cycle| cycle.members.len() > 1);
    found
}

fn cycles_of(
    level: Level,
    found: Vec<Vec<usize>>,
    nodes: usize,
    edges: &[(usize, usize)],
) -> Vec<Cycle> {
    let mut circle_of = vec![None; nodes];
    for (circle, members) in found.iter().enumerate() {
        for &member in members {
            circle_of[member] = Some(circle);
        }
    }
    let mut inside = vec![0; found.len()];
    for &(from, to) in edges {
        if let (Some(circle), Some(other)) = (circle_of[from], circle_of[to])
            && circle == other
        {
            inside[circle] += 1;
        }
    }
    let rows = found.into_iter().zip(inside);
    rows.map(|(members, edges)| Cycle {
        level,
        members,
        edges,
    })
    .collect()
}

/// The index in the report of each project of `grouping`, which names them by path.
fn project_positions(results: &Results<'_>, grouping: &Grouping) -> Vec<Option<usize>> {
    let projects = &results.bound.workspace.projects;
    let at: BTreeMap<&str, usize> = projects
        .iter_enumerated()
        .map(|(id, project)| (project.path.as_str(), id.index()))
        .collect();
    let names = grouping.names.iter();
    names.map(|name| at.get(name.as_str()).copied()).collect()
}
