//! The first pass: comments, literals, directives.
//!
//! Iterative: the only thing that nests in C#'s lexical grammar, holes in interpolated strings, is a stack
//! of [`Hole`]s. Directives are recognised only where the compiler does so, first on a line of code, never
//! in a comment or a literal.

use std::collections::BTreeSet;
use std::ops::Range;

use memchr::{memchr, memchr2, memchr3, memmem};

use super::NoteKind;
use super::directive::{Conditions, Directive};
use super::interpolated::Hole;
use super::view::{View, blank};

/// What the first pass yields.
pub(super) struct Lexed<'s> {
    /// The copy for the parser, with directives and inactive code blanked.
    pub(super) view: View<'s>,
    /// The skeleton: comments are spaces, too, a literal is a run of its own quote (`"` or `'`), and a hole
    /// in an interpolated string is a bracketed expression between two such runs.
    pub(super) code: Vec<u8>,
    /// Irregularities with their offset.
    pub(super) notes: Vec<(usize, NoteKind)>,
}

/// Runs the first pass over `text`.
pub(super) fn lex<'s>(text: &'s [u8], symbols: &'s BTreeSet<String>) -> Lexed<'s> {
    let mut lexer = Lexer {
        text,
        pos: 0,
        hash: memchr(b'#', text).unwrap_or(text.len()),
        view: View::new(text),
        code: text.to_vec(),
        conditions: Conditions::new(symbols),
        holes: Vec::new(),
    };
    lexer.shebang();
    while let Some(at) = lexer.next_special() {
        lexer.special(at);
    }
    Lexed {
        view: lexer.view,
        code: lexer.code,
        notes: lexer.conditions.finish(),
    }
}

/// The state of the first pass.
pub(super) struct Lexer<'s> {
    pub(super) text: &'s [u8],
    /// Everything before is done.
    pub(super) pos: usize,
    pub(super) view: View<'s>,
    code: Vec<u8>,
    conditions: Conditions<'s>,
    /// The first `#` at or behind `pos`, unless it lies before: then nobody has looked yet.
    hash: usize,
    /// The interpolated strings around `pos`, which is in a hole of the innermost.
    pub(super) holes: Vec<Hole>,
}

/// What matters in a hole besides the beginnings of comments, literals and directives: where it ends.
const SPECIAL_IN_HOLE: [bool; 256] = {
    let bytes = b"/\"'#{}()[]:";
    let mut table = [false; 256];
    let mut index = 0;
    while index < bytes.len() {
        table[bytes[index] as usize] = true;
        index += 1;
    }
    table
};

impl Lexer<'_> {
    /// The next byte that begins something other than code, or that matters in a hole.
    fn next_special(&mut self) -> Option<usize> {
        let pos = self.pos;
        let rest = self.text.get(pos..)?;
        if !self.holes.is_empty() {
            let skipped = rest
                .iter()
                .position(|&byte| SPECIAL_IN_HOLE[usize::from(byte)])?;
            return Some(pos + skipped);
        }
        if self.hash < pos {
            self.hash = memchr(b'#', rest).map_or(self.text.len(), |len| pos + len);
        }
        let before_hash = &self.text[pos..self.hash];
        let next = memchr3(b'/', b'"', b'\'', before_hash).map_or(self.hash, |len| pos + len);
        (next < self.text.len()).then_some(next)
    }

    fn special(&mut self, at: usize) {
        match (self.text[at], self.text.get(at + 1)) {
            (b'/', Some(b'/')) => self.comment(at..self.line_end(at)),
            (b'/', Some(b'*')) => self.comment(at..self.block_comment_end(at)),
            (b'\'', _) => self.literal(at..self.character_end(at), b'\''),
            (b'"', _) => self.string(at),
            (b'#', _) if self.is_first_on_line(at) => self.directive(at),
            (byte, _) if !self.holes.is_empty() => self.in_hole(byte, at),
            _ => self.pos = at + 1,
        }
    }

    fn comment(&mut self, range: Range<usize>) {
        self.pos = range.end;
        self.code[range].fill(b' ');
    }

    /// Marks `range` in the skeleton as (a part of) a literal.
    pub(super) fn literal(&mut self, range: Range<usize>, quote: u8) {
        self.pos = range.end;
        self.code[range].fill(quote);
    }

    /// Writes one byte of the skeleton.
    pub(super) fn mark(&mut self, at: usize, byte: u8) {
        self.code[at] = byte;
    }

    /// Where the line of `at` ends, at its LF.
    fn line_end(&self, at: usize) -> usize {
        memchr(b'\n', &self.text[at..]).map_or(self.text.len(), |len| at + len)
    }

    fn block_comment_end(&self, at: usize) -> usize {
        let body = at + 2;
        memmem::find(&self.text[body..], b"*/").map_or(self.text.len(), |len| body + len + 2)
    }

    /// Behind the character literal at `at`; one that is not closed ends with its line.
    fn character_end(&self, at: usize) -> usize {
        let escaped = self.text.get(at + 1) == Some(&b'\\');
        let from = (at + if escaped { 3 } else { 1 }).min(self.text.len());
        match memchr2(b'\'', b'\n', &self.text[from..]) {
            Some(len) if self.text[from + len] == b'\'' => from + len + 1,
            Some(len) => from + len,
            None => self.text.len(),
        }
    }

    /// The string literal whose first quote is at `at`.
    fn string(&mut self, at: usize) {
        let is_sigil = |byte: &&u8| matches!(byte, b'$' | b'@');
        let sigils = self.text[..at].iter().rev().take_while(is_sigil).count();
        let start = at - sigils;
        let sigils = &self.text[start..at];
        let dollars = sigils.iter().filter(|&&byte| byte == b'$').count();
        let verbatim = dollars < sigils.len();
        let quotes = if verbatim { 1 } else { self.run(b'"', at) };
        let end = match (quotes, dollars, verbatim) {
            (2, ..) => {
                // The grammar's scanner takes `$` before two quotes for the start of a longer string.
                if start < at {
                    self.view.blank(start..at);
                }
                at + 2
            }
            (_, 1.., _) => {
                let multi_line = verbatim || (quotes >= 3 && self.opens_lines(at + quotes));
                let string = Hole::new(dollars, quotes, verbatim, multi_line);
                return self.interpolated(start, at, string);
            }
            (_, _, true) => self.verbatim_end(at + 1),
            (1, ..) => self.regular_end(at + 1),
            _ => self.raw_end(at + quotes, quotes),
        };
        self.literal(start..end, b'"');
    }

    /// Number of `byte`s in a row at `at`.
    pub(super) fn run(&self, byte: u8, at: usize) -> usize {
        self.text[at..]
            .iter()
            .take_while(|&&next| next == byte)
            .count()
    }

    fn regular_end(&self, mut at: usize) -> usize {
        while let Some(len) = memchr3(b'"', b'\\', b'\n', self.rest(at)) {
            at += len;
            match self.text[at] {
                b'\\' => at += 2,
                b'"' => return at + 1,
                _ => return at,
            }
        }
        self.text.len()
    }

    fn verbatim_end(&self, mut at: usize) -> usize {
        while let Some(len) = memchr(b'"', self.rest(at)) {
            at += len + 1;
            if self.text.get(at) != Some(&b'"') {
                return at;
            }
            at += 1;
        }
        self.text.len()
    }

    /// Behind a raw string of `quotes` quotes; one on a single line that is not closed ends with its line.
    fn raw_end(&self, from: usize, quotes: usize) -> usize {
        let limit = if self.opens_lines(from) {
            self.text.len()
        } else {
            self.line_end(from)
        };
        let mut at = from;
        while let Some(len) = memchr(b'"', &self.text[at..limit]) {
            at += len;
            let run = self.run(b'"', at);
            at += run;
            if run >= quotes {
                return at;
            }
        }
        limit
    }

    /// Whether a raw string that opens before `from` has its text on lines of its own.
    fn opens_lines(&self, from: usize) -> bool {
        let is_space = |byte: &&u8| matches!(byte, b' ' | b'\t'..=b'\r');
        let skipped = self.text[from..].iter().take_while(is_space);
        skipped.into_iter().any(|&byte| byte == b'\n')
    }

    /// The text from `at`, which may lie behind the end.
    pub(super) fn rest(&self, at: usize) -> &[u8] {
        self.text.get(at..).unwrap_or_default()
    }
}

/// Directives.
impl Lexer<'_> {
    /// `#!` of a script is only one at the very start.
    fn shebang(&mut self) {
        if self.text.starts_with(b"#!") {
            self.erase(0..self.line_end(0));
        }
    }

    fn is_first_on_line(&self, at: usize) -> bool {
        let before = self.text[..at].iter().rev();
        let other = before
            .clone()
            .find(|byte| !matches!(byte, b' ' | b'\t' | 0x0B | 0x0C));
        matches!(other, None | Some(b'\n'))
    }

    /// Blanks the directive at `at` and, where it starts an inactive branch, everything up to the directive
    /// that ends it.
    fn directive(&mut self, at: usize) {
        let line_end = self.line_end(at);
        let directive = Directive::parse(&self.text[at + 1..line_end]);
        let active = self.conditions.meet(directive, at);
        let end = if active {
            line_end
        } else {
            self.inactive_end(line_end)
        };
        self.erase(at..end);
    }

    /// The end of the line with the directive behind which code is active again.
    fn inactive_end(&mut self, mut line_end: usize) -> usize {
        let mut depth = 0_usize;
        while line_end < self.text.len() {
            let line_start = line_end + 1;
            line_end = self.line_end(line_start);
            let line = self.text[line_start..line_end].trim_ascii_start();
            let Some(line) = line.strip_prefix(b"#") else {
                continue;
            };
            match Directive::parse(line) {
                Directive::If(_) => depth += 1,
                Directive::Endif if depth > 0 => depth -= 1,
                found @ (Directive::Elif(_) | Directive::Else | Directive::Endif) if depth == 0 => {
                    if self.conditions.meet_inactive(found, line_start) {
                        break;
                    }
                }
                _ => {}
            }
        }
        line_end
    }

    fn erase(&mut self, range: Range<usize>) {
        self.pos = range.end;
        self.view.blank(range.clone());
        blank(&mut self.code[range]);
    }
}
