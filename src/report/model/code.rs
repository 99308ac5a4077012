//! The code base in the report: projects, namespaces, types, and what depends on what.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Figure, GroupMetrics, TypeMetrics};

/// A project.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Project {
    /// Path of the csproj.
    pub path: String,
    /// Assembly name.
    pub name: String,
    /// The graph of another code base that it was given in (`--graph`); `None` for a project of the analysed tree.
    pub graph: Option<String>,
    /// What it builds: `library`, `exe`, `web`, `desktop`, `test`.
    pub kind: String,
    /// The framework it was read as, e.g. `net48`, where stated.
    pub framework: Option<String>,
    /// Paths of the projects it references directly, in order.
    pub references: Vec<String>,
    /// Types it owns.
    pub types: u64,
    /// Lines of these types.
    pub lines: u64,
    /// Coupling to other projects, measured on the types, not on the project references.
    pub metrics: GroupMetrics,
}

/// A namespace that declares at least one type.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Namespace {
    /// Dotted name; empty for the global namespace.
    pub name: String,
    /// Types declared directly in it, nested ones included.
    pub types: u64,
    /// Their lines.
    pub lines: u64,
    /// Coupling to other namespaces.
    pub metrics: GroupMetrics,
}

/// A type declared in the source; partial declarations are one.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Type {
    /// Documentation-comment id without `T:`, e.g. ``Ns.Outer.Inner`1``. Unique together with `project`.
    pub id: String,
    /// Path of the project that owns it; empty for a type of a file in no project.
    pub project: String,
    /// `class`, `struct`, `interface`, `enum`, `delegate`, `record`, `record-struct`.
    pub kind: String,
    /// What it is made of, as far as that decides what becomes of it at a boundary: `data` (values only), `interface`,
    /// `static` (functions without state), `behaviour`.
    pub shape: String,
    /// Its namespace.
    pub namespace: String,
    /// Index of the type it is nested in.
    pub outer: Option<usize>,
    /// The files that declare it, in order.
    pub files: Vec<String>,
    /// 1-based line of its name in the first of them.
    pub line: u32,
    /// Source lines of all its parts.
    pub lines: u64,
    /// Id of its boundary; `None` where the proposal puts it into none. Of a test the one that more than half of the types
    /// that it exercises are in: it moves with that one, and is none of its types ([`Type::home`]).
    pub boundary: Option<String>,
    /// Id of the boundary it would go to next, where it is contested.
    pub second: Option<String>,
    /// What it is to the proposal: `product`, or why it is left out: `test`, `generated`, `migration`, `contract`,
    /// `platform` (of another code base), `overlay` (built on top of what is divided).
    pub role: Option<String>,
    /// `test`, `generated`, `migration`, `contract`, `platform`, `overlay`, as far as they apply to the type itself.
    pub marks: Vec<String>,
    /// Indexes of the types outside of it that write its static state; tests and migrations are left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub state_writers: Vec<usize>,
    /// Indexes of the types that send it as a message.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub senders: Vec<usize>,
    /// Indexes of the types whose code registers it, with a container or in a pipeline.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub registrars: Vec<usize>,
    /// Its members that register other types.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub registering: Vec<String>,
    /// The layer of ownership it belongs to: `platform`, or the id of an overlay; `None` where there are no layers.
    pub layer: Option<String>,
    /// How sure the proposal is of `boundary`, 0 to 1.
    pub confidence: Figure,
    /// Coupling to other types.
    pub metrics: TypeMetrics,
}

impl Type {
    /// The boundary that it is part of. Tests are part of none.
    #[must_use]
    pub fn home(&self) -> Option<&str> {
        self.boundary.as_deref().filter(|_| !self.is_test())
    }

    /// Whether it is part of what is divided.
    #[must_use]
    pub fn is_product(&self) -> bool {
        self.role.as_deref().is_none_or(|role| role == "product")
    }

    /// Whether it is part of a test.
    #[must_use]
    pub fn is_test(&self) -> bool {
        self.role.as_deref() == Some("test")
    }

    /// The name without its namespace: ``Outer.Inner`1``.
    #[must_use]
    pub fn short_name(&self) -> &str {
        self.id
            .strip_prefix(&self.namespace)
            .map_or(self.id.as_str(), |rest| rest.trim_start_matches('.'))
    }

    /// The first file that declares it and the line of its name there, as `path:line`.
    #[must_use]
    pub fn place(&self) -> Option<String> {
        let file = self.files.first()?;
        Some(format!("{file}:{}", self.line))
    }
}

/// Kinds of mentions that the source does not spell: the type of a `var`, of an expression, of a lambda parameter.
pub const INFERRED: [&str; 6] = [
    "var",
    "expression-type",
    "inferred-type-arg",
    "inferred-lambda-param",
    "conversion",
    "implicit",
];

/// A dependency of one type on another.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Edge {
    /// Index of the type that depends.
    pub from: usize,
    /// Index of the type that is depended on.
    pub to: usize,
    /// How it is mentioned: number of mentions by kind.
    pub kinds: BTreeMap<String, u64>,
    /// Calls of its members.
    pub calls: u64,
    /// The members that are called, by name.
    pub members: Vec<Called>,
    /// Calls among these that may mean another member of the type, by the reason: `unknown-argument`,
    /// `no-overload-fits`, `unknown-receiver`, `external-name`.
    pub doubts: BTreeMap<String, u64>,
    /// What each evidence layer says of the pair: weight by layer, without direction, in the unit of the structure
    /// layer; of nested types it says what it says of the outermost ones. Empty where a type is not clustered.
    pub layers: BTreeMap<String, Figure>,
    /// Where it is mentioned, one entry a line, in order.
    pub sites: Vec<Site>,
}

impl Edge {
    /// Number of mentions that the source spells, by the type's name or by that of one of its members.
    #[must_use]
    pub fn references(&self) -> u64 {
        let spelt = self
            .kinds
            .iter()
            .filter(|(kind, _)| !INFERRED.contains(&kind.as_str()));
        spelt.map(|(_, count)| count).sum()
    }
}

/// A member that one type calls of another: `[index into members, what is done with it, number of calls]`.
#[derive(
    Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
pub struct Called(pub usize, pub Cow<'static, str>, pub u64);

/// A place in the source: `[index into files, 1-based line]`.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
pub struct Site(pub usize, pub u32);

/// A type from outside the source that is used.
#[derive(
    Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(default)]
pub struct External {
    /// Index of the type that uses it.
    #[serde(rename = "type")]
    pub user: usize,
    /// Its simple name.
    pub name: String,
    /// The namespaces in scope that may hold it; exactly one where it is known.
    pub namespaces: Vec<String>,
}
