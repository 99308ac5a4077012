//! What can be said of the arguments of a kept call without running anything: texts, types, constants, and of a lambda what
//! its expression is about.

use super::binder::Binder;
use super::model::site::{CallSite, Content, LambdaShape, Mention, SiteArg, SiteForm};
use super::value::{Access, Value};
use super::world::SymId;
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::code::{Body, ExprId, ExprKind, Lambda};

impl<'w> Binder<'w, '_> {
    /// What can be said of a value without running anything.
    pub(super) fn content(&mut self, id: ExprId) -> Content<SymId> {
        let expr = &self.world.units[self.site.unit].facts.code.exprs[id];
        if let Some(ty) = self.typeof_in(id) {
            return Content::TypeOf(self.told(ty));
        }
        if let ExprKind::Lambda(lambda) = &expr.kind {
            return Content::Lambda(Box::new(self.lambda_shape(lambda)));
        }
        match self.constant_text(id) {
            Some(text) => Content::Text(text.into()),
            None => match &self.world.units[self.site.unit].facts.code.exprs[id].kind {
                ExprKind::Name(segment)
                | ExprKind::Member {
                    member: segment, ..
                } => Content::Named(self.name(segment.name)),
                _ => self.parts(id),
            },
        }
    }

    fn lambda_shape(&mut self, lambda: &'w Lambda) -> LambdaShape<SymId> {
        let params = lambda.params.as_deref().unwrap_or_default();
        let signature = self.signature_of(lambda);
        let infers = params.len() == 1 && params[0].ty.is_none() && !lambda.is_async;
        let Body::Expr(mut body) = lambda.body else {
            return LambdaShape {
                infers,
                signature,
                ..LambdaShape::default()
            };
        };
        let exprs = &self.world.units[self.site.unit].facts.code.exprs;
        let result = self.created_by(body);
        if let ExprKind::Await(inner) = exprs[body].kind {
            body = inner;
        }
        let (about, on) = match &exprs[body].kind {
            ExprKind::Call { callee, .. } => {
                let target = match &exprs[*callee].kind {
                    // What a parameter is, is not known here.
                    ExprKind::Member { target, .. } if params.is_empty() => Some(*target),
                    _ => None,
                };
                let on = match target {
                    Some(target) => self.quiet_target(target),
                    None => Mention::Unknown,
                };
                (self.last_name(body), on)
            }
            ExprKind::Member { member, .. } => (Some(self.name(member.name)), Mention::Unknown),
            _ => (None, Mention::Unknown),
        };
        LambdaShape {
            result,
            about,
            on,
            infers,
            signature,
        }
    }

    /// The type that is written to the left of a dot, or that of the value there.
    pub(super) fn quiet_target(&mut self, target: ExprId) -> Mention<SymId> {
        self.sink.mute();
        let value = self.expression(target, Access::Read, None);
        self.sink.unmute();
        match value {
            Value::Type(ty) | Value::Of(ty) => self.told(ty),
            _ => Mention::Unknown,
        }
    }

    /// The type of a value that is assigned.
    pub(super) fn assigned_type(&mut self, value: ExprId) -> Mention<SymId> {
        match self.created_by(value) {
            Mention::Unknown => self.quiet_target(value),
            known => known,
        }
    }

    /// What fluent calls that say nothing begin with; `None` behind a call of interest.
    fn leftmost(&self, on: ExprId) -> Option<ExprId> {
        let mut at = on;
        while let ExprKind::Call { callee, .. } =
            &self.world.units[self.site.unit].facts.code.exprs[at].kind
        {
            let (segment, left) = self.last_segment(*callee)?;
            if self.is_wanted(segment) {
                return None;
            }
            at = left?;
        }
        Some(at)
    }

    /// Keeps the text that an extension of strings is called on, where a rule asks for calls on strings: under the number of
    /// the text, so that it is found from the call.
    pub(super) fn keep_extended(&mut self, name: Name, on: ExprId, line: u32) {
        let Some(from) = self.site.ty else { return };
        if !self.world.interests.extends_text(&self.world.names, name) {
            return;
        }
        let Some(text) = self
            .leftmost(on)
            .and_then(|first| self.constant_text(first))
        else {
            return;
        };
        let arg = SiteArg {
            name: None,
            ty: Mention::Unknown,
            content: Content::Text(text.into()),
        };
        let bare = self.bare(from, SiteForm::Extended, name, line);
        self.sink.sites.push(CallSite {
            expr: on.index() as u32,
            within: None,
            args: Box::new([arg]),
            ..bare
        });
    }
}
