//! Containers: who consumes what is registered, and what follows.

use std::collections::{BTreeMap, BTreeSet};

use super::Woven;
use super::facts::{Certainty, Fact, FactKind, Layer, Tie};
use super::registrations::AUTOWIRED;
use super::wiring::Wiring;
use crate::base::intern::Interner;
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::Mention;

/// Asked for by this many types, a service serves everybody; as many make state a setting of the whole.
const AMBIENT: usize = 20;

/// What is registered for a service: the implementations in order of registration.
pub(super) type Registered = BTreeMap<TypeId, Vec<(TypeId, Certainty)>>;

/// Adds injections, sole implementations, and the ties that follow from them.
///
/// Whoever asks for one gets what wins in some host; whoever asks for all gets all.
pub(super) fn consume(woven: &mut Woven<'_>, wiring: &[Wiring]) {
    let registered = registered(woven);
    let winners = winners(wiring);
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
    facts.extend(filled(woven, &registered));
    let ambient = ambient(woven, &facts);
    for fact in facts.iter().chain(&woven.facts) {
        if !matches!(fact.kind, FactKind::Injection | FactKind::Locator) {
            continue;
        }
        let service = service_of(&woven.model.names, &fact.subject);
        let Some(service) = service.filter(|service| !ambient.contains(service)) else {
            continue;
        };
        for (implementation, certainty) in implementations(woven, &registered, service) {
            let wins = |of: &BTreeSet<TypeId>| of.contains(&implementation);
            let key = (service, fact.text.as_str());
            if !fact.detail.ends_with("all") && !winners.get(&key).is_none_or(wins) {
                continue;
            }
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

/// Services that so many types ask for that they tie none of them: settings, the context of a request, logging.
fn ambient(woven: &Woven<'_>, injections: &[Fact]) -> BTreeSet<TypeId> {
    let mut users: BTreeMap<TypeId, BTreeSet<TypeId>> = BTreeMap::new();
    for fact in injections.iter().chain(&woven.facts) {
        let asks = matches!(fact.kind, FactKind::Injection | FactKind::Locator);
        if let Some(service) = service_of(&woven.model.names, &fact.subject)
            && asks
            && !woven.model.types[fact.by].is_test
        {
            users.entry(service).or_default().insert(fact.by);
        }
    }
    let all = users
        .into_iter()
        .filter(|(_, users)| users.len() >= AMBIENT);
    all.map(|(service, _)| service).collect()
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

/// What wins for a service and key, and what stands in front of it, in any host.
fn winners(wiring: &[Wiring]) -> BTreeMap<(TypeId, &str), BTreeSet<TypeId>> {
    let mut winners: BTreeMap<(TypeId, &str), BTreeSet<TypeId>> = BTreeMap::new();
    let containers = wiring.iter().flat_map(|wiring| &wiring.containers);
    for service in containers.flat_map(|container| &container.services) {
        let all = service.effective.iter().chain(&service.decorators);
        let known = winners.entry((service.ty, &service.key)).or_default();
        known.extend(all.map(|one| one.implementation));
    }
    winners
}

fn registered(woven: &Woven<'_>) -> Registered {
    let mut registered = Registered::new();
    for fact in woven
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Registration && !woven.model.types[fact.by].is_test)
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

/// What holds everything of its last type argument.
const COLLECTIONS: &[&str] = &[
    "IEnumerable",
    "ICollection",
    "IList",
    "IReadOnlyList",
    "IReadOnlyCollection",
    "List",
    "ImmutableArray",
    "IIndex",
    "IDictionary",
    "IReadOnlyDictionary",
    "Dictionary",
];

/// What gives one of its last type argument, now or later.
const WRAPPERS: &[&str] = &[
    "Lazy",
    "Func",
    "Owned",
    "Meta",
    "IOptions",
    "IOptionsSnapshot",
    "IOptionsMonitor",
    "ExportFactory",
];

/// The source type that is asked for: itself, or the element of `IEnumerable<T>`, `Lazy<T>`, `Func<T>` and the like.
pub(super) fn service_of(names: &Interner, mention: &Mention) -> Option<TypeId> {
    match mention {
        Mention::Type(ty, _) => Some(*ty),
        Mention::External(name, args)
            if WRAPPERS.contains(&names.text(*name))
                || COLLECTIONS.contains(&names.text(*name)) =>
        {
            args.last().and_then(|last| service_of(names, last))
        }
        Mention::Array(element) => service_of(names, element),
        _ => None,
    }
}

/// Whether all that is registered is asked for.
fn is_all(names: &Interner, mention: &Mention) -> bool {
    match mention {
        Mention::External(name, args) if WRAPPERS.contains(&names.text(*name)) => {
            args.last().is_some_and(|last| is_all(names, last))
        }
        Mention::External(name, _) => COLLECTIONS.contains(&names.text(*name)),
        Mention::Array(_) => true,
        _ => false,
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
                let manner = if is_all(&woven.model.names, param) {
                    "constructor, all"
                } else {
                    "constructor"
                };
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
                    detail: manner.to_owned(),
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

/// Properties that a container fills, as the registration of their type says.
fn filled(woven: &Woven<'_>, registered: &Registered) -> Vec<Fact> {
    let told = woven
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Registration && fact.detail.ends_with(AUTOWIRED));
    let types: BTreeSet<TypeId> = told
        .filter_map(|fact| fact.object.source().or(fact.subject.source()))
        .collect();
    let mut facts = Vec::new();
    for ty in types {
        let members = woven.model.shapes[ty].members.iter();
        let properties = members.filter(|member| {
            member.kind == MemberKind::Property && member.modifiers.has(Modifiers::PUBLIC)
        });
        for property in properties {
            let service = service_of(&woven.model.names, &property.ty);
            let Some(service) = service.filter(|service| registered.contains_key(service)) else {
                continue;
            };
            facts.push(Fact {
                file: property.file,
                line: property.line,
                kind: FactKind::Injection,
                rule: "containers/property",
                by: ty,
                member: Some(property.name),
                subject: Mention::Type(service, Box::default()),
                object: Mention::Unknown,
                text: String::new(),
                detail: "property".to_owned(),
                certainty: Certainty::Likely,
                conditional: false,
            });
        }
    }
    facts
}
