//! The last commits of a branch, as the history of a code base tells of its boundaries.
//!
//! Commits are those of the branch itself: a merge is one step, which is what was delivered. Files are followed over
//! renames from today backwards, so that what was changed under another name counts for what it is now. A commit was
//! released by the first tag whose commit descends from it, whatever the days say.

use std::collections::BTreeMap;
use std::path::Path;

use crate::git::{Change, Commit, GitError, ObjectId, Renames, Repository, Walk};
use crate::graph::DependencyGraph;
use crate::history::containment::{ChangeLog, LoggedCommit, MASS};
use crate::resolve::model::TypeId;

/// Where CODEOWNERS lies, by GitHub's and GitLab's rules.
const OWNERS: [&str; 4] = [
    "CODEOWNERS",
    ".github/CODEOWNERS",
    ".gitlab/CODEOWNERS",
    "docs/CODEOWNERS",
];

/// Words in the name of a tag that is no release.
const PREVIEWS: [&str; 9] = [
    "alpha", "beta", "rc", "pre", "dev", "snapshot", "nightly", "test", "canary",
];

/// The last `number` commits up to the one that `name` stands for, with the files below `root`, a folder relative to the
/// top of the repository.
///
/// # Errors
/// Where there is no such commit, or git fails.
pub fn change_log(
    repository: &Repository,
    name: &str,
    root: &Path,
    number: usize,
) -> Result<ChangeLog, GitError> {
    let walk = Walk {
        first_parent: true,
        limit: Some(number),
    };
    let commits = repository.history(name, walk)?.commits;
    let steps: Vec<_> = commits
        .iter()
        .map(|commit| (commit.id, commit.parents.first().copied()))
        .collect();
    let changes = repository.changes(&steps, Renames::Followed)?;
    let revision = repository.revision(name)?;
    let (releases, first) = released(repository, &commits)?;
    let located = revision.locate(root).unwrap_or_default();
    let mut prefix = located.to_string_lossy().replace('\\', "/");
    if !prefix.is_empty() {
        prefix.push('/');
    }
    let mut names = Names::default();
    let mut logged: Vec<LoggedCommit> = Vec::with_capacity(commits.len());
    for ((commit, changes), released) in commits.iter().zip(&changes).zip(first).rev() {
        let files = names.of(changes);
        let size = files.len() as u64;
        let inside = files.into_iter().filter_map(|file| {
            let inner = file.strip_prefix(prefix.as_str())?;
            Some(inner.to_owned())
        });
        logged.push(LoggedCommit {
            time: commit.committed,
            author: commit.author.clone(),
            email: commit.email.clone(),
            files: if size > MASS {
                Vec::new()
            } else {
                inside.collect()
            },
            size,
            released,
        });
    }
    logged.reverse();
    let owners = OWNERS
        .iter()
        .find_map(|name| revision.read_beside(Path::new("."), name).ok().flatten());
    Ok(ChangeLog {
        prefix,
        commits: logged,
        releases,
        owners: owners.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
    })
}

/// The types whose files each commit of `log` changed, where these are several. Takes time in proportion to the files of all
/// commits.
pub(super) fn changed_types(log: &ChangeLog, graph: &DependencyGraph) -> Vec<Vec<TypeId>> {
    let mut types_of: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    for ty in graph.types.ids() {
        for &file in &graph.types[ty].files {
            types_of.entry(&graph.files[file]).or_default().push(ty);
        }
    }
    let changed = |commit: &LoggedCommit| {
        let files = commit.files.iter();
        let types = files.filter_map(|file| types_of.get(file.as_str()));
        types.flatten().copied().collect::<Vec<TypeId>>()
    };
    let commits = log.commits.iter().map(changed);
    commits.filter(|types| types.len() > 1).collect()
}

/// The names that files have today, by those that they had at the commit at hand.
#[derive(Default)]
struct Names(BTreeMap<String, String>);

impl Names {
    /// The files of a commit by today's names, in order; from then on, names are those before it. Commits are to be asked
    /// for from the newest to the oldest.
    fn of(&mut self, changes: &[Change]) -> Vec<String> {
        let mut files = Vec::new();
        let mut renamed = Vec::new();
        for change in changes {
            let (old, new) = (change.old.as_ref(), change.new.as_ref());
            let Some(side) = new.or(old) else { continue };
            let today = self.0.get(&side.path).unwrap_or(&side.path).clone();
            if let (Some(old), Some(new)) = (old, new)
                && old.path != new.path
            {
                renamed.push((old.path.clone(), new.path.clone(), today.clone()));
            }
            files.push(today);
        }
        for (_, new, _) in &renamed {
            self.0.remove(new);
        }
        self.0
            .extend(renamed.into_iter().map(|(old, _, today)| (old, today)));
        files.sort_unstable();
        files.dedup();
        files
    }
}

/// How many releases have one of `commits` (oldest first), and for each of these when the first of them was made.
fn released(
    repository: &Repository,
    commits: &[Commit],
) -> Result<(u64, Vec<Option<i64>>), GitError> {
    let mut first: Vec<Option<i64>> = vec![None; commits.len()];
    let tags = repository.dated_tags()?;
    let tags: Vec<_> = tags
        .into_iter()
        .filter(|tag| is_release(&tag.name))
        .collect();
    let (Some(oldest), false) = (commits.first(), tags.is_empty()) else {
        return Ok((0, first));
    };
    let tips: Vec<ObjectId> = tags.iter().map(|tag| tag.commit).collect();
    let descent = repository.descent(&tips, &oldest.parents)?;
    let mut reach: BTreeMap<ObjectId, usize> =
        commits.iter().map(|commit| commit.id).zip(0..).collect();
    for (commit, parents) in descent {
        // The newest commit of the branch that it descends from.
        let inherited = parents
            .iter()
            .filter_map(|parent| reach.get(parent))
            .max()
            .copied();
        if let Some(inherited) = inherited {
            let known = reach.entry(commit).or_insert(inherited);
            *known = inherited.max(*known);
        }
    }
    let mut number = 0;
    for tag in &tags {
        if let Some(&at) = reach.get(&tag.commit) {
            number += 1;
            first[at] = Some(first[at].map_or(tag.time, |time| time.min(tag.time)));
        }
    }
    // What a commit is released by, those before it are, too.
    let mut earliest: Option<i64> = None;
    for time in first.iter_mut().rev() {
        earliest = match (earliest, *time) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        *time = earliest;
    }
    Ok((number, first))
}

/// Whether a tag is named like a version: `4.8.0`, `v4.8`, `release/2024.1`, and not `5.0-beta1`.
fn is_release(name: &str) -> bool {
    let name = name.rsplit('/').next().unwrap_or(name).to_lowercase();
    let Some(start) = name.find(|c: char| c.is_ascii_digit()) else {
        return false;
    };
    let version: Vec<&str> = name[start..].split(['.', '-', '_', '+']).collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let numbers = version.iter().take_while(|part| is_number(part)).count();
    let is_preview = |part: &str| {
        let word = part.trim_end_matches(|c: char| c.is_ascii_digit());
        PREVIEWS
            .iter()
            .any(|preview| word == *preview || word.starts_with("preview"))
    };
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    numbers > 1 && !words.into_iter().any(is_preview)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_named_like_versions() {
        for name in [
            "4.8.0",
            "v4.8",
            "release/2024.1",
            "Release-5.1.0",
            "v4.8.0.1",
        ] {
            assert!(is_release(name), "{name}");
        }
        for name in [
            "5.0-beta1",
            "v5.0.0-rc.2",
            "before-merge",
            "nightly-2024.1",
            "v5",
            "5.0.0-preview3",
        ] {
            assert!(!is_release(name), "{name}");
        }
    }
}
