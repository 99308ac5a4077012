//! `unseam check`: the accepted boundaries and budgets against the code and the baseline.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::ColorChoice;

use super::actions::{Shows, parse_format};
use super::failure::{Failure, PARTIAL};
use super::input::InputArgs;
use super::output::{self, Target, Targets};
use super::{MAX_BESIDE, Verdict, beside, given_text, top};
use crate::git::{Repository, Revision};
use crate::owners::Owners;
use crate::pipeline::{self, AcceptedFile, BOUNDARIES, read_regular};
use crate::report::model::Report;
use crate::watch::baseline::{self, Baseline};
use crate::watch::format::{Format, show_check, with_excerpts};
use crate::watch::{Check, CheckOptions, check};

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

    /// Fail where the baseline has entries that are no longer needed, or boundaries.toml some that name nothing
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
    let source = Source::of(args, &root)?;
    source.is_whole(&report)?;
    let owners = source.owners()?;
    let baseline_file = source.seen(&baseline_path);
    let asked = CheckOptions {
        boundaries_file: &accepted.name,
        baseline_file: &baseline_file,
        strict: args.strict,
        owners: owners.as_ref(),
    };
    let mut found = check(&report, &accepted.form, baseline.as_ref(), &asked);
    if args.update_baseline {
        let text = baseline::write(&found.entries);
        let target = Target {
            format: (),
            file: Some(baseline_path.clone()),
        };
        output::deliver(&target, |out| out.write_all(text.as_bytes()))?;
        let written = Baseline::read(&text).map_err(|error| Failure::new(error.to_string()))?;
        found = check(&report, &accepted.form, Some(&written), &asked);
    }
    found.prefix = source.prefix();
    // What is on the disk, whatever the code is read from, by the name that findings have for it.
    let mut named = vec![(baseline_file.clone(), &baseline_path)];
    if let Some(file) = &args.boundaries {
        let name = source.seen(file);
        renamed(&mut found, &accepted.name, &name);
        named.push((name, file));
    }
    with_excerpts(&mut found.findings, |path| {
        match named.iter().find(|(name, _)| name == path) {
            Some((_, file)) => read_regular(file, MAX_BESIDE).ok(),
            None => source.read(path),
        }
    });
    let shows = Shows {
        targets: &targets,
        title: report
            .root
            .name
            .clone()
            .unwrap_or_else(|| args.input.title()),
        base: source.base(),
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

/// Gives a file that findings point at the name that it has for a reader of the root.
fn renamed(found: &mut Check, file: &str, name: &str) {
    for finding in found.findings.iter_mut().chain(&mut found.same) {
        let related = finding.related.iter_mut().map(|other| &mut other.at);
        for spot in finding.at.iter_mut().chain(related) {
            if spot.path == file {
                name.clone_into(&mut spot.path);
            }
        }
    }
}

/// Where the checked code lies.
enum Source<'a> {
    /// In this folder on the disk.
    Folder(&'a Path),
    /// At this path in a revision.
    Revision(Repository, Box<Revision>, &'a Path),
}

impl<'a> Source<'a> {
    fn of(args: &'a Args, root: &'a Path) -> Result<Self, Failure> {
        Ok(match args.input.repository()? {
            Some(repository) => {
                let revision = repository.revision(args.input.rev())?;
                Self::Revision(repository, Box::new(revision), args.input.path())
            }
            None => Self::Folder(root),
        })
    }

    /// Refuses a revision of which files are absent: what they use is not seen, and nobody could see it here. On a disk, a
    /// file that cannot be read is a finding.
    fn is_whole(&self, report: &Report) -> Result<(), Failure> {
        match (self, pipeline::unread(report.problems.iter())) {
            (Self::Revision(_, revision, _), Some(message)) => {
                let commit = revision.commit().to_string();
                let short = commit.get(..10).unwrap_or_default();
                Err(Failure::new(format!("{short}: {message}")).hint(PARTIAL))
            }
            _ => Ok(()),
        }
    }

    fn owners(&self) -> Result<Option<Owners>, Failure> {
        match self {
            Self::Folder(root) => top::owners(root),
            Self::Revision(_, revision, path) => top::owners_of(revision, path),
        }
    }

    /// Path from the top of the repository, with a slash at its end.
    fn prefix(&self) -> String {
        match self {
            Self::Folder(root) => top::prefix(root),
            Self::Revision(_, revision, path) => revision.prefix(path),
        }
    }

    /// What leads from the current directory to its files.
    fn base(&self) -> String {
        match self {
            Self::Folder(root) => top::base(root),
            Self::Revision(repository, revision, path) => top::base_of(repository, revision, path),
        }
    }

    /// A file on the disk, as a reader of the root knows it.
    fn seen(&self, file: &Path) -> String {
        match self {
            Self::Folder(root) => top::seen_from(Some(root), file),
            Self::Revision(repository, revision, path) => {
                let top = repository.work_tree();
                let root = top.map(|top| top.join(revision.prefix(path)));
                top::seen_from(root.as_deref(), file)
            }
        }
    }

    /// The content of a file below it.
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        match self {
            Self::Folder(root) => beside(root, path).ok()?,
            Self::Revision(_, revision, place) => revision.read_beside(place, path).ok()?,
        }
    }
}
