//! Whether a transaction only adds rows of what others own: then nothing of these can refuse.
//!
//! A transaction knows the first write of each entity. What its members and those that they call in the writing types do
//! besides, answers for the other writes, so that it is rather denied than told wrongly.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::intern::Name;
use crate::data::{Data, EntityId, Scope};
use crate::resolve::model::{Model, TypeId};
use crate::sql::AccessKind;

/// A member by its type and name; overloads are one.
type Member = (TypeId, Name);

/// What members do to entities, and whom of the others that write they call.
pub(super) struct Added {
    done: BTreeMap<(EntityId, Member), BTreeSet<AccessKind>>,
    calls: BTreeMap<Member, BTreeSet<Member>>,
}

impl Added {
    pub(super) fn new(model: &Model, data: &Data) -> Self {
        let mut done: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for used in data.uses.iter().filter(|used| used.kind.is_write()) {
            if let Some(member) = named(model, used.by, &used.member) {
                let kinds = done.entry((used.entity, member)).or_default();
                kinds.insert(used.kind);
            }
        }
        let opening = data.scopes.iter().filter_map(|scope| scope.by);
        let writing = done.keys().map(|(_, member)| member.0);
        let types: BTreeSet<TypeId> = opening.chain(writing).collect();
        let mut calls: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        let between = model.calls.iter();
        let between = between.filter(|call| types.contains(&call.from) && types.contains(&call.to));
        for call in between {
            let from = calls.entry((call.from, call.from_member)).or_default();
            from.insert((call.to, call.to_member));
        }
        Self { done, calls }
    }

    /// Whether `scope` only adds rows of `entity`.
    pub(super) fn only_adds(&self, model: &Model, scope: &Scope, entity: EntityId) -> bool {
        let writes = scope.writes.iter();
        let writes = writes.map(|one| named(model, one.by, &one.member));
        let own = named(model, scope.by, &scope.member);
        let start = writes.chain([own]).flatten();
        let run = self.run_by(start.collect());
        let done = run
            .iter()
            .filter_map(|&member| self.done.get(&(entity, member)));
        let mut done = done.flatten().peekable();
        done.peek().is_some() && done.all(|kind| *kind == AccessKind::Insert)
    }

    /// The members that run when those of `open` do.
    fn run_by(&self, mut open: Vec<Member>) -> BTreeSet<Member> {
        let mut run = BTreeSet::new();
        while let Some(member) = open.pop() {
            if run.insert(member) {
                open.extend(self.calls.get(&member).into_iter().flatten());
            }
        }
        run
    }
}

fn named(model: &Model, by: Option<TypeId>, member: &str) -> Option<Member> {
    Some((by?, model.names.get(member)?))
}
