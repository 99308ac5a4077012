//! Relays: methods that send an event of their own type parameter.
//!
//! `publisher.EntityUpdated(order)` sends `EntityUpdated<Order>` where its body sends `new EntityUpdated<T>(entity)`. Which
//! entity a call means is told by the type argument that is inferred or written on its line.

use std::collections::{BTreeMap, BTreeSet};

use super::Woven;
use super::facts::{Certainty, Fact, FactKind};
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::resolve::model::site::Mention;
use crate::resolve::model::{CallKind, ReferenceKind, TypeId};

/// Adds what calls of relays send.
pub(super) fn add(woven: &mut Woven<'_>) {
    let relays = relays(woven);
    if relays.is_empty() {
        return;
    }
    let model = woven.model;
    let calls = model
        .calls
        .iter()
        .filter(|call| call.kind == CallKind::Call);
    let calls: Vec<_> = calls
        .filter(|call| relays.contains_key(&(call.to, call.to_member)))
        .collect();
    let lines: BTreeSet<(FileId, u32)> = calls.iter().map(|call| (call.file, call.line)).collect();
    let mut entities: BTreeMap<(FileId, u32), BTreeSet<TypeId>> = BTreeMap::new();
    let is_arg = |kind| {
        matches!(
            kind,
            ReferenceKind::TypeArg | ReferenceKind::InferredTypeArg
        )
    };
    for reference in model
        .references
        .iter()
        .filter(|reference| is_arg(reference.kind))
    {
        let at = (reference.file, reference.line);
        if lines.contains(&at) {
            entities.entry(at).or_default().insert(reference.to);
        }
    }
    let mut facts = Vec::new();
    for call in calls {
        let at = (call.file, call.line);
        let events = relays.get(&(call.to, call.to_member)).into_iter().flatten();
        for &event in events {
            let all = entities.get(&at).into_iter().flatten();
            for &entity in all.filter(|entity| **entity != event) {
                facts.push(Fact {
                    file: call.file,
                    line: call.line,
                    kind: FactKind::Sends,
                    rule: "entity-events/relay",
                    by: call.from,
                    member: Some(call.from_member),
                    subject: Mention::Type(event, [Mention::Type(entity, Box::default())].into()),
                    object: Mention::Unknown,
                    text: String::new(),
                    detail: "entity-event".to_owned(),
                    certainty: Certainty::Likely,
                    conditional: false,
                });
            }
        }
    }
    woven.facts.append(&mut facts);
}

/// Members that send an event of a type parameter, with these events.
fn relays(woven: &Woven<'_>) -> BTreeMap<(TypeId, Name), BTreeSet<TypeId>> {
    let mut found: BTreeMap<(TypeId, Name), BTreeSet<TypeId>> = BTreeMap::new();
    for fact in woven
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Sends)
    {
        if let (Some(member), Mention::Type(event, args)) = (fact.member, &fact.subject)
            && matches!(args.first(), Some(Mention::Param(_)))
        {
            found.entry((fact.by, member)).or_default().insert(*event);
        }
    }
    found
}
