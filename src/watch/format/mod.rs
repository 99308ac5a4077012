//! The formats in which a check and a difference are shown; each a pure function of it.

mod ci;
mod markdown;
mod rooted;
mod sarif;
mod table;
mod text;

use std::collections::BTreeMap;

use serde::Serialize;

use super::check::Check;
use super::diff::Diff;
use super::finding::Finding;

pub use text::TextStyle;

/// The formats in which a check or a difference can be shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Format {
    /// For a person: each finding with its place and line of source.
    Text,
    /// All of it.
    Json,
    /// SARIF 2.1.0, what is new.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
    /// GitLab's code quality report.
    Gitlab,
    /// JUnit.
    Junit,
    /// For a pull request, with a picture of the pairs that changed.
    Markdown,
    /// One finding, or one change, a line.
    Csv,
}

impl Format {
    /// Every format, in the order in which help texts list them.
    pub const ALL: [Self; 8] = [
        Self::Text,
        Self::Json,
        Self::Sarif,
        Self::Github,
        Self::Gitlab,
        Self::Junit,
        Self::Markdown,
        Self::Csv,
    ];

    /// The name used on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Sarif => "sarif",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Junit => "junit",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
        }
    }
}

/// `check` in `format`.
#[must_use]
pub fn show_check(check: &Check, format: Format, style: &TextStyle) -> String {
    let base = base(format, &check.prefix, style);
    let check = &rooted::check(check, base);
    match format {
        Format::Text => text::check(check, style),
        Format::Json => json(check),
        Format::Markdown => markdown::check(check),
        Format::Csv => {
            let new = ci::rows(&check.findings, "new");
            let same = ci::rows(&check.same, "same");
            [ci::COLUMNS, &new, &same].concat()
        }
        Format::Sarif | Format::Github | Format::Gitlab | Format::Junit => {
            show_findings(&check.findings, format)
        }
    }
}

/// `diff` in `format`.
#[must_use]
pub fn show_diff(diff: &Diff, format: Format, style: &TextStyle) -> String {
    let base = base(format, &diff.prefix, style);
    let diff = &rooted::diff(diff, base);
    match format {
        Format::Text => text::diff(diff, style),
        Format::Json => json(diff),
        Format::Markdown => markdown::diff(diff),
        Format::Csv => table::diff(diff),
        Format::Sarif | Format::Github | Format::Gitlab | Format::Junit => {
            show_findings(&diff.findings, format)
        }
    }
}

/// What stands before the paths in `format`. Whoever reads a text is somewhere; JSON has the prefix beside the paths; all
/// others are read by somebody who knows paths from the top of the repository.
fn base<'a>(format: Format, prefix: &'a str, style: &'a TextStyle) -> &'a str {
    match format {
        Format::Text => &style.base,
        Format::Json => "",
        _ => prefix,
    }
}

/// The formats that know only findings.
fn show_findings(findings: &[Finding], format: Format) -> String {
    match format {
        Format::Sarif => json(&sarif::sarif(
            findings,
            &crate::report::model::Tool::default(),
        )),
        Format::Github => ci::github(findings),
        Format::Gitlab => json(&ci::gitlab(findings)),
        _ => ci::junit(findings),
    }
}

fn json(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// A path as a relative reference of RFC 3986.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let digit = |value: u8| {
                char::from_digit(value.into(), 16)
                    .unwrap_or('0')
                    .to_ascii_uppercase()
            };
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    out
}

/// Puts the line of source to every finding whose file `read` yields.
pub fn with_excerpts(findings: &mut [Finding], read: impl Fn(&str) -> Option<Vec<u8>>) {
    let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for finding in findings {
        let Some(at) = &finding.at else {
            continue;
        };
        let lines = files.entry(at.path.clone()).or_insert_with(|| {
            let bytes = read(&at.path).unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes);
            text.lines().map(str::to_owned).collect()
        });
        let line = (at.line as usize)
            .checked_sub(1)
            .and_then(|index| lines.get(index));
        // What is no text of single bytes would show as noise.
        let line = line.filter(|line| !line.contains('\0'));
        finding.excerpt = line
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty());
    }
}
