//! What becomes of a type that is used across a boundary, and the rule that says so.
//!
//! The rules are tried in the order of [`Rule`]; the first that applies decides. They look at what the type is made
//! of and at how it is used, never at what it is called. State that several boundaries write comes first: dividing a
//! class that carries messages between them would leave the messages where they are.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::graph::{DependencyGraph, Site};
use crate::propose::{Becomes, KernelCandidate, Proposal};
use crate::resolve::model::{CallKind, Model, ReferenceClass, ReferenceKind, TypeId};

use super::known::{Known, Statics};
use super::registers::is_name;
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
    /// The user keeps a copy of its own that the owner's messages feed, or reads a view that the owner offers.
    DataCopyOrView,
    /// The id of the other entity is kept instead of the object; whoever wants the object asks its owner.
    IdInsteadOfObject,
    /// The column stays as an id; the constraint of the database goes.
    IdWithoutConstraint,
}

impl Remedy {
    /// Whether a type still crosses the border afterwards. What moves or is replaced does not, and a library is linked on
    /// both sides.
    #[must_use]
    pub fn crosses(self) -> bool {
        !matches!(
            self,
            Self::MovedType
                | Self::MovedMention
                | Self::SharedStateReplacement
                | Self::SharedLibrary
        )
    }
}

/// Why a remedy was chosen; in the order in which they are tried.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Its static state is written by several boundaries.
    StaticState,
    /// It is sent as a message by others than the user, who can listen to it.
    ExistingEvent,
    /// It is a shared-kernel candidate that has too many tasks.
    KernelSplit,
    /// It is a shared-kernel candidate without behaviour, or one that boundaries offer to each other.
    KernelContract,
    /// It is a shared-kernel candidate with behaviour of its own.
    KernelLibrary,
    /// Only its events are used.
    OnlyEvents,
    /// The using boundary writes static state of it.
    StaticWrite,
    /// The using boundary only registers it with a container, or runs the code of it that registers others.
    Registers,
    /// The using boundary mentions it at least twice as often as its own, and nobody else does; registrations do not count.
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
    /// It is a static class whose functions are called or whose constants are used.
    StaticFunctions,
    /// Its members are called.
    CalledMembers,
    /// It is named as a type argument or in `typeof` only, as registrations do that no rule knows.
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
    /// Whether that boundary does nothing with the type but register it.
    pub(super) only_registers: bool,
    /// How that boundary mentions the type.
    pub(super) kinds: BTreeSet<ReferenceKind>,
    /// What that boundary calls of it.
    pub(super) calls: BTreeSet<(&'a str, CallKind)>,
    /// How often each boundary mentions it, registrations aside.
    pub(super) uses: &'a BTreeMap<u32, u32>,
    /// What is known besides.
    pub(super) known: &'a Known,
    /// Who writes what for everybody.
    pub(super) statics: &'a Statics,
}

/// What becomes of a type, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// What becomes of it.
    pub remedy: Remedy,
    /// The rule that chose it.
    pub rule: Rule,
    /// The places that made the rule apply, where these are others than the mentions of the type; sorted.
    pub grounds: Vec<Site>,
}

impl Verdict {
    fn new(rule: Rule, grounds: Vec<Site>) -> Self {
        Self {
            remedy: rule.remedy(),
            rule,
            grounds,
        }
    }
}

/// The remedy for a type, with the rule.
pub(super) fn remedy(facts: &Facts<'_>) -> Verdict {
    if let Some(writes) = facts.statics.of_several(facts.ty, facts.proposal) {
        return Verdict::new(Rule::StaticState, writes);
    }
    if let Some(places) = facts.message() {
        return Verdict::new(Rule::ExistingEvent, places);
    }
    let shape = shape(facts.graph, facts.model, facts.ty);
    if let Some(rule) = facts.kernel().or_else(|| facts.events()) {
        return Verdict::new(rule, Vec::new());
    }
    let statics = facts.statics;
    if let Some(writes) = statics.of_one(facts.ty, facts.proposal, facts.from) {
        return Verdict::new(Rule::StaticWrite, writes);
    }
    let rule = facts.only_registers.then_some(Rule::Registers);
    let rule = rule.or_else(|| facts.home());
    let rule = rule.unwrap_or_else(|| facts.by_shape(shape));
    Verdict::new(rule, Vec::new())
}

/// What becomes of a shared-kernel candidate, which no cut speaks of where it is in no boundary.
pub(super) fn of_candidate(
    candidate: &KernelCandidate,
    statics: &Statics,
    proposal: &Proposal,
) -> Verdict {
    match statics.of_several(candidate.ty, proposal) {
        Some(writes) => Verdict::new(Rule::StaticState, writes),
        None => Verdict::new(Rule::of_kernel(candidate.becomes), Vec::new()),
    }
}

impl Rule {
    fn of_kernel(becomes: Becomes) -> Self {
        match becomes {
            Becomes::Split => Self::KernelSplit,
            Becomes::ContractPackage => Self::KernelContract,
            Becomes::Library => Self::KernelLibrary,
        }
    }

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
            Self::OnlyEvents | Self::ExistingEvent => Remedy::Event,
            Self::StaticState | Self::StaticWrite => Remedy::SharedStateReplacement,
            Self::UsedElsewhere => Remedy::MovedType,
            Self::DataOfFew => Remedy::DuplicatedContractType,
            Self::Registers | Self::Registered => Remedy::MovedMention,
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
        Some(Rule::of_kernel(candidate.becomes))
    }

    /// Where the type is sent by others than the using boundary, and where that handles it.
    fn message(&self) -> Option<Vec<Site>> {
        let message = self.known.messages.get(&self.ty)?;
        let home = |ty: TypeId| self.proposal.placements.get(ty)?.boundary;
        let is_user = |(by, _): &&(TypeId, Site)| home(*by) == Some(self.from);
        let is_heard = message.sent.iter().any(|sent| home(sent.0).is_some());
        if !is_heard || message.sent.iter().any(|sent| is_user(&sent)) {
            return None;
        }
        let handled = message.handled.iter().filter(is_user);
        let places = message.sent.iter().chain(handled).map(|&(_, place)| place);
        let places: BTreeSet<Site> = places.collect();
        Some(places.into_iter().collect())
    }

    fn events(&self) -> Option<Rule> {
        let mut calls = self.calls.iter();
        let only = !self.calls.is_empty() && calls.all(|(_, kind)| *kind == CallKind::Event);
        only.then_some(Rule::OnlyEvents)
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
            _ if self.is_only_registered() => Rule::Registered,
            // There is no object of it: what is used are its constants.
            Shape::Static => Rule::StaticFunctions,
            _ => Rule::PassedOn,
        }
    }

    /// Whether nothing but the name of the type is needed. What a fluent registration gives is typed by the type argument,
    /// so that each further call on it is an expression of that type.
    fn is_only_registered(&self) -> bool {
        let is_named =
            |kind: ReferenceKind| is_name(kind) && kind.class() != ReferenceClass::Inferred;
        let named = self.kinds.iter().any(|kind| is_named(*kind));
        let mut kinds = self.kinds.iter();
        kinds.all(|&kind| is_name(kind) || named && kind == ReferenceKind::ExpressionType)
    }
}
