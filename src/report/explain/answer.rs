//! An answer as data: what the text says of a type, a boundary or a pair, with ids and places instead of sentences.
//!
//! Types are told by their ids and places as `path:line`, so that an answer can be read without the report. Lists are whole.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::report::model::{Figure, GroupMetrics, StepCost};

/// Rises when a field is removed or changes its meaning.
pub const ANSWER_VERSION: u32 = 1;

/// What `unseam explain --format json` writes.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Answer {
    /// The version of this form; it rises when a field is removed or changes its meaning.
    pub schema_version: u32,
    /// What was asked for.
    pub about: About,
}

/// What was asked for, and what is known of it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// A type.
    Type(TypeAnswer),
    /// A boundary.
    Boundary(BoundaryAnswer),
    /// Two of these.
    Pair(PairAnswer),
}

/// Why a type is where it is.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TypeAnswer {
    /// Its id.
    pub id: String,
    /// `class`, `interface` and so on.
    pub kind: String,
    /// Its lines.
    pub lines: u64,
    /// Where it is declared.
    pub at: Option<String>,
    /// Id of its boundary.
    pub boundary: Option<String>,
    /// How sure that is, 0 to 1.
    pub confidence: Figure,
    /// Id of the boundary that comes second.
    pub second: Option<String>,
    /// What ties it to the boundaries, most evidence first.
    pub pulls: Vec<Pull>,
    /// What ties it to other types, most evidence first.
    pub ties: Vec<TypeTie>,
    /// What would have to change for another boundary to win; absent where nothing ties it to another one.
    pub flip: Option<Flip>,
    /// What is known besides, as the text has it.
    pub sections: Vec<Section>,
}

/// What ties a type to a boundary.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Pull {
    /// Id of the boundary.
    pub boundary: String,
    /// Evidence of all layers.
    pub evidence: Figure,
    /// Evidence by layer.
    pub layers: BTreeMap<String, Figure>,
    /// How often it mentions types of the boundary.
    pub mentions: u64,
    /// How often these mention it.
    pub mentioned: u64,
}

/// What ties a type to another one.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TypeTie {
    /// Id of the other type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Id of the boundary that it is in.
    pub boundary: Option<String>,
    /// Evidence of all layers.
    pub evidence: Figure,
    /// Evidence by layer.
    pub layers: BTreeMap<String, Figure>,
    /// How often the one mentions the other.
    pub mentions: u64,
    /// How often it is mentioned by it.
    pub mentioned: u64,
    /// The first place.
    pub at: Option<String>,
}

/// What would have to change for another boundary to win.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Flip {
    /// Id of that boundary.
    pub to: String,
    /// Ids of the types, the ties to which would have to be gone. Empty where its own ties lead there already, and what its
    /// neighbours are tied to keeps it.
    pub without: Vec<String>,
}

/// A boundary's card.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct BoundaryAnswer {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Types in it.
    pub types: u64,
    /// Their lines.
    pub lines: u64,
    /// Its figures.
    pub metrics: GroupMetrics,
    /// Ids of the boundaries that it uses.
    pub depends_on: Vec<String>,
    /// Ids of those that use it.
    pub used_by: Vec<String>,
    /// Its members that others call, and members of others that it calls.
    pub operations: Vec<Crossed>,
    /// Its step in the order of extraction.
    pub step: Option<StepAnswer>,
    /// What is known besides, as the text has it.
    pub sections: Vec<Section>,
}

/// A member that is called over a border.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Crossed {
    /// Id of the boundary that calls.
    pub from: String,
    /// Id of the boundary that is called.
    pub to: String,
    /// Id of the type.
    #[serde(rename = "type")]
    pub ty: String,
    /// What is called.
    pub operation: Called,
}

/// A step in the order of extraction.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct StepAnswer {
    /// Its number, from 1.
    pub number: u64,
    /// How many there are.
    pub of: u64,
    /// What it costs.
    pub cost: StepCost,
    /// Its price, where an architect weighs the costs.
    pub price: Option<Figure>,
    /// The files that declare its types; given for the first step.
    pub files: Vec<String>,
    /// The files of its tests, which move with it; given for the first step.
    pub test_files: Vec<String>,
}

/// Lines of the text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The lines below it.
    pub lines: Vec<String>,
}

/// What ties two types or boundaries.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PairAnswer {
    /// Ids of the two.
    pub sides: [String; 2],
    /// What the first uses of the second, and the second of the first.
    pub uses: [Direction; 2],
    /// Evidence by layer, layers with nothing to say included.
    pub evidence: Vec<LayerEvidence>,
    /// What is known besides, as the text has it.
    pub sections: Vec<Section>,
}

/// What one side uses of the other one.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Direction {
    /// Id of the side that uses.
    pub from: String,
    /// Id of the side that is used.
    pub to: String,
    /// References of all types.
    pub references: u64,
    /// The types that are used, most references first.
    pub types: Vec<UsedType>,
    /// What crosses as parameters, results and data, with what that is made of.
    pub contract: Vec<ContractRow>,
}

/// A type that is used.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct UsedType {
    /// Its id.
    #[serde(rename = "type")]
    pub ty: String,
    /// References to it.
    pub references: u64,
    /// What becomes of it, as a cut of the report says; absent within a boundary.
    pub remedy: Option<String>,
    /// The rule that chose the remedy.
    pub rule: Option<String>,
    /// The places that made the rule apply, where these are no mentions of it.
    pub grounds: Vec<String>,
    /// What is called of it by the boundary of the side that uses it.
    pub operations: Vec<Called>,
    /// The types that use it, most references first.
    pub users: Vec<UserOf>,
}

/// A member that is called.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Called {
    /// Its name.
    pub member: String,
    /// What is done with it: `call`, `ctor`, `get`, `set`, `event`, `operator`, `group`.
    pub kind: String,
    /// How many calls there are.
    pub calls: u64,
    /// Requests that may come to such a call, where usage is known.
    pub requests: Option<u64>,
    /// The first place.
    pub at: Option<String>,
}

/// A type that uses another one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct UserOf {
    /// Its id.
    #[serde(rename = "type")]
    pub ty: String,
    /// References by it.
    pub references: u64,
    /// The first place.
    pub at: Option<String>,
}

/// A type that crosses a border.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ContractRow {
    /// Its id.
    #[serde(rename = "type")]
    pub ty: String,
    /// Id of its boundary.
    pub boundary: Option<String>,
    /// Id of the type whose declaration names it; its own where it is passed on.
    pub through: String,
    /// The member that names it, `#ctor` for what a record is declared with; absent for a base class and what is passed on.
    pub member: Option<String>,
    /// Whether it crosses itself; the others are what such types are made of.
    pub is_direct: bool,
    /// Where.
    pub at: Option<String>,
}

/// What one layer of evidence says of a pair.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LayerEvidence {
    /// The layer.
    pub layer: String,
    /// Its evidence.
    pub evidence: Figure,
    /// Over how many pairs of types.
    pub pairs: u64,
}
