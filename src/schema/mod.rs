//! JSON schemas (draft 7) of the files that others read and write.
//!
//! Those of the report and of the baseline are derived from the types that are serialised, so they cannot be out of date.
//! That of the settings comes from the table that their reader works with.
//! `boundaries.toml` has a reader of its own, which tells all problems with their places; its schema is data, and a test
//! holds its keys and words to those that the reader knows.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::report::explain::answer::Answer;
use crate::report::model::Report;
use crate::settings;
use crate::watch::baseline;

/// A file with a schema.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum File {
    /// The report, as `unseam analyze --format json` writes it.
    Report,
    /// The settings, `unseam.toml`.
    Config,
    /// The accepted boundaries, `boundaries.toml`.
    Boundaries,
    /// What is there today, `unseam-baseline.json`.
    Baseline,
    /// What `unseam explain --format json` writes.
    Explanation,
}

impl File {
    /// Every file.
    pub const ALL: [Self; 5] = [
        Self::Report,
        Self::Config,
        Self::Boundaries,
        Self::Baseline,
        Self::Explanation,
    ];

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Config => "config",
            Self::Boundaries => "boundaries",
            Self::Baseline => "baseline",
            Self::Explanation => "explanation",
        }
    }
}

/// The schema of `file` as JSON text with a final newline.
#[must_use]
pub fn schema(file: File) -> String {
    match file {
        File::Report => text(&derived::<Report>()),
        File::Config => text(&settings::schema()),
        File::Boundaries => include_str!("boundaries.json").to_owned(),
        File::Baseline => text(&derived::<baseline::File>()),
        File::Explanation => text(&derived::<Answer>()),
    }
}

/// The schema of what a type is serialised to: a field is required unless it may be left out. Readers of a report ignore
/// what they do not know, so further fields are allowed unless the type refuses them.
fn derived<T: JsonSchema>() -> Value {
    let generator = SchemaSettings::draft07().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    plain_links(&mut schema);
    schema
}

/// Documentation links are for readers of the source: [`X`] becomes `X`.
fn plain_links(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match member {
                    Value::String(text) if key == "description" => {
                        *text = text.replace("[`", "`").replace("`]", "`");
                    }
                    other => plain_links(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(plain_links),
        _ => {}
    }
}

fn text(schema: &Value) -> String {
    // A value is always JSON.
    serde_json::to_string_pretty(schema).unwrap_or_default() + "\n"
}
