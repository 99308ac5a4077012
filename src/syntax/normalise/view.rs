//! The parser's copy, made when the first byte differs.

use std::ops::Range;

/// The bytes the parser will see.
pub(super) struct View<'s> {
    original: &'s [u8],
    /// The copy; `None` while nothing differs.
    pub(super) edited: Option<Vec<u8>>,
}

impl<'s> View<'s> {
    pub(super) fn new(original: &'s [u8]) -> Self {
        Self {
            original,
            edited: None,
        }
    }

    fn bytes(&mut self) -> &mut [u8] {
        self.edited.get_or_insert_with(|| self.original.to_vec())
    }

    /// Replaces everything but line ends in `range` by spaces.
    pub(super) fn blank(&mut self, range: Range<usize>) {
        blank(&mut self.bytes()[range]);
    }

    /// Writes `text` at `at`; it must not reach over a line end.
    pub(super) fn put(&mut self, at: usize, text: &[u8]) {
        self.bytes()[at..at + text.len()].copy_from_slice(text);
    }
}

/// Replaces everything but line ends by spaces.
pub(super) fn blank(bytes: &mut [u8]) {
    for byte in bytes {
        if !matches!(*byte, b'\n' | b'\r') {
            *byte = b' ';
        }
    }
}
