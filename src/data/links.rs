//! References between entities: properties that lead from one to another, owned types, foreign keys.

use std::collections::{BTreeMap, BTreeSet};

use super::beside::Beside;
use super::divided::Whence;
use super::entities::{Entities, joins};
use super::{EntityId, Place, counts};
use crate::extract::facts::{MemberKind, Modifiers};
use crate::resolve::model::Model;
use crate::resolve::model::site::{MemberShape, Mention};
use crate::ties::{FactKind, Ties};

/// One entity refers to another one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Link {
    /// The entity that refers.
    pub from: EntityId,
    /// The entity that is referred to.
    pub to: EntityId,
    /// How.
    pub kind: LinkKind,
    /// The property, where there is one.
    pub member: String,
    /// Where.
    pub at: Place,
}

/// How an entity refers to another one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum LinkKind {
    /// A property or field leads to it.
    Navigation,
    /// A mapping says that they are related.
    Relation,
    /// It lives within the entity.
    Owned,
    /// A column refers to it.
    ForeignKey,
    /// A property bears its name and `Id`: it holds the key of one.
    Key,
}

impl LinkKind {
    /// The name in the report.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Navigation => "navigation",
            Self::Relation => "relation",
            Self::Owned => "owned",
            Self::ForeignKey => "foreign-key",
            Self::Key => "key",
        }
    }
}

pub(super) fn find(model: &Model, ties: &Ties, beside: &Beside, found: &Entities) -> Vec<Link> {
    let mut links = Vec::new();
    navigations(model, found, &mut links);
    keys(model, found, &mut links);
    relations(model, ties, found, &mut links);
    for (file, beside) in beside.files.iter().enumerate() {
        for key in &beside.script.foreign_keys {
            let (Some(from), Some(to)) = (found.of_table(&key.from), found.of_table(&key.to))
            else {
                continue;
            };
            links.push(Link {
                from,
                to,
                kind: LinkKind::ForeignKey,
                member: String::new(),
                at: Place::Beside(file as u32, key.line),
            });
        }
    }
    joined(model, ties, found, &mut links);
    mapped(model, beside, found, &mut links);
    links
}

/// Properties and fields of entities that hold an entity, or a collection of one.
fn navigations(model: &Model, found: &Entities, links: &mut Vec<Link>) {
    let all = navigable(model, found).into_iter();
    links.extend(all.map(|(from, member, to)| Link {
        from,
        to,
        kind: LinkKind::Navigation,
        member: model.names.text(member.name).to_owned(),
        at: Place::Source(member.file, member.line),
    }));
}

/// The properties and fields of entities that lead to entities, with both ends.
pub(super) fn navigable<'m>(
    model: &'m Model,
    found: &Entities,
) -> Vec<(EntityId, &'m MemberShape, EntityId)> {
    let mut all = Vec::new();
    for (from, entity) in found.all.iter_enumerated() {
        let Some(shape) = entity.ty.and_then(|ty| model.shapes.get(ty)) else {
            continue;
        };
        let members = shape.members.iter().filter(|member| {
            matches!(member.kind, MemberKind::Property | MemberKind::Field)
                && !member.modifiers.has(Modifiers::STATIC)
        });
        for member in members {
            for to in entities_in(model, &member.ty, found) {
                let ends = found.beside(from, to).ids();
                all.extend(ends.map(|to| (from, member, to)));
            }
        }
    }
    all
}

/// Properties of entities that hold the key of another one, `CustomerId`, where no property leads to it.
fn keys(model: &Model, found: &Entities, links: &mut Vec<Link>) {
    let mut by_name: BTreeMap<&str, Vec<EntityId>> = BTreeMap::new();
    for (id, entity) in found.all.iter_enumerated() {
        if let Some(ty) = entity.ty.filter(|_| found.first_of(id) == id) {
            let name = model.names.text(model.types[ty].name);
            by_name.entry(name).or_default().push(id);
        }
    }
    let led: BTreeSet<(EntityId, EntityId)> =
        links.iter().map(|link| (link.from, link.to)).collect();
    for (from, entity) in found.all.iter_enumerated() {
        let Some(shape) = entity.ty.and_then(|ty| model.shapes.get(ty)) else {
            continue;
        };
        for member in &shape.members {
            let is_value = matches!(member.kind, MemberKind::Property | MemberKind::Field)
                && !member.modifiers.has(Modifiers::STATIC)
                && member
                    .ty
                    .source()
                    .is_none_or(|ty| found.of_type(ty).is_none());
            let name = model.names.text(member.name);
            let stem = name.strip_suffix("Id").or_else(|| name.strip_suffix("ID"));
            let Some([to]) = stem
                .filter(|_| is_value)
                .and_then(|stem| by_name.get(stem))
                .map(Vec::as_slice)
            else {
                continue;
            };
            let ends = found.beside(from, *to).ids();
            let ends = ends.filter(|&to| to != from && !led.contains(&(from, to)));
            links.extend(ends.map(|to| Link {
                from,
                to,
                kind: LinkKind::Key,
                member: name.to_owned(),
                at: Place::Source(member.file, member.line),
            }));
        }
    }
}

/// The entities that a type names: itself, its element, its arguments.
fn entities_in(model: &Model, mention: &Mention, found: &Entities) -> Vec<EntityId> {
    // No mapping follows what is kept by a key.
    let is_dictionary = match mention {
        Mention::External(name, _) => model.names.text(*name).ends_with("Dictionary"),
        _ => false,
    };
    if is_dictionary {
        return Vec::new();
    }
    let own = mention.source().and_then(|ty| found.of_type(ty));
    match own {
        Some(entity) => vec![entity],
        None => mention
            .args()
            .iter()
            .flat_map(|arg| entities_in(model, arg, found))
            .collect(),
    }
}

fn relations(model: &Model, ties: &Ties, found: &Entities, links: &mut Vec<Link>) {
    let facts = ties
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Navigation && counts(model, fact.by));
    for fact in facts {
        let of = |mention: &Mention| mention.source().and_then(|ty| found.of_type(ty));
        let (Some(from), Some(to)) = (of(&fact.object), of(&fact.subject)) else {
            continue;
        };
        let kind = if fact.detail == "owned" {
            LinkKind::Owned
        } else {
            LinkKind::Relation
        };
        let of_fact = |entity| found.meant(entity, Whence::fact(fact)).ids();
        let both = of_fact(from).flat_map(|from| of_fact(to).map(move |to| (from, to)));
        links.extend(both.map(|(from, to)| Link {
            from,
            to,
            kind,
            member: String::new(),
            at: Place::Source(fact.file, fact.line),
        }));
    }
}

/// The table between two entities refers to both of them.
fn joined(model: &Model, ties: &Ties, found: &Entities, links: &mut Vec<Link>) {
    for (fact, table) in joins(model, ties) {
        let ends = [&fact.subject, &fact.object].into_iter();
        let ends = ends.filter_map(|end| found.of_type(end.source()?));
        let ends = ends.flat_map(|end| found.meant(end, Whence::fact(fact)).ids());
        let Some(from) = found.of_table(&table) else {
            continue;
        };
        links.extend(ends.map(|to| Link {
            from,
            to,
            kind: LinkKind::ForeignKey,
            member: String::new(),
            at: Place::Source(fact.file, fact.line),
        }));
    }
}

/// What mapping files say. They know entities by their simple names.
fn mapped(model: &Model, beside: &Beside, found: &Entities, links: &mut Vec<Link>) {
    let mut by_name: BTreeMap<&str, EntityId> = BTreeMap::new();
    for (id, entity) in found.all.iter_enumerated() {
        let class = entity.ty.map(|ty| model.names.text(model.types[ty].name));
        by_name.entry(class.unwrap_or(&entity.name)).or_insert(id);
    }
    for (file, beside) in beside.files.iter().enumerate() {
        for entity in &beside.mappings.entities {
            let Some(from) = found.of_table(&entity.table) else {
                continue;
            };
            for reference in &entity.references {
                let Some(&to) = by_name.get(&*reference.to) else {
                    continue;
                };
                links.extend(found.beside(from, to).ids().map(|to| Link {
                    from,
                    to,
                    kind: LinkKind::Navigation,
                    member: reference.member.clone(),
                    at: Place::Beside(file as u32, reference.line),
                }));
            }
        }
    }
}
