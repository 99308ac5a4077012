//! Tests and load scenarios that cross the boundaries of a change, by what files of usage tell of their requests.

use std::collections::{BTreeMap, BTreeSet};

use super::outcome::{ScenarioOf, Scenarios};
use crate::report::model::{Report, UsageEntry};

/// What a scenario does, over both states: the boundaries that each of its requests may come to.
type Steps = BTreeMap<String, (u64, BTreeSet<String>)>;

/// Which of the scenarios that either state knows cross one of `boundaries`, and which do not.
///
/// Requests were counted on some earlier version, so that an operation may be in one of the states only.
pub(super) fn scenarios(
    before: &Report,
    after: &Report,
    boundaries: &[(String, u64)],
) -> Option<Scenarios> {
    let mut all: BTreeMap<(String, String), Steps> = BTreeMap::new();
    for report in [after, before] {
        for scenario in &report.usage.scenarios {
            let key = (scenario.kind.clone(), scenario.name.clone());
            let steps = all.entry(key).or_default();
            for used in &scenario.entries {
                if let Some(entry) = report.usage.entries.get(used.entry) {
                    let known = steps.entry(entry.name.clone()).or_default();
                    known.0 = known.0.max(used.requests);
                    known.1.extend(crossed(entry));
                }
            }
        }
    }
    if all.is_empty() {
        return None;
    }
    let changed: BTreeSet<&String> = boundaries.iter().map(|(id, _)| id).collect();
    let mut found = Scenarios::default();
    for ((kind, name), steps) in all {
        let is_hit = |of: &BTreeSet<String>| of.iter().any(|id| changed.contains(id));
        let hit: Vec<(&String, u64, &BTreeSet<String>)> = steps
            .iter()
            .filter(|(_, (_, of))| is_hit(of))
            .map(|(step, (requests, of))| (step, *requests, of))
            .collect();
        if hit.is_empty() {
            found.untouched.push(name);
            continue;
        }
        let crossed: BTreeSet<&String> = hit.iter().flat_map(|(_, _, of)| of.iter()).collect();
        let crossed = crossed.into_iter().filter(|id| changed.contains(id));
        let mut operations: Vec<(String, u64)> = hit
            .iter()
            .map(|(step, requests, _)| ((*step).clone(), *requests))
            .collect();
        operations.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        found.crossing.push(ScenarioOf {
            name,
            kind,
            boundaries: crossed.cloned().collect(),
            operations,
            of: steps.len() as u64,
        });
    }
    Some(found)
}

fn crossed(entry: &UsageEntry) -> impl Iterator<Item = String> {
    entry.boundaries.iter().chain(&entry.reaches).cloned()
}
