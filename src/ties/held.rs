//! What is done with what a call gives or a `new` creates: fluent calls on it, and calls on the local or member that holds it.

use super::Woven;
use super::chains::Chains;
use super::engine::{Known, filled};
use super::facts::{Certainty, Fact};
use super::rules::Rule;
use super::slots::Place;
use crate::base::intern::Name;
use crate::resolve::model::site::{CallSite, Mention, SiteForm};

/// Whether one of `calls` is made on what `site` gives. Where nothing is seen to hold what is created, any such call in the
/// type may be.
pub(super) fn is_used(
    woven: &Woven<'_>,
    chains: &Chains<'_>,
    site: &CallSite,
    calls: &[String],
) -> bool {
    let names = woven.index.names(calls);
    if names.is_empty() {
        return false;
    }
    let is_one = |other: &&CallSite| names.contains(&other.name);
    if on_result(chains, site).iter().any(is_one) {
        return true;
    }
    site.form == SiteForm::New
        && site.local.is_none()
        && chains.calls_of(site.from).iter().any(is_one)
}

/// The calls on what `site` gives, in source order.
fn on_result<'m>(chains: &Chains<'m>, site: &CallSite) -> Vec<&'m CallSite> {
    let mut found = chains.after(site);
    let Some(local) = site.local else {
        return found;
    };
    let calls = chains.calls_of(site.from).iter();
    found.extend(calls.filter(|other| other.via == Some(local) && sees(site, other)));
    found
}

/// Whether `other`, in the code of the same type, sees what holds the result of `site`.
fn sees(site: &CallSite, other: &CallSite) -> bool {
    site.in_field || other.from_member == site.from_member
}

/// One fact for each call on the result whose name tells the detail.
pub(super) fn used(
    woven: &Woven<'_>,
    chains: &Chains<'_>,
    rule: &Rule,
    site: &CallSite,
    place: &Place<'_>,
    fact: &Fact,
) -> Vec<Fact> {
    let detail = |name: Name| rule.details.get(woven.model.names.text(name));
    let calls = on_result(chains, site);
    let at = |call: &&CallSite| {
        let fact = Fact {
            line: call.line,
            member: call.from_member,
            detail: detail(call.name)?.clone(),
            conditional: call.conditional,
            ..fact.clone()
        };
        filled(rule, place, fact)
    };
    let found: Vec<Fact> = calls.iter().filter_map(at).collect();
    if !found.is_empty() {
        return found;
    }
    let alone = Fact {
        detail: rule.detail.clone(),
        certainty: fact.certainty.max(Certainty::Likely),
        ..fact.clone()
    };
    filled(rule, place, alone).into_iter().collect()
}

/// The handler that `site` adds to an event of what another call made, whose arguments tell what it handles.
pub(super) fn heard(
    chains: &Chains<'_>,
    known: &Known,
    site: &CallSite,
    place: &Place<'_>,
    fact: Fact,
) -> Option<Fact> {
    let maker = chains.calls_of(site.from).iter().find(|other| {
        known.made_by.contains(&other.name)
            && other.local.is_some()
            && other.local == site.via
            && sees(other, site)
    })?;
    let place = Place {
        args: &maker.args,
        ..*place
    };
    let handler = site.args.first().map(|arg| &arg.ty);
    let found = filled(known.rule, &place, fact)?;
    Some(Fact {
        object: handler
            .filter(|ty| ty.source().is_some_and(|ty| ty != found.by))
            .cloned()
            .unwrap_or(Mention::Unknown),
        ..found
    })
}
