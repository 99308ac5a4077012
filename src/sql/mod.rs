//! SQL as it lies in scripts and in string constants: which tables it reads and writes, which procedures it calls.
//!
//! There is no grammar here. SQL comes in dialects, in fragments, glued together at run time, and with holes where a
//! value or a name is put in; a parser that insists on a statement gets nothing out of most of it. What a statement
//! does to tables, on the other hand, is said by few words at fixed places (`FROM`, `JOIN`, `INTO`, `UPDATE`, ...), and
//! what stands between them only has to be stepped over with its parentheses in balance. So this is a reader of one
//! pass over tokens with an explicit stack: it takes any text, in time linear in its length, and cannot fail.
//!
//! ```text
//! text  ->  tokens  ->  Script: objects (tables, views, procedures, ...) and what stands outside of them
//!                       scripts  ->  Catalogue: views and procedures followed to tables
//! ```
//!
//! Temporary tables, table variables, common table expressions and the tables of the system are in no result. T-SQL
//! comes first; the quoting of PostgreSQL, SQLite and MySQL is understood as well.

mod catalogue;
mod define;
mod frame;
mod guess;
pub mod hql;
mod name;
mod nested;
mod reader;
mod script;
mod statement;
#[cfg(test)]
mod tests;
mod token;
mod words;

pub use catalogue::{Catalogue, Reached};
pub use guess::{Guess, guess, may_begin};
pub use name::{HOLE, ObjectName};
pub use script::{
    Access, AccessKind, Block, Call, CallKind, ForeignKey, Object, ObjectKind, Script, Transaction,
};

/// Reads `text`, whatever it is. Lines are counted from 1.
#[must_use]
pub fn read(text: &str) -> Script {
    reader::read(text)
}
