//! Aliases: `using A = T;` in a file, in the whole project, or in the project file.

use super::binder::{Binder, Site};
use super::scope::{Meaning, TypeName};
use super::ty::Ty;
use super::world::{NsId, SymId, UnitId, ViewId};
use crate::base::intern::Name;
use crate::extract::code::{Segment, TypeRefId};
use crate::extract::facts::{NamespaceDeclId, UsingKind};

impl Binder<'_, '_> {
    pub(super) fn alias(
        &self,
        unit: UnitId,
        decl: NamespaceDeclId,
        name: Name,
    ) -> Option<TypeName> {
        let this = &self.world.units[unit];
        for using in &this.facts.namespaces[decl].usings {
            if let UsingKind::Alias(alias) = using.kind
                && this.name(alias) == name
            {
                return Some(TypeName::Alias(unit, decl, using.target));
            }
        }
        if decl != NamespaceDeclId(0) {
            return None;
        }
        let view = &self.world.views[this.view];
        for &(other, index) in &view.directives {
            let that = &self.world.units[other];
            let using = &that.facts.namespaces[NamespaceDeclId(0)].usings[index];
            if matches!(using.kind, UsingKind::Alias(alias) if that.name(alias) == name) {
                return Some(TypeName::Alias(other, NamespaceDeclId(0), using.target));
            }
        }
        let (_, path) = view.aliases.iter().find(|(alias, _)| *alias == name)?;
        self.dotted(this.view, path)
    }

    /// A fully qualified name from a project file.
    pub(super) fn dotted(&self, view: ViewId, path: &[Name]) -> Option<TypeName> {
        let (last, around) = path.split_last()?;
        let ns = self.world.namespace_at(NsId(0), around)?;
        self.namespace_member(view, ns, *last, 0)
    }

    /// What an alias stands for, looked up where the alias is written (other aliases there do not count).
    pub(super) fn alias_target(
        &mut self,
        unit: UnitId,
        decl: NamespaceDeclId,
        target: TypeRefId,
    ) -> Meaning {
        let this = &self.world.units[unit];
        let parent = this.facts.namespaces[decl].parent;
        let site = Site {
            unit,
            ns: parent.unwrap_or(NamespaceDeclId(0)),
            ty: None,
            method_params: (0, 0),
            is_static: true,
        };
        let kind = &this.facts.code.types[target].kind;
        if let Some(path) = kind.path() {
            let alias = kind.alias();
            if alias.is_some_and(|alias| self.is_extern_alias(site, alias)) {
                return Meaning::Complete(self.quiet_type(site, target));
            }
            let this = &self.world.units[unit];
            let mut start = Some(if alias.is_some() {
                NsId(0)
            } else {
                this.opened[decl]
            });
            while let Some(ns) = start {
                if let Some(found) = self.path_from(site, ns, path) {
                    return found;
                }
                start = self.world.namespaces[ns].parent;
            }
            // What an outer namespace declaration imports may be named too; other usings at this level may not.
            if parent.is_some() {
                return Meaning::Complete(self.quiet_type(site, target));
            }
            return Meaning::Nothing;
        }
        Meaning::Complete(self.quiet_type(site, target))
    }

    fn path_from(&mut self, site: Site, ns: NsId, path: &[Segment]) -> Option<Meaning> {
        let view = self.world.units[site.unit].view;
        let mut at = Meaning::Namespace(ns);
        for segment in path {
            let name = self.world.units[site.unit].name(segment.name);
            at = match at {
                Meaning::Namespace(ns) => {
                    match self.namespace_member(view, ns, name, segment.arity())? {
                        TypeName::Namespace(child) => Meaning::Namespace(child),
                        TypeName::Type(sym) => {
                            Meaning::Complete(self.close(site, sym, None, segment.args()))
                        }
                        _ => return None,
                    }
                }
                Meaning::Complete(ty) => {
                    let (nested, around) = self.nested_type(site, ty, name, segment.arity())?;
                    Meaning::Complete(self.close(site, nested, Some(around), segment.args()))
                }
                _ => return None,
            };
        }
        Some(at)
    }

    fn close(&mut self, site: Site, sym: SymId, around: Option<Ty>, args: &[TypeRefId]) -> Ty {
        let args: Vec<Ty> = args.iter().map(|&arg| self.quiet_type(site, arg)).collect();
        self.apply(sym, around, &args)
    }
}
