//! What other stages know that the rules ask for: messages, registrations, and who writes what for everybody.

use std::collections::{BTreeMap, BTreeSet};

use crate::extract::facts::Modifiers;
use crate::graph::{DependencyGraph, Site};
use crate::propose::Proposal;
use crate::resolve::model::site::SiteForm;
use crate::resolve::model::{CallKind, Model, TypeId};

use super::registers::Registrations;

/// Facts of earlier stages.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Known {
    /// The types that are sent as messages.
    pub messages: BTreeMap<TypeId, Message>,
    /// What is registered, and by whom.
    pub registrations: Registrations,
}

/// A type that is sent.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Message {
    /// Who sends it, and where.
    pub sent: Vec<(TypeId, Site)>,
    /// Who handles it, and where.
    pub handled: Vec<(TypeId, Site)>,
}

/// Writes of the static state of each type by code outside of it: the type that writes and the place.
///
/// What a type does to its own state is its own affair; only what others set makes it a channel between them.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Statics {
    writes: BTreeMap<TypeId, BTreeSet<(TypeId, Site)>>,
}

impl Statics {
    /// Linear in sites and calls.
    pub(super) fn new(graph: &DependencyGraph, model: &Model) -> Self {
        let mut writes: BTreeMap<TypeId, BTreeSet<(TypeId, Site)>> = BTreeMap::new();
        let mut add = |by: TypeId, owner: TypeId, place: Site| {
            let user = &model.types[by];
            let is_own = graph.outermost(by) == graph.outermost(owner);
            if !is_own && !user.is_test && !user.is_migration {
                writes.entry(owner).or_default().insert((by, place));
            }
        };
        for site in &model.sites {
            if let (SiteForm::StaticWrite, Some(owner)) = (site.form, site.owner) {
                let (file, line) = (site.file, site.line);
                add(site.from, owner, Site { file, line });
            }
        }
        for call in model.calls.iter().filter(|call| call.kind == CallKind::Set) {
            let symbol = &model.types[call.to];
            let mut members = symbol.members.iter();
            let is_static = members.any(|member| {
                member.name == call.to_member && member.modifiers.has(Modifiers::STATIC)
            });
            if is_static {
                let (file, line) = (call.file, call.line);
                add(call.from, call.to, Site { file, line });
            }
        }
        Self { writes }
    }

    /// The types that write the state of `ty`, each once.
    #[must_use]
    pub fn writers(&self, ty: TypeId) -> Vec<TypeId> {
        let known = self.writes.get(&ty).into_iter().flatten();
        let by: BTreeSet<TypeId> = known.map(|&(by, _)| by).collect();
        by.into_iter().collect()
    }

    /// All writes of the state of `ty`, if several boundaries write it.
    pub(super) fn of_several(&self, ty: TypeId, proposal: &Proposal) -> Option<Vec<Site>> {
        let writes = self.writes.get(&ty)?;
        let home = |by: TypeId| proposal.placements.get(by)?.boundary;
        let boundaries: BTreeSet<u32> = writes.iter().filter_map(|&(by, _)| home(by)).collect();
        (boundaries.len() > 1).then(|| places(writes.iter()))
    }

    /// The writes of the state of `ty` by one boundary, if there are any.
    pub(super) fn of_one(
        &self,
        ty: TypeId,
        proposal: &Proposal,
        boundary: u32,
    ) -> Option<Vec<Site>> {
        let home = |by: TypeId| proposal.placements.get(by)?.boundary;
        let writes = self.writes.get(&ty)?.iter();
        let own = places(writes.filter(|&&(by, _)| home(by) == Some(boundary)));
        (!own.is_empty()).then_some(own)
    }
}

fn places<'w>(writes: impl Iterator<Item = &'w (TypeId, Site)>) -> Vec<Site> {
    let places: BTreeSet<Site> = writes.map(|&(_, place)| place).collect();
    places.into_iter().collect()
}
