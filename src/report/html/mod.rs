//! The report as one page that opens from disk: no server, no network, nothing beside the file.
//!
//! The page is three parts. The program (`assets/*.js`, `assets/style.css`) is written by hand and taken in as it
//! is; it is the only thing that may run or style, since the Content-Security-Policy names the hashes of exactly
//! these two blocks and allows nothing else. The data is JSON in a block that no browser executes. The skeleton
//! has no text from the analysed code at all: what comes from there is put into text nodes by the program, so a
//! name can never become markup.
//!
//! What the page shows it computes from the type-level edges, with the formulas of `metrics`, since its reader may
//! edit the boundaries. A test holds both implementations together.

mod compare;
mod data;
pub mod history;
mod policy;

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::model::Report;

/// The skeleton; `{{...}}` are the places of the other parts.
const SKELETON: &str = include_str!("assets/page.html");
const STYLE: &str = include_str!("assets/style.css");
/// The program, in the order in which its parts build on each other.
const PROGRAM: [&str; 26] = [
    include_str!("assets/text.js"),
    include_str!("assets/data.js"),
    include_str!("assets/graph.js"),
    include_str!("assets/figures.js"),
    include_str!("assets/edit.js"),
    include_str!("assets/remedy.js"),
    include_str!("assets/toml.js"),
    include_str!("assets/place.js"),
    include_str!("assets/parts.js"),
    include_str!("assets/overview.js"),
    include_str!("assets/map.js"),
    include_str!("assets/inside.js"),
    include_str!("assets/matrix.js"),
    include_str!("assets/tables.js"),
    include_str!("assets/hosts.js"),
    include_str!("assets/layers.js"),
    include_str!("assets/plan.js"),
    include_str!("assets/contract.js"),
    include_str!("assets/pair.js"),
    include_str!("assets/usage.js"),
    include_str!("assets/type.js"),
    include_str!("assets/history.js"),
    include_str!("assets/compare.js"),
    include_str!("assets/editing.js"),
    include_str!("assets/search.js"),
    include_str!("assets/main.js"),
];

/// Lines of source by index of the file and line.
pub type Excerpts = BTreeMap<(usize, u32), String>;

/// What goes into the page beside the report.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct HtmlOptions {
    /// What to call a code base that has no name of its own.
    pub title: String,
    /// Source lines of places where one boundary mentions another; empty for a page without source.
    pub excerpts: Excerpts,
    /// Places kept for a pair of types; `None` for all.
    pub places: Option<usize>,
    /// Another report to hold this one against, with what to call it.
    pub compare: Option<(String, Box<Report>)>,
    /// Figures over time.
    pub history: Option<history::History>,
}

/// Writes the page.
///
/// # Errors
/// Whatever `out` reports.
pub fn write(report: &Report, options: &HtmlOptions, out: &mut dyn Write) -> io::Result<()> {
    let program = program();
    let mut rest = SKELETON;
    while let Some((before, after)) = rest.split_once("{{") {
        out.write_all(before.as_bytes())?;
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        match name {
            "policy" => out.write_all(policy::policy(&program, STYLE).as_bytes())?,
            "style" => out.write_all(STYLE.as_bytes())?,
            "program" => out.write_all(program.as_bytes())?,
            _ => data::write(report, options, out)?,
        }
        rest = after;
    }
    out.write_all(rest.as_bytes())
}

/// The program as one block, in a scope of its own.
fn program() -> String {
    format!(
        "\"use strict\";\n(() => {{\n{}\n}})();\n",
        PROGRAM.join("\n")
    )
}

#[cfg(test)]
mod tests;
