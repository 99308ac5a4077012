//! Keeps what declarations say of types ([`super::model::site::Shape`]) while they are bound.

use super::binder::Binder;
use super::model::site::{AttributeSite, Content, MemberShape, Mention, Shape, Signature, SiteArg};
use super::number;
use super::sink::RawShape;
use super::ty::{Ty, TyTable};
use super::world::{SymId, UnitId};
use crate::base::ids::{FileId, Id};
use crate::base::intern::Name;
use crate::extract::code::{Attribute, ExprId, ExprKind, Lambda, Param};
use crate::extract::facts::{MemberDecl, MemberKind, TypeDecl, TypeDeclId, TypeKind};

impl Binder<'_, '_> {
    /// Starts the shape of one part of a type.
    pub(super) fn start_shape(&mut self, unit: UnitId, part: TypeDeclId, decl: &TypeDecl) {
        let sym = self.world.units[unit].declared[part];
        let bases = decl.bases.iter();
        let bases: Vec<Ty> = bases
            .map(|&base| self.quiet_type(self.site, base))
            .collect();
        let mut shape = Shape {
            params: self.world.syms[sym].params.clone(),
            bases: bases.iter().map(|&ty| self.told(ty)).collect(),
            attributes: self.attribute_sites(decl.attributes.iter()),
            members: Vec::new(),
        };
        shape.members.extend(self.implied_member(unit, decl));
        self.sink.shapes.push(RawShape {
            sym,
            unit,
            part: part.index() as u32,
            shape,
        });
    }

    /// What the head of a declaration says of a member: the primary constructor, or how a delegate is invoked.
    fn implied_member(&mut self, unit: UnitId, decl: &TypeDecl) -> Option<MemberShape<SymId>> {
        let declared = decl.params.as_ref()?;
        let params = self.param_shapes(declared);
        let (kind, name) = match decl.kind {
            TypeKind::Delegate => (MemberKind::Method, self.world.known.invoke),
            _ => (MemberKind::Constructor, self.world.known.ctor),
        };
        let ty = match decl.returns {
            Some(returns) => {
                let ty = self.quiet_type(self.site, returns);
                self.told(ty)
            }
            None => Mention::Unknown,
        };
        Some(MemberShape {
            kind,
            name,
            modifiers: decl.modifiers,
            ty,
            params,
            number: None,
            attributes: self.with_params(&[], declared),
            file: self.file_of(unit),
            line: decl.line,
        })
    }

    /// Adds a member to the shape that was started last.
    pub(super) fn add_member_shape(&mut self, unit: UnitId, member: &MemberDecl, ty: Ty) {
        let kept = !matches!(
            member.kind,
            MemberKind::EnumMember
                | MemberKind::Operator
                | MemberKind::Conversion
                | MemberKind::Finalizer
                | MemberKind::StaticConstructor
        );
        if !kept {
            return;
        }
        let name = match member.kind {
            MemberKind::Constructor => self.world.known.ctor,
            _ => self.name(member.name),
        };
        let shape = MemberShape {
            kind: member.kind,
            name,
            modifiers: member.modifiers,
            ty: self.told(ty),
            params: self.param_shapes(&member.params),
            number: number::of_member(&self.world.units[unit].facts.code, member),
            attributes: self.member_attributes(member),
            file: self.file_of(unit),
            line: member.line,
        };
        if let Some(raw) = self.sink.shapes.last_mut() {
            raw.shape.members.push(shape);
        }
    }

    /// Its own attributes, and those of its parameters.
    fn member_attributes(&mut self, member: &MemberDecl) -> Box<[AttributeSite<SymId>]> {
        self.with_params(&member.attributes, &member.params)
    }

    /// The types that a lambda writes out; `None` for one that leaves all to inference.
    pub(super) fn signature_of(&mut self, lambda: &Lambda) -> Option<Signature<SymId>> {
        let params = lambda.params.as_deref().unwrap_or_default();
        if lambda.returns.is_none() && params.iter().all(|param| param.ty.is_none()) {
            return None;
        }
        let returns = lambda
            .returns
            .map_or(TyTable::UNKNOWN, |ty| self.quiet_type(self.site, ty));
        Some(Signature {
            params: self.param_shapes(params),
            returns: self.told(returns),
            attributes: self.with_params(&lambda.attributes, params),
        })
    }

    fn with_params(
        &mut self,
        attributes: &[Attribute],
        params: &[Param],
    ) -> Box<[AttributeSite<SymId>]> {
        let mut found = self.attribute_sites(attributes.iter());
        for (place, param) in params.iter().enumerate() {
            let of_param = self.attribute_sites(param.attributes.iter()).into_iter();
            found.extend(of_param.map(|site| AttributeSite {
                param: Some(place as u32),
                ..site
            }));
        }
        found.into()
    }

    fn file_of(&self, unit: UnitId) -> FileId {
        self.world.units[unit].file.unwrap_or(FileId(0))
    }

    fn param_shapes(&mut self, params: &[Param]) -> Box<[(Name, Mention<SymId>)]> {
        params
            .iter()
            .map(|param| {
                let ty = param
                    .ty
                    .map_or(TyTable::UNKNOWN, |ty| self.quiet_type(self.site, ty));
                (self.name(param.name), self.told(ty))
            })
            .collect()
    }

    /// The attributes that a rule knows.
    fn attribute_sites<'d>(
        &mut self,
        attributes: impl Iterator<Item = &'d Attribute>,
    ) -> Vec<AttributeSite<SymId>> {
        attributes
            .filter_map(|attribute| self.attribute_site(attribute))
            .collect()
    }

    fn attribute_site(&mut self, attribute: &Attribute) -> Option<AttributeSite<SymId>> {
        let unit = &self.world.units[self.site.unit];
        let last = unit.facts.code.types[attribute.ty].kind.path()?.last()?;
        let written = unit.name(last.name);
        let text = self.world.names.text(written);
        let short = text
            .strip_suffix("Attribute")
            .filter(|short| !short.is_empty());
        let name = match short {
            Some(short) => self.world.names.get(short)?,
            None => written,
        };
        if !self.world.interests.attributes.contains(&name) {
            return None;
        }
        let type_args: Vec<Ty> = last
            .args()
            .iter()
            .map(|&arg| self.quiet_type(self.site, arg))
            .collect();
        Some(AttributeSite {
            name,
            type_args: type_args.iter().map(|&ty| self.told(ty)).collect(),
            args: self.attribute_args(&attribute.args),
            param: None,
            file: self.file_of(self.site.unit),
            line: attribute.line,
        })
    }

    fn attribute_args(&mut self, args: &[(Option<Name>, ExprId)]) -> Box<[SiteArg<SymId>]> {
        let mut found = Vec::with_capacity(args.len());
        for &(name, value) in args {
            let name = name.map(|name| self.name(name));
            for value in self.elements(value) {
                let content = self.content(self.uncast(value));
                let ty = match &content {
                    Content::TypeOf(ty) => ty.clone(),
                    _ => Mention::Unknown,
                };
                found.push(SiteArg { name, ty, content });
            }
        }
        found.into()
    }

    /// `(int)HttpStatusCode.NotFound` is the member that it names.
    fn uncast(&self, value: ExprId) -> ExprId {
        match self.world.units[self.site.unit].facts.code.exprs[value].kind {
            ExprKind::Cast(_, inner) => inner,
            _ => value,
        }
    }

    /// The elements of an array argument, one level deep; of any other value, itself.
    fn elements(&self, value: ExprId) -> Vec<ExprId> {
        match &self.world.units[self.site.unit].facts.code.exprs[value].kind {
            ExprKind::ArrayInit(items)
            | ExprKind::NewArrayImplicit(items)
            | ExprKind::Collection(items) => items.to_vec(),
            ExprKind::NewArray { parts, .. } => match parts.as_ref() {
                [only] => self.elements(*only),
                parts => parts.to_vec(),
            },
            _ => vec![value],
        }
    }
}
