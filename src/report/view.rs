//! Derived looks at a report that several formats share.

pub(super) mod arrange;

use std::collections::BTreeMap;

use super::model::{Coupling, Report};

/// A report with its indexes by boundary.
pub(super) struct View<'a> {
    pub(super) report: &'a Report,
    position: BTreeMap<&'a str, usize>,
    members: Vec<Vec<usize>>,
}

impl<'a> View<'a> {
    pub(super) fn new(report: &'a Report) -> Self {
        let position: BTreeMap<&str, usize> = report
            .boundaries
            .iter()
            .enumerate()
            .map(|(index, boundary)| (boundary.id.as_str(), index))
            .collect();
        let mut members = vec![Vec::new(); report.boundaries.len()];
        for (index, ty) in report.types.iter().enumerate() {
            let home = ty.home().and_then(|id| position.get(id));
            if let Some(&home) = home {
                members[home].push(index);
            }
        }
        Self {
            report,
            position,
            members,
        }
    }

    /// Position of a boundary by id; `None` where a damaged report names one that it does not list.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        self.position.get(id).copied()
    }

    /// The name of a boundary, or its id where it has none.
    pub(super) fn name(&self, id: &'a str) -> &'a str {
        self.position(id)
            .map(|index| self.report.boundaries[index].name.as_str())
            .filter(|name| !name.is_empty())
            .unwrap_or(id)
    }

    /// Couplings between two listed boundaries, by position.
    pub(super) fn couplings(&self) -> impl Iterator<Item = (usize, usize, &'a Coupling)> + '_ {
        self.report.couplings.iter().filter_map(|coupling| {
            let from = self.position(&coupling.from)?;
            let to = self.position(&coupling.to)?;
            Some((from, to, coupling))
        })
    }

    /// The outermost types of each boundary that most others of the same boundary are tied to, at most `count`.
    pub(super) fn central(&self, count: usize) -> Vec<Vec<usize>> {
        let ties = self.inner_ties();
        self.members
            .iter()
            .map(|members| {
                let mut ranked: Vec<usize> = members
                    .iter()
                    .copied()
                    .filter(|&index| self.report.types[index].outer.is_none())
                    .collect();
                ranked.sort_by_key(|&index| (std::cmp::Reverse(ties[index]), index));
                ranked.truncate(count);
                ranked
            })
            .collect()
    }

    /// For each type, the number of edges it has within its boundary.
    fn inner_ties(&self) -> Vec<u64> {
        let types = &self.report.types;
        let mut ties = vec![0; types.len()];
        for edge in &self.report.edges {
            let (Some(from), Some(to)) = (types.get(edge.from), types.get(edge.to)) else {
                continue;
            };
            if from.home().is_some() && from.home() == to.home() {
                ties[edge.from] += 1;
                ties[edge.to] += 1;
            }
        }
        ties
    }
}

#[cfg(test)]
pub(super) mod sample;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn central_types_are_those_the_boundary_turns_around() {
        let report = sample::shop();
        let view = View::new(&report);
        let orders = view.position("orders").unwrap();
        let central = &view.central(1)[orders];
        assert_eq!(report.types[central[0]].id, "Shop.Orders.Order");
    }

    #[test]
    fn a_report_that_names_what_it_does_not_list_is_read_without_panic() {
        let mut report = sample::shop();
        report.boundaries.truncate(1);
        report.edges[0].to = 99;
        let view = View::new(&report);
        assert_eq!(view.name("payments"), "payments");
        assert_eq!(view.couplings().count(), 0);
        assert_eq!(view.central(3).len(), 1);
    }
}
