//! Hosts, blockers and tests in the report, and which of them concern each boundary.

use std::collections::{BTreeMap, BTreeSet};

use super::surface::{boundary_of, place};
use super::{Results, indexes};
use crate::base::ids::Id;
use crate::graph::TypeEdge;
use crate::pipeline::ground;
use crate::pipeline::records::kind_name;
use crate::report::model::{
    Blocker, BoundaryTests, Figure, Host, HostPart, HostWay, Package, PackageUser, Site, TestReach,
};
use crate::resolve::model::TypeId;
use crate::surface;

/// What of it concerns a boundary.
#[derive(Clone, Default)]
pub(super) struct Concerns {
    pub hosts: Vec<usize>,
    pub blockers: Vec<usize>,
    pub packages: BTreeMap<String, u64>,
    pub tests: BoundaryTests,
}

pub(super) fn hosts(results: &Results<'_>) -> Vec<Host> {
    let projects = &results.bound.workspace.projects;
    let hosts = results.bound.surface.hosts.iter();
    hosts
        .map(|host| Host {
            project: projects[host.project].path.clone(),
            name: projects[host.project].name.clone(),
            kind: host.kind.to_owned(),
            entry_points: host.entry_points.clone(),
            types: indexes(&host.types),
            boundaries: parts(results, host),
        })
        .collect()
}

/// What each boundary has of the types that `host` reaches, and how it gets there; those with the most types first.
fn parts(results: &Results<'_>, host: &surface::Host) -> Vec<HostPart> {
    let mut counts: BTreeMap<u32, u64> = BTreeMap::new();
    for boundary in host.types.iter().filter_map(|&ty| boundary_of(results, ty)) {
        *counts.entry(boundary).or_default() += 1;
    }
    let mut through = ways(results, host);
    let points = &results.bound.surface.entry_points;
    let mut parts: Vec<HostPart> = counts
        .into_iter()
        .map(|(boundary, types)| HostPart {
            id: results.proposal.boundaries[boundary as usize].id.clone(),
            types,
            entry_points: {
                let own = host.entry_points.iter().copied();
                own.filter(|&point| boundary_of(results, points[point].ty) == Some(boundary))
                    .collect()
            },
            through: through.remove(&boundary).unwrap_or_default(),
        })
        .collect();
    parts.sort_by(|a, b| b.types.cmp(&a.types).then_with(|| a.id.cmp(&b.id)));
    parts
}

/// The types of each boundary that types outside use, as far as `host` reaches both.
fn ways(results: &Results<'_>, host: &surface::Host) -> BTreeMap<u32, Vec<HostWay>> {
    let mut reached = vec![false; results.graph.types.len()];
    host.types.iter().for_each(|ty| reached[ty.index()] = true);
    // By type that is used: all references, and the most of one user, the first of these.
    let mut used: BTreeMap<TypeId, (u64, &TypeEdge)> = BTreeMap::new();
    for edge in &results.graph.edges {
        let is_reached = reached[edge.from.index()] && reached[edge.to.index()];
        if !is_reached || boundary_of(results, edge.from) == boundary_of(results, edge.to) {
            continue;
        }
        let (all, most) = used.entry(edge.to).or_insert((0, edge));
        *all += u64::from(edge.references());
        if edge.references() > most.references() {
            *most = edge;
        }
    }
    let mut found: BTreeMap<u32, Vec<HostWay>> = BTreeMap::new();
    for (ty, (references, most)) in used {
        if let Some(boundary) = boundary_of(results, ty) {
            found.entry(boundary).or_default().push(HostWay {
                ty: ty.index(),
                user: most.from.index(),
                references,
                at: most.sites.first().map(|at| Site(at.file.index(), at.line)),
            });
        }
    }
    for ways in found.values_mut() {
        ways.sort_by_key(|way| (std::cmp::Reverse(way.references), way.ty));
    }
    found
}

pub(super) fn blockers(results: &Results<'_>) -> Vec<Blocker> {
    let surface = &results.bound.surface;
    let blockers = surface.blockers.iter();
    blockers
        .map(|blocker| Blocker {
            ty: blocker.ty.index(),
            rule: blocker.rule.to_owned(),
            at: place(surface, blocker.at),
            what: blocker.what.clone(),
            certainty: kind_name(blocker.certainty),
        })
        .collect()
}

pub(super) fn packages(results: &Results<'_>) -> Vec<Package> {
    let surface = &results.bound.surface;
    let packages = surface.packages.iter();
    packages
        .map(|package| {
            let types = package.users.iter().map(|&(ty, ..)| ty).collect();
            let id = |index: u32| results.proposal.boundaries[index as usize].id.clone();
            Package {
                name: package.name.clone(),
                versions: package.versions.iter().cloned().collect(),
                users: package
                    .users
                    .iter()
                    .map(|&(ty, at, certainty)| PackageUser {
                        ty: ty.index(),
                        at: place(surface, at),
                        certainty: kind_name(certainty),
                    })
                    .collect(),
                boundaries: boundaries_of(results, &types).into_iter().map(id).collect(),
            }
        })
        .collect()
}

fn boundaries_of(results: &Results<'_>, types: &BTreeSet<TypeId>) -> BTreeSet<u32> {
    ground::boundaries_of(results.proposal, types)
}

fn reaches(results: &Results<'_>) -> BTreeMap<TypeId, BTreeSet<TypeId>> {
    ground::reaches(results.bound, results.graph)
}

pub(super) fn tests(results: &Results<'_>) -> Vec<TestReach> {
    let id = |index: u32| results.proposal.boundaries[index as usize].id.clone();
    reaches(results)
        .into_iter()
        .map(|(test, types)| TestReach {
            ty: test.index(),
            boundaries: boundaries_of(results, &types).into_iter().map(id).collect(),
            types: types.into_iter().map(TypeId::index).collect(),
        })
        .collect()
}

/// In the order of the boundaries.
pub(super) fn of_boundaries(results: &Results<'_>) -> Vec<Concerns> {
    let surface = &results.bound.surface;
    let mut all = vec![Concerns::default(); results.proposal.boundaries.len()];
    for (index, host) in surface.hosts.iter().enumerate() {
        let reached: BTreeSet<TypeId> = host.types.iter().copied().collect();
        for boundary in boundaries_of(results, &reached) {
            all[boundary as usize].hosts.push(index);
        }
    }
    for (index, blocker) in surface.blockers.iter().enumerate() {
        if let Some(boundary) = boundary_of(results, blocker.ty) {
            all[boundary as usize].blockers.push(index);
        }
    }
    for package in &surface.packages {
        for boundary in package
            .users
            .iter()
            .filter_map(|&(ty, ..)| boundary_of(results, ty))
        {
            let packages = &mut all[boundary as usize].packages;
            *packages.entry(package.name.clone()).or_default() += 1;
        }
    }
    for types in reaches(results).values() {
        let touched = boundaries_of(results, types);
        for &boundary in &touched {
            let tests = &mut all[boundary as usize].tests;
            tests.types += 1;
            tests.own += u64::from(touched.len() == 1);
        }
    }
    for concerns in &mut all {
        let tests = &mut concerns.tests;
        tests.own_share = Figure::ratio(tests.own as f64, tests.types as f64);
    }
    all
}
