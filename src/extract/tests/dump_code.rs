//! The part of the text form that writes expressions.

use std::fmt::Write;

use super::super::code::*;
use super::dump::Dump;

impl Dump<'_> {
    pub(super) fn args(&mut self, args: &[Arg]) {
        self.put("(");
        for (index, arg) in args.iter().enumerate() {
            self.put(if index == 0 { "" } else { ", " });
            if let Some(name) = arg.name {
                self.name(name);
                self.put(": ");
            }
            self.passing(arg.modifier);
            self.expr(arg.value);
        }
        self.put(")");
    }

    pub(super) fn exprs(&mut self, ids: &[ExprId]) {
        for &id in ids {
            self.put(" ");
            self.expr(id);
        }
        self.put(")");
    }

    fn unary(&mut self, form: &'static str, value: ExprId) {
        self.form(form);
        self.exprs(&[value]);
    }

    #[expect(clippy::too_many_lines, reason = "one arm for each form")]
    pub(super) fn expr(&mut self, id: ExprId) {
        self.met[0][id.0 as usize] += 1;
        let expr = &self.facts.code.exprs[id];
        let line = expr.line;
        match &expr.kind {
            ExprKind::Missing => self.wrapped_text("missing"),
            ExprKind::Literal(literal) => self.literal(*literal),
            ExprKind::Name(segment) => {
                self.forms.insert("name");
                self.segment(segment);
            }
            ExprKind::AliasName(alias, segment) => {
                self.forms.insert("alias-name");
                self.name(*alias);
                self.put("::");
                self.segment(segment);
            }
            ExprKind::Type(ty) => {
                self.form("type ");
                self.ty(*ty);
                self.put(")");
            }
            ExprKind::This => self.wrapped_text("this"),
            ExprKind::Base => self.wrapped_text("base"),
            ExprKind::Member {
                target,
                member,
                conditional,
            } => {
                self.forms.insert("member");
                self.expr(*target);
                self.put(if *conditional { "?." } else { "." });
                self.segment(member);
            }
            ExprKind::Call { callee, args } => {
                self.form("call ");
                self.at(line);
                self.expr(*callee);
                self.args(args);
                self.put(")");
            }
            ExprKind::Index {
                target,
                args,
                conditional,
            } => {
                self.form("index ");
                self.expr(*target);
                self.put(if *conditional { "?" } else { "" });
                self.args(args);
                self.put(")");
            }
            ExprKind::New(ty, creation) => {
                self.form("new ");
                self.at(line);
                self.ty(*ty);
                self.args(&creation.args);
                self.init(creation.init.as_deref());
                self.put(")");
            }
            ExprKind::NewImplicit(creation) => {
                self.form("new-implicit ");
                self.args(&creation.args);
                self.init(creation.init.as_deref());
                self.put(")");
            }
            ExprKind::NewArray { ty, parts } => {
                self.form("new-array ");
                self.ty(*ty);
                self.exprs(parts);
            }
            ExprKind::NewArrayImplicit(parts) => {
                self.form("new-array-implicit");
                self.exprs(parts);
            }
            ExprKind::ArrayInit(parts) => {
                self.form("array-init");
                self.exprs(parts);
            }
            ExprKind::Anonymous(members) => {
                self.form("anonymous");
                for (name, value) in members {
                    self.put(" ");
                    if let Some(name) = name {
                        self.name(*name);
                        self.put("=");
                    }
                    self.expr(*value);
                }
                self.put(")");
            }
            ExprKind::Collection(parts) => {
                self.form("collection");
                self.exprs(parts);
            }
            ExprKind::Spread(value) => self.unary("spread", *value),
            ExprKind::Unary(op, value) => {
                self.form("unary ");
                let _ = write!(self.out, "{op:?}");
                self.exprs(&[*value]);
            }
            ExprKind::Binary(op, left, right) => {
                self.form("binary ");
                let _ = write!(self.out, "{op:?}");
                self.at(line);
                self.exprs(&[*left, *right]);
            }
            ExprKind::Assign(op, target, value) => {
                self.form("assign");
                let _ = op.map(|op| write!(self.out, " {op:?}"));
                self.exprs(&[*target, *value]);
            }
            ExprKind::Conditional(condition, then, otherwise) => {
                self.form("conditional");
                self.exprs(&[*condition, *then, *otherwise]);
            }
            ExprKind::Cast(ty, value) => {
                self.form("cast ");
                self.ty(*ty);
                self.exprs(&[*value]);
            }
            ExprKind::As(value, ty) => {
                self.form("as ");
                self.expr(*value);
                self.tys(&[*ty]);
                self.put(")");
            }
            ExprKind::Is(value, pattern) => {
                self.form("is ");
                self.expr(*value);
                self.put(" ");
                self.pattern(*pattern);
                self.put(")");
            }
            ExprKind::TypeOf(ty) => {
                self.form("typeof ");
                self.ty(*ty);
                self.put(")");
            }
            ExprKind::SizeOf(ty) => {
                self.form("sizeof ");
                self.ty(*ty);
                self.put(")");
            }
            ExprKind::Default(ty) => {
                self.form("default");
                self.tys(ty.as_slice());
                self.put(")");
            }
            ExprKind::Lambda(lambda) => self.lambda(lambda),
            ExprKind::Await(value) => self.unary("await", *value),
            ExprKind::Throw(value) => self.unary("throw-expression", *value),
            ExprKind::Tuple(args) => {
                self.form("tuple");
                self.args(args);
                self.put(")");
            }
            ExprKind::Declaration(ty, designation) => {
                self.form("declaration");
                self.tys(ty.as_slice());
                self.designation(designation);
                self.put(")");
            }
            ExprKind::Interpolated(holes) => {
                self.form("interpolated");
                self.exprs(holes);
            }
            ExprKind::Range(start, end) => {
                self.form("range ");
                self.optional(*start);
                self.put("..");
                self.optional(*end);
                self.put(")");
            }
            ExprKind::Switch(value, arms) => {
                self.form("switch-expression");
                self.at(line);
                self.put(" ");
                self.expr(*value);
                for arm in arms {
                    self.put(" {");
                    self.label(arm.pattern, arm.when);
                    self.put(" => ");
                    self.expr(arm.value);
                    self.put("}");
                }
                self.put(")");
            }
            ExprKind::With(value, entries) => {
                self.form("with ");
                self.expr(*value);
                self.init(Some(entries));
                self.put(")");
            }
            ExprKind::Query(query) => self.query(query),
            ExprKind::Ref(value) => self.unary("ref", *value),
        }
    }

    pub(super) fn optional(&mut self, id: Option<ExprId>) {
        if let Some(id) = id {
            self.expr(id);
        }
    }

    fn literal(&mut self, literal: Literal) {
        match literal {
            Literal::Null => {
                self.forms.insert("null");
                self.put("null");
            }
            Literal::Bool(_) => {
                self.forms.insert("keyword-literal");
                self.put("#bool");
            }
            Literal::Of(predefined, _) => {
                self.forms.insert("keyword-literal");
                self.put(&format!("#{predefined:?}").to_lowercase());
            }
            Literal::Int(_) => {
                self.forms.insert("keyword-literal");
                self.put("#int");
            }
            Literal::String(value) => {
                self.forms.insert("string-literal");
                let text = &self.facts.names[value.0 as usize];
                let _ = write!(self.out, "{text:?}");
            }
            Literal::Utf8 => {
                self.forms.insert("utf8-literal");
                self.put("#utf8");
            }
        }
    }

    fn init(&mut self, entries: Option<&[InitEntry]>) {
        let Some(entries) = entries else { return };
        self.put(" {");
        for (index, entry) in entries.iter().enumerate() {
            self.put(if index == 0 { "" } else { ", " });
            match entry {
                InitEntry::Member(name, line, value) => {
                    self.forms.insert("init-member");
                    self.name(*name);
                    self.at(*line);
                    self.put(" = ");
                    self.init_value(value);
                }
                InitEntry::Index(args, line, value) => {
                    self.forms.insert("init-index");
                    self.args(args);
                    self.at(*line);
                    self.put(" = ");
                    self.init_value(value);
                }
                InitEntry::Element(values, line) => {
                    self.forms.insert("init-element");
                    self.put("(add");
                    self.at(*line);
                    self.exprs(values);
                }
            }
        }
        self.put("}");
    }

    fn init_value(&mut self, value: &InitValue) {
        match value {
            InitValue::Expr(id) => self.expr(*id),
            InitValue::Nested(entries) => {
                self.forms.insert("init-nested");
                self.init(Some(entries));
            }
        }
    }

    fn lambda(&mut self, lambda: &Lambda) {
        self.form("lambda ");
        self.put(if lambda.is_async { "async " } else { "" });
        for attribute in &lambda.attributes {
            self.attribute(attribute);
        }
        if let Some(params) = &lambda.params {
            self.params(params);
        }
        if let Some(returns) = lambda.returns {
            self.put(" returns ");
            self.ty(returns);
        }
        self.body(Some(lambda.body));
        self.put(")");
    }

    fn query(&mut self, query: &Query) {
        self.form("query");
        for clause in &query.clauses {
            self.put(" {");
            self.clause(clause);
            self.put("}");
        }
        self.put(")");
    }

    fn clause(&mut self, clause: &QueryClause) {
        match clause {
            QueryClause::From(ty, name, source, line) => {
                self.forms.insert("from");
                self.put("from");
                self.tys(ty.as_slice());
                self.put(" ");
                self.name(*name);
                self.at(*line);
                self.put(" ");
                self.expr(*source);
            }
            QueryClause::Let(name, value, line) => {
                self.forms.insert("let");
                self.put("let ");
                self.name(*name);
                self.at(*line);
                self.put(" ");
                self.expr(*value);
            }
            QueryClause::Where(value, _) => {
                self.forms.insert("where");
                self.put("where ");
                self.expr(*value);
            }
            QueryClause::Join {
                ty,
                name,
                source,
                left,
                right,
                into,
                line,
            } => {
                self.forms.insert("join");
                self.put("join");
                self.tys(ty.as_slice());
                self.put(" ");
                self.name(*name);
                self.at(*line);
                for id in [source, left, right] {
                    self.put(" ");
                    self.expr(*id);
                }
                if let Some(into) = into {
                    self.put(" into ");
                    self.name(*into);
                }
            }
            QueryClause::OrderBy(keys) => {
                self.forms.insert("orderby");
                self.put("orderby");
                for (key, is_descending, _) in keys {
                    self.put(if *is_descending { " descending " } else { " " });
                    self.expr(*key);
                }
            }
            QueryClause::Select(value, _) => {
                self.forms.insert("select");
                self.put("select ");
                self.expr(*value);
            }
            QueryClause::Group(element, key, _) => {
                self.forms.insert("group");
                self.put("group ");
                self.expr(*element);
                self.put(" by ");
                self.expr(*key);
            }
            QueryClause::Into(name, _) => {
                self.forms.insert("into");
                self.put("into ");
                self.name(*name);
            }
        }
    }
}
