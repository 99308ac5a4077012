//! The plan in the report: what is cut, which circles are broken, which moves help, and the order of extraction.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CutTraffic, Figure, Site};

/// A type of one boundary that another one uses, and what becomes of it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Cut {
    /// Id of the boundary that uses it.
    pub from: String,
    /// Id of the boundary it is in.
    pub to: String,
    /// Index of the type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// Indexes of the outermost types of `from` that use it.
    pub users: Vec<usize>,
    /// Mentions that the source spells.
    pub references: u64,
    /// Members that are called, most calls first.
    pub operations: Vec<CutOperation>,
    /// What becomes of it: `synchronous-api`, `event`, `duplicated-contract-type`, `shared-contract-package`,
    /// `shared-library`, `moved-type`, `moved-mention`, `split-class`, `shared-state-replacement`.
    pub remedy: String,
    /// The rule that chose the remedy.
    pub rule: String,
    /// The places that made the rule apply, where these are others than the mentions: who writes the state (`static-state`),
    /// who sends and handles the message (`existing-event`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<Site>,
    /// Number of places to edit: those where the source spells the type or a member of it.
    pub places: u64,
    /// The first of these, in order, at most ten; the edges have all of them.
    pub sites: Vec<Site>,
    /// Where it is inferred first, for a type that is passed on without being spelt: there is no place to edit, but it is
    /// part of the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inferred: Option<Site>,
    /// The requests that may cross it, where usage is known and members of the type are called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic: Option<CutTraffic>,
}

/// A member that is called across a boundary.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CutOperation {
    /// Its name.
    pub member: String,
    /// What is done with it: `call`, `ctor`, `get`, `set`, `event`, `operator`, `group`.
    pub kind: String,
    /// How many calls there are.
    pub calls: u64,
    /// The first place.
    pub at: Option<Site>,
    /// Requests that may come to such a call, where usage is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests: Option<u64>,
}

/// What to break in one circle of boundaries.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CircleBreak {
    /// Ids of the boundaries in the circle, each of which may depend on those before it.
    pub members: Vec<String>,
    /// The dependencies to break, most mentions first.
    pub breaks: Vec<Break>,
    /// Whether it is certain that fewer mentions cannot do.
    pub is_minimal: bool,
}

/// A dependency of one boundary on another that is to be broken.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Break {
    /// Id of the boundary that depends.
    pub from: String,
    /// Id of the boundary it depends on.
    pub to: String,
    /// Mentions that the source spells.
    pub references: u64,
    /// The remedies of its cuts, those of most mentions first: all of them are needed.
    pub remedies: Vec<BreakRemedy>,
}

/// What breaks part of a dependency.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BreakRemedy {
    /// The remedy, named as that of a cut.
    pub remedy: String,
    /// Indexes of the cuts with this remedy.
    pub cuts: Vec<usize>,
    /// Their mentions that the source spells.
    pub references: u64,
}

/// A move of types that would lower the number of references between boundaries.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Move {
    /// Indexes of the outermost types to move.
    pub types: Vec<usize>,
    /// Id of the boundary they are in.
    pub from: String,
    /// Id of the boundary they would go to.
    pub to: String,
    /// Crossing mentions that would be gone.
    pub gain: u64,
}

/// One boundary leaves the monolith.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Step {
    /// Id of the boundary.
    pub boundary: String,
    /// What it costs, for what ties it to the boundaries that leave later.
    pub cost: StepCost,
    /// The sum of these as the architect weighs them; only where weights are set, which `options` names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Figure>,
    /// Indexes of the cuts that this step has to make.
    pub cuts: Vec<usize>,
    /// Indexes of the circles to be broken before.
    pub circles: Vec<usize>,
    /// Indexes of the files that declare its types; given for the first step.
    pub files: Vec<usize>,
    /// Indexes of the files of its tests, which move with it ([`Type::boundary`](super::Type::boundary)); given for the first
    /// step.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub test_files: Vec<usize>,
}

/// The price of a step, counted by kind.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StepCost {
    /// Members that the rest calls of it.
    pub operations_provided: u64,
    /// Members of the rest that it calls.
    pub operations_required: u64,
    /// Places to edit, in both directions.
    pub sites: u64,
    /// Types that become part of a contract or a library.
    pub contract_types: u64,
    /// Types that move or are divided before.
    pub changed_types: u64,
    /// Types whose state for everybody has to be replaced.
    pub shared_state: u64,
    /// Tables, and entities that have one, that it owns and boundaries that leave later use.
    pub tables_lent: u64,
    /// Those that it uses and boundaries that leave later own.
    pub tables_borrowed: u64,
    /// Transactions that touch it and boundaries that leave later.
    pub transactions: u64,
    /// Test types that exercise its types.
    pub tests: u64,
    /// Those of them that exercise no other boundary.
    pub tests_own: u64,
    /// Requests that may cross these cuts, each counted once, where usage is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests: Option<u64>,
    /// Types that leave.
    pub types: u64,
    /// Their lines.
    pub lines: u64,
    /// The share of its changes that touched no other boundary; `null` unless history was asked for.
    pub containment: Figure,
}
