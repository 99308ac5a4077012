//! The table that says what every figure means.

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
}

const fn metric(
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
    }
}

use Applies::{Boundary, Division, Evidence, Group, System, Type};
use Direction::{Higher, Lower, None as Neither};

const MARTIN: &str = "Martin 1994, OO design quality metrics; counted in types, as Martin does (JDepend counts packages)";
const OWN: &str = "unseam";
const CARGO: &str =
    "CARGO (Nitin et al., ASE 2022), which does not divide by ln k and so can fall below 0";

/// Every figure of the report. Types that count: all but tests and migrations; nested types count for themselves.
/// A reference is a mention of a type by its name or by the name of a member; inferred ones do not count.
pub const METRICS: &[MetricInfo] = &[
    metric(
        Type,
        "afferent_coupling",
        "Afferent coupling",
        Neither,
        "types",
        "Ca = number of types that depend on it",
        MARTIN,
    ),
    metric(
        Type,
        "efferent_coupling",
        "Efferent coupling",
        Lower,
        "types",
        "Ce = number of types it depends on",
        MARTIN,
    ),
    metric(
        Type,
        "instability",
        "Instability",
        Neither,
        "share",
        "I = Ce / (Ca + Ce); undefined where both are 0",
        MARTIN,
    ),
    metric(
        Type,
        "abstractness",
        "Abstractness",
        Neither,
        "share",
        "A = 1 for an interface or abstract class, 0 for any other class, struct or record; undefined for enums and \
         delegates",
        "Martin 1994, Na / Nc for the type by itself",
    ),
    metric(
        Type,
        "distance",
        "Distance from the main sequence",
        Neither,
        "share",
        "D = |A + I - 1|; undefined where A or I is",
        "Martin 1994, unnormalised in his first form, here as |A + I - 1|, for the type by itself",
    ),
    metric(
        Group,
        "types",
        "Types",
        Neither,
        "types",
        "number of types in it",
        OWN,
    ),
    metric(
        Group,
        "afferent_coupling",
        "Afferent coupling",
        Neither,
        "types",
        "Ca = number of types outside that depend on types inside",
        MARTIN,
    ),
    metric(
        Group,
        "efferent_coupling",
        "Efferent coupling",
        Lower,
        "types",
        "Ce = number of types inside that depend on types outside",
        MARTIN,
    ),
    metric(
        Group,
        "instability",
        "Instability",
        Neither,
        "share",
        "I = Ce / (Ca + Ce); undefined where both are 0",
        MARTIN,
    ),
    metric(
        Group,
        "abstractness",
        "Abstractness",
        Neither,
        "share",
        "A = Na / Nc, Na = interfaces and abstract classes and records, Nc = classes, structs, records and interfaces (enums and delegates count in neither); undefined where Nc is 0",
        MARTIN,
    ),
    metric(
        Group,
        "distance",
        "Distance from the main sequence",
        Lower,
        "share",
        "D = |A + I - 1|; undefined where A or I is",
        "Martin 1994, the normalised form",
    ),
    metric(
        Group,
        "internal_references",
        "Internal references",
        Neither,
        "references",
        "references between its types",
        OWN,
    ),
    metric(
        Group,
        "outgoing_references",
        "Outgoing references",
        Lower,
        "references",
        "references from its types to types outside",
        OWN,
    ),
    metric(
        Group,
        "incoming_references",
        "Incoming references",
        Neither,
        "references",
        "references from types outside to its types",
        OWN,
    ),
    metric(
        Group,
        "cohesion",
        "Cohesion",
        Higher,
        "share",
        "internal / (internal + outgoing + incoming) references; undefined without references",
        "unseam; a single group that holds everything has 1",
    ),
    metric(
        Group,
        "coupling",
        "Coupling",
        Lower,
        "share",
        "outgoing / (internal + outgoing) references; undefined where its types refer to nothing",
        "unseam; a single group that holds everything has 0",
    ),
    metric(
        Division,
        "boundaries",
        "Boundaries",
        Neither,
        "boundaries",
        "number of boundaries",
        OWN,
    ),
    metric(
        Division,
        "modularity",
        "Modularity",
        Higher,
        "number below 1",
        "Q = sum over boundaries of w_c / m - (K_c / 2m)^2 on the undirected, weighted network that was clustered (all evidence, nested types folded); a type in no boundary is a group of its own; undefined without edges",
        "Newman and Girvan 2004, resolution 1",
    ),
    metric(
        Division,
        "turbo_mq",
        "TurboMQ",
        Higher,
        "sum of shares",
        "sum over boundaries of CF = 2 mu / (2 mu + epsilon), mu = internal references, epsilon = references to and from other boundaries, CF = 0 where mu is 0; grows with the number of boundaries",
        "Mitchell 2002, the sum",
    ),
    metric(
        Division,
        "turbo_mq_mean",
        "Mean cluster factor",
        Higher,
        "share",
        "TurboMQ / number of boundaries; one boundary that holds everything has 1",
        "TurboMQ as coded in ARCADE and MOSARCH",
    ),
    metric(
        Division,
        "crossing_references",
        "Crossing references",
        Lower,
        "share",
        "references between boundaries / references between types in boundaries; one boundary that holds everything has 0",
        "as CARGO's coupling, on references",
    ),
    metric(
        Division,
        "non_extreme_distribution",
        "Extreme sizes",
        Lower,
        "share",
        "NED = 1 - share of the types that are in boundaries of 5 to 20 types; random groups of ten have 0",
        "Mono2Micro's NED, lower is better there",
    ),
    metric(
        Division,
        "transactional_purity",
        "Transactional purity",
        Higher,
        "share",
        "1 - mean of H / ln k over the entities and tables that types in boundaries use; H = entropy of the boundaries of these types, each outermost type once; k = number of boundaries; undefined without tables and where k < 2",
        CARGO,
    ),
    metric(
        Boundary,
        "transactional_purity",
        "Transactional purity",
        Higher,
        "share",
        "as that of the division, over the entities and tables that its types use; undefined where they use none",
        CARGO,
    ),
    metric(
        Boundary,
        "stability",
        "Stability",
        Higher,
        "share",
        "mean co-association: how often, over all runs that voted, a type of it was in one group with the others; candidates for the shared kernel and types placed by their references alone do not count; undefined where no runs voted, and for accepted boundaries shown as they are",
        "Fred and Jain 2005, evidence accumulation; one boundary that holds everything has less, not more",
    ),
    metric(
        Evidence,
        "share",
        "Share",
        Neither,
        "share",
        "its weight / the weight of all evidence; 0 for what predicts nothing",
        OWN,
    ),
    metric(
        Evidence,
        "lift",
        "Lift",
        Higher,
        "times",
        "mean strength by which all other evidence ties two types that this evidence ties, as it weighs (4,000 pairs drawn by a fixed seed) / the mean over any two types; undefined for evidence that is alone; evidence other than structure at 1 or below has no say",
        "as the lift of association rules (Brin et al. 1997), with strengths for probabilities",
    ),
    metric(
        Division,
        "boundaries_in_cycles",
        "Boundaries in cycles",
        Lower,
        "boundaries",
        "boundaries in strongly connected components of more than one",
        OWN,
    ),
    metric(
        System,
        "types",
        "Types",
        Neither,
        "types",
        "number of types that count",
        OWN,
    ),
    metric(
        System,
        "dependencies",
        "Dependencies",
        Neither,
        "pairs",
        "ordered pairs of types with a dependency, inferred ones included",
        OWN,
    ),
    metric(
        System,
        "propagation_cost",
        "Propagation cost",
        Lower,
        "share",
        "density of the reflexive transitive closure of the dependencies; undefined without types",
        "MacCormack, Rusnak and Baldwin 2006",
    ),
    metric(
        System,
        "type_cycles",
        "Type cycles",
        Lower,
        "cycles",
        "strongly connected components of more than one type",
        OWN,
    ),
    metric(
        System,
        "largest_type_cycle",
        "Largest type cycle",
        Lower,
        "types",
        "types in the largest of them",
        OWN,
    ),
    metric(
        System,
        "types_in_cycles",
        "Types in cycles",
        Lower,
        "share",
        "types in them / types; undefined without types",
        OWN,
    ),
    metric(
        System,
        "namespace_cycles",
        "Namespace cycles",
        Lower,
        "cycles",
        "strongly connected components of more than one namespace",
        OWN,
    ),
    metric(
        System,
        "largest_namespace_cycle",
        "Largest namespace cycle",
        Lower,
        "namespaces",
        "namespaces in the largest of them",
        OWN,
    ),
    metric(
        System,
        "project_cycles",
        "Project cycles",
        Lower,
        "cycles",
        "strongly connected components of more than one project",
        OWN,
    ),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::{GroupMetrics, PartitionMetrics, SystemMetrics, TypeMetrics};
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
        // Purity is of tables, which the other figures do not know.
        let purity = "transactional_purity".to_owned();
        let mut of_division = keys(PartitionMetrics::default());
        of_division.insert(purity.clone());
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
