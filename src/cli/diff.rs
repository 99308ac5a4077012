//! `unseam diff`: what changed between two reports, or two revisions.

use std::path::{Path, PathBuf};

use clap::ColorChoice;

use super::actions::{Shows, parse_format};
use super::cache::CacheArgs;
use super::check::has_boundaries;
use super::failure::{Failure, PARTIAL};
use super::input::on_threads;
use super::output::{self, Target, Targets};
use super::render::load;
use super::settings::Found;
use super::{Verdict, beside, given_text, top};
use crate::git::{Repository, Revision};
use crate::pipeline::{self, AcceptedFile, Options};
use crate::watch::diff::{Diff, DiffOptions, diff};
use crate::watch::finding::Finding;
use crate::watch::format::{Format, show_diff, with_excerpts};

/// Show what changed between two reports or revisions: coupling of each pair, figures, circles, types
///
/// OLD and NEW are saved reports, taken with the boundaries they show, or revisions of a git repository. Revisions are
/// read from git's objects, without touching the work tree, and are both held to the boundaries.toml of the later one, else
/// to what is proposed for it. A type that was renamed is where its later self is.
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

    /// Exit with 1 where there are new uses across boundaries, circles or shared tables that are denied
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

    /// The accepted boundaries [default: boundaries.toml of the later revision, else of the earlier one, else the proposal]
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
    let (found, title) = if args.is_of_reports()? {
        (args.of_reports()?, output::title(&args.root))
    } else {
        let title = output::repository_title(&args.git_dir);
        (args.of_revisions()?, title)
    };
    let shows = Shows {
        targets: &targets,
        title: found.new.name.clone().unwrap_or(title),
        color,
    };
    shows.deliver(|format, style| show_diff(&found, format, style))?;
    let is_new = args.fail_on_new && found.findings.iter().any(Finding::fails);
    Ok(if is_new {
        Verdict::Findings
    } else {
        Verdict::Clean
    })
}

impl Args {
    /// Whether two saved reports are meant.
    fn is_of_reports(&self) -> Result<bool, Failure> {
        let is_report = |path: &Path| path == Path::new("-") || path.is_file();
        let (report, other) = match (is_report(&self.old), is_report(&self.new)) {
            (true, true) => return Ok(true),
            (false, false) => return Ok(false),
            (true, false) => (&self.old, &self.new),
            (false, true) => (&self.new, &self.old),
        };
        if other.extension().is_some_and(|kind| kind == "json") {
            // A report that is not there: reading it says so.
            return Ok(true);
        }
        let (report, other) = (report.display(), other.display());
        let message = format!("{report} is a report and {other} is none: they do not mix");
        Err(Failure::new(message).hint("name two saved reports, or two revisions"))
    }

    fn of_reports(&self) -> Result<Diff, Failure> {
        let (old, new) = (load(&self.old)?, load(&self.new)?);
        let owners = top::owners(&self.root)?;
        let asked = DiffOptions {
            owners: owners.as_ref(),
            ..DiffOptions::default()
        };
        let mut found = diff(&old, &new, &asked);
        found.prefix = top::prefix(&self.root);
        // The work tree may be of another revision than the report.
        if new.root.commit.is_none() {
            with_excerpts(&mut found.findings, |path| beside(&self.root, path).ok()?);
        }
        Ok(found)
    }

    fn of_revisions(&self) -> Result<Diff, Failure> {
        let repository = Repository::open(&self.git_dir)?;
        let (old, new) = (
            revision(&repository, &self.old)?,
            revision(&repository, &self.new)?,
        );
        let options = self.options(&old, &new)?;
        if options.boundaries.is_some() {
            has_boundaries(&AcceptedFile::given(&options))?;
        }
        on_threads(None, false, |watch| {
            let sides = pipeline::compared(&repository, [&old, &new], &self.root, &options, watch)?;
            for (unread, name) in sides.unread().into_iter().zip([&self.old, &self.new]) {
                if let Some(message) = unread {
                    let message = format!("{}: {message}", name.display());
                    return Err(Failure::new(message).hint(PARTIAL));
                }
            }
            let accepted = AcceptedFile::of(&sides.boundaries);
            has_boundaries(&accepted)?;
            let owners = top::owners_of(&new, &self.root)?;
            let asked = DiffOptions {
                names: Some(&sides.names),
                boundaries: Some(&accepted.form),
                owners: owners.as_ref(),
            };
            let [before, after] = &sides.reports;
            let mut found = diff(before, after, &asked);
            found.prefix = new.prefix(&self.root);
            if sides.is_proposed {
                found.proposed_for = new.commit().to_string().get(..10).map(str::to_owned);
            }
            with_excerpts(&mut found.findings, |path| {
                new.read_beside(&self.root, path).ok().flatten()
            });
            Ok(found)
        })?
    }

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
