//! Newlines that the grammar does not count.
//!
//! C# ends a line, and a `//` comment, at a lone CR, U+0085, U+2028 and U+2029 too; the parser counts rows
//! by LF alone. With an LF in the place of each, both count the same.

use std::borrow::Cow;

use memchr::{memchr, memchr_iter, memchr2_iter};

/// The bytes with LF for every C# newline except CR LF, which stays; borrowed where there is nothing to do.
///
/// A control-Z at the very end, which old editors left and the compiler ignores, becomes a space.
pub(super) fn plain(bytes: &[u8]) -> Cow<'_, [u8]> {
    let mut plain = Cow::Borrowed(bytes);
    if has_lone_return(bytes) {
        replace_lone_returns(plain.to_mut());
    }
    for at in memchr2_iter(0xC2, 0xE2, bytes) {
        if let Some(len) = unicode_newline_len(&bytes[at..]) {
            let newline = &mut plain.to_mut()[at..at + len];
            newline.fill(b' ');
            newline[0] = b'\n';
        }
    }
    if bytes.ends_with(b"\x1A")
        && let Some(last) = plain.to_mut().last_mut()
    {
        *last = b' ';
    }
    plain
}

/// Number of line ends in C#'s sense.
pub(in crate::syntax) fn count(bytes: &[u8]) -> usize {
    let returns = memchr_iter(b'\r', bytes).count();
    let lone_returns = if returns == 0 {
        0
    } else {
        returns - count_pairs(bytes)
    };
    let exotic =
        memchr2_iter(0xC2, 0xE2, bytes).filter(|&at| unicode_newline_len(&bytes[at..]).is_some());
    memchr_iter(b'\n', bytes).count() + lone_returns + exotic.count()
}

fn has_lone_return(bytes: &[u8]) -> bool {
    memchr(b'\r', bytes).is_some() && memchr_iter(b'\r', bytes).count() != count_pairs(bytes)
}

fn replace_lone_returns(bytes: &mut [u8]) {
    for at in 0..bytes.len() {
        if bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n') {
            bytes[at] = b'\n';
        }
    }
}

/// Number of CR LF pairs; counted in blocks small enough for byte-sized sums, which vectorises.
fn count_pairs(bytes: &[u8]) -> usize {
    const BLOCK: usize = 255;
    let seconds = bytes.get(1..).unwrap_or_default();
    let blocks = bytes.chunks(BLOCK).zip(seconds.chunks(BLOCK));
    let pairs_in = |(firsts, seconds): (&[u8], &[u8])| {
        let pairs = firsts.iter().zip(seconds);
        pairs.fold(0_u8, |sum, (&first, &second)| {
            sum + u8::from((first == b'\r') & (second == b'\n'))
        })
    };
    blocks.map(|block| usize::from(pairs_in(block))).sum()
}

/// The length in bytes of the U+0085, U+2028 or U+2029 that `rest` starts with.
fn unicode_newline_len(rest: &[u8]) -> Option<usize> {
    match rest {
        [0xC2, 0x85, ..] => Some(2),
        [0xE2, 0x80, 0xA8 | 0xA9, ..] => Some(3),
        _ => None,
    }
}
