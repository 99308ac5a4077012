//! The extension surface: every way in which a type of an overlay uses one of the platform.

use std::collections::{BTreeMap, BTreeSet};

use super::code::CodeNames;
use super::known::{Known, Reach};
use super::overriding::{can_implement, fits, interfaces, overridden};
use super::{Code, Element, How, Material, Owner, Owners, Use, knowledge, spot};
use crate::base::ids::FileId;
use crate::extract::facts::{MemberKind, Modifiers};
use crate::resolve::model::{Call, CallKind, Model, Reference, ReferenceKind, TypeId};
use crate::ties::strings::Spot;
use crate::ties::{Certainty, FactKind};

/// What is used, by type and member.
type Found = BTreeMap<(TypeId, Option<String>), BTreeSet<Use>>;

pub(super) fn find(
    code: &Code<'_>,
    owners: &Owners,
    material: &Material,
    known: &Known,
) -> Vec<Element> {
    let mut finder = Finder {
        code,
        owners,
        known,
        found: Found::new(),
    };
    let model = code.model;
    let chains = chains(model);
    for call in &model.calls {
        finder.call(call, &chains);
    }
    for reference in &model.references {
        finder.reference(reference, &material.code);
    }
    for ty in model.types.ids() {
        finder.members(ty);
    }
    finder.facts();
    finder.views();
    finder.reflection(&material.code);
    finder.elements()
}

/// Where constructors call one of a base class.
fn chains(model: &Model) -> BTreeSet<(TypeId, TypeId, FileId, u32)> {
    let chains = model
        .references
        .iter()
        .filter(|r| r.kind == ReferenceKind::ConstructorChain);
    chains.map(|r| (r.from, r.to, r.file, r.line)).collect()
}

struct Finder<'a> {
    code: &'a Code<'a>,
    owners: &'a Owners,
    known: &'a Known,
    found: Found,
}

impl Finder<'_> {
    /// The overlay of a type whose uses count.
    fn user(&self, by: TypeId) -> Option<u32> {
        let symbol = &self.code.model.types[by];
        self.owners.overlay(by).filter(|_| !symbol.is_test)
    }

    fn is_target(&self, ty: TypeId) -> bool {
        self.owners.is_platform(ty) && !self.code.model.types[ty].is_test
    }

    fn add(
        &mut self,
        (ty, member): (TypeId, Option<&str>),
        how: How,
        by: TypeId,
        (file, line): (FileId, u32),
        certainty: Certainty,
    ) {
        let Some(overlay) = self.user(by).filter(|_| self.is_target(ty)) else {
            return;
        };
        let key = (ty, member.map(str::to_owned));
        self.found.entry(key).or_default().insert(Use {
            overlay,
            how,
            by: Some(by),
            at: spot(file, line),
            certainty,
        });
    }

    fn call(&mut self, call: &Call, chains: &BTreeSet<(TypeId, TypeId, FileId, u32)>) {
        let is_chained = || chains.contains(&(call.from, call.to, call.file, call.line));
        let how = match call.kind {
            CallKind::Ctor if is_chained() => How::ConstructBase,
            CallKind::Ctor => How::Create,
            CallKind::Get => How::Read,
            CallKind::Set => How::Write,
            CallKind::Event => How::Subscribe,
            CallKind::Call | CallKind::Operator | CallKind::Group => How::Call,
        };
        let certainty = call.doubt.map_or(Certainty::Certain, |_| Certainty::Likely);
        let member = self.code.model.names.text(call.to_member);
        let (at, target) = ((call.file, call.line), (call.to, Some(member)));
        self.add(target, how, call.from, at, certainty);
    }

    fn reference(&mut self, reference: &Reference, code: &BTreeMap<FileId, CodeNames>) {
        use ReferenceKind as Kind;
        let Reference {
            from,
            to,
            kind,
            file,
            line,
        } = *reference;
        if self.user(from).is_none() || !self.is_target(to) {
            return;
        }
        let how = match kind {
            Kind::Base => How::Inherit,
            Kind::Implements => How::Implement,
            Kind::Attribute => How::Attribute,
            Kind::Field | Kind::EnumMember => {
                self.fields(reference, code.get(&file));
                return;
            }
            // What is called or read of it is told by the calls; the rest is inferred.
            Kind::New
            | Kind::NewImplicit
            | Kind::StaticAccess
            | Kind::Qualifier
            | Kind::Method
            | Kind::Extension
            | Kind::Property
            | Kind::Event
            | Kind::Indexer
            | Kind::Operator
            | Kind::Query
            | Kind::ConstructorChain
            | Kind::Var
            | Kind::ExpressionType
            | Kind::InferredTypeArg
            | Kind::InferredLambdaParam
            | Kind::Conversion
            | Kind::Implicit => return,
            _ => How::Mention,
        };
        self.add((to, None), how, from, (file, line), Certainty::Certain);
    }

    /// The fields of a type that are accessed on a line.
    fn fields(&mut self, reference: &Reference, code: Option<&CodeNames>) {
        let Reference {
            from,
            to,
            file,
            line,
            ..
        } = *reference;
        let Some(ty) = self.known.get(to) else {
            return;
        };
        let fields = ty.members.iter().filter(|member| {
            let is_field = matches!(member.kind, MemberKind::Field | MemberKind::EnumMember);
            let spelt = (line, member.name.clone());
            is_field && code.is_some_and(|code| code.accesses.contains(&spelt))
        });
        let names: BTreeSet<String> = fields.map(|member| member.name.clone()).collect();
        for name in &names {
            self.add(
                (to, Some(name)),
                How::Read,
                from,
                (file, line),
                Certainty::Certain,
            );
        }
    }

    /// What the members of a type of an overlay override and implement.
    fn members(&mut self, ty: TypeId) {
        if self.user(ty).is_none() {
            return;
        }
        let (model, known) = (self.code.model, self.known);
        let interfaces = interfaces(model, known, ty);
        for member in &model.shapes[ty].members {
            let name = model.names.text(member.name);
            let at = (member.file, member.line);
            if member.modifiers.has(Modifiers::OVERRIDE) {
                let base = overridden(model, known, ty, member);
                if let Some(base) = base.and_then(|base| known.types[base].ty) {
                    self.add(
                        (base, Some(name)),
                        How::Override,
                        ty,
                        at,
                        Certainty::Certain,
                    );
                }
            }
            if !can_implement(member.kind) {
                continue;
            }
            for &interface in &interfaces {
                let asked = known.types[interface].members.iter().any(|asked| {
                    (asked.kind, asked.name.as_str()) == (member.kind, name)
                        && fits(model, member, asked)
                });
                if let Some(to) = known.types[interface].ty.filter(|_| asked) {
                    self.add((to, Some(name)), How::Implement, ty, at, Certainty::Certain);
                }
            }
        }
    }

    /// What is registered, handled and sent.
    fn facts(&mut self) {
        let facts = &self.code.ties.facts;
        let registered: BTreeSet<TypeId> = facts
            .iter()
            .filter(|fact| fact.kind == FactKind::Registration && self.owners.is_platform(fact.by))
            .filter_map(|fact| fact.subject.source())
            .collect();
        for fact in facts {
            // A .NET event has a name, and is told as subscribed to.
            let subject = fact
                .subject
                .source()
                .filter(|_| fact.text.is_empty() || is_wiring(fact.kind));
            let Some(subject) = subject else {
                continue;
            };
            let how = match fact.kind {
                FactKind::Registration if registered.contains(&subject) => How::Replace,
                FactKind::Registration => How::Register,
                FactKind::Handles => How::Handle,
                FactKind::Sends => How::Send,
                _ => continue,
            };
            self.add(
                (subject, None),
                how,
                fact.by,
                (fact.file, fact.line),
                fact.certainty,
            );
        }
    }

    /// Types that the views of overlays name.
    fn views(&mut self) {
        let surface = self.code.surface;
        for view in &surface.views {
            let path = surface
                .files
                .get(view.file as usize)
                .map_or("", String::as_str);
            let Some(Owner::Overlay(overlay)) = self.owners.of_path(path) else {
                continue;
            };
            for used in &view.uses {
                if !self.is_target(used.ty) {
                    continue;
                }
                self.found.entry((used.ty, None)).or_default().insert(Use {
                    overlay,
                    how: How::Mention,
                    by: view.owner,
                    at: Spot::Beside(path.to_owned(), used.line),
                    certainty: Certainty::Likely,
                });
            }
        }
    }

    /// Members that are looked for by their name: of a type that is named, or of the only one of that name.
    fn reflection(&mut self, code: &BTreeMap<FileId, CodeNames>) {
        let model = self.code.model;
        let places = TypePlaces::new(model);
        let asked = |to: &String| knowledge().reflection.contains(to);
        let mut wanted = Vec::new();
        for (&file, names) in code {
            for text in names.texts.iter().filter(|text| asked(&text.to)) {
                let Some(by) = places.at(file, text.line) else {
                    continue;
                };
                let has = |ty: &&super::known::KnownType| {
                    ty.members.iter().any(|member| member.name == text.text)
                };
                let named = |ty: &&super::known::KnownType| {
                    let is_named = |of: &String| {
                        ty.ty
                            .is_some_and(|ty| model.names.text(model.types[ty].name) == of)
                    };
                    text.of.as_ref().is_none_or(is_named)
                };
                let mut all = self.known.types.iter().filter(named).filter(has);
                let (Some(only), None) = (all.next(), all.next()) else {
                    continue;
                };
                let certainty = match &text.of {
                    Some(_) => Certainty::Likely,
                    None => Certainty::Guess,
                };
                wanted.extend(
                    only.ty
                        .map(|ty| (ty, text.text.clone(), by, file, text.line, certainty)),
                );
            }
        }
        for (ty, member, by, file, line, certainty) in wanted {
            self.add(
                (ty, Some(&member)),
                How::Reflect,
                by,
                (file, line),
                certainty,
            );
        }
    }

    fn elements(self) -> Vec<Element> {
        let known = self.known;
        let element = |((ty, member), uses): ((TypeId, Option<String>), BTreeSet<Use>)| {
            let owner = known.get(ty);
            let declared = |name: &String| {
                let members = owner.into_iter().flat_map(|owner| &owner.members);
                let mut same = members.filter(|member| member.name == *name);
                // Of overloads the widest tells how far the name reaches.
                let first = same.next()?;
                let reach = same
                    .map(|member| member.reach)
                    .fold(first.reach, Reach::max);
                Some((reach, first.at))
            };
            let (own, at) = owner.map_or((Reach::Public, None), |owner| (owner.reach, owner.at));
            let (reach, at) = member.as_ref().and_then(declared).unwrap_or((own, at));
            Element {
                ty,
                member,
                reach,
                at,
                uses: uses.into_iter().collect(),
            }
        };
        self.found.into_iter().map(element).collect()
    }
}

/// Whether a fact is about a registration, whose text is a key.
fn is_wiring(kind: FactKind) -> bool {
    kind == FactKind::Registration
}

/// Which lines of each file are in which type.
pub(super) struct TypePlaces(BTreeMap<FileId, Vec<(u32, u32, TypeId)>>);

impl TypePlaces {
    /// Linear in the parts of types.
    pub(super) fn new(model: &Model) -> Self {
        let mut places: BTreeMap<FileId, Vec<(u32, u32, TypeId)>> = BTreeMap::new();
        for (ty, symbol) in model.types.iter_enumerated() {
            for part in &symbol.parts {
                let lines = (part.start_line, part.end_line, ty);
                places.entry(part.file).or_default().push(lines);
            }
        }
        Self(places)
    }

    /// The innermost type that a line of a file is in.
    pub(super) fn at(&self, file: FileId, line: u32) -> Option<TypeId> {
        let parts = self.0.get(&file)?.iter();
        let around = parts.filter(|(start, end, _)| (*start..=*end).contains(&line));
        let inner = around.min_by_key(|(start, end, ty)| (end - start, *ty));
        inner.map(|(_, _, ty)| *ty)
    }
}

/// Where a type of the platform knows one of an overlay, the first place of each pair.
pub(super) fn reversed(model: &Model, owners: &Owners) -> Vec<(TypeId, TypeId, FileId, u32)> {
    let mut found: BTreeMap<(TypeId, TypeId), (FileId, u32)> = BTreeMap::new();
    for reference in &model.references {
        let is_test = model.types[reference.from].is_test;
        if !is_test && owners.is_platform(reference.from) && owners.overlay(reference.to).is_some()
        {
            let place = (reference.file, reference.line);
            let first = found.entry((reference.from, reference.to)).or_insert(place);
            *first = (*first).min(place);
        }
    }
    found
        .into_iter()
        .map(|((from, to), (file, line))| (from, to, file, line))
        .collect()
}
