//! The tables of the classes that several contexts map to different ones.
//!
//! Mappings that hold in the same context belong together, whatever they name: a view beside a table, or the parts of a row.
//! What a class says itself holds in each context that says nothing else.

use std::collections::{BTreeMap, BTreeSet};

use super::contexts::{Contexts, Home};
use crate::resolve::model::TypeId;
use crate::sql::ObjectName;
use crate::ties::Fact;

/// A table of a class and where it is mapped.
pub(super) struct Table {
    pub(super) name: ObjectName,
    pub(super) by_convention: bool,
    /// Contexts; classes with a mapping that none applies.
    pub(super) by: BTreeSet<TypeId>,
    pub(super) homes: BTreeSet<Home>,
}

/// The tables of the classes that mappings name more than one for, by class.
pub(super) fn of_divided<'f>(
    contexts: &Contexts<'_>,
    facts: &[(&'f Fact, TypeId)],
) -> BTreeMap<TypeId, Vec<Table>> {
    let mut by_class: BTreeMap<TypeId, Vec<&'f Fact>> = BTreeMap::new();
    let classes = given_several(contexts, facts);
    for (fact, ty) in facts.iter().filter(|(_, ty)| classes.contains(ty)) {
        by_class.entry(*ty).or_default().push(fact);
    }
    let drawn = by_class.into_iter().map(|(ty, facts)| {
        let tables = tables_of(contexts, ty, &facts);
        (ty, tables)
    });
    drawn.filter(|(_, tables)| tables.len() > 1).collect()
}

/// The classes that are given different tables.
fn given_several(contexts: &Contexts<'_>, facts: &[(&Fact, TypeId)]) -> BTreeSet<TypeId> {
    let mut first: BTreeMap<TypeId, (Option<String>, String)> = BTreeMap::new();
    let mut several = BTreeSet::new();
    for (fact, ty) in facts {
        if let Some(table) = table(contexts, fact) {
            let key = table.key();
            if *first.entry(*ty).or_insert_with(|| key.clone()) != key {
                several.insert(*ty);
            }
        }
    }
    several
}

/// The table that a mapping names, all of it.
fn table(contexts: &Contexts<'_>, fact: &Fact) -> Option<ObjectName> {
    let is_told = !fact.text.is_empty() && !fact.text.contains("{}");
    is_told.then(|| contexts.table(&fact.text, fact.by))
}

fn tables_of(contexts: &Contexts<'_>, ty: TypeId, facts: &[&Fact]) -> Vec<Table> {
    let mut tables = Vec::new();
    // What the class says itself holds where nothing else is said.
    let (own, others): (Vec<&Fact>, Vec<&Fact>) = facts.iter().partition(|fact| fact.by == ty);
    for fact in &others {
        if let Some(name) = table(contexts, fact) {
            let homes = contexts.homes(fact.by);
            add(contexts, &mut tables, (name, false), homes, fact.by);
        }
    }
    let own = own.into_iter().find_map(|fact| table(contexts, fact));
    let mut implied = Vec::new();
    for fact in others.iter().filter(|fact| fact.detail == "set") {
        if !contexts.index.is_concrete(fact.by) || is_told(contexts, &tables, fact.by) {
            continue;
        }
        let homes = BTreeSet::from([Home::Context(fact.by)]);
        match (&own, fact.member) {
            (Some(name), _) => add(contexts, &mut tables, (name.clone(), false), homes, fact.by),
            (None, Some(set)) => implied.push((set, homes, fact.by)),
            _ => {}
        }
    }
    if tables.len() > 1 {
        for (set, homes, by) in implied {
            let name = contexts.table(contexts.model.names.text(set), by);
            add(contexts, &mut tables, (name, true), homes, by);
        }
    }
    tables
}

/// Whether one of `tables` is that of a context.
fn is_told(contexts: &Contexts<'_>, tables: &[Table], context: TypeId) -> bool {
    let mut related = contexts.related(context).map(Home::Context);
    let homes = || tables.iter().flat_map(|table| &table.homes);
    related.any(|home| homes().any(|&known| contexts.meet(known, home)))
}

/// Adds a table, to those from which it cannot be told apart.
fn add(
    contexts: &Contexts<'_>,
    tables: &mut Vec<Table>,
    (name, by_convention): (ObjectName, bool),
    homes: BTreeSet<Home>,
    by: TypeId,
) {
    let mut added = Table {
        name,
        by_convention,
        by: contexts.of(by),
        homes,
    };
    if added.by.is_empty() {
        added.by.insert(by);
    }
    let mut place = None;
    let mut at = 0;
    while at < tables.len() {
        let known = &tables[at];
        let mut pairs = known
            .homes
            .iter()
            .flat_map(|&a| added.homes.iter().map(move |&b| (a, b)));
        if known.name.key() != added.name.key() && !pairs.any(|(a, b)| contexts.meet(a, b)) {
            at += 1;
            continue;
        }
        let known = tables.remove(at);
        added.homes.extend(known.homes);
        added.by.extend(known.by);
        added.name = known.name;
        added.by_convention &= known.by_convention;
        place.get_or_insert(at);
    }
    tables.insert(place.unwrap_or(tables.len()), added);
}
