//! A small reader of published schemas: enough for those in testdata/schemas, and it refuses what it does not know.

use std::collections::BTreeSet;

use serde_json::Value;

/// Where `value` is not as a JSON schema (draft 4 or 7) has it.
pub(crate) fn json_errors(schema: &Value, value: &Value) -> Vec<String> {
    let mut errors = Vec::new();
    Json { whole: schema }.check(schema, value, "$", &mut errors);
    errors
}

struct Json<'a> {
    whole: &'a Value,
}

impl Json<'_> {
    fn check(&self, schema: &Value, value: &Value, at: &str, errors: &mut Vec<String>) {
        for (keyword, rule) in schema.as_object().unwrap() {
            let holds = match keyword.as_str() {
                "$schema" | "$comment" | "id" | "title" | "description" | "default"
                | "definitions" | "format" => true,
                "$ref" => {
                    let pointer = rule.as_str().unwrap().trim_start_matches('#');
                    self.check(self.whole.pointer(pointer).unwrap(), value, at, errors);
                    true
                }
                "type" => match rule {
                    Value::String(name) => is_a(value, name),
                    names => names
                        .as_array()
                        .unwrap()
                        .iter()
                        .any(|name| is_a(value, name.as_str().unwrap())),
                },
                "enum" => rule.as_array().unwrap().contains(value),
                "const" => rule == value,
                "allOf" => {
                    for rule in rule.as_array().unwrap() {
                        self.check(rule, value, at, errors);
                    }
                    true
                }
                "maxItems" => value
                    .as_array()
                    .is_none_or(|items| items.len() as u64 <= rule.as_u64().unwrap()),
                "minimum" => value
                    .as_f64()
                    .is_none_or(|number| number >= rule.as_f64().unwrap()),
                "maximum" => value
                    .as_f64()
                    .is_none_or(|number| number <= rule.as_f64().unwrap()),
                "pattern" => {
                    let pattern = regex::Regex::new(rule.as_str().unwrap()).unwrap();
                    value.as_str().is_none_or(|text| pattern.is_match(text))
                }
                "minItems" => value
                    .as_array()
                    .is_none_or(|items| items.len() as u64 >= rule.as_u64().unwrap()),
                "uniqueItems" => value.as_array().is_none_or(|items| {
                    let texts: BTreeSet<String> = items.iter().map(Value::to_string).collect();
                    texts.len() == items.len() || *rule == false
                }),
                "required" => value.as_object().is_none_or(|object| {
                    rule.as_array()
                        .unwrap()
                        .iter()
                        .all(|key| object.contains_key(key.as_str().unwrap()))
                }),
                "items" => {
                    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                        // One rule for each place, or one for all.
                        let rule = rule.as_array().map_or(rule, |rules| &rules[index]);
                        self.check(rule, item, &format!("{at}[{index}]"), errors);
                    }
                    true
                }
                "properties" | "additionalProperties" => {
                    self.property(keyword, rule, schema, value, at, errors);
                    true
                }
                "anyOf" => self.matching(rule, value, at) > 0,
                "oneOf" => self.matching(rule, value, at) == 1,
                other => panic!("this reader does not know {other}"),
            };
            if !holds {
                errors.push(format!("{at}: {keyword} {rule}"));
            }
        }
    }

    fn property(
        &self,
        keyword: &str,
        rule: &Value,
        schema: &Value,
        value: &Value,
        at: &str,
        errors: &mut Vec<String>,
    ) {
        for (key, own) in value.as_object().into_iter().flatten() {
            let known = schema.get("properties").and_then(|known| known.get(key));
            let at = format!("{at}.{key}");
            match (keyword, known) {
                ("properties", Some(known)) => self.check(known, own, &at, errors),
                ("additionalProperties", None) if *rule == false => {
                    errors.push(format!("{at}: is not known"));
                }
                ("additionalProperties", None) if rule.is_object() => {
                    self.check(rule, own, &at, errors);
                }
                _ => {}
            }
        }
    }

    fn matching(&self, rules: &Value, value: &Value, at: &str) -> usize {
        let holds = |rule: &&Value| {
            let mut errors = Vec::new();
            self.check(rule, value, at, &mut errors);
            errors.is_empty()
        };
        rules.as_array().unwrap().iter().filter(holds).count()
    }
}

fn is_a(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("there is no type {other}"),
    }
}
