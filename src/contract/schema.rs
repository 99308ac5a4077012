//! JSON schemas of types, as both document formats hold them under `components/schemas`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Code;
use crate::base::ids::Id;
use crate::extract::facts::{MemberKind, TypeKind};
use crate::plan::closure::is_state;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{Mention, Shape};

/// Types from outside that are text in JSON, with the format that says which text.
const TEXTS: [(&str, &str); 11] = [
    ("String", ""),
    ("Char", ""),
    ("Guid", "uuid"),
    ("DateTime", "date-time"),
    ("DateTimeOffset", "date-time"),
    ("DateOnly", "date"),
    ("TimeOnly", "time"),
    ("TimeSpan", "duration"),
    ("Uri", "uri"),
    ("Version", ""),
    ("CultureInfo", ""),
];

/// Those that are numbers: type and format.
const NUMBERS: [(&str, &str, &str); 11] = [
    ("Int32", "integer", "int32"),
    ("Int64", "integer", "int64"),
    ("Int16", "integer", "int32"),
    ("Byte", "integer", "int32"),
    ("SByte", "integer", "int32"),
    ("UInt16", "integer", "int32"),
    ("UInt32", "integer", "int64"),
    ("UInt64", "integer", "int64"),
    ("Double", "number", "double"),
    ("Single", "number", "float"),
    ("Decimal", "number", "decimal"),
];

/// Those that hold a sequence of their argument.
const SEQUENCES: [&str; 12] = [
    "List",
    "IList",
    "IEnumerable",
    "ICollection",
    "IReadOnlyList",
    "IReadOnlyCollection",
    "Collection",
    "HashSet",
    "ISet",
    "IAsyncEnumerable",
    "IQueryable",
    "ReadOnlyCollection",
];

/// Those that map keys to their last argument.
const MAPS: [&str; 4] = [
    "Dictionary",
    "IDictionary",
    "IReadOnlyDictionary",
    "SortedDictionary",
];

/// Those that stand for their argument.
const WRAPPERS: [&str; 5] = ["Task", "ValueTask", "ActionResult", "Nullable", "Lazy"];

/// Whether a type from outside is one value: text, a number, a flag.
pub(super) fn is_text(name: &str) -> bool {
    let is_number = || NUMBERS.iter().any(|(known, ..)| *known == name);
    name == "Boolean" || TEXTS.iter().any(|(known, _)| *known == name) || is_number()
}

/// Whether a type holds several values: an array, a list, a map.
pub(super) fn is_sequence(code: &Code<'_>, mention: &Mention) -> bool {
    match mention {
        Mention::Array(_) => true,
        Mention::External(name, _) => is_collection(code.model.names.text(*name)),
        _ => false,
    }
}

/// Whether a type from outside holds several values.
pub(super) fn is_collection(name: &str) -> bool {
    SEQUENCES.contains(&name) || MAPS.contains(&name)
}

/// Schemas that are made as they are asked for.
pub(super) struct Schemas<'a> {
    code: &'a Code<'a>,
    /// Name by type and arguments, as text.
    names: BTreeMap<String, String>,
    made: BTreeMap<String, Value>,
    open: Vec<(String, Mention)>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(code: &'a Code<'a>) -> Self {
        Self {
            code,
            names: BTreeMap::new(),
            made: BTreeMap::new(),
            open: Vec::new(),
        }
    }

    /// The schema of a type; a source type is a reference.
    pub(super) fn of(&mut self, mention: &Mention) -> Value {
        match mention {
            Mention::Type(..) => {
                let name = self.name(mention);
                json!({ "$ref": format!("#/components/schemas/{name}") })
            }
            Mention::Array(element) => match &**element {
                Mention::External(name, _) if self.code.model.names.text(*name) == "Byte" => {
                    json!({ "type": "string", "contentEncoding": "base64" })
                }
                element => json!({ "type": "array", "items": self.of(element) }),
            },
            Mention::External(name, args) => self.external(self.code.model.names.text(*name), args),
            Mention::Unknown | Mention::Param(_) => json!({}),
        }
    }

    fn external(&mut self, name: &str, args: &[Mention]) -> Value {
        if let Some((_, format)) = TEXTS.iter().find(|(known, _)| *known == name) {
            return match *format {
                "" => json!({ "type": "string" }),
                format => json!({ "type": "string", "format": format }),
            };
        }
        if let Some((_, kind, format)) = NUMBERS.iter().find(|(known, ..)| *known == name) {
            return json!({ "type": kind, "format": format });
        }
        match (name, args) {
            ("Boolean", _) => json!({ "type": "boolean" }),
            ("Object", _) => json!({}),
            (name, [inner]) if WRAPPERS.contains(&name) => self.of(inner),
            (name, [item]) if SEQUENCES.contains(&name) => {
                json!({ "type": "array", "items": self.of(item) })
            }
            (name, [.., value]) if MAPS.contains(&name) => {
                json!({ "type": "object", "additionalProperties": self.of(value) })
            }
            (name, _) => {
                json!({ "description": format!("{name}, a type from outside the source") })
            }
        }
    }

    /// The name of the schema of a source type; one that is new is made later.
    fn name(&mut self, mention: &Mention) -> String {
        let key = self.spelt(mention, true);
        if let Some(name) = self.names.get(&key) {
            return name.clone();
        }
        let short = self.spelt(mention, false);
        let is_taken = self.names.values().any(|name| *name == short);
        let name = if is_taken { key.clone() } else { short };
        self.names.insert(key, name.clone());
        self.open.push((name.clone(), mention.clone()));
        name
    }

    /// A type and its arguments as one word: letters, digits, `.`, `-` and `_` are all that a name may have.
    fn spelt(&self, mention: &Mention, full: bool) -> String {
        let names = &self.code.model.names;
        let own = match mention {
            Mention::Type(ty, _) if full => {
                let symbol = &self.code.model.types[*ty];
                format!(
                    "{}-{}",
                    symbol.id,
                    symbol.project.map_or(0, |project| project.index() + 1)
                )
            }
            Mention::Type(ty, _) => names.text(self.code.model.types[*ty].name).to_owned(),
            Mention::External(name, _) => names.text(*name).to_owned(),
            Mention::Array(_) => "Array".to_owned(),
            Mention::Param(_) | Mention::Unknown => "Any".to_owned(),
        };
        let args = mention.args().iter().map(|arg| self.spelt(arg, full));
        let word = std::iter::once(own)
            .chain(args)
            .collect::<Vec<_>>()
            .join("_");
        let sign = |c: char| {
            if c.is_ascii_alphanumeric() || "._-".contains(c) {
                c
            } else {
                '_'
            }
        };
        word.chars().map(sign).collect()
    }

    /// All schemas that were asked for, with those that they ask for.
    pub(super) fn finish(mut self) -> Value {
        while let Some((name, mention)) = self.open.pop() {
            let schema = self.definition(&mention);
            self.made.insert(name, schema);
        }
        Value::Object(self.made.into_iter().collect())
    }

    fn definition(&mut self, mention: &Mention) -> Value {
        let Mention::Type(ty, args) = mention else {
            return json!({});
        };
        let code = self.code;
        let (symbol, shape) = (&code.model.types[*ty], &code.model.shapes[*ty]);
        match symbol.kind {
            TypeKind::Enum => {
                let members = symbol.members.iter();
                let names: Vec<&str> = members
                    .map(|member| code.model.names.text(member.name))
                    .collect();
                if names.is_empty() {
                    return json!({ "title": symbol.id, "type": ["string", "integer"] });
                }
                json!({ "title": symbol.id, "anyOf": [{ "type": "string", "enum": names }, { "type": "integer" }] })
            }
            TypeKind::Delegate => json!({ "title": symbol.id }),
            _ => self.object(&symbol.id, *ty, shape, args),
        }
    }

    fn object(&mut self, id: &str, ty: TypeId, shape: &Shape, args: &[Mention]) -> Value {
        let code = self.code;
        let kind = code.model.types[ty].kind;
        let is_record = matches!(kind, TypeKind::Record | TypeKind::RecordStruct);
        let mut properties = Map::new();
        for member in &shape.members {
            if is_record && member.kind == MemberKind::Constructor && properties.is_empty() {
                for (name, ty) in &member.params {
                    let schema = self.of(&filled(ty, shape, args));
                    properties.insert(camel(code.model.names.text(*name)), schema);
                }
            } else if is_state(member)
                || (kind == TypeKind::Interface && member.kind == MemberKind::Property)
            {
                let schema = self.of(&filled(&member.ty, shape, args));
                properties.insert(camel(code.model.names.text(member.name)), schema);
            }
        }
        let own = json!({ "title": id, "type": "object", "properties": properties });
        let bases = shape.bases.iter().filter(|base| {
            let base = base.source().map(|base| code.model.types[base].kind);
            base.is_some_and(|base| base == kind)
        });
        let mut all: Vec<Value> = bases
            .map(|base| self.of(&filled(base, shape, args)))
            .collect();
        if all.is_empty() {
            return own;
        }
        all.push(own);
        json!({ "allOf": all })
    }
}

/// A mention with the type's own parameters replaced by its arguments.
fn filled(mention: &Mention, shape: &Shape, args: &[Mention]) -> Mention {
    let all = |inner: &[Mention]| inner.iter().map(|arg| filled(arg, shape, args)).collect();
    match mention {
        Mention::Param(id) => {
            let at = shape.params.iter().position(|param| param == id);
            at.and_then(|at| args.get(at)).cloned().unwrap_or_default()
        }
        Mention::Type(ty, inner) => Mention::Type(*ty, all(inner)),
        Mention::External(name, inner) => Mention::External(*name, all(inner)),
        Mention::Array(element) => Mention::Array(Box::new(filled(element, shape, args))),
        Mention::Unknown => Mention::Unknown,
    }
}

/// `UnitPrice` is `unitPrice` in JSON, as the serialisers of ASP.NET write it unless they are told otherwise.
pub(super) fn camel(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let capitals = chars.iter().take_while(|c| c.is_uppercase()).count();
    let lowered = match capitals {
        0 | 1 => capitals,
        all if all == chars.len() => all,
        several => several - 1,
    };
    let head = chars[..lowered].iter().flat_map(|c| c.to_lowercase());
    head.chain(chars[lowered..].iter().copied()).collect()
}
