//! What an operation answers: by its attributes, and by the type of its result.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::Code;
use super::super::schema::Schemas;
use super::served::Served;
use crate::resolve::model::site::{AttributeSite, Content, Mention, SiteArg};
use crate::surface::bindings::bindings;

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

/// Wrappers within wrappers are followed this far.
const DEEPEST: usize = 8;

/// An answer: what is in it, where that is told.
type Answers<'a> = BTreeMap<String, Option<&'a Mention>>;

/// The answers of what serves an operation, by status.
pub(super) fn responses(code: &Code<'_>, served: &Served<'_>, schemas: &mut Schemas<'_>) -> Value {
    let mut found = Answers::new();
    for attribute in served.attributes() {
        if let Some((status, ty)) = told(code, attribute) {
            let known = found.entry(status).or_default();
            *known = known.or(ty);
        }
    }
    let named = named_result(code, served);
    for (status, ty) in results(code, served) {
        let known = found.entry(status).or_default();
        *known = known.or(ty);
    }
    let result = named.or_else(|| served.result.map(|ty| inner(code, ty, DEEPEST)));
    let result = result.filter(|ty| is_told(code, ty) && status_of(code, ty).is_none());
    let good = |(status, _): &(&String, &mut Option<&Mention>)| status.starts_with('2');
    match (found.iter_mut().find(good), result) {
        (Some((status, known)), Some(ty)) if known.is_none() && status != "204" => {
            *known = Some(ty);
        }
        (Some(_), _) => {}
        (None, result) => _ = found.insert("200".to_owned(), result),
    }
    let mut media = media_types(code, served, &bindings().produced);
    if media.is_empty() {
        media.push("application/json".to_owned());
    }
    let written: Map<String, Value> = found
        .into_iter()
        .map(|(status, ty)| {
            let answer = answer(&status, ty, &media, schemas);
            (status, answer)
        })
        .collect();
    Value::Object(written)
}

fn answer(
    status: &str,
    ty: Option<&Mention>,
    media: &[String],
    schemas: &mut Schemas<'_>,
) -> Value {
    let Some(ty) = ty else {
        let is_good = status == "200";
        let text = if is_good {
            "The source does not say what is in the answer."
        } else {
            "The source says no more of this answer."
        };
        return json!({ "description": text });
    };
    let schema = schemas.of(ty);
    let content: Map<String, Value> = media
        .iter()
        .map(|media| (media.clone(), json!({ "schema": schema })))
        .collect();
    json!({ "description": "What the method returns.", "content": content })
}

/// The status that an attribute names, with the type of what is answered then.
fn told<'a>(
    code: &Code<'_>,
    attribute: &'a AttributeSite,
) -> Option<(String, Option<&'a Mention>)> {
    let known = bindings();
    let name = code.model.names.text(attribute.name);
    let is_among = |names: &[String]| names.iter().any(|known| known == name);
    let ty = typed(code, attribute);
    if is_among(&known.default_answers) {
        return Some(("default".to_owned(), ty));
    }
    if !is_among(&known.answers) {
        return None;
    }
    let status = attribute.args.iter().find_map(|arg| status(code, arg));
    Some((status.unwrap_or(200).to_string(), ty))
}

/// The type that an attribute names.
fn typed<'a>(code: &Code<'_>, attribute: &'a AttributeSite) -> Option<&'a Mention> {
    let given = attribute.args.iter().find_map(|arg| match &arg.content {
        Content::TypeOf(ty) => Some(ty),
        _ => None,
    });
    let named = attribute.type_args.first().or(given);
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
    typed(code, produced?)
}

/// The media types that the method says, or else its type.
pub(super) fn media_types(
    code: &Code<'_>,
    served: &Served<'_>,
    attributes: &[String],
) -> Vec<String> {
    let texts = |attribute: &AttributeSite| -> Vec<String> {
        let name = code.model.names.text(attribute.name);
        if !attributes.iter().any(|known| known == name) {
            return Vec::new();
        }
        let positional = attribute.args.iter().filter(|arg| arg.name.is_none());
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
    };
    served
        .attributes()
        .map(texts)
        .find(|found| !found.is_empty())
        .unwrap_or_default()
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
            known.filter(|_| !args.is_empty() || !OPAQUE.contains(&name))
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
            !is_choice && (!args.is_empty() || !OPAQUE.contains(&name))
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

fn is_wrapper(name: &str) -> bool {
    bindings().wrappers.iter().any(|known| known == name)
}
