//! Typed requests: a class with its routes, sent to whatever service takes it.
//!
//! A request is *provided* where a service of the tree has a method that takes it, and *required* where it has none: then the
//! class is one side of a contract with another system. Who builds a request calls the operation, on either side.

use std::collections::{BTreeMap, BTreeSet};

use super::actions::text_of;
use super::kinds::{Kind, Kinds};
use super::routes::join;
use super::rules::{Style, Words};
use super::{Caller, Direction, Operation, Place, Scene};
use crate::extract::facts::MemberKind;
use crate::resolve::model::site::{AttributeSite, Content, MemberShape, Mention, SiteArg};
use crate::resolve::model::{ReferenceKind, TypeId};
use crate::ties::Certainty;

/// Finds the requests; yields the services that serve any.
pub(super) fn find(
    scene: &Scene<'_>,
    kinds: &Kinds,
    operations: &mut Vec<Operation>,
) -> BTreeSet<TypeId> {
    let all: Vec<&Kind> = kinds.of_style(Style::Request).collect();
    // Routes on classes mean requests only where some of them say so.
    if !all.iter().any(|kind| is_typed(scene, kind)) {
        return BTreeSet::new();
    }
    let serving = services(scene, kinds);
    let mut builders = builders(scene, &all);
    let mut used = BTreeSet::new();
    for kind in all {
        let served = serving.get(&kind.ty).cloned().unwrap_or_default();
        used.extend(served.iter().map(|(service, _)| *service));
        let users = builders.remove(&kind.ty).unwrap_or_default();
        operations.extend(of_request(scene, kind, &served, &users));
    }
    used
}

/// Whether the class says what it returns, and so that it is a request.
fn is_typed(scene: &Scene<'_>, kind: &Kind) -> bool {
    let own = Mention::Type(kind.ty, Box::default());
    scene
        .index
        .is_named(&own, &scene.index.names(&kind.rule.base))
}

/// The methods that take a request, by request.
fn services<'m>(
    scene: &Scene<'m>,
    kinds: &Kinds,
) -> BTreeMap<TypeId, Vec<(TypeId, &'m MemberShape)>> {
    let mut serving: BTreeMap<TypeId, Vec<(TypeId, &MemberShape)>> = BTreeMap::new();
    for kind in kinds.all.iter().filter(|kind| kind.rule.kind == "service") {
        let names = scene.index.names(&kind.rule.member);
        for member in &scene.model.shapes[kind.ty].members {
            let taken = member.params.first().and_then(|(_, ty)| ty.source());
            if let Some(request) = taken
                && member.kind == MemberKind::Method
                && names.contains(&member.name)
            {
                serving.entry(request).or_default().push((kind.ty, member));
            }
        }
    }
    serving
}

/// Who builds each request.
fn builders(scene: &Scene<'_>, requests: &[&Kind]) -> BTreeMap<TypeId, Vec<Caller>> {
    let wanted: BTreeSet<TypeId> = requests.iter().map(|kind| kind.ty).collect();
    let mut found: BTreeMap<TypeId, Vec<Caller>> = BTreeMap::new();
    for reference in &scene.model.references {
        let is_new = matches!(
            reference.kind,
            ReferenceKind::New | ReferenceKind::NewImplicit
        );
        if is_new && wanted.contains(&reference.to) && !scene.model.types[reference.from].is_test {
            found.entry(reference.to).or_default().push(Caller {
                by: Some(reference.from),
                at: Place::Source(reference.file, reference.line),
                certainty: Certainty::Certain,
            });
        }
    }
    found
}

/// One operation for each route of the request, and for each method that serves it.
fn of_request(
    scene: &Scene<'_>,
    kind: &Kind,
    served: &[(TypeId, &MemberShape)],
    users: &[Caller],
) -> Vec<Operation> {
    let model = scene.model;
    let words = &kind.framework.words;
    let name = model.names.text(model.types[kind.ty].name);
    let Some(own) = scene.place_of(kind.ty) else {
        return Vec::new();
    };
    let implied = scene.index.supers(kind.ty).iter().find_map(|base| {
        let base = model.names.text(scene.index.name(base)?);
        words.base_verbs.get(base).cloned()
    });
    let implied = implied.unwrap_or_default();
    let mut routes: Vec<(String, String, Place)> = Vec::new();
    for attribute in &model.shapes[kind.ty].attributes {
        let is_route = words
            .routes
            .iter()
            .any(|known| known == model.names.text(attribute.name));
        if let (true, Some(route)) = (is_route, text_of(attribute)) {
            let verbs = verbs_of(scene, attribute).unwrap_or_else(|| implied.clone());
            let at = Place::Source(attribute.file, attribute.line);
            routes.push((join("", route), verbs, at));
        }
    }
    if routes.is_empty() {
        routes.push((format!("/json/reply/{name}"), implied, own));
    }
    let mut found = Vec::new();
    for (route, verb, at) in routes {
        let operation = Operation {
            direction: Direction::Required,
            route,
            verb,
            kind: kind.rule.kind.clone(),
            ty: Some(kind.ty),
            member: name.to_owned(),
            name: name.to_owned(),
            request: Some(kind.ty),
            at,
            rule: &kind.rule.id,
            certainty: if is_typed(scene, kind) {
                Certainty::Certain
            } else {
                Certainty::Likely
            },
            users: users.to_vec(),
        };
        let methods = served.iter().map(|(service, method)| {
            let member = model.names.text(method.name);
            let verb = served_verb(words, member, &operation.verb);
            (*service, member, verb)
        });
        let methods: Vec<_> = methods.collect();
        // Where no method answers the verbs that the route names, it is not known which one does.
        let is_known = methods.iter().any(|(_, _, verb)| verb.is_some());
        for (service, member, verb) in methods {
            if verb.is_none() && is_known {
                continue;
            }
            found.push(Operation {
                direction: Direction::Provided,
                ty: Some(service),
                member: member.to_owned(),
                verb: verb.unwrap_or_else(|| operation.verb.clone()),
                ..operation.clone()
            });
        }
        if served.is_empty() {
            found.push(operation);
        }
    }
    found
}

/// Which of the verbs of a route a method named after a verb answers; all of them where its name tells none.
fn served_verb(words: &Words, method: &str, verbs: &str) -> Option<String> {
    let known = words.base_verbs.values();
    let own = known.into_iter().find(|verb| {
        let plain = method.strip_prefix("On").unwrap_or(method);
        let plain = plain.strip_suffix("Async").unwrap_or(plain);
        plain.eq_ignore_ascii_case(verb)
    });
    match own {
        None => Some(verbs.to_owned()),
        Some(own) if verbs.is_empty() || verbs.split(',').any(|verb| verb == own) => {
            Some(own.clone())
        }
        Some(_) => None,
    }
}

/// The second text of a route's attribute, or the one called `Verbs`.
fn verbs_of(scene: &Scene<'_>, attribute: &AttributeSite) -> Option<String> {
    let named = |arg: &SiteArg| {
        arg.name
            .is_some_and(|name| scene.model.names.text(name) == "Verbs")
    };
    let text = |arg: &SiteArg| match &arg.content {
        Content::Text(text) => {
            let verbs = text.split(|c: char| !c.is_ascii_alphabetic());
            let verbs = verbs.filter(|verb| !verb.is_empty()).map(str::to_uppercase);
            Some(verbs.collect::<Vec<_>>().join(","))
        }
        _ => None,
    };
    let args = &attribute.args;
    let second = args
        .iter()
        .filter(|arg| arg.name.is_none())
        .filter_map(text)
        .nth(1);
    args.iter()
        .filter(|arg| named(arg))
        .find_map(text)
        .or(second)
}
