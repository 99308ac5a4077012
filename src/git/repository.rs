//! A repository, and the revisions it names.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;

use super::batch::Blobs;
use super::command::Git;
use super::tree::Listed;
use super::{Change, GitError, ObjectId, Renames};

/// A repository that is read from.
#[derive(Clone, Debug)]
pub struct Repository {
    pub(super) git: Git,
    blobs: Arc<Blobs>,
    shallow: bool,
    work_tree: Option<PathBuf>,
}

impl Repository {
    /// Opens the repository that `folder` is of: a work tree (the main one or another), a bare repository, a `.git`, or a
    /// folder within one of these.
    ///
    /// # Errors
    /// Where there is none, or no git to read it with.
    pub fn open(folder: &Path) -> Result<Self, GitError> {
        let none = || GitError::NotARepository(folder.to_owned());
        if let Some(found) = Self::at(folder)? {
            return Ok(found);
        }
        // As git does, up to the first folder that is one or has one.
        let real = folder.canonicalize().map_err(|_| none())?;
        let mut above = real.ancestors().skip(1);
        let top = above.find(|above| above.join(".git").exists() || is_bare(above));
        Self::at(top.ok_or_else(none)?)?.ok_or_else(none)
    }

    /// The repository in exactly this folder; `None` where there is none.
    fn at(folder: &Path) -> Result<Option<Self>, GitError> {
        let own = folder.join(".git");
        let (git_folder, work_tree) = if own.exists() {
            (own, Some(folder.to_owned()))
        } else {
            let around = folder.parent().filter(|_| folder.ends_with(".git"));
            (folder.to_owned(), around.map(Path::to_owned))
        };
        let git = Git::new(git_folder);
        let shallow = match git.output("rev-parse", &["--is-shallow-repository"]) {
            Ok(answer) => answer.starts_with(b"true"),
            Err(GitError::Failed { .. }) => return Ok(None),
            Err(error) => return Err(error),
        };
        let blobs = Arc::new(Blobs::new(git.clone()));
        Ok(Some(Self {
            git,
            blobs,
            shallow,
            work_tree,
        }))
    }

    /// The top of the work tree that the repository was found by; `None` of a bare one.
    #[must_use]
    pub fn work_tree(&self) -> Option<&Path> {
        self.work_tree.as_deref()
    }

    /// Whether history was cut off when the repository was cloned.
    #[must_use]
    pub fn is_shallow(&self) -> bool {
        self.shallow
    }

    /// The commit that `name` stands for: an id or the beginning of one, a branch, a tag, `HEAD~3`.
    ///
    /// # Errors
    /// Where there is no such commit.
    pub fn commit(&self, name: &str) -> Result<ObjectId, GitError> {
        let unknown = || GitError::NoSuchRevision {
            name: name.to_owned(),
            shallow: self.shallow,
        };
        if name.is_empty() || name.contains(['\n', '\0']) {
            return Err(unknown());
        }
        // Through its input a name cannot be taken for an option.
        let mut command = self.git.command("cat-file");
        command.arg("--batch-check").stdin(Stdio::piped());
        let mut child = command.spawn().map_err(GitError::NoGit)?;
        if let Some(mut requests) = child.stdin.take() {
            writeln!(requests, "{name}^{{commit}}").map_err(GitError::NoGit)?;
        }
        let output = child.wait_with_output().map_err(GitError::NoGit)?;
        let mut words = output.stdout.split(u8::is_ascii_whitespace);
        let id = words.next().and_then(ObjectId::parse);
        let is_commit = words.next() == Some(b"commit");
        id.filter(|_| is_commit).ok_or_else(unknown)
    }

    /// The files of the revision that `name` stands for.
    ///
    /// # Errors
    /// Where there is no such commit, or its folders are absent from the repository.
    pub fn revision(&self, name: &str) -> Result<Revision, GitError> {
        let commit = self.commit(name)?;
        let args = ["-r", "-z", "-l", "--full-tree", &commit.to_string()];
        // The commit was found, so that nothing else can be missing.
        let listed = match self.git.output("ls-tree", &args) {
            Err(GitError::Failed { .. }) => {
                let name = name.to_owned();
                return Err(GitError::NoFolders { name });
            }
            listed => Listed::parse(&listed?),
        };
        Ok(Revision {
            commit,
            blobs: Arc::clone(&self.blobs),
            listed: Arc::new(listed),
        })
    }

    /// The files of `commit`, from those of another one and what differs between them, as [`Repository::changes`] tells
    /// without renames. Takes time in proportion to the number of files, and asks git only for the sizes of new ones.
    ///
    /// # Errors
    /// Where git cannot be run.
    pub fn step(
        &self,
        from: &Revision,
        commit: ObjectId,
        changes: &[Change],
    ) -> Result<Revision, GitError> {
        let mut sides = changes
            .iter()
            .flat_map(|change| [&change.old, &change.new])
            .flatten();
        // Names that look alike are told apart by the order of the listing.
        if sides.any(|side| !side.is_unicode) {
            return self.revision(&commit.to_string());
        }
        let mut listed = Listed::clone(&from.listed);
        let new = changes.iter().filter_map(|change| change.new.as_ref());
        let bytes = self.blobs.sizes(new.map(|side| side.blob));
        listed.apply(changes, &bytes.map_err(GitError::NoGit)?);
        Ok(Revision {
            commit,
            blobs: Arc::clone(&self.blobs),
            listed: Arc::new(listed),
        })
    }

    /// The files of the revision that `name` stands for, listed from those of another one: that asks git for no more than what
    /// differs.
    ///
    /// # Errors
    /// As for [`Repository::revision`].
    pub fn revision_near(&self, other: &Revision, name: &str) -> Result<Revision, GitError> {
        let commit = self.commit(name)?;
        let steps = [(commit, Some(other.commit()))];
        match self.changes(&steps, Renames::Ignored).as_deref() {
            Ok([changes]) => self.step(other, commit, changes),
            _ => self.revision(name),
        }
    }

    /// The folder of the repository, as git is told about it.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.git.folder().to_owned()
    }
}

/// Whether a folder looks like a repository without a work tree.
fn is_bare(folder: &Path) -> bool {
    let is_folder = |name| folder.join(name).is_dir();
    folder.join("HEAD").is_file() && is_folder("objects") && is_folder("refs")
}

/// All files of one commit.
#[derive(Clone, Debug)]
pub struct Revision {
    pub(super) commit: ObjectId,
    pub(super) blobs: Arc<Blobs>,
    pub(super) listed: Arc<Listed>,
}

impl Revision {
    /// The commit.
    #[must_use]
    pub fn commit(&self) -> ObjectId {
        self.commit
    }
}
