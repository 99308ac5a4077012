//! Holds code to the accepted boundaries, and tells what a change did to them.
//!
//! ```text
//! Report -> seams (what crosses, circles, shared tables, figures)
//!             |-> check: held against the rules of boundaries.toml and the baseline -> findings
//!             `-> diff:  held against the seams of another report                   -> findings
//! ```
//!
//! Everything here is a pure function of reports and of the texts of two files. A team can adopt it on any code: what is
//! there today goes into the [`baseline`], and only what is new fails. To improve the code never does: every
//! rule looks at things that are there, entries whose things are gone only warn, and a budget for a share is kept as long
//! as what it counts has not grown.

pub mod baseline;
mod check;
pub mod diff;
pub mod finding;
pub mod format;
mod renames;
pub mod seams;
mod tables;

#[cfg(test)]
mod tests;

pub use check::{Check, CheckOptions, Figured, Fixed, check};
