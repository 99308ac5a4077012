//! Query expressions, clause by clause.

use super::code::{ExprId, ExprKind, Query, QueryClause, TypeRefId};
use super::kinds::{Field, Kind};
use super::lower::Lowering;
use crate::base::intern::Name;

/// The parts of a clause in the order in which they stand.
#[derive(Default)]
struct Clause {
    ty: Option<TypeRefId>,
    name: Option<Name>,
    exprs: Vec<ExprId>,
    into: Option<Name>,
    line: u32,
}

impl Lowering<'_> {
    /// Lowers the query under the cursor.
    pub(super) fn query(&mut self) -> ExprKind {
        let mut clauses = Vec::new();
        let mut is_into = false;
        self.each(|this, kind| match kind {
            Kind::IntoToken => is_into = true,
            Kind::Identifier if is_into => {
                is_into = false;
                clauses.push(QueryClause::Into(this.name(), this.line()));
            }
            kind => clauses.extend(this.query_clause(kind)),
        });
        ExprKind::Query(Box::new(Query {
            clauses: clauses.into(),
        }))
    }

    fn query_clause(&mut self, kind: Kind) -> Option<QueryClause> {
        if kind == Kind::OrderByClause {
            return Some(self.order_by());
        }
        let binds = matches!(kind, Kind::FromClause | Kind::LetClause | Kind::JoinClause);
        let mut clause = self.clause(binds);
        let line = clause.line;
        Some(match kind {
            Kind::FromClause => {
                let source = self.expr_of(&clause, 0);
                QueryClause::From(clause.ty, self.name_in(&clause), source, line)
            }
            Kind::LetClause => {
                let value = self.expr_of(&clause, 0);
                QueryClause::Let(self.name_in(&clause), value, line)
            }
            Kind::JoinClause => QueryClause::Join {
                ty: clause.ty.take(),
                name: self.name_in(&clause),
                source: self.expr_of(&clause, 0),
                left: self.expr_of(&clause, 1),
                right: self.expr_of(&clause, 2),
                into: clause.into,
                line,
            },
            Kind::WhereClause => QueryClause::Where(self.expr_of(&clause, 0), line),
            Kind::SelectClause => QueryClause::Select(self.expr_of(&clause, 0), line),
            Kind::GroupClause => {
                let element = self.expr_of(&clause, 0);
                QueryClause::Group(element, self.expr_of(&clause, 1), line)
            }
            _ => return None,
        })
    }

    /// Collects the parts of the clause under the cursor; the first identifier of a clause that `binds` a
    /// range variable is its name.
    fn clause(&mut self, binds: bool) -> Clause {
        let mut clause = Clause {
            line: self.line(),
            ..Clause::default()
        };
        self.each(|this, kind| match kind {
            Kind::JoinIntoClause => clause.into = this.group_name(),
            _ if binds && clause.name.is_none() => {
                if kind.is_type() && this.field() == Field::Type {
                    clause.ty = this.explicit_type();
                } else if kind == Kind::Identifier {
                    clause.name = Some(this.name());
                    clause.line = this.line();
                }
            }
            kind if kind.is_expression() => clause.exprs.push(this.expression()),
            _ => {}
        });
        clause
    }

    fn group_name(&mut self) -> Option<Name> {
        let mut name = None;
        self.each(|this, kind| {
            if kind == Kind::Identifier {
                name = Some(this.name());
            }
        });
        name
    }

    fn name_in(&mut self, clause: &Clause) -> Name {
        match clause.name {
            Some(name) => name,
            None => self.intern(""),
        }
    }

    fn expr_of(&mut self, clause: &Clause, index: usize) -> ExprId {
        match clause.exprs.get(index) {
            Some(&id) => id,
            None => self.expr_here(ExprKind::Missing),
        }
    }

    fn order_by(&mut self) -> QueryClause {
        let mut keys: Vec<(ExprId, bool, u32)> = Vec::new();
        self.each(|this, kind| match kind {
            Kind::Descending => {
                if let Some(key) = keys.last_mut() {
                    key.1 = true;
                }
            }
            kind if kind.is_expression() => {
                let line = this.line();
                keys.push((this.expression(), false, line));
            }
            _ => {}
        });
        QueryClause::OrderBy(keys.into())
    }
}
