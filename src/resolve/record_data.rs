//! Keeps places of data and state while code is bound: texts that are SQL, assigned texts, static state that changes,
//! events.
//!
//! They become [`CallSite`]s like the calls of [`super::record`], so that rules and consumers find everything in one place.

use super::binder::{Binder, Local, LocalKind};
use super::lookup::Candidate;
use super::model::CallKind;
use super::model::site::{CallSite, Content, Mention, SiteArg, SiteForm};
use super::number;
use super::record_member::LONGEST_SPINE;
use super::ty::Ty;
use super::value::Access;
use super::world::{MemberOrigin, SymId};
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::code::{BinaryOp, Expr, ExprId, ExprKind, Literal, TypeRefId, UnaryOp};
use crate::extract::facts::{AccessorKind, MemberDecl, MemberKind, Modifiers};
use crate::sql::{Guess, guess, may_begin};

impl Binder<'_, '_> {
    /// Whether `expr` is a text that is put together here, so that its parts are none of their own. Keeps it if it
    /// is SQL.
    pub(super) fn open_text(&mut self, id: ExprId, expr: &Expr) -> bool {
        if self.sink.is_muted() || self.recorder.in_text {
            return false;
        }
        if !self.begins_as_sql(id) {
            return false;
        }
        let Some(text) = self.constant_text(id) else {
            return false;
        };
        self.recorder.in_text = true;
        if guess(&text) == Guess::Sql {
            let name = self.member.unwrap_or(self.world.known.ctor);
            self.keep(SiteForm::Text, name, id, Some(text), expr.line);
        }
        true
    }

    /// Whether the first part of a text is a literal that begins as SQL does. Cheap, since it is asked of every text.
    fn begins_as_sql(&self, mut id: ExprId) -> bool {
        let facts = &self.world.units[self.site.unit].facts;
        loop {
            match &facts.code.exprs[id].kind {
                ExprKind::Literal(Literal::String(name)) => {
                    return may_begin(&facts.names[name.0 as usize]);
                }
                ExprKind::Binary(BinaryOp::Add, left, _) => id = *left,
                ExprKind::Interpolated(parts) => match parts.first() {
                    Some(&first) => id = first,
                    None => return false,
                },
                _ => return false,
            }
        }
    }

    /// `x.P = value`, where the local `x` holds what a property gave.
    pub(super) fn note_led(&mut self, target: ExprId, line: u32) {
        let exprs = &self.world.units[self.site.unit].facts.code.exprs;
        let ExprKind::Member { target: local, .. } = &exprs[target].kind else {
            return;
        };
        let ExprKind::Name(segment) = &exprs[*local].kind else {
            return;
        };
        let name = self.name(segment.name);
        if self.sink.is_muted() {
            return;
        }
        let receiver = match self.locals.iter().rev().find(|local| local.name == name) {
            Some(Local {
                kind: LocalKind::Variable(ty),
                ..
            }) => self.told(*ty),
            _ => return,
        };
        let sources = self.recorder.sources.iter().rev();
        let Some((_, source)) = sources.copied().find(|&(local, _)| local == name) else {
            return;
        };
        let led = self.led_by(source).filter(|_| receiver.source().is_some());
        if let Some(property) = led {
            let kept = self.sink.sites.len();
            self.keep_owned(SiteForm::LedWrite, property, None, None, None, line);
            if let Some(site) = self.sink.sites.get_mut(kept) {
                site.receiver = receiver;
            }
        }
    }

    /// The property that an expression reads, or picks something out of: `order.Lines` of `order.Lines.First()`.
    fn led_by(&self, mut id: ExprId) -> Option<Name> {
        let exprs = &self.world.units[self.site.unit].facts.code.exprs;
        for _ in 0..LONGEST_SPINE {
            id = match &exprs[id].kind {
                ExprKind::Member { member, .. } => return Some(self.name(member.name)),
                ExprKind::Name(segment) => return Some(self.name(segment.name)),
                ExprKind::Index { target, .. } => *target,
                ExprKind::Unary(UnaryOp::SuppressNull, inner) | ExprKind::Await(inner) => *inner,
                ExprKind::Call { callee, .. } => match &exprs[*callee].kind {
                    ExprKind::Member { target, .. } => *target,
                    _ => return None,
                },
                _ => return None,
            };
        }
        None
    }

    /// A property of interest that always gives the same text.
    pub(super) fn note_given(&mut self, member: &MemberDecl) {
        let name = self.name(member.name);
        if member.kind != MemberKind::Property || !self.world.interests.given.contains(&name) {
            return;
        }
        let code = &self.world.units[self.site.unit].facts.code;
        if let Some(value) = number::value_of(code, member)
            && let Some(text) = self.constant_text(value)
        {
            self.keep(SiteForm::Given, name, value, Some(text), member.line);
        }
    }

    /// Static state of the source that is read or written. What cannot change is no state.
    pub(super) fn note_state(&mut self, candidate: Candidate, access: Access, line: u32) {
        let row = self.world.members[candidate.member];
        if row.kind == MemberKind::Event {
            return self.note_event(candidate, access, line);
        }
        if !row.modifiers.has(Modifiers::STATIC)
            || access == Access::Name
            || self.sink.is_muted()
            || self.world.syms[row.owner].is_library
            || !matches!(row.origin, MemberOrigin::Declared(_))
            || !self.changes(candidate, row.kind) && !self.can_be_filled(candidate, row.kind)
        {
            return;
        }
        for accessor in access.accessors() {
            let form = match accessor {
                CallKind::Set => SiteForm::StaticWrite,
                _ => SiteForm::StaticRead,
            };
            self.keep_owned(form, row.name, Some(row.owner), None, None, line);
        }
    }

    /// An event of the source that is subscribed to, or whose value is taken, which is to raise it.
    fn note_event(&mut self, candidate: Candidate, access: Access, line: u32) {
        let row = self.world.members[candidate.member];
        let form = match access {
            Access::ReadWrite => SiteForm::EventAdd,
            Access::Read => SiteForm::EventRaise,
            _ => return,
        };
        if !self.sink.is_muted() && !self.world.syms[row.owner].is_library {
            self.keep_owned(form, row.name, Some(row.owner), None, None, line);
        }
    }

    /// Whether a static member holds a value of its own that can be set: a field, a property without bodies.
    fn changes(&self, candidate: Candidate, kind: MemberKind) -> bool {
        let row = self.world.members[candidate.member];
        match kind {
            MemberKind::Field => !row.modifiers.has(Modifiers::READONLY),
            MemberKind::Property => {
                let decl = self.world.member_decl(candidate.member);
                decl.is_some_and(|decl| {
                    let sets = decl
                        .accessors
                        .iter()
                        .any(|accessor| accessor.kind == AccessorKind::Set);
                    sets && decl
                        .accessors
                        .iter()
                        .all(|accessor| accessor.body.is_none())
                })
            }
            _ => false,
        }
    }

    /// Keeps the call that a clause over another sequence is, where a rule asks for calls of that name: on what the query is
    /// over, with the other sequence as its argument. The clauses of a query are calls on each other; `on` is the number of
    /// the one before, and becomes that of this one.
    pub(super) fn keep_joined(
        &mut self,
        operator: &str,
        (first, other): (Ty, Ty),
        (source, on): (ExprId, &mut Option<u32>),
        line: u32,
    ) {
        let name = self.world.names.get(operator);
        let wanted = name.filter(|name| self.world.interests.calls.contains(name));
        let (Some(name), Some(from)) = (wanted, self.site.ty) else {
            return;
        };
        let receiver = self.told(first);
        let interests = &self.world.interests;
        if self.sink.is_muted() || interests.rules_out(&self.world.names, name, &receiver, None) {
            return;
        }
        let other = SiteArg {
            name: None,
            ty: self.told(other),
            content: Content::Other,
        };
        // The clause is no expression: a number that none has.
        let expr = u32::MAX - source.index() as u32;
        let bare = self.bare(from, SiteForm::Call, name, line);
        self.sink.sites.push(CallSite {
            expr,
            receiver,
            on: on.replace(expr),
            within: None,
            args: Box::new([other]),
            ..bare
        });
    }

    pub(super) fn keep(
        &mut self,
        form: SiteForm,
        name: Name,
        id: ExprId,
        text: Option<String>,
        line: u32,
    ) {
        self.keep_owned(form, name, None, Some(id), text, line);
    }

    fn keep_owned(
        &mut self,
        form: SiteForm,
        name: Name,
        owner: Option<SymId>,
        id: Option<ExprId>,
        text: Option<String>,
        line: u32,
    ) {
        let Some(from) = self.site.ty else { return };
        let arg = text.map(|text| SiteArg {
            name: None,
            ty: Mention::Unknown,
            content: Content::Text(text.into()),
        });
        let bare = self.bare(from, form, name, line);
        self.sink.sites.push(CallSite {
            expr: id.map_or(u32::MAX, |id| id.index() as u32),
            within: None,
            owner,
            args: arg.into_iter().collect(),
            ..bare
        });
    }

    /// `new { a = "b" }`, `new[] { "a" }`: what is known of the parts.
    pub(super) fn parts(&mut self, id: ExprId) -> Content<SymId> {
        match &self.world.units[self.site.unit].facts.code.exprs[id].kind {
            ExprKind::New(ty, creation) if creation.args.len() == 1 && self.is_of_values(*ty) => {
                self.parts(creation.args[0].value)
            }
            ExprKind::Anonymous(members) => {
                let known = members.iter().filter_map(|(name, value)| {
                    let text = self.constant_text(*value)?;
                    Some((self.name((*name)?), text.into()))
                });
                Content::Record(known.collect())
            }
            ExprKind::NewArray { parts: items, .. }
            | ExprKind::NewArrayImplicit(items)
            | ExprKind::Collection(items) => {
                let types: Vec<Mention<SymId>> = items
                    .iter()
                    .filter_map(|&item| self.typeof_in(item).map(|ty| self.told(ty)))
                    .collect();
                if !types.is_empty() {
                    return Content::Types(types.into());
                }
                let texts = items.iter().filter_map(|&item| self.constant_text(item));
                let texts: Box<[Box<str>]> = texts.map(Box::from).collect();
                let named = items.iter().filter_map(|&item| self.last_name(item));
                if texts.is_empty() && !items.is_empty() {
                    return Content::Names(named.collect());
                }
                Content::List(texts)
            }
            ExprKind::Literal(Literal::Int(number)) => Content::Number(*number),
            _ => Content::Other,
        }
    }

    /// Whether a type holds what the members of an object are: values of routes.
    fn is_of_values(&self, ty: TypeRefId) -> bool {
        const HOLDS: &str = "RouteValueDictionary";
        let kind = &self.world.units[self.site.unit].facts.code.types[ty].kind;
        let last = kind.path().and_then(<[_]>::last);
        last.is_some_and(|last| self.spelt(last) == HOLDS)
    }

    /// `typeof(T)` as a receiver: its type, with `T` as if that were generic.
    pub(super) fn of_type(&self, ty: Ty, of: Ty) -> Mention<SymId> {
        match self.told(ty) {
            Mention::External(name, args) if args.is_empty() => {
                Mention::External(name, [self.told(of)].into())
            }
            other => other,
        }
    }

    /// The type in `x.M(typeof(T))`, which gives what `x.M<T>()` gives.
    pub(super) fn typeof_given(&mut self, id: ExprId) -> Option<Ty> {
        match &self.world.units[self.site.unit].facts.code.exprs[id].kind {
            ExprKind::Call { args, .. } if args.len() == 1 => self.typeof_in(args[0].value),
            _ => None,
        }
    }

    /// The type in `typeof(T)`, and in what asks it for its assembly.
    pub(super) fn typeof_in(&mut self, mut id: ExprId) -> Option<Ty> {
        loop {
            match &self.world.units[self.site.unit].facts.code.exprs[id].kind {
                ExprKind::TypeOf(ty) => return Some(self.quiet_type(self.site, *ty)),
                ExprKind::Member { target, member, .. }
                    if matches!(self.spelt(member), "Assembly" | "GetTypeInfo") =>
                {
                    id = *target;
                }
                ExprKind::Call { callee, args } if args.is_empty() => id = *callee,
                _ => return None,
            }
        }
    }

    /// What a local of unknown type was given at first, as far as its value spells a type: `mapper.Map<T>(x)`.
    pub(super) fn held_by(&mut self, id: ExprId) -> Mention<SymId> {
        let exprs = &self.world.units[self.site.unit].facts.code.exprs;
        let ExprKind::Name(segment) = &exprs[id].kind else {
            return Mention::Unknown;
        };
        let name = self.name(segment.name);
        let inits = self.recorder.inits.iter().rev();
        let Some((_, init)) = inits.copied().find(|&(local, _)| local == name) else {
            return Mention::Unknown;
        };
        match exprs[init].kind {
            ExprKind::Await(inner) => self.created_by(inner),
            _ => self.created_by(init),
        }
    }

    /// The type that an expression creates, where it does nothing else.
    pub(super) fn created_by(&mut self, id: ExprId) -> Mention<SymId> {
        match &self.world.units[self.site.unit].facts.code.exprs[id].kind {
            ExprKind::New(ty, _) | ExprKind::Cast(ty, _) => {
                let ty = self.quiet_type(self.site, *ty);
                self.told(ty)
            }
            // `provider.GetService<T>()` gives a T.
            ExprKind::Call { callee, .. } => match self.last_segment(*callee) {
                Some((segment, _)) if segment.args().len() == 1 => {
                    let ty = segment.args()[0];
                    let ty = self.quiet_type(self.site, ty);
                    self.told(ty)
                }
                _ => Mention::Unknown,
            },
            _ => Mention::Unknown,
        }
    }
}
