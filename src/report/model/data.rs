//! Entities, tables, transactions and shared state, as the report holds them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{DataRemedy, Figure, Severed, Site};

/// What the code does to data.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Data {
    /// Entities and tables by name.
    pub entities: Vec<Entity>,
    /// What is written together, by place: transactions, and saves of several entities.
    pub transactions: Vec<Transaction>,
    /// State that outlives a call, by kind and key.
    pub state: Vec<State>,
    /// References and joins whose ends lie in several boundaries, by the entities and place.
    pub severed: Vec<Severed>,
}

/// A place: in C#, or in a file beside it (`.sql`, `.edmx`, ...), which is told by its path.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Place {
    /// Index into the files, and 1-based line.
    Source(Site),
    /// Path and 1-based line.
    Beside(String, u32),
}

impl Default for Place {
    fn default() -> Self {
        Self::Source(Site(0, 0))
    }
}

/// A type that is kept in a database, its table, or both.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Entity {
    /// Simple name of the type, or the name of the table; both, `Outbox (sales.Outbox)`, where several contexts map the type
    /// to different tables, each of which is an entity.
    pub name: String,
    /// Index of the type.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<usize>,
    /// The table, with its schema where that is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
    /// Whether the name of the table follows from a convention.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub by_convention: bool,
    /// Indexes of the contexts that map the type to this table, where others map it to another one; of what maps it, where no
    /// context is known to apply that.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contexts: Vec<usize>,
    /// Whether it lives within another entity.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_owned: bool,
    /// The string property that says to which entity a row belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub polymorphic: Option<String>,
    /// Id of the boundary that owns it: that of its type, of a type with several tables that of its contexts; of a table
    /// without one, of those who write it most.
    pub boundary: Option<String>,
    /// Where it is declared and through what.
    pub declared: Vec<Declared>,
    /// Who reads and writes it.
    pub uses: Vec<EntityUse>,
    /// What it refers to.
    pub references: Vec<EntityReference>,
    /// What becomes of its use by other boundaries than its owner, by boundary and rule.
    pub remedies: Vec<DataRemedy>,
}

/// Where an entity is declared.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Declared {
    /// Where.
    pub at: Place,
    /// A rule, `CREATE TABLE`, `SQL`, `edmx`, `dbml`, `hbm.xml`.
    pub through: String,
}

/// An entity is read or written.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct EntityUse {
    /// `read`, `insert`, `update`, `delete`.
    pub kind: String,
    /// Index of the type that does it; none for code of the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<usize>,
    /// The member that does it; the view or procedure for code of the database.
    pub member: String,
    /// Where.
    pub at: Place,
    /// A rule, or `SQL` with the procedures in between.
    pub through: String,
    /// `certain`, `likely`, `guess`.
    pub certainty: String,
}

/// An entity refers to another one.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct EntityReference {
    /// Index of the other entity.
    pub to: usize,
    /// `navigation`, `relation`, `owned`, `foreign-key` (of a script), `key` (a property bears the name of the entity and `Id`).
    pub kind: String,
    /// The property, where there is one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub member: String,
    /// Where.
    pub at: Place,
}

/// What is written together.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Transaction {
    /// `transaction-scope`, `begin-transaction`, `save-changes`, `unit-of-work`, `sql`, ...
    pub kind: String,
    /// Index of the type it stands in; none for code of the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<usize>,
    /// The member it stands in; the procedure for code of the database.
    pub member: String,
    /// Where.
    pub at: Place,
    /// Indexes of the entities that are written in it.
    pub entities: Vec<usize>,
    /// Where each of these is written first: in the member itself, otherwise in a member that is called within.
    pub writes: Vec<TransactionWrite>,
    /// Ids of the boundaries that own these: more than one, and it would cross.
    pub boundaries: Vec<String>,
    /// What is suggested where it would cross: `move` (the entities go to the boundary that alone writes them), `outbox` (one
    /// boundary writes first and publishes, the others follow), `saga` (several follow and may refuse: steps, each with its
    /// undoing).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// The rule that chose it: `only-writer`, `single-follower`, `only-added` (several follow, and only get rows added), `several-writers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
}

/// An entity is written in a transaction.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct TransactionWrite {
    /// Index of the entity.
    pub entity: usize,
    /// Index of the type that writes it; none for code of the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<usize>,
    /// The member that writes it.
    pub member: String,
    /// Where.
    pub at: Place,
    /// The call within the transaction that leads there; none where its own member writes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called: Option<Place>,
}

/// State that outlives a call, or a key of the configuration.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct State {
    /// `session`, `temp-data`, `context-items`, `application`, `cache`, `bag`, `resource`, `static`, `singleton`,
    /// `configuration`, `feature-flag`, `edition`.
    pub kind: String,
    /// The key as far as it is known, `{}` for what is not; type and member of static state.
    pub key: String,
    /// Index of the type that declares static state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<usize>,
    /// Whether so many types use it that it is a setting of the whole.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_kernel: bool,
    /// Ids of the boundaries whose types use it.
    pub boundaries: Vec<String>,
    /// Who uses it.
    pub uses: Vec<StateUse>,
    /// What becomes of it, where one side writes and another uses it: `shared-state-replacement`, `data-copy-or-view`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<String>,
    /// The rule that chose it: `static-state`, `session-state`, `cache-key`, `setting`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The places that made the rule apply: those that write it; all of what nobody writes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<Place>,
}

/// State is read or written.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StateUse {
    /// Index of the type that does it; of a view the type that it belongs to, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<usize>,
    /// The member that does it; none of a view.
    pub member: String,
    /// Whether it is written.
    pub is_write: bool,
    /// Where.
    pub at: Place,
    /// `certain`, `likely`, `guess`.
    pub certainty: String,
}

/// The data of a boundary.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BoundaryData {
    /// Indexes of the entities it owns.
    pub owned: Vec<usize>,
    /// Entities that it uses and others own.
    pub used: Vec<ForeignData>,
    /// Indexes of the transactions in its code, or over its entities, that would cross a boundary.
    pub transactions: Vec<usize>,
    /// Indexes of the state that it shares with other boundaries, or with code that is in none, and that would break; what
    /// is a setting of the whole is not listed.
    pub shared_state: Vec<usize>,
    /// How far the tables that it uses are its affair alone.
    pub transactional_purity: Figure,
}

/// An entity of another boundary that is used.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ForeignData {
    /// Index of the entity.
    pub entity: usize,
    /// Id of the boundary that owns it.
    pub owner: Option<String>,
    /// Places that read it.
    pub reads: u64,
    /// Places that write it.
    pub writes: u64,
}
