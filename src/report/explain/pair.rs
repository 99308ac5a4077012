//! A pair: the cut list in both directions, and the evidence that was looked for.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::{Called, Direction, LayerEvidence, PairAnswer, UsedType, UserOf};
use super::subject::Subject;
use super::{Page, section, sections};
use crate::report::model::{Cut, CutOperation, Edge, Figure};
use crate::report::printable::{counted, printable};

/// What one layer says of a pair: each pair of outermost types counts once.
#[derive(Default)]
struct Sum {
    weight: f64,
    pairs: BTreeSet<(usize, usize)>,
}

fn count(edges: &[&Edge]) -> u64 {
    edges.iter().map(|edge| edge.references()).sum()
}

impl<'a> Page<'a> {
    /// The answer for a pair as data.
    pub(super) fn pair_answer(&self, from: Subject, to: Subject) -> PairAnswer {
        let ids = [self.id_of(from), self.id_of(to)];
        let (left, right) = (self.types_of(from), self.types_of(to));
        let uses = [(&left, &right, 0, 1), (&right, &left, 1, 0)];
        let between = [
            (
                "What becomes of their data",
                self.data_between(from, to)
                    .into_iter()
                    .filter(|line| !line.is_empty())
                    .map(|line| line.trim().to_owned())
                    .collect(),
            ),
            (
                "What was looked for besides names",
                self.besides(&left, &right),
            ),
        ];
        PairAnswer {
            uses: uses.map(|(user, used, a, b)| Direction {
                from: ids[a].clone(),
                to: ids[b].clone(),
                ..self.direction_answer(user, used)
            }),
            sides: ids,
            evidence: self.evidence(&left, &right),
            sections: sections(between),
        }
    }

    fn direction_answer(&self, from: &BTreeSet<usize>, to: &BTreeSet<usize>) -> Direction {
        let rows = self.used(from, to);
        let boundary = self.boundary_of(from);
        Direction {
            from: String::new(),
            to: String::new(),
            references: rows.iter().map(|(_, edges)| count(edges)).sum(),
            types: rows
                .iter()
                .map(|(ty, edges)| self.used_answer(*ty, edges, boundary))
                .collect(),
            contract: self.contract_rows(boundary, to),
        }
    }

    fn used_answer(&self, ty: usize, edges: &[&'a Edge], boundary: Option<&str>) -> UsedType {
        let cut = self.cut(ty, boundary);
        let grounds = cut.into_iter().flat_map(|cut| &cut.grounds);
        let operations = cut.into_iter().flat_map(|cut| &cut.operations);
        let mut users: Vec<UserOf> = edges
            .iter()
            .map(|edge| UserOf {
                ty: self.id(edge.from),
                references: edge.references(),
                at: edge.sites.first().map(|&site| self.place(site)),
            })
            .collect();
        users.sort_by_key(|user| std::cmp::Reverse(user.references));
        UsedType {
            ty: self.id(ty),
            references: count(edges),
            remedy: cut.map(|cut| cut.remedy.clone()),
            rule: cut.map(|cut| cut.rule.clone()),
            grounds: grounds.map(|&site| self.place(site)).collect(),
            operations: operations.map(|one| self.called_of(one)).collect(),
            users,
        }
    }

    /// A called member as data.
    pub(super) fn called_of(&self, operation: &CutOperation) -> Called {
        Called {
            member: operation.member.clone(),
            kind: operation.kind.clone(),
            calls: operation.calls,
            requests: operation.requests,
            at: operation.at.map(|site| self.place(site)),
        }
    }

    fn id_of(&self, subject: Subject) -> String {
        match subject {
            Subject::Type(index) => self.id(index),
            Subject::Boundary(index) => self.report.boundaries[index].id.clone(),
        }
    }

    /// The answer for a pair.
    pub(super) fn pair(&self, from: Subject, to: Subject) -> String {
        let (a, b) = (self.name_of(from), self.name_of(to));
        let (left, right) = (self.types_of(from), self.types_of(to));
        let mut lines = vec![format!("{a} and {b}")];
        let (a, b) = (a.as_str(), b.as_str());
        for (user, used, names) in [(&left, &right, (a, b)), (&right, &left, (b, a))] {
            let boundary = self.boundary_of(user);
            let rows = self.used(user, used);
            let (heading, found) = self.direction(rows, boundary, names);
            lines.push(String::new());
            lines.push(heading);
            lines.extend(found.into_iter().map(|line| format!("  {line}")));
            lines.extend(
                self.crossing(boundary, used)
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
                all.filter(|&other| self.report.types[other].home() == Some(id))
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

    /// What types of `boundary` use of the other side: one entry a type, most mentions first, with the members called and
    /// the remedy.
    fn direction(
        &self,
        rows: Vec<(usize, Vec<&'a Edge>)>,
        boundary: Option<&str>,
        (a, b): (&str, &str),
    ) -> (String, Vec<String>) {
        let total: u64 = rows.iter().map(|(_, edges)| count(edges)).sum();
        if rows.is_empty() {
            return (format!("{a} uses nothing of {b}"), Vec::new());
        }
        let heading = format!(
            "{a} uses {} of {b}: {}",
            counted(rows.len() as u64, "type"),
            counted(total, "reference")
        );
        let limit = self.length.limit();
        let more = rows.len().saturating_sub(limit);
        let mut lines: Vec<String> = rows
            .into_iter()
            .take(limit)
            .flat_map(|(ty, edges)| self.used_type(ty, &edges, boundary))
            .collect();
        if more > 0 {
            lines.push(format!("... and {more} more (--all)"));
        }
        (heading, lines)
    }

    /// The types of `to` that `from` uses, with the edges that do, most references first.
    fn used(&self, from: &BTreeSet<usize>, to: &BTreeSet<usize>) -> Vec<(usize, Vec<&'a Edge>)> {
        let mut used: BTreeMap<usize, Vec<&'a Edge>> = BTreeMap::new();
        for edge in &self.report.edges {
            if from.contains(&edge.from) && to.contains(&edge.to) {
                used.entry(edge.to).or_default().push(edge);
            }
        }
        let mut rows: Vec<(usize, Vec<&'a Edge>)> = used.into_iter().collect();
        rows.sort_by_key(|(ty, edges)| (std::cmp::Reverse(count(edges)), *ty));
        rows
    }

    fn used_type(&self, ty: usize, edges: &[&'a Edge], boundary: Option<&str>) -> Vec<String> {
        let mentions: u64 = edges.iter().map(|edge| edge.references()).sum();
        let cut = self.cut(ty, boundary);
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
    fn cut(&self, ty: usize, boundary: Option<&str>) -> Option<&'a Cut> {
        let id = boundary?;
        let mut cuts = self.report.cuts.iter();
        cuts.find(|cut| cut.ty == ty && cut.from == id)
    }

    /// The boundary that one side of a pair is, or that its type is in.
    fn boundary_of(&self, side: &BTreeSet<usize>) -> Option<&'a str> {
        let first = self.report.types.get(*side.first()?)?;
        first.home()
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
        let layers = self.evidence(left, right).into_iter();
        let lines = layers.map(|found| match found.evidence.value() {
            Some(weight) if weight > 0.0 => format!(
                "{}: {weight:.2} over {}",
                found.layer,
                counted(found.pairs, "pair")
            ),
            _ => format!("{}: nothing found", found.layer),
        });
        lines.collect()
    }

    fn evidence(&self, left: &BTreeSet<usize>, right: &BTreeSet<usize>) -> Vec<LayerEvidence> {
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
            .map(|layer| {
                let sum = sums.get(layer.as_str());
                LayerEvidence {
                    layer: layer.clone(),
                    evidence: Figure::of(sum.map_or(0.0, |sum| sum.weight)),
                    pairs: sum.map_or(0, |sum| sum.pairs.len() as u64),
                }
            })
            .collect()
    }
}
