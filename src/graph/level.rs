//! Coarser graphs: the type graph folded along a grouping of its types.

use std::collections::BTreeMap;

use crate::base::ids::Id;
use crate::resolve::model::{ReferenceKind, TypeId};

use super::cycles;
use super::model::{DependencyGraph, Site, TypeEdge};

/// A grouping that the source itself has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// By namespace.
    Namespace,
    /// By project.
    Project,
}

/// Types in named groups. A type may be in no group.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Grouping {
    /// Names of the groups.
    pub names: Vec<String>,
    /// Group of each type, by type id.
    pub group_of: Vec<Option<u32>>,
}

impl Grouping {
    /// The grouping of `graph` at `level`, groups in name order. The group of types in no project is named "".
    #[must_use]
    pub fn of_level(graph: &DependencyGraph, level: Level) -> Self {
        let key = |ty: TypeId| -> &str {
            let node = &graph.types[ty];
            match level {
                Level::Namespace => &node.namespace,
                Level::Project => node
                    .project
                    .and_then(|project| graph.projects.get(project))
                    .map_or("", |project| &project.path),
            }
        };
        let mut groups: BTreeMap<&str, u32> = graph.types.ids().map(|ty| (key(ty), 0)).collect();
        for (index, slot) in groups.values_mut().enumerate() {
            *slot = index as u32;
        }
        Self {
            group_of: graph
                .types
                .ids()
                .map(|ty| groups.get(key(ty)).copied())
                .collect(),
            names: groups.into_keys().map(str::to_owned).collect(),
        }
    }

    /// The same grouping without the types for which `keep` is false.
    #[must_use]
    pub fn restricted(mut self, keep: impl Fn(TypeId) -> bool) -> Self {
        for (index, group) in self.group_of.iter_mut().enumerate() {
            if !keep(TypeId::from_index(index)) {
                *group = None;
            }
        }
        self
    }

    /// The types of each group, in type order.
    #[must_use]
    pub fn members(&self) -> Vec<Vec<TypeId>> {
        let mut members = vec![Vec::new(); self.names.len()];
        for (index, group) in self.group_of.iter().enumerate() {
            if let Some(group) = group {
                members[*group as usize].push(TypeId::from_index(index));
            }
        }
        members
    }
}

/// The graph of the groups.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LevelGraph {
    /// Names of the groups.
    pub names: Vec<String>,
    /// Types of each group.
    pub members: Vec<Vec<TypeId>>,
    /// One edge for each ordered pair of different groups with a dependency; sorted.
    pub edges: Vec<LevelEdge>,
}

/// Everything one group has to do with another.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LevelEdge {
    /// The dependent group.
    pub from: u32,
    /// The group it depends on.
    pub to: u32,
    /// Mentions of any kind.
    pub references: u32,
    /// Calls, member to member.
    pub calls: u32,
    /// Mentions by kind.
    pub kinds: BTreeMap<ReferenceKind, u32>,
    /// Indexes into [`DependencyGraph::edges`]: the pairs of types behind this edge.
    pub pairs: Vec<u32>,
}

impl LevelEdge {
    /// Mentions that the source spells, by the type's name or by the name of one of its members.
    #[must_use]
    pub fn explicit_references(&self, graph: &DependencyGraph) -> u32 {
        let pairs = self.pairs.iter().map(|&pair| &graph.edges[pair as usize]);
        pairs.map(TypeEdge::explicit_references).sum()
    }

    /// Where the dependencies stand, sorted, each place once.
    #[must_use]
    pub fn sites(&self, graph: &DependencyGraph) -> Vec<Site> {
        let mut sites: Vec<Site> = self
            .pairs
            .iter()
            .flat_map(|&pair| graph.edges[pair as usize].sites.iter().copied())
            .collect();
        sites.sort_unstable();
        sites.dedup();
        sites
    }
}

/// Folds `graph` along `grouping`.
#[must_use]
pub fn fold(graph: &DependencyGraph, grouping: &Grouping) -> LevelGraph {
    let mut edges: BTreeMap<(u32, u32), LevelEdge> = BTreeMap::new();
    for (index, edge) in graph.edges.iter().enumerate() {
        let group = |ty: TypeId| grouping.group_of.get(ty.index()).copied().flatten();
        let (Some(from), Some(to)) = (group(edge.from), group(edge.to)) else {
            continue;
        };
        if from == to {
            continue;
        }
        let entry = edges.entry((from, to)).or_default();
        (entry.from, entry.to) = (from, to);
        entry.references += edge.references();
        entry.calls += edge.calls;
        for &(kind, count) in &edge.kinds {
            *entry.kinds.entry(kind).or_default() += count;
        }
        entry.pairs.push(index as u32);
    }
    LevelGraph {
        names: grouping.names.clone(),
        members: grouping.members(),
        edges: edges.into_values().collect(),
    }
}

impl LevelGraph {
    /// The groups that depend on each other in a circle, largest circle first.
    #[must_use]
    pub fn cycles(&self) -> Vec<Vec<usize>> {
        let edges = self
            .edges
            .iter()
            .map(|edge| (edge.from as usize, edge.to as usize));
        cycles::cycles(self.names.len(), edges)
    }
}

/// The types that depend on each other in a circle, largest circle first.
#[must_use]
pub fn type_cycles(graph: &DependencyGraph) -> Vec<Vec<TypeId>> {
    let edges = graph
        .edges
        .iter()
        .map(|edge| (edge.from.index(), edge.to.index()));
    cycles::cycles(graph.types.len(), edges)
        .into_iter()
        .map(|cycle| cycle.into_iter().map(TypeId::from_index).collect())
        .collect()
}
