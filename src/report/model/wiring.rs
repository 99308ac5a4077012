//! What containers end up with, and names that places spell alike, as the report holds them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Place, Site};

/// The containers of one host.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Wiring {
    /// Index of the deployable project; absent where there is none and all of the code is taken for one host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<usize>,
    /// Its containers.
    pub containers: Vec<Container>,
    /// Services that two of them give differently.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub disagreements: Vec<Disagreement>,
}

/// One container.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Container {
    /// The library: the part of a rule before the slash.
    pub framework: String,
    /// Where it is created; absent for the one that the host is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Site>,
    /// What it binds, by service and key.
    pub services: Vec<Service>,
}

/// What one container has for a service.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Service {
    /// Index of the service's type.
    pub service: usize,
    /// Its key or name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// What whoever asks for one gets: several where that depends on a branch or on an order that is not known.
    pub effective: Vec<Registration>,
    /// The others: replaced for whoever asks for one, given along to whoever asks for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Registration>,
    /// What stands in front of it, innermost first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decorators: Vec<Registration>,
    /// Whether the order of the registrations is known.
    pub ordered: bool,
}

/// One registration.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Registration {
    /// Index of what implements the service; of the service itself where nothing else is told.
    pub implementation: usize,
    /// Lifetime and manner.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// Where.
    pub at: Site,
    /// Whether it is made in a branch.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub conditional: bool,
}

/// Two containers of a host give different implementations for a service.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Disagreement {
    /// Index of the service's type.
    pub service: usize,
    /// What the first gives.
    pub first: Registration,
    /// What the second gives.
    pub second: Registration,
}

/// A string that stands for something declared elsewhere.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Link {
    /// `type`, `external-type` (of another code base, so that nothing here answers to it), `name` (of a provider or plugin), `key` (of a registration) or `topic` (of messages).
    pub kind: String,
    /// The string, letter by letter.
    pub text: String,
    /// Index of the type that it names, or that stands behind the name.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<usize>,
    /// Where it is declared, registered or sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub declared: Vec<Place>,
    /// Where it is used or received.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub used: Vec<Place>,
    /// `certain`, `likely` or `guess`: how sure it is that both mean the same; absent where nothing answers to the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched: Option<String>,
}
