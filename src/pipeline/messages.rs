//! Which types are sent as messages or registered, and by whom: what the plan asks before it proposes another contract.

use std::collections::BTreeMap;

use crate::graph::Site;
use crate::plan::{Known, Message, Registrations};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::Mention;
use crate::ties::{Fact, FactKind, Ties};

/// What the facts say of messages and of registrations.
pub(super) fn known(ties: &Ties) -> Known {
    Known {
        messages: messages(ties),
        registrations: registrations(ties),
    }
}

/// The types that are sent, with who sends and who handles them.
fn messages(ties: &Ties) -> BTreeMap<TypeId, Message> {
    let mut found: BTreeMap<TypeId, Message> = BTreeMap::new();
    for fact in &ties.facts {
        // What has a text is a topic, or an event of a type: its subject is no message.
        let Some(subject) = fact.subject.source().filter(|_| fact.text.is_empty()) else {
            continue;
        };
        let place = Site {
            file: fact.file,
            line: fact.line,
        };
        match fact.kind {
            FactKind::Sends => {
                let message = found.entry(subject).or_default();
                message.sent.push((fact.by, place));
            }
            FactKind::Handles => {
                let handler = fact.object.source().unwrap_or(fact.by);
                let message = found.entry(subject).or_default();
                message.handled.push((handler, place));
            }
            _ => {}
        }
    }
    found.retain(|_, message| !message.sent.is_empty());
    found
}

/// The types that are registered by code of other types, and the members in which that is done.
fn registrations(ties: &Ties) -> Registrations {
    let mut found = Registrations::default();
    for fact in &ties.facts {
        let mut named = Vec::new();
        for mention in registered(fact) {
            sources(mention, &mut named);
        }
        named.retain(|&ty| ty != fact.by);
        for &ty in &named {
            found.by.entry(ty).or_default().insert(fact.by);
        }
        if let Some(member) = fact.member.filter(|_| !named.is_empty()) {
            found.members.entry(fact.by).or_default().insert(member);
        }
    }
    found
}

/// What a fact registers. Of what is subscribed to a message that is the subscriber.
fn registered(fact: &Fact) -> Vec<&Mention> {
    match fact.kind {
        FactKind::Registration | FactKind::Scan | FactKind::Job | FactKind::Pipeline => {
            vec![&fact.subject, &fact.object]
        }
        FactKind::Handles => vec![&fact.object],
        _ => Vec::new(),
    }
}

/// The types of the source that a mention names.
fn sources(mention: &Mention, found: &mut Vec<TypeId>) {
    found.extend(mention.source());
    for arg in mention.args() {
        sources(arg, found);
    }
}
