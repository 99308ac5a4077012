//! The whole run, as one function.

mod options;
mod records;

use crate::discover::workspace::Workspace;
use crate::report::model::Report;
use crate::resolve::model::Model;
pub use options::{Evidence, Failure, MAX_FILE_SIZE, Options, Progress, Silent, Stage};
pub use records::Records;
use std::path::Path;

/// A code base with its names bound: what the later stages start from.
#[derive(Clone, Debug, Default)]
pub struct Bound {
    /// Files and projects.
    pub workspace: Workspace,
    /// Types and what they have to do with each other.
    pub model: Model,
}

pub fn bind(path: &Path, _options: &Options, _progress: &dyn Progress) -> Result<Bound, Failure> {
    Err(Failure::Nothing {
        path: path.to_path_buf(),
    })
}
pub fn report(_bound: &Bound, _options: &Options, _progress: &dyn Progress) -> Report {
    Report::default()
}
/// Analyses the code base at `path`.
pub fn analyze(path: &Path, options: &Options, progress: &dyn Progress) -> Result<Report, Failure> {
    Ok(report(&bind(path, options, progress)?, options, progress))
}
