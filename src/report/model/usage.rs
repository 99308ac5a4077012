//! What files of usage say of the code, as the report holds it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Figure;

/// Usage, joined to the code. Empty where no file was given.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Usage {
    /// The files, in the order in which they were given.
    pub sources: Vec<UsageSource>,
    /// Requests that all of them tell of.
    pub requests: u64,
    /// Those that were joined to an entry.
    pub joined: u64,
    /// `joined / requests`
    pub joined_share: Figure,
    /// Calls of other systems that all of them tell of.
    pub outgoing: u64,
    /// Those that were joined to a call of the code; calls of databases are not.
    pub outgoing_joined: u64,
    /// What of the code is called from outside, most calls first.
    pub entries: Vec<UsageEntry>,
    /// What the code calls elsewhere, most calls first.
    pub calls: Vec<UsageEntry>,
    /// What could not be joined, most calls first.
    pub unjoined: Vec<UnjoinedUsage>,
    /// What of the code is called by nobody, though it would have been seen.
    pub unused: Vec<UnusedEntry>,
    /// Operations, handlers and jobs of which no file could tell.
    pub unobserved: u64,
    /// Tests and load scenarios that the requests are of, by kind and name.
    pub scenarios: Vec<Scenario>,
}

impl Usage {
    /// Whether no file was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }
}

/// A file of usage.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct UsageSource {
    /// Its name, without its folder.
    pub name: String,
    /// `csv`, `json`, `otlp-json`; absent where that could not be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Records that were counted.
    pub records: u64,
    /// Records of what happened within the application.
    pub passed_over: u64,
    /// Records that could not be used; the first of them are among the problems.
    pub broken: u64,
    /// Requests that they tell of.
    pub requests: u64,
    /// Calls of other systems that they tell of.
    pub calls: u64,
    /// When the first request began, `2026-10-01T07:30:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    /// When the last one began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
}

/// How much something is called.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct UsageLoad {
    /// Calls.
    pub count: u64,
    /// Those among them that failed.
    pub failures: u64,
    /// Milliseconds that 95 of 100 calls do not exceed. Undefined where no file tells how long any took.
    pub p95_ms: Figure,
    /// Calls by the hour of the day (UTC) in which they began; empty where no file tells that.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<u64>,
}

/// Something in the code that is called, or calls.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct UsageEntry {
    /// A name for people: verb and route, the message, the type.
    pub name: String,
    /// Indexes into the report's operations; several where the files do not tell them apart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<usize>,
    /// Indexes into the report's entry points.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entry_points: Vec<usize>,
    /// Indexes into the report's facts: who handles or sends a message.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<usize>,
    /// Indexes of types that are started by their names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<usize>,
    /// How much it is called.
    pub load: UsageLoad,
    /// How it was found out what is meant: `code`, `route`, `action`, `function`, `message`.
    pub how: String,
    /// `certain`, `likely` or `guess`.
    pub certainty: String,
    /// Ids of the boundaries that serve it; of a call, of those that make it.
    pub boundaries: Vec<String>,
    /// Ids of all boundaries that its requests may come to, in order; an upper bound.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reaches: Vec<String>,
}

/// Something that the files tell of and the code does not.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct UnjoinedUsage {
    /// As the files spell it, the verb in front.
    pub name: String,
    /// Whether the application called it.
    pub is_outgoing: bool,
    /// How much it is called.
    pub load: UsageLoad,
    /// Why: `no-such-route`, `other-verb`, `no-such-name`, `no-such-message`, `static-file`, `database`, `own-operation`,
    /// `unknown-call`.
    pub reason: String,
}

/// Something in the code that nobody calls.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct UnusedEntry {
    /// A name for people.
    pub name: String,
    /// Index into the report's operations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<usize>,
    /// Index into the report's entry points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry_point: Option<usize>,
    /// Index into the report's facts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<usize>,
    /// Index of the type that serves it.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<usize>,
    /// Id of its boundary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boundary: Option<String>,
    /// `likely` where other things of its kind and project are called, `guess` where only others are.
    pub certainty: String,
}

/// A test or a load scenario whose requests the files tell of.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// `test` or `load-scenario`.
    pub kind: String,
    /// Its requests that were joined.
    pub requests: u64,
    /// What it calls, most requests first.
    pub entries: Vec<ScenarioUse>,
    /// Ids of the boundaries that its requests may come to, in order.
    pub boundaries: Vec<String>,
}

/// What a test or load scenario calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ScenarioUse {
    /// Index into the entries.
    pub entry: usize,
    /// How often.
    pub requests: u64,
}

/// The load of a boundary.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BoundaryLoad {
    /// Requests that its own entries serve. Of an entry that several boundaries may serve, each has all.
    pub own: UsageLoad,
    /// Their share of all requests that were joined.
    pub share: Figure,
    /// Requests that begin in other boundaries, or in none, and may come here: an upper bound.
    pub through: u64,
    /// Calls of other systems that it makes, as far as they were joined.
    pub outgoing: u64,
    /// Indexes of its entries, busiest first.
    pub entries: Vec<usize>,
    /// Indexes into the unused ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unused: Vec<usize>,
}

/// The requests that may cross a cut: an upper bound.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CutTraffic {
    /// Their number.
    pub requests: u64,
    /// Indexes of the entries that they come through, the busiest ten.
    pub entries: Vec<usize>,
}
