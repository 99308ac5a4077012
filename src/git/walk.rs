//! The commits that led to a revision, and the tags that name some of them.

use std::collections::BTreeMap;

use super::{GitError, ObjectId, Repository};

/// Author, times and the like, each ended by a zero; the mark tells a line of these from git's own.
const FORMAT: &str = "--format=%x01%H%x00%P%x00%an%x00%ae%x00%at%x00%ct%x00%s";

/// A commit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Commit {
    /// Its name.
    pub id: ObjectId,
    /// The commits before it, the one it was made on first; several for a merge, none at the beginning of history and
    /// where a shallow clone ends.
    pub parents: Vec<ObjectId>,
    /// Name of the author as it was written.
    pub author: String,
    /// Address of the author as it was written.
    pub email: String,
    /// When it was written, in seconds since 1970.
    pub authored: i64,
    /// When it was committed, in seconds since 1970.
    pub committed: i64,
    /// First line of the message.
    pub subject: String,
}

/// Which commits of a history are wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Walk {
    /// Whether only the first parent of a merge is followed: the history of the branch itself, a merge being one step.
    pub first_parent: bool,
    /// The number of commits, the newest ones.
    pub limit: Option<usize>,
}

/// Commits from the oldest to the newest, parents before children.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct History {
    /// The commits.
    pub commits: Vec<Commit>,
    /// Whether the oldest commits here are not the oldest there are, because the clone is shallow.
    pub cut_off: bool,
}

impl Repository {
    /// The commits up to and including the one that `name` stands for.
    ///
    /// # Errors
    /// Where there is no such commit, or a commit on the way is absent.
    pub fn history(&self, name: &str, walk: Walk) -> Result<History, GitError> {
        let tip = self.commit(name)?.to_string();
        let limit = walk.limit.map(|limit| format!("--max-count={limit}"));
        let mut args = vec!["--topo-order", "--encoding=UTF-8", FORMAT];
        args.extend(walk.first_parent.then_some("--first-parent"));
        args.extend(limit.as_deref());
        args.push(&tip);
        let answer = self.git.output("rev-list", &args)?;
        let lines = answer.split(|&byte| byte == b'\n');
        let mut commits: Vec<Commit> = lines.filter_map(Commit::parse).collect();
        commits.reverse();
        let begins = commits.iter().any(|commit| commit.parents.is_empty());
        Ok(History {
            cut_off: self.is_shallow() && begins,
            commits,
        })
    }

    /// The names of the tags on each commit, in the order of the names.
    ///
    /// # Errors
    /// Where git fails.
    pub fn tags(&self) -> Result<BTreeMap<ObjectId, Vec<String>>, GitError> {
        let format = "--format=%(objectname) %(*objectname) %(refname:strip=2)";
        let answer = self.git.output("for-each-ref", &[format, "refs/tags"])?;
        let mut tags: BTreeMap<ObjectId, Vec<String>> = BTreeMap::new();
        for line in String::from_utf8_lossy(&answer).lines() {
            let mut words = line.splitn(3, ' ');
            let ids = (words.next(), words.next());
            // An annotated tag is an object of its own, which names the commit.
            let named = ids.1.filter(|peeled| !peeled.is_empty()).or(ids.0);
            let id = named.and_then(|id| ObjectId::parse(id.as_bytes()));
            if let (Some(id), Some(name)) = (id, words.next()) {
                tags.entry(id).or_default().push(name.to_owned());
            }
        }
        Ok(tags)
    }
}

impl Commit {
    /// Reads a line of [`FORMAT`]; git puts others between.
    fn parse(line: &[u8]) -> Option<Self> {
        let mut fields = line.strip_prefix(b"\x01")?.split(|&byte| byte == 0);
        let id = ObjectId::parse(fields.next()?)?;
        let parents = fields.next()?.split(|&byte| byte == b' ');
        let parents = parents.filter_map(ObjectId::parse).collect();
        let mut text = || Some(String::from_utf8_lossy(fields.next()?).into_owned());
        Some(Self {
            id,
            parents,
            author: text()?,
            email: text()?,
            authored: text()?.parse().ok()?,
            committed: text()?.parse().ok()?,
            subject: text()?,
        })
    }
}
