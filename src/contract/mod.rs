//! The interface of a boundary: what others call of it and what it calls of others, in three languages.
//!
//! ```text
//! cuts of the report -> Contract (offers, required offers, closure of data types) -> C#
//! operations         -> routes with parameters and schemas                        -> OpenAPI 3.1
//! messages           -> channels with payloads                                    -> AsyncAPI 3.0
//! ```
//!
//! C# is written from the declarations as they stand in the source, each in its namespace with the using directives that
//! hold there, so that names mean what they mean in the source. Data types come as classes without code: what crosses a
//! boundary is their state. Schemas are written from bound types, since a JSON schema knows no using directives.

mod asyncapi;
mod csharp;
mod document;
mod openapi;
mod route;
mod schema;
mod select;

use std::collections::BTreeMap;

use crate::extract::skeleton::Declared;
use crate::report::model::Report;
use crate::resolve::model::Model;

pub use asyncapi::asyncapi;
pub use csharp::csharp;
pub use openapi::openapi;
pub use select::{Contract, Offer};

/// A code base and its division.
#[derive(Clone, Copy, Debug)]
pub struct Code<'a> {
    /// The division, and what crosses it.
    pub report: &'a Report,
    /// The bound names; its types are those of the report, in the same order.
    pub model: &'a Model,
    /// What each file declares, by path.
    pub declared: &'a BTreeMap<String, Vec<Declared>>,
}

impl<'a> Code<'a> {
    /// The declarations of a type, one for each of its files that others can name.
    fn declarations(&self, ty: usize) -> Vec<&'a Declared> {
        let Some(known) = self.report.types.get(ty) else {
            return Vec::new();
        };
        let files = known
            .files
            .iter()
            .filter_map(|file| self.declared.get(file));
        let all = files.flatten();
        all.filter(|declared| declared.id == known.id).collect()
    }
}
