//! What crosses a border with a call: the types in the signatures of the called members, and what these are made of.
//!
//! A contract is no list of members: a result that holds orders holds their lines as well. Each type is told with the member
//! that names it and the place of that, so that a reader can follow how it came in, and cut it off there. What a type is
//! made of is told once, however many borders it crosses; who wants all that crosses one border follows it from there.

use std::collections::{BTreeMap, BTreeSet};

use super::cuts::Cut;
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::graph::Site;
use crate::resolve::model::site::{MemberShape, Mention};
use crate::resolve::model::{CallKind, Model, TypeId};

/// A type that the declaration of another one names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Named {
    /// The type that is named.
    pub ty: TypeId,
    /// The member that names it, `#ctor` for the parameters of a record; `None` for the list of bases.
    pub member: Option<Name>,
    /// Where; `None` where the declaration is not known.
    pub at: Option<Site>,
}

/// A type that crosses a border.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Crossing {
    /// Index of the cut.
    pub cut: u32,
    /// The type, and the called member that names it. Where the type of the cut is passed on itself there is no member,
    /// and the place is the first that mentions it.
    pub named: Named,
}

/// What crosses the borders of a division.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Contracts {
    /// What crosses with the calls of each cut; by cut, then by type.
    pub crossing: Vec<Crossing>,
    /// What each type is made of that crosses somewhere, or that such a type is made of.
    pub made_of: BTreeMap<TypeId, Vec<Named>>,
}

/// What crosses with `cuts`. Takes time in proportion to the members of what is reached.
pub(super) fn contracts(model: &Model, cuts: &[Cut]) -> Contracts {
    let mut crossing = Vec::new();
    for (index, cut) in (0..).zip(cuts) {
        let named = with_calls(model, cut).into_iter();
        crossing.extend(named.map(|named| Crossing { cut: index, named }));
    }
    let start = crossing.iter().map(|crossing| crossing.named.ty);
    let made_of = made_of(model, start.collect());
    Contracts { crossing, made_of }
}

/// What a boundary does with a type of another one, as far as the contract between them goes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Done<'a> {
    /// The members whose signatures cross, and which an interface of the type has.
    pub members: BTreeSet<&'a str>,
    /// Whether its objects cross as data: they are created or copied on the other side, or handed on without being called.
    pub is_data: bool,
}

/// What is done with a type of that kind by those `calls` (member and kind). A delegate is a value, also where it is invoked.
pub fn done<'a>(kind: TypeKind, calls: impl Iterator<Item = (&'a str, CallKind)>) -> Done<'a> {
    let mut found = Done::default();
    let mut is_called = false;
    for (member, kind) in calls {
        match kind {
            CallKind::Ctor | CallKind::Operator => found.is_data = true,
            CallKind::Get | CallKind::Set => _ = found.members.insert(member),
            CallKind::Call | CallKind::Event | CallKind::Group => {
                is_called = true;
                found.members.insert(member);
            }
        }
    }
    // State alone is no interface: who only reads properties holds the object.
    if !is_called || kind == TypeKind::Delegate {
        return Done {
            is_data: true,
            ..Done::default()
        };
    }
    found
}

/// What crosses with one cut, each type once: what the called members name first, then the type itself.
fn with_calls(model: &Model, cut: &Cut) -> Vec<Named> {
    if !cut.remedy.crosses() {
        return Vec::new();
    }
    let calls = cut.operations.iter();
    let calls = calls.map(|operation| (operation.member.as_str(), operation.kind));
    let symbol = model.types.get(cut.ty);
    let done = done(symbol.map_or(TypeKind::Class, |symbol| symbol.kind), calls);
    let mut found = in_signatures(model, cut.ty, |name| done.members.contains(name));
    if done.is_data {
        found.push(Named {
            ty: cut.ty,
            member: None,
            at: cut.sites.first().copied().or(cut.inferred),
        });
    }
    let mut found = each_once(found);
    found.sort_by_key(|named| named.ty);
    found
}

/// The source types in the signatures of the members of `ty` whose names are `wanted`, each once, in source order.
#[must_use]
pub fn in_signatures(model: &Model, ty: TypeId, wanted: impl Fn(&str) -> bool) -> Vec<Named> {
    let mut found = Vec::new();
    let members = model.shapes.get(ty).into_iter();
    for member in members.flat_map(|shape| &shape.members) {
        if wanted(model.names.text(member.name)) {
            of_member(member, &mut found);
        }
    }
    each_once(found)
}

fn of_member(member: &MemberShape, found: &mut Vec<Named>) {
    let mut add = |ty| {
        found.push(Named {
            ty,
            member: Some(member.name),
            at: Some(Site {
                file: member.file,
                line: member.line,
            }),
        });
    };
    sources(&member.ty, &mut add);
    for (_, ty) in &member.params {
        sources(ty, &mut add);
    }
}

/// Each type with the first that names it.
fn each_once(mut found: Vec<Named>) -> Vec<Named> {
    let mut seen = BTreeSet::new();
    found.retain(|named| seen.insert(named.ty));
    found
}

/// Calls `found` with each source type that a mention names.
fn sources(mention: &Mention, found: &mut impl FnMut(TypeId)) {
    if let Some(ty) = mention.source() {
        found(ty);
    }
    for arg in mention.args() {
        sources(arg, found);
    }
}

/// Whether a member is state of an object: a property or field that others can read.
#[must_use]
pub fn is_state(member: &MemberShape) -> bool {
    let is_data = matches!(member.kind, MemberKind::Property | MemberKind::Field);
    is_data
        && member.modifiers.has(Modifiers::PUBLIC)
        && !member.modifiers.has(Modifiers::STATIC)
        && !member.modifiers.has(Modifiers::CONST)
}

/// Whether a type's contract has that base: a class keeps its base class, an interface those that it extends. That a class
/// implements an interface is its own affair.
#[must_use]
pub fn is_base(model: &Model, kind: TypeKind, base: TypeId) -> bool {
    let of_interface = model.types[base].kind == TypeKind::Interface;
    of_interface == (kind == TypeKind::Interface)
}

/// What `ty` is made of: types of state and of records' parameters, base classes, and the signatures of interfaces
/// and delegates.
fn parts(model: &Model, ty: TypeId) -> Vec<Named> {
    let mut found = Vec::new();
    let (Some(symbol), Some(shape)) = (model.types.get(ty), model.shapes.get(ty)) else {
        return found;
    };
    let is_record = matches!(symbol.kind, TypeKind::Record | TypeKind::RecordStruct);
    let is_all = matches!(symbol.kind, TypeKind::Interface | TypeKind::Delegate);
    for member in &shape.members {
        let is_positional = is_record && member.kind == MemberKind::Constructor;
        if is_all || is_positional || is_state(member) {
            of_member(member, &mut found);
        }
    }
    let at = symbol.parts.first().map(|part| Site {
        file: part.file,
        line: part.line,
    });
    for base in &shape.bases {
        let kept = base
            .source()
            .is_none_or(|base| is_base(model, symbol.kind, base));
        if kept {
            let mut add = |ty| {
                found.push(Named {
                    ty,
                    member: None,
                    at,
                });
            };
            sources(base, &mut add);
        }
    }
    found.retain(|named| named.ty != ty);
    each_once(found)
}

/// What each type of `start` is made of, and each of these in turn. Takes time in proportion to the members of what is
/// reached.
#[must_use]
pub fn made_of(model: &Model, start: BTreeSet<TypeId>) -> BTreeMap<TypeId, Vec<Named>> {
    let mut open: Vec<TypeId> = start.into_iter().collect();
    let mut all = BTreeMap::new();
    while let Some(next) = open.pop() {
        if next.index() >= model.types.len() || all.contains_key(&next) {
            continue;
        }
        let found = parts(model, next);
        open.extend(found.iter().map(|named| named.ty));
        all.insert(next, found);
    }
    all
}
