//! A pair: the cut list in both directions, and the evidence that was looked for.

use std::collections::{BTreeMap, BTreeSet};

use super::subject::Subject;
use super::{Page, section};
use crate::report::model::{Cut, Edge};
use crate::report::printable::{counted, printable};

/// What one layer says of a pair: each pair of outermost types counts once.
#[derive(Default)]
struct Sum {
    weight: f64,
    pairs: BTreeSet<(usize, usize)>,
}

impl<'a> Page<'a> {
    /// The answer for a pair.
    pub(super) fn pair(&self, from: Subject, to: Subject) -> String {
        let (a, b) = (self.name_of(from), self.name_of(to));
        let (left, right) = (self.types_of(from), self.types_of(to));
        let mut lines = vec![format!("{a} and {b}")];
        for (user, used, names) in [(&left, &right, (&a, &b)), (&right, &left, (&b, &a))] {
            let (heading, found) = self.direction(user, used, names.0, names.1);
            lines.push(String::new());
            lines.push(heading);
            lines.extend(found.into_iter().map(|line| format!("  {line}")));
            lines.extend(
                self.crossing(user, used)
                    .into_iter()
                    .skip(1)
                    .map(|line| format!("  {line}")),
            );
        }
        lines.extend(self.data_between(from, to));
        lines.extend(section(
            "What was looked for",
            self.looked_for(&left, &right),
        ));
        lines.extend(section(
            "What was looked for besides names",
            self.besides(&left, &right),
        ));
        lines.join("\n") + "\n"
    }

    fn name_of(&self, subject: Subject) -> String {
        match subject {
            Subject::Type(index) => self.short(index),
            Subject::Boundary(index) => self.boundary_name(&self.report.boundaries[index].id),
        }
    }

    /// The type with those nested in it, or all types of the boundary.
    pub(super) fn types_of(&self, subject: Subject) -> BTreeSet<usize> {
        let all = 0..self.report.types.len();
        match subject {
            Subject::Type(index) => all.filter(|&other| self.is_within(other, index)).collect(),
            Subject::Boundary(index) => {
                let id = &self.report.boundaries[index].id;
                all.filter(|&other| self.report.types[other].boundary.as_ref() == Some(id))
                    .collect()
            }
        }
    }

    fn is_within(&self, index: usize, outer: usize) -> bool {
        let mut current = Some(index);
        for _ in 0..self.report.types.len() {
            match current {
                Some(at) if at == outer => return true,
                Some(at) => current = self.report.types.get(at).and_then(|ty| ty.outer),
                None => return false,
            }
        }
        false
    }

    /// What `from` uses of `to`: one entry a type, most mentions first, with the members called and the remedy.
    fn direction(
        &self,
        from: &BTreeSet<usize>,
        to: &BTreeSet<usize>,
        a: &str,
        b: &str,
    ) -> (String, Vec<String>) {
        let mut used: BTreeMap<usize, Vec<&'a Edge>> = BTreeMap::new();
        for edge in &self.report.edges {
            if from.contains(&edge.from) && to.contains(&edge.to) {
                used.entry(edge.to).or_default().push(edge);
            }
        }
        let count = |edges: &[&Edge]| edges.iter().map(|edge| edge.references()).sum::<u64>();
        let total: u64 = used.values().map(|edges| count(edges)).sum();
        if used.is_empty() {
            return (format!("{a} uses nothing of {b}"), Vec::new());
        }
        let heading = format!(
            "{a} uses {} of {b}: {}",
            counted(used.len() as u64, "type"),
            counted(total, "reference")
        );
        let mut rows: Vec<(usize, Vec<&'a Edge>)> = used.into_iter().collect();
        rows.sort_by_key(|(ty, edges)| (std::cmp::Reverse(count(edges)), *ty));
        let limit = self.length.limit();
        let more = rows.len().saturating_sub(limit);
        let mut lines: Vec<String> = rows
            .into_iter()
            .take(limit)
            .flat_map(|(ty, edges)| self.used_type(ty, &edges, from))
            .collect();
        if more > 0 {
            lines.push(format!("... and {more} more (--all)"));
        }
        (heading, lines)
    }

    fn used_type(&self, ty: usize, edges: &[&'a Edge], from: &BTreeSet<usize>) -> Vec<String> {
        let mentions: u64 = edges.iter().map(|edge| edge.references()).sum();
        let cut = self.cut(ty, from);
        let remedy = cut.map_or_else(String::new, |cut| {
            format!(": {} (rule {})", cut.remedy, cut.rule)
        });
        let mut lines = vec![format!(
            "{}, {}{remedy}",
            self.short(ty),
            counted(mentions, "reference")
        )];
        if let Some(cut) = cut {
            lines.extend(self.grounds(cut));
            lines.extend(
                self.members(cut)
                    .into_iter()
                    .map(|line| format!("  {line}")),
            );
        }
        let mut by_user: Vec<(u64, usize, String)> = edges
            .iter()
            .map(|edge| {
                let place = edge
                    .sites
                    .first()
                    .map_or_else(String::new, |&site| self.place(site));
                (edge.references(), edge.from, place)
            })
            .collect();
        by_user.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let users = by_user.into_iter().map(|(mentions, user, place)| {
            let often = match mentions {
                0 => "without naming it".to_owned(),
                _ => counted(mentions, "time"),
            };
            format!("{}, {often}, from {place}", self.short(user))
        });
        lines.extend(
            self.listed(users.collect())
                .into_iter()
                .map(|line| format!("  {line}")),
        );
        lines
    }

    /// The cut of a type for the boundary of those that use it; it speaks of that whole boundary, also where one type
    /// of it was asked for.
    fn cut(&self, ty: usize, from: &BTreeSet<usize>) -> Option<&'a Cut> {
        let id = self.boundary_of(from)?;
        let mut cuts = self.report.cuts.iter();
        cuts.find(|cut| cut.ty == ty && cut.from == id)
    }

    /// The boundary that one side of a pair is, or that its type is in.
    pub(super) fn boundary_of(&self, side: &BTreeSet<usize>) -> Option<&'a str> {
        let first = self.report.types.get(*side.first()?)?;
        first.boundary.as_deref()
    }

    /// The places that made the rule apply, where these are no mentions.
    fn grounds(&self, cut: &Cut) -> Option<String> {
        let first = *cut.grounds.first()?;
        let count = counted(cut.grounds.len() as u64, "place");
        Some(format!("  because of {count}, first {}", self.place(first)))
    }

    fn members(&self, cut: &'a Cut) -> Vec<String> {
        let lines = cut.operations.iter().map(|operation| {
            let place = operation
                .at
                .map_or_else(String::new, |site| self.place(site));
            let traffic = operation.requests.map_or_else(String::new, |requests| {
                format!(", crossed by up to {}", counted(requests, "request"))
            });
            format!(
                "{} {}, {}{traffic}, first at {place}",
                operation.kind,
                printable(&operation.member),
                counted(operation.calls, "call")
            )
        });
        self.listed(lines.collect())
    }

    /// What each layer of evidence says of the pair, those with nothing to say included.
    fn looked_for(&self, left: &BTreeSet<usize>, right: &BTreeSet<usize>) -> Vec<String> {
        let mut sums: BTreeMap<&str, Sum> = BTreeMap::new();
        for edge in &self.report.edges {
            let (from, to) = (self.outermost(edge.from), self.outermost(edge.to));
            let crosses = left.contains(&from) && right.contains(&to)
                || right.contains(&from) && left.contains(&to);
            if !crosses {
                continue;
            }
            for (layer, weight) in &edge.layers {
                let entry = sums.entry(layer).or_default();
                if entry.pairs.insert((from.min(to), from.max(to))) {
                    entry.weight += weight.value().unwrap_or(0.0);
                }
            }
        }
        let layers = self.report.options.evidence.iter();
        layers
            .map(|layer| match sums.get(layer.as_str()) {
                Some(sum) if sum.weight > 0.0 => {
                    format!(
                        "{layer}: {:.2} over {}",
                        sum.weight,
                        counted(sum.pairs.len() as u64, "pair")
                    )
                }
                _ => format!("{layer}: nothing found"),
            })
            .collect()
    }
}
