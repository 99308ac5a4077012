//! The code that a request may run: from the members that it begins with, over calls.
//!
//! A call of an interface may run whatever implements it, one of a virtual member also what overrides it, and a message that is
//! sent runs who handles it. So the walk finds everything that a request can come to, and more: a branch that is never
//! taken counts as well.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Call, Model, TypeId};
use crate::ties::index::Index;
use crate::ties::{Fact, FactKind};

/// A member of a type.
pub(super) type Member = (TypeId, Name);

/// What leads from member to member.
pub struct Reach<'m> {
    model: &'m Model,
    index: Index<'m>,
    /// Members that handle what a type sends, by the type and, where it is known, the member that does.
    sends: BTreeMap<(TypeId, Option<Name>), Vec<Member>>,
    numbers: FxHashMap<Member, u32>,
    members: Vec<Member>,
    /// The calls that each member makes.
    calls: Vec<&'m [Call]>,
    /// Where the calls of each member lead, once they were asked for.
    next: Vec<Option<Box<[u32]>>>,
}

impl<'m> Reach<'m> {
    /// Finds who handles what is sent.
    #[must_use]
    pub fn new(model: &'m Model, facts: &[Fact]) -> Self {
        let index = Index::new(model);
        let mut handlers: BTreeMap<Key<'_>, Vec<Member>> = BTreeMap::new();
        for fact in facts.iter().filter(|fact| fact.kind == FactKind::Handles) {
            if let Some(key) = key(fact) {
                handlers
                    .entry(key)
                    .or_default()
                    .extend(handled_by(model, fact));
            }
        }
        let mut sends: BTreeMap<(TypeId, Option<Name>), Vec<Member>> = BTreeMap::new();
        for fact in facts.iter().filter(|fact| fact.kind == FactKind::Sends) {
            if let Some(found) = key(fact).and_then(|key| handlers.get(&key)) {
                let all = sends.entry((fact.by, fact.member)).or_default();
                all.extend_from_slice(found);
            }
        }
        Self {
            model,
            index,
            sends,
            numbers: FxHashMap::default(),
            members: Vec::new(),
            calls: Vec::new(),
            next: Vec::new(),
        }
    }

    /// Goes from `roots` to every member that they may come to, and gives each to `visit` once. Takes time in proportion to
    /// the calls of these.
    pub fn walk(&mut self, roots: &[(TypeId, Name)], visit: &mut dyn FnMut(TypeId, &[Call])) {
        let mut seen: Vec<bool> = Vec::new();
        let mut stack: Vec<u32> = roots.iter().map(|&root| self.number(root)).collect();
        while let Some(at) = stack.pop() {
            let place = at as usize;
            if seen.len() <= place {
                seen.resize(self.members.len(), false);
            }
            if std::mem::replace(&mut seen[place], true) {
                continue;
            }
            let member = self.members[place];
            visit(member.0, self.calls[place]);
            if self.next[place].is_none() {
                let next = self.follow(member, self.calls[place]);
                self.next[place] = Some(next);
            }
            let next = self.next[place].as_deref().unwrap_or_default();
            let is_new = |&&next: &&u32| !seen.get(next as usize).copied().unwrap_or(false);
            stack.extend(next.iter().filter(is_new));
        }
    }

    fn number(&mut self, member: Member) -> u32 {
        let next = self.members.len() as u32;
        let number = *self.numbers.entry(member).or_insert(next);
        if number == next {
            self.members.push(member);
            self.calls.push(calls(self.model, member));
            self.next.push(None);
        }
        number
    }

    fn follow(&mut self, member: Member, calls: &[Call]) -> Box<[u32]> {
        let mut next: Vec<Member> = Vec::new();
        for call in calls {
            next.push((call.to, call.to_member));
            self.overriding(call.to, call.to_member, &mut next);
        }
        for key in [(member.0, Some(member.1)), (member.0, None)] {
            next.extend(self.sends.get(&key).into_iter().flatten());
        }
        next.sort_unstable();
        next.dedup();
        next.into_iter().map(|member| self.number(member)).collect()
    }

    /// What may run instead of a member that is called: what implements or overrides it.
    fn overriding(&self, ty: TypeId, member: Name, into: &mut Vec<Member>) {
        let is_interface = self.model.types[ty].kind == TypeKind::Interface;
        for &heir in self.index.implementations(ty) {
            let supers = self.index.supers(heir).iter().filter_map(Mention::source);
            // The nearest declaration runs.
            let mut line = std::iter::once(heir).chain(supers).filter(|&owner| {
                owner == heir || self.model.types[owner].kind != TypeKind::Interface
            });
            let found = line.find_map(|owner| {
                let mut members = self.model.shapes[owner].members.iter();
                let declared = members.find(|own| own.name == member)?;
                Some((owner, declared.modifiers.has(Modifiers::OVERRIDE)))
            });
            if let Some((owner, overrides)) = found
                && owner != ty
                && (is_interface || overrides)
            {
                into.push((owner, member));
            }
        }
    }
}

/// The calls that a member makes; those of the model are sorted by it.
fn calls(model: &Model, member: Member) -> &[Call] {
    let key = |call: &Call| (call.from, call.from_member);
    let start = model.calls.partition_point(|call| key(call) < member);
    let end = model.calls.partition_point(|call| key(call) <= member);
    &model.calls[start..end]
}

/// What tells messages apart: the type, or the topic.
type Key<'f> = (Option<TypeId>, &'f str);

fn key(fact: &Fact) -> Option<Key<'_>> {
    match fact.subject.source() {
        // An event of the language is one of several of its type.
        Some(ty) if fact.detail == "event" => Some((Some(ty), &fact.text)),
        Some(ty) => Some((Some(ty), "")),
        None if !fact.text.is_empty() => Some((None, &fact.text)),
        None => None,
    }
}

/// The members that run when the message of a fact arrives: those that take it, else the one that the fact stands in.
pub(super) fn handled_by(model: &Model, fact: &Fact) -> Vec<Member> {
    let handler = fact.object.source().unwrap_or(fact.by);
    let message = fact.subject.source();
    let takes = |param: &Mention| message.is_some() && param.source() == message;
    let members = model
        .shapes
        .get(handler)
        .map_or(&[][..], |shape| shape.members.as_slice());
    let taking = members.iter().filter(|member| {
        member.kind == MemberKind::Method && member.params.iter().any(|(_, ty)| takes(ty))
    });
    let mut found: Vec<Member> = taking.map(|member| (handler, member.name)).collect();
    if found.is_empty() {
        found.extend(fact.member.map(|member| (fact.by, member)));
    }
    found
}
