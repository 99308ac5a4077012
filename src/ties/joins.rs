//! Tables of many-to-many relations: a mapping names one that no class stands for.
//!
//! The same call names the table of a class where the relation is given one, and of the entity being mapped elsewhere; which
//! it is, is known once all rules have been asked.

use std::collections::BTreeSet;

use super::facts::{Fact, FactKind};
use crate::base::ids::FileId;

/// What the rules of such tables write into `detail`; subject and object are the two ends.
const JOIN: &str = "join";

/// Leaves one fact for a table that is named within a relation: that of its class where it has one, else that of the join.
pub(super) fn settle(facts: &mut Vec<Fact>) {
    let tables = || facts.iter().filter(|fact| fact.kind == FactKind::Entity);
    let joins: BTreeSet<(FileId, u32, String)> = tables()
        .filter(|fact| fact.detail == JOIN)
        .map(place)
        .collect();
    if joins.is_empty() {
        return;
    }
    let classes: BTreeSet<(FileId, u32, String)> = tables()
        .filter(|fact| fact.detail == "table" && fact.subject.source().is_some())
        .map(place)
        .collect();
    facts.retain(|fact| match (fact.kind, fact.detail.as_str()) {
        (FactKind::Entity, JOIN) => !classes.contains(&place(fact)),
        (FactKind::Entity, "table") => {
            fact.subject.source().is_some() || !joins.contains(&place(fact))
        }
        _ => true,
    });
}

fn place(fact: &Fact) -> (FileId, u32, String) {
    (fact.file, fact.line, fact.text.clone())
}
