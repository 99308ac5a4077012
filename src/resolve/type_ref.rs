//! Type references to types, with or without reporting what is mentioned.

use super::binder::{Binder, Site};
use super::model::ReferenceKind;
use super::scope::{Meaning, TypeName};
use super::sink::{RawExternal, RawReference, Reason};
use super::ty::{Ty, TyKind, TyTable};
use super::world::{NsId, SymId, ViewId};
use crate::base::intern::Name;
use crate::extract::code::{Segment, TypeRefId, TypeRefKind};

impl Binder<'_, '_> {
    /// The type of a reference, nothing reported.
    pub(super) fn quiet_type(&mut self, site: Site, id: TypeRefId) -> Ty {
        self.sink.mute();
        let ty = self.type_at(site, id, ReferenceKind::LocalType);
        self.sink.unmute();
        ty
    }

    /// The type of a reference in the file at hand; every type that it names is reported, the outermost as `kind`.
    pub(super) fn type_ref(&mut self, id: TypeRefId, kind: ReferenceKind) -> Ty {
        self.type_at(self.site, id, kind)
    }

    fn type_at(&mut self, site: Site, id: TypeRefId, kind: ReferenceKind) -> Ty {
        let reference = &self.world.units[site.unit].facts.code.types[id];
        match &reference.kind {
            TypeRefKind::Simple(name) => {
                self.named_type(site, None, std::slice::from_ref(name), kind)
            }
            TypeRefKind::Qualified(name) => self.named_type(site, name.alias, &name.path, kind),
            TypeRefKind::Predefined(keyword) => self.tys.predefined(*keyword),
            TypeRefKind::Var | TypeRefKind::Error => TyTable::UNKNOWN,
            TypeRefKind::Array { element, rank } => {
                let element = self.type_at(site, *element, kind);
                self.tys.array(element, *rank)
            }
            TypeRefKind::Nullable(inner) => {
                let inner = self.type_at(site, *inner, kind);
                self.nullable(inner)
            }
            TypeRefKind::Pointer(inner) => {
                let inner = self.type_at(site, *inner, kind);
                self.tys.intern(TyKind::Pointer(inner))
            }
            TypeRefKind::Ref(inner) => self.type_at(site, *inner, kind),
            TypeRefKind::Tuple(items) => {
                let tys = items
                    .iter()
                    .map(|&(item, _)| self.type_at(site, item, ReferenceKind::TupleElement));
                let tys: Box<[Ty]> = tys.collect();
                let unit = &self.world.units[site.unit];
                let names = items
                    .iter()
                    .map(|&(_, name)| name.map(|name| unit.name(name)))
                    .collect();
                self.tys.intern(TyKind::Tuple(tys, names))
            }
            TypeRefKind::FunctionPointer(items) => {
                for &item in items {
                    self.type_at(site, item, ReferenceKind::TypeArg);
                }
                TyTable::UNKNOWN
            }
        }
    }

    fn named_type(
        &mut self,
        site: Site,
        alias: Option<Name>,
        path: &[Segment],
        kind: ReferenceKind,
    ) -> Ty {
        let mut at = match alias {
            Some(alias) => self.alias_root(site, alias),
            None => Meaning::Nothing,
        };
        let last = path.len() - 1;
        for (index, segment) in path.iter().enumerate() {
            let name = self.world.units[site.unit].name(segment.name);
            let args: Vec<Ty> = segment
                .args()
                .iter()
                .map(|&arg| self.type_at(site, arg, ReferenceKind::TypeArg))
                .collect();
            let step = if index == 0 && alias.is_none() {
                self.first_segment(site, name, segment.arity(), kind)
            } else {
                self.next_segment(site, at, name, segment.arity())
            };
            let kind = if index == last {
                kind
            } else {
                ReferenceKind::Qualifier
            };
            at = match step {
                Meaning::Type(sym, around) => {
                    self.mention(sym, kind, segment.line);
                    Meaning::Complete(self.apply(sym, around, &args))
                }
                Meaning::Complete(ty) => {
                    self.mention_complete(ty, kind, segment.line);
                    Meaning::Complete(ty)
                }
                Meaning::Namespace(_) | Meaning::Behind(..) if index < last => step,
                _ => {
                    // The rest of the path hangs on what is not known; its arguments still count, and the last ones are
                    // those of the type.
                    let mut args = args;
                    for later in &path[index + 1..] {
                        let later = later.args().iter();
                        args = later
                            .map(|&arg| self.type_at(site, arg, ReferenceKind::TypeArg))
                            .collect();
                    }
                    return self.external_type(site, &path[last], step, args);
                }
            };
        }
        match at {
            Meaning::Complete(ty) => ty,
            _ => TyTable::UNKNOWN,
        }
    }

    /// A type that nothing declares: kept apart by name and arguments.
    fn external_type(&mut self, site: Site, last: &Segment, step: Meaning, args: Vec<Ty>) -> Ty {
        let name = self.world.units[site.unit].name(last.name);
        let reason = if step == Meaning::Ambiguous {
            Reason::Ambiguous
        } else {
            Reason::UnknownExternalType
        };
        self.sink.unbound(reason);
        if let (Some(from), false) = (self.sink_owner(), step == Meaning::Ambiguous) {
            self.sink.external(
                RawExternal {
                    from,
                    name,
                    known: None,
                },
                u32::MAX,
            );
        }
        self.tys.intern(TyKind::External(name, args.into()))
    }

    /// What stands before `::`.
    pub(super) fn alias_root(&mut self, site: Site, alias: Name) -> Meaning {
        let alias = self.world.units[site.unit].name(alias);
        if alias == self.world.known.global {
            return Meaning::Namespace(NsId(0));
        }
        if self.is_extern_alias(site, alias) {
            let view = &self.world.views[self.world.units[site.unit].view];
            let behind = view.extern_aliases.iter().find(|(name, _)| *name == alias);
            // An alias of a package: its types lie in tables or in given graphs.
            return behind.map_or(Meaning::Namespace(NsId(0)), |&(_, view)| {
                Meaning::Behind(view, NsId(0))
            });
        }
        self.meaning(Site { ty: None, ..site }, alias, 0)
    }

    pub(super) fn is_extern_alias(&self, site: Site, alias: Name) -> bool {
        let unit = &self.world.units[site.unit];
        let mut at = Some(site.ns);
        while let Some(ns) = at {
            let facts = &unit.facts.namespaces[ns];
            if facts
                .extern_aliases
                .iter()
                .any(|&name| unit.name(name) == alias)
            {
                return true;
            }
            at = facts.parent;
        }
        false
    }

    /// The first part of a path; an attribute may leave out its suffix.
    fn first_segment(&mut self, site: Site, name: Name, arity: u8, kind: ReferenceKind) -> Meaning {
        if kind == ReferenceKind::Attribute {
            return self.attribute_type(|binder, name| binder.meaning(site, name, arity), name);
        }
        self.meaning(site, name, arity)
    }

    pub(super) fn next_segment(
        &mut self,
        site: Site,
        at: Meaning,
        name: Name,
        arity: u8,
    ) -> Meaning {
        let own = self.world.units[site.unit].view;
        match at {
            Meaning::Namespace(ns) => self.namespace_step(own, ns, name, arity, Meaning::Namespace),
            Meaning::Behind(view, ns) => {
                self.namespace_step(view, ns, name, arity, |child| Meaning::Behind(view, child))
            }
            Meaning::Complete(ty) => match self.nested_type(site, ty, name, arity) {
                Some((nested, around)) => Meaning::Type(nested, Some(around)),
                None => Meaning::Nothing,
            },
            _ => Meaning::Nothing,
        }
    }

    /// What `name` is in `ns` as `view` sees it; `within` makes a namespace of what lies below.
    fn namespace_step(
        &mut self,
        view: ViewId,
        ns: NsId,
        name: Name,
        arity: u8,
        within: impl Fn(NsId) -> Meaning,
    ) -> Meaning {
        let plain = self.namespace_member(view, ns, name, arity);
        let found = plain.or_else(|| {
            let suffixed = self.suffixed(name)?;
            self.namespace_member(view, ns, suffixed, arity)
        });
        match found {
            Some(TypeName::Namespace(child)) => within(child),
            Some(TypeName::Type(sym)) => Meaning::Type(sym, None),
            _ => Meaning::Nothing,
        }
    }

    /// `[Name]` is `NameAttribute` or `Name`: the one that is an attribute class, the plain one first.
    fn attribute_type(
        &mut self,
        mut find: impl FnMut(&mut Self, Name) -> Meaning,
        name: Name,
    ) -> Meaning {
        let plain = find(self, name);
        let suffixed = self
            .suffixed(name)
            .map_or(Meaning::Nothing, |name| find(self, name));
        match (plain, suffixed) {
            (Meaning::Type(..), Meaning::Type(..)) => suffixed,
            (Meaning::Type(sym, _), _) if self.may_be_attribute(sym) => plain,
            (Meaning::Complete(_), Meaning::Nothing) => plain,
            (_, Meaning::Type(..) | Meaning::Complete(_)) => suffixed,
            _ => Meaning::Nothing,
        }
    }

    fn suffixed(&self, name: Name) -> Option<Name> {
        let text = self.world.names.text(name);
        self.world.names.get(&format!("{text}Attribute"))
    }

    /// A class whose name or bases do not speak against being an attribute.
    fn may_be_attribute(&mut self, sym: SymId) -> bool {
        let symbol = &self.world.syms[sym];
        if self.world.names.text(symbol.name).ends_with("Attribute") {
            return true;
        }
        symbol.kind == crate::extract::facts::TypeKind::Class && !self.bases(sym).is_empty()
    }

    /// Reports that the type at hand names `sym`.
    pub(super) fn mention(&mut self, sym: SymId, kind: ReferenceKind, line: u32) {
        self.sink.bound();
        let Some(from) = self.sink_owner() else {
            return;
        };
        if self.world.syms[sym].is_library {
            let name = self.world.syms[sym].name;
            self.sink.external(
                RawExternal {
                    from,
                    name,
                    known: Some(sym),
                },
                line,
            );
            return;
        }
        let kind = match (kind, self.world.syms[sym].kind) {
            (ReferenceKind::Base, crate::extract::facts::TypeKind::Interface) => {
                ReferenceKind::Implements
            }
            _ => kind,
        };
        self.sink.reference(RawReference {
            from,
            to: sym,
            kind,
            line,
        });
    }

    fn mention_complete(&mut self, ty: Ty, kind: ReferenceKind, line: u32) {
        match self.tys.named(ty) {
            Some((sym, _)) => self.mention(sym, kind, line),
            None => self.sink.bound(),
        }
    }

    /// Reports every source type within the type of an expression.
    pub(super) fn infer_mention(&mut self, ty: Ty, kind: ReferenceKind, line: u32) {
        if self.sink.is_muted() {
            return;
        }
        let Some(from) = self.sink_owner() else {
            return;
        };
        match self.tys.kind(ty).clone() {
            TyKind::Named(sym, args) => {
                if !self.world.syms[sym].is_library {
                    self.sink.reference(RawReference {
                        from,
                        to: sym,
                        kind,
                        line,
                    });
                }
                for arg in args {
                    self.infer_mention(arg, kind, line);
                }
            }
            TyKind::Array(inner, _) | TyKind::Nullable(inner) | TyKind::Pointer(inner) => {
                self.infer_mention(inner, kind, line);
            }
            TyKind::Tuple(items, _) | TyKind::External(_, items) => {
                for item in items {
                    self.infer_mention(item, kind, line);
                }
            }
            _ => {}
        }
    }

    /// The source type that what is bound now belongs to.
    pub(super) fn sink_owner(&self) -> Option<SymId> {
        self.site.ty.filter(|_| !self.sink.is_muted())
    }
}
