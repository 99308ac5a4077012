//! The baseline: what is there today and fails nothing.
//!
//! A JSON file with one entry a line, sorted, so that two branches merge line by line. An entry names types, boundaries
//! and tables, never files or lines: code can be moved about freely. The last entry says only that it is the
//! last: so every other line ends with a comma, and no line changes because another one comes behind it. What a merge
//! leaves unsorted or double is read all the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::boundaries::{Measure, renamed};

/// The usual name of the file, beside `boundaries.toml`.
pub const FILE_NAME: &str = "unseam-baseline.json";

/// The version of the file's shape.
pub const SCHEMA_VERSION: &str = "1";

/// One thing that is there today.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "rule", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Entry {
    /// A type uses one of another boundary that a `[[use]]` allows; counted for the budgets of uses, and no excuse for
    /// anything else.
    Allowed {
        /// The type that uses.
        user: String,
        /// The type that is used.
        used: String,
        /// The boundary of the first.
        from: String,
        /// The boundary of the second.
        to: String,
        /// References.
        references: u64,
    },
    /// A figure above its budget.
    Budget {
        /// The figure.
        of: String,
        /// For the references of a pair: the boundary that uses.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<String>,
        /// For the references of a pair: the boundary that is used.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<String>,
        /// The count today. What counts things that have lines of their own has none: two branches with a new one each would
        /// both rewrite it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        count: Option<u64>,
    },
    /// A type uses one of another boundary. The types decide, so that boundaries can be cut anew; but what is forbidden
    /// between others is not excused.
    Crossing {
        /// The type that uses.
        user: String,
        /// The type that is used.
        used: String,
        /// The boundary of the first.
        from: String,
        /// The boundary of the second.
        to: String,
        /// References, where a budget counts them: each use in its own line, which branches that meet do not both rewrite.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        references: Option<u64>,
    },
    /// A circle of boundaries.
    Cycle {
        /// Their ids, in order.
        boundaries: Vec<String>,
    },
    /// An entry of the accepted file, where one that names nothing is denied. It tells those that were written before code was
    /// removed from those that were never right, and is no excuse for anything else.
    Known {
        /// The entry.
        entry: String,
    },
    /// A `[[use]]` of the accepted file, where one that nothing needs is denied; for the same.
    KnownUse {
        /// Who uses.
        from: Vec<String>,
        /// Who is used.
        to: Vec<String>,
    },
    /// A boundary is one of those that write a table.
    SharedTable {
        /// The table.
        table: String,
        /// The boundary.
        writer: String,
    },
    /// Names that are not bound, where a budget counts them: each file in its own line, which branches that meet do not both
    /// rewrite.
    Unbound {
        /// The first type of the file, by name; the file, where it has none.
        #[serde(rename = "in")]
        place: String,
        /// How many.
        names: u64,
    },
    /// A type is in no boundary.
    Unplaced {
        /// The type.
        #[serde(rename = "type")]
        ty: String,
    },
    /// The last line.
    End {},
}

/// What is there today.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Baseline {
    /// The entries, with their lines in the file.
    pub entries: BTreeMap<Entry, u32>,
}

/// Why a text is no baseline.
#[derive(Debug, thiserror::Error)]
pub enum BaselineError {
    /// It is not JSON, or not of this shape.
    #[error("not a baseline of unseam: {0}")]
    Malformed(#[from] serde_json::Error),
    /// It is of a shape that this program does not know.
    #[error("the baseline has schema version {0}, this program reads version {SCHEMA_VERSION}")]
    OtherVersion(String),
    /// It has the marks of a merge that was not finished.
    #[error("{0}:1: the marks of an unfinished merge; keep the lines of both sides")]
    Merge(u32),
}

/// The file as it is written.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Baseline")]
pub(crate) struct File {
    /// Version of this shape.
    schema_version: String,
    /// What is there today, sorted, one a line.
    entries: Vec<Entry>,
}

impl Baseline {
    /// Reads the text of the file.
    ///
    /// # Errors
    /// Where it cannot be used, with line and column.
    pub fn read(text: &str) -> Result<Self, BaselineError> {
        let marks = ["<<<<<<<", "=======", ">>>>>>>"];
        let is_mark = |line: &str| marks.iter().any(|mark| line.starts_with(mark));
        if let Some(line) = text.lines().position(is_mark) {
            return Err(BaselineError::Merge(line as u32 + 1));
        }
        let file: File = serde_json::from_str(text)?;
        if file.schema_version != SCHEMA_VERSION {
            return Err(BaselineError::OtherVersion(file.schema_version));
        }
        let lines: BTreeMap<&str, u32> = text
            .lines()
            .zip(1..)
            .map(|(line, number)| (line.trim().trim_end_matches(','), number))
            .collect();
        let line_of = |entry: &Entry| lines.get(line(entry).as_str()).copied().unwrap_or(1);
        let entries = file
            .entries
            .into_iter()
            .filter(|entry| *entry != Entry::End {});
        Ok(Self {
            entries: entries
                .map(|entry| (entry.clone(), line_of(&entry)))
                .collect(),
        })
    }
}

/// The text of the file with `entries`.
#[must_use]
pub fn write(entries: &BTreeSet<Entry>) -> String {
    let mut out = format!("{{\n  \"schema_version\": \"{SCHEMA_VERSION}\",\n  \"entries\": [\n");
    for entry in entries {
        // Writing to a string does not fail.
        let _ = writeln!(out, "    {},", line(entry));
    }
    let _ = writeln!(out, "    {}\n  ]\n}}", line(&Entry::End {}));
    out
}

fn line(entry: &Entry) -> String {
    serde_json::to_string(entry).unwrap_or_default()
}

impl Baseline {
    /// All references between boundaries; `None` where the entries do not count them.
    pub(super) fn references(&self) -> Option<u64> {
        let counts = self.entries.keys().filter_map(|entry| match entry {
            Entry::Crossing { references, .. } => Some(*references),
            Entry::Allowed { references, .. } => Some(Some(*references)),
            _ => None,
        });
        counts.sum()
    }

    /// All names that are not bound: by lines of their own or, as it once was, by that of the budget.
    pub(super) fn unbound(&self) -> u64 {
        let counts = self.entries.keys().filter_map(|entry| match entry {
            Entry::Unbound { names, .. } => Some(*names),
            _ => None,
        });
        let own: u64 = counts.sum();
        let share = Measure::UnresolvedShare.name();
        let old = self.entries.keys().find_map(|entry| match entry {
            Entry::Budget { of, count, .. } if of == share => *count,
            _ => None,
        });
        old.filter(|_| own == 0).unwrap_or(own)
    }
}

impl Entry {
    /// The boundaries that a crossing is between.
    #[must_use]
    pub fn pair(&self) -> Option<(&str, &str)> {
        match self {
            Self::Crossing { from, to, .. } => Some((from, to)),
            _ => None,
        }
    }

    /// The same of types under their new names.
    pub(super) fn renamed(&self, names: &BTreeMap<String, String>) -> Self {
        let mut entry = self.clone();
        match &mut entry {
            Self::Crossing { user, used, .. } | Self::Allowed { user, used, .. } => {
                (*user, *used) = (renamed(names, user), renamed(names, used));
            }
            Self::Unplaced { ty } => *ty = renamed(names, ty),
            _ => {}
        }
        entry
    }

    /// What it says, for a reader.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self {
            Self::Budget {
                of,
                from,
                to,
                count,
            } => {
                let pair = from.as_ref().zip(to.as_ref());
                let pair = pair.map(|(from, to)| format!(" of {from} to {to}"));
                let count = count.map_or_else(|| "above its budget".to_owned(), |n| n.to_string());
                format!("{of}{}: {count}", pair.unwrap_or_default())
            }
            Self::Crossing {
                user,
                used,
                from,
                to,
                ..
            }
            | Self::Allowed {
                user,
                used,
                from,
                to,
                ..
            } => format!("{user} uses {used} ({from} to {to})"),
            Self::Cycle { boundaries } => format!("circle of {}", boundaries.join(", ")),
            Self::SharedTable { table, writer } => format!("{writer} writes {table}, too"),
            Self::Unbound { place, names } => format!("{names} names in {place} are not bound"),
            Self::Unplaced { ty } => format!("{ty} is in no boundary"),
            Self::Known { entry } => format!("{entry} was written before"),
            Self::KnownUse { from, to } => {
                format!(
                    "a use of {} by {} was written before",
                    to.join(", "),
                    from.join(", ")
                )
            }
            Self::End {} => String::new(),
        }
    }
}
