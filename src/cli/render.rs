//! `unseam render`: another format of a saved report.

use std::fmt::Display;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::ColorChoice;

use super::analyze::parse_format;
use super::failure::Failure;
use super::output::{self, Target, Targets};
use super::page::PageArgs;
use crate::report::model::Report;
use crate::report::{Format, json};

/// Show a saved report in another format, without the source
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// A report that `unseam analyze --format json` wrote; - for standard input
    report: PathBuf,

    /// Output: text, json, html, svg, dot, mermaid or structurizr, to standard output or to a file; repeatable [default: text]
    #[arg(long, value_name = "FMT[=FILE]", value_parser = parse_format)]
    format: Vec<Target<Format>>,

    #[command(flatten)]
    page: PageArgs,
}

/// Runs the verb.
pub(super) fn run(args: &Args, color: ColorChoice) -> Result<(), Failure> {
    let targets = Targets::new(&args.format, Format::Text)?;
    let page = args.page.options(output::title(&args.report))?;
    let report = load(&args.report)?;
    output::reports(&report, &targets, &page, color)
}

/// The report in a file, or from standard input for `-`.
pub(super) fn load(path: &Path) -> Result<Report, Failure> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    let bytes = bytes.map_err(|error| Failure::io("read", path, &error))?;
    let wrong = |error: &dyn Display| Failure::new(format!("{}: {error}", path.display()));
    let text = str::from_utf8(&bytes).map_err(|error| wrong(&error))?;
    json::read(text).map_err(|error| wrong(&error))
}
