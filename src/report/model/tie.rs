//! Facts about wiring, messages, operations and hosts, as the report holds them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Site;

/// One thing that a rule found. Types of the source are indexes, with their names beside them for readers.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Fact {
    /// `registration`, `removal` (of what was registered before), `injection`, `locator`, `sends`, `handles`, `operation`, `requires`, `job`, ...
    pub kind: String,
    /// The rule that says so, `framework/rule`.
    pub rule: String,
    /// Where.
    pub at: Site,
    /// Index of the type it is found in.
    pub by: usize,
    /// The member it is found in or on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// Index of the service, message or request, where it is a type of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<usize>,
    /// Its name, wherever it is from.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject_name: String,
    /// Index of what it is bound to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<usize>,
    /// Its name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub object_name: String,
    /// A route, topic, key or name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// A lifetime, a verb, a manner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// `certain`, `likely` or `guess`.
    pub certainty: String,
    /// Whether it holds on some paths only.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub conditional: bool,
}

/// Two types that belong to each other though neither may name the other.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Tie {
    /// Index of the type that depends.
    pub from: usize,
    /// Index of the type that is depended on.
    pub to: usize,
    /// The fact that it rests on: `registration`, `injection`, `locator`, `sends`, `handles`, `mapping`.
    pub kind: String,
    /// `certain`, `likely` or `guess`.
    pub certainty: String,
    /// Where.
    pub at: Site,
}
