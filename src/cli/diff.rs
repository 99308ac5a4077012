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
use crate::pipeline::{self, AcceptedFile, GivenText, Options};
use crate::watch::diff::{Diff, DiffOptions, diff};
use crate::watch::finding::Finding;
use crate::watch::format::{Format, show_diff, with_excerpts};

/// Show what changed between two reports or revisions: coupling of each pair, figures, circles, types
///
/// OLD and NEW are saved reports, taken with the boundaries they show, or revisions of a git repository. Revisions are
/// read from git's objects, without touching the work tree, and are both held to the boundaries.toml of the later one, else
/// to what is proposed for it. A type that was renamed is where its later self is; one that the boundaries.toml of the
/// earlier revision has elsewhere has moved.
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
    ///
    /// Of reports it is the current directory by default, of revisions the folder of --git-dir. An absolute path lies in the work
    /// tree.
    #[arg(long, value_name = "PATH")]
    root: Option<PathBuf>,

    /// The repository of the revisions: a work tree or a folder in it, a bare repository or a .git folder
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
    let (found, base, title) = if args.is_of_reports()? {
        let root = args.root.as_deref().unwrap_or(Path::new("."));
        (
            of_reports(args, root)?,
            top::base(root),
            output::title(root),
        )
    } else {
        let title = output::repository_title(&args.git_dir);
        let compared = Revisions::open(args)?;
        (compared.diff()?, compared.base(), title)
    };
    let shows = Shows {
        targets: &targets,
        title: found.new.name.clone().unwrap_or(title),
        base,
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
}

/// What changed between two saved reports.
fn of_reports(args: &Args, root: &Path) -> Result<Diff, Failure> {
    let (old, new) = (load(&args.old)?, load(&args.new)?);
    let owners = top::owners(root)?;
    let asked = DiffOptions {
        owners: owners.as_ref(),
        ..DiffOptions::default()
    };
    let mut found = diff(&old, &new, &asked);
    found.prefix = top::prefix(root);
    // The work tree may be of another revision than the report.
    if new.root.commit.is_none() {
        with_excerpts(&mut found.findings, |path| beside(root, path).ok()?);
    }
    Ok(found)
}

/// Two revisions that are compared.
struct Revisions<'a> {
    args: &'a Args,
    repository: Repository,
    old: Revision,
    new: Revision,
    /// What is read of them, relative to the top of the repository.
    root: PathBuf,
}

impl<'a> Revisions<'a> {
    fn open(args: &'a Args) -> Result<Self, Failure> {
        let repository = Repository::open(&args.git_dir)?;
        Ok(Self {
            args,
            root: top::place(&repository, &args.git_dir, args.root.as_deref())?,
            old: revision(&repository, &args.old)?,
            new: revision(&repository, &args.new)?,
            repository,
        })
    }

    /// What leads from the current directory to their files.
    fn base(&self) -> String {
        top::base_of(&self.repository, &self.new, &self.root)
    }

    fn diff(&self) -> Result<Diff, Failure> {
        let (options, own) = self.options()?;
        if options.boundaries.is_some() {
            has_boundaries(&AcceptedFile::given(&options))?;
        }
        let (both, root) = ([&self.old, &self.new], &self.root);
        on_threads(None, false, |watch| {
            let own = own.as_ref();
            let sides = pipeline::compared(&self.repository, both, root, &options, own, watch)?;
            let names = [&self.args.old, &self.args.new];
            for (unread, name) in sides.unread().into_iter().zip(names) {
                if let Some(message) = unread {
                    let message = format!("{}: {message}", name.display());
                    return Err(Failure::new(message).hint(PARTIAL));
                }
            }
            let accepted = AcceptedFile::of(&sides.boundaries);
            has_boundaries(&accepted)?;
            let owners = top::owners_of(&self.new, root)?;
            let asked = DiffOptions {
                names: Some(&sides.names),
                placed: sides.placed.as_ref(),
                boundaries: Some(&accepted.form),
                owners: owners.as_ref(),
            };
            let [before, after] = &sides.reports;
            let mut found = diff(before, after, &asked);
            found.prefix = self.new.prefix(root);
            if sides.is_proposed {
                let commit = self.new.commit().to_string();
                found.proposed_for = commit.get(..10).map(str::to_owned);
            }
            with_excerpts(&mut found.findings, |path| {
                self.new.read_beside(root, path).ok().flatten()
            });
            Ok(found)
        })?
    }

    /// The options that the settings of the later revision decide, with the accepted boundaries that were named; and those of
    /// the earlier one, where none were.
    fn options(&self) -> Result<(Options, Option<GivenText>), Failure> {
        let settings = |of| Found::of_revision(of, self.repository.work_tree(), &self.root);
        let found = settings(&self.new)?;
        let mut options = Options {
            as_accepted: true,
            ..found.options()?
        };
        if self.args.cache.is_given() {
            options.cache = self.args.cache.open()?;
        }
        if let Some(file) = &self.args.boundaries {
            options.boundaries = Some(given_text(file)?);
            return Ok((options, None));
        }
        options.boundaries = found.accepted(&[&self.new, &self.old], &self.root)?;
        // Settings that cannot be used any more do not keep anybody from comparing.
        let before = settings(&self.old).unwrap_or(found);
        let own = before.accepted(&[&self.old], &self.root)?;
        Ok((options, own))
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
