//! Query expressions (12.20): range variables and the type of the result.
//!
//! The clauses are calls of `Select`, `Where`, ... on the source; the library's operators give nothing to
//! report, so only the types of range variables and of the result are followed.

use super::binder::Binder;
use super::model::ReferenceKind;
use super::special::find;
use super::ty::{Ty, TyTable};
use crate::base::intern::Name;
use crate::extract::code::{ExprId, Query, QueryClause, TypeRefId};

impl Binder<'_, '_> {
    /// The type of a query.
    pub(super) fn query(&mut self, query: &Query) -> Ty {
        let mark = self.locals.len();
        let mut source = TyTable::UNKNOWN;
        let mut result = TyTable::UNKNOWN;
        for (index, clause) in query.clauses.iter().enumerate() {
            match clause {
                QueryClause::From(ty, name, from, line) => {
                    let sequence = self.range(*ty, *name, *from, *line);
                    if index == 0 {
                        source = sequence;
                    }
                }
                QueryClause::Let(name, value, _) => {
                    let ty = self.value(*value, None);
                    let name = self.name(*name);
                    self.declare_local(name, ty);
                }
                QueryClause::Where(condition, _) => {
                    self.value(*condition, Some(TyTable::BOOL));
                }
                QueryClause::Join {
                    ty,
                    name,
                    source: inner,
                    left,
                    right,
                    into,
                    line,
                } => {
                    self.join(*ty, *name, *inner, *left, *right, *into, *line);
                }
                QueryClause::OrderBy(keys) => {
                    for &(key, ..) in keys {
                        self.value(key, None);
                    }
                }
                QueryClause::Select(value, _) => {
                    let ty = self.value(*value, None);
                    result = self.sequence_of(source, ty);
                }
                QueryClause::Group(value, key, _) => {
                    let element = self.value(*value, None);
                    let key = self.value(*key, None);
                    let group = self.grouping(key, element);
                    result = self.sequence_of(source, group);
                }
                QueryClause::Into(name, _) => {
                    let element = self.element_type(result).unwrap_or(TyTable::UNKNOWN);
                    self.locals.truncate(mark);
                    let name = self.name(*name);
                    self.declare_local(name, element);
                }
            }
        }
        self.locals.truncate(mark);
        result
    }

    /// `from T x in e`: declares `x`, gives the type of `e`.
    fn range(&mut self, ty: Option<TypeRefId>, name: Name, source: ExprId, line: u32) -> Ty {
        let sequence = self.value(source, None);
        let element = match ty {
            Some(ty) => self.type_ref(ty, ReferenceKind::LocalType),
            None => self.element_type(sequence).unwrap_or(TyTable::UNKNOWN),
        };
        let name = self.name(name);
        self.infer_mention(element, ReferenceKind::Var, line);
        self.declare_local(name, element);
        sequence
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one clause")]
    fn join(
        &mut self,
        ty: Option<TypeRefId>,
        name: Name,
        source: ExprId,
        left: ExprId,
        right: ExprId,
        into: Option<Name>,
        line: u32,
    ) {
        self.value(left, None);
        let mark = self.locals.len();
        let sequence = self.range(ty, name, source, line);
        self.value(right, None);
        if let Some(into) = into {
            self.locals.truncate(mark);
            let element = self.element_type(sequence).unwrap_or(TyTable::UNKNOWN);
            let group = self.enumerable_of(element);
            let into = self.name(into);
            self.declare_local(into, group);
        }
    }

    fn enumerable_of(&mut self, element: Ty) -> Ty {
        self.world
            .special
            .enumerable
            .map_or(TyTable::UNKNOWN, |sym| self.instance(sym, &[element]))
    }

    fn grouping(&mut self, key: Ty, element: Ty) -> Ty {
        find(self.world, &["System", "Linq"], "IGrouping", 2)
            .map_or(TyTable::UNKNOWN, |sym| self.instance(sym, &[key, element]))
    }

    /// The sequence type of a query over `source`: `IQueryable` stays one.
    fn sequence_of(&mut self, source: Ty, element: Ty) -> Ty {
        let queryable = find(self.world, &["System", "Linq"], "IQueryable", 1);
        match queryable {
            Some(queryable) if self.as_instance(source, queryable).is_some() => {
                self.instance(queryable, &[element])
            }
            _ => self.enumerable_of(element),
        }
    }
}
