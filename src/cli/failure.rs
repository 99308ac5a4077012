//! Failures as the user sees them: one line that names the thing, and a hint where one helps.

use std::fmt;
use std::io;
use std::path::Path;

use crate::pipeline;
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
        hint: Option<&'static str>,
    },
}

impl Failure {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self::Message {
            message: message.into(),
            hint: None,
        }
    }

    /// The same failure with advice.
    pub(super) fn hint(self, advice: &'static str) -> Self {
        match self {
            Self::BrokenPipe => self,
            Self::Message { message, .. } => Self::Message {
                message,
                hint: Some(advice),
            },
        }
    }

    /// A file that could not be read or written; `verb` says which.
    pub(super) fn io(verb: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(format!(
            "cannot {verb} {}: {}",
            path.display(),
            reason(error)
        ))
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
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Message { message, hint } = self {
            writeln!(f, "unseam: {}", printable(message))?;
            if let Some(hint) = hint {
                writeln!(f, "  hint: {hint}")?;
            }
        }
        Ok(())
    }
}

impl From<pipeline::Failure> for Failure {
    fn from(failure: pipeline::Failure) -> Self {
        let advice = match failure {
            pipeline::Failure::Unreadable { .. } => "name a folder, a .sln, a .slnx or a .csproj",
            pipeline::Failure::NotAnInput { .. } => "name the folder that holds it",
            pipeline::Failure::Nothing { .. } => {
                "files that .gitignore excludes count only where a project compiles them"
            }
        };
        Self::new(failure.to_string()).hint(advice)
    }
}

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
