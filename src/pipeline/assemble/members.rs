//! Which members one type calls of another, and the names of members that the report refers to.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::intern::Name;
use crate::graph::TypeEdge;
use crate::pipeline::records::call_kind;
use crate::report::model::Called;
use crate::resolve::model::{CallKind, Model, TypeId};

/// The called members of all pairs of types.
pub(super) struct Members<'a> {
    model: &'a Model,
    /// Sorted, so that the calls of a pair, and in it those of a member, stand together.
    calls: Vec<(TypeId, TypeId, Name, CallKind)>,
    /// The names, in the order of their texts, and where each stands.
    names: Vec<Name>,
    at: FxHashMap<Name, usize>,
}

impl<'a> Members<'a> {
    /// `others` are members that the report names besides those that are called.
    pub(super) fn new(model: &'a Model, others: impl Iterator<Item = Name>) -> Self {
        let between = model.calls.iter().filter(|call| call.from != call.to);
        let mut calls: Vec<_> = between
            .map(|call| (call.from, call.to, call.to_member, call.kind))
            .collect();
        calls.par_sort_unstable();
        let met = calls.iter().map(|&(_, _, member, _)| member);
        let met: FxHashSet<Name> = met.chain(others).collect();
        let names: BTreeMap<&str, Name> = met
            .into_iter()
            .map(|name| (model.names.text(name), name))
            .collect();
        let names: Vec<Name> = names.into_values().collect();
        let at = names
            .iter()
            .zip(0..)
            .map(|(&name, at)| (name, at))
            .collect();
        Self {
            model,
            calls,
            names,
            at,
        }
    }

    /// Where the name of a member stands.
    pub(super) fn index(&self, member: Name) -> Option<usize> {
        self.at.get(&member).copied()
    }

    /// All names, sorted.
    pub(super) fn names(&self) -> Vec<String> {
        let texts = self.names.iter().map(|&name| self.model.names.text(name));
        texts.map(str::to_owned).collect()
    }

    /// The members that are called along `edge`, by name.
    pub(super) fn of(&self, edge: &TypeEdge) -> Vec<Called> {
        let ends = (edge.from, edge.to);
        let start = self
            .calls
            .partition_point(|&(from, to, ..)| (from, to) < ends);
        let rest = &self.calls[start..];
        let end = rest.partition_point(|&(from, to, ..)| (from, to) == ends);
        let same = rest[..end].chunk_by(|a, b| a == b);
        let mut called: Vec<Called> = same
            .map(|calls| {
                let (.., member, kind) = calls[0];
                let kind = Cow::Borrowed(call_kind(kind));
                Called(self.at[&member], kind, calls.len() as u64)
            })
            .collect();
        // Names have numbers in the order in which they were met.
        called.sort_unstable();
        called
    }
}
