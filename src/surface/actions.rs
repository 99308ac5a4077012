//! The operations of controllers: public methods, with the verbs and routes that attributes, names and tables give them.
//!
//! Attributes of a method: some give a verb, some a route, some both. Each route of the method is an operation; a method
//! without a route of its own is reached by the routes of its class, or else through the route tables. What a base class
//! of the source declares belongs to every controller that derives from it.

use std::collections::BTreeMap;

use super::conventions::{self, Convention, Wanted, area_of_namespace};
use super::kinds::{Kind, Kinds};
use super::odata;
use super::routes::{fill, join};
use super::rules::{Style, Table, Words};
use super::sets::Sets;
use super::{Direction, Operation, Place, Scene};
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, Modifiers};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{AttributeSite, Content, MemberShape, Mention};
use crate::ties::Certainty;

/// A controller as its actions see it.
struct Controller {
    kind: Kind,
    words: &'static Words,
    name: String,
    area: Option<String>,
    /// Starts of routes; empty where the class has none.
    prefixes: Vec<String>,
    /// Whether a prefix alone is a route already.
    is_routed: bool,
    area_prefix: Option<String>,
}

/// What leads to actions that carry no route of their own.
struct Routing<'a> {
    table: &'a [Convention],
    sets: Sets<'a>,
}

/// What a controller is called in route tables and links.
pub(super) struct Called {
    pub name: String,
    pub area: Option<String>,
}

/// Controllers by type.
pub(super) type Areas = BTreeMap<TypeId, Called>;

/// Finds the operations of all controllers; yields what these are called.
pub(super) fn find(
    scene: &Scene<'_>,
    kinds: &Kinds,
    table: &[Convention],
    operations: &mut Vec<Operation>,
) -> Areas {
    let mut areas = Areas::new();
    let routing = Routing {
        table,
        sets: Sets::new(scene),
    };
    for kind in kinds.of_style(Style::Actions) {
        let controller = Controller::new(scene, *kind);
        for method in methods(scene, controller.words, kind.ty) {
            operations.extend(controller.operations(scene, &routing, method));
        }
        areas.insert(
            kind.ty,
            Called {
                name: controller.name,
                area: controller.area,
            },
        );
    }
    areas
}

/// Public methods of `ty` and of its bases in the source, each once: the nearest one of a name and number of parameters.
/// Of a static class they are its static ones, which a framework can call as well.
pub(super) fn methods<'m>(scene: &Scene<'m>, words: &Words, ty: TypeId) -> Vec<&'m MemberShape> {
    let model = scene.model;
    let supers = scene.index.supers(ty).iter().filter_map(Mention::source);
    let classes =
        supers.filter(|&base| model.types[base].kind != crate::extract::facts::TypeKind::Interface);
    let mut found: Vec<(TypeId, &MemberShape)> = Vec::new();
    for owner in std::iter::once(ty).chain(classes) {
        for member in &model.shapes[owner].members {
            let modifiers = member.modifiers;
            let is_meant = words.overridden.contains_key(model.names.text(member.name));
            let is_override = overrides_outside(scene, owner, member);
            let is_method = member.kind == MemberKind::Method
                && (!is_override || is_meant)
                && (modifiers.has(Modifiers::PUBLIC) || is_override)
                && modifiers.has(Modifiers::STATIC)
                    == model.types[owner].modifiers.has(Modifiers::STATIC)
                && !modifiers.has(Modifiers::ABSTRACT)
                && !is_excluded(scene, &words.excluded_methods, member)
                && !carries(scene, &words.excluded, &member.attributes);
            let same = |(above, known): &&(TypeId, &MemberShape)| {
                *above != owner
                    && known.name == member.name
                    && known.params.len() == member.params.len()
            };
            if is_method && !found.iter().any(|known| same(&known)) {
                found.push((owner, member));
            }
        }
    }
    found.into_iter().map(|(_, member)| member).collect()
}

/// Whether the method overrides one of a class outside of the source: what that is for, the framework knows.
fn overrides_outside(scene: &Scene<'_>, owner: TypeId, method: &MemberShape) -> bool {
    let begins = |base: TypeId| {
        scene.model.shapes[base]
            .members
            .iter()
            .any(|member| member.name == method.name && !member.modifiers.has(Modifiers::OVERRIDE))
    };
    let supers = scene.index.supers(owner).iter().filter_map(Mention::source);
    method.modifiers.has(Modifiers::OVERRIDE) && !supers.into_iter().any(begins)
}

/// Whether a method is one that the framework calls: by its name, and by the simple types of its parameters where
/// `Name(Type, Type)` says these.
fn is_excluded(scene: &Scene<'_>, excluded: &[String], method: &MemberShape) -> bool {
    let name = scene.model.names.text(method.name);
    let takes = |params: &str| {
        let wanted = params.split(',').map(str::trim).filter(|ty| !ty.is_empty());
        let own = method.params.iter().map(|(_, ty)| {
            let name = scene.index.name(ty);
            name.map_or("", |name| scene.model.names.text(name))
        });
        wanted.eq(own)
    };
    excluded.iter().any(|known| match known.split_once('(') {
        Some((known, params)) => known == name && takes(params.trim_end_matches(')')),
        None => known == name,
    })
}

fn carries(scene: &Scene<'_>, names: &[String], attributes: &[AttributeSite]) -> bool {
    attributes
        .iter()
        .any(|attribute| is_among(scene, names, attribute.name))
}

fn is_among(scene: &Scene<'_>, names: &[String], name: Name) -> bool {
    let text = scene.model.names.text(name);
    names.iter().any(|known| known == text)
}

/// The first text among the positional arguments.
pub(super) fn text_of(attribute: &AttributeSite) -> Option<&str> {
    attribute
        .args
        .iter()
        .filter(|arg| arg.name.is_none())
        .find_map(|arg| match &arg.content {
            Content::Text(text) => Some(&**text),
            _ => None,
        })
}

impl Controller {
    fn new(scene: &Scene<'_>, kind: Kind) -> Self {
        let words = &kind.framework.words;
        let symbol = &scene.model.types[kind.ty];
        let simple = scene.model.names.text(symbol.name);
        let attributes = attributes_of(scene, kind.ty);
        let area = attributes.iter().find_map(|attribute| {
            let with_prefix = words.areas.get(scene.model.names.text(attribute.name))?;
            Some((text_of(attribute)?.to_owned(), *with_prefix, attribute))
        });
        let area_prefix = area
            .as_ref()
            .filter(|(_, with, _)| *with)
            .map(|(name, _, attribute)| {
                attribute
                    .named_text(&scene.model.names, "AreaPrefix")
                    .unwrap_or(name)
                    .to_owned()
            });
        let prefixes: Vec<&&AttributeSite> = attributes
            .iter()
            .filter(|attribute| is_among(scene, &words.prefixes, attribute.name))
            .collect();
        Self {
            words,
            name: simple
                .strip_suffix(words.suffix.as_str())
                .unwrap_or(simple)
                .to_owned(),
            area: area
                .map(|(name, ..)| name)
                .or_else(|| area_of_namespace(&symbol.namespace)),
            is_routed: prefixes
                .iter()
                .any(|attribute| is_among(scene, &words.routes, attribute.name)),
            prefixes: prefixes
                .iter()
                .map(|attribute| {
                    let mut called = words.route_args.iter();
                    let by_name =
                        || called.find_map(|of| attribute.named_text(&scene.model.names, of));
                    let text = text_of(attribute).or_else(by_name);
                    text.unwrap_or("{}").to_owned()
                })
                .collect(),
            area_prefix,
            kind,
        }
    }

    fn operations(
        &self,
        scene: &Scene<'_>,
        routing: &Routing<'_>,
        method: &MemberShape,
    ) -> Vec<Operation> {
        let names = &scene.model.names;
        let declared = names.text(method.name);
        let given = method
            .attributes
            .iter()
            .find(|attribute| is_among(scene, &self.words.names, attribute.name));
        let plain = declared
            .strip_suffix(self.words.method_suffix.as_str())
            .filter(|name| !name.is_empty() && !self.words.method_suffix.is_empty());
        let action = given
            .and_then(text_of)
            .unwrap_or_else(|| plain.unwrap_or(declared));
        let place = Place::Source(method.file, method.line);
        let make = |(route, verb, is_sure): (String, String, bool)| Operation {
            direction: Direction::Provided,
            route,
            verb,
            kind: self.kind.rule.kind.clone(),
            ty: Some(self.kind.ty),
            member: declared.to_owned(),
            name: action.to_owned(),
            request: None,
            at: place,
            rule: &self.kind.rule.id,
            certainty: if is_sure {
                self.kind.certainty
            } else {
                self.kind.certainty.max(Certainty::Likely)
            },
            users: Vec::new(),
        };
        self.addresses(scene, routing, method, action)
            .into_iter()
            .map(make)
            .collect()
    }

    /// Route, verbs, and whether these are certain.
    fn addresses(
        &self,
        scene: &Scene<'_>,
        routing: &Routing<'_>,
        method: &MemberShape,
        action: &str,
    ) -> Vec<(String, String, bool)> {
        let (given, own) = self.told(scene, method);
        let name = scene.model.names.text(method.name);
        let is_set = self.kind.rule.table == Table::Odata;
        let given_verbs = given.join(",");
        let shared = self.verbs(given, name);
        if !own.is_empty() {
            let joined = own.iter().flat_map(|(route, verb)| {
                let verb = verb.as_ref().unwrap_or(&shared);
                let starts = self.starts().into_iter();
                starts.map(move |start| (join(&start, route), verb.clone(), true))
            });
            return joined
                .map(|(route, verb, sure)| (self.tokens(&route, action), verb, sure))
                .collect();
        }
        if self.is_routed {
            let starts = self.starts().into_iter().map(|start| join(&start, ""));
            return starts
                .map(|start| (self.tokens(&start, action), shared.clone(), true))
                .collect();
        }
        let wanted = Wanted {
            controller: &self.name,
            action,
            area: self.area.as_deref(),
            namespace: &scene.model.types[self.kind.ty].namespace,
            project: scene.model.types[self.kind.ty].project,
            of: self.kind.rule.table,
        };
        if is_set {
            return self.of_set(scene, routing, &wanted, method, &given_verbs);
        }
        let (routes, is_sure) = conventions::routes(routing.table, &wanted);
        routes
            .into_iter()
            .map(|route| (route, shared.clone(), is_sure))
            .collect()
    }

    /// The addresses of a method that serves an entity set, below each prefix.
    fn of_set(
        &self,
        scene: &Scene<'_>,
        routing: &Routing<'_>,
        wanted: &Wanted<'_>,
        method: &MemberShape,
        given: &str,
    ) -> Vec<(String, String, bool)> {
        let (mut prefixes, mut is_sure) =
            conventions::set_prefixes(routing.table, &routing.sets, wanted);
        let of_type = attributes_of(scene, self.kind.ty);
        let components = of_type
            .iter()
            .filter(|attribute| is_among(scene, &self.words.set_components, attribute.name));
        let told: Vec<String> = components
            .map(|attribute| text_of(attribute).unwrap_or("").to_owned())
            .collect();
        if !told.is_empty() {
            (prefixes, is_sure) = (told, true);
        }
        let mut paths = odata::attributed(scene, self.words, &of_type, method);
        let mut is_known = true;
        let mut verb = self.verbs(vec![given.to_owned()], scene.model.names.text(method.name));
        if paths.is_empty() {
            let sets = &routing.sets;
            let served = sets.served(scene, self.words, wanted, method, given);
            (verb, is_known) = (served.verb, served.is_declared);
            paths.extend(served.paths);
        }
        let all = prefixes.iter().flat_map(|prefix| {
            let paths = paths.iter();
            paths.map(move |path| join(prefix, path))
        });
        all.map(|route| (route, verb.clone(), is_sure && is_known))
            .collect()
    }

    /// The verbs that stand alone, and the routes with their verbs.
    fn told(
        &self,
        scene: &Scene<'_>,
        method: &MemberShape,
    ) -> (Vec<String>, Vec<(String, Option<String>)>) {
        let (mut verbs, mut routes) = (Vec::new(), Vec::new());
        for attribute in &method.attributes {
            let verb = self.verb_of(scene, attribute);
            let is_route = is_among(scene, &self.words.routes, attribute.name);
            let by_name = || {
                let mut called = self.words.route_args.iter();
                called.find_map(|of| attribute.named_text(&scene.model.names, of))
            };
            let text = text_of(attribute).filter(|_| is_route).or_else(by_name);
            match (verb, text) {
                (verb, Some(route)) => routes.push((route.to_owned(), verb)),
                (Some(verb), None) => verbs.push(verb),
                // A route that is computed.
                (None, None) if is_route && attribute.args.iter().any(|arg| arg.name.is_none()) => {
                    routes.push(("{}".to_owned(), None));
                }
                (None, None) => {}
            }
        }
        (verbs, routes)
    }

    /// `route` with `[controller]`, `[action]` and `[area]` replaced.
    fn tokens(&self, route: &str, action: &str) -> String {
        let filled = fill(route, "controller", &self.name, false);
        let filled = fill(&filled, "action", action, false);
        match &self.area {
            Some(area) => fill(&filled, "area", area, false),
            None => filled,
        }
    }

    fn starts(&self) -> Vec<String> {
        let area = self.area_prefix.as_deref().unwrap_or("");
        if self.prefixes.is_empty() {
            return vec![area.to_owned()];
        }
        self.prefixes
            .iter()
            .map(|prefix| join(area, prefix))
            .collect()
    }

    /// The verb that an attribute gives, `GET,POST` where it lists them.
    fn verb_of(&self, scene: &Scene<'_>, attribute: &AttributeSite) -> Option<String> {
        let verb = self
            .words
            .verbs
            .get(scene.model.names.text(attribute.name))?;
        if !verb.is_empty() {
            return Some(verb.clone());
        }
        let positional = attribute.args.iter().filter(|arg| arg.name.is_none());
        let listed: Vec<String> = positional
            .filter_map(|arg| match &arg.content {
                Content::Text(text) => Some(text.to_uppercase()),
                Content::Named(name) => Some(scene.model.names.text(*name).to_uppercase()),
                _ => None,
            })
            .collect();
        Some(listed.join(","))
    }

    /// The verbs of a method: those of its attributes, or what its name says.
    fn verbs(&self, mut given: Vec<String>, name: &str) -> String {
        given.retain(|verb| !verb.is_empty());
        given.sort();
        given.dedup();
        if !given.is_empty() {
            return given.join(",");
        }
        let by_name = self
            .words
            .name_verbs
            .iter()
            .find(|(start, _)| name.starts_with(start.as_str()));
        by_name
            .map_or(&self.words.other_verb, |(_, verb)| verb)
            .clone()
    }
}

/// The attributes of a type; where it has none of a name, those of the nearest base.
fn attributes_of<'m>(scene: &Scene<'m>, ty: TypeId) -> Vec<&'m AttributeSite> {
    let supers = scene.index.supers(ty).iter().filter_map(Mention::source);
    let mut found: Vec<&AttributeSite> = Vec::new();
    for owner in std::iter::once(ty).chain(supers) {
        let known = found.len();
        for attribute in &scene.model.shapes[owner].attributes {
            if !found[..known]
                .iter()
                .any(|above| above.name == attribute.name)
            {
                found.push(attribute);
            }
        }
    }
    found
}
