//! How a declaration is spelt: types and values as written, without lines.

use std::hash::Hash;

use crate::base::digest::Digester;
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::code::{
    Constraint, ExprId, ExprKind, Literal, Param, Segment, TypeParam, TypeRefId, TypeRefKind,
};
use crate::extract::facts::{FileFacts, Using, UsingKind};

/// Adds to a digest, and notes the names.
pub(super) struct Spelling<'s> {
    facts: &'s FileFacts,
    digester: &'s mut Digester,
    /// Names of types and namespaces.
    pub names: Vec<Name>,
    /// Names in values.
    pub values: Vec<Name>,
}

impl<'s> Spelling<'s> {
    pub(super) fn new(facts: &'s FileFacts, digester: &'s mut Digester) -> Self {
        Self {
            facts,
            digester,
            names: Vec::new(),
            values: Vec::new(),
        }
    }

    pub(super) fn plain(&mut self, part: impl Hash) {
        part.hash(self.digester);
    }

    pub(super) fn name(&mut self, name: Name) {
        self.facts.names[name.index()].hash(self.digester);
    }

    pub(super) fn using(&mut self, using: &Using) {
        match using.kind {
            UsingKind::Namespace => self.plain(0_u8),
            UsingKind::Static => self.plain(1_u8),
            UsingKind::Alias(name) => {
                self.plain(2_u8);
                self.name(name);
            }
        }
        self.plain(using.is_global);
        self.ty(using.target);
    }

    pub(super) fn type_params(&mut self, params: &[TypeParam], constraints: &[Constraint]) {
        self.plain(params.len());
        for param in params {
            self.name(param.name);
        }
        for constraint in constraints {
            self.name(constraint.param);
            self.plain(constraint.is_struct());
            self.types(&constraint.types);
        }
    }

    pub(super) fn params(&mut self, params: &[Param]) {
        self.plain(params.len());
        for param in params {
            self.name(param.name);
            self.plain(param.modifier as u8);
            self.plain(param.default.is_some());
            self.types(param.ty.as_slice());
        }
    }

    pub(super) fn types(&mut self, types: &[TypeRefId]) {
        self.plain(types.len());
        for &ty in types {
            self.ty(ty);
        }
    }

    pub(super) fn ty(&mut self, ty: TypeRefId) {
        let kind = &self.facts.code.types[ty].kind;
        self.plain(std::mem::discriminant(kind));
        match kind {
            TypeRefKind::Simple(name) => self.segment(name),
            TypeRefKind::Qualified(name) => {
                self.plain(name.alias.is_some());
                if let Some(alias) = name.alias {
                    self.mention(alias);
                }
                for segment in &name.path {
                    self.segment(segment);
                }
            }
            TypeRefKind::Predefined(keyword) => self.plain(keyword),
            TypeRefKind::Array { element, rank } => {
                self.plain(rank);
                self.ty(*element);
            }
            TypeRefKind::Nullable(inner)
            | TypeRefKind::Pointer(inner)
            | TypeRefKind::Ref(inner) => self.ty(*inner),
            TypeRefKind::Tuple(items) => {
                self.plain(items.len());
                for &(item, name) in items {
                    self.ty(item);
                    self.plain(name.is_some());
                    if let Some(name) = name {
                        self.name(name);
                    }
                }
            }
            TypeRefKind::FunctionPointer(items) => self.types(items),
            TypeRefKind::Var | TypeRefKind::Error => {}
        }
    }

    /// A value, as far as it decides the text that it may hold: the forms that [`text`](super::super::text) follows.
    pub(super) fn value(&mut self, value: ExprId) {
        let mut rest = vec![value];
        while let Some(value) = rest.pop() {
            let kind = &self.facts.code.exprs[value].kind;
            self.plain(std::mem::discriminant(kind));
            match kind {
                ExprKind::Literal(Literal::String(text)) => self.name(*text),
                ExprKind::Name(segment) => self.part(segment),
                ExprKind::AliasName(alias, segment) => {
                    self.name(*alias);
                    self.part(segment);
                }
                ExprKind::Member { target, member, .. } => {
                    self.part(member);
                    rest.push(*target);
                }
                ExprKind::Type(ty) | ExprKind::TypeOf(ty) => self.ty(*ty),
                ExprKind::Binary(_, left, right) => rest.extend([*right, *left]),
                ExprKind::Interpolated(parts) => {
                    self.plain(parts.len());
                    rest.extend(parts.iter().rev());
                }
                ExprKind::Conditional(_, yes, _) => rest.push(*yes),
                ExprKind::Call { callee, args } => {
                    self.plain(args.len());
                    rest.extend(args.iter().rev().map(|arg| arg.value));
                    rest.push(*callee);
                }
                _ => {}
            }
        }
    }

    fn segment(&mut self, segment: &Segment) {
        self.mention(segment.name);
        self.plain(segment.arity());
        self.types(segment.args());
    }

    fn part(&mut self, segment: &Segment) {
        self.name(segment.name);
        self.values.push(segment.name);
        self.plain(segment.arity());
        self.types(segment.args());
    }

    fn mention(&mut self, name: Name) {
        self.name(name);
        self.names.push(name);
    }
}
