//! Patterns and query clauses.

use serde::{Deserialize, Serialize};

use super::{Designation, ExprId, PatternId, TypeRefId};
use crate::base::intern::Name;

/// A pattern.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Pattern {
    /// What it is.
    pub kind: PatternKind,
    /// 1-based line.
    pub line: u32,
}

/// Forms of patterns.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum PatternKind {
    /// A constant, or a name that may turn out to be a type (`x is Foo`, `case A.B:`).
    Constant(ExprId),
    /// Certainly a type.
    Type(TypeRefId),
    /// `T x`
    Declaration(TypeRefId, Designation),
    /// `var x`, `var (a, b)`
    Var(Designation),
    /// `_`
    Discard,
    /// `T (p, q) { A.B: r } x`
    Recursive {
        /// The tested type.
        ty: Option<TypeRefId>,
        /// Positional subpatterns with their names.
        positional: Box<[(Option<Name>, PatternId)]>,
        /// Property subpatterns: the dotted path with lines, and what it must match.
        properties: Box<[(MemberPath, PatternId)]>,
        /// The local that it declares.
        designation: Designation,
    },
    /// `< e`, `>= e`
    Relational(ExprId),
    /// `not p`
    Not(PatternId),
    /// `p and q`
    And(PatternId, PatternId),
    /// `p or q`
    Or(PatternId, PatternId),
    /// `[p, .., q] x`
    List(Box<[PatternId]>, Designation),
    /// `..`, `.. p`
    Slice(Option<PatternId>),
}

/// The names of `A.B` with their 1-based lines.
pub type MemberPath = Box<[(Name, u32)]>;

/// A query expression; `clauses` are in order, the first `from` included.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Query {
    /// The clauses.
    pub clauses: Box<[QueryClause]>,
}

/// One clause of a query.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum QueryClause {
    /// `from T x in e`
    From(Option<TypeRefId>, Name, ExprId, u32),
    /// `let x = e`
    Let(Name, ExprId, u32),
    /// `where e`
    Where(ExprId, u32),
    /// `join T x in e on l equals r into g`
    Join {
        /// Explicit element type.
        ty: Option<TypeRefId>,
        /// Range variable.
        name: Name,
        /// The joined source.
        source: ExprId,
        /// Key of the outer element.
        left: ExprId,
        /// Key of the inner element.
        right: ExprId,
        /// `into g`
        into: Option<Name>,
        /// 1-based line.
        line: u32,
    },
    /// `orderby a, b descending`: key, descending, line.
    OrderBy(Box<[(ExprId, bool, u32)]>),
    /// `select e`
    Select(ExprId, u32),
    /// `group e by k`
    Group(ExprId, ExprId, u32),
    /// `into x`: the query so far becomes the source of what follows.
    Into(Name, u32),
}
