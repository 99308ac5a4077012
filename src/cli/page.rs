//! The arguments of the page: what goes into it beside the report.

use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::output;
use super::render::load;
use crate::history::Timeline;
use crate::history::format::view;
use crate::report::html::HtmlOptions;

/// What `--format html` takes along.
#[derive(clap::Args, Debug)]
#[expect(
    clippy::struct_field_names,
    reason = "fields are named as their options, among which others have a history"
)]
pub(super) struct PageArgs {
    /// Places kept of each pair of types in the page; the others are counted
    #[arg(
        long,
        value_name = "N",
        default_value = "40",
        help_heading = "The page (html)"
    )]
    html_places: usize,

    /// A saved report that the page holds this one against
    #[arg(long, value_name = "REPORT", help_heading = "The page (html)")]
    html_compare: Option<PathBuf>,

    /// Figures over time for the page, as `unseam history --format json` wrote them
    #[arg(long, value_name = "FILE", help_heading = "The page (html)")]
    html_history: Option<PathBuf>,
}

impl PageArgs {
    /// What these arguments say, under a title for a code base without a name of its own.
    ///
    /// # Errors
    /// Where a named file is not what it should be.
    pub(super) fn options(&self, title: String) -> Result<HtmlOptions, Failure> {
        let compare = self.html_compare.as_deref();
        let compare = compare.map(|file| {
            let report = load(file)?;
            Ok::<_, Failure>((output::title(file), Box::new(report)))
        });
        let history = self.html_history.as_deref().map(timeline);
        Ok(HtmlOptions {
            title,
            places: Some(self.html_places),
            compare: compare.transpose()?,
            history: history.transpose()?.map(|timeline| view(&timeline)),
            ..HtmlOptions::default()
        })
    }
}

fn timeline(file: &Path) -> Result<Timeline, Failure> {
    let bytes = std::fs::read(file).map_err(|error| Failure::io("read", file, &error))?;
    serde_json::from_slice(&bytes).map_err(|error| {
        Failure::new(format!("{}: {error}", file.display()))
            .hint("unseam history --format json=FILE writes such a file")
    })
}
