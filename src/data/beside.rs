//! Files beside the code that say something about data.

use super::mapping::{Mappings, mappings};
use crate::sql::{Catalogue, Script, read};

/// All of them.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// In path order.
    pub files: Vec<BesideFile>,
    /// Views, procedures, functions and triggers of all scripts.
    pub catalogue: Catalogue,
}

/// One of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BesideFile {
    /// Path relative to the root, with `/`.
    pub path: String,
    /// What it says in SQL.
    pub script: Script,
    /// What it maps.
    pub mappings: Mappings,
}

/// Whether the file at `path` is one of those that are read.
#[must_use]
pub fn is_beside(path: &str) -> bool {
    let path = path.to_lowercase();
    [".sql", ".edmx", ".dbml", ".hbm.xml"]
        .iter()
        .any(|ending| path.ends_with(ending))
}

impl BesideFile {
    /// Reads a file.
    #[must_use]
    pub fn new(path: &str, text: &str) -> Self {
        let is_sql = path.to_lowercase().ends_with(".sql");
        Self {
            path: path.to_owned(),
            script: if is_sql {
                read(text)
            } else {
                Script::default()
            },
            mappings: if is_sql { None } else { mappings(path, text) }.unwrap_or_default(),
        }
    }
}

impl Beside {
    /// What `files` say together; they are in path order.
    #[must_use]
    pub fn new(files: Vec<BesideFile>) -> Self {
        Self {
            catalogue: Catalogue::new(files.iter().map(|file| &file.script)),
            files,
        }
    }
}
