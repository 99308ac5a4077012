//! How git is run: so that nothing of a repository's configuration is executed, and nothing outside changes a result.
//!
//! Only plumbing commands that read objects are run, none of which knows hooks, filters, text conversions or external
//! diffs. What remains is closed one by one: no pager, no prompt, no monitor of the file system; no transport at all, so
//! that objects which a partial clone lacks are absent instead of fetched; no configuration of the system or the user, no
//! replaced objects, none of the `GIT_` variables that surround us in a hook.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::GitError;

/// Settings that win over those of the repository.
const SETTINGS: [&str; 6] = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.pager=cat",
    "protocol.allow=never",
    "log.showSignature=false",
    "diff.ignoreSubmodules=all",
];

/// Variables with the values that git is run with.
const ENVIRONMENT: [(&str, &str); 9] = [
    ("GIT_CONFIG_NOSYSTEM", "1"),
    ("GIT_CONFIG_GLOBAL", "/dev/null"),
    ("GIT_ATTR_NOSYSTEM", "1"),
    ("GIT_TERMINAL_PROMPT", "0"),
    ("GIT_NO_LAZY_FETCH", "1"),
    ("GIT_ALLOW_PROTOCOL", "none"),
    ("GIT_NO_REPLACE_OBJECTS", "1"),
    ("GIT_OPTIONAL_LOCKS", "0"),
    ("LC_ALL", "C"),
];

/// A repository as git is told about it.
#[derive(Clone, Debug)]
pub(super) struct Git {
    folder: PathBuf,
}

impl Git {
    /// Git for the repository in `folder`: a bare one, a `.git` folder, or a `.git` file that names one.
    #[must_use]
    pub(super) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder of the repository.
    #[must_use]
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A subcommand, ready to be started: nothing to read, and what it says kept.
    #[must_use]
    pub(super) fn command(&self, subcommand: &str) -> Command {
        let mut command = Command::new("git");
        for (name, _) in std::env::vars_os().filter(|(name, _)| is_of_git(name)) {
            command.env_remove(name);
        }
        command.envs(ENVIRONMENT);
        let mut folder = OsString::from("--git-dir=");
        folder.push(&self.folder);
        command.arg(folder).arg("--no-pager");
        for setting in SETTINGS {
            command.args(["-c", setting]);
        }
        command.arg(subcommand);
        command.stdin(Stdio::null());
        command.stdout(Stdio::piped());
        command.stderr(Stdio::piped());
        command
    }

    /// Runs a subcommand to its end and yields what it printed.
    ///
    /// # Errors
    /// Where git cannot be run or fails.
    pub(super) fn output(
        &self,
        subcommand: &'static str,
        args: &[&str],
    ) -> Result<Vec<u8>, GitError> {
        let mut command = self.command(subcommand);
        let output = command.args(args).output().map_err(GitError::NoGit)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        Err(failed(subcommand, &output.stderr))
    }
}

/// What went wrong, in git's words.
pub(super) fn failed(command: &'static str, said: &[u8]) -> GitError {
    let said = String::from_utf8_lossy(said);
    let line = said.lines().next().unwrap_or("it failed without a word");
    let message = line.trim_start_matches("fatal: ").to_owned();
    GitError::Failed { command, message }
}

fn is_of_git(name: &std::ffi::OsStr) -> bool {
    name.to_str().is_some_and(|name| name.starts_with("GIT_"))
}
