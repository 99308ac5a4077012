//! `unseam diff`: what changed between two reports, or two revisions.

use std::path::{Path, PathBuf};

use clap::ColorChoice;

use super::actions::{Shows, parse_format};
use super::cache::CacheArgs;
use super::check::has_boundaries;
use super::failure::Failure;
use super::input::on_threads;
use super::output::{self, Target, Targets};
use super::render::load;
use super::settings::Found;
use super::{Verdict, beside, given_text};
use crate::git::{Repository, Revision};
use crate::pipeline::{self, Options};
use crate::report::model::Report;
use crate::watch::diff::diff;
use crate::watch::format::{Format, show_diff, with_excerpts};

/// Show what changed between two reports or revisions: coupling of each pair, figures, circles, types
///
/// OLD and NEW are saved reports, taken with the boundaries they show, or revisions of a git repository. Revisions are
/// read from git's objects, without touching the work tree, and are both held to the boundaries.toml of the later one.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The earlier report, as `unseam analyze --format json` wrote it; or a revision
    old: PathBuf,

    /// The later report, - for standard input; or a revision
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

    /// Of reports, where the source lies, for excerpts; of revisions, what to read below the top of the repository
    #[arg(long, value_name = "PATH", default_value = ".")]
    root: PathBuf,

    /// The repository of the revisions: a work tree, a bare repository or a .git folder
    #[arg(
        long,
        value_name = "DIR",
        default_value = ".",
        help_heading = "Revisions"
    )]
    git_dir: PathBuf,

    /// The accepted boundaries [default: boundaries.toml of the later revision, else of the earlier one]
    #[arg(long, value_name = "FILE", help_heading = "Revisions")]
    boundaries: Option<PathBuf>,

    #[command(flatten)]
    cache: CacheArgs,
}

const EXAMPLES: &str = "\
Examples:
  unseam diff last.json report.json
  unseam diff origin/main HEAD
  unseam diff origin/main HEAD --format text --format markdown=comment.md --fail-on-new";

/// Runs the verb.
pub(super) fn run(args: &Args, color: ColorChoice) -> Result<Verdict, Failure> {
    let targets = Targets::new(&args.format, Format::Text)?;
    let is_report = |path: &Path| path == Path::new("-") || path.is_file();
    let (old, new, title) = if is_report(&args.old) || is_report(&args.new) {
        let title = output::title(&args.root);
        (load(&args.old)?, load(&args.new)?, title)
    } else {
        let (old, new) = revisions(args)?;
        (old, new, output::repository_title(&args.git_dir))
    };
    let mut found = diff(&old, &new);
    with_excerpts(&mut found.findings, |path| {
        // The work tree may be of another revision.
        let is_of_report = new.root.commit.is_none();
        is_of_report.then(|| beside(&args.root, path).ok()?)?
    });
    let shows = Shows {
        targets: &targets,
        title: new.root.name.clone().unwrap_or(title),
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

/// The reports of both revisions on the boundaries of the later one.
fn revisions(args: &Args) -> Result<(Report, Report), Failure> {
    let repository = Repository::open(&args.git_dir)?;
    let (old, new) = (
        revision(&repository, &args.old)?,
        revision(&repository, &args.new)?,
    );
    let options = args.options(&old, &new)?;
    on_threads(None, false, |watch| {
        let commits = [old.commit(), new.commit()];
        let sides = pipeline::pair(&repository, commits, &args.root, &options, &[], watch)?;
        let [mut before, mut after] = sides.map(|side| side.bound);
        has_boundaries(&after.accepted)?;
        if pipeline::is_layered(&after.accepted.form, &options) {
            // What tells the layers apart is read for a code base as a whole.
            let bind = |revision: &Revision| {
                pipeline::bind_revision(revision, &args.root, &options, watch)
            };
            (before, after) = (bind(&old)?, bind(&new)?);
        }
        Ok(rayon::join(
            || pipeline::report(&before, &options, watch),
            || pipeline::report(&after, &options, watch),
        ))
    })?
}

impl Args {
    /// The options that the settings of the later revision decide, with the accepted boundaries that were named.
    fn options(&self, old: &Revision, new: &Revision) -> Result<Options, Failure> {
        let found = Found::of_revision(new, &self.git_dir, &self.root)?;
        let mut options = Options {
            as_accepted: true,
            ..found.options()?
        };
        if self.cache.is_given() {
            options.cache = self.cache.open()?;
        }
        options.boundaries = match &self.boundaries {
            Some(file) => Some(given_text(file)?),
            None => found.accepted(&[new, old], &self.root)?,
        };
        Ok(options)
    }
}

/// The revision of that name. Where history was cut off when the repository was cloned, that is likely why it is not there.
fn revision(repository: &Repository, name: &Path) -> Result<Revision, Failure> {
    let found = repository.revision(&name.to_string_lossy());
    found.map_err(|error| {
        let failure = Failure::from(error);
        if repository.is_shallow() {
            let advice = "the clone is shallow and may lack it: fetch more history \
                          (git fetch --unshallow; fetch-depth: 0 in GitHub Actions)";
            return failure.hint(advice);
        }
        failure.hint("name two saved reports, or two revisions: branches, tags, commits")
    })
}
