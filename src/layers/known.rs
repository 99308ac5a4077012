//! The types of the platform with their members, from its source or from the declarations of its graph.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Code, Owners};
use crate::base::ids::{FileId, ProjectId};
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::extract::skeleton::Declared;
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Model, TypeId};

/// How far something can be reached by the rules of the language; the wider the greater.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// Its own type only.
    Private,
    /// Its assembly, and those that this one names as friends.
    Internal,
    /// Types that derive from its type.
    Protected,
    /// Everybody.
    Public,
}

/// A type of the platform.
#[derive(Clone, Debug)]
pub(super) struct KnownType {
    /// The type in the model; `None` where nothing uses it.
    pub ty: Option<TypeId>,
    pub kind: TypeKind,
    pub modifiers: Modifiers,
    pub reach: Reach,
    /// Base class and interfaces, by their place in the list.
    pub supers: Vec<usize>,
    pub members: Vec<KnownMember>,
    pub at: Option<(FileId, u32)>,
    /// Whether a person wrote it for the product.
    pub is_product: bool,
}

/// A member of one.
#[derive(Clone, Debug)]
pub(super) struct KnownMember {
    pub name: String,
    pub kind: MemberKind,
    pub modifiers: Modifiers,
    pub reach: Reach,
    /// Simple names of the types of its parameters; `?` where one is not known, `*` for a type parameter.
    pub params: Vec<String>,
    pub at: Option<(FileId, u32)>,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    pub types: Vec<KnownType>,
    by_type: BTreeMap<TypeId, usize>,
}

impl Known {
    pub(super) fn new(
        code: &Code<'_>,
        owners: &Owners,
        declared: &[(ProjectId, Declared)],
    ) -> Self {
        let mut known = Self::default();
        let model = code.model;
        let own = model
            .types
            .ids()
            .filter(|&ty| owners.is_platform(ty) && !model.types[ty].is_platform);
        for ty in own {
            known.by_type.insert(ty, known.types.len());
            known.types.push(of_source(model, ty));
        }
        for at in 0..known.types.len() {
            known.types[at].supers = known.types[at].ty.map_or_else(Vec::new, |ty| {
                let bases = model.shapes[ty].bases.iter().filter_map(Mention::source);
                bases
                    .filter_map(|base| known.by_type.get(&base).copied())
                    .collect()
            });
        }
        known.add_declared(code, declared);
        known
    }

    /// The place of a type in the list.
    pub(super) fn place(&self, ty: TypeId) -> Option<usize> {
        self.by_type.get(&ty).copied()
    }

    /// The type of the model, where it is the platform's.
    pub(super) fn get(&self, ty: TypeId) -> Option<&KnownType> {
        self.types.get(self.place(ty)?)
    }

    /// How many types and members others can name.
    pub(super) fn offered(&self) -> (u32, u32) {
        let open = self
            .types
            .iter()
            .filter(|ty| ty.is_product && ty.reach >= Reach::Protected);
        open.fold((0, 0), |(types, members), ty| {
            let seen = ty
                .members
                .iter()
                .filter(|member| member.reach >= Reach::Protected);
            let names: BTreeSet<&str> = seen.map(|member| member.name.as_str()).collect();
            (types + 1, members + names.len() as u32)
        })
    }

    /// Adds what the graphs declare. A base class is found by its simple name, the nearest namespace first.
    fn add_declared(&mut self, code: &Code<'_>, declared: &[(ProjectId, Declared)]) {
        let in_model: BTreeMap<(&str, Option<ProjectId>), TypeId> = code
            .model
            .types
            .iter_enumerated()
            .filter(|(_, symbol)| symbol.is_platform)
            .map(|(ty, symbol)| ((symbol.id.as_str(), symbol.project), ty))
            .collect();
        let mut places: BTreeMap<(&str, ProjectId), usize> = BTreeMap::new();
        let mut by_name: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
        for (project, part) in declared {
            let ty = in_model.get(&(part.id.as_str(), Some(*project))).copied();
            let place = *places
                .entry((part.id.as_str(), *project))
                .or_insert_with(|| {
                    self.types.push(of_declaration(ty, part));
                    self.types.len() - 1
                });
            by_name
                .entry(&part.name)
                .or_default()
                .push((place, part.namespace.as_str()));
            self.types[place].modifiers.add(part.modifiers);
            let reach = self.types[place].reach;
            let is_interface = part.kind == TypeKind::Interface;
            let params = part.type_params.trim_matches(['<', '>']);
            let params = params
                .split(',')
                .filter_map(|param| param.split(' ').next_back());
            let params: BTreeSet<&str> = params.collect();
            let members = part.members.iter().map(|member| KnownMember {
                name: member.name.clone(),
                kind: member.kind,
                modifiers: member.modifiers,
                reach: reach.min(reach_of_member(
                    member.modifiers,
                    is_interface || part.kind == TypeKind::Enum,
                )),
                params: member
                    .params
                    .iter()
                    .map(|text| simple_name(text, &params))
                    .collect(),
                at: None,
            });
            self.types[place].members.extend(members);
            if let Some(ty) = ty {
                self.by_type.insert(ty, place);
            }
        }
        for (project, part) in declared {
            let nearest = |base: &String| {
                let name = simple_name(base, &BTreeSet::new());
                let same = by_name.get(name.as_str())?;
                let common = |ns: &str| {
                    ns.bytes()
                        .zip(part.namespace.bytes())
                        .take_while(|(a, b)| a == b)
                        .count()
                };
                same.iter()
                    .max_by_key(|(place, ns)| (common(ns), std::cmp::Reverse(*place)))
                    .map(|(place, _)| *place)
            };
            if let Some(&place) = places.get(&(part.id.as_str(), *project)) {
                let bases: Vec<usize> = part.bases.iter().filter_map(nearest).collect();
                self.types[place]
                    .supers
                    .extend(bases.into_iter().filter(|&base| base != place));
            }
        }
    }
}

fn of_source(model: &Model, ty: TypeId) -> KnownType {
    let symbol = &model.types[ty];
    let reach = reach_of(model, ty);
    let is_open = matches!(symbol.kind, TypeKind::Interface | TypeKind::Enum);
    let shape = &model.shapes[ty];
    let members = symbol.members.iter().map(|member| {
        let shaped = shape.members.iter().find(|shaped| {
            (shaped.name, shaped.file, shaped.line) == (member.name, member.file, member.line)
                && shaped.kind == member.kind
        });
        let params = shaped.map_or(&[][..], |shaped| &shaped.params[..]);
        KnownMember {
            name: model.names.text(member.name).to_owned(),
            kind: member.kind,
            modifiers: member.modifiers,
            reach: reach.min(reach_of_member(member.modifiers, is_open)),
            params: params
                .iter()
                .map(|(_, mention)| name_of(model, mention))
                .collect(),
            at: Some((member.file, member.line)),
        }
    });
    KnownType {
        ty: Some(ty),
        kind: symbol.kind,
        modifiers: symbol.modifiers,
        reach,
        supers: Vec::new(),
        members: members.collect(),
        at: symbol.parts.first().map(|part| (part.file, part.line)),
        is_product: !(symbol.is_test
            || symbol.is_generated
            || symbol.is_contract
            || symbol.is_migration),
    }
}

fn of_declaration(ty: Option<TypeId>, part: &Declared) -> KnownType {
    KnownType {
        ty,
        kind: part.kind,
        modifiers: part.modifiers,
        reach: reach_of_type(part.modifiers, false),
        supers: Vec::new(),
        members: Vec::new(),
        at: None,
        is_product: true,
    }
}

/// How far a type can be reached: no further than those around it.
pub(super) fn reach_of(model: &Model, ty: TypeId) -> Reach {
    let symbol = &model.types[ty];
    let own = reach_of_type(symbol.modifiers, symbol.outer.is_some());
    let Some(outer) = symbol.outer else {
        return own;
    };
    let own = match model.types[outer].kind {
        TypeKind::Interface => Reach::Public,
        _ => own,
    };
    own.min(reach_of(model, outer))
}

fn reach_of_type(modifiers: Modifiers, is_nested: bool) -> Reach {
    let unsaid = if is_nested {
        Reach::Private
    } else {
        Reach::Internal
    };
    said(modifiers).unwrap_or(unsaid)
}

fn reach_of_member(modifiers: Modifiers, is_open: bool) -> Reach {
    said(modifiers).unwrap_or(if is_open {
        Reach::Public
    } else {
        Reach::Private
    })
}

fn said(modifiers: Modifiers) -> Option<Reach> {
    let has = |modifier| modifiers.has(modifier);
    if has(Modifiers::PUBLIC) {
        Some(Reach::Public)
    } else if has(Modifiers::PROTECTED) && has(Modifiers::PRIVATE) {
        Some(Reach::Internal)
    } else if has(Modifiers::PROTECTED) {
        Some(Reach::Protected)
    } else if has(Modifiers::INTERNAL) {
        Some(Reach::Internal)
    } else if has(Modifiers::PRIVATE) || has(Modifiers::FILE) {
        Some(Reach::Private)
    } else {
        None
    }
}

/// The simple name of a mention; `*` for a type parameter, `?` where it is not known.
pub(super) fn name_of(model: &Model, mention: &Mention) -> String {
    match mention {
        Mention::Type(ty, _) => model.names.text(model.types[*ty].name).to_owned(),
        Mention::External(name, _) => canonical(model.names.text(*name)).to_owned(),
        Mention::Array(element) => format!("{}[]", name_of(model, element)),
        Mention::Param(_) => "*".to_owned(),
        Mention::Unknown => "?".to_owned(),
    }
}

/// The simple name of a type as it is written: without modifier, namespace, type arguments and `?`.
fn simple_name(text: &str, params: &BTreeSet<&str>) -> String {
    let text = ["ref ", "out ", "in ", "params ", "this "]
        .iter()
        .fold(text.trim(), |text, modifier| {
            text.strip_prefix(modifier).unwrap_or(text)
        });
    let array = if text.ends_with("[]") { "[]" } else { "" };
    let head = text.split(['<', '[', '?']).next().unwrap_or_default();
    let name = head.rsplit(['.', ':']).next().unwrap_or_default();
    if params.contains(name) {
        return format!("*{array}");
    }
    format!("{}{array}", canonical(name))
}

/// A type of the language by its keyword, however it is written.
fn canonical(name: &str) -> &str {
    const KEYWORDS: [(&str, &str); 16] = [
        ("Boolean", "bool"),
        ("Byte", "byte"),
        ("SByte", "sbyte"),
        ("Int16", "short"),
        ("UInt16", "ushort"),
        ("Int32", "int"),
        ("UInt32", "uint"),
        ("Int64", "long"),
        ("UInt64", "ulong"),
        ("Char", "char"),
        ("Single", "float"),
        ("Double", "double"),
        ("Decimal", "decimal"),
        ("String", "string"),
        ("Object", "object"),
        ("Void", "void"),
    ];
    let keyword = KEYWORDS.iter().find(|(long, _)| *long == name);
    keyword.map_or(name, |(_, keyword)| keyword)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_types_have_simple_names() {
        let params = BTreeSet::from(["T"]);
        for (text, name) in [
            ("System.Collections.Generic.List<int>", "List"),
            ("ref Order", "Order"),
            ("params string[]", "string[]"),
            ("int?", "int"),
            ("T", "*"),
            ("global::A.B", "B"),
            ("System.Int32", "int"),
        ] {
            assert_eq!(simple_name(text, &params), name);
        }
    }
}
