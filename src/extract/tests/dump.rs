//! A compact text form of facts, for snapshots and for counting what is reachable.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::super::code::*;
use super::super::facts::*;
use crate::base::intern::Name;

/// Writes facts and notes which names and which forms it met.
pub(super) struct Dump<'f> {
    pub(super) facts: &'f FileFacts,
    pub(super) out: String,
    /// How often each name was met.
    pub(super) names: BTreeMap<String, usize>,
    /// The forms that were met: `call`, `recursive`, ...
    pub(super) forms: BTreeSet<&'static str>,
    /// How often each entry of the arenas was met: expressions, statements, patterns, types.
    pub(super) met: [Vec<u32>; 4],
    indent: usize,
    line: u32,
}

impl<'f> Dump<'f> {
    pub(super) fn of(facts: &'f FileFacts) -> Self {
        let code = &facts.code;
        let mut dump = Self {
            facts,
            out: String::new(),
            names: BTreeMap::new(),
            forms: BTreeSet::new(),
            met: [
                vec![0; code.exprs.len()],
                vec![0; code.stmts.len()],
                vec![0; code.patterns.len()],
                vec![0; code.types.len()],
            ],
            indent: 0,
            line: 0,
        };
        dump.file();
        dump
    }

    pub(super) fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// Begins a form: `(form`.
    pub(super) fn form(&mut self, form: &'static str) {
        self.forms.insert(form);
        self.out.push('(');
        self.out.push_str(form);
    }

    pub(super) fn newline(&mut self, line: u32) {
        self.line = line;
        let indent = "  ".repeat(self.indent);
        let _ = write!(self.out, "\n{line:>3} {indent}");
    }

    pub(super) fn nested(&mut self, write: impl FnOnce(&mut Self)) {
        self.indent += 1;
        write(self);
        self.indent -= 1;
    }

    /// Writes a line number where it differs from that of the statement or member around it.
    pub(super) fn at(&mut self, line: u32) {
        if line != self.line {
            let _ = write!(self.out, "'{line}");
        }
    }

    pub(super) fn name(&mut self, name: Name) {
        let text = &self.facts.names[name.0 as usize];
        *self.names.entry(text.to_string()).or_default() += 1;
        self.out.push_str(text);
    }

    fn file(&mut self) {
        let facts = self.facts;
        let _ = write!(self.out, "{} lines, {:?}", facts.lines, facts.origin);
        for problem in &facts.problems {
            let _ = write!(self.out, "\nproblem {:?} {}", problem.line, problem.message);
        }
        for (id, namespace) in facts.namespaces.iter_enumerated() {
            let _ = write!(self.out, "\nnamespace {} ", id.0);
            if let Some(parent) = namespace.parent {
                let _ = write!(self.out, "in {} ", parent.0);
            }
            self.dotted(&namespace.path);
            for &alias in &namespace.extern_aliases {
                self.put(" extern ");
                self.name(alias);
            }
            for using in &namespace.usings {
                self.newline(using.line);
                self.put(if using.is_global {
                    "global using "
                } else {
                    "using "
                });
                match using.kind {
                    UsingKind::Namespace => {}
                    UsingKind::Static => self.put("static "),
                    UsingKind::Alias(name) => {
                        self.name(name);
                        self.put(" = ");
                    }
                }
                self.ty(using.target);
            }
        }
        self.attributes(&facts.attributes);
        for (id, decl) in facts.types.iter_enumerated() {
            self.type_decl(id, decl);
        }
        if !facts.top_level.is_empty() {
            self.put("\ntop level");
            self.stmts(&facts.top_level);
        }
        self.out.push('\n');
    }

    fn dotted(&mut self, path: &[Name]) {
        for (index, &name) in path.iter().enumerate() {
            self.put(if index > 0 { "." } else { "" });
            self.name(name);
        }
    }

    fn type_decl(&mut self, id: TypeDeclId, decl: &TypeDecl) {
        self.out.push('\n');
        let first_attribute = decl
            .attributes
            .first()
            .map_or(decl.line, |first| first.line);
        self.newline(decl.line);
        let _ = write!(self.out, "{} {:?} ", id.0, decl.kind);
        if let Some(parent) = decl.parent {
            let _ = write!(self.out, "in {} ", parent.0);
        } else if decl.namespace.0 > 0 {
            let _ = write!(self.out, "in namespace {} ", decl.namespace.0);
        }
        self.modifiers(decl.modifiers);
        self.name(decl.name);
        self.type_params(&decl.type_params);
        if let Some(params) = &decl.params {
            self.params(params);
        }
        if let Some(returns) = decl.returns {
            self.put(" returns ");
            self.ty(returns);
        }
        for (index, &base) in decl.bases.iter().enumerate() {
            self.put(if index == 0 { " : " } else { ", " });
            self.ty(base);
        }
        if let Some(args) = &decl.base_args {
            self.put(" base");
            self.args(args);
        }
        self.constraints(&decl.constraints);
        let _ = write!(self.out, " [{}-{}]", decl.start_line, decl.end_line);
        assert!(decl.start_line <= first_attribute);
        self.nested(|this| {
            this.attributes(&decl.attributes);
            for member in &decl.members {
                this.member(member);
            }
        });
    }

    fn modifiers(&mut self, modifiers: Modifiers) {
        const KEYWORDS: &str = "public private protected internal file static abstract sealed virtual override \
            new partial readonly const async extern required volatile unsafe ref";
        for keyword in KEYWORDS.split_whitespace() {
            if Modifiers::of_keyword(keyword).is_some_and(|known| modifiers.has(known)) {
                self.put(keyword);
                self.put(" ");
            }
        }
    }

    fn member(&mut self, member: &MemberDecl) {
        self.newline(member.line);
        let _ = write!(self.out, "{:?} ", member.kind);
        self.modifiers(member.modifiers);
        if let Some(interface) = member.explicit_interface {
            self.put("of ");
            self.ty(interface);
            self.put(" ");
        }
        self.name(member.name);
        self.type_params(member.type_params());
        if !member.params.is_empty() {
            self.params(&member.params);
        }
        if let Some(ty) = member.ty {
            self.put(": ");
            self.ty(ty);
        }
        self.constraints(member.constraints());
        if (member.start_line, member.end_line) != (member.line, member.line) {
            let _ = write!(self.out, " [{}-{}]", member.start_line, member.end_line);
        }
        if let Some(value) = member.initializer {
            self.put(" = ");
            self.expr(value);
        }
        if let Some(chain) = &member.chain {
            self.put(if chain.is_base { " base" } else { " this" });
            self.at(chain.line);
            self.args(&chain.args);
        }
        self.body(member.body);
        self.nested(|this| {
            this.attributes(&member.attributes);
            for accessor in &member.accessors {
                let line = this.line;
                this.newline(line);
                this.modifiers(accessor.modifiers);
                let _ = write!(this.out, "{:?}", accessor.kind);
                this.nested(|this| this.attributes(&accessor.attributes));
                this.body(accessor.body);
            }
        });
    }

    pub(super) fn body(&mut self, body: Option<Body>) {
        match body {
            Some(Body::Expr(value)) => {
                self.put(" => ");
                self.expr(value);
            }
            Some(Body::Block(block)) => self.stmts(&[block]),
            None => {}
        }
    }

    pub(super) fn attributes(&mut self, attributes: &[Attribute]) {
        for attribute in attributes {
            self.newline(attribute.line);
            self.attribute(attribute);
        }
    }

    pub(super) fn attribute(&mut self, attribute: &Attribute) {
        self.put("[");
        if let Some(target) = attribute.target {
            self.name(target);
            self.put(": ");
        }
        self.ty(attribute.ty);
        for (name, value) in &attribute.args {
            self.put(" ");
            if let Some(name) = name {
                self.name(*name);
                self.put("=");
            }
            self.expr(*value);
        }
        self.put("]");
    }

    pub(super) fn type_params(&mut self, params: &[TypeParam]) {
        for (index, param) in params.iter().enumerate() {
            self.put(if index == 0 { "<" } else { ", " });
            for attribute in &param.attributes {
                self.attribute(attribute);
            }
            self.name(param.name);
            self.at(param.line);
        }
        self.put(if params.is_empty() { "" } else { ">" });
    }

    pub(super) fn constraints(&mut self, constraints: &[Constraint]) {
        for constraint in constraints {
            self.put(" where ");
            self.name(constraint.param);
            self.put(if constraint.is_struct() {
                ": struct"
            } else {
                ":"
            });
            self.tys(&constraint.types);
        }
    }

    pub(super) fn params(&mut self, params: &[Param]) {
        self.put("(");
        for (index, param) in params.iter().enumerate() {
            self.put(if index == 0 { "" } else { ", " });
            for attribute in &param.attributes {
                self.attribute(attribute);
            }
            self.passing(param.modifier);
            if let Some(ty) = param.ty {
                self.ty(ty);
                self.put(" ");
            }
            self.name(param.name);
            self.at(param.line);
            if let Some(default) = param.default {
                self.put(" = ");
                self.expr(default);
            }
        }
        self.put(")");
    }

    pub(super) fn passing(&mut self, modifier: ParamModifier) {
        if modifier != ParamModifier::None {
            self.put(modifier.keyword());
            self.put(" ");
        }
    }

    pub(super) fn tys(&mut self, types: &[TypeRefId]) {
        for &ty in types {
            self.put(" ");
            self.ty(ty);
        }
    }

    pub(super) fn ty(&mut self, id: TypeRefId) {
        self.met[3][id.0 as usize] += 1;
        let ty = &self.facts.code.types[id];
        match &ty.kind {
            kind @ (TypeRefKind::Simple(_) | TypeRefKind::Qualified(_)) => {
                self.forms.insert("named");
                if let Some(alias) = kind.alias() {
                    self.name(alias);
                    self.put("::");
                }
                for (index, segment) in kind.path().into_iter().flatten().enumerate() {
                    self.put(if index > 0 { "." } else { "" });
                    self.segment(segment);
                }
            }
            TypeRefKind::Predefined(predefined) => {
                self.forms.insert("predefined");
                self.put(&format!("{predefined:?}").to_lowercase());
            }
            TypeRefKind::Var => {
                self.forms.insert("var-type");
                self.put("var");
            }
            TypeRefKind::Array { element, rank } => {
                self.form("array ");
                self.ty(*element);
                let _ = write!(self.out, " {rank})");
            }
            TypeRefKind::Nullable(inner) => self.wrapped("nullable ", *inner),
            TypeRefKind::Pointer(inner) => self.wrapped("pointer ", *inner),
            TypeRefKind::Ref(inner) => self.wrapped("ref-type ", *inner),
            TypeRefKind::Tuple(elements) => {
                self.form("tuple-type");
                for (ty, name) in elements {
                    self.put(" ");
                    self.ty(*ty);
                    if let Some(name) = name {
                        self.put(":");
                        self.name(*name);
                    }
                }
                self.put(")");
            }
            TypeRefKind::FunctionPointer(types) => {
                self.form("function-pointer");
                self.tys(types);
                self.put(")");
            }
            TypeRefKind::Error => self.wrapped_text("error-type"),
        }
    }

    fn wrapped(&mut self, form: &'static str, inner: TypeRefId) {
        self.form(form);
        self.ty(inner);
        self.put(")");
    }

    pub(super) fn wrapped_text(&mut self, form: &'static str) {
        self.form(form);
        self.put(")");
    }

    pub(super) fn segment(&mut self, segment: &Segment) {
        self.name(segment.name);
        self.at(segment.line);
        for (index, &arg) in segment.args().iter().enumerate() {
            self.put(if index == 0 { "<" } else { ", " });
            self.ty(arg);
        }
        if !segment.args().is_empty() {
            self.put(">");
        } else if segment.arity() > 0 {
            let _ = write!(self.out, "<{}>", segment.arity());
        }
    }
}
