//! How a class that serves several boundaries could be divided: its members by what they work with.
//!
//! Every member votes for the boundaries of the types that its calls reach, of the members that call it, and of the
//! type it is declared with. A member without a vote of its own follows the members of the class that use it, as a
//! private helper follows its callers. A member that no boundary has the majority of stays where the class is.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::intern::Name;
use crate::extract::facts::MemberKind;
use crate::graph::DependencyGraph;
use crate::resolve::model::{Call, MemberSymbol, Model, TypeId};

use super::Proposal;

/// Members of a class that would go to one boundary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Index of the boundary.
    pub boundary: u32,
    /// Names of the methods, properties and events, in source order, overloads once.
    pub members: Vec<String>,
}

/// Share of a member's votes that a boundary needs.
const MAJORITY: f64 = 0.5;

type Votes = BTreeMap<u32, u32>;

/// The calls of a model by the type they go to.
pub(super) struct CallsTo<'a> {
    model: &'a Model,
    /// Indexes of the calls, by (type they go to, index).
    order: Vec<u32>,
}

impl<'a> CallsTo<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let mut order: Vec<u32> = (0..model.calls.len() as u32).collect();
        order.par_sort_unstable_by_key(|&index| (model.calls[index as usize].to, index));
        Self { model, order }
    }

    fn of(&self, ty: TypeId) -> impl Iterator<Item = &'a Call> {
        let call = |index: &u32| &self.model.calls[*index as usize];
        let start = self.order.partition_point(|index| call(index).to < ty);
        let end = self.order.partition_point(|index| call(index).to <= ty);
        self.order[start..end].iter().map(call)
    }
}

/// The parts of `ty`, largest first; none where the members are not known. Takes time in proportion to the calls and
/// references of the type.
pub(super) fn parts(
    graph: &DependencyGraph,
    calls_to: &CallsTo<'_>,
    proposal: &Proposal,
    ty: TypeId,
) -> Vec<Part> {
    let model = calls_to.model;
    let Some(symbol) = model.types.get(ty) else {
        return Vec::new();
    };
    let boundary = |other: TypeId| proposal.placements[graph.outermost(other)].boundary;
    let mut votes: BTreeMap<Name, Votes> = BTreeMap::new();
    let mut callers: Vec<(Name, Name)> = Vec::new();
    let mut vote = |member: Name, other: TypeId| {
        if let Some(boundary) = boundary(other).filter(|_| graph.outermost(other) != ty) {
            *votes
                .entry(member)
                .or_default()
                .entry(boundary)
                .or_default() += 1;
        }
    };
    for call in calls_from(model, ty) {
        vote(call.from_member, call.to);
        if call.to == ty {
            callers.push((call.to_member, call.from_member));
        }
    }
    for call in calls_to.of(ty).filter(|call| call.from != ty) {
        vote(call.to_member, call.from);
    }
    for (reference, member) in declared_with(model, ty) {
        vote(member, reference);
    }
    follow_callers(&mut votes, &callers);
    let mut members: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let shown = |member: &&MemberSymbol| {
        matches!(
            member.kind,
            MemberKind::Method | MemberKind::Property | MemberKind::Event
        )
    };
    for member in symbol.members.iter().filter(shown) {
        let text = model.names.text(member.name);
        let Some(boundary) = votes.get(&member.name).and_then(winner) else {
            continue;
        };
        let names = members.entry(boundary).or_default();
        if !names.iter().any(|name| name == text) {
            names.push(text.to_owned());
        }
    }
    let part = |(boundary, members)| Part { boundary, members };
    let mut parts: Vec<Part> = members.into_iter().map(part).collect();
    parts.sort_by_key(|part| (std::cmp::Reverse(part.members.len()), part.boundary));
    parts
}

/// The calls out of `ty`; the model has them sorted by the type they start from.
fn calls_from(model: &Model, ty: TypeId) -> &[Call] {
    let start = model.calls.partition_point(|call| call.from < ty);
    let end = model.calls.partition_point(|call| call.from <= ty);
    &model.calls[start..end]
}

/// The types mentioned on the line of a member's name, with the member: what a field, property or method is declared
/// with.
fn declared_with(model: &Model, ty: TypeId) -> impl Iterator<Item = (TypeId, Name)> {
    let start = model
        .references
        .partition_point(|reference| reference.from < ty);
    let end = model
        .references
        .partition_point(|reference| reference.from <= ty);
    let symbol = model.types.get(ty);
    let members: BTreeMap<_, _> = symbol
        .into_iter()
        .flat_map(|symbol| &symbol.members)
        .map(|member| ((member.file, member.line), member.name))
        .collect();
    model.references[start..end]
        .iter()
        .filter_map(move |reference| {
            let member = members.get(&(reference.file, reference.line))?;
            Some((reference.to, *member))
        })
}

/// Gives members without votes those of the members that call them; helpers of helpers take a second round.
fn follow_callers(votes: &mut BTreeMap<Name, Votes>, callers: &[(Name, Name)]) {
    for _ in 0..2 {
        let mut inherited: BTreeMap<Name, Votes> = BTreeMap::new();
        for (member, caller) in callers
            .iter()
            .filter(|(member, _)| !votes.contains_key(member))
        {
            for (&boundary, &count) in votes.get(caller).into_iter().flatten() {
                *inherited
                    .entry(*member)
                    .or_default()
                    .entry(boundary)
                    .or_default() += count;
            }
        }
        votes.extend(inherited);
    }
}

/// The boundary with the majority of the votes.
fn winner(votes: &Votes) -> Option<u32> {
    let all: u32 = votes.values().sum();
    let (&boundary, &most) = votes
        .iter()
        .max_by_key(|(boundary, count)| (**count, std::cmp::Reverse(**boundary)))?;
    (f64::from(most) >= MAJORITY * f64::from(all)).then_some(boundary)
}
