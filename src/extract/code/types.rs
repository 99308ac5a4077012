//! Type references, and the names that they and expressions are made of.

use serde::{Deserialize, Serialize};

use super::TypeRefId;
use crate::base::intern::Name;

/// A mention of a type.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TypeRef {
    /// What is mentioned.
    pub kind: TypeRefKind,
    /// 1-based line of its first token.
    pub line: u32,
}

/// Forms of type references.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum TypeRefKind {
    /// `A`, `A<B>`: what nearly all are.
    Simple(Segment),
    /// `A.B<C>.D`, `alias::A`
    Qualified(Box<Qualified>),
    /// A keyword type.
    Predefined(Predefined),
    /// `var`.
    Var,
    /// `T[]`, `T[,]`.
    Array {
        /// Element type.
        element: TypeRefId,
        /// Number of dimensions.
        rank: u8,
    },
    /// `T?`
    Nullable(TypeRefId),
    /// `T*`
    Pointer(TypeRefId),
    /// `ref T`, `ref readonly T`, `scoped T`
    Ref(TypeRefId),
    /// `(A x, B)`
    Tuple(Box<[(TypeRefId, Option<Name>)]>),
    /// `delegate*<A, B>`: the parameter types, then the return type.
    FunctionPointer(Box<[TypeRefId]>),
    /// What the parser could not read.
    Error,
}

/// `A.B<C>.D`, with the alias of `alias::A.B`; `global` is kept as an alias of that name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Qualified {
    /// What stands before `::`.
    pub alias: Option<Name>,
    /// The dotted parts, at least one.
    pub path: Box<[Segment]>,
}

impl TypeRefKind {
    /// The dotted parts of a name; `None` for what is not named.
    #[must_use]
    #[inline]
    pub fn path(&self) -> Option<&[Segment]> {
        match self {
            Self::Simple(name) => Some(std::slice::from_ref(name)),
            Self::Qualified(name) => Some(&name.path),
            _ => None,
        }
    }

    /// What stands before `::` in a name.
    #[must_use]
    pub fn alias(&self) -> Option<Name> {
        match self {
            Self::Qualified(name) => name.alias,
            _ => None,
        }
    }
}

/// One dotted part of a name with its type arguments.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Segment {
    /// The identifier, without `@`.
    pub name: Name,
    /// 1-based line.
    pub line: u32,
    /// What stands between `<` and `>`, where something does.
    pub generic: Option<Box<TypeArgs>>,
}

/// `<A, B>`, `<,>`
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TypeArgs {
    /// Type arguments; empty for `<,>`.
    pub args: Box<[TypeRefId]>,
    /// Number of type parameters asked for: `args.len()`, or the count of an unbound `<,>`.
    pub arity: u8,
}

impl Segment {
    /// A name without type arguments.
    #[must_use]
    pub fn plain(name: Name, line: u32) -> Self {
        Self {
            name,
            line,
            generic: None,
        }
    }

    /// Type arguments; empty for `X` and for `X<,>`.
    #[must_use]
    #[inline]
    pub fn args(&self) -> &[TypeRefId] {
        self.generic.as_ref().map_or(&[], |generic| &generic.args)
    }

    /// Number of type parameters asked for.
    #[must_use]
    #[inline]
    pub fn arity(&self) -> u8 {
        self.generic.as_ref().map_or(0, |generic| generic.arity)
    }
}

/// Keyword types.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the variants are the keywords")]
pub enum Predefined {
    Bool,
    Byte,
    SByte,
    Short,
    UShort,
    Int,
    UInt,
    Long,
    ULong,
    NInt,
    NUInt,
    Char,
    Float,
    Double,
    Decimal,
    String,
    Object,
    Dynamic,
    Void,
}
