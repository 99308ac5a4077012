//! `unseam explain`: why a type is where it is, what ties two boundaries, what a boundary is.

use std::path::PathBuf;

use super::failure::Failure;
use super::input::InputArgs;
use super::output::{self, Answered, Target, Targets};
use super::render;
use super::usage::UsageArgs;
use crate::report::explain::{Length, Unknown, answer, explain, explain_pair, find};
use crate::report::model::Report;

/// Explain a type, a boundary, or what ties two of them
///
/// For a type: its boundary, the evidence by layer with the strongest ties, its second choice and what would flip it.
/// For two types or boundaries: what each uses of the other, with the remedy, and what was looked for. For a
/// boundary: its card. Names may be short where that is clear.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// A type or a boundary, by name; type: or boundary: before it decides where both would fit
    #[arg(value_name = "WHAT")]
    what: String,

    /// The other side of a pair
    #[arg(value_name = "WHAT")]
    other: Option<String>,

    /// Read this report, made by `unseam analyze --format json`, instead of the source
    #[arg(long, value_name = "FILE", conflicts_with_all = ["root", "path", "git_dir"])]
    report: Option<PathBuf>,

    /// Output: text or json, to standard output or to a file; repeatable [default: text]
    #[arg(long, value_name = "FMT[=FILE]", value_parser = output::parse_answered)]
    format: Vec<Target<Answered>>,

    /// Show every list of the text to its end
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    usage: UsageArgs,

    #[command(flatten)]
    pub(super) input: InputArgs,
}

const EXAMPLES: &str = "\
Examples:
  unseam explain PriceFormatter                      why it is where it is
  unseam explain orders pricing --root ../shop       the cut list of two boundaries
  unseam explain orders --report report.json         a boundary's card, from a saved report
  unseam explain orders pricing --format json        the same as data: unseam schema explanation
  unseam explain orders --usage october.csv          its card, with its load";

/// Runs the verb.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    let targets = Targets::new(&args.format, Answered::Text)?;
    let report = args.load()?;
    let subject = |name: &String| find(&report, name).map_err(|unknown| failure(name, &unknown));
    let what = subject(&args.what)?;
    let other = args.other.as_ref().map(subject).transpose()?;
    let length = Length { all: args.all };
    for target in targets.iter() {
        let text = match (target.format, other) {
            (Answered::Text, Some(other)) => explain_pair(&report, what, other, length),
            (Answered::Text, None) => explain(&report, what, length),
            // Plain data with names for keys: it can be written.
            (Answered::Json, other) => {
                let found = answer(&report, what, other);
                serde_json::to_string_pretty(&found).unwrap_or_default() + "\n"
            }
        };
        output::deliver(target, |out| out.write_all(text.as_bytes()))?;
    }
    Ok(())
}

impl Args {
    fn load(&self) -> Result<Report, Failure> {
        if let Some(file) = &self.report {
            return render::load(file);
        }
        let mut options = self.input.options()?;
        options.usage = self.usage.tallies(&self.input.found)?;
        self.input.run(|watch| {
            let opened = self.input.open(&options, watch)?;
            Ok(opened.report(&options, watch))
        })?
    }
}

pub(super) fn failure(name: &str, unknown: &Unknown) -> Failure {
    match unknown {
        Unknown::NoSuch(near) if near.is_empty() => {
            Failure::new(format!("no type or boundary is called {name:?}"))
        }
        Unknown::NoSuch(near) => Failure::new(format!("no type or boundary is called {name:?}"))
            .hint(format!("near: {}", near.join(", "))),
        Unknown::Ambiguous(names) => Failure::new(format!("{name:?} means several types"))
            .hint(format!("one of: {}", names.join(", "))),
    }
}
