//! What a run can be asked for, and how it tells what it is doing.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use super::Weights;
use super::decisions::{Earlier, GivenText};
use super::layered::GivenUpstream;
use super::platform::GivenGraph;
use crate::cache::Cache;
use crate::cluster;
pub use crate::cluster::algorithm::Algorithm;
use crate::cluster::constraints::Constraints;
pub use crate::cluster::evidence::Evidence;
use crate::discover::DiscoverOptions;
pub use crate::discover::Exclusion;
use crate::discover::workspace::Workspace;
use crate::history::containment::ChangeLog;
use crate::resolve::model::TypeId;
use crate::usage::Tally;

/// The options of a run. They and the source decide every byte of the report; the cache decides how soon it is there.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent switches of a run, each read by name"
)]
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Options {
    /// How many boundaries to propose; `None` leaves it to the evidence.
    pub services: Option<RangeInclusive<usize>>,
    /// The evidence layers to use.
    pub evidence: BTreeSet<Evidence>,
    /// Build configuration that conditions in project files see.
    pub configuration: String,
    /// Target framework to read multi-targeted projects as; `None` for the newest of each.
    pub framework: Option<String>,
    /// Preprocessor symbols defined in every project.
    pub defines: BTreeSet<String>,
    /// Source files above this size in bytes are not parsed.
    pub max_file_size: u64,
    /// Source files that take a thread longer to parse, in processor time, are left out.
    pub max_file_time: Duration,
    /// Files that are not analysed.
    pub exclude: Vec<Exclusion>,
    /// Names and expressions that are bound at most; the files behind these are left out.
    pub max_references: u64,
    /// Graphs of other code bases whose types may be used.
    pub graphs: Vec<GivenGraph>,
    /// Files of usage, counted.
    pub usage: Vec<Tally>,
    /// Starter sites that overlays were cloned from and that lie elsewhere.
    pub upstreams: Vec<GivenUpstream>,
    /// How types are grouped.
    pub algorithm: Algorithm,
    /// What an architect lets the costs of a step of the plan weigh; empty for no price.
    pub weights: Weights,
    /// The accepted boundaries, where they are not the file at the root.
    pub boundaries: Option<GivenText>,
    /// An earlier report to start from: what it proposes is kept unless the code speaks against it.
    pub start: Option<Earlier>,
    /// Whether the accepted boundaries are set aside; what is pinned, and rules, hold all the same.
    pub cold: bool,
    /// Whether only the accepted boundaries are shown: a type that nobody has placed is in none.
    pub as_accepted: bool,
    /// The last commits, where the report is to tell how far changes stayed within boundaries.
    pub history: Option<Arc<ChangeLog>>,
    /// Whether what the files declare is to be kept, for a graph that others can bind to.
    pub declarations: bool,
    /// Whether what ties types together besides names is looked for. Without it a run is of no use but to measure what
    /// that costs.
    pub besides: bool,
    /// Whether operations, hosts and data are left out: what the code says of types, and which accepted boundaries they are
    /// in, does not depend on them.
    pub code_only: bool,
    /// Where what earlier runs found out is kept; `None` finds out everything anew.
    pub cache: Option<Cache>,
}

/// Default of [`Options::max_file_size`]: sixteen mebibytes, ten times the largest file a person wrote.
pub const MAX_FILE_SIZE: u64 = 16 << 20;

/// Default of [`Options::max_file_time`]. The largest file that is read at all takes a fifth of it.
pub const MAX_FILE_TIME: Duration = Duration::from_secs(10);

/// Default of [`Options::max_references`]: a hundred million.
pub const MAX_REFERENCES: u64 = 100_000_000;

/// The evidence layers used by default: those whose facts this version extracts.
pub const EVIDENCE: [Evidence; 3] = [Evidence::Structure, Evidence::Vocabulary, Evidence::Layout];

impl Default for Options {
    fn default() -> Self {
        Self {
            services: None,
            evidence: EVIDENCE.into(),
            configuration: "Debug".to_owned(),
            framework: None,
            defines: BTreeSet::new(),
            max_file_size: MAX_FILE_SIZE,
            max_file_time: MAX_FILE_TIME,
            exclude: Vec::new(),
            max_references: MAX_REFERENCES,
            graphs: Vec::new(),
            usage: Vec::new(),
            upstreams: Vec::new(),
            algorithm: Algorithm::default(),
            weights: Weights::new(),
            boundaries: None,
            start: None,
            cold: false,
            as_accepted: false,
            history: None,
            declarations: false,
            besides: true,
            code_only: false,
            cache: None,
        }
    }
}

impl Options {
    /// What discovery is asked for.
    #[must_use]
    pub fn discovery(&self) -> DiscoverOptions {
        DiscoverOptions {
            configuration: self.configuration.clone(),
            framework: self.framework.clone(),
            defines: self.defines.iter().cloned().collect(),
            max_file_bytes: self.max_file_size,
            exclude: self.exclude.clone(),
        }
    }

    /// What the clustering stage is asked for.
    pub(super) fn clustering(
        &self,
        constraints: Constraints,
        start: BTreeMap<TypeId, Option<u32>>,
    ) -> cluster::Options {
        cluster::Options {
            evidence: self.evidence.iter().copied().collect(),
            services: self.services.clone(),
            algorithm: self.algorithm,
            constraints,
            start,
        }
    }
}

/// The stages of a run, in order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stage {
    /// Files and projects are listed.
    Discover,
    /// Files are read, normalised, parsed and lowered to facts, in parallel.
    Extract,
    /// The declarations of library types that the code uses are read.
    Library,
    /// Names are bound.
    Resolve,
    /// Rules are applied to what was bound: wiring, messages.
    Ties,
    /// Entities, tables and shared state are collected, from SQL and mappings beside the code as well.
    Data,
    /// The dependency graph is built and measured.
    Graph,
    /// Types are grouped.
    Cluster,
    /// Boundaries are named, measured and explained.
    Propose,
    /// What to cut, in which order.
    Plan,
    /// The report is put together.
    Report,
}

impl Stage {
    /// What is being done, for a progress line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Discover => "discover",
            Self::Extract => "extract",
            Self::Library => "library",
            Self::Resolve => "resolve",
            Self::Ties => "ties",
            Self::Data => "data",
            Self::Graph => "graph",
            Self::Cluster => "cluster",
            Self::Propose => "propose",
            Self::Plan => "plan",
            Self::Report => "report",
        }
    }
}

/// Whoever wants to know how far a run is. The library prints nothing by itself.
pub trait Progress: Sync {
    /// A stage begins; `files` is the number of files it will go through, 0 where it does not count.
    fn begin(&self, stage: Stage, files: usize);
    /// One more file of the current stage is done; called from any thread.
    fn advance(&self);
    /// What the current stage has worked on, once it is through.
    fn did(&self, _work: Work) {}
}

/// What a stage has worked on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Work {
    /// Bytes of source; 0 where a stage sees none.
    pub bytes: u64,
    /// How many things.
    pub items: u64,
    /// What they are called.
    pub noun: &'static str,
}

impl Work {
    /// The source files of a workspace.
    pub(super) fn sources(workspace: &Workspace) -> Self {
        Self {
            bytes: workspace.files.iter().map(|file| file.bytes).sum(),
            ..Self::of(workspace.files.len(), "files")
        }
    }

    /// So many things.
    #[must_use]
    pub fn of(items: usize, noun: &'static str) -> Self {
        Self {
            bytes: 0,
            items: items as u64,
            noun,
        }
    }
}

/// Nobody wants to know.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _stage: Stage, _files: usize) {}
    fn advance(&self) {}
}
