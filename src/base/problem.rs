//! What could not be read, understood or bound, with its place.
//!
//! A problem never stops the run: the stage that meets it goes on with the rest. Every code is listed in
//! [`ProblemCode`], so that a reader of a report can look it up and a test can hold the list to be unique.

use serde::{Deserialize, Serialize};

/// The kind of a [`Problem`]; serialised in kebab-case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ProblemCode {
    /// A file or folder could not be read (permissions, vanished, not a regular file).
    Unreadable,
    /// A file is larger than the limit and was not parsed.
    FileTooLarge,
    /// Parsing a file took longer than the limit and was given up.
    FileTooSlow,
    /// The code has more names and expressions than the limit, and this file and those behind it were left out.
    TooManyReferences,
    /// A file has the extension of a source file but is binary.
    NotText,
    /// A symbolic link was not followed because it forms a loop or leaves the root.
    LinkNotFollowed,
    /// A submodule was left out: its files are in another repository.
    SubmoduleLeftOut,
    /// A project, props or solution file is not well-formed.
    BrokenProject,
    /// A project, import or solution names a file that is not there.
    MissingReference,
    /// Project references form a cycle; its last edge was ignored.
    ProjectCycle,
    /// A condition or property cannot be decided from files alone; the stated assumption was made.
    Undecidable,
    /// A source file did not parse cleanly even after normalising; what could be read is kept.
    ParseError,
    /// A file's name is not valid Unicode and is shown with replacement characters.
    NameNotUnicode,
    /// A record of an imported graph could not be read, or names a type that has no record.
    BrokenGraph,
    /// A record of a file of usage, or all of it, could not be read.
    BrokenUsage,
    /// The number of boundaries that was asked for cannot be had; the nearest was made.
    ServicesOutOfReach,
    /// The accepted boundaries cannot be read.
    BrokenBoundaries,
    /// An entry of the accepted boundaries names no type.
    UnmatchedEntry,
    /// Two decisions of the architect contradict each other.
    Contradiction,
    /// A defect of unseam itself: analysing this file failed and the file was left out.
    Internal,
}

/// One problem with its place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Problem {
    /// What kind of problem.
    pub code: ProblemCode,
    /// Path relative to the analysed root, with `/`; empty where the problem has no file.
    pub path: String,
    /// 1-based line, where there is one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub line: Option<u32>,
    /// 1-based column, in characters, where there is one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub column: Option<u32>,
    /// One sentence for the user.
    pub message: String,
}

impl Problem {
    /// A problem at `path`.
    pub fn new(code: ProblemCode, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code,
            path: path.into(),
            line: None,
            column: None,
            message: message.into(),
        }
    }

    /// The same problem at a 1-based line.
    #[must_use]
    pub fn at_line(mut self, line: u32) -> Self {
        self.line = Some(line);
        self
    }

    /// The same problem at a 1-based line and column.
    #[must_use]
    pub fn at_place(mut self, line: u32, column: u32) -> Self {
        (self.line, self.column) = (Some(line), Some(column));
        self
    }
}
