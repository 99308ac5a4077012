//! Events of the language: who declares one runs whoever subscribed to it.

use std::collections::{BTreeMap, BTreeSet};

use super::Woven;
use super::facts::{Certainty, Fact, FactKind};
use crate::base::ids::FileId;
use crate::resolve::model::site::{CallSite, Mention, SiteForm};
use crate::resolve::model::{ReferenceKind, TypeId};

/// What facts about events rest on.
pub(super) const RULE: &str = "dotnet-events/event";

/// Adds who subscribes to whose event, and who raises its own. Types within it use the event to raise it.
///
/// An event of a generic type has the type argument as its topic, where the place of the subscription names one.
pub(super) fn add(woven: &mut Woven<'_>) {
    let model = woven.model;
    let topics = topics(woven);
    // A line that takes the value twice raises the event once.
    let mut facts: BTreeSet<Fact> = BTreeSet::new();
    for (site, owner) in uses(woven) {
        let is_own = site.from == owner
            || woven.index.is_a(site.from, owner)
            || within(woven, site.from, owner);
        let kind = match site.form {
            SiteForm::EventRaise if site.from == owner => FactKind::Sends,
            SiteForm::EventAdd if !is_own => FactKind::Handles,
            _ => continue,
        };
        let is_generic = !model.shapes[owner].params.is_empty();
        let topic = topics.get(&(site.file, site.line)).filter(|_| is_generic);
        facts.insert(Fact {
            file: site.file,
            line: site.line,
            kind,
            rule: RULE,
            by: site.from,
            member: site.from_member,
            subject: Mention::Type(owner, Box::default()),
            object: topic.map_or(Mention::Unknown, |ty| Mention::Type(*ty, Box::default())),
            text: model.names.text(site.name).to_owned(),
            detail: "event".to_owned(),
            certainty: Certainty::Certain,
            conditional: false,
        });
    }
    woven.facts.extend(facts);
}

/// Where an event is subscribed to or raised, with the type that declares it.
fn uses<'w>(woven: &'w Woven<'_>) -> impl Iterator<Item = (&'w CallSite, TypeId)> {
    let sites = woven.model.sites.iter();
    let of_events =
        sites.filter(|site| matches!(site.form, SiteForm::EventAdd | SiteForm::EventRaise));
    of_events.filter_map(|site| Some((site, site.owner?)))
}

fn within(woven: &Woven<'_>, inner: TypeId, outer: TypeId) -> bool {
    let mut at = Some(inner);
    while let Some(ty) = at {
        if ty == outer {
            return true;
        }
        at = woven.model.types[ty].outer;
    }
    false
}

/// The type argument that each line names; of two, neither.
fn topics(woven: &Woven<'_>) -> BTreeMap<(FileId, u32), TypeId> {
    let mut found: BTreeMap<(FileId, u32), Option<TypeId>> = BTreeMap::new();
    let model = woven.model;
    let lines: BTreeSet<(FileId, u32)> = uses(woven)
        .map(|(site, _)| (site.file, site.line))
        .collect();
    let args = model
        .references
        .iter()
        .filter(|reference| reference.kind == ReferenceKind::TypeArg);
    for arg in args.filter(|arg| lines.contains(&(arg.file, arg.line))) {
        let known = found.entry((arg.file, arg.line)).or_insert(Some(arg.to));
        if *known != Some(arg.to) {
            *known = None;
        }
    }
    found
        .into_iter()
        .filter_map(|(at, ty)| Some((at, ty?)))
        .collect()
}
