//! Text to tokens: total, linear, without allocation beyond the list.

use super::name::HOLE;

/// A token and the 1-based line it begins in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Token<'a> {
    pub kind: TokenKind,
    /// The spelling; of quoted names and literals what stands between the quotes, doubled ones not undone.
    pub text: &'a str,
    pub line: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum TokenKind {
    /// A keyword or a plain name; may hold holes.
    Word,
    /// `[x]`, `"x"`, `` `x` ``
    Quoted,
    /// `@x`, `:x`, `?`, `$1`
    Variable,
    /// `'x'`, `$$x$$`
    Text,
    Number,
    /// Any other character.
    Symbol,
    /// `GO` on a line of its own.
    Batch,
}

impl Token<'_> {
    pub(super) fn is(&self, symbol: char) -> bool {
        self.kind == TokenKind::Symbol && self.text.starts_with(symbol)
    }
}

/// The tokens of `text`, comments left out.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut lexer = Lexer {
        text,
        at: 0,
        line: 1,
        tokens: Vec::with_capacity(text.len() / 6),
    };
    while let Some(c) = lexer.peek() {
        lexer.step(c);
    }
    lexer.tokens
}

/// Bytes of the longest bracketed name that is looked for.
const LONGEST_NAME: usize = 300;

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    tokens: Vec<Token<'a>>,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn step(&mut self, c: char) {
        let rest = self.rest();
        match c {
            c if c.is_whitespace() || c == '\u{FEFF}' => self.skip(c.len_utf8()),
            '-' if rest.starts_with("--") => self.skip(rest.find('\n').unwrap_or(rest.len())),
            '/' if rest.starts_with("/*") => self.skip(comment(rest)),
            '\'' => self.quoted(TokenKind::Text, 1, closing(rest, 1, '\'')),
            '"' | '`' => self.quoted(TokenKind::Quoted, 1, closing(rest, 1, c)),
            '[' => self.bracket(rest),
            '{' => self.placeholder(rest),
            '$' => self.dollar(rest),
            '@' | ':' | '?' => self.variable(c, rest),
            c if is_word_start(c) => self.word(rest),
            c if c.is_ascii_digit() => {
                let number = |c: char| c.is_ascii_alphanumeric() || c == '.';
                self.push(
                    TokenKind::Number,
                    rest.find(|c| !number(c)).unwrap_or(rest.len()),
                );
            }
            c => self.push(TokenKind::Symbol, c.len_utf8()),
        }
    }

    /// Goes on by `length` bytes, counting lines.
    fn skip(&mut self, length: usize) {
        let skipped = &self.rest()[..length];
        self.line += skipped.bytes().filter(|&byte| byte == b'\n').count() as u32;
        self.at += length;
    }

    fn push(&mut self, kind: TokenKind, length: usize) {
        let token = Token {
            kind,
            text: &self.rest()[..length],
            line: self.line,
        };
        self.tokens.push(token);
        self.skip(length);
    }

    /// A token of `open` bytes, its content up to `end`, and whatever closes it; to the end where nothing does.
    fn quoted(&mut self, kind: TokenKind, open: usize, end: Option<(usize, usize)>) {
        let rest = self.rest();
        let (end, close) = end.unwrap_or((rest.len(), 0));
        let token = Token {
            kind,
            text: &rest[open..end],
            line: self.line,
        };
        self.tokens.push(token);
        self.skip(end + close);
    }

    /// A quoted name, or the index of an array.
    fn bracket(&mut self, rest: &str) {
        let inner = rest[1..].chars().next();
        let is_index = inner.is_none_or(|c| c == ']' || c == '\'' || c.is_ascii_digit());
        // Names are short and have no line break in them; an unclosed bracket takes no more than itself.
        let reach = rest.len().min(LONGEST_NAME);
        let reach = (0..=reach).rev().find(|&at| rest.is_char_boundary(at));
        let name = &rest[..reach.unwrap_or(0)];
        let name = name.split('\n').next().unwrap_or("");
        match closing(name, 1, ']') {
            Some(end) if !is_index => self.quoted(TokenKind::Quoted, 1, Some(end)),
            _ => self.push(TokenKind::Symbol, 1),
        }
    }

    /// `{0}`, `{name}`: a hole of a format string, alone or within a word.
    fn placeholder(&mut self, rest: &str) {
        match placeholder(rest) {
            Some(_) => self.word(rest),
            None => self.push(TokenKind::Symbol, 1),
        }
    }

    /// `$$ text $$`, `$tag$ text $tag$`, `$1`, or a name.
    fn dollar(&mut self, rest: &str) {
        let tag = rest[1..].find(|c: char| !(c.is_alphanumeric() || c == '_'));
        if let Some(tag) = tag.filter(|&tag| rest[1 + tag..].starts_with('$')) {
            let open = tag + 2;
            let close = rest[open..].find(&rest[..open]);
            self.quoted(TokenKind::Text, open, close.map(|at| (open + at, open)));
        } else {
            self.variable('$', rest);
        }
    }

    fn variable(&mut self, first: char, rest: &str) {
        if rest.starts_with("::") {
            return self.push(TokenKind::Symbol, 2);
        }
        let name = rest[1..].find(|c| !(is_word(c) || c == '@'));
        let length = 1 + name.unwrap_or(rest.len() - 1);
        let kind = if length > 1 || first == '?' {
            TokenKind::Variable
        } else {
            TokenKind::Symbol
        };
        self.push(kind, if first == '?' { 1 } else { length });
    }

    fn word(&mut self, rest: &str) {
        let mut length = 0;
        while let Some(c) = rest[length..].chars().next() {
            length += match c {
                '{' => match placeholder(&rest[length..]) {
                    Some(hole) => hole,
                    None => break,
                },
                c if is_word(c) => c.len_utf8(),
                _ => break,
            };
        }
        let word = &rest[..length];
        if rest[length..].starts_with('\'')
            && matches!(word, "N" | "n" | "E" | "e" | "B" | "b" | "X" | "x")
        {
            let end = if word.eq_ignore_ascii_case("e") {
                escaped(rest, 2)
            } else {
                closing(rest, 2, '\'')
            };
            return self.quoted(TokenKind::Text, 2, end);
        }
        let kind = if word.eq_ignore_ascii_case("go") && self.alone(rest, length) {
            TokenKind::Batch
        } else {
            TokenKind::Word
        };
        self.push(kind, length);
    }

    /// Whether nothing but a number and spaces stands on the line around the next `length` bytes.
    fn alone(&self, rest: &str, length: usize) -> bool {
        let before = self.text[..self.at].chars().rev();
        let mut before =
            before.skip_while(|&c| c != '\n' && (c.is_whitespace() || c == '\u{FEFF}'));
        let mut after = rest[length..]
            .chars()
            .skip_while(|&c| c != '\n' && (c.is_whitespace() || c.is_ascii_digit() || c == ';'));
        before.next().is_none_or(|c| c == '\n')
            && after.next().is_none_or(|c| c == '\n' || c == '-')
    }
}

/// Length of the comment at the beginning of `text`; they nest.
fn comment(text: &str) -> usize {
    let mut depth = 0_u32;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => {
                depth += 1;
                at += 2;
            }
            b"*/" => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    text.len()
}

/// Where the literal ends whose content starts at `from`, and the length of the quote; a doubled one does not end it.
fn closing(text: &str, from: usize, quote: char) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let quote = quote as u8;
    let mut at = from;
    while at < bytes.len() {
        if bytes[at] == quote {
            if bytes.get(at + 1) != Some(&quote) {
                return Some((at, 1));
            }
            at += 1;
        }
        at += 1;
    }
    None
}

/// As [`closing`], for a literal in which a backslash takes the next character with it.
fn escaped(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'\'' => return Some((at, 1)),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Length of the `{}`, `{0}`, `{name}` or `{name:format}` at the beginning of `text`.
fn placeholder(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('{')?;
    let end = inner.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | ':')))?;
    inner[end..].starts_with('}').then_some(end + 2)
}

fn is_word_start(c: char) -> bool {
    c.is_alphabetic() || c == '_' || c == '#' || c == HOLE
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '#' | '$' | HOLE)
}
