//! A history, as the page draws it: one column a figure, one entry a commit.

use std::collections::BTreeMap;

use serde::Serialize;

/// Figures of one division, commit by commit.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct History {
    /// Where the division comes from.
    pub division: String,
    /// Whether older commits are missing from the clone.
    pub cut_off: bool,
    /// The commits, oldest first.
    pub commits: Vec<Commit>,
    /// Figures by name, each with a value for each commit; `None` where there was nothing to measure.
    pub figures: BTreeMap<&'static str, Vec<Option<f64>>>,
    /// The pairs that moved most.
    pub pairs: Vec<Pair>,
    /// The commits that raised a pair most.
    pub rises: Vec<Rise>,
}

/// One commit.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Commit {
    /// Its id.
    pub commit: String,
    /// Its day.
    pub date: String,
    /// First line of its message.
    pub subject: String,
}

/// One pair of boundaries over the commits.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Pair {
    /// Id of the boundary that uses.
    pub from: String,
    /// Id of the boundary that is used.
    pub to: String,
    /// References, by commit.
    pub references: Vec<Option<u64>>,
}

/// A commit that raised a pair.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Rise {
    /// Id of the boundary that uses.
    pub from: String,
    /// Id of the boundary that is used.
    pub to: String,
    /// References before.
    pub before: u64,
    /// References after.
    pub after: u64,
    /// Id of the commit.
    pub commit: String,
    /// Its day.
    pub date: String,
    /// First line of its message.
    pub subject: String,
}
