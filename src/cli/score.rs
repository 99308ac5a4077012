//! `unseam score`: how near a proposal is to a reference decomposition.

use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::output::{self, Target};
use super::render::load;
use crate::pipeline::{self, BOUNDARIES};
use crate::score::{Reference, score, text};

/// Compare a proposal with a reference decomposition
///
/// The reference is a JSON object from type id to label, accepted boundaries (.toml), another report (.json), or
/// CODEOWNERS. Beside the proposal stand the rows that cost nothing: one group, every type alone, projects, namespaces.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// A report that `unseam analyze --format json` wrote; - for standard input
    report: PathBuf,

    /// What to compare it with [default: boundaries.toml in the current directory]
    reference: Option<PathBuf>,

    /// Run every algorithm on the graph of the report, a row for each
    #[arg(long)]
    compare: bool,

    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  unseam score report.json labels.json
  unseam score report.json CODEOWNERS --compare";

/// Runs the verb.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    let report = load(&args.report)?;
    let path = args.reference.as_deref().unwrap_or(Path::new(BOUNDARIES));
    let content = std::fs::read_to_string(path).map_err(|error| {
        let failure = Failure::io("read", path, &error);
        if args.reference.is_none() {
            failure.hint(
                "name a reference: labels as JSON, boundaries.toml, another report, or CODEOWNERS",
            )
        } else {
            failure
        }
    })?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let reference = Reference::read(&content, &name.unwrap_or_default(), &report)
        .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    let others = if args.compare {
        pipeline::compare(&report)
    } else {
        Vec::new()
    };
    let table = score(&report, &others, &reference);
    let target = Target {
        format: (),
        file: None,
    };
    output::deliver(&target, |out| {
        if args.json {
            serde_json::to_writer_pretty(&mut *out, &table)?;
            return writeln!(out);
        }
        out.write_all(text(&table).as_bytes())
    })
}
