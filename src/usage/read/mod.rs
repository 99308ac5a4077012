//! Reads a file of usage and counts what it tells.
//!
//! ```text
//! bytes -> lines     text in any encoding, never more than a row of it held
//!       -> csv       rows with a heading            -> columns ->  record -> Tally
//!       -> json      lines or documents, streamed   -> columns, spans ->
//! ```
//!
//! Files of usage have a row a request, and may be larger than memory. What is kept of one is counts by operation, so the size
//! of a [`Tally`] goes with the number of operations. What cannot be read is told with its line, and the rest is counted.

mod columns;
mod csv;
mod json;
mod lines;
mod record;
mod shapes;
mod small;
mod spans;
mod values;
mod words;

use std::io::{self, Read};

use super::tally::{Format, Tally};
use crate::base::problem::{Problem, ProblemCode};
use columns::{Cell, Layout};
use csv::Rows;
use lines::{Line, Lines};
use record::{Causes, Record};

pub use words::FILES;
pub(super) use words::{is_static_file, message_of};

/// Broken records whose places are told; the others are counted.
const TOLD: usize = 20;

/// Bytes that are read to find out what form a file has.
const HEAD: usize = 1 << 20;

/// Counts what a file of usage says, whatever its form: a table or JSON lines of one's own, exports of Application Insights,
/// spans in OTLP/JSON. What is wrong with it is among the problems of the result.
#[must_use]
pub fn read(name: &str, stream: &mut dyn Read) -> Tally {
    let mut tally = Tally {
        name: name.to_owned(),
        ..Tally::default()
    };
    let mut counter = Counter {
        tally: &mut tally,
        causes: Causes::default(),
        told: 0,
    };
    if let Err(error) = counter.read(stream) {
        counter.problem(None, format!("it could not be read to its end: {error}"));
    }
    counter.finish();
    tally
}

/// Counts records, and tells of those that are none.
struct Counter<'t> {
    tally: &'t mut Tally,
    causes: Causes,
    told: usize,
}

impl Counter<'_> {
    fn read(&mut self, stream: &mut dyn Read) -> io::Result<()> {
        let mut lines = match Lines::new(stream)? {
            Ok(lines) => lines,
            Err(why) => {
                self.problem(None, why.to_owned());
                return Ok(());
            }
        };
        let first = loop {
            match lines.next(HEAD)? {
                None => {
                    self.problem(None, "it is empty".to_owned());
                    return Ok(());
                }
                Some(line) if line.bytes.trim_ascii().is_empty() && line.is_whole => {}
                Some(line) => break line,
            }
        };
        if first.bytes.contains(&0) {
            self.problem(Some(first.number), "it is no text".to_owned());
            return Ok(());
        }
        match first.bytes.trim_ascii_start().first() {
            Some(b'{' | b'[') => {
                self.tally.format = Some(Format::Json);
                json::read(&mut lines, first, self)
            }
            _ => self.table(&mut lines, first),
        }
    }

    fn table(&mut self, lines: &mut Lines<'_>, first: Line) -> io::Result<()> {
        let number = first.number;
        let (mut rows, heading) = Rows::new(lines, first)?;
        let names = heading.and_then(|row| row.cells.ok()).unwrap_or_default();
        let shown: Vec<String> = names
            .iter()
            .take(8)
            .map(|name| format!("{name:?}"))
            .collect();
        let layout = Layout::new(names, rows.has_commas());
        if !layout.tells_operations() {
            let message = format!(
                "no column tells what was called, as one named operation would; there is {}",
                shown.join(", ")
            );
            self.problem(Some(number), message);
            return Ok(());
        }
        self.tally.format = Some(Format::Csv);
        while let Some(row) = rows.next_row()? {
            let read = row.cells.map_err(str::to_owned).and_then(|cells| {
                layout.record(&|column| cells.get(column).map(|cell| Cell::Text(cell)))
            });
            match read {
                Ok(record) => self.count(Format::Csv, record),
                Err(why) => self.broken(row.line, &why),
            }
        }
        Ok(())
    }

    fn count(&mut self, format: Format, record: Record) {
        self.tally.format = Some(format);
        record.count_in(self.tally, &mut self.causes);
    }

    fn passed_over(&mut self, format: Format) {
        self.tally.format = Some(format);
        self.tally.passed_over += 1;
    }

    fn broken(&mut self, line: u32, why: &str) {
        self.tally.broken += 1;
        if self.told < TOLD {
            self.told += 1;
            self.problem(Some(line), format!("not counted: {why}"));
        }
    }

    fn problem(&mut self, line: Option<u32>, message: String) {
        let problem = Problem::new(ProblemCode::BrokenUsage, &self.tally.name, message);
        self.tally.problems.push(match line {
            Some(line) => problem.at_line(line),
            None => problem,
        });
    }

    fn finish(&mut self) {
        let more = self.tally.broken.saturating_sub(self.told as u64);
        if more > 0 {
            self.problem(None, format!("{more} more records were not counted"));
        }
        if self.causes.are_too_many {
            let message =
                "it names more tests and scenarios than can be told apart; some are left out";
            self.problem(None, message.to_owned());
        }
        self.tally.tidy();
    }
}

#[cfg(test)]
mod tests;
