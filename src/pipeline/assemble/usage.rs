//! Usage in the report: what is called how much, what it may come to, and what that means for boundaries and cuts.

use std::collections::{BTreeMap, BTreeSet};

use super::Results;
use super::surface::boundary_of;
use crate::base::ids::Id;
use crate::metrics;
use crate::pipeline::records::kind_name;
use crate::plan;
use crate::report::model::{
    Boundary, BoundaryLoad, CutTraffic, Figure, Scenario, ScenarioUse, UnjoinedUsage, UnusedEntry,
    Usage, UsageEntry, UsageLoad, UsageSource,
};
use crate::resolve::model::{Model, TypeId};
use crate::surface::Direction;
use crate::usage::{self, Entry, Load, Target, Way};

/// Entries of a cut that the report lists.
const ENTRIES: usize = 10;

pub(super) fn usage(results: &Results<'_>) -> Usage {
    let known = &results.bound.usage;
    if known.sources.is_empty() {
        return Usage::default();
    }
    let sum = |of: &dyn Fn(&usage::Source) -> u64| {
        known.sources.iter().map(of).fold(0, u64::saturating_add)
    };
    let joined = |entries: &[Entry]| {
        let counts = entries.iter().map(|entry| entry.load.count);
        counts.fold(0, u64::saturating_add)
    };
    let requests = sum(&|source| source.requests);
    let entries = known.entries.iter().enumerate();
    Usage {
        sources: known.sources.iter().map(source).collect(),
        requests,
        joined: joined(&known.entries),
        joined_share: Figure::ratio(joined(&known.entries) as f64, requests as f64),
        outgoing: sum(&|source| source.calls),
        outgoing_joined: joined(&known.calls),
        entries: entries
            .map(|(index, found)| UsageEntry {
                reaches: ids(results, reached(results, index)),
                ..entry(results, found)
            })
            .collect(),
        calls: known
            .calls
            .iter()
            .map(|call| entry(results, call))
            .collect(),
        unjoined: known.unjoined.iter().map(unjoined).collect(),
        unused: known
            .unused
            .iter()
            .map(|unused| unused_entry(results, *unused))
            .collect(),
        unobserved: known.unobserved,
        scenarios: scenarios(results),
    }
}

fn source(source: &usage::Source) -> UsageSource {
    UsageSource {
        name: source.name.clone(),
        format: source.format.map(|format| format.name().to_owned()),
        records: source.records,
        passed_over: source.passed_over,
        broken: source.broken,
        requests: source.requests,
        calls: source.calls,
        first: source.span.map(|(first, _)| usage::date(first)),
        last: source.span.map(|(_, last)| usage::date(last)),
    }
}

fn load(load: &Load) -> UsageLoad {
    let has_hours = load.hours.iter().any(|&count| count > 0);
    UsageLoad {
        count: load.count,
        failures: load.failures,
        p95_ms: load.p95().map(|micros| micros as f64 / 1000.0).into(),
        hours: if has_hours {
            load.hours.to_vec()
        } else {
            Vec::new()
        },
    }
}

fn unjoined(unjoined: &usage::Unjoined) -> UnjoinedUsage {
    let subject = &unjoined.subject;
    UnjoinedUsage {
        name: format!("{} {}", subject.verb, subject.text)
            .trim()
            .to_owned(),
        is_outgoing: subject.way == Way::Outgoing,
        load: load(&unjoined.load),
        reason: kind_name(unjoined.reason),
    }
}

fn entry(results: &Results<'_>, entry: &Entry) -> UsageEntry {
    let mut found = UsageEntry {
        load: load(&entry.load),
        how: kind_name(entry.how),
        certainty: kind_name(entry.certainty),
        boundaries: ids(results, serving(results, entry)),
        ..UsageEntry::default()
    };
    for target in &entry.targets {
        match *target {
            Target::Operation(id) => found.operations.push(id.index()),
            Target::EntryPoint(index) => found.entry_points.push(index as usize),
            Target::Fact(index) => found.facts.push(index as usize),
            Target::Type(ty) => found.types.push(ty.index()),
        }
    }
    if let Some(&first) = entry.targets.first() {
        found.name = name(results, first);
    }
    found
}

fn unused_entry(results: &Results<'_>, unused: usage::Unused) -> UnusedEntry {
    let ty = server(results, unused.target);
    let mut found = UnusedEntry {
        name: name(results, unused.target),
        ty: ty.map(TypeId::index),
        boundary: ty
            .and_then(|ty| boundary_of(results, ty))
            .map(|boundary| id(results, boundary)),
        certainty: kind_name(unused.certainty),
        ..UnusedEntry::default()
    };
    match unused.target {
        Target::Operation(id) => found.operation = Some(id.index()),
        Target::EntryPoint(index) => found.entry_point = Some(index as usize),
        Target::Fact(index) => {
            found.fact = Some(index as usize);
            let handler = ty.map(|ty| simple(&results.bound.model, ty));
            if let Some(handler) = handler {
                found.name = format!("{} by {handler}", found.name);
            }
        }
        // Only what is called is found by its name.
        Target::Type(_) => {}
    }
    found
}

/// The type that serves a target.
fn server(results: &Results<'_>, target: Target) -> Option<TypeId> {
    let bound = results.bound;
    match target {
        Target::Operation(id) => bound.surface.operations[id].ty,
        Target::EntryPoint(index) => Some(bound.surface.entry_points.get(index as usize)?.ty),
        Target::Fact(index) => {
            let fact = bound.ties.facts.get(index as usize)?;
            Some(fact.object.source().unwrap_or(fact.by))
        }
        Target::Type(ty) => Some(ty),
    }
}

fn simple(model: &Model, ty: TypeId) -> &str {
    model.names.text(model.types[ty].name)
}

/// What people call a target.
fn name(results: &Results<'_>, target: Target) -> String {
    let bound = results.bound;
    match target {
        Target::Operation(id) => {
            let operation = &bound.surface.operations[id];
            format!("{} {}", operation.verb, operation.route)
                .trim()
                .to_owned()
        }
        Target::EntryPoint(index) => {
            let point = &bound.surface.entry_points[index as usize];
            simple(&bound.model, point.ty).to_owned()
        }
        Target::Fact(index) => {
            let fact = &bound.ties.facts[index as usize];
            match fact.subject.source() {
                Some(message) => simple(&bound.model, message).to_owned(),
                None => fact.text.clone(),
            }
        }
        Target::Type(ty) => simple(&bound.model, ty).to_owned(),
    }
}

/// The boundaries that serve an entry, or make a call.
fn serving(results: &Results<'_>, entry: &Entry) -> BTreeSet<u32> {
    let types = entry.targets.iter().flat_map(|&target| {
        let calls = match target {
            Target::Operation(id) => {
                let operation = &results.bound.surface.operations[id];
                let is_called = operation.direction == Direction::Required;
                is_called.then(|| operation.users.iter().filter_map(|user| user.by))
            }
            _ => None,
        };
        let served = if calls.is_none() {
            server(results, target)
        } else {
            None
        };
        calls.into_iter().flatten().chain(served)
    });
    types.filter_map(|ty| boundary_of(results, ty)).collect()
}

fn reached(results: &Results<'_>, entry: usize) -> BTreeSet<u32> {
    let reached = results
        .traffic
        .and_then(|traffic| traffic.reached.get(entry));
    reached.cloned().unwrap_or_default()
}

fn id(results: &Results<'_>, boundary: u32) -> String {
    results.proposal.boundaries[boundary as usize].id.clone()
}

fn ids(results: &Results<'_>, boundaries: BTreeSet<u32>) -> Vec<String> {
    boundaries
        .into_iter()
        .map(|boundary| id(results, boundary))
        .collect()
}

fn scenarios(results: &Results<'_>) -> Vec<Scenario> {
    let mut found: BTreeMap<&usage::Cause, Vec<ScenarioUse>> = BTreeMap::new();
    for (index, entry) in results.bound.usage.entries.iter().enumerate() {
        for (cause, &requests) in &entry.load.causes {
            found.entry(cause).or_default().push(ScenarioUse {
                entry: index,
                requests,
            });
        }
    }
    let scenario = |(cause, mut entries): (&usage::Cause, Vec<ScenarioUse>)| {
        entries.sort_by_key(|used| (std::cmp::Reverse(used.requests), used.entry));
        let boundaries = entries.iter().flat_map(|used| reached(results, used.entry));
        Scenario {
            name: cause.name.clone(),
            kind: if cause.is_load {
                "load-scenario"
            } else {
                "test"
            }
            .to_owned(),
            requests: entries
                .iter()
                .map(|used| used.requests)
                .fold(0, u64::saturating_add),
            boundaries: ids(results, boundaries.collect()),
            entries,
        }
    };
    let mut all: Vec<Scenario> = found.into_iter().map(scenario).collect();
    all.sort_by(|a, b| (&a.kind, &a.name).cmp(&(&b.kind, &b.name)));
    all
}

/// How many of the tests and load scenarios come to each boundary, as a figure of the division.
pub(super) fn purity(usage: &Usage, boundaries: &[Boundary]) -> Option<f64> {
    let coming = |boundary: &Boundary| {
        let scenarios = usage.scenarios.iter();
        let coming = scenarios.filter(|scenario| scenario.boundaries.contains(&boundary.id));
        coming.count() as u64
    };
    metrics::business_context_purity(boundaries.iter().map(coming))
}

/// In the order of the boundaries; nothing where no usage is known.
pub(super) fn of_boundaries(results: &Results<'_>) -> Vec<BoundaryLoad> {
    let usage = &results.bound.usage;
    if usage.sources.is_empty() {
        return Vec::new();
    }
    let count = results.proposal.boundaries.len();
    let mut all = vec![BoundaryLoad::default(); count];
    let mut own = vec![Load::default(); count];
    let mut joined = 0_u64;
    for (index, entry) in usage.entries.iter().enumerate() {
        joined = joined.saturating_add(entry.load.count);
        let serving = serving(results, entry);
        for &boundary in &serving {
            own[boundary as usize].merge(&entry.load);
            all[boundary as usize].entries.push(index);
        }
        for boundary in reached(results, index).difference(&serving) {
            let through = &mut all[*boundary as usize].through;
            *through = through.saturating_add(entry.load.count);
        }
    }
    for call in &usage.calls {
        for boundary in serving(results, call) {
            let outgoing = &mut all[boundary as usize].outgoing;
            *outgoing = outgoing.saturating_add(call.load.count);
        }
    }
    for (index, unused) in usage.unused.iter().enumerate() {
        let ty = server(results, unused.target);
        if let Some(boundary) = ty.and_then(|ty| boundary_of(results, ty)) {
            all[boundary as usize].unused.push(index);
        }
    }
    for (boundary, own) in all.iter_mut().zip(&own) {
        boundary.own = load(own);
        boundary.share = Figure::ratio(own.count as f64, joined as f64);
    }
    all
}

/// The requests of some entries.
fn requests(results: &Results<'_>, entries: &[u32]) -> u64 {
    let known = &results.bound.usage.entries;
    let counts = entries
        .iter()
        .filter_map(|&entry| known.get(entry as usize));
    counts
        .map(|entry| entry.load.count)
        .fold(0, u64::saturating_add)
}

/// Requests that may cross from one boundary to another; `None` where no usage is known.
pub(super) fn of_pair(results: &Results<'_>, from: u32, to: u32) -> Option<u64> {
    let found = results.traffic?.pairs.get(&(from, to));
    Some(requests(results, found.map_or(&[], Vec::as_slice)))
}

/// The requests that may cross a cut; `None` where no usage is known, or nothing is called over it.
pub(super) fn of_cut(results: &Results<'_>, cut: &plan::Cut) -> Option<CutTraffic> {
    let traffic = results.traffic?;
    if cut.operations.is_empty() {
        return None;
    }
    let found = traffic.types.get(&(cut.from, cut.ty));
    let entries = found.map_or(&[][..], Vec::as_slice);
    Some(CutTraffic {
        requests: requests(results, entries),
        entries: entries
            .iter()
            .take(ENTRIES)
            .map(|&entry| entry as usize)
            .collect(),
    })
}

/// Requests that may call a member over a cut; `None` where no usage is known.
pub(super) fn of_operation(
    results: &Results<'_>,
    cut: &plan::Cut,
    operation: &plan::Operation,
) -> Option<u64> {
    let traffic = results.traffic?;
    let name = results.bound.model.names.get(&operation.member)?;
    let found = traffic
        .members
        .get(&(cut.from, cut.ty, name, operation.kind));
    Some(requests(results, found.map_or(&[], Vec::as_slice)))
}

/// Requests that may cross any cut of a step; `None` where no usage is known.
pub(super) fn of_step(results: &Results<'_>, step: &plan::Step) -> Option<u64> {
    let traffic = results.traffic?;
    let cuts = step
        .cuts
        .iter()
        .map(|&cut| &results.plan.cuts[cut as usize]);
    let entries: BTreeSet<u32> = cuts
        .filter_map(|cut| traffic.types.get(&(cut.from, cut.ty)))
        .flatten()
        .copied()
        .collect();
    let entries: Vec<u32> = entries.into_iter().collect();
    Some(requests(results, &entries))
}
