//! Where a binder puts what it finds, and what is kept of it.
//!
//! A binder's lists grow and are used again for the next file; what is [`Found`] in a file waits until all are bound, and
//! that of all files at once is the most memory that a run takes, so it has no room to spare.
//!
//! Speculative binding (a lambda tried against several overloads) runs with the sink muted, so that nothing
//! is reported twice or for a reading that was dropped.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use super::model::site::{CallSite, Shape};
use super::model::{CallKind, Doubt, ReferenceClass, ReferenceKind};
use super::world::{SymId, UnitId};
use crate::base::intern::Name;

/// Findings in the file that is being bound.
#[derive(Clone, Default)]
pub(super) struct Sink {
    pub references: Vec<RawReference>,
    pub calls: Vec<RawCall>,
    /// With the first line of each.
    pub externals: FxHashMap<RawExternal, u32>,
    pub sites: Vec<CallSite<SymId>>,
    pub shapes: Vec<RawShape>,
    pub tally: Tally,
    muted: u32,
    /// Inferred references are kept once a file.
    inferred: FxHashSet<(SymId, SymId, ReferenceKind)>,
}

/// Findings in one file that is bound.
pub(super) struct Found {
    /// The file.
    pub unit: UnitId,
    pub references: Box<[RawReference]>,
    pub calls: Box<[RawCall]>,
    pub externals: Externals,
    pub sites: Box<[CallSite<SymId>]>,
    pub shapes: Box<[RawShape]>,
    pub tally: Tally,
    /// Its binding failed; nothing of it is in the findings.
    pub is_failed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct RawReference {
    pub from: SymId,
    pub to: SymId,
    pub kind: ReferenceKind,
    pub line: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct RawCall {
    pub from: SymId,
    pub from_member: Name,
    pub to: SymId,
    pub to_member: Name,
    pub kind: CallKind,
    pub line: u32,
    pub doubt: Option<Doubt>,
}

/// An external type used by `from`: a library symbol, or a name that nothing declares.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct RawExternal {
    pub from: SymId,
    pub name: Name,
    pub known: Option<SymId>,
}

/// The external types of one file with the first line of each, in order.
pub(super) type Externals = Box<[(RawExternal, u32)]>;

/// What one part of a type declares.
#[derive(Clone, Debug)]
pub(super) struct RawShape {
    pub sym: SymId,
    pub unit: UnitId,
    /// Number of the declaration in its file.
    pub part: u32,
    pub shape: Shape<SymId>,
}

/// Why a name or a member was not bound.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) enum Reason {
    /// A type or namespace that neither the source nor the tables declare.
    UnknownExternalType,
    /// A member of a value whose type is not known.
    UnknownReceiver,
    /// A member that may be inherited from a base type outside the source.
    UnknownBase,
    /// A simple name that is nothing in scope.
    UnknownName,
    /// A member that a known type does not have, as far as the tables say.
    UnknownMember,
    /// Several candidates, none better.
    Ambiguous,
    /// A member of a `dynamic` value.
    Dynamic,
    /// Too deep to be bound.
    TooDeep,
}

impl Reason {
    pub(super) const ALL: [(Self, &'static str); 8] = [
        (Self::UnknownExternalType, "unknown-external-type"),
        (Self::UnknownReceiver, "unknown-receiver"),
        (Self::UnknownBase, "unknown-base"),
        (Self::UnknownName, "unknown-name"),
        (Self::UnknownMember, "unknown-member"),
        (Self::Ambiguous, "ambiguous"),
        (Self::Dynamic, "dynamic"),
        (Self::TooDeep, "too-deep"),
    ];
}

/// Names looked up and bound.
#[derive(Clone, Copy, Default, Debug, Serialize, Deserialize)]
pub(super) struct Tally {
    pub resolved: u64,
    pub unresolved: [u64; 8],
}

impl Found {
    /// What is left of a file whose binding failed.
    pub(super) fn of_failed(unit: UnitId) -> Self {
        Self {
            is_failed: true,
            ..Sink::default().take(unit)
        }
    }
}

impl Sink {
    /// What was found in `unit`, of which it is empty then.
    pub(super) fn take(&mut self, unit: UnitId) -> Found {
        let mut externals: Externals = self.externals.drain().collect();
        externals.sort_unstable();
        self.inferred.clear();
        for raw in &mut self.shapes {
            raw.shape.members.shrink_to_fit();
        }
        Found {
            unit,
            references: self.references.drain(..).collect(),
            calls: self.calls.drain(..).collect(),
            externals,
            sites: self.sites.drain(..).collect(),
            shapes: self.shapes.drain(..).collect(),
            tally: std::mem::take(&mut self.tally),
            is_failed: false,
        }
    }

    pub(super) fn mute(&mut self) {
        self.muted += 1;
    }

    pub(super) fn unmute(&mut self) {
        self.muted -= 1;
    }

    pub(super) fn is_muted(&self) -> bool {
        self.muted > 0
    }

    pub(super) fn reference(&mut self, reference: RawReference) {
        if self.muted > 0 || reference.from == reference.to {
            return;
        }
        if reference.kind.class() == ReferenceClass::Inferred
            && !self
                .inferred
                .insert((reference.from, reference.to, reference.kind))
        {
            return;
        }
        self.references.push(reference);
    }

    pub(super) fn call(&mut self, call: RawCall) {
        if self.muted == 0 {
            self.calls.push(call);
        }
    }

    pub(super) fn external(&mut self, external: RawExternal, line: u32) {
        if self.muted == 0 {
            let first = self.externals.entry(external).or_insert(line);
            *first = line.min(*first);
        }
    }

    pub(super) fn bound(&mut self) {
        if self.muted == 0 {
            self.tally.resolved += 1;
        }
    }

    pub(super) fn unbound(&mut self, reason: Reason) {
        if self.muted == 0 {
            self.tally.unresolved[reason as usize] += 1;
        }
    }
}
