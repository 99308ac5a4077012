//! Failures as the user sees them: one line that names the thing, and a hint where one helps.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::Path;

use crate::git::GitError;
use crate::pipeline::{AcceptedFile, DiscoverError, FormProblem};
use crate::report::printable::printable;

/// Why the program stops.
#[derive(Debug)]
pub(super) enum Failure {
    /// The reader of the output is gone.
    BrokenPipe,
    /// Something the user should know.
    Message {
        /// What went wrong, without a final stop.
        message: String,
        /// What to do about it.
        hint: Option<Cow<'static, str>>,
    },
    /// Settings or edits that cannot be used: all that is wrong with them, each with its place.
    Settings(Vec<String>),
}

/// What to do where the content of files is absent.
pub(super) const PARTIAL: &str = "a partial clone lacks what was not fetched, and nothing is fetched here: \
     git fetch --refetch --no-filter gets all of it";

impl Failure {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self::Message {
            message: message.into(),
            hint: None,
        }
    }

    /// What is told of a panic: where it was and what it says, on one line. It may quote what it met.
    pub(super) fn defect(panic: &std::panic::PanicHookInfo<'_>) -> Self {
        let said = panic.payload_as_str().unwrap_or("no message");
        let said = said.lines().next().unwrap_or_default();
        match panic.location() {
            Some(at) => Self::new(format!("defect at {at}: {said}")),
            None => Self::new(format!("defect: {said}")),
        }
    }

    /// The same failure with advice.
    pub(super) fn hint(self, advice: impl Into<Cow<'static, str>>) -> Self {
        match self {
            Self::BrokenPipe | Self::Settings(_) => self,
            Self::Message { message, .. } => Self::Message {
                message,
                hint: Some(advice.into()),
            },
        }
    }

    /// What is wrong with the accepted boundaries, all of it.
    pub(super) fn of_accepted(accepted: &AcceptedFile) -> Result<(), Self> {
        if accepted.problems.is_empty() {
            return Ok(());
        }
        Err(Self::of_form(&accepted.name, &accepted.problems))
    }

    /// What is wrong with a file of settings, all of it.
    pub(super) fn of_form(name: &str, problems: &[FormProblem]) -> Self {
        let place = |problem: &FormProblem| {
            let (line, column) = (problem.line, problem.column);
            format!("{name}:{line}:{column}: {}", problem.message)
        };
        Self::Settings(problems.iter().map(place).collect())
    }

    /// A file that could not be read or written; `verb` says which.
    pub(super) fn io(verb: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(format!(
            "cannot {verb} {}: {}",
            path.display(),
            reason(error)
        ))
    }

    /// A file of a revision whose content is absent from the repository.
    pub(super) fn absent(path: &Path, error: &io::Error) -> Self {
        Self::io("read", path, error).hint(PARTIAL)
    }

    /// Writing to standard output failed.
    pub(super) fn output(error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::BrokenPipe
        } else {
            Self::new(format!(
                "cannot write to standard output: {}",
                reason(error)
            ))
        }
    }
}

/// The reason of an error as the end of a sentence: no capital, no number of the operating system.
pub(super) fn reason(error: &io::Error) -> String {
    let text = match error.kind() {
        // Not every platform words it alike.
        io::ErrorKind::NotFound => "no such file or directory".to_owned(),
        _ => error.to_string(),
    };
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Settings(problems) = self {
            for problem in problems {
                writeln!(f, "unseam: {}", printable(problem))?;
            }
        }
        if let Self::Message { message, hint } = self {
            writeln!(f, "unseam: {}", printable(message))?;
            if let Some(hint) = hint {
                writeln!(f, "  hint: {hint}")?;
            }
        }
        Ok(())
    }
}

impl From<DiscoverError> for Failure {
    fn from(error: DiscoverError) -> Self {
        match error {
            DiscoverError::NoSuchPath(path) => {
                let missing = io::Error::from(io::ErrorKind::NotFound);
                Self::io("read", &path, &missing).hint(INPUTS)
            }
            DiscoverError::UnknownInput(path) => {
                let message = "is neither a folder nor a .sln, .slnx or .csproj";
                Self::new(format!("{} {message}", path.display())).hint(INPUTS)
            }
            DiscoverError::NothingToAnalyse(path) => {
                let message = "nothing to analyse: there is no C# file in";
                Self::new(format!("{message} {}", path.display())).hint(IGNORED)
            }
            DiscoverError::Unreadable { path, source } => Self::io("read", &path, &source),
        }
    }
}

impl From<GitError> for Failure {
    fn from(error: GitError) -> Self {
        match error {
            GitError::NoGit(source) => Self::new(format!("cannot run git: {}", reason(&source)))
                .hint("revisions are read by the git that is installed"),
            GitError::NotARepository(folder) => {
                Self::new(format!("{} is not a git repository", folder.display()))
                    .hint("name a work tree, a bare repository or a .git folder")
            }
            GitError::NoSuchRevision { name, shallow } => {
                let failure = Self::new(format!("there is no revision {name:?}"));
                if shallow {
                    return failure.hint(SHALLOW);
                }
                failure.hint("name a commit, a branch, a tag, or the like of HEAD~3")
            }
            GitError::NoFolders { name } => Self::new(format!(
                "the folders of {name} are absent from the repository"
            ))
            .hint(PARTIAL),
            failed @ GitError::Failed { .. } => {
                let message = failed.to_string();
                let is_absent = ["unable to read", "unable to parse", "missing", "fetch"];
                let is_absent = is_absent.iter().any(|word| message.contains(word));
                let failure = Self::new(message);
                if is_absent {
                    failure.hint(PARTIAL)
                } else {
                    failure
                }
            }
        }
    }
}

pub(super) const SHALLOW: &str =
    "the clone is shallow: its history was cut off, and may be completed by git fetch --unshallow";
const INPUTS: &str = "name a folder, a .sln, a .slnx or a .csproj";
const IGNORED: &str = "what .gitignore leaves out counts only where a project compiles it";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_as_one_line_and_a_hint() {
        let missing = std::fs::read("no/such/thing").unwrap_err();
        let failure = Failure::io("read", Path::new("no/such/thing"), &missing).hint("look again");
        assert_eq!(
            failure.to_string(),
            "unseam: cannot read no/such/thing: no such file or directory\n  hint: look again\n"
        );
    }

    #[test]
    fn a_path_cannot_act_on_the_terminal() {
        let failure = Failure::new("cannot read \u{1b}[2J");
        assert!(!failure.to_string().contains('\u{1b}'));
    }

    #[test]
    fn only_a_broken_pipe_is_none() {
        let error = |kind| Failure::output(&io::Error::from(kind));
        assert!(matches!(
            error(io::ErrorKind::BrokenPipe),
            Failure::BrokenPipe
        ));
        assert!(matches!(
            error(io::ErrorKind::StorageFull),
            Failure::Message { .. }
        ));
    }
}
