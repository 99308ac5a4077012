//! What a type is made of, as far as it decides what becomes of it at a boundary.

use serde::{Deserialize, Serialize};

use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::graph::DependencyGraph;
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Model, TypeId};

/// What a type is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Values without behaviour: an enum, a delegate, or a type of properties, fields and constructors only.
    Data,
    /// An interface.
    Interface,
    /// Constants and functions without state: a static class.
    Static,
    /// A type with behaviour.
    Behaviour,
}

/// Methods that every type has and that are no behaviour of their own.
const COMMON: [&str; 6] = [
    "Equals",
    "GetHashCode",
    "ToString",
    "Deconstruct",
    "CompareTo",
    "Clone",
];

/// The shape of `ty`; by its kind alone where the graph came without source.
#[must_use]
pub fn shape(graph: &DependencyGraph, model: &Model, ty: TypeId) -> Shape {
    match graph.types[ty].kind {
        TypeKind::Enum | TypeKind::Delegate => return Shape::Data,
        TypeKind::Interface => return Shape::Interface,
        _ => {}
    }
    let Some(symbol) = model.types.get(ty) else {
        return Shape::Behaviour;
    };
    let behaves = symbol.members.iter().any(|member| {
        matches!(member.kind, MemberKind::Method | MemberKind::Event)
            && !COMMON.contains(&model.names.text(member.name))
    });
    let behaves = behaves || has_no_state(model, ty) && inherits_behaviour(model, ty);
    match (behaves, symbol.modifiers.has(Modifiers::STATIC)) {
        (_, true) => Shape::Static,
        (true, false) => Shape::Behaviour,
        (false, false) => Shape::Data,
    }
}

/// A base further up than this says nothing of a type.
const DEEPEST_BASE: usize = 16;

/// Whether a type declares no values that others can read.
fn has_no_state(model: &Model, ty: TypeId) -> bool {
    let mut members = model.types[ty].members.iter();
    !members.any(|member| {
        let is_state = matches!(member.kind, MemberKind::Property | MemberKind::Field);
        is_state && member.modifiers.has(Modifiers::PUBLIC)
    })
}

/// Whether bases of the source have methods that others can call: `class OrderRepository : Repository<Order> { }`.
fn inherits_behaviour(model: &Model, ty: TypeId) -> bool {
    let mut at = ty;
    for _ in 0..DEEPEST_BASE {
        let bases = model.shapes.get(at).map_or(&[][..], |shape| &shape.bases);
        let mut bases = bases.iter().filter_map(Mention::source);
        let base = bases.find(|&base| model.types[base].kind == TypeKind::Class);
        let Some(base) = base else { return false };
        let called = model.types[base].members.iter().any(|member| {
            member.kind == MemberKind::Method
                && member.modifiers.has(Modifiers::PUBLIC)
                && !COMMON.contains(&model.names.text(member.name))
        });
        if called {
            return true;
        }
        at = base;
    }
    false
}
