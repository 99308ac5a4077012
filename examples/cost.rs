//! Whole runs with and without the search for what ties types together besides names, to measure what that costs.
//!
//! `cargo run --release --example cost -- pairs DIR 15` runs both in turn, fifteen times, and tells the medians of wall time and
//! of processor time (user and system, where the system tells it), and the median of what each pair says of the cost. Which of a
//! pair goes first changes from pair to pair, so that neither has the warmer machine.
//! `cost -- plan DIR 15` tells what the way from a proposal to a plan takes of whole runs: the share of the stages that are
//! there for it, the data that borders cut and the plan itself, with all of what the report says of either.
//! `cost -- with DIR` and `cost -- without DIR` make one run, to be counted in instructions: under callgrind, with
//! `RAYON_NUM_THREADS=1`. `tests/bench/ties.md` has the figures.

#![allow(
    clippy::print_stdout,
    reason = "a program that measures tells what it measured"
)]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use unseam::pipeline::{Options, Progress, Silent, Stage, analyze};
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
        return Err("usage: cost pairs|plan DIR [RUNS], cost with|without DIR".into());
    };
    let root = Path::new(&root);
    match what.as_str() {
        "pairs" => pairs(root, args.next().map_or(Ok(9), |pairs| pairs.parse())?),
        "plan" => plan(root, args.next().map_or(Ok(9), |runs| runs.parse())?),
        "with" | "without" => {
            let cost = run(root, what == "with")?;
            println!("{what} {:.3} s", cost.wall);
            Ok(())
        }
        _ => Err("cost pairs, plan, with or without".into()),
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

/// When each stage of a run began.
#[derive(Default)]
struct Stopwatch(Mutex<Vec<(Stage, Instant)>>);

impl Progress for Stopwatch {
    fn begin(&self, stage: Stage, _: usize) {
        if let Ok(mut begun) = self.0.lock() {
            begun.push((stage, Instant::now()));
        }
    }

    fn advance(&self) {}
}

impl Stopwatch {
    /// The seconds of a stage, which may begin several times in a run that ended just now.
    fn seconds(&self, wanted: Stage) -> f64 {
        let begun = self.0.lock().map(|begun| begun.clone());
        let begun = begun.unwrap_or_default();
        let now = Instant::now();
        let ends = begun.iter().skip(1).map(|&(_, at)| at);
        let spans = begun.iter().zip(ends.chain(std::iter::once(now)));
        spans
            .filter(|((stage, _), _)| *stage == wanted)
            .map(|(&(_, start), end)| end.duration_since(start).as_secs_f64())
            .sum()
    }
}

/// What the plan takes of whole runs. What it adds to the report is counted as if the whole stage were there for it.
fn plan(root: &Path, count: usize) -> Result<(), Box<dyn Error>> {
    run(root, true)?;
    let stages = [Stage::Data, Stage::Plan, Stage::Report];
    let mut shares: Vec<Vec<f64>> = vec![Vec::new(); stages.len()];
    let (mut all, mut sums) = (Vec::new(), Vec::new());
    for _ in 0..count {
        let watch = Stopwatch::default();
        let start = Instant::now();
        let report = analyze(root, &options(true), &watch)?;
        let seconds = stages.map(|stage| watch.seconds(stage));
        assert!(!into_json(report).is_empty());
        let whole = start.elapsed().as_secs_f64();
        all.push(whole);
        for (of, seconds) in shares.iter_mut().zip(seconds) {
            of.push(seconds / whole);
        }
        sums.push(seconds.iter().sum::<f64>() / whole);
    }
    println!("whole runs {:.3} s", median(all.into_iter()));
    for (stage, shares) in stages.iter().zip(shares) {
        println!("{stage:?}: {:.4}", median(shares.into_iter()));
    }
    println!("together: {:.4}", median(sums.into_iter()));
    Ok(())
}

fn options(besides: bool) -> Options {
    Options {
        besides,
        // A slow machine must not leave files out.
        max_file_time: Duration::from_mins(10),
        ..Options::default()
    }
}

fn run(root: &Path, besides: bool) -> Result<Cost, Box<dyn Error>> {
    let options = options(besides);
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
