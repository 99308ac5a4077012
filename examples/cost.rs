//! Whole runs with and without the search for what ties types together besides names, to measure what that costs.
//!
//! `cargo run --release --example cost -- pairs DIR 15` runs both in turn, fifteen times, and tells the medians of wall time and
//! of processor time (user and system, where the system tells it), and the median of what each pair says of the cost. Which of a
//! pair goes first changes from pair to pair, so that neither has the warmer machine.
//! `cost -- with DIR` and `cost -- without DIR` make one run, to be counted in instructions: under callgrind, with
//! `RAYON_NUM_THREADS=1`. `tests/bench/ties.md` has the figures.

#![allow(
    clippy::print_stdout,
    reason = "a program that measures tells what it measured"
)]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use unseam::pipeline::{Options, Silent, analyze};
use unseam::report::json::into_json;

/// Seconds of one run: on the clock, and of the processors.
#[derive(Clone, Copy)]
struct Cost {
    wall: f64,
    processor: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(what), Some(root)) = (args.next(), args.next()) else {
        return Err("usage: cost pairs DIR [PAIRS], cost with|without DIR".into());
    };
    let root = Path::new(&root);
    match what.as_str() {
        "pairs" => pairs(root, args.next().map_or(Ok(9), |pairs| pairs.parse())?),
        "with" | "without" => {
            let cost = run(root, what == "with")?;
            println!("{what} {:.3} s", cost.wall);
            Ok(())
        }
        _ => Err("cost pairs, with or without".into()),
    }
}

fn pairs(root: &Path, count: usize) -> Result<(), Box<dyn Error>> {
    // The first run reads the files into the cache of the system.
    run(root, true)?;
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for pair in 0..count {
        for besides in [pair % 2 == 0, pair % 2 != 0] {
            let cost = run(root, besides)?;
            if besides { &mut with } else { &mut without }.push(cost);
        }
    }
    let walls: fn(&Cost) -> f64 = |cost| cost.wall;
    let processors: fn(&Cost) -> f64 = |cost| cost.processor;
    for (name, of) in [("wall", walls), ("user+sys", processors)] {
        let all = |costs: &[Cost]| median(costs.iter().map(of));
        let ratios = with.iter().zip(&without).map(|(a, b)| of(a) / of(b));
        println!(
            "{name}: with {:.3} s, without {:.3} s, median of {count} ratios {:.3}",
            all(&with),
            all(&without),
            median(ratios)
        );
    }
    Ok(())
}

fn run(root: &Path, besides: bool) -> Result<Cost, Box<dyn Error>> {
    let options = Options {
        besides,
        // A slow machine must not leave files out.
        max_file_time: Duration::from_mins(10),
        ..Options::default()
    };
    let (start, before) = (Instant::now(), processor_time());
    let report = analyze(root, &options, &Silent)?;
    let bytes = into_json(report).len();
    assert!(bytes > 0);
    Ok(Cost {
        wall: start.elapsed().as_secs_f64(),
        processor: processor_time() - before,
    })
}

/// Seconds that this process has had the processors; nothing where the system does not tell.
fn processor_time() -> f64 {
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program stands in parentheses, and may hold anything.
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let times = fields.split_whitespace().skip(11).take(2);
    times
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        / TICKS
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
