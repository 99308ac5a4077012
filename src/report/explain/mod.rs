//! Why a type is in its boundary, what ties one boundary to another, what a boundary is: answers from a report alone.
//!
//! Every line of an answer stands on an edge or a cut of the report and ends in a place. What was looked for and not
//! found is said as well: a reader who distrusts magic wants to know what the tool would have seen.

pub mod answer;
mod besides;
mod boundary;
mod changes;
mod costs;
mod crossing;
mod outside;
mod owned;
mod pair;
mod severed;
mod subject;
mod ty;
mod usage;

use super::model::{Report, Site};
use super::printable::printable;
use super::view::View;

use answer::{ANSWER_VERSION, About, Answer, Section};

pub use subject::{Subject, Unknown, find};

/// Entries of a list that are shown unless all are asked for.
const SHOWN: usize = 10;

/// How long an answer may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Length {
    /// Whether lists are shown to their end.
    pub all: bool,
}

impl Length {
    fn limit(self) -> usize {
        self.limit_of(SHOWN)
    }

    /// As many entries as there are, or `shown`.
    fn limit_of(self, shown: usize) -> usize {
        if self.all { usize::MAX } else { shown }
    }
}

/// What `report` knows of one subject.
#[must_use]
pub fn explain(report: &Report, subject: Subject, length: Length) -> String {
    let page = Page::new(report, length);
    match subject {
        Subject::Type(index) => page.ty(index),
        Subject::Boundary(index) => page.boundary(index),
    }
}

/// What ties `from` and `to`, in both directions. A type stands for itself, a boundary for all its types.
#[must_use]
pub fn explain_pair(report: &Report, from: Subject, to: Subject, length: Length) -> String {
    Page::new(report, length).pair(from, to)
}

/// What `report` knows of a subject, or of two, as data.
#[must_use]
pub fn answer(report: &Report, subject: Subject, other: Option<Subject>) -> Answer {
    let page = Page::new(report, Length { all: true });
    let about = match (subject, other) {
        (from, Some(to)) => About::Pair(page.pair_answer(from, to)),
        (Subject::Type(index), None) => About::Type(page.ty_answer(index)),
        (Subject::Boundary(index), None) => About::Boundary(page.boundary_answer(index)),
    };
    Answer {
        schema_version: ANSWER_VERSION,
        about,
    }
}

/// What every answer needs.
struct Page<'a> {
    report: &'a Report,
    view: View<'a>,
    length: Length,
}

impl<'a> Page<'a> {
    fn new(report: &'a Report, length: Length) -> Self {
        Self {
            report,
            view: View::new(report),
            length,
        }
    }

    /// The short name of a type.
    fn short(&self, index: usize) -> String {
        let ty = self.report.types.get(index);
        ty.map_or_else(String::new, |ty| printable(ty.short_name()).into_owned())
    }

    /// The id of a type.
    fn id(&self, index: usize) -> String {
        let ty = self.report.types.get(index);
        ty.map_or_else(String::new, |ty| ty.id.clone())
    }

    /// `path:line`
    fn place(&self, site: Site) -> String {
        let file = self.report.files.get(site.0).map_or("", String::as_str);
        format!("{}:{}", printable(file), site.1)
    }

    /// A boundary by name, with its id where that is spelt differently.
    fn boundary_name(&self, id: &'a str) -> String {
        let name = printable(self.view.name(id)).into_owned();
        if name.to_lowercase() == id {
            name
        } else {
            format!("{name} ({})", printable(id))
        }
    }

    /// The outermost type around `index`.
    fn outermost(&self, index: usize) -> usize {
        let mut current = index;
        for _ in 0..self.report.types.len() {
            match self.report.types.get(current).and_then(|ty| ty.outer) {
                Some(outer) => current = outer,
                None => break,
            }
        }
        current
    }

    /// `lines`, cut to the length that was asked for, with a word on what is left out.
    fn listed(&self, lines: Vec<String>) -> Vec<String> {
        let total = lines.len();
        let limit = self.length.limit();
        let mut shown: Vec<String> = lines.into_iter().take(limit).collect();
        if total > shown.len() {
            shown.push(format!("... and {} more (--all)", total - shown.len()));
        }
        shown
    }
}

/// A heading and its lines, indented; nothing where there are none.
fn section(heading: &str, lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        return Vec::new();
    }
    let mut all = vec![String::new(), heading.to_owned()];
    all.extend(lines.into_iter().map(|line| format!("  {line}")));
    all
}

/// Those that say something.
fn sections(all: impl IntoIterator<Item = (&'static str, Vec<String>)>) -> Vec<Section> {
    let told = all.into_iter().filter(|(_, lines)| !lines.is_empty());
    told.map(|(title, lines)| Section {
        title: title.to_owned(),
        lines,
    })
    .collect()
}

#[cfg(test)]
mod tests;
