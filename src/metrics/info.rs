//! What is said of a figure.

use serde::Serialize;

/// What a figure is taken of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applies {
    /// A type.
    Type,
    /// A namespace, a project or a boundary.
    Group,
    /// A boundary.
    Boundary,
    /// A kind of evidence.
    Evidence,
    /// A division into boundaries.
    Division,
    /// The system as it is.
    System,
}

/// Which values are better.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Lower is better.
    Lower,
    /// Higher is better.
    Higher,
    /// Neither: it describes.
    None,
}

/// What one figure means.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct MetricInfo {
    /// Its key in the report.
    pub key: &'static str,
    /// Its name for a reader.
    pub name: &'static str,
    /// What it is taken of.
    pub of: Applies,
    /// How it is computed, and when it is undefined.
    pub formula: &'static str,
    /// Which values are better.
    pub direction: Direction,
    /// What it is counted in; "share" is a number from 0 to 1.
    pub unit: &'static str,
    /// Who defined it, and which variant this is.
    pub source: &'static str,
    /// Which division that nobody would want has the best value, and which value that is.
    pub trivial: Option<&'static str>,
}

pub(super) const fn metric(
    of: Applies,
    key: &'static str,
    name: &'static str,
    direction: Direction,
    unit: &'static str,
    formula: &'static str,
    source: &'static str,
) -> MetricInfo {
    MetricInfo {
        key,
        name,
        of,
        formula,
        direction,
        unit,
        source,
        trivial: None,
    }
}

impl MetricInfo {
    pub(super) const fn won_by(self, trivial: &'static str) -> Self {
        Self {
            trivial: Some(trivial),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::table::METRICS;
    use super::super::{GroupMetrics, PartitionMetrics, SystemMetrics, TypeMetrics};
    use super::Applies::{Boundary, Division, Evidence, Group, System, Type};
    use super::*;

    fn keys(value: impl Serialize) -> BTreeSet<String> {
        let value = serde_json::to_value(value).unwrap();
        value.as_object().unwrap().keys().cloned().collect()
    }

    #[test]
    fn every_figure_has_an_entry_and_every_entry_a_figure() {
        let listed = |of| -> BTreeSet<String> {
            let infos = METRICS.iter().filter(|info| info.of == of);
            infos.map(|info| info.key.to_owned()).collect()
        };
        assert_eq!(listed(Type), keys(TypeMetrics::default()));
        assert_eq!(listed(Group), keys(GroupMetrics::default()));
        // Purity is of tables or of use cases, which the other figures do not know.
        let purity = "transactional_purity".to_owned();
        let mut of_division = keys(PartitionMetrics::default());
        of_division.extend([purity.clone(), "business_context_purity".to_owned()]);
        assert_eq!(listed(Division), of_division);
        assert_eq!(
            listed(Boundary),
            BTreeSet::from([purity, "stability".to_owned()])
        );
        let of_evidence = ["lift", "share"].map(str::to_owned);
        assert_eq!(listed(Evidence), BTreeSet::from(of_evidence));
        assert_eq!(listed(System), keys(SystemMetrics::default()));
    }
}
