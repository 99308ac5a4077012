//! One thread's binder: the shared world, an own type table, and caches of what was asked before.
//!
//! Methods on [`Binder`] are spread over this folder by subject: `scope` finds names, `hierarchy` and
//! `lookup` find members, `signature` types them, `conversion`, `overload` and `infer` choose among them,
//! and `body`, `expression`, `statement`, `pattern` and `query` walk code. What is found goes to [`Sink`].

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::scope::TypeName;
use super::signature::Signature;
use super::sink::Sink;
use super::ty::{Ty, TyKind, TyTable};
use super::world::{MemberId, SymId, UnitId, World};
use crate::base::intern::Name;
use crate::extract::code::Predefined;
use crate::extract::facts::{NamespaceDeclId, TypeKind};

/// Binds files one after the other.
#[derive(Clone)]
pub(super) struct Binder<'w, 'a> {
    pub world: &'w World<'a>,
    pub tys: TyTable,
    pub sink: Sink,
    pub recorder: super::record::Recorder,
    /// Where the code being bound stands.
    pub site: Site,
    /// Locals, parameters and range variables in scope, inner last.
    pub locals: Vec<Local>,
    /// Type parameters of local functions in scope.
    pub local_type_params: Vec<(Name, u32)>,
    pub next_type_param: u32,
    /// Result types of the lambdas and local functions being bound, inner last.
    pub returns: Vec<ReturnFrame>,
    /// The member around it, as calls name it; `None` inside an attribute.
    pub member: Option<Name>,
    /// Lambdas being tried quietly, within one another.
    pub speculation: u32,
    /// Nesting of expressions being bound, against exhaustion of the stack.
    pub depth: u32,
    /// Base lists being found; what is learned meanwhile may be incomplete and is not kept.
    pub(super) unfinished: u32,
    pub(super) bases: FxHashMap<SymId, Option<Arc<[Ty]>>>,
    pub(super) supers: FxHashMap<Ty, Arc<[Ty]>>,
    pub(super) classes: FxHashMap<Ty, Arc<[Ty]>>,
    pub(super) signatures: FxHashMap<MemberId, Arc<Signature>>,
    pub(super) constraints: FxHashMap<u32, Arc<[Ty]>>,
    pub(super) type_names: FxHashMap<(UnitId, NamespaceDeclId, Name, u8), TypeName>,
}

/// Where a name stands: the scopes around it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Site {
    pub unit: UnitId,
    pub ns: NamespaceDeclId,
    /// The innermost type around it.
    pub ty: Option<SymId>,
    /// Type parameters of the method around it: first and number.
    pub method_params: (u32, u8),
    /// The member around it is static.
    pub is_static: bool,
}

/// A local variable, parameter or local function.
#[derive(Clone, Debug)]
pub(super) struct Local {
    pub name: Name,
    pub kind: LocalKind,
}

/// What a local is.
#[derive(Clone, Debug)]
pub(super) enum LocalKind {
    Variable(Ty),
    Function(Arc<Signature>, (u32, u8)),
}

/// What `return` means in the body being bound.
#[derive(Clone, Debug, Default)]
pub(super) struct ReturnFrame {
    /// The expected type of returned values.
    pub expected: Option<Ty>,
    /// The types of the values returned so far.
    pub seen: Vec<Ty>,
}

impl<'w, 'a> Binder<'w, 'a> {
    pub(super) fn new(world: &'w World<'a>) -> Self {
        Self {
            world,
            tys: TyTable::new(),
            sink: Sink::default(),
            recorder: super::record::Recorder::default(),
            site: Site {
                unit: UnitId(0),
                ns: NamespaceDeclId(0),
                ty: None,
                method_params: (0, 0),
                is_static: false,
            },
            locals: Vec::new(),
            local_type_params: Vec::new(),
            next_type_param: world.type_params.len() as u32,
            returns: Vec::new(),
            member: None,
            speculation: 0,
            depth: 0,
            unfinished: 0,
            bases: FxHashMap::default(),
            supers: FxHashMap::default(),
            classes: FxHashMap::default(),
            signatures: FxHashMap::default(),
            constraints: FxHashMap::default(),
            type_names: FxHashMap::default(),
        }
    }

    /// A binder that knows the bases of all source types. They are found in declaration order, before any
    /// binder runs on its own, because a base list that needs another one's bases may see them unfinished.
    pub(super) fn with_bases(world: &'w World<'a>) -> Self {
        let mut binder = Self::new(world);
        for (sym, symbol) in world.syms.iter_enumerated() {
            if !symbol.is_library {
                binder.bases(sym);
            }
        }
        binder
    }

    /// The instance of `sym` with `args` for the type parameters of the types around it and its own.
    pub(super) fn instance(&mut self, sym: SymId, args: &[Ty]) -> Ty {
        if let Some(keyword) = self.world.special.keyword(sym) {
            return self.tys.predefined(keyword);
        }
        if self.world.special.nullable == Some(sym)
            && let [inner] = args
        {
            return self.nullable(*inner);
        }
        debug_assert_eq!(args.len(), self.world.syms[sym].params.len());
        self.tys.intern(TyKind::Named(sym, args.into()))
    }

    /// `sym` as it sees itself: with its own type parameters as arguments.
    pub(super) fn self_type(&mut self, sym: SymId) -> Ty {
        let args: Vec<Ty> = self.world.syms[sym]
            .params
            .iter()
            .map(|&param| self.tys.intern(TyKind::Param(param)))
            .collect();
        self.instance(sym, &args)
    }

    /// `T?`: a type of its own for value types, the same type for all others.
    pub(super) fn nullable(&mut self, inner: Ty) -> Ty {
        if self.is_value_type(inner) {
            self.tys.intern(TyKind::Nullable(inner))
        } else {
            inner
        }
    }

    pub(super) fn is_value_type(&self, ty: Ty) -> bool {
        match self.tys.kind(ty) {
            TyKind::Predefined(keyword) => !matches!(
                keyword,
                Predefined::String | Predefined::Object | Predefined::Dynamic | Predefined::Void
            ),
            TyKind::Named(sym, _) => {
                matches!(
                    self.world.syms[*sym].kind,
                    TypeKind::Struct | TypeKind::Enum | TypeKind::RecordStruct
                )
            }
            TyKind::Tuple(..) => true,
            _ => false,
        }
    }

    /// The symbol that holds the members of `ty`, with its arguments.
    pub(super) fn symbol_of(&self, ty: Ty) -> Option<(SymId, Vec<Ty>)> {
        match self.tys.kind(ty) {
            TyKind::Named(sym, args) => Some((*sym, args.to_vec())),
            TyKind::Predefined(keyword) => self
                .world
                .special
                .symbol(*keyword)
                .map(|sym| (sym, Vec::new())),
            TyKind::Nullable(inner) => self.world.special.nullable.map(|sym| (sym, vec![*inner])),
            TyKind::Array(..) => self.world.special.array.map(|sym| (sym, Vec::new())),
            _ => None,
        }
    }
}
