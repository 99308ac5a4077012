//! What can be saved from code that the parser could not read.
//!
//! A broken node holds the pieces that the parser had recognised when it gave up, tokens included. Types whose
//! closing brace is missing or whose members are broken are still announced by their keyword and name; methods
//! with a broken head leave a name, a parameter list and a body side by side.

use super::code::{Body, Param, StmtId, StmtKind};
use super::declarations::{Header, Scope};
use super::facts::{Generic, MemberDecl, MemberKind, Modifiers, TypeDeclId, TypeKind};
use super::kinds::Kind;
use super::lower::{Lowering, take};
use crate::base::ids::fitted;
use crate::base::intern::Name;

/// What the pieces before the cursor have announced.
#[derive(Default)]
struct Pieces {
    /// The keyword of a type whose name is due, or `namespace`.
    keyword: Option<Kind>,
    /// The head of a type whose body has not begun.
    header: Option<(TypeKind, Header)>,
    /// Types whose body has begun, with what was around them and the depth of their braces.
    open: Vec<(TypeDeclId, Scope, u32)>,
    /// Open braces.
    depth: u32,
    /// The last name, and the parameter list after it.
    method: Option<(Name, u32, Vec<Param>)>,
}

impl Lowering<'_> {
    /// Keeps the expressions in the broken node under the cursor as orphans.
    pub(super) fn recover_expressions(&mut self) {
        self.deeper(|this| {
            this.each_or_error(|this, kind| {
                if kind == Kind::Error {
                    this.recover_expressions();
                } else if kind.is_expression() {
                    let value = this.expression();
                    this.orphans.push(value);
                }
            });
        });
    }

    /// Pushes the statements in the broken node under the cursor; expressions become statements.
    pub(super) fn recover_statements(&mut self) {
        self.deeper(|this| {
            this.each_or_error(|this, kind| {
                if kind.is_statement() || kind == Kind::Error {
                    this.push_statement(kind);
                } else if kind.is_expression() {
                    let value = this.expression();
                    this.orphans.push(value);
                }
            });
        });
    }

    /// Lowers the declarations in the broken node under the cursor. Types that it opens and does not close
    /// stay open in `scope`.
    pub(super) fn recover_declarations(
        &mut self,
        scope: &mut Scope,
        members: &mut Vec<MemberDecl>,
    ) {
        self.deeper(|this| {
            let mut pieces = Pieces::default();
            this.each_or_error(|this, kind| {
                let mut found = Vec::new();
                this.recover_piece(scope, &mut pieces, kind, &mut found);
                this.keep(&pieces, members, found);
            });
            this.begin_body(scope, &mut pieces);
        });
    }

    fn keep(&mut self, pieces: &Pieces, members: &mut Vec<MemberDecl>, mut found: Vec<MemberDecl>) {
        let members = match pieces.open.last() {
            Some((id, ..)) => &mut self.facts.types[*id].members,
            None => members,
        };
        members.append(&mut found);
    }

    fn recover_piece(
        &mut self,
        scope: &mut Scope,
        pieces: &mut Pieces,
        kind: Kind,
        found: &mut Vec<MemberDecl>,
    ) {
        match kind {
            Kind::NamespaceToken
            | Kind::ClassToken
            | Kind::StructToken
            | Kind::InterfaceToken
            | Kind::EnumToken
            | Kind::RecordToken => {
                self.begin_body(scope, pieces);
                pieces.keyword = Some(kind);
            }
            Kind::OpenBrace => {
                self.begin_body(scope, pieces);
                pieces.depth += 1;
            }
            Kind::CloseBrace => close(scope, pieces),
            kind if pieces.keyword.is_some() && kind.is_type() => self.announced(scope, pieces),
            kind if pieces.header.is_some() && is_header(kind) => {
                if let Some((_, header)) = &mut pieces.header {
                    self.header_part(header, kind);
                }
            }
            Kind::Identifier => pieces.method = Some((self.name(), self.line(), Vec::new())),
            Kind::ParameterList => {
                let params = self.parameters();
                if let Some(method) = &mut pieces.method {
                    method.2 = params;
                }
            }
            kind if kind.is_statement() || (kind.is_expression() && kind != Kind::PreprocIf) => {
                self.recover_code(*scope, pieces, kind, found);
            }
            kind => {
                self.begin_body(scope, pieces);
                self.declaration(*scope, kind, found);
            }
        }
    }

    /// The name after `class`, `namespace`, ...
    fn announced(&mut self, scope: &mut Scope, pieces: &mut Pieces) {
        let keyword = pieces.keyword.take();
        let kind = match keyword {
            Some(Kind::NamespaceToken) => {
                let path = self.path_names();
                scope.namespace = self.push_namespace(*scope, path);
                return;
            }
            Some(Kind::StructToken) => TypeKind::Struct,
            Some(Kind::InterfaceToken) => TypeKind::Interface,
            Some(Kind::EnumToken) => TypeKind::Enum,
            Some(Kind::RecordToken) => TypeKind::Record,
            _ => TypeKind::Class,
        };
        let mut header = Header::default();
        header.name = Some((self.name(), self.line()));
        pieces.header = Some((kind, header));
    }

    /// Opens the type whose head has been read.
    fn begin_body(&mut self, scope: &mut Scope, pieces: &mut Pieces) {
        if let Some((kind, header)) = pieces.header.take() {
            let id = self.open_type(*scope, kind, header);
            pieces.open.push((id, *scope, pieces.depth));
            scope.parent = Some(id);
        }
    }

    /// Keeps code that stands among declarations: in a type the body of the method announced last, elsewhere
    /// top-level statements.
    fn recover_code(
        &mut self,
        scope: Scope,
        pieces: &mut Pieces,
        kind: Kind,
        found: &mut Vec<MemberDecl>,
    ) {
        let mark = self.lists.stmts.len();
        if kind.is_statement() {
            self.push_statement(kind);
        } else {
            let value = self.expression();
            self.orphans.push(value);
            self.push_orphans();
        }
        if scope.parent.is_some() {
            let stmts = take(&mut self.lists.stmts, mark);
            found.extend(self.recovered_method(pieces.method.take(), stmts));
        }
    }

    /// A method made of the statements that are left of it.
    fn recovered_method(
        &mut self,
        method: Option<(Name, u32, Vec<Param>)>,
        stmts: Box<[StmtId]>,
    ) -> Option<MemberDecl> {
        let first = *stmts.first()?;
        let line = self.facts.code.stmts[first].line;
        let body = self.stmt(StmtKind::Block(stmts), line);
        let (name, line, params) = match method {
            Some(method) => method,
            None => (self.intern(""), line, Vec::new()),
        };
        Some(MemberDecl {
            params: fitted(params),
            body: Some(Body::Block(body)),
            ..empty_method(name, line)
        })
    }

    /// Adds the members of a type whose head broke: the parser took them for top-level statements.
    pub(super) fn recover_members(&mut self, scope: Scope) {
        let mark = self.lists.stmts.len();
        self.push_statements();
        let mut rest = Vec::new();
        let mut members = Vec::new();
        for id in take(&mut self.lists.stmts, mark) {
            match self.method_of(id) {
                Some(method) => members.push(method),
                None => rest.push(id),
            }
        }
        members.extend(self.recovered_method(None, rest.into()));
        self.adopt(scope, members);
    }

    /// Gives members outside of any type to the type that broken code has left open, or to the last one, whose
    /// end the parser saw too early.
    pub(super) fn adopt(&mut self, scope: Scope, mut members: Vec<MemberDecl>) {
        let Some(end_line) = members.last().map(|last| last.end_line) else {
            return;
        };
        let types = self.facts.types.iter_enumerated().rev();
        let last = types
            .map(|(id, decl)| (id, decl.parent))
            .find(|(_, parent)| parent.is_none());
        if let Some(id) = scope.parent.or(last.map(|(id, _)| id)) {
            let decl = &mut self.facts.types[id];
            decl.end_line = decl.end_line.max(end_line);
            decl.members.append(&mut members);
        }
    }

    fn method_of(&mut self, id: StmtId) -> Option<MemberDecl> {
        let stmt = &mut self.facts.code.stmts[id];
        let line = stmt.line;
        if !matches!(stmt.kind, StmtKind::LocalFunction(_)) {
            return None;
        }
        let StmtKind::LocalFunction(function) = std::mem::replace(&mut stmt.kind, StmtKind::Empty)
        else {
            return None;
        };
        Some(MemberDecl {
            generic: Generic::of(function.type_params, function.constraints),
            params: function.params,
            ty: Some(function.returns),
            attributes: function.attributes,
            body: function.body,
            ..empty_method(function.name, line)
        })
    }
}

fn empty_method(name: Name, line: u32) -> MemberDecl {
    MemberDecl {
        kind: MemberKind::Method,
        name,
        modifiers: Modifiers::default(),
        generic: None,
        params: Box::default(),
        ty: None,
        explicit_interface: None,
        attributes: Box::default(),
        body: None,
        accessors: Box::default(),
        initializer: None,
        chain: None,
        line,
        start_line: line,
        end_line: line,
    }
}

/// Whether a piece belongs to the head of a type.
fn is_header(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::TypeParameterList | Kind::BaseList | Kind::ConstraintsClause | Kind::ParameterList
    )
}

fn close(scope: &mut Scope, pieces: &mut Pieces) {
    pieces.depth = pieces.depth.saturating_sub(1);
    if let Some((_, around, _)) = pieces.open.pop_if(|(_, _, depth)| *depth >= pieces.depth) {
        *scope = around;
    }
}
