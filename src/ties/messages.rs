//! Messages: from who sends to who handles, by the type of the message.

use std::collections::BTreeMap;

use super::Woven;
use super::containers::tie;
use super::facts::{Certainty, FactKind, Tie};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::Mention;

/// A message that more types than this handle tells nothing about any of them.
const HUB: usize = 12;

/// Ties each sender to the handlers of what it sends, and each handler to its message.
pub(super) fn consume(woven: &mut Woven<'_>) {
    let mut handlers: BTreeMap<TypeId, Vec<(TypeId, Certainty)>> = BTreeMap::new();
    for fact in woven
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Handles)
    {
        if let Mention::Type(message, _) = fact.subject {
            let known = handlers.entry(message).or_default();
            if !known.iter().any(|&(handler, _)| handler == fact.by) {
                known.push((fact.by, fact.certainty));
            }
        }
    }
    handlers.retain(|_, all| all.len() <= HUB);
    let mut ties: Vec<Tie> = Vec::new();
    for fact in &woven.facts {
        let Some(message) = fact.subject.source() else {
            continue;
        };
        match fact.kind {
            FactKind::Handles if handlers.contains_key(&message) => {
                ties.push(tie(fact, fact.by, message));
            }
            FactKind::Sends => {
                for &(handler, certainty) in handlers.get(&message).into_iter().flatten() {
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
