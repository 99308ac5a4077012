//! Names made safe to print.
//!
//! Names come from strangers' files. A control character in one could repaint a terminal or split a line of
//! output, and a bidirectional override could make a path read as another one; both are shown as `\u{1b}`.

use std::borrow::Cow;

pub use crate::base::share::{fraction, percent};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// `text` with every character that would act on the terminal written as an escape.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(acts) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if acts(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Whether a character acts instead of being shown: controls, line separators, bidirectional formatting.
fn acts(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{061c}'
        )
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `text` in Markdown that shows it as it is, in a row of a list as in a cell: no markup, no link, and nobody is called.
#[must_use]
pub fn markdown(text: &str) -> String {
    let text = printable(text);
    let mut out = String::with_capacity(text.len() + 8);
    for (at, c) in text.char_indices() {
        let (before, rest) = text.split_at(at);
        let is_mark = "\\`*_[]<>|#&!~$".contains(c);
        // At the start it would begin another list, or a heading below the line before it.
        let is_start = match c {
            '+' | '-' | '=' => before.is_empty(),
            '.' | ')' => !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        };
        // What looks like an address is made a link, without any brackets.
        let is_link = (c == ':' && rest.starts_with("://")) || (c == '.' && is_www(before));
        if is_mark || is_start || is_link {
            out.push('\\');
        }
        out.push(c);
        // No escape keeps a name behind this sign from being told, or from being written to.
        if c == '@' {
            out.push('\u{2060}');
        }
    }
    out
}

/// Whether a text ends as the name of a web server begins.
fn is_www(text: &str) -> bool {
    let end = text.as_bytes().last_chunk::<3>();
    end.is_some_and(|end| end.eq_ignore_ascii_case(b"www"))
}

/// Columns that `text` takes on a terminal.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text` in at most `columns` columns, its end replaced by `…` where it is longer.
#[must_use]
pub fn shorten(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let mut out = fitting(text.chars(), columns.saturating_sub(1));
    out.push('…');
    Cow::Owned(out)
}

/// `text` in at most `columns` columns, its beginning replaced by `…` where it is longer: for paths, whose end
/// says more.
#[must_use]
pub fn shorten_path(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let kept = fitting(text.chars().rev(), columns.saturating_sub(1));
    Cow::Owned(format!("…{}", kept.chars().rev().collect::<String>()))
}

/// As many of `chars` as fit into `columns`.
fn fitting(chars: impl Iterator<Item = char>, columns: usize) -> String {
    let mut used = 0;
    chars
        .take_while(|c| {
            used += c.width().unwrap_or(0);
            used <= columns
        })
        .collect()
}

/// `number` with a comma between groups of three digits.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `count` and `noun`, with an `s` unless there is exactly one.
#[must_use]
pub fn counted(count: u64, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", grouped(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_is_escaped_and_the_rest_is_kept() {
        assert_eq!(printable("\u{1b}[2Jx\n"), "\\u{1b}[2Jx\\u{a}");
        assert_eq!(printable("a\u{202e}b\u{2066}"), "a\\u{202e}b\\u{2066}");
        assert!(matches!(printable("Заказ.注文\u{e9}"), Cow::Borrowed(_)));
    }

    #[test]
    fn markdown_shows_what_it_is_given() {
        assert_eq!(markdown("Shop.Orders`1 a_b"), "Shop.Orders\\`1 a\\_b");
        assert_eq!(markdown("+ A ~s~ $x$"), "\\+ A \\~s\\~ \\$x\\$");
        assert_eq!(markdown("1. a - 2. b"), "1\\. a - 2. b");
        assert_eq!(markdown("http://h WWW.h a:1"), "http\\://h WWW\\.h a:1");
        assert_eq!(markdown("@all"), "@\u{2060}all");
    }

    #[test]
    fn shortens_by_columns_not_by_characters() {
        assert_eq!(shorten("Catalog", 7), "Catalog");
        assert_eq!(shorten("Catalogue", 7), "Catalo…");
        assert_eq!(shorten("注文管理", 6), "注文…");
        assert_eq!(shorten_path("src/Orders/Cart.cs:12", 11), "…Cart.cs:12");
        assert_eq!(shorten("ab", 0), "…");
    }

    #[test]
    fn numbers_read_well() {
        assert_eq!(
            [0, 999, 1000, 1_234_567].map(grouped),
            ["0", "999", "1,000", "1,234,567"]
        );
        assert_eq!(counted(1, "cycle"), "1 cycle");
        assert_eq!(counted(0, "cycle"), "0 cycles");
    }
}
