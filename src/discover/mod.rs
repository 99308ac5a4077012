//! Which files and projects there are. See [`workspace`] for what this stage yields.
//!
//! [`open()`] takes what a user names (a folder, a solution, a project) and finds the root; [`discover`] does the
//! work on any [`SourceTree`](tree::SourceTree): list the files, evaluate the project files
//! (a small `MSBuild` of our own), link the projects, and select the files that count.

mod disk;
mod exclude;
mod files;
mod folders;
mod framework;
mod glob;
pub mod ignored;
mod index;
pub mod listing;
pub mod memory;
mod msbuild;
mod open;
mod path;
mod references;
mod roles;
mod select;
mod solution;
mod survey;
mod tables;
#[cfg(test)]
mod tests;
pub mod tree;
pub mod workspace;
mod xml;

pub use disk::{DiskTree, read_regular};
pub use exclude::Exclusion;
pub use open::{DiscoverError, Store, open, open_in};
pub use survey::{Scope, discover};

/// How projects are evaluated and which files are read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DiscoverOptions {
    /// The build configuration, e.g. `Debug`.
    pub configuration: String,
    /// The target framework to evaluate for where a project has it; else the newest of each project.
    pub framework: Option<String>,
    /// Preprocessor symbols that are defined in every project.
    pub defines: Vec<String>,
    /// Files with more bytes are listed but not read.
    pub max_file_bytes: u64,
    /// Files that are not analysed.
    pub exclude: Vec<Exclusion>,
}

impl Default for DiscoverOptions {
    /// `Debug`, the newest framework, no further symbols, 16 MiB.
    fn default() -> Self {
        Self {
            configuration: "Debug".to_owned(),
            framework: None,
            defines: Vec::new(),
            max_file_bytes: 16 << 20,
            exclude: Vec::new(),
        }
    }
}
