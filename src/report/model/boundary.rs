//! The proposal in the report: boundaries, what couples them, and what belongs to none.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{BoundaryData, BoundaryForm, BoundaryLoad, BoundaryTests, Figure, GroupMetrics, Site};

/// A proposed service boundary. Its members are the types whose `boundary` is its id.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Boundary {
    /// Stable from run to run: derived from the content, never from an order.
    pub id: String,
    /// A name from its domain words.
    pub name: String,
    /// Number of its types, nested ones included.
    pub types: u64,
    /// Their lines.
    pub lines: u64,
    /// Its figures.
    pub metrics: GroupMetrics,
    /// How often two of its types were together over all runs that voted.
    pub stability: Figure,
    /// Ids of the boundaries it uses, most references first.
    pub depends_on: Vec<String>,
    /// Ids of the boundaries that use it, most references first.
    pub used_by: Vec<String>,
    /// Indexes of the types of generated contracts and of other code bases that it uses: what it requires of the platform.
    pub requires: Vec<usize>,
    /// The external namespaces it uses, each with the number of its types that do; those that the tables know.
    pub external: BTreeMap<String, u64>,
    /// The packages it uses, each with the number of its types that do.
    pub packages: BTreeMap<String, u64>,
    /// Indexes into the report's entry points: the types through which work comes in.
    pub entry_points: Vec<usize>,
    /// The data that it owns, uses of others and shares.
    pub data: BoundaryData,
    /// Indexes into the report's operations: those that it provides.
    pub operations: Vec<usize>,
    /// Those that its types call, provided by another boundary or from outside.
    pub required_operations: Vec<usize>,
    /// Indexes into the report's hosts: those that reach a type of it.
    pub hosts: Vec<usize>,
    /// Indexes into the report's blockers: what keeps its types out of a container.
    pub blockers: Vec<usize>,
    /// Its tests.
    pub tests: BoundaryTests,
    /// The form that fits it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<BoundaryForm>,
    /// Its load, where usage is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub load: Option<BoundaryLoad>,
}

/// What ties one boundary to another.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Coupling {
    /// Id of the boundary that depends.
    pub from: String,
    /// Id of the boundary that is depended on.
    pub to: String,
    /// Mentions of types of `to` in types of `from` that the source spells; inferred ones do not count.
    pub references: u64,
    /// Calls of members of `to` in types of `from`.
    pub calls: u64,
    /// Number of distinct types of `to` that `from` mentions: the width of the interface between them.
    pub types: u64,
    /// Mentions by kind, inferred ones included.
    pub kinds: BTreeMap<String, u64>,
    /// Requests that may cross from the one to the other, where usage is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests: Option<u64>,
    /// The first places of the mentions, in order, at most twenty; the edges have all of them.
    pub sites: Vec<Site>,
}

/// A type that serves several boundaries and so belongs to none.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct KernelCandidate {
    /// Index of the type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// Types that use it.
    pub users: u64,
    /// Boundaries these belong to.
    pub boundaries: u64,
    /// What it would become: `contract-package`, `library`, `split`.
    pub becomes: String,
    /// What that asks for, named as the remedy of a cut: `shared-state-replacement` where several boundaries write its
    /// static state, whatever else it would become.
    pub remedy: String,
    /// The rule that chose the remedy.
    pub rule: String,
    /// The places that made the rule apply, where these are others than the mentions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<Site>,
    /// Why, in one sentence.
    pub reason: String,
    /// For a split: which of its members would go where, the largest part first.
    pub parts: Vec<Part>,
}

/// Members of a class that would go to one boundary.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Part {
    /// Id of the boundary.
    pub boundary: String,
    /// Names of the members, in source order.
    pub members: Vec<String>,
}
