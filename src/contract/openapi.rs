//! The HTTP operations of a boundary as OpenAPI 3.1.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Code;
use super::document::{info, place, simple, unique, word, written};
use super::route::{Hole, path};
use super::schema::Schemas;
use crate::base::ids::Id;
use crate::extract::facts::MemberKind;
use crate::report::model::{Boundary, Operation, Place};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{MemberShape, Mention};

/// The verbs that a path may have; the first one stands for an operation that takes any.
const VERBS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Verbs whose arguments travel in the body.
const WITH_BODY: [&str; 3] = ["put", "post", "patch"];

/// Results that say nothing of what is in the answer.
const OPAQUE: [&str; 12] = [
    "Void",
    "IActionResult",
    "ActionResult",
    "IHttpActionResult",
    "HttpResponseMessage",
    "IResult",
    "ViewResult",
    "JsonResult",
    "FileResult",
    "Task",
    "ValueTask",
    "PartialViewResult",
];

/// The HTTP operations that `boundary` provides as an OpenAPI document, JSON text.
#[must_use]
pub fn openapi(code: &Code<'_>, boundary: &Boundary) -> String {
    let mut schemas = Schemas::new(code);
    let mut paths: Map<String, Value> = Map::new();
    let mut ids = BTreeSet::new();
    let provided = boundary.operations.iter();
    let operations = provided.filter_map(|&at| code.report.operations.get(at));
    for operation in operations.filter(|o| o.direction == "provided" && o.route.starts_with('/')) {
        let (path, holes) = path(&operation.route);
        let item = paths.entry(path).or_insert_with(|| json!({}));
        for verb in verbs(operation) {
            let Some(item) = item.as_object_mut().filter(|item| !item.contains_key(verb)) else {
                continue;
            };
            let mut entry = described(code, operation, verb, &holes, &mut schemas);
            let owner = operation.ty.map_or("", |ty| simple(code, ty));
            let wanted = word(format!("{owner}_{}", operation.member).trim_matches('_'));
            entry["operationId"] = unique(&wanted, &mut ids).into();
            item.insert(verb.to_owned(), entry);
        }
    }
    let document = json!({
        "openapi": "3.1.0",
        "info": info(boundary, "HTTP operations"),
        "paths": paths,
        "components": { "schemas": schemas.finish() },
    });
    written(&document)
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

fn described(
    code: &Code<'_>,
    operation: &Operation,
    verb: &str,
    holes: &[Hole],
    schemas: &mut Schemas<'_>,
) -> Value {
    let member = method(code, operation);
    let params = member.map_or(&[][..], |member| &member.params);
    let name = |param: &(crate::base::intern::Name, Mention)| code.model.names.text(param.0);
    let mut parameters: Vec<Value> = Vec::new();
    for hole in holes {
        let known = params
            .iter()
            .find(|param| name(param).eq_ignore_ascii_case(&hole.name));
        let schema = known.map_or_else(|| hole.schema.clone(), |(_, ty)| schemas.of(ty));
        parameters
            .push(json!({ "name": hole.name, "in": "path", "required": true, "schema": schema }));
    }
    let mut body = operation
        .request
        .map(|ty| schemas.of(&Mention::Type(TypeId::from_index(ty), Box::default())));
    let mut files: Map<String, Value> = Map::new();
    for (place, param) in params.iter().enumerate() {
        let own = name(param);
        let is_hole = holes.iter().any(|hole| hole.name.eq_ignore_ascii_case(own));
        if is_hole || is_given(code, &param.1) || is_service(code, member, place) {
            continue;
        }
        if let Some(schema) = file(code, &param.1) {
            files.insert(own.to_owned(), schema);
            continue;
        }
        let is_body = WITH_BODY.contains(&verb) && param.1.source().is_some() && body.is_none();
        if is_body {
            body = Some(schemas.of(&param.1));
        } else {
            parameters.push(json!({ "name": own, "in": "query", "schema": schemas.of(&param.1) }));
        }
    }
    let mut found = json!({
        "description": format!("{}  {}", operation.rule, place(code.report, &operation.at)),
        "x-source": place(code.report, &operation.at),
        "x-certainty": operation.certainty,
        "responses": { "200": response(code, member, schemas) },
    });
    if operation.verb.is_empty() {
        found["x-any-verb"] = true.into();
    }
    if let Some(ty) = operation.ty {
        found["tags"] = json!([simple(code, ty)]);
    }
    if !parameters.is_empty() {
        found["parameters"] = parameters.into();
    }
    if !files.is_empty() && WITH_BODY.contains(&verb) {
        let schema = json!({ "type": "object", "properties": files });
        found["requestBody"] =
            json!({ "content": { "multipart/form-data": { "schema": schema } } });
    } else if let Some(schema) = body.filter(|_| WITH_BODY.contains(&verb)) {
        found["requestBody"] = json!({ "content": { "application/json": { "schema": schema } } });
    }
    found
}

/// What a host hands to a method by itself.
fn is_given(code: &Code<'_>, mention: &Mention) -> bool {
    let name = match mention {
        Mention::External(name, _) => code.model.names.text(*name),
        _ => return false,
    };
    matches!(
        name,
        "CancellationToken" | "HttpContext" | "HttpRequest" | "HttpResponse" | "ClaimsPrincipal"
    )
}

/// Whether a container gives the parameter at that place.
fn is_service(code: &Code<'_>, member: Option<&MemberShape>, place: usize) -> bool {
    let mut attributes = member.into_iter().flat_map(|member| &member.attributes);
    attributes.any(|attribute| {
        let name = code.model.names.text(attribute.name);
        let is_here = attribute.param.is_some_and(|param| param as usize == place);
        is_here && matches!(name, "FromServices" | "FromKeyedServices")
    })
}

/// The part of a form that a file comes in.
fn file(code: &Code<'_>, mention: &Mention) -> Option<Value> {
    let one = || json!({ "type": "string", "contentMediaType": "application/octet-stream" });
    match mention {
        Mention::External(name, args) => match code.model.names.text(*name) {
            "IFormFile" | "HttpPostedFileBase" | "HttpPostedFile" => Some(one()),
            "IFormFileCollection" => Some(json!({ "type": "array", "items": one() })),
            _ => file(code, args.first()?).map(|items| json!({ "type": "array", "items": items })),
        },
        Mention::Array(inner) => {
            file(code, inner).map(|items| json!({ "type": "array", "items": items }))
        }
        _ => None,
    }
}

/// The method that serves an operation, where the operation is a method: the one that stands where it is declared.
fn method<'a>(code: &Code<'a>, operation: &Operation) -> Option<&'a MemberShape> {
    let shape = code.model.shapes.get(TypeId::from_index(operation.ty?))?;
    let names = &code.model.names;
    let is_it = |member: &&MemberShape| {
        member.kind == MemberKind::Method && names.text(member.name) == operation.member
    };
    let Place::Source(site) = operation.at else {
        return None;
    };
    let mut candidates = shape.members.iter().filter(is_it);
    let here = candidates
        .clone()
        .find(|member| member.file.index() == site.0 && member.line == site.1);
    let at_attribute = |member: &&MemberShape| {
        // An attribute stands a few lines above the name.
        member.file.index() == site.0 && (site.1..site.1.saturating_add(12)).contains(&member.line)
    };
    here.or_else(|| candidates.find(at_attribute))
}

fn response(code: &Code<'_>, member: Option<&MemberShape>, schemas: &mut Schemas<'_>) -> Value {
    let result = member.map(|member| inner(code, &member.ty));
    let is_told = |result: &&Mention| match result {
        Mention::External(name, args) => {
            !args.is_empty() || !OPAQUE.contains(&code.model.names.text(*name))
        }
        Mention::Unknown | Mention::Param(_) => false,
        _ => true,
    };
    match result.filter(is_told) {
        Some(result) => json!({
            "description": "What the method returns.",
            "content": { "application/json": { "schema": schemas.of(result) } },
        }),
        None => json!({ "description": "The source does not say what is in the answer." }),
    }
}

/// The result without what stands around it: `Task<ActionResult<T>>` is a `T`.
fn inner<'m>(code: &Code<'_>, mention: &'m Mention) -> &'m Mention {
    match mention {
        Mention::External(name, args) => match (code.model.names.text(*name), &args[..]) {
            ("Task" | "ValueTask" | "ActionResult", [inner_one]) => inner(code, inner_one),
            _ => mention,
        },
        _ => mention,
    }
}
