//! The messages of a boundary as AsyncAPI 3.0.
//!
//! A message is known by its type. Where the source names a topic instead, what is sent there or taken from there is looked
//! up where that stands: in the call that names the topic, or in the method that it is written on.

mod payload;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::{Map, Value, json};

use super::Code;
use super::document::{info, simple, unique, word, written};
use super::schema::Schemas;
use crate::base::ids::Id;
use crate::report::model::{Boundary, Fact};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::Mention;
use payload::Payloads;

/// Rules of what stays within one process and hands on references: events of the language, hooks of a save.
const WITHIN: [&str; 2] = ["dotnet-events/", "save-hooks/"];

/// What is known of one channel.
#[derive(Default)]
struct Channel {
    messages: BTreeSet<Mention>,
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
    for (topic, channel) in &channels {
        let id = unique(&word(topic), &mut taken);
        let mut refs = Map::new();
        let typed = channel.messages.iter().map(|message| {
            let (title, name) = named(code, message);
            (
                name,
                json!({ "name": title, "payload": schemas.of(message) }),
            )
        });
        let others = channel.others.iter();
        let others = others.map(|other| (word(other), json!({ "name": other })));
        for (name, message) in typed.chain(others) {
            messages.insert(name.clone(), message);
            let target = format!("#/components/messages/{name}");
            refs.insert(name, json!({ "$ref": target }));
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
        let (address, holes) = address(topic);
        let mut described = json!({ "address": address, "messages": refs });
        if !holes.is_empty() {
            described["parameters"] = Value::Object(holes);
        }
        written_channels.insert(id, described);
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

/// The simple name of the type of a message, and a name that no other message has.
fn named(code: &Code<'_>, message: &Mention) -> (String, String) {
    let simple = |ty: &Mention| ty.source().map_or("", |ty| simple(code, ty.index()));
    let full = |ty: &Mention| {
        let ty = ty.source().and_then(|ty| code.report.types.get(ty.index()));
        ty.map_or(String::new(), |ty| word(&ty.id))
    };
    let mut title = simple(message).to_owned();
    let mut name = full(message);
    for arg in message.args().iter().filter(|arg| arg.source().is_some()) {
        let _ = write!(title, "<{}>", simple(arg));
        let _ = write!(name, "_of_{}", full(arg));
    }
    (title, name)
}

/// A topic as an address: parts of it that are computed are parameters.
fn address(topic: &str) -> (String, Map<String, Value>) {
    let mut holes = Map::new();
    let mut parts = topic.split("{}");
    let mut address = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let name = format!("part{}", holes.len() + 1);
        let _ = write!(address, "{{{name}}}{part}");
        holes.insert(name, json!({ "description": "Computed in the source." }));
    }
    (address, holes)
}

fn channels(code: &Code<'_>, boundary: &Boundary) -> BTreeMap<String, Channel> {
    let report = code.report;
    let payloads = Payloads::new(code);
    let mut channels: BTreeMap<String, Channel> = BTreeMap::new();
    let facts = report.facts.iter();
    for fact in facts.filter(|fact| !WITHIN.iter().any(|rule| fact.rule.starts_with(rule))) {
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
        let Some(topic) = topic(code, fact).filter(|_| home == Some(&boundary.id)) else {
            continue;
        };
        let channel = channels.entry(topic).or_default();
        let subject = fact.subject.filter(|&ty| ty < report.types.len());
        match subject.map(|ty| Mention::Type(TypeId::from_index(ty), Box::default())) {
            Some(message) => drop(channel.messages.insert(message)),
            None if fact.subject_name.is_empty() => {
                channel.messages.extend(payloads.of(fact, is_send));
            }
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
fn topic(code: &Code<'_>, fact: &Fact) -> Option<String> {
    if !fact.text.is_empty() {
        return Some(fact.text.clone());
    }
    match fact.subject.and_then(|ty| code.report.types.get(ty)) {
        Some(ty) => Some(ty.id.clone()),
        None => Some(fact.subject_name.clone()).filter(|name| !name.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_computed_of_a_topic_is_a_parameter() {
        let (text, holes) = address("shops/{}/orders-{}");
        assert_eq!(text, "shops/{part1}/orders-{part2}");
        let names: Vec<&String> = holes.keys().collect();
        assert_eq!(names, ["part1", "part2"]);
        assert_eq!(address("orders").0, "orders");
    }
}
