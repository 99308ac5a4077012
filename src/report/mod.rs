//! What a run found, as one value, and the formats it is shown in.
//!
//! [`model::Report`] is the border of the program: stages to its left work on ids and graphs, everything to
//! its right sees only this value. It is plain data with types of its own, so that a format cannot depend on
//! how the graph is stored, and so that a saved report can be rendered, compared and checked again without
//! the source.
//!
//! Every format is a pure function of the report. [`render`] is the table of formats by name.

pub mod csv;
pub mod dot;
pub mod explain;
pub mod html;
pub mod json;
pub mod jsonl;
pub mod layers;
pub mod level;
mod map;
pub mod mermaid;
pub mod model;
pub mod printable;
pub mod structurizr;
pub mod svg;
pub mod text;
mod view;

use std::io::{self, Write};

use model::Report;

/// The formats in which a report can be shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Format {
    /// A summary that fits one screen.
    Text,
    /// The whole report; see [`model::Report`].
    Json,
    /// Boundaries and what couples them, for Graphviz.
    Dot,
    /// One page that opens from disk, to explore and to edit.
    Html,
    /// The map of the boundaries as a picture.
    Svg,
    /// The same as a flowchart for documents.
    Mermaid,
    /// The same as a workspace of the Structurizr DSL.
    Structurizr,
}

impl Format {
    /// Every format, in the order in which help texts list them.
    pub const ALL: [Self; 7] = [
        Self::Text,
        Self::Json,
        Self::Html,
        Self::Svg,
        Self::Dot,
        Self::Mermaid,
        Self::Structurizr,
    ];

    /// The name used on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Dot => "dot",
            Self::Html => "html",
            Self::Svg => "svg",
            Self::Mermaid => "mermaid",
            Self::Structurizr => "structurizr",
        }
    }

    /// The format of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// What formats ask for beside the report.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RenderOptions {
    /// For [`Format::Text`].
    pub text: text::TextOptions,
    /// For [`Format::Html`].
    pub html: html::HtmlOptions,
}

/// Writes `report` in `format`.
///
/// # Errors
/// Whatever `out` reports.
pub fn render(
    report: &Report,
    format: Format,
    options: &RenderOptions,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Text => out.write_all(text::text(report, &options.text).as_bytes()),
        Format::Json => json::write(report, out),
        Format::Dot => out.write_all(dot::dot(report).as_bytes()),
        Format::Mermaid => out.write_all(mermaid::mermaid(report).as_bytes()),
        Format::Structurizr => out.write_all(structurizr::structurizr(report).as_bytes()),
        Format::Svg => out.write_all(svg::svg(report).as_bytes()),
        Format::Html => html::write(report, &options.html, out),
    }
}
