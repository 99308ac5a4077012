//! Data and shared state in the report, and what of it each boundary owns, borrows and shares.

use std::collections::{BTreeMap, BTreeSet};

use super::added::Added;
use super::{Results, borders, indexes};
use crate::base::ids::{Id, IdVec};
use crate::data::{self, EntityId};
use crate::pipeline::ground;
use crate::pipeline::records::kind_name;
use crate::plan;
use crate::report::model::{
    BoundaryData, Data, Declared, Entity, EntityReference, EntityUse, ForeignData, Place, Site,
    State, StateUse, Transaction, TransactionWrite,
};
use crate::resolve::model::TypeId;
use crate::sql::AccessKind;

pub(super) fn data(results: &Results<'_>) -> Data {
    let data = &results.bound.data;
    let owners = ground::owners(results.bound, results.proposal);
    Data {
        entities: entities(results, &owners),
        transactions: transactions(results, &owners),
        state: data.state.iter().map(|item| state(results, item)).collect(),
        severed: borders::severed(results, &owners),
    }
}

pub(super) fn place(data: &data::Data, at: data::Place) -> Place {
    match at {
        data::Place::Source(file, line) => Place::Source(Site(file.index(), line)),
        data::Place::Beside(file, line) => {
            let path = data.files.get(file as usize).cloned().unwrap_or_default();
            Place::Beside(path, line)
        }
    }
}

pub(super) fn boundary_of(results: &Results<'_>, ty: TypeId) -> Option<u32> {
    results
        .proposal
        .placements
        .get(ty)
        .and_then(|placement| placement.boundary)
}

pub(super) fn ids(results: &Results<'_>, boundaries: BTreeSet<u32>) -> Vec<String> {
    let id = |index: u32| results.proposal.boundaries[index as usize].id.clone();
    boundaries.into_iter().map(id).collect()
}

fn entities(results: &Results<'_>, owners: &IdVec<EntityId, Option<u32>>) -> Vec<Entity> {
    let data = &results.bound.data;
    let model = &results.bound.model;
    let mut entities: Vec<Entity> = data
        .entities
        .iter_enumerated()
        .map(|(id, entity)| Entity {
            name: entity.name.clone(),
            ty: entity.ty.map(TypeId::index),
            table: entity.table.clone(),
            by_convention: entity.by_convention,
            is_owned: entity.is_owned,
            contexts: entity.contexts.iter().map(|ty| ty.index()).collect(),
            polymorphic: entity
                .polymorphic
                .map(|name| model.names.text(name).to_owned()),
            boundary: owners[id]
                .map(|index| results.proposal.boundaries[index as usize].id.clone()),
            declared: entity
                .declared
                .iter()
                .map(|(at, through)| Declared {
                    at: place(data, *at),
                    through: through.clone(),
                })
                .collect(),
            ..Entity::default()
        })
        .collect();
    for used in &data.uses {
        entities[used.entity.index()].uses.push(EntityUse {
            kind: match used.kind {
                AccessKind::Read => "read",
                AccessKind::Insert => "insert",
                AccessKind::Update => "update",
                AccessKind::Delete => "delete",
            }
            .to_owned(),
            by: used.by.map(TypeId::index),
            member: used.member.clone(),
            at: place(data, used.at),
            through: used.through.clone(),
            certainty: kind_name(used.certainty),
        });
    }
    for link in &data.links {
        entities[link.from.index()]
            .references
            .push(EntityReference {
                to: link.to.index(),
                kind: link.kind.name().to_owned(),
                member: link.member.clone(),
                at: place(data, link.at),
            });
    }
    for (entity, remedies) in borders::tables(results, owners) {
        entities[entity.index()].remedies = remedies;
    }
    entities
}

fn state(results: &Results<'_>, item: &data::StateItem) -> State {
    let data = &results.bound.data;
    let (rule, grounds) = borders::of_state(results, item).unzip();
    State {
        remedy: rule.map(|rule| kind_name(rule.remedy())),
        rule: rule.map(kind_name),
        grounds: grounds.unwrap_or_default(),
        kind: item.kind.clone(),
        key: item.key.clone(),
        owner: item.owner.map(TypeId::index),
        is_kernel: item.is_kernel,
        boundaries: ids(results, users(results, item)),
        uses: item
            .uses
            .iter()
            .map(|used| StateUse {
                by: used.by.map(TypeId::index),
                member: used.member.clone(),
                is_write: used.is_write,
                at: place(data, used.at),
                certainty: kind_name(used.certainty),
            })
            .collect(),
    }
}

fn transactions(results: &Results<'_>, owners: &IdVec<EntityId, Option<u32>>) -> Vec<Transaction> {
    let data = &results.bound.data;
    let writers = writers(results);
    let model = &results.bound.model;
    let added = Added::new(model, data);
    let of = |scope: &data::Scope| {
        let crossed = ground::scope_owners(scope, owners);
        let entities = scope.entities.iter();
        let sides = entities.filter_map(|&entity| {
            Some(plan::Written {
                owner: owners[entity]?,
                writers: writers.get(&entity).unwrap_or(&NOBODY),
                is_added: added.only_adds(model, scope, entity),
            })
        });
        let home = scope.by.and_then(|by| boundary_of(results, by));
        let answer = plan::answer(home, &sides.collect::<Vec<_>>());
        Transaction {
            kind: scope.kind.clone(),
            by: scope.by.map(TypeId::index),
            member: scope.member.clone(),
            at: place(data, scope.at),
            entities: indexes(&scope.entities),
            writes: scope.writes.iter().map(|one| write(data, one)).collect(),
            boundaries: ids(results, crossed),
            answer: answer.map(|(answer, _)| kind_name(answer)),
            rule: answer.map(|(_, rule)| kind_name(rule)),
        }
    };
    data.scopes.iter().map(of).collect()
}

fn write(data: &data::Data, written: &data::Written) -> TransactionWrite {
    TransactionWrite {
        entity: written.entity.index(),
        by: written.by.map(TypeId::index),
        member: written.member.clone(),
        at: place(data, written.at),
        called: written.called.map(|at| place(data, at)),
    }
}

static NOBODY: BTreeSet<u32> = BTreeSet::new();

/// The boundaries whose types write each entity.
fn writers(results: &Results<'_>) -> BTreeMap<EntityId, BTreeSet<u32>> {
    let mut writers: BTreeMap<EntityId, BTreeSet<u32>> = BTreeMap::new();
    let uses = results.bound.data.uses.iter();
    for used in uses.filter(|used| used.kind.is_write()) {
        if let Some(boundary) = used.by.and_then(|by| boundary_of(results, by)) {
            writers.entry(used.entity).or_default().insert(boundary);
        }
    }
    writers
}

fn users(results: &Results<'_>, item: &data::StateItem) -> BTreeSet<u32> {
    item.uses
        .iter()
        .filter_map(|used| boundary_of(results, used.by?))
        .collect()
}

/// What each boundary owns, uses of others, writes together with others, and shares; in the order of the boundaries.
pub(super) fn of_boundaries(results: &Results<'_>) -> Vec<BoundaryData> {
    let data = &results.bound.data;
    let owners = ground::owners(results.bound, results.proposal);
    let mut all = vec![BoundaryData::default(); results.proposal.boundaries.len()];
    for (entity, owner) in owners.iter_enumerated() {
        if let Some(owner) = owner {
            all[*owner as usize].owned.push(entity.index());
        }
    }
    for (data, &purity) in all.iter_mut().zip(&results.purity.groups) {
        data.transactional_purity = purity.into();
    }
    borrowed(results, &owners, &mut all);
    for (index, scope) in data.scopes.iter().enumerate() {
        let touched = ground::touched(scope, &owners, results.proposal);
        if touched.len() > 1 {
            for boundary in touched {
                all[boundary as usize].transactions.push(index);
            }
        }
    }
    for (index, item) in data.state.iter().enumerate() {
        let users = users(results, item);
        // What nobody writes is the same everywhere.
        let is_fixed = !item.uses.iter().any(|used| used.is_write) && item.kind != "cache";
        let is_shared =
            users.len() > 1 && !item.is_kernel && !(is_fixed && item.kind == "configuration");
        if is_shared || borders::of_state(results, item).is_some() {
            for boundary in users {
                all[boundary as usize].shared_state.push(index);
            }
        }
    }
    all
}

/// Entities that a boundary uses and another one owns.
fn borrowed(
    results: &Results<'_>,
    owners: &IdVec<EntityId, Option<u32>>,
    all: &mut [BoundaryData],
) {
    let mut counts: BTreeMap<(u32, EntityId), (u64, u64)> = BTreeMap::new();
    for used in &results.bound.data.uses {
        let Some(boundary) = used.by.and_then(|by| boundary_of(results, by)) else {
            continue;
        };
        if owners[used.entity] == Some(boundary) {
            continue;
        }
        let count = counts.entry((boundary, used.entity)).or_default();
        if used.kind.is_write() {
            count.1 += 1;
        } else {
            count.0 += 1;
        }
    }
    for ((boundary, entity), (reads, writes)) in counts {
        all[boundary as usize].used.push(ForeignData {
            entity: entity.index(),
            owner: owners[entity]
                .map(|index| results.proposal.boundaries[index as usize].id.clone()),
            reads,
            writes,
        });
    }
}
