//! Object, array and collection creation with their initialisers (12.8.17).

use super::binder::Binder;
use super::lookup::Found;
use super::model::{CallKind, ReferenceKind};
use super::overload::{Argument, Form};
use super::ty::{Ty, TyKind, TyTable};
use super::value::Access;
use crate::extract::code::{Arg, Creation, ExprId, ExprKind, InitEntry, InitValue, TypeRefId};

impl Binder<'_, '_> {
    /// `new T(args) { ... }`
    pub(super) fn new_object(
        &mut self,
        id: ExprId,
        ty: TypeRefId,
        creation: &Creation,
        line: u32,
    ) -> Ty {
        let ty = self.type_ref(ty, ReferenceKind::New);
        self.construct(ty, &creation.args, line);
        if let Some(init) = &creation.init {
            self.initialise(Some(id), ty, init);
        }
        ty
    }

    /// `new(args) { ... }` where `expected` is wanted.
    pub(super) fn new_implicit(
        &mut self,
        id: ExprId,
        expected: Option<Ty>,
        creation: &Creation,
        line: u32,
    ) -> Ty {
        let ty = match expected.map(|ty| (ty, self.tys.kind(ty))) {
            Some((_, &TyKind::Nullable(inner))) => inner,
            Some((ty, _)) => ty,
            None => TyTable::UNKNOWN,
        };
        if let Some((sym, _)) = self.tys.named(ty) {
            self.refer(sym, ReferenceKind::NewImplicit, line);
        }
        let is_site = self.open_implicit(id, ty, &creation.args);
        self.construct(ty, &creation.args, line);
        if let Some(init) = &creation.init {
            self.initialise(Some(id), ty, init);
        }
        if is_site {
            let expr = &self.world.units[self.site.unit].facts.code.exprs[id];
            self.close_site(expr, Access::Read);
        }
        ty
    }

    /// A constructor call of `ty`.
    pub(super) fn construct(&mut self, ty: Ty, args: &[Arg], line: u32) {
        let delegate = self.delegate_signature(ty).is_some();
        let arguments = self.arguments(args);
        if delegate {
            for argument in &arguments {
                self.finish_delegate_creation(argument, ty, line);
            }
            return;
        }
        let candidates = self.constructors(ty);
        match self.choose(&candidates, &[], &arguments) {
            Some(choice) => {
                self.report_choice(&choice, CallKind::Ctor, line);
                self.finish_arguments(&choice, &arguments, line);
            }
            None => {
                for argument in &arguments {
                    self.settle_argument(argument);
                }
            }
        }
    }

    fn settle_argument(&mut self, argument: &Argument) {
        match &argument.form {
            Form::Of(_) => {}
            Form::Lambda(id, _) | Form::Pending(id) => {
                self.settle_pending(*id, None);
            }
            Form::Methods(group) => {
                self.convert_group(group, None);
            }
        }
    }

    /// `new Handler(Method)`
    fn finish_delegate_creation(&mut self, argument: &Argument, ty: Ty, _line: u32) {
        match &argument.form {
            Form::Of(_) => {}
            Form::Lambda(id, _) | Form::Pending(id) => {
                self.settle_pending(*id, Some(ty));
            }
            Form::Methods(group) => {
                self.convert_group(group, Some(ty));
            }
        }
    }

    /// The entries of an object or collection initialiser of a `ty`, which the creation `of` makes where it is no inner one.
    pub(super) fn initialise(&mut self, of: Option<ExprId>, ty: Ty, entries: &[InitEntry]) {
        for entry in entries {
            match entry {
                InitEntry::Member(name, line, value) => {
                    let name = self.name(*name);
                    let access = if matches!(value, InitValue::Nested(_)) {
                        Access::Read
                    } else {
                        Access::Write
                    };
                    let member = match self.find_member(ty, name) {
                        Found::Value(candidate) => self.use_value(candidate, *line, access),
                        Found::Methods(_) => TyTable::UNKNOWN,
                        Found::Nothing(reason) => {
                            self.sink.unbound(reason);
                            TyTable::UNKNOWN
                        }
                    };
                    self.note_initial((of, ty), name, value, *line);
                    self.initial_value(member, value);
                }
                InitEntry::Index(args, line, value) => {
                    let element = self.index_value(ty, args, *line, Access::Write);
                    self.initial_value(element, value);
                }
                InitEntry::Element(values, line) => self.added_element(ty, values, *line),
            }
        }
    }

    fn initial_value(&mut self, ty: Ty, value: &InitValue) {
        match value {
            InitValue::Expr(value) => {
                self.value_for(*value, ty);
            }
            InitValue::Nested(entries) => self.initialise(None, ty, entries),
        }
    }

    /// `{ a, b }` in a collection initialiser: a call of `Add`.
    fn added_element(&mut self, ty: Ty, values: &[ExprId], line: u32) {
        let add = self.world.names.get("Add");
        let candidates = match add.map(|add| self.find_member(ty, add)) {
            Some(Found::Methods(candidates)) => candidates,
            _ => Vec::new(),
        };
        let args: Vec<Arg> = values
            .iter()
            .map(|&value| Arg {
                name: None,
                modifier: crate::extract::code::ParamModifier::None,
                value,
            })
            .collect();
        let arguments = self.arguments(&args);
        let own = self.choose(&candidates, &[], &arguments);
        if own.as_ref().is_none_or(|choice| !choice.is_applicable)
            && let Some((choice, arguments)) =
                add.and_then(|add| self.choose_implied_extension(ty, add, &arguments))
        {
            self.report_implied(choice.candidate, line);
            self.finish_arguments(&choice, &arguments, line);
            return;
        }
        match own {
            Some(choice) => {
                self.refer(
                    self.world.members[choice.candidate.member].owner,
                    ReferenceKind::Implicit,
                    line,
                );
                self.report_choice(&choice, CallKind::Call, line);
                self.finish_arguments(&choice, &arguments, line);
            }
            None => {
                for argument in &arguments {
                    self.settle_argument(argument);
                }
            }
        }
    }

    /// `new T[n] { ... }`
    pub(super) fn new_array(&mut self, ty: TypeRefId, parts: &[ExprId]) -> Ty {
        let ty = self.type_ref(ty, ReferenceKind::NewArray);
        for &part in parts {
            self.array_part(part, ty);
        }
        ty
    }

    fn array_part(&mut self, part: ExprId, array: Ty) {
        let element = match *self.tys.kind(array) {
            TyKind::Array(element, _) => element,
            _ => TyTable::UNKNOWN,
        };
        match &self.world.units[self.site.unit].facts.code.exprs[part].kind {
            ExprKind::ArrayInit(items) => {
                for &item in items {
                    self.array_part(item, array);
                }
            }
            _ => {
                self.value_for(part, element);
            }
        }
    }

    /// `new[] { ... }`, or `{ ... }` where an array of the expected type is initialised.
    pub(super) fn array_of(&mut self, items: &[ExprId], expected: Option<Ty>) -> Ty {
        let wanted = match expected.map(|ty| self.tys.kind(ty)) {
            Some(&TyKind::Array(element, _)) => Some(element),
            _ => None,
        };
        let tys: Vec<Ty> = items.iter().map(|&item| self.value(item, wanted)).collect();
        let known: Vec<Ty> = tys
            .into_iter()
            .filter(|&ty| ty != TyTable::UNKNOWN && ty != TyTable::NULL)
            .collect();
        let element = wanted
            .or_else(|| self.common_type(&known))
            .unwrap_or(TyTable::UNKNOWN);
        self.tys.array(element, 1)
    }

    /// `[a, ..b]` where `expected` is wanted.
    pub(super) fn collection(&mut self, items: &[ExprId], expected: Option<Ty>) -> Ty {
        let element = expected.and_then(|ty| self.element_type(ty));
        for &item in items {
            let spread = match self.world.units[self.site.unit].facts.code.exprs[item].kind {
                ExprKind::Spread(inner) => Some(inner),
                _ => None,
            };
            match spread {
                Some(inner) => {
                    self.value(inner, expected);
                }
                None => {
                    self.value_for(item, element.unwrap_or(TyTable::UNKNOWN));
                }
            }
        }
        expected.unwrap_or(TyTable::UNKNOWN)
    }

    /// The type of the elements that `foreach` takes from a value.
    pub(super) fn element_type(&mut self, ty: Ty) -> Option<Ty> {
        if let TyKind::Array(element, _) = *self.tys.kind(ty) {
            return Some(element);
        }
        if ty == TyTable::STRING {
            return Some(self.tys.predefined(crate::extract::code::Predefined::Char));
        }
        for interface in [
            self.world.special.enumerable,
            self.world.special.async_enumerable,
        ]
        .into_iter()
        .flatten()
        {
            if let Some(found) = self.as_instance(ty, interface) {
                return self
                    .tys
                    .named(found)
                    .and_then(|(_, args)| args.first().copied());
            }
        }
        let enumerator = self
            .result_of_parameterless(ty, "GetEnumerator")
            .or_else(|| self.result_of_parameterless(ty, "GetAsyncEnumerator"))?;
        let current = self.world.names.get("Current")?;
        match self.find_member(enumerator, current) {
            Found::Value(candidate) => Some(self.member_type(candidate.member, candidate.host)),
            _ => None,
        }
    }
}
