//! `$(...)` in attribute values and texts: properties, property functions, chains of members.

use std::borrow::Cow;

use super::functions;
use super::scope::{Scope, TEXT_LIMIT};
use super::value::Value;

/// Calls nested deeper than this are not followed.
const DEPTH_LIMIT: usize = 32;

impl Scope<'_> {
    /// The text with every `$(...)` replaced. Item lists `@(...)` and metadata `%(...)` become empty.
    pub(super) fn expand<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.expand_at(text, 0)
    }

    fn expand_at<'t>(&self, text: &'t str, depth: usize) -> Cow<'t, str> {
        if next_reference(text, 0).is_none() {
            return Cow::Borrowed(text);
        }
        let mut out = String::new();
        let mut at = 0;
        while let Some(start) = next_reference(text, at) {
            out.push_str(&text[at..start]);
            let Some(end) = closing(text, start + 1) else {
                at = start;
                break;
            };
            if text.as_bytes()[start] == b'$' {
                out.push_str(&self.reference(&text[start + 2..end], depth).into_text());
            }
            at = end + 1;
            if out.len() > TEXT_LIMIT {
                self.undecided("a value grows without bound and was cut off");
                truncate(&mut out);
                return Cow::Owned(out);
            }
        }
        out.push_str(&text[at..]);
        Cow::Owned(out)
    }

    /// The value of what stands between `$(` and `)`.
    fn reference(&self, body: &str, depth: usize) -> Value {
        let body = body.trim();
        if depth > DEPTH_LIMIT {
            return self.not_evaluated(body);
        }
        if let Some(rest) = body.strip_prefix('[') {
            return self.static_call(rest, body, depth);
        }
        let name_end = body
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-')))
            .unwrap_or(body.len());
        let (name, rest) = body.split_at(name_end);
        if name.eq_ignore_ascii_case("Registry") && rest.starts_with(':') {
            return Value::Nothing;
        }
        if name.is_empty() {
            return self.not_evaluated(body);
        }
        self.members(Value::Text(self.get(name).into_owned()), rest, body, depth)
    }

    /// `[Type]::Function(arguments)` and what follows; `rest` starts behind the bracket.
    fn static_call(&self, rest: &str, body: &str, depth: usize) -> Value {
        let Some((class, rest)) = rest.split_once("]::") else {
            return self.not_evaluated(body);
        };
        let (name, rest) = split_name(rest);
        let (arguments, rest) = self.arguments(rest, depth);
        let function = format!("{}.{name}", class.trim());
        match functions::call_static(self, &function, &arguments) {
            Some(value) => self.members(value, rest, body, depth),
            None => self.not_evaluated(body),
        }
    }

    /// Applies `.Member(arguments)` and `[index]` from left to right.
    fn members(&self, mut value: Value, mut rest: &str, body: &str, depth: usize) -> Value {
        loop {
            rest = rest.trim_start();
            let next = if rest.is_empty() {
                return value;
            } else if let Some((index, after)) =
                rest.strip_prefix('[').and_then(|r| r.split_once(']'))
            {
                rest = after;
                functions::index(&value, index)
            } else if let Some(member) = rest.strip_prefix('.') {
                let (name, after) = split_name(member);
                let (arguments, after) = self.arguments(after, depth);
                rest = after;
                functions::call_member(&value, name, &arguments)
            } else {
                None
            };
            match next {
                Some(next) => value = next,
                None => return self.not_evaluated(body),
            }
        }
    }

    /// The arguments in parentheses at the start of `rest`, expanded, and what follows them.
    fn arguments<'t>(&self, rest: &'t str, depth: usize) -> (Vec<String>, &'t str) {
        if !rest.starts_with('(') {
            return (Vec::new(), rest);
        }
        let Some(end) = closing(rest, 0) else {
            return (Vec::new(), "");
        };
        let mut total = 0;
        let arguments = split_arguments(&rest[1..end]);
        let expanded = arguments.map(|text| self.expand_at(text, depth + 1).into_owned());
        let affordable = expanded.take_while(|text| {
            total += text.len();
            total <= TEXT_LIMIT
        });
        (affordable.collect(), &rest[end + 1..])
    }

    fn not_evaluated(&self, body: &str) -> Value {
        self.undecided(format!("$({body}) was taken as empty"));
        Value::Nothing
    }
}

fn truncate(text: &mut String) {
    let mut end = TEXT_LIMIT;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
}

/// Offset of the next `$(`, `@(` or `%(`.
fn next_reference(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut open = memchr::memchr_iter(b'(', &bytes[from..]).map(|at| from + at);
    let start = open.find(|&at| at > from && matches!(bytes[at - 1], b'$' | b'@' | b'%'))?;
    Some(start - 1)
}

/// Offset of the `)` that closes the `(` at `open`; parentheses in quotes do not count, and a quote that
/// never ends is an apostrophe.
pub(super) fn closing(text: &str, open: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0usize;
    let mut at = open;
    while at < bytes.len() {
        match bytes[at] {
            quote @ (b'\'' | b'"' | b'`') => {
                if let Some(length) = memchr::memchr(quote, &bytes[at + 1..]) {
                    at += length + 1;
                }
            }
            b'(' => depth += 1,
            b')' if depth <= 1 => return Some(at),
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    None
}

/// A name and what follows it.
fn split_name(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_'));
    text.split_at(end.unwrap_or(text.len()))
}

/// Splits at commas outside of quotes and parentheses and takes the quotes off.
fn split_arguments(text: &str) -> impl Iterator<Item = &str> {
    let mut parts = Vec::new();
    let (mut start, mut depth, mut quote) = (0, 0usize, None);
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (Some(_), _) => {}
            (None, b'\'' | b'"' | b'`') => quote = Some(byte),
            (None, b'(') => depth += 1,
            (None, b')') => depth = depth.saturating_sub(1),
            (None, b',') if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    if !(parts.is_empty() && text.trim().is_empty()) {
        parts.push(&text[start..]);
    }
    parts.into_iter().map(|part| without_quotes(part.trim()))
}

fn without_quotes(text: &str) -> &str {
    let quoted = ['\'', '"', '`']
        .iter()
        .find_map(|&quote| text.strip_prefix(quote)?.strip_suffix(quote));
    quoted.unwrap_or(text)
}
