//! Lambdas and local functions: bodies bound once their parameter types are known.

use std::sync::Arc;

use super::binder::{Binder, Local, LocalKind, ReturnFrame};
use super::model::ReferenceKind;
use super::signature::Signature;
use super::ty::{Ty, TyKind, TyTable};
use crate::base::intern::Name;
use crate::extract::code::{Body, ExprId, ExprKind, Lambda, LocalFunction, StmtId, StmtKind};

/// Lambdas tried quietly within one another beyond this depth count as unknown, since every level doubles the work.
const MAX_SPECULATION: u32 = 3;

impl Binder<'_, '_> {
    /// Binds a lambda for a delegate signature; gives the type of its result (a task for an asynchronous one).
    pub(super) fn lambda(&mut self, id: ExprId, target: Option<&Signature>) -> Ty {
        let ExprKind::Lambda(lambda) = &self.world.units[self.site.unit].facts.code.exprs[id].kind
        else {
            return TyTable::UNKNOWN;
        };
        let mark = self.locals.len();
        self.lambda_params(lambda, target);
        for attribute in &lambda.attributes {
            self.attribute(attribute);
        }
        let stated = lambda
            .returns
            .map(|ty| self.type_ref(ty, ReferenceKind::ReturnType));
        let wanted = stated.or_else(|| target.map(|target| target.returns));
        let expected = wanted.map(|ty| {
            if lambda.is_async {
                self.awaited(ty)
            } else {
                ty
            }
        });
        let result = self.lambda_body(lambda, expected);
        self.locals.truncate(mark);
        if let Some(stated) = stated {
            return stated;
        }
        if lambda.is_async {
            self.task_of(result, wanted)
        } else {
            result
        }
    }

    fn lambda_params(&mut self, lambda: &Lambda, target: Option<&Signature>) {
        for (index, param) in lambda.params.iter().flatten().enumerate() {
            for attribute in &param.attributes {
                self.attribute(attribute);
            }
            let ty = if let Some(ty) = param.ty {
                self.type_ref(ty, ReferenceKind::ParamType)
            } else {
                let ty = target
                    .and_then(|target| target.params.get(index))
                    .map_or(TyTable::UNKNOWN, |param| param.ty);
                self.infer_mention(ty, ReferenceKind::InferredLambdaParam, param.line);
                ty
            };
            if let Some(default) = param.default {
                self.value(default, Some(ty));
            }
            let name = self.name(param.name);
            self.declare_local(name, ty);
        }
    }

    fn lambda_body(&mut self, lambda: &Lambda, expected: Option<Ty>) -> Ty {
        match lambda.body {
            Body::Expr(body) => {
                let wanted = expected.filter(|&ty| {
                    ty != TyTable::VOID && !matches!(self.tys.kind(ty), TyKind::Param(_))
                });
                let ty = self.value(body, wanted);
                if let Some(wanted) = wanted {
                    let line = self.line_of(body);
                    self.convert(ty, wanted, line);
                }
                ty
            }
            Body::Block(body) => {
                self.returns.push(ReturnFrame {
                    expected,
                    seen: Vec::new(),
                });
                self.statement(body);
                let frame = self.returns.pop().unwrap_or_default();
                self.common_type(&frame.seen).unwrap_or(TyTable::VOID)
            }
        }
    }

    /// The result of a lambda tried against a delegate, nothing reported.
    pub(super) fn lambda_result_quietly(&mut self, id: ExprId, target: &Signature) -> Ty {
        if self.speculation >= MAX_SPECULATION {
            return TyTable::UNKNOWN;
        }
        self.speculation += 1;
        self.sink.mute();
        let result = self.lambda(id, Some(target));
        self.sink.unmute();
        self.speculation -= 1;
        result
    }

    /// The natural delegate type of a lambda without a target.
    pub(super) fn natural_lambda(&mut self, id: ExprId) -> Ty {
        let ExprKind::Lambda(lambda) = &self.world.units[self.site.unit].facts.code.exprs[id].kind
        else {
            return TyTable::UNKNOWN;
        };
        let params = lambda.params.as_deref().unwrap_or_default();
        let params: Box<[Ty]> = params
            .iter()
            .map(|param| {
                param
                    .ty
                    .map_or(TyTable::UNKNOWN, |ty| self.quiet_type(self.site, ty))
            })
            .collect();
        let returns = self.lambda(id, None);
        self.tys.intern(TyKind::Function(params, returns))
    }

    /// Whether a lambda's body gives a value: for a block whether it returns one; unknown for an expression,
    /// which may be either, and for a block that only throws.
    pub(super) fn lambda_gives_value(&self, id: ExprId) -> Option<bool> {
        let ExprKind::Lambda(lambda) = &self.world.units[self.site.unit].facts.code.exprs[id].kind
        else {
            return None;
        };
        match lambda.body {
            Body::Expr(_) => None,
            Body::Block(body) => match self.returns_value(body) {
                Some(gives) => Some(gives),
                None if self.ends_in_throw(body) => None,
                None => Some(false),
            },
        }
    }

    pub(super) fn is_async_lambda(&self, id: ExprId) -> bool {
        let kind = &self.world.units[self.site.unit].facts.code.exprs[id].kind;
        matches!(kind, ExprKind::Lambda(lambda) if lambda.is_async)
    }

    fn ends_in_throw(&self, body: StmtId) -> bool {
        let code = &self.world.units[self.site.unit].facts.code;
        let StmtKind::Block(stmts) = &code.stmts[body].kind else {
            return false;
        };
        stmts.last().is_some_and(|&last| {
            matches!(
                code.stmts[last].kind,
                StmtKind::Throw(_) | StmtKind::Loop(..)
            )
        })
    }

    /// Whether some `return` in a statement (not in functions within it) gives a value; `None` without any.
    fn returns_value(&self, id: StmtId) -> Option<bool> {
        let stmt = &self.world.units[self.site.unit].facts.code.stmts[id].kind;
        let within = |ids: &[StmtId]| ids.iter().find_map(|&id| self.returns_value(id));
        match stmt {
            StmtKind::Return(value) => Some(value.is_some()),
            StmtKind::Block(stmts) => within(stmts),
            StmtKind::If(_, then, other) => self
                .returns_value(*then)
                .or_else(|| other.and_then(|id| self.returns_value(id))),
            StmtKind::Loop(_, body) | StmtKind::Using(_, body) | StmtKind::Lock(_, body) => {
                self.returns_value(*body)
            }
            StmtKind::For(of) => self.returns_value(of.body),
            StmtKind::ForEach(of) => self.returns_value(of.body),
            StmtKind::Try(of) => self
                .returns_value(of.body)
                .or_else(|| {
                    let mut catches = of.catches.iter();
                    catches.find_map(|catch| self.returns_value(catch.body))
                })
                .or_else(|| of.finally.and_then(|id| self.returns_value(id))),
            StmtKind::Switch(_, sections) => {
                sections.iter().find_map(|section| within(&section.stmts))
            }
            _ => None,
        }
    }

    /// `T` of `Task<T>` and other awaitable types; `void` of `Task`.
    pub(super) fn awaited(&mut self, ty: Ty) -> Ty {
        let Some((sym, args)) = self.tys.named(ty) else {
            return TyTable::UNKNOWN;
        };
        if self.world.special.is_task_of(sym) {
            return args.first().copied().unwrap_or(TyTable::UNKNOWN);
        }
        if self.world.special.is_task(sym) {
            return TyTable::VOID;
        }
        self.awaited_by_pattern(ty)
    }

    /// `GetAwaiter().GetResult()`.
    fn awaited_by_pattern(&mut self, ty: Ty) -> Ty {
        let Some(awaiter) = self.result_of_parameterless(ty, "GetAwaiter") else {
            return TyTable::UNKNOWN;
        };
        self.result_of_parameterless(awaiter, "GetResult")
            .unwrap_or(TyTable::UNKNOWN)
    }

    /// The result of calling a method without arguments.
    pub(super) fn result_of_parameterless(&mut self, ty: Ty, method: &str) -> Option<Ty> {
        let name = self.world.names.get(method)?;
        let super::lookup::Found::Methods(candidates) = self.find_member(ty, name) else {
            return None;
        };
        let choice = self.choose(&candidates, &[], &[])?;
        Some(choice.signature.returns)
    }

    /// The task type that an asynchronous function with this result has; of the wanted kind where that is known.
    pub(super) fn task_of(&mut self, result: Ty, wanted: Option<Ty>) -> Ty {
        let special = &self.world.special;
        let wanted_sym = wanted.and_then(|ty| self.tys.named(ty)).map(|(sym, _)| sym);
        let value_task = wanted_sym.is_some()
            && (wanted_sym == special.value_task || wanted_sym == special.value_task_of);
        let (plain, generic) = if value_task {
            (special.value_task, special.value_task_of)
        } else {
            (special.task, special.task_of)
        };
        if result == TyTable::VOID {
            return plain.map_or(TyTable::UNKNOWN, |sym| self.instance(sym, &[]));
        }
        generic.map_or(TyTable::UNKNOWN, |sym| self.instance(sym, &[result]))
    }

    pub(super) fn declare_local(&mut self, name: Name, ty: Ty) {
        self.locals.push(Local {
            name,
            kind: LocalKind::Variable(ty),
        });
    }

    /// Makes a local function known in its block before the block is bound.
    pub(super) fn declare_local_function(&mut self, function: &LocalFunction) {
        let first = self.next_type_param;
        let mark = self.local_type_params.len();
        self.local_function_params(function);
        let params = self.param_sigs(self.site, &function.params);
        let returns = self.quiet_type(self.site, function.returns);
        self.local_type_params.truncate(mark);
        let name = self.name(function.name);
        let range = (first, function.type_params.len() as u8);
        let kind = LocalKind::Function(Arc::new(Signature { params, returns }), range);
        self.locals.push(Local { name, kind });
    }

    fn local_function_params(&mut self, function: &LocalFunction) {
        for param in &function.type_params {
            let name = self.name(param.name);
            self.local_type_params.push((name, self.next_type_param));
            self.next_type_param += 1;
        }
    }

    /// Binds a local function where it stands.
    pub(super) fn local_function(&mut self, function: &LocalFunction) {
        let locals = self.locals.len();
        let params = self.local_type_params.len();
        self.local_function_params(function);
        for attribute in &function.attributes {
            self.attribute(attribute);
        }
        self.type_parameters(&function.type_params, &function.constraints);
        let returns = self.type_ref(function.returns, ReferenceKind::ReturnType);
        self.parameters(&function.params);
        if let Some(body) = function.body {
            let expected = if function.is_async {
                self.awaited(returns)
            } else {
                returns
            };
            self.body(body, expected);
        }
        self.locals.truncate(locals);
        self.local_type_params.truncate(params);
    }
}
