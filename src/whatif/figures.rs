//! Figures of a division, from the types and edges of a report: the formulas of [`metrics`](crate::metrics), as the page
//! computes them too. A test holds them to what a run computes on its graph.

use std::collections::{BTreeMap, BTreeSet};

use super::division::Division;
use super::edit::outermost;
use crate::metrics::published::{Between, Published, published};
use crate::report::model::{DivisionMetrics, Figure, GroupMetrics, Report, Type};

/// Everything that one boundary has to do with another.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Tie {
    /// Mentions that the source spells.
    pub references: u64,
    /// Calls.
    pub calls: u64,
    /// Indexes of the edges behind it.
    pub edges: Vec<usize>,
}

/// What a division measures.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Figures {
    pub division: DivisionMetrics,
    /// By boundary, those that are gone included.
    pub groups: Vec<GroupMetrics>,
    /// All types of each boundary, those that do not count included.
    pub types: Vec<u64>,
    /// By using and used boundary.
    pub ties: BTreeMap<(usize, usize), Tie>,
    /// Boundaries that depend on each other, each circle ascending, largest first.
    pub circles: Vec<Vec<usize>>,
}

/// Whether a type counts in figures: all but tests, migrations and types of other code bases.
fn counts(ty: &Type) -> bool {
    let is_out = |mark: &String| matches!(mark.as_str(), "test" | "migration" | "platform");
    !ty.marks.iter().any(is_out)
}

/// The figures of `division`, without those that a report does not hold the grounds of: modularity, which is of the network
/// that was clustered, and the purity of use cases, which is of what requests may come to. Takes time in proportion to the edges and, for circles, to the
/// number of boundaries times what ties them.
pub(super) fn figures(report: &Report, division: &Division) -> Figures {
    let mut found = Figures {
        groups: vec![GroupMetrics::default(); division.groups.len()],
        types: vec![0; division.groups.len()],
        ..Figures::default()
    };
    let abstracts = members(report, division, &mut found);
    let crossing = references(report, division, &mut found);
    for (group, abstractness) in found.groups.iter_mut().zip(abstractness(&abstracts)) {
        finish(group, abstractness);
    }
    found.circles = circles(division.groups.len(), found.ties.keys().copied());
    found.division = DivisionMetrics {
        transactional_purity: purity(report, division).into(),
        ..whole(
            division,
            &found,
            &crossing,
            &of_pairs(report, division, &found.groups),
        )
    };
    found
}

/// Counts the types of each boundary; abstract ones and those that could be are returned.
fn members(report: &Report, division: &Division, found: &mut Figures) -> Vec<(u64, u64)> {
    let mut abstracts = vec![(0, 0); division.groups.len()];
    for (ty, home) in report.types.iter().zip(&division.home) {
        let Some(home) = *home else { continue };
        found.types[home] += 1;
        if counts(ty) {
            found.groups[home].types += 1;
            if let Some(own) = ty.metrics.abstractness.value() {
                abstracts[home].0 += u64::from(own > 0.5);
                abstracts[home].1 += 1;
            }
        }
    }
    abstracts
}

fn abstractness(abstracts: &[(u64, u64)]) -> impl Iterator<Item = Option<f64>> + '_ {
    abstracts.iter().map(|&(part, all)| share(part, all))
}

/// Counts references in, from and to each boundary; those with other boundaries are returned for each.
fn references(report: &Report, division: &Division, found: &mut Figures) -> Vec<u64> {
    let mut crossing = vec![0; division.groups.len()];
    // (boundary, type): types outside that depend on it, types inside that depend on others.
    let (mut afferent, mut efferent) = (BTreeSet::new(), BTreeSet::new());
    for (index, edge) in report.edges.iter().enumerate() {
        let ends = (report.types.get(edge.from), report.types.get(edge.to));
        let (Some(user), Some(target)) = ends else {
            continue;
        };
        let references = edge.references();
        let (from, to) = (division.home[edge.from], division.home[edge.to]);
        let is_counted = counts(user) && counts(target);
        if let (Some(from), Some(to)) = (from, to)
            && from != to
        {
            let tie = found.ties.entry((from, to)).or_default();
            tie.references += references;
            tie.calls += edge.calls;
            tie.edges.push(index);
            if is_counted {
                crossing[from] += references;
                crossing[to] += references;
            }
        }
        if !is_counted {
            continue;
        }
        if from == to {
            if let Some(inside) = from {
                found.groups[inside].internal_references += references;
            }
            continue;
        }
        if let Some(from) = from {
            found.groups[from].outgoing_references += references;
            efferent.insert((from, edge.from));
        }
        if let Some(to) = to {
            found.groups[to].incoming_references += references;
            afferent.insert((to, edge.from));
        }
    }
    for (group, _) in afferent {
        found.groups[group].afferent_coupling += 1;
    }
    for (group, _) in efferent {
        found.groups[group].efferent_coupling += 1;
    }
    crossing
}

/// Fills in what follows from the counts.
fn finish(group: &mut GroupMetrics, abstractness: Option<f64>) {
    let (afferent, efferent) = (group.afferent_coupling, group.efferent_coupling);
    let instability = share(efferent, afferent + efferent);
    let (inner, out, into) = (
        group.internal_references,
        group.outgoing_references,
        group.incoming_references,
    );
    group.instability = instability.into();
    group.abstractness = abstractness.into();
    let both = abstractness.zip(instability);
    group.distance = both.map(|(a, i)| (a + i - 1.0).abs()).into();
    group.cohesion = share(inner, inner + out + into).into();
    group.coupling = share(out, inner + out).into();
}

fn of_pairs(report: &Report, division: &Division, groups: &[GroupMetrics]) -> Published {
    let sizes: Vec<u64> = groups.iter().map(|group| group.types).collect();
    let pairs = report.edges.iter().filter_map(|edge| {
        let (user, target) = (report.types.get(edge.from)?, report.types.get(edge.to)?);
        let groups = (division.home[edge.from]?, division.home[edge.to]?);
        (counts(user) && counts(target)).then(|| Between {
            types: (edge.from as u32, edge.to as u32),
            groups: (groups.0 as u32, groups.1 as u32),
            references: edge.references(),
            calls: edge.calls,
        })
    });
    published(division.living().count(), &sizes, pairs)
}

fn whole(
    division: &Division,
    found: &Figures,
    crossing: &[u64],
    published: &Published,
) -> DivisionMetrics {
    let living: Vec<usize> = division.living().collect();
    let group = |&index: &usize| &found.groups[index];
    let inner: u64 = living.iter().map(|g| group(g).internal_references).sum();
    // Each reference that crosses was counted at both of its ends.
    let crossed = crossing.iter().sum::<u64>() / 2;
    let factor = |index: &usize| {
        let mu = group(index).internal_references as f64;
        let epsilon = crossing[*index] as f64;
        if mu > 0.0 {
            2.0 * mu / (2.0 * mu + epsilon)
        } else {
            0.0
        }
    };
    let turbo: Option<f64> = (!living.is_empty()).then(|| living.iter().map(factor).sum());
    let sizes = || living.iter().map(|g| group(g).types);
    let moderate = sizes().filter(|size| (5..=20).contains(size)).sum();
    let extreme = share(moderate, sizes().sum()).map(|moderate| 1.0 - moderate);
    DivisionMetrics {
        boundaries: living.len() as u64,
        modularity: Figure::UNDEFINED,
        turbo_mq: turbo.into(),
        turbo_mq_mean: turbo.map(|sum| sum / living.len() as f64).into(),
        crossing_references: share(crossed, crossed + inner).into(),
        non_extreme_distribution: extreme.into(),
        structural_modularity: published.structural_modularity.into(),
        inter_partition_calls: published.inter_partition_calls.into(),
        interface_number: published.interface_number.into(),
        business_context_purity: Figure::UNDEFINED,
        transactional_purity: Figure::UNDEFINED,
        boundaries_in_cycles: found.circles.iter().map(|circle| circle.len() as u64).sum(),
    }
}

/// `1 - mean of H / ln k` over the entities, each outermost type that uses one counted once.
fn purity(report: &Report, division: &Division) -> Option<f64> {
    let most = (division.living().count() as f64).ln();
    let (mut entropies, mut tables) = (0.0, 0.0);
    for entity in &report.data.entities {
        let users = entity.uses.iter().filter_map(|used| used.by);
        let users = users.filter(|&by| by < report.types.len());
        let users: BTreeSet<usize> = users.map(|by| outermost(report, by)).collect();
        let mut counts: BTreeMap<usize, f64> = BTreeMap::new();
        for home in users.iter().filter_map(|&user| division.home[user]) {
            *counts.entry(home).or_default() += 1.0;
        }
        let all: f64 = counts.values().sum();
        if all > 0.0 {
            let parts = counts.values().map(|&n| -(n / all) * (n / all).ln());
            entropies += parts.sum::<f64>();
            tables += 1.0;
        }
    }
    (most > 0.0 && tables > 0.0).then(|| 1.0 - entropies / tables / most)
}

/// Groups that reach each other. There are few boundaries, so each is simply walked from.
fn circles(count: usize, ties: impl Iterator<Item = (usize, usize)>) -> Vec<Vec<usize>> {
    let mut uses = vec![Vec::new(); count];
    for (from, to) in ties {
        uses[from].push(to);
    }
    let reach = |start: usize| {
        let mut seen = vec![false; count];
        let mut open = vec![start];
        while let Some(next) = open.pop() {
            for &other in &uses[next] {
                if !std::mem::replace(&mut seen[other], true) {
                    open.push(other);
                }
            }
        }
        seen
    };
    let reached: Vec<Vec<bool>> = (0..count).map(reach).collect();
    let mutual = |a: usize, b: usize| reached[a][b] && reached[b][a];
    let mut circles: Vec<Vec<usize>> = (0..count)
        .map(|own| (0..count).filter(|&other| mutual(own, other)).collect())
        .filter(|circle: &Vec<usize>| circle.len() > 1)
        .collect();
    circles.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    circles.dedup();
    circles
}

/// `part / whole`; `None` where `whole` is 0.
fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
