//! Two divisions of one report, side by side.

use std::collections::{BTreeMap, BTreeSet};

use super::division::Division;
use super::figures::{Figures, Tie, figures};
use super::outcome::{
    Beside, BoundaryChange, CircleChange, CrossedTransaction, Crossing, Done, Link, LinkChange,
    Moved, Outcome, TransactionChange,
};
use crate::report::model::{Entity, Figure, GroupMetrics, Place, Report, Transaction};

/// Uses of a link that are listed.
const USES: usize = 5;
/// A write of an entity counts this many reads when it is asked whose it is, as in the report.
const WRITE: u64 = 4;

/// What `edits` have made of `report`: the division `after` beside the one that it proposes. `modularity` is that of
/// `after`, where a run has told it.
#[must_use]
pub fn compare(report: &Report, after: &Division, edits: Vec<Done>, modularity: Figure) -> Outcome {
    let before = Division::of(report);
    let old = Side::new(report, &before);
    let new = Side::new(report, after);
    let mut metrics = Beside {
        before: old.figures.division,
        after: new.figures.division,
    };
    metrics.before.modularity = report.metrics.division.modularity;
    metrics.after.modularity = if before.home == after.home {
        metrics.before.modularity
    } else {
        modularity
    };
    let mut outcome = Outcome {
        edits,
        metrics,
        boundaries: boundaries(&old, &new),
        moved: moved(report, &old, &new),
        circles: CircleChange {
            before: old.circles(),
            after: new.circles(),
        },
        transactions: transactions(&old, &new),
        ..Outcome::default()
    };
    links(&old, &new, &mut outcome);
    outcome
}

/// A division with what it measures.
struct Side<'a> {
    report: &'a Report,
    division: &'a Division,
    figures: Figures,
}

impl<'a> Side<'a> {
    fn new(report: &'a Report, division: &'a Division) -> Self {
        Self {
            report,
            division,
            figures: figures(report, division),
        }
    }

    fn id(&self, group: usize) -> &'a str {
        &self.division.groups[group].id
    }

    /// The boundaries that are there, by id.
    fn by_id(&self) -> BTreeMap<&'a str, usize> {
        let living = self.division.living();
        living.map(|group| (self.id(group), group)).collect()
    }

    fn circles(&self) -> Vec<Vec<String>> {
        let id = |&group: &usize| self.id(group).to_owned();
        let circles = self.figures.circles.iter();
        circles
            .map(|circle| circle.iter().map(id).collect())
            .collect()
    }

    fn ties(&self) -> BTreeMap<(&'a str, &'a str), &Tie> {
        let ties = self.figures.ties.iter();
        ties.map(|(&(from, to), tie)| ((self.id(from), self.id(to)), tie))
            .collect()
    }

    fn link(&self, (from, to): (&str, &str), tie: &Tie) -> Link {
        let mut edges: Vec<usize> = tie.edges.clone();
        let weight = |edge: usize| self.report.edges[edge].references();
        edges.sort_by_key(|&edge| (std::cmp::Reverse(weight(edge)), edge));
        let uses = edges.into_iter().take(USES).map(|index| {
            let edge = &self.report.edges[index];
            Crossing {
                user: self.report.types[edge.from].id.clone(),
                used: self.report.types[edge.to].id.clone(),
                references: edge.references(),
                at: edge.sites.first().and_then(|site| {
                    let file = self.report.files.get(site.0)?;
                    Some(format!("{file}:{}", site.1))
                }),
            }
        });
        Link {
            from: from.to_owned(),
            to: to.to_owned(),
            references: tie.references,
            calls: tie.calls,
            uses: uses.collect(),
        }
    }

    fn home(&self, ty: usize) -> Option<usize> {
        self.division.home.get(ty).copied().flatten()
    }

    /// The boundary that owns an entity: that of its type; where that is in none, the one that writes it most.
    fn owner(&self, entity: &Entity) -> Option<usize> {
        entity.ty.and_then(|ty| self.home(ty)).or_else(|| {
            let mut claims: BTreeMap<usize, u64> = BTreeMap::new();
            for used in &entity.uses {
                if let Some(group) = used.by.and_then(|by| self.home(by)) {
                    let weight = if used.kind == "read" { 1 } else { WRITE };
                    *claims.entry(group).or_default() += weight;
                }
            }
            let most = claims
                .into_iter()
                .max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0)));
            most.map(|(group, _)| group)
        })
    }

    /// The transactions that cross, each with the boundaries that it touches.
    fn crossed(&self) -> BTreeMap<usize, BTreeSet<usize>> {
        let data = &self.report.data;
        let owners: Vec<Option<usize>> = data.entities.iter().map(|e| self.owner(e)).collect();
        let touched = |transaction: &Transaction| -> BTreeSet<usize> {
            let own = transaction.by.and_then(|by| self.home(by));
            let entities = transaction.entities.iter();
            let of_data = entities.filter_map(|&entity| owners.get(entity).copied().flatten());
            of_data.chain(own).collect()
        };
        let all = data.transactions.iter().enumerate();
        all.map(|(index, transaction)| (index, touched(transaction)))
            .filter(|(_, touched)| touched.len() > 1)
            .collect()
    }

    fn transaction(&self, index: usize, touched: &BTreeSet<usize>) -> CrossedTransaction {
        let data = &self.report.data;
        let transaction = &data.transactions[index];
        let ty = transaction.by.and_then(|by| self.report.types.get(by));
        let by = ty.map_or_else(String::new, |ty| format!("{}.", ty.id));
        let entities = transaction.entities.iter();
        let entities = entities.filter_map(|&entity| data.entities.get(entity));
        CrossedTransaction {
            index,
            kind: transaction.kind.clone(),
            by: format!("{by}{}", transaction.member),
            at: place(self.report, &transaction.at),
            entities: entities.map(|entity| entity.name.clone()).collect(),
            boundaries: touched.iter().map(|&g| self.id(g).to_owned()).collect(),
        }
    }
}

fn place(report: &Report, at: &Place) -> String {
    match at {
        Place::Source(site) => {
            let file = report.files.get(site.0).map_or("", String::as_str);
            format!("{file}:{}", site.1)
        }
        Place::Beside(path, line) => format!("{path}:{line}"),
    }
}

fn boundaries(old: &Side<'_>, new: &Side<'_>) -> Vec<BoundaryChange> {
    let (before, after) = (old.by_id(), new.by_id());
    let ids: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    let change = |id: &str| {
        let figures = |side: &Side<'_>, group: Option<&usize>| -> Option<GroupMetrics> {
            group.map(|&group| side.figures.groups[group])
        };
        let name = |side: &Side<'_>, group: usize| side.division.groups[group].name.clone();
        let (from, to) = (before.get(id), after.get(id));
        BoundaryChange {
            id: id.to_owned(),
            name: match (from, to) {
                (_, Some(&group)) => name(new, group),
                (Some(&group), None) => name(old, group),
                (None, None) => String::new(),
            },
            before: figures(old, from),
            after: figures(new, to),
        }
    };
    let changes = ids.into_iter().map(change);
    changes
        .filter(|found| found.before != found.after)
        .collect()
}

fn moved(report: &Report, old: &Side<'_>, new: &Side<'_>) -> Vec<Moved> {
    let id = |side: &Side<'_>, ty: usize| side.home(ty).map(|group| side.id(group).to_owned());
    let outermost = report.types.iter().enumerate();
    outermost
        .filter(|(_, ty)| ty.outer.is_none())
        .map(|(index, ty)| Moved {
            ty: ty.id.clone(),
            project: ty.project.clone(),
            from: id(old, index),
            to: id(new, index),
        })
        .filter(|moved| moved.from != moved.to)
        .collect()
}

/// Fills in which uses appear, vanish and change.
fn links(old: &Side<'_>, new: &Side<'_>, outcome: &mut Outcome) {
    let (before, after) = (old.ties(), new.ties());
    for (pair, tie) in &after {
        match before.get(pair) {
            None => outcome.appeared.push(new.link(*pair, tie)),
            Some(known) if (known.references, known.calls) != (tie.references, tie.calls) => {
                outcome.changed.push(LinkChange {
                    from: pair.0.to_owned(),
                    to: pair.1.to_owned(),
                    references: (known.references, tie.references),
                    calls: (known.calls, tie.calls),
                });
            }
            Some(_) => {}
        }
    }
    let gone = before.iter().filter(|(pair, _)| !after.contains_key(*pair));
    outcome.vanished = gone.map(|(pair, tie)| old.link(*pair, tie)).collect();
    let heaviest = |link: &Link| std::cmp::Reverse(link.references);
    outcome.appeared.sort_by_key(heaviest);
    outcome.vanished.sort_by_key(heaviest);
    outcome
        .changed
        .sort_by_key(|link| std::cmp::Reverse(link.references.0.abs_diff(link.references.1)));
}

fn transactions(old: &Side<'_>, new: &Side<'_>) -> TransactionChange {
    let (before, after) = (old.crossed(), new.crossed());
    let only = |side: &Side<'_>, own: &BTreeMap<usize, BTreeSet<usize>>, other: &BTreeMap<_, _>| {
        let only = own.iter().filter(|(index, _)| !other.contains_key(*index));
        only.map(|(&index, touched)| side.transaction(index, touched))
            .collect::<Vec<_>>()
    };
    TransactionChange {
        before: before.len() as u64,
        after: after.len() as u64,
        appeared: only(new, &after, &before),
        vanished: only(old, &before, &after),
    }
}
