//! Containers: what is bound to what, who consumes it, and what follows.
//!
//! Container libraries differ in order and spelling, so a registration is read by meaning: all types that the call and its
//! fluent calls name are candidates, and **whichever derives from another implements it**.

use std::collections::BTreeMap;

use super::Woven;
use super::engine::{Chains, Known};
use super::facts::{Certainty, Fact, FactKind, Layer, Tie};
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{CallSite, Content, Mention};

/// The registrations that a call and its fluent calls make.
pub(super) fn registrations(
    woven: &Woven<'_>,
    chains: &Chains<'_>,
    known: &Known,
    site: &CallSite,
    fact: &Fact,
) -> Vec<Fact> {
    let mut given = named_types(site);
    let mut made = made_types(site);
    for next in chains.after(site) {
        if known.is_chained(next.name) {
            given.extend(named_types(next));
            made.extend(made_types(next));
        }
    }
    given.dedup();
    pairs(woven, given, made)
        .into_iter()
        .map(|(subject, object)| Fact {
            subject,
            object,
            text: site_key(site),
            ..fact.clone()
        })
        .collect()
}

/// The first text among the arguments: the key of a keyed registration.
fn site_key(site: &CallSite) -> String {
    let mut texts = site.args.iter().filter_map(|arg| match &arg.content {
        Content::Text(text) => Some(text.to_string()),
        _ => None,
    });
    texts.next().unwrap_or_default()
}

/// Types that the source names as such: type arguments and `typeof`.
fn named_types(site: &CallSite) -> Vec<Mention> {
    let of_args = site.args.iter().filter_map(|arg| match &arg.content {
        Content::TypeOf(ty) => Some(ty.clone()),
        _ => None,
    });
    let args: &[Mention] = match site.form {
        crate::resolve::model::site::SiteForm::New => &[],
        _ => &site.type_args,
    };
    let known = args.iter().cloned().chain(of_args);
    known.filter(is_known).collect()
}

/// Types of instances that are given, and what lambdas make.
fn made_types(site: &CallSite) -> Vec<Mention> {
    let of_args = site.args.iter().filter_map(|arg| match &arg.content {
        Content::Lambda(ty) => Some(ty.clone()),
        Content::TypeOf(_) | Content::Text(_) => None,
        _ => Some(arg.ty.clone()),
    });
    of_args
        .chain(site.created.iter().cloned())
        .filter(|ty| ty.source().is_some())
        .collect()
}

fn is_known(ty: &Mention) -> bool {
    !matches!(ty, Mention::Unknown | Mention::Param(_))
}

/// Services with what implements them.
fn pairs(
    woven: &Woven<'_>,
    mut given: Vec<Mention>,
    made: Vec<Mention>,
) -> Vec<(Mention, Mention)> {
    let is_a = |a: &Mention, b: &Mention| match (a.source(), b.source()) {
        (Some(a), Some(b)) => a != b && woven.index.is_a(a, b),
        (Some(a), None) => woven.index.name(b).is_some_and(|name| {
            let supers = woven.index.supers(a).iter();
            supers
                .filter_map(|base| woven.index.name(base))
                .any(|base| base == name)
        }),
        _ => false,
    };
    // What derives from another one that is given implements it; without one, what a factory makes does.
    let implements = |ty: &Mention| given.iter().any(|other| is_a(ty, other));
    let mut implementations: Vec<Mention> =
        given.iter().filter(|ty| implements(ty)).cloned().collect();
    if implementations.is_empty() {
        implementations = made.iter().filter(|ty| implements(ty)).cloned().collect();
        implementations.truncate(1);
    }
    if implementations.is_empty() && given.is_empty() {
        given.extend(made.into_iter().take(1));
    }
    let Some(implementation) = implementations.first().cloned() else {
        let two = given.len() == 2;
        return match given.as_slice() {
            // Neither is seen to derive from the other (an external interface): the class implements.
            [a, b] if two && is_class(woven, a) && !is_class(woven, b) => {
                vec![(b.clone(), a.clone())]
            }
            [a, b] if two => vec![(a.clone(), b.clone())],
            all => all
                .iter()
                .map(|ty| (ty.clone(), Mention::Unknown))
                .collect(),
        };
    };
    let services = given.iter().filter(|ty| **ty != implementation);
    services
        .map(|ty| (ty.clone(), implementation.clone()))
        .collect()
}

fn is_class(woven: &Woven<'_>, ty: &Mention) -> bool {
    ty.source()
        .is_some_and(|ty| woven.model.types[ty].kind == TypeKind::Class)
}

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
        let Some(service) = service_of(&fact.subject) else {
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

/// The source type that is asked for: itself, or the element of `IEnumerable<T>`, `Lazy<T>`, `Func<T>` and the like.
pub(super) fn service_of(mention: &Mention) -> Option<TypeId> {
    match mention {
        Mention::Type(ty, _) => Some(*ty),
        Mention::External(_, args) => args.last().and_then(service_of),
        Mention::Array(element) => service_of(element),
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
                let Some(service) = service_of(param) else {
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
