//! Contents of objects, from `git cat-file --batch`.
//!
//! A process answers one request after the other, so there are as many as threads that read at the same time; they are
//! started when they are needed and end with the [`Blobs`].

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::{Mutex, PoisonError};

use super::ObjectId;
use super::command::Git;

/// The objects of a repository by name, for any number of threads.
#[derive(Debug)]
pub(super) struct Blobs {
    git: Git,
    idle: Mutex<Vec<Batch>>,
}

impl Blobs {
    /// The objects of a repository. Nothing is run before the first is read.
    #[must_use]
    pub(super) fn new(git: Git) -> Self {
        Self {
            git,
            idle: Mutex::new(Vec::new()),
        }
    }

    /// The content of an object.
    ///
    /// # Errors
    /// `NotFound` where the repository lacks it, as partial clones do; else what the process reports.
    pub(super) fn read(&self, id: ObjectId) -> io::Result<Vec<u8>> {
        let idle = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let mut batch = match idle {
            Some(batch) => batch,
            None => Batch::start(&self.git, "--batch")?,
        };
        let content = batch.read(&id.to_string())?;
        // After an error the process may be anywhere in its answer, so that only a good one is used again.
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(batch);
        content.ok_or_else(|| {
            let message = "its content is absent from the repository";
            // Not `NotFound`: there is such a file.
            io::Error::other(message)
        })
    }
}

impl Blobs {
    /// The sizes of objects in bytes, in their order; none for what is absent.
    pub(super) fn sizes(
        &self,
        ids: impl Iterator<Item = ObjectId>,
    ) -> io::Result<Vec<Option<u64>>> {
        let mut ids = ids.peekable();
        if ids.peek().is_none() {
            return Ok(Vec::new());
        }
        let mut batch = Batch::start(&self.git, "--batch-check")?;
        ids.map(|id| batch.request(&id.to_string())).collect()
    }
}

/// One running process.
#[derive(Debug)]
struct Batch {
    child: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Batch {
    fn start(git: &Git, mode: &str) -> io::Result<Self> {
        let mut command = git.command("cat-file");
        command.arg(mode).stdin(Stdio::piped());
        // Nobody reads it, and a full pipe would stop the process.
        let mut child = command.stderr(Stdio::null()).spawn()?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(requests), Some(answers)) => Ok(Self {
                child,
                requests,
                answers: BufReader::with_capacity(1 << 16, answers),
            }),
            _ => Err(io::Error::from(io::ErrorKind::BrokenPipe)),
        }
    }

    /// Asks for the object of that name and yields its size; `None` where there is none.
    fn request(&mut self, name: &str) -> io::Result<Option<u64>> {
        writeln!(self.requests, "{name}")?;
        self.requests.flush()?;
        let mut head = String::new();
        self.answers.read_line(&mut head)?;
        let answer = head.trim_end().rsplit_once(' ');
        let size = match answer {
            Some((_, "missing")) => return Ok(None),
            Some((_, size)) => size.parse().ok(),
            None => None,
        };
        size.map(Some).ok_or_else(|| {
            let message = format!("git cat-file answered {:?}", head.trim_end());
            io::Error::new(io::ErrorKind::InvalidData, message)
        })
    }

    /// The content of the object of that name; `None` where there is none.
    fn read(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        let Some(size) = self.request(name)? else {
            return Ok(None);
        };
        let mut content = Vec::new();
        let mut taken = (&mut self.answers).take(size + 1);
        taken.read_to_end(&mut content)?;
        if content.len() as u64 != size + 1 {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
        }
        // The line break after the content.
        content.pop();
        Ok(Some(content))
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        // It waits for requests, and there will be none.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
