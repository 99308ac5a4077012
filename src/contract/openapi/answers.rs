//! What an operation answers: by its attributes, and by the type of its result.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::Code;
use super::super::schema::Schemas;
use super::served::Served;
use crate::resolve::model::site::{AttributeSite, CallSite, Content, Mention, SiteArg};
use crate::surface::bindings::bindings;

/// Wrappers within wrappers are followed this far.
const DEEPEST: usize = 8;

/// What is told of an answer.
#[derive(Clone, Default)]
struct Told<'a> {
    /// What is in it.
    ty: Option<&'a Mention>,
    /// Its media types, where they are others than those of the operation.
    media: Vec<String>,
    /// Whether it is the description of a problem (RFC 9457), and of one with fields.
    problem: Option<bool>,
}

type Answers<'a> = BTreeMap<String, Told<'a>>;

/// The answers of what serves an operation, by status.
pub(super) fn responses(code: &Code<'_>, served: &Served<'_>, schemas: &mut Schemas<'_>) -> Value {
    let mut found = Answers::new();
    let by_attributes = served.attributes().filter_map(|a| told(code, a));
    let by_result = results(code, served).into_iter();
    for (status, ty) in by_attributes.chain(by_result) {
        let known = found.entry(status).or_default();
        known.ty = known.ty.or(ty);
    }
    for call in &served.fluent {
        if let Some((status, told)) = said(code, call) {
            found.insert(status, told);
        }
    }
    let named = named_result(code, served);
    let result = named.or_else(|| served.result.map(|ty| inner(code, ty, DEEPEST)));
    let result = result.filter(|ty| is_told(code, ty) && status_of(code, ty).is_none());
    let good = |(status, _): &(&String, &mut Told<'_>)| status.starts_with('2');
    match (found.iter_mut().find(good), result) {
        (Some((status, known)), Some(ty)) if known.ty.is_none() && status != "204" => {
            known.ty = Some(ty);
        }
        (Some(_), _) => {}
        (None, ty) => {
            let told = Told {
                ty,
                ..Told::default()
            };
            found.insert("200".to_owned(), told);
        }
    }
    let mut media = media_types(code, served, &bindings().produced);
    if media.is_empty() {
        media.push("application/json".to_owned());
    }
    let written: Map<String, Value> = found
        .into_iter()
        .map(|(status, told)| {
            let answer = answer(&status, &told, &media, schemas);
            (status, answer)
        })
        .collect();
    Value::Object(written)
}

fn answer(status: &str, told: &Told<'_>, media: &[String], schemas: &mut Schemas<'_>) -> Value {
    let (schema, text) = match (told.problem, told.ty) {
        (Some(has_fields), _) => (problem(has_fields), "What went wrong."),
        (None, Some(ty)) => (schemas.of(ty), "What the method returns."),
        (None, None) if status == "200" => {
            return json!({ "description": "The source does not say what is in the answer." });
        }
        (None, None) => {
            return json!({ "description": "The source says no more of this answer." });
        }
    };
    let media = if told.media.is_empty() {
        media
    } else {
        &told.media
    };
    let content: Map<String, Value> = media
        .iter()
        .map(|media| (media.clone(), json!({ "schema": schema })))
        .collect();
    json!({ "description": text, "content": content })
}

/// A problem as RFC 9457 describes it; where fields of the request are wrong, with what is wrong of each.
fn problem(has_fields: bool) -> Value {
    let text = || json!({ "type": "string" });
    let mut found = json!({
        "type": "object",
        "properties": {
            "type": text(), "title": text(), "status": { "type": "integer" }, "detail": text(), "instance": text(),
        },
    });
    if has_fields {
        let texts = json!({ "type": "array", "items": text() });
        found["properties"]["errors"] = json!({ "type": "object", "additionalProperties": texts });
    }
    found
}

/// The status that a call on a mapped route names, with what it says of the answer.
fn said<'a>(code: &Code<'_>, call: &'a CallSite) -> Option<(String, Told<'a>)> {
    let fluent = &bindings().fluent;
    let name = code.model.names.text(call.name);
    let given = call.args.iter().find_map(|arg| status(code, arg));
    let media = texts(code, &call.args);
    if let Some(usual) = fluent.problems.get(name) {
        let told = Told {
            ty: None,
            media: if media.is_empty() {
                vec!["application/problem+json".to_owned()]
            } else {
                media
            },
            problem: Some(usual.has_fields),
        };
        return Some((given.unwrap_or(usual.status).to_string(), told));
    }
    let is_answer = fluent.answers.iter().any(|known| known == name);
    is_answer.then(|| {
        let told = Told {
            ty: typed(code, &call.type_args, &call.args),
            media,
            problem: None,
        };
        (given.unwrap_or(200).to_string(), told)
    })
}

/// What calls on a mapped route say of what is taken: type and media types.
pub(super) fn taken<'a>(
    code: &Code<'_>,
    served: &Served<'a>,
) -> Option<(Option<&'a Mention>, Vec<String>)> {
    let is_it = |call: &&&CallSite| {
        let name = code.model.names.text(call.name);
        bindings().fluent.consumed.iter().any(|known| known == name)
    };
    let call = *served.fluent.iter().find(is_it)?;
    let ty = typed(code, &call.type_args, &call.args);
    Some((ty, texts(code, &call.args)))
}

/// The status that an attribute names, with the type of what is answered then.
fn told<'a>(
    code: &Code<'_>,
    attribute: &'a AttributeSite,
) -> Option<(String, Option<&'a Mention>)> {
    let known = bindings();
    let name = code.model.names.text(attribute.name);
    let is_among = |names: &[String]| names.iter().any(|known| known == name);
    let ty = typed(code, &attribute.type_args, &attribute.args);
    if is_among(&known.default_answers) {
        return Some(("default".to_owned(), ty));
    }
    if !is_among(&known.answers) {
        return None;
    }
    let status = attribute.args.iter().find_map(|arg| status(code, arg));
    Some((status.unwrap_or(200).to_string(), ty))
}

/// The type that an attribute or a call names.
fn typed<'a>(
    code: &Code<'_>,
    type_args: &'a [Mention],
    args: &'a [SiteArg],
) -> Option<&'a Mention> {
    let given = args.iter().find_map(|arg| match &arg.content {
        Content::TypeOf(ty) => Some(ty),
        _ => None,
    });
    let named = type_args.first().or(given);
    // `typeof(void)` says that there is nothing in it.
    named.filter(|ty| is_told(code, ty))
}

/// `404`, `StatusCodes.Status404NotFound`, `HttpStatusCode.NotFound`
fn status(code: &Code<'_>, arg: &SiteArg) -> Option<u16> {
    let number = match &arg.content {
        Content::Number(number) => u16::try_from(*number).ok()?,
        Content::Named(name) => {
            let name = code.model.names.text(*name);
            let digits: String = name.chars().filter(char::is_ascii_digit).collect();
            match bindings().statuses.get(name) {
                Some(&known) => known,
                None => digits.parse().ok()?,
            }
        }
        _ => return None,
    };
    (100..600).contains(&number).then_some(number)
}

/// The type that `[Produces(typeof(T))]` names.
fn named_result<'a>(code: &Code<'_>, served: &Served<'a>) -> Option<&'a Mention> {
    let produced = served.attributes().find(|attribute| {
        let name = code.model.names.text(attribute.name);
        bindings().produced.iter().any(|known| known == name)
    });
    let produced = produced?;
    typed(code, &produced.type_args, &produced.args)
}

/// The media types that the method says, or else its type.
pub(super) fn media_types(
    code: &Code<'_>,
    served: &Served<'_>,
    attributes: &[String],
) -> Vec<String> {
    let of = |attribute: &AttributeSite| -> Vec<String> {
        let name = code.model.names.text(attribute.name);
        if attributes.iter().any(|known| known == name) {
            texts(code, &attribute.args)
        } else {
            Vec::new()
        }
    };
    let mut all = served.attributes().map(of);
    all.find(|found| !found.is_empty()).unwrap_or_default()
}

/// The media types among arguments.
fn texts(code: &Code<'_>, args: &[SiteArg]) -> Vec<String> {
    let positional = args.iter().filter(|arg| arg.name.is_none());
    positional
        .filter_map(|arg| match &arg.content {
            Content::Text(text) if text.contains('/') => Some(text.to_string()),
            // A constant of the framework: `MediaTypeNames.Application.Json`.
            Content::Named(name) => {
                let name = code.model.names.text(*name);
                bindings().media.get(name).cloned()
            }
            _ => None,
        })
        .collect()
}

/// The results that a type stands for by status: `Results<Ok<T>, NotFound>`, `Created<T>`.
fn results<'a>(code: &Code<'_>, served: &Served<'a>) -> Vec<(String, Option<&'a Mention>)> {
    let Some(result) = served.result.map(|ty| inner(code, ty, DEEPEST)) else {
        return Vec::new();
    };
    let one = |ty: &'a Mention| Some((status_of(code, ty)?.to_string(), ty.args().first()));
    let is_choice = match result {
        Mention::External(name, _) => {
            let name = code.model.names.text(*name);
            bindings().choices.iter().any(|known| known == name)
        }
        _ => false,
    };
    if is_choice {
        result.args().iter().filter_map(one).collect()
    } else {
        one(result).into_iter().collect()
    }
}

/// The status that a result of the framework stands for.
fn status_of(code: &Code<'_>, ty: &Mention) -> Option<u16> {
    match ty {
        Mention::External(name, args) => {
            let name = code.model.names.text(*name);
            let known = bindings().statuses.get(name).copied();
            // One that says nothing of its status is no better than none.
            known.filter(|_| !args.is_empty() || !is_opaque(name))
        }
        _ => None,
    }
}

/// Whether a result says what is in the answer.
fn is_told(code: &Code<'_>, result: &Mention) -> bool {
    match result {
        Mention::External(name, args) => {
            let name = code.model.names.text(*name);
            let is_choice = bindings().choices.iter().any(|known| known == name);
            !is_choice && (!args.is_empty() || !is_opaque(name))
        }
        Mention::Unknown | Mention::Param(_) => false,
        _ => true,
    }
}

/// The result without what stands around it: `Task<ActionResult<T>>` is a `T`.
fn inner<'m>(code: &Code<'_>, mention: &'m Mention, depth: usize) -> &'m Mention {
    let Some(depth) = depth.checked_sub(1) else {
        return mention;
    };
    match mention {
        Mention::External(name, args) => match &args[..] {
            [one] if is_wrapper(code.model.names.text(*name)) => inner(code, one, depth),
            _ => mention,
        },
        _ => mention,
    }
}

fn is_opaque(name: &str) -> bool {
    bindings().opaque.iter().any(|known| known == name)
}

fn is_wrapper(name: &str) -> bool {
    bindings().wrappers.iter().any(|known| known == name)
}
