//! Types that map routes of their own, and the start that all of these have.
//!
//! A module gives its start to the constructor of its base, or to a call; it may be in a group, which is a type with a start
//! of its own; and a framework may have a start for everything.

use std::collections::{BTreeMap, BTreeSet};

use super::Scene;
use super::mounts::named_type;
use super::routes::within;
use super::rules::{CallRule, Gives};
use super::sites::Match;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{Content, Mention};

/// Groups within groups are followed this far.
const DEEPEST: usize = 8;

pub(super) struct Modules<'s, 'm> {
    scene: &'s Scene<'m>,
    /// What a type says of its start.
    own: BTreeMap<TypeId, String>,
    /// The group that a type says it is in.
    groups: BTreeMap<TypeId, TypeId>,
    /// The start of everything, by framework.
    roots: BTreeMap<&'static str, BTreeSet<String>>,
    /// Calls that name verbs.
    verbs: Vec<Match<'m>>,
}

impl<'s, 'm> Modules<'s, 'm> {
    pub(super) fn new(scene: &'s Scene<'m>) -> Self {
        let text = |found: &Match<'m>| scene.text(found.site, &found.rule.text).map(str::to_owned);
        let own = scene.calls(Gives::Module);
        let own = own.iter().map(|found| {
            (
                found.site.from,
                text(found).unwrap_or_else(|| "{}".to_owned()),
            )
        });
        let groups = scene.calls(Gives::Within);
        let groups = groups
            .iter()
            .filter_map(|found| Some((found.site.from, named_type(found.site)?)));
        let (own, groups) = (own.collect(), groups.collect());
        let mut roots: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
        for found in scene.calls(Gives::Root) {
            let root = roots.entry(framework(found.rule)).or_default();
            root.extend(text(&found));
        }
        Self {
            scene,
            own,
            groups,
            roots,
            verbs: scene.calls(Gives::Verbs),
        }
    }

    /// The start of the routes that `rule` finds in `ty`.
    pub(super) fn start(&self, rule: &CallRule, ty: TypeId) -> String {
        let own = self.start_of(ty, DEEPEST);
        match self.roots.get(framework(rule)) {
            // Of several, each host has its own.
            Some(roots) if roots.len() == 1 => {
                let root = roots.first().map_or("", String::as_str);
                within(root, &own)
            }
            _ => own,
        }
    }

    fn start_of(&self, ty: TypeId, depth: usize) -> String {
        let Some(depth) = depth.checked_sub(1) else {
            return String::new();
        };
        let supers = self.scene.index.supers(ty);
        let mut classes = std::iter::once(ty).chain(supers.iter().filter_map(Mention::source));
        let own = classes.find_map(|ty| self.own.get(&ty));
        let given = supers.iter().flat_map(Mention::args);
        let mut given = given.filter_map(Mention::source);
        let group = self.groups.get(&ty).copied();
        let group = group.or_else(|| given.find(|of| *of != ty && self.own.contains_key(of)));
        let around = group.map_or_else(String::new, |group| self.start_of(group, depth));
        match (own, around.as_str()) {
            (Some(own), _) => within(&around, own),
            (None, _) => around,
        }
    }

    /// The verbs that another call of the same member names for its routes.
    pub(super) fn verbs(&self, mapped: &Match<'m>) -> String {
        let site = mapped.site;
        let near = self
            .verbs
            .iter()
            .map(|found| found.site)
            .filter(|other| (other.from, other.from_member) == (site.from, site.from_member));
        let args = near.flat_map(|other| other.args.iter());
        let verbs = args.filter_map(|arg| match &arg.content {
            Content::Text(text) => Some(text.to_uppercase()),
            Content::Named(name) => Some(self.scene.model.names.text(*name).to_uppercase()),
            _ => None,
        });
        verbs.collect::<Vec<String>>().join(",")
    }

    /// The method of `ty` that answers, where the rule knows how such a method is called.
    pub(super) fn answering(&self, rule: &CallRule, ty: TypeId) -> Option<String> {
        let names = self.scene.index.names(&rule.served_by);
        let supers = self.scene.index.supers(ty).iter();
        let classes = std::iter::once(ty).chain(supers.filter_map(Mention::source));
        let mut members = classes.flat_map(|ty| &self.scene.model.shapes[ty].members);
        let found = members.find(|member| names.contains(&member.name))?;
        Some(self.scene.model.names.text(found.name).to_owned())
    }
}

/// The routes that a call of a module names.
pub(super) fn routes(mapped: &Match<'_>) -> Vec<String> {
    let site = mapped.site;
    let texts = site.args.iter().filter_map(|arg| match &arg.content {
        Content::Text(text) => Some(text.to_string()),
        _ => None,
    });
    let texts: Vec<String> = texts.collect();
    if mapped.rule.every {
        return texts;
    }
    // What names a route stands before it.
    texts.last().cloned().into_iter().collect()
}

/// The framework that a rule is of.
fn framework(rule: &CallRule) -> &str {
    rule.id.split('/').next().unwrap_or_default()
}
