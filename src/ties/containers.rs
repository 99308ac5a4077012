//! Containers: who consumes what is registered, and what follows.

use std::collections::BTreeMap;

use super::Woven;
use super::facts::{Certainty, Fact, FactKind, Layer, Tie};
use crate::base::intern::Interner;
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::Mention;

/// What is registered for a service: the implementations in order of registration.
pub(super) type Registered = BTreeMap<TypeId, Vec<(TypeId, Certainty)>>;

/// Adds injections, sole implementations, and the ties that follow from them.
pub(super) fn consume(woven: &mut Woven<'_>) {
    let registered = registered(woven);
    let mut ties = Vec::new();
    for fact in &woven.facts {
        if fact.kind == FactKind::Registration
            && let (Some(service), Some(implementation)) =
                (fact.subject.source(), fact.object.source())
        {
            ties.push(tie(fact, service, implementation));
        }
    }
    let mut facts = injections(woven, &registered);
    for fact in facts.iter().chain(&woven.facts) {
        if !matches!(fact.kind, FactKind::Injection | FactKind::Locator) {
            continue;
        }
        let Some(service) = service_of(&woven.model.names, &fact.subject) else {
            continue;
        };
        for (implementation, certainty) in implementations(woven, &registered, service) {
            let certainty = certainty.max(fact.certainty);
            ties.push(Tie {
                certainty,
                ..tie(fact, fact.by, implementation)
            });
        }
    }
    woven.ties.append(&mut ties);
    woven.facts.append(&mut facts);
}

pub(super) fn tie(fact: &Fact, from: TypeId, to: TypeId) -> Tie {
    Tie {
        from,
        to,
        layer: Layer::Composition,
        kind: fact.kind,
        certainty: fact.certainty,
        file: fact.file,
        line: fact.line,
    }
}

fn registered(woven: &Woven<'_>) -> Registered {
    let mut registered = Registered::new();
    for fact in woven
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Registration)
    {
        let Some(service) = fact.subject.source() else {
            continue;
        };
        let implementation = fact.object.source().unwrap_or(service);
        let known = registered.entry(service).or_default();
        if !known.iter().any(|&(ty, _)| ty == implementation) {
            known.push((implementation, fact.certainty));
        }
    }
    registered
}

/// What stands behind a service: what is registered for it, otherwise its sole implementation in the source.
fn implementations(
    woven: &Woven<'_>,
    registered: &Registered,
    service: TypeId,
) -> Vec<(TypeId, Certainty)> {
    if let Some(known) = registered.get(&service) {
        return known.clone();
    }
    match woven.index.implementations(service) {
        [only] => vec![(*only, Certainty::Likely)],
        _ => Vec::new(),
    }
}

/// What gives something of its last type argument: collections, and what makes it later.
const WRAPPERS: &[&str] = &[
    "IEnumerable",
    "ICollection",
    "IList",
    "IReadOnlyList",
    "IReadOnlyCollection",
    "List",
    "ImmutableArray",
    "Lazy",
    "Func",
    "Owned",
    "Meta",
    "IIndex",
    "IOptions",
    "IOptionsSnapshot",
    "IOptionsMonitor",
    "ExportFactory",
    "IDictionary",
    "IReadOnlyDictionary",
    "Dictionary",
];

/// The source type that is asked for: itself, or the element of `IEnumerable<T>`, `Lazy<T>`, `Func<T>` and the like.
pub(super) fn service_of(names: &Interner, mention: &Mention) -> Option<TypeId> {
    match mention {
        Mention::Type(ty, _) => Some(*ty),
        Mention::External(name, args) if WRAPPERS.contains(&names.text(*name)) => {
            args.last().and_then(|last| service_of(names, last))
        }
        Mention::Array(element) => service_of(names, element),
        _ => None,
    }
}

/// Constructor parameters that a container can fill: interfaces, and classes that are registered.
fn injections(woven: &Woven<'_>, registered: &Registered) -> Vec<Fact> {
    let mut facts = Vec::new();
    for (ty, shape) in woven.model.shapes.iter_enumerated() {
        let constructors = shape.members.iter().filter(|member| {
            member.kind == MemberKind::Constructor && !member.modifiers.has(Modifiers::STATIC)
        });
        for constructor in constructors {
            for (_, param) in &constructor.params {
                let Some(service) = service_of(&woven.model.names, param) else {
                    continue;
                };
                let is_registered = registered.contains_key(&service);
                let is_interface = woven.model.types[service].kind == TypeKind::Interface;
                if service == ty || !(is_registered || is_interface) {
                    continue;
                }
                facts.push(Fact {
                    file: constructor.file,
                    line: constructor.line,
                    kind: FactKind::Injection,
                    rule: "containers/constructor",
                    by: ty,
                    member: Some(constructor.name),
                    subject: Mention::Type(service, Box::default()),
                    object: Mention::Unknown,
                    text: String::new(),
                    detail: "constructor".to_owned(),
                    certainty: if is_registered {
                        Certainty::Certain
                    } else {
                        Certainty::Likely
                    },
                    conditional: false,
                });
            }
        }
    }
    facts
}
