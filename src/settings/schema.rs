//! The JSON schema of the file, from the table.

use serde_json::{Map, Value, json};

use super::table::{Kind, SETTINGS, Setting};

/// The schema (draft 7).
#[must_use]
pub fn schema() -> Value {
    let mut properties = Map::new();
    properties.insert(
        "version".to_owned(),
        json!({ "const": 1, "description": "Version of this shape." }),
    );
    for setting in &SETTINGS {
        let mut names = setting.section.split('.');
        let first = names.next().unwrap_or_default();
        let mut section = properties.entry(first).or_insert_with(section);
        for name in names {
            let inner = &mut section["properties"][name];
            if inner.is_null() {
                *inner = self::section();
            }
            section = inner;
        }
        section["properties"][setting.key] = of(setting);
    }
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Settings",
        "description": "unseam.toml: settings of unseam for a code base. Options of the command line win.",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    })
}

fn section() -> Value {
    json!({ "type": "object", "additionalProperties": false, "properties": {} })
}

fn of(setting: &Setting) -> Value {
    let text = || json!({ "type": "string", "pattern": "\\S" });
    let list = |items: Value| json!({ "type": "array", "items": items });
    let mut schema = match setting.kind {
        Kind::Text | Kind::File => text(),
        Kind::Texts | Kind::Files | Kind::Patterns => list(text()),
        Kind::Word(words) => json!({ "enum": words() }),
        Kind::Words(words) => {
            let mut schema = list(json!({ "enum": words() }));
            schema["minItems"] = json!(1);
            schema
        }
        Kind::Weight(_) => json!({ "type": "number", "minimum": 0, "maximum": 1_000_000 }),
        Kind::Count => json!({ "type": "integer", "minimum": 1 }),
        Kind::Size => json!({
            "type": ["integer", "string"],
            "minimum": 1,
            "pattern": "^\\s*[0-9]+\\s*([kKmMgG][iI]?)?[bB]?\\s*$",
        }),
        Kind::Services => json!({
            "type": ["integer", "string"],
            "minimum": 1,
            "pattern": "^\\s*[0-9]+\\s*(\\.\\.=?\\s*[0-9]+\\s*)?$",
        }),
        Kind::Flag | Kind::Unless => json!({ "type": "boolean" }),
    };
    schema["description"] = json!(setting.about);
    schema
}
