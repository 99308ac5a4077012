//! What an expression is while it is being bound.

use std::sync::Arc;

use super::lookup::Candidate;
use super::model::CallKind;
use super::signature::Signature;
use super::sink::Reason;
use super::ty::Ty;
use super::world::{NsId, SymId, ViewId};
use crate::base::intern::Name;
use crate::extract::code::ExprId;

/// The classification of an expression (12.2).
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// A value of a type.
    Of(Ty),
    /// A type, to the left of a dot.
    Type(Ty),
    /// A namespace, to the left of a dot.
    Namespace(NsId),
    /// A namespace of the references behind an extern alias.
    Behind(ViewId, NsId),
    /// Methods, still to be chosen from.
    Methods(Box<MethodGroup>),
    /// A local function.
    LocalFunction(Arc<Signature>, (u32, u8)),
    /// An expression that needs to know what is expected of it: a lambda, `new()`, `[...]`, `default`.
    Pending(ExprId),
}

/// Methods of one name, and what they are called on.
#[derive(Clone, Debug)]
pub(super) struct MethodGroup {
    pub name: Name,
    pub candidates: Vec<Candidate>,
    /// The value that extension methods would extend.
    pub receiver: Option<Ty>,
    /// Type arguments given in the source.
    pub type_args: Vec<Ty>,
    pub line: u32,
    /// Why there is no candidate.
    pub missing: Option<Reason>,
}

/// What a simple name means, before anything is reported.
#[derive(Clone, Debug)]
pub(super) enum Simple {
    Local(Ty),
    LocalFunction(Arc<Signature>, (u32, u8)),
    Value(Candidate),
    Methods(Vec<Candidate>),
    Type(SymId, Option<Ty>),
    Complete(Ty),
    Namespace(NsId),
    Nothing(Reason),
}

/// What is done with a property, indexer or event.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Access {
    Read,
    Write,
    ReadWrite,
    /// Read to be compared: an event is not raised by that.
    Compare,
    /// `-=`: an event is not subscribed to by that.
    Subtract,
    /// Only named, in `nameof`.
    Name,
}

impl Access {
    pub(super) fn writes(self) -> bool {
        matches!(self, Self::Write | Self::ReadWrite | Self::Subtract)
    }

    /// The accessors of a property or indexer that run.
    pub(super) fn accessors(self) -> &'static [CallKind] {
        match self {
            Self::Read | Self::Compare => &[CallKind::Get],
            Self::Write => &[CallKind::Set],
            Self::ReadWrite | Self::Subtract => &[CallKind::Get, CallKind::Set],
            Self::Name => &[],
        }
    }
}
