//! The HTTP operations of a boundary as OpenAPI 3.1.

mod answers;
mod inputs;
mod served;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::Code;
use super::document::{info, place, simple, unique, word, written};
use super::route::{Hole, Path, paths};
use super::schema::Schemas;
use crate::report::model::{Boundary, Operation};
use inputs::Binding;
use served::{Served, Serving};

/// The verbs that a path may have; the first one stands for an operation that takes any.
const VERBS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The HTTP operations that `boundary` provides as an OpenAPI document, JSON text.
#[must_use]
pub fn openapi(code: &Code<'_>, boundary: &Boundary) -> String {
    let serving = Serving::new(code);
    let provided = boundary.operations.iter();
    let operations = provided.filter_map(|&at| code.report.operations.get(at));
    let operations = operations.filter(|o| o.direction == "provided" && o.route.starts_with('/'));
    let mut document = Document {
        code,
        serving: &serving,
        schemas: Schemas::new(code),
        paths: Map::new(),
        known: BTreeMap::new(),
        ids: BTreeSet::new(),
    };
    let mut shorter = Vec::new();
    for operation in operations {
        let served = serving.of(operation);
        let mut paths = paths(&operation.route);
        // What no parameter takes need not be given.
        let is_taken = |path: &Path| {
            let last = path.holes.last();
            last.is_none_or(|hole| !hole.is_optional || inputs::fills(code, &served, hole))
        };
        if served.is_known {
            while paths.len() > 1 && !is_taken(&paths[0]) {
                paths.remove(0);
            }
        }
        let longest = paths[0].holes.clone();
        let mut paths = paths.into_iter();
        if let Some(path) = paths.next() {
            document.add(operation, &served, &path, &longest);
        }
        shorter.extend(paths.map(|path| (operation, served.clone(), path, longest.clone())));
    }
    // A path that is there in full comes before one in which something is left out.
    for (operation, served, path, longest) in &shorter {
        document.add(operation, served, path, longest);
    }
    document.finish(boundary)
}

/// A document that is being written.
struct Document<'d, 'a> {
    code: &'a Code<'a>,
    serving: &'d Serving<'a>,
    schemas: Schemas<'a>,
    paths: Map<String, Value>,
    /// Paths by their form, with the names of their holes: two that differ in these alone are one.
    known: BTreeMap<String, Path>,
    ids: BTreeSet<String>,
}

impl<'a> Document<'_, 'a> {
    fn add(&mut self, operation: &Operation, served: &Served<'a>, path: &Path, longest: &[Hole]) {
        let known = self.known.entry(path.form());
        let known = known.or_insert_with(|| path.clone()).clone();
        let names = known.holes.into_iter().map(|hole| hole.name);
        let holes: Vec<(Hole, String)> = path.holes.iter().cloned().zip(names).collect();
        for verb in verbs(operation) {
            let item = self.paths.entry(known.text.clone());
            if item.or_insert_with(|| json!({})).get(verb).is_some() {
                continue;
            }
            let binding = Binding {
                code: self.code,
                serving: self.serving,
                operation,
                served,
                verb,
                holes: &holes,
                left_out: longest.get(path.holes.len()..).unwrap_or_default(),
            };
            let mut entry = self.described(&binding);
            let owner = operation.ty.map_or("", |ty| simple(self.code, ty));
            let wanted = word(format!("{owner}_{}", operation.member).trim_matches('_'));
            entry["operationId"] = unique(&wanted, &mut self.ids).into();
            self.paths[&known.text][verb] = entry;
        }
    }

    fn described(&mut self, binding: &Binding<'_, 'a>) -> Value {
        let (code, operation) = (self.code, binding.operation);
        let inputs = binding.inputs(&mut self.schemas);
        let mut found = json!({
            "description": format!("{}  {}", operation.rule, place(code.report, &operation.at)),
            "x-source": place(code.report, &operation.at),
            "x-certainty": operation.certainty,
            "responses": answers::responses(code, binding.served, &mut self.schemas),
        });
        if operation.verb.is_empty() {
            found["x-any-verb"] = true.into();
        }
        if let Some(ty) = operation.ty {
            found["tags"] = json!([simple(code, ty)]);
        }
        if !inputs.parameters.is_empty() {
            found["parameters"] = inputs.parameters.into();
        }
        if let Some(body) = inputs.body {
            found["requestBody"] = body;
        }
        found
    }

    fn finish(self, boundary: &Boundary) -> String {
        let document = json!({
            "openapi": "3.1.0",
            "info": info(boundary, "HTTP operations"),
            "paths": self.paths,
            "components": { "schemas": self.schemas.finish() },
        });
        written(&document)
    }
}

fn verbs(operation: &Operation) -> Vec<&'static str> {
    let asked = operation.verb.to_ascii_lowercase();
    let asked: Vec<&str> = asked.split(',').map(str::trim).collect();
    let known: Vec<&str> = VERBS
        .into_iter()
        .filter(|verb| asked.contains(verb))
        .collect();
    if known.is_empty() {
        vec![VERBS[0]]
    } else {
        known
    }
}
