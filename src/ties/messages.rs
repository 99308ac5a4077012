//! Messages: from who sends to who handles, by the type of the message or by its topic.
//!
//! A message that is generic over an entity is another message for each entity. A message that many handle, and a handler of
//! many messages, are hubs: caches that are flushed at everything tell nothing about what they flush for.

use std::collections::{BTreeMap, BTreeSet};

use super::Woven;
use super::catalogue;
use super::containers::tie;
use super::facts::{Certainty, Fact, FactKind, Tie};
use super::{carried::Carried, events, relays};
use crate::resolve::model::site::Mention;
use crate::resolve::model::{ReferenceKind, TypeId};

/// A message that more types than this handle tells nothing about any of them, nor does a handler of more messages.
const HUB: usize = 12;

/// The type of a message, and the entity that it is generic over.
pub(super) type Message = (TypeId, Option<TypeId>);

/// Adds what follows from the messages found, and ties each sender to the handlers of what it sends, each handler to its
/// message.
pub(super) fn consume(woven: &mut Woven<'_>) {
    settle(woven);
    let handlers = Handlers::new(woven);
    relays::add(woven);
    let sure = handled(woven);
    let carried = Carried::new(woven, &sure);
    drop_unhandled(woven, &handlers, &carried);
    add_created(woven, &handlers, |ty| sure.contains(&ty) || carried.has(ty));
    carried.send(woven);
    events::add(woven);
    mark_hubs(woven, &handlers);
    let mut ties: Vec<Tie> = Vec::new();
    for fact in &woven.facts {
        match fact.kind {
            FactKind::Handles if fact.rule == events::RULE => {
                // Whoever raises the event runs whoever subscribed.
                ties.extend(
                    fact.subject
                        .source()
                        .map(|raiser| tie(fact, raiser, fact.by)),
                );
            }
            FactKind::Handles if !handlers.is_hub(fact) => {
                ties.extend(
                    message(&fact.subject).map(|(message, _)| tie(fact, handler(fact), message)),
                );
            }
            // Members of the two are one by their names.
            FactKind::Mapping => {
                if let (Some(from), Some(to)) = (fact.subject.source(), fact.object.source()) {
                    ties.push(Tie {
                        certainty: fact.certainty.max(Certainty::Likely),
                        ..tie(fact, from, to)
                    });
                }
            }
            FactKind::Sends => {
                for (handler, certainty) in handlers.of(woven, fact) {
                    let certainty = certainty.max(fact.certainty);
                    ties.push(Tie {
                        certainty,
                        ..tie(fact, fact.by, handler)
                    });
                }
            }
            _ => {}
        }
    }
    woven.ties.append(&mut ties);
}

/// The message that a mention means.
pub(super) fn message(mention: &Mention) -> Option<Message> {
    match mention {
        Mention::Type(ty, args) => Some((*ty, args.first().and_then(Mention::source))),
        _ => None,
    }
}

/// The type that handles: the one that the fact names, otherwise the one that it stands in.
fn handler(fact: &Fact) -> TypeId {
    fact.object.source().unwrap_or(fact.by)
}

/// Who handles what.
struct Handlers {
    by_message: BTreeMap<Message, BTreeMap<TypeId, Certainty>>,
    by_topic: BTreeMap<String, BTreeMap<TypeId, Certainty>>,
    /// Handlers of more messages than tell anything.
    hubs: BTreeSet<TypeId>,
}

impl Handlers {
    fn new(woven: &Woven<'_>) -> Self {
        let mut handlers = Self {
            by_message: BTreeMap::new(),
            by_topic: BTreeMap::new(),
            hubs: BTreeSet::new(),
        };
        let mut handled: BTreeMap<TypeId, BTreeSet<Message>> = BTreeMap::new();
        let facts = woven
            .facts
            .iter()
            .filter(|fact| fact.kind == FactKind::Handles);
        for fact in facts {
            let by = handler(fact);
            let known = match message(&fact.subject) {
                Some(message) => {
                    handled.entry(by).or_default().insert(message);
                    handlers.by_message.entry(message).or_default()
                }
                None if !fact.text.is_empty() => {
                    handlers.by_topic.entry(fact.text.clone()).or_default()
                }
                None => continue,
            };
            let certainty = known.entry(by).or_insert(fact.certainty);
            *certainty = fact.certainty.min(*certainty);
        }
        let many = handled
            .into_iter()
            .filter(|(_, messages)| messages.len() > HUB);
        handlers.hubs = many.map(|(by, _)| by).collect();
        handlers
    }

    /// Whether what the fact says is no evidence.
    fn is_hub(&self, fact: &Fact) -> bool {
        let count = match message(&fact.subject) {
            Some(message) => self.by_message.get(&message).map_or(0, BTreeMap::len),
            None => self.by_topic.get(&fact.text).map_or(0, BTreeMap::len),
        };
        count > HUB || self.hubs.contains(&handler(fact))
    }

    /// Whether something handles the message, or a base of it.
    fn handles(&self, woven: &Woven<'_>, message: Message) -> bool {
        let is_known = |message: &Message| self.by_message.contains_key(message);
        is_known(&message)
            || is_known(&(message.0, None))
            || bases(woven, message.0).any(|base| is_known(&(base, None)))
    }

    /// Who gets what the fact says is sent.
    fn of(&self, woven: &Woven<'_>, fact: &Fact) -> Vec<(TypeId, Certainty)> {
        let mut found: BTreeMap<TypeId, Certainty> = BTreeMap::new();
        let mut add = |all: Option<&BTreeMap<TypeId, Certainty>>, least: Certainty| {
            let all = all.filter(|all| all.len() <= HUB).into_iter().flatten();
            for (&by, &certainty) in all.filter(|(by, _)| !self.hubs.contains(by)) {
                let certainty = certainty.max(least);
                let known = found.entry(by).or_insert(certainty);
                *known = certainty.min(*known);
            }
        };
        match message(&fact.subject) {
            Some((message, entity)) => {
                add(self.by_message.get(&(message, entity)), Certainty::Certain);
                if entity.is_some() {
                    add(self.by_message.get(&(message, None)), Certainty::Likely);
                }
                for base in bases(woven, message) {
                    add(self.by_message.get(&(base, None)), Certainty::Likely);
                }
            }
            None => add(self.by_topic.get(&fact.text), Certainty::Likely),
        }
        found.into_iter().collect()
    }
}

/// The source types that `ty` derives from.
fn bases<'w>(woven: &'w Woven<'_>, ty: TypeId) -> impl Iterator<Item = TypeId> + 'w {
    woven.index.supers(ty).iter().filter_map(Mention::source)
}

/// A handler that several rules find handles once, by the surest of them.
fn settle(woven: &mut Woven<'_>) {
    let mut best: BTreeMap<(TypeId, Mention), Certainty> = BTreeMap::new();
    let counts = |fact: &Fact| fact.kind == FactKind::Handles && fact.subject.source().is_some();
    for fact in woven.facts.iter().filter(|fact| counts(fact)) {
        let known = best
            .entry((handler(fact), fact.subject.clone()))
            .or_insert(fact.certainty);
        *known = fact.certainty.min(*known);
    }
    let mut seen: BTreeSet<(TypeId, Mention)> = BTreeSet::new();
    woven.facts.retain(|fact| {
        let key = (handler(fact), fact.subject.clone());
        !counts(fact) || best.get(&key) == Some(&fact.certainty) && seen.insert(key)
    });
}

/// Drops what rules found that mean sending only where something handles what is sent.
fn drop_unhandled(woven: &mut Woven<'_>, handlers: &Handlers, carried: &Carried) {
    let rules = catalogue::rules().filter(|rule| rule.handled);
    let rules: BTreeSet<&str> = rules.map(|rule| rule.id.as_str()).collect();
    let mut facts = std::mem::take(&mut woven.facts);
    let is_handled = |fact: &Fact| {
        let message = message(&fact.subject);
        let is_known =
            |message: Message| handlers.handles(woven, message) || carried.has(message.0);
        message.is_some_and(is_known)
    };
    facts.retain(|fact| !rules.contains(fact.rule) || is_handled(fact));
    woven.facts = facts;
}

/// The messages that are handled. One that only a convention of names makes a message may be anything.
fn handled(woven: &Woven<'_>) -> BTreeSet<TypeId> {
    let received = woven
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Handles && fact.certainty != Certainty::Guess);
    received.filter_map(|fact| fact.subject.source()).collect()
}

/// Whoever creates a message of its own kind that is handled sends it, whatever the call that takes it is called.
fn add_created(woven: &mut Woven<'_>, handlers: &Handlers, is_sure: impl Fn(TypeId) -> bool) {
    let model = woven.model;
    let sends = woven
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Sends);
    let mut known: BTreeSet<(TypeId, TypeId)> = sends
        .filter_map(|fact| Some((fact.by, fact.subject.source()?)))
        .collect();
    for reference in &model.references {
        let (from, to) = (reference.from, reference.to);
        let is_new = matches!(
            reference.kind,
            ReferenceKind::New | ReferenceKind::NewImplicit
        );
        let is_handler = || {
            let all = handlers
                .by_message
                .range((to, None)..)
                .take_while(|(key, _)| key.0 == to);
            all.into_iter().any(|(_, by)| by.contains_key(&from))
        };
        if !is_new
            || from == to
            || !is_sure(to)
            || model.types[from].is_test
            || is_handler()
            || !known.insert((from, to))
        {
            continue;
        }
        woven.facts.push(Fact {
            file: reference.file,
            line: reference.line,
            kind: FactKind::Sends,
            rule: "messages/created",
            by: from,
            member: None,
            subject: Mention::Type(to, Box::default()),
            object: Mention::Unknown,
            text: String::new(),
            detail: "created".to_owned(),
            certainty: Certainty::Guess,
            conditional: false,
        });
    }
}

fn mark_hubs(woven: &mut Woven<'_>, handlers: &Handlers) {
    for fact in &mut woven.facts {
        if fact.kind == FactKind::Handles && fact.rule != events::RULE && handlers.is_hub(fact) {
            "hub".clone_into(&mut fact.detail);
        }
    }
}
