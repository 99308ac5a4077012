//! The state of one evaluation: properties, the file being read, what could not be decided.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::problem::{Problem, ProblemCode};

use super::super::files::Files;
use super::super::index::EntryIndex;
use super::super::path::{extension, file_name, parent, stem};

/// Longest text that an expansion may yield, in bytes. Real values have a few hundred; a property that
/// doubles itself forty times would otherwise fill the memory.
pub(super) const TEXT_LIMIT: usize = 256 * 1024;

/// Properties and context while one project is evaluated.
pub(super) struct Scope<'a> {
    pub(super) files: &'a Files<'a>,
    /// The evaluator's path of the project file.
    pub(super) project: String,
    /// Whether the project names an SDK. The others are taken to be built on Windows.
    pub(super) is_sdk: bool,
    /// Values by name in lower case.
    properties: FxHashMap<String, String>,
    /// Names that the project cannot set, as if given on the command line.
    fixed: FxHashSet<String>,
    this_file: Cell<EntryIndex>,
    line: Cell<u32>,
    problems: RefCell<Vec<Problem>>,
    outside: RefCell<BTreeSet<String>>,
}

impl<'a> Scope<'a> {
    /// A scope without properties.
    pub(super) fn new(files: &'a Files<'a>, project: EntryIndex, is_sdk: bool) -> Self {
        Self {
            files,
            project: files.absolute(project),
            is_sdk,
            properties: FxHashMap::default(),
            fixed: FxHashSet::default(),
            this_file: Cell::new(project),
            line: Cell::new(1),
            problems: RefCell::default(),
            outside: RefCell::default(),
        }
    }

    /// The folder of the project file.
    pub(super) fn project_folder(&self) -> &str {
        parent(&self.project)
    }

    /// The value of a property, empty where it has none.
    pub(super) fn get(&self, name: &str) -> Cow<'_, str> {
        let key = name.to_ascii_lowercase();
        if let Some(part) = key.strip_prefix("msbuildthisfile") {
            return Cow::Owned(self.this_file_part(part));
        }
        Cow::Borrowed(self.properties.get(&key).map_or("", String::as_str))
    }

    /// The value of a property without the white space around it.
    pub(super) fn trimmed(&self, name: &str) -> String {
        self.get(name).trim().to_owned()
    }

    fn this_file_part(&self, part: &str) -> String {
        let path = self.files.absolute(self.this_file.get());
        match part {
            "" => file_name(&path).to_owned(),
            "name" => stem(&path).to_owned(),
            "extension" => extension(&path).to_owned(),
            "directory" => format!("{}/", parent(&path).trim_end_matches('/')),
            "directorynoroot" => format!("{}/", parent(&path).trim_matches('/')),
            "fullpath" => path,
            _ => String::new(),
        }
    }

    /// Sets a property unless it is fixed.
    pub(super) fn set(&mut self, name: &str, value: impl Into<String>) {
        let key = name.to_ascii_lowercase();
        if !self.fixed.contains(&key) {
            self.properties.insert(key, value.into());
        }
    }

    /// Sets a property unless it already has a value.
    pub(super) fn set_default(&mut self, name: &str, value: impl Into<String>) {
        if self.get(name).trim().is_empty() {
            self.set(name, value);
        }
    }

    /// Sets a property once and for all.
    pub(super) fn fix(&mut self, name: &str, value: impl Into<String>) {
        self.set(name, value);
        self.fixed.insert(name.to_ascii_lowercase());
    }

    /// Names the file that is read from now on; yields the one before.
    pub(super) fn enter(&self, file: EntryIndex) -> EntryIndex {
        self.this_file.replace(file)
    }

    /// The file being read.
    pub(super) fn this_file(&self) -> EntryIndex {
        self.this_file.get()
    }

    /// The folder of the file being read.
    pub(super) fn this_folder(&self) -> String {
        parent(&self.files.absolute(self.this_file.get())).to_owned()
    }

    /// Names the line that is read from now on.
    pub(super) fn at_line(&self, line: u32) {
        self.line.set(line);
    }

    /// Notes a problem at the place being read.
    pub(super) fn note(&self, code: ProblemCode, message: impl Into<String>) {
        let path = self.files.index().path(self.this_file.get());
        let problem = Problem::new(code, path, message).at_line(self.line.get());
        self.problems.borrow_mut().push(problem);
    }

    /// Notes that something was left out of account.
    pub(super) fn undecided(&self, message: impl Into<String>) {
        self.note(ProblemCode::Undecidable, message);
    }

    /// Notes a path beyond the root that the project wants.
    pub(super) fn note_outside(&self, path: &str) {
        self.outside.borrow_mut().insert(path.to_owned());
    }

    /// What was noted.
    pub(super) fn into_notes(self) -> (Vec<Problem>, BTreeSet<String>) {
        (self.problems.into_inner(), self.outside.into_inner())
    }
}
