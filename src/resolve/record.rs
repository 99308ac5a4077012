//! Keeps the sites that a rule asked for while code is bound ([`super::model::site`]).
//!
//! A call of interest opens a [`Frame`] before it is bound; what binding learns on the way (the types of its arguments,
//! the receiver, the chosen method) is noted in the frame, and closing it makes the site. Speculative binding keeps nothing.

use super::binder::Binder;
use super::model::site::{Beyond, CallSite, Mention, SiteArg, SiteForm};
use super::overload::{Argument, Form};
use super::ty::{Ty, TyKind, TyTable};
use super::value::{Access, MethodGroup};
use super::world::SymId;
use crate::base::ids::{FileId, Id};
use crate::base::intern::Name;
use crate::extract::code::{Arg, Expr, ExprId, ExprKind, Predefined, Segment};

/// What is kept while one file is bound.
#[derive(Clone, Default)]
pub(super) struct Recorder {
    frames: Vec<Frame>,
    created: Vec<Ty>,
    /// Branches around the code being bound.
    pub(super) branches: u32,
    /// Initial values of the locals of the member at hand.
    pub(super) inits: Vec<(Name, ExprId)>,
    /// What its locals are, or are elements of: their initial values, and what loops go over.
    pub(super) sources: Vec<(Name, ExprId)>,
    /// A text is being bound whose parts are none of their own.
    pub(super) in_text: bool,
}

#[derive(Clone)]
struct Frame {
    expr: ExprId,
    form: SiteForm,
    name: Name,
    /// Where its argument list lies, to tell it from those of calls within.
    list: usize,
    via: Option<Name>,
    /// What the value to the left of the dot is a property of, where that matters.
    beyond: Option<ExprId>,
    on: Option<ExprId>,
    created: usize,
    receiver: Option<Ty>,
    owner: Option<SymId>,
    type_args: Vec<Ty>,
    args: Vec<Ty>,
}

impl Recorder {
    pub(super) fn clear(&mut self) {
        self.frames.clear();
        self.created.clear();
        self.inits.clear();
        self.sources.clear();
        self.branches = 0;
        self.in_text = false;
    }
}

impl<'w> Binder<'w, '_> {
    /// Opens a frame where `expr` is a call, creation or element access of interest; whether it did.
    pub(super) fn open_site(&mut self, id: ExprId, expr: &Expr) -> bool {
        if self.sink.is_muted() {
            return false;
        }
        let interests = &self.world.interests;
        let (form, list, callee) = match &expr.kind {
            ExprKind::Call { callee, args } => (SiteForm::Call, args, Some(*callee)),
            ExprKind::Index { target, args, .. } => (SiteForm::Index, args, Some(*target)),
            ExprKind::New(ty, creation) => {
                return self.open_creation(id, *ty, &creation.args);
            }
            _ => return false,
        };
        let Some(callee) = callee else { return false };
        let Some((segment, target)) = self.last_segment(callee) else {
            return false;
        };
        let name = self.name(segment.name);
        let wanted = match form {
            SiteForm::Index => {
                interests.indexed.contains(&name)
                    || list.len() == 1 && !interests.indexed_on.is_empty()
            }
            _ => self.is_wanted(segment),
        };
        if !wanted {
            return false;
        }
        let args: Vec<Ty> = segment
            .args()
            .iter()
            .map(|&arg| self.quiet_type(self.site, arg))
            .collect();
        let via = target.and_then(|target| self.last_name(target));
        let beyond = target.and_then(|target| self.beyond(target));
        self.recorder.frames.push(Frame {
            expr: id,
            form,
            name,
            list: list.as_ptr().addr(),
            via,
            beyond,
            on: target.map(|target| self.left_call(target)),
            created: self.recorder.created.len(),
            receiver: None,
            owner: None,
            type_args: args,
            args: Vec::new(),
        });
        true
    }

    /// Whether a call is of interest: by its name, or for two types that are given to it, which may bind one to the other.
    pub(super) fn is_wanted(&self, segment: &Segment) -> bool {
        let interests = &self.world.interests;
        let name = self.name(segment.name);
        interests.calls.contains(&name)
            || segment.args().len() == 2
            || (!self.recorder.frames.is_empty() && interests.nested.contains(&name))
    }

    /// The nearest call of interest to the left: fluent calls that say nothing, and properties, are skipped.
    pub(super) fn left_call(&self, target: ExprId) -> ExprId {
        let exprs = &self.world.units[self.site.unit].facts.code.exprs;
        let mut at = target;
        loop {
            at = match &exprs[at].kind {
                ExprKind::Call { callee, .. } => match self.last_segment(*callee) {
                    Some((segment, _)) if self.is_wanted(segment) => return at,
                    Some((_, Some(left))) => left,
                    _ => return target,
                },
                ExprKind::Member { .. } if self.manner(at).is_some() => return at,
                // `WithService.FromInterface()`
                ExprKind::Member { target, .. } => *target,
                _ => return target,
            };
        }
    }

    fn open_creation(
        &mut self,
        id: ExprId,
        ty: crate::extract::code::TypeRefId,
        args: &[Arg],
    ) -> bool {
        let code = &self.world.units[self.site.unit].facts.code;
        let Some(last) = code.types[ty].kind.path().and_then(<[_]>::last) else {
            return false;
        };
        let name = self.name(last.name);
        let around = !self.recorder.frames.is_empty();
        let wanted = self.world.interests.creations.contains(&name);
        if !around && !wanted {
            return false;
        }
        let ty = self.quiet_type(self.site, ty);
        self.open_created(id, (name, ty), args)
    }

    /// Opens a frame where `new(...)` makes a `ty` of interest; whether it did.
    pub(super) fn open_implicit(&mut self, id: ExprId, ty: Ty, args: &[Arg]) -> bool {
        let name = match self.tys.kind(ty) {
            TyKind::Named(sym, _) => self.world.syms[*sym].name,
            TyKind::External(name, _) => *name,
            _ => return false,
        };
        !self.sink.is_muted() && self.open_created(id, (name, ty), args)
    }

    fn open_created(&mut self, id: ExprId, (name, ty): (Name, Ty), args: &[Arg]) -> bool {
        if !self.recorder.frames.is_empty() {
            self.recorder.created.push(ty);
        }
        let wanted = self.world.interests.creations.contains(&name);
        if wanted {
            self.recorder.frames.push(Frame {
                expr: id,
                form: SiteForm::New,
                name,
                list: args.as_ptr().addr(),
                via: None,
                beyond: None,
                on: None,
                created: self.recorder.created.len(),
                receiver: None,
                owner: None,
                type_args: vec![ty],
                args: Vec::new(),
            });
        }
        wanted
    }

    pub(super) fn last_segment(&self, id: ExprId) -> Option<(&'w Segment, Option<ExprId>)> {
        match &self.world.units[self.site.unit].facts.code.exprs[id].kind {
            ExprKind::Name(segment) | ExprKind::AliasName(_, segment) => Some((segment, None)),
            ExprKind::Member { target, member, .. } => Some((member, Some(*target))),
            _ => None,
        }
    }

    /// The name that an expression ends in: of a call, that of the called method.
    pub(super) fn last_name(&self, mut id: ExprId) -> Option<Name> {
        loop {
            match &self.world.units[self.site.unit].facts.code.exprs[id].kind {
                ExprKind::Name(segment)
                | ExprKind::AliasName(_, segment)
                | ExprKind::Member {
                    member: segment, ..
                } => return Some(self.name(segment.name)),
                ExprKind::Call { callee, .. } => id = *callee,
                ExprKind::Await(inner) | ExprKind::Index { target: inner, .. } => id = *inner,
                _ => return None,
            }
        }
    }

    /// What comes after the callee: types that are created from here on are among the arguments.
    pub(super) fn note_callee(&mut self, list: &[Arg]) {
        if self.sink.is_muted() {
            return;
        }
        let created = self.recorder.created.len();
        if let Some(frame) = self.recorder.frames.last_mut()
            && frame.list == list.as_ptr().addr()
        {
            frame.created = created;
        }
    }

    /// The types of an argument list, once they are known.
    pub(super) fn note_arguments(&mut self, list: &[Arg], arguments: &[Argument]) {
        if self.sink.is_muted() {
            return;
        }
        let Some(frame) = self.recorder.frames.last_mut() else {
            return;
        };
        if frame.list == list.as_ptr().addr() && frame.args.is_empty() {
            let known = |argument: &Argument| match argument.form {
                Form::Of(ty) => ty,
                _ => TyTable::UNKNOWN,
            };
            frame.args = arguments.iter().map(known).collect();
        }
    }

    /// On what a method is called.
    pub(super) fn note_receiver(&mut self, group: &MethodGroup) {
        if self.sink.is_muted() {
            return;
        }
        if let Some(frame) = self.recorder.frames.last_mut()
            && frame.name == group.name
        {
            frame.receiver = group.receiver;
        }
    }

    /// The type of the value that is indexed, where nothing but that makes the access count.
    pub(super) fn note_indexed(&mut self, list: &[Arg], ty: Ty) {
        if self.sink.is_muted() {
            return;
        }
        if let Some(frame) = self.recorder.frames.last_mut()
            && frame.form == SiteForm::Index
            && frame.list == list.as_ptr().addr()
            && !self.world.interests.indexed.contains(&frame.name)
        {
            frame.receiver = Some(ty);
        }
    }

    /// Which method was chosen.
    pub(super) fn note_choice(&mut self, name: Name, owner: SymId, type_args: &[Ty]) {
        if self.sink.is_muted() {
            return;
        }
        if let Some(frame) = self.recorder.frames.last_mut()
            && frame.name == name
        {
            frame.owner = Some(owner);
            if frame.type_args.is_empty() {
                frame.type_args = type_args.to_vec();
            }
        }
    }

    /// Closes the frame that `open_site` opened, and keeps the site.
    pub(super) fn close_site(&mut self, expr: &Expr, access: Access) {
        let Some(frame) = self.recorder.frames.pop() else {
            return;
        };
        let created: Vec<Ty> = self.recorder.created[frame.created..].to_vec();
        if self.recorder.frames.is_empty() {
            self.recorder.created.clear();
        }
        let Some(from) = self.site.ty else { return };
        let receiver = self.receiver_of(&frame);
        if self.is_ruled_out(&frame, &receiver) {
            return;
        }
        let list = match &expr.kind {
            ExprKind::Call { args, .. } | ExprKind::Index { args, .. } => args,
            ExprKind::New(_, creation) | ExprKind::NewImplicit(creation) => &creation.args,
            _ => return,
        };
        if frame.form == SiteForm::Call
            && let Some(on) = frame.on
        {
            self.keep_extended(frame.name, on, expr.line);
        }
        let form = if frame.form == SiteForm::Index && access.writes() {
            SiteForm::IndexSet
        } else {
            frame.form
        };
        let beyond = frame.beyond.map(|value| {
            Box::new(Beyond {
                ty: self.quiet_target(value),
                name: self.last_name(value),
            })
        });
        let bare = self.bare(from, form, frame.name, expr.line);
        let site = CallSite {
            expr: frame.expr.index() as u32,
            receiver,
            via: frame.via,
            on: frame.on.map(|on| on.index() as u32),
            owner: frame.owner,
            type_args: frame.type_args.iter().map(|&ty| self.told(ty)).collect(),
            args: self.site_args(list, &frame.args),
            created: created.iter().map(|&ty| self.told(ty)).collect(),
            beyond,
            ..bare
        };
        self.sink.sites.push(site);
    }

    /// A site at this place of which nothing else is known. Places without a value of their own have a number that no
    /// expression has, and are not followed by anything.
    pub(super) fn bare(
        &self,
        from: SymId,
        form: SiteForm,
        name: Name,
        line: u32,
    ) -> CallSite<SymId> {
        let around = self.recorder.frames.last();
        CallSite {
            file: self.world.units[self.site.unit].file.unwrap_or(FileId(0)),
            line,
            expr: u32::MAX,
            form,
            from,
            from_member: self.member,
            name,
            receiver: Mention::Unknown,
            via: None,
            on: None,
            within: around.map(|around| around.expr.index() as u32),
            owner: None,
            type_args: Box::default(),
            args: Box::default(),
            created: Box::default(),
            conditional: self.recorder.branches > 0,
            local: None,
            in_field: false,
            beyond: None,
        }
    }

    /// Whether no rule can mean the call, by what it is made on.
    fn is_ruled_out(&self, frame: &Frame, receiver: &Mention<SymId>) -> bool {
        let interests = &self.world.interests;
        if frame.form == SiteForm::Index {
            let is_meant = match receiver {
                Mention::External(name, _) => interests.indexed_on.contains(name),
                _ => false,
            };
            return !is_meant && !interests.indexed.contains(&frame.name);
        }
        frame.form == SiteForm::Call
            && frame.owner.is_none()
            && frame.type_args.len() != 2
            && interests.rules_out(&self.world.names, frame.name, receiver, frame.via)
    }

    /// The type of the value to the left of the dot; without one, the type that the code stands in.
    fn receiver_of(&mut self, frame: &Frame) -> Mention<SymId> {
        match (frame.receiver, frame.on) {
            (Some(ty), Some(on)) => match self.typeof_in(on).or_else(|| self.typeof_given(on)) {
                Some(of) => self.of_type(ty, of),
                None => self.told(ty),
            },
            (Some(ty), None) => self.told(ty),
            (None, None) if frame.form == SiteForm::Call => self
                .site
                .ty
                .map_or(Mention::Unknown, |sym| Mention::Type(sym, Box::default())),
            _ => Mention::Unknown,
        }
    }

    fn site_args(&mut self, list: &[Arg], tys: &[Ty]) -> Box<[SiteArg<SymId>]> {
        list.iter()
            .enumerate()
            .map(|(index, arg)| {
                let ty = tys.get(index).copied().unwrap_or(TyTable::UNKNOWN);
                SiteArg {
                    name: arg.name.map(|name| self.name(name)),
                    ty: match ty {
                        TyTable::UNKNOWN => self.held_by(arg.value),
                        known => self.told(known),
                    },
                    content: self.content(arg.value),
                }
            })
            .collect()
    }

    pub(super) fn spelt(&self, segment: &Segment) -> &'w str {
        let names = &self.world.units[self.site.unit].facts.names;
        names.get(segment.name.0 as usize).unwrap_or_default()
    }

    /// A type as it leaves the binder.
    pub(super) fn told(&self, ty: Ty) -> Mention<SymId> {
        self.told_within(ty, 8)
    }

    fn told_within(&self, ty: Ty, depth: u32) -> Mention<SymId> {
        let Some(depth) = depth.checked_sub(1) else {
            return Mention::Unknown;
        };
        let all = |tys: &[Ty]| tys.iter().map(|&ty| self.told_within(ty, depth)).collect();
        match self.tys.kind(ty) {
            TyKind::Named(sym, args) if self.world.syms[*sym].is_library => {
                Mention::External(self.world.syms[*sym].name, all(args))
            }
            TyKind::Named(sym, args) => Mention::Type(*sym, all(args)),
            TyKind::External(name, args) => Mention::External(*name, all(args)),
            TyKind::Array(element, _) => {
                Mention::Array(Box::new(self.told_within(*element, depth)))
            }
            TyKind::Nullable(inner) | TyKind::Pointer(inner) => self.told_within(*inner, depth),
            TyKind::Param(id) if (*id as usize) < self.world.type_params.len() => {
                Mention::Param(*id)
            }
            TyKind::Param(_) => Mention::Param(u32::MAX),
            TyKind::Predefined(keyword) => keyword_name(*keyword)
                .and_then(|name| self.world.names.get(name))
                .map_or(Mention::Unknown, |name| {
                    Mention::External(name, Box::default())
                }),
            _ => Mention::Unknown,
        }
    }
}

fn keyword_name(keyword: Predefined) -> Option<&'static str> {
    Some(match keyword {
        Predefined::Bool => "Boolean",
        Predefined::String => "String",
        Predefined::Object => "Object",
        Predefined::Int => "Int32",
        Predefined::Long => "Int64",
        Predefined::Double => "Double",
        Predefined::Decimal => "Decimal",
        _ => return None,
    })
}
