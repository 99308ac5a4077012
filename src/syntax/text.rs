//! From bytes to text: encodings, byte order marks and lines.
//!
//! A code base that has grown since 2006 holds UTF-8 with and without a byte order mark, UTF-16 written
//! by old Visual Studio templates and Windows-1252 from before anybody cared. [`decode`] tells them apart
//! as the compiler does (mark first, then strict UTF-8, then the code page) and adds one guess of its own:
//! UTF-16 without a mark, whose zero bytes are unmistakable in source code.
//!
//! The normal case, valid UTF-8, borrows from the bytes that were read. All offsets of later stages are
//! offsets into [`Source::text`], which never holds the mark.
//!
//! A line ends where the C# specification says so: at CR LF, LF, CR, U+0085, U+2028 or U+2029.
//! [`normalise`](super::normalise) rewrites every one of them so that the rows of the parse tree count the
//! same lines, and so do the line numbers of the compiler.

use std::borrow::Cow;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use memchr::memchr;

use super::normalise::newline;

/// How the bytes of a file were read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// UTF-8 without a byte order mark.
    Utf8,
    /// UTF-8 with a byte order mark; invalid sequences became U+FFFD.
    Utf8WithMark,
    /// UTF-16, little endian, with or without a mark.
    Utf16Le,
    /// UTF-16, big endian, with or without a mark.
    Utf16Be,
    /// The Western European code page; every byte sequence is valid in it.
    Windows1252,
}

/// The text of one file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source<'a> {
    /// The text without byte order mark.
    pub text: Cow<'a, str>,
    /// How it was read.
    pub encoding: Encoding,
    /// Number of lines as the C# specification counts them; a last line without its end counts, so the
    /// empty text has none.
    pub lines: u32,
}

/// The bytes are not text in any encoding that source code comes in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a text file")]
pub struct NotText;

/// The text of `bytes`.
///
/// # Errors
/// [`NotText`] where the result would hold NUL characters, or where bytes that are not valid UTF-8 hold
/// further control characters that no text has.
pub fn decode(bytes: &[u8]) -> Result<Source<'_>, NotText> {
    let (text, encoding) = decode_marked(bytes).unwrap_or_else(|| decode_unmarked(bytes));
    if memchr(0, text.as_bytes()).is_some()
        || (encoding == Encoding::Windows1252 && is_binary(bytes))
    {
        return Err(NotText);
    }
    let lines = count_lines(&text);
    Ok(Source {
        text,
        encoding,
        lines,
    })
}

/// The text behind a byte order mark, if there is one.
fn decode_marked(bytes: &[u8]) -> Option<(Cow<'_, str>, Encoding)> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        // Valid text is checked in one go, which is much faster than looking for what to replace.
        let text =
            std::str::from_utf8(rest).map_or_else(|_| String::from_utf8_lossy(rest), Cow::Borrowed);
        return Some((text, Encoding::Utf8WithMark));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return Some((decode_with(UTF_16LE, rest), Encoding::Utf16Le));
    }
    let rest = bytes.strip_prefix(b"\xFE\xFF")?;
    Some((decode_with(UTF_16BE, rest), Encoding::Utf16Be))
}

/// The text of bytes without a mark: UTF-8 if valid, else UTF-16 if its zero bytes show it, else the code page.
fn decode_unmarked(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    if let Some(encoding) = guess_utf16(bytes) {
        let of = if encoding == Encoding::Utf16Le {
            UTF_16LE
        } else {
            UTF_16BE
        };
        return (decode_with(of, bytes), encoding);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), Encoding::Utf8),
        Err(_) => (decode_with(WINDOWS_1252, bytes), Encoding::Windows1252),
    }
}

fn decode_with<'a>(encoding: &'static encoding_rs::Encoding, bytes: &'a [u8]) -> Cow<'a, str> {
    debug_assert_ne!(
        encoding, UTF_8,
        "strict UTF-8 is decoded by the standard library"
    );
    encoding.decode_without_bom_handling(bytes).0
}

/// How many bytes at the start of a file decide whether it is UTF-16 without a mark.
const SAMPLE: usize = 512;

/// UTF-16 without a mark, if at least half of the sampled characters are ASCII in that byte order and no
/// zero byte stands where the other byte order would have it.
fn guess_utf16(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    memchr(0, sample)?;
    let (units, _) = sample.as_chunks::<2>();
    let high_first = units.iter().filter(|unit| unit[0] == 0).count();
    let high_last = units.iter().filter(|unit| unit[1] == 0).count();
    match (high_first, high_last) {
        (0, ascii) if ascii * 2 >= units.len() => Some(Encoding::Utf16Le),
        (ascii, 0) if ascii * 2 >= units.len() => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Whether bytes that are not UTF-8 hold control characters that no text file has.
fn is_binary(bytes: &[u8]) -> bool {
    let is_text_control = |byte| matches!(byte, b'\t'..=b'\r' | 0x1A | 0x1B);
    bytes
        .iter()
        .any(|&byte| byte < b' ' && !is_text_control(byte))
}

/// Number of lines, a last one without its end included.
fn count_lines(text: &str) -> u32 {
    const NEWLINES: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];
    let unfinished = !text.is_empty() && !text.ends_with(NEWLINES);
    (newline::count(text.as_bytes()) + usize::from(unfinished)) as u32
}
