//! The entities of the transactions that code opens: what is written in its own member, and what the members called
//! within it write.
//!
//! Within means from the opening to the last commit before the next opening; before the save, for a save; everywhere, for
//! an attribute. A save does not cover what a called member saves itself. What is built on the way and hangs on an entity
//! that is inserted is inserted with it, as every mapper does. Lines stand for order: branches and loops are not told apart.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::entities::Entities;
use super::links::{Link, LinkKind};
use super::reach::{Member, Reach};
use super::scopes::{Scope, Written};
use super::{EntityId, Place, Use, counts};
use crate::base::ids::FileId;
use crate::resolve::model::{CallKind, Model, TypeId};
use crate::sql::AccessKind;
use crate::ties::index::Index;
use crate::ties::{Fact, FactKind, Ties};

/// Calls that end a transaction.
const ENDS: [&str; 4] = ["Complete", "CompleteAsync", "Commit", "CommitAsync"];

/// What is known of data before transactions are looked at.
pub(super) struct Known<'a> {
    pub(super) index: &'a Index<'a>,
    pub(super) uses: &'a [Use],
    pub(super) links: &'a [Link],
}

struct Opened<'a> {
    model: &'a Model,
    reach: Reach<'a>,
    /// Writes by the member that does them, in the order of the uses.
    written: BTreeMap<(TypeId, &'a str), Vec<&'a Use>>,
    /// Members that save.
    saving: BTreeSet<Member>,
    /// Lines where a transaction begins or ends, by the member they stand in.
    turns: BTreeMap<Member, BTreeMap<(FileId, u32), Turn>>,
    /// The entities that hang on an entity.
    hanging: BTreeMap<EntityId, BTreeSet<EntityId>>,
    found: &'a Entities,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Begin,
    End,
}

/// A save counts where there are several entities.
pub(super) fn scopes(
    model: &Model,
    ties: &Ties,
    found: &Entities,
    known: &Known<'_>,
) -> Vec<Scope> {
    let facts = ties.facts.iter().filter(|fact| {
        matches!(fact.kind, FactKind::Transaction | FactKind::Saves) && counts(model, fact.by)
    });
    let facts: Vec<&Fact> = facts.collect();
    if facts.is_empty() {
        return Vec::new();
    }
    let opened = Opened::new((model, ties), found, known, &facts);
    let scopes = facts.into_iter().map(|fact| (fact, opened.scope(fact)));
    let telling = scopes
        .filter(|(fact, scope)| fact.kind == FactKind::Transaction || scope.entities.len() > 1);
    telling.map(|(_, scope)| scope).collect()
}

impl<'a> Opened<'a> {
    fn new(
        (model, ties): (&'a Model, &Ties),
        found: &'a Entities,
        known: &Known<'a>,
        facts: &[&Fact],
    ) -> Self {
        let mut written: BTreeMap<(TypeId, &str), Vec<&Use>> = BTreeMap::new();
        for used in known.uses.iter().filter(|used| used.kind.is_write()) {
            if let Some(by) = used.by {
                let of_member = written.entry((by, &used.member)).or_default();
                of_member.push(used);
            }
        }
        for writes in written.values_mut() {
            writes.sort_by_key(|used| (used.at, used.entity));
        }
        let mut hanging: BTreeMap<EntityId, BTreeSet<EntityId>> = BTreeMap::new();
        for link in known.links {
            if matches!(link.kind, LinkKind::Navigation | LinkKind::Owned) {
                hanging.entry(link.from).or_default().insert(link.to);
            }
        }
        let of = |kind: FactKind| facts.iter().filter(move |fact| fact.kind == kind);
        let member = |fact: &Fact| Some((fact.by, fact.member?));
        let mut turns: BTreeMap<Member, BTreeMap<(FileId, u32), Turn>> = BTreeMap::new();
        for fact in of(FactKind::Transaction) {
            if let Some(member) = member(fact) {
                let of_member = turns.entry(member).or_default();
                of_member.insert((fact.file, fact.line), Turn::Begin);
            }
        }
        for site in &model.sites {
            let Some(member) = site.from_member.map(|member| (site.from, member)) else {
                continue;
            };
            if let Some(of_member) = turns.get_mut(&member)
                && ENDS.contains(&model.names.text(site.name))
            {
                of_member.entry((site.file, site.line)).or_insert(Turn::End);
            }
        }
        Self {
            model,
            reach: Reach::new(model, ties, known.index),
            written,
            saving: of(FactKind::Saves)
                .filter_map(|fact| member(fact))
                .collect(),
            turns,
            hanging,
            found,
        }
    }

    fn scope(&self, fact: &Fact) -> Scope {
        let name = fact.member.map_or("", |name| self.model.names.text(name));
        let mut writes: BTreeMap<EntityId, Written> = BTreeMap::new();
        let mut inserted = BTreeSet::new();
        self.add((fact.by, name), None, &mut writes, &mut inserted);
        if let Some(member) = fact.member {
            self.follow(fact, (fact.by, member), &mut writes, &mut inserted);
        }
        Scope {
            at: Place::Source(fact.file, fact.line),
            kind: fact.detail.clone(),
            by: Some(fact.by),
            member: name.to_owned(),
            entities: writes.keys().copied().collect(),
            writes: writes.into_values().collect(),
        }
    }

    fn follow(
        &self,
        fact: &Fact,
        opening: Member,
        writes: &mut BTreeMap<EntityId, Written>,
        inserted: &mut BTreeSet<EntityId>,
    ) {
        let saves = fact.kind == FactKind::Saves;
        let is_closed = |member| saves && self.saving.contains(&member);
        let within = self.lines(fact, opening);
        let reached = self.reach.members(opening, fact.file, &within, &is_closed);
        for &((ty, member), line) in &reached {
            let call = Some(Place::Source(fact.file, line));
            let member = self.model.names.text(member);
            self.add((ty, member), call, writes, inserted);
        }
        if inserted.is_empty() {
            return;
        }
        let until = 0..=*within.end();
        let built = self.reach.members(opening, fact.file, &until, &is_closed);
        let builders = std::iter::once((opening, None));
        let builders = builders.chain(built.into_iter().map(|(member, line)| (member, Some(line))));
        for (builder, line) in builders {
            self.hang(
                builder,
                line.map(|line| Place::Source(fact.file, line)),
                writes,
                inserted,
            );
        }
    }

    /// Adds what `builder` builds and what hangs on an inserted entity.
    fn hang(
        &self,
        builder: Member,
        called: Option<Place>,
        writes: &mut BTreeMap<EntityId, Written>,
        inserted: &BTreeSet<EntityId>,
    ) {
        let calls = self.reach.calls(builder).iter();
        for call in calls.filter(|call| call.kind == CallKind::Ctor) {
            let hangs = |entity: EntityId| {
                let mut on = inserted.iter().filter_map(|on| self.hanging.get(on));
                on.any(|all| all.contains(&entity))
            };
            let built = self.found.of_type(call.to).into_iter();
            let built = built.flat_map(|entity| self.found.all_of(entity).ids());
            for entity in built.filter(|&entity| hangs(entity)) {
                writes.entry(entity).or_insert_with(|| Written {
                    entity,
                    at: Place::Source(call.file, call.line),
                    by: Some(builder.0),
                    member: self.model.names.text(builder.1).to_owned(),
                    called,
                });
            }
        }
    }

    fn add(
        &self,
        member: (TypeId, &str),
        called: Option<Place>,
        writes: &mut BTreeMap<EntityId, Written>,
        inserted: &mut BTreeSet<EntityId>,
    ) {
        for used in self.written.get(&member).into_iter().flatten() {
            if used.kind == AccessKind::Insert {
                inserted.insert(used.entity);
            }
            writes.entry(used.entity).or_insert_with(|| Written {
                entity: used.entity,
                at: used.at,
                by: used.by,
                member: used.member.clone(),
                called,
            });
        }
    }

    /// The lines of the opening member that the transaction covers.
    fn lines(&self, fact: &Fact, member: Member) -> RangeInclusive<u32> {
        if fact.kind == FactKind::Saves {
            return 0..=fact.line;
        }
        if fact.detail == "attribute" {
            return 0..=u32::MAX;
        }
        let turns = self.turns.get(&member).into_iter().flatten();
        let later = turns.filter(|((file, line), _)| *file == fact.file && *line > fact.line);
        let own = later.take_while(|(_, turn)| **turn == Turn::End);
        let end = own.last().map_or(u32::MAX, |((_, line), _)| *line);
        fact.line..=end
    }
}
