//! Statements, and what they declare.

use serde::{Deserialize, Serialize};

use super::{Attribute, Body, Designation, ExprId, Param, PatternId, StmtId, TypeRefId};
use crate::base::intern::Name;

/// A statement.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Stmt {
    /// What it is.
    pub kind: StmtKind,
    /// 1-based line.
    pub line: u32,
}

/// Forms of statements.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum StmtKind {
    /// `;`, `break;`, `goto`, labels without code, what the parser could not read.
    Empty,
    /// `{ ... }`, also `checked`, `unsafe` and a label with its statement.
    Block(Box<[StmtId]>),
    /// `e;`
    Expr(ExprId),
    /// `T a = x, b;`, also `const` and `using var`.
    Local(LocalDecl),
    /// A local function.
    LocalFunction(Box<LocalFunction>),
    /// `if`
    If(ExprId, StmtId, Option<StmtId>),
    /// `while (c) body`, `do body while (c)`
    Loop(ExprId, StmtId),
    /// `for (init; c; step) body`
    For(Box<For>),
    /// `foreach (T x in e) body`
    ForEach(Box<ForEach>),
    /// `return e;`
    Return(Option<ExprId>),
    /// `yield return e;`
    Yield(ExprId),
    /// `throw e;`
    Throw(Option<ExprId>),
    /// `try`
    Try(Box<Try>),
    /// `using (T x = e) body`, `using (e) body`, `fixed (T* p = e) body`: the head is a `Local` or an `Expr`.
    Using(StmtId, StmtId),
    /// `lock (e) body`
    Lock(ExprId, StmtId),
    /// `switch (e) { ... }`
    Switch(ExprId, Box<[SwitchSection]>),
}

/// `for (init; c; step) body`
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct For {
    /// Declarations or expression statements.
    pub init: Box<[StmtId]>,
    /// The condition.
    pub condition: Option<ExprId>,
    /// The iterators.
    pub step: Box<[ExprId]>,
    /// The body.
    pub body: StmtId,
}

/// `foreach (T x in e) body`
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ForEach {
    /// Explicit type; `None` is `var` or a deconstruction.
    pub ty: Option<TypeRefId>,
    /// What it declares; an assignment to existing locals is a `Tuple` in `target`.
    pub designation: Designation,
    /// A deconstruction written as a tuple expression, `foreach ((var a, T b) in e)`.
    pub target: Option<ExprId>,
    /// What is enumerated.
    pub source: ExprId,
    /// The body.
    pub body: StmtId,
    /// `await foreach`
    pub is_await: bool,
}

/// `try`
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Try {
    /// The guarded block.
    pub body: StmtId,
    /// `catch` clauses.
    pub catches: Box<[Catch]>,
    /// `finally`
    pub finally: Option<StmtId>,
}

/// A declaration of locals.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LocalDecl {
    /// Explicit type; `None` is `var`.
    pub ty: Option<TypeRefId>,
    /// The declared names.
    pub declarators: Box<[Declarator]>,
    /// `const`
    pub is_const: bool,
    /// `using T x = e;`
    pub is_using: bool,
}

/// `x = e`
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Declarator {
    /// The name.
    pub name: Name,
    /// 1-based line.
    pub line: u32,
    /// Its initial value.
    pub init: Option<ExprId>,
}

/// A local function.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct LocalFunction {
    /// Its name.
    pub name: Name,
    /// Type parameters.
    pub type_params: Box<[TypeParam]>,
    /// Constraints.
    pub constraints: Box<[Constraint]>,
    /// Parameters.
    pub params: Box<[Param]>,
    /// Return type.
    pub returns: TypeRefId,
    /// `async`
    pub is_async: bool,
    /// Body.
    pub body: Option<Body>,
    /// Attributes.
    pub attributes: Box<[Attribute]>,
}

/// Which way a type parameter of an interface or a delegate may differ.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum Variance {
    /// Not at all.
    #[default]
    None,
    /// `in T`
    In,
    /// `out T`
    Out,
}

impl Variance {
    /// As it is written before the name.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::None => "",
            Self::In => "in ",
            Self::Out => "out ",
        }
    }
}

/// A type parameter.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TypeParam {
    /// Its name.
    pub name: Name,
    /// Which way it may differ.
    pub variance: Variance,
    /// Attributes.
    pub attributes: Box<[Attribute]>,
    /// 1-based line.
    pub line: u32,
}

/// `where T : A, B, new()`
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Constraint {
    /// The constrained parameter.
    pub param: Name,
    /// The types it must have.
    pub types: Box<[TypeRefId]>,
    /// What else it must be, in source order.
    pub words: Box<[ConstraintWord]>,
}

impl Constraint {
    /// Whether only value types are allowed.
    #[must_use]
    pub fn is_struct(&self) -> bool {
        let mut words = self.words.iter();
        words.any(|word| matches!(word, ConstraintWord::Struct | ConstraintWord::Unmanaged))
    }
}

/// A constraint that is no type.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the variants are the keywords")]
pub enum ConstraintWord {
    Class,
    /// `class?`
    MaybeClass,
    Struct,
    Unmanaged,
    NotNull,
    New,
}

impl ConstraintWord {
    /// As it is written.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::MaybeClass => "class?",
            Self::Struct => "struct",
            Self::Unmanaged => "unmanaged",
            Self::NotNull => "notnull",
            Self::New => "new()",
        }
    }
}

/// A `catch` clause.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Catch {
    /// The caught type.
    pub ty: Option<TypeRefId>,
    /// The local for it.
    pub name: Option<Name>,
    /// `when (e)`
    pub filter: Option<ExprId>,
    /// The handler.
    pub body: StmtId,
}

/// A section of a switch statement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SwitchSection {
    /// `case p when e:`; `default:` has none.
    pub labels: Box<[(PatternId, Option<ExprId>)]>,
    /// Its statements.
    pub stmts: Box<[StmtId]>,
}
