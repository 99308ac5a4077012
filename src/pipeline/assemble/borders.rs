//! What borders do to data: who needs a remedy for which table and which state, and what is severed.

use std::collections::{BTreeMap, BTreeSet};

use super::data::{boundary_of, ids, place};
use super::{Results, indexes};
use crate::base::ids::{Id, IdVec};
use crate::base::intern::Name;
use crate::data::{self, EntityId, Join};
use crate::pipeline::records::kind_name;
use crate::plan::{self, DataRule, How, Touch};
use crate::report::model::{DataRemedy, Place, Severed, Site};
use crate::resolve::model::{CallKind, TypeId};

/// The boundary that owns each entity.
type Owners = IdVec<EntityId, Option<u32>>;

/// The remedies of each entity that others than its owner use.
pub(super) fn tables(
    results: &Results<'_>,
    owners: &Owners,
) -> BTreeMap<EntityId, Vec<DataRemedy>> {
    let mut all = touched(results, owners);
    for (entity, more) in tracked(results) {
        all.entry(entity).or_default().extend(more);
    }
    let mut found = BTreeMap::new();
    for (entity, places) in all {
        let Some(owner) = owners[entity] else {
            continue;
        };
        let touches: Vec<Touch> = places.iter().map(|one| one.0).collect();
        let remedies = plan::of_table(owner, &touches).into_iter();
        let remedies: Vec<DataRemedy> = remedies
            .map(|((boundary, rule), indexes)| DataRemedy {
                boundary: results.proposal.boundaries[boundary as usize].id.clone(),
                remedy: kind_name(rule.remedy()),
                rule: kind_name(rule),
                grounds: indexes.iter().map(|&at| places[at].1.clone()).collect(),
            })
            .collect();
        if !remedies.is_empty() {
            found.insert(entity, remedies);
        }
    }
    found
}

/// What touches each entity, with its place.
type Touched = BTreeMap<EntityId, Vec<(Touch, Place)>>;

/// The uses of each entity. What code of the database does is done for whoever calls it, and these are listed themselves.
fn touched(results: &Results<'_>, owners: &Owners) -> Touched {
    let data = &results.bound.data;
    let joined = joined(&data.joins, owners);
    let mut found = Touched::new();
    for used in &data.uses {
        let Some(by) = used.by else { continue };
        let touch = Touch {
            boundary: boundary_of(results, by),
            is_write: used.kind.is_write(),
            how: how(used, &joined),
        };
        let at = place(data, used.at);
        found.entry(used.entity).or_default().push((touch, at));
    }
    found
}

/// Where properties of rows are set. A member that creates a row fills it: what it saves is a write already, what it hands
/// on is a value. What is set by way of another entity is a write already, too.
fn tracked(results: &Results<'_>) -> Touched {
    let bound = results.bound;
    let mut entities: BTreeMap<TypeId, Vec<EntityId>> = BTreeMap::new();
    for (id, entity) in bound.data.entities.iter_enumerated() {
        if let Some(ty) = entity.ty {
            entities.entry(ty).or_default().push(id);
        }
    }
    let by = bound.data.uses.iter();
    let by = by.filter_map(|used| Some((used.by?, used.entity)));
    let touching: BTreeSet<(TypeId, EntityId)> = by
        .filter(|(_, entity)| !bound.data.entities[*entity].contexts.is_empty())
        .collect();
    let touching = &touching;
    // Of the tables of one class those are meant that the type uses otherwise.
    let meant = |by: TypeId, ty: TypeId| {
        let all = &entities[&ty];
        let is_meant =
            move |entity: &&EntityId| all.len() == 1 || touching.contains(&(by, **entity));
        all.iter().filter(is_meant).copied().collect::<Vec<_>>()
    };
    let calls = || {
        let all = bound.model.calls.iter();
        all.filter(|call| call.from != call.to && entities.contains_key(&call.to))
    };
    let creates: BTreeSet<(TypeId, Name, TypeId)> = calls()
        .filter(|call| call.kind == CallKind::Ctor)
        .map(|call| (call.from, call.from_member, call.to))
        .collect();
    let writes = bound.data.uses.iter().filter(|used| used.kind.is_write());
    let written: BTreeSet<(EntityId, data::Place)> =
        writes.map(|used| (used.entity, used.at)).collect();
    let mut found = Touched::new();
    for call in calls().filter(|call| call.kind == CallKind::Set) {
        if creates.contains(&(call.from, call.from_member, call.to)) {
            continue;
        }
        let touch = Touch {
            boundary: boundary_of(results, call.from),
            is_write: true,
            how: How::Tracked,
        };
        let at = Place::Source(Site(call.file.index(), call.line));
        let place = data::Place::Source(call.file, call.line);
        for entity in meant(call.from, call.to) {
            if !written.contains(&(entity, place)) {
                found.entry(entity).or_default().push((touch, at.clone()));
            }
        }
    }
    found
}

/// Types and members with a join over several owners, by entity.
type Joined<'a> = BTreeSet<(EntityId, TypeId, &'a str)>;

fn joined<'a>(joins: &'a [Join], owners: &Owners) -> Joined<'a> {
    let mut found = BTreeSet::new();
    for join in joins.iter().filter(|join| crosses(join, owners)) {
        for (entity, _) in &join.entities {
            found.extend(join.by.map(|by| (*entity, by, join.member.as_str())));
        }
    }
    found
}

fn crosses(join: &Join, owners: &Owners) -> bool {
    join_owners(join, owners).len() > 1
}

fn join_owners(join: &Join, owners: &Owners) -> BTreeSet<u32> {
    let entities = join.entities.iter();
    entities.filter_map(|(entity, _)| owners[*entity]).collect()
}

fn how(used: &data::Use, joined: &Joined<'_>) -> How {
    let by = used.by.map(|by| (used.entity, by, used.member.as_str()));
    match by {
        Some(key) if joined.contains(&key) => How::Joined,
        _ if used.through.starts_with("SQL") => How::Sql,
        _ => How::Code,
    }
}

/// The rule for state that several sides use, and the places that made it apply.
pub(super) fn of_state(
    results: &Results<'_>,
    item: &data::StateItem,
) -> Option<(DataRule, Vec<Place>)> {
    // What a type does to its own state is its own affair, until somebody else writes it.
    let writes =
        |used: &data::StateUse| used.is_write && (item.owner.is_none() || used.by != item.owner);
    let uses = item.uses.iter().map(|used| {
        let boundary = used.by.and_then(|by| boundary_of(results, by));
        (boundary, writes(used))
    });
    let uses: Vec<(Option<u32>, bool)> = uses.collect();
    let rule = plan::of_state(&item.kind, item.is_kernel, &uses)?;
    let is_written = uses.iter().any(|used| used.1);
    let meant = item.uses.iter().filter(|used| writes(used) || !is_written);
    let places = meant.map(|used| place(&results.bound.data, used.at));
    Some((rule, places.collect()))
}

/// References and joins whose ends have several owners.
pub(super) fn severed(results: &Results<'_>, owners: &Owners) -> Vec<Severed> {
    let mut found = references(results, owners);
    found.extend(joins(results, owners));
    found
}

fn references(results: &Results<'_>, owners: &Owners) -> Vec<Severed> {
    let data = &results.bound.data;
    let ends = |link: &data::Link| {
        let (from, to) = (owners[link.from]?, owners[link.to]?);
        (from != to).then(|| BTreeSet::from([from, to]))
    };
    let cut = data.links.iter().filter_map(|link| {
        let rule = plan::of_link(link.kind.name())?;
        Some((link, rule, ends(link)?))
    });
    let cut: Vec<(&data::Link, DataRule, BTreeSet<u32>)> = cut.collect();
    let uses = property_uses(results, cut.iter().map(|one| one.0));
    let of = |(link, rule, ends): (&data::Link, DataRule, BTreeSet<u32>)| {
        let uses = property(results, link).and_then(|property| uses.get(&property));
        Severed {
            kind: link.kind.name().to_owned(),
            entities: indexes(&[link.from, link.to]),
            boundaries: ids(results, ends),
            by: None,
            member: link.member.clone(),
            at: place(data, link.at),
            remedy: kind_name(rule.remedy()),
            rule: kind_name(rule),
            uses: uses.into_iter().flatten().copied().collect(),
        }
    };
    cut.into_iter().map(of).collect()
}

/// The type and the property of a navigation.
fn property(results: &Results<'_>, link: &data::Link) -> Option<(TypeId, Name)> {
    let bound = results.bound;
    let is_property = link.kind == data::LinkKind::Navigation;
    let ty = bound.data.entities[link.from].ty.filter(|_| is_property)?;
    Some((ty, bound.model.names.get(&link.member)?))
}

/// Where the properties of `links` are read and written, tests included: they have to be edited too.
fn property_uses<'l>(
    results: &Results<'_>,
    links: impl Iterator<Item = &'l data::Link>,
) -> BTreeMap<(TypeId, Name), BTreeSet<Site>> {
    let mut uses: BTreeMap<(TypeId, Name), BTreeSet<Site>> = links
        .filter_map(|link| Some((property(results, link)?, BTreeSet::new())))
        .collect();
    for call in &results.bound.model.calls {
        if matches!(call.kind, CallKind::Get | CallKind::Set)
            && let Some(places) = uses.get_mut(&(call.to, call.to_member))
        {
            places.insert(Site(call.file.index(), call.line));
        }
    }
    uses
}

fn joins(results: &Results<'_>, owners: &Owners) -> Vec<Severed> {
    let data = &results.bound.data;
    let once = data.joins.iter().filter(|join| !join.is_repeated);
    let crossing = once.filter(|join| crosses(join, owners));
    let rule = DataRule::Join;
    crossing
        .map(|join| Severed {
            kind: "join".to_owned(),
            entities: join.entities.iter().map(|one| one.0.index()).collect(),
            boundaries: ids(results, join_owners(join, owners)),
            by: join.by.map(TypeId::index),
            member: join.member.clone(),
            at: place(data, join.at),
            remedy: kind_name(rule.remedy()),
            rule: kind_name(rule),
            uses: Vec::new(),
        })
        .collect()
}
