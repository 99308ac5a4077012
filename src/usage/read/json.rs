//! JSON of any size: a value a line, or documents over many lines.
//!
//! Records are found wherever exports have them and taken one at a time: spans below `resourceSpans` (OTLP), rows of `tables`
//! (what a query of a workspace answers), elements of `records` and `value`, of `request` and `remoteDependency` (continuous
//! export), of a list at the top; any other object is a record itself. In a file of lines, a broken line costs that line; in
//! a document, what is behind the fault up to a line that begins an object or a list of its own.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use memchr::memchr_iter;
use serde::de::{DeserializeSeed, IgnoredAny};
use serde_json::Deserializer;

use super::Counter;
use super::lines::{Line, Lines};
use super::shapes::{Sink, Top};

/// Bytes of a line that are held.
const HELD: usize = 1 << 20;

/// Bytes without a quote that no record has: a text that long would have to be held.
const LONGEST: u64 = 4 << 20;

/// Reads all values; `first` is the first line, which is read already.
pub(super) fn read(
    lines: &mut Lines<'_>,
    first: Line,
    counter: &mut Counter<'_>,
) -> io::Result<()> {
    let mut sink = Sink::new(counter);
    if first.is_whole && is_cut(&first.bytes) {
        return documents(lines, first, &mut sink);
    }
    let mut next = Some(first);
    while let Some(line) = next {
        sink.line = line.number;
        if line.is_whole {
            let text = line.bytes.trim_ascii();
            if !text.is_empty() {
                let mut from = Deserializer::from_slice(text);
                let read = Top(&mut sink)
                    .deserialize(&mut from)
                    .and_then(|()| from.end());
                if let Err(error) = read {
                    sink.counter.broken(line.number, &reason(&error));
                }
            }
        } else {
            let stream = Guard::new(io::Cursor::new(line.bytes).chain(lines.rest_of_line()));
            let mut from = Deserializer::from_reader(stream);
            let read = Top(&mut sink)
                .deserialize(&mut from)
                .and_then(|()| from.end());
            if let Err(error) = read {
                let error = io_error(error)?;
                sink.counter.broken(line.number, &reason(&error));
            }
            lines.skip_line()?;
        }
        next = lines.next(HELD)?;
    }
    Ok(())
}

/// Whether a value begins in a line and does not end there.
fn is_cut(line: &[u8]) -> bool {
    let read: Result<IgnoredAny, _> = serde_json::from_slice(line);
    read.is_err_and(|error| error.is_eof())
}

/// Values that go over many lines.
fn documents(lines: &mut Lines<'_>, first: Line, sink: &mut Sink<'_, '_>) -> io::Result<()> {
    let mut start = first.number;
    let mut head = first.bytes;
    // The last line may have no end.
    if lines.number() > first.number {
        head.push(b'\n');
    }
    loop {
        let stream = Guard::new(io::Cursor::new(std::mem::take(&mut head)).chain(&mut *lines));
        let (told, ends) = (Rc::clone(&stream.told), Rc::clone(&stream.ends));
        let mut from = Deserializer::from_reader(stream);
        let fault = loop {
            sink.line = start.saturating_add(ends.get());
            let before = told.get();
            match Top(sink).deserialize(&mut from) {
                Ok(()) => {}
                // Nothing but space was left.
                Err(error) if error.is_eof() && told.get() == before => return Ok(()),
                Err(error) => break io_error(error)?,
            }
        };
        let within = u32::try_from(fault.line()).unwrap_or(u32::MAX);
        let line = start.saturating_add(within.saturating_sub(1));
        sink.counter.broken(line, &reason(&fault));
        drop(from);
        if fault.is_eof() || !lines.skip_to(b"{[")? {
            return Ok(());
        }
        start = lines.number();
    }
}

/// The error of the stream, where that is what it is.
fn io_error(error: serde_json::Error) -> io::Result<serde_json::Error> {
    if error.is_io() && error.io_error_kind() != Some(io::ErrorKind::InvalidData) {
        return Err(error.into());
    }
    Ok(error)
}

/// Why a value cannot be read, without the place, which is told beside it.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let end = text.rfind(" at line ").unwrap_or(text.len());
    text[..end].to_owned()
}

/// A stream that ends with an error where a text in it is longer than can be held.
struct Guard<R> {
    input: R,
    since_quote: u64,
    /// Bytes that were read and are no space.
    told: Rc<Cell<u64>>,
    /// Line ends that were read.
    ends: Rc<Cell<u32>>,
}

impl<R> Guard<R> {
    fn new(input: R) -> Self {
        Self {
            input,
            since_quote: 0,
            told: Rc::default(),
            ends: Rc::default(),
        }
    }
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let got = self.input.read(into)?;
        let told = into[..got]
            .iter()
            .filter(|byte| !byte.is_ascii_whitespace());
        self.told.set(self.told.get() + told.count() as u64);
        let ends = memchr_iter(b'\n', &into[..got]).count();
        self.ends.set(self.ends.get().saturating_add(ends as u32));
        let last = into[..got].iter().rposition(|&byte| byte == b'"');
        self.since_quote = match last {
            Some(last) => (got - last) as u64,
            None => self.since_quote + got as u64,
        };
        if self.since_quote > LONGEST {
            let message = "a text or number is longer than 4 MB";
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        Ok(got)
    }
}
