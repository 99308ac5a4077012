//! What the files of an overlay spell: names of members that are accessed, and texts that are handed over.
//!
//! The model knows which type a field belongs to that is read on a line, and which member is called there; it does not keep
//! the name of the field nor the texts among the arguments. Both are in the facts of the file, and are joined by line and name.

use std::collections::{BTreeMap, BTreeSet};

use super::knowledge;
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::extract::code::{
    Arg, Attribute, BinaryOp, ExprId, ExprKind, InitEntry, InitValue, Literal, TypeRefId,
};
use crate::extract::facts::FileFacts;

/// What a file spells.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CodeNames {
    /// Line and name of everything that is accessed by its name.
    pub(super) accesses: BTreeSet<(u32, String)>,
    /// Texts that are handed to something.
    pub(super) texts: Vec<TextUse>,
}

/// A text that is handed to something, assigned to it, or compared with it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct TextUse {
    /// 1-based line of the name of what it is handed to.
    pub line: u32,
    /// That name: of a method, a property, a created type, an attribute (as it is written).
    pub to: String,
    /// The text.
    pub text: String,
    /// The type whose member is looked for: `T` in `typeof(T).GetField("x")`.
    pub of: Option<String>,
    /// Whether it is handed to an attribute.
    pub is_attribute: bool,
}

/// Where the platform spells the texts that overlays hand to it.
pub type PlatformTexts = BTreeMap<String, Vec<(FileId, u32)>>;

impl CodeNames {
    /// The texts that are names.
    pub fn wanted(&self) -> impl Iterator<Item = &str> {
        self.texts
            .iter()
            .map(|text| text.text.as_str())
            .filter(|text| is_name(text))
    }
}

/// Whether a text can be a name, and is no sentence: letters, digits and the signs that keys are made of.
pub(super) fn is_name(text: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | ':' | '-' | '_' | '/');
    text.chars().count() > 1 && text.chars().all(is_part) && text.chars().any(char::is_alphabetic)
}

/// What `facts` spell. Linear in the code.
#[must_use]
pub fn names_of(facts: &FileFacts) -> CodeNames {
    let mut reader = Reader {
        facts,
        found: CodeNames::default(),
    };
    for expr in facts.code.exprs.ids() {
        reader.expression(expr);
    }
    let of_types = facts.types.iter().flat_map(|ty| {
        let members = ty.members.iter().flat_map(|member| &member.attributes);
        ty.attributes.iter().chain(members)
    });
    for attribute in facts.attributes.iter().chain(of_types) {
        reader.attribute(attribute);
    }
    reader.found.texts.sort();
    reader.found.texts.dedup();
    reader.found
}

/// Where `facts` spell one of the texts `wanted`: text and line.
#[must_use]
pub fn texts_of(facts: &FileFacts, wanted: &BTreeSet<&str>) -> Vec<(String, u32)> {
    let named = facts.code.exprs.iter().filter_map(|expr| match expr.kind {
        ExprKind::Literal(Literal::String(text)) => {
            let text = facts.names.get(text.0 as usize)?;
            wanted.contains(text).then(|| (text.to_string(), expr.line))
        }
        _ => None,
    });
    named.collect()
}

struct Reader<'a> {
    facts: &'a FileFacts,
    found: CodeNames,
}

impl Reader<'_> {
    fn expression(&mut self, id: ExprId) {
        let facts = self.facts;
        let expr = &facts.code.exprs[id];
        match &expr.kind {
            ExprKind::Name(name) | ExprKind::Member { member: name, .. } => {
                let name = (name.line, self.text(name.name));
                self.found.accesses.insert(name);
            }
            ExprKind::Call { callee, args } => {
                if let Some((name, of)) = self.callee(*callee) {
                    self.arguments(&name, args, of.as_ref());
                }
            }
            ExprKind::New(ty, creation) => {
                if let Some(name) = self.type_name(*ty) {
                    self.arguments(&(expr.line, name), &creation.args, None);
                }
                self.entries(creation.init.as_deref());
            }
            ExprKind::NewImplicit(creation) => self.entries(creation.init.as_deref()),
            ExprKind::With(_, init) => self.entries(Some(&**init)),
            ExprKind::Index { target, args, .. } => {
                let line = facts.code.exprs[*target].line;
                self.arguments(&(line, "Item".to_owned()), args, None);
            }
            ExprKind::Binary(BinaryOp::Equal | BinaryOp::NotEqual, a, b)
            | ExprKind::Assign(None, a, b) => {
                for (value, other) in [(*a, *b), (*b, *a)] {
                    if let (Some(text), Some((line, to))) = (self.literal(value), self.named(other))
                    {
                        self.note(line, to, text, None);
                    }
                }
            }
            _ => {}
        }
    }

    fn entries(&mut self, entries: Option<&[InitEntry]>) {
        for entry in entries.unwrap_or_default() {
            match entry {
                InitEntry::Member(name, line, value) => {
                    let name = self.text(*name);
                    self.found.accesses.insert((*line, name.clone()));
                    match value {
                        InitValue::Expr(value) => {
                            if let Some(text) = self.literal(*value) {
                                self.note(*line, name, text, None);
                            }
                        }
                        InitValue::Nested(inner) => self.entries(Some(&**inner)),
                    }
                }
                InitEntry::Index(..) | InitEntry::Element(..) => {}
            }
        }
    }

    fn attribute(&mut self, attribute: &Attribute) {
        let Some(to) = self.type_name(attribute.ty) else {
            return;
        };
        for (_, value) in &attribute.args {
            if let Some(text) = self.literal(*value) {
                self.found.texts.push(TextUse {
                    line: attribute.line,
                    to: to.clone(),
                    text,
                    of: None,
                    is_attribute: true,
                });
            }
        }
    }

    fn arguments(&mut self, (line, to): &(u32, String), args: &[Arg], of: Option<&String>) {
        for arg in args {
            if let Some(text) = self.literal(arg.value) {
                self.note(*line, to.clone(), text, of.cloned());
            }
        }
    }

    fn note(&mut self, line: u32, to: String, text: String, of: Option<String>) {
        self.found.texts.push(TextUse {
            line,
            to,
            text,
            of,
            is_attribute: false,
        });
    }

    /// Line and name of what is called, and for reflection the type that is looked into.
    fn callee(&self, callee: ExprId) -> Option<((u32, String), Option<String>)> {
        match &self.facts.code.exprs[callee].kind {
            ExprKind::Name(name) => Some(((name.line, self.text(name.name)), None)),
            ExprKind::Member { target, member, .. } => {
                let name = self.text(member.name);
                let of = match self.facts.code.exprs[*target].kind {
                    ExprKind::TypeOf(ty) if knowledge().reflection.contains(&name) => {
                        self.type_name(ty)
                    }
                    _ => None,
                };
                Some(((member.line, name), of))
            }
            _ => None,
        }
    }

    /// Line and name of a variable or member.
    fn named(&self, expr: ExprId) -> Option<(u32, String)> {
        match &self.facts.code.exprs[expr].kind {
            ExprKind::Name(name) | ExprKind::Member { member: name, .. } => {
                Some((name.line, self.text(name.name)))
            }
            _ => None,
        }
    }

    fn literal(&self, expr: ExprId) -> Option<String> {
        match self.facts.code.exprs.get(expr)?.kind {
            ExprKind::Literal(Literal::String(text)) => Some(self.text(text)),
            _ => None,
        }
    }

    /// The simple name of a type as it is written.
    fn type_name(&self, ty: TypeRefId) -> Option<String> {
        let last = self.facts.code.types.get(ty)?.kind.path()?.last()?;
        Some(self.text(last.name))
    }

    fn text(&self, name: Name) -> String {
        let text = self.facts.names.get(name.0 as usize);
        text.map_or_else(String::new, ToString::to_string)
    }
}
