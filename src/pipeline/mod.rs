//! The whole run, as one function.

mod assemble;
mod options;
mod records;

use crate::base::problem::Problem;
use crate::cluster;
use crate::discover::workspace::Workspace;
use crate::graph;
use crate::propose;
use crate::report::model::Report;
use crate::resolve::model::Model;
use std::path::Path;

use assemble::{Results, assemble};

pub use options::{EVIDENCE, Evidence, Failure, MAX_FILE_SIZE, Options, Progress, Silent, Stage};
pub use records::Records;

/// A code base with its names bound: what the later stages start from.
#[derive(Clone, Debug, Default)]
pub struct Bound {
    /// The solution or project that was named, relative to the root; `None` for a folder.
    pub input: Option<String>,
    /// Files and projects.
    pub workspace: Workspace,
    /// Types and what they have to do with each other.
    pub model: Model,
    /// How much was read.
    pub totals: Totals,
    /// What could not be read or parsed.
    pub problems: Vec<Problem>,
}

/// How much was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Totals {
    /// Lines of the files that were read.
    pub lines: u64,
    /// Files that did not parse cleanly, or not at all.
    pub files_with_errors: u64,
}

pub fn bind(path: &Path, _options: &Options, _progress: &dyn Progress) -> Result<Bound, Failure> {
    Err(Failure::Nothing {
        path: path.to_path_buf(),
    })
}

/// Proposes boundaries for a bound code base and measures everything.
#[must_use]
pub fn report(bound: &Bound, options: &Options, progress: &dyn Progress) -> Report {
    progress.begin(Stage::Graph, 0);
    let graph = graph::build(&bound.model, &bound.workspace);
    progress.begin(Stage::Cluster, 0);
    let clustering = cluster::cluster(&graph, &options.clustering());
    progress.begin(Stage::Propose, 0);
    let proposal = propose::propose(&graph, &clustering);
    progress.begin(Stage::Report, 0);
    let results = Results {
        bound,
        graph: &graph,
        clustering: &clustering,
        proposal: &proposal,
    };
    assemble(&results, options)
}

/// Analyses the code base at `path`: a folder, a solution or a project.
///
/// # Errors
/// Where there is nothing to analyse. What is wrong within the code base is in the report.
pub fn analyze(path: &Path, options: &Options, progress: &dyn Progress) -> Result<Report, Failure> {
    let bound = bind(path, options, progress)?;
    Ok(report(&bound, options, progress))
}
