//! Coupling of types and of groups of types (namespaces, projects, boundaries).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::ids::{Id, IdVec};
use crate::extract::facts::{Modifiers, TypeKind};
use crate::graph::level::Grouping;
use crate::graph::{DependencyGraph, TypeNode};
use crate::resolve::model::TypeId;

use super::scope::Scope;

/// Figures of one type. Formulas: [`METRICS`](super::METRICS).
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct TypeMetrics {
    /// Types that depend on it.
    pub afferent_coupling: u32,
    /// Types it depends on.
    pub efferent_coupling: u32,
    /// `Ce / (Ca + Ce)`
    pub instability: Option<f64>,
    /// 1 for an interface or abstract class, 0 for a type that can be made; `None` for enums and delegates.
    pub abstractness: Option<f64>,
    /// `|A + I - 1|`
    pub distance: Option<f64>,
}

/// Figures of one group of types. Formulas: [`METRICS`](super::METRICS).
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct GroupMetrics {
    /// Types in it.
    pub types: u32,
    /// Types outside that depend on types inside.
    pub afferent_coupling: u32,
    /// Types inside that depend on types outside.
    pub efferent_coupling: u32,
    /// `Ce / (Ca + Ce)`
    pub instability: Option<f64>,
    /// Abstract classes and interfaces among the classes, structs, records and interfaces.
    pub abstractness: Option<f64>,
    /// `|A + I - 1|`
    pub distance: Option<f64>,
    /// References between its types.
    pub internal_references: u64,
    /// References from its types to types outside.
    pub outgoing_references: u64,
    /// References from types outside to its types.
    pub incoming_references: u64,
    /// Share of the references at its types that stay inside.
    pub cohesion: Option<f64>,
    /// Share of the references from its types that leave it.
    pub coupling: Option<f64>,
}

/// Figures of every type of `scope`; zeros for the others.
#[must_use]
pub fn of_types(graph: &DependencyGraph, scope: &Scope) -> IdVec<TypeId, TypeMetrics> {
    let mut metrics = IdVec::filled(TypeMetrics::default(), graph.types.len());
    for edge in scope.edges(graph) {
        metrics[edge.from].efferent_coupling += 1;
        metrics[edge.to].afferent_coupling += 1;
    }
    for ty in scope.types() {
        let (node, of_type) = (&graph.types[ty], &mut metrics[ty]);
        of_type.instability = instability(of_type.afferent_coupling, of_type.efferent_coupling);
        of_type.abstractness = can_be_abstract(node).then(|| f64::from(is_abstract(node)));
        of_type.distance = distance(of_type.abstractness, of_type.instability);
    }
    metrics
}

/// Figures of every group of `grouping`, over the types of `scope`. Types in no group are outside of all groups.
#[must_use]
pub fn of_groups(graph: &DependencyGraph, scope: &Scope, grouping: &Grouping) -> Vec<GroupMetrics> {
    let mut metrics = vec![GroupMetrics::default(); grouping.names.len()];
    let group = |ty: TypeId| grouping.group_of.get(ty.index()).copied().flatten();
    // (group, type): types outside that depend on the group, types inside that depend on others.
    let (mut afferent, mut efferent) = (BTreeSet::new(), BTreeSet::new());
    for edge in scope.edges(graph) {
        let references = u64::from(edge.explicit_references());
        let (from, to) = (group(edge.from), group(edge.to));
        if from == to {
            if let Some(inside) = from {
                metrics[inside as usize].internal_references += references;
            }
            continue;
        }
        if let Some(from) = from {
            metrics[from as usize].outgoing_references += references;
            efferent.insert((from, edge.from));
        }
        if let Some(to) = to {
            metrics[to as usize].incoming_references += references;
            afferent.insert((to, edge.from));
        }
    }
    for (inside, _) in afferent {
        metrics[inside as usize].afferent_coupling += 1;
    }
    for (inside, _) in efferent {
        metrics[inside as usize].efferent_coupling += 1;
    }
    let abstractness = abstractness_of_groups(graph, scope, grouping, &mut metrics);
    for (of_group, abstractness) in metrics.iter_mut().zip(abstractness) {
        of_group.finish(abstractness);
    }
    metrics
}

impl GroupMetrics {
    /// Fills in what follows from the counts.
    fn finish(&mut self, abstractness: Option<f64>) {
        self.instability = instability(self.afferent_coupling, self.efferent_coupling);
        self.abstractness = abstractness;
        self.distance = distance(abstractness, self.instability);
        let crossing = self.outgoing_references + self.incoming_references;
        self.cohesion = share(
            self.internal_references,
            self.internal_references + crossing,
        );
        self.coupling = share(
            self.outgoing_references,
            self.internal_references + self.outgoing_references,
        );
    }
}

/// Counts the types of each group and returns the share of abstract ones.
fn abstractness_of_groups(
    graph: &DependencyGraph,
    scope: &Scope,
    grouping: &Grouping,
    metrics: &mut [GroupMetrics],
) -> Vec<Option<f64>> {
    let mut counts = vec![(0_u64, 0_u64); metrics.len()];
    for ty in scope.types() {
        let Some(group) = grouping.group_of.get(ty.index()).copied().flatten() else {
            continue;
        };
        metrics[group as usize].types += 1;
        let (abstract_types, all) = &mut counts[group as usize];
        *all += u64::from(can_be_abstract(&graph.types[ty]));
        *abstract_types += u64::from(is_abstract(&graph.types[ty]));
    }
    counts
        .into_iter()
        .map(|(part, all)| share(part, all))
        .collect()
}

fn can_be_abstract(node: &TypeNode) -> bool {
    !matches!(node.kind, TypeKind::Enum | TypeKind::Delegate)
}

fn is_abstract(node: &TypeNode) -> bool {
    node.kind == TypeKind::Interface
        || (matches!(node.kind, TypeKind::Class | TypeKind::Record)
            && node.modifiers.has(Modifiers::ABSTRACT))
}

fn instability(afferent: u32, efferent: u32) -> Option<f64> {
    share(
        u64::from(efferent),
        u64::from(afferent) + u64::from(efferent),
    )
}

fn distance(abstractness: Option<f64>, instability: Option<f64>) -> Option<f64> {
    let (a, i) = abstractness.zip(instability)?;
    Some((a + i - 1.0).abs())
}

/// `part / whole`; `None` where `whole` is 0.
pub(super) fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
