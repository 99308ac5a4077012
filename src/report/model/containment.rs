//! How far changes stay within one boundary, as the history of the code base tells.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Figure;

/// How many of the last commits touched one boundary only.
///
/// A commit counts where it touches a file of a boundary and no more files than `mass_limit`. Files are followed over
/// renames, and belong to boundaries by the types that they declare, by what links them to types, or by their folder.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Containment {
    /// Commits of the branch that were looked at, a merge being one.
    pub commits: u64,
    /// The day of the oldest of them, in UTC.
    pub since: String,
    /// The day of the newest.
    pub until: String,
    /// Those that were left out because they touch more files than `mass_limit`.
    pub mass: u64,
    /// The largest number of files in a commit that counts.
    pub mass_limit: u64,
    /// Those that touch no file of a boundary.
    pub outside: u64,
    /// Those that count: the others.
    pub counted: u64,
    /// Those of them that touch one boundary only.
    pub contained: u64,
    /// Those of these that touch a file of no boundary besides.
    pub contained_with_others: u64,
    /// `contained / counted`; undefined where no commit counts.
    pub containment: Figure,
    /// Files that the counted commits touch, by how sure their boundary is.
    pub files: AssignedFiles,
    /// The boundaries, in the order of the report.
    pub boundaries: Vec<BoundaryChanges>,
    /// The counted commits by quarter, oldest first.
    pub periods: Vec<Period>,
    /// How long changes wait for a release.
    pub releases: Releases,
}

/// Files by how sure it is which boundary they belong to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct AssignedFiles {
    /// They declare types of it, or are the project of such.
    pub certain: u64,
    /// A link leads from them to a type of it, or all types below their folder are of it.
    pub likely: u64,
    /// Three in four of the types below their folder are of it.
    pub guess: u64,
    /// They belong to none.
    pub none: u64,
}

/// What the history tells of one boundary.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BoundaryChanges {
    /// Its id.
    pub id: String,
    /// Counted commits that touch it.
    pub commits: u64,
    /// Those that touch no other boundary.
    pub alone: u64,
    /// `alone / commits`; undefined where none touches it.
    pub containment: Figure,
    /// The boundaries that change together with it, most commits first, then by id.
    pub together: Vec<Together>,
    /// People who wrote commits that touch it.
    pub authors: u64,
    /// Those with most of these commits, at most five; then by name.
    pub main_authors: Vec<Author>,
    /// Evenness of these commits over their authors: `-sum(p ln p) / ln(authors)`, 0 for one hand, 1 for equal shares;
    /// undefined for fewer than two authors.
    pub ownership_entropy: Figure,
    /// Median of the days from a commit to the first release that has it; undefined where releases cover less than half of
    /// its commits.
    pub lead_time_days: Figure,
    /// The owners of its files by CODEOWNERS, most files first, then by name.
    pub owners: Vec<Owner>,
    /// Its commits by quarter, oldest first.
    pub periods: Vec<Period>,
}

/// A boundary that changes together with another.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Together {
    /// Its id.
    pub id: String,
    /// Commits that touch both.
    pub commits: u64,
}

/// Somebody who wrote commits.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Author {
    /// The name, as it was written last.
    pub name: String,
    /// How many commits.
    pub commits: u64,
}

/// An owner by CODEOWNERS.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Owner {
    /// The owners of a file, as the rule names them.
    pub name: String,
    /// How many files.
    pub files: u64,
}

/// Commits of a quarter.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Period {
    /// The quarter, in UTC: `2024-Q1`.
    pub quarter: String,
    /// Counted commits.
    pub commits: u64,
    /// Those that touch one boundary only.
    pub contained: u64,
}

/// How long changes wait for a release. A release is a tag named like a version without a sign of a preview; it has a commit
/// that it descends from.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Releases {
    /// Releases that have a commit looked at.
    pub tags: u64,
    /// Counted commits that are in a release.
    pub released: u64,
    /// `released / counted`.
    pub coverage: Figure,
    /// Median of the days from a counted commit to the first release that has it; undefined where the coverage is below a
    /// half.
    pub lead_time_days: Figure,
}
