//! Type inference of generic methods (12.6.3): which type arguments follow from the arguments.

use super::binder::Binder;
use super::ty::{Subst, Ty, TyKind, TyTable};

/// The type parameters of one method being inferred, with what speaks for each.
#[derive(Clone, Debug)]
pub(super) struct Inference {
    first: u32,
    bounds: Vec<Vec<Ty>>,
}

impl Inference {
    pub(super) fn new((first, count): (u32, u8)) -> Self {
        Self {
            first,
            bounds: vec![Vec::new(); usize::from(count)],
        }
    }

    /// Type arguments that the call states.
    pub(super) fn fix(&mut self, args: &[Ty]) {
        for (bounds, &arg) in self.bounds.iter_mut().zip(args) {
            *bounds = vec![arg];
        }
    }

    pub(super) fn owns(&self, param: u32) -> bool {
        param
            .checked_sub(self.first)
            .is_some_and(|index| (index as usize) < self.bounds.len())
    }

    fn add(&mut self, param: u32, ty: Ty) {
        let bounds = &mut self.bounds[(param - self.first) as usize];
        if ty != TyTable::UNKNOWN
            && ty != TyTable::NULL
            && ty != TyTable::VOID
            && !bounds.contains(&ty)
        {
            bounds.push(ty);
        }
    }

    /// What has been inferred so far.
    pub(super) fn subst(&self, binder: &mut Binder<'_, '_>) -> Subst {
        let mut subst = Subst::default();
        for (index, bounds) in self.bounds.iter().enumerate() {
            if let Some(ty) = binder.common_type(bounds) {
                subst.bind(self.first + index as u32, ty);
            }
        }
        subst
    }

    /// The type arguments, unknown where nothing speaks for one.
    pub(super) fn finish(&self, binder: &mut Binder<'_, '_>) -> (Subst, Vec<Ty>) {
        let mut subst = self.subst(binder);
        let mut args = Vec::with_capacity(self.bounds.len());
        for index in 0..self.bounds.len() {
            let param = self.first + index as u32;
            let ty = subst.get(param).unwrap_or(TyTable::UNKNOWN);
            subst.bind(param, ty);
            args.push(ty);
        }
        (subst, args)
    }
}

impl Binder<'_, '_> {
    /// The type among `tys` that all others convert to.
    pub(super) fn common_type(&mut self, tys: &[Ty]) -> Option<Ty> {
        match tys {
            [] => None,
            [one] => Some(*one),
            _ => {
                let fits = |binder: &mut Self, to: Ty| {
                    tys.iter()
                        .all(|&from| binder.conversion(from, to).is_possible())
                };
                let known = tys.iter().copied().find(|&to| fits(self, to));
                known.or_else(|| tys.first().copied())
            }
        }
    }

    /// Learns from a value of type `arg` given for a parameter of type `param`.
    pub(super) fn unify(&mut self, inference: &mut Inference, param: Ty, arg: Ty) {
        if arg == TyTable::UNKNOWN {
            return;
        }
        match self.tys.kind(param).clone() {
            TyKind::Param(id) if inference.owns(id) => inference.add(id, arg),
            TyKind::Named(sym, params) if !params.is_empty() => {
                if let TyKind::Function(given, returns) = self.tys.kind(arg).clone() {
                    self.unify_function(inference, param, &given, returns);
                    return;
                }
                if self.world.special.expression_of == Some(sym)
                    && self.as_instance(arg, sym).is_none()
                {
                    self.unify(inference, params[0], arg);
                    return;
                }
                let Some(found) = self.as_instance(arg, sym) else {
                    return;
                };
                let args = self
                    .tys
                    .named(found)
                    .map(|(_, args)| args.to_vec())
                    .unwrap_or_default();
                for (&param, arg) in params.iter().zip(args) {
                    self.unify(inference, param, arg);
                }
            }
            TyKind::External(name, params) => {
                if let TyKind::External(other, args) = self.tys.kind(arg).clone() {
                    if name == other && params.len() == args.len() {
                        for (&param, &arg) in params.iter().zip(args.iter()) {
                            self.unify(inference, param, arg);
                        }
                    }
                }
            }
            TyKind::Array(inner, rank) => {
                if let TyKind::Array(element, other) = *self.tys.kind(arg) {
                    if rank == other {
                        self.unify(inference, inner, element);
                    }
                }
            }
            TyKind::Nullable(inner) => {
                let arg = match *self.tys.kind(arg) {
                    TyKind::Nullable(given) => given,
                    _ => arg,
                };
                self.unify(inference, inner, arg);
            }
            TyKind::Tuple(params, _) => {
                if let TyKind::Tuple(args, _) = self.tys.kind(arg).clone() {
                    for (&param, &arg) in params.iter().zip(args.iter()) {
                        self.unify(inference, param, arg);
                    }
                }
            }
            _ => {}
        }
    }

    fn unify_function(&mut self, inference: &mut Inference, param: Ty, given: &[Ty], returns: Ty) {
        let Some(signature) = self.delegate_signature(param) else {
            return;
        };
        for (wanted, &given) in signature.params.iter().zip(given) {
            self.unify(inference, wanted.ty, given);
        }
        self.unify(inference, signature.returns, returns);
    }
}
