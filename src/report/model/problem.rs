//! The shape of a problem, for the schema of the report.
//!
//! Problems are defined in `base`, which is compiled into the build script as well and therefore knows no schemas.

use schemars::JsonSchema;
use serde::Serialize;

/// One problem with its place.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Problem")]
pub(super) struct Shape {
    /// What kind of problem, in kebab-case: `parse-error`, `missing-reference`, ...
    #[schemars(regex(pattern = "^[a-z]+(-[a-z]+)*$"))]
    code: String,
    /// Path relative to the analysed root, with `/`; empty where the problem has no file.
    path: String,
    /// 1-based line, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    /// 1-based column, in characters, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<u32>,
    /// One sentence for the user.
    message: String,
}
