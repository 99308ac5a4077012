//! `unseam impact --each`: every commit of the platform between two releases.

use std::collections::{BTreeMap, BTreeSet};

use super::failure::{Failure, SHALLOW};
use super::impact::{Args, is_whole};
use super::input::on_threads;
use super::progress::Watch;
use crate::git::{Change, Commit, ObjectId, Renames, Repository, Walk};
use crate::history::date;
use crate::impact::{Entry, Ledger, State, impact};
use crate::pipeline::{self, AcceptedFile, Bound, Declarations, Opened, Options};
use crate::report::model::Report;

/// The ledger of the commits that lead from one revision to another, on the branch itself.
///
/// # Errors
/// Where one of the two is no revision, or nothing lies between.
pub(super) fn ledger(
    args: &Args,
    repository: &Repository,
    (from, to): (&str, &str),
    overlays: &[Report],
) -> Result<Ledger, Failure> {
    let commits = between(repository, from, to)?;
    let head = repository.revision(to)?;
    let options = Options {
        as_accepted: true,
        declarations: true,
        ..args.options(repository, &[&head])?
    };
    let accepted = AcceptedFile::given(&options);
    Failure::of_accepted(&accepted)?;
    let is_used = !accepted.form.overlays.is_empty() || !overlays.is_empty();
    let ledger = Ledger {
        from: from.to_owned(),
        to: to.to_owned(),
        basis: if is_used { "used" } else { "offered" }.to_owned(),
        commits: commits.len() as u64,
        ..Ledger::default()
    };
    let entries = on_threads(None, false, |watch| {
        let mut replay = Replay {
            args,
            repository,
            options,
            accepted,
            overlays,
            watch,
            last: None,
        };
        replay.entries(&commits)
    })??;
    Ok(Ledger { entries, ..ledger }.counted())
}

/// The commits of the branch that are part of `to` and not of `from`, oldest first.
fn between(repository: &Repository, from: &str, to: &str) -> Result<Vec<Commit>, Failure> {
    let branch = Walk {
        first_parent: true,
        limit: None,
    };
    let known = repository.history(from, Walk::default())?.commits;
    let known: BTreeSet<ObjectId> = known.into_iter().map(|commit| commit.id).collect();
    let mut commits = repository.history(to, branch)?.commits;
    commits.retain(|commit| !known.contains(&commit.id));
    if commits.is_empty() {
        let message = format!("{to} has no commit that {from} has not");
        return Err(
            Failure::new(message).hint("the earlier release comes first: --each v1.0..v2.0")
        );
    }
    // Without its parent nobody knows what a commit changed; that of the first commit of all has none either.
    let cut = commits.iter().find(|commit| commit.parents.is_empty());
    if let Some(cut) = cut.filter(|_| repository.is_shallow()) {
        let commit = cut.id.to_string();
        let short = commit.get(..10).unwrap_or_default();
        let message = format!("what leads from {from} to {to} is cut off at {short}");
        return Err(Failure::new(message).hint(SHALLOW));
    }
    Ok(commits)
}

/// The first tag at or after each commit of a branch.
fn releases(repository: &Repository, commits: &[Commit]) -> Result<Vec<Option<String>>, Failure> {
    let tags = repository.tags()?;
    let mut last = None;
    let mut found: Vec<Option<String>> = commits
        .iter()
        .rev()
        .map(|commit| {
            if let Some(names) = tags.get(&commit.id) {
                last = names.last().cloned();
            }
            last.clone()
        })
        .collect();
    found.reverse();
    Ok(found)
}

/// A revision that was looked at.
struct Held {
    commit: ObjectId,
    opened: Opened,
    bound: Bound,
    report: Report,
    declared: Declarations,
}

struct Replay<'a> {
    args: &'a Args,
    repository: &'a Repository,
    options: Options,
    accepted: AcceptedFile,
    overlays: &'a [Report],
    watch: &'a Watch,
    /// The last revision: what the next one is held against, more often than not.
    last: Option<Held>,
}

impl Replay<'_> {
    fn entries(&mut self, commits: &[Commit]) -> Result<Vec<Entry>, Failure> {
        let releases = releases(self.repository, commits)?;
        let steps: Vec<_> = commits
            .iter()
            .map(|commit| (commit.id, commit.parents.first().copied()))
            .collect();
        // A file that was moved is gone and new: both sides are read anyway.
        let changes = self.repository.changes(&steps, Renames::Ignored)?;
        let mut entries = Vec::new();
        for ((commit, release), changes) in commits.iter().zip(releases).zip(changes) {
            let Some(before) = commit.parents.first() else {
                continue;
            };
            if !self.concerns(&changes) {
                continue;
            }
            let entry = Entry {
                commit: commit.id.to_string(),
                date: date::day(commit.committed),
                subject: commit.subject.clone(),
                release,
                ..Entry::default()
            };
            entries.push(self.entry(entry, *before, commit.id, &changes));
        }
        Ok(entries)
    }

    /// Whether a commit changed a file of the platform.
    fn concerns(&self, changes: &[Change]) -> bool {
        let sides = changes.iter().flat_map(|change| [&change.old, &change.new]);
        let prefix = self.args.folder();
        sides.flatten().any(|side| {
            let below = match prefix.as_str() {
                "" => Some(side.path.as_str()),
                folder => side
                    .path
                    .strip_prefix(folder)
                    .and_then(|rest| rest.strip_prefix('/')),
            };
            below.is_some_and(|path| pipeline::is_platform_file(&self.accepted.form, path))
        })
    }

    fn entry(
        &mut self,
        entry: Entry,
        before: ObjectId,
        after: ObjectId,
        changes: &[Change],
    ) -> Entry {
        let held = self.last.take().filter(|held| held.commit == before);
        let old = held.map_or_else(|| self.hold(before), Ok);
        let pair = old.and_then(|old| Ok((old, self.hold(after)?)));
        let (old, new) = match pair {
            Ok(pair) => pair,
            Err(failure) => {
                return Entry {
                    absent: Some(failure.to_string().trim().to_owned()),
                    ..entry
                };
            }
        };
        let paths = |side: fn(&Change) -> &Option<crate::git::Side>| -> Vec<String> {
            let sides = changes.iter().filter_map(|change| side(change).as_ref());
            sides.map(|side| side.path.clone()).collect()
        };
        let (gone, come) = (paths(|change| &change.old), paths(|change| &change.new));
        let texts = (old.opened.texts(&gone), new.opened.texts(&come));
        let mut files: Vec<String> = gone.into_iter().chain(come).collect();
        files.sort();
        files.dedup();
        let found = impact(
            &old.state(&texts.0),
            &new.state(&texts.1),
            files,
            self.overlays,
        );
        self.last = Some(new);
        entry.heed(found.surface)
    }

    fn hold(&self, commit: ObjectId) -> Result<Held, Failure> {
        let revision = self.repository.revision(&commit.to_string())?;
        let (options, watch) = (&self.options, self.watch);
        let opened = pipeline::open_revision(&revision, self.args.root(), options, watch)?;
        let bound = opened.bound(options, watch);
        is_whole(&bound, Some(commit))?;
        Ok(Held {
            commit,
            report: pipeline::report(&bound, options, watch),
            declared: pipeline::declarations_of(&bound),
            opened,
            bound,
        })
    }
}

impl Held {
    fn state<'a>(&'a self, texts: &'a BTreeMap<String, String>) -> State<'a> {
        State {
            report: &self.report,
            workspace: &self.bound.workspace,
            model: &self.bound.model,
            declared: &self.declared,
            texts,
        }
    }
}

impl Args {
    /// The folder that is read, from the top of the repository; empty for all of it.
    fn folder(&self) -> String {
        let is_file = self.root().extension().is_some_and(|kind| {
            ["sln", "slnx", "csproj"]
                .iter()
                .any(|known| kind.eq_ignore_ascii_case(known))
        });
        let folder = if is_file {
            self.root().parent()
        } else {
            Some(self.root())
        };
        let text = folder.map_or_else(String::new, |folder| {
            folder.to_string_lossy().replace('\\', "/")
        });
        let text = text.trim_end_matches('/').trim_start_matches("./");
        if text == "." {
            String::new()
        } else {
            text.to_owned()
        }
    }
}
