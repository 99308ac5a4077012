//! Figures as the report holds them: rounded, with their definitions.

use super::kind_name;
use crate::metrics;
use crate::report::model::{
    DivisionMetrics, Figure, GroupMetrics, MetricDefinition, SystemMetrics, TypeMetrics,
};

/// What every figure means.
pub(super) fn definitions() -> Vec<MetricDefinition> {
    metrics::METRICS
        .iter()
        .map(|info| MetricDefinition {
            key: info.key.to_owned(),
            name: info.name.to_owned(),
            of: kind_name(info.of),
            formula: info.formula.to_owned(),
            direction: kind_name(info.direction),
            unit: info.unit.to_owned(),
            source: info.source.to_owned(),
            trivial: info.trivial.map(str::to_owned),
        })
        .collect()
}

pub(super) fn of_type(from: &metrics::TypeMetrics) -> TypeMetrics {
    TypeMetrics {
        afferent_coupling: from.afferent_coupling.into(),
        efferent_coupling: from.efferent_coupling.into(),
        instability: Figure::from(from.instability),
        abstractness: Figure::from(from.abstractness),
        distance: Figure::from(from.distance),
    }
}

pub(super) fn of_group(from: &metrics::GroupMetrics) -> GroupMetrics {
    GroupMetrics {
        types: from.types.into(),
        afferent_coupling: from.afferent_coupling.into(),
        efferent_coupling: from.efferent_coupling.into(),
        instability: Figure::from(from.instability),
        abstractness: Figure::from(from.abstractness),
        distance: Figure::from(from.distance),
        internal_references: from.internal_references,
        outgoing_references: from.outgoing_references,
        incoming_references: from.incoming_references,
        cohesion: Figure::from(from.cohesion),
        coupling: Figure::from(from.coupling),
    }
}

pub(super) fn system(from: &metrics::SystemMetrics) -> SystemMetrics {
    SystemMetrics {
        types: from.types.into(),
        dependencies: from.dependencies.into(),
        propagation_cost: Figure::from(from.propagation_cost),
        type_cycles: from.type_cycles.into(),
        largest_type_cycle: from.largest_type_cycle.into(),
        types_in_cycles: Figure::from(from.types_in_cycles),
        namespace_cycles: from.namespace_cycles.into(),
        largest_namespace_cycle: from.largest_namespace_cycle.into(),
        project_cycles: from.project_cycles.into(),
    }
}

pub(super) fn division(from: &metrics::PartitionMetrics) -> DivisionMetrics {
    DivisionMetrics {
        boundaries: from.boundaries.into(),
        modularity: Figure::from(from.modularity),
        turbo_mq: Figure::from(from.turbo_mq),
        turbo_mq_mean: Figure::from(from.turbo_mq_mean),
        crossing_references: Figure::from(from.crossing_references),
        non_extreme_distribution: Figure::from(from.non_extreme_distribution),
        structural_modularity: Figure::from(from.structural_modularity),
        inter_partition_calls: Figure::from(from.inter_partition_calls),
        interface_number: Figure::from(from.interface_number),
        business_context_purity: Figure::UNDEFINED,
        transactional_purity: Figure::UNDEFINED,
        boundaries_in_cycles: from.boundaries_in_cycles.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde::Serialize;

    use super::*;
    use crate::report::model::BoundaryData;

    fn keys(of: &str, figures: impl Serialize) -> BTreeSet<(String, String)> {
        let value = serde_json::to_value(figures).unwrap();
        let names = value.as_object().unwrap().keys();
        names.map(|name| (of.to_owned(), name.clone())).collect()
    }

    #[test]
    fn the_report_has_every_figure_that_is_defined_and_no_other() {
        let mut held = keys("type", TypeMetrics::default());
        held.extend(keys("group", GroupMetrics::default()));
        held.extend(keys("division", DivisionMetrics::default()));
        held.extend(keys("system", SystemMetrics::default()));
        for (of, key) in [
            ("boundary", "stability"),
            ("evidence", "lift"),
            ("evidence", "share"),
        ] {
            held.insert((of.to_owned(), key.to_owned()));
        }
        // Boundaries have one figure of their own with their data.
        let of_data = keys("boundary", BoundaryData::default());
        held.extend(
            of_data
                .into_iter()
                .filter(|(_, key)| key == "transactional_purity"),
        );
        let defined: BTreeSet<(String, String)> =
            definitions().into_iter().map(|d| (d.of, d.key)).collect();
        assert_eq!(defined, held);
    }
}
