//! Strings that are known before the program runs: literals, constants, what they are joined to.
//!
//! A part that is not known is `{}` in the text. Constants and `static readonly` fields are followed into the file that
//! declares them, locals to their initial value.

use super::binder::{Binder, Site};
use super::lookup::{Candidate, Found};
use super::ty::{Ty, TyTable};
use super::value::{Access, Simple, Value};
use super::world::MemberOrigin;
use crate::extract::code::{Arg, BinaryOp, Code, ExprId, ExprKind, Literal, TypeRefId};
use crate::extract::facts::{MemberKind, Modifiers};

/// Constants that refer to constants are followed this far.
const DEEPEST: u32 = 12;
/// Longer texts are cut.
const LONGEST: usize = 16_384;

impl Binder<'_, '_> {
    /// The text of an expression; `None` where nothing of it is known.
    pub(super) fn constant_text(&mut self, id: ExprId) -> Option<String> {
        self.text(id, DEEPEST)
    }

    fn text(&mut self, id: ExprId, depth: u32) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        let unit = &self.world.units[self.site.unit];
        match &unit.facts.code.exprs[id].kind {
            ExprKind::Literal(Literal::String(name)) => {
                Some(unit.facts.names[name.0 as usize].to_string())
            }
            ExprKind::Binary(BinaryOp::Add, ..) => {
                let parts = added(&unit.facts.code, id);
                self.joined_text(&parts, depth)
            }
            ExprKind::Interpolated(parts) => self.joined_text(parts, depth),
            ExprKind::Conditional(_, yes, _) => self.text(*yes, depth),
            ExprKind::Name(segment) if segment.arity() == 0 => {
                let name = self.name(segment.name);
                match self.lookup_simple(name, 0) {
                    Simple::Value(candidate) => self.text_of_member(candidate, depth),
                    Simple::Local(_) => {
                        let inits = self.recorder.inits.iter().rev();
                        let init = inits.copied().find(|&(local, _)| local == name)?.1;
                        self.text(init, depth)
                    }
                    _ => None,
                }
            }
            ExprKind::Member { target, member, .. } if self.is_path(*target) => {
                let name = self.name(member.name);
                let ty = self.quiet_type_of_path(*target)?;
                match self.find_member(ty, name) {
                    Found::Value(candidate) => self.text_of_member(candidate, depth),
                    _ => None,
                }
            }
            ExprKind::Call { callee, args } => self.text_of_call(*callee, args, depth),
            ExprKind::New(ty, creation) => self.text_of_address(*ty, &creation.args, depth),
            _ => None,
        }
    }

    /// `new Uri(address)`, `new Uri(start, path)`
    fn text_of_address(&mut self, ty: TypeRefId, args: &[Arg], depth: u32) -> Option<String> {
        let code = &self.world.units[self.site.unit].facts.code;
        let path = code.types[ty].kind.path()?;
        if self.spelt(path.last()?) != "Uri" {
            return None;
        }
        let first = args.first()?;
        let path = args.get(1).and_then(|arg| self.text(arg.value, depth));
        let start = self.text(first.value, depth);
        match (start, path) {
            (Some(start), Some(path)) => {
                let start = start.trim_end_matches('/');
                Some(format!("{start}/{}", path.trim_start_matches('/')))
            }
            (None, Some(path)) => Some(format!("{{}}{path}")),
            (start, None) => start,
        }
    }

    fn joined_text(&mut self, parts: &[ExprId], depth: u32) -> Option<String> {
        let mut text = String::new();
        let mut known = false;
        for &part in parts {
            match self.text(part, depth) {
                Some(part) => {
                    known = true;
                    text.push_str(&part);
                }
                None => text.push_str("{}"),
            }
            if text.len() > LONGEST {
                break;
            }
        }
        known.then_some(text)
    }

    fn is_path(&self, id: ExprId) -> bool {
        match &self.world.units[self.site.unit].facts.code.exprs[id].kind {
            ExprKind::Name(_) | ExprKind::AliasName(..) => true,
            ExprKind::Member { target, .. } => self.is_path(*target),
            _ => false,
        }
    }

    /// The type that a dotted path names.
    fn quiet_type_of_path(&mut self, id: ExprId) -> Option<Ty> {
        self.sink.mute();
        let value = self.expression(id, Access::Name, None);
        self.sink.unmute();
        match value {
            Value::Type(ty) if ty != TyTable::UNKNOWN => Some(ty),
            _ => None,
        }
    }

    /// The value of a constant or of a field that is set once, from where it is declared.
    fn text_of_member(&mut self, candidate: Candidate, depth: u32) -> Option<String> {
        let row = self.world.members[candidate.member];
        let fixed = row.modifiers.has(Modifiers::CONST) || row.modifiers.has(Modifiers::READONLY);
        let is_getter = row.kind == MemberKind::Property && row.modifiers.has(Modifiers::STATIC);
        if row.kind == MemberKind::EnumMember || !(fixed || is_getter) {
            return None;
        }
        let MemberOrigin::Declared(_) = row.origin else {
            return None;
        };
        let decl = self.world.member_decl(candidate.member)?;
        let ((Some(value), _) | (None, Some(crate::extract::code::Body::Expr(value)))) =
            (decl.initializer, decl.body)
        else {
            return None;
        };
        let there = Site {
            unit: row.unit,
            ns: self.world.decl(row.unit, row.decl).namespace,
            ty: Some(row.owner),
            method_params: (0, 0),
            is_static: true,
        };
        let here = std::mem::replace(&mut self.site, there);
        let locals = std::mem::take(&mut self.locals);
        let text = self.text(value, depth);
        self.locals = locals;
        self.site = here;
        text
    }

    /// `nameof(X)`, `string.Format(...)`, `string.Concat(...)`, and what leaves a text as it is.
    fn text_of_call(&mut self, callee: ExprId, args: &[Arg], depth: u32) -> Option<String> {
        let name = self.last_name(callee)?;
        let first = args.first().map(|arg| arg.value);
        match self.world.names.text(name) {
            "nameof" => {
                let name = self.last_name(first?)?;
                Some(self.world.names.text(name).to_owned())
            }
            "Format" => {
                let format = args.iter().find_map(|arg| self.text(arg.value, depth))?;
                Some(without_numbers(&format))
            }
            "Concat" => {
                let parts: Vec<ExprId> = args.iter().map(|arg| arg.value).collect();
                self.joined_text(&parts, depth)
            }
            "Fmt" | "FormatWith" | "Trim" | "TrimEnd" | "TrimStart" | "ToString"
            | "ToLowerInvariant" | "ConfigureAwait" => {
                let ExprKind::Member { target, .. } =
                    self.world.units[self.site.unit].facts.code.exprs[callee].kind
                else {
                    return None;
                };
                self.text(target, depth).map(|text| without_numbers(&text))
            }
            _ => None,
        }
    }
}

/// `{0:d}` as `{}`.
fn without_numbers(format: &str) -> String {
    let mut text = String::with_capacity(format.len());
    let mut rest = format;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let numbered = after.starts_with(|c: char| c.is_ascii_digit());
        let hole = after.split_once('}').filter(|_| numbered);
        text.push_str(if hole.is_some() { "{}" } else { "{" });
        rest = hole.map_or(after, |(_, after)| after);
    }
    text.push_str(rest);
    text
}

/// The parts of `a + b + c`, which nest to the left as deep as there are parts.
fn added(code: &Code, mut id: ExprId) -> Vec<ExprId> {
    let mut parts = Vec::new();
    while let ExprKind::Binary(BinaryOp::Add, left, right) = code.exprs[id].kind {
        parts.push(right);
        id = left;
    }
    parts.push(id);
    parts.reverse();
    parts
}

#[cfg(test)]
mod tests {
    use super::without_numbers;

    #[test]
    fn numbered_holes_lose_their_numbers() {
        assert_eq!(without_numbers("a/{0}/b/{1:d2}?{x}"), "a/{}/b/{}?{x}");
        assert_eq!(without_numbers("{0"), "{0");
    }
}
