//! The report as JSON, written and read back.
//!
//! The layout is chosen for two readers: a program does not care, and version control shows one changed type
//! or edge as one changed line. So the fields of the report and of its objects stand one a line, arrays have
//! one element a line, and everything below that is compact.

use std::io::{self, Write};

use rayon::prelude::*;
use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

use super::model::{Report, SCHEMA_VERSION};

/// The report as JSON text with a final newline.
#[must_use]
pub fn json(report: &Report) -> String {
    let mut bytes = Vec::new();
    // Neither half can fail: a vector takes everything, and the serialiser writes nothing but UTF-8.
    let _ = write(report, &mut bytes);
    String::from_utf8(bytes).unwrap_or_default()
}

/// As [`json`], on all threads: the longest lists, which are nearly all of it, are written in pieces.
#[must_use]
pub fn into_json(mut report: Report) -> String {
    let types = std::mem::take(&mut report.types);
    let edges = std::mem::take(&mut report.edges);
    let external = std::mem::take(&mut report.external);
    let lists = || {
        [
            ("types", lines(&types)),
            ("edges", lines(&edges)),
            ("external", lines(&external)),
        ]
    };
    let (frame, lists) = rayon::join(|| json(&report), lists);
    let mut text = String::with_capacity(
        frame.len() + lists.iter().map(|(_, lines)| lines.len()).sum::<usize>(),
    );
    let mut rest = frame.as_str();
    for (name, lines) in lists {
        // A key of the report starts a line, as nothing else does: no line is broken within a text.
        let key = format!("\n  \"{name}\": [");
        if let Some(at) = rest.find(&key) {
            let (before, after) = rest.split_at(at + key.len());
            text.push_str(before);
            text.push_str(&lines);
            rest = after;
        }
    }
    text.push_str(rest);
    text
}

/// The elements of a list of the report, one a line.
fn lines<T: Serialize + Sync>(items: &[T]) -> String {
    let write = |items: &[T]| {
        let mut text = Vec::new();
        for item in items {
            text.extend_from_slice(b"\n    ");
            // Neither half can fail, as in `json`.
            let _ = serde_json::to_writer(&mut text, item);
            text.push(b',');
        }
        String::from_utf8(text).unwrap_or_default()
    };
    let pieces: Vec<String> = items.par_chunks(PIECE).map(write).collect();
    let mut text = pieces.concat();
    if text.pop().is_some() {
        text.push_str("\n  ");
    }
    text
}

/// Writes the report as JSON with a final newline.
///
/// # Errors
/// Whatever `out` reports.
pub fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *out, Lines::default());
    report.serialize(&mut serializer)?;
    out.write_all(b"\n")
}

/// Why a text is not a report that this program can read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is not JSON, or a field has another type than it should.
    #[error("not a report of unseam: {0}")]
    Malformed(#[from] serde_json::Error),
    /// It is JSON without a `schema_version`.
    #[error("not a report of unseam: it has no \"schema_version\"")]
    NoVersion,
    /// It is what another verb has written.
    #[error(
        "not a report of unseam: it has no \"types\"; a report is what `unseam analyze --format json` writes"
    )]
    NoReport,
    /// It was written in a shape that this program does not know.
    #[error(
        "the report has schema version {found}, this program reads version {SCHEMA_VERSION}: \
         analyze again, or use the version of unseam that wrote it"
    )]
    OtherVersion {
        /// The version it states.
        found: String,
    },
}

/// Reads a saved report. Fields that this version does not know are ignored.
///
/// # Errors
/// Where `text` is not a report, or one of another schema version.
pub fn read(text: &str) -> Result<Report, ReadError> {
    #[derive(serde::Deserialize)]
    struct Head {
        schema_version: Option<String>,
        types: Option<serde::de::IgnoredAny>,
    }
    // The version comes first: a newer shape would otherwise be reported as a type error somewhere inside.
    let head: Head = serde_json::from_str(text)?;
    match head.schema_version {
        None => Err(ReadError::NoVersion),
        Some(found) if found != SCHEMA_VERSION => Err(ReadError::OtherVersion { found }),
        Some(_) if head.types.is_none() => Err(ReadError::NoReport),
        Some(_) => Ok(serde_json::from_str(text)?),
    }
}

/// Elements that are written at a time.
const PIECE: usize = 512;

/// Deepest level of containers whose elements stand one a line.
const LINE_DEPTH: usize = 2;

/// The formatter: lines down to [`LINE_DEPTH`], compact below.
#[derive(Default)]
struct Lines {
    depth: usize,
    empty: bool,
}

impl Lines {
    fn open<W: ?Sized + Write>(&mut self, out: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.empty = true;
        out.write_all(bracket)
    }

    fn close<W: ?Sized + Write>(&mut self, out: &mut W, bracket: &[u8]) -> io::Result<()> {
        let on_lines = self.depth <= LINE_DEPTH && !self.empty;
        self.depth -= 1;
        self.empty = false;
        if on_lines {
            self.new_line(out)?;
        }
        out.write_all(bracket)
    }

    fn element<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.empty = false;
        if !first {
            out.write_all(b",")?;
        }
        if self.depth <= LINE_DEPTH {
            self.new_line(out)?;
        }
        Ok(())
    }

    fn new_line<W: ?Sized + Write>(&self, out: &mut W) -> io::Result<()> {
        out.write_all(b"\n")?;
        (0..self.depth).try_for_each(|_| out.write_all(b"  "))
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.element(out, first)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.element(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(if self.depth <= LINE_DEPTH {
            b": "
        } else {
            b":"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::view::sample;

    #[test]
    fn a_report_survives_the_round_trip() {
        let report = sample::shop();
        assert_eq!(read(&json(&report)).unwrap(), report);
        assert_eq!(read(&json(&Report::default())).unwrap(), Report::default());
        assert_eq!(into_json(report.clone()), json(&report));
        assert_eq!(into_json(Report::default()), json(&Report::default()));
    }

    #[test]
    fn one_type_and_one_edge_take_one_line() {
        let report = sample::shop();
        let text = json(&report);
        let lines = |start: &str| text.lines().filter(|l| l.starts_with(start)).count();
        assert_eq!(lines("    {\"id\":\"Shop."), report.types.len());
        assert_eq!(lines("    {\"from\":0,"), 2);
        assert!(text.starts_with("{\n  \"schema_version\": \"1\",\n"));
        assert!(text.ends_with("\n}\n"));
    }

    #[test]
    fn the_first_level_has_the_names_that_readers_rely_on() {
        let value: serde_json::Value = serde_json::from_str(&json(&sample::shop())).unwrap();
        for name in [
            "schema_version",
            "tool",
            "root",
            "health",
            "projects",
            "files",
            "types",
            "edges",
            "external",
            "boundaries",
            "couplings",
            "metrics",
            "plan",
            "problems",
        ] {
            assert!(value.get(name).is_some(), "{name}");
        }
        let ty = &value["types"][0];
        for name in [
            "id",
            "project",
            "kind",
            "files",
            "lines",
            "boundary",
            "second",
            "role",
            "marks",
            "layer",
            "confidence",
        ] {
            assert!(ty.get(name).is_some(), "types[].{name}");
        }
        assert_eq!(value["edges"][0]["sites"][0], serde_json::json!([0, 12]));
    }

    #[test]
    fn fields_of_a_later_version_are_ignored_and_missing_ones_are_empty() {
        let text = r#"{"schema_version":"1","stitches":[1],"types":[{"id":"A.B","colour":"red"}]}"#;
        let report = read(text).unwrap();
        assert_eq!(report.types[0].id, "A.B");
        assert_eq!(report.types[0].boundary, None);
    }

    #[test]
    fn what_is_not_a_report_is_said_to_be_none() {
        let error = |text: &str| read(text).unwrap_err().to_string();
        assert!(error(r#"{"schema_version":"2","types":7}"#).contains("schema version 2"));
        assert!(error("{}").contains("no \"schema_version\""));
        assert!(error(r#"{"schema_version":"1","findings":[]}"#).contains("no \"types\""));
        assert!(error("PK\u{3}").starts_with("not a report of unseam: expected value"));
    }
}
