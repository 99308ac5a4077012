//! Finds the places of the skeleton that the second pass has to look at, 64 bytes at a time.
//!
//! Nearly every byte of source code belongs to a word without a rule, and a loop that asks byte by byte
//! spends its time on mispredicted branches. Here each block of 64 bytes becomes one bit per byte by
//! comparisons that the compiler vectorises; the pass then visits the bits that are set.

/// Bytes in a block.
const BLOCK: usize = 64;

/// The offsets, in order, of lowercase letters that start a word, brackets, `=`, `?` and the second dot of `..`.
pub(super) struct Places<'c> {
    code: &'c [u8],
    /// Where the current block starts.
    start: usize,
    /// The places of the current block that are still to come.
    places: u64,
    /// Whether the byte before the next block belongs to a word, in bit 0.
    after_word: u64,
    /// Whether the byte before the next block is a dot, in bit 0.
    after_dot: u64,
}

impl<'c> Places<'c> {
    pub(super) fn new(code: &'c [u8]) -> Self {
        let mut places = Self {
            code,
            start: 0,
            places: 0,
            after_word: 0,
            after_dot: 0,
        };
        places.load();
        places
    }

    /// Finds the places of the block at `start`.
    fn load(&mut self) {
        let rest = self.code.get(self.start..).unwrap_or_default();
        let block = rest.first_chunk().copied().unwrap_or_else(|| padded(rest));
        if block == [b' '; BLOCK] {
            (self.places, self.after_word, self.after_dot) = (0, 0, 0);
            return;
        }
        let words = mask(&block, is_word);
        let dots = mask(&block, |byte| byte == b'.');
        let candidates = mask(&block, |byte| byte.is_ascii_lowercase() | is_mark(byte));
        let inside_words = words & (words << 1 | self.after_word);
        let second_dots = dots & (dots << 1 | self.after_dot);
        self.places = candidates & !inside_words | second_dots;
        self.after_word = words >> (BLOCK - 1);
        self.after_dot = dots >> (BLOCK - 1);
    }
}

impl Iterator for Places<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.places == 0 {
            self.start += BLOCK;
            if self.start >= self.code.len() {
                return None;
            }
            self.load();
        }
        let place = self.places.trailing_zeros() as usize;
        self.places &= self.places - 1;
        Some(self.start + place)
    }
}

/// The last, incomplete block, filled up with spaces.
fn padded(rest: &[u8]) -> [u8; BLOCK] {
    let mut block = [b' '; BLOCK];
    block[..rest.len()].copy_from_slice(rest);
    block
}

/// One bit per byte of `block`: whether `test` holds.
#[inline]
fn mask(block: &[u8; BLOCK], test: impl Fn(u8) -> bool) -> u64 {
    /// Gathers the lowest bits of eight bytes in the highest byte of the product.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let flags = block.map(|byte| u8::from(test(byte)));
    let (eights, _) = flags.as_chunks::<8>();
    let bits = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56;
    eights
        .iter()
        .rev()
        .fold(0, |mask, eight| mask << 8 | bits(eight))
}

/// The same as [`is_word_byte`], as comparisons instead of a table.
#[inline]
fn is_word(byte: u8) -> bool {
    let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let is_digit = byte.wrapping_sub(b'0') < 10;
    is_letter | is_digit | (byte == b'_') | (byte == b'@') | (byte >= 0x80)
}

/// Brackets, `=` and `?`.
#[inline]
fn is_mark(byte: u8) -> bool {
    let is_round = byte & !1 == b'(';
    let is_other_bracket = (byte | 0x20 == b'{') | (byte | 0x20 == b'}');
    is_round | is_other_bracket | (byte | 2 == b'?')
}

#[cfg(test)]
mod tests {
    use super::super::code::is_word_byte;
    use super::*;

    fn expected(code: &[u8]) -> Vec<usize> {
        let before = |at: usize| at.checked_sub(1).map_or(b' ', |at| code[at]);
        let is_place = |&at: &usize| match code[at] {
            b'a'..=b'z' => !is_word_byte(before(at)),
            b'.' => before(at) == b'.',
            byte => b"()[]{}=?".contains(&byte),
        };
        (0..code.len()).filter(is_place).collect()
    }

    #[test]
    fn every_byte_has_the_class_of_the_table() {
        for byte in 0..=u8::MAX {
            assert_eq!(is_word(byte), is_word_byte(byte), "{byte:#x}");
            assert_eq!(is_mark(byte), b"()[]{}=?".contains(&byte), "{byte:#x}");
        }
    }

    #[test]
    fn places_are_found_wherever_blocks_begin() {
        let text = b"public a? b=c[..1];{@async}X(lower,9lives)..d=>_e ...f\xC3\xA4o";
        for shift in 0..2 * BLOCK {
            let code = [vec![b' '; shift], text.to_vec()].concat();
            let found: Vec<_> = Places::new(&code).collect();
            assert_eq!(found, expected(&code), "shifted by {shift}");
        }
    }

    #[test]
    fn the_empty_text_has_no_places() {
        assert_eq!(Places::new(b"").next(), None);
    }
}
