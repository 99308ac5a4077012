//! What goes wrong with a file: a bad merge, a full disk, a wrong editor, a bit that flips.

use super::random::Random;

/// One mutation of `content`, with its name.
pub(crate) fn mutate(content: &[u8], random: &mut Random) -> (&'static str, Vec<u8>) {
    let mut lines: Vec<&[u8]> = content.split_inclusive(|byte| *byte == b'\n').collect();
    let some = |random: &mut Random| random.below(lines.len().max(1));
    let (from, to) = (some(random), some(random));
    let (first, last) = (from.min(to), from.max(to).min(from.min(to) + 20));
    let at = random.below(content.len().max(1));
    match random.below(10) {
        0 if !lines.is_empty() => {
            lines.drain(first..=last);
            ("lines deleted", lines.concat())
        }
        1 if !lines.is_empty() => {
            let copies: Vec<&[u8]> = lines[first..=last].to_vec();
            lines.splice(first..first, copies);
            ("lines duplicated", lines.concat())
        }
        2 if !lines.is_empty() => {
            lines.swap(from, to);
            ("lines swapped", lines.concat())
        }
        3 => ("cut in the middle", content[..at].to_vec()),
        4 => {
            let drop = random.below(3);
            let mut count = 0;
            let kept = content.iter().filter(|byte| {
                let is_bracket = b"{}()<>[]".contains(byte);
                count += usize::from(is_bracket);
                !(is_bracket && count % 7 == drop)
            });
            ("brackets dropped", kept.copied().collect())
        }
        5 => {
            let mut flipped = content.to_vec();
            for _ in 0..=random.below(30) {
                let at = random.below(flipped.len().max(1));
                if let Some(byte) = flipped.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
            }
            ("bits flipped", flipped)
        }
        6 => ("emptied", Vec::new()),
        7 => ("encoded anew", encoded(content, random)),
        8 => {
            let mut torn = content.to_vec();
            let quotes: &[&[u8]] = &[
                b"\"",
                b"'",
                b"/*",
                b"$\"\"\"{",
                b"#if X\n",
                b"@\"",
                b"\0",
                b"-->",
                b"]]>",
            ];
            let quote = *random.pick(quotes);
            torn.splice(at..at, quote.iter().copied());
            ("opened without an end", torn)
        }
        _ => {
            let mut torn = content[at..].to_vec();
            torn.extend_from_slice(&content[..at]);
            ("turned", torn)
        }
    }
}

/// The same text in another encoding, or what looks like one.
fn encoded(content: &[u8], random: &mut Random) -> Vec<u8> {
    let text = String::from_utf8_lossy(content);
    let little = text.encode_utf16().flat_map(u16::to_le_bytes);
    let big = text.encode_utf16().flat_map(u16::to_be_bytes);
    match random.below(6) {
        0 => [0xff, 0xfe].into_iter().chain(little).collect(),
        1 => [0xfe, 0xff].into_iter().chain(big).collect(),
        2 => little.collect(),
        // A mark that lies.
        3 => [&[0xff, 0xfe], content].concat(),
        4 => [&[0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], content].concat(),
        _ => text
            .chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
            .chain([0x80, 0xff])
            .collect(),
    }
}
