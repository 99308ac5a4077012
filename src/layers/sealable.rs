//! What the platform leaves open and no overlay uses.
//!
//! Only where the platform's source is read: whether something can be closed depends on who else uses it there. What may be
//! used without being named, by a framework, a container or a view, is not listed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::known::{Known, KnownType, Reach, reach_of};
use super::overriding::{is_open, overridden};
use super::{Code, Element, Owners};
use crate::base::ids::FileId;
use crate::extract::facts::{Modifiers, TypeKind};
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Model, ReferenceKind, TypeId};
use crate::ties::FactKind;

/// Why something can be closed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// A class that nobody derives from: it can be sealed.
    NeverInherited,
    /// A virtual member that nobody overrides: it need not be virtual.
    NeverOverridden,
    /// A virtual member that only the platform overrides: it can be closed to others.
    OverriddenInside,
    /// A public type that only its own project uses: it can be internal.
    UsedInside,
}

/// Something that is open and used by no overlay.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Sealable {
    /// The type.
    pub ty: TypeId,
    /// The member; `None` for the type itself.
    pub member: Option<String>,
    /// Why.
    pub why: Why,
    /// Where it is declared.
    pub at: Option<(FileId, u32)>,
}

pub(super) fn find(
    code: &Code<'_>,
    owners: &Owners,
    known: &Known,
    elements: &[Element],
) -> Vec<Sealable> {
    let model = code.model;
    let bases: BTreeSet<TypeId> = model
        .references
        .iter()
        .filter(|reference| reference.kind == ReferenceKind::Base)
        .map(|reference| reference.to)
        .collect();
    // A mapper derives from entities as it runs.
    let derived: BTreeSet<TypeId> = code
        .data
        .entities
        .iter()
        .filter_map(|entity| entity.ty)
        .collect();
    let overrides = overrides(model, owners, known);
    let inside = inside(code, owners, elements);
    let mut found = Vec::new();
    let open = known
        .types
        .iter()
        .enumerate()
        .filter(|(_, ty)| ty.is_product && ty.reach >= Reach::Protected);
    for (place, known_type) in open {
        let Some(ty) = known_type.ty.filter(|&ty| !model.types[ty].is_platform) else {
            continue;
        };
        let mut add = |member: Option<&str>, why, at| {
            found.push(Sealable {
                ty,
                member: member.map(str::to_owned),
                why,
                at,
            });
        };
        if inside.contains(&ty) {
            add(None, Why::UsedInside, known_type.at);
        }
        if derived.contains(&ty) || !is_class(known_type) {
            continue;
        }
        let mut is_overridden = false;
        for member in known_type
            .members
            .iter()
            .filter(|member| is_virtual(known_type, member))
        {
            let key = (place, member.name.clone(), member.params.len());
            match overrides.get(&key) {
                None => add(Some(&member.name), Why::NeverOverridden, member.at),
                Some(true) => is_overridden = true,
                Some(false) => add(Some(&member.name), Why::OverriddenInside, member.at),
            }
        }
        if !bases.contains(&ty) && !is_overridden && !known_type.modifiers.has(Modifiers::ABSTRACT)
        {
            add(None, Why::NeverInherited, known_type.at);
        }
    }
    found.sort();
    found.dedup();
    found
}

fn is_class(ty: &KnownType) -> bool {
    let closed = ty.modifiers.has(Modifiers::SEALED) || ty.modifiers.has(Modifiers::STATIC);
    matches!(ty.kind, TypeKind::Class | TypeKind::Record) && !closed
}

fn is_virtual(ty: &KnownType, member: &super::known::KnownMember) -> bool {
    let is_declared = member.modifiers.has(Modifiers::VIRTUAL);
    is_declared && is_open(member) && member.reach >= Reach::Protected && is_class(ty)
}

/// The members of the platform that something overrides, and whether an overlay does.
fn overrides(
    model: &Model,
    owners: &Owners,
    known: &Known,
) -> BTreeMap<(usize, String, usize), bool> {
    let mut found = BTreeMap::new();
    for ty in model.types.ids() {
        for member in &model.shapes[ty].members {
            if !member.modifiers.has(Modifiers::OVERRIDE) {
                continue;
            }
            if let Some(place) = overridden(model, known, ty, member) {
                let name = model.names.text(member.name).to_owned();
                let by_overlay = owners.overlay(ty).is_some();
                *found.entry((place, name, member.params.len())).or_default() |= by_overlay;
            }
        }
    }
    found
}

/// Public types of the platform that only their own project uses, and that no public type shows.
fn inside(code: &Code<'_>, owners: &Owners, elements: &[Element]) -> BTreeSet<TypeId> {
    let model = code.model;
    let used: BTreeSet<TypeId> = elements.iter().map(|element| element.ty).collect();
    let mut candidates: BTreeSet<TypeId> = model
        .types
        .iter_enumerated()
        .filter(|(ty, symbol)| {
            let is_person = !(symbol.is_test
                || symbol.is_generated
                || symbol.is_contract
                || symbol.is_migration);
            let is_outer = symbol.outer.is_none() && symbol.project.is_some();
            is_person
                && is_outer
                && symbol.modifiers.has(Modifiers::PUBLIC)
                && owners.is_platform(*ty)
                && !used.contains(ty)
        })
        .map(|(ty, _)| ty)
        .collect();
    for ty in found_at_run_time(code) {
        candidates.remove(&ty);
    }
    let outer = |mut ty: TypeId| {
        while let Some(around) = model.types[ty].outer {
            ty = around;
        }
        ty
    };
    let mut shown: Vec<(TypeId, TypeId)> = Vec::new();
    for reference in &model.references {
        let (from, to) = (outer(reference.from), outer(reference.to));
        if model.types[from].project != model.types[to].project {
            candidates.remove(&to);
        } else if reference.kind == ReferenceKind::Constraint {
            shown.push((from, to));
        }
    }
    for ty in model
        .types
        .ids()
        .filter(|&ty| reach_of(model, ty) >= Reach::Protected)
    {
        for to in signature(model, ty) {
            shown.push((outer(ty), outer(to)));
        }
    }
    // A public type cannot show one that is not.
    loop {
        let before = candidates.len();
        for (from, to) in &shown {
            let is_public = model.types[*from].modifiers.has(Modifiers::PUBLIC);
            if from != to && is_public && !candidates.contains(from) {
                candidates.remove(to);
            }
        }
        if candidates.len() == before {
            return candidates;
        }
    }
}

/// The types that a type shows to whoever can name it: bases, and types of members that others can name.
fn signature(model: &Model, ty: TypeId) -> BTreeSet<TypeId> {
    let shape = &model.shapes[ty];
    let is_interface = model.types[ty].kind == TypeKind::Interface;
    let open = [Modifiers::PUBLIC, Modifiers::PROTECTED];
    let is_shown =
        |modifiers: Modifiers| is_interface || open.iter().any(|&modifier| modifiers.has(modifier));
    let mut pending: Vec<&Mention> = shape.bases.iter().collect();
    for member in shape
        .members
        .iter()
        .filter(|member| is_shown(member.modifiers))
    {
        pending.push(&member.ty);
        pending.extend(member.params.iter().map(|(_, mention)| mention));
    }
    let mut found = BTreeSet::new();
    while let Some(mention) = pending.pop() {
        found.extend(mention.source());
        pending.extend(mention.args());
    }
    found
}

/// Types that something finds as the program runs.
fn found_at_run_time<'a>(code: &'a Code<'_>) -> impl Iterator<Item = TypeId> + 'a {
    let entries = code.surface.entry_points.iter().map(|point| point.ty);
    let views = code.surface.views.iter();
    let views = views.flat_map(|view| {
        view.owner
            .into_iter()
            .chain(view.uses.iter().map(|used| used.ty))
    });
    let links = code.ties.links.iter().filter_map(|link| link.ty);
    let entities = code.data.entities.iter().filter_map(|entity| entity.ty);
    let roots = code.ties.facts.iter().filter(|fact| {
        matches!(
            fact.kind,
            FactKind::Root
                | FactKind::Job
                | FactKind::Pipeline
                | FactKind::Main
                | FactKind::Controller
        )
    });
    let roots = roots.flat_map(|fact| {
        let subjects = [fact.subject.source(), fact.object.source()];
        std::iter::once(fact.by).chain(subjects.into_iter().flatten())
    });
    entries
        .chain(views)
        .chain(links)
        .chain(entities)
        .chain(roots)
}
