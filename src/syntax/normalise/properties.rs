//! What holds of every text: lengths, newlines, doing it twice, and no panic.

use proptest::prelude::*;

use super::normalise;
use super::tests::symbols;

/// Where lines end: offsets of the last byte that belongs to a newline in C#'s sense, of the first otherwise.
fn newlines(text: &str) -> Vec<usize> {
    let at = |(at, character): (usize, char)| match character {
        '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(at),
        '\r' if !text[at..].starts_with("\r\n") => Some(at),
        _ => None,
    };
    text.char_indices().filter_map(at).collect()
}

fn line_feeds(bytes: &[u8]) -> Vec<usize> {
    memchr::memchr_iter(b'\n', bytes).collect()
}

/// Texts made of what the rules look at.
fn tokens() -> impl Strategy<Value = String> {
    const TOKENS: &[&str] = &[
        "async",
        "partial",
        "required",
        "record",
        "and",
        "or",
        "not",
        "with",
        "await",
        "nint",
        "field",
        "is",
        "switch",
        "when",
        "case",
        "var",
        "extension",
        "operator",
        "allows",
        "ref",
        "struct",
        "out",
        "in",
        "from",
        "_",
        "unsafe",
        "a",
        "B",
        "0",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "<",
        ">",
        "=",
        "==",
        "=>",
        "?",
        "?.",
        ".",
        "..",
        "!",
        "*",
        "+",
        "++",
        ",",
        ";",
        ":",
        "~",
        "\"",
        "\"\"\"",
        "'",
        "$",
        "@",
        "$\"",
        "$@\"",
        "$$\"\"\"",
        "\\",
        "//",
        "/*",
        "*/",
        "\n",
        "\r",
        "\r\n",
        "\u{2028}",
        "\u{85}",
        " ",
        "\n#if A",
        "\n#elif B",
        "\n#else",
        "\n#endif",
        "\n#define A",
        "\n#region",
        "&&",
        "ä",
        "\u{1F600}",
        "\u{1A}",
        "\0",
    ];
    prop::collection::vec(prop::sample::select(TOKENS), 0..60).prop_map(|tokens| tokens.concat())
}

fn holds_to_its_text(text: &str) -> Result<(), TestCaseError> {
    let copy = normalise(text, &symbols(&["A"]));
    prop_assert_eq!(copy.bytes.len(), text.len());
    prop_assert_eq!(line_feeds(&copy.bytes), newlines(text));
    prop_assert!(std::str::from_utf8(&copy.bytes).is_ok());
    prop_assert!(copy.notes.is_sorted());
    prop_assert!(copy.extension_blocks.is_sorted());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_tokens_keep_length_and_newlines(text in tokens()) {
        holds_to_its_text(&text)?;
    }

    #[test]
    fn any_text_keeps_length_and_newlines(text in any::<String>()) {
        holds_to_its_text(&text)?;
    }
}
