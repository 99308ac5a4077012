//! The skeleton as a sequence of tokens, entered at any place.

/// The classes of bytes the second pass tells apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Letters, digits, `_`, `@` and everything beyond ASCII: parts of names, keywords and numbers.
    Word,
    /// White space.
    Space,
    /// Punctuation that no rule starts at.
    Other,
    /// Brackets that open.
    Open,
    /// Brackets that close.
    Close,
    /// `=`, `?` and `.`, at which rules start.
    Mark,
}

/// The class of each byte.
pub(super) const CLASS: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut table = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'@' | 0x80.. => Class::Word,
            b' ' | b'\t'..=b'\r' => Class::Space,
            b'(' | b'[' | b'{' => Class::Open,
            b')' | b']' | b'}' => Class::Close,
            b'=' | b'?' | b'.' => Class::Mark,
            _ => Class::Other,
        };
        byte += 1;
    }
    table
}

/// Whether `byte` is part of names, keywords and numbers.
pub(super) fn is_word_byte(byte: u8) -> bool {
    CLASS[usize::from(byte)] == Class::Word
}

/// The skeleton.
#[derive(Clone, Copy)]
pub(super) struct Code<'c>(pub(super) &'c [u8]);

impl<'c> Code<'c> {
    /// The byte at `at`, or a space behind the end.
    pub(super) fn byte(self, at: usize) -> u8 {
        self.0.get(at).copied().unwrap_or(b' ')
    }

    pub(super) fn is_word(self, at: usize) -> bool {
        CLASS[usize::from(self.byte(at))] == Class::Word
    }

    /// Where the next token at or behind `from` starts; the length of the text if there is none.
    pub(super) fn next(self, from: usize) -> usize {
        let rest = self.0.get(from..).unwrap_or_default();
        let is_code = |byte: &u8| CLASS[usize::from(*byte)] != Class::Space;
        rest.iter()
            .position(is_code)
            .map_or(self.0.len(), |len| from + len)
    }

    /// The last byte of the token before `before`.
    pub(super) fn prev(self, before: usize) -> Option<usize> {
        let is_code = |byte: &u8| CLASS[usize::from(*byte)] != Class::Space;
        self.0[..before].iter().rposition(is_code)
    }

    /// The last byte before `before` that is code, or a space where there is none.
    pub(super) fn prev_byte(self, before: usize) -> u8 {
        self.prev(before).map_or(b' ', |at| self.0[at])
    }

    /// Behind the word at `start`.
    pub(super) fn word_end(self, start: usize) -> usize {
        let rest = self.0.get(start..).unwrap_or_default();
        let is_other = |byte: &u8| CLASS[usize::from(*byte)] != Class::Word;
        rest.iter()
            .position(is_other)
            .map_or(self.0.len(), |len| start + len)
    }

    /// The word that starts at `start`; empty if there is none.
    pub(super) fn word(self, start: usize) -> &'c [u8] {
        self.0.get(start..self.word_end(start)).unwrap_or_default()
    }

    /// The start of the word whose last byte is at `last`.
    pub(super) fn word_start(self, last: usize) -> usize {
        let is_other = |byte: &u8| CLASS[usize::from(*byte)] != Class::Word;
        self.0[..last]
            .iter()
            .rposition(is_other)
            .map_or(0, |at| at + 1)
    }

    /// The word that ends right before or with spaces before `before`; empty if another token does.
    pub(super) fn prev_word(self, before: usize) -> &'c [u8] {
        match self.prev(before) {
            Some(last) if self.is_word(last) => &self.0[self.word_start(last)..=last],
            _ => b"",
        }
    }
}
