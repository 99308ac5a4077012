//! What models declare: entity sets, and what can be asked of entities; and below which prefix each model is served.
//!
//! A prefix is given a model. That is what a builder gives which sets were declared on, or what a method gives which declares
//! some. Where neither can be seen the prefix may serve any set.

use std::collections::{BTreeMap, BTreeSet};

use super::Scene;
use super::rules::Gives;
use super::sites::Match;
use crate::base::ids::{FileId, ProjectId};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{CallSite, Content, Mention};

/// The namespace of what can be asked of entities, where nothing gives one.
const NAMESPACE: &str = "Default";

/// The arguments of a call end this many lines behind its first one, where no other such call begins.
const LONGEST_CALL: u32 = 2;

/// What the models of the tree declare.
pub(super) struct Sets<'m> {
    /// By name in lower case.
    pub by_name: BTreeMap<String, Set<'m>>,
    /// Verbs of actions and functions by name.
    pub operations: BTreeMap<&'m str, &'static str>,
    /// The namespaces of these, by project.
    namespaces: BTreeMap<Option<ProjectId>, BTreeSet<&'m str>>,
    /// Sets in lower case, by the place of the call that gives their model a prefix; none where that is not seen.
    served: BTreeMap<(FileId, u32), BTreeSet<String>>,
}

/// An entity set, or a single entity.
pub(super) struct Set<'m> {
    pub name: &'m str,
    pub entity: Option<TypeId>,
    pub is_singleton: bool,
}

impl<'m> Sets<'m> {
    pub(super) fn new(scene: &Scene<'m>) -> Self {
        let declared = scene.calls(Gives::EntitySet);
        let set = |found: &Match<'m>| {
            let name = scene.text(found.site, &found.rule.text)?;
            let set = Set {
                name,
                entity: found.site.type_args.first().and_then(Mention::source),
                is_singleton: found.rule.kind == "singleton",
            };
            Some((name.to_lowercase(), set))
        };
        let operation = |found: &Match<'m>| {
            let name = scene.text(found.site, &found.rule.text)?;
            let called = scene.model.names.text(found.site.name);
            let verb = found.rule.verbs.get(called);
            Some((name, verb.map_or("", String::as_str)))
        };
        let operations = scene.calls(Gives::SetOperation);
        Self {
            by_name: declared.iter().filter_map(set).collect(),
            operations: operations.iter().filter_map(operation).collect(),
            namespaces: namespaces(scene),
            served: served(scene, &declared),
        }
    }

    /// The namespace of what can be asked of entities in `project`: the only one that something gives there.
    pub(super) fn namespace(&self, project: Option<ProjectId>) -> &'m str {
        let given = self
            .namespaces
            .get(&project)
            .filter(|given| given.len() == 1);
        given
            .and_then(BTreeSet::first)
            .copied()
            .unwrap_or(NAMESPACE)
    }

    /// Whether the prefix that the call at `place` gives is seen to serve other sets than `controller` only.
    pub(super) fn is_elsewhere(&self, place: (FileId, u32), controller: &str) -> bool {
        let name = controller.to_lowercase();
        let is_served = self.served.get(&place).map(|sets| sets.contains(&name));
        is_served == Some(false) && self.served.values().any(|sets| sets.contains(&name))
    }
}

fn namespaces<'m>(scene: &Scene<'m>) -> BTreeMap<Option<ProjectId>, BTreeSet<&'m str>> {
    let mut found: BTreeMap<_, BTreeSet<&'m str>> = BTreeMap::new();
    for given in scene.calls(Gives::Namespace) {
        let project = scene.model.types[given.site.from].project;
        if let Some(Content::Text(text)) = given.site.args.first().map(|arg| &arg.content) {
            found.entry(project).or_default().insert(text);
        }
    }
    found
}

/// The sets of the model of each prefix.
fn served<'m>(
    scene: &Scene<'m>,
    declared: &[Match<'m>],
) -> BTreeMap<(FileId, u32), BTreeSet<String>> {
    let models = scene.calls(Gives::Model);
    let rows = scene.calls(Gives::OdataConvention);
    let mut found = BTreeMap::new();
    for row in rows.iter().map(|row| row.site) {
        let of_builder = builder(row, &models).map(|builder| {
            let on_it = |set: &CallSite| is_near(set, row) && set.via == Some(builder);
            names(scene, declared, on_it)
        });
        let sets = of_builder.unwrap_or_else(|| {
            let called = called_in(scene, row, rows.iter().map(|row| row.site));
            let in_it = |set: &CallSite| {
                let member = set.from_member.map(|member| (set.from, member));
                member.is_some_and(|member| called.contains(&member))
            };
            names(scene, declared, in_it)
        });
        if !sets.is_empty() {
            found.insert((row.file, row.expr), sets);
        }
    }
    found
}

fn is_near(a: &CallSite, b: &CallSite) -> bool {
    (a.file, a.from, a.from_member) == (b.file, b.from, b.from_member)
}

/// The builder whose model a prefix is given, by the name of its local.
fn builder(row: &CallSite, models: &[Match<'_>]) -> Option<crate::base::intern::Name> {
    let takes = |model: &CallSite| {
        let is_held = row.args.iter().any(|arg| match arg.content {
            Content::Named(name) => model.local == Some(name),
            _ => false,
        });
        model.within == Some(row.expr) || is_held
    };
    let mut models = models.iter().map(|model| model.site);
    let model = models.find(|model| is_near(model, row) && takes(model))?;
    model.via
}

/// The names of the sets that are declared where `is_meant`.
fn names(
    scene: &Scene<'_>,
    declared: &[Match<'_>],
    is_meant: impl Fn(&CallSite) -> bool,
) -> BTreeSet<String> {
    let meant = declared.iter().filter(|found| is_meant(found.site));
    let texts = meant.filter_map(|found| scene.text(found.site, &found.rule.text));
    texts.map(str::to_lowercase).collect()
}

/// The members that are called in the lines of `row`; none where another row begins in its first one.
fn called_in<'a>(
    scene: &Scene<'_>,
    row: &CallSite,
    rows: impl Iterator<Item = &'a CallSite>,
) -> BTreeSet<(TypeId, crate::base::intern::Name)> {
    let others = rows.filter(|other| is_near(other, row) && other.expr != row.expr);
    let behind = others
        .map(|other| other.line)
        .filter(|line| *line >= row.line);
    let end = behind
        .min()
        .unwrap_or(u32::MAX)
        .min(row.line + LONGEST_CALL);
    let calls = scene.model.calls.iter().filter(|call| {
        (call.file, call.from, Some(call.from_member)) == (row.file, row.from, row.from_member)
            && (row.line..end).contains(&call.line)
    });
    calls.map(|call| (call.to, call.to_member)).collect()
}
