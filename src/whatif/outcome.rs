//! What edits lead to, as plain data.

use serde::{Deserialize, Serialize};

use crate::report::model::{DivisionMetrics, GroupMetrics};

/// What edits lead to. Boundaries are named by id, types by id, places are `path:line`.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    /// The edits, in order.
    pub edits: Vec<Done>,
    /// Figures of the division: as it is, and after the edits. Modularity is of the network that was clustered, which a
    /// report does not hold: it is undefined after an edit.
    pub metrics: Beside<DivisionMetrics>,
    /// The boundaries whose figures change, in order.
    pub boundaries: Vec<BoundaryChange>,
    /// Outermost types that are in another boundary, by id; those of a boundary that only changed its id included.
    pub moved: Vec<Moved>,
    /// Uses of one boundary by another that were not there, most mentions first.
    pub appeared: Vec<Link>,
    /// Those that are gone.
    pub vanished: Vec<Link>,
    /// Those that are heavier or lighter.
    pub changed: Vec<LinkChange>,
    /// Circles of boundaries.
    pub circles: CircleChange,
    /// Transactions over the data of several boundaries.
    pub transactions: TransactionChange,
}

/// Something as it is and as it would be.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Beside<T> {
    /// As it is.
    pub before: T,
    /// After the edits.
    pub after: T,
}

/// An edit that was done.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Done {
    /// As it was written.
    pub edit: String,
    /// What it did.
    pub effect: String,
    /// Ids of the types that it moved by name, nested ones included.
    pub types: Vec<String>,
}

impl Done {
    pub(super) fn new(edit: &str, effect: String) -> Self {
        Self {
            edit: edit.to_owned(),
            effect,
            types: Vec::new(),
        }
    }
}

/// A boundary whose figures change.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BoundaryChange {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its figures; absent where it is not there before or after.
    pub before: Option<GroupMetrics>,
    /// Its figures after the edits.
    pub after: Option<GroupMetrics>,
}

/// A type that is in another boundary.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Moved {
    /// Id of the type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Path of its project.
    pub project: String,
    /// Id of the boundary it is in; absent for none.
    pub from: Option<String>,
    /// Id of the boundary it would be in.
    pub to: Option<String>,
}

/// One boundary uses another.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Link {
    /// Id of the boundary that uses.
    pub from: String,
    /// Id of the boundary that is used.
    pub to: String,
    /// Mentions that the source spells.
    pub references: u64,
    /// Calls.
    pub calls: u64,
    /// Its heaviest uses, at most five.
    pub uses: Vec<Crossing>,
}

/// A type uses a type of another boundary.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Crossing {
    /// Id of the type that uses.
    pub user: String,
    /// Id of the type that is used.
    pub used: String,
    /// Mentions that the source spells.
    pub references: u64,
    /// The first place.
    pub at: Option<String>,
}

/// A use that is heavier or lighter.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LinkChange {
    /// Id of the boundary that uses.
    pub from: String,
    /// Id of the boundary that is used.
    pub to: String,
    /// Mentions as it is and after.
    pub references: (u64, u64),
    /// Calls as it is and after.
    pub calls: (u64, u64),
}

/// Circles of boundaries: ids of the members, largest circle first.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CircleChange {
    /// As it is.
    pub before: Vec<Vec<String>>,
    /// After the edits.
    pub after: Vec<Vec<String>>,
}

/// Transactions over the data of several boundaries.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TransactionChange {
    /// How many cross as it is.
    pub before: u64,
    /// How many would cross.
    pub after: u64,
    /// Those that would cross and do not.
    pub appeared: Vec<CrossedTransaction>,
    /// Those that cross and would not.
    pub vanished: Vec<CrossedTransaction>,
}

/// A transaction over the data of several boundaries.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CrossedTransaction {
    /// Index into the report's transactions.
    pub index: usize,
    /// What kind it is.
    pub kind: String,
    /// Id of the type and name of the member it stands in.
    pub by: String,
    /// Where.
    pub at: String,
    /// Names of what it writes.
    pub entities: Vec<String>,
    /// Ids of the boundaries that it touches.
    pub boundaries: Vec<String>,
}
