//! Messages that reach a handler as another message.
//!
//! - **Copies**: services that share no code each declare a class for a message that goes from one to the other. What is on
//!   the wire is the simple name, so the class that is sent meets the handler of the class of the same name. The more of
//!   its members the other one has, the surer it is.
//! - **Mapped**: code tests a message for its type and makes another message of it, `OrderPlaced e => new Placed(e.Id)`.
//! - **Wrapped**: a message whose base is generic over another message goes out when that one does,
//!   `class PlacedNotification : Notification<OrderPlaced>`.

use std::collections::{BTreeMap, BTreeSet};

use super::Woven;
use super::facts::{Certainty, Fact, FactKind};
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, Modifiers};
use crate::resolve::model::site::Mention;
use crate::resolve::model::{ReferenceKind, TypeId};

/// Longer ways from message to message are not followed.
const LONGEST_WAY: usize = 4;

/// An arm of a mapping ends this many lines behind its pattern, where no other one begins.
const LONGEST_ARM: u32 = 3;

/// What a message goes on as.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Onward {
    /// The other message.
    to: TypeId,
    /// Of several ways the surest counts; it comes first.
    certainty: Certainty,
    rule: &'static str,
}

/// What messages go on as, by message.
#[derive(Default)]
pub(super) struct Carried {
    onward: BTreeMap<TypeId, BTreeSet<Onward>>,
}

impl Carried {
    /// Follows every message that something sends or makes to those of `handled`.
    pub(super) fn new(woven: &Woven<'_>, handled: &BTreeSet<TypeId>) -> Self {
        let mut carried = Self::default();
        carried.copies(woven, handled);
        carried.wrapped(woven, handled);
        // What a mapping makes may have a copy elsewhere.
        let known: BTreeSet<TypeId> = carried.onward.keys().chain(handled).copied().collect();
        carried.mapped(woven, &known);
        carried
    }

    /// Whether the message goes on as one that is handled.
    pub(super) fn has(&self, message: TypeId) -> bool {
        self.onward.contains_key(&message)
    }

    fn add(&mut self, from: TypeId, to: TypeId, certainty: Certainty, rule: &'static str) {
        if from != to {
            let onward = Onward {
                to,
                certainty,
                rule,
            };
            self.onward.entry(from).or_default().insert(onward);
        }
    }

    fn copies(&mut self, woven: &Woven<'_>, handled: &BTreeSet<TypeId>) {
        let types = &woven.model.types;
        let mut by_name: BTreeMap<Name, Vec<TypeId>> = BTreeMap::new();
        for &ty in handled {
            by_name.entry(types[ty].name).or_default().push(ty);
        }
        // A message that is handled itself needs no copy: each part of a system may have its own `ProcessInbox`.
        let sent = types
            .iter_enumerated()
            .filter(|(ty, _)| !handled.contains(ty));
        for (ty, symbol) in sent {
            let all = by_name.get(&symbol.name).into_iter().flatten();
            for &other in all.filter(|&&other| are_apart(woven, ty, other)) {
                let certainty = if has_members_of(woven, ty, other) {
                    Certainty::Likely
                } else {
                    Certainty::Guess
                };
                self.add(ty, other, certainty, "carried-messages/copy");
            }
        }
    }

    fn wrapped(&mut self, woven: &Woven<'_>, handled: &BTreeSet<TypeId>) {
        let facts = woven.facts.iter();
        let sent: BTreeSet<TypeId> = facts
            .filter(|fact| fact.kind == FactKind::Sends)
            .filter_map(|fact| fact.subject.source())
            .collect();
        for &ty in handled {
            let own = woven.index.supers(ty).iter();
            let own = own.filter(|base| base.source().is_some());
            for inner in own.flat_map(Mention::args).filter_map(Mention::source) {
                if sent.contains(&inner) {
                    self.add(inner, ty, Certainty::Likely, "carried-messages/wrapped");
                }
            }
        }
    }

    fn mapped(&mut self, woven: &Woven<'_>, known: &BTreeSet<TypeId>) {
        let model = woven.model;
        let mut tested: BTreeMap<(TypeId, FileId), BTreeMap<u32, TypeId>> = BTreeMap::new();
        let tests = model.references.iter().filter(|reference| {
            matches!(reference.kind, ReferenceKind::Pattern | ReferenceKind::IsAs)
        });
        for test in tests.filter(|test| !model.types[test.from].is_test) {
            let lines = tested.entry((test.from, test.file)).or_default();
            lines.insert(test.line, test.to);
        }
        let made = model.references.iter().filter(|reference| {
            matches!(
                reference.kind,
                ReferenceKind::New | ReferenceKind::NewImplicit
            )
        });
        for new in made.filter(|new| known.contains(&new.to)) {
            let arms = tested.get(&(new.from, new.file));
            let arm = arms.and_then(|lines| lines.range(..=new.line).next_back());
            if let Some((&line, &from)) = arm
                && new.line - line < LONGEST_ARM
            {
                self.add(from, new.to, Certainty::Likely, "carried-messages/mapped");
            }
        }
    }

    /// Whoever sends a message sends what it goes on as.
    pub(super) fn send(&self, woven: &mut Woven<'_>) {
        let mut facts = Vec::new();
        let sends = woven
            .facts
            .iter()
            .filter(|fact| fact.kind == FactKind::Sends);
        for fact in sends {
            let Some(message) = fact.subject.source() else {
                continue;
            };
            let mut seen = BTreeSet::from([message]);
            let mut open = vec![(message, fact.certainty)];
            for _ in 0..LONGEST_WAY {
                let next: Vec<(Onward, Certainty)> = open
                    .drain(..)
                    .flat_map(|(from, sure)| {
                        let all = self.onward.get(&from).into_iter().flatten();
                        all.map(move |&onward| (onward, onward.certainty.max(sure)))
                    })
                    .filter(|(onward, _)| seen.insert(onward.to))
                    .collect();
                for (onward, certainty) in next {
                    open.push((onward.to, certainty));
                    facts.push(Fact {
                        rule: onward.rule,
                        subject: Mention::Type(onward.to, Box::default()),
                        object: fact.subject.clone(),
                        certainty,
                        detail: "carried".to_owned(),
                        ..fact.clone()
                    });
                }
            }
        }
        woven.facts.append(&mut facts);
    }
}

/// Whether the two are declared in projects of which neither sees the other.
fn are_apart(woven: &Woven<'_>, a: TypeId, b: TypeId) -> bool {
    let types = &woven.model.types;
    let projects = &woven.workspace.projects;
    let (Some(one), Some(other)) = (types[a].project, types[b].project) else {
        return false;
    };
    let same_form = woven.model.shapes[a].params.len() == woven.model.shapes[b].params.len();
    one != other
        && same_form
        && !types[a].is_test
        && !types[b].is_test
        && woven.index.is_concrete(a)
        && !projects[one].visible.contains(&other)
        && !projects[other].visible.contains(&one)
}

/// Whether `ty` has every property that `copy` has, and there are some.
fn has_members_of(woven: &Woven<'_>, ty: TypeId, copy: TypeId) -> bool {
    let names = |ty: TypeId| -> BTreeSet<Name> {
        let members = woven.model.shapes[ty].members.iter();
        let data = members.filter(|member| {
            matches!(member.kind, MemberKind::Property | MemberKind::Field)
                && !member.modifiers.has(Modifiers::STATIC)
        });
        data.map(|member| member.name).collect()
    };
    let wanted = names(copy);
    !wanted.is_empty() && wanted.is_subset(&names(ty))
}
