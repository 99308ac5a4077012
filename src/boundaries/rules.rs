//! What the file asks of the code: who may use whom, budgets, and what a finding does.
//!
//! ```toml
//! [[use]]                        # the first section that names a pair decides about it
//! from = "cart"
//! to = ["catalog", "pricing"]    # ids, or "*" for every other one
//! severity = "allow"             # never reported; "warn" reports, "deny" fails
//! references = 40                # at most so many
//! reason = "a cart shows names and prices"
//!
//! [[budget]]
//! of = "coupling-score"
//! max = 0.3
//! severity = "warn"
//! reason = "agreed for this year"
//!
//! [rules]                        # what a new finding of a kind does
//! unplaced = "deny"
//! ```

use serde::{Deserialize, Serialize};

/// What a finding does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Nothing: it is not reported.
    Allow,
    /// It is reported and fails nothing.
    Warn,
    /// It is reported and fails the check.
    Deny,
}

impl Severity {
    /// Every severity, mildest first.
    pub const ALL: [Self; 3] = [Self::Allow, Self::Warn, Self::Deny];

    /// Its name in files and reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

/// A kind of finding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// A type uses a type of another boundary.
    Crossing,
    /// As [`Crossing`](Self::Crossing), where a `[[use]]` says that this boundary is not to use that one.
    ForbiddenUse,
    /// Boundaries depend on each other in a circle.
    Cycle,
    /// Several boundaries write one table.
    SharedTable,
    /// A figure is above what the file grants it.
    Budget,
    /// A type is in no boundary, and no decision says so.
    Unplaced,
    /// An entry of the file names no type, or decisions contradict each other.
    UnmatchedEntry,
    /// A file was not analysed, or not to its end.
    LeftOut,
    /// A `[[use]]` that nothing needs.
    UnusedUse,
    /// An entry of the baseline whose finding is gone.
    StaleBaseline,
}

impl Rule {
    /// Every rule, in the order in which findings are listed.
    pub const ALL: [Self; 10] = [
        Self::ForbiddenUse,
        Self::Crossing,
        Self::Cycle,
        Self::SharedTable,
        Self::Budget,
        Self::Unplaced,
        Self::UnmatchedEntry,
        Self::LeftOut,
        Self::UnusedUse,
        Self::StaleBaseline,
    ];

    /// Its name in files and reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Crossing => "crossing",
            Self::ForbiddenUse => "forbidden-use",
            Self::Cycle => "cycle",
            Self::SharedTable => "shared-table",
            Self::Budget => "budget",
            Self::Unplaced => "unplaced",
            Self::UnmatchedEntry => "unmatched-entry",
            Self::LeftOut => "left-out",
            Self::UnusedUse => "unused-use",
            Self::StaleBaseline => "stale-baseline",
        }
    }

    /// What its findings do where the file says nothing of it.
    #[must_use]
    pub fn default_severity(self) -> Severity {
        match self {
            Self::Crossing
            | Self::ForbiddenUse
            | Self::Cycle
            | Self::SharedTable
            | Self::Budget => Severity::Deny,
            Self::Unplaced
            | Self::UnmatchedEntry
            | Self::LeftOut
            | Self::UnusedUse
            | Self::StaleBaseline => Severity::Warn,
        }
    }

    /// Whether `[rules]` may name it; the severity of the others stands beside what they hold to.
    #[must_use]
    pub fn is_set_by_name(self) -> bool {
        !matches!(self, Self::ForbiddenUse | Self::Budget)
    }
}

/// A figure that can have a budget.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// References between types of different boundaries.
    CrossingReferences,
    /// Share of these among all references between types in boundaries.
    CouplingScore,
    /// Boundaries in circles. Circles would be no good figure: there are more of them when a large one is broken in two.
    Cycles,
    /// Types that at least two other boundaries use.
    SharedTypes,
    /// Tables that at least two boundaries write.
    SharedTables,
    /// Share of the names that were looked up and not bound.
    UnresolvedShare,
    /// Files that did not parse cleanly.
    ParseErrors,
}

impl Measure {
    /// Every measure.
    pub const ALL: [Self; 7] = [
        Self::CrossingReferences,
        Self::CouplingScore,
        Self::Cycles,
        Self::SharedTypes,
        Self::SharedTables,
        Self::UnresolvedShare,
        Self::ParseErrors,
    ];

    /// Its name in files and reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::CrossingReferences => "crossing-references",
            Self::CouplingScore => "coupling-score",
            Self::Cycles => "cycles",
            Self::SharedTypes => "shared-types",
            Self::SharedTables => "shared-tables",
            Self::UnresolvedShare => "unresolved-share",
            Self::ParseErrors => "parse-errors",
        }
    }

    /// Whether it is a share, from 0 to 1, and not a count.
    #[must_use]
    pub fn is_share(self) -> bool {
        matches!(self, Self::CouplingScore | Self::UnresolvedShare)
    }
}

/// Whether boundaries may use each other.
#[derive(Clone, PartialEq, Debug)]
pub struct Use {
    /// Ids of the boundaries that use; `*` for all.
    pub from: Vec<String>,
    /// Ids of the boundaries that are used; `*` for all.
    pub to: Vec<String>,
    /// What a use does.
    pub severity: Severity,
    /// At most so many references, for each pair.
    pub references: Option<u64>,
    /// Why.
    pub reason: Option<String>,
    /// 1-based line of its section.
    pub line: u32,
    /// 1-based column of its section, in characters.
    pub column: u32,
    /// The comment lines right above its section, without `#`.
    pub comments: Vec<String>,
}

impl Use {
    /// Whether it speaks of that pair.
    #[must_use]
    pub fn names(&self, from: &str, to: &str) -> bool {
        let among = |ids: &[String], id: &str| ids.iter().any(|known| known == "*" || known == id);
        from != to && among(&self.from, from) && among(&self.to, to)
    }
}

/// How much of something is granted.
#[derive(Clone, PartialEq, Debug)]
pub struct Budget {
    /// Of what.
    pub of: Measure,
    /// The most that is granted.
    pub max: f64,
    /// What more does.
    pub severity: Severity,
    /// Why.
    pub reason: Option<String>,
    /// 1-based line of its section.
    pub line: u32,
    /// The comment lines right above its section, without `#`.
    pub comments: Vec<String>,
}
