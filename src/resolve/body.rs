//! The walk over one file: every type it declares, every member, every body.

use super::binder::{Binder, ReturnFrame, Site};
use super::model::{CallKind, ReferenceKind};
use super::ty::{Ty, TyTable};
use super::world::UnitId;
use crate::extract::code::{Attribute, Body, Constraint, ExprId, ExprKind, Param, TypeParam};
use crate::extract::facts::{
    MemberDecl, MemberKind, Modifiers, NamespaceDeclId, TypeDecl, TypeDeclId, TypeKind,
};

impl Binder<'_, '_> {
    /// Binds everything in one file.
    pub(super) fn file(&mut self, unit: UnitId) {
        let facts = self.world.units[unit].facts;
        for id in facts.types.ids() {
            self.type_declaration(unit, id);
        }
        if !facts.top_level.is_empty() {
            self.top_level(unit);
        }
    }

    fn top_level(&mut self, unit: UnitId) {
        let program = self.world.names.get("Program");
        let Some(sym) = program.and_then(|name| {
            let candidates = self.world.namespaces[super::world::NsId(0)]
                .types
                .get(&name)?;
            let view = self.world.units[unit].view;
            let own = self.world.views[view].project;
            candidates.iter().copied().find(|&sym| {
                let projects = &self.world.syms[sym].projects;
                own.map_or(projects.is_empty(), |own| projects.contains(&own))
            })
        }) else {
            return;
        };
        self.site = Site {
            unit,
            ns: NamespaceDeclId(0),
            ty: Some(sym),
            method_params: (0, 0),
            is_static: true,
        };
        self.member = Some(self.world.known.main);
        self.recorder.clear();
        self.locals.clear();
        let args = self.world.names.get("args");
        if let Some(args) = args {
            let ty = self.tys.array(TyTable::STRING, 1);
            self.declare_local(args, ty);
        }
        self.returns.push(ReturnFrame::default());
        let stmts = &self.world.units[unit].facts.top_level;
        self.statements(stmts);
        self.returns.pop();
        self.locals.clear();
    }

    fn type_declaration(&mut self, unit: UnitId, id: TypeDeclId) {
        let decl = self.world.decl(unit, id);
        let sym = self.world.units[unit].declared[id];
        let header = Site {
            ty: Some(sym),
            ..self.header_site(sym, unit, id)
        };
        self.site = header;
        self.member = None;
        self.locals.clear();
        self.local_type_params.clear();
        self.recorder.clear();
        self.start_shape(unit, id, decl);
        for attribute in &decl.attributes {
            self.attribute(attribute);
        }
        self.type_parameters(&decl.type_params, &decl.constraints);
        self.base_list(decl);
        self.member = Some(self.world.known.ctor);
        if let Some(params) = &decl.params {
            self.parameters(params);
        }
        if let Some(returns) = decl.returns {
            self.type_ref(returns, ReferenceKind::ReturnType);
        }
        self.primary_base_call(decl);
        self.locals.clear();
        for (index, member) in decl.members.iter().enumerate() {
            self.member_declaration(unit, id, decl, index, member);
        }
    }

    fn base_list(&mut self, decl: &TypeDecl) {
        for &base in &decl.bases {
            self.type_ref(base, ReferenceKind::Base);
        }
    }

    /// `: Base(args)` of a primary constructor.
    fn primary_base_call(&mut self, decl: &TypeDecl) {
        let Some(args) = &decl.base_args else { return };
        let Some(sym) = self.site.ty else { return };
        let base = self.bases(sym).first().copied().unwrap_or(TyTable::OBJECT);
        self.note_base(base, args, decl.line);
        self.construct(base, args, decl.line);
    }

    fn member_declaration(
        &mut self,
        unit: UnitId,
        id: TypeDeclId,
        decl: &TypeDecl,
        index: usize,
        member: &MemberDecl,
    ) {
        let sym = self.world.units[unit].declared[id];
        let method_params = self.method_params(sym, unit, id, index);
        self.site = Site {
            unit,
            ns: decl.namespace,
            ty: Some(sym),
            method_params,
            is_static: member.modifiers.has(Modifiers::STATIC),
        };
        self.locals.clear();
        self.local_type_params.clear();
        self.member = None;
        for attribute in &member.attributes {
            self.attribute(attribute);
        }
        self.member = Some(self.member_name(member));
        self.type_parameters(member.type_params(), member.constraints());
        let ty = member.ty.map_or(TyTable::VOID, |ty| {
            self.type_ref(ty, declared_as(member.kind))
        });
        self.recorder.clear();
        self.add_member_shape(unit, member, ty);
        self.note_given(member);
        if let Some(interface) = member.explicit_interface {
            self.type_ref(interface, ReferenceKind::ExplicitInterface);
        }
        if matches!(
            member.kind,
            MemberKind::Field | MemberKind::Property | MemberKind::Event
        ) {
            self.in_scope_of_primary(decl);
        }
        self.parameters(&member.params);
        self.constructor_chain(member);
        if let Some(initializer) = member.initializer {
            let ty = if member.kind == MemberKind::EnumMember {
                TyTable::INT
            } else {
                ty
            };
            self.initial(initializer, ty);
            let name = self.name(member.name);
            self.note_local(name, initializer, true);
        }
        if !matches!(member.kind, MemberKind::Field | MemberKind::EnumMember) {
            self.locals.clear();
            self.redeclare(&member.params);
        }
        if let Some(body) = member.body {
            let is_async = member.modifiers.has(Modifiers::ASYNC);
            let expected = if is_async { self.awaited(ty) } else { ty };
            self.body(body, expected);
        }
        self.accessors(member, ty);
    }

    /// Parameters of a primary constructor are in scope of initialisers before members are (12.8.4).
    fn in_scope_of_primary(&mut self, decl: &TypeDecl) {
        if decl.kind != TypeKind::Delegate {
            self.redeclare(decl.params.as_deref().unwrap_or_default());
        }
    }

    /// Declares parameters whose types were reported before.
    fn redeclare(&mut self, params: &[Param]) {
        for param in params {
            let ty = param
                .ty
                .map_or(TyTable::UNKNOWN, |ty| self.quiet_type(self.site, ty));
            let name = self.name(param.name);
            self.declare_local(name, ty);
        }
    }

    fn method_params(
        &self,
        sym: super::world::SymId,
        unit: UnitId,
        id: TypeDeclId,
        index: usize,
    ) -> (u32, u8) {
        let origin = super::world::MemberOrigin::Declared(index as u32);
        if self.world.decl(unit, id).members[index]
            .type_params()
            .is_empty()
        {
            return (0, 0);
        }
        let rows = &self.world.syms[sym].members;
        let found = rows
            .iter()
            .map(|&(_, member)| self.world.members[member])
            .find(|row| row.unit == unit && row.decl == id && row.origin == origin);
        found.map_or((0, 0), |row| row.params)
    }

    /// The name under which calls from a member are reported.
    fn member_name(&mut self, member: &MemberDecl) -> crate::base::intern::Name {
        match member.kind {
            MemberKind::Constructor => self.world.known.ctor,
            MemberKind::StaticConstructor => self.world.known.cctor,
            MemberKind::Indexer => self.world.known.item,
            _ => self.name(member.name),
        }
    }

    fn constructor_chain(&mut self, member: &MemberDecl) {
        let Some(chain) = &member.chain else { return };
        let Some(sym) = self.site.ty else { return };
        let this = self.self_type(sym);
        let ty = if chain.is_base {
            self.bases(sym).first().copied().unwrap_or(TyTable::OBJECT)
        } else {
            this
        };
        if chain.is_base {
            self.note_base(ty, &chain.args, chain.line);
        }
        let arguments = self.arguments(&chain.args);
        let candidates = self.constructors(ty);
        match self.choose(&candidates, &[], &arguments) {
            Some(choice) => {
                self.refer(
                    self.world.members[choice.candidate.member].owner,
                    ReferenceKind::ConstructorChain,
                    chain.line,
                );
                self.report_choice(&choice, CallKind::Ctor, chain.line);
                self.finish_arguments(&choice, &arguments, chain.line);
            }
            None => self.arguments_settled(&arguments),
        }
    }

    fn arguments_settled(&mut self, arguments: &[super::overload::Argument]) {
        use super::overload::Form;
        for argument in arguments {
            match &argument.form {
                Form::Lambda(id, _) | Form::Pending(id) => {
                    self.settle_pending(*id, None);
                }
                Form::Methods(group) => {
                    self.convert_group(group, None);
                }
                Form::Of(_) => {}
            }
        }
    }

    fn accessors(&mut self, member: &MemberDecl, ty: Ty) {
        use crate::extract::facts::AccessorKind;
        for accessor in &member.accessors {
            for attribute in &accessor.attributes {
                self.attribute(attribute);
            }
            let Some(body) = accessor.body else { continue };
            let mark = self.locals.len();
            if accessor.kind != AccessorKind::Get {
                let value = self.world.known.value;
                self.declare_local(value, ty);
            }
            let expected = if accessor.kind == AccessorKind::Get {
                ty
            } else {
                TyTable::VOID
            };
            self.body(body, expected);
            self.locals.truncate(mark);
        }
    }

    /// A body whose results are wanted as `expected`.
    pub(super) fn body(&mut self, body: Body, expected: Ty) {
        match body {
            Body::Block(stmt) => {
                self.returns.push(ReturnFrame {
                    expected: Some(expected),
                    seen: Vec::new(),
                });
                self.statement(stmt);
                self.returns.pop();
            }
            Body::Expr(value) => {
                if expected == TyTable::VOID {
                    self.value(value, None);
                } else {
                    self.value_for(value, expected);
                }
            }
        }
    }

    /// Parameters: their types are reported, then they are in scope.
    pub(super) fn parameters(&mut self, params: &[Param]) {
        for param in params {
            for attribute in &param.attributes {
                self.attribute(attribute);
            }
            let ty = param.ty.map_or(TyTable::UNKNOWN, |ty| {
                self.type_ref(ty, ReferenceKind::ParamType)
            });
            if let Some(default) = param.default {
                self.value(default, Some(ty));
            }
            let name = self.name(param.name);
            self.declare_local(name, ty);
        }
    }

    pub(super) fn type_parameters(&mut self, params: &[TypeParam], constraints: &[Constraint]) {
        for param in params {
            for attribute in &param.attributes {
                self.attribute(attribute);
            }
        }
        for constraint in constraints {
            for &ty in &constraint.types {
                self.type_ref(ty, ReferenceKind::Constraint);
            }
        }
    }

    /// An attribute: its class and its arguments. Attributes make no calls.
    pub(super) fn attribute(&mut self, attribute: &Attribute) {
        let member = self.member.take();
        let ty = self.type_ref(attribute.ty, ReferenceKind::Attribute);
        for &(name, value) in &attribute.args {
            let expected = name
                .map(|name| self.name(name))
                .and_then(|name| self.attribute_property(ty, name, attribute.line));
            self.attribute_value(value, expected);
        }
        self.member = member;
    }

    fn attribute_property(
        &mut self,
        ty: Ty,
        name: crate::base::intern::Name,
        line: u32,
    ) -> Option<Ty> {
        match self.find_member(ty, name) {
            super::lookup::Found::Value(candidate) => {
                Some(self.use_value(candidate, line, super::value::Access::Write))
            }
            _ => None,
        }
    }

    fn attribute_value(&mut self, value: ExprId, expected: Option<Ty>) {
        let code = &self.world.units[self.site.unit].facts.code;
        if let ExprKind::ArrayInit(items) = &code.exprs[value].kind {
            for &item in items {
                self.value(item, None);
            }
            return;
        }
        self.value(value, expected);
    }
}

/// How the type of a member is mentioned in its declaration.
fn declared_as(kind: MemberKind) -> ReferenceKind {
    match kind {
        MemberKind::Field => ReferenceKind::FieldType,
        MemberKind::Event => ReferenceKind::EventType,
        MemberKind::Property | MemberKind::Indexer => ReferenceKind::PropertyType,
        _ => ReferenceKind::ReturnType,
    }
}
