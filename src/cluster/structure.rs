//! The structure layer: types refer to each other, and a reference to a hub says little.
//!
//! Three things make a reference say less:
//!
//! - *many depend on the target*: a logger that five hundred types use does not tie any two of them together;
//! - *the source depends on many*: a composition root refers to everything because that is its job;
//! - *the reference is "is a", and many are*: implementing `IHandler`, deriving from `ControllerBase` or carrying an
//!   attribute says which role a type plays, not which area it belongs to. The sole implementation of an
//!   interface, on the other hand, belongs with it.

use crate::resolve::model::ReferenceKind;

use super::evidence::{Evidence, EvidenceLayer};
use super::input::{DependencyArc, Input};
use super::network::Edge;

/// Exponents of the damping; 0 is none.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Parameters {
    /// Of the number of nodes that depend on the target.
    pub dependents: f64,
    /// Of the number of nodes that the source depends on.
    pub dependencies: f64,
    /// Of the number of nodes that are what the source is.
    pub subtypes: f64,
}

/// An edge for each arc, whose presence counts and not its number of mentions. Its weight is
/// `dependents^-a · dependencies^-b`, and `· subtypes^-c` where the source derives from the target, implements it
/// or carries it as an attribute.
pub(crate) fn layer(input: &Input, parameters: &Parameters) -> EvidenceLayer {
    let mut dependents = vec![0_u32; input.len()];
    let mut dependencies = vec![0_u32; input.len()];
    let mut subtypes = vec![0_u32; input.len()];
    for arc in &input.arcs {
        dependents[arc.to as usize] += 1;
        dependencies[arc.from as usize] += 1;
        subtypes[arc.to as usize] += u32::from(is_a(arc));
    }
    let damped = |count: u32, exponent: f64| f64::from(count).powf(-exponent);
    let edge = |arc: &DependencyArc| {
        let (from, to) = (arc.from as usize, arc.to as usize);
        let role = if is_a(arc) { subtypes[to] } else { 1 };
        Edge {
            a: arc.from,
            b: arc.to,
            weight: damped(dependents[to], parameters.dependents)
                * damped(dependencies[from], parameters.dependencies)
                * damped(role, parameters.subtypes),
        }
    };
    EvidenceLayer {
        evidence: Evidence::Structure,
        tokens: 0,
        edges: input.arcs.iter().map(edge).collect(),
    }
}

fn is_a(arc: &DependencyArc) -> bool {
    arc.kinds.iter().any(|(kind, _)| {
        matches!(
            kind,
            ReferenceKind::Base | ReferenceKind::Implements | ReferenceKind::Attribute
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arc(from: u32, to: u32, kind: ReferenceKind) -> DependencyArc {
        DependencyArc {
            from,
            to,
            kinds: vec![(kind, 1)],
            calls: 0,
        }
    }

    #[test]
    fn hubs_and_roles_weigh_less() {
        let input = Input {
            types: (0..5).map(crate::resolve::model::TypeId).collect(),
            arcs: vec![
                arc(0, 3, ReferenceKind::Implements),
                arc(0, 4, ReferenceKind::New),
                arc(1, 3, ReferenceKind::Implements),
                arc(2, 3, ReferenceKind::ParamType),
            ],
        };
        let parameters = Parameters {
            dependents: 1.0,
            dependencies: 1.0,
            subtypes: 1.0,
        };
        let weights: Vec<f64> = layer(&input, &parameters)
            .edges
            .iter()
            .map(|edge| edge.weight)
            .collect();
        // Three dependents each; node 0 depends on two; two implementations.
        let expected = [1.0 / 3.0 / 2.0 / 2.0, 1.0 / 2.0, 1.0 / 3.0 / 2.0, 1.0 / 3.0];
        assert!(
            weights
                .iter()
                .zip(expected)
                .all(|(a, b)| (a - b).abs() < 1e-12),
            "{weights:?}"
        );
    }
}
