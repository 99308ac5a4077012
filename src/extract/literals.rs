//! Literals and identifiers: what their spelling stands for.

use std::borrow::Cow;

use super::code::Predefined;

/// String values are cut off here: nobody reads SQL or routes of more than 64 KB, generated resources have
/// them.
const LONGEST_STRING: usize = 64 * 1024;

/// An identifier without `@` and with `\u` escapes decoded.
pub(super) fn plain_identifier(source: &str) -> Cow<'_, str> {
    let name = source.strip_prefix('@').unwrap_or(source);
    if name.contains('\\') {
        return Cow::Owned(unescape(name));
    }
    Cow::Borrowed(name)
}

/// An integer literal: its type is told by its suffix, or is the smallest of `int`, `uint`, `long`, `ulong` that holds it.
/// The value of an `int`, the type of any other.
pub(super) fn integer(source: &str) -> Result<i32, Predefined> {
    let digits = source.trim_end_matches(['u', 'U', 'l', 'L']);
    let suffix = source[digits.len()..].to_ascii_lowercase();
    let value = integer_value(digits);
    let (is_unsigned, is_long) = (suffix.contains('u'), suffix.contains('l'));
    if let Ok(number) = i32::try_from(value)
        && !is_unsigned
        && !is_long
    {
        return Ok(number);
    }
    Err(match (is_unsigned, is_long) {
        (_, false) if u32::try_from(value).is_ok() => Predefined::UInt,
        (false, _) if i64::try_from(value).is_ok() => Predefined::Long,
        _ => Predefined::ULong,
    })
}

/// The value of `1_000`, `0x1F`, `0b10`; the largest value for what does not fit.
fn integer_value(digits: &str) -> u64 {
    let plain = digits.replace('_', "");
    let (digits, radix) = match plain.get(..2) {
        Some("0x" | "0X") => (&plain[2..], 16),
        Some("0b" | "0B") => (&plain[2..], 2),
        _ => (plain.as_str(), 10),
    };
    u64::from_str_radix(digits, radix).unwrap_or(u64::MAX)
}

/// The type of a real literal by its suffix.
pub(super) fn real_type(source: &str) -> Predefined {
    match source.as_bytes().last() {
        Some(b'f' | b'F') => Predefined::Float,
        Some(b'm' | b'M') => Predefined::Decimal,
        _ => Predefined::Double,
    }
}

/// The value of a string literal of any form; `None` for a UTF-8 literal.
pub(super) fn string_value(source: &str) -> Option<Cow<'_, str>> {
    if source.ends_with("u8") || source.ends_with("U8") {
        return None;
    }
    let value = if let Some(verbatim) = source.strip_prefix("@\"") {
        verbatim_value(verbatim.strip_suffix('"').unwrap_or(verbatim))
    } else if source.starts_with("\"\"\"") {
        Cow::Owned(raw_value(source))
    } else {
        let inner = source.strip_prefix('"').unwrap_or(source);
        let inner = inner.strip_suffix('"').unwrap_or(inner);
        regular_value(inner)
    };
    Some(shorten(value))
}

/// The text of a piece of an interpolated string.
pub(super) fn piece_value(source: &str) -> Cow<'_, str> {
    let text = regular_value(source);
    if text.contains("{{") || text.contains("}}") {
        return Cow::Owned(text.replace("{{", "{").replace("}}", "}"));
    }
    shorten(text)
}

fn shorten(value: Cow<'_, str>) -> Cow<'_, str> {
    if value.len() <= LONGEST_STRING {
        return value;
    }
    let end = value.floor_char_boundary(LONGEST_STRING);
    Cow::Owned(value[..end].to_owned())
}

fn regular_value(inner: &str) -> Cow<'_, str> {
    if inner.contains('\\') {
        return Cow::Owned(unescape(inner));
    }
    Cow::Borrowed(inner)
}

fn verbatim_value(inner: &str) -> Cow<'_, str> {
    if inner.contains("\"\"") {
        return Cow::Owned(inner.replace("\"\"", "\""));
    }
    Cow::Borrowed(inner)
}

/// The text between the quotes; of several lines, without the first and last break and without the
/// indentation of the closing quotes.
fn raw_value(source: &str) -> String {
    let quotes = source.bytes().take_while(|&byte| byte == b'"').count();
    let inner = source.trim_start_matches('"');
    let inner = inner
        .strip_suffix(&source[..quotes])
        .unwrap_or_else(|| inner.trim_end_matches('"'));
    let Some((first, rest)) = inner.split_once('\n') else {
        return inner.to_owned();
    };
    if !first.trim().is_empty() {
        return inner.to_owned();
    }
    let (body, indent) = rest.rsplit_once('\n').unwrap_or(("", rest));
    let lines = body.strip_suffix('\r').unwrap_or(body).split('\n');
    let lines: Vec<&str> = lines.map(|line| unindent(line, indent)).collect();
    lines.join("\n")
}

fn unindent<'a>(line: &'a str, indent: &str) -> &'a str {
    line.strip_prefix(indent)
        .unwrap_or_else(|| line.trim_start_matches([' ', '\t']))
}

/// Decodes backslash escapes. What is no escape stays as it is; half of a surrogate pair alone becomes the
/// replacement character.
fn unescape(text: &str) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        units.extend(before.encode_utf16());
        rest = escape(after, &mut units);
    }
    units.extend(rest.encode_utf16());
    String::from_utf16_lossy(&units)
}

/// Decodes the escape whose backslash stands before `text`; returns what follows it.
fn escape<'a>(text: &'a str, units: &mut Vec<u16>) -> &'a str {
    let Some(letter) = text.chars().next() else {
        units.push(u16::from(b'\\'));
        return text;
    };
    let rest = &text[letter.len_utf8()..];
    let digits = match letter {
        'x' => 1..=4,
        'u' => 4..=4,
        'U' => 8..=8,
        _ => {
            push_char(simple_escape(letter), units);
            return rest;
        }
    };
    let found = rest
        .bytes()
        .take(*digits.end())
        .take_while(u8::is_ascii_hexdigit)
        .count();
    if found < *digits.start() {
        push_char(letter, units);
        return rest;
    }
    let code = u32::from_str_radix(&rest[..found], 16).unwrap_or_default();
    match u16::try_from(code) {
        Ok(unit) => units.push(unit),
        Err(_) => push_char(char::from_u32(code).unwrap_or('\u{fffd}'), units),
    }
    &rest[found..]
}

fn simple_escape(letter: char) -> char {
    match letter {
        'a' => '\u{7}',
        'b' => '\u{8}',
        'e' => '\u{1b}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\u{b}',
        '0' => '\0',
        other => other,
    }
}

fn push_char(value: char, units: &mut Vec<u16>) {
    let mut buffer = [0; 2];
    units.extend_from_slice(value.encode_utf16(&mut buffer));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn string(source: &str) -> String {
        string_value(source).expect("a string").into_owned()
    }

    #[test]
    fn integers_have_the_smallest_fitting_type() {
        for (source, expected) in [
            ("0", Predefined::Int),
            ("2_147_483_647", Predefined::Int),
            ("2147483648", Predefined::UInt),
            ("0xFFFF_FFFF", Predefined::UInt),
            ("4294967296", Predefined::Long),
            ("0xFFFFFFFFFFFFFFFF", Predefined::ULong),
            ("1u", Predefined::UInt),
            ("1L", Predefined::Long),
            ("1lu", Predefined::ULong),
            ("4294967296U", Predefined::ULong),
            ("0b101", Predefined::Int),
        ] {
            let found = integer(source).map_or_else(|other| other, |_| Predefined::Int);
            assert_eq!(found, expected, "{source}");
        }
    }

    #[test]
    fn reals_have_the_type_of_their_suffix() {
        assert_eq!(real_type("1.5"), Predefined::Double);
        assert_eq!(real_type("1e3d"), Predefined::Double);
        assert_eq!(real_type("1f"), Predefined::Float);
        assert_eq!(real_type("1.0M"), Predefined::Decimal);
    }

    #[test]
    fn strings_are_unescaped() {
        assert_eq!(string(r#""a\tb\"c\\""#), "a\tb\"c\\");
        assert_eq!(
            string(r#""\x41\x41\u00e9\U0001F600\e""#),
            "AA\u{e9}\u{1F600}\u{1b}"
        );
        assert_eq!(string(r#""\uD83D\uDE00 \uD83D""#), "\u{1F600} \u{fffd}");
        assert_eq!(string(r#"@"C:\x ""q"" ""#), r#"C:\x "q" "#);
        assert_eq!(string_value("\"abc\"u8"), None);
    }

    #[test]
    fn raw_strings_lose_their_indentation() {
        assert_eq!(string(r#""""one "two" three""""#), r#"one "two" three"#);
        assert_eq!(
            string("\"\"\"\r\n    a\r\n\r\n      b\r\n    \"\"\""),
            "a\r\n\r\n  b"
        );
        assert_eq!(string("\"\"\"\n\"\"\""), "");
        assert_eq!(string("\"\"\"\"\n  \"\"\"\n  \"\"\"\""), "\"\"\"");
    }

    #[test]
    fn identifiers_are_plain() {
        assert_eq!(plain_identifier("@class"), "class");
        assert_eq!(plain_identifier(r"\u0041b"), "Ab");
        assert_eq!(plain_identifier("plain"), "plain");
    }

    #[test]
    fn long_strings_are_cut_at_a_character() {
        let long = format!("\"{}\"", "\u{e9}".repeat(LONGEST_STRING));
        assert!(string(&long).len() <= LONGEST_STRING);
        assert!(string(&long).ends_with('\u{e9}'));
    }
}
