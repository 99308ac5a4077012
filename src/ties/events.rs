//! Events of the language: who declares one runs whoever subscribed to it.

use std::collections::BTreeMap;

use super::Woven;
use super::facts::{Certainty, Fact, FactKind};
use crate::base::ids::FileId;
use crate::extract::facts::MemberKind;
use crate::resolve::model::site::Mention;
use crate::resolve::model::{CallKind, ReferenceKind, TypeId};

/// What facts about events rest on.
pub(super) const RULE: &str = "dotnet-events/event";

/// Adds who subscribes to whose event. The type itself, and types within it, use the event to raise it.
///
/// An event of a generic type has the type argument as its topic, where the place of the subscription names one.
pub(super) fn add(woven: &mut Woven<'_>) {
    let model = woven.model;
    let topics = topics(woven);
    let mut facts = Vec::new();
    for call in model
        .calls
        .iter()
        .filter(|call| call.kind == CallKind::Event)
    {
        let is_own = call.from == call.to
            || woven.index.is_a(call.from, call.to)
            || within(woven, call.from, call.to);
        let mut members = model.shapes[call.to].members.iter();
        let is_event =
            members.any(|member| member.kind == MemberKind::Event && member.name == call.to_member);
        if is_own && call.from != call.to || !is_event {
            continue;
        }
        let is_generic = !model.shapes[call.to].params.is_empty();
        let topic = topics.get(&(call.file, call.line)).filter(|_| is_generic);
        facts.push(Fact {
            file: call.file,
            line: call.line,
            kind: if is_own {
                FactKind::Sends
            } else {
                FactKind::Handles
            },
            rule: RULE,
            by: call.from,
            member: Some(call.from_member),
            subject: Mention::Type(call.to, Box::default()),
            object: topic.map_or(Mention::Unknown, |ty| Mention::Type(*ty, Box::default())),
            text: model.names.text(call.to_member).to_owned(),
            detail: "event".to_owned(),
            certainty: Certainty::Certain,
            conditional: false,
        });
    }
    woven.facts.append(&mut facts);
}

fn within(woven: &Woven<'_>, inner: TypeId, outer: TypeId) -> bool {
    let mut at = Some(inner);
    while let Some(ty) = at {
        if ty == outer {
            return true;
        }
        at = woven.model.types[ty].outer;
    }
    false
}

/// The type argument that each line names; of two, neither.
fn topics(woven: &Woven<'_>) -> BTreeMap<(FileId, u32), TypeId> {
    let mut found: BTreeMap<(FileId, u32), Option<TypeId>> = BTreeMap::new();
    let model = woven.model;
    let lines: std::collections::BTreeSet<(FileId, u32)> = model
        .calls
        .iter()
        .filter(|call| call.kind == CallKind::Event)
        .map(|call| (call.file, call.line))
        .collect();
    let args = model
        .references
        .iter()
        .filter(|reference| reference.kind == ReferenceKind::TypeArg);
    for arg in args.filter(|arg| lines.contains(&(arg.file, arg.line))) {
        let known = found.entry((arg.file, arg.line)).or_insert(Some(arg.to));
        if *known != Some(arg.to) {
            *known = None;
        }
    }
    found
        .into_iter()
        .filter_map(|(at, ty)| Some((at, ty?)))
        .collect()
}
