//! Members of strings and lists, and the static functions of `String` and `Regex`.

use std::borrow::Cow;

use regex::{Regex, RegexBuilder};

use super::super::framework::parse_version;
use super::value::Value;

/// Calls a member of a value, e.g. `.Contains('x')`; `None` where there is no such member or it would throw.
pub(super) fn call_member(value: &Value, name: &str, arguments: &[String]) -> Option<Value> {
    if *value == Value::Nothing {
        return Some(Value::Nothing);
    }
    let name = name.to_ascii_lowercase();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let Value::List(parts) = value {
        match (&*name, &*arguments) {
            ("length", []) => return Some(Value::Number(parts.len() as f64)),
            ("getvalue", [at]) => return index(value, at),
            _ => {}
        }
    }
    let text = value.to_string();
    question(&text, &name, &arguments)
        .or_else(|| change(&text, &name, &arguments))
        .or_else(|| part_of_version(&text, &name))
}

/// The `index`-th part of a list or character of a text.
pub(super) fn index(value: &Value, index: &str) -> Option<Value> {
    let at: usize = index.trim().parse().ok()?;
    match value {
        Value::Nothing => Some(Value::Nothing),
        Value::List(parts) => Some(parts.get(at)?.clone().into()),
        other => Some(other.to_string().chars().nth(at)?.to_string().into()),
    }
}

/// Members that ask.
fn question(text: &str, name: &str, arguments: &[&str]) -> Option<Value> {
    let [wanted, ..] = arguments else {
        return (name == "length").then(|| Value::Number(text.chars().count() as f64));
    };
    let ignores_case = arguments
        .get(1)
        .is_some_and(|how| how.to_ascii_lowercase().contains("ignorecase"));
    let (text, wanted) = if ignores_case {
        (
            Cow::Owned(text.to_lowercase()),
            Cow::Owned(wanted.to_lowercase()),
        )
    } else {
        (Cow::Borrowed(text), Cow::Borrowed(*wanted))
    };
    let wanted = slashed_like(&text, &wanted);
    let position = |at: Option<usize>| match at {
        Some(at) => Value::Number(text[..at].chars().count() as f64),
        None => Value::Number(-1.0),
    };
    Some(match name {
        "contains" => text.contains(&*wanted).into(),
        "startswith" => text.starts_with(&*wanted).into(),
        "endswith" => text.ends_with(&*wanted).into(),
        "equals" => (*text == *wanted).into(),
        "indexof" => position(text.find(&*wanted)),
        "lastindexof" => position(text.rfind(&*wanted)),
        "indexofany" => position(text.find(|c| wanted.contains(c))),
        "compareto" => Value::Number(f64::from(text.as_ref().cmp(&*wanted) as i8)),
        _ => return None,
    })
}

/// Paths have forward slashes here; who asks whether one contains `\Tests\` means the same on Windows.
fn slashed_like<'w>(text: &str, wanted: &'w str) -> Cow<'w, str> {
    if wanted.contains('\\') && text.contains('/') && !text.contains('\\') {
        Cow::Owned(wanted.replace('\\', "/"))
    } else {
        Cow::Borrowed(wanted)
    }
}

/// Members that yield another text or list.
fn change(text: &str, name: &str, arguments: &[&str]) -> Option<Value> {
    let trims = |c: char| match arguments.first() {
        Some(set) => set.contains(c),
        None => c.is_whitespace(),
    };
    Some(match (name, arguments) {
        ("tolower" | "tolowerinvariant", []) => text.to_lowercase().into(),
        ("toupper" | "toupperinvariant", []) => text.to_uppercase().into(),
        ("trim", _) => text.trim_matches(trims).into(),
        ("trimstart", _) => text.trim_start_matches(trims).into(),
        ("trimend", _) => text.trim_end_matches(trims).into(),
        ("tostring" | "normalize", _) => text.into(),
        ("replace", [old, new]) if !old.is_empty() && affordable(text, new) => {
            text.replace(old, new).into()
        }
        ("split", separators) => {
            let set = separators.concat();
            let parts = text.split(|c| set.contains(c)).map(str::to_owned);
            Value::List(parts.collect())
        }
        ("insert", [at, what]) => {
            let at = offset(text, at)?;
            format!("{}{what}{}", &text[..at], &text[at..]).into()
        }
        ("substring" | "remove", [from, rest @ ..]) => cut(text, name, from, rest)?.into(),
        ("padleft", [width, rest @ ..]) => {
            let missing = width.trim().parse::<usize>().ok()?.min(256);
            let missing = missing.saturating_sub(text.chars().count());
            let fill = rest
                .first()
                .and_then(|fill| fill.chars().next())
                .unwrap_or(' ');
            format!("{}{text}", fill.to_string().repeat(missing)).into()
        }
        _ => return None,
    })
}

/// `Substring` keeps, `Remove` drops the characters from `from` on, all or as many as `rest` says.
fn cut(text: &str, name: &str, from: &str, rest: &[&str]) -> Option<String> {
    let start = offset(text, from)?;
    let end = match rest {
        [length] => start + offset(&text[start..], length)?,
        _ => text.len(),
    };
    Some(if name == "remove" {
        format!("{}{}", &text[..start], &text[end..])
    } else {
        text[start..end].to_owned()
    })
}

/// Byte offset of the `at`-th character or of the end.
fn offset(text: &str, at: &str) -> Option<usize> {
    let at: usize = at.trim().parse().ok()?;
    let offsets = text.char_indices().map(|(offset, _)| offset);
    offsets.chain(std::iter::once(text.len())).nth(at)
}

/// `Major`, `Minor` and `Build` of a version.
fn part_of_version(text: &str, name: &str) -> Option<Value> {
    let at = ["major", "minor", "build", "revision"]
        .iter()
        .position(|part| *part == name)?;
    Some(Value::Number(f64::from(parse_version(text)?[at])))
}

/// `[System.String]::`
pub(super) fn call_static(name: &str, arguments: &[&str]) -> Option<Value> {
    Some(match (name, arguments) {
        ("isnullorempty", []) => true.into(),
        ("isnullorempty", [text]) => text.is_empty().into(),
        ("isnullorwhitespace", []) => true.into(),
        ("isnullorwhitespace", [text]) => text.trim().is_empty().into(),
        ("equals", [left, right]) => (left == right).into(),
        ("equals", [left, right, how]) if how.to_ascii_lowercase().contains("ignorecase") => {
            (left.to_lowercase() == right.to_lowercase()).into()
        }
        ("copy" | "new", []) | ("empty", []) => "".into(),
        ("copy" | "new", [text]) => (*text).into(),
        ("concat", parts) => parts.concat().into(),
        ("join", [separator, parts @ ..]) if affordable(separator, &parts.concat()) => {
            parts.join(separator).into()
        }
        ("format", [pattern, values @ ..]) if affordable(pattern, &values.concat()) => {
            format_text(pattern, values).into()
        }
        _ => return None,
    })
}

/// Whether every byte of one text may be replaced by the other; keeps hostile projects from filling the memory.
fn affordable(text: &str, by: &str) -> bool {
    (text.len() + 1).saturating_mul(by.len() + 1) <= 1 << 24
}

/// Replaces `{0}`, `{1}`, ... in one pass.
fn format_text(pattern: &str, values: &[&str]) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let slot = after.split_once('}').and_then(|(number, tail)| {
            let value = values.get(number.parse::<usize>().ok()?)?;
            Some((value, tail))
        });
        rest = match slot {
            Some((value, tail)) => {
                out.push_str(value);
                tail
            }
            None => {
                out.push('{');
                after
            }
        };
    }
    out + rest
}

/// `$1x` means group 1 in .NET, group `1x` here unless it is written `${1}x`.
fn with_bounded_groups(replacement: &str) -> String {
    let mut out = String::new();
    let mut rest = replacement;
    while let Some((before, after)) = rest.split_once('$') {
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        out.push_str(before);
        match digits {
            0 => out.push('$'),
            _ => out.push_str(&format!("${{{}}}", &after[..digits])),
        }
        rest = &after[digits..];
    }
    out + rest
}

/// `[System.Text.RegularExpressions.Regex]::`, as far as the pattern is a regular one (no look-around, no
/// back-references).
pub(super) fn call_regex(name: &str, arguments: &[&str]) -> Option<Value> {
    let compile = |pattern: &str, options: Option<&&str>| -> Option<Regex> {
        let ignore_case =
            options.is_some_and(|options| options.to_ascii_lowercase().contains("ignorecase"));
        let mut builder = RegexBuilder::new(pattern);
        builder
            .case_insensitive(ignore_case)
            .size_limit(1 << 20)
            .build()
            .ok()
    };
    Some(match (name, arguments) {
        ("ismatch", [text, pattern, options @ ..]) => {
            compile(pattern, options.first())?.is_match(text).into()
        }
        ("match", [text, pattern, options @ ..]) => {
            let found = compile(pattern, options.first())?;
            found.find(text).map_or("", |found| found.as_str()).into()
        }
        ("replace", [text, pattern, with, options @ ..]) if affordable(text, with) => {
            let found = compile(pattern, options.first())?;
            found
                .replace_all(text, with_bounded_groups(with))
                .into_owned()
                .into()
        }
        ("escape", [text]) => regex::escape(text).into(),
        _ => return None,
    })
}
