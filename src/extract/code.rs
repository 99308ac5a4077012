//! Code inside members, lowered from the parse tree to what binding needs.
//!
//! Expressions, statements, patterns and type references live in four arenas of one file ([`Code`]) and
//! name each other by dense ids. The lowering drops parentheses, trivia and spelling; it keeps every name,
//! every type reference, every scope that declares a local, and the line of each. Conditional access is
//! flattened: `a?.B.C` is the member `C` of the member `B` (conditional) of `a`.
//!
//! The arenas of all files are held at once, and are most of the memory that a run takes: what is rare in an expression or a
//! statement is in a box of its own, so that what is frequent is not as large as it.

mod patterns;
mod statements;
mod types;

use serde::{Deserialize, Serialize};

use crate::base::ids::IdVec;
use crate::base::intern::Name;
use crate::dense_id;

pub use patterns::{MemberPath, Pattern, PatternKind, Query, QueryClause};
pub use statements::{
    Catch, Constraint, ConstraintWord, Declarator, For, ForEach, LocalDecl, LocalFunction, Stmt,
    StmtKind, SwitchSection, Try, TypeParam, Variance,
};
pub use types::{Predefined, Qualified, Segment, TypeArgs, TypeRef, TypeRefKind};

dense_id!(
    /// An expression of one file.
    ExprId
);
dense_id!(
    /// A statement of one file.
    StmtId
);
dense_id!(
    /// A pattern of one file.
    PatternId
);
dense_id!(
    /// A mention of a type of one file.
    TypeRefId
);

/// The four arenas of one file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Code {
    /// All expressions.
    pub exprs: IdVec<ExprId, Expr>,
    /// All statements.
    pub stmts: IdVec<StmtId, Stmt>,
    /// All patterns.
    pub patterns: IdVec<PatternId, Pattern>,
    /// All type references.
    pub types: IdVec<TypeRefId, TypeRef>,
}

/// The largest of what there is most of. What makes them larger costs every run.
const _SIZES: () = {
    assert!(size_of::<Expr>() <= 32);
    assert!(size_of::<Stmt>() <= 40);
    assert!(size_of::<TypeRef>() <= 32);
    assert!(size_of::<Segment>() <= 16);
};

/// An expression.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// 1-based line of the token that names it: for a member access the line of the member's name.
    pub line: u32,
}

/// Forms of expressions.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum ExprKind {
    /// What the parser could not read.
    Missing,
    /// A literal.
    Literal(Literal),
    /// `x`, `F<int>`
    Name(Segment),
    /// `alias::X`
    AliasName(Name, Segment),
    /// A type in the place of an expression: `string` in `string.Join`, `List<int>` in `List<int>.Empty`.
    Type(TypeRefId),
    /// `this`
    This,
    /// `base`
    Base,
    /// `target.x`, `target?.x`, `target->x`
    Member {
        /// Left of the dot.
        target: ExprId,
        /// Right of the dot.
        member: Segment,
        /// Reached through `?.`.
        conditional: bool,
    },
    /// `callee(args)`
    Call {
        /// What is called: usually a name or a member access.
        callee: ExprId,
        /// Its arguments.
        args: Box<[Arg]>,
    },
    /// `target[args]`, `target?[args]`
    Index {
        /// What is indexed.
        target: ExprId,
        /// The index arguments.
        args: Box<[Arg]>,
        /// Reached through `?[`.
        conditional: bool,
    },
    /// `new T(args) { init }`
    New(TypeRefId, Box<Creation>),
    /// `new(args) { init }`
    NewImplicit(Box<Creation>),
    /// `new T[n] { ... }`, `stackalloc T[n]`
    NewArray {
        /// The array type, `T[]`.
        ty: TypeRefId,
        /// Sizes, then elements of the initialiser (nested initialisers are `ArrayInit`).
        parts: Box<[ExprId]>,
    },
    /// `new[] { ... }`, `stackalloc[] { ... }`: element type from the elements.
    NewArrayImplicit(Box<[ExprId]>),
    /// `{ ... }` where an array is initialised.
    ArrayInit(Box<[ExprId]>),
    /// `new { A = x, y.B }`; a member without a name takes that of its expression.
    Anonymous(Box<[(Option<Name>, ExprId)]>),
    /// `[a, ..b]`
    Collection(Box<[ExprId]>),
    /// `..b` in a collection expression.
    Spread(ExprId),
    /// A unary operator, prefix or postfix.
    Unary(UnaryOp, ExprId),
    /// A binary operator.
    Binary(BinaryOp, ExprId, ExprId),
    /// `target = value` (no operator), `target += value` (`Add`), ...
    Assign(Option<BinaryOp>, ExprId, ExprId),
    /// `c ? a : b`
    Conditional(ExprId, ExprId, ExprId),
    /// `(T)e`
    Cast(TypeRefId, ExprId),
    /// `e as T`
    As(ExprId, TypeRefId),
    /// `e is pattern`; a plain type test is [`PatternKind::Type`].
    Is(ExprId, PatternId),
    /// `typeof(T)`
    TypeOf(TypeRefId),
    /// `sizeof(T)`
    SizeOf(TypeRefId),
    /// `default(T)`, `default`
    Default(Option<TypeRefId>),
    /// A lambda or an anonymous method.
    Lambda(Box<Lambda>),
    /// `await e`
    Await(ExprId),
    /// `throw e`
    Throw(ExprId),
    /// `(a, x: b)`
    Tuple(Box<[Arg]>),
    /// `out T x`, `var (a, b)`, `T x` in a deconstruction; `None` is `var`.
    Declaration(Option<TypeRefId>, Box<Designation>),
    /// `$"..{a}.."`: the holes, and the text between them as literals.
    Interpolated(Box<[ExprId]>),
    /// `a..b`
    Range(Option<ExprId>, Option<ExprId>),
    /// `e switch { ... }`
    Switch(ExprId, Box<[SwitchArm]>),
    /// `e with { ... }`
    With(ExprId, Box<[InitEntry]>),
    /// `from x in xs ... select y`
    Query(Box<Query>),
    /// `ref e`, also `__makeref` and the like.
    Ref(ExprId),
}

/// What an object is created from.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Creation {
    /// Constructor arguments.
    pub args: Box<[Arg]>,
    /// Object or collection initialiser.
    pub init: Option<Box<[InitEntry]>>,
}

/// A literal's type; strings keep their value for the readers of SQL, routes and keys.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Literal {
    /// `null`
    Null,
    /// A number or another keyword-typed literal, as it is spelt.
    Of(Predefined, Name),
    /// `true`, `false`
    Bool(bool),
    /// An `int` with its value.
    Int(i32),
    /// A string with its value.
    String(Name),
    /// `"..."u8`
    Utf8,
}

/// An argument.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Arg {
    /// `name:`
    pub name: Option<Name>,
    /// `ref`, `out`, `in`
    pub modifier: ParamModifier,
    /// The value; for `out var x` a [`ExprKind::Declaration`].
    pub value: ExprId,
}

/// Operators with one operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "named as in `op_...`")]
pub enum UnaryOp {
    Plus,
    Minus,
    Not,
    Complement,
    PreIncrement,
    PreDecrement,
    PostIncrement,
    PostDecrement,
    AddressOf,
    Dereference,
    IndexFromEnd,
    SuppressNull,
}

/// Operators with two operands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "named as in `op_...`")]
pub enum BinaryOp {
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulus,
    ShiftLeft,
    ShiftRight,
    UnsignedShiftRight,
    And,
    Or,
    Xor,
    AndAlso,
    OrElse,
    Coalesce,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// One entry of an object, collection or `with` initialiser.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum InitEntry {
    /// `Name = value`
    Member(Name, u32, InitValue),
    /// `[args] = value`
    Index(Box<[Arg]>, u32, InitValue),
    /// `value` or `{ a, b }`: calls `Add`.
    Element(Box<[ExprId]>, u32),
}

/// What an initialiser entry assigns.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum InitValue {
    /// An expression.
    Expr(ExprId),
    /// `Name = { ... }`: initialises what is there.
    Nested(Box<[InitEntry]>),
}

/// A lambda or an anonymous method.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Lambda {
    /// Parameters; without types where they are inferred. `None`: `delegate { }`, any parameters.
    pub params: Option<Box<[Param]>>,
    /// Explicit return type.
    pub returns: Option<TypeRefId>,
    /// `async`
    pub is_async: bool,
    /// Body.
    pub body: Body,
    /// Attributes of the lambda itself.
    pub attributes: Box<[Attribute]>,
}

/// A body: block or expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Body {
    /// `{ ... }`
    Block(StmtId),
    /// `=> e`
    Expr(ExprId),
}

/// A parameter of a method, constructor, indexer, delegate, record or lambda.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Param {
    /// Its name; `_` for a discard.
    pub name: Name,
    /// Its type; `None` where a lambda leaves it to inference.
    pub ty: Option<TypeRefId>,
    /// How it is passed.
    pub modifier: ParamModifier,
    /// `= e`
    pub default: Option<ExprId>,
    /// Attributes.
    pub attributes: Box<[Attribute]>,
    /// 1-based line.
    pub line: u32,
}

/// How a parameter or argument is passed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the variants are the keywords")]
pub enum ParamModifier {
    #[default]
    None,
    This,
    Ref,
    RefReadonly,
    Out,
    In,
    Params,
}

impl ParamModifier {
    /// The keyword; empty for [`ParamModifier::None`].
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::None => "",
            Self::This => "this",
            Self::Ref => "ref",
            Self::RefReadonly => "ref readonly",
            Self::Out => "out",
            Self::In => "in",
            Self::Params => "params",
        }
    }
}

/// `[Name(args)]`
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Attribute {
    /// `assembly`, `return`, `field`, ... in `[target: Name]`.
    pub target: Option<Name>,
    /// The attribute's name as written.
    pub ty: TypeRefId,
    /// Positional (`None`) and named arguments; `Name = e` and `name: e` both carry their name.
    pub args: Box<[(Option<Name>, ExprId)]>,
    /// 1-based line.
    pub line: u32,
}

/// What a declaration pattern or an `out var` introduces.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Designation {
    /// Nothing.
    None,
    /// `_`
    Discard,
    /// A local and its line.
    Single(Name, u32),
    /// `(a, b)`
    Tuple(Box<[Designation]>),
}

/// An arm of a switch expression.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SwitchArm {
    /// What it matches.
    pub pattern: PatternId,
    /// `when e`
    pub when: Option<ExprId>,
    /// Its value.
    pub value: ExprId,
}
