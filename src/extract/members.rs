//! Members of types.

use super::code::{Designation, ExprId, ExprKind, TypeRefId, TypeRefKind};
use super::facts::{
    Accessor, AccessorKind, ConstructorChain, Generic, MemberDecl, MemberKind, Modifiers,
};
use super::functions::Signature;
use super::kinds::{Field, Kind};
use super::lower::Lowering;
use crate::base::ids::fitted;
use crate::base::intern::Name;

/// The parts of a member before its kind and name are put together.
#[derive(Default)]
struct Parts {
    signature: Signature,
    name: Option<(Name, u32)>,
    ty: Option<TypeRefId>,
    explicit_interface: Option<TypeRefId>,
    accessors: Vec<Accessor>,
    initializer: Option<ExprId>,
    chain: Option<ConstructorChain>,
    operator: Option<(Kind, u32)>,
    is_checked: bool,
    is_fixed: bool,
}

impl Lowering<'_> {
    /// Lowers the member of the given kind under the cursor and adds it to `members`.
    pub(super) fn member(&mut self, kind: Kind, members: &mut Vec<MemberDecl>) {
        let member = match kind {
            Kind::FieldDeclaration => return self.fields(MemberKind::Field, members),
            Kind::EventFieldDeclaration => return self.fields(MemberKind::Event, members),
            Kind::EnumMember => MemberKind::EnumMember,
            Kind::MethodDeclaration => MemberKind::Method,
            Kind::PropertyDeclaration => MemberKind::Property,
            Kind::IndexerDeclaration => MemberKind::Indexer,
            Kind::EventDeclaration => MemberKind::Event,
            Kind::ConstructorDeclaration => MemberKind::Constructor,
            Kind::DestructorDeclaration => MemberKind::Finalizer,
            Kind::OperatorDeclaration => MemberKind::Operator,
            Kind::ConversionDeclaration => MemberKind::Conversion,
            _ => return,
        };
        let parts = self.member_parts();
        let member = self.member_of(member, parts);
        members.push(member);
    }

    fn member_parts(&mut self) -> Parts {
        let mut parts = Parts::default();
        self.each(|this, kind| {
            if kind == Kind::ArrowClause || !this.signature_part(&mut parts.signature, kind) {
                this.member_part(&mut parts, kind);
            }
        });
        parts
    }

    fn member_part(&mut self, parts: &mut Parts, kind: Kind) {
        match kind {
            Kind::ExplicitInterface => parts.explicit_interface = Some(self.inner_type()),
            Kind::AccessorList => parts.accessors = self.accessors(),
            Kind::ConstructorInitializer => parts.chain = Some(self.constructor_chain()),
            Kind::ArrowClause => parts.signature.body = Some(self.body(kind)),
            Kind::CheckedToken => parts.is_checked = true,
            Kind::ImplicitToken | Kind::ExplicitToken => {
                parts.operator = Some((kind, self.line()));
            }
            Kind::ThisToken => parts.name = Some((self.intern("Item"), self.line())),
            _ => match self.field() {
                Field::Type | Field::Returns if kind.is_type() => parts.ty = Some(self.type_ref()),
                Field::Name => parts.name = Some((self.name(), self.line())),
                Field::Operator => parts.operator = Some((kind, self.line())),
                Field::Value => parts.initializer = Some(self.expression()),
                _ => {}
            },
        }
    }

    fn member_of(&mut self, kind: MemberKind, parts: Parts) -> MemberDecl {
        let signature = parts.signature;
        let is_static = signature.modifiers.has(Modifiers::STATIC);
        let name_line = parts.name.map(|(_, line)| line);
        let line = name_line.or(parts.operator.map(|(_, line)| line));
        let line = line.unwrap_or_else(|| self.line());
        let operands = signature.params.len();
        let (kind, name) = match kind {
            MemberKind::Constructor if is_static => {
                (MemberKind::StaticConstructor, self.intern(".cctor"))
            }
            MemberKind::Constructor => (kind, self.intern(".ctor")),
            MemberKind::Finalizer => (kind, self.intern("Finalize")),
            MemberKind::Operator | MemberKind::Conversion => {
                let token = parts.operator.map_or(Kind::Other, |(token, _)| token);
                let name = operator_name(token, operands);
                (kind, self.operator_name(name, parts.is_checked))
            }
            _ => match parts.name {
                Some((name, _)) => (kind, name),
                None => (kind, self.intern("")),
            },
        };
        MemberDecl {
            kind,
            name,
            modifiers: signature.modifiers,
            generic: Generic::of(fitted(signature.type_params), fitted(signature.constraints)),
            params: fitted(signature.params),
            ty: parts.ty,
            explicit_interface: parts.explicit_interface,
            attributes: fitted(signature.attributes),
            body: signature.body,
            accessors: fitted(parts.accessors),
            initializer: parts.initializer,
            chain: parts.chain.map(Box::new),
            line,
            start_line: self.line(),
            end_line: self.end_line(),
        }
    }

    fn operator_name(&mut self, name: &str, is_checked: bool) -> Name {
        if is_checked {
            return self.intern(&format!("op_Checked{name}"));
        }
        self.intern(&format!("op_{name}"))
    }

    /// A field or event declaration: one member for each declarator, all with the same type and attributes.
    fn fields(&mut self, kind: MemberKind, members: &mut Vec<MemberDecl>) {
        let first = members.len();
        let mut parts = Parts::default();
        self.each(|this, child| {
            if child == Kind::VariableDeclaration {
                this.declarators(kind, &mut parts, members);
            } else if child == Kind::Modifier && this.source() == "fixed" {
                parts.is_fixed = true;
            } else {
                this.signature_part(&mut parts.signature, child);
            }
        });
        let (start_line, end_line) = (self.line(), self.end_line());
        for member in &mut members[first..] {
            member.start_line = start_line;
            member.end_line = end_line;
        }
    }

    fn declarators(&mut self, kind: MemberKind, parts: &mut Parts, members: &mut Vec<MemberDecl>) {
        self.each(|this, child| match child {
            Kind::VariableDeclarator => {
                let (designation, initializer) = this.declarator();
                if let Designation::Single(name, line) = designation {
                    let declared = Parts {
                        signature: Signature {
                            attributes: parts.signature.attributes.clone(),
                            modifiers: parts.signature.modifiers,
                            ..Signature::default()
                        },
                        name: Some((name, line)),
                        ty: parts.ty,
                        initializer,
                        ..Parts::default()
                    };
                    let declared = this.fixed_buffer(parts, declared);
                    members.push(this.member_of(kind, declared));
                }
            }
            child if child.is_type() => parts.ty = Some(this.type_ref()),
            _ => {}
        });
    }

    /// `fixed T x[n]` is a pointer to the first of `n` elements.
    fn fixed_buffer(&mut self, parts: &Parts, mut declared: Parts) -> Parts {
        if let (true, Some(element), Some(size)) = (parts.is_fixed, parts.ty, declared.initializer)
        {
            let line = self.line();
            let array = TypeRefKind::Array { element, rank: 1 };
            let ty = self.type_at(array, line);
            let parts = Box::new([size]);
            declared.ty = Some(self.type_at(TypeRefKind::Pointer(element), line));
            declared.initializer = Some(self.expr(ExprKind::NewArray { ty, parts }, line));
        }
        declared
    }

    fn accessors(&mut self) -> Vec<Accessor> {
        let mut accessors = Vec::new();
        self.each(|this, kind| {
            if kind == Kind::AccessorDeclaration {
                accessors.extend(this.accessor());
            }
        });
        accessors
    }

    fn accessor(&mut self) -> Option<Accessor> {
        let mut signature = Signature::default();
        let mut kind = None;
        self.each(|this, child| {
            if !this.signature_part(&mut signature, child) && this.field() == Field::Name {
                kind = accessor_kind(this.source());
            }
        });
        Some(Accessor {
            kind: kind?,
            modifiers: signature.modifiers,
            body: signature.body,
            attributes: fitted(signature.attributes),
        })
    }

    fn constructor_chain(&mut self) -> ConstructorChain {
        let mut chain = ConstructorChain {
            is_base: false,
            args: Box::default(),
            line: self.line(),
        };
        self.each(|this, kind| match kind {
            Kind::BaseToken | Kind::ThisToken => {
                chain.is_base = kind == Kind::BaseToken;
                chain.line = this.line();
            }
            Kind::ArgumentList => chain.args = this.arguments(),
            _ => {}
        });
        chain
    }
}

fn accessor_kind(keyword: &str) -> Option<AccessorKind> {
    Some(match keyword {
        "get" => AccessorKind::Get,
        "set" => AccessorKind::Set,
        "init" => AccessorKind::Init,
        "add" => AccessorKind::Add,
        "remove" => AccessorKind::Remove,
        _ => return None,
    })
}

/// The metadata name of an operator with that many operands, without `op_`.
fn operator_name(token: Kind, operands: usize) -> &'static str {
    match (token, operands) {
        (Kind::ImplicitToken, _) => "Implicit",
        (Kind::ExplicitToken, _) => "Explicit",
        (Kind::Plus, 1) => "UnaryPlus",
        (Kind::Minus, 1) => "UnaryNegation",
        (Kind::Plus, _) => "Addition",
        (Kind::Minus, _) => "Subtraction",
        (Kind::Star, _) => "Multiply",
        (Kind::Slash, _) => "Division",
        (Kind::Percent, _) => "Modulus",
        (Kind::Bang, _) => "LogicalNot",
        (Kind::Tilde, _) => "OnesComplement",
        (Kind::PlusPlus, _) => "Increment",
        (Kind::MinusMinus, _) => "Decrement",
        (Kind::TrueToken, _) => "True",
        (Kind::FalseToken, _) => "False",
        (Kind::Amp, _) => "BitwiseAnd",
        (Kind::Pipe, _) => "BitwiseOr",
        (Kind::Caret, _) => "ExclusiveOr",
        (Kind::ShiftLeft, _) => "LeftShift",
        (Kind::ShiftRight, _) => "RightShift",
        (Kind::UnsignedShiftRight, _) => "UnsignedRightShift",
        (Kind::EqualEqual, _) => "Equality",
        (Kind::BangEqual, _) => "Inequality",
        (Kind::Less, _) => "LessThan",
        (Kind::LessEqual, _) => "LessThanOrEqual",
        (Kind::Greater, _) => "GreaterThan",
        (Kind::GreaterEqual, _) => "GreaterThanOrEqual",
        _ => "Unknown",
    }
}
