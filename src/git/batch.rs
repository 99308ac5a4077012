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
            None => Batch::start(&self.git)?,
        };
        let content = batch.read(&id.to_string())?;
        // After an error the process may be anywhere in its answer, so that only a good one is used again.
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(batch);
        content.ok_or_else(|| {
            let message = "its content is absent from the repository";
            io::Error::new(io::ErrorKind::NotFound, message)
        })
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
    fn start(git: &Git) -> io::Result<Self> {
        let mut command = git.command("cat-file");
        command.arg("--batch").stdin(Stdio::piped());
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

    /// The content of the object of that name; `None` where there is none.
    fn read(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        writeln!(self.requests, "{name}")?;
        self.requests.flush()?;
        let mut head = String::new();
        self.answers.read_line(&mut head)?;
        let answer = head.trim_end().rsplit_once(' ');
        let size = match answer {
            Some((_, "missing")) => return Ok(None),
            Some((_, size)) => size.parse::<usize>().ok(),
            None => None,
        };
        let size = size.ok_or_else(|| {
            let message = format!("git cat-file answered {:?}", head.trim_end());
            io::Error::new(io::ErrorKind::InvalidData, message)
        })?;
        let mut content = Vec::new();
        let mut taken = (&mut self.answers).take(size as u64 + 1);
        taken.read_to_end(&mut content)?;
        if content.len() != size + 1 {
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
