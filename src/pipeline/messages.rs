//! Which types are sent as messages, and by whom: what the plan asks before it proposes another contract.

use std::collections::BTreeMap;

use crate::graph::Site;
use crate::plan::{Known, Message};
use crate::resolve::model::TypeId;
use crate::ties::{FactKind, Ties};

/// The types that are sent, with who sends and who handles them.
pub(super) fn known(ties: &Ties) -> Known {
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
    Known { messages: found }
}
