//! Operations that are mapped one by one, by calls.

use super::routes::within;
use super::rules::Gives;
use super::sites::Match;
use super::{Direction, Operation, Place, Scene};
use crate::resolve::model::site::{CallSite, Content};

/// Groups within groups are followed this far.
const DEEPEST_GROUP: usize = 8;

pub(super) fn find(scene: &Scene<'_>, operations: &mut Vec<Operation>) {
    let groups = scene.calls(Gives::Group);
    for mapped in scene.calls(Gives::Operation) {
        operations.extend(operation(scene, &groups, &mapped));
    }
}

fn operation(scene: &Scene<'_>, groups: &[Match<'_>], mapped: &Match<'_>) -> Option<Operation> {
    let Match {
        rule,
        site,
        certainty,
    } = mapped;
    let route = scene.text(site, &rule.text);
    // Something else of that name: a handler and a route are the least that is mapped.
    if site.args.len() < 2 && route.is_none() {
        return None;
    }
    let names = &scene.model.names;
    let verb = rule.verbs.get(names.text(site.name)).cloned();
    let handler = site.args.iter().rev().find_map(|arg| match arg.content {
        Content::Named(name) => Some(names.text(name).to_owned()),
        _ => None,
    });
    let prefix = prefix(scene, groups, site, DEEPEST_GROUP);
    Some(Operation {
        direction: Direction::Provided,
        route: within(&prefix, route.unwrap_or("{}")),
        verb: verb.unwrap_or_else(|| listed_verbs(site)),
        kind: rule.kind.clone(),
        ty: Some(site.from),
        member: handler.unwrap_or_else(|| scene.member(site)),
        name: String::new(),
        request: None,
        at: Place::Source(site.file, site.line),
        rule: &rule.id,
        certainty: *certainty,
        users: Vec::new(),
    })
}

/// The verbs of an array argument.
fn listed_verbs(site: &CallSite) -> String {
    let lists = site.args.iter().filter_map(|arg| match &arg.content {
        Content::List(texts) => Some(texts),
        _ => None,
    });
    let verbs = lists.flatten().map(|text| text.to_uppercase());
    verbs.collect::<Vec<_>>().join(",")
}

/// The start that the group gives on which `site` is called: the call before it, or the local that holds the group.
fn prefix(scene: &Scene<'_>, groups: &[Match<'_>], site: &CallSite, depth: usize) -> String {
    let Some(depth) = depth.checked_sub(1) else {
        return String::new();
    };
    let before = scene.sites.before(site);
    let chained =
        before.and_then(|before| groups.iter().find(|group| std::ptr::eq(group.site, before)));
    let held = || {
        groups.iter().rev().find(|group| {
            let other = group.site;
            let same_member = other.from == site.from && other.from_member == site.from_member;
            let is_before = other.file == site.file && other.line <= site.line;
            same_member && is_before && other.local.is_some() && other.local == site.via
        })
    };
    let given = || handed(scene, groups, site);
    let Some(group) = chained.or_else(held).or_else(given) else {
        return String::new();
    };
    let own = scene.text(group.site, &group.rule.text).unwrap_or("{}");
    within(&prefix(scene, groups, group.site, depth), own)
}

/// The group that is handed to the method in which `site` maps: what its only caller makes in the same statement, or the one
/// group that it holds. `app.MapGroup("/orders").MapOrders()`
fn handed<'g>(
    scene: &Scene<'_>,
    groups: &'g [Match<'_>],
    site: &CallSite,
) -> Option<&'g Match<'g>> {
    /// A statement is not looked at for longer.
    const LINES: u32 = 3;
    let (via, member) = (site.via?, site.from_member?);
    let shape = scene.model.shapes.get(site.from)?;
    let is_param = shape
        .members
        .iter()
        .any(|own| own.name == member && own.params.first().is_some_and(|(name, _)| *name == via));
    if !is_param {
        return None;
    }
    let mut calls = scene
        .model
        .calls
        .iter()
        .filter(|call| call.to == site.from && call.to_member == member);
    let call = calls.next()?;
    if calls.next().is_some() {
        return None;
    }
    let near: Vec<&Match<'_>> = groups
        .iter()
        .filter(|group| {
            let other = group.site;
            other.file == call.file
                && other.from == call.from
                && other.from_member == Some(call.from_member)
                && other.line <= call.line
        })
        .collect();
    let mut locals = near.iter().filter(|group| group.site.local.is_some());
    let chained = |lines: u32| {
        let mut near = near.iter().rev();
        near.find(|group| group.site.local.is_none() && group.site.line + lines >= call.line)
    };
    let only = match (locals.next(), locals.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    };
    chained(0).or(only).or_else(|| chained(LINES)).copied()
}

impl Scene<'_> {
    /// The member that a call stands in.
    pub(super) fn member(&self, site: &CallSite) -> String {
        site.from_member
            .map_or_else(String::new, |name| self.model.names.text(name).to_owned())
    }
}
