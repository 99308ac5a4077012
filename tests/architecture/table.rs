//! The module table of ARCHITECTURE.md.

use std::collections::{BTreeMap, BTreeSet};

/// What of the outside world a module can touch, and the paths by which it does.
pub(crate) const OUTSIDE: [(&str, &[&str]); 6] = [
    ("files", &["std::fs"]),
    (
        "terminal",
        &["std::io::stdin", "std::io::stdout", "std::io::stderr"],
    ),
    ("clock", &["std::time::Instant", "std::time::SystemTime"]),
    ("environment", &["std::env"]),
    (
        "processes",
        &[
            "std::process::Command",
            "std::process::exit",
            "std::process::abort",
        ],
    ),
    ("network", &["std::net"]),
];

/// The table: rows by module path, e.g. `report::model`.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) rows: BTreeMap<String, Row>,
}

/// What one module may do.
#[derive(Debug, Default)]
pub(crate) struct Row {
    /// Paths of modules it may import, with everything below them.
    pub(crate) imports: BTreeSet<String>,
    /// Crates it may use, by their names in Cargo.toml.
    pub(crate) crates: BTreeSet<String>,
    /// Names of [`OUTSIDE`].
    pub(crate) touches: BTreeSet<String>,
}

impl Table {
    /// Reads the first table of `markdown` that has a column "may import".
    pub(crate) fn parse(markdown: &str) -> Result<Self, String> {
        let mut lines = markdown.lines();
        lines
            .find(|line| line.starts_with("| module | may import |"))
            .ok_or("there is no table with the columns module and may import")?;
        let mut rows = BTreeMap::new();
        for line in lines.skip(1).take_while(|line| line.starts_with('|')) {
            let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
            let [module, imports, crates, touches, ..] = cells.as_slice() else {
                return Err(format!("too few columns: {line}"));
            };
            let row = Row {
                imports: names(imports),
                crates: names(crates),
                touches: names(touches),
            };
            rows.insert(module.trim().trim_matches('`').to_owned(), row);
        }
        let table = Self { rows };
        table.check()?;
        Ok(table)
    }

    /// A misspelt name in the table would forbid something in silence.
    fn check(&self) -> Result<(), String> {
        for (module, row) in &self.rows {
            if let Some(import) = row.imports.iter().find(|import| self.row(import).is_none()) {
                return Err(format!("{module}: there is no module {import}"));
            }
            let known = |name: &String| OUTSIDE.iter().any(|(outside, _)| outside == name);
            if let Some(name) = row.touches.iter().find(|name| !known(name)) {
                return Err(format!("{module}: nothing outside is called {name}"));
            }
        }
        Ok(())
    }

    /// The most special row that covers the module `path`, with its name.
    pub(crate) fn row(&self, path: &str) -> Option<(&str, &Row)> {
        self.rows
            .iter()
            .filter(|(module, _)| is_within(path, module))
            .max_by_key(|(module, _)| module.len())
            .map(|(module, row)| (module.as_str(), row))
    }

    /// A circle of modules that may import each other, if there is one.
    pub(crate) fn circle(&self) -> Option<String> {
        let mut safe: BTreeSet<&str> = BTreeSet::new();
        loop {
            let before = safe.len();
            for (module, row) in &self.rows {
                let settled = |import: &String| {
                    let target = self.row(import).map_or("", |(target, _)| target);
                    target == module || safe.contains(target)
                };
                if row.imports.iter().all(settled) {
                    safe.insert(module);
                }
            }
            if safe.len() == self.rows.len() {
                return None;
            }
            if safe.len() == before {
                let rest = self
                    .rows
                    .keys()
                    .filter(|module| !safe.contains(module.as_str()));
                return Some(rest.cloned().collect::<Vec<_>>().join(", "));
            }
        }
    }
}

/// Whether `path` is `module` or below it.
pub(crate) fn is_within(path: &str, module: &str) -> bool {
    path.strip_prefix(module)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Comma-separated names, with or without backticks.
fn names(cell: &str) -> BTreeSet<String> {
    cell.split(',')
        .map(|name| name.trim().trim_matches('`').to_owned())
        .filter(|name| !name.is_empty() && name != "-")
        .collect()
}
