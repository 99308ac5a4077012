//! Semantic types, interned.
//!
//! A [`Ty`] is an id into a [`TyTable`]; each binder has a table of its own (no lock), and nothing that
//! leaves a binder holds a `Ty`, so the numbering may differ from run to run without being seen.

use rustc_hash::FxHashMap;

use super::world::{SymId, World};
use crate::base::intern::Name;
use crate::extract::code::Predefined;

/// An interned type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Ty(u32);

/// What a type is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum TyKind {
    /// Not known: behind an external type without a table, or an error.
    Unknown,
    /// The type of `null` and `default`.
    Null,
    /// A keyword type; the library's `System.Int32` and the like are the same.
    Predefined(Predefined),
    /// A declared type with the arguments of the types around it, then its own.
    Named(SymId, Box<[Ty]>),
    /// A type parameter.
    Param(u32),
    /// `T[]`
    Array(Ty, u8),
    /// `T?` of a value type.
    Nullable(Ty),
    /// `T*`
    Pointer(Ty),
    /// `(A, B)` with element names.
    Tuple(Box<[Ty]>, Box<[Option<Name>]>),
    /// An anonymous type: its members.
    Anonymous(Box<[(Name, Ty)]>),
    /// The natural type of a lambda without a target: parameter types and result.
    Function(Box<[Ty]>, Ty),
    /// An external type that no table describes: name and number of type arguments keep it apart from others.
    External(Name, Box<[Ty]>),
}

/// The interner of one binder.
#[derive(Clone)]
pub(super) struct TyTable {
    kinds: Vec<TyKind>,
    ids: FxHashMap<TyKind, Ty>,
}

impl TyTable {
    pub(super) const UNKNOWN: Ty = Ty(0);
    pub(super) const NULL: Ty = Ty(1);
    pub(super) const VOID: Ty = Ty(2);
    pub(super) const OBJECT: Ty = Ty(3);
    pub(super) const STRING: Ty = Ty(4);
    pub(super) const INT: Ty = Ty(5);
    pub(super) const BOOL: Ty = Ty(6);
    pub(super) const DYNAMIC: Ty = Ty(7);

    pub(super) fn new() -> Self {
        let mut table = Self {
            kinds: Vec::new(),
            ids: FxHashMap::default(),
        };
        table.intern(TyKind::Unknown);
        table.intern(TyKind::Null);
        for keyword in [
            Predefined::Void,
            Predefined::Object,
            Predefined::String,
            Predefined::Int,
            Predefined::Bool,
            Predefined::Dynamic,
        ] {
            table.intern(TyKind::Predefined(keyword));
        }
        table
    }

    pub(super) fn intern(&mut self, kind: TyKind) -> Ty {
        if let Some(&ty) = self.ids.get(&kind) {
            return ty;
        }
        let ty = Ty(self.kinds.len() as u32);
        self.kinds.push(kind.clone());
        self.ids.insert(kind, ty);
        ty
    }

    pub(super) fn kind(&self, ty: Ty) -> &TyKind {
        &self.kinds[ty.0 as usize]
    }

    pub(super) fn predefined(&mut self, keyword: Predefined) -> Ty {
        self.intern(TyKind::Predefined(keyword))
    }

    pub(super) fn array(&mut self, element: Ty, rank: u8) -> Ty {
        self.intern(TyKind::Array(element, rank))
    }

    /// The symbol and arguments of a named type.
    pub(super) fn named(&self, ty: Ty) -> Option<(SymId, &[Ty])> {
        match self.kind(ty) {
            TyKind::Named(sym, args) => Some((*sym, args)),
            _ => None,
        }
    }

    /// `ty` with type parameters replaced.
    pub(super) fn substitute(&mut self, ty: Ty, subst: &Subst) -> Ty {
        if subst.is_empty() {
            return ty;
        }
        match self.kind(ty).clone() {
            TyKind::Param(param) => subst.get(param).unwrap_or(ty),
            TyKind::Named(sym, args) if !args.is_empty() => {
                let args = self.substitute_all(&args, subst);
                self.intern(TyKind::Named(sym, args))
            }
            TyKind::External(name, args) if !args.is_empty() => {
                let args = self.substitute_all(&args, subst);
                self.intern(TyKind::External(name, args))
            }
            TyKind::Array(element, rank) => {
                let element = self.substitute(element, subst);
                self.array(element, rank)
            }
            TyKind::Nullable(inner) => {
                let inner = self.substitute(inner, subst);
                self.intern(TyKind::Nullable(inner))
            }
            TyKind::Pointer(inner) => {
                let inner = self.substitute(inner, subst);
                self.intern(TyKind::Pointer(inner))
            }
            TyKind::Tuple(items, names) => {
                let items = self.substitute_all(&items, subst);
                self.intern(TyKind::Tuple(items, names))
            }
            TyKind::Anonymous(members) => {
                let members = members
                    .iter()
                    .map(|&(name, ty)| (name, self.substitute(ty, subst)))
                    .collect();
                self.intern(TyKind::Anonymous(members))
            }
            TyKind::Function(params, result) => {
                let params = self.substitute_all(&params, subst);
                let result = self.substitute(result, subst);
                self.intern(TyKind::Function(params, result))
            }
            _ => ty,
        }
    }

    pub(super) fn substitute_all(&mut self, tys: &[Ty], subst: &Subst) -> Box<[Ty]> {
        tys.iter().map(|&ty| self.substitute(ty, subst)).collect()
    }

    /// Whether a type parameter accepted by `wanted` occurs in `ty`.
    pub(super) fn mentions(&self, ty: Ty, wanted: &dyn Fn(u32) -> bool) -> bool {
        match self.kind(ty) {
            TyKind::Param(param) => wanted(*param),
            TyKind::Named(_, items) | TyKind::External(_, items) | TyKind::Tuple(items, _) => {
                items.iter().any(|&item| self.mentions(item, wanted))
            }
            TyKind::Array(inner, _) | TyKind::Nullable(inner) | TyKind::Pointer(inner) => {
                self.mentions(*inner, wanted)
            }
            TyKind::Anonymous(members) => members.iter().any(|&(_, ty)| self.mentions(ty, wanted)),
            TyKind::Function(params, result) => {
                params.iter().any(|&item| self.mentions(item, wanted))
                    || self.mentions(*result, wanted)
            }
            _ => false,
        }
    }
}

/// Type parameters and what stands for them.
#[derive(Clone, Default, Debug)]
pub(super) struct Subst(Vec<(u32, Ty)>);

impl Subst {
    /// The arguments of `sym` for the parameters of it and of the types around it.
    pub(super) fn of_type(world: &World<'_>, sym: SymId, args: &[Ty]) -> Self {
        Self(
            world.syms[sym]
                .params
                .iter()
                .copied()
                .zip(args.iter().copied())
                .collect(),
        )
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn get(&self, param: u32) -> Option<Ty> {
        self.0
            .iter()
            .find(|&&(other, _)| other == param)
            .map(|&(_, ty)| ty)
    }

    pub(super) fn bind(&mut self, param: u32, ty: Ty) {
        match self.0.iter_mut().find(|(other, _)| *other == param) {
            Some(entry) => entry.1 = ty,
            None => self.0.push((param, ty)),
        }
    }
}
