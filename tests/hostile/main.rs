//! Trees that nobody should have: whatever lies in a repository, a run ends, says what it could not read, and exits with
//! the code that is stated for it.
//!
//! The sizes here fit an ordinary run. The full ones (a line of 50 MB, a million files) are
//!
//! ```text
//! cargo test --release --test hostile -- --ignored
//! ```
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../support"]
mod support {
    #[allow(dead_code, reason = "shared with tests that use more of it")]
    pub(crate) mod edits;
    pub(crate) mod random;
    pub(crate) mod run;
    pub(crate) mod tree;
}

mod defects;
mod depth;
#[cfg(unix)]
mod files;
mod git;
mod mass;
#[cfg(unix)]
mod names;
#[cfg(unix)]
mod output;
mod projects;
#[cfg(unix)]
mod systems;

use serde_json::Value;

/// Code, path and message of every problem of a report.
pub(crate) fn problems(report: &Value) -> Vec<[String; 3]> {
    let list = report["problems"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    list.iter()
        .map(|p| [text(&p["code"]), text(&p["path"]), text(&p["message"])])
        .collect()
}

/// Asserts that a problem with this code and path is told, and that its message holds `part`.
#[track_caller]
pub(crate) fn assert_told(report: &Value, code: &str, path: &str, part: &str) {
    let found = problems(report);
    let is_it = |p: &&[String; 3]| p[0] == code && p[1] == path && p[2].contains(part);
    assert!(
        found.iter().any(|p| is_it(&p)),
        "no {code} of {path} with {part:?} in {found:#?}"
    );
}

/// The ids of the types of a report.
pub(crate) fn types(report: &Value) -> Vec<String> {
    let list = report["types"].as_array().unwrap();
    list.iter()
        .map(|ty| ty["id"].as_str().unwrap().to_owned())
        .collect()
}
