//! What becomes of data at a border: of tables that others use, of references and joins between tables, of state that
//! outlives a call; and the rule that says so.
//!
//! The rules look at who owns, who writes and how it is read, never at names. A table has one owner and one writer, which
//! is what lets a service keep its promises about its rows. How another boundary gets at what it reads depends on how it
//! reads now: what goes through code can become a call of the owner; what is joined in the database cannot, since no call
//! replaces a join without asking row by row, so there the reader gets its own copy or a view.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::remedy::Remedy;

/// Why a remedy of data was chosen; those of one thing in the order in which they are tried.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DataRule {
    /// A table: one boundary alone writes it, and it is not the owner.
    OnlyWriter,
    /// A table: the boundary writes it, and so does another one.
    SeveralWriters,
    /// A table: the boundary sets properties of its rows, and whatever saves next writes them.
    TrackedWrite,
    /// A table: it is read in one statement with data of another owner.
    JoinedRead,
    /// A table: it is read in SQL, with no code of the owner in between.
    SqlRead,
    /// A table: it is read through a repository or a context.
    CodeRead,
    /// A property that holds an entity of another boundary, or a mapping that relates the two.
    Navigation,
    /// An entity that is kept within one of another boundary.
    OwnedElsewhere,
    /// A constraint of the database between tables of two boundaries.
    ForeignKey,
    /// A statement over tables of several boundaries.
    Join,
    /// Static state that one side writes and another one uses.
    StaticState,
    /// A key of the session, the request or the application that one side writes and another one uses.
    SessionState,
    /// A key of a cache that several sides use.
    CacheKey,
    /// A setting that several boundaries read and nobody writes.
    Setting,
}

impl DataRule {
    /// What the rule asks for.
    #[must_use]
    pub fn remedy(self) -> Remedy {
        match self {
            Self::OnlyWriter | Self::OwnedElsewhere => Remedy::MovedType,
            Self::SeveralWriters | Self::TrackedWrite | Self::CodeRead => Remedy::SynchronousApi,
            Self::JoinedRead | Self::SqlRead | Self::Join | Self::Setting => Remedy::DataCopyOrView,
            Self::Navigation => Remedy::IdInsteadOfObject,
            Self::ForeignKey => Remedy::IdWithoutConstraint,
            Self::StaticState | Self::SessionState | Self::CacheKey => {
                Remedy::SharedStateReplacement
            }
        }
    }
}

/// How a place gets at a table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum How {
    /// Through a repository, a context or the like.
    Code,
    /// In SQL.
    Sql,
    /// In one statement with data of another owner.
    Joined,
    /// By a property of the row that is set.
    Tracked,
}

/// A place that reads or writes a table.
#[derive(Clone, Copy, Debug)]
pub struct Touch {
    /// The boundary of the code; none where it is in no boundary.
    pub boundary: Option<u32>,
    /// Whether rows change.
    pub is_write: bool,
    /// How it gets at the table.
    pub how: How,
}

/// What becomes of a table that `owner` owns, for each other boundary that uses it: the rule, with the indexes of those
/// `touches` that made it apply.
#[must_use]
pub fn of_table(owner: u32, touches: &[Touch]) -> BTreeMap<(u32, DataRule), Vec<usize>> {
    let writers: BTreeSet<Option<u32>> = touches
        .iter()
        .filter(|touch| touch.is_write && touch.how != How::Tracked)
        .map(|touch| touch.boundary)
        .collect();
    let mut found: BTreeMap<(u32, DataRule), Vec<usize>> = BTreeMap::new();
    for (index, touch) in touches.iter().enumerate() {
        let Some(user) = touch.boundary.filter(|&user| user != owner) else {
            continue;
        };
        let rule = match (touch.is_write, touch.how) {
            (_, How::Tracked) => DataRule::TrackedWrite,
            (true, _) if writers.len() == 1 => DataRule::OnlyWriter,
            (true, _) => DataRule::SeveralWriters,
            (false, How::Joined) => DataRule::JoinedRead,
            (false, How::Sql) => DataRule::SqlRead,
            (false, How::Code) => DataRule::CodeRead,
        };
        found.entry((user, rule)).or_default().push(index);
    }
    // Where the table goes to its only writer, that boundary reads its own.
    let mover = found.keys().find(|key| key.1 == DataRule::OnlyWriter);
    if let Some(mover) = mover.map(|key| key.0) {
        found.retain(|&(user, rule), _| user != mover || rule == DataRule::OnlyWriter);
    }
    found
}

/// What becomes of a reference between entities of two boundaries, by its kind in the report; `None` for what is an id
/// already.
#[must_use]
pub fn of_link(kind: &str) -> Option<DataRule> {
    Some(match kind {
        "navigation" | "relation" => DataRule::Navigation,
        "owned" => DataRule::OwnedElsewhere,
        "foreign-key" => DataRule::ForeignKey,
        _ => return None,
    })
}

/// What becomes of state of the given kind, by the boundaries of those who use it (none: in no boundary) and whether they
/// write; `None` where one side alone uses it.
#[must_use]
pub fn of_state(kind: &str, is_kernel: bool, uses: &[(Option<u32>, bool)]) -> Option<DataRule> {
    let sides: BTreeSet<Option<u32>> = uses.iter().map(|used| used.0).collect();
    let boundaries = sides.iter().flatten().count();
    if sides.len() < 2 || boundaries == 0 {
        return None;
    }
    let is_written = uses.iter().any(|used| used.1);
    match kind {
        "cache" if boundaries > 1 => Some(DataRule::CacheKey),
        "cache" => None,
        "feature-flag" | "edition" | "resource" if !is_written => {
            (boundaries > 1 && !is_kernel).then_some(DataRule::Setting)
        }
        _ if !is_written => None,
        "static" | "singleton" => Some(DataRule::StaticState),
        _ => Some(DataRule::SessionState),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touch(boundary: u32, is_write: bool, how: How) -> Touch {
        Touch {
            boundary: Some(boundary),
            is_write,
            how,
        }
    }

    #[track_caller]
    fn check(touches: &[Touch], expected: &[(u32, DataRule, &[usize])]) {
        let found = of_table(0, touches);
        let found: Vec<(u32, DataRule, &[usize])> = found
            .iter()
            .map(|(&(user, rule), indexes)| (user, rule, indexes.as_slice()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_owner_of_a_table_needs_nothing() {
        check(&[touch(0, true, How::Code), touch(0, false, How::Sql)], &[]);
    }

    #[test]
    fn of_several_writers_the_owner_writes() {
        let touches = [
            touch(0, true, How::Code),
            touch(1, true, How::Sql),
            touch(2, true, How::Code),
        ];
        let expected: [(u32, DataRule, &[usize]); 2] = [
            (1, DataRule::SeveralWriters, &[1]),
            (2, DataRule::SeveralWriters, &[2]),
        ];
        check(&touches, &expected);
    }

    #[test]
    fn an_only_writer_gets_the_table_and_reads_its_own() {
        let touches = [
            touch(0, false, How::Code),
            touch(1, true, How::Code),
            touch(1, false, How::Code),
            touch(2, false, How::Code),
        ];
        let expected: [(u32, DataRule, &[usize]); 2] = [
            (1, DataRule::OnlyWriter, &[1]),
            (2, DataRule::CodeRead, &[3]),
        ];
        check(&touches, &expected);
    }

    #[test]
    fn a_writer_in_no_boundary_leaves_no_only_writer() {
        let nobody = Touch {
            boundary: None,
            is_write: true,
            how: How::Code,
        };
        let expected: [(u32, DataRule, &[usize]); 1] = [(1, DataRule::SeveralWriters, &[1])];
        check(&[nobody, touch(1, true, How::Code)], &expected);
    }

    #[test]
    fn whoever_sets_properties_of_rows_calls_the_owner_and_is_no_writer() {
        let touches = [touch(0, true, How::Code), touch(1, true, How::Tracked)];
        check(&touches, &[(1, DataRule::TrackedWrite, &[1])]);
        let touches = [touch(2, true, How::Code), touch(1, true, How::Tracked)];
        let expected: [(u32, DataRule, &[usize]); 2] = [
            (1, DataRule::TrackedWrite, &[1]),
            (2, DataRule::OnlyWriter, &[0]),
        ];
        check(&touches, &expected);
    }

    #[test]
    fn how_it_is_read_decides_between_a_copy_and_a_call() {
        let touches = [
            touch(1, false, How::Joined),
            touch(2, false, How::Sql),
            touch(3, false, How::Code),
        ];
        let expected: [(u32, DataRule, &[usize]); 3] = [
            (1, DataRule::JoinedRead, &[0]),
            (2, DataRule::SqlRead, &[1]),
            (3, DataRule::CodeRead, &[2]),
        ];
        check(&touches, &expected);
        assert_eq!(DataRule::SqlRead.remedy(), Remedy::DataCopyOrView);
        assert_eq!(DataRule::CodeRead.remedy(), Remedy::SynchronousApi);
    }

    #[test]
    fn state_is_shared_where_one_side_writes_and_another_uses_it() {
        let (one, other, nobody) = (Some(0), Some(1), None);
        let state = |kind, uses: &[(Option<u32>, bool)]| of_state(kind, false, uses);
        let written = [(one, true), (other, false)];
        assert_eq!(state("static", &written), Some(DataRule::StaticState));
        assert_eq!(state("session", &written), Some(DataRule::SessionState));
        assert_eq!(state("static", &[(one, true), (one, false)]), None);
        // A view that belongs to nobody writes what a boundary reads.
        let by_view = [(nobody, true), (one, false)];
        assert_eq!(state("static", &by_view), Some(DataRule::StaticState));
        assert_eq!(state("static", &[(nobody, true)]), None);
        let read = [(one, false), (other, false)];
        assert_eq!(state("cache", &read), Some(DataRule::CacheKey));
        assert_eq!(state("feature-flag", &read), Some(DataRule::Setting));
        assert_eq!(state("configuration", &read), None);
        assert_eq!(state("static", &read), None);
        assert_eq!(of_state("feature-flag", true, &read), None);
    }
}
