//! Registrations: which of the types that a call names implements which.
//!
//! Container libraries differ in order and spelling, so a registration is read by meaning: all types that the call and its
//! fluent calls name are candidates, and **whichever derives from another implements it**.

use std::collections::BTreeMap;

use super::Woven;
use super::chains::Chains;
use super::engine::Known;
use super::facts::{Fact, FactKind};
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, TypeKind};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{CallSite, Content, Mention, SiteForm};

/// In the detail of a registration whose implementation gets its properties filled.
pub(super) const AUTOWIRED: &str = "autowired";

/// The types at a registration.
#[derive(Default)]
struct Named {
    /// Those that the source spells: type arguments and `typeof`.
    given: Vec<Mention>,
    /// Those of instances that are given, and what lambdas make.
    made: Vec<Mention>,
}

/// The registrations that a call and its fluent calls make.
pub(super) fn registrations(
    woven: &Woven<'_>,
    chains: &Chains<'_>,
    known: &Known,
    site: &CallSite,
    fact: &Fact,
) -> Vec<Fact> {
    let rule = known.rule;
    // All types of an assembly are registered: the matter of conventions.
    if super::conventions::has_assembly(woven, site) {
        return Vec::new();
    }
    let mut named = Named::default();
    named.add(woven, site);
    let mut is_chained = false;
    let (mut as_itself, mut as_interfaces, mut fills) = (false, false, false);
    let mut text = key_of(woven, known, site);
    for next in chains.after(site) {
        as_itself |= known.itself.contains(&next.name);
        as_interfaces |= known.implemented.contains(&next.name);
        fills |= known.autowired.contains(&next.name);
        if known.chain.contains(&next.name) {
            is_chained = true;
            named.add(woven, next);
        }
        if known.keys.contains(&next.name) && text.is_empty() {
            text = key_of(woven, known, next);
        }
    }
    if rule.chained && !is_chained {
        return Vec::new();
    }
    let mut found = if rule.related {
        related(woven, site, named)
    } else {
        pairs(woven, named)
    };
    widen(woven, &mut found, as_itself, as_interfaces);
    let made = found.into_iter().map(|(subject, object)| Fact {
        subject,
        object,
        text: text.clone(),
        detail: if fills {
            format!("{} {AUTOWIRED}", fact.detail)
        } else {
            fact.detail.clone()
        },
        ..fact.clone()
    });
    made.collect()
}

impl Named {
    fn add(&mut self, woven: &Woven<'_>, site: &CallSite) {
        let of_args = site.args.iter().flat_map(|arg| match &arg.content {
            Content::TypeOf(ty) => std::slice::from_ref(ty),
            Content::Types(types) => types,
            _ => &[],
        });
        let of_args = of_args.cloned();
        let args: &[Mention] = match site.form {
            SiteForm::New => &[],
            _ => &site.type_args,
        };
        let all = args.iter().cloned().chain(of_args);
        for ty in all.filter(|ty| !matches!(ty, Mention::Unknown | Mention::Param(_))) {
            let name = woven
                .index
                .name(&ty)
                .map(|name| woven.model.names.text(name));
            // An instance that is given as an object may be anything.
            if name != Some("Object") && !self.given.contains(&ty) {
                self.given.push(ty);
            }
        }
        // What a lambda gives is meant to be registered, wherever it is from.
        let given = site.args.iter().filter_map(|arg| match &arg.content {
            Content::Lambda(lambda) => Some(lambda.result.clone()),
            _ => None,
        });
        let given = given.filter(|ty| matches!(ty, Mention::External(..)));
        let of_args = site.args.iter().filter_map(|arg| match &arg.content {
            Content::Lambda(lambda) => Some(lambda.result.clone()),
            Content::TypeOf(_) | Content::Types(_) | Content::Text(_) => None,
            Content::Named(name) => Some(result_of(woven, site, *name).unwrap_or(arg.ty.clone())),
            _ => Some(arg.ty.clone()),
        });
        // A lambda with several statements creates what it needs first, and what it gives last.
        let created = site.created.iter().rev().cloned();
        let made = of_args.chain(created);
        self.made.extend(given);
        self.made
            .extend(made.filter(|ty| ty.source().is_some_and(|ty| can_serve(woven, ty))));
    }
}

/// What the method of that name gives: a factory that is passed as a method group.
fn result_of(woven: &Woven<'_>, site: &CallSite, name: Name) -> Option<Mention> {
    let members = &woven.model.shapes.get(site.from)?.members;
    let mut methods = members
        .iter()
        .filter(|member| member.kind == MemberKind::Method && member.name == name);
    methods.next().map(|method| method.ty.clone())
}

/// Whether a service can be of the type: a value of an enum is how something is registered, and not what.
fn can_serve(woven: &Woven<'_>, ty: TypeId) -> bool {
    let kind = woven.model.types[ty].kind;
    !matches!(kind, TypeKind::Enum | TypeKind::Delegate)
}

/// The key of a keyed registration: the first text among the arguments, or the constant that a keyed call is given.
fn key_of(woven: &Woven<'_>, known: &Known, site: &CallSite) -> String {
    let names = &woven.model.names;
    let mut texts = site.args.iter().filter_map(|arg| match &arg.content {
        Content::Text(text) => Some(text.to_string()),
        _ => None,
    });
    let is_keyed = known.keys.contains(&site.name) || names.text(site.name).contains("Keyed");
    let constant = || match site.args.first().map(|arg| &arg.content) {
        Some(Content::Named(name)) if is_keyed => Some(names.text(*name).to_owned()),
        _ => None,
    };
    texts.next().or_else(constant).unwrap_or_default()
}

/// Whether `a` derives from `b`.
pub(super) fn derives(woven: &Woven<'_>, a: &Mention, b: &Mention) -> bool {
    match (a.source(), b.source()) {
        (Some(a), Some(b)) => a != b && woven.index.is_a(a, b),
        (Some(a), None) => woven.index.name(b).is_some_and(|name| {
            let supers = woven.index.supers(a).iter();
            supers
                .filter_map(|base| woven.index.name(base))
                .any(|base| base == name)
        }),
        _ => false,
    }
}

/// Services with what implements them.
fn pairs(woven: &Woven<'_>, named: Named) -> Vec<(Mention, Mention)> {
    let Named { given, made } = named;
    let bound = derived_pairs(woven, &given);
    if !bound.is_empty() {
        return bound;
    }
    match given.as_slice() {
        [] => {
            let first = made.into_iter().next();
            first.map(|ty| (ty, Mention::Unknown)).into_iter().collect()
        }
        // Neither is seen to derive from the other (an external interface): the class implements.
        [a, b] if is_class(woven, a) && !is_class(woven, b) => vec![(b.clone(), a.clone())],
        [a, b] => vec![(a.clone(), b.clone())],
        all => {
            let by = |service: &Mention| made.iter().find(|ty| derives(woven, ty, service));
            let pair =
                |service: &Mention| (service.clone(), by(service).cloned().unwrap_or_default());
            all.iter().map(pair).collect()
        }
    }
}

/// Each of `given` from which no other derives, under each that it derives from.
fn derived_pairs(woven: &Woven<'_>, given: &[Mention]) -> Vec<(Mention, Mention)> {
    let is_derived_from = |ty: &Mention| given.iter().any(|other| derives(woven, other, ty));
    let mut found = Vec::new();
    for implementation in given.iter().filter(|ty| !is_derived_from(ty)) {
        for service in given.iter().filter(|ty| derives(woven, implementation, ty)) {
            found.push((service.clone(), implementation.clone()));
        }
    }
    found
}

/// The same where the call is known by its shape only: types must be related, or the receiver be known as a container.
fn related(woven: &Woven<'_>, site: &CallSite, named: Named) -> Vec<(Mention, Mention)> {
    let bound = derived_pairs(woven, &named.given);
    if !bound.is_empty() {
        return bound;
    }
    // A service that is given what implements it.
    if let [service] = named.given.as_slice()
        && let Some(ty) = named.made.iter().find(|ty| derives(woven, ty, service))
    {
        return vec![(service.clone(), ty.clone())];
    }
    let of = [site.receiver.source(), site.owner];
    let is_container = of.iter().flatten().any(|ty| woven.containers.contains(ty));
    if !is_container {
        return Vec::new();
    }
    match named.given.as_slice() {
        [] | [_] => pairs(woven, named),
        // Two types from outside: only their names tell which is which.
        [a, b] if a.source().is_none() && b.source().is_none() => {
            match (is_called_interface(woven, a), is_called_interface(woven, b)) {
                (true, false) => vec![(a.clone(), b.clone())],
                (false, true) => vec![(b.clone(), a.clone())],
                _ => Vec::new(),
            }
        }
        _ => Vec::new(),
    }
}

/// Whether the name is one of an interface: `IOrders`.
fn is_called_interface(woven: &Woven<'_>, ty: &Mention) -> bool {
    let name = woven
        .index
        .name(ty)
        .map_or("", |name| woven.model.names.text(name));
    let mut letters = name.chars();
    letters.next() == Some('I') && letters.next().is_some_and(char::is_uppercase)
}

/// Whether two types given to the call bind one to the other, so that its receiver is a container.
pub(super) fn binds(woven: &Woven<'_>, site: &CallSite) -> bool {
    let [a, b] = &*site.type_args else {
        return false;
    };
    derives(woven, a, b) || derives(woven, b, a)
}

/// Adds the implementation itself and its interfaces, where a fluent call says so.
fn widen(
    woven: &Woven<'_>,
    found: &mut Vec<(Mention, Mention)>,
    as_itself: bool,
    as_interfaces: bool,
) {
    if !as_itself && !as_interfaces {
        return;
    }
    let Some((service, object)) = found.first().cloned() else {
        return;
    };
    let implementation = match object {
        Mention::Unknown => service,
        known => known,
    };
    found.retain(|(_, object)| *object != Mention::Unknown);
    if as_interfaces && let Some(ty) = implementation.source() {
        for interface in interfaces(woven, ty) {
            found.push((interface, implementation.clone()));
        }
    }
    if as_itself || found.is_empty() {
        found.push((implementation, Mention::Unknown));
    }
    let mut seen = Vec::new();
    found.retain(|pair| {
        let is_new = !seen.contains(pair);
        seen.push(pair.clone());
        is_new
    });
}

/// The interfaces of the source that `ty` implements, nearest first.
pub(super) fn interfaces(woven: &Woven<'_>, ty: TypeId) -> Vec<Mention> {
    let is_interface = |mention: &&Mention| {
        let source = mention.source();
        source.is_some_and(|ty| woven.model.types[ty].kind == TypeKind::Interface)
    };
    let supers = woven.index.supers(ty).iter();
    supers.filter(is_interface).cloned().collect()
}

fn is_class(woven: &Woven<'_>, ty: &Mention) -> bool {
    ty.source()
        .is_some_and(|ty| woven.model.types[ty].kind == TypeKind::Class)
}

/// What one place says of a pair of types, once: the surest, and the first listed among the rules that are as sure.
pub(super) fn without_doubles(facts: &mut Vec<Fact>) {
    let counts = |fact: &Fact| {
        matches!(
            fact.kind,
            FactKind::Registration | FactKind::Locator | FactKind::Sends
        )
    };
    let key = |fact: &Fact| {
        let pair = (fact.subject.clone(), fact.object.clone());
        // Of topics, the text tells them apart.
        let pair = (
            pair,
            (fact.kind == FactKind::Sends).then(|| fact.text.clone()),
        );
        (fact.kind, fact.file, fact.line, pair)
    };
    let mut best = BTreeMap::new();
    for (index, fact) in facts.iter().enumerate().filter(|(_, fact)| counts(fact)) {
        let entry = best.entry(key(fact)).or_insert((fact.certainty, index));
        *entry = (*entry).min((fact.certainty, index));
    }
    let mut index = 0;
    facts.retain(|fact| {
        let is_best = !counts(fact) || best.get(&key(fact)).is_some_and(|kept| kept.1 == index);
        index += 1;
        is_best
    });
}
