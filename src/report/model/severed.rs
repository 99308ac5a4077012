//! What a border does to data: remedies for what others use, and what it severs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Place, Site};

/// What becomes of a table that a boundary uses and does not own.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DataRemedy {
    /// Id of the boundary that uses it.
    pub boundary: String,
    /// `synchronous-api` (the owner alone writes or reads, the others call it), `data-copy-or-view`, `moved-type`.
    pub remedy: String,
    /// The rule that chose it: `only-writer`, `several-writers`, `tracked-write`, `joined-read`, `sql-read`, `code-read`.
    pub rule: String,
    /// The places of that boundary that made the rule apply.
    pub grounds: Vec<Place>,
}

/// A reference or a statement whose ends lie in several boundaries.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Severed {
    /// `navigation`, `relation`, `owned`, `foreign-key`, `join`.
    pub kind: String,
    /// Indexes of the entities: of a reference the one that refers and the one referred to, of a join all in order.
    pub entities: Vec<usize>,
    /// Ids of the boundaries that own these; at least two.
    pub boundaries: Vec<String>,
    /// Index of the type that a join stands in; none for code of the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<usize>,
    /// The property of a reference; the member, view or procedure of a join.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub member: String,
    /// Where.
    pub at: Place,
    /// `id-instead-of-object`, `id-without-constraint`, `data-copy-or-view`, `moved-type`.
    pub remedy: String,
    /// The rule that chose it: `navigation`, `foreign-key`, `join`, `owned-elsewhere`.
    pub rule: String,
    /// Where the property is read and written: what an id in its place makes to be edited.
    pub uses: Vec<Site>,
}
