//! Operations that are mapped one by one, by calls.

use super::groups::Groups;
use super::routes::within;
use super::rules::Gives;
use super::sites::Match;
use super::{Direction, Operation, Place, Scene};
use crate::resolve::model::site::{CallSite, Content};

pub(super) fn find(scene: &Scene<'_>, operations: &mut Vec<Operation>) {
    let groups = Groups::new(scene);
    for mapped in scene.calls(Gives::Operation) {
        operations.extend(mapped_by(scene, &groups, &mapped));
    }
}

/// One operation for each group that the call is made on: a method that maps may be given several.
fn mapped_by(scene: &Scene<'_>, groups: &Groups<'_, '_>, mapped: &Match<'_>) -> Vec<Operation> {
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
    let verb = rule.verbs.get(names.text(site.name)).cloned();
    let verb = verb.unwrap_or_else(|| listed_verbs(scene, site));
    let handler = site.args.iter().rev().find_map(|arg| match arg.content {
        Content::Named(name) => Some(names.text(name).to_owned()),
        _ => None,
    });
    let member = handler.unwrap_or_else(|| scene.member(site));
    let all = groups.prefixes(site).into_iter().map(|prefix| Operation {
        direction: Direction::Provided,
        route: within(&prefix, route.unwrap_or("{}")),
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
