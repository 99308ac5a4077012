//! Where a check and a difference go: the targets that were asked for and, within GitHub Actions, annotations and the
//! summary of the step.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;

use clap::ColorChoice;

use super::failure::Failure;
use super::output::{self, Target, Targets};
use crate::watch::format::{Format, TextStyle};

/// How to show something.
pub(super) struct Shows<'a> {
    pub(super) targets: &'a Targets<Format>,
    /// A name for the heading of a text.
    pub(super) title: String,
    /// What stands before the paths of a text.
    pub(super) base: String,
    pub(super) color: ColorChoice,
}

impl Shows<'_> {
    /// Writes what `show` makes of each format to where it goes.
    pub(super) fn deliver(
        &self,
        show: impl Fn(Format, &TextStyle) -> String,
    ) -> Result<(), Failure> {
        for target in self.targets.iter() {
            let style = TextStyle {
                color: output::colors(self.color, target.file.as_deref()),
                title: self.title.clone(),
                base: self.base.clone(),
            };
            let text = show(target.format, &style);
            output::deliver(target, |out| out.write_all(text.as_bytes()))?;
        }
        self.within_actions(&show)
    }

    /// A runner of GitHub reads annotations from both streams; they must not get among other data.
    fn within_actions(&self, show: &impl Fn(Format, &TextStyle) -> String) -> Result<(), Failure> {
        if std::env::var_os("GITHUB_ACTIONS").is_none_or(|value| value != "true") {
            return Ok(());
        }
        let style = TextStyle::default();
        let mut asked = self.targets.iter().map(|target| target.format);
        if !asked.any(|format| format == Format::Github) {
            let annotations = show(Format::Github, &style);
            let written = std::io::stderr().lock().write_all(annotations.as_bytes());
            written.map_err(|error| Failure::output(&error))?;
        }
        let Some(summary) = std::env::var_os("GITHUB_STEP_SUMMARY").map(PathBuf::from) else {
            return Ok(());
        };
        let text = show(Format::Markdown, &style);
        let file = OpenOptions::new().append(true).create(true).open(&summary);
        let written = file.and_then(|mut file| file.write_all(text.as_bytes()));
        written.map_err(|error| Failure::io("write", &summary, &error))
    }
}

/// `FMT[=FILE]` over the formats of a check and a difference.
pub(super) fn parse_format(text: &str) -> Result<Target<Format>, String> {
    output::parse_target(text, &Format::ALL.map(|format| (format.name(), format)))
}
