//! What a proposal can be compared with: labels of types as JSON, accepted boundaries, another report, CODEOWNERS.

use std::collections::{BTreeMap, BTreeSet};

use crate::boundaries::{self, Subject};
use crate::owners::Owners;
use crate::report::json;
use crate::report::model::{Report, Type};

/// A reference decomposition of the types of a report.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Reference {
    /// What it is, for a heading.
    pub name: String,
    /// The label of every type of the report; only outermost types have one.
    pub labels: Vec<Option<u32>>,
    /// The labels of types that the report does not have.
    pub missing: Vec<u32>,
}

/// Why a text is no reference.
#[derive(Debug, thiserror::Error)]
pub enum ReferenceError {
    /// A report that cannot be read.
    #[error(transparent)]
    Report(#[from] json::ReadError),
    /// JSON, but no object from type to label.
    #[error("is neither a report nor a JSON object from type id to label: {0}")]
    Labels(#[from] serde_json::Error),
    /// Accepted boundaries with mistakes, the first of which is told.
    #[error("{line}:{column}: {message}")]
    Boundaries {
        /// 1-based line.
        line: u32,
        /// 1-based column.
        column: u32,
        /// What is wrong.
        message: String,
    },
    /// It labels no type of the report.
    #[error("labels no type of the report")]
    Unrelated,
}

impl Reference {
    /// Reads `text`; `name`, that of its file, tells TOML from CODEOWNERS.
    ///
    /// # Errors
    /// Where it is none of the forms, or labels no type of `report`.
    pub fn read(text: &str, name: &str, report: &Report) -> Result<Self, ReferenceError> {
        let labels = if text.trim_start().starts_with('{') {
            from_json(text)?
        } else if std::path::Path::new(name)
            .extension()
            .is_some_and(|end| end == "toml")
        {
            Labels::ByType(from_boundaries(text, report)?)
        } else {
            Labels::ByType(from_owners(text, report))
        };
        let mut numbering = Numbering::default();
        let reference = match labels {
            Labels::ByType(labels) => Self {
                name: name.to_owned(),
                labels: labels
                    .into_iter()
                    .map(|label| Some(numbering.of(label?)))
                    .collect(),
                missing: Vec::new(),
            },
            Labels::ById(labels) => by_id(&labels, name, report, &mut numbering),
        };
        if reference.labels.iter().all(Option::is_none) {
            return Err(ReferenceError::Unrelated);
        }
        Ok(reference)
    }
}

enum Labels {
    /// For every type of the report.
    ByType(Vec<Option<String>>),
    /// By id, by `project<tab>id` or by `id<tab>file`.
    ById(BTreeMap<String, String>),
}

#[derive(Default)]
struct Numbering(BTreeMap<String, u32>);

impl Numbering {
    fn of(&mut self, label: String) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(label).or_insert(next)
    }
}

fn from_json(text: &str) -> Result<Labels, ReferenceError> {
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(text)?;
    if object.contains_key("schema_version") {
        let report = json::read(text)?;
        let outermost = report.types.into_iter().filter(|ty| ty.outer.is_none());
        let placed = outermost.filter_map(|ty| {
            let key = format!("{}\t{}", ty.project, ty.id);
            Some((key, ty.home()?.to_owned()))
        });
        return Ok(Labels::ById(placed.collect()));
    }
    let labels: BTreeMap<String, Option<String>> = serde_json::from_str(text)?;
    let labels = labels.into_iter();
    Ok(Labels::ById(
        labels
            .filter_map(|(id, label)| Some((id, label?)))
            .collect(),
    ))
}

fn by_id(
    labels: &BTreeMap<String, String>,
    name: &str,
    report: &Report,
    numbering: &mut Numbering,
) -> Reference {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::with_capacity(report.types.len());
    for ty in &report.types {
        let by_file = ty.files.iter().map(|file| format!("{}\t{file}", ty.id));
        let mut keys = std::iter::once(format!("{}\t{}", ty.project, ty.id))
            .chain(by_file)
            .chain(std::iter::once(ty.id.clone()));
        let label = keys.find_map(|key| labels.get_key_value(&key));
        let label = label.filter(|_| ty.outer.is_none());
        found.push(label.map(|(key, label)| {
            used.insert(key);
            numbering.of(label.clone())
        }));
    }
    let missing = labels
        .iter()
        .filter(|(key, _)| !used.contains(key.as_str()));
    Reference {
        name: name.to_owned(),
        missing: missing
            .map(|(_, label)| numbering.of(label.clone()))
            .collect(),
        labels: found,
    }
}

fn from_boundaries(text: &str, report: &Report) -> Result<Vec<Option<String>>, ReferenceError> {
    let form = boundaries::read(text).map_err(|problems| {
        let first = problems.into_iter().next();
        let (line, column, message) = first.map_or((1, 1, String::new()), |first| {
            (first.line, first.column, first.message)
        });
        ReferenceError::Boundaries {
            line,
            column,
            message,
        }
    })?;
    let subjects: Vec<Subject<'_>> = report.types.iter().map(subject).collect();
    let matched = boundaries::resolve(&form, &subjects);
    let label = |home: &Option<u32>| Some(form.boundaries[(*home)? as usize].id.clone());
    Ok(matched.accepted.iter().map(label).collect())
}

fn subject(ty: &Type) -> Subject<'_> {
    Subject {
        id: &ty.id,
        project: &ty.project,
        files: ty.files.iter().map(String::as_str).collect(),
        outside: (ty.outer.is_some() || !ty.is_product()).then_some("types outside the division"),
    }
}

fn from_owners(text: &str, report: &Report) -> Vec<Option<String>> {
    let owners = Owners::read(text);
    let label = |ty: &Type| {
        let counts = ty.outer.is_none() && ty.is_product();
        owners.of(ty.files.first().filter(|_| counts)?)
    };
    report.types.iter().map(label).collect()
}
