//! Evidence that two types belong together, in layers that can be weighed and switched off.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::network::{Edge, Network};

/// A kind of evidence; the names are those of `--evidence` and of the report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Types refer to each other; hubs count less.
    Structure,
    /// Types share words that predict structure.
    Vocabulary,
    /// Types are wired to each other: interface and implementation, request and handler, event and subscriber.
    Composition,
    /// Types read and write the same entities and tables.
    Data,
    /// Types lie near each other in namespaces, projects and folders.
    Layout,
    /// The files of the types change together.
    History,
    /// The types serve the same requests.
    Usage,
}

impl Evidence {
    /// All kinds, in the order in which they are listed.
    pub const ALL: [Self; 7] = [
        Self::Structure,
        Self::Vocabulary,
        Self::Composition,
        Self::Data,
        Self::Layout,
        Self::History,
        Self::Usage,
    ];

    /// The name on the command line and in the report.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Vocabulary => "vocabulary",
            Self::Composition => "composition",
            Self::Data => "data",
            Self::Layout => "layout",
            Self::History => "history",
            Self::Usage => "usage",
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Evidence {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|evidence| evidence.name() == text)
            .ok_or_else(|| {
                let names: Vec<&str> = Self::ALL.into_iter().map(Self::name).collect();
                format!(
                    "no evidence is called \"{text}\"; there are {}",
                    names.join(", ")
                )
            })
    }
}

/// What one kind of evidence says: a weighted undirected graph over the nodes.
///
/// A layer may bring nodes of its own, which stand for what types have in common; they are numbered after the
/// nodes of the types.
#[derive(Clone, PartialEq, Debug)]
pub struct EvidenceLayer {
    /// The kind of evidence.
    pub evidence: Evidence,
    /// How many nodes of its own it has.
    pub tokens: usize,
    /// Pairs of nodes with the strength of the evidence.
    pub edges: Vec<Edge>,
}

impl EvidenceLayer {
    /// Sum of all weights.
    #[must_use]
    pub fn mass(&self) -> f64 {
        self.edges.iter().map(|edge| edge.weight).sum()
    }
}

/// The sum of all layers over `nodes` types, their own nodes numbered after these in the order of the layers.
pub(crate) fn combine(nodes: usize, layers: &[EvidenceLayer]) -> Network {
    let mut edges = Vec::new();
    let mut next = nodes as u32;
    for layer in layers {
        let offset = next - nodes as u32;
        let renumbered = |node: u32| {
            if (node as usize) < nodes {
                node
            } else {
                node + offset
            }
        };
        edges.extend(layer.edges.iter().map(|edge| Edge {
            a: renumbered(edge.a),
            b: renumbered(edge.b),
            weight: edge.weight,
        }));
        next += layer.tokens as u32;
    }
    Network::new(next as usize, edges)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for evidence in Evidence::ALL {
            assert_eq!(evidence.name().parse(), Ok(evidence));
            let json = serde_json::to_string(&evidence).unwrap();
            assert_eq!(json, format!("\"{evidence}\""));
        }
        assert!("tarot".parse::<Evidence>().is_err());
    }

    #[test]
    fn own_nodes_of_layers_do_not_meet() {
        let layer = |tokens, b| EvidenceLayer {
            evidence: Evidence::Vocabulary,
            tokens,
            edges: vec![Edge {
                a: 0,
                b,
                weight: 2.0,
            }],
        };
        let network = combine(2, &[layer(0, 1), layer(1, 2), layer(2, 3)]);
        assert_eq!(network.len(), 5);
        let ends: Vec<u32> = network.arcs(0).iter().map(|arc| arc.target).collect();
        assert_eq!(ends, [1, 2, 4]);
    }
}
