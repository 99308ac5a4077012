//! Keeps what is said with members: values that are set, manners behind a call, handlers of events from outside, what base
//! constructors are given, what holds the result of a call, collections that are filled.
//!
//! They become [`CallSite`]s like the calls of [`super::record`].

use super::binder::Binder;
use super::lookup::Candidate;
use super::model::site::{CallSite, Content, Mention, SiteArg, SiteForm};
use super::ty::{Ty, TyKind};
use super::world::SymId;
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::code::{Arg, ExprId, ExprKind, InitValue, Segment};
use crate::extract::facts::MemberKind;

/// Fluent calls behind a local are followed this far.
pub(super) const LONGEST_SPINE: usize = 8;

/// A read of a static member lies this many sites back at most, where what it holds is changed.
const NEAR: usize = 4;

impl<'w> Binder<'w, '_> {
    fn kind(&self, id: ExprId) -> &'w ExprKind {
        &self.world.units[self.site.unit].facts.code.exprs[id].kind
    }

    /// `target = value`, for targets that a rule knows; the value that an element is set to, where the element is kept.
    pub(super) fn note_assignment(&mut self, target: ExprId, value: ExprId, line: u32) {
        if self.sink.is_muted() {
            return;
        }
        let is_element = |site: &CallSite<SymId>| {
            site.form == SiteForm::IndexSet && site.expr == target.index() as u32
        };
        if self.sink.sites.last().is_some_and(is_element) {
            let content = self.content(value);
            if let Some(site) = self.sink.sites.last_mut() {
                let mut args = std::mem::take(&mut site.args).into_vec();
                args.push(SiteArg {
                    name: None,
                    ty: Mention::Unknown,
                    content,
                });
                site.args = args.into();
            }
        }
        let Some(name) = self.last_name(target) else {
            return;
        };
        let kept = self.note_set(name, value, line);
        if let (Some(kept), ExprKind::Member { target: left, .. }) = (kept, self.kind(target)) {
            let (receiver, via) = (self.quiet_target(*left), self.last_name(*left));
            if let Some(site) = self.sink.sites.get_mut(kept) {
                (site.receiver, site.via) = (receiver, via);
            }
        }
    }

    /// `Name = value` of an initialiser of a `ty`; `of` is what is initialised.
    pub(super) fn note_initial(
        &mut self,
        (of, ty): (Option<ExprId>, Ty),
        name: Name,
        value: &InitValue,
        line: u32,
    ) {
        let InitValue::Expr(value) = value else {
            return;
        };
        if let Some(kept) = self.note_set(name, *value, line) {
            let receiver = self.told(ty);
            if let Some(site) = self.sink.sites.get_mut(kept) {
                site.receiver = receiver;
                site.on = of.map(|of| of.index() as u32);
            }
        }
    }

    /// Keeps a value that is set; yields its place among the sites.
    fn note_set(&mut self, name: Name, value: ExprId, line: u32) -> Option<usize> {
        if self.sink.is_muted() || !self.world.interests.assigned.contains(&name) {
            return None;
        }
        let text = match self.kind(value) {
            // What it makes is told by the property.
            ExprKind::NewImplicit(creation) if !creation.args.is_empty() => {
                self.constant_text(creation.args[0].value)
            }
            _ => self.constant_text(value),
        };
        let is_text = text.is_some();
        let kept = self.sink.sites.len();
        self.keep(SiteForm::Assign, name, value, text, line);
        if !is_text {
            let ty = self.assigned_type(value);
            let content = match self.content(value) {
                // What a lambda is about is no value.
                Content::Lambda(_) => Content::Other,
                known => known,
            };
            if let Some(site) = self.sink.sites.get_mut(kept) {
                site.args = Box::new([SiteArg {
                    name: None,
                    ty,
                    content,
                }]);
            }
        }
        Some(kept)
    }

    /// Tells the sites that `init` begins with, or is, that `name` holds what comes of them.
    pub(super) fn note_local(&mut self, name: Name, init: ExprId, in_field: bool) {
        let mut spine = Vec::new();
        let mut at = Some(init);
        while let Some(id) = at.filter(|_| spine.len() < LONGEST_SPINE) {
            spine.push(id.index() as u32);
            at = match self.kind(id) {
                ExprKind::Call { callee, .. } => match self.kind(*callee) {
                    ExprKind::Member { target, .. } => Some(*target),
                    _ => None,
                },
                ExprKind::Await(inner) => Some(*inner),
                _ => None,
            };
        }
        let file = self.world.units[self.site.unit].file;
        for site in self.sink.sites.iter_mut().rev().take(LONGEST_SPINE) {
            if Some(site.file) == file && spine.contains(&site.expr) {
                (site.local, site.in_field) = (Some(name), in_field);
            }
        }
    }

    /// `name = value`, `this.name = value`: what holds the results of calls that were kept since `before`.
    pub(super) fn note_held(&mut self, target: ExprId, value: ExprId, before: usize) {
        if self.sink.is_muted() || self.sink.sites.len() == before {
            return;
        }
        let (segment, is_own) = match self.kind(target) {
            ExprKind::Name(segment) => (segment, false),
            ExprKind::Member { target, member, .. }
                if matches!(self.kind(*target), ExprKind::This) =>
            {
                (member, true)
            }
            _ => return,
        };
        let name = self.name(segment.name);
        let is_local = !is_own && self.locals.iter().any(|local| local.name == name);
        self.note_local(name, value, !is_local);
    }

    /// The value that has the property `target`, where a rule asks whose that is.
    pub(super) fn beyond(&self, target: ExprId) -> Option<ExprId> {
        match self.kind(target) {
            ExprKind::Member { target, member, .. } => {
                let through = &self.world.interests.through;
                through.contains(&self.name(member.name)).then_some(*target)
            }
            _ => None,
        }
    }

    /// What the manner at `id` is one of: `x` in `x.LifeStyle.Transient`.
    pub(super) fn manner(&self, id: ExprId) -> Option<ExprId> {
        let manners = &self.world.interests.manners;
        let ExprKind::Member { target, .. } = self.kind(id) else {
            return None;
        };
        match self.kind(*target) {
            ExprKind::Member { target, member, .. } if !manners.is_empty() => {
                manners.contains(&self.name(member.name)).then_some(*target)
            }
            _ => None,
        }
    }

    /// Keeps a manner of what a call of interest gives.
    pub(super) fn note_manner(&mut self, id: ExprId, member: &Segment, line: u32) {
        let (Some(of), Some(from)) = (self.manner(id), self.site.ty) else {
            return;
        };
        if self.sink.is_muted() {
            return;
        }
        let on = self.left_call(of);
        let bare = self.bare(from, SiteForm::Manner, self.name(member.name), line);
        self.sink.sites.push(CallSite {
            expr: id.index() as u32,
            on: Some(on.index() as u32),
            ..bare
        });
    }

    /// Keeps what the constructor of a base of interest is given.
    pub(super) fn note_base(&mut self, base: Ty, args: &[Arg], line: u32) {
        let name = match self.tys.kind(base) {
            TyKind::Named(sym, _) => self.world.syms[*sym].name,
            TyKind::External(name, _) => *name,
            _ => return,
        };
        let Some(from) = self.site.ty else { return };
        if self.sink.is_muted() || !self.world.interests.based.contains(&name) {
            return;
        }
        let args: Vec<SiteArg<SymId>> = args
            .iter()
            .map(|arg| SiteArg {
                name: arg.name.map(|name| self.name(name)),
                ty: Mention::Unknown,
                content: self.content(arg.value),
            })
            .collect();
        let site = self.bare(from, SiteForm::Base, name, line);
        self.sink.sites.push(CallSite {
            args: args.into(),
            ..site
        });
    }

    /// Keeps `x.E += handler` where a rule knows the event: with what holds the event, and with the type and name of the
    /// handler.
    pub(super) fn note_heard(&mut self, target: ExprId, value: ExprId, line: u32) {
        let ExprKind::Member {
            target: left,
            member,
            ..
        } = self.kind(target)
        else {
            return;
        };
        let name = self.name(member.name);
        let Some(from) = self.site.ty else { return };
        if self.sink.is_muted() || !self.world.interests.heard.contains(&name) {
            return;
        }
        let ty = match self.kind(value) {
            ExprKind::Member { target, .. } => self.quiet_target(*target),
            _ => Mention::Unknown,
        };
        let content = self.content(value);
        let (receiver, via) = (self.quiet_target(*left), self.last_name(*left));
        let bare = self.bare(from, SiteForm::EventAdd, name, line);
        self.sink.sites.push(CallSite {
            expr: target.index() as u32,
            receiver,
            via,
            args: Box::new([SiteArg {
                name: None,
                ty,
                content,
            }]),
            ..bare
        });
    }

    /// Whether a member keeps a collection that can be changed.
    pub(super) fn can_be_filled(&mut self, candidate: Candidate, kind: MemberKind) -> bool {
        let keeps = || {
            let decl = self.world.member_decl(candidate.member)?;
            let bodies = decl
                .accessors
                .iter()
                .any(|accessor| accessor.body.is_some());
            Some(decl.body.is_none() && !bodies)
        };
        let is_kept = kind == MemberKind::Field || keeps() == Some(true);
        if self.world.interests.collections.is_empty() || !is_kept {
            return false;
        }
        let ty = self.member_type(candidate.member, candidate.host);
        let name = match self.tys.kind(ty) {
            TyKind::Named(sym, _) if self.world.syms[*sym].is_library => self.world.syms[*sym].name,
            TyKind::External(name, _) => *name,
            _ => return false,
        };
        self.world.interests.collections.contains(&name)
    }

    /// `X.Add(...)`: where `X` is static state that was just read, what it holds is changed.
    pub(super) fn note_change(&mut self, callee: ExprId) {
        let ExprKind::Member { target, member, .. } = self.kind(callee) else {
            return;
        };
        let interests = &self.world.interests;
        let name = self.name(member.name);
        if interests.takes.contains(&name) {
            self.note_filled(*target, true);
        } else if interests.changes.contains(&name) {
            self.note_filled(*target, false);
        }
    }

    /// Tells that what the static member `id` holds is changed, where it is one that was just read; whether it is read as well.
    pub(super) fn note_filled(&mut self, id: ExprId, reads: bool) {
        let (ExprKind::Name(segment)
        | ExprKind::Member {
            member: segment, ..
        }) = self.kind(id)
        else {
            return;
        };
        if self.sink.is_muted() {
            return;
        }
        let name = self.name(segment.name);
        let line = self.line_of(id);
        let is_read = |site: &&mut CallSite<SymId>| {
            site.form == SiteForm::StaticRead && site.name == name && site.line == line
        };
        let mut near = self.sink.sites.iter_mut().rev().take(NEAR);
        let Some(read) = near.find(is_read) else {
            return;
        };
        if reads {
            let written = CallSite {
                form: SiteForm::StaticWrite,
                ..read.clone()
            };
            self.sink.sites.push(written);
        } else {
            read.form = SiteForm::StaticWrite;
        }
    }
}
