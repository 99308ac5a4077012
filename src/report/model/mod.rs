//! The report: everything a run found, as plain data.
//!
//! The names of the fields are the contract with whoever reads the JSON. `schema_version` rises when a field
//! is removed or changes its meaning; a field that is added does not raise it, so readers ignore what they do
//! not know. What cannot be measured is `null`, never 0.
//!
//! Types are named by their index in [`Report::types`], files by their index in [`Report::files`]: the edges
//! of a large code base are most of its report. Boundaries are named by their id, which is stable from run to
//! run. All paths are relative to the analysed root, with `/`; no path of the machine enters the report.

mod boundary;
mod code;
mod containment;
mod contract;
mod data;
mod evidence;
mod figure;
mod form;
mod layers;
mod measure;
mod plan;
mod problem;
mod seam;
mod severed;
mod surface;
mod tie;
mod usage;
mod wiring;

pub use boundary::{Boundary, Coupling, KernelCandidate, Part};
pub use code::{Called, Edge, External, INFERRED, Namespace, Project, Site, Type};
pub use containment::{
    AssignedFiles, Author, BoundaryChanges, Containment, Owner, Period, Releases, Together,
};
pub use contract::{Contract, Crossed, Crossing, MadeOf};
pub use evidence::{DivisionLevel, EvidenceShare, LevelSide};
pub use figure::Figure;
pub use form::{BoundaryForm, FormReason, NextForm};
pub use layers::{
    Artefact, CloneFile, Cloned, Layers, NameSite, Overlay, Platform, Reversed, Sealable,
    SurfaceElement, SurfaceName, SurfaceUse,
};
pub use measure::{
    Cycle, DivisionMetrics, GroupMetrics, Level, MetricDefinition, Metrics, SystemMetrics,
    TypeMetrics,
};
pub use plan::{Break, BreakRemedy, CircleBreak, Cut, CutOperation, Move, Step, StepCost};

pub use data::{
    BoundaryData, Data, Declared, Entity, EntityReference, EntityUse, ForeignData, Place, State,
    StateUse, Transaction, TransactionWrite,
};
pub use seam::{Seam, SeamImplementation};
pub use severed::{DataRemedy, Severed};
pub use surface::{
    Blocker, BoundaryTests, Caller, EntryPoint, Host, HostPart, HostWay, Operation, Package,
    PackageUser, TestReach, View, ViewUse,
};
pub use tie::{Fact, Tie};
pub use usage::{
    BoundaryLoad, CutTraffic, Scenario, ScenarioUse, UnjoinedUsage, UnusedEntry, Usage, UsageEntry,
    UsageLoad, UsageSource,
};
pub use wiring::{Container, Disagreement, Link, Registration, Service, Wiring};

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::problem::Problem;

/// The version of the report's shape that this program writes.
pub const SCHEMA_VERSION: &str = "1";

/// Everything a run found.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Report {
    /// Version of this shape, see [`SCHEMA_VERSION`].
    pub schema_version: String,
    /// The program that wrote the report.
    pub tool: Tool,
    /// What was analysed.
    pub root: Root,
    /// With which options.
    pub options: Options,
    /// How much was read and understood.
    pub health: Health,
    /// The projects, in path order.
    pub projects: Vec<Project>,
    /// The C# files, in path order; sites refer to them by index.
    pub files: Vec<String>,
    /// Names of the members that types call of each other or through which types cross borders, sorted; edges and the contract
    /// refer to them by index.
    pub members: Vec<String>,
    /// The types declared in the source, ordered by id, then project; other parts refer to them by index.
    pub types: Vec<Type>,
    /// Dependencies between types, ordered by (from, to).
    pub edges: Vec<Edge>,
    /// Types from outside the source that are used.
    pub external: Vec<External>,
    /// Wiring, messages, operations and hosts, in order of their places.
    pub facts: Vec<Fact>,
    /// Pairs of types that these facts tie, ordered by (from, to).
    pub ties: Vec<Tie>,
    /// What the containers of each host end up with, in project order.
    pub wiring: Vec<Wiring>,
    /// Strings that stand for something declared elsewhere, by kind and text.
    pub links: Vec<Link>,
    /// Entities, transactions and shared state.
    pub data: Data,
    /// Operations that are offered and required, provided ones first, by route and verb.
    pub operations: Vec<Operation>,
    /// Types that take work from outside, in type order.
    pub entry_points: Vec<EntryPoint>,
    /// Views and pages that name types of the code or belong to one, in path order.
    pub views: Vec<View>,
    /// What is deployed, in project order.
    pub hosts: Vec<Host>,
    /// What ties types to the machine that they run on, by type.
    pub blockers: Vec<Blocker>,
    /// Packages and assemblies from outside that types use, by name.
    pub packages: Vec<Package>,
    /// Tests with the types that they exercise, by type.
    pub tests: Vec<TestReach>,
    /// What files of usage say, where any was given.
    #[serde(skip_serializing_if = "Usage::is_empty")]
    pub usage: Usage,
    /// What overlays use of the platform that they are built on.
    pub layers: Layers,
    /// The namespaces that declare types, in name order.
    pub namespaces: Vec<Namespace>,
    /// What each kind of evidence that was asked for contributed.
    pub evidence: Vec<EvidenceShare>,
    /// The proposed boundaries, largest first, then by id.
    pub boundaries: Vec<Boundary>,
    /// The divisions beside the proposed one: the coarser ones and then the finer ones, each from the nearest on.
    pub levels: Vec<DivisionLevel>,
    /// What couples one boundary to another, most references first.
    pub couplings: Vec<Coupling>,
    /// Groups of types, namespaces, projects or boundaries that depend on each other in a circle.
    pub cycles: Vec<Cycle>,
    /// Types that belong to no single boundary, most used first.
    pub kernel: Vec<KernelCandidate>,
    /// Figures of the whole code base and of the whole proposal.
    pub metrics: Metrics,
    /// What every figure of this report means.
    pub metric_definitions: Vec<MetricDefinition>,
    /// Every type that is used across a boundary and what becomes of it; by using and owning boundary, most mentions first.
    pub cuts: Vec<Cut>,
    /// The types that cross borders as parameters, results and data, with what these are made of.
    pub contract: Contract,
    /// Interfaces whose implementation lies in another project, out of sight of those that call them: those between boundaries
    /// first, then those of most users.
    pub seams: Vec<Seam>,
    /// What to break so that no circle of boundaries is left, largest circle first.
    pub circle_breaks: Vec<CircleBreak>,
    /// Moves of types that would lower the number of references between boundaries, best first.
    pub moves: Vec<Move>,
    /// The order in which the boundaries would best leave the monolith.
    pub plan: Vec<Step>,
    /// The prices of all steps together, where the architect sets weights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_price: Option<Figure>,
    /// How many of the last commits touched one boundary only; `null` unless history was asked for.
    pub containment: Option<Containment>,
    /// What could not be read, understood or decided, in path order.
    #[schemars(with = "Vec<problem::Shape>")]
    pub problems: Vec<Problem>,
}

impl Default for Report {
    fn default() -> Self {
        Self {
            schema_version: SCHEMA_VERSION.to_owned(),
            tool: Tool::default(),
            root: Root::default(),
            options: Options::default(),
            health: Health::default(),
            projects: Vec::new(),
            files: Vec::new(),
            members: Vec::new(),
            types: Vec::new(),
            edges: Vec::new(),
            external: Vec::new(),
            facts: Vec::new(),
            ties: Vec::new(),
            wiring: Vec::new(),
            links: Vec::new(),
            data: Data::default(),
            operations: Vec::new(),
            entry_points: Vec::new(),
            views: Vec::new(),
            hosts: Vec::new(),
            blockers: Vec::new(),
            packages: Vec::new(),
            tests: Vec::new(),
            usage: Usage::default(),
            layers: Layers::default(),
            namespaces: Vec::new(),
            evidence: Vec::new(),
            boundaries: Vec::new(),
            levels: Vec::new(),
            couplings: Vec::new(),
            cycles: Vec::new(),
            kernel: Vec::new(),
            metrics: Metrics::default(),
            metric_definitions: Vec::new(),
            cuts: Vec::new(),
            contract: Contract::default(),
            seams: Vec::new(),
            circle_breaks: Vec::new(),
            moves: Vec::new(),
            plan: Vec::new(),
            plan_price: None,
            containment: None,
            problems: Vec::new(),
        }
    }
}

/// The program that wrote a report.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Tool {
    /// `unseam`.
    pub name: String,
    /// Its version.
    pub version: String,
}

impl Default for Tool {
    fn default() -> Self {
        Self {
            name: env!("CARGO_PKG_NAME").to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }
}

/// What was analysed. Holds no path of the machine, so that two clones yield the same bytes.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Root {
    /// A name for headings: that of the solution or project that was named, or of the only solution found.
    pub name: Option<String>,
    /// The solution or project that was named, relative to the root; `None` for a folder.
    pub input: Option<String>,
    /// Solutions in the tree, in path order.
    pub solutions: Vec<String>,
    /// The commit that was analysed, where the tree was read from git objects.
    pub commit: Option<String>,
}

/// The options that shape the result; with the source they decide every byte of the report.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Options {
    /// The evidence layers that were used, in alphabetical order.
    pub evidence: Vec<String>,
    /// How types were grouped.
    pub algorithm: String,
    /// The smallest and largest number of boundaries asked for; `None` where the evidence decided.
    pub services: Option<(usize, usize)>,
    /// Build configuration, e.g. `Debug`.
    pub configuration: String,
    /// Target framework asked for; `None` for each project's newest.
    pub framework: Option<String>,
    /// Preprocessor symbols added to every project, in alphabetical order.
    pub defines: Vec<String>,
    /// Source files above this size in bytes were not parsed.
    pub max_file_size: u64,
    /// Patterns of files that were not analysed, in the order given.
    pub exclude: Vec<String>,
    /// The graphs of other code bases that were given (`--graph`), by the names of their files, in order.
    pub graphs: Vec<String>,
    /// What one of each kind of cost weighs (`[plan.weights]`): where there are some, steps have a price, and the cheapest one
    /// is the next.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub weights: BTreeMap<String, Figure>,
}

/// How much was read and understood.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Health {
    /// C# files analysed.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Their lines.
    pub lines: u64,
    /// Files that did not parse cleanly; what could be read of them is in the graph.
    pub files_with_errors: u64,
    /// Files that are listed but were not read: too large, unreadable, not text.
    pub files_not_read: u64,
    /// Files that no project compiles; they are analysed too.
    pub files_in_no_project: u64,
    /// Names and members that were looked up.
    pub references: u64,
    /// Those that were bound, to the source or to a known external type or member.
    pub resolved: u64,
    /// The others by reason.
    pub unresolved_by_reason: BTreeMap<String, u64>,
    /// The others by path of the file; files without any are left out.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub unresolved_by_file: BTreeMap<String, u64>,
    /// Types declared in the source.
    pub types: u64,
    /// Types by role. Those of other roles than `product` are in the graph, but in no boundary.
    pub roles: BTreeMap<String, u64>,
    /// Files beside C# that carry links, configuration or history, by kind.
    pub companions: BTreeMap<String, u64>,
}

impl Health {
    /// Share of looked-up names that were bound; undefined where there was none.
    #[must_use]
    pub fn bound_share(&self) -> Figure {
        Figure::ratio(self.resolved as f64, self.references as f64)
    }
}
