//! A copy of the text that the grammar can read, byte for byte as long as the original.
//!
//! Two passes over the bytes, each linear, neither recursive:
//!
//! 1. `lex` finds comments, literals and preprocessor directives. It evaluates `#if`, blanks directives
//!    and inactive code, and leaves a *skeleton*: the same text in which comments are spaces and literals
//!    are runs of quotes, so that what stands before or after a word is a matter of skipping spaces.
//! 2. `rewrite` visits the places of the skeleton where a rule may apply: those of `names` (contextual
//!    keywords that are names here) and those for constructs the grammar does not know (`forms`,
//!    `pattern`, `target`).
//!
//! What is replaced, and by what:
//!
//! | in the original | in the copy |
//! |---|---|
//! | directives, inactive code, `#!`, `#:`, `#r`, `#load` | spaces |
//! | every C# newline (lone CR, U+0085, U+2028, U+2029) | LF, padded with spaces |
//! | braces and quotes in the text of interpolated strings | `_` |
//! | a contextual keyword that is a name | the same with `_` as first letter |
//! | a construct the grammar lacks | the nearest one it has |
//! | type arguments more than a thousand levels deep | spaces |
//!
//! A name in the tree is therefore a *range*; its spelling is in the original text.

mod code;
mod condition;
mod depth;
mod directive;
mod forms;
mod interpolated;
mod lex;
mod names;
mod pattern;
mod rewrite;
mod rules;
mod scan;
mod target;
mod view;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use super::newline;

/// What the parser reads instead of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Normalised<'a> {
    /// As long as the text, with a LF wherever the text has a C# newline, and nowhere else.
    pub bytes: Cow<'a, [u8]>,
    /// What was irregular, in the order of lines.
    pub notes: Vec<Note>,
    /// Offsets of the `extension` blocks (C# 14), in order. The tree has a `class_declaration` there,
    /// whose name is meaningless, whose parameter list (or only base, for a receiver without name) is the
    /// receiver and whose members are those of the block.
    pub extension_blocks: Vec<u32>,
}

/// Something irregular in the text; the compiler would reject most of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Note {
    /// 1-based line.
    pub line: u32,
    /// What it is.
    pub kind: NoteKind,
}

/// The kind of a [`Note`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum NoteKind {
    /// An `#elif`, `#else` or `#endif` without its `#if`, which was ignored.
    UnmatchedDirective,
    /// An `#if` without its `#endif`; it holds to the end of the file.
    MissingEndif,
    /// The condition of an `#if` or `#elif` cannot be read; it was taken as false.
    BadCondition,
    /// Type arguments nest too deeply; the inner ones were left out.
    TooDeep,
    /// A part that is no code was left out.
    NoCode,
}

impl NoteKind {
    /// One sentence for the user.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::UnmatchedDirective => "a preprocessor directive has no #if; it was ignored",
            Self::MissingEndif => "an #if has no #endif; it holds to the end of the file",
            Self::BadCondition => "the condition of an #if cannot be read; it was taken as false",
            Self::NoCode => "is no code from here on; a part of the file was left out",
            Self::TooDeep => {
                "type arguments nest more than 1000 levels deep; the inner ones were left out"
            }
        }
    }
}

/// The copy of `text` for the parser, with `symbols` defined for `#if`.
#[must_use]
pub fn normalise<'a>(text: &'a str, symbols: &BTreeSet<String>) -> Normalised<'a> {
    let plain = newline::plain(text.as_bytes());
    let mut lexed = lex::lex(&plain, symbols);
    for range in depth::too_deep(&lexed.code) {
        lexed.notes.push((range.start, NoteKind::TooDeep));
        lexed.view.blank(range.clone());
        view::blank(&mut lexed.code[range]);
    }
    let rewritten = rewrite::rewrite(&lexed.code, lexed.view);
    let notes = located(&plain, lexed.notes);
    Normalised {
        bytes: match rewritten.edited {
            Some(bytes) => Cow::Owned(bytes),
            None => plain,
        },
        notes,
        extension_blocks: rewritten.extension_blocks,
    }
}

impl Normalised<'_> {
    /// Blanks parts that are no code, and notes each.
    pub(super) fn leave_out(&mut self, parts: &[Range<usize>]) {
        let mut end = None;
        let firsts = parts
            .iter()
            .filter(|part| end.replace(part.end) != Some(part.start));
        let firsts = firsts.map(|part| (part.start, NoteKind::NoCode)).collect();
        self.notes.extend(located(&self.bytes, firsts));
        self.notes.sort_unstable();
        let bytes = self.bytes.to_mut();
        for part in parts {
            view::blank(&mut bytes[part.clone()]);
        }
    }
}

/// The notes with lines instead of offsets, in order.
fn located(plain: &[u8], mut notes: Vec<(usize, NoteKind)>) -> Vec<Note> {
    notes.sort_unstable();
    let (mut line, mut from) = (1, 0);
    let mut locate = |(at, kind): (usize, NoteKind)| {
        line += memchr::memchr_iter(b'\n', &plain[from..at]).count() as u32;
        from = at;
        Note { line, kind }
    };
    let mut located: Vec<Note> = notes.drain(..).map(&mut locate).collect();
    located.sort_unstable();
    located
}
