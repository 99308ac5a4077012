//! Implicit conversions (10.2): whether a value of one type can be given where another is wanted.

use super::binder::Binder;
use super::ty::{Ty, TyKind, TyTable};
use super::world::MemberId;
use crate::extract::code::Predefined;
use crate::extract::facts::TypeKind;

/// How a value gets from one type to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Conversion {
    /// The same type.
    Identity,
    /// By inheritance, boxing, variance, numbers growing, `null`.
    Implicit,
    /// By an operator of the source or a library type.
    UserDefined(MemberId),
    /// One of the types is not known, so it may be possible.
    Unknown,
    /// Not possible.
    None,
}

impl Conversion {
    pub(super) fn is_possible(self) -> bool {
        self != Self::None
    }
}

impl Binder<'_, '_> {
    /// The implicit conversion from `from` to `to`.
    pub(super) fn conversion(&mut self, from: Ty, to: Ty) -> Conversion {
        let standard = self.standard_conversion(from, to);
        if standard != Conversion::None {
            return standard;
        }
        match self.user_defined(from, to) {
            Some(member) => Conversion::UserDefined(member),
            None if self.has_unknown_base(from) && !self.is_value_type(from) => Conversion::Unknown,
            None => Conversion::None,
        }
    }

    fn standard_conversion(&mut self, from: Ty, to: Ty) -> Conversion {
        use Conversion::{Identity, Implicit, None, Unknown};
        if from == to {
            return Identity;
        }
        match (self.tys.kind(from).clone(), self.tys.kind(to).clone()) {
            (TyKind::Unknown, _) | (_, TyKind::Unknown) => Unknown,
            (_, TyKind::Predefined(Predefined::Object | Predefined::Dynamic))
                if from != TyTable::VOID =>
            {
                Implicit
            }
            (TyKind::Predefined(Predefined::Dynamic), _) => Implicit,
            (TyKind::Null, _) => {
                if self.is_value_type(to) {
                    None
                } else {
                    Implicit
                }
            }
            (TyKind::External(a, _), TyKind::External(b, _)) if a == b => Unknown,
            (TyKind::External(..), _) => Unknown,
            (TyKind::Predefined(a), TyKind::Predefined(b)) => {
                if widens(a, b) {
                    Implicit
                } else {
                    None
                }
            }
            (TyKind::Nullable(a), TyKind::Nullable(b)) => {
                self.standard_conversion(a, b).min_implicit()
            }
            (_, TyKind::Nullable(b)) => self.standard_conversion(from, b).min_implicit(),
            (TyKind::Tuple(a, _), TyKind::Tuple(b, _)) if a.len() == b.len() => {
                let all = a
                    .iter()
                    .zip(b.iter())
                    .all(|(&a, &b)| self.conversion(a, b).is_possible());
                if all { Implicit } else { None }
            }
            (TyKind::Function(params, returns), _) => {
                self.function_conversion(&params, returns, to)
            }
            (TyKind::Array(a, n), TyKind::Array(b, m)) => {
                let element = self.standard_conversion(a, b);
                if n == m && element != None && (element == Unknown || !self.is_value_type(a)) {
                    Implicit
                } else {
                    None
                }
            }
            (TyKind::Param(_), _) => self.to_base(from, to),
            (_, TyKind::Param(_)) => None,
            (_, TyKind::External(..)) => {
                if self.has_unknown_base(from) {
                    Unknown
                } else {
                    None
                }
            }
            _ => self.to_base(from, to),
        }
    }

    fn function_conversion(&mut self, params: &[Ty], returns: Ty, to: Ty) -> Conversion {
        match self.delegate_signature(to) {
            Some(signature) if signature.params.len() == params.len() => {
                let void = signature.returns == TyTable::VOID;
                if void || self.conversion(returns, signature.returns).is_possible() {
                    Conversion::Implicit
                } else {
                    Conversion::None
                }
            }
            _ => Conversion::None,
        }
    }

    /// By inheritance and variance.
    fn to_base(&mut self, from: Ty, to: Ty) -> Conversion {
        let Some((target, target_args)) = self.symbol_of(to) else {
            return Conversion::None;
        };
        let mut sources = vec![from];
        sources.extend(self.supers(from).iter().copied());
        let mut unknown = false;
        for source in sources {
            if source == to {
                return Conversion::Implicit;
            }
            match self.tys.kind(source).clone() {
                TyKind::Named(sym, args) if sym == target => {
                    if self.args_convert(sym, &args, &target_args) {
                        return Conversion::Implicit;
                    }
                }
                TyKind::External(..) | TyKind::Unknown => unknown = true,
                _ => {}
            }
        }
        if unknown {
            Conversion::Unknown
        } else {
            Conversion::None
        }
    }

    /// Type arguments under variance; without variance annotations in the tables, interfaces and delegates
    /// are taken as variant where a reference conversion runs either way.
    fn args_convert(&mut self, sym: super::world::SymId, from: &[Ty], to: &[Ty]) -> bool {
        let variant = matches!(
            self.world.syms[sym].kind,
            TypeKind::Interface | TypeKind::Delegate
        );
        from.iter().zip(to).all(|(&a, &b)| {
            a == b
                || matches!(self.tys.kind(a), TyKind::Unknown | TyKind::External(..))
                || matches!(self.tys.kind(b), TyKind::Unknown | TyKind::External(..))
                || matches!(self.tys.kind(a), TyKind::Tuple(..))
                || variant
                    && !self.is_value_type(a)
                    && !self.is_value_type(b)
                    && (self.standard_conversion(a, b).is_possible()
                        || self.standard_conversion(b, a).is_possible())
                || self.same_shape(a, b)
        })
    }

    /// The same generic type with unknown parts.
    fn same_shape(&mut self, a: Ty, b: Ty) -> bool {
        match (self.tys.kind(a).clone(), self.tys.kind(b).clone()) {
            (TyKind::Named(x, p), TyKind::Named(y, q)) if x == y => self.args_convert(x, &p, &q),
            (TyKind::Array(x, n), TyKind::Array(y, m)) => n == m && self.same_shape(x, y),
            _ => false,
        }
    }

    /// An implicit conversion operator of either type.
    fn user_defined(&mut self, from: Ty, to: Ty) -> Option<MemberId> {
        let name = self.world.known.op_implicit;
        for holder in [from, to] {
            for operator in self.conversion_operators(holder, name) {
                let signature = self.signature_in(operator.member, operator.host);
                let [param] = &*signature.params else {
                    continue;
                };
                let accepts = self.standard_conversion(from, param.ty);
                let gives = self.standard_conversion(signature.returns, to);
                let certain =
                    |conversion| matches!(conversion, Conversion::Identity | Conversion::Implicit);
                if certain(accepts) && certain(gives) {
                    return Some(operator.member);
                }
            }
        }
        None
    }

    /// The conversion operators that a type and its base classes declare.
    pub(super) fn conversion_operators(
        &mut self,
        ty: Ty,
        name: crate::base::intern::Name,
    ) -> Vec<super::lookup::Candidate> {
        let ty = match self.tys.kind(ty) {
            TyKind::Nullable(inner) => *inner,
            _ => ty,
        };
        let hosts = self.member_hosts(ty);
        let mut found = Vec::new();
        for &host in hosts.iter() {
            let Some((sym, _)) = self.tys.named(host) else {
                continue;
            };
            let members = self.world.members_named(sym, name);
            found.extend(members.map(|member| super::lookup::Candidate { member, host }));
        }
        found
    }
}

impl Conversion {
    /// Identity below a change of representation is an implicit conversion.
    fn min_implicit(self) -> Self {
        if self == Self::Identity {
            Self::Implicit
        } else {
            self
        }
    }
}

/// Implicit numeric conversions (10.2.3).
fn widens(from: Predefined, to: Predefined) -> bool {
    use Predefined::{
        Byte, Char, Decimal, Double, Float, Int, Long, NInt, NUInt, SByte, Short, UInt, ULong,
        UShort,
    };
    let targets: &[Predefined] = match from {
        SByte => &[Short, Int, Long, Float, Double, Decimal, NInt],
        Byte => &[
            Short, UShort, Int, UInt, Long, ULong, Float, Double, Decimal, NInt, NUInt,
        ],
        Short => &[Int, Long, Float, Double, Decimal, NInt],
        UShort => &[Int, UInt, Long, ULong, Float, Double, Decimal, NInt, NUInt],
        Int => &[Long, Float, Double, Decimal, NInt],
        UInt => &[Long, ULong, Float, Double, Decimal, NUInt],
        Long | ULong => &[Float, Double, Decimal],
        NInt => &[Long, Float, Double, Decimal],
        NUInt => &[ULong, Float, Double, Decimal],
        Char => &[UShort, Int, UInt, Long, ULong, Float, Double, Decimal],
        Float => &[Double],
        _ => &[],
    };
    targets.contains(&to)
}
