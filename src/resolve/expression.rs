//! Expressions: every form to its type, with everything it mentions reported on the way.

use super::binder::Binder;
use super::model::ReferenceKind;
use super::sink::Reason;
use super::ty::{Ty, TyKind, TyTable};
use super::value::{Access, Value};
use crate::extract::code::{Designation, Expr, ExprId, ExprKind, Literal, Predefined, TypeRefId};

/// Expressions nested deeper than this are not bound.
const MAX_DEPTH: u32 = 1500;

impl Binder<'_, '_> {
    /// An expression as a value of some type.
    pub(super) fn value(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        self.value_as(id, Access::Read, expected)
    }

    /// An expression as a value that this is done with.
    pub(super) fn value_as(&mut self, id: ExprId, access: Access, expected: Option<Ty>) -> Ty {
        let value = self.expression(id, access, expected);
        self.settle(value, expected)
    }

    /// An expression given where `wanted` is declared: user-defined conversions are reported.
    pub(super) fn value_for(&mut self, id: ExprId, wanted: Ty) -> Ty {
        let expected = (wanted != TyTable::UNKNOWN).then_some(wanted);
        let ty = self.value(id, expected);
        let line = self.line_of(id);
        self.convert(ty, wanted, line);
        ty
    }

    pub(super) fn line_of(&self, id: ExprId) -> u32 {
        self.world.units[self.site.unit].facts.code.exprs[id].line
    }

    /// Makes a value of whatever an expression is.
    pub(super) fn settle(&mut self, value: Value, expected: Option<Ty>) -> Ty {
        match value {
            Value::Of(ty) => ty,
            Value::Type(_) | Value::Namespace(_) | Value::Behind(..) => TyTable::UNKNOWN,
            Value::Methods(group) => {
                let returns = self.convert_group(&group, expected);
                match (expected, returns) {
                    (Some(expected), _) => expected,
                    (None, _) => TyTable::UNKNOWN,
                }
            }
            Value::LocalFunction(signature, _) => {
                let params = signature.params.iter().map(|param| param.ty).collect();
                self.tys.intern(TyKind::Function(params, signature.returns))
            }
            Value::Pending(id) => self.settle_pending(id, expected),
        }
    }

    /// Binds an expression that waited for what is expected of it.
    pub(super) fn settle_pending(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        let expr = &self.world.units[self.site.unit].facts.code.exprs[id];
        match &expr.kind {
            ExprKind::Lambda(_) => match expected.and_then(|ty| self.delegate_signature(ty)) {
                Some(target) => {
                    self.lambda(id, Some(&target));
                    expected.unwrap_or(TyTable::UNKNOWN)
                }
                None => self.natural_lambda(id),
            },
            ExprKind::NewImplicit(creation) => self.new_implicit(id, expected, creation, expr.line),
            ExprKind::Collection(items) => self.collection(items, expected),
            ExprKind::Default(None) => {
                if let Some(ty) = expected {
                    self.infer_mention(ty, ReferenceKind::ExpressionType, expr.line);
                }
                expected.unwrap_or(TyTable::NULL)
            }
            ExprKind::Declaration(ty, designation) => self.declaration(
                *ty,
                designation,
                expected.unwrap_or(TyTable::UNKNOWN),
                expr.line,
            ),
            ExprKind::Conditional(_, yes, no) => {
                let yes = self.value(*yes, expected);
                let no = self.value(*no, expected);
                expected.unwrap_or_else(|| self.common_type(&[yes, no]).unwrap_or(TyTable::UNKNOWN))
            }
            _ => self.value(id, expected),
        }
    }

    /// `T x`, `var x`, `var (a, b)` in an expression: declares its locals with the given type.
    pub(super) fn declaration(
        &mut self,
        ty: Option<TypeRefId>,
        designation: &Designation,
        given: Ty,
        line: u32,
    ) -> Ty {
        let ty = if let Some(ty) = ty {
            self.type_ref(ty, ReferenceKind::LocalType)
        } else {
            self.infer_mention(given, ReferenceKind::Var, line);
            given
        };
        self.designate(designation, ty, line);
        ty
    }

    /// Classifies an expression.
    pub(super) fn expression(&mut self, id: ExprId, access: Access, expected: Option<Ty>) -> Value {
        if self.depth >= MAX_DEPTH {
            self.sink.unbound(Reason::TooDeep);
            return Value::Of(TyTable::UNKNOWN);
        }
        self.depth += 1;
        let expr = &self.world.units[self.site.unit].facts.code.exprs[id];
        let is_site = self.open_site(id, expr);
        let is_text = self.open_text(id, expr);
        let value = self.expression_of(id, expr, access, expected);
        if is_text {
            self.recorder.in_text = false;
        }
        if is_site {
            self.close_site(expr, access);
        }
        self.depth -= 1;
        value
    }

    fn expression_of(
        &mut self,
        id: ExprId,
        expr: &Expr,
        access: Access,
        expected: Option<Ty>,
    ) -> Value {
        let line = expr.line;
        Value::Of(match &expr.kind {
            ExprKind::Name(segment) => return self.simple_name(segment, line, access),
            ExprKind::Member { target, member, .. } => {
                let value = self.member_access(*target, member, line, access);
                self.note_manner(id, member, line);
                return value;
            }
            ExprKind::Type(ty) => return self.type_expression(*ty),
            ExprKind::AliasName(alias, segment) => {
                return self.alias_name(*alias, segment, line, access);
            }
            ExprKind::Lambda(_)
            | ExprKind::NewImplicit(_)
            | ExprKind::Collection(_)
            | ExprKind::Default(None)
            | ExprKind::Declaration(..) => return Value::Pending(id),
            ExprKind::Missing => TyTable::UNKNOWN,
            ExprKind::Literal(literal) => self.literal(*literal),
            ExprKind::This => self
                .site
                .ty
                .map_or(TyTable::UNKNOWN, |sym| self.self_type(sym)),
            ExprKind::Base => self.base_type(),
            ExprKind::Call { callee, args } => {
                let ty = self.call(*callee, args, line);
                self.note_change(*callee);
                ty
            }
            ExprKind::Index { target, args, .. } => self.index(*target, args, line, access),
            ExprKind::New(ty, creation) => self.new_object(id, *ty, creation, line),
            ExprKind::NewArray { ty, parts } => self.new_array(*ty, parts),
            ExprKind::NewArrayImplicit(items) | ExprKind::ArrayInit(items) => {
                self.array_of(items, expected)
            }
            ExprKind::Anonymous(members) => self.anonymous(members),
            ExprKind::Spread(inner) | ExprKind::Ref(inner) => self.value(*inner, None),
            ExprKind::Unary(op, operand) => self.unary(*op, *operand, line, expected),
            ExprKind::Binary(..) => self.binary_chain(id, expected),
            ExprKind::Assign(op, target, value) => self.assign(*op, *target, *value, line),
            ExprKind::Conditional(condition, yes, no) => {
                self.conditional(*condition, *yes, *no, expected)
            }
            ExprKind::Cast(ty, operand) => self.cast(*ty, *operand, line),
            ExprKind::As(operand, ty) => {
                self.value(*operand, None);
                self.type_ref(*ty, ReferenceKind::IsAs)
            }
            ExprKind::Is(operand, pattern) => {
                let ty = self.value_as(*operand, Access::Compare, None);
                self.pattern(*pattern, ty, true);
                TyTable::BOOL
            }
            ExprKind::TypeOf(ty) => {
                self.type_ref(*ty, ReferenceKind::Typeof);
                self.world
                    .special
                    .type_type
                    .map_or(TyTable::UNKNOWN, |sym| self.instance(sym, &[]))
            }
            ExprKind::SizeOf(ty) => {
                self.type_ref(*ty, ReferenceKind::Default);
                TyTable::INT
            }
            ExprKind::Default(Some(ty)) => self.type_ref(*ty, ReferenceKind::Default),
            ExprKind::Await(operand) => self.await_value(*operand, line),
            ExprKind::Throw(operand) => {
                self.value(*operand, None);
                TyTable::NULL
            }
            ExprKind::Tuple(args) => self.tuple(args, expected),
            ExprKind::Interpolated(holes) => {
                for &hole in holes {
                    self.value(hole, None);
                }
                TyTable::STRING
            }
            ExprKind::Range(from, to) => {
                for &end in [from, to].into_iter().flatten() {
                    self.value(end, None);
                }
                TyTable::UNKNOWN
            }
            ExprKind::Switch(operand, arms) => self.switch_expression(*operand, arms, expected),
            ExprKind::With(operand, init) => {
                let ty = self.value(*operand, None);
                self.initialise(None, ty, init);
                ty
            }
            ExprKind::Query(query) => self.query(query),
        })
    }

    fn literal(&mut self, literal: Literal) -> Ty {
        match literal {
            Literal::Null => TyTable::NULL,
            Literal::String(_) => TyTable::STRING,
            Literal::Of(keyword, _) => self.tys.predefined(keyword),
            Literal::Bool(_) => self.tys.predefined(Predefined::Bool),
            Literal::Int(_) => self.tys.predefined(Predefined::Int),
            Literal::Utf8 => TyTable::UNKNOWN,
        }
    }

    fn base_type(&mut self) -> Ty {
        let Some(sym) = self.site.ty else {
            return TyTable::UNKNOWN;
        };
        let bases = self.bases(sym);
        bases
            .first()
            .copied()
            .filter(|&base| !self.is_interface(base))
            .unwrap_or(TyTable::OBJECT)
    }

    fn tuple(&mut self, args: &[crate::extract::code::Arg], expected: Option<Ty>) -> Ty {
        let wanted: Vec<Ty> = match expected.map(|ty| self.tys.kind(ty)) {
            Some(TyKind::Tuple(items, _)) => items.to_vec(),
            _ => Vec::new(),
        };
        let mut tys = Vec::with_capacity(args.len());
        let mut names = Vec::with_capacity(args.len());
        for (index, arg) in args.iter().enumerate() {
            tys.push(self.value(arg.value, wanted.get(index).copied()));
            names.push(
                arg.name
                    .or_else(|| self.implied_name(arg.value))
                    .map(|name| self.name(name)),
            );
        }
        self.tys.intern(TyKind::Tuple(tys.into(), names.into()))
    }

    /// The name that an anonymous member or tuple element takes from its expression.
    pub(super) fn implied_name(&self, id: ExprId) -> Option<crate::base::intern::Name> {
        match &self.world.units[self.site.unit].facts.code.exprs[id].kind {
            ExprKind::Name(segment)
            | ExprKind::Member {
                member: segment, ..
            } => Some(segment.name),
            _ => None,
        }
    }

    fn anonymous(&mut self, members: &[(Option<crate::base::intern::Name>, ExprId)]) -> Ty {
        let mut rows = Vec::with_capacity(members.len());
        for &(name, value) in members {
            let ty = self.value(value, None);
            if let Some(name) = name.or_else(|| self.implied_name(value)) {
                rows.push((self.name(name), ty));
            }
        }
        self.tys.intern(TyKind::Anonymous(rows.into()))
    }

    fn conditional(
        &mut self,
        condition: ExprId,
        yes: ExprId,
        no: ExprId,
        expected: Option<Ty>,
    ) -> Ty {
        self.value(condition, Some(TyTable::BOOL));
        let yes = self.expression(yes, Access::Read, expected);
        let no = self.expression(no, Access::Read, expected);
        match (yes, no) {
            (pending @ Value::Pending(_), sure) | (sure, pending @ Value::Pending(_)) => {
                // A branch without a type of its own takes the other one's (12.18).
                let sure = self.settle(sure, expected);
                let known = sure != TyTable::NULL && sure != TyTable::UNKNOWN;
                let wanted = if known { Some(sure) } else { expected };
                let pending = self.settle(pending, wanted);
                self.joined(sure, pending)
            }
            (yes, no) => {
                let yes = self.settle(yes, expected);
                let no = self.settle(no, expected);
                self.joined(yes, no)
            }
        }
    }

    /// The type of either of two values: the one that the other converts to.
    pub(super) fn joined(&mut self, a: Ty, b: Ty) -> Ty {
        match (a, b) {
            (TyTable::NULL, TyTable::NULL) => TyTable::NULL,
            (TyTable::NULL, other) | (other, TyTable::NULL) => self.nullable(other),
            (TyTable::UNKNOWN, other) | (other, TyTable::UNKNOWN) => other,
            _ => self.common_type(&[a, b]).unwrap_or(TyTable::UNKNOWN),
        }
    }

    fn cast(&mut self, ty: TypeRefId, operand: ExprId, line: u32) -> Ty {
        let to = self.type_ref(ty, ReferenceKind::Cast);
        let from = self.value(operand, Some(to));
        self.explicit_conversion(from, to, line);
        to
    }

    /// Reports the conversion operator that a cast runs, if it runs one.
    fn explicit_conversion(&mut self, from: Ty, to: Ty, line: u32) {
        use super::conversion::Conversion;
        match self.conversion(from, to) {
            Conversion::UserDefined(member) => {
                self.report_operator(member, ReferenceKind::Conversion, line);
            }
            Conversion::None => {
                let name = self.world.known.op_explicit;
                for holder in [from, to] {
                    for operator in self.conversion_operators(holder, name) {
                        let signature = self.signature_in(operator.member, operator.host);
                        let accepts = signature
                            .params
                            .first()
                            .map(|param| self.conversion(from, param.ty));
                        if accepts.is_some_and(Conversion::is_possible)
                            && self.conversion(signature.returns, to).is_possible()
                        {
                            self.report_operator(operator.member, ReferenceKind::Conversion, line);
                            return;
                        }
                    }
                }
            }
            _ => {}
        }
    }

    fn alias_name(
        &mut self,
        alias: crate::base::intern::Name,
        segment: &crate::extract::code::Segment,
        line: u32,
        access: Access,
    ) -> Value {
        let root = self.alias_root(self.site, alias);
        let name = self.name(segment.name);
        let args = self.type_args(segment);
        let kind = if access == Access::Name {
            ReferenceKind::Nameof
        } else {
            ReferenceKind::StaticAccess
        };
        match self.next_segment(self.site, root, name, segment.arity()) {
            super::scope::Meaning::Type(sym, around) => {
                self.mention(sym, kind, line);
                Value::Type(self.apply(sym, around, &args))
            }
            super::scope::Meaning::Namespace(ns) => Value::Namespace(ns),
            super::scope::Meaning::Behind(view, ns) => Value::Behind(view, ns),
            _ => {
                self.sink.unbound(Reason::UnknownExternalType);
                Value::Type(TyTable::UNKNOWN)
            }
        }
    }

    /// `target[args]`
    fn index(
        &mut self,
        target: ExprId,
        args: &[crate::extract::code::Arg],
        line: u32,
        access: Access,
    ) -> Ty {
        let ty = self.value(target, None);
        self.note_indexed(args, ty);
        self.index_value(ty, args, line, access)
    }

    /// An element of a value.
    pub(super) fn index_value(
        &mut self,
        ty: Ty,
        args: &[crate::extract::code::Arg],
        line: u32,
        access: Access,
    ) -> Ty {
        let arguments = self.arguments(args);
        match *self.tys.kind(ty) {
            TyKind::Array(..) if self.is_range(args) => return ty,
            TyKind::Array(element, _) | TyKind::Pointer(element) => {
                return element;
            }
            _ => {}
        }
        let candidates = self.nearest(
            ty,
            self.world.known.item,
            crate::extract::facts::MemberKind::Indexer,
        );
        if let Some(slice) = self.range_slice(ty, &candidates, args, line) {
            return slice;
        }
        let Some(choice) = self.choose(&candidates, &[], &arguments) else {
            let reason = if candidates.is_empty() {
                Reason::UnknownReceiver
            } else {
                Reason::Ambiguous
            };
            self.sink.unbound(reason);
            return self.keyword_index(ty);
        };
        self.finish_arguments(&choice, &arguments, line);
        self.sink.bound();
        self.refer(
            self.world.members[choice.candidate.member].owner,
            ReferenceKind::Indexer,
            line,
        );
        for &kind in access.accessors() {
            self.report_choice(&choice, kind, line);
        }
        choice.signature.returns
    }

    /// Characters of a string, where no table says so.
    fn keyword_index(&mut self, ty: Ty) -> Ty {
        match self.tys.kind(ty) {
            TyKind::Predefined(Predefined::String) => self.tys.predefined(Predefined::Char),
            TyKind::Predefined(Predefined::Dynamic) => TyTable::DYNAMIC,
            _ => TyTable::UNKNOWN,
        }
    }
}
