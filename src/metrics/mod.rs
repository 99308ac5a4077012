//! What the graph and a grouping of it measure.
//!
//! [`METRICS`] states for every figure its formula, its unit, whether more or less of it is better, and who
//! defined it, and which division that nobody would want wins it; reports and documentation quote that table. A figure that is undefined (an instability without
//! dependencies, a cohesion without references) is `None`, never 0 or NaN.
//!
//! All figures are taken over a [scope](Scope) of types. [`Scope::product`] leaves out tests and migrations: a test
//! that uses everything says nothing about the design it tests.

pub mod agreement;
mod closure;
pub mod decomposition;
mod group;
mod info;
pub mod published;
mod purity;
mod quality;
mod scope;
mod system;
mod table;

pub use closure::propagation_cost;
pub use group::{GroupMetrics, TypeMetrics, of_groups, of_types};
pub use info::{Applies, Direction, MetricInfo};
pub use published::business_context_purity;
pub use purity::{Purity, purity};
pub use quality::{PartitionMetrics, of_partition};
pub use scope::Scope;
pub use system::{SystemMetrics, of_system};
pub use table::METRICS;

#[cfg(test)]
mod tests;
