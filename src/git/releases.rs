//! Tags with their days, and how commits descend from each other.

use std::io::Write;
use std::process::Stdio;

use super::{GitError, ObjectId, Repository};

/// A tag on a commit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tag {
    /// Its name, without `refs/tags/`.
    pub name: String,
    /// The commit.
    pub commit: ObjectId,
    /// When the tag was made, in seconds since 1970; of a tag that is a name only, when its commit was.
    pub time: i64,
}

impl Repository {
    /// The tags on commits, in the order of their names.
    ///
    /// # Errors
    /// Where git fails.
    pub fn dated_tags(&self) -> Result<Vec<Tag>, GitError> {
        let format = "--format=%(objectname) %(*objectname) %(creatordate:unix) %(refname:strip=2)";
        let answer = self.git.output("for-each-ref", &[format, "refs/tags"])?;
        let answer = String::from_utf8_lossy(&answer);
        let tag = |line: &str| {
            let mut words = line.splitn(4, ' ');
            let own = words.next()?;
            // An annotated tag is an object of its own, which names the commit.
            let peeled = words.next().filter(|peeled| !peeled.is_empty());
            Some(Tag {
                commit: ObjectId::parse(peeled.unwrap_or(own).as_bytes())?,
                // Trees and blobs may be tagged, too; they have no time.
                time: words.next()?.parse().ok()?,
                name: words.next()?.to_owned(),
            })
        };
        Ok(answer.lines().filter_map(tag).collect())
    }

    /// The commits that led to `tips`, parents before children, each with its parents; without those that led to
    /// `without`.
    ///
    /// # Errors
    /// Where git fails, as it does where a commit is absent.
    pub fn descent(
        &self,
        tips: &[ObjectId],
        without: &[ObjectId],
    ) -> Result<Vec<(ObjectId, Vec<ObjectId>)>, GitError> {
        let mut command = self.git.command("rev-list");
        command.args(["--topo-order", "--reverse", "--parents", "--stdin"]);
        let mut child = command
            .stdin(Stdio::piped())
            .spawn()
            .map_err(GitError::NoGit)?;
        if let Some(mut requests) = child.stdin.take() {
            let wanted = tips.iter().map(|tip| format!("{tip}\n"));
            let unwanted = without.iter().map(|tip| format!("^{tip}\n"));
            let lines: String = wanted.chain(unwanted).collect();
            // Where git has ended, it says why.
            let _ = requests.write_all(lines.as_bytes());
        }
        let output = child.wait_with_output().map_err(GitError::NoGit)?;
        if !output.status.success() {
            return Err(super::command::failed("rev-list", &output.stderr));
        }
        let commit = |line: &[u8]| {
            let mut ids = line.split(|&byte| byte == b' ').map(ObjectId::parse);
            Some((ids.next()??, ids.flatten().collect()))
        };
        Ok(output
            .stdout
            .split(|&byte| byte == b'\n')
            .filter_map(commit)
            .collect())
    }
}
