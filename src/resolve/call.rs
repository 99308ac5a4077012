//! Calls: arguments, the chosen method, and what follows from choosing it (12.8.9).

use super::binder::Binder;
use super::conversion::Conversion;
use super::lookup::Candidate;
use super::model::{CallKind, Doubt, ReferenceKind};
use super::overload::{Argument, Choice, Form};
use super::signature::Signature;
use super::sink::Reason;
use super::ty::{Subst, Ty, TyKind, TyTable};
use super::value::{Access, MethodGroup, Simple, Value};
use crate::extract::code::{Arg, ExprId, ExprKind};
use crate::extract::facts::MemberKind;

impl Binder<'_, '_> {
    /// `callee(args)`: the type of its result.
    pub(super) fn call(&mut self, callee: ExprId, args: &[Arg], line: u32) -> Ty {
        if self.is_nameof(callee, args) {
            self.nameof(args[0].value);
            return TyTable::STRING;
        }
        let value = self.expression(callee, Access::Read, None);
        self.note_callee(args);
        match value {
            Value::Methods(group) => self.call_group(&group, args),
            Value::LocalFunction(signature, params) => {
                let arguments = self.arguments(args);
                self.call_local(&signature, params, &arguments, line)
            }
            Value::Type(_) | Value::Namespace(_) | Value::Behind(..) => {
                self.arguments_alone(args);
                TyTable::UNKNOWN
            }
            other => {
                let ty = self.settle(other, None);
                self.call_delegate(ty, args, line)
            }
        }
    }

    fn is_nameof(&mut self, callee: ExprId, args: &[Arg]) -> bool {
        let ExprKind::Name(segment) =
            &self.world.units[self.site.unit].facts.code.exprs[callee].kind
        else {
            return false;
        };
        args.len() == 1
            && self.name(segment.name) == self.world.known.nameof
            && matches!(
                self.lookup_simple(self.world.known.nameof, 0),
                Simple::Nothing(_)
            )
    }

    /// The argument of `nameof`: names are reported, nothing is called.
    fn nameof(&mut self, value: ExprId) {
        let found = self.expression(value, Access::Name, None);
        if let Value::Methods(group) = found {
            match group.candidates.first() {
                Some(first) => self.refer(
                    self.world.members[first.member].owner,
                    ReferenceKind::Method,
                    group.line,
                ),
                None => self
                    .sink
                    .unbound(group.missing.unwrap_or(Reason::UnknownName)),
            }
        }
    }

    fn call_delegate(&mut self, ty: Ty, args: &[Arg], line: u32) -> Ty {
        let Some(signature) = self.delegate_signature(ty) else {
            self.arguments_alone(args);
            return TyTable::UNKNOWN;
        };
        let arguments = self.arguments(args);
        for (index, argument) in arguments.iter().enumerate() {
            let param = signature.params.get(index).map(|param| param.ty);
            self.finish_argument(argument, param, line);
        }
        self.infer_mention(signature.returns, ReferenceKind::ExpressionType, line);
        signature.returns
    }

    fn call_local(
        &mut self,
        signature: &Signature,
        params: (u32, u8),
        arguments: &[Argument],
        line: u32,
    ) -> Ty {
        let mut inference = super::infer::Inference::new(params);
        for (argument, param) in arguments.iter().zip(&signature.params) {
            if let Form::Of(ty) = argument.form {
                self.unify(&mut inference, param.ty, ty);
            }
        }
        let subst = inference.subst(self);
        for (index, argument) in arguments.iter().enumerate() {
            let param = signature
                .params
                .get(index)
                .map(|param| self.tys.substitute(param.ty, &subst));
            self.finish_argument(argument, param, line);
        }
        let returns = self.tys.substitute(signature.returns, &subst);
        self.infer_mention(returns, ReferenceKind::ExpressionType, line);
        returns
    }

    /// Arguments of a call that could not be bound.
    pub(super) fn arguments_alone(&mut self, args: &[Arg]) {
        let arguments = self.arguments(args);
        for argument in &arguments {
            self.finish_argument(argument, None, 0);
        }
    }

    /// Binds what can be bound of the arguments before the method is known.
    pub(super) fn arguments(&mut self, args: &[Arg]) -> Vec<Argument> {
        let arguments: Vec<Argument> = args
            .iter()
            .map(|arg| {
                let name = arg.name.map(|name| self.name(name));
                Argument {
                    name,
                    form: self.argument_form(arg.value),
                }
            })
            .collect();
        self.note_arguments(args, &arguments);
        arguments
    }

    fn argument_form(&mut self, value: ExprId) -> Form {
        match &self.world.units[self.site.unit].facts.code.exprs[value].kind {
            ExprKind::Lambda(lambda) => {
                Form::Lambda(value, lambda.params.as_ref().map(|params| params.len()))
            }
            ExprKind::Declaration(..) => Form::Pending(value),
            _ => match self.expression(value, Access::Read, None) {
                Value::Methods(group) if self.is_no_method(&group) => {
                    Form::Of(self.settle(Value::Methods(group), None))
                }
                Value::Methods(group) => Form::Methods(group),
                Value::Pending(id) => Form::Pending(id),
                other => Form::Of(self.settle(other, None)),
            },
        }
    }

    /// Whether a name that may be one of methods is none: neither the receiver nor an extension has such a method.
    fn is_no_method(&mut self, group: &MethodGroup) -> bool {
        group.candidates.is_empty()
            && (group.receiver.is_none()
                || self.extension_levels(group.name).iter().all(Vec::is_empty))
    }

    /// Binds what waited for the type of its parameter; gives the result of a lambda or method group.
    fn finish_argument(&mut self, argument: &Argument, param: Option<Ty>, line: u32) -> Option<Ty> {
        match &argument.form {
            Form::Of(ty) => {
                if let Some(param) = param {
                    self.convert(*ty, param, line);
                }
                None
            }
            Form::Lambda(id, _) => {
                let target = param.and_then(|param| self.delegate_signature(param));
                Some(self.lambda(*id, target.as_ref()))
            }
            Form::Methods(group) => self.convert_group(group, param),
            Form::Pending(id) => {
                self.settle_pending(*id, param);
                None
            }
        }
    }

    /// A call of methods by name, with extension methods where no method of the type fits.
    pub(super) fn call_group(&mut self, group: &MethodGroup, args: &[Arg]) -> Ty {
        let arguments = self.arguments(args);
        self.note_receiver(group);
        let own = self.choose(&group.candidates, &group.type_args, &arguments);
        if let Some(choice) = own.as_ref().filter(|choice| choice.is_applicable) {
            return self.finish_call(choice, &arguments, ReferenceKind::Method, group);
        }
        if let Some((choice, arguments)) = self.choose_extension(group, &arguments) {
            return self.finish_call(&choice, &arguments, ReferenceKind::Extension, group);
        }
        if let Some(choice) = own {
            return self.finish_call(&choice, &arguments, ReferenceKind::Method, group);
        }
        self.unbound_group(group);
        for argument in &arguments {
            self.finish_argument(argument, None, group.line);
        }
        TyTable::UNKNOWN
    }

    fn unbound_group(&mut self, group: &MethodGroup) {
        match group.candidates.first() {
            // The name is right even if no overload fits.
            Some(first) => {
                self.sink.unbound(Reason::Ambiguous);
                self.refer(
                    self.world.members[first.member].owner,
                    ReferenceKind::Method,
                    group.line,
                );
            }
            None => self
                .sink
                .unbound(group.missing.unwrap_or(Reason::UnknownMember)),
        }
    }

    /// The extension method that fits, nearest level first, and the arguments with the receiver before them.
    pub(super) fn choose_extension(
        &mut self,
        group: &MethodGroup,
        arguments: &[Argument],
    ) -> Option<(Choice, Vec<Argument>)> {
        let receiver = group.receiver?;
        if receiver == TyTable::DYNAMIC {
            return None;
        }
        let mut with_receiver = Vec::with_capacity(arguments.len() + 1);
        with_receiver.push(Argument {
            name: None,
            form: Form::Of(receiver),
        });
        with_receiver.extend_from_slice(arguments);
        for level in self.extension_levels(group.name) {
            let mut candidates: Vec<Candidate> = Vec::with_capacity(level.len());
            for member in level {
                let is_method = self.world.members[member].kind == MemberKind::Method;
                if is_method && self.extends(member, receiver, &group.type_args) {
                    let host = self.self_type(self.world.members[member].owner);
                    candidates.push(Candidate { member, host });
                }
            }
            if receiver == TyTable::UNKNOWN && !self.is_one_method(&candidates) {
                return None;
            }
            let choice = self.choose(&candidates, &group.type_args, &with_receiver);
            if let Some(mut choice) = choice.filter(|choice| choice.is_applicable) {
                choice.doubt = choice.doubt.or(self.doubt_of_receiver(receiver));
                return Some((choice, with_receiver));
            }
        }
        None
    }

    /// What an extension method that fits `receiver` rests on, where that is not its type.
    fn doubt_of_receiver(&self, receiver: Ty) -> Option<Doubt> {
        match self.tys.kind(receiver) {
            TyKind::Unknown => Some(Doubt::UnknownReceiver),
            TyKind::External(..) => Some(Doubt::ExternalName),
            _ => None,
        }
    }

    /// Whether the candidates are overloads in one class for one kind of receiver: then nothing about the receiver
    /// needs to be known to say what is called.
    fn is_one_method(&mut self, candidates: &[Candidate]) -> bool {
        let this = |binder: &mut Self, candidate: &Candidate| {
            let signature = binder.signature(candidate.member);
            (
                candidate.host,
                signature.params.first().map(|param| param.ty),
            )
        };
        let Some(first) = candidates.first().map(|first| this(self, first)) else {
            return true;
        };
        candidates.iter().all(|other| this(self, other) == first)
    }

    /// Whether a method's `this` parameter accepts the receiver for what it is known to be; a type that
    /// nothing declares matches only a parameter that spells it the same way.
    fn extends(&mut self, member: super::world::MemberId, receiver: Ty, type_args: &[Ty]) -> bool {
        let signature = self.signature(member);
        let Some(this) = signature.params.first() else {
            return false;
        };
        if receiver == TyTable::UNKNOWN {
            // Type arguments would have to be inferred from it.
            return usize::from(self.world.members[member].params.1) == type_args.len();
        }
        match (
            self.tys.kind(receiver).clone(),
            self.tys.kind(this.ty).clone(),
        ) {
            (TyKind::External(a, _), TyKind::External(b, _)) => a == b,
            (TyKind::External(..), _) | (_, TyKind::External(..)) => false,
            _ => true,
        }
    }

    /// Reports a chosen call, binds what waited for it, and gives the type of its result.
    fn finish_call(
        &mut self,
        choice: &Choice,
        arguments: &[Argument],
        kind: ReferenceKind,
        group: &MethodGroup,
    ) -> Ty {
        self.sink.bound();
        let row = self.world.members[choice.candidate.member];
        self.refer(row.owner, kind, group.line);
        self.report_choice(choice, CallKind::Call, group.line);
        let (subst, type_args) = self.finish_arguments(choice, arguments, group.line);
        self.note_choice(group.name, row.owner, &type_args);
        if group.type_args.is_empty() {
            for ty in type_args {
                self.infer_mention(ty, ReferenceKind::InferredTypeArg, group.line);
            }
        }
        let returns = self.tys.substitute(choice.signature.returns, &subst);
        self.infer_mention(returns, ReferenceKind::ExpressionType, group.line);
        returns
    }

    /// Binds the waiting arguments of a chosen member, learning type arguments from lambda results.
    pub(super) fn finish_arguments(
        &mut self,
        choice: &Choice,
        arguments: &[Argument],
        line: u32,
    ) -> (Subst, Vec<Ty>) {
        let mut inference = choice.inference.clone();
        for (index, argument) in arguments.iter().enumerate() {
            let declared = choice.param(self, index);
            self.learn_from_explicit_lambda(&mut inference, declared, argument);
            let subst = inference.subst(self);
            let param = self.tys.substitute(declared, &subst);
            let result = self.finish_argument(argument, Some(param), line);
            if let (Some(result), Some(delegate)) = (result, self.delegate_signature(declared)) {
                self.unify(&mut inference, delegate.returns, result);
            }
        }
        inference.finish(self)
    }

    /// Explicitly typed lambda parameters speak for type arguments too.
    fn learn_from_explicit_lambda(
        &mut self,
        inference: &mut super::infer::Inference,
        declared: Ty,
        argument: &Argument,
    ) {
        let Form::Lambda(id, _) = argument.form else {
            return;
        };
        let ExprKind::Lambda(lambda) = &self.world.units[self.site.unit].facts.code.exprs[id].kind
        else {
            return;
        };
        let Some(delegate) = self.delegate_signature(declared) else {
            return;
        };
        for (param, wanted) in lambda.params.iter().flatten().zip(&delegate.params) {
            if let Some(ty) = param.ty {
                let ty = self.quiet_type(self.site, ty);
                self.unify(inference, wanted.ty, ty);
            }
        }
    }

    /// Methods named without a call: the overload that the wanted delegate takes; gives its result.
    pub(super) fn convert_group(&mut self, group: &MethodGroup, wanted: Option<Ty>) -> Option<Ty> {
        let delegate = wanted.and_then(|wanted| self.delegate_signature(wanted));
        let arguments: Option<Vec<Argument>> = delegate.map(|delegate| {
            delegate
                .params
                .iter()
                .map(|param| Argument {
                    name: None,
                    form: Form::Of(param.ty),
                })
                .collect()
        });
        let own = match &arguments {
            Some(arguments) => self.choose(&group.candidates, &group.type_args, arguments),
            None => None,
        };
        if let Some((choice, _)) = arguments
            .as_ref()
            .filter(|_| own.is_none())
            .and_then(|arguments| self.choose_extension(group, arguments))
        {
            return Some(self.report_group(
                choice.candidate,
                ReferenceKind::Extension,
                &choice,
                group,
            ));
        }
        if let Some(choice) = own {
            return Some(self.report_group(
                choice.candidate,
                ReferenceKind::Method,
                &choice,
                group,
            ));
        }
        let Some(&first) = group.candidates.first() else {
            self.sink
                .unbound(group.missing.unwrap_or(Reason::UnknownMember));
            return None;
        };
        self.sink.bound();
        self.refer(
            self.world.members[first.member].owner,
            ReferenceKind::Method,
            group.line,
        );
        if group.candidates.len() == 1 {
            self.report_call(first, CallKind::Group, group.line);
            return Some(self.signature_in(first.member, first.host).returns);
        }
        None
    }

    fn report_group(
        &mut self,
        candidate: Candidate,
        kind: ReferenceKind,
        choice: &Choice,
        group: &MethodGroup,
    ) -> Ty {
        self.sink.bound();
        self.refer(self.world.members[candidate.member].owner, kind, group.line);
        self.report_choice(choice, CallKind::Group, group.line);
        let (subst, _) = choice.inference.finish(self);
        self.tys.substitute(choice.signature.returns, &subst)
    }

    /// Reports a user-defined conversion where a value is given for another type.
    pub(super) fn convert(&mut self, from: Ty, to: Ty, line: u32) {
        if from == to || from == TyTable::UNKNOWN || to == TyTable::UNKNOWN {
            return;
        }
        if let Conversion::UserDefined(member) = self.conversion(from, to) {
            self.report_operator(member, ReferenceKind::Conversion, line);
        }
    }

    /// Reports the use of a user-defined operator.
    pub(super) fn report_operator(
        &mut self,
        member: super::world::MemberId,
        kind: ReferenceKind,
        line: u32,
    ) {
        let owner = self.world.members[member].owner;
        self.refer(owner, kind, line);
        let host = self.self_type(owner);
        self.report_call(Candidate { member, host }, CallKind::Operator, line);
    }
}
