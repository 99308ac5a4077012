//! Tables with a heading: comma, semicolon, tab or bar between the cells, quotes as in RFC 4180.
//!
//! A quote that nothing closes would swallow the rest of a file. So a row is given up after as many bytes as no row of an
//! export has, and reading goes on in the line after the one that the quote stands in.

use std::collections::VecDeque;
use std::io;

use super::lines::{Line, Lines};

/// The longest row.
const LONGEST: usize = 1 << 20;

/// A row, or why there is none.
pub(super) struct Row {
    /// 1-based line in which it begins.
    pub line: u32,
    /// Its cells.
    pub cells: Result<Vec<String>, &'static str>,
}

/// Reads rows.
pub(super) struct Rows<'l, 'a> {
    lines: &'l mut Lines<'a>,
    delimiter: u8,
    /// Lines that were read with a row that was given up.
    pending: VecDeque<Line>,
}

impl<'l, 'a> Rows<'l, 'a> {
    /// Reads the heading; `first` is the first line, which is read already.
    pub(super) fn new(lines: &'l mut Lines<'a>, first: Line) -> io::Result<(Self, Option<Row>)> {
        // Spreadsheets tell what stands between the cells in a line of its own.
        let told = match first.bytes[..] {
            [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', sign] => Some(sign),
            _ => None,
        };
        let mut rows = Self {
            lines,
            delimiter: told.unwrap_or_else(|| guess(&first.bytes)),
            pending: VecDeque::new(),
        };
        if told.is_none() {
            rows.pending.push_back(first);
        }
        let heading = rows.next_row()?;
        Ok((rows, heading))
    }

    /// Whether a comma stands before the fraction of a number: where it does not stand between cells.
    pub(super) fn has_commas(&self) -> bool {
        self.delimiter == b';'
    }

    /// The next row that is not empty; `None` at the end.
    pub(super) fn next_row(&mut self) -> io::Result<Option<Row>> {
        loop {
            let Some(first) = self.line()? else {
                return Ok(None);
            };
            if first.is_whole && first.bytes.trim_ascii().is_empty() {
                continue;
            }
            return self.row(first).map(Some);
        }
    }

    fn line(&mut self) -> io::Result<Option<Line>> {
        match self.pending.pop_front() {
            Some(line) => Ok(Some(line)),
            None => self.lines.next(LONGEST),
        }
    }

    /// The row that begins with a line, which may go on in further ones.
    fn row(&mut self, first: Line) -> io::Result<Row> {
        let number = first.number;
        if !first.is_whole {
            self.lines.skip_line()?;
            return Ok(Row {
                line: number,
                cells: Err("the line is longer than a row can be"),
            });
        }
        let mut text = first.bytes;
        let mut state = State::Start;
        let mut cells = Vec::new();
        let mut cell = Vec::new();
        self.scan(&text, &mut state, &mut cell, &mut cells);
        let mut held: VecDeque<Line> = VecDeque::new();
        while state == State::Quoted {
            let next = self.line()?;
            let fits = |next: &Line| next.is_whole && text.len() + next.bytes.len() < LONGEST;
            let next = match next {
                Some(next) if fits(&next) => next,
                last => {
                    // Whatever came after the first line is read again.
                    held.extend(last);
                    held.append(&mut self.pending);
                    self.pending = held;
                    return Ok(Row {
                        line: number,
                        cells: Err("a quote is opened here and never closed"),
                    });
                }
            };
            cell.push(b'\n');
            self.scan(&next.bytes, &mut state, &mut cell, &mut cells);
            text.extend_from_slice(&next.bytes);
            held.push_back(next);
        }
        cells.push(finish(&mut cell));
        Ok(Row {
            line: number,
            cells: Ok(cells),
        })
    }

    fn scan(&self, text: &[u8], state: &mut State, cell: &mut Vec<u8>, cells: &mut Vec<String>) {
        for &byte in text {
            *state = match (*state, byte) {
                (State::Start, b'"') => State::Quoted,
                (State::Quoted, b'"') => State::Closed,
                (State::Closed, b'"') => {
                    cell.push(b'"');
                    State::Quoted
                }
                (State::Quoted, _) => {
                    cell.push(byte);
                    State::Quoted
                }
                (_, byte) if byte == self.delimiter => {
                    cells.push(finish(cell));
                    State::Start
                }
                _ => {
                    cell.push(byte);
                    State::Plain
                }
            };
        }
    }
}

/// Where in a cell the reader is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Plain,
    Quoted,
    /// Behind a quote that closes the cell, or is the first of two.
    Closed,
}

fn finish(cell: &mut Vec<u8>) -> String {
    let text = String::from_utf8_lossy(cell).trim().to_owned();
    cell.clear();
    text
}

/// The sign that stands most often between quotes in the heading.
fn guess(heading: &[u8]) -> u8 {
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0), (b'|', 0)];
    let mut is_quoted = false;
    for &byte in heading {
        is_quoted ^= byte == b'"';
        for (sign, count) in &mut counts {
            *count += usize::from(!is_quoted && *sign == byte);
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let found = counts.iter().find(|(_, count)| *count == most);
    found.map_or(b',', |(sign, _)| *sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<String> {
        let mut stream = text.as_bytes();
        let mut lines = Lines::new(&mut stream).unwrap().unwrap();
        let first = lines.next(LONGEST).unwrap().unwrap();
        let (mut rows, heading) = Rows::new(&mut lines, first).unwrap();
        let mut found = vec![heading.unwrap()];
        while let Some(row) = rows.next_row().unwrap() {
            found.push(row);
        }
        let shown = found.into_iter().map(|row| match row.cells {
            Ok(cells) => format!("{}: {}", row.line, cells.join("~")),
            Err(why) => format!("{}: {why}", row.line),
        });
        shown.collect()
    }

    #[test]
    fn cells_may_hold_anything_in_quotes() {
        assert_eq!(
            rows("a,b\r\n\"1,\"\"x\"\"\",\"two\nlines\"\r\n\r\n3, 4 \r\n"),
            ["1: a~b", "2: 1,\"x\"~two\nlines", "5: 3~4"]
        );
        assert_eq!(rows("sep=;\na;b,c\n1;2\n"), ["2: a~b,c", "3: 1~2"]);
        assert_eq!(rows("a\tb\n1\t2"), ["1: a~b", "2: 1~2"]);
        assert_eq!(rows("a\n5\" wide\n"), ["1: a", "2: 5\" wide"]);
    }

    #[test]
    fn an_open_quote_costs_one_line() {
        assert_eq!(
            rows("a,b\n\"x,1\ny,2\nz,3\n"),
            [
                "1: a~b",
                "2: a quote is opened here and never closed",
                "3: y~2",
                "4: z~3"
            ]
        );
    }

    #[test]
    fn a_row_that_never_ends_is_given_up() {
        let text = format!("a\n{}\nlast\n", "x".repeat(LONGEST + 10));
        assert_eq!(
            rows(&text),
            ["1: a", "2: the line is longer than a row can be", "3: last"]
        );
    }
}
