//! `unseam impact`: what a change touches, and whether it can ship alone.

use std::path::PathBuf;

use super::failure::Failure;
use super::input::on_threads;
use super::output::{self, Target, Targets};
use super::settings::Found;
use super::usage::UsageArgs;
use super::{cache, given_text};
use crate::git::{Renames, Repository, Revision};
use crate::impact::{Impact, State, impact, markdown, text};
use crate::pipeline::{self, Earlier, Options, Side};
use crate::report::model::Report;

/// Show what a change touches: types, boundaries, signatures, what depends on them, tests, and whether it ships alone
///
/// Both revisions are read from git's objects, without touching the work tree, and held to the boundaries.toml of the later
/// one; without one, to what is proposed for it.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The change: from BASE to HEAD
    #[arg(value_name = "BASE..HEAD", value_parser = parse_range)]
    range: (String, String),

    /// Only what these files change, by their paths from the top of the repository
    #[arg(value_name = "FILE")]
    files: Vec<String>,

    /// The repository: a work tree, a bare repository or a .git folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    git_dir: PathBuf,

    /// What to read below the top of the repository: a folder, a .sln, a .slnx or a .csproj
    #[arg(long, value_name = "PATH", default_value = ".")]
    root: PathBuf,

    /// The accepted boundaries [default: boundaries.toml of the later revision, else of the earlier one]
    #[arg(long, value_name = "FILE")]
    boundaries: Option<PathBuf>,

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
  unseam impact main..HEAD --usage requests.jsonl    also which tests and load scenarios cross it";

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
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    let targets = Targets::new(&args.format, Format::Text)?;
    let repository = Repository::open(&args.git_dir)?;
    let (base, head) = (
        repository.revision(&args.range.0)?,
        repository.revision(&args.range.1)?,
    );
    let found = args.found(&repository, &base, &head)?;
    for target in targets.iter() {
        let text = match target.format {
            Format::Text => text(&found, args.all),
            Format::Markdown => markdown(&found, args.all),
            // Plain data with names for keys: it can be written.
            Format::Json => serde_json::to_string_pretty(&found).unwrap_or_default() + "\n",
        };
        output::deliver(target, |out| out.write_all(text.as_bytes()))?;
    }
    Ok(())
}

impl Args {
    fn found(
        &self,
        repository: &Repository,
        base: &Revision,
        head: &Revision,
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
        let options = self.options()?;
        on_threads(None, false, |watch| {
            let commits = [base.commit(), head.commit()];
            let [mut before, mut after] =
                pipeline::pair(repository, commits, &self.root, &options, &files, watch)?;
            if after.bound.accepted.name.is_empty() {
                after.bound.accepted = before.bound.accepted.clone();
            }
            Failure::of_accepted(&after.bound.accepted)?;
            before.bound.accepted = after.bound.accepted.clone();
            let mut asked = options.clone();
            asked.as_accepted = !after.bound.accepted.form.boundaries.is_empty();
            let new_report = pipeline::report(&after.bound, &asked, watch);
            if !asked.as_accepted {
                asked.start = Some(Earlier::of(&new_report));
            }
            let old_report = pipeline::report(&before.bound, &asked, watch);
            let (before, after) = (state(&old_report, &before), state(&new_report, &after));
            Ok(impact(&before, &after, files))
        })?
    }

    fn options(&self) -> Result<Options, Failure> {
        let mut options = Options {
            cache: self.cache.open()?,
            usage: self.usage.tallies(&Found::default())?,
            ..Options::default()
        };
        if let Some(file) = &self.boundaries {
            options.boundaries = Some(given_text(file)?);
        }
        Ok(options)
    }
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
