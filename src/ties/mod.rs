//! What ties a .NET application together besides names: containers, messages, operations, hosts, strings.
//!
//! ```text
//! rules     queries/ties/*.toml       -> which places are of interest, and what they mean
//! index     the model's shapes        -> who derives from whom, with type arguments
//! engine    rules x sites and shapes  -> facts, each with place and certainty
//! consumers facts                     -> effective registrations, senders to handlers, operations, ties
//! ```
//!
//! The binder keeps the calls, creations and element accesses whose simple name any rule spells
//! ([`CallSite`](crate::resolve::model::site::CallSite)), and the shape of every type. A rule says which of these it means
//! and which [`Slot`](rules::Slot) holds what: the message of `bus.Send(new Order())` is the type of its argument. The
//! engine turns a match into a [`Fact`]; consumers (one module a subject) read facts and add [`Tie`]s between types.
//!
//! **To add a framework**, add `queries/ties/NAME.toml`, a line in [`catalogue`], a folder `testdata/ties/NAME` with C# and
//! the expected facts, and a row in the README. A rule of an existing fact kind needs no code.
//! **To add a subject**, add a [`FactKind`] and a consumer that takes `&Woven` and pushes facts or ties; the layer
//! of a tie says which evidence it is.

mod bases;
mod carried;
pub mod catalogue;
mod chains;
mod containers;
mod conventions;
mod engine;
mod events;
pub mod facts;
pub mod functions;
mod held;
pub mod hosts;
pub mod index;
mod joins;
mod messages;
mod registrations;
mod relays;
mod roots;
pub mod rules;
mod shapes;
mod slots;
mod stand_ins;
pub mod strings;
mod walk;
mod weights;
pub mod wiring;

use rustc_hash::FxHashSet;

use crate::discover::workspace::Workspace;
use crate::resolve::model::site::{Interest, Receivers};
use crate::resolve::model::{Model, TypeId};

pub use facts::{Certainty, Fact, FactKind, Layer, Tie};
use index::Index;
use strings::Link;
use wiring::Wiring;

/// Everything that was found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Ties {
    /// Facts by place.
    pub facts: Vec<Fact>,
    /// Ties between types; sorted.
    pub ties: Vec<Tie>,
    /// What the containers of each host end up with.
    pub wiring: Vec<Wiring>,
    /// Links by string; what lies beside the code is read by the caller, who fills it.
    pub links: Vec<Link>,
}

/// What consumers work on: the facts found so far, and what they need to understand them.
pub struct Woven<'m> {
    /// The bound code base.
    pub model: &'m Model,
    /// Files and projects.
    pub workspace: &'m Workspace,
    /// Who derives from whom.
    pub index: &'m Index<'m>,
    /// Types of the source that are containers, by what is called on them.
    pub containers: FxHashSet<TypeId>,
    /// Facts found so far.
    pub facts: Vec<Fact>,
    /// Ties found so far.
    pub ties: Vec<Tie>,
}

/// The names that the rules spell.
#[must_use]
pub fn interest() -> Interest {
    let mut interest = Interest::default();
    for rule in catalogue::rules() {
        let is_limited = rule.by_name || !(rule.on.is_empty() && rule.via.is_empty());
        if is_limited {
            let receivers = Receivers {
                on: rule.on.clone(),
                via: if rule.by_name {
                    rule.via.clone()
                } else {
                    rule.through
                        .iter()
                        .map(|name| name.to_lowercase())
                        .collect()
                },
            };
            let calls = rule.call.iter().cloned();
            interest
                .limited
                .extend(calls.map(|call| (call, receivers.clone())));
        } else {
            interest.calls.extend(rule.call.iter().cloned());
        }
        let of_given = rule.receives.iter().chain(&rule.sends);
        interest.limited.extend(of_given.map(|call| {
            // What is created may be held by its interface.
            let interfaces = rule.new.iter().map(|name| format!("I{name}"));
            let receivers = Receivers {
                on: rule.new.iter().cloned().chain(interfaces).collect(),
                via: Vec::new(),
            };
            (call.clone(), receivers)
        }));
        interest.calls.extend(rule.chain.iter().cloned());
        interest.calls.extend(rule.within.iter().cloned());
        // Of the call itself, or of a fluent call behind it; what is given may be of a type that nobody knows.
        let details = rule.details.keys();
        let details = details.filter(|name| !rule.call.contains(name)).cloned();
        if rule.used {
            let any = details.map(|call| (call, Receivers::default()));
            interest.limited.extend(any);
        } else {
            interest.calls.extend(details);
        }
        interest.calls.extend(rule.tells.iter().cloned());
        interest.calls.extend(rule.made_by.iter().cloned());
        interest.manners.extend(rule.manner.iter().cloned());
        interest.heard.extend(rule.heard.iter().cloned());
        interest.through.extend(rule.through.iter().cloned());
        interest.calls.extend(rule.itself.iter().cloned());
        interest.calls.extend(rule.implemented.iter().cloned());
        interest.calls.extend(rule.keys.iter().cloned());
        interest.calls.extend(rule.autowired.iter().cloned());
        if let Some(convention) = &rule.convention {
            interest.calls.extend(convention.calls().cloned());
            interest.nested.extend(convention.suffix.iter().cloned());
        }
        interest.creations.extend(rule.new.iter().cloned());
        if rule.index.iter().any(|name| name == rules::ANY) {
            interest.indexed_on.extend(rule.on.iter().cloned());
        } else {
            interest.indexed.extend(rule.index.iter().cloned());
        }
        interest.assigned.extend(rule.assign.iter().cloned());
        interest.attributes.extend(rule.attribute.iter().cloned());
    }
    for framework in catalogue::frameworks() {
        let stand_ins = &framework.stand_ins;
        interest.limited.extend(stand_ins.calls.iter().map(|call| {
            let receivers = Receivers {
                on: stand_ins.types.clone(),
                via: Vec::new(),
            };
            (call.clone(), receivers)
        }));
        let collections = &framework.collections;
        interest
            .collections
            .extend(collections.types.iter().cloned());
        interest.changes.extend(collections.changes.iter().cloned());
        interest.takes.extend(collections.takes.iter().cloned());
    }
    interest.nested.extend(functions::ASKED.map(str::to_owned));
    interest
}

/// Applies all rules to `model`, whose supertypes are in `index`.
///
/// Linear in the sites and members of the model, but for interfaces with many implementations.
#[must_use]
pub fn weave(model: &Model, workspace: &Workspace, index: &Index<'_>) -> Ties {
    let mut woven = Woven {
        model,
        workspace,
        index,
        containers: FxHashSet::default(),
        facts: Vec::new(),
        ties: Vec::new(),
    };
    engine::apply(&mut woven);
    bases::settle(&mut woven);
    let wiring = wiring::find(&woven);
    containers::consume(&mut woven, &wiring);
    roots::consume(&mut woven);
    messages::consume(&mut woven);
    let Woven {
        mut facts,
        mut ties,
        ..
    } = woven;
    facts.sort();
    facts.dedup();
    ties.retain(|tie| tie.from != tie.to);
    ties.sort();
    ties.dedup();
    Ties {
        facts,
        ties,
        wiring,
        links: Vec::new(),
    }
}
