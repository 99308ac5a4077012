//! What differs between two commits, by `git diff-tree`.

use std::io::Write;
use std::process::Stdio;

use super::tree::Kind;
use super::{GitError, ObjectId, Repository};

/// Renames are looked for among at most so many files a commit; beyond, only exact ones are found, as git does.
const RENAME_LIMIT: &str = "-l2000";

/// A path that differs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// Where the file was: another path than now where it was renamed; `None` where it is new.
    pub old: Option<Side>,
    /// Where it is; `None` where it was deleted.
    pub new: Option<Side>,
}

/// A file before or after a change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Side {
    /// Its path from the top of the repository, with replacement characters for what is no Unicode.
    pub path: String,
    /// Its content.
    pub blob: ObjectId,
    pub(super) kind: Kind,
    pub(super) is_unicode: bool,
}

impl Side {
    /// Whether it is a file, and neither a link nor a submodule.
    #[must_use]
    pub fn is_file(&self) -> bool {
        self.kind == Kind::File
    }
}

/// Whether a file that was moved is shown as one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Renames {
    /// One change with two paths, where half of the content is the same.
    Followed,
    /// One file deleted and another added.
    Ignored,
}

impl Repository {
    /// What each of `steps`, a commit and the one to compare it with, changed; in that order. Without the second, all
    /// files are new.
    ///
    /// # Errors
    /// Where git fails, as it does where a folder is absent.
    pub fn changes(
        &self,
        steps: &[(ObjectId, Option<ObjectId>)],
        renames: Renames,
    ) -> Result<Vec<Vec<Change>>, GitError> {
        let known = |&(commit, before): &(ObjectId, Option<ObjectId>)| Some((commit, before?));
        let pairs: Vec<_> = steps.iter().filter_map(known).collect();
        let mut compared = Vec::with_capacity(pairs.len());
        // The answer begins before the request ends, and nobody would read it: what fits into a pipe at a time.
        for pairs in pairs.chunks(256) {
            compared.extend(self.differences(pairs, renames)?);
        }
        let mut compared = compared.into_iter();
        let all = steps.iter().map(|(commit, before)| match before {
            Some(_) => Ok(compared.next().unwrap_or_default()),
            None => Ok(self.revision(&commit.to_string())?.all_new()),
        });
        all.collect()
    }

    /// What differs between the second and the first commit of each pair.
    fn differences(
        &self,
        pairs: &[(ObjectId, ObjectId)],
        renames: Renames,
    ) -> Result<Vec<Vec<Change>>, GitError> {
        let mut command = self.git.command("diff-tree");
        command.args(["--stdin", "-r", "-z", "--raw", "--always"]);
        command.args(["--no-abbrev", "--no-ext-diff", "--no-textconv"]);
        match renames {
            Renames::Followed => command.args(["-M50%", RENAME_LIMIT]),
            Renames::Ignored => command.arg("--no-renames"),
        };
        let mut child = command
            .stdin(Stdio::piped())
            .spawn()
            .map_err(GitError::NoGit)?;
        if let Some(mut requests) = child.stdin.take() {
            // Further commits of a line are taken for the parents.
            let line = |(commit, before): &(ObjectId, ObjectId)| format!("{commit} {before}\n");
            let lines: String = pairs.iter().map(line).collect();
            // Where git has ended, it says why.
            let _ = requests.write_all(lines.as_bytes());
        }
        let output = child.wait_with_output().map_err(GitError::NoGit)?;
        if !output.status.success() {
            return Err(super::command::failed("diff-tree", &output.stderr));
        }
        let mut found = Vec::with_capacity(pairs.len());
        let mut fields = output.stdout.split(|&byte| byte == 0);
        while let Some(field) = fields.next() {
            match (field.strip_prefix(b":"), found.last_mut()) {
                (None, _) if field.is_empty() => {}
                (None, _) => found.push(Vec::new()),
                (Some(head), last) => {
                    let change = Change::parse(head, &mut fields);
                    if let (Some(last), Some(change)) = (last, change) {
                        last.push(change);
                    }
                }
            }
        }
        if found.len() != pairs.len() {
            let message = "it did not answer for every commit".to_owned();
            let command = "diff-tree";
            return Err(GitError::Failed { command, message });
        }
        Ok(found)
    }
}

impl Change {
    /// Reads `oldmode newmode oldid newid status`, and its one or two paths.
    fn parse<'a>(head: &[u8], paths: &mut impl Iterator<Item = &'a [u8]>) -> Option<Self> {
        let mut words = head.split(|&byte| byte == b' ');
        let (old_mode, new_mode) = (words.next()?, words.next()?);
        let (old_blob, new_blob) = (words.next()?, words.next()?);
        let status = words.next()?.first()?;
        let first = paths.next()?;
        let second = match status {
            b'R' | b'C' => paths.next()?,
            _ => first,
        };
        let side = |mode: &[u8], blob, path| {
            let shown = String::from_utf8_lossy(path);
            Some(Side {
                is_unicode: matches!(shown, std::borrow::Cow::Borrowed(_)),
                path: shown.into_owned(),
                blob: ObjectId::parse(blob)?,
                kind: Kind::of_mode(std::str::from_utf8(mode).ok()?),
            })
        };
        let there = |mode: &[u8]| mode != b"000000";
        Some(Self {
            old: there(old_mode)
                .then(|| side(old_mode, old_blob, first))
                .flatten(),
            new: there(new_mode)
                .then(|| side(new_mode, new_blob, second))
                .flatten(),
        })
    }
}
