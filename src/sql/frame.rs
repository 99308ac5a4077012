//! What the reader knows at one level of parentheses.

use super::name::ObjectName;
use super::script::AccessKind;

/// One level: a statement, a subquery, or a list in parentheses.
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent marks, each read by name"
)]
#[derive(Clone, Debug, Default)]
pub(super) struct Frame {
    /// What the statement does.
    pub verb: Verb,
    /// What the next name is.
    pub expects: Expect,
    /// Within a list of tables, where a comma begins another one.
    pub in_tables: bool,
    /// A query of this level has begun, so that `SELECT` begins another statement.
    pub selected: bool,
    /// Whether other names of tables are in scope: alias in lower case, and what it stands for.
    pub aliases: Vec<(String, Aliased)>,
    /// What is written, until all aliases are known.
    pub target: Option<Target>,
    /// The common table expression whose query this is.
    pub cte: Option<String>,
    /// Common table expressions that were known before the statement.
    pub ctes: usize,
    /// Between the expressions of `WITH`.
    pub in_with: bool,
    /// The name of the next one of them.
    pub next_cte: Option<String>,
    /// What stands in parentheses is a source of rows, so that an alias may follow.
    pub alias_next: bool,
    /// Accesses that were known before this level.
    pub accesses: usize,
}

/// What an alias stands for.
#[derive(Clone, Debug)]
pub(super) enum Aliased {
    /// A table, or a view.
    Table(ObjectName),
    /// A subquery, a table variable, a function.
    Other,
}

/// The first word of a statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Verb {
    /// None yet, or none that matters.
    #[default]
    None,
    With,
    Select,
    Insert,
    Update,
    Delete,
    Merge,
}

/// What the next name is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Expect {
    #[default]
    Nothing,
    /// A table, view or function that is read.
    Source,
    /// A table that is written.
    Target(AccessKind),
}

/// A table that is written.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub name: ObjectName,
    pub kind: AccessKind,
    pub line: u32,
    pub transaction: Option<u32>,
}
