//! The part of the text form that writes patterns and statements.

use super::super::code::*;
use super::dump::Dump;

impl Dump<'_> {
    pub(super) fn designation(&mut self, designation: &Designation) {
        match designation {
            Designation::None => {}
            Designation::Discard => {
                self.forms.insert("designation-discard");
                self.put(" _");
            }
            Designation::Single(name, line) => {
                self.forms.insert("designation-single");
                self.put(" ");
                self.name(*name);
                self.at(*line);
            }
            Designation::Tuple(parts) => {
                self.forms.insert("designation-tuple");
                self.put(" (");
                for part in parts {
                    self.designation(part);
                }
                self.put(")");
            }
        }
    }

    pub(super) fn label(&mut self, pattern: PatternId, when: Option<ExprId>) {
        self.pattern(pattern);
        if let Some(when) = when {
            self.put(" when ");
            self.expr(when);
        }
    }

    fn patterns(&mut self, form: &'static str, patterns: &[PatternId]) {
        self.form(form);
        for &id in patterns {
            self.put(" ");
            self.pattern(id);
        }
        self.put(")");
    }

    pub(super) fn pattern(&mut self, id: PatternId) {
        self.met[2][id.0 as usize] += 1;
        let pattern = &self.facts.code.patterns[id];
        match &pattern.kind {
            PatternKind::Constant(value) => {
                self.form("const ");
                self.expr(*value);
                self.put(")");
            }
            PatternKind::Type(ty) => {
                self.form("type-test ");
                self.ty(*ty);
                self.put(")");
            }
            PatternKind::Declaration(ty, designation) => {
                self.form("declare ");
                self.ty(*ty);
                self.designation(designation);
                self.put(")");
            }
            PatternKind::Var(designation) => {
                self.form("var-pattern");
                self.designation(designation);
                self.put(")");
            }
            PatternKind::Discard => self.wrapped_text("discard"),
            PatternKind::Recursive {
                ty,
                positional,
                properties,
                designation,
            } => {
                self.form("recursive");
                self.tys(ty.as_slice());
                for (name, pattern) in positional {
                    self.put(" ");
                    if let Some(name) = name {
                        self.name(*name);
                        self.put(":");
                    }
                    self.pattern(*pattern);
                }
                for (path, pattern) in properties {
                    self.put(" {");
                    for (index, (name, line)) in path.iter().enumerate() {
                        self.put(if index > 0 { "." } else { "" });
                        self.name(*name);
                        self.at(*line);
                    }
                    self.put(": ");
                    self.pattern(*pattern);
                    self.put("}");
                }
                self.designation(designation);
                self.put(")");
            }
            PatternKind::Relational(value) => {
                self.form("relational ");
                self.expr(*value);
                self.put(")");
            }
            PatternKind::Not(inner) => self.patterns("not", &[*inner]),
            PatternKind::And(left, right) => self.patterns("and", &[*left, *right]),
            PatternKind::Or(left, right) => self.patterns("or", &[*left, *right]),
            PatternKind::List(parts, designation) => {
                self.patterns("list", parts);
                self.designation(designation);
            }
            PatternKind::Slice(inner) => self.patterns("slice", inner.as_slice()),
        }
    }

    pub(super) fn stmts(&mut self, ids: &[StmtId]) {
        self.nested(|this| {
            for &id in ids {
                this.met[1][id.0 as usize] += 1;
                let stmt = &this.facts.code.stmts[id];
                this.newline(stmt.line);
                this.stmt(&stmt.kind);
            }
        });
    }

    fn head(&mut self, form: &'static str, value: ExprId, stmts: &[StmtId]) {
        self.forms.insert(form);
        self.put(form);
        self.put(" ");
        self.expr(value);
        self.stmts(stmts);
    }

    fn keyword(&mut self, form: &'static str, value: Option<ExprId>) {
        self.forms.insert(form);
        self.put(form);
        self.put(" ");
        self.optional(value);
    }

    fn stmt(&mut self, stmt: &StmtKind) {
        match stmt {
            StmtKind::Empty => self.keyword("empty", None),
            StmtKind::Block(stmts) => {
                self.keyword("block", None);
                self.stmts(stmts);
            }
            StmtKind::Expr(value) => {
                self.forms.insert("expr");
                self.expr(*value);
            }
            StmtKind::Local(local) => self.local(local),
            StmtKind::LocalFunction(function) => self.local_function(function),
            StmtKind::If(condition, then, otherwise) => {
                self.head("if", *condition, &[*then]);
                self.stmts(otherwise.as_slice());
            }
            StmtKind::Loop(condition, body) => self.head("loop", *condition, &[*body]),
            StmtKind::For(of) => {
                self.keyword("for", of.condition);
                self.put(" step(");
                self.exprs(&of.step);
                self.stmts(&of.init);
                self.stmts(&[of.body]);
            }
            StmtKind::ForEach(of) => {
                self.keyword("foreach", None);
                self.put(if of.is_await { "await" } else { "" });
                self.tys(of.ty.as_slice());
                self.designation(&of.designation);
                self.optional(of.target);
                self.put(" in ");
                self.expr(of.source);
                self.stmts(&[of.body]);
            }
            StmtKind::Return(value) => self.keyword("return", *value),
            StmtKind::Yield(value) => self.keyword("yield", Some(*value)),
            StmtKind::Throw(value) => self.keyword("throw", *value),
            StmtKind::Try(of) => {
                self.keyword("try", None);
                self.stmts(&[of.body]);
                for catch in &of.catches {
                    self.put(" catch");
                    self.tys(catch.ty.as_slice());
                    if let Some(name) = catch.name {
                        self.put(" ");
                        self.name(name);
                    }
                    if let Some(filter) = catch.filter {
                        self.put(" when ");
                        self.expr(filter);
                    }
                    self.stmts(&[catch.body]);
                }
                if let Some(finally) = of.finally {
                    self.put(" finally");
                    self.stmts(&[finally]);
                }
            }
            StmtKind::Using(head, body) => {
                self.keyword("using", None);
                self.stmts(&[*head, *body]);
            }
            StmtKind::Lock(value, body) => self.head("lock", *value, &[*body]),
            StmtKind::Switch(value, sections) => {
                self.keyword("switch", Some(*value));
                for section in sections {
                    self.put(" section");
                    for (pattern, when) in &section.labels {
                        self.put(" ");
                        self.label(*pattern, *when);
                    }
                    self.stmts(&section.stmts);
                }
            }
        }
    }

    fn local(&mut self, local: &LocalDecl) {
        self.keyword("local", None);
        self.put(if local.is_const { "const " } else { "" });
        self.put(if local.is_using { "using " } else { "" });
        match local.ty {
            Some(ty) => self.ty(ty),
            None => self.put("var"),
        }
        for declarator in &local.declarators {
            self.put(" ");
            self.name(declarator.name);
            self.at(declarator.line);
            if let Some(init) = declarator.init {
                self.put(" = ");
                self.expr(init);
            }
        }
    }

    fn local_function(&mut self, function: &LocalFunction) {
        self.keyword("local-function", None);
        self.put(if function.is_async { "async " } else { "" });
        for attribute in &function.attributes {
            self.attribute(attribute);
        }
        self.name(function.name);
        self.type_params(&function.type_params);
        self.params(&function.params);
        self.put(": ");
        self.ty(function.returns);
        self.constraints(&function.constraints);
        self.body(function.body);
    }
}
