//! A whole run with or without the search for what ties types together besides names, to measure what that costs.
//!
//! `cargo run --release --example cost -- with DIR 5` tells the fastest of five runs; under callgrind, with
//! `RAYON_NUM_THREADS=1` and one run, the number of instructions is the figure. `tests/bench/ties.md` has the figures.

#![allow(
    clippy::print_stdout,
    reason = "a program that measures tells what it measured"
)]

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use unseam::pipeline::{Options, Silent, analyze};
use unseam::report::json::into_json;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(what), Some(root)) = (args.next(), args.next()) else {
        return Err("usage: cost with|without DIR [RUNS]".into());
    };
    let runs: u32 = args.next().map_or(Ok(1), |runs| runs.parse())?;
    let options = Options {
        besides: what == "with",
        ..Options::default()
    };
    let root = PathBuf::from(root);
    let mut best = f64::INFINITY;
    for _ in 0..runs {
        let start = Instant::now();
        let report = analyze(&root, &options, &Silent)?;
        let bytes = into_json(report).len();
        best = best.min(start.elapsed().as_secs_f64());
        assert!(bytes > 0);
    }
    println!("{what} {best:.3} s");
    Ok(())
}
