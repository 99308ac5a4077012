//! A boundary: how much it is called, and what of it by nobody.

use super::Page;
use crate::report::model::{Boundary, BoundaryLoad, UsageLoad};
use crate::report::printable::{counted, grouped, percent, printable};

impl Page<'_> {
    /// Its load, and when it has most of it.
    pub(super) fn load(boundary: &Boundary) -> Vec<String> {
        let Some(load) = &boundary.load else {
            return Vec::new();
        };
        let share = load.share.value().map_or(String::new(), |share| {
            format!(", {} of all", percent(share, 1))
        });
        let mut rows = vec![format!("{}{share}", told(&load.own))];
        if load.through > 0 {
            let requests = counted(load.through, "request");
            rows.push(format!("{requests} that begin elsewhere may come here"));
        }
        if load.outgoing > 0 {
            rows.push(format!(
                "{} of other systems",
                counted(load.outgoing, "call")
            ));
        }
        rows.extend(busiest(&load.own));
        rows
    }

    /// What of it is called, busiest first.
    pub(super) fn busy(&self, boundary: &Boundary) -> Vec<String> {
        let entries = boundary.load.iter().flat_map(|load| &load.entries);
        let entries = entries.filter_map(|&index| self.report.usage.entries.get(index));
        entries
            .map(|entry| format!("{}: {}", printable(&entry.name), told(&entry.load)))
            .collect()
    }

    /// What of it nobody calls.
    pub(super) fn unused(&self, boundary: &Boundary) -> Vec<String> {
        let indexes = |load: &BoundaryLoad| load.unused.clone();
        let unused = boundary.load.iter().flat_map(indexes);
        let unused = unused.filter_map(|index| self.report.usage.unused.get(index));
        unused
            .map(|unused| format!("{} ({})", printable(&unused.name), unused.certainty))
            .collect()
    }
}

/// A load in words.
fn told(load: &UsageLoad) -> String {
    let failures = match load.failures {
        0 => String::new(),
        failures => format!(", {} failed", grouped(failures)),
    };
    let p95 = load
        .p95_ms
        .value()
        .map_or(String::new(), |p95| format!(", 95 % within {p95:.0} ms"));
    format!("{}{failures}{p95}", counted(load.count, "request"))
}

/// The hour of the day with most requests.
fn busiest(load: &UsageLoad) -> Option<String> {
    let (hour, most) = load
        .hours
        .iter()
        .enumerate()
        .max_by_key(|&(hour, &count)| (count, std::cmp::Reverse(hour)))?;
    let share = *most as f64 / load.hours.iter().sum::<u64>().max(1) as f64;
    Some(format!(
        "most between {hour:02}:00 and {:02}:00 UTC, {}",
        (hour + 1) % 24,
        percent(share, 0)
    ))
}
