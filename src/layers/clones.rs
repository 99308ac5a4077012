//! How a clone of a starter site differs from what it was cloned from.
//!
//! A customer's site begins as a copy of the platform's: namespaces are renamed, some files are edited, some are added. From
//! then on nothing ties the two but memory. A file is paired with the one of its name whose path ends most alike; namespaces
//! that were renamed follow from the pairs. What differs by names alone can be taken over from upstream unseen; what was edited
//! has to be merged by hand when upstream changes it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::lines::{Lines, by_member, lines};
use crate::extract::facts::FileFacts;

/// What became of a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CloneState {
    /// It is the same to the letter, the ends of lines and blanks aside.
    Same,
    /// It differs in the names of namespaces, the order of usings and comments only.
    Renamed,
    /// It was edited.
    Edited,
    /// Upstream has no such file.
    Added,
    /// The clone has no such file.
    Gone,
}

/// A file of either side.
#[derive(Clone, Debug)]
pub struct Original {
    /// Its path: that of the clone as the report tells it, that of upstream from its root.
    pub path: String,
    /// Its path below the root of its side.
    pub below: String,
    /// Its text.
    pub text: String,
    /// What it declares, where it is C#.
    pub facts: Option<FileFacts>,
}

/// A file of a clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct CloneFile {
    /// Its path; `None` where it is gone.
    pub path: Option<String>,
    /// The path of the one that it was cloned from; `None` where it was added.
    pub original: Option<String>,
    /// What became of it.
    pub state: CloneState,
    /// Types and members whose text differs, with the line where the clone declares them, or 0 where it does not.
    pub members: Vec<(String, u32)>,
}

/// A clone beside what it was cloned from.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cloned {
    /// What it was cloned from: a folder or a revision, as it was named.
    pub upstream: String,
    /// Namespaces that were renamed.
    pub renames: Vec<(String, String)>,
    /// Its files, and those that are gone, by path.
    pub files: Vec<CloneFile>,
}

/// Holds the files of a clone against those of `upstream`.
///
/// Linear in the text, but for files of one name, of which each is held against each.
#[must_use]
pub fn compare(upstream: &str, originals: &[Original], own: &[Original]) -> Cloned {
    let pairs = pair(originals, own);
    let renames = renames(originals, own, &pairs);
    let mut files: Vec<CloneFile> = pairs
        .iter()
        .map(|&(old, new)| held_against(&originals[old], &own[new], &renames))
        .collect();
    let taken: BTreeSet<usize> = pairs.iter().map(|&(old, _)| old).collect();
    let kept: BTreeSet<usize> = pairs.iter().map(|&(_, new)| new).collect();
    let gone = originals
        .iter()
        .enumerate()
        .filter(|(at, _)| !taken.contains(at));
    files.extend(gone.map(|(_, file)| alone(None, Some(&file.path), CloneState::Gone)));
    let added = own.iter().enumerate().filter(|(at, _)| !kept.contains(at));
    files.extend(added.map(|(_, file)| alone(Some(&file.path), None, CloneState::Added)));
    files.sort_by(|a, b| (&a.path, &a.original).cmp(&(&b.path, &b.original)));
    Cloned {
        upstream: upstream.to_owned(),
        renames,
        files,
    }
}

fn alone(path: Option<&String>, original: Option<&String>, state: CloneState) -> CloneFile {
    CloneFile {
        path: path.cloned(),
        original: original.cloned(),
        state,
        members: Vec::new(),
    }
}

/// Pairs of an original and a file of the clone of one name, those whose paths end most alike first.
fn pair(originals: &[Original], own: &[Original]) -> Vec<(usize, usize)> {
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, file) in originals.iter().enumerate() {
        by_name.entry(file_name(&file.below)).or_default().push(at);
    }
    let mut candidates: Vec<(usize, usize, bool, usize, usize)> = Vec::new();
    for (new, file) in own.iter().enumerate() {
        for &old in by_name.get(&file_name(&file.below)).into_iter().flatten() {
            let (common, rest) = alike(&originals[old].below, &file.below);
            let differs = originals[old].text != file.text;
            candidates.push((usize::MAX - common, rest, differs, new, old));
        }
    }
    candidates.sort_unstable();
    let (mut taken, mut kept) = (BTreeSet::new(), BTreeSet::new());
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (.., new, old) in candidates {
        if !taken.contains(&old) && !kept.contains(&new) {
            taken.insert(old);
            kept.insert(new);
            pairs.push((old, new));
        }
    }
    pairs
}

fn file_name(path: &str) -> String {
    path.rsplit('/').next().unwrap_or(path).to_lowercase()
}

/// How many of the last parts of two paths are the same, and how many parts are left.
fn alike(a: &str, b: &str) -> (usize, usize) {
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split('/').collect(), b.split('/').collect());
    let pairs = a.iter().rev().zip(b.iter().rev());
    let common = pairs.take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    (common, a.len() + b.len() - 2 * common)
}

/// Namespaces that paired files declare under different names, without the parts in which they end alike; of several names
/// for one, what most files say.
fn renames(
    originals: &[Original],
    own: &[Original],
    pairs: &[(usize, usize)],
) -> Vec<(String, String)> {
    let mut votes: BTreeMap<(String, String), usize> = BTreeMap::new();
    for &(old, new) in pairs {
        let (Some(before), Some(after)) = (&originals[old].facts, &own[new].facts) else {
            continue;
        };
        for (before, after) in namespaces(before).into_iter().zip(namespaces(after)) {
            let mut a: Vec<&str> = before.split('.').collect();
            let mut b: Vec<&str> = after.split('.').collect();
            while a.len() > 1 && b.len() > 1 && a.last() == b.last() {
                a.pop();
                b.pop();
            }
            if a != b {
                *votes.entry((a.join("."), b.join("."))).or_default() += 1;
            }
        }
    }
    let mut best: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for ((old, new), count) in votes {
        let known = best.entry(old).or_insert((count, new.clone()));
        if count > known.0 {
            *known = (count, new);
        }
    }
    let mut renames: Vec<(String, String)> =
        best.into_iter().map(|(old, (_, new))| (old, new)).collect();
    // A name within another one comes first.
    renames.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
    renames
}

/// The namespaces that a file declares, in order.
fn namespaces(facts: &FileFacts) -> Vec<String> {
    let declared = facts
        .namespaces
        .iter()
        .filter(|namespace| !namespace.path.is_empty());
    let text =
        |name: &crate::base::intern::Name| facts.names.get(name.0 as usize).unwrap_or_default();
    declared
        .map(|namespace| {
            namespace
                .path
                .iter()
                .map(text)
                .collect::<Vec<_>>()
                .join(".")
        })
        .collect()
}

fn held_against(old: &Original, new: &Original, renames: &[(String, String)]) -> CloneFile {
    let is_code = old.facts.is_some();
    let before = lines(&old.text, is_code, renames);
    let after = lines(&new.text, is_code, &[]);
    let plain = |text: &str| -> Vec<String> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        text.lines()
            .map(|line| line.trim_end().to_owned())
            .collect()
    };
    let state = if plain(&old.text) == plain(&new.text) {
        CloneState::Same
    } else if before.is_same(&after) {
        CloneState::Renamed
    } else {
        CloneState::Edited
    };
    let members = match (state, &old.facts, &new.facts) {
        (CloneState::Edited, Some(old), Some(new)) => members(old, &before, new, &after),
        _ => Vec::new(),
    };
    CloneFile {
        path: Some(new.path.clone()),
        original: Some(old.path.clone()),
        state,
        members,
    }
}

fn members(old: &FileFacts, before: &Lines, new: &FileFacts, after: &Lines) -> Vec<(String, u32)> {
    let (before, after) = (by_member(old, before), by_member(new, after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let text = |side: &BTreeMap<String, (u32, Vec<String>)>, name: &String| {
        side.get(name).map(|(_, lines)| lines.clone())
    };
    let differs = |name: &&String| text(&before, name) != text(&after, name);
    let line = |name: &String| after.get(name).map_or(0, |(line, _)| *line);
    names
        .into_iter()
        .filter(differs)
        .map(|name| (name.clone(), line(name)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> Original {
        Original {
            path: path.to_owned(),
            below: path.to_owned(),
            text: text.to_owned(),
            facts: None,
        }
    }

    #[test]
    fn files_are_paired_by_the_end_of_their_path() {
        let originals = [
            file("Views/Web.config", "a"),
            file("Web.config", "b"),
            file("Gone.txt", ""),
        ];
        let own = [
            file("Shop/Web.config", "b "),
            file("Shop/Views/Web.config", "c"),
            file("New.txt", ""),
        ];
        let found = compare("starter", &originals, &own);
        let shown: Vec<_> = found
            .files
            .iter()
            .map(|file| (file.path.as_deref(), file.original.as_deref(), file.state))
            .collect();
        assert_eq!(
            shown,
            [
                (None, Some("Gone.txt"), CloneState::Gone),
                (Some("New.txt"), None, CloneState::Added),
                (
                    Some("Shop/Views/Web.config"),
                    Some("Views/Web.config"),
                    CloneState::Edited
                ),
                (
                    Some("Shop/Web.config"),
                    Some("Web.config"),
                    CloneState::Same
                ),
            ]
        );
    }
}
