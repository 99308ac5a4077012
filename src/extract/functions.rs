//! What methods, local functions and lambdas have in common: parameters, type parameters, constraints, bodies.

use super::code::{
    Attribute, Body, Constraint, ConstraintWord, ExprKind, Lambda, Param, ParamModifier, StmtKind,
    TypeParam, TypeRefId, Variance,
};
use super::facts::Modifiers;
use super::kinds::{Field, Kind};
use super::lower::{Lowering, take};

/// What stands around the name of a function or a member.
#[derive(Default)]
pub(super) struct Signature {
    /// Attributes.
    pub(super) attributes: Vec<Attribute>,
    /// Modifiers.
    pub(super) modifiers: Modifiers,
    /// Type parameters.
    pub(super) type_params: Vec<TypeParam>,
    /// Constraints.
    pub(super) constraints: Vec<Constraint>,
    /// Parameters.
    pub(super) params: Vec<Param>,
    /// Body.
    pub(super) body: Option<Body>,
}

impl Lowering<'_> {
    /// Lowers the child under the cursor if it is a part of a signature.
    pub(super) fn signature_part(&mut self, signature: &mut Signature, kind: Kind) -> bool {
        match kind {
            Kind::AttributeList => self.attribute_list(&mut signature.attributes),
            Kind::Modifier => self.modifier(&mut signature.modifiers),
            Kind::TypeParameterList => signature.type_params = self.type_parameters(),
            Kind::ConstraintsClause => signature.constraints.extend(self.constraints()),
            Kind::ParameterList | Kind::BracketedParameterList => {
                signature.params = self.parameters();
            }
            Kind::Block | Kind::ArrowClause => signature.body = Some(self.body(kind)),
            _ => return false,
        }
        true
    }

    /// Adds the modifier under the cursor.
    pub(super) fn modifier(&mut self, modifiers: &mut Modifiers) {
        if let Some(modifier) = Modifiers::of_keyword(self.source()) {
            modifiers.add(modifier);
        }
    }

    /// The block, `=> e` or expression under the cursor as a body.
    pub(super) fn body(&mut self, kind: Kind) -> Body {
        match kind {
            Kind::Block => Body::Block(self.statement(kind)),
            Kind::ArrowClause => Body::Expr(self.inner_expression()),
            _ => Body::Expr(self.expression()),
        }
    }

    /// The parameters of the list under the cursor.
    pub(super) fn parameters(&mut self) -> Vec<Param> {
        let mut params = Vec::new();
        let mut array = ParameterArray::default();
        self.each(|this, kind| match kind {
            Kind::Parameter => params.extend(this.parameter()),
            Kind::AttributeList => this.attribute_list(&mut array.attributes),
            Kind::ParamsToken => array.begun = true,
            kind if kind.is_type() && array.begun && array.ty.is_none() => {
                array.ty = Some(this.type_ref());
            }
            Kind::Identifier if array.begun => params.push(this.parameter_array(&mut array)),
            _ => {}
        });
        params
    }

    fn parameter_array(&mut self, array: &mut ParameterArray) -> Param {
        let array = std::mem::take(array);
        Param {
            name: self.name(),
            ty: array.ty,
            modifier: ParamModifier::Params,
            default: None,
            attributes: array.attributes.into(),
            line: self.line(),
        }
    }

    fn parameter(&mut self) -> Option<Param> {
        let mut attributes = Vec::new();
        let mut param = None;
        let mut ty = None;
        let mut modifier = ParamModifier::None;
        let mut default = None;
        self.each(|this, kind| match kind {
            Kind::AttributeList => this.attribute_list(&mut attributes),
            Kind::Modifier => modifier = passing(modifier, this.source()),
            _ if param.is_some() && kind.is_expression() => default = Some(this.expression()),
            _ => match this.field() {
                Field::Type if kind.is_type() => ty = this.parameter_type(kind, &mut modifier),
                Field::Name if kind == Kind::Identifier => {
                    param = Some((this.name(), this.line()));
                }
                _ => {}
            },
        });
        let (name, line) = param?;
        Some(Param {
            name,
            ty,
            modifier,
            default,
            attributes: attributes.into(),
            line,
        })
    }

    /// The type under the cursor; the grammar may have `ref` in it instead of before it.
    fn parameter_type(&mut self, kind: Kind, modifier: &mut ParamModifier) -> Option<TypeRefId> {
        match kind {
            Kind::RefType => {
                *modifier = passing(*modifier, "ref");
                let word = self.source().split_whitespace().nth(1);
                *modifier = passing(*modifier, word.unwrap_or_default());
            }
            Kind::ScopedType => {}
            _ => return self.explicit_type(),
        }
        let mut ty = None;
        self.each(|this, kind| {
            if kind.is_type() && ty.is_none() {
                ty = this.parameter_type(kind, modifier);
            }
        });
        ty
    }

    /// The type parameters of the list under the cursor.
    pub(super) fn type_parameters(&mut self) -> Vec<TypeParam> {
        let mut params = Vec::new();
        self.each(|this, kind| {
            if kind == Kind::TypeParameter {
                params.extend(this.type_parameter());
            }
        });
        params
    }

    fn type_parameter(&mut self) -> Option<TypeParam> {
        let mut attributes = Vec::new();
        let mut param = None;
        let mut variance = Variance::None;
        self.each(|this, kind| match kind {
            Kind::AttributeList => this.attribute_list(&mut attributes),
            Kind::InToken => variance = Variance::In,
            Kind::OutToken => variance = Variance::Out,
            Kind::Identifier => param = Some((this.name(), this.line())),
            _ => {}
        });
        let (name, line) = param?;
        Some(TypeParam {
            name,
            variance,
            attributes: attributes.into(),
            line,
        })
    }

    /// `where T : A, B, new()`
    pub(super) fn constraints(&mut self) -> Option<Constraint> {
        let mark = self.lists.types.len();
        let mut param = None;
        let mut words = Vec::new();
        self.each(|this, kind| match kind {
            Kind::Identifier => param = Some(this.name()),
            Kind::Constraint => words.extend(this.constraint()),
            _ => {}
        });
        let types = take(&mut self.lists.types, mark);
        Some(Constraint {
            param: param?,
            types,
            words: words.into(),
        })
    }

    /// The word that one constraint is; one that is a type is pushed.
    fn constraint(&mut self) -> Option<ConstraintWord> {
        let text: String = self.source().split_whitespace().collect();
        let word = match text.as_str() {
            "class" => Some(ConstraintWord::Class),
            "class?" => Some(ConstraintWord::MaybeClass),
            "struct" => Some(ConstraintWord::Struct),
            "unmanaged" => Some(ConstraintWord::Unmanaged),
            "notnull" => Some(ConstraintWord::NotNull),
            "new()" => Some(ConstraintWord::New),
            _ => None,
        };
        if word.is_none() {
            self.each(|this, kind| {
                if kind.is_type() {
                    let ty = this.type_ref();
                    this.lists.types.push(ty);
                }
            });
        }
        word
    }

    /// `async (a, b) => e`
    pub(super) fn lambda(&mut self) -> ExprKind {
        let mut signature = Signature::default();
        let mut params = Vec::new();
        let mut returns = None;
        self.each(|this, kind| {
            if kind == Kind::ImplicitParameter {
                params.push(this.implicit_parameter());
            } else if this.signature_part(&mut signature, kind) {
                // Lowered.
            } else if signature.body.is_none() {
                match this.field() {
                    Field::Type if kind.is_type() => returns = Some(this.type_ref()),
                    Field::Body => signature.body = Some(this.body(kind)),
                    _ => {}
                }
            }
        });
        params.append(&mut signature.params);
        self.lambda_of(signature, Some(params.into()), returns)
    }

    fn implicit_parameter(&mut self) -> Param {
        Param {
            name: self.name(),
            ty: None,
            modifier: ParamModifier::None,
            default: None,
            attributes: Box::default(),
            line: self.line(),
        }
    }

    /// `delegate (T x) { ... }`
    pub(super) fn anonymous_method(&mut self) -> ExprKind {
        let mut signature = Signature::default();
        let mut has_params = false;
        self.each(|this, kind| {
            has_params |= kind == Kind::ParameterList;
            this.signature_part(&mut signature, kind);
        });
        let params = std::mem::take(&mut signature.params);
        self.lambda_of(signature, has_params.then(|| params.into()), None)
    }

    fn lambda_of(
        &mut self,
        signature: Signature,
        params: Option<Box<[Param]>>,
        returns: Option<TypeRefId>,
    ) -> ExprKind {
        let body = signature.body.unwrap_or_else(|| {
            let line = self.line();
            Body::Block(self.stmt(StmtKind::Empty, line))
        });
        ExprKind::Lambda(Box::new(Lambda {
            params,
            returns,
            is_async: signature.modifiers.has(Modifiers::ASYNC),
            body,
            attributes: signature.attributes.into(),
        }))
    }
}

/// The parts of `params T[] x`, which the grammar does not group.
#[derive(Default)]
struct ParameterArray {
    begun: bool,
    attributes: Vec<Attribute>,
    ty: Option<TypeRefId>,
}

/// How a parameter is passed that has `keyword` besides `known`. `this` wins over `ref`: it decides where the
/// method is found.
fn passing(known: ParamModifier, keyword: &str) -> ParamModifier {
    match (known, keyword) {
        (ParamModifier::This, _) | (_, "this") => ParamModifier::This,
        (ParamModifier::Ref, "readonly") => ParamModifier::RefReadonly,
        (_, "ref") => ParamModifier::Ref,
        (_, "out") => ParamModifier::Out,
        (_, "in") => ParamModifier::In,
        _ => known,
    }
}
