//! What a change touches, as plain data. Boundaries and types are named by id, places are `path:line`.

use serde::{Deserialize, Serialize};

use super::rules::Effect;

/// What a change touches.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Impact {
    /// Paths that differ, in order.
    pub files: Vec<String>,
    /// Types that differ, by id.
    pub types: Vec<ChangedType>,
    /// Projects that are built from something else, by path.
    pub projects: Vec<ChangedProject>,
    /// Boundaries with types that differ, and how many; most first.
    pub boundaries: Vec<(String, u64)>,
    /// Signatures that differ, by type and member.
    pub signatures: Vec<SignatureChange>,
    /// Types that depend on what differs, over calls and inheritance, by boundary; most first. Types in no boundary
    /// stand under an empty id.
    pub downstream: Vec<Downstream>,
    /// Tests that mention a type that differs.
    pub tests: Vec<TestOf>,
    /// Tests and load scenarios whose requests are known, where files of usage name some.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scenarios: Option<Scenarios>,
    /// What it means to what is built on top of the platform; absent where nobody says that there are layers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surface: Option<SurfaceImpact>,
    /// Whether it can ship alone.
    pub verdict: Verdict,
}

/// What a change means to what is built on top of the platform.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SurfaceImpact {
    /// `untouched`; `only-added`; `unused` (altered where no overlay uses it); `recompile` (overlays as they stand have to be
    /// built again); `rework` (an overlay has to change).
    pub kind: String,
    /// `used`: held against what overlays use; `offered`: no overlay is known, all that others can name counts.
    pub basis: String,
    /// What is new or wider and can be named by others.
    pub added: Vec<String>,
    /// What is gone or otherwise and could be named by others, with the rule, whether it is used or not.
    pub altered: Vec<String>,
    /// Overlays to which it matters, by id.
    pub overlays: Vec<OverlayImpact>,
}

/// What a change means to an overlay.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OverlayImpact {
    /// Its id.
    pub id: String,
    /// `breaks`, `recompile`, or `review`: its copy of something is not what the platform has now.
    pub effect: String,
    /// Why.
    pub changes: Vec<OverlayChange>,
}

/// A difference that matters to an overlay.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OverlayChange {
    /// The rule of C# that says what it means, or what happened beside the code.
    pub rule: String,
    /// `breaks`, `recompile`, `review`.
    pub effect: String,
    /// The type or member; beside the code the name or path.
    pub what: String,
    /// How the overlay uses it: `inherit`, `override`, `call`, ...
    pub how: Vec<String>,
    /// As it was declared; absent where it is new or no code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// As it is declared; absent where it is gone or no code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// How many uses.
    pub uses: u64,
    /// The first places in the overlay, at most five.
    pub sites: Vec<String>,
}

/// What happened to a type.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypeChange {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Its text differs.
    #[default]
    Changed,
}

/// A type that differs.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ChangedType {
    /// Its id.
    pub id: String,
    /// What happened to it.
    pub change: TypeChange,
    /// Its boundary; absent where it is in none.
    pub boundary: Option<String>,
    /// What it is to the proposal: `product`, `test`, ...
    pub role: Option<String>,
    /// Where it is declared, or was.
    pub at: String,
    /// Names of the members whose text differs, in order.
    pub members: Vec<String>,
}

/// A project that is built from something else.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ChangedProject {
    /// Its path.
    pub path: String,
    /// The boundary that most of its types are in; absent where they are in none.
    pub boundary: Option<String>,
    /// What differs: `package Newtonsoft.Json 6.0.4 -> 10.0.3`, `project Shop.Core added`.
    pub differences: Vec<String>,
}

/// A signature that differs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SignatureChange {
    /// Id of the type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Its boundary; absent where it is in none.
    pub boundary: Option<String>,
    /// The member; absent where the type itself differs.
    pub member: Option<String>,
    /// The rule of C# that says what it means.
    pub rule: String,
    /// What it means to others.
    pub effect: Effect,
    /// As it was declared; absent where it is new.
    pub before: Option<String>,
    /// As it is declared; absent where it is gone.
    pub after: Option<String>,
    /// Whether types in other assemblies could name it before or can now: it is public or protected.
    pub open: bool,
    /// The boundaries to which it matters.
    pub users: Vec<User>,
}

/// A boundary that uses what differs.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct User {
    /// Its id; empty for types in no boundary.
    pub boundary: String,
    /// How many uses.
    pub uses: u64,
    /// The first places in the earlier state, at most five.
    pub sites: Vec<String>,
}

/// Types of one boundary that depend on what differs.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Downstream {
    /// Id of the boundary, or of the overlay; empty for neither.
    pub boundary: String,
    /// Types that call or inherit from what differs.
    pub direct: u64,
    /// Further types that depend on these.
    pub indirect: u64,
    /// The first places of direct uses, at most five.
    pub sites: Vec<String>,
}

/// A test that mentions what differs.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TestOf {
    /// Id of the test's type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Where it is declared.
    pub at: String,
    /// Ids of the types that differ and that it mentions.
    pub types: Vec<String>,
}

/// Tests and load scenarios by whether they cross a boundary with types that differ.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Scenarios {
    /// Those that may, by kind and name.
    pub crossing: Vec<ScenarioOf>,
    /// Names of those that do not, and need not run.
    pub untouched: Vec<String>,
}

/// A test or load scenario that may cross a boundary with types that differ.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ScenarioOf {
    /// Its name.
    pub name: String,
    /// `test` or `load-scenario`.
    pub kind: String,
    /// Ids of those of the boundaries that it may cross.
    pub boundaries: Vec<String>,
    /// Its operations that may come there, with the number of requests; most first. The others need not run.
    pub operations: Vec<(String, u64)>,
    /// Number of all its operations.
    pub of: u64,
}

/// Whether a change can ship alone.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Verdict {
    /// `no-product-code`, `ships-alone`, `ships-with`, `breaks-overlay`.
    pub kind: String,
    /// The boundary that most of the change is in.
    pub boundary: Option<String>,
    /// Ids of the others that have to ship with it.
    pub with: Vec<String>,
    /// Ids of the overlays that have to change.
    pub breaks: Vec<String>,
    /// Why, a sentence each.
    pub reasons: Vec<String>,
}
