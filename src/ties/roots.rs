//! Roots: types that something finds at run time, so that nobody needs to name them.
//!
//! A rule says what is looked for: a base, or an attribute. Every type that has it is a root, as sure as the search is
//! plain: a finder that is asked for a type finds its classes, a comparison by reflection may serve another purpose.

use std::collections::{BTreeMap, BTreeSet};

use super::Woven;
use super::facts::{Certainty, Fact, FactKind};
use crate::resolve::model::site::Mention;
use crate::resolve::model::{ReferenceKind, TypeId};

/// Adds a fact for each type that a search finds.
pub(super) fn consume(woven: &mut Woven<'_>) {
    let searches = woven.facts.iter().filter(|fact| {
        fact.kind == FactKind::Root && fact.subject.source().is_some_and(|ty| ty != fact.by)
            || fact.detail == "inherited-export"
    });
    let mut found: BTreeMap<(TypeId, TypeId), Fact> = BTreeMap::new();
    let carriers = carriers(woven);
    for search in searches {
        let Some(sought) = search.subject.source() else {
            continue;
        };
        let by_attribute = carriers.get(&sought);
        let (types, certainty): (Vec<TypeId>, Certainty) =
            match (search.detail.as_str(), by_attribute) {
                ("by-attribute", Some(types)) => {
                    (types.iter().copied().collect(), Certainty::Guess)
                }
                ("created" | "module", _) | ("by-attribute", None) => continue,
                ("reflection", _) => (
                    woven.index.implementations(sought).to_vec(),
                    Certainty::Guess,
                ),
                _ => (
                    woven.index.implementations(sought).to_vec(),
                    Certainty::Likely,
                ),
            };
        for ty in types {
            let fact = root(woven, search, ty, certainty);
            if let Some(fact) = fact {
                let known = found.entry((ty, sought)).or_insert_with(|| fact.clone());
                if fact.certainty < known.certainty {
                    *known = fact;
                }
            }
        }
    }
    woven.facts.extend(found.into_values());
}

fn root(woven: &Woven<'_>, search: &Fact, ty: TypeId, certainty: Certainty) -> Option<Fact> {
    let part = woven.model.types[ty].parts.first()?;
    Some(Fact {
        file: part.file,
        line: part.line,
        by: ty,
        member: None,
        subject: search.subject.clone(),
        object: Mention::Unknown,
        detail: "found".to_owned(),
        certainty,
        conditional: false,
        ..search.clone()
    })
}

/// The types that carry each attribute of the source.
fn carriers(woven: &Woven<'_>) -> BTreeMap<TypeId, BTreeSet<TypeId>> {
    let mut carriers: BTreeMap<TypeId, BTreeSet<TypeId>> = BTreeMap::new();
    let references = woven.model.references.iter();
    for reference in references.filter(|reference| reference.kind == ReferenceKind::Attribute) {
        carriers
            .entry(reference.to)
            .or_default()
            .insert(reference.from);
    }
    carriers
}
