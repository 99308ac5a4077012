//! Expressions that make something: objects, arrays, collections, and the initialisers after them.

use super::code::{Creation, ExprId, ExprKind, InitEntry, InitValue, Segment, TypeRefKind};
use super::kinds::Kind;
use super::lower::{Lowering, take};
use crate::base::intern::Name;

impl Lowering<'_> {
    /// Lowers the creation under the cursor.
    pub(super) fn creation(&mut self, kind: Kind) -> ExprKind {
        match kind {
            Kind::ObjectCreation | Kind::ImplicitObjectCreation => self.object_creation(),
            Kind::ArrayCreation | Kind::StackAlloc => self.array_creation(),
            Kind::ImplicitArrayCreation | Kind::ImplicitStackAlloc => {
                let mark = self.lists.exprs.len();
                self.each(|this, kind| {
                    if kind == Kind::Initializer {
                        this.push_elements();
                    }
                });
                ExprKind::NewArrayImplicit(take(&mut self.lists.exprs, mark))
            }
            Kind::AnonymousObject => self.anonymous_object(),
            Kind::CollectionExpression => ExprKind::Collection(self.collection_elements()),
            Kind::Initializer => {
                let mark = self.lists.exprs.len();
                self.push_elements();
                ExprKind::ArrayInit(take(&mut self.lists.exprs, mark))
            }
            _ => self.misplaced_arguments(),
        }
    }

    /// `[a]` that belongs to nothing: an index initialiser outside of an initialiser.
    fn misplaced_arguments(&mut self) -> ExprKind {
        let args = self.arguments();
        ExprKind::Collection(args.iter().map(|arg| arg.value).collect())
    }

    fn object_creation(&mut self) -> ExprKind {
        let mut ty = None;
        let mut args = Box::default();
        let mut init = None;
        self.each(|this, kind| match kind {
            Kind::ArgumentList => args = this.arguments(),
            Kind::Initializer => init = Some(this.entries()),
            kind if kind.is_type() => ty = Some(this.type_ref()),
            _ => {}
        });
        let creation = Box::new(Creation { args, init });
        match ty {
            Some(ty) => ExprKind::New(ty, creation),
            None => ExprKind::NewImplicit(creation),
        }
    }

    fn array_creation(&mut self) -> ExprKind {
        let mark = self.lists.exprs.len();
        let mut ty = None;
        self.each(|this, kind| match kind {
            Kind::ArrayType => {
                let mut sizes = Vec::new();
                ty = Some(this.array_type(&mut sizes));
                this.lists.exprs.extend(sizes);
            }
            Kind::Initializer => this.push_elements(),
            kind if kind.is_type() => ty = Some(this.type_ref()),
            _ => {}
        });
        let parts = take(&mut self.lists.exprs, mark);
        let line = self.line();
        let ty = ty.unwrap_or_else(|| self.type_at(TypeRefKind::Error, line));
        ExprKind::NewArray { ty, parts }
    }

    /// Pushes the expressions among the children of the node under the cursor.
    fn push_elements(&mut self) {
        self.each(|this, kind| {
            if kind.is_expression() {
                let value = this.expression();
                this.lists.exprs.push(value);
            }
        });
    }

    /// `[a, ..b]`
    pub(super) fn collection_elements(&mut self) -> Box<[ExprId]> {
        let mark = self.lists.exprs.len();
        self.each(|this, kind| {
            if kind == Kind::CollectionElement {
                this.collection_element();
            }
        });
        take(&mut self.lists.exprs, mark)
    }

    fn collection_element(&mut self) {
        self.each(|this, kind| {
            let line = this.line();
            let value = this.inner_expression();
            let value = match kind {
                Kind::SpreadElement => this.expr(ExprKind::Spread(value), line),
                _ => value,
            };
            this.lists.exprs.push(value);
        });
    }

    /// `new { A = x, y.B }`; whether an identifier is a name or a value shows at the token after it.
    fn anonymous_object(&mut self) -> ExprKind {
        let mut members: Vec<(Option<Name>, ExprId)> = Vec::new();
        let mut name = None;
        let mut waiting: Option<Segment> = None;
        self.each(|this, kind| match kind {
            Kind::Identifier => waiting = Some(this.segment()),
            Kind::Equal => name = waiting.take().map(|segment| segment.name),
            Kind::Comma | Kind::CloseBrace => {
                if let Some(value) = this.waiting_name(&mut waiting) {
                    members.push((name.take(), value));
                }
            }
            kind if kind.is_expression() => {
                let value = this.expression();
                members.push((name.take(), value));
            }
            _ => {}
        });
        ExprKind::Anonymous(members.into())
    }

    fn waiting_name(&mut self, waiting: &mut Option<Segment>) -> Option<ExprId> {
        let segment = waiting.take()?;
        let line = segment.line;
        Some(self.expr(ExprKind::Name(segment), line))
    }

    /// The entries of the initialiser under the cursor.
    fn entries(&mut self) -> Box<[InitEntry]> {
        let mut entries = Vec::new();
        self.each(|this, kind| match kind {
            Kind::Assignment => entries.push(this.assigned_entry()),
            Kind::Initializer => {
                let line = this.line();
                let mark = this.lists.exprs.len();
                this.push_elements();
                let elements = take(&mut this.lists.exprs, mark);
                entries.push(InitEntry::Element(elements, line));
            }
            kind if kind.is_expression() => {
                let line = this.line();
                let value = this.expression();
                entries.push(InitEntry::Element(Box::new([value]), line));
            }
            _ => {}
        });
        entries.into()
    }

    /// `Name = value`, `[index] = value`, or an assignment whose value is added.
    fn assigned_entry(&mut self) -> InitEntry {
        let line = self.line();
        let left = self.cursor.node().child(0).map(|left| self.kind_of(left));
        match left {
            Some(Kind::Identifier) => {
                let (name, value) = self.named_value();
                InitEntry::Member(name, line, value)
            }
            Some(Kind::ElementBinding) => {
                let mut args = Box::default();
                let mut value = None;
                self.each(|this, kind| match kind {
                    Kind::ElementBinding => args = this.arguments(),
                    kind => value = value.take().or_else(|| this.init_value(kind)),
                });
                let value = self.value_or_missing(value);
                InitEntry::Index(args, line, value)
            }
            _ => InitEntry::Element(Box::new([self.expression()]), line),
        }
    }

    /// `Name = value` of a `with` expression.
    pub(super) fn with_initializer(&mut self) -> InitEntry {
        let line = self.line();
        let (name, value) = self.named_value();
        InitEntry::Member(name, line, value)
    }

    fn named_value(&mut self) -> (Name, InitValue) {
        let mut name = None;
        let mut value = None;
        self.each(|this, kind| {
            if name.is_none() {
                name = Some(this.name());
            } else if value.is_none() {
                value = this.init_value(kind);
            }
        });
        let name = name.unwrap_or_else(|| self.intern(""));
        (name, self.value_or_missing(value))
    }

    fn init_value(&mut self, kind: Kind) -> Option<InitValue> {
        if kind == Kind::Initializer {
            let entries = self.deeper(Self::entries);
            return Some(InitValue::Nested(entries.unwrap_or_default()));
        }
        kind.is_expression()
            .then(|| InitValue::Expr(self.expression()))
    }

    fn value_or_missing(&mut self, value: Option<InitValue>) -> InitValue {
        value.unwrap_or_else(|| InitValue::Expr(self.expr_here(ExprKind::Missing)))
    }
}
