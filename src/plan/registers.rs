//! Code that does nothing with a type but register it.
//!
//! A container module names every type of a system and uses none of them: what it says of a type is said anew where the
//! type goes. Such mentions ask for no API, and they tell nothing of who uses the type. The same holds for whoever runs the
//! module of another boundary.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::intern::Name;
use crate::graph::{DependencyGraph, TypeEdge};
use crate::resolve::model::{CallKind, Model, ReferenceKind, TypeId};

/// What is registered: with containers, as jobs and subscribers, in pipelines.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Registrations {
    /// The types whose code registers a type: as what is asked for or what is given, or within the type arguments of these.
    pub by: BTreeMap<TypeId, BTreeSet<TypeId>>,
    /// The members in which the code of a type registers something.
    pub members: BTreeMap<TypeId, BTreeSet<Name>>,
}

/// For each edge of `graph` whether it is there to register a type, and for nothing else. Linear in edges and calls.
pub(super) fn only(graph: &DependencyGraph, model: &Model, known: &Registrations) -> Vec<bool> {
    let mut calls: BTreeMap<(TypeId, TypeId), BTreeSet<(Name, CallKind)>> = BTreeMap::new();
    for call in &model.calls {
        if known.by.contains_key(&call.to) || known.members.contains_key(&call.to) {
            let of_pair = calls.entry((call.from, call.to)).or_default();
            of_pair.insert((call.to_member, call.kind));
        }
    }
    let none = BTreeSet::new();
    let edges = graph.edges.iter();
    let of = |edge: &TypeEdge| {
        let calls = calls.get(&(edge.from, edge.to)).unwrap_or(&none);
        known.registers(edge, calls) || known.runs(edge, calls)
    };
    edges.map(of).collect()
}

impl Registrations {
    /// Whether all that one type does with another one is to register it, made or not.
    fn registers(&self, edge: &TypeEdge, calls: &BTreeSet<(Name, CallKind)>) -> bool {
        let by = self.by.get(&edge.to);
        let made = [CallKind::Ctor, CallKind::Set, CallKind::Group];
        by.is_some_and(|by| by.contains(&edge.from))
            && edge.kinds.iter().all(|(kind, _)| needs_no_object(*kind))
            && calls.iter().all(|(_, kind)| made.contains(kind))
    }

    /// Whether all that one type does with another one is to have it register what it registers.
    fn runs(&self, edge: &TypeEdge, calls: &BTreeSet<(Name, CallKind)>) -> bool {
        let Some(members) = self.members.get(&edge.to) else {
            return false;
        };
        let is_named =
            |kind: ReferenceKind| needs_no_object(kind) || kind == ReferenceKind::Extension;
        !calls.is_empty()
            && edge.kinds.iter().all(|(kind, _)| is_named(*kind))
            && calls
                .iter()
                .all(|(member, kind)| *kind == CallKind::Ctor || members.contains(member))
    }
}

/// Whether a mention of this kind keeps no object of the type: it is named, or made and passed on at once. What of it is
/// called is told by the calls.
fn needs_no_object(kind: ReferenceKind) -> bool {
    is_name(kind)
        || matches!(
            kind,
            ReferenceKind::New
                | ReferenceKind::NewImplicit
                | ReferenceKind::LocalType
                | ReferenceKind::Var
                | ReferenceKind::ExpressionType
                | ReferenceKind::InferredLambdaParam
                | ReferenceKind::Conversion
                | ReferenceKind::Cast
                | ReferenceKind::Qualifier
                | ReferenceKind::StaticAccess
                | ReferenceKind::Method
                | ReferenceKind::Property
        )
}

/// Whether a mention of this kind needs nothing of the type but its name.
pub(super) fn is_name(kind: ReferenceKind) -> bool {
    matches!(
        kind,
        ReferenceKind::TypeArg
            | ReferenceKind::InferredTypeArg
            | ReferenceKind::Typeof
            | ReferenceKind::Nameof
            | ReferenceKind::Using
    )
}
