//! Which member of the platform a member of an overlay overrides or implements.

use super::known::{Known, KnownMember, name_of};
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::resolve::model::site::{MemberShape, Mention};
use crate::resolve::model::{Model, TypeId};

/// Longer chains of bases are not followed.
const LONGEST: usize = 64;

/// The type of the platform whose member `member` of `ty` overrides: the nearest base class that declares one.
pub(super) fn overridden(
    model: &Model,
    known: &Known,
    ty: TypeId,
    member: &MemberShape,
) -> Option<usize> {
    let mut at = ty;
    for _ in 0..LONGEST {
        let mut bases = model.shapes[at].bases.iter().filter_map(Mention::source);
        let base = bases.find(|&base| model.types[base].kind != TypeKind::Interface)?;
        if let Some(place) = known.place(base) {
            return in_platform(model, known, place, member);
        }
        // A class of the overlay in between may be what is overridden.
        let own = model.shapes[base].members.iter();
        let mut same = own.filter(|other| (other.kind, other.name) == (member.kind, member.name));
        if same.any(|other| other.params.len() == member.params.len()) {
            return None;
        }
        at = base;
    }
    None
}

fn in_platform(model: &Model, known: &Known, place: usize, member: &MemberShape) -> Option<usize> {
    let name = model.names.text(member.name);
    let mut at = place;
    for _ in 0..LONGEST {
        let ty = &known.types[at];
        let mut open = ty.members.iter().filter(|other| {
            (other.kind, other.name.as_str()) == (member.kind, name) && is_open(other)
        });
        if open.any(|other| fits(model, member, other)) {
            return Some(at);
        }
        let mut supers = ty.supers.iter().copied();
        at = supers.find(|&base| known.types[base].kind != TypeKind::Interface)?;
    }
    None
}

/// Whether a member can be overridden.
pub(super) fn is_open(member: &KnownMember) -> bool {
    let open = [Modifiers::VIRTUAL, Modifiers::ABSTRACT, Modifiers::OVERRIDE];
    open.iter().any(|&modifier| member.modifiers.has(modifier))
        && !member.modifiers.has(Modifiers::SEALED)
}

/// Whether the parameters are the same, as far as they are known.
pub(super) fn fits(model: &Model, member: &MemberShape, other: &KnownMember) -> bool {
    let same = |(mention, name): (&Mention, &String)| {
        let own = name_of(model, mention);
        own == *name || own == "?" || own == "*" || name == "?" || name == "*"
    };
    let params = member.params.iter().map(|(_, mention)| mention);
    member.params.len() == other.params.len() && params.zip(&other.params).all(same)
}

/// The interfaces of the platform that `ty` itself says to implement, and those that they extend.
pub(super) fn interfaces(model: &Model, known: &Known, ty: TypeId) -> Vec<usize> {
    let direct = model.shapes[ty].bases.iter().filter_map(Mention::source);
    let mut open: Vec<usize> = direct.filter_map(|base| known.place(base)).collect();
    let mut found = Vec::new();
    while let Some(next) = open.pop() {
        if known.types[next].kind == TypeKind::Interface && !found.contains(&next) {
            found.push(next);
            open.extend(&known.types[next].supers);
        }
    }
    found.sort_unstable();
    found
}

/// Whether a member can be what an interface asks for.
pub(super) fn can_implement(kind: MemberKind) -> bool {
    matches!(
        kind,
        MemberKind::Method | MemberKind::Property | MemberKind::Event | MemberKind::Indexer
    )
}
