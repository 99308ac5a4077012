//! Types that belong to no single boundary, and what each would become.
//!
//! Such a type is found by how its uses are spread over the boundaries of the proposal, not by how many there are: a
//! domain's entity is used a lot, too. [`spread`] is Guimerà and Amaral's participation coefficient, divided by its
//! largest possible value, so that systems of three and of thirty boundaries are read by the same measure. A type that
//! carries the leading word of a boundary ([`Clustering::owner`]) is that boundary's own and no candidate.
//!
//! Candidates are listed, not moved: whether the shared kernel takes them is for the architect to say.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::cluster::Clustering;
use crate::extract::facts::{MemberKind, TypeKind};
use crate::graph::DependencyGraph;
use crate::resolve::model::{MemberSymbol, Model, ReferenceKind, TypeId};

use super::split::{CallsTo, Part, parts};
use super::{Proposal, Role};

/// Fewer users than this make no candidate.
const LEAST_USERS: usize = 8;
/// Users in fewer boundaries than this make no candidate.
const LEAST_BOUNDARIES: usize = 3;
/// Least spread of the users over the boundaries.
const LEAST_SPREAD: f64 = 0.7;
/// A class with at least this many parts and methods in them has too many tasks, whoever uses it.
const GOD_PARTS: usize = 4;
const GOD_METHODS: usize = 10;

/// A type that belongs to no single boundary.
#[derive(Clone, PartialEq, Debug)]
pub struct KernelCandidate {
    /// The type, an outermost one.
    pub ty: TypeId,
    /// Outermost product types that depend on it.
    pub users: u32,
    /// Boundaries that these are in.
    pub boundaries: u32,
    /// What it would become.
    pub becomes: Becomes,
    /// Why, in one sentence.
    pub reason: String,
    /// For a split: which of its members would go where.
    pub parts: Vec<Part>,
}

/// What a type of the shared kernel would become.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Becomes {
    /// Part of a package of contracts: what boundaries exchange or offer, without behaviour.
    ContractPackage,
    /// Part of a library that every service links or copies.
    Library,
    /// Several types, one a boundary.
    Split,
}

/// The candidates for the shared kernel of a proposal, most used first, then by type.
#[must_use]
pub fn candidates(
    graph: &DependencyGraph,
    model: &Model,
    clustering: &Clustering,
    proposal: &Proposal,
) -> Vec<KernelCandidate> {
    let uses = Uses::new(graph, proposal);
    let calls_to = CallsTo::new(model);
    let nodes = clustering.types.par_iter().zip(&clustering.owner);
    let mut found: Vec<KernelCandidate> = nodes
        .filter_map(|(&ty, owner)| uses.candidate(ty, owner.is_some(), model, &calls_to))
        .collect();
    found.sort_by_key(|candidate| (std::cmp::Reverse(candidate.users), candidate.ty));
    found
}

/// How evenly `counts` are spread over `places`, from 0 (one place has all) to 1: `(1 - Σ (c/Σc)²) / (1 - 1/places)`.
///
/// Source: Guimerà and Amaral 2005, participation coefficient, normalised. 0 where there is one place or no count.
pub(super) fn spread(counts: impl Iterator<Item = u32> + Clone, places: usize) -> f64 {
    let total: f64 = counts.clone().map(f64::from).sum();
    if places < 2 || total == 0.0 {
        return 0.0;
    }
    let concentration: f64 = counts.map(|count| (f64::from(count) / total).powi(2)).sum();
    (1.0 - concentration) / (1.0 - 1.0 / places as f64)
}

/// Who uses whom among the outermost product types.
struct Uses<'a> {
    graph: &'a DependencyGraph,
    proposal: &'a Proposal,
    users: BTreeMap<TypeId, BTreeSet<TypeId>>,
    used: BTreeMap<TypeId, BTreeSet<TypeId>>,
    /// Who derives from or implements whom.
    derived: BTreeMap<TypeId, BTreeSet<TypeId>>,
}

impl<'a> Uses<'a> {
    fn new(graph: &'a DependencyGraph, proposal: &'a Proposal) -> Self {
        let mut uses = Self {
            graph,
            proposal,
            users: BTreeMap::new(),
            used: BTreeMap::new(),
            derived: BTreeMap::new(),
        };
        let product = |ty: TypeId| proposal.placements[ty].role == Role::Product;
        for edge in graph.edges.iter().filter(|edge| edge.is_explicit()) {
            let (from, to) = (graph.outermost(edge.from), graph.outermost(edge.to));
            if from == to || !product(from) || !product(to) {
                continue;
            }
            uses.users.entry(to).or_default().insert(from);
            uses.used.entry(from).or_default().insert(to);
            let inherits = |kind| matches!(kind, ReferenceKind::Base | ReferenceKind::Implements);
            if edge.kinds.iter().any(|&(kind, _)| inherits(kind)) {
                uses.derived.entry(to).or_default().insert(from);
            }
        }
        uses
    }

    fn candidate(
        &self,
        ty: TypeId,
        owned: bool,
        model: &Model,
        calls_to: &CallsTo<'_>,
    ) -> Option<KernelCandidate> {
        let none = BTreeSet::new();
        let users = self.users.get(&ty).unwrap_or(&none);
        let by_boundary = self.by_boundary(users);
        let shared = !owned && self.is_shared(users.len(), &by_boundary);
        if !shared && methods(model, ty).count() < GOD_METHODS {
            return None;
        }
        let parts = parts(self.graph, calls_to, self.proposal, ty);
        let is_god = parts.len() >= GOD_PARTS && divided_methods(model, ty, &parts) >= GOD_METHODS;
        if !shared && !is_god {
            return None;
        }
        let (becomes, reason) = self.verdict(ty, model, &parts, by_boundary.len());
        Some(KernelCandidate {
            ty,
            users: users.len() as u32,
            boundaries: by_boundary.len() as u32,
            reason,
            parts: if becomes == Becomes::Split {
                parts
            } else {
                Vec::new()
            },
            becomes,
        })
    }

    fn is_shared(&self, users: usize, by_boundary: &BTreeMap<u32, u32>) -> bool {
        let places = self.proposal.boundaries.len();
        users >= LEAST_USERS
            && by_boundary.len() >= LEAST_BOUNDARIES
            && spread(by_boundary.values().copied(), places) >= LEAST_SPREAD
    }

    /// How many of `types` each boundary has.
    fn by_boundary(&self, types: &BTreeSet<TypeId>) -> BTreeMap<u32, u32> {
        let mut counts = BTreeMap::new();
        for boundary in types
            .iter()
            .filter_map(|&ty| self.proposal.placements[ty].boundary)
        {
            *counts.entry(boundary).or_default() += 1;
        }
        counts
    }

    fn verdict(
        &self,
        ty: TypeId,
        model: &Model,
        parts: &[Part],
        boundaries: usize,
    ) -> (Becomes, String) {
        let none = BTreeSet::new();
        let derived = self.derived.get(&ty).unwrap_or(&none);
        let (users, used) = (self.users.get(&ty), self.used.get(&ty).unwrap_or(&none));
        let (knows, implementers) = (self.by_boundary(used), self.by_boundary(derived));
        let kind = self.graph.types[ty].kind;
        if derived.len() * 2 > users.map_or(0, BTreeSet::len) {
            let (types, areas) = (derived.len(), implementers.len());
            let reason = format!("a base that {types} types in {areas} boundaries derive from");
            return (Becomes::Library, reason);
        }
        if is_data(model, ty, kind) {
            let reason = format!("data without behaviour that {boundaries} boundaries exchange");
            return (Becomes::ContractPackage, reason);
        }
        let mut homes = implementers.into_keys();
        if let (TypeKind::Interface, Some(home), None) = (kind, homes.next(), homes.next()) {
            let home = &self.proposal.boundaries[home as usize].name;
            let reason = format!(
                "an interface that only {home} implements, called from {boundaries} boundaries"
            );
            return (Becomes::ContractPackage, reason);
        }
        if knows.len() >= LEAST_BOUNDARIES && parts.len() > 1 {
            let (count, served) = (knows.len(), parts.len());
            let reason =
                format!("knows types of {count} boundaries; its members serve {served} of them");
            return (Becomes::Split, reason);
        }
        let reason = format!("behaviour that {boundaries} boundaries call and none owns");
        (Becomes::Library, reason)
    }
}

/// Methods among the members that `parts` divide.
fn divided_methods(model: &Model, ty: TypeId, parts: &[Part]) -> usize {
    let divided: BTreeSet<&str> = parts
        .iter()
        .flat_map(|part| part.members.iter().map(String::as_str))
        .collect();
    methods(model, ty)
        .filter(|member| divided.contains(model.names.text(member.name)))
        .count()
}

/// The methods of a type; none where its members are not known.
fn methods(model: &Model, ty: TypeId) -> impl Iterator<Item = &MemberSymbol> {
    let members = model.types.get(ty).into_iter().flat_map(|ty| &ty.members);
    members.filter(|member| member.kind == MemberKind::Method)
}

/// Whether the type has no code of its own: an enum, a delegate, or nothing but fields, properties and constructors.
fn is_data(model: &Model, ty: TypeId, kind: TypeKind) -> bool {
    if matches!(kind, TypeKind::Enum | TypeKind::Delegate) {
        return true;
    }
    let Some(symbol) = model.types.get(ty).filter(|_| kind != TypeKind::Interface) else {
        return false;
    };
    let data = |kind| {
        matches!(
            kind,
            MemberKind::Field | MemberKind::Property | MemberKind::Constructor
        )
    };
    let mut members = symbol.members.iter().peekable();
    members.peek().is_some() && members.all(|member| data(member.kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spread_is_one_for_even_shares_and_zero_for_a_single_owner() {
        let of = |counts: &[u32], places| spread(counts.iter().copied(), places);
        assert!((of(&[2, 2, 2], 3) - 1.0).abs() < 1e-12);
        assert!(of(&[7], 3).abs() < 1e-12);
        assert!(of(&[], 3).abs() < 1e-12);
        assert!((of(&[2, 2], 4) - 0.5 / 0.75).abs() < 1e-12);
    }
}
