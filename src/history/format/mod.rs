//! A history for its readers: a table with sparklines, JSON, CSV, and charts.
//!
//! Formats are pure functions of the [`Timeline`]. Charts are pictures of our own: they load nothing and run nothing.

mod chart;
mod page;
mod spark;
mod table;
mod view;

use super::Timeline;

pub use view::view;

/// The formats.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// A table for a terminal.
    Text,
    /// Everything.
    Json,
    /// A row for each commit, a column for each figure and each pair.
    Csv,
    /// A page with charts and tables.
    Html,
    /// The charts alone.
    Svg,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 5] = [Self::Text, Self::Json, Self::Csv, Self::Html, Self::Svg];

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Svg => "svg",
        }
    }
}

/// How to lay out text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// Columns of the terminal.
    pub width: usize,
    /// Whether colours may be used.
    pub color: bool,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            width: 100,
            color: false,
        }
    }
}

/// `timeline` in `format`.
#[must_use]
pub fn show(timeline: &Timeline, format: Format, layout: &Layout) -> String {
    match format {
        Format::Text => table::text(timeline, layout),
        Format::Json => {
            let mut text = serde_json::to_string_pretty(timeline).unwrap_or_default();
            text.push('\n');
            text
        }
        Format::Csv => table::csv(timeline),
        Format::Html => page::html(timeline),
        Format::Svg => chart::svg(timeline),
    }
}
