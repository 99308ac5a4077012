//! Type references and names as they are written.

use super::Printer;
use crate::base::intern::Name;
use crate::extract::code::{Segment, TypeRefId, TypeRefKind};

/// Words that name something only with an `@` before them.
const KEYWORDS: &str = " abstract as base bool break byte case catch char checked class const continue decimal default \
    delegate do double else enum event explicit extern false finally fixed float for foreach goto if implicit in int \
    interface internal is lock long namespace new null object operator out override params private protected public \
    readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof \
    uint ulong unchecked unsafe ushort using virtual void volatile while ";

impl Printer<'_> {
    /// A name as an identifier.
    pub(super) fn name(&self, name: Name) -> String {
        let text = self.spelling(name);
        if KEYWORDS.contains(&format!(" {text} ")) {
            format!("@{text}")
        } else {
            text.to_owned()
        }
    }

    pub(super) fn type_text(&self, id: TypeRefId) -> String {
        let Some(ty) = self.facts.code.types.get(id) else {
            return "object".to_owned();
        };
        match &ty.kind {
            TypeRefKind::Simple(name) => self.segment(name),
            TypeRefKind::Qualified(name) => {
                let alias = name
                    .alias
                    .map(|alias| format!("{}::", self.spelling(alias)));
                let start = alias.unwrap_or_default();
                let parts: Vec<String> = name
                    .path
                    .iter()
                    .map(|segment| self.segment(segment))
                    .collect();
                format!("{start}{}", parts.join("."))
            }
            TypeRefKind::Predefined(keyword) => format!("{keyword:?}").to_ascii_lowercase(),
            TypeRefKind::Var => "var".to_owned(),
            TypeRefKind::Array { .. } => self.array(id),
            TypeRefKind::Nullable(inner) => format!("{}?", self.type_text(*inner)),
            TypeRefKind::Pointer(inner) => format!("{}*", self.type_text(*inner)),
            TypeRefKind::Ref(inner) => format!("ref {}", self.type_text(*inner)),
            TypeRefKind::Tuple(parts) => {
                let part = |(ty, name): &(TypeRefId, Option<Name>)| {
                    let ty = self.type_text(*ty);
                    name.map_or(ty.clone(), |name| format!("{ty} {}", self.name(name)))
                };
                let parts: Vec<String> = parts.iter().map(part).collect();
                format!("({})", parts.join(", "))
            }
            TypeRefKind::FunctionPointer(parts) => {
                let parts: Vec<String> = parts.iter().map(|&part| self.type_text(part)).collect();
                format!("delegate*<{}>", parts.join(", "))
            }
            TypeRefKind::Error => "object".to_owned(),
        }
    }

    fn segment(&self, segment: &Segment) -> String {
        let name = self.name(segment.name);
        if !segment.args().is_empty() {
            let args: Vec<String> = segment
                .args()
                .iter()
                .map(|&arg| self.type_text(arg))
                .collect();
            return format!("{name}<{}>", args.join(", "));
        }
        match segment.arity() {
            0 => name,
            arity => format!("{name}<{}>", ",".repeat(usize::from(arity) - 1)),
        }
    }

    /// `int[][,]` is an array of `int[,]`: the outer dimensions are written first.
    fn array(&self, id: TypeRefId) -> String {
        let (mut at, mut dimensions) = (id, String::new());
        while let Some(TypeRefKind::Array { element, rank }) =
            self.facts.code.types.get(at).map(|ty| &ty.kind)
        {
            dimensions.push('[');
            dimensions.push_str(&",".repeat(usize::from(*rank).saturating_sub(1)));
            dimensions.push(']');
            at = *element;
        }
        format!("{}{dimensions}", self.type_text(at))
    }
}
