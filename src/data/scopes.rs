//! What is written together: transactions, units of work, saves.

use std::collections::BTreeMap;

use super::beside::Beside;
use super::entities::Entities;
use super::sqltext::texts;
use super::{EntityId, Place, Use, counts};
use crate::resolve::model::{Model, TypeId};
use crate::sql::{Block, Catalogue};
use crate::ties::{FactKind, Ties};

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
}

pub(super) fn find(
    model: &Model,
    ties: &Ties,
    beside: &Beside,
    found: &mut Entities,
    uses: &[Use],
) -> Vec<Scope> {
    let mut scopes = of_facts(model, ties, uses);
    for text in texts(model, ties) {
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

/// The entities written in the member that a transaction stands in. A save counts where there are several.
fn of_facts(model: &Model, ties: &Ties, uses: &[Use]) -> Vec<Scope> {
    let mut written: BTreeMap<(TypeId, &str), Vec<EntityId>> = BTreeMap::new();
    for used in uses.iter().filter(|used| used.kind.is_write()) {
        if let Some(by) = used.by {
            written
                .entry((by, &used.member))
                .or_default()
                .push(used.entity);
        }
    }
    for entities in written.values_mut() {
        entities.sort_unstable();
        entities.dedup();
    }
    let scope = |fact: &crate::ties::Fact| {
        let member = fact.member.map_or("", |name| model.names.text(name));
        let entities = written.get(&(fact.by, member)).cloned().unwrap_or_default();
        Scope {
            at: Place::Source(fact.file, fact.line),
            kind: fact.detail.clone(),
            by: Some(fact.by),
            member: member.to_owned(),
            entities,
        }
    };
    let facts = ties.facts.iter().filter(|fact| counts(model, fact.by));
    let scopes = facts.filter_map(|fact| match fact.kind {
        FactKind::Transaction => Some(scope(fact)),
        FactKind::Saves => Some(scope(fact)).filter(|scope| scope.entities.len() > 1),
        _ => None,
    });
    scopes.collect()
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
        let entities = written.filter_map(|reached| found.table_entity(&reached.table));
        scopes.push(Scope {
            at: place(transaction.line),
            kind: "sql".to_owned(),
            by,
            member: member.to_owned(),
            entities: entities.map(|(id, _)| id).collect(),
        });
    }
}
