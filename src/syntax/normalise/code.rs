//! The skeleton as a sequence of tokens, entered at any place.

/// Which bytes are part of names, keywords and numbers: letters, digits, `_`, `@` and all beyond ASCII.
const WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] =
            matches!(byte as u8, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'@' | 0x80..);
        byte += 1;
    }
    table
};

/// Whether `byte` is part of names, keywords and numbers.
pub(super) fn is_word_byte(byte: u8) -> bool {
    WORD[usize::from(byte)]
}

/// Whether `byte` is white space, newlines included.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
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
        is_word_byte(self.byte(at))
    }

    /// Where the next token at or behind `from` starts; the length of the text if there is none.
    pub(super) fn next(self, from: usize) -> usize {
        let rest = self.0.get(from..).unwrap_or_default();
        let is_code = |byte: &u8| !is_space(*byte);
        rest.iter()
            .position(is_code)
            .map_or(self.0.len(), |len| from + len)
    }

    /// The last byte of the token before `before`.
    pub(super) fn prev(self, before: usize) -> Option<usize> {
        let is_code = |byte: &u8| !is_space(*byte);
        self.0[..before].iter().rposition(is_code)
    }

    /// The last byte before `before` that is code, or a space where there is none.
    pub(super) fn prev_byte(self, before: usize) -> u8 {
        self.prev(before).map_or(b' ', |at| self.0[at])
    }

    /// Behind the word at `start`.
    pub(super) fn word_end(self, start: usize) -> usize {
        let rest = self.0.get(start..).unwrap_or_default();
        let is_other = |byte: &u8| !is_word_byte(*byte);
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
        let is_other = |byte: &u8| !is_word_byte(*byte);
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
