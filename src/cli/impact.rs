//! `unseam impact`: what a change touches, and whether it can ship alone.

use std::path::{Path, PathBuf};

use super::failure::{Failure, PARTIAL};
use super::input::on_threads;
use super::output::{self, Target, Targets};
use super::progress::Watch;
use super::render::load;
use super::settings::Found;
use super::usage::UsageArgs;
use super::{cache, each, given_text, top};
use crate::git::{ObjectId, Renames, Repository, Revision};
use crate::impact::{Impact, Ledger, State, impact, ledger_markdown, ledger_text, markdown, text};
use crate::pipeline::{self, AcceptedFile, Bound, Earlier, Opened, Options, Side};
use crate::report::model::Report;

/// Show what a change touches: types, boundaries, signatures, what depends on them, tests, and whether it ships alone
///
/// Both revisions are read from git's objects, without touching the work tree, and held to the boundaries.toml of the later
/// one; without one, to what is proposed for it. Of FILEs alone it tells what they change on the disk, against HEAD. Where that file declares a platform and overlays, or --overlay gives some,
/// it tells which overlays the change breaks, and where. --each tells it of every commit of the platform between two releases.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The change: from BASE to HEAD; or the first of the files that are changed on the disk
    #[arg(value_name = "BASE..HEAD|FILE", required_unless_present = "each")]
    range: Option<String>,

    /// Only what these files change, by their paths from the top of the repository
    #[arg(value_name = "FILE")]
    files: Vec<String>,

    /// The repository: a work tree or a folder in it, a bare repository or a .git folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    git_dir: PathBuf,

    /// What to read below the top of the repository: a folder, a .sln, a .slnx or a .csproj [default: the folder of --git-dir]
    ///
    /// An absolute path lies in the work tree.
    #[arg(long, value_name = "PATH")]
    root: Option<PathBuf>,

    /// The accepted boundaries [default: boundaries.toml of the later revision, else of the earlier one]
    #[arg(long, value_name = "FILE")]
    boundaries: Option<PathBuf>,

    /// A ledger of every commit of the platform between two releases, on the branch itself: which touched the extension surface
    #[arg(long, value_name = "TAG..TAG", value_parser = parse_range, conflicts_with = "range")]
    pub(super) each: Option<(String, String)>,

    /// The report of an overlay in another repository, made there with --graph; repeatable
    #[arg(long, value_name = "REPORT")]
    overlay: Vec<PathBuf>,

    /// Output: text, json or markdown, to standard output or to a file; repeatable [default: text]
    #[arg(long, value_name = "FMT[=FILE]", value_parser = parse_format)]
    format: Vec<Target<Format>>,

    /// Show every list to its end
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    usage: UsageArgs,

    #[command(flatten)]
    cache: cache::CacheArgs,
}

const EXAMPLES: &str = "\
Examples:
  unseam impact origin/main..HEAD
  unseam impact v2.1..v2.2 --git-dir ../shop.git --root src --format markdown=comment.md
  unseam impact src/Cart.cs src/Price.cs               what is changed there and not committed yet
  unseam impact main..HEAD --usage requests.jsonl    also which tests and load scenarios cross it
  unseam impact main..HEAD --overlay acme.json         a customer's report: does this break it
  unseam impact --each v2.0..v2.4                      of the platform's commits, which needed rework";

/// The forms of an impact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Format {
    Text,
    Json,
    Markdown,
}

fn parse_format(text: &str) -> Result<Target<Format>, String> {
    let formats = [
        ("text", Format::Text),
        ("json", Format::Json),
        ("markdown", Format::Markdown),
    ];
    output::parse_target(text, &formats)
}

/// Whether it names two revisions, not a file.
fn is_range(text: &str) -> bool {
    text.contains("..") && !text.starts_with("../") && !Path::new(text).exists()
}

/// `BASE..HEAD`; what is left out is HEAD.
fn parse_range(text: &str) -> Result<(String, String), String> {
    let (base, head) = text
        .split_once("..")
        .ok_or("a change is BASE..HEAD, two revisions with two dots between them")?;
    if head.starts_with('.') {
        return Err("write two dots: what both have in common is not looked for".to_owned());
    }
    let named = |name: &str| if name.is_empty() { "HEAD" } else { name }.to_owned();
    Ok((named(base), named(head)))
}

/// Runs the verb.
pub(super) fn run(mut args: Args) -> Result<(), Failure> {
    let targets = Targets::new(&args.format, Format::Text)?;
    let repository = Repository::open(&args.git_dir)?;
    let root = top::place(&repository, &args.git_dir, args.root.as_deref())?;
    args.root = Some(root);
    let said = args.said(&repository)?;
    for target in targets.iter() {
        let text = match (&said, target.format) {
            (Said::Impact(found), Format::Text) => text(found, args.all),
            (Said::Impact(found), Format::Markdown) => markdown(found, args.all),
            (Said::Ledger(ledger), Format::Text) => ledger_text(ledger, args.all),
            (Said::Ledger(ledger), Format::Markdown) => ledger_markdown(ledger, args.all),
            // Plain data with names for keys: it can be written.
            (Said::Impact(found), Format::Json) => {
                serde_json::to_string_pretty(found).unwrap_or_default() + "\n"
            }
            (Said::Ledger(ledger), Format::Json) => {
                serde_json::to_string_pretty(ledger).unwrap_or_default() + "\n"
            }
        };
        output::deliver(target, |out| out.write_all(text.as_bytes()))?;
    }
    Ok(())
}

/// What was asked for.
enum Said {
    Impact(Box<Impact>),
    Ledger(Box<Ledger>),
}

impl Args {
    /// What is read, relative to the top of the repository.
    pub(super) fn root(&self) -> &Path {
        self.root.as_deref().unwrap_or(Path::new("."))
    }

    fn said(&self, repository: &Repository) -> Result<Said, Failure> {
        let overlays = self.overlays()?;
        if let Some((from, to)) = &self.each {
            let ledger = each::ledger(self, repository, (from, to), &overlays)?;
            return Ok(Said::Ledger(Box::new(ledger)));
        }
        let first = self.range.as_deref().unwrap_or_default();
        let found = if is_range(first) {
            let (base, head) = parse_range(first).map_err(Failure::new)?;
            let base = repository.revision(&base)?;
            let head = repository.revision_near(&base, &head)?;
            self.found(repository, &base, &head, &overlays)?
        } else {
            let files = std::iter::once(first.to_owned()).chain(self.files.iter().cloned());
            let files = files.collect();
            self.uncommitted(repository, &repository.revision("HEAD")?, files, &overlays)?
        };
        Ok(Said::Impact(Box::new(found)))
    }

    /// Saved reports of overlays.
    fn overlays(&self) -> Result<Vec<Report>, Failure> {
        let reports = self.overlay.iter().map(|file| {
            let report = load(file)?;
            if report.layers.overlays.is_empty() {
                let message = format!("{} is the report of no overlay", file.display());
                let hint = "make it in the overlay's repository: unseam analyze . --graph platform.jsonl --format json";
                return Err(Failure::new(message).hint(hint));
            }
            Ok(report)
        });
        reports.collect()
    }

    fn found(
        &self,
        repository: &Repository,
        base: &Revision,
        head: &Revision,
        overlays: &[Report],
    ) -> Result<Impact, Failure> {
        let steps = [(head.commit(), Some(base.commit()))];
        let changes = repository.changes(&steps, Renames::Followed)?;
        let is_meant = |path: &String| self.files.is_empty() || self.files.contains(path);
        let (mut old, mut new) = (Vec::new(), Vec::new());
        for change in changes.into_iter().flatten() {
            let paths =
                [&change.old, &change.new].map(|side| side.as_ref().map(|side| side.path.clone()));
            if paths.iter().flatten().any(is_meant) {
                let [before, after] = paths;
                old.extend(before);
                new.extend(after);
            }
        }
        let mut files: Vec<String> = old.iter().chain(&new).cloned().collect();
        files.sort();
        files.dedup();
        let known = |file: &String| {
            files.contains(file) || base.bytes(file).is_some() || head.bytes(file).is_some()
        };
        if let Some(unknown) = self.files.iter().find(|file| !known(file)) {
            return Err(no_such_file(unknown, "in neither revision"));
        }
        let options = self.options(repository, &[head, base])?;
        on_threads(None, false, |watch| {
            let is_layered = pipeline::is_layered(&AcceptedFile::given(&options).form, &options);
            let [before, after] = if is_layered {
                let options = Options {
                    declarations: true,
                    ..options.clone()
                };
                self.apart([(base, &old), (head, &new)], &options, watch)?
            } else {
                let options = Options {
                    code_only: is_placed(&options),
                    ..options.clone()
                };
                pipeline::pair(
                    repository,
                    [base, head],
                    self.root(),
                    &options,
                    &files,
                    watch,
                )?
            };
            for (side, revision) in [(&before, base), (&after, head)] {
                is_whole(&side.bound, Some(revision.commit()))?;
            }
            told([&before, &after], &options, files, overlays, watch)
        })?
    }

    /// What `files` change on the disk, against `head`.
    fn uncommitted(
        &self,
        repository: &Repository,
        head: &Revision,
        mut files: Vec<String>,
        overlays: &[Report],
    ) -> Result<Impact, Failure> {
        let top = repository.work_tree().ok_or_else(|| {
            let message = format!("{} has no files on the disk", self.git_dir.display());
            Failure::new(message).hint("name two revisions: BASE..HEAD")
        })?;
        files.sort();
        files.dedup();
        let known = |file: &String| head.bytes(file).is_some() || top.join(file).is_file();
        if let Some(unknown) = files.iter().find(|file| !known(file)) {
            return Err(no_such_file(unknown, "neither in HEAD nor on the disk"));
        }
        let options = Options {
            declarations: true,
            ..self.options(repository, &[head])?
        };
        let below = if top.join(self.root()).is_dir() {
            self.root()
        } else {
            self.root().parent().unwrap_or(Path::new(""))
        };
        let inside = files.iter().filter_map(|file| {
            let path = Path::new(file).strip_prefix(below.strip_prefix(".").unwrap_or(below));
            Some(path.ok()?.to_string_lossy().into_owned())
        });
        let inside: Vec<String> = inside.collect();
        on_threads(None, false, |watch| {
            let before = pipeline::open_revision(head, self.root(), &options, watch)?;
            let before = side(before, &files, &options, watch);
            let after = pipeline::open(&top.join(self.root()), &options, watch)?;
            let after = side(after, &inside, &options, watch);
            is_whole(&before.bound, Some(head.commit()))?;
            is_whole(&after.bound, None)?;
            told([&before, &after], &options, files, overlays, watch)
        })?
    }

    /// Both states on their own, with all that is read to tell layers of ownership apart.
    fn apart(
        &self,
        sides: [(&Revision, &Vec<String>); 2],
        options: &Options,
        watch: &Watch,
    ) -> Result<[Side; 2], Failure> {
        let [before, after] = sides.map(|(revision, files)| -> Result<Side, Failure> {
            let opened = pipeline::open_revision(revision, self.root(), options, watch)?;
            Ok(side(opened, files, options, watch))
        });
        Ok([before?, after?])
    }

    /// The options that the settings of the later revision decide, which comes first, with the accepted boundaries that were
    /// named, or those of the first of `revisions` that has some: all states are held to the same.
    pub(super) fn options(
        &self,
        repository: &Repository,
        revisions: &[&Revision],
    ) -> Result<Options, Failure> {
        let (head, top) = (revisions.first(), repository.work_tree());
        let found = head.map(|head| Found::of_revision(head, top, self.root()));
        let found = found.transpose()?.unwrap_or_default();
        let mut options = found.options()?;
        if self.cache.is_given() {
            options.cache = self.cache.open()?;
        }
        options.usage = self.usage.tallies(&found)?;
        options.boundaries = match &self.boundaries {
            Some(file) => Some(given_text(file)?),
            None => found.accepted(revisions, self.root())?,
        };
        Ok(options)
    }
}

/// Refuses a state with files that could not be read: their types would be told as removed, and nobody as using others. Those
/// of a revision are absent from the repository.
pub(super) fn is_whole(bound: &Bound, commit: Option<ObjectId>) -> Result<(), Failure> {
    let problems = bound.problems.iter().chain(&bound.workspace.problems);
    let Some(message) = pipeline::unread(problems) else {
        return Ok(());
    };
    let Some(commit) = commit else {
        return Err(Failure::new(message));
    };
    let commit = commit.to_string();
    let short = commit.get(..10).unwrap_or_default();
    Err(Failure::new(format!("{short}: {message}")).hint(PARTIAL))
}

/// A code base with the texts of `files`.
fn side(opened: Opened, files: &[String], options: &Options, watch: &Watch) -> Side {
    let texts = opened.texts(files);
    let bound = opened.bind(options, watch);
    let declared = pipeline::declarations_of(&bound);
    Side {
        bound,
        texts,
        declared,
    }
}

/// Whether boundaries are accepted and no usage is to be joined: then neither data nor operations are looked at.
fn is_placed(options: &Options) -> bool {
    let accepted = AcceptedFile::given(options);
    !accepted.form.boundaries.is_empty() && options.usage.is_empty()
}

fn no_such_file(file: &str, is_where: &str) -> Failure {
    let failure = Failure::new(format!("{file} is {is_where}"));
    failure.hint("paths are those from the top of the repository; a change is BASE..HEAD")
}

/// What the step from the first state to the second means.
fn told(
    [before, after]: [&Side; 2],
    options: &Options,
    files: Vec<String>,
    overlays: &[Report],
    watch: &Watch,
) -> Result<Impact, Failure> {
    Failure::of_accepted(&after.bound.accepted)?;
    let asked = Options {
        as_accepted: !after.bound.accepted.form.boundaries.is_empty(),
        ..options.clone()
    };
    let (old_report, new_report) = reports(&before.bound, &after.bound, asked, watch);
    let (before, after) = (state(&old_report, before), state(&new_report, after));
    Ok(impact(&before, &after, files, overlays))
}

/// What the reports of both states say of the code; where no boundaries are accepted, the earlier one has those that are proposed for the later one.
fn reports(before: &Bound, after: &Bound, asked: Options, watch: &Watch) -> (Report, Report) {
    if asked.as_accepted {
        return rayon::join(
            || pipeline::code_report(before, &asked, watch),
            || pipeline::code_report(after, &asked, watch),
        );
    }
    let new = pipeline::code_report(after, &asked, watch);
    let options = Options {
        start: Some(Earlier::of(&new)),
        ..asked
    };
    (pipeline::code_report(before, &options, watch), new)
}

fn state<'a>(report: &'a Report, side: &'a Side) -> State<'a> {
    State {
        report,
        workspace: &side.bound.workspace,
        model: &side.bound.model,
        declared: &side.declared,
        texts: &side.texts,
    }
}
