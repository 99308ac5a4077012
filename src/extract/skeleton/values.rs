//! The values of an enum's members, as far as the declaration itself says them: others may send them as numbers.

use std::fmt::Write;

use super::Printer;
use crate::base::intern::Name;
use crate::extract::code::{Attribute, BinaryOp, ExprId, ExprKind, Literal, Param, UnaryOp};
use crate::extract::facts::{FileFacts, MemberDecl, MemberKind, Modifiers, TypeDecl, TypeKind};

impl Printer<'_> {
    /// The members of an enum, with their values where these do not follow by counting. What is computed from other
    /// declarations is `default`, which is no number.
    pub(super) fn enum_members(&mut self, decl: &TypeDecl) {
        let mut next = Some(0);
        for (member, value) in decl.members.iter().zip(values(self.facts, decl)) {
            let name = self.name(member.name);
            self.line(&match value {
                Some(value) if next != Some(value) => format!("{name} = {value},"),
                None if next.is_some() => format!("{name} = default,"),
                _ => format!("{name},"),
            });
            next = value.and_then(|value| value.checked_add(1));
        }
    }

    /// Whether it is an enum of values that are put together.
    pub(super) fn is_flags(&self, decl: &TypeDecl) -> bool {
        let is_it = |attribute: &Attribute| {
            let name = self.type_text(attribute.ty);
            matches!(name.rsplit('.').next(), Some("Flags" | "FlagsAttribute"))
        };
        decl.kind == TypeKind::Enum && decl.attributes.iter().any(is_it)
    }
}

impl Printer<'_> {
    /// What the parameters are that are left out.
    pub(super) fn defaults(&self, params: &[Param]) -> Vec<String> {
        let text = |param: &Param| {
            let ty = param.ty.map_or_else(String::new, |ty| self.type_text(ty));
            Some(self.default_text(param.default?, &ty))
        };
        params.iter().filter_map(text).collect()
    }

    /// A default value of a parameter of type `ty` as C# that means something without other declarations: a literal, or a
    /// member of the enum that the parameter is of. A constant is told by its name, in a remark where the text has to stand
    /// alone. Of what is computed only that there is a value is told.
    pub(super) fn default_text(&self, value: ExprId, ty: &str) -> String {
        if let Some(known) = self.known_default(value, ty) {
            return known;
        }
        match self.constant(value) {
            Some(name) if self.stands_alone => format!("default /* {name} */"),
            Some(name) => name,
            None => "default".to_owned(),
        }
    }

    /// `A.B.C`
    fn constant(&self, value: ExprId) -> Option<String> {
        match &self.facts.code.exprs.get(value)?.kind {
            ExprKind::Name(name) => Some(self.name(name.name)),
            ExprKind::Member { target, member, .. } => {
                let target = self.constant(*target)?;
                Some(format!("{target}.{}", self.name(member.name)))
            }
            _ => None,
        }
    }

    /// The value of a constant, where that is a literal. Constants are printed as static fields, so that what is read back is
    /// one; the first value of any other static field comes along.
    pub(super) fn constant_value(&self, member: &MemberDecl) -> Option<String> {
        let has = |modifier| member.modifiers.has(modifier);
        let is_constant = has(Modifiers::CONST) || has(Modifiers::STATIC);
        let is_field = member.kind == MemberKind::Field;
        let value = member.initializer.filter(|_| is_constant && is_field)?;
        self.literal(value)
    }

    /// A literal, with its sign.
    pub(super) fn literal(&self, value: ExprId) -> Option<String> {
        match &self.facts.code.exprs.get(value)?.kind {
            ExprKind::Literal(literal) => match literal {
                Literal::Null => Some("null".to_owned()),
                Literal::Bool(value) => Some(value.to_string()),
                Literal::Int(number) => Some(number.to_string()),
                Literal::String(text) => Some(quoted(self.spelling(*text))),
                Literal::Of(_, spelt) => Some(self.spelling(*spelt).to_owned()),
                Literal::Utf8 => None,
            },
            ExprKind::Unary(UnaryOp::Minus, inner) => {
                let text = self.literal(*inner)?;
                let is_number = text.starts_with(|c: char| c.is_ascii_digit() || c == '.');
                is_number.then(|| format!("-{text}"))
            }
            _ => None,
        }
    }

    fn known_default(&self, value: ExprId, ty: &str) -> Option<String> {
        if let Some(literal) = self.literal(value) {
            return Some(literal);
        }
        match &self.facts.code.exprs.get(value)?.kind {
            ExprKind::Default(_) => Some("default".to_owned()),
            ExprKind::Member { target, member, .. } => {
                let ExprKind::Name(owner) = &self.facts.code.exprs.get(*target)?.kind else {
                    return None;
                };
                let (owner, ty) = (self.name(owner.name), ty.trim_end_matches('?'));
                let is_own = ty.rsplit('.').next() == Some(&*owner);
                is_own.then(|| format!("{ty}.{}", self.name(member.name)))
            }
            _ => None,
        }
    }
}

/// A text as a C# string.
fn quoted(text: &str) -> String {
    let mut found = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => found.push_str("\\\""),
            '\\' => found.push_str("\\\\"),
            c if c.is_control() || c == '\u{2028}' || c == '\u{2029}' => {
                // Control signs all lie below the surrogates.
                let _ = write!(found, "\\u{:04x}", u32::from(c));
            }
            c => found.push(c),
        }
    }
    found.push('"');
    found
}

/// The value of each member, in order; `None` where it follows from what is declared elsewhere.
pub(super) fn values(facts: &FileFacts, decl: &TypeDecl) -> Vec<Option<i64>> {
    let mut known: Vec<(Name, Option<i64>)> = Vec::new();
    for member in &decl.members {
        let value = match (member.initializer, known.last()) {
            (Some(value), _) => number(facts, value, (decl.name, &known)),
            (None, Some((_, last))) => last.and_then(|last| last.checked_add(1)),
            (None, None) => Some(0),
        };
        known.push((member.name, value));
    }
    known.into_iter().map(|(_, value)| value).collect()
}

/// The value of an expression in the enum `owner`, of which so many members are known.
fn number(
    facts: &FileFacts,
    value: ExprId,
    (owner, known): (Name, &[(Name, Option<i64>)]),
) -> Option<i64> {
    let of = |value: ExprId| number(facts, value, (owner, known));
    let named = |name: Name| known.iter().find(|member| member.0 == name)?.1;
    match &facts.code.exprs.get(value)?.kind {
        ExprKind::Literal(Literal::Int(number)) => Some(i64::from(*number)),
        ExprKind::Name(segment) => named(segment.name),
        // `Mode.A` within the enum; of another type nothing is known here.
        ExprKind::Member { target, member, .. } => match &facts.code.exprs.get(*target)?.kind {
            ExprKind::Name(segment) if segment.name == owner => named(member.name),
            _ => None,
        },
        ExprKind::Cast(_, inner) => of(*inner),
        ExprKind::Unary(operator, inner) => match operator {
            UnaryOp::Plus => of(*inner),
            UnaryOp::Minus => of(*inner)?.checked_neg(),
            UnaryOp::Complement => Some(!of(*inner)?),
            _ => None,
        },
        ExprKind::Binary(operator, left, right) => {
            let (left, right) = (of(*left)?, of(*right)?);
            let places = || u32::try_from(right).ok().filter(|places| *places < 63);
            match operator {
                BinaryOp::Add => left.checked_add(right),
                BinaryOp::Subtract => left.checked_sub(right),
                BinaryOp::Multiply => left.checked_mul(right),
                BinaryOp::And => Some(left & right),
                BinaryOp::Or => Some(left | right),
                BinaryOp::Xor => Some(left ^ right),
                BinaryOp::ShiftLeft => left.checked_mul(1i64.checked_shl(places()?)?),
                BinaryOp::ShiftRight => Some(left >> places()?),
                _ => None,
            }
        }
        _ => None,
    }
}
