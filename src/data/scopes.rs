//! What is written together: transactions, units of work, saves.

use super::beside::Beside;
use super::entities::Entities;
use super::opened::{self, Known};
use super::sqltext::SqlText;
use super::{EntityId, Place};
use crate::resolve::model::{Model, TypeId};
use crate::sql::{Block, Catalogue};
use crate::ties::Ties;

/// A transaction, or a save of several entities.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Scope {
    /// Where.
    pub at: Place,
    /// `transaction-scope`, `begin-transaction`, `save-changes`, `sql`, ...
    pub kind: String,
    /// The type it stands in; `None` for code of the database.
    pub by: Option<TypeId>,
    /// The member it stands in; the procedure for code of the database.
    pub member: String,
    /// The entities that are written in it.
    pub entities: Vec<EntityId>,
    /// Where each of them is written first.
    pub writes: Vec<Written>,
}

/// An entity is written in a transaction.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Written {
    /// The entity.
    pub entity: EntityId,
    /// Where it is written.
    pub at: Place,
    /// The type that does it; `None` for code of the database.
    pub by: Option<TypeId>,
    /// The member that does it.
    pub member: String,
    /// The call within the transaction that leads there; `None` for a write in its own member.
    pub called: Option<Place>,
}

pub(super) fn find(
    model: &Model,
    ties: &Ties,
    (texts, beside): (&[SqlText], &Beside),
    found: &mut Entities,
    known: &Known<'_>,
) -> Vec<Scope> {
    let mut scopes = opened::scopes(model, ties, found, known);
    for text in texts {
        let member = text.member.map_or("", |name| model.names.text(name));
        let place = |line| Place::Source(text.file, text.line_of(line));
        of_block(
            &text.block,
            &beside.catalogue,
            found,
            &mut scopes,
            (Some(text.by), member),
            &place,
        );
    }
    for (file, beside_file) in beside.files.iter().enumerate() {
        let place = |line| Place::Beside(file as u32, line);
        for object in &beside_file.script.objects {
            let name = object.name.to_string();
            of_block(
                &object.block,
                &beside.catalogue,
                found,
                &mut scopes,
                (None, &name),
                &place,
            );
        }
    }
    scopes
}

/// The transactions inside SQL.
fn of_block(
    block: &Block,
    catalogue: &Catalogue,
    found: &mut Entities,
    scopes: &mut Vec<Scope>,
    (by, member): (Option<TypeId>, &str),
    place: &dyn Fn(u32) -> Place,
) {
    for (index, transaction) in block.transactions.iter().enumerate() {
        let of = Some(index as u32);
        let accesses = block
            .accesses
            .iter()
            .filter(|access| access.transaction == of);
        let calls = block.calls.iter().filter(|call| call.transaction == of);
        let within = Block {
            accesses: accesses.cloned().collect(),
            calls: calls.cloned().collect(),
            transactions: Vec::new(),
        };
        let written = catalogue
            .follow(&within)
            .into_iter()
            .filter(|reached| reached.kind.is_write());
        let mut writes: Vec<Written> = Vec::new();
        for reached in written {
            if let Some((entity, _)) = found.table_entity(&reached.table, by)
                && writes.iter().all(|known| known.entity != entity)
            {
                writes.push(Written {
                    entity,
                    at: place(reached.line),
                    by,
                    member: member.to_owned(),
                    called: None,
                });
            }
        }
        scopes.push(Scope {
            at: place(transaction.line),
            kind: "sql".to_owned(),
            by,
            member: member.to_owned(),
            entities: writes.iter().map(|written| written.entity).collect(),
            writes,
        });
    }
}
