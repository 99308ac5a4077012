//! The operations of services, hubs, components and functions: methods by mark, by name, or all of them.

use std::collections::{BTreeMap, BTreeSet};

use super::actions::{methods, text_of};
use super::kinds::{Kind, Kinds, served_by};
use super::mounts::Mounts;
use super::routes::{join, within};
use super::rules::{Style, Words};
use super::{Caller, Direction, Operation, Place, Scene};
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{AttributeSite, Content, MemberShape};
use crate::ties::Certainty;

/// Who calls a member of a type.
type Callers = BTreeMap<(TypeId, Name), Vec<Caller>>;

pub(super) fn find(
    scene: &Scene<'_>,
    kinds: &Kinds,
    mounts: &Mounts,
    operations: &mut Vec<Operation>,
) {
    let wanted = [Style::Marked, Style::Methods, Style::Named];
    let all: Vec<Kind> = kinds
        .all
        .iter()
        .filter(|kind| wanted.contains(&kind.rule.operations))
        .copied()
        .collect();
    let callers = callers(scene, &all);
    for kind in &all {
        let address = mounts.address(kind.ty);
        let mut served = served_by(scene, kind).into_iter();
        let served_at = address.or_else(|| served.find_map(|ty| mounts.address(ty)));
        for (method, mark) in chosen(scene, kind) {
            let found = Found {
                kind,
                method,
                mark,
                address,
                served_at,
            };
            operations.extend(found.operations(scene, &callers));
        }
    }
}

/// The methods of a kind that are operations, with the attribute that makes them so.
fn chosen<'m>(scene: &Scene<'m>, kind: &Kind) -> Vec<(&'m MemberShape, Option<&'m AttributeSite>)> {
    let wanted = scene.index.names(&kind.rule.methods);
    let own = scene.model.shapes[kind.ty].members.iter();
    let mut own = own.filter(|member| member.kind == MemberKind::Method);
    match kind.rule.operations {
        Style::Marked => own
            .filter_map(|method| {
                let mark = method
                    .attributes
                    .iter()
                    .find(|mark| wanted.contains(&mark.name))?;
                Some((method, Some(mark)))
            })
            .collect(),
        Style::Named => own
            .find(|method| wanted.contains(&method.name))
            .map(|method| (method, None))
            .into_iter()
            .collect(),
        _ => methods(scene, &kind.framework.words, kind.ty)
            .into_iter()
            .filter(|method| !method.modifiers.has(Modifiers::OVERRIDE) || kind.rule.overrides)
            .map(|method| (method, None))
            .collect(),
    }
}

/// A method that is an operation.
struct Found<'a> {
    kind: &'a Kind,
    method: &'a MemberShape,
    mark: Option<&'a AttributeSite>,
    address: Option<&'a str>,
    /// The address of what implements it.
    served_at: Option<&'a str>,
}

impl Found<'_> {
    /// One operation, or one for each type of the tree that implements the contract.
    fn operations(&self, scene: &Scene<'_>, callers: &Callers) -> Vec<Operation> {
        let Self { kind, method, .. } = self;
        let (route, verb, trigger) = self.address(scene);
        let name = match kind.rule.operations {
            Style::Named => route.clone(),
            Style::Marked => self
                .mark
                .and_then(text_of)
                .unwrap_or(scene.model.names.text(method.name))
                .to_owned(),
            _ => scene.model.names.text(method.name).to_owned(),
        };
        let users = callers
            .get(&(kind.ty, method.name))
            .cloned()
            .unwrap_or_default();
        let verb = match verb.as_str() {
            "" => kind.rule.verb.clone(),
            _ => verb,
        };
        let operation = Operation {
            direction: Direction::Provided,
            route,
            verb,
            kind: trigger.unwrap_or_else(|| kind.rule.kind.clone()),
            ty: Some(kind.ty),
            member: scene.model.names.text(method.name).to_owned(),
            name,
            request: None,
            at: Place::Source(method.file, method.line),
            rule: &kind.rule.id,
            certainty: kind.certainty,
            users,
        };
        if kind.rule.required {
            return vec![Operation {
                direction: Direction::Required,
                ..operation
            }];
        }
        if scene.model.types[kind.ty].kind != TypeKind::Interface {
            return vec![operation];
        }
        let served: Vec<Operation> = served_by(scene, kind)
            .into_iter()
            .map(|ty| Operation {
                ty: Some(ty),
                ..operation.clone()
            })
            .collect();
        if served.is_empty() {
            return vec![Operation {
                direction: Direction::Required,
                ..operation
            }];
        }
        served
    }

    /// Route, verb, and what triggers it where an attribute says so.
    fn address(&self, scene: &Scene<'_>) -> (String, String, Option<String>) {
        let names = &scene.model.names;
        let words = &self.kind.framework.words;
        let ty = names.text(scene.model.types[self.kind.ty].name);
        let ty = ty.strip_suffix(words.suffix.as_str()).unwrap_or(ty);
        let ty = self.called(scene).unwrap_or(ty);
        let method = names.text(self.method.name);
        let plain = Some(&words.method_suffix)
            .filter(|suffix| !suffix.is_empty())
            .and_then(|suffix| method.strip_suffix(suffix.as_str()))
            .unwrap_or(method);
        let plain = self
            .named_by(scene, &self.method.attributes)
            .unwrap_or(plain);
        let verb = self
            .mark
            .and_then(|mark| words.verbs.get(names.text(mark.name)));
        let given = self.mark.and_then(text_of);
        if let (Some(verb), Some(route)) = (verb, given) {
            return (join("", route), verb.clone(), None);
        }
        if let Some((route, verb)) = self.by_template(scene, plain) {
            return (route, verb, None);
        }
        if let Some((trigger, kind)) = self.trigger(scene, words) {
            let name = given.unwrap_or(plain);
            let (route, verb) = triggered(scene, trigger, name, kind);
            return (route, verb, Some(kind.to_owned()));
        }
        let route = match (self.address, self.kind.rule.operations) {
            (address, Style::Named) => address.unwrap_or(ty).to_owned(),
            (Some(address), _) => format!("{address}/{plain}"),
            (None, Style::Marked) if given.is_some() => given.unwrap_or(plain).to_owned(),
            (None, _) => format!("{ty}/{plain}"),
        };
        (route, String::new(), None)
    }

    /// Route and verb, where an attribute beside the mark gives a template for addresses.
    fn by_template(&self, scene: &Scene<'_>, plain: &str) -> Option<(String, String)> {
        let names = &scene.model.names;
        let words = &self.kind.framework.words;
        if words.route_args.is_empty() {
            return None;
        }
        let mut attributes = self.method.attributes.iter();
        let (attribute, verb) = attributes.find_map(|attribute| {
            let verb = words.verbs.get(names.text(attribute.name))?;
            Some((attribute, verb))
        })?;
        let verb = match verb.as_str() {
            "" => attribute
                .named_text(names, "Method")
                .unwrap_or(&words.other_verb),
            known => known,
        };
        let mut called = words.route_args.iter();
        let template = called.find_map(|of| attribute.named_text(names, of));
        let template = template.unwrap_or(plain);
        // What is asked for behind the path is no part of it.
        let path = template.split('?').next().unwrap_or(template);
        let address = self.served_at.unwrap_or("");
        Some((within(address, path), verb.to_uppercase()))
    }

    /// The name that an attribute gives the type.
    fn called<'m>(&self, scene: &Scene<'m>) -> Option<&'m str> {
        self.named_by(scene, &scene.model.shapes[self.kind.ty].attributes)
    }

    /// The name that one of the attributes gives.
    fn named_by<'m>(&self, scene: &Scene<'_>, attributes: &'m [AttributeSite]) -> Option<&'m str> {
        let names = &self.kind.framework.words.names;
        let known = |attribute: &&AttributeSite| {
            names
                .iter()
                .any(|name| name == scene.model.names.text(attribute.name))
        };
        let texts = attributes
            .iter()
            .filter(known)
            .flat_map(|attribute| &attribute.args);
        texts.into_iter().find_map(|arg| match &arg.content {
            Content::Text(text) => Some(&**text),
            _ => None,
        })
    }

    /// The attribute, of the method or of a parameter, that says what calls it.
    fn trigger<'w>(
        &self,
        scene: &Scene<'_>,
        words: &'w Words,
    ) -> Option<(&AttributeSite, &'w str)> {
        self.method.attributes.iter().find_map(|attribute| {
            let kind = words.triggers.get(scene.model.names.text(attribute.name))?;
            Some((attribute, kind.as_str()))
        })
    }
}

/// `[HttpTrigger(AuthorizationLevel.Function, "get", Route = "orders/{id}")]`, `[TimerTrigger("0 5 * * *")]`
fn triggered(
    scene: &Scene<'_>,
    trigger: &AttributeSite,
    name: &str,
    kind: &str,
) -> (String, String) {
    let texts = trigger.args.iter().filter(|arg| arg.name.is_none());
    let texts: Vec<&str> = texts
        .filter_map(|arg| match &arg.content {
            Content::Text(text) => Some(&**text),
            _ => None,
        })
        .collect();
    if kind != "function" {
        return (
            texts.first().copied().unwrap_or(name).to_owned(),
            String::new(),
        );
    }
    let route = trigger.args.iter().find_map(|arg| match &arg.content {
        Content::Text(text)
            if arg
                .name
                .is_some_and(|own| scene.model.names.text(own) == "Route") =>
        {
            Some(&**text)
        }
        _ => None,
    });
    let verbs: Vec<String> = texts.iter().map(|text| text.to_uppercase()).collect();
    (join("api", route.unwrap_or(name)), verbs.join(","))
}

/// Calls of the members of `kinds` from elsewhere.
fn callers(scene: &Scene<'_>, kinds: &[Kind]) -> Callers {
    let wanted: BTreeSet<TypeId> = kinds.iter().map(|kind| kind.ty).collect();
    let mut found = Callers::new();
    for call in &scene.model.calls {
        if call.from != call.to
            && wanted.contains(&call.to)
            && !scene.model.types[call.from].is_test
        {
            found
                .entry((call.to, call.to_member))
                .or_default()
                .push(Caller {
                    by: Some(call.from),
                    at: Place::Source(call.file, call.line),
                    certainty: if call.doubt.is_some() {
                        Certainty::Likely
                    } else {
                        Certainty::Certain
                    },
                });
        }
    }
    found
}
