//! Writes a monolith with planted boundaries: what scale is measured on, and how near a proposal comes is known.
//!
//! [`plan`] decides on boundaries, the areas in them, and who uses whom; the other modules write what was planned as C#
//! that compiles: every expression has its type, every name its using, and project references have no circle. Beside the
//! source lies `truth.json`, which says the boundary of every type of product code and is a reference for `unseam score`.
//!
//! Proportions follow the systems that `tests/bench/figures.md` names.

mod application;
mod body;
mod domain;
mod plan;
mod random;
mod shapes;
mod shared;
mod source;
mod web;
mod words;
mod write;

use std::io;
use std::path::Path;

use application::Around;
use random::Random;
use write::{Place, Sink};

/// The name of the file with the boundary of every type.
pub(crate) const TRUTH: &str = "truth.json";

/// What was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Written {
    /// Boundaries.
    pub(crate) boundaries: usize,
    /// Types of product code.
    pub(crate) types: usize,
    /// Files with source.
    pub(crate) files: usize,
    /// Their lines.
    pub(crate) lines: usize,
    /// Their bytes.
    pub(crate) bytes: usize,
}

/// Writes a monolith with about `types` types of product code to `root`; `seed` decides everything else.
///
/// # Errors
/// Where a file cannot be written.
pub(crate) fn generate(root: &Path, types: usize, seed: u64) -> io::Result<Written> {
    let mut random = Random::new(seed);
    let boundaries = plan::plan(&mut random, types);
    let mut sink = Sink::new(root);
    shared::write(&boundaries, &mut sink);
    for (index, boundary) in boundaries.iter().enumerate() {
        let mut place = Place {
            sink: &mut sink,
            boundary: &boundary.name,
        };
        for area in &boundary.areas {
            let around = Around {
                boundaries: &boundaries,
                boundary: index,
                area,
            };
            domain::write(&mut random, area, &mut place);
            application::write(&mut random, around, &mut place);
            web::write_area(&mut random, area, &mut place);
        }
        web::write_boundary(&mut random, boundary, &mut place);
    }
    let truth = serde_json::to_string_pretty(&sink.labels).map_err(io::Error::other)?;
    sink.put(TRUTH, &truth);
    let sink = sink.finish()?;
    Ok(Written {
        boundaries: boundaries.len(),
        types: sink.labels.len(),
        files: sink.files,
        lines: sink.lines,
        bytes: sink.bytes,
    })
}
