//! Where the code base meets what is outside of it, as the report holds it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Figure, Place, Site};

/// Something that is called from outside, or is called outside.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Operation {
    /// `provided` where the tree implements it, `required` where it only calls it.
    pub direction: String,
    /// The address: a route, a service with its method, the name of a function.
    pub route: String,
    /// HTTP verbs, with commas; empty for any or none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub verb: String,
    /// What kind of thing serves it: `controller`, `endpoint`, `request`, `hub`, ...
    pub kind: String,
    /// Index of the type that serves it; of a required one, of the type of its request.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<usize>,
    /// The method that serves it, or the request's name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub member: String,
    /// Index of the type of its request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<usize>,
    /// Where it is declared.
    pub at: Place,
    /// The rule that says so, `framework/rule`.
    pub rule: String,
    /// `certain`, `likely` or `guess`.
    pub certainty: String,
    /// Ids of the boundaries that call it, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub boundaries: Vec<String>,
    /// Who calls it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<Caller>,
}

/// Who calls an operation.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Caller {
    /// Index of the type that does; of a file beside the code the type it belongs to, where that is known.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<usize>,
    /// Where.
    pub at: Place,
    /// `certain`, `likely` or `guess`.
    pub certainty: String,
}

/// A view or page that names types of the code.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct View {
    /// Its path.
    pub path: String,
    /// Index of the type that it belongs to: a controller, a component, the model of a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<usize>,
    /// The types that it names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<ViewUse>,
}

/// A type that a view names.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ViewUse {
    /// Index of the type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// How: `model`, `inherits`, `inject`, `static` (a member is read), `static-write`.
    pub kind: String,
    /// The static member.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub member: String,
    /// 1-based line.
    pub line: u32,
}

/// A type that takes work from outside.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct EntryPoint {
    /// Index of the type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// What it is: `controller`, `service`, `hub`, `job`, ...
    pub kind: String,
    /// Its address or schedule, where one is told.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Where.
    pub at: Place,
    /// The rule that says so, `framework/rule`.
    pub rule: String,
    /// `certain`, `likely` or `guess`.
    pub certainty: String,
}

/// Something that is deployed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Host {
    /// Path of the project that builds it.
    pub project: String,
    /// Its assembly name.
    pub name: String,
    /// `web`, `console`, `worker` (a program with hosted services), `functions`, `desktop`.
    pub kind: String,
    /// Indexes into the report's entry points: where it starts.
    pub entry_points: Vec<usize>,
    /// Indexes of the types that it may reach, in order; an upper bound.
    pub types: Vec<usize>,
    /// The boundaries these are of, most types first.
    pub boundaries: Vec<HostPart>,
}

/// How much of a boundary a host drags in.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct HostPart {
    /// Id of the boundary.
    pub id: String,
    /// How many of its types.
    pub types: u64,
    /// Those of the host's entry points that are types of it, as indexes into the report's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entry_points: Vec<usize>,
    /// The types through which it is drawn in: those that types outside use which the host reaches, most used first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub through: Vec<HostWay>,
}

/// A type through which a host draws a boundary in.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct HostWay {
    /// Its index.
    #[serde(rename = "type")]
    pub ty: usize,
    /// Index of the type outside the boundary that refers to it most.
    pub user: usize,
    /// References to it from all types outside that the host reaches.
    pub references: u64,
    /// The first place where that user does; absent where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Site>,
}

/// Something that ties a type to the machine that it runs on.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Blocker {
    /// Index of the type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// Why: `system-web`, `forms-ticket`, `registry`, `file-write`, `process-lock`, ...
    pub rule: String,
    /// Where it stands first.
    pub at: Place,
    /// What it is: the name of a type from outside, of a call, of a member.
    pub what: String,
    /// `certain`, `likely` or `guess`.
    pub certainty: String,
}

/// A package from outside that types use.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Package {
    /// Its id; of an assembly that no package brings, its name.
    pub name: String,
    /// The versions that the projects of its users state.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<String>,
    /// Who uses it, by type.
    pub users: Vec<PackageUser>,
    /// Ids of the boundaries that use it, in order.
    pub boundaries: Vec<String>,
}

/// A type that uses a package.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct PackageUser {
    /// Index of the type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// Where it does first.
    pub at: Place,
    /// `certain` where the tables of library types name the package and the project refers to it, `likely` where one of
    /// the two is so, `guess` where names begin alike.
    pub certainty: String,
}

/// The types that a test mentions.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct TestReach {
    /// Index of the test's outermost type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// Indexes of the types that it, or a type within it, mentions; tests left out.
    pub types: Vec<usize>,
    /// Ids of the boundaries these are of.
    pub boundaries: Vec<String>,
}

/// The tests of a boundary.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BoundaryTests {
    /// Test types that mention a type of it.
    pub types: u64,
    /// Those that mention no type of another boundary.
    pub own: u64,
    /// `own / types`: tests that can leave with it. Undefined without tests.
    pub own_share: Figure,
}
