//! From groups of types to proposed service boundaries with names.
//!
//! What is left out of every boundary, and stays in the graph: tests, migrations, generated code and generated
//! contracts (a contract is what a boundary requires of the platform that it was generated from). Types that
//! belong to no group of at least [`MIN_TYPES`] are in no boundary either. Tests are told whose they are ([`TestHome`]).

mod kernel;
mod name;
mod split;
mod tests_of;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::base::ids::IdVec;
use crate::cluster::levels::Side;
use crate::cluster::{self, Clustering};
use crate::graph::DependencyGraph;
use crate::graph::level::{Grouping, LevelGraph, fold};
use crate::resolve::model::{Model, TypeId};

pub use kernel::{Becomes, KernelCandidate, candidates};
pub use split::Part;
pub use tests_of::TestHome;

/// Fewer types than this are no boundary.
pub const MIN_TYPES: usize = 3;

/// A division of the system into boundaries.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Proposal {
    /// The boundaries, largest first, then by id.
    pub boundaries: Vec<Boundary>,
    /// Where each type was put.
    pub placements: IdVec<TypeId, Placement>,
    /// What the boundaries have to do with each other; nodes are indexes of `boundaries`.
    pub couplings: LevelGraph,
    /// Types that belong to no single boundary, most used first.
    pub kernel: Vec<KernelCandidate>,
    /// The divisions beside this one: the coarser ones and then the finer ones, each from the nearest on.
    pub levels: Vec<Level>,
    /// Whose the outermost test types are, as far as they are one boundary's.
    pub tests: BTreeMap<TypeId, TestHome>,
}

/// A proposed boundary.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Boundary {
    /// Stable id: the name in lower case with hyphens.
    pub id: String,
    /// Its name, from the words that set its types apart; unique.
    pub name: String,
    /// Its types, nested ones included, in order.
    pub types: Vec<TypeId>,
    /// Lines of its outermost types.
    pub lines: u32,
    /// How often two of its types were together over all runs, from 0 to 1; `None` where no runs voted.
    pub stability: Option<f64>,
    /// Indexes of the boundaries it depends on.
    pub depends_on: Vec<u32>,
    /// Indexes of the boundaries that depend on it.
    pub depended_on_by: Vec<u32>,
    /// Types of generated contracts and of other code bases that its types use: what it requires of the platform.
    pub requires: Vec<TypeId>,
}

/// A division beside the proposed one, as what it changes in the one before it.
#[derive(Clone, PartialEq, Debug)]
pub struct Level {
    /// How many services to ask for to get it.
    pub services: usize,
    /// Whether boundaries become one; else one parts into two.
    pub joins: bool,
    /// How often the types of both sides were together over all runs, from 0 to 1.
    pub together: f64,
    /// For each side the boundaries that it consists of, or the one that it is a part of, and the types of a part.
    pub sides: [(Vec<u32>, Vec<TypeId>); 2],
}

/// Where a type was put.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Placement {
    /// Index of its boundary.
    pub boundary: Option<u32>,
    /// Index of the boundary it would go to next.
    pub second: Option<u32>,
    /// How firmly it belongs to its boundary, from 0 to 1.
    pub confidence: Option<f64>,
    /// What it is in the proposal.
    pub role: Role,
}

/// What a type is in the proposal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Code that is to be divided.
    Product,
    /// Part of a test.
    Test,
    /// Written by a generator.
    Generated,
    /// A database migration or its snapshot.
    Migration,
    /// Part of a generated client contract.
    Contract,
    /// Part of another code base whose graph was given.
    Platform,
    /// Built on top of the code that is to be divided, by another team.
    Overlay,
    /// Shared by all boundaries, as the architect has decided.
    Kernel,
    /// Not part of the division, as the architect has decided.
    LeftOut,
}

/// A boundary that was accepted, or proposed before: it keeps its id and name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Known {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// Turns the groups of `clustering` into boundaries; `known` are the boundaries that groups may be
/// ([`Clustering::home_of`]). Where a graph comes without source, `model` is empty, and no class
/// is divided.
#[must_use]
pub fn propose(
    graph: &DependencyGraph,
    model: &Model,
    clustering: &Clustering,
    known: &[Known],
) -> Proposal {
    let mut proposal = place_all(graph, clustering, known);
    proposal.kernel = candidates(graph, model, clustering, &proposal);
    proposal
}

/// As [`propose`], without what would become of types that several boundaries share.
#[must_use]
pub fn place_all(graph: &DependencyGraph, clustering: &Clustering, known: &[Known]) -> Proposal {
    let mut proposal = divide(graph, clustering, known);
    proposal.tests = tests_of::homes(graph, &proposal);
    proposal
}

/// As [`place_all`], without whose the tests are.
#[must_use]
pub fn divide(graph: &DependencyGraph, clustering: &Clustering, known: &[Known]) -> Proposal {
    let mut groups: Vec<Vec<TypeId>> = vec![Vec::new(); clustering.groups];
    for (node, group) in clustering.group_of.iter().enumerate() {
        if let Some(group) = group {
            groups[*group as usize].push(clustering.types[node]);
        }
    }
    let home = |group: usize| known.get((*clustering.home_of.get(group)?)? as usize);
    let homes: Vec<Option<&Known>> = (0..groups.len()).map(home).collect();
    let names = name::names(graph, &groups, &homes, known);
    let mut order: Vec<usize> = (0..groups.len())
        .filter(|&group| groups[group].len() >= MIN_TYPES || homes[group].is_some())
        .collect();
    order.sort_by(|&a, &b| {
        let size = groups[b].len().cmp(&groups[a].len());
        size.then_with(|| names[a].id.cmp(&names[b].id))
    });
    let mut boundary_of = vec![None; groups.len()];
    for (index, &group) in order.iter().enumerate() {
        boundary_of[group] = Some(index as u32);
    }
    let placements = place(graph, clustering, &boundary_of);
    let mut boundaries: Vec<Boundary> = order
        .iter()
        .map(|&group| Boundary {
            id: names[group].id.clone(),
            name: names[group].name.clone(),
            stability: clustering.stability.get(group).copied().flatten(),
            ..Boundary::default()
        })
        .collect();
    fill_types(graph, &placements, &mut boundaries);
    let grouping = Grouping {
        names: boundaries
            .iter()
            .map(|boundary| boundary.id.clone())
            .collect(),
        group_of: placements
            .iter()
            .map(|placement| placement.boundary)
            .collect(),
    };
    let couplings = fold(graph, &grouping);
    for edge in &couplings.edges {
        boundaries[edge.from as usize].depends_on.push(edge.to);
        boundaries[edge.to as usize].depended_on_by.push(edge.from);
    }
    Proposal {
        boundaries,
        placements,
        couplings,
        levels: levels(clustering, &boundary_of),
        kernel: Vec::new(),
        tests: BTreeMap::new(),
    }
}

/// The levels of the clustering in terms of boundaries; those of groups that are none are left out.
fn levels(clustering: &Clustering, boundary_of: &[Option<u32>]) -> Vec<Level> {
    let side = |side: &Side| {
        let groups = side.of.iter();
        let boundaries: Vec<u32> = groups
            .filter_map(|&group| boundary_of[group as usize])
            .collect();
        let types = side.nodes.iter();
        let types = types.map(|&node| clustering.types[node as usize]);
        (boundaries, types.collect())
    };
    let level = |level: &cluster::levels::Level| Level {
        services: level.groups,
        joins: level.joins,
        together: level.together,
        sides: level.sides.each_ref().map(side),
    };
    let levels = clustering.levels.iter().map(level);
    let is_told = |level: &Level| level.sides.iter().all(|(of, _)| !of.is_empty());
    levels.filter(is_told).collect()
}

impl Proposal {
    /// The boundaries as a grouping of types, named by their ids.
    #[must_use]
    pub fn grouping(&self) -> Grouping {
        Grouping {
            names: self.couplings.names.clone(),
            group_of: self
                .placements
                .iter()
                .map(|placement| placement.boundary)
                .collect(),
        }
    }
}

/// Where each type goes: a nested one with its outermost type, unless it carries a mark of its own.
fn place(
    graph: &DependencyGraph,
    clustering: &Clustering,
    boundary_of: &[Option<u32>],
) -> IdVec<TypeId, Placement> {
    let mut node_of = IdVec::filled(None, graph.types.len());
    for (node, &ty) in clustering.types.iter().enumerate() {
        node_of[ty] = Some(node);
    }
    let placement = |ty: TypeId| {
        let role = role(graph, ty);
        let node = node_of[graph.outermost(ty)].filter(|_| role == Role::Product);
        let group = |group: u32| boundary_of[group as usize];
        let boundary = node
            .and_then(|node| clustering.group_of[node])
            .and_then(group);
        Placement {
            boundary,
            second: node
                .and_then(|node| clustering.second[node])
                .and_then(group),
            confidence: node.and_then(|node| clustering.confidence[node]),
            role,
        }
    };
    graph.types.ids().map(placement).collect()
}

fn role(graph: &DependencyGraph, ty: TypeId) -> Role {
    let (own, outer) = (
        graph.types[ty].marks,
        graph.types[graph.outermost(ty)].marks,
    );
    if own.platform || outer.platform {
        Role::Platform
    } else if own.test || outer.test {
        Role::Test
    } else if own.contract || outer.contract {
        Role::Contract
    } else if own.migration || outer.migration {
        Role::Migration
    } else if own.generated || outer.generated {
        Role::Generated
    } else if own.overlay || outer.overlay {
        Role::Overlay
    } else if own.kernel || outer.kernel {
        Role::Kernel
    } else if own.left_out || outer.left_out {
        Role::LeftOut
    } else {
        Role::Product
    }
}

fn fill_types(
    graph: &DependencyGraph,
    placements: &IdVec<TypeId, Placement>,
    boundaries: &mut [Boundary],
) {
    for (ty, placement) in placements.iter_enumerated() {
        if let Some(index) = placement.boundary {
            let boundary = &mut boundaries[index as usize];
            boundary.types.push(ty);
            if graph.types[ty].outer.is_none() {
                // A graph that was given may say any number.
                boundary.lines = boundary.lines.saturating_add(graph.types[ty].lines);
            }
        }
    }
    for boundary in boundaries {
        let required: BTreeSet<TypeId> = boundary
            .types
            .iter()
            .flat_map(|&ty| graph.edges_from(ty))
            .map(|edge| edge.to)
            .filter(|&to| matches!(placements[to].role, Role::Contract | Role::Platform))
            .collect();
        boundary.requires = required.into_iter().collect();
    }
}
