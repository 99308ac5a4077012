//! Operations that are mapped one by one: by calls, by elements that are set, by attributes of a type that answers.

use super::groups::Groups;
use super::kinds::{Kind, Kinds};
use super::modules::{self, Modules};
use super::routes::within;
use super::rules::{Gives, Style};
use super::sites::Match;
use super::{Direction, Operation, Place, Scene};
use crate::resolve::model::site::{AttributeSite, CallSite, Content, SiteForm};

/// What the routes of a call begin with.
struct Starts<'s, 'm> {
    groups: Groups<'s, 'm>,
    modules: Modules<'s, 'm>,
}

pub(super) fn find(scene: &Scene<'_>, kinds: &Kinds, operations: &mut Vec<Operation>) {
    let starts = Starts {
        groups: Groups::new(scene),
        modules: Modules::new(scene),
    };
    for mapped in scene.calls(Gives::Operation) {
        operations.extend(mapped_by(scene, &starts, &mapped));
    }
    for kind in kinds.of_style(Style::Routed) {
        for attribute in &scene.model.shapes[kind.ty].attributes {
            operations.extend(attributed(scene, &starts.modules, kind, attribute));
        }
    }
}

/// The operations that an attribute of a type gives it.
fn attributed(
    scene: &Scene<'_>,
    modules: &Modules<'_, '_>,
    kind: &Kind,
    attribute: &AttributeSite,
) -> Vec<Operation> {
    let words = &kind.framework.words;
    let Some(verb) = words.verbs.get(scene.model.names.text(attribute.name)) else {
        return Vec::new();
    };
    // Its calls tell what begins its routes, and which method answers.
    let Some(rule) = kind
        .framework
        .call
        .iter()
        .find(|rule| rule.gives == Gives::Operation)
    else {
        return Vec::new();
    };
    let texts = attribute.args.iter().filter_map(|arg| match &arg.content {
        Content::Text(text) => Some(text),
        _ => None,
    });
    let all = texts.map(|route| Operation {
        direction: Direction::Provided,
        route: within(&modules.start(rule, kind.ty), route),
        verb: verb.clone(),
        kind: kind.rule.kind.clone(),
        ty: Some(kind.ty),
        member: modules.answering(rule, kind.ty).unwrap_or_default(),
        name: String::new(),
        request: None,
        at: Place::Source(attribute.file, attribute.line),
        rule: &kind.rule.id,
        certainty: kind.certainty,
        users: Vec::new(),
    });
    all.collect()
}

/// One operation for each group that the call is made on, a method that maps may be given several; and for each of its routes.
fn mapped_by<'m>(scene: &Scene<'m>, starts: &Starts<'_, 'm>, mapped: &Match<'m>) -> Vec<Operation> {
    let Match {
        rule,
        site,
        certainty,
    } = mapped;
    let route = scene.text(site, &rule.text);
    // Something else of that name: a handler and a route are the least that is mapped.
    if site.args.len() < 2 && route.is_none() || rule.answers && builds(site) {
        return Vec::new();
    }
    let names = &scene.model.names;
    let Starts {
        groups,
        modules: starting,
    } = starts;
    let verb = rule.verbs.get(names.text(site.name)).cloned();
    let verb = verb.unwrap_or_else(|| listed_verbs(scene, site));
    let verb = match verb.as_str() {
        "" => starting.verbs(mapped),
        _ => verb,
    };
    let handler = site.args.iter().rev().find_map(|arg| match arg.content {
        Content::Named(name) => Some(names.text(name).to_owned()),
        _ => None,
    });
    let answering = starting.answering(rule, site.from);
    // Something else of that name.
    if answering.is_none() && !rule.served_by.is_empty() {
        return Vec::new();
    }
    let member = answering.or(handler);
    let member = member.unwrap_or_else(|| scene.member(site));
    let routes = if rule.every || site.form == SiteForm::IndexSet {
        modules::routes(mapped)
    } else {
        vec![route.unwrap_or("{}").to_owned()]
    };
    let start = starting.start(rule, site.from);
    let prefixes = groups.prefixes(site);
    let all = prefixes.iter().flat_map(|prefix| {
        let whole = within(&start, prefix);
        routes.iter().map(move |route| within(&whole, route))
    });
    let all = all.map(|route| Operation {
        direction: Direction::Provided,
        route,
        verb: verb.clone(),
        kind: rule.kind.clone(),
        ty: Some(site.from),
        member: member.clone(),
        name: String::new(),
        request: None,
        at: Place::Source(site.file, site.line),
        rule: &rule.id,
        certainty: *certainty,
        users: Vec::new(),
    });
    all.collect()
}

/// Whether a lambda among the arguments is given something to build with, such as a branch of the pipeline.
fn builds(site: &CallSite) -> bool {
    site.args.iter().any(|arg| match &arg.content {
        Content::Lambda(lambda) => lambda.infers,
        _ => false,
    })
}

/// The verbs of an array argument.
fn listed_verbs(scene: &Scene<'_>, site: &CallSite) -> String {
    let verbs = site.args.iter().flat_map(|arg| match &arg.content {
        Content::List(texts) => texts.iter().map(|text| text.to_uppercase()).collect(),
        Content::Names(names) => {
            let names = names.iter().map(|name| scene.model.names.text(*name));
            names.map(str::to_uppercase).collect()
        }
        _ => Vec::new(),
    });
    verbs.collect::<Vec<String>>().join(",")
}

impl Scene<'_> {
    /// The member that a call stands in.
    pub(super) fn member(&self, site: &CallSite) -> String {
        site.from_member
            .map_or_else(String::new, |name| self.model.names.text(name).to_owned())
    }
}
