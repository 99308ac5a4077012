//! What the proposal rests on, and the divisions beside it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Figure;

/// What one kind of evidence contributed to the proposal.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct EvidenceShare {
    /// The kind of evidence: `structure`, `vocabulary`, ...
    pub layer: String,
    /// Its ties: pairs of types, or a type and something that it has in common with others.
    pub ties: u64,
    /// Its share of all weight; 0 for what predicts nothing here, which has no say.
    pub share: Figure,
    /// How much more strongly other evidence ties two types that it ties than any two types. 1 is chance.
    pub lift: Figure,
}

/// A division beside the proposed one, as what it changes in the one before it.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DivisionLevel {
    /// How many services to ask for (`--services`) to get it.
    pub services: u64,
    /// `join` where boundaries become one, `part` where one parts into two.
    pub change: String,
    /// How often the types of both sides were together over all runs that voted.
    pub together: Figure,
    /// What becomes one, or what comes of the one.
    pub sides: Vec<LevelSide>,
}

/// One of two sides.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct LevelSide {
    /// Ids of the boundaries that it consists of, or of the one that it is a part of.
    pub boundaries: Vec<String>,
    /// Indexes of the types of a part, most used first; nothing for whole boundaries.
    pub types: Vec<usize>,
}
