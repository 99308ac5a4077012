//! Types that one graph uses and another declares, found by what the first says of them: a name, the namespaces that may
//! hold it, and the packages and assemblies that its project refers to.
//!
//! A project sees the projects of another graph whose assembly has the name of a package that it, or a project that it
//! refers to, names. Of these a name means what C# would take: the type in the nearest namespace around its user, else
//! the one in an imported namespace; where two imported ones have it, nobody can tell, and it stays outside. Such a
//! reference is a mention: graphs that were made alone know no more.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::ids::IdVec;
use crate::resolve::model::{ReferenceKind, TypeId};

use super::import::{ExternalRecord, ProjectRecord};
use super::model::{DependencyGraph, Site, TypeNode};
use super::union::{Part, Places};

/// What such a reference counts as.
pub(super) const KIND: ReferenceKind = ReferenceKind::StaticAccess;

/// A type uses one of another graph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) from: TypeId,
    pub(super) to: TypeId,
    pub(super) at: Option<Site>,
}

/// The uses that are found, in the order of the parts.
pub(super) fn find(parts: &[Part], graph: &DependencyGraph, places: &[Places]) -> Vec<Found> {
    let projects = Projects::of(parts, places);
    let types = by_name(graph);
    let mut found = Vec::new();
    for (index, (part, places)) in parts.iter().zip(places).enumerate() {
        let ids: FxHashMap<(&str, &str), TypeId> = own_types(part);
        let files: FxHashMap<&str, _> = part
            .read
            .graph
            .files
            .iter_enumerated()
            .map(|(id, path)| (path.as_str(), places.files[id]))
            .collect();
        let mut seen: FxHashMap<&str, FxHashSet<&str>> = FxHashMap::default();
        for used in &part.read.externals {
            let Some(&source) = ids.get(&(used.from.as_str(), used.from_project.as_str())) else {
                continue;
            };
            let from = places.types[source];
            let visible = seen
                .entry(used.from_project.as_str())
                .or_insert_with(|| projects.visible(index, &used.from_project));
            if visible.is_empty() {
                continue;
            }
            let named = types.get(used.name.as_str()).map_or(&[][..], Vec::as_slice);
            let candidates = named.iter().copied().filter(|&ty| {
                let project = graph.types[ty].project;
                project.is_some_and(|id| visible.contains(graph.projects[id].path.as_str()))
            });
            let candidates: Vec<TypeId> = candidates.collect();
            if let Some(to) = meant(used, &graph.types[from], &candidates, &graph.types) {
                let at = used.at.rsplit_once(':').and_then(|(path, line)| {
                    let file = *files.get(path)?;
                    Some(Site {
                        file,
                        line: line.parse().ok()?,
                    })
                });
                found.push(Found { from, to, at });
            }
        }
    }
    found
}

fn own_types(part: &Part) -> FxHashMap<(&str, &str), TypeId> {
    let graph = &part.read.graph;
    let types = graph.types.iter_enumerated();
    types
        .map(|(id, node)| {
            let project = node
                .project
                .map_or("", |id| graph.projects[id].path.as_str());
            ((node.id.as_str(), project), id)
        })
        .collect()
}

/// Outermost types by simple name, in the order of the graph.
fn by_name(graph: &DependencyGraph) -> FxHashMap<&str, Vec<TypeId>> {
    let mut types: FxHashMap<&str, Vec<TypeId>> = FxHashMap::default();
    for (id, node) in graph.types.iter_enumerated() {
        if node.outer.is_none() {
            types.entry(&node.name).or_default().push(id);
        }
    }
    types
}

/// The candidate that the name means.
fn meant(
    used: &ExternalRecord,
    by: &TypeNode,
    candidates: &[TypeId],
    types: &IdVec<TypeId, TypeNode>,
) -> Option<TypeId> {
    // Types that differ in their arity only share a name; the first stands for them.
    let within = |namespace: &str| {
        let mut found = candidates.iter();
        found.find(|&&ty| types[ty].namespace == namespace).copied()
    };
    let mut around = by.namespace.as_str();
    while !around.is_empty() {
        if let Some(found) = within(around) {
            return Some(found);
        }
        around = around.rsplit_once('.').map_or("", |(outer, _)| outer);
    }
    let imported: BTreeSet<TypeId> = used
        .namespaces
        .iter()
        .filter_map(|namespace| within(namespace))
        .collect();
    match imported.len() {
        1 => imported.first().copied(),
        0 => within(""),
        _ => None,
    }
}

/// The projects of all graphs, and what each of them refers to.
struct Projects<'a> {
    by_path: FxHashMap<&'a str, usize>,
    by_assembly: FxHashMap<String, Vec<usize>>,
    told: Vec<Told<'a>>,
    places: &'a [Places],
}

struct Told<'a> {
    part: usize,
    path: &'a str,
    record: &'a ProjectRecord,
}

impl<'a> Projects<'a> {
    fn of(parts: &'a [Part], places: &'a [Places]) -> Self {
        let mut projects = Self {
            by_path: FxHashMap::default(),
            by_assembly: FxHashMap::default(),
            told: Vec::new(),
            places,
        };
        for (part, (read, places)) in parts.iter().zip(places).enumerate() {
            for record in &read.read.projects {
                let Some(path) = places.projects.get(&record.path) else {
                    continue;
                };
                let index = projects.told.len();
                projects.by_path.insert(path, index);
                let assembly = record.assembly.to_lowercase();
                projects
                    .by_assembly
                    .entry(assembly)
                    .or_default()
                    .push(index);
                projects.told.push(Told { part, path, record });
            }
        }
        projects
    }

    /// The projects of other graphs that one of graph `part` sees.
    fn visible(&self, part: usize, path: &str) -> FxHashSet<&'a str> {
        let start = self.places[part].projects.get(path);
        let start = start.and_then(|path| self.by_path.get(path.as_str()));
        let mut seen: BTreeSet<usize> = BTreeSet::new();
        let mut open: Vec<usize> = start.copied().into_iter().collect();
        while let Some(next) = open.pop() {
            if seen.insert(next) {
                open.extend(self.next(next));
            }
        }
        let others = seen.into_iter().map(|index| &self.told[index]);
        others
            .filter(|told| told.part != part)
            .map(|told| told.path)
            .collect()
    }

    /// What a project refers to: projects by path, and those of other graphs by the name of a package.
    fn next(&self, index: usize) -> impl Iterator<Item = usize> {
        let Told { part, record, .. } = self.told[index];
        let paths = record.references.iter();
        let by_path = paths.filter_map(move |path| {
            let path = self.places[part].projects.get(path)?;
            self.by_path.get(path.as_str()).copied()
        });
        let packages = record.packages.iter();
        let named = packages.filter_map(|package| self.by_assembly.get(&package.to_lowercase()));
        let others = named.flatten().copied();
        by_path.chain(others.filter(move |&other| self.told[other].part != part))
    }
}
