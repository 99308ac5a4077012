//! What each host's containers end up with: which registration wins, which are replaced, where two containers disagree.
//!
//! The code that registers is walked as it runs: from where a host starts, along calls in source order, into the modules
//! that a call creates. What nothing in the source calls (plugins, modules found by a convention) comes after, and its order is
//! not known. A container of its own begins where one is created; what is called from there registers in it.

use std::collections::{BTreeMap, BTreeSet};

use super::Woven;
use super::catalogue;
use super::facts::{Fact, FactKind};
use super::hosts;
use super::walk::{Member, Walk};
use super::weights::When;
use crate::base::ids::{FileId, IdVec, ProjectId};
use crate::resolve::model::TypeId;

/// The containers of one host.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wiring {
    /// The deployable project; `None` where the code has none, and all of it is taken for one host.
    pub host: Option<ProjectId>,
    /// Its containers, in the order in which they are built.
    pub containers: Vec<Container>,
    /// Services that two of them bind to different implementations.
    pub disagreements: Vec<Disagreement>,
}

/// One container.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Container {
    /// The library, by the name of its rule file.
    pub framework: &'static str,
    /// Where it is created; `None` for the one that the host is given.
    pub built: Option<(FileId, u32)>,
    /// What it binds, by service and key.
    pub services: Vec<Service>,
}

/// What one container has for a service.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Service {
    /// The service.
    pub ty: TypeId,
    /// Its key or name; empty without one.
    pub key: String,
    /// What whoever asks for one gets: one, or several where that depends on a branch or on an order that is not known.
    pub effective: Vec<Registration>,
    /// The others: replaced for whoever asks for one, part of the collection for whoever asks for all.
    pub others: Vec<Registration>,
    /// What stands in front of it, innermost first.
    pub decorators: Vec<Registration>,
    /// Whether the order of the registrations is known.
    pub is_ordered: bool,
}

/// One registration as a container sees it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Registration {
    /// What implements the service; the service itself where nothing else is told.
    pub implementation: TypeId,
    /// Lifetime and manner.
    pub detail: String,
    /// Where.
    pub file: FileId,
    /// 1-based line.
    pub line: u32,
    /// Whether it is made in a branch.
    pub is_conditional: bool,
    /// Whether it names the implementation: no convention does, and no instance that is only known by its interface.
    pub is_explicit: bool,
}

/// Two containers of a host that give different implementations for a service.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Disagreement {
    /// The service.
    pub service: TypeId,
    /// What the first gives.
    pub first: Registration,
    /// What the second gives.
    pub second: Registration,
}

/// A registration where the walk met it.
pub(super) struct Met<'f> {
    pub fact: &'f Fact,
    pub when: When,
}

/// The containers of each host, in project order.
///
/// Each host is walked once; only code from which a registration can be reached is walked.
pub(super) fn find(woven: &Woven<'_>) -> Vec<Wiring> {
    if !woven
        .facts
        .iter()
        .any(|fact| fact.kind == FactKind::Registration)
    {
        return Vec::new();
    }
    let walk = Walk::new(woven);
    let hosts = hosts(woven)
        .into_iter()
        .map(|host| wiring(woven, &walk, host));
    hosts
        .filter(|wiring| !wiring.containers.is_empty())
        .collect()
}

/// Deployable projects; one host of everything where there is none.
fn hosts(woven: &Woven<'_>) -> Vec<Option<ProjectId>> {
    let deployed = hosts::deployed(woven.model, woven.workspace, woven.index);
    let found: Vec<Option<ProjectId>> = deployed.into_iter().map(Some).collect();
    if found.is_empty() { vec![None] } else { found }
}

fn wiring(woven: &Woven<'_>, walk: &Walk<'_, '_>, host: Option<ProjectId>) -> Wiring {
    let is_in = reach(woven, host);
    let starts: Vec<Member> = walk.starts(woven, host);
    let met = walk.from(&starts, &is_in);
    let mut containers = Vec::new();
    for ((framework, built), all) in met {
        let services = services(woven, framework, &all);
        if !services.is_empty() {
            containers.push(Container {
                framework,
                built,
                services,
            });
        }
    }
    containers.sort_by_key(|container| (container.built, container.framework));
    let disagreements = disagreements(&containers);
    Wiring {
        host,
        containers,
        disagreements,
    }
}

/// Whether a type is in a host: in its project, or in one that this sees.
fn reach(woven: &Woven<'_>, host: Option<ProjectId>) -> IdVec<TypeId, bool> {
    let types = woven.model.types.iter();
    let Some(known) = host.and_then(|host| woven.workspace.projects.get(host)) else {
        return types.map(|ty| !ty.is_test).collect();
    };
    let all: BTreeSet<ProjectId> = known.visible.iter().copied().chain(host).collect();
    types
        .map(|ty| ty.project.is_some_and(|project| all.contains(&project)))
        .collect()
}

fn services(woven: &Woven<'_>, framework: &str, met: &[Met<'_>]) -> Vec<Service> {
    let mut by_service: BTreeMap<(TypeId, &str), Vec<&Met<'_>>> = BTreeMap::new();
    for one in met {
        if let Some(ty) = one.fact.subject.source() {
            by_service
                .entry((ty, &one.fact.text))
                .or_default()
                .push(one);
        }
    }
    let first_wins = catalogue::frameworks()
        .iter()
        .any(|known| known.name == framework && known.first_wins);
    let is_removal = |met: &&Met<'_>| met.fact.kind == FactKind::Removal;
    let all = by_service
        .into_iter()
        .filter(|(_, met)| !met.iter().all(is_removal));
    all.map(|((ty, key), met)| service(woven, ty, key, &met, first_wins))
        .collect()
}

/// Which of the registrations of one service wins.
fn service(
    woven: &Woven<'_>,
    ty: TypeId,
    key: &str,
    met: &[&Met<'_>],
    first_wins: bool,
) -> Service {
    let registration = |met: &Met<'_>| registration(woven, ty, met);
    let is = |one: &Met<'_>, manner: &str| one.fact.detail.split(' ').any(|word| word == manner);
    let (decorators, rest): (Vec<&Met<'_>>, Vec<&Met<'_>>) =
        met.iter().partition(|one| is(one, "decorator"));
    let is_ordered = are_ordered(met);
    let mut rest = standing(&rest, is_ordered);
    if first_wins {
        rest.reverse();
    }
    let mut effective: Vec<Registration> = Vec::new();
    for one in &rest {
        let new = registration(one);
        let gives_way = is(one, "if-none") || is(one, "not-default");
        if gives_way && !effective.is_empty() {
            continue;
        }
        if is_ordered && !new.is_conditional && !gives_way {
            effective.clear();
        }
        if !effective
            .iter()
            .any(|known| known.implementation == new.implementation)
        {
            effective.push(new);
        }
    }
    let others = rest.iter().map(|one| registration(one));
    Service {
        ty,
        key: key.to_owned(),
        others: others.filter(|other| !effective.contains(other)).collect(),
        decorators: decorators.iter().map(|one| registration(one)).collect(),
        effective,
        is_ordered,
    }
}

/// What is left of registrations where some take back what came before them, whatever branch is taken.
fn standing<'a, 'f>(met: &[&'a Met<'f>], is_ordered: bool) -> Vec<&'a Met<'f>> {
    let mut left: Vec<&Met<'f>> = Vec::new();
    for one in met {
        if one.fact.kind != FactKind::Removal {
            left.push(one);
        } else if is_ordered && !one.fact.conditional {
            left.clear();
        }
    }
    left
}

/// Whether it is known of any two which comes first. Of many, each is told from the one before and the one after it.
fn are_ordered(met: &[&Met<'_>]) -> bool {
    let known = met.iter().all(|one| one.when != When::Unknown);
    let told = met
        .windows(2)
        .all(|pair| pair[0].when.is_told_from(pair[1].when));
    match met {
        [_] => known,
        _ => known && told,
    }
}

fn registration(woven: &Woven<'_>, service: TypeId, met: &Met<'_>) -> Registration {
    let implementation = met.fact.object.source().unwrap_or(service);
    let mut conventions = catalogue::rules().filter(|rule| rule.convention.is_some());
    let is_convention = conventions.any(|rule| rule.id == met.fact.rule);
    Registration {
        implementation,
        is_explicit: !is_convention && woven.index.is_concrete(implementation),
        detail: met.fact.detail.clone(),
        file: met.fact.file,
        line: met.fact.line,
        is_conditional: met.fact.conditional,
    }
}

/// Services without a key that two containers give differently, whatever branch is taken. What conventions register is not
/// told apart: that each container has its own of everything is no disagreement.
fn disagreements(containers: &[Container]) -> Vec<Disagreement> {
    let mut first: BTreeMap<TypeId, Vec<&Registration>> = BTreeMap::new();
    let mut found = Vec::new();
    let services = containers.iter().flat_map(|container| &container.services);
    for service in services.filter(|service| service.key.is_empty()) {
        let all = service.effective.iter().chain(&service.others);
        let own: Vec<&Registration> = all.filter(|one| one.is_explicit).collect();
        let Some(second) = own.first().copied() else {
            continue;
        };
        let known = first.entry(service.ty).or_insert_with(|| own.clone());
        let is_common = |one: &&Registration| {
            let mut known = known.iter();
            known.any(|other| other.implementation == one.implementation)
        };
        if !own.iter().any(is_common)
            && let Some(first) = known.first().copied()
        {
            found.push(Disagreement {
                service: service.ty,
                first: first.clone(),
                second: second.clone(),
            });
        }
    }
    found
}
