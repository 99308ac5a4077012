//! `unseam` finds the seams along which a .NET monolith can be split.
//!
//! The library is a pipeline of pure stages; the modules below stand in the order in which data flows:
//!
//! ```text
//! discover  ->  syntax  ->  extract  ->  resolve  ->  graph  ->  cluster  ->  propose  ->  report
//! files,        normalise   what each    names to     typed,     partition    boundaries    json dot
//! projects      and parse   file says    meanings     weighted   of types     priced and    text
//!                           (facts)      (model)      edges                   explained
//! ```
//!
//! `ties` stands between `resolve` and `graph`: wiring, messages and operations, which no name shows; `data` joins what
//! it finds with [`sql`] and mappings to entities, and who reads and writes them; `surface` finds the operations that are
//! offered and required, and who calls them; `layers` tells what overlays use of the platform. `metrics` measures what `graph` and
//! `cluster` produced, `plan` prices what `propose` yields, `score` compares a report with a reference, and `watch` holds
//! one to what was decided; `history` tells how coupling went over many revisions; `schema` says
//! what their files look like. [`cli`] is the only module that prints; only `discover` and `git` read the source: from a
//! disk, or from the objects of a repository. [`cache`] keeps what was found out between runs.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod base;
pub mod boundaries;
pub mod cache;
pub mod cli;
pub mod cluster;
pub mod contract;
pub mod data;
pub mod discover;
pub mod extract;
pub mod git;
pub mod graph;
pub mod history;
pub mod impact;
pub mod layers;
pub mod library;
pub mod metrics;
pub mod owners;
pub mod pipeline;
pub mod plan;
pub mod propose;
pub mod report;
pub mod resolve;
pub mod schema;
pub mod score;
pub mod settings;
pub mod sql;
pub mod surface;
pub mod syntax;
pub mod ties;
pub mod usage;
pub mod watch;
pub mod whatif;
