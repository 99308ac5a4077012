//! What comes with a request: parameters by where they come from, and the body.
//!
//! An attribute says where a parameter comes from. Without one it is the route where that has a hole of the name; a value
//! that is text comes behind `?`; an object is the body, as JSON or as a form. What a host or a container gives is none.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::super::Code;
use super::super::document::word;
use super::super::route::Hole;
use super::super::schema::{Schemas, is_sequence, is_text};
use super::answers::{media_types, taken};
use super::served::{Served, Serving};
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, TypeKind};
use crate::plan::closure::is_state;
use crate::report::model::Operation;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{AttributeSite, Mention};
use crate::surface::bindings::{Origin, bindings};

/// Verbs whose arguments travel in the body.
const WITH_BODY: [&str; 3] = ["put", "post", "patch"];

/// Verbs that have no body at all.
const WITHOUT_BODY: [&str; 2] = ["head", "trace"];

/// What comes with a request.
#[derive(Default)]
pub(super) struct Inputs {
    /// Parameters, those of the path first.
    pub(super) parameters: Vec<Value>,
    /// The body.
    pub(super) body: Option<Value>,
    /// Places and names that are taken.
    taken: BTreeSet<(String, String)>,
    /// Single fields of a form.
    fields: Map<String, Value>,
    /// Objects whose properties are fields of a form.
    forms: Vec<Value>,
    has_files: bool,
    json: Option<Value>,
}

/// The parameters of an operation and what serves it.
pub(super) struct Binding<'b, 'a> {
    pub(super) code: &'a Code<'a>,
    pub(super) serving: &'b Serving<'a>,
    pub(super) operation: &'b Operation,
    pub(super) served: &'b Served<'a>,
    pub(super) verb: &'b str,
    /// The holes of this path, with the names that the path has for them.
    pub(super) holes: &'b [(Hole, String)],
    /// The holes that a longer path of the operation has.
    pub(super) left_out: &'b [Hole],
}

/// A parameter as it is bound.
struct Param<'a> {
    name: &'a str,
    ty: &'a Mention,
    origin: Option<Origin>,
}

/// Whether a parameter fills that hole.
pub(super) fn fills(code: &Code<'_>, served: &Served<'_>, hole: &Hole) -> bool {
    (0..served.params.len()).any(|at| {
        let param = param(code, served, at);
        let may_have_it = param.origin == Some(Origin::Properties);
        may_have_it || may_be_in_path(&param) && is_called(&param, hole)
    })
}

fn may_be_in_path(param: &Param<'_>) -> bool {
    matches!(param.origin, None | Some(Origin::Path))
}

fn is_called(param: &Param<'_>, hole: &Hole) -> bool {
    word(param.name).eq_ignore_ascii_case(&hole.name)
}

fn param<'a>(code: &'a Code<'_>, served: &Served<'a>, at: usize) -> Param<'a> {
    let (name, ty) = &served.params[at];
    told(code, served.own, Some(at), (*name, ty))
}

/// A parameter at that place, or a property, with what the attributes that it carries say.
fn told<'a>(
    code: &'a Code<'_>,
    attributes: &'a [AttributeSite],
    place: Option<usize>,
    (name, ty): (Name, &'a Mention),
) -> Param<'a> {
    let mut carried = attributes
        .iter()
        .filter(|attribute| attribute.param.map(|param| param as usize) == place);
    let found = carried.find_map(|attribute| {
        let name = code.model.names.text(attribute.name);
        Some((*bindings().places.get(name)?, attribute))
    });
    let renamed = found.and_then(|(_, attribute)| attribute.named_text(&code.model.names, "Name"));
    Param {
        name: renamed.unwrap_or_else(|| code.model.names.text(name)),
        ty,
        origin: found.map(|(origin, _)| origin),
    }
}

impl Binding<'_, '_> {
    pub(super) fn inputs(&self, schemas: &mut Schemas<'_>) -> Inputs {
        let mut inputs = Inputs::default();
        let params: Vec<Param<'_>> = (0..self.served.params.len())
            .map(|at| param(self.code, self.served, at))
            .collect();
        for (hole, name) in self.holes {
            let known = params
                .iter()
                .find(|param| may_be_in_path(param) && is_called(param, hole));
            let schema = known.map_or_else(|| hole.schema.clone(), |param| schemas.of(param.ty));
            inputs.add("path", name, &schema);
        }
        inputs.json = self
            .operation
            .request
            .filter(|_| WITH_BODY.contains(&self.verb))
            .map(|ty| schemas.of(&Mention::Type(TypeId::from_index(ty), Box::default())));
        for param in &params {
            self.bind(&mut inputs, param, schemas);
        }
        let (ty, media) = taken(self.code, self.served).unwrap_or_default();
        if let Some(ty) = ty.filter(|_| inputs.json.is_none()) {
            inputs.json = Some(schemas.of(ty));
        }
        inputs.body = self.body(&mut inputs, media);
        inputs
    }

    fn bind(&self, inputs: &mut Inputs, param: &Param<'_>, schemas: &mut Schemas<'_>) {
        let is_request = param.ty.source().map(Id::index) == self.operation.request
            && self.operation.request.is_some()
            && inputs.json.is_some();
        if is_request || self.is_hole(param) {
            return;
        }
        if let Some(schema) = file(self.code, param.ty) {
            inputs.has_files = true;
            inputs.fields.insert(param.name.to_owned(), schema);
            return;
        }
        match param.origin.or_else(|| self.implied(inputs, param)) {
            Some(Origin::Query) => inputs.add("query", param.name, &schemas.of(param.ty)),
            Some(Origin::Header) => inputs.add("header", param.name, &schemas.of(param.ty)),
            Some(Origin::Body) => inputs.json = Some(schemas.of(param.ty)),
            Some(Origin::Properties) => self.properties(inputs, param.ty, schemas),
            Some(Origin::Form) if is_object(self.code, param.ty) => {
                inputs.forms.push(schemas.of(param.ty));
            }
            Some(Origin::Form) => {
                _ = inputs
                    .fields
                    .insert(param.name.to_owned(), schemas.of(param.ty));
            }
            Some(Origin::Path | Origin::None) | None => {}
        }
    }

    /// Whether it stands in the path, here or where the path is longer.
    fn is_hole(&self, param: &Param<'_>) -> bool {
        let here = self.holes.iter().map(|(hole, _)| hole);
        let mut all = here.chain(self.left_out);
        may_be_in_path(param) && all.any(|hole| is_called(param, hole))
    }

    /// Where a parameter without an attribute comes from.
    fn implied(&self, inputs: &Inputs, param: &Param<'_>) -> Option<Origin> {
        if self.is_given(param.ty) {
            return None;
        }
        let has_body = WITH_BODY.contains(&self.verb);
        let is_form = has_body && !self.served.is_in_body;
        if !is_object(self.code, param.ty) {
            let is_list_of_objects = is_sequence(self.code, param.ty)
                && param
                    .ty
                    .args()
                    .iter()
                    .any(|item| is_object(self.code, item));
            return Some(match (is_list_of_objects && has_body, is_form) {
                (true, false) if inputs.json.is_none() => Origin::Body,
                (_, true) => Origin::Form,
                _ => Origin::Query,
            });
        }
        if is_form {
            return Some(Origin::Form);
        }
        if has_body && inputs.json.is_none() {
            return Some(Origin::Body);
        }
        // What a mapped route without a body takes, a container has to give.
        (self.operation.kind != "endpoint").then_some(Origin::Query)
    }

    /// What a host or a container hands to a method.
    fn is_given(&self, mention: &Mention) -> bool {
        match mention {
            Mention::External(name, _) => {
                let name = self.code.model.names.text(*name);
                let is_known = bindings().given.iter().any(|known| known == name);
                is_known || is_interface(name) && !is_sequence(self.code, mention)
            }
            Mention::Type(ty, _) => {
                let kind = self.code.model.types[*ty].kind;
                kind == TypeKind::Interface || self.serving.is_service(*ty)
            }
            _ => false,
        }
    }

    /// Each property of an object as a parameter.
    fn properties(&self, inputs: &mut Inputs, ty: &Mention, schemas: &mut Schemas<'_>) {
        let model = self.code.model;
        let Some((ty, shape)) = ty.source().and_then(|ty| Some((ty, model.shapes.get(ty)?))) else {
            return;
        };
        let kind = model.types[ty].kind;
        let is_record = matches!(kind, TypeKind::Record | TypeKind::RecordStruct);
        for member in &shape.members {
            let own = (member.name, member.ty.clone());
            // The parameters of a record are its properties.
            let found: &[_] = match member.kind {
                MemberKind::Constructor if is_record => &member.params,
                _ if is_state(member) => std::slice::from_ref(&own),
                _ => &[],
            };
            for (at, (name, ty)) in found.iter().enumerate() {
                let place = (member.kind == MemberKind::Constructor).then_some(at);
                let param = told(self.code, &member.attributes, place, (*name, ty));
                self.bind(inputs, &param, schemas);
            }
        }
    }

    /// The body, of the media types that calls on the route say, or else attributes.
    fn body(&self, inputs: &mut Inputs, media: Vec<String>) -> Option<Value> {
        if WITHOUT_BODY.contains(&self.verb) {
            return None;
        }
        let told = if media.is_empty() {
            media_types(self.code, self.served, &bindings().consumed)
        } else {
            media
        };
        let content = |schema: &Value, usual: &str| {
            let types = if told.is_empty() {
                vec![usual.to_owned()]
            } else {
                told.clone()
            };
            let all: Map<String, Value> = types
                .into_iter()
                .map(|media| (media, json!({ "schema": schema })))
                .collect();
            json!({ "content": all })
        };
        let mut parts = std::mem::take(&mut inputs.forms);
        if !inputs.fields.is_empty() {
            let fields = std::mem::take(&mut inputs.fields);
            parts.push(json!({ "type": "object", "properties": fields }));
        }
        let form = match parts.len() {
            0 => None,
            1 => parts.pop(),
            _ => Some(json!({ "allOf": parts })),
        };
        match form {
            Some(_) if !WITH_BODY.contains(&self.verb) && self.verb != "delete" => None,
            Some(form) if inputs.has_files => Some(content(&form, "multipart/form-data")),
            Some(form) => Some(content(&form, "application/x-www-form-urlencoded")),
            None => Some(content(inputs.json.as_ref()?, "application/json")),
        }
    }
}

impl Inputs {
    fn add(&mut self, place: &str, name: &str, schema: &Value) {
        // Names of headers know no case.
        let key = match place {
            "header" => name.to_ascii_lowercase(),
            _ => name.to_owned(),
        };
        if !self.taken.insert((place.to_owned(), key)) {
            return;
        }
        let mut found = json!({ "name": name, "in": place, "schema": schema });
        if place == "path" {
            found["required"] = true.into();
        }
        self.parameters.push(found);
    }
}

/// Whether it has properties: no text, number, or list.
fn is_object(code: &Code<'_>, mention: &Mention) -> bool {
    match mention {
        Mention::Type(ty, _) => {
            let names = &code.model.names;
            let shape = code.model.shapes.get(*ty);
            let mut members = shape.into_iter().flat_map(|shape| &shape.members);
            let is_read = members.any(|member| names.text(member.name) == "TryParse");
            code.model.types[*ty].kind != TypeKind::Enum && !is_read
        }
        Mention::External(name, _) => {
            !is_text(code.model.names.text(*name)) && !is_sequence(code, mention)
        }
        Mention::Array(_) | Mention::Unknown | Mention::Param(_) => false,
    }
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

/// `ILogger` is an interface by convention.
fn is_interface(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next() == Some('I') && chars.next().is_some_and(char::is_uppercase)
}
