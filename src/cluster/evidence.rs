//! Evidence that two types belong together, in layers that can be weighed and switched off.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::network::Edge;

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
}

impl Evidence {
    /// All kinds, in the order in which they are listed.
    pub const ALL: [Self; 6] = [
        Self::Structure,
        Self::Vocabulary,
        Self::Composition,
        Self::Data,
        Self::Layout,
        Self::History,
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
#[derive(Clone, PartialEq, Debug)]
pub struct EvidenceLayer {
    /// The kind of evidence.
    pub evidence: Evidence,
    /// Pairs of nodes with the strength of the evidence.
    pub edges: Vec<Edge>,
}

impl EvidenceLayer {
    /// Sum of all weights.
    #[must_use]
    pub fn mass(&self) -> f64 {
        self.edges.iter().map(|edge| edge.weight).sum()
    }

    /// The same layer with its weights scaled so that they add up to `mass`.
    #[must_use]
    pub fn scaled_to(mut self, mass: f64) -> Self {
        let own = self.mass();
        if own > 0.0 {
            for edge in &mut self.edges {
                edge.weight *= mass / own;
            }
        }
        self
    }
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
    fn scaling_sets_the_mass() {
        let edge = |b, weight| Edge { a: 0, b, weight };
        let layer = EvidenceLayer {
            evidence: Evidence::Vocabulary,
            edges: vec![edge(1, 1.0), edge(2, 3.0)],
        };
        let scaled = layer.scaled_to(8.0);
        assert!((scaled.mass() - 8.0).abs() < 1e-12);
        assert!((scaled.edges[1].weight - 6.0).abs() < 1e-12);
    }
}
