//! What files call things: `queries/usage/columns.toml` and `attributes.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::usage::tally::Channel;

/// The files of names.
pub const FILES: [(&str, &str); 2] = [
    (
        "columns",
        include_str!("../../../queries/usage/columns.toml"),
    ),
    (
        "attributes",
        include_str!("../../../queries/usage/attributes.toml"),
    ),
];

/// Names of columns, by what they tell.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct Columns {
    pub operation: Vec<String>,
    pub address: Vec<String>,
    pub verb: Vec<String>,
    pub channel: Vec<String>,
    pub way: Vec<String>,
    pub count: Vec<String>,
    pub p95: Vec<String>,
    pub duration: Vec<String>,
    pub failures: Vec<String>,
    pub success: Vec<String>,
    pub status: Vec<String>,
    pub test: Vec<String>,
    pub scenario: Vec<String>,
    pub time: Vec<String>,
    pub table: Vec<String>,
    pub target: Vec<String>,
    pub dependency: Vec<String>,
    pub data: Vec<String>,
    pub properties: Vec<String>,
    pub tables: BTreeMap<String, String>,
    pub channels: BTreeMap<String, String>,
    pub files: Files,
}

/// What is known of files that are no operations.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct Files {
    pub ends: Vec<String>,
}

/// Names of attributes of spans, by what they tell.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct Attributes {
    pub verb: Vec<String>,
    pub route: Vec<String>,
    pub address: Vec<String>,
    pub status: Vec<String>,
    pub error: Vec<String>,
    pub function: Vec<String>,
    pub code: Vec<String>,
    pub code_type: Vec<String>,
    pub code_method: Vec<String>,
    pub rpc_service: Vec<String>,
    pub rpc_method: Vec<String>,
    pub topic: Vec<String>,
    pub steps: Vec<String>,
    pub database: Vec<String>,
    pub test: Vec<String>,
    pub scenario: Vec<String>,
}

// A file that cannot be read fails a test; nothing else is to be done about it at run time.
static COLUMNS: LazyLock<Columns> =
    LazyLock::new(|| toml::from_str(FILES[0].1).unwrap_or_default());
static ATTRIBUTES: LazyLock<Attributes> =
    LazyLock::new(|| toml::from_str(FILES[1].1).unwrap_or_default());

pub(super) fn columns() -> &'static Columns {
    &COLUMNS
}

pub(super) fn attributes() -> &'static Attributes {
    &ATTRIBUTES
}

/// Whether an address is that of a file which a web server hands out.
pub(in crate::usage) fn is_static_file(path: &str) -> bool {
    let path = path.to_lowercase();
    COLUMNS
        .files
        .ends
        .iter()
        .any(|end| path.ends_with(end.as_str()))
}

/// The names that the name of a span may give a message: as it is, without what is done with it, without its namespace.
pub(in crate::usage) fn message_of(text: &str) -> impl Iterator<Item = &str> {
    let text = text.trim();
    let inner = ATTRIBUTES.steps.iter().find_map(|step| {
        let inner = text
            .strip_suffix(step.as_str())
            .filter(|rest| rest.ends_with(' '));
        let inner = inner.or_else(|| {
            text.strip_prefix(step.as_str())
                .filter(|rest| rest.starts_with(' '))
        });
        inner.map(str::trim)
    });
    let inner = inner.unwrap_or(text);
    // `urn:message:Namespace:Name`
    let last = inner.rsplit(':').next().unwrap_or(inner);
    [text, inner, last].into_iter()
}

/// The channel that a word stands for.
pub(super) fn channel(word: &str) -> Channel {
    let word = word.trim().to_lowercase();
    let mut known = COLUMNS.channels.iter();
    let found = known.find(|(start, _)| word.starts_with(start.as_str()));
    match found.map(|(_, channel)| channel.as_str()) {
        Some("http") => Channel::Http,
        Some("rpc") => Channel::Rpc,
        Some("message") => Channel::Message,
        Some("function") => Channel::Function,
        Some("database") => Channel::Database,
        _ => Channel::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_can_be_read_and_know_the_words_they_use() {
        let columns: Columns = toml::from_str(FILES[0].1).unwrap();
        let _: Attributes = toml::from_str(FILES[1].1).unwrap();
        for word in columns.channels.keys() {
            assert_ne!(channel(word), Channel::Unknown, "{word}");
        }
        for way in columns.tables.values() {
            assert!(["incoming", "outgoing"].contains(&way.as_str()), "{way}");
        }
    }
}
