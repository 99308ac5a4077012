//! Keys: the hash of everything that a kept result depends on.

use std::fmt;
use std::hash::{Hash, Hasher};

/// Length of a key in bytes.
pub(super) const LENGTH: usize = 32;

/// What an entry is kept under. Two different inputs never have the same, by the strength of BLAKE3.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Key([u8; LENGTH]);

impl Key {
    /// The hash of some bytes.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The first half of it, where that is enough.
    #[must_use]
    pub fn short(&self) -> u128 {
        let half = self.0.first_chunk::<16>().copied();
        u128::from_le_bytes(half.unwrap_or_default())
    }

    /// Its bytes, to be kept.
    #[must_use]
    pub fn bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }

    /// The key that has these [`bytes`](Self::bytes).
    #[must_use]
    pub fn from_bytes(bytes: [u8; LENGTH]) -> Self {
        Self(bytes)
    }
}

/// In hexadecimal.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Makes a key of any number of parts, in order.
///
/// Parts are given as [`Hash`] gives them, which marks where each ends. That form may change with the compiler and the
/// platform; then nothing is found, and nothing worse.
#[derive(Clone, Debug)]
pub struct KeyMaker(blake3::Hasher);

impl KeyMaker {
    /// A maker of keys for entries of the kind `name`, which are made by code of the given version.
    #[must_use]
    pub fn new(name: &str, version: &str) -> Self {
        Self(blake3::Hasher::new()).with(name).with(version)
    }

    /// One more part.
    #[must_use]
    pub fn with(mut self, part: impl Hash) -> Self {
        self.add(part);
        self
    }

    /// One more part.
    pub fn add(&mut self, part: impl Hash) {
        part.hash(self);
    }

    /// The key of the parts so far.
    #[must_use]
    pub fn key(&self) -> Key {
        Key(*self.0.finalize().as_bytes())
    }
}

impl Hasher for KeyMaker {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        let hash = self.0.finalize();
        let (first, _) = hash.as_bytes().split_at(8);
        first
            .iter()
            .fold(0, |number, byte| number << 8 | u64::from(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_tell_where_a_part_ends() {
        let key = |parts: &[&str]| {
            let maker = KeyMaker::new("test", "1");
            parts.iter().fold(maker, KeyMaker::with).key()
        };
        assert_eq!(key(&["ab", "c"]), key(&["ab", "c"]));
        assert_ne!(key(&["ab", "c"]), key(&["a", "bc"]));
        assert_ne!(key(&["ab"]), key(&["ab", ""]));
        assert_ne!(key(&[]), KeyMaker::new("test", "2").key());
        assert_ne!(key(&[]), KeyMaker::new("tes", "t1").key());
    }

    #[test]
    fn a_key_is_shown_in_full() {
        let shown = Key::of_bytes(b"").to_string();
        assert!(shown.starts_with("af1349b9f5f9a1a6"), "{shown}");
        assert_eq!(shown.len(), 2 * LENGTH);
    }
}
