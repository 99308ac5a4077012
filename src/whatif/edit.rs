//! Edits as a user writes them.

use crate::report::explain::{Subject, Unknown, find};
use crate::report::model::Report;

/// Boundaries that are suggested for a name that is unknown, at most.
const SUGGESTED: usize = 8;
/// Likeness from which on a name is suggested (Jaro and Winkler, 0 to 1).
const ALIKE: f64 = 0.8;

/// One change, with names as they were written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Edit {
    /// Types go to a boundary, or to none.
    Move {
        /// The types.
        types: Vec<String>,
        /// The boundary; `None` for no boundary.
        to: Option<String>,
    },
    /// All of one boundary goes into another.
    Merge {
        /// The one that is gone afterwards.
        from: String,
        /// The one that stays.
        into: String,
    },
    /// A boundary falls into the groups that its own evidence shows.
    Split(String),
    /// A type stays where it is, even in a run that starts anew.
    Pin(String),
    /// A layer of evidence has no say.
    Drop(String),
}

/// Why an edit cannot be done.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{edit:?}: {message}")]
pub struct EditError {
    /// The edit as it was written.
    pub edit: String,
    /// What is wrong, without a final stop.
    pub message: String,
    /// What to write instead, where something comes near.
    pub hint: Option<String>,
}

impl EditError {
    pub(super) fn new(edit: &str, message: impl Into<String>) -> Self {
        Self {
            edit: edit.to_owned(),
            message: message.into(),
            hint: None,
        }
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Nothing, or several things, are called `name`.
    pub(super) fn of_unknown(edit: &str, name: &str, what: &str, unknown: &Unknown) -> Self {
        match unknown {
            Unknown::NoSuch(near) if near.is_empty() => {
                Self::new(edit, format!("no {what} is called {name:?}"))
            }
            Unknown::NoSuch(near) => Self::new(edit, format!("no {what} is called {name:?}"))
                .hint(format!("near: {}", near.join(", "))),
            Unknown::Ambiguous(names) => Self::new(edit, format!("{name:?} means several types"))
                .hint(format!("one of: {}", names.join(", "))),
        }
    }
}

/// The forms of an edit.
const FORMS: &str = "an edit is \"move TYPE to BOUNDARY\" (or to none; several types with commas), \
                     \"merge BOUNDARY BOUNDARY\", \"split BOUNDARY\", \"pin TYPE\" or \"drop evidence LAYER\"";

/// Whether `text` starts as an edit does, so that it is no path.
#[must_use]
pub fn starts_as_edit(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let verb = words.next();
    matches!(verb, Some("move" | "merge" | "split" | "pin" | "drop")) && words.next().is_some()
}

/// Reads one edit. Names with spaces may stand in quotes; where words part them they need not.
///
/// # Errors
/// Where it has none of the forms.
pub fn parse(text: &str) -> Result<Edit, EditError> {
    let wrong = |message: &str| Err(EditError::new(text, message).hint(FORMS));
    let tokens = tokens(text);
    let words: Vec<&str> = tokens.iter().map(String::as_str).collect();
    match words[..] {
        ["move", ref rest @ ..] => {
            let Some(at) = rest.iter().rposition(|word| *word == "to") else {
                return wrong("says not where to");
            };
            let (types, to) = (rest[..at].join(" "), rest[at + 1..].join(" "));
            let names = types.split(',').map(str::trim);
            let types: Vec<String> = names
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect();
            if types.is_empty() || to.is_empty() {
                return wrong("names no type or no boundary");
            }
            let to = (to != "none").then_some(to);
            Ok(Edit::Move { types, to })
        }
        ["merge", ref rest @ ..] => {
            let joint = rest.iter().position(|word| *word == "into");
            let (from, into) = match (joint, rest) {
                (Some(at), _) => (rest[..at].join(" "), rest[at + 1..].join(" ")),
                (None, [from, into]) => ((*from).to_owned(), (*into).to_owned()),
                _ => return wrong("write \"merge A into B\", or names with spaces in quotes"),
            };
            if from.is_empty() || into.is_empty() {
                return wrong("names less than two boundaries");
            }
            Ok(Edit::Merge { from, into })
        }
        ["drop", "evidence", layer] => Ok(Edit::Drop(layer.to_owned())),
        ["split", ref name @ ..] if !name.is_empty() => Ok(Edit::Split(name.join(" "))),
        ["pin", ref name @ ..] if !name.is_empty() => Ok(Edit::Pin(name.join(" "))),
        _ => wrong("is no edit"),
    }
}

/// Words, where what stands in single or double quotes is one. A back quote is part of a type's id.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut open: Option<char> = None;
    let mut token = String::new();
    for c in text.chars() {
        match open {
            Some(quote) if c == quote => {
                open = None;
                tokens.push(std::mem::take(&mut token));
            }
            None if (c == '"' || c == '\'') && token.is_empty() => open = Some(c),
            None if c.is_whitespace() => {
                if !token.is_empty() {
                    tokens.push(std::mem::take(&mut token));
                }
            }
            _ => token.push(c),
        }
    }
    if !token.is_empty() {
        tokens.push(token);
    }
    tokens
}

/// The outermost type around the one that is called `name`; it decides where all of them belong.
pub(super) fn outermost_called(
    report: &Report,
    edit: &str,
    name: &str,
) -> Result<usize, EditError> {
    let plain = name.strip_prefix("type:").unwrap_or(name);
    let unknown = |unknown: &Unknown| EditError::of_unknown(edit, plain, "type", unknown);
    match find(report, &format!("type:{plain}")) {
        Ok(Subject::Type(index)) => Ok(outermost(report, index)),
        Ok(Subject::Boundary(_)) => Err(unknown(&Unknown::NoSuch(Vec::new()))),
        Err(error) => Err(unknown(&error)),
    }
}

/// The outermost type around `index`.
pub(super) fn outermost(report: &Report, index: usize) -> usize {
    let mut current = index;
    // A damaged report may nest types in a circle.
    for _ in 0..report.types.len() {
        match report.types.get(current).and_then(|ty| ty.outer) {
            Some(outer) if outer < report.types.len() => current = outer,
            _ => break,
        }
    }
    current
}

/// The names among `known` that come near `wanted`, best first.
pub(super) fn near<'a>(wanted: &str, known: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wanted = wanted.to_lowercase();
    let mut near: Vec<(f64, &str)> = known
        .map(|name| (strsim::jaro_winkler(&wanted, &name.to_lowercase()), name))
        .filter(|&(likeness, _)| likeness >= ALIKE)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    near.dedup_by(|a, b| a.1 == b.1);
    let names = near.into_iter().take(SUGGESTED);
    names.map(|(_, name)| name.to_owned()).collect()
}
