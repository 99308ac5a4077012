//! The dependency graph: which type of the code base depends on which, how, how often and where.
//!
//! Four ideas carry this stage:
//!
//! - **One graph of types.** [`DependencyGraph`] holds the types with what later stages need to know of them
//!   and, for each ordered pair of types, one [`TypeEdge`] that sums up every mention and call. It names files
//!   and projects by itself, so that it can be written, read back ([`import`]) and measured without the source.
//! - **Levels are groupings.** Namespaces, projects and proposed boundaries are all the same thing, a grouping of
//!   types; [`level`] folds the type graph along any of them.
//! - **Graphs join.** What was read apart, on as many machines, is divided together ([`union`]).
//! - **Cycles** are strongly connected components, at every level ([`cycles`]).
//!
//! Nested types are nodes of their own here; who groups types folds them into their outermost type
//! ([`DependencyGraph::outermost`]).

mod build;
pub mod cycles;
mod externals;
pub mod foreign;
pub mod import;
pub mod level;
mod model;
pub mod union;

pub use build::build;
pub use model::{DependencyGraph, Marks, ProjectNode, Site, TiedPair, TypeEdge, TypeNode};
