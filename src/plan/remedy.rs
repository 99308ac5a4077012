//! What becomes of a type that is used across a boundary, and the rule that says so.
//!
//! The rules are tried in the order of [`Rule`]; the first that applies decides. They look at what the type is made
//! of and at how it is used, never at what it is called.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::extract::facts::Modifiers;
use crate::graph::DependencyGraph;
use crate::propose::{Becomes, Proposal};
use crate::resolve::model::{CallKind, Model, ReferenceKind, TypeId};

use super::shape::{Shape, shape};

/// From this many boundaries on (the owner included) a contract type is shared rather than duplicated.
const SHARED_FROM: usize = 3;
/// A type that a foreign boundary mentions at least this many times as often as its own belongs there.
const FOREIGN_FACTOR: u32 = 2;

/// What becomes of a type that is used across a boundary.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// Its members are called over an interface of the service that owns it.
    SynchronousApi,
    /// The owner publishes what happened, the user listens.
    Event,
    /// The user gets a copy of the type as part of its own contract.
    DuplicatedContractType,
    /// It goes into a package of contracts that both sides link.
    SharedContractPackage,
    /// It goes into a library that both sides link.
    SharedLibrary,
    /// It moves to the boundary that uses it.
    MovedType,
    /// It is divided along its tasks before anything moves.
    SplitClass,
    /// The place that mentions it, a registration or the like, moves to the boundary that owns it.
    MovedMention,
    /// What it holds for everybody moves into a store, a setting or a message.
    SharedStateReplacement,
}

/// Why a remedy was chosen; in the order in which they are tried.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// It is a shared-kernel candidate that has too many tasks.
    KernelSplit,
    /// It is a shared-kernel candidate without behaviour, or one that boundaries offer to each other.
    KernelContract,
    /// It is a shared-kernel candidate with behaviour of its own.
    KernelLibrary,
    /// Only its events are used.
    OnlyEvents,
    /// A static property of it is written.
    StaticWrite,
    /// The using boundary mentions it at least twice as often as its own, and nobody else does.
    UsedElsewhere,
    /// It is an attribute, or used as one.
    Attribute,
    /// It holds values only and few boundaries use it.
    DataOfFew,
    /// It holds values only and several boundaries use it.
    DataOfMany,
    /// It is an interface that the other side implements or extends.
    ImplementedInterface,
    /// It is a class that the other side inherits from.
    InheritedClass,
    /// It is a static class whose functions are called.
    StaticFunctions,
    /// Its members are called.
    CalledMembers,
    /// It is named as a type argument or in `typeof` only, as registrations do.
    Registered,
    /// It is passed on, and none of its members is called.
    PassedOn,
}

/// What the rules look at.
pub(super) struct Facts<'a> {
    pub(super) graph: &'a DependencyGraph,
    pub(super) model: &'a Model,
    pub(super) proposal: &'a Proposal,
    pub(super) ty: TypeId,
    /// The using boundary.
    pub(super) from: u32,
    /// How that boundary mentions the type.
    pub(super) kinds: BTreeSet<ReferenceKind>,
    /// What that boundary calls of it.
    pub(super) calls: BTreeSet<(&'a str, CallKind)>,
    /// How often each boundary mentions it.
    pub(super) uses: &'a BTreeMap<u32, u32>,
}

/// The remedy for a type, with the rule.
pub(super) fn remedy(facts: &Facts<'_>) -> (Remedy, Rule) {
    let shape = shape(facts.graph, facts.model, facts.ty);
    let rule = facts
        .kernel()
        .or_else(|| facts.state())
        .or_else(|| facts.home())
        .unwrap_or_else(|| facts.by_shape(shape));
    (rule.remedy(), rule)
}

impl Rule {
    /// What the rule asks for.
    #[must_use]
    pub fn remedy(self) -> Remedy {
        match self {
            Self::KernelSplit => Remedy::SplitClass,
            Self::KernelContract
            | Self::DataOfMany
            | Self::ImplementedInterface
            | Self::Attribute => Remedy::SharedContractPackage,
            Self::KernelLibrary | Self::InheritedClass | Self::StaticFunctions => {
                Remedy::SharedLibrary
            }
            Self::OnlyEvents => Remedy::Event,
            Self::StaticWrite => Remedy::SharedStateReplacement,
            Self::UsedElsewhere => Remedy::MovedType,
            Self::DataOfFew => Remedy::DuplicatedContractType,
            Self::Registered => Remedy::MovedMention,
            Self::CalledMembers | Self::PassedOn => Remedy::SynchronousApi,
        }
    }
}

impl Facts<'_> {
    fn kernel(&self) -> Option<Rule> {
        let outer = self.graph.outermost(self.ty);
        let candidate = self
            .proposal
            .kernel
            .iter()
            .find(|candidate| candidate.ty == outer)?;
        Some(match candidate.becomes {
            Becomes::Split => Rule::KernelSplit,
            Becomes::ContractPackage => Rule::KernelContract,
            Becomes::Library => Rule::KernelLibrary,
        })
    }

    fn state(&self) -> Option<Rule> {
        if !self.calls.is_empty() && self.calls.iter().all(|(_, kind)| *kind == CallKind::Event) {
            return Some(Rule::OnlyEvents);
        }
        let symbol = self.model.types.get(self.ty)?;
        let writes_static = symbol.members.iter().any(|member| {
            let name = self.model.names.text(member.name);
            member.modifiers.has(Modifiers::STATIC) && self.calls.contains(&(name, CallKind::Set))
        });
        writes_static.then_some(Rule::StaticWrite)
    }

    fn home(&self) -> Option<Rule> {
        let owner = self.proposal.placements[self.ty].boundary?;
        let at = |boundary: u32| self.uses.get(&boundary).copied().unwrap_or(0);
        let others = self
            .uses
            .keys()
            .any(|&boundary| boundary != owner && boundary != self.from);
        let foreign = at(self.from) >= FOREIGN_FACTOR.saturating_mul(at(owner)).max(FOREIGN_FACTOR);
        let outermost = self.graph.types[self.ty].outer.is_none();
        (outermost && foreign && !others && self.leans_on_owner_less())
            .then_some(Rule::UsedElsewhere)
    }

    /// Whether the type itself mentions no more types of its own boundary than of the using one.
    fn leans_on_owner_less(&self) -> bool {
        let owner = self.proposal.placements[self.ty].boundary;
        let (mut own, mut foreign) = (0, 0);
        for edge in self.graph.edges_from(self.ty) {
            match self.proposal.placements[edge.to].boundary {
                boundary if boundary == owner => own += 1,
                Some(boundary) if boundary == self.from => foreign += 1,
                _ => {}
            }
        }
        own <= foreign
    }

    fn by_shape(&self, shape: Shape) -> Rule {
        let has = |kind: ReferenceKind| self.kinds.contains(&kind);
        if has(ReferenceKind::Attribute) {
            return Rule::Attribute;
        }
        match shape {
            Shape::Data if self.uses.len() >= SHARED_FROM => Rule::DataOfMany,
            Shape::Data => Rule::DataOfFew,
            Shape::Interface if has(ReferenceKind::Implements) => Rule::ImplementedInterface,
            _ if has(ReferenceKind::Base) => Rule::InheritedClass,
            Shape::Static if !self.calls.is_empty() => Rule::StaticFunctions,
            _ if !self.calls.is_empty() => Rule::CalledMembers,
            _ if self.kinds.iter().all(|kind| is_registration(*kind)) => Rule::Registered,
            _ => Rule::PassedOn,
        }
    }
}

/// Whether a mention of this kind needs nothing of the type but its name.
fn is_registration(kind: ReferenceKind) -> bool {
    matches!(
        kind,
        ReferenceKind::TypeArg
            | ReferenceKind::InferredTypeArg
            | ReferenceKind::Typeof
            | ReferenceKind::Nameof
            | ReferenceKind::Using
    )
}
