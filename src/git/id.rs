//! Names of objects.

use std::fmt;

/// The hash by which git knows an object: SHA-1, or SHA-256 in repositories of that format.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId {
    bytes: [u8; 32],
    len: u8,
}

impl ObjectId {
    /// Reads 40 or 64 hexadecimal digits in lower case.
    #[must_use]
    pub fn parse(hex: &[u8]) -> Option<Self> {
        if hex.len() != 40 && hex.len() != 64 {
            return None;
        }
        let digit = |digit: u8| match digit {
            b'0'..=b'9' => Some(digit - b'0'),
            b'a'..=b'f' => Some(digit - b'a' + 10),
            _ => None,
        };
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(hex.chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(Self {
            bytes,
            len: (hex.len() / 2) as u8,
        })
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.bytes.iter().take(usize::from(self.len));
        bytes.copied().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_both_formats_are_printed_as_they_are_read() {
        for hex in [
            "0123456789abcdef0123456789abcdef01234567".to_owned(),
            "9a".repeat(32),
        ] {
            assert_eq!(
                ObjectId::parse(hex.as_bytes()).unwrap().to_string(),
                hex,
                "{hex}"
            );
        }
        for wrong in ["", "12", &"g".repeat(40), &"A".repeat(40)] {
            assert_eq!(ObjectId::parse(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
