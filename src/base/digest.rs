//! Digests of 128 bits: equal where two things are, and nowhere else in practice.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Deserialize, Serialize};

/// The digest of something.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
pub struct Digest(pub u128);

/// Makes a [`Digest`]. Good for one version of the program: the parts are given as [`Hash`] gives them.
#[derive(Clone, Debug)]
pub struct Digester {
    low: DefaultHasher,
    high: DefaultHasher,
}

impl Default for Digester {
    fn default() -> Self {
        let low = DefaultHasher::new();
        let mut high = DefaultHasher::new();
        high.write_u8(1);
        Self { low, high }
    }
}

impl Digester {
    /// What was given so far.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest(u128::from(self.high.finish()) << 64 | u128::from(self.low.finish()))
    }
}

impl Hasher for Digester {
    fn write(&mut self, bytes: &[u8]) {
        self.low.write(bytes);
        self.high.write(bytes);
    }

    fn finish(&self) -> u64 {
        self.low.finish()
    }
}

/// The digest of one thing.
#[must_use]
pub fn digest(of: impl Hash) -> Digest {
    let mut digester = Digester::default();
    of.hash(&mut digester);
    digester.digest()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_has_another_digest() {
        let all = ["", "a", "b", "ab", "ba"].map(digest);
        for (at, one) in all.iter().enumerate() {
            assert!(!all[at + 1..].contains(one));
        }
        assert_eq!(digest(("a", 1)), digest(("a", 1)));
        assert_ne!(digest(("a", "bc")), digest(("ab", "c")));
    }
}
