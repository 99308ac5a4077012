//! How coupling went over the history of a code base: the figures of one division, commit by commit.
//!
//! ```text
//! commits  ->  figures of each (pipeline)  ->  Timeline  ->  rises  ->  formats
//! ```
//!
//! All commits are held to the same division, so that what moves is the code and not the yardstick. A commit's figures are
//! those of a checkout of it, analysed on its own with that division; they say nothing of types that it does not name.

pub mod containment;
pub mod date;
pub mod format;
mod rise;

use serde::{Deserialize, Serialize};

use crate::report::model::{DivisionMetrics, SystemMetrics};

pub use rise::{Rise, rises};

/// Version of the shape of the JSON.
pub const SCHEMA_VERSION: &str = "1";

/// What is measured of one revision.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Figures {
    /// C# files analysed.
    pub files: u64,
    /// Their lines.
    pub lines: u64,
    /// Files that did not parse cleanly.
    pub files_with_errors: u64,
    /// Outermost types that are to be divided and are in no boundary.
    pub unplaced: u64,
    /// References between types of different boundaries: the sum over the pairs.
    pub crossing_references: u64,
    /// Of the code base as it is.
    pub system: SystemMetrics,
    /// Of the division.
    pub division: DivisionMetrics,
    /// The boundaries, by id.
    pub boundaries: Vec<Size>,
    /// Each pair of boundaries with a reference, by id.
    pub pairs: Vec<Pair>,
}

/// How large a boundary is.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Size {
    /// Its id.
    pub id: String,
    /// Number of its types, nested ones included.
    pub types: u64,
    /// Their lines.
    pub lines: u64,
}

/// How much one boundary uses of another.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
pub struct Pair {
    /// Id of the boundary that uses.
    pub from: String,
    /// Id of the boundary that is used.
    pub to: String,
    /// Mentions of types of `to` in types of `from` that the source spells.
    pub references: u64,
}

impl Figures {
    /// References from one boundary to another.
    #[must_use]
    pub fn references(&self, from: &str, to: &str) -> u64 {
        let found = self
            .pairs
            .binary_search_by(|pair| (pair.from.as_str(), pair.to.as_str()).cmp(&(from, to)));
        found.map_or(0, |at| self.pairs[at].references)
    }
}

/// One commit.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Point {
    /// Its id.
    pub commit: String,
    /// When it was committed, in seconds since 1970.
    pub time: i64,
    /// The same as a day in UTC.
    pub date: String,
    /// First line of its message.
    pub subject: String,
    /// What was measured; `None` where there is nothing to analyse, or files cannot be read.
    pub figures: Option<Figures>,
    /// Why there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absent: Option<String>,
}

impl Point {
    /// Enough of the id to be unique, mostly.
    #[must_use]
    pub fn short(&self) -> &str {
        self.commit.get(..10).unwrap_or(&self.commit)
    }
}

/// What is shown of a history.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Timeline {
    /// [`SCHEMA_VERSION`].
    pub schema_version: String,
    /// The name of the code base.
    pub title: String,
    /// Where the division comes from.
    pub division: String,
    /// Whether older commits are missing because the clone is shallow.
    pub cut_off: bool,
    /// The commits, oldest first.
    pub commits: Vec<Point>,
    /// The commits that raised the coupling of a pair most, largest rise first.
    pub rises: Vec<Rise>,
}

impl Timeline {
    /// The commits in which there was something to analyse.
    #[must_use]
    pub fn measured(&self) -> impl DoubleEndedIterator<Item = (&Point, &Figures)> {
        let points = self.commits.iter();
        points.filter_map(|point| Some((point, point.figures.as_ref()?)))
    }

    /// What to bear in mind of the older figures, where more types were in no boundary at first than in the end: some may have
    /// got the names by which the division knows them only later.
    #[must_use]
    pub fn caution(&self) -> Option<String> {
        let (_, first) = self.measured().next()?;
        let (_, last) = self.measured().next_back()?;
        let (before, after) = (first.unplaced, last.unplaced);
        (before > after).then(|| {
            format!(
                "{before} types of the first commit are in no boundary, {after} of the last: each commit is held to the names \
                 in the division, so a type that was renamed since is in none before"
            )
        })
    }

    /// Every pair that was ever coupled, those whose references differ most between commits first, then by id.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&str, &str)> {
        let mut pairs: Vec<(&str, &str)> = self
            .measured()
            .flat_map(|(_, figures)| &figures.pairs)
            .map(|pair| (pair.from.as_str(), pair.to.as_str()))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        let spread = |&(from, to): &(&str, &str)| {
            let counts = self
                .measured()
                .map(|(_, figures)| figures.references(from, to));
            let (low, high) = counts.fold((u64::MAX, 0), |(low, high), count| {
                (low.min(count), high.max(count))
            });
            std::cmp::Reverse(high.saturating_sub(low))
        };
        pairs.sort_by_cached_key(spread);
        pairs
    }
}

#[cfg(test)]
mod tests;
