//! Applicable members that a more derived type's members hide (12.8.9.2).
//!
//! A call looks no further than the most derived type that declares a member which fits: `Derived.Go(long)`
//! is called with an `int` even if the base class has `Go(int)`. An override counts as declared by the type that
//! declared the member first.

use super::binder::Binder;
use super::overload::{Argument, Choice, Form};
use super::ty::{Ty, TyKind};
use crate::extract::facts::Modifiers;

impl Binder<'_, '_> {
    /// Drops the choices that another one, declared by a type derived from theirs, hides.
    ///
    /// With an argument of unknown type nothing is dropped: the derived member may not fit after all.
    pub(super) fn drop_hidden(&mut self, fitting: &mut Vec<Choice>, args: &[Argument]) {
        let first = fitting.first().map(|choice| choice.candidate.host);
        let one_host = |choice: &Choice| Some(choice.candidate.host) == first;
        if fitting.iter().all(one_host) || !args.iter().all(|arg| self.is_certain(arg)) {
            return;
        }
        let hosts: Vec<Ty> = (0..fitting.len())
            .map(|index| self.declaring_host(fitting, index))
            .collect();
        let mut hosts_of = hosts.iter();
        fitting.retain(|_| {
            hosts_of
                .next()
                .is_none_or(|&host| !hosts.iter().any(|&other| self.derives(other, host)))
        });
    }

    fn is_certain(&self, arg: &Argument) -> bool {
        match arg.form {
            Form::Of(ty) => !matches!(self.tys.kind(ty), TyKind::Unknown | TyKind::External(..)),
            Form::Lambda(..) | Form::Methods(_) | Form::Pending(_) => true,
        }
    }

    fn derives(&mut self, ty: Ty, base: Ty) -> bool {
        ty != base && self.supers(ty).contains(&base)
    }

    /// The type that declared the member behind a choice first.
    fn declaring_host(&mut self, fitting: &[Choice], index: usize) -> Ty {
        let choice = &fitting[index];
        let host = choice.candidate.host;
        let overrides = |choice: &Choice| {
            let row = &self.world.members[choice.candidate.member];
            row.modifiers.has(Modifiers::OVERRIDE)
        };
        if !overrides(choice) {
            return host;
        }
        let same_params = |other: &Choice| {
            let (a, b) = (&choice.signature.params, &other.signature.params);
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.ty == b.ty)
        };
        let original = fitting
            .iter()
            .find(|other| !overrides(other) && same_params(other));
        original.map_or(host, |original| original.candidate.host)
    }
}
