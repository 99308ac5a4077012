//! `unseam init`: the files that a code base is set up with, from what is there.

use std::fmt::Write as _;
use std::path::Path;

use super::failure::Failure;
use super::input::InputArgs;
use super::output::{self, Target};
use crate::pipeline::{self, BOUNDARIES, Overview};
use crate::report::model::Report;
use crate::report::printable::{counted, grouped};
use crate::settings::{self, Seen};

/// Set a code base up: write a commented unseam.toml and, with --propose, boundaries.toml
///
/// Every setting in the file is a comment, so that it changes nothing until you take one out of it. What is there already
/// is not overwritten.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Analyse, and write the proposal as boundaries.toml, to be reviewed
    #[arg(long)]
    propose: bool,

    /// Overwrite what is there; of boundaries.toml, ids, names, owners, rules and comments are kept
    #[arg(long)]
    force: bool,

    #[command(flatten)]
    pub(super) input: InputArgs,
}

const EXAMPLES: &str = "\
Examples:
  unseam init                        look at the tree, write unseam.toml
  unseam init ../shop --propose      and the proposal as boundaries.toml";

/// Runs the verb.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    let root = args.input.root();
    let root = root.map_err(|failure| failure.hint("check it out, and name the folder"))?;
    let settings_file = root.join(settings::FILE_NAME);
    let boundaries_file = args.propose.then(|| root.join(BOUNDARIES));
    if !args.force {
        let alone = boundaries_file.as_ref().filter(|file| !file.exists());
        free(&settings_file).map_err(|failure| match alone {
            Some(_) => {
                failure.hint("unseam analyze --write-boundaries writes boundaries.toml alone")
            }
            None => failure,
        })?;
        boundaries_file.as_deref().map_or(Ok(()), free)?;
    }
    let options = args.input.options()?;
    let (overview, proposed) = args.input.run(|watch| -> Result<_, Failure> {
        let mut opened = args.input.open(&options, watch)?;
        let overview = opened.overview();
        if !args.propose {
            return Ok((overview, None));
        }
        let accepted = std::mem::take(&mut opened.accepted);
        Failure::of_accepted(&accepted)?;
        let report = opened.report(&options, watch);
        let draft = pipeline::draft(&report, &accepted.form);
        Ok((overview, Some((draft, report))))
    })??;
    put(&settings_file, &settings::write(&seen(&overview)))?;
    let mut said = format!("wrote {}\n", settings_file.display());
    if let (Some(file), Some((draft, report))) = (&boundaries_file, &proposed) {
        put(file, draft)?;
        // Writing to a string does not fail.
        let _ = writeln!(said, "wrote {}: {}", file.display(), counts(report));
    }
    said += next(args.propose);
    let target = Target {
        format: (),
        file: None,
    };
    output::deliver(&target, |out| out.write_all(said.as_bytes()))
}

/// Refuses a file that is there.
fn free(file: &Path) -> Result<(), Failure> {
    if file.exists() {
        let message = format!("{} is there already", file.display());
        return Err(Failure::new(message).hint("--force overwrites it"));
    }
    Ok(())
}

fn put(file: &Path, text: &str) -> Result<(), Failure> {
    let target = Target {
        format: (),
        file: Some(file.to_owned()),
    };
    output::deliver(&target, |out| out.write_all(text.as_bytes()))
}

fn counts(report: &Report) -> String {
    let placed = report.types.iter().filter(|ty| ty.home().is_some());
    let (boundaries, types) = (report.boundaries.len(), placed.count());
    let boundaries = if boundaries == 1 {
        "1 boundary".to_owned()
    } else {
        format!("{} boundaries", grouped(boundaries as u64))
    };
    format!("{boundaries}, {}", counted(types as u64, "type"))
}

fn next(is_proposed: bool) -> &'static str {
    if is_proposed {
        "\nNext\n  \
         review boundaries.toml                move lines, rename, add owners and rules\n  \
         unseam check --update-baseline        what is there today fails nothing\n  \
         unseam check                          in CI: only what is new fails\n"
    } else {
        "\nNext\n  \
         unseam analyze                        the boundaries that the code suggests\n  \
         unseam analyze --write-boundaries     the same as boundaries.toml, to be reviewed\n"
    }
}

/// What was seen, in sentences beside the settings that it is about.
fn seen(overview: &Overview) -> Seen {
    let mut seen = Seen::default();
    let kinds: Vec<String> = overview
        .kinds
        .iter()
        .map(|(kind, count)| format!("{count} {kind}"))
        .collect();
    let kinds = if kinds.is_empty() {
        String::new()
    } else {
        format!(" ({})", kinds.join(", "))
    };
    let (files, projects) = (overview.files, overview.projects);
    let size = overview.bytes.div_ceil(1000);
    seen.whole.push(format!(
        "Found here: {} of C#, {size} kB, and {}{kinds}.",
        counted(files as u64, "file"),
        counted(projects as u64, "project")
    ));
    if overview.solutions.len() > 1 {
        let solutions = overview.solutions.join(", ");
        seen.whole.push(format!(
            "Solutions: {solutions}. Name one on the command line to analyse it alone."
        ));
    }
    if !overview.aside.is_empty() {
        let folders: Vec<String> = overview
            .aside
            .iter()
            .map(|(folder, count)| format!("{folder} ({})", counted(*count as u64, "file")))
            .collect();
        let line = format!("Perhaps no part of the product: {}.", folders.join(", "));
        seen.of.push(("reading", "exclude", line));
    }
    if !overview.frameworks.is_empty() {
        let frameworks: Vec<&str> = overview.frameworks.iter().map(String::as_str).collect();
        let line = format!("Read as: {}.", frameworks.join(", "));
        seen.of.push(("reading", "framework", line));
    }
    if !overview.oversized.is_empty() {
        let line = format!("Left out now: {}.", overview.oversized.join(", "));
        seen.of.push(("reading", "max-file-size", line));
    }
    seen
}
