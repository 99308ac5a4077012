//! Seams that are there already: interfaces whose implementation lies in another project.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Site;

/// An interface or abstract class that is implemented in another project, out of sight of those that call it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Seam {
    /// Index of the interface or abstract class; its project and place are told with the type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// Who implements it in other projects, by type.
    pub implementations: Vec<SeamImplementation>,
    /// Types that call it and whose project does not refer to any of these projects.
    pub users: u64,
    /// Boundaries that these users are in.
    pub boundaries: u64,
    /// Whether one of the implementations is in another boundary than it: the border runs along this seam.
    pub is_between: bool,
}

/// A type that implements an interface of another project.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SeamImplementation {
    /// Index of the type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// The registration that binds the two, the first where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registered: Option<Site>,
}
