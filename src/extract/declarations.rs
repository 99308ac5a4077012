//! Namespaces, using directives and types.

use super::code::{Arg, Param, TypeRefId};
use super::facts::{
    MemberDecl, Modifiers, NamespaceDecl, NamespaceDeclId, TypeDecl, TypeDeclId, TypeKind, Using,
    UsingKind,
};
use super::functions::Signature;
use super::kinds::{Field, Kind};
use super::lower::{Lowering, take};
use crate::base::intern::Name;

/// The declarations around the cursor.
#[derive(Clone, Copy)]
pub(super) struct Scope {
    /// The namespace declaration.
    pub(super) namespace: NamespaceDeclId,
    /// The type declaration.
    pub(super) parent: Option<TypeDeclId>,
}

impl Lowering<'_> {
    /// Lowers the compilation unit under the cursor.
    pub(super) fn compilation_unit(&mut self) {
        let namespace = self.facts.namespaces.push(NamespaceDecl::default());
        let mut scope = Scope {
            namespace,
            parent: None,
        };
        let mark = self.lists.stmts.len();
        self.top_level_items(&mut scope);
        self.facts.top_level = take(&mut self.lists.stmts, mark).into();
    }

    fn top_level_items(&mut self, scope: &mut Scope) {
        self.each_or_error(|this, kind| this.top_level_item(scope, kind));
    }

    fn top_level_item(&mut self, scope: &mut Scope, kind: Kind) {
        match kind {
            Kind::GlobalAttribute => self.global_attributes(),
            Kind::FileScopedNamespace => scope.namespace = self.open_namespace(*scope),
            Kind::GlobalStatement if scope.parent.is_some() => self.recover_members(*scope),
            Kind::GlobalStatement => self.push_statements(),
            Kind::PreprocIf | Kind::PreprocElse | Kind::PreprocElif => {
                self.deeper(|this| this.top_level_items(scope));
            }
            Kind::Error => {
                let mut found = Vec::new();
                self.recover_declarations(scope, &mut found);
                self.adopt(*scope, found);
            }
            kind if kind.is_statement() => self.push_statement(kind),
            kind => self.outer_declaration(*scope, kind),
        }
    }

    /// Lowers the declaration of the given kind under the cursor; members are added to `members`.
    pub(super) fn declaration(&mut self, scope: Scope, kind: Kind, members: &mut Vec<MemberDecl>) {
        match kind {
            Kind::UsingDirective => self.using_directive(scope),
            Kind::ExternAliasDirective => self.extern_alias(scope),
            Kind::NamespaceDeclaration => {
                self.deeper(|this| this.namespace(scope));
            }
            Kind::PreprocIf | Kind::PreprocElse | Kind::PreprocElif => {
                self.deeper(|this| this.declarations(scope, members));
            }
            Kind::Error => self.recover_declarations(&mut scope.clone(), members),
            Kind::FieldDeclaration if scope.parent.is_none() => self.misplaced_field(scope),
            kind => match type_kind(kind) {
                Some(ty) => {
                    self.deeper(|this| this.type_declaration(scope, ty, members));
                }
                None => self.member(kind, members),
            },
        }
        self.orphans.clear();
    }

    /// Lowers the declarations among the children of the node under the cursor.
    pub(super) fn declarations(&mut self, scope: Scope, members: &mut Vec<MemberDecl>) {
        self.each_or_error(|this, kind| this.declaration(scope, kind, members));
    }

    /// Lowers a declaration outside of any type. Members there have lost their type to broken code.
    fn outer_declaration(&mut self, scope: Scope, kind: Kind) {
        let mut found = Vec::new();
        self.declaration(scope, kind, &mut found);
        self.adopt(scope, found);
    }

    fn namespace(&mut self, scope: Scope) {
        let namespace = self.open_namespace(scope);
        let inner = Scope { namespace, ..scope };
        self.each_or_error(|this, kind| match kind {
            Kind::DeclarationList => {
                this.each_or_error(|this, kind| this.outer_declaration(inner, kind));
            }
            Kind::Error => this.outer_declaration(inner, kind),
            _ => {}
        });
    }

    fn open_namespace(&mut self, scope: Scope) -> NamespaceDeclId {
        let mut path = Vec::new();
        self.each(|this, kind| {
            if path.is_empty() && kind.is_type() {
                path = this.path_names();
            }
        });
        self.push_namespace(scope, path)
    }

    /// The names of the dotted name under the cursor.
    pub(super) fn path_names(&mut self) -> Vec<Name> {
        let path = self.path();
        path.segments.iter().map(|segment| segment.name).collect()
    }

    /// Adds a namespace declaration within `scope`.
    pub(super) fn push_namespace(&mut self, scope: Scope, path: Vec<Name>) -> NamespaceDeclId {
        self.facts.namespaces.push(NamespaceDecl {
            parent: Some(scope.namespace),
            path,
            ..NamespaceDecl::default()
        })
    }

    fn extern_alias(&mut self, scope: Scope) {
        self.each(|this, kind| {
            if kind == Kind::Identifier {
                this.push_extern_alias(scope);
            }
        });
    }

    fn push_extern_alias(&mut self, scope: Scope) {
        let name = self.name();
        let namespace = &mut self.facts.namespaces[scope.namespace];
        namespace.extern_aliases.push(name);
    }

    /// `extern alias X;` in a namespace is a field of the type `alias` to the grammar.
    fn misplaced_field(&mut self, scope: Scope) {
        let mut words = self.source().split_whitespace();
        if words.next() != Some("extern") || words.next() != Some("alias") {
            return;
        }
        self.each(|this, kind| {
            if kind == Kind::VariableDeclaration {
                this.each(|this, kind| {
                    if kind == Kind::VariableDeclarator {
                        this.push_extern_alias(scope);
                    }
                });
            }
        });
    }

    fn using_directive(&mut self, scope: Scope) {
        let line = self.line();
        let mut kind = UsingKind::Namespace;
        let mut target = None;
        let mut is_global = false;
        self.each(|this, child| match child {
            Kind::GlobalToken => is_global = true,
            Kind::StaticToken => kind = UsingKind::Static,
            Kind::Identifier if this.field() == Field::Name => {
                kind = UsingKind::Alias(this.name());
            }
            child if child.is_type() => target = Some(this.type_ref()),
            _ => {}
        });
        let Some(target) = target else { return };
        self.facts.namespaces[scope.namespace].usings.push(Using {
            kind,
            target,
            is_global,
            line,
        });
    }

    /// Lowers the type under the cursor; the members of an `extension` block are added to `around`.
    fn type_declaration(&mut self, scope: Scope, kind: TypeKind, around: &mut Vec<MemberDecl>) {
        let mut header = Header::default();
        let mut id = None;
        self.each_or_error(|this, child| match child {
            Kind::DeclarationList if header.is_extension => {
                this.extension_members(scope, &mut header, around);
            }
            Kind::DeclarationList | Kind::EnumMemberList => {
                let opened = this.open_type(scope, kind, std::mem::take(&mut header));
                id = Some(opened);
                this.type_body(scope, opened, child);
            }
            Kind::Error if id.is_none() => this.recover_expressions(),
            Kind::Error => {}
            child => this.header_part(&mut header, child),
        });
        if header.is_extension {
            return;
        }
        let id = id.unwrap_or_else(|| self.open_type(scope, kind, header));
        let (start_line, end_line) = (self.line(), self.end_line());
        let decl = &mut self.facts.types[id];
        decl.start_line = start_line;
        decl.end_line = end_line;
    }

    fn type_body(&mut self, scope: Scope, id: TypeDeclId, kind: Kind) {
        let inner = Scope {
            parent: Some(id),
            ..scope
        };
        let mut members = Vec::new();
        match kind {
            Kind::EnumMemberList => self.enum_members(&mut members),
            _ => self.declarations(inner, &mut members),
        }
        self.facts.types[id].members.append(&mut members);
    }

    fn enum_members(&mut self, members: &mut Vec<MemberDecl>) {
        self.each_or_error(|this, kind| match kind {
            Kind::EnumMember => this.member(kind, members),
            Kind::PreprocIf | Kind::PreprocElse | Kind::PreprocElif | Kind::Error => {
                this.deeper(|this| this.enum_members(members));
            }
            _ => {}
        });
    }

    /// Lowers a child that stands before the body of a type.
    pub(super) fn header_part(&mut self, header: &mut Header, kind: Kind) {
        match kind {
            Kind::BaseList => self.base_list(header),
            Kind::ParameterList => header.params = Some(self.parameters()),
            Kind::RefToken => header.signature.modifiers.add(Modifiers::REF),
            Kind::StructToken => header.is_struct = true,
            Kind::ClassToken => header.is_extension = self.source() != "class",
            kind if self.signature_part(&mut header.signature, kind) => {}
            kind => match self.field() {
                Field::Name => header.name = Some((self.name(), self.line())),
                Field::Type if kind.is_type() => header.returns = Some(self.type_ref()),
                _ => {}
            },
        }
    }

    fn base_list(&mut self, header: &mut Header) {
        self.each(|this, kind| match kind {
            Kind::ArgumentList => header.base_args = Some(this.arguments().into()),
            Kind::PrimaryConstructorBase => this.base_list(header),
            kind if kind.is_type() => {
                let base = this.type_ref();
                header.bases.push(base);
            }
            _ => {}
        });
    }

    /// Adds a type with what stands before its body.
    pub(super) fn open_type(&mut self, scope: Scope, kind: TypeKind, header: Header) -> TypeDeclId {
        let (name, line) = match header.name {
            Some(name) => name,
            None => (self.intern(""), self.line()),
        };
        let kind = match kind {
            TypeKind::Record if header.is_struct => TypeKind::RecordStruct,
            kind => kind,
        };
        let signature = header.signature;
        self.facts.types.push(TypeDecl {
            kind,
            name,
            parent: scope.parent,
            namespace: scope.namespace,
            modifiers: signature.modifiers,
            type_params: signature.type_params,
            constraints: signature.constraints,
            bases: header.bases,
            base_args: header.base_args,
            params: header.params,
            returns: header.returns,
            attributes: signature.attributes,
            members: Vec::new(),
            line,
            start_line: line,
            end_line: line,
        })
    }
}

/// What stands before the body of a type.
#[derive(Default)]
pub(super) struct Header {
    /// Attributes, modifiers, type parameters and constraints.
    pub(super) signature: Signature,
    /// Name and line.
    pub(super) name: Option<(Name, u32)>,
    /// Parameters of a primary constructor or a delegate; the receiver of an extension block.
    pub(super) params: Option<Vec<Param>>,
    /// Base types; the receiver of an extension block without a name for it.
    pub(super) bases: Vec<TypeRefId>,
    base_args: Option<Vec<Arg>>,
    returns: Option<TypeRefId>,
    is_struct: bool,
    is_extension: bool,
}

fn type_kind(kind: Kind) -> Option<TypeKind> {
    Some(match kind {
        Kind::ClassDeclaration => TypeKind::Class,
        Kind::StructDeclaration => TypeKind::Struct,
        Kind::InterfaceDeclaration => TypeKind::Interface,
        Kind::EnumDeclaration => TypeKind::Enum,
        Kind::DelegateDeclaration => TypeKind::Delegate,
        Kind::RecordDeclaration => TypeKind::Record,
        _ => return None,
    })
}
