//! `unseam check`: the accepted boundaries and budgets against the code and the baseline.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::ColorChoice;

use super::actions::{Shows, parse_format};
use super::failure::Failure;
use super::input::InputArgs;
use super::output::{self, Target, Targets};
use super::{MAX_BESIDE, Verdict, beside, given_text, top};
use crate::pipeline::{self, AcceptedFile, BOUNDARIES, read_regular};
use crate::watch::baseline::{self, Baseline};
use crate::watch::format::{Format, show_check, with_excerpts};
use crate::watch::{CheckOptions, check};

/// Hold the code to the accepted boundaries: only what is new fails
///
/// Reads boundaries.toml, which says what belongs where, who may use whom, and which budgets hold, and
/// unseam-baseline.json, which has what is there today. Exit code 1 where something denied is new.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Output, to standard output or to a file; repeatable [default: text]
    ///
    /// text, json, sarif, github (annotations), gitlab (code quality), junit, markdown (for a pull request), csv.
    /// Within GitHub Actions the annotations and the step summary come by themselves.
    #[arg(long, value_name = "FMT[=FILE]", value_parser = parse_format)]
    format: Vec<Target<Format>>,

    /// The accepted boundaries [default: boundaries.toml at the root]
    #[arg(long, value_name = "FILE", help_heading = "Watching")]
    boundaries: Option<PathBuf>,

    /// What is there today [default: unseam-baseline.json at the root; of a revision, in the current directory]
    #[arg(long, value_name = "FILE", help_heading = "Watching")]
    baseline: Option<PathBuf>,

    /// Write the baseline: what is there now fails no more, what is gone is taken out
    #[arg(long, help_heading = "Watching")]
    update_baseline: bool,

    /// Fail where the baseline has entries that are no longer needed
    #[arg(long, help_heading = "Watching")]
    strict: bool,

    #[command(flatten)]
    pub(super) input: InputArgs,
}

const EXAMPLES: &str = "\
Examples:
  unseam analyze --write-boundaries     once: the proposal as boundaries.toml, to be reviewed
  unseam check --update-baseline        once: what is there today fails nothing
  unseam check                          in CI, from then on
  unseam check --format text --format sarif=unseam.sarif --format junit=unseam.xml

Exit codes: 0 nothing new is denied, 1 something is, 2 the tool could not do its work.";

/// Runs the verb.
pub(super) fn run(args: &Args, color: ColorChoice) -> Result<Verdict, Failure> {
    let targets = Targets::new(&args.format, Format::Text)?;
    // What lies beside a revision is that of the current directory.
    let root = args.input.root().unwrap_or_else(|_| PathBuf::from("."));
    let baseline_path = args
        .baseline
        .clone()
        .unwrap_or_else(|| root.join(baseline::FILE_NAME));
    let baseline = read_baseline(&baseline_path, args)?;
    let mut options = args.input.options()?;
    options.as_accepted = true;
    if let Some(file) = &args.boundaries {
        options.boundaries = Some(given_text(file)?);
    }
    let (report, accepted) = args.input.run(|watch| -> Result<_, Failure> {
        let bound = args.input.bind(&options, watch)?;
        has_boundaries(&bound.accepted)?;
        Ok((pipeline::report(&bound, &options, watch), bound.accepted))
    })??;
    let owners = top::owners(&root)?;
    let asked = CheckOptions {
        boundaries_file: &accepted.name,
        baseline_file: &shown(&baseline_path, &root),
        strict: args.strict,
        owners: owners.as_ref(),
    };
    let mut found = check(&report, &accepted.form, baseline.as_ref(), &asked);
    if args.update_baseline {
        let text = baseline::write(&found.entries);
        let target = Target {
            format: (),
            file: Some(baseline_path),
        };
        output::deliver(&target, |out| out.write_all(text.as_bytes()))?;
        let written = Baseline::read(&text).map_err(|error| Failure::new(error.to_string()))?;
        found = check(&report, &accepted.form, Some(&written), &asked);
    }
    found.prefix = match args.input.revision()? {
        Some(revision) => revision.prefix(args.input.path()),
        None => top::prefix(&root),
    };
    with_excerpts(&mut found.findings, |path| beside(&root, path).ok()?);
    let shows = Shows {
        targets: &targets,
        title: report
            .root
            .name
            .clone()
            .unwrap_or_else(|| args.input.title()),
        color,
    };
    shows.deliver(|format, style| show_check(&found, format, style))?;
    Ok(if found.fails() {
        Verdict::Findings
    } else {
        Verdict::Clean
    })
}

/// The baseline, where there is one. One that was named has to be there, unless it is to be written.
fn read_baseline(path: &Path, args: &Args) -> Result<Option<Baseline>, Failure> {
    let content = match &args.baseline {
        Some(named) => fs::read(named),
        // Nobody pointed the run at it.
        None => read_regular(path, MAX_BESIDE),
    };
    let text = match content {
        Ok(content) => String::from_utf8(content).map_err(|_| {
            Failure::new(format!("cannot read {}: it is not UTF-8", path.display()))
        })?,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            if args.baseline.is_some() && !args.update_baseline {
                let failure = Failure::io("read", path, &error);
                return Err(failure.hint("unseam check --update-baseline writes it"));
            }
            return Ok(None);
        }
        Err(error) => return Err(Failure::io("read", path, &error)),
    };
    let baseline = Baseline::read(&text);
    baseline.map(Some).map_err(|error| {
        Failure::new(format!("{}: {error}", path.display()))
            .hint("unseam check --update-baseline writes it anew once the file is out of the way")
    })
}

pub(super) fn has_boundaries(accepted: &AcceptedFile) -> Result<(), Failure> {
    Failure::of_accepted(accepted)?;
    if accepted.form.boundaries.is_empty() {
        let message = if accepted.name.is_empty() {
            format!("there is no {BOUNDARIES} to hold the code to")
        } else {
            format!("{} has no boundary to hold the code to", accepted.name)
        };
        return Err(Failure::new(message)
            .hint("unseam analyze --write-boundaries writes the proposal, to be reviewed"));
    }
    Ok(())
}

/// A path as a reader of the root knows it.
fn shown(path: &Path, root: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.display().to_string().replace('\\', "/")
}
