//! Which form each boundary fits.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Place;

/// The form that fits a boundary, and why.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BoundaryForm {
    /// `module` (it stays in the process of the monolith), `package` (others link it), `service` (a process of its own that
    /// others call), `background-job` (a process of its own that nobody calls).
    pub form: String,
    /// What speaks for it; of a module, what speaks against a service.
    pub because: Vec<FormReason>,
    /// The form that it nearly has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<NextForm>,
}

/// A form that a boundary has as soon as little has changed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct NextForm {
    /// The form.
    pub form: String,
    /// All that would have to change.
    pub once: Vec<FormReason>,
}

/// A reason for a form.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct FormReason {
    /// The rule: `offers-operations`, `owns-data`, `circle-of-calls`, ...
    pub rule: String,
    /// What it counted.
    pub count: u64,
    /// The same in words: of a reason after "it", of a change after "once".
    pub text: String,
    /// The place that weighs most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
}
