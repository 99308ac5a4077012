//! Entities that nothing but their base class tells of.
//!
//! Where code maps its entities one by one, a class that derives from their base and that no mapping reaches is kept nowhere:
//! it was given the base for its key. Where a program registers whatever derives from the base, that is all there is to tell.

use std::collections::BTreeSet;

use super::Woven;
use super::facts::{Certainty, Fact, FactKind};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::Mention;

/// How rules say that a mapping names the entity, in `detail`.
const MAPPED: [&str; 3] = ["set", "mapping", "table"];

/// Makes a guess of what only its base tells of, where half of what derives from the bases is mapped at least.
pub(super) fn settle(woven: &mut Woven<'_>) {
    let derived = by_base(woven);
    let mapped = mapped(woven);
    let both = derived.intersection(&mapped).count();
    if both == 0 || both * 2 < derived.len() {
        return;
    }
    let named = named(woven, &mapped);
    let index = woven.index;
    for fact in woven.facts.iter_mut().filter(|fact| is_by_base(fact)) {
        let Some(ty) = fact.subject.source() else {
            continue;
        };
        let mut bases = index.supers(ty).iter().filter_map(Mention::source);
        // A mapping of a base is one of what derives from it.
        if !named.contains(&ty) && !bases.any(|base| mapped.contains(&base)) {
            fact.certainty = Certainty::Guess;
        }
    }
}

fn is_by_base(fact: &Fact) -> bool {
    fact.kind == FactKind::Entity && fact.detail == "base"
}

/// Classes of the product that derive from a base of entities.
fn by_base(woven: &Woven<'_>) -> BTreeSet<TypeId> {
    let facts = woven.facts.iter().filter(|fact| is_by_base(fact));
    let types = facts.filter_map(|fact| fact.subject.source());
    let counts = |ty: &TypeId| woven.index.is_concrete(*ty) && !woven.model.types[*ty].is_test;
    types.filter(counts).collect()
}

/// Types that a mapping names.
fn mapped(woven: &Woven<'_>) -> BTreeSet<TypeId> {
    let facts = woven
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Entity && MAPPED.contains(&fact.detail.as_str()));
    facts.filter_map(|fact| fact.subject.source()).collect()
}

/// Types that something names as an entity: what is mapped, read, written or referred to, and what the properties of mapped
/// ones hold, since a mapping follows these.
fn named(woven: &Woven<'_>, mapped: &BTreeSet<TypeId>) -> BTreeSet<TypeId> {
    let mut named = mapped.clone();
    for fact in woven.facts.iter().filter(|fact| !is_by_base(fact)) {
        if matches!(
            fact.kind,
            FactKind::Entity | FactKind::Access | FactKind::Navigation
        ) {
            let ends = [&fact.subject, &fact.object];
            named.extend(ends.into_iter().filter_map(Mention::source));
        }
    }
    let mut queue: Vec<TypeId> = named.iter().copied().collect();
    while let Some(ty) = queue.pop() {
        for member in &woven.model.shapes[ty].members {
            let held = std::iter::once(&member.ty).chain(member.ty.args());
            for held in held.filter_map(Mention::source) {
                if named.insert(held) {
                    queue.push(held);
                }
            }
        }
    }
    named
}
