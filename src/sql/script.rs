//! What a script says, as plain data.

use super::name::ObjectName;

/// A text of SQL.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Script {
    /// What it creates or alters, in order.
    pub objects: Vec<Object>,
    /// What is done outside of views, procedures, functions and triggers.
    pub block: Block,
    /// References from table to table.
    pub foreign_keys: Vec<ForeignKey>,
}

impl Script {
    /// What the script does as a whole where it is run: what it creates is not run.
    #[must_use]
    pub fn whole(self) -> Block {
        self.block
    }
}

/// Something that a script creates.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Object {
    /// What it is.
    pub kind: ObjectKind,
    /// Its name.
    pub name: ObjectName,
    /// The table a trigger is on.
    pub on: Option<ObjectName>,
    /// 1-based line of its name.
    pub line: u32,
    /// What its body does.
    pub block: Block,
}

/// What a script creates.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the variants are the keywords")]
pub enum ObjectKind {
    Table,
    View,
    Procedure,
    Function,
    Trigger,
    Synonym,
}

/// What a sequence of statements does.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Block {
    /// Tables and views that are read or written, in the order in which they are named.
    pub accesses: Vec<Access>,
    /// Procedures and functions that are called.
    pub calls: Vec<Call>,
    /// Explicit transactions.
    pub transactions: Vec<Transaction>,
}

/// A table or view is read or written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Access {
    /// Its name.
    pub name: ObjectName,
    /// What is done.
    pub kind: AccessKind,
    /// 1-based line of the name.
    pub line: u32,
    /// The innermost transaction around it, an index into [`Block::transactions`].
    pub transaction: Option<u32>,
    /// Number of the statement within the text, with its subqueries; accesses of one statement follow each other.
    pub statement: u32,
    /// It stands in a text that SQL puts together and runs.
    pub dynamic: bool,
}

/// What is done to a table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the variants say it")]
pub enum AccessKind {
    Read,
    Insert,
    Update,
    Delete,
}

impl AccessKind {
    /// Whether rows change.
    #[must_use]
    pub fn is_write(self) -> bool {
        self != Self::Read
    }
}

/// A procedure or function is called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Call {
    /// Its name.
    pub name: ObjectName,
    /// How it is called.
    pub kind: CallKind,
    /// 1-based line of the name.
    pub line: u32,
    /// The innermost transaction around it, an index into [`Block::transactions`].
    pub transaction: Option<u32>,
}

/// How a procedure or function is called.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum CallKind {
    /// `EXEC p`, `CALL p()`
    Procedure,
    /// `f(...)`; most of these are functions of the database itself.
    Function,
}

/// An explicit transaction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Transaction {
    /// 1-based line of its beginning.
    pub line: u32,
}

/// A column of one table refers to another one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ForeignKey {
    /// The table with the column.
    pub from: ObjectName,
    /// The table that is referred to.
    pub to: ObjectName,
    /// 1-based line.
    pub line: u32,
}
