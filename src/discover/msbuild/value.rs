//! What a property function yields.

use std::fmt;

/// A value between two calls of a chain such as `$(X.Split(';')[0].Length)`.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Value {
    /// A string, also a path or a version.
    Text(String),
    /// `True` or `False`.
    Bool(bool),
    /// An integer or a fraction.
    Number(f64),
    /// What `Split` yields; as text its parts with `;`.
    List(Vec<String>),
    /// What the machine or the hour decides, such as an environment variable: empty, whatever is asked of it.
    Nothing,
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Bool(true) => f.write_str("True"),
            Self::Bool(false) => f.write_str("False"),
            Self::Number(number) => write!(f, "{number}"),
            Self::List(parts) => f.write_str(&parts.join(";")),
            Self::Nothing => Ok(()),
        }
    }
}

impl Value {
    /// The value as a property would hold it.
    pub(super) fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            other => other.to_string(),
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Bool(truth)
    }
}

/// Whether MSBuild takes a string as true; `enable` is what newer properties say for it.
pub(crate) fn is_true(text: &str) -> bool {
    ["true", "on", "yes", "enable"]
        .iter()
        .any(|word| text.trim().eq_ignore_ascii_case(word))
}
