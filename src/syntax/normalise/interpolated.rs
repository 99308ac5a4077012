//! Interpolated strings: `$"..."`, `$@"..."`, `$$"""..."""`, nested to any depth.
//!
//! The grammar's scanner loses count of escaped braces and of doubled quotes next to a hole. Neither tells
//! anything about the code, so the rule is simple: in the parser's copy, the text of an interpolated string
//! holds no brace and no quote.

use super::lex::Lexer;

/// An interpolated string that is being read, and how deep brackets are open in its current hole.
#[derive(Clone, Copy)]
pub(super) struct Hole {
    /// How many braces open and close a hole.
    braces: usize,
    /// How many quotes close the string; three or more in a raw string.
    quotes: usize,
    verbatim: bool,
    /// Whether its text may hold newlines.
    multi_line: bool,
    /// Brackets of any kind open inside the hole.
    depth: usize,
}

impl Hole {
    /// A string that starts with `dollars` dollars and `quotes` quotes. Only in a raw string do they say how many braces
    /// a hole has; elsewhere a second dollar is an error, and one brace opens a hole all the same.
    pub(super) fn new(dollars: usize, quotes: usize, verbatim: bool, multi_line: bool) -> Self {
        Self {
            braces: if quotes >= 3 { dollars } else { 1 },
            quotes,
            verbatim,
            multi_line,
            depth: 0,
        }
    }

    fn is_raw(self) -> bool {
        self.quotes >= 3
    }
}

/// What the text of an interpolated string ends with.
enum TextEnd {
    /// At a hole; the offset of its first brace.
    Hole(usize),
    /// The offset behind the string.
    String(usize),
}

impl Lexer<'_> {
    /// The interpolated string with its first sigil at `start` and its first quote at `quote`.
    pub(super) fn interpolated(&mut self, start: usize, quote: usize, string: Hole) {
        self.text_from(start, quote + string.quotes, string);
    }

    /// Reads text of `string` from `from` and marks it as literal from `start`.
    fn text_from(&mut self, start: usize, from: usize, string: Hole) {
        let end = if string.is_raw() {
            self.raw_text_end(from, string)
        } else {
            self.text_end(from, string)
        };
        match end {
            TextEnd::String(end) => self.literal(start..end, b'"'),
            TextEnd::Hole(brace) => {
                self.literal(start..brace + string.braces, b'"');
                self.mark(self.pos - 1, b'(');
                self.holes.push(Hole { depth: 0, ..string });
            }
        }
    }

    /// The end of the text of a regular or verbatim string, which starts at `at`.
    fn text_end(&mut self, mut at: usize, string: Hole) -> TextEnd {
        while at < self.text.len() {
            let doubled = self.text.get(at + 1) == Some(&self.text[at]);
            match self.text[at] {
                b'\\' if !string.verbatim => at += 1,
                b'\n' if !string.multi_line => return TextEnd::String(at),
                b'"' if !(string.verbatim && doubled) => return TextEnd::String(at + 1),
                b'{' if !doubled => return TextEnd::Hole(at),
                b'"' | b'{' => {
                    self.view.put(at, b"__");
                    at += 1;
                }
                b'}' => self.view.put(at, b"_"),
                _ => {}
            }
            at += 1;
        }
        TextEnd::String(self.text.len())
    }

    /// The end of the text of a raw string, which starts at `at`.
    fn raw_text_end(&mut self, mut at: usize, string: Hole) -> TextEnd {
        while at < self.text.len() {
            let byte = self.text[at];
            let run = if matches!(byte, b'{' | b'}' | b'"') {
                self.run(byte, at)
            } else {
                1
            };
            match byte {
                b'{' if run >= string.braces => {
                    let hole = at + run - string.braces;
                    self.fill(at, hole);
                    return TextEnd::Hole(hole);
                }
                b'"' if run >= string.quotes => return TextEnd::String(at + run),
                b'{' | b'}' | b'"' => self.fill(at, at + run),
                b'\n' if !string.multi_line => return TextEnd::String(at),
                _ => {}
            }
            at += run;
        }
        TextEnd::String(self.text.len())
    }

    fn fill(&mut self, start: usize, end: usize) {
        for at in start..end {
            self.view.put(at, b"_");
        }
    }

    /// The special byte `byte` of the code in a hole.
    pub(super) fn in_hole(&mut self, byte: u8, at: usize) {
        self.pos = at + 1;
        let Some(hole) = self.holes.last_mut() else {
            return;
        };
        match byte {
            b'{' | b'(' | b'[' => hole.depth += 1,
            b'}' if hole.depth == 0 => self.close_hole(at),
            b'}' | b')' | b']' => hole.depth = hole.depth.saturating_sub(1),
            b':' if hole.depth == 0 => self.format(at + 1),
            _ => {}
        }
    }

    /// Goes on with the text behind the hole that ends at `at`.
    fn close_hole(&mut self, at: usize) {
        let Some(string) = self.holes.pop() else {
            return;
        };
        let braces = self.run(b'}', at).min(string.braces);
        self.mark(at, b')');
        self.text_from(at + 1, at + braces, string);
    }

    /// The format of a hole, which starts at `from` and ends before the brace that closes the hole.
    fn format(&mut self, from: usize) {
        let Some(&string) = self.holes.last() else {
            return;
        };
        let mut at = from;
        while at < self.text.len() {
            match self.text[at] {
                b'\\' if !string.verbatim && !string.is_raw() => at += 1,
                b'\n' if !string.multi_line => break,
                b'"' if string.verbatim && self.text.get(at + 1) == Some(&b'"') => {
                    self.view.put(at, b"__");
                    at += 1;
                }
                b'}' | b'"' => break,
                _ => {}
            }
            at += 1;
        }
        let end = at.min(self.text.len());
        self.literal(from - 1..end, b'"');
    }
}
