//! Statements over several entities: a join is cut where these come to lie in different databases.
//!
//! A statement of SQL is what one request to the database answers, subqueries and unions included. Views are followed to the
//! tables behind them; a procedure is looked at where it is defined. A query in LINQ is one statement as well: each clause or
//! call that takes a further set is told in its place, as is each property that rows are read along with.

use std::collections::BTreeSet;

use super::beside::Beside;
use super::entities::{Entities, nearest};
use super::led::Led;
use super::sqltext::SqlText;
use super::{EntityId, Place, counts};
use crate::resolve::model::{Model, TypeId};
use crate::sql::{Access, Block, Catalogue, ObjectKind};
use crate::ties::{Fact, FactKind, Ties};

/// A statement over several entities.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Join {
    /// Where it begins: at the first of its entities.
    pub at: Place,
    /// The type it stands in; `None` for code of the database.
    pub by: Option<TypeId>,
    /// The member it stands in; the view or procedure for code of the database.
    pub member: String,
    /// Its entities in the order in which it names them, with the place of each.
    pub entities: Vec<(EntityId, Place)>,
    /// Whether the text stands elsewhere in the type, and this is where it is run.
    pub is_repeated: bool,
}

/// All of them, sorted.
pub(super) fn find(
    model: &Model,
    ties: &Ties,
    (texts, beside): (&[SqlText], &Beside),
    led: &Led<'_>,
    found: &mut Entities,
) -> Vec<Join> {
    let mut joins = queries(model, ties, led, found);
    let mut known: BTreeSet<(TypeId, Vec<EntityId>)> = BTreeSet::new();
    // Texts whose lines are those of the file say more of their place.
    let exact = texts.iter().filter(|text| text.spans_lines);
    let run = texts.iter().filter(|text| !text.spans_lines);
    for text in exact.chain(run) {
        let place = |line: u32| Place::Source(text.file, text.line_of(line));
        let member = text.member.map(|name| model.names.text(name));
        for entities in statements(&text.block, &beside.catalogue, found, &place) {
            let key = (text.by, entities.iter().map(|one| one.0).collect());
            let is_repeated = !known.insert(key) && !text.spans_lines;
            let join = join(Some(text.by), member.unwrap_or_default(), entities);
            joins.extend(join.map(|join| Join {
                is_repeated,
                ..join
            }));
        }
    }
    for (file, beside_file) in beside.files.iter().enumerate() {
        let place = |line: u32| Place::Beside(file as u32, line);
        let objects = beside_file.script.objects.iter();
        for object in objects.filter(|object| object.kind != ObjectKind::Table) {
            let name = object.name.to_string();
            for entities in statements(&object.block, &beside.catalogue, found, &place) {
                joins.extend(join(None, &name, entities));
            }
        }
    }
    joins.sort();
    joins.dedup();
    joins
}

/// Joins and includes of LINQ.
fn queries(model: &Model, ties: &Ties, led: &Led<'_>, found: &Entities) -> Vec<Join> {
    let facts = ties
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Join && counts(model, fact.by));
    let mut joins = Vec::new();
    for fact in facts {
        let place = Place::Source(fact.file, fact.line);
        let mut entities: Vec<(EntityId, Place)> = Vec::new();
        for entity in over(model, fact, led, found) {
            if !entities.iter().any(|known| known.0 == entity) {
                entities.push((entity, place));
            }
        }
        if entities.len() > 1 {
            let member = fact.member.map(|name| model.names.text(name));
            joins.extend(join(Some(fact.by), member.unwrap_or_default(), entities));
        }
    }
    joins
}

/// What a call asks for together.
fn over(model: &Model, fact: &Fact, led: &Led<'_>, found: &Entities) -> Vec<EntityId> {
    let entity = |ty: Option<TypeId>| ty.and_then(|ty| nearest(model, found, ty));
    let first = entity(fact.subject.source());
    if fact.detail != "include" {
        let other = entity(fact.object.source());
        return first.into_iter().chain(other).collect();
    }
    if fact.text.is_empty() {
        // The property may be one of what was included before, so that its own class is what it is read along with.
        let read = led.read_at(fact).into_iter();
        return read
            .flat_map(|((ty, _), to)| found.of_type(ty).into_iter().chain([to]))
            .collect();
    }
    let mut all: Vec<EntityId> = first.into_iter().collect();
    for name in fact.text.split('.') {
        let from = all.last().and_then(|&from| found.all[from].ty);
        let Some(next) = from.and_then(|from| led.named(from, name)) else {
            break;
        };
        all.push(next);
    }
    all
}

fn join(by: Option<TypeId>, member: &str, entities: Vec<(EntityId, Place)>) -> Option<Join> {
    let at = entities.first()?.1;
    Some(Join {
        at,
        by,
        member: member.to_owned(),
        entities,
        is_repeated: false,
    })
}

/// The entities of each statement of `block` that is over more than one.
fn statements(
    block: &Block,
    catalogue: &Catalogue,
    found: &mut Entities,
    place: &dyn Fn(u32) -> Place,
) -> Vec<Vec<(EntityId, Place)>> {
    let mut all = Vec::new();
    for accesses in block.accesses.chunk_by(|a, b| a.statement == b.statement) {
        let mut entities: Vec<(EntityId, Place)> = Vec::new();
        for access in accesses {
            for entity in behind(access, catalogue, found) {
                if !entities.iter().any(|known| known.0 == entity) {
                    entities.push((entity, place(access.line)));
                }
            }
        }
        if entities.len() > 1 {
            all.push(entities);
        }
    }
    all
}

/// The entity that is named, or those of the view.
fn behind(access: &Access, catalogue: &Catalogue, found: &mut Entities) -> Vec<EntityId> {
    if !catalogue.has_code(&access.name) {
        return found
            .table_entity(&access.name)
            .map(|known| known.0)
            .into_iter()
            .collect();
    }
    let block = Block {
        accesses: vec![access.clone()],
        ..Block::default()
    };
    let reached = catalogue.follow(&block);
    let tables = reached
        .iter()
        .filter_map(|reached| found.table_entity(&reached.table));
    tables.map(|known| known.0).collect()
}
