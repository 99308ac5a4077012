//! Overload resolution (12.6.4): which of several methods a call means.

use super::binder::Binder;
use super::conversion::Conversion;
use super::infer::Inference;
use super::lookup::Candidate;
use super::model::Doubt;
use super::signature::Signature;
use super::ty::{Subst, Ty, TyKind, TyTable};
use super::value::MethodGroup;
use crate::base::intern::Name;
use crate::extract::code::{ExprId, ExprKind, ParamModifier};

/// An argument, bound as far as it can be before the method is known.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    pub name: Option<Name>,
    pub form: Form,
}

/// What is known of an argument.
#[derive(Clone, Debug)]
pub(super) enum Form {
    /// A value of a type.
    Of(Ty),
    /// A lambda: its expression and number of parameters, if it states any.
    Lambda(ExprId, Option<usize>),
    /// Methods to be converted to a delegate.
    Methods(Box<MethodGroup>),
    /// `out var x`, `new()`, `default`, `[...]`: takes the type of the parameter.
    Pending(ExprId),
}

/// A method that the arguments fit.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub candidate: Candidate,
    /// Its signature with the type arguments of its host, its own type parameters still open.
    pub signature: Signature,
    /// The parameter of each argument.
    pub mapping: Vec<usize>,
    /// The last parameter takes its elements one by one.
    pub is_expanded: bool,
    pub inference: Inference,
    /// All arguments convert; otherwise it is only the best guess.
    pub is_applicable: bool,
    /// Why it may be the wrong one.
    pub doubt: Option<Doubt>,
}

impl Choice {
    /// The type of the parameter that argument `index` goes to.
    pub(super) fn param(&self, binder: &Binder<'_, '_>, index: usize) -> Ty {
        let position = self.mapping[index];
        let Some(param) = self.signature.params.get(position) else {
            return TyTable::UNKNOWN;
        };
        if self.is_expanded && position + 1 == self.signature.params.len() {
            return binder.element_of_params(param.ty);
        }
        param.ty
    }
}

impl Binder<'_, '_> {
    /// `T` of `params T[]`, or of another collection type with one type argument.
    pub(super) fn element_of_params(&self, ty: Ty) -> Ty {
        match self.tys.kind(ty) {
            TyKind::Array(element, _) => *element,
            TyKind::Named(_, args) => args.first().copied().unwrap_or(TyTable::UNKNOWN),
            _ => TyTable::UNKNOWN,
        }
    }

    /// The best of `candidates` for `args`; `type_args` as given in the source.
    pub(super) fn choose(
        &mut self,
        candidates: &[Candidate],
        type_args: &[Ty],
        args: &[Argument],
    ) -> Option<Choice> {
        let mut fitting: Vec<Choice> = Vec::new();
        let mut fallback: Option<Choice> = None;
        for &candidate in candidates {
            if !type_args.is_empty()
                && usize::from(self.world.members[candidate.member].params.1) != type_args.len()
            {
                continue;
            }
            let signature = self.signature_in(candidate.member, candidate.host);
            for is_expanded in [false, true] {
                if is_expanded && !signature.is_params() {
                    continue;
                }
                let Some(mapping) = map_arguments(&signature, args, is_expanded) else {
                    continue;
                };
                let choice = self.try_candidate(
                    candidate,
                    signature.clone(),
                    mapping,
                    is_expanded,
                    type_args,
                    args,
                );
                if choice.is_applicable {
                    fitting.push(choice);
                    break;
                }
                fallback.get_or_insert(choice);
            }
        }
        self.drop_hidden(&mut fitting, args);
        let guess = |choice| Choice {
            doubt: Some(Doubt::NoOverloadFits),
            ..choice
        };
        self.best(fitting, args).or(fallback.map(guess))
    }

    fn try_candidate(
        &mut self,
        candidate: Candidate,
        signature: Signature,
        mapping: Vec<usize>,
        is_expanded: bool,
        type_args: &[Ty],
        args: &[Argument],
    ) -> Choice {
        let mut inference = Inference::new(self.world.members[candidate.member].params);
        inference.fix(type_args);
        let mut choice = Choice {
            candidate,
            signature,
            mapping,
            is_expanded,
            inference,
            is_applicable: true,
            doubt: None,
        };
        if type_args.is_empty() {
            for (index, arg) in args.iter().enumerate() {
                if let Form::Of(ty) = arg.form {
                    let param = choice.param(self, index);
                    self.unify(&mut choice.inference, param, ty);
                }
            }
        }
        let subst = choice.inference.subst(self);
        choice.is_applicable =
            (0..args.len()).all(|index| self.accepts(&choice, index, &args[index], &subst));
        choice
    }

    fn accepts(&mut self, choice: &Choice, index: usize, arg: &Argument, subst: &Subst) -> bool {
        let declared = choice.param(self, index);
        let param = self.tys.substitute(declared, subst);
        let is_open = self.tys.mentions(param, &|id| choice.inference.owns(id));
        match &arg.form {
            Form::Of(ty) if is_open => self.shape_fits(*ty, param, choice),
            Form::Of(ty) => self.conversion(*ty, param).is_possible(),
            Form::Lambda(id, count) => self.lambda_fits(*id, *count, param),
            Form::Methods(_) => self.is_delegate_like(param),
            Form::Pending(_) => true,
        }
    }

    /// A parameter type that inference left open: at least its generic type must be one that the value has.
    fn shape_fits(&mut self, ty: Ty, param: Ty, choice: &Choice) -> bool {
        match self.tys.kind(param).clone() {
            TyKind::Named(sym, _) => match self.tys.kind(ty) {
                TyKind::Unknown | TyKind::Null | TyKind::External(..) => true,
                TyKind::Function(..) => self.is_delegate_like(param),
                _ => self.as_instance(ty, sym).is_some() || self.has_unknown_base(ty),
            },
            TyKind::Array(..) => matches!(
                self.tys.kind(ty),
                TyKind::Array(..) | TyKind::Unknown | TyKind::Null
            ),
            TyKind::Param(id) => choice.inference.owns(id),
            _ => true,
        }
    }

    fn is_delegate_like(&mut self, param: Ty) -> bool {
        if matches!(
            self.tys.kind(param),
            TyKind::Unknown | TyKind::External(..) | TyKind::Param(_)
        ) {
            return true;
        }
        if param == TyTable::OBJECT
            || self.world.special.delegate == self.tys.named(param).map(|(sym, _)| sym)
        {
            return true;
        }
        let is_delegate_class = self
            .tys
            .named(param)
            .is_some_and(|(sym, _)| self.world.names.text(self.world.syms[sym].name) == "Delegate");
        is_delegate_class || self.delegate_signature(param).is_some()
    }

    fn lambda_fits(&mut self, id: ExprId, count: Option<usize>, param: Ty) -> bool {
        if !self.is_delegate_like(param) {
            return false;
        }
        let Some(signature) = self.delegate_signature(param) else {
            return true;
        };
        if count.is_some_and(|count| count != signature.params.len()) {
            return false;
        }
        let gives_value = self.lambda_gives_value(id);
        if self.is_async_lambda(id) && signature.returns != TyTable::VOID {
            // It gives a task at least.
            return true;
        }
        if signature.returns == TyTable::VOID {
            return gives_value != Some(true) || self.lambda_body_is_statement(id);
        }
        gives_value != Some(false)
    }

    /// Whether an expression body could stand as a statement, and so fits a delegate without result.
    fn lambda_body_is_statement(&self, id: ExprId) -> bool {
        let code = &self.world.units[self.site.unit].facts.code;
        let ExprKind::Lambda(lambda) = &code.exprs[id].kind else {
            return false;
        };
        let crate::extract::code::Body::Expr(body) = lambda.body else {
            return false;
        };
        matches!(
            code.exprs[body].kind,
            ExprKind::Call { .. }
                | ExprKind::Assign(..)
                | ExprKind::New(..)
                | ExprKind::Await(_)
                | ExprKind::Unary(..)
                | ExprKind::Throw(_)
        )
    }

    fn best(&mut self, mut fitting: Vec<Choice>, args: &[Argument]) -> Option<Choice> {
        if fitting.len() <= 1 {
            return fitting.pop();
        }
        let mut best = 0;
        for other in 1..fitting.len() {
            if self.is_better(&fitting[other], &fitting[best], args) {
                best = other;
            }
        }
        let doubt = self.doubt_among(&fitting, args);
        let chosen = fitting.swap_remove(best);
        Some(Choice { doubt, ..chosen })
    }

    /// Whether the overloads that fit differ in a parameter that an argument of unknown type goes to.
    fn doubt_among(&mut self, fitting: &[Choice], args: &[Argument]) -> Option<Doubt> {
        let unknown = |(index, arg): (usize, &Argument)| match arg.form {
            Form::Of(ty) if self.is_unknown(ty) => Some(index),
            _ => None,
        };
        let unknown: Vec<usize> = args.iter().enumerate().filter_map(unknown).collect();
        let differs = |&index: &usize| {
            let mut params = fitting.iter().map(|choice| choice.param(self, index));
            let first = params.next();
            params.any(|param| Some(param) != first)
        };
        let decided = unknown.iter().any(differs);
        decided.then_some(Doubt::UnknownArgument)
    }

    fn is_unknown(&self, ty: Ty) -> bool {
        matches!(self.tys.kind(ty), TyKind::Unknown | TyKind::External(..))
    }

    /// Whether `a` is the better function member (12.6.4.3); equal ones leave the earlier, more derived one.
    fn is_better(&mut self, a: &Choice, b: &Choice, args: &[Argument]) -> bool {
        let (mut wins, mut losses) = (0, 0);
        for (index, arg) in args.iter().enumerate() {
            match self.compare_argument(a, b, index, arg) {
                std::cmp::Ordering::Greater => wins += 1,
                std::cmp::Ordering::Less => losses += 1,
                std::cmp::Ordering::Equal => {}
            }
        }
        if wins != losses && (wins == 0 || losses == 0) {
            return wins > losses;
        }
        if wins > 0 {
            return false;
        }
        self.breaks_tie(a, b, args)
    }

    fn breaks_tie(&mut self, a: &Choice, b: &Choice, args: &[Argument]) -> bool {
        let generic = |choice: &Choice| self.world.members[choice.candidate.member].params.1 > 0;
        let rank = |choice: &Choice| {
            let unused = choice.signature.params.len().saturating_sub(args.len());
            (generic(choice), choice.is_expanded, unused)
        };
        if rank(a) != rank(b) {
            return rank(a) < rank(b);
        }
        let openness = |choice: &Choice| {
            (0..args.len())
                .filter(|&index| {
                    matches!(self.tys.kind(choice.param(self, index)), TyKind::Param(_))
                })
                .count()
        };
        openness(a) < openness(b)
    }

    fn compare_argument(
        &mut self,
        a: &Choice,
        b: &Choice,
        index: usize,
        arg: &Argument,
    ) -> std::cmp::Ordering {
        use std::cmp::Ordering::{Equal, Greater, Less};
        let (declared_a, declared_b) = (a.param(self, index), b.param(self, index));
        let subst_a = a.inference.subst(self);
        let subst_b = b.inference.subst(self);
        let to_a = self.tys.substitute(declared_a, &subst_a);
        let to_b = self.tys.substitute(declared_b, &subst_b);
        if to_a == to_b {
            return Equal;
        }
        if let Form::Lambda(id, _) = arg.form {
            return self.compare_lambda(id, to_a, to_b);
        }
        if let Form::Of(ty) = arg.form {
            match (self.conversion(ty, to_a), self.conversion(ty, to_b)) {
                (Conversion::Unknown, _) | (_, Conversion::Unknown) => {}
                (Conversion::Identity, _) => return Greater,
                (_, Conversion::Identity) => return Less,
                _ => {}
            }
        }
        match (self.conversion(to_a, to_b), self.conversion(to_b, to_a)) {
            (Conversion::Unknown, _) | (_, Conversion::Unknown) => Equal,
            (forth, Conversion::None) if forth.is_possible() => Greater,
            (Conversion::None, back) if back.is_possible() => Less,
            _ => Equal,
        }
    }

    /// A delegate with a result is better for a lambda that has one; a task is better for an asynchronous one.
    fn compare_lambda(&mut self, id: ExprId, to_a: Ty, to_b: Ty) -> std::cmp::Ordering {
        use std::cmp::Ordering::{Equal, Greater, Less};
        let (Some(a), Some(b)) = (self.delegate_signature(to_a), self.delegate_signature(to_b))
        else {
            return Equal;
        };
        let (void_a, void_b) = (a.returns == TyTable::VOID, b.returns == TyTable::VOID);
        if void_a && void_b {
            return Equal;
        }
        let result = self.lambda_result_quietly(id, if void_a { &b } else { &a });
        if void_a != void_b {
            let value = result != TyTable::VOID;
            return if value == void_b { Greater } else { Less };
        }
        match (
            self.result_rank(result, a.returns),
            self.result_rank(result, b.returns),
        ) {
            (x, y) if x > y => Greater,
            (x, y) if x < y => Less,
            _ => Equal,
        }
    }

    /// How well a lambda's result fits a delegate's: not at all, by conversion, as an open type, exactly in form.
    fn result_rank(&mut self, result: Ty, wanted: Ty) -> u8 {
        match self.tys.kind(wanted).clone() {
            TyKind::Param(_) => 1,
            TyKind::Named(sym, args)
                if self
                    .tys
                    .named(result)
                    .is_some_and(|(other, _)| other == sym) =>
            {
                if args.is_empty() {
                    3
                } else {
                    2
                }
            }
            _ if result == wanted => 3,
            _ if self.conversion(result, wanted).is_possible() => 1,
            _ => 0,
        }
    }
}

/// The parameter of each argument, or `None` where their number or names do not fit.
fn map_arguments(
    signature: &Signature,
    args: &[Argument],
    is_expanded: bool,
) -> Option<Vec<usize>> {
    let params = &signature.params;
    let mut mapping = Vec::with_capacity(args.len());
    let mut given = vec![false; params.len()];
    for (index, arg) in args.iter().enumerate() {
        let position = match arg.name {
            Some(name) => params.iter().position(|param| param.name == name)?,
            None if is_expanded => index.min(params.len() - 1),
            None => index,
        };
        let is_rest = is_expanded && position + 1 == params.len();
        if given.get(position).copied()? && !is_rest {
            return None;
        }
        given[position] = true;
        mapping.push(position);
    }
    let missing = |(index, param): (usize, &super::signature::ParamSig)| {
        let takes_none = is_expanded && param.modifier == ParamModifier::Params;
        !(given[index] || param.is_optional || takes_none)
    };
    if params.iter().enumerate().any(missing) {
        None
    } else {
        Some(mapping)
    }
}
