//! The types that data is made of.

use std::collections::BTreeSet;

use super::Code;
use crate::base::ids::Id;
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{MemberShape, Mention};

/// The source types in the signatures of the members of `ty` whose names are `wanted`.
pub(super) fn mentioned(
    code: &Code<'_>,
    ty: usize,
    wanted: impl Fn(&str) -> bool,
) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let Some(shape) = code.model.shapes.get(TypeId::from_index(ty)) else {
        return found;
    };
    let members = shape.members.iter();
    for member in members.filter(|member| wanted(code.model.names.text(member.name))) {
        of_member(member, &mut found);
    }
    found
}

fn of_member(member: &MemberShape, found: &mut BTreeSet<usize>) {
    sources(&member.ty, found);
    for (_, ty) in &member.params {
        sources(ty, found);
    }
}

/// The source types that a mention names.
pub(super) fn sources(mention: &Mention, found: &mut BTreeSet<usize>) {
    found.extend(mention.source().map(Id::index));
    mention.args().iter().for_each(|arg| sources(arg, found));
}

/// Whether a member is state of an object: a property or field that others can read.
pub(super) fn is_state(member: &MemberShape) -> bool {
    let is_data = matches!(member.kind, MemberKind::Property | MemberKind::Field);
    is_data
        && member.modifiers.has(Modifiers::PUBLIC)
        && !member.modifiers.has(Modifiers::STATIC)
        && !member.modifiers.has(Modifiers::CONST)
}

/// `start` with everything that it is made of: types of state and of records' parameters, base classes, and the signatures
/// of interfaces. Takes time in proportion to the members of what is reached.
pub(super) fn closure(code: &Code<'_>, start: BTreeSet<usize>) -> BTreeSet<usize> {
    let mut open: Vec<usize> = start.iter().copied().collect();
    let mut all = start;
    while let Some(next) = open.pop() {
        let ty = TypeId::from_index(next);
        let (Some(symbol), Some(shape)) = (code.model.types.get(ty), code.model.shapes.get(ty))
        else {
            continue;
        };
        let is_interface = symbol.kind == TypeKind::Interface;
        let is_record = matches!(symbol.kind, TypeKind::Record | TypeKind::RecordStruct);
        let mut found = BTreeSet::new();
        for member in &shape.members {
            let is_positional = is_record && member.kind == MemberKind::Constructor;
            if is_interface || is_positional || is_state(member) {
                of_member(member, &mut found);
            }
        }
        for base in &shape.bases {
            if base
                .source()
                .is_none_or(|base| is_base(code, symbol.kind, base))
            {
                sources(base, &mut found);
            }
        }
        open.extend(found.iter().filter(|ty| !all.contains(*ty)));
        all.extend(found);
    }
    all
}

/// Whether a type's contract has that base: a class keeps its base class, an interface those that it extends. That a class
/// implements an interface is its own affair.
pub(super) fn is_base(code: &Code<'_>, kind: TypeKind, base: TypeId) -> bool {
    let of_interface = code.model.types[base].kind == TypeKind::Interface;
    of_interface == (kind == TypeKind::Interface)
}
