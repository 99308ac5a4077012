//! What both document formats have in common.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Code;
use crate::report::model::{Boundary, Place, Report};

/// The head of a document.
pub(super) fn info(boundary: &Boundary, what: &str) -> Value {
    json!({
        "title": boundary.name,
        "version": "0.0.0",
        "description": format!("{what} of {}, as found in the source.", boundary.name),
    })
}

/// `path:line`
pub(super) fn place(report: &Report, at: &Place) -> String {
    match at {
        Place::Source(site) => {
            let file = report.files.get(site.0).map_or("", String::as_str);
            format!("{file}:{}", site.1)
        }
        Place::Beside(path, line) => format!("{path}:{line}"),
    }
}

/// `wanted`, or with a number behind it where that is taken.
pub(super) fn unique(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let tries = (2..).map(|number| format!("{wanted}_{number}"));
    let mut names = std::iter::once(wanted.to_owned()).chain(tries);
    let name = names.find(|name| !taken.contains(name)).unwrap_or_default();
    taken.insert(name.clone());
    name
}

/// The simple name of a type.
pub(super) fn simple<'a>(code: &Code<'a>, ty: usize) -> &'a str {
    let id = code.report.types.get(ty).map_or("", |ty| ty.id.as_str());
    let last = id.rsplit('.').next().unwrap_or(id);
    last.split('`').next().unwrap_or(last)
}

/// The document as text.
pub(super) fn written(document: &Value) -> String {
    format!("{document:#}\n")
}

/// Letters, digits and underscores: what an identifier of a document may have.
pub(super) fn word(text: &str) -> String {
    let sign = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    text.chars().map(sign).collect()
}
