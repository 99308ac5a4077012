//! `unseam diff`: what changed between two reports.

use std::fs;
use std::path::PathBuf;

use clap::ColorChoice;

use super::Verdict;
use super::actions::{Shows, parse_format};
use super::failure::Failure;
use super::output::{self, Target, Targets};
use super::render::load;
use crate::watch::diff::diff;
use crate::watch::format::{Format, show_diff, with_excerpts};

/// Show what changed between two saved reports: coupling of each pair, figures, circles, types
///
/// The reports are taken with the boundaries they show. Reports of one accepted boundaries.toml compare best.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The earlier report, as `unseam analyze --format json` wrote it
    old: PathBuf,

    /// The later report; - for standard input
    new: PathBuf,

    /// Output, to standard output or to a file; repeatable [default: text]
    ///
    /// text, json, sarif, github (annotations), gitlab (code quality), junit, markdown (for a pull request), csv.
    /// Within GitHub Actions the annotations and the step summary come by themselves.
    #[arg(long, value_name = "FMT[=FILE]", value_parser = parse_format)]
    format: Vec<Target<Format>>,

    /// Exit with 1 where there are new uses across boundaries, circles or shared tables
    #[arg(long)]
    fail_on_new: bool,

    /// Where the source of the later report lies, for excerpts [default: the current directory]
    #[arg(long, value_name = "PATH", default_value = ".")]
    root: PathBuf,
}

const EXAMPLES: &str = "\
Examples:
  unseam diff last.json report.json
  unseam diff last.json report.json --format text --format markdown=comment.md --fail-on-new";

/// Runs the verb.
pub(super) fn run(args: &Args, color: ColorChoice) -> Result<Verdict, Failure> {
    let targets = Targets::new(&args.format, Format::Text)?;
    let (old, new) = (load(&args.old)?, load(&args.new)?);
    let mut found = diff(&old, &new);
    with_excerpts(&mut found.findings, |path| {
        fs::read(args.root.join(path)).ok()
    });
    let shows = Shows {
        targets: &targets,
        title: new
            .root
            .name
            .clone()
            .unwrap_or_else(|| output::title(&args.root)),
        color,
    };
    shows.deliver(|format, style| show_diff(&found, format, style))?;
    let is_new = args.fail_on_new && !found.findings.is_empty();
    Ok(if is_new {
        Verdict::Findings
    } else {
        Verdict::Clean
    })
}
