//! The lines of a file, whatever its encoding, of which never more than one is held.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use memchr::{memchr, memchr_iter};

/// A line, or as much of it as was asked for.
pub(super) struct Line {
    /// Its 1-based number.
    pub number: u32,
    /// Its bytes, without its end.
    pub bytes: Vec<u8>,
    /// Whether these are all; otherwise the rest of the line comes next.
    pub is_whole: bool,
}

/// The lines of a stream, numbered.
pub(super) struct Lines<'a> {
    input: Box<dyn BufRead + 'a>,
    /// Line ends that were gone past.
    ends: u32,
    is_at_start: bool,
}

/// What a file begins with that is no text.
const BINARY: [(&[u8], &str); 4] = [
    (&[0x1f, 0x8b], "it is compressed (gzip); give what is in it"),
    (b"PK\x03\x04", "it is an archive (zip); give what is in it"),
    (
        &[0x28, 0xb5, 0x2f, 0xfd],
        "it is compressed (zstd); give what is in it",
    ),
    (b"PAR1", "it is Parquet; give it as CSV or JSON lines"),
];

impl<'a> Lines<'a> {
    /// Begins to read; `Err` holds why the file is no text.
    pub(super) fn new(stream: &'a mut dyn Read) -> io::Result<Result<Self, &'static str>> {
        let mut head = Vec::with_capacity(4);
        (&mut *stream).take(4).read_to_end(&mut head)?;
        let binary = BINARY.iter().find(|(start, _)| head.starts_with(start));
        if let Some((_, why)) = binary {
            return Ok(Err(why));
        }
        let order: Option<fn([u8; 2]) -> u16> = match head[..] {
            [0xff, 0xfe, ..] => Some(u16::from_le_bytes),
            [0xfe, 0xff, ..] => Some(u16::from_be_bytes),
            _ => None,
        };
        let mark = match head[..] {
            [0xef, 0xbb, 0xbf, ..] => 3,
            _ if order.is_some() => 2,
            _ => 0,
        };
        let whole = Cursor::new(head.split_off(mark)).chain(stream);
        let input: Box<dyn BufRead + 'a> = match order {
            Some(order) => Box::new(BufReader::new(Wide {
                input: BufReader::new(whole),
                order,
                text: Vec::new(),
            })),
            None => Box::new(BufReader::with_capacity(1 << 16, whole)),
        };
        Ok(Ok(Self {
            input,
            ends: 0,
            is_at_start: true,
        }))
    }

    /// The next line, at most `limit` bytes of it; `None` at the end.
    pub(super) fn next(&mut self, limit: usize) -> io::Result<Option<Line>> {
        let number = self.ends.saturating_add(1);
        let mut bytes = Vec::new();
        let got = (&mut self.input)
            .take(limit as u64 + 1)
            .read_until(b'\n', &mut bytes)?;
        if got == 0 {
            return Ok(None);
        }
        let ended = bytes.last() == Some(&b'\n');
        self.went_past(if ended { b"\n" } else { b"x" });
        if ended {
            bytes.pop();
            if bytes.last() == Some(&b'\r') {
                bytes.pop();
            }
        }
        Ok(Some(Line {
            number,
            is_whole: ended || bytes.len() <= limit,
            bytes,
        }))
    }

    /// Goes to the start of the next line that begins with one of `starts`; `false` where there is none.
    pub(super) fn skip_to(&mut self, starts: &[u8]) -> io::Result<bool> {
        loop {
            if !self.is_at_start {
                self.skip_line()?;
            }
            let Some(&next) = self.input.fill_buf()?.first() else {
                return Ok(false);
            };
            if starts.contains(&next) {
                return Ok(true);
            }
            self.is_at_start = false;
        }
    }

    /// Goes past the end of the line.
    pub(super) fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return Ok(());
            }
            let end = buffer.iter().position(|&byte| byte == b'\n');
            let used = end.map_or(buffer.len(), |end| end + 1);
            self.input.consume(used);
            if end.is_some() {
                self.went_past(b"\n");
                return Ok(());
            }
        }
    }

    /// Number of the line that is read.
    pub(super) fn number(&self) -> u32 {
        self.ends.saturating_add(1)
    }

    /// What is left of the line, as a stream.
    pub(super) fn rest_of_line(&mut self) -> RestOfLine<'_, 'a> {
        RestOfLine(self)
    }

    fn went_past(&mut self, bytes: &[u8]) {
        let ends = memchr_iter(b'\n', bytes).count();
        self.ends = self
            .ends
            .saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
        self.is_at_start = bytes.last().map_or(self.is_at_start, |&byte| byte == b'\n');
    }
}

/// All that is left.
impl Read for Lines<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let got = self.input.read(into)?;
        self.went_past(&into[..got]);
        Ok(got)
    }
}

/// The rest of one line; its end is left.
pub(super) struct RestOfLine<'r, 'a>(&'r mut Lines<'a>);

impl Read for RestOfLine<'_, '_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let buffer = self.0.input.fill_buf()?;
        // Whoever asks for one byte at a time is not to look through all that is buffered each time.
        let asked = &buffer[..buffer.len().min(into.len())];
        let got = memchr(b'\n', asked).unwrap_or(asked.len());
        into[..got].copy_from_slice(&asked[..got]);
        self.0.input.consume(got);
        Ok(got)
    }
}

/// UTF-16 as UTF-8: what a shell of Windows writes into a file.
struct Wide<R> {
    input: R,
    order: fn([u8; 2]) -> u16,
    /// What is decoded and not taken yet.
    text: Vec<u8>,
}

impl<R: Read> Read for Wide<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.text.is_empty() {
            let mut units = Vec::with_capacity(1 << 12);
            while units.len() < 1 << 12 {
                let Some(unit) = self.unit()? else { break };
                units.push(unit);
            }
            // A pair of units is not to be parted.
            if units
                .last()
                .is_some_and(|unit| (0xd800..0xdc00).contains(unit))
            {
                units.extend(self.unit()?);
            }
            for decoded in char::decode_utf16(units) {
                let mut buffer = [0; 4];
                let c = decoded.unwrap_or(char::REPLACEMENT_CHARACTER);
                self.text.extend(c.encode_utf8(&mut buffer).bytes());
            }
        }
        let got = self.text.len().min(into.len());
        into[..got].copy_from_slice(&self.text[..got]);
        self.text.drain(..got);
        Ok(got)
    }
}

impl<R: Read> Wide<R> {
    fn unit(&mut self) -> io::Result<Option<u16>> {
        let mut pair = [0; 2];
        let mut got = 0;
        while got < 2 {
            match self.input.read(&mut pair[got..])? {
                0 => return Ok(None),
                more => got += more,
            }
        }
        Ok(Some((self.order)(pair)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8], limit: usize) -> Vec<(u32, String, bool)> {
        let mut stream = bytes;
        let mut lines = Lines::new(&mut stream).unwrap().unwrap();
        let mut found = Vec::new();
        while let Some(line) = lines.next(limit).unwrap() {
            let text = String::from_utf8(line.bytes).unwrap();
            found.push((line.number, text, line.is_whole));
        }
        found
    }

    #[test]
    fn lines_are_numbered_in_every_encoding() {
        let text = "a\r\nöß\n\n𝄞";
        let expected: Vec<(u32, String, bool)> = ["a", "öß", "", "𝄞"]
            .into_iter()
            .zip(1..)
            .map(|(line, number)| (number, line.to_owned(), true))
            .collect();
        assert_eq!(lines(text.as_bytes(), 100), expected);
        assert_eq!(
            lines(&[b"\xef\xbb\xbf", text.as_bytes()].concat(), 100),
            expected
        );
        let wide: Vec<u16> = std::iter::once(0xfeff).chain(text.encode_utf16()).collect();
        let little: Vec<u8> = wide.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        assert_eq!(lines(&little, 100), expected);
        assert_eq!(lines(&big, 100), expected);
    }

    #[test]
    fn a_line_that_is_too_long_is_not_held() {
        let mut stream = &b"aaaaaaaaaa\nb"[..];
        let mut lines = Lines::new(&mut stream).unwrap().unwrap();
        let first = lines.next(4).unwrap().unwrap();
        assert!(!first.is_whole);
        lines.skip_line().unwrap();
        let second = lines.next(4).unwrap().unwrap();
        assert_eq!((second.number, &second.bytes[..]), (2, &b"b"[..]));
    }

    #[test]
    fn what_is_compressed_is_told() {
        let mut stream = &[0x1f_u8, 0x8b, 8, 0][..];
        let why = Lines::new(&mut stream).unwrap().err().unwrap();
        assert!(why.contains("gzip"));
    }
}
