//! A small reader of published schemas: enough for those in testdata/schemas, and it refuses what it does not know.

use std::collections::BTreeSet;

use serde_json::Value;

/// Where `value` is not as a JSON schema (of the keywords that draft 4, draft 7 and draft 2020-12 have in common, and some
/// of each) has it.
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
        if let Value::Bool(holds) = schema {
            if !holds {
                errors.push(format!("{at}: nothing may stand here"));
            }
            return;
        }
        for (keyword, rule) in schema.as_object().unwrap() {
            let holds = match keyword.as_str() {
                "$schema" | "id" | "$id" | "title" | "description" | "default" | "definitions"
                | "$defs" | "format" | "$comment" | "$dynamicAnchor" | "example" | "examples"
                | "then" | "else" | "additionalItems" => true,
                "$ref" | "$dynamicRef" => {
                    self.check(self.target(rule), value, at, errors);
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
                "items" if rule.is_array() => {
                    let pairs = rule
                        .as_array()
                        .unwrap()
                        .iter()
                        .zip(value.as_array().into_iter().flatten());
                    for (index, (rule, item)) in pairs.enumerate() {
                        self.check(rule, item, &format!("{at}[{index}]"), errors);
                    }
                    true
                }
                "items" => {
                    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.check(rule, item, &format!("{at}[{index}]"), errors);
                    }
                    true
                }
                "properties" | "additionalProperties" | "patternProperties" => {
                    self.property(keyword, rule, schema, value, at, errors);
                    true
                }
                "anyOf" => self.matching(rule, value) > 0,
                "oneOf" => self.matching(rule, value) == 1,
                _ => self.later(keyword, rule, schema, value, at, errors),
            };
            if !holds {
                errors.push(format!("{at}: {keyword} {rule}"));
            }
        }
    }

    /// Keywords that came after draft 4.
    fn later(
        &self,
        keyword: &str,
        rule: &Value,
        schema: &Value,
        value: &Value,
        at: &str,
        errors: &mut Vec<String>,
    ) -> bool {
        match keyword {
            "allOf" => {
                for part in rule.as_array().unwrap() {
                    self.check(part, value, at, errors);
                }
                true
            }
            "not" => !self.holds(rule, value),
            "if" => {
                let next = if self.holds(rule, value) {
                    "then"
                } else {
                    "else"
                };
                if let Some(next) = schema.get(next) {
                    self.check(next, value, at, errors);
                }
                true
            }
            "const" => rule == value,
            "dependentSchemas" => {
                for (key, part) in rule.as_object().unwrap() {
                    if value.get(key).is_some() {
                        self.check(part, value, at, errors);
                    }
                }
                true
            }
            "unevaluatedProperties" => {
                let known = self.evaluated(schema, value);
                for (key, own) in value.as_object().into_iter().flatten() {
                    if !known.contains(key) {
                        self.check(rule, own, &format!("{at}.{key}"), errors);
                    }
                }
                true
            }
            "propertyNames" => value.as_object().is_none_or(|object| {
                object
                    .keys()
                    .all(|key| self.holds(rule, &Value::from(key.as_str())))
            }),
            "minProperties" => value
                .as_object()
                .is_none_or(|object| object.len() as u64 >= rule.as_u64().unwrap()),
            "maxProperties" => value
                .as_object()
                .is_none_or(|object| object.len() as u64 <= rule.as_u64().unwrap()),
            "minLength" | "maxLength" => value.as_str().is_none_or(|text| {
                let (length, limit) = (text.chars().count() as u64, rule.as_u64().unwrap());
                if keyword == "minLength" {
                    length >= limit
                } else {
                    length <= limit
                }
            }),
            "exclusiveMinimum" => value
                .as_f64()
                .is_none_or(|number| number > rule.as_f64().unwrap()),
            other => panic!("this reader does not know {other}"),
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
            let named = schema.get("properties").and_then(|known| known.get(key));
            let patterns = schema.get("patternProperties").and_then(Value::as_object);
            let matching: Vec<&Value> = patterns
                .into_iter()
                .flatten()
                .filter(|(pattern, _)| regex::Regex::new(pattern).unwrap().is_match(key))
                .map(|(_, rule)| rule)
                .collect();
            let at = format!("{at}.{key}");
            match (keyword, named) {
                ("properties", Some(known)) => self.check(known, own, &at, errors),
                ("patternProperties", _) => {
                    for rule in matching {
                        self.check(rule, own, &at, errors);
                    }
                }
                ("additionalProperties", None) if matching.is_empty() => {
                    self.check(rule, own, &at, errors);
                }
                _ => {}
            }
        }
    }

    /// What a reference, `#/a/b` or `#anchor`, names.
    fn target(&self, reference: &Value) -> &Value {
        let text = reference.as_str().unwrap().trim_start_matches('#');
        if text.is_empty() || text.starts_with('/') {
            return self.whole.pointer(&text.replace("%24", "$")).unwrap();
        }
        let definitions = self.whole["$defs"].as_object().unwrap();
        let mut definitions = definitions.values();
        definitions
            .find(|definition| definition["$dynamicAnchor"] == text)
            .unwrap()
    }

    fn holds(&self, schema: &Value, value: &Value) -> bool {
        let mut errors = Vec::new();
        self.check(schema, value, "", &mut errors);
        errors.is_empty()
    }

    /// The keys that a schema, or one that it applies here, has said something about.
    fn evaluated(&self, schema: &Value, value: &Value) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let Some(object) = value.as_object() else {
            return found;
        };
        for (keyword, rule) in schema.as_object().into_iter().flatten() {
            match keyword.as_str() {
                "properties" => found.extend(
                    object
                        .keys()
                        .filter(|key| rule.get(key.as_str()).is_some())
                        .cloned(),
                ),
                "patternProperties" => {
                    for pattern in rule.as_object().unwrap().keys() {
                        let pattern = regex::Regex::new(pattern).unwrap();
                        found.extend(object.keys().filter(|key| pattern.is_match(key)).cloned());
                    }
                }
                "additionalProperties" => found.extend(object.keys().cloned()),
                "$ref" | "$dynamicRef" => found.extend(self.evaluated(self.target(rule), value)),
                "allOf" | "anyOf" | "oneOf" => {
                    for part in rule
                        .as_array()
                        .unwrap()
                        .iter()
                        .filter(|part| self.holds(part, value))
                    {
                        found.extend(self.evaluated(part, value));
                    }
                }
                "if" => {
                    let holds = self.holds(rule, value);
                    if holds {
                        found.extend(self.evaluated(rule, value));
                    }
                    let next = schema.get(if holds { "then" } else { "else" });
                    found.extend(
                        next.into_iter()
                            .flat_map(|next| self.evaluated(next, value)),
                    );
                }
                "dependentSchemas" => {
                    let parts = rule.as_object().unwrap().iter();
                    for (_, part) in parts.filter(|(key, _)| object.contains_key(*key)) {
                        found.extend(self.evaluated(part, value));
                    }
                }
                _ => {}
            }
        }
        found
    }

    fn matching(&self, rules: &Value, value: &Value) -> usize {
        let rules = rules.as_array().unwrap().iter();
        rules.filter(|rule| self.holds(rule, value)).count()
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
