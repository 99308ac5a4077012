//! The messages of a boundary as AsyncAPI 3.0.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, json};

use super::Code;
use super::document::{info, simple, unique, word, written};
use super::schema::Schemas;
use crate::base::ids::Id;
use crate::report::model::{Boundary, Fact};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::Mention;

/// What is known of one channel.
#[derive(Default)]
struct Channel {
    messages: BTreeSet<usize>,
    /// Names of messages that no type of the source is.
    others: BTreeSet<String>,
    /// Who sends and who receives within the boundary, with place and rule.
    sends: Vec<Use>,
    receives: Vec<Use>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Use {
    ty: usize,
    place: String,
    rule: String,
}

/// The messages that types of `boundary` send and handle as an AsyncAPI document, JSON text. A channel is a topic, or the
/// type of a message where no topic is told.
#[must_use]
pub fn asyncapi(code: &Code<'_>, boundary: &Boundary) -> String {
    let channels = channels(code, boundary);
    let mut schemas = Schemas::new(code);
    let (mut written_channels, mut operations) = (Map::new(), Map::new());
    let (mut messages, mut taken) = (Map::new(), BTreeSet::new());
    let mut ids = BTreeSet::new();
    for (address, channel) in &channels {
        let id = unique(&word(address), &mut taken);
        let mut refs = Map::new();
        for &ty in &channel.messages {
            let name = word(&code.report.types[ty].id);
            let schema = schemas.of(&Mention::Type(TypeId::from_index(ty), Box::default()));
            messages.insert(
                name.clone(),
                json!({ "name": simple(code, ty), "payload": schema }),
            );
            refs.insert(
                name.clone(),
                json!({ "$ref": format!("#/components/messages/{name}") }),
            );
        }
        for other in &channel.others {
            let name = word(other);
            messages.insert(name.clone(), json!({ "name": other }));
            refs.insert(
                name.clone(),
                json!({ "$ref": format!("#/components/messages/{name}") }),
            );
        }
        for (action, uses) in [("send", &channel.sends), ("receive", &channel.receives)] {
            for used in uses {
                let wanted = word(&format!("{action}_{}_{id}", simple(code, used.ty)));
                operations.insert(
                    unique(&wanted, &mut ids),
                    json!({
                        "action": action,
                        "channel": { "$ref": format!("#/channels/{id}") },
                        "summary": format!("{} ({})", used.place, used.rule),
                        "x-source": used.place,
                    }),
                );
            }
        }
        written_channels.insert(id, json!({ "address": address, "messages": refs }));
    }
    let document = json!({
        "asyncapi": "3.0.0",
        "info": info(boundary, "Messages"),
        "channels": written_channels,
        "operations": operations,
        "components": { "messages": messages, "schemas": schemas.finish() },
    });
    written(&document)
}

fn channels(code: &Code<'_>, boundary: &Boundary) -> BTreeMap<String, Channel> {
    let report = code.report;
    let mut channels: BTreeMap<String, Channel> = BTreeMap::new();
    for fact in &report.facts {
        let is_send = fact.kind == "sends";
        if !is_send && fact.kind != "handles" {
            continue;
        }
        let by = if is_send {
            fact.by
        } else {
            fact.object.unwrap_or(fact.by)
        };
        let home = report.types.get(by).and_then(|ty| ty.boundary.as_ref());
        let Some(address) = address(code, fact).filter(|_| home == Some(&boundary.id)) else {
            continue;
        };
        let channel = channels.entry(address).or_default();
        match fact.subject.filter(|&ty| ty < report.types.len()) {
            Some(ty) => drop(channel.messages.insert(ty)),
            None if fact.subject_name.is_empty() => {}
            None => drop(channel.others.insert(fact.subject_name.clone())),
        }
        let file = report.files.get(fact.at.0).map_or("", String::as_str);
        let found = Use {
            ty: by,
            place: format!("{file}:{}", fact.at.1),
            rule: fact.rule.clone(),
        };
        let uses = if is_send {
            &mut channel.sends
        } else {
            &mut channel.receives
        };
        uses.push(found);
    }
    for channel in channels.values_mut() {
        for uses in [&mut channel.sends, &mut channel.receives] {
            uses.sort();
            uses.dedup();
        }
    }
    channels
}

/// The topic of a message; where none is told, the type of the message.
fn address(code: &Code<'_>, fact: &Fact) -> Option<String> {
    if !fact.text.is_empty() {
        return Some(fact.text.clone());
    }
    match fact.subject.and_then(|ty| code.report.types.get(ty)) {
        Some(ty) => Some(ty.id.clone()),
        None => Some(fact.subject_name.clone()).filter(|name| !name.is_empty()),
    }
}
