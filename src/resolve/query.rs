//! Query expressions (12.20): range variables, and the operators that clauses call.
//!
//! A clause is a call of `Select`, `Where`, ... on what the clauses before it gave. Where such an operator is
//! declared in the source it is reported and decides the type; the library's give nothing to report, so of these only
//! the types of range variables and of the result are followed.

use super::binder::Binder;
use super::lookup::Found;
use super::model::{CallKind, ReferenceKind};
use super::overload::{Argument, Form};
use super::special::find;
use super::ty::{Ty, TyKind, TyTable};
use super::value::MethodGroup;
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::code::{ExprId, ExprKind, Query, QueryClause, TypeRefId};

/// What the clauses so far have made.
#[derive(Clone, Copy)]
struct Flow {
    /// What the query is over: its first source.
    first: Ty,
    /// The number of the last clause over a further sequence, before that of the expression of the first one.
    joined: Option<u32>,
    /// The sequence that the next clause is called on.
    source: Ty,
    /// What its operators take: the range variable's type, unknown where there are several variables.
    element: Ty,
    /// The only range variable, by the file's own name.
    variable: Option<Name>,
    /// A clause other than the first `from` has been called, so that `select x` alone is no call.
    is_degenerate: bool,
}

impl Binder<'_, '_> {
    /// The type of a query.
    pub(super) fn query(&mut self, query: &Query) -> Ty {
        let mark = self.locals.len();
        let mut flow = Flow {
            first: TyTable::UNKNOWN,
            joined: None,
            source: TyTable::UNKNOWN,
            element: TyTable::UNKNOWN,
            variable: None,
            is_degenerate: true,
        };
        for (index, clause) in query.clauses.iter().enumerate() {
            self.query_clause(&mut flow, clause, index == 0, mark);
        }
        self.locals.truncate(mark);
        flow.source
    }

    fn query_clause(&mut self, flow: &mut Flow, clause: &QueryClause, is_first: bool, mark: usize) {
        match clause {
            QueryClause::From(ty, name, from, line) => {
                let (sequence, element) = self.range(*ty, *name, *from, *line);
                if is_first {
                    flow.first = sequence;
                    flow.joined = Some(from.index() as u32);
                    flow.source = sequence;
                    flow.element = element;
                    flow.variable = Some(*name);
                } else {
                    let from = (*from, &mut flow.joined);
                    self.keep_joined("SelectMany", (flow.first, sequence), from, *line);
                    let both = [flow.element, element];
                    let arguments = [
                        self.function(&[flow.element], sequence),
                        self.function(&both, TyTable::UNKNOWN),
                    ];
                    self.joined_by(flow, "SelectMany", &arguments, *line);
                }
            }
            QueryClause::Let(name, value, line) => {
                let ty = self.value(*value, None);
                let name = self.name(*name);
                self.declare_local(name, ty);
                let selector = self.function(&[flow.element], TyTable::UNKNOWN);
                self.joined_by(flow, "Select", &[selector], *line);
            }
            QueryClause::Where(condition, line) => {
                self.value(*condition, Some(TyTable::BOOL));
                let test = self.function(&[flow.element], TyTable::BOOL);
                self.follow(flow, "Where", &[test], *line);
            }
            QueryClause::Join { .. } => self.join(flow, clause),
            QueryClause::OrderBy(keys) => self.order_by(flow, keys),
            QueryClause::Select(value, line) => {
                let ty = self.value(*value, None);
                let known = self.sequence_of(flow.source, ty);
                if !flow.is_degenerate && self.is_variable(*value, flow.variable) {
                    // `select x` after other clauses calls nothing.
                    if self.element_type(flow.source).is_some() {
                        flow.source = known;
                    }
                    return;
                }
                let selector = self.function(&[flow.element], ty);
                if !self.follow(flow, "Select", &[selector], *line) {
                    flow.source = known;
                }
            }
            QueryClause::Group(value, key, line) => {
                let element = self.value(*value, None);
                let key = self.value(*key, None);
                let group = self.grouping(key, element);
                let known = self.sequence_of(flow.source, group);
                let mut arguments = vec![self.function(&[flow.element], key)];
                if !self.is_variable(*value, flow.variable) {
                    arguments.push(self.function(&[flow.element], element));
                }
                if !self.follow(flow, "GroupBy", &arguments, *line) {
                    flow.source = known;
                }
            }
            QueryClause::Into(name, _) => {
                let element = self.queried_type(flow.source);
                flow.first = flow.source;
                self.locals.truncate(mark);
                flow.element = element;
                flow.variable = Some(*name);
                flow.is_degenerate = true;
                let name = self.name(*name);
                self.declare_local(name, element);
            }
        }
    }

    /// `from T x in e`: declares `x`, gives the types of `e` and `x`.
    fn range(&mut self, ty: Option<TypeRefId>, name: Name, source: ExprId, line: u32) -> (Ty, Ty) {
        let sequence = self.value(source, None);
        let (sequence, element) = match ty {
            Some(ty) => {
                let element = self.type_ref(ty, ReferenceKind::LocalType);
                (self.sequence_of(sequence, element), element)
            }
            None => (sequence, self.queried_type(sequence)),
        };
        let name = self.name(name);
        self.infer_mention(element, ReferenceKind::Var, line);
        self.declare_local(name, element);
        (sequence, element)
    }

    fn join(&mut self, flow: &mut Flow, clause: &QueryClause) {
        let &QueryClause::Join {
            ty,
            name,
            source,
            left,
            right,
            into,
            line,
        } = clause
        else {
            return;
        };
        let left = self.value(left, None);
        let mark = self.locals.len();
        let (sequence, element) = self.range(ty, name, source, line);
        let right = self.value(right, None);
        let mut joined = element;
        if let Some(into) = into {
            self.locals.truncate(mark);
            joined = self.enumerable_of(element);
            let into = self.name(into);
            self.declare_local(into, joined);
        }
        let arguments = [
            sequence,
            self.function(&[flow.element], left),
            self.function(&[element], right),
            self.function(&[flow.element, joined], TyTable::UNKNOWN),
        ];
        let operator = if into.is_some() { "GroupJoin" } else { "Join" };
        let source = (source, &mut flow.joined);
        self.keep_joined(operator, (flow.first, sequence), source, line);
        self.joined_by(flow, operator, &arguments, line);
    }

    fn order_by(&mut self, flow: &mut Flow, keys: &[(ExprId, bool, u32)]) {
        for (index, &(key, is_descending, line)) in keys.iter().enumerate() {
            let key = self.value(key, None);
            let selector = self.function(&[flow.element], key);
            let operator = match (index == 0, is_descending) {
                (true, false) => "OrderBy",
                (true, true) => "OrderByDescending",
                (false, false) => "ThenBy",
                (false, true) => "ThenByDescending",
            };
            self.follow(flow, operator, &[selector], line);
        }
    }

    /// An operator after which there are several range variables.
    fn joined_by(&mut self, flow: &mut Flow, operator: &str, arguments: &[Ty], line: u32) {
        self.follow(flow, operator, arguments, line);
        flow.element = TyTable::UNKNOWN;
        flow.variable = None;
    }

    /// Calls a query operator of the source, if it is one; what it gives is called on next.
    fn follow(&mut self, flow: &mut Flow, operator: &str, arguments: &[Ty], line: u32) -> bool {
        flow.is_degenerate = false;
        match self.source_operator(flow.source, operator, arguments, line) {
            Some(result) => {
                flow.source = result;
                true
            }
            None => false,
        }
    }

    /// A query operator that the source declares, reported; what it gives.
    fn source_operator(
        &mut self,
        source: Ty,
        operator: &str,
        arguments: &[Ty],
        line: u32,
    ) -> Option<Ty> {
        let name = self.world.names.get(operator)?;
        let candidates = match self.find_member(source, name) {
            Found::Methods(candidates) => candidates,
            _ => Vec::new(),
        };
        if candidates.is_empty() && !self.source_extends(name) || source == TyTable::UNKNOWN {
            return None;
        }
        let arguments: Vec<Argument> = arguments
            .iter()
            .map(|&ty| Argument {
                name: None,
                form: Form::Of(ty),
            })
            .collect();
        let own = self
            .choose(&candidates, &[], &arguments)
            .filter(|choice| choice.is_applicable);
        let choice = if let Some(own) = own {
            own
        } else {
            let group = MethodGroup {
                name,
                candidates: Vec::new(),
                receiver: Some(source),
                type_args: Vec::new(),
                line,
                missing: None,
            };
            self.choose_extension(&group, &arguments)?.0
        };
        let owner = self.world.members[choice.candidate.member].owner;
        if self.world.syms[owner].is_library {
            return None;
        }
        self.sink.bound();
        self.refer(owner, ReferenceKind::Query, line);
        self.report_choice(&choice, CallKind::Call, line);
        let (subst, _) = choice.inference.finish(self);
        Some(self.tys.substitute(choice.signature.returns, &subst))
    }

    /// Whether the source declares an extension method of this name.
    fn source_extends(&self, name: Name) -> bool {
        let of_source = |member| {
            let owner = self.world.members[member].owner;
            !self.world.syms[owner].is_library
        };
        let all = self.world.extensions.get(&name);
        all.is_some_and(|all| all.iter().any(|&member| of_source(member)))
    }

    /// What a range variable over a value is: its element, or what its own `Select` or `Where` takes.
    fn queried_type(&mut self, sequence: Ty) -> Ty {
        if let Some(element) = self.element_type(sequence) {
            return element;
        }
        for operator in ["Select", "Where"] {
            let Some(name) = self.world.names.get(operator) else {
                continue;
            };
            let Found::Methods(candidates) = self.find_member(sequence, name) else {
                continue;
            };
            let first = candidates[0];
            let signature = self.signature_in(first.member, first.host);
            let selector = signature.params.first().map(|param| param.ty);
            let delegate = selector.and_then(|ty| self.delegate_signature(ty));
            if let Some(param) = delegate.and_then(|it| it.params.first().copied()) {
                return param.ty;
            }
        }
        TyTable::UNKNOWN
    }

    fn is_variable(&self, value: ExprId, variable: Option<Name>) -> bool {
        let kind = &self.world.units[self.site.unit].facts.code.exprs[value].kind;
        matches!(kind, ExprKind::Name(segment) if Some(segment.name) == variable)
    }

    fn function(&mut self, params: &[Ty], returns: Ty) -> Ty {
        self.tys.intern(TyKind::Function(params.into(), returns))
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
