//! What runs within a transaction: the members that its own member calls, and those that these call in turn.
//!
//! A transaction that is opened in one place covers what is written far from it, mostly behind interfaces. From the
//! opening on, the bound calls are followed breadth first, each member once, so that every member is told with the first
//! call in the opening member that leads to it. A call of an interface or of an abstract member goes to what is registered
//! for it, otherwise to its sole implementation; where more are registered than [`MOST_REGISTERED`], which one runs is
//! decided elsewhere and none is followed. Members are told apart by name, overloads are not.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::RangeInclusive;

use super::counts;
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::extract::facts::{Modifiers, TypeKind};
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Call, CallKind, Model, TypeId};
use crate::ties::index::Index;
use crate::ties::{FactKind, Ties};

/// A member by its type and name.
pub(super) type Member = (TypeId, Name);

/// Calls are followed to this depth.
const DEEPEST: u32 = 8;
/// No more members than these are followed from one opening: with that, the work is linear in the openings.
const MOST_MEMBERS: usize = 2_000;
/// Of a service with more implementations registered than these none is followed.
const MOST_REGISTERED: usize = 4;

/// Follows calls.
pub(super) struct Reach<'m> {
    model: &'m Model,
    index: &'m Index<'m>,
    registered: BTreeMap<TypeId, BTreeSet<TypeId>>,
}

impl<'m> Reach<'m> {
    pub(super) fn new(model: &'m Model, ties: &Ties, index: &'m Index<'m>) -> Self {
        let mut registered: BTreeMap<TypeId, BTreeSet<TypeId>> = BTreeMap::new();
        for fact in &ties.facts {
            let ends = fact.subject.source().zip(fact.object.source());
            if let Some((service, implementation)) = ends
                && fact.kind == FactKind::Registration
                && counts(model, fact.by)
            {
                let known = registered.entry(service).or_default();
                known.insert(implementation);
            }
        }
        Self {
            model,
            index,
            registered,
        }
    }

    /// The members that run when the calls in `lines` of `opening` are made, each with the line of the first that leads to
    /// it, nearest first. Members for which `is_closed` holds are neither told nor entered.
    pub(super) fn members(
        &self,
        opening: Member,
        file: FileId,
        lines: &RangeInclusive<u32>,
        is_closed: &dyn Fn(Member) -> bool,
    ) -> Vec<(Member, u32)> {
        let mut seen = BTreeSet::from([opening]);
        let mut queue = VecDeque::new();
        let mut found = Vec::new();
        for call in self.calls(opening) {
            if call.file == file && lines.contains(&call.line) {
                queue.extend(self.bodies(call).map(|member| (member, call.line, 1)));
            }
        }
        while let Some((member, line, depth)) = queue.pop_front() {
            if found.len() == MOST_MEMBERS || is_closed(member) || !seen.insert(member) {
                continue;
            }
            found.push((member, line));
            if depth < DEEPEST {
                let calls = self.calls(member).iter();
                let next = calls.flat_map(|call| self.bodies(call));
                queue.extend(
                    next.filter(|next| !seen.contains(next))
                        .map(|next| (next, line, depth + 1)),
                );
            }
        }
        found
    }

    /// The calls in a member.
    pub(super) fn calls(&self, (ty, member): Member) -> &'m [Call] {
        let calls = &self.model.calls;
        let key = |call: &Call| (call.from, call.from_member);
        let start = calls.partition_point(|call| key(call) < (ty, member));
        let end = calls.partition_point(|call| key(call) <= (ty, member));
        &calls[start..end]
    }

    /// The members whose code may run at `call`.
    fn bodies(&self, call: &Call) -> impl Iterator<Item = Member> {
        let types = match call.kind {
            CallKind::Event => Vec::new(),
            _ => self.behind(call.to),
        };
        let types = types.into_iter().filter(|&ty| counts(self.model, ty));
        types.map(|ty| (self.declaring(ty, call.to_member), call.to_member))
    }

    /// What stands behind a type on which a member is called.
    fn behind(&self, ty: TypeId) -> Vec<TypeId> {
        let symbol = &self.model.types[ty];
        let is_interface = symbol.kind == TypeKind::Interface;
        if !is_interface && !symbol.modifiers.has(Modifiers::ABSTRACT) {
            return vec![ty];
        }
        let mut types: Vec<TypeId> = match self.registered.get(&ty) {
            Some(known) if known.len() <= MOST_REGISTERED => known.iter().copied().collect(),
            Some(_) => Vec::new(),
            None => match self.index.implementations(ty) {
                [only] => vec![*only],
                _ => Vec::new(),
            },
        };
        if !is_interface {
            types.push(ty);
        }
        types
    }

    /// The class that declares `member` for `ty`: itself or the nearest of its bases.
    fn declaring(&self, ty: TypeId, member: Name) -> TypeId {
        let declares = |ty: &TypeId| {
            let members = &self.model.types[*ty].members;
            members.iter().any(|known| known.name == member)
        };
        let supers = self.index.supers(ty).iter().filter_map(Mention::source);
        let classes = supers.filter(|&base| self.model.types[base].kind != TypeKind::Interface);
        std::iter::once(ty)
            .chain(classes)
            .find(declares)
            .unwrap_or(ty)
    }
}
