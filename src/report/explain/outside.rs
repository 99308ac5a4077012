//! A boundary: where it meets the outside, and what ties it to its machine.

use std::collections::BTreeMap;

use super::Page;
use crate::report::model::{Boundary, HostPart, HostWay, Operation, Place};
use crate::report::printable::{counted, printable};

/// Ways by which a host gets into a boundary that are shown unless all are asked for.
const WAYS: usize = 3;

impl Page<'_> {
    /// The types through which work comes in.
    pub(super) fn entry_points(&self, boundary: &Boundary) -> Vec<String> {
        let points = boundary.entry_points.iter();
        let points = points.filter_map(|&index| self.report.entry_points.get(index));
        points
            .map(|point| {
                let text = match point.text.as_str() {
                    "" => String::new(),
                    text => format!(" at {}", printable(text)),
                };
                format!(
                    "{} {}{text}  {}",
                    point.kind,
                    self.short(point.ty),
                    self.at(&point.at)
                )
            })
            .collect()
    }

    /// What it answers when it is called from outside.
    pub(super) fn offered(&self, boundary: &Boundary) -> Vec<String> {
        let all = self.known(&boundary.operations);
        all.map(|operation| {
            let callers = match operation.users.len() as u64 {
                0 => String::new(),
                users => format!(", called at {}", counted(users, "place")),
            };
            format!(
                "{}{callers}  {}",
                self.address(operation),
                self.at(&operation.at)
            )
        })
        .collect()
    }

    /// What it calls that others answer.
    pub(super) fn required(&self, boundary: &Boundary) -> Vec<String> {
        let all = self.known(&boundary.required_operations);
        all.map(|operation| {
            let own = operation.users.iter().find(|user| {
                let ty = user.ty.and_then(|ty| self.report.types.get(ty));
                ty.is_some_and(|ty| ty.home() == Some(&boundary.id))
            });
            let place = own.map_or_else(String::new, |user| format!("  {}", self.at(&user.at)));
            format!("{}{place}", self.address(operation))
        })
        .collect()
    }

    fn known<'b>(&'b self, indexes: &'b [usize]) -> impl Iterator<Item = &'b Operation> {
        let operations = &self.report.operations;
        indexes.iter().filter_map(|&index| operations.get(index))
    }

    fn address(&self, operation: &Operation) -> String {
        let verb = match operation.verb.as_str() {
            "" => String::new(),
            verb => format!("{} ", printable(verb)),
        };
        let request = operation
            .request
            .map_or_else(String::new, |ty| format!(" ({})", self.short(ty)));
        format!("{verb}{}{request}", printable(&operation.route))
    }

    /// The deployables that drag it in, and through which of its types.
    pub(super) fn hosts(&self, boundary: &Boundary) -> Vec<String> {
        let hosts = boundary.hosts.iter();
        let hosts = hosts.filter_map(|&index| self.report.hosts.get(index));
        let told = hosts.flat_map(|host| {
            let part = host.boundaries.iter().find(|part| part.id == boundary.id);
            let types = part.map_or(0, |part| part.types);
            let whole = format!(
                "{} {}: {} of {}",
                host.kind,
                printable(&host.name),
                types,
                counted(boundary.types, "type")
            );
            std::iter::once(whole).chain(part.into_iter().flat_map(|part| self.ways(part)))
        });
        told.collect()
    }

    /// How a host gets into a boundary.
    fn ways(&self, part: &HostPart) -> Vec<String> {
        let points = part.entry_points.iter();
        let points = points.filter_map(|&point| self.report.entry_points.get(point));
        let mut rows: Vec<String> = points
            .map(|point| {
                format!(
                    "  starts at {}  {}",
                    self.short(point.ty),
                    self.at(&point.at)
                )
            })
            .collect();
        let at = |way: &HostWay| {
            let at = way
                .at
                .map(|at| format!("  {}", self.at(&Place::Source(at))));
            at.unwrap_or_default()
        };
        rows.extend(part.through.iter().map(|way| {
            let (ty, user) = (self.short(way.ty), self.short(way.user));
            let often = counted(way.references, "reference");
            format!("  through {ty}, used by {user}: {often}{}", at(way))
        }));
        let shown = self.length.limit_of(WAYS);
        let more = rows.len().saturating_sub(shown);
        rows.truncate(shown);
        if more > 0 {
            rows.push(format!("  ... and {more} more (--all)"));
        }
        rows
    }

    /// What keeps it out of a container, by reason, with the first place of each.
    pub(super) fn blockers(&self, boundary: &Boundary) -> Vec<String> {
        let mut by_rule: BTreeMap<&str, (u64, String)> = BTreeMap::new();
        let blockers = boundary.blockers.iter();
        for blocker in blockers.filter_map(|&index| self.report.blockers.get(index)) {
            let first = || format!("{}  {}", printable(&blocker.what), self.at(&blocker.at));
            let entry = by_rule.entry(&blocker.rule).or_insert_with(|| (0, first()));
            entry.0 += 1;
        }
        let rows = by_rule.into_iter();
        rows.map(|(rule, (count, first))| {
            format!("{rule}: {}, first {first}", counted(count, "place"))
        })
        .collect()
    }

    /// How many tests exercise it, and how many of these nothing else.
    pub(super) fn tests(boundary: &Boundary) -> Vec<String> {
        let tests = boundary.tests;
        if tests.types == 0 {
            return Vec::new();
        }
        vec![format!(
            "{}, of which {} {} no other boundary",
            counted(tests.types, "test type"),
            tests.own,
            if tests.own == 1 { "touches" } else { "touch" }
        )]
    }

    pub(super) fn at(&self, place: &Place) -> String {
        match place {
            Place::Source(site) => self.place(*site),
            Place::Beside(path, line) => format!("{}:{line}", printable(path)),
        }
    }
}
