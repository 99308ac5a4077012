//! What every figure of a report means: formula, direction, and what it does not tell.
//!
//! The report carries these texts, so that a number can be read years later without this program. A test
//! holds the list to the fields of the model: no figure without a definition, no definition without a figure.

use super::model::{Direction, MetricDefinition};
use Direction::{Higher, Lower, Neutral};

/// Levels of Martin's figures.
const EVERY: &[&str] = &["type", "namespace", "project", "boundary"];
/// Figures of one boundary.
const BOUNDARY: &[&str] = &["boundary"];
/// Figures of the whole.
const SYSTEM: &[&str] = &["system"];

/// Name, levels, formula, direction, meaning.
type Row = (
    &'static str,
    &'static [&'static str],
    &'static str,
    Direction,
    &'static str,
);

const ROWS: &[Row] = &[
    (
        "ca",
        EVERY,
        "number of distinct neighbours that depend on it",
        Neutral,
        "Afferent coupling: who is hurt when it changes. Neighbours are types at type level, namespaces at \
         namespace level, projects at project level, and types of other boundaries at boundary level.",
    ),
    (
        "ce",
        EVERY,
        "number of distinct neighbours it depends on",
        Lower,
        "Efferent coupling: what it needs in order to work. Neighbours as for ca.",
    ),
    (
        "instability",
        EVERY,
        "ce / (ca + ce)",
        Neutral,
        "0: everybody depends on it and it depends on nobody, hard to change; 1: free to change. Undefined \
         without neighbours.",
    ),
    (
        "abstractness",
        EVERY,
        "(interfaces + abstract classes) / types",
        Neutral,
        "All kinds of types count as types: classes, structs, records, interfaces, enums, delegates. \
         Static classes are not abstract.",
    ),
    (
        "distance",
        EVERY,
        "|abstractness + instability - 1|",
        Lower,
        "Distance from Martin's main sequence, not divided by the square root of two. A hint where to look, \
         not a grade.",
    ),
    (
        "references_inside",
        BOUNDARY,
        "sum of mentions between two different types of the boundary",
        Neutral,
        "What would stay a call in the same process.",
    ),
    (
        "references_out",
        BOUNDARY,
        "sum of mentions from its types to types of other boundaries",
        Lower,
        "What it would have to ask other services for. Shared-kernel candidates are in no boundary and do \
         not count.",
    ),
    (
        "references_in",
        BOUNDARY,
        "sum of mentions from types of other boundaries to its types",
        Lower,
        "What other services would ask of it.",
    ),
    (
        "cohesion",
        BOUNDARY,
        "references_inside / (references_inside + references_out + references_in)",
        Higher,
        "Share of the references that touch the boundary which stay inside. Grows with size: compare \
         boundaries of like size. Undefined without references.",
    ),
    (
        "types",
        SYSTEM,
        "number of types without tests, generated code, migrations and generated client contracts",
        Neutral,
        "What the proposal speaks of.",
    ),
    (
        "edges",
        SYSTEM,
        "number of ordered pairs of these types with at least one reference or call",
        Neutral,
        "Dependencies between the types that the proposal speaks of.",
    ),
    (
        "modularity",
        SYSTEM,
        "sum over boundaries of [w_in / W - (k / 2W)^2], undirected",
        Higher,
        "Newman's modularity at resolution 1 of the pairs of types that the proposal speaks of, a pair weighing 1 \
         whatever the number of its references; W is the number of pairs, w_in those inside a boundary, k the sum \
         of the degrees of its types. Comparable between proposals for the same code only.",
    ),
    (
        "turbo_mq",
        SYSTEM,
        "sum over boundaries of 2 i / (2 i + o), i = edges inside, o = edges to and from other boundaries",
        Higher,
        "Mitchell's TurboMQ, both directions counted, not divided by the number of boundaries: between 0 \
         and that number. Grows with it, so it cannot choose the number of boundaries.",
    ),
    (
        "turbo_mq_mean",
        SYSTEM,
        "turbo_mq / number of boundaries",
        Higher,
        "The variant of TurboMQ that other tools print: between 0 and 1.",
    ),
    (
        "propagation_cost",
        SYSTEM,
        "pairs (a, b) of types where a reaches b over dependencies, a = b included, / types^2",
        Lower,
        "MacCormack's propagation cost: the share of the code base that a change can reach on average. \
         A trend to watch, not a grade; it does not depend on the proposal.",
    ),
    (
        "cyclic_type_share",
        SYSTEM,
        "types in a strongly connected component of at least two types / types",
        Lower,
        "Share of types in cycles of types. It does not depend on the proposal.",
    ),
    (
        "references_across",
        SYSTEM,
        "sum of references between two boundaries / sum of references between two types in boundaries",
        Lower,
        "What the proposal cuts. 0 where there is one boundary, so read it together with their number.",
    ),
];

/// Every definition, in the order in which the figures stand in the report.
#[must_use]
pub fn definitions() -> Vec<MetricDefinition> {
    ROWS.iter()
        .map(
            |&(name, levels, formula, direction, meaning)| MetricDefinition {
                name: name.to_owned(),
                levels: levels.iter().map(|&level| level.to_owned()).collect(),
                formula: formula.to_owned(),
                direction,
                meaning: meaning.to_owned(),
            },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde::Serialize;

    use super::*;
    use crate::report::model::{BoundaryMetrics, CouplingMetrics, SystemMetrics};

    /// Field names of a struct of figures, at a level.
    fn fields(level: &str, figures: impl Serialize) -> BTreeSet<(String, String)> {
        let value = serde_json::to_value(figures).unwrap();
        let names = value.as_object().unwrap().keys();
        names.map(|name| (level.to_owned(), name.clone())).collect()
    }

    #[test]
    fn every_figure_is_defined_and_every_definition_has_a_figure() {
        let mut in_model = fields("boundary", BoundaryMetrics::default());
        in_model.extend(fields("system", SystemMetrics::default()));
        for level in ["type", "namespace", "project"] {
            in_model.extend(fields(level, CouplingMetrics::default()));
        }
        let defined: BTreeSet<(String, String)> = definitions()
            .into_iter()
            .flat_map(|d| {
                d.levels
                    .into_iter()
                    .map(move |level| (level, d.name.clone()))
            })
            .collect();
        assert_eq!(defined, in_model);
    }
}
