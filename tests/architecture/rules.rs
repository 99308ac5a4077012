//! The rules that a module is held to.

use std::collections::BTreeSet;

use super::paths::{Named, Names};
use super::source::Module;
use super::table::{OUTSIDE, Row, Table, is_within};

/// What the rules are read from.
pub(crate) struct Project {
    pub(crate) table: Table,
    /// Names of the dependencies in Cargo.toml.
    pub(crate) crates: BTreeSet<String>,
}

/// What `module` does that it may not, one sentence each with its place.
pub(crate) fn violations(project: &Project, module: &Module) -> Vec<String> {
    // The root of the library only names its modules.
    let Some((name, row)) = project.table.row(&module.path) else {
        return Vec::new();
    };
    let names = Names::of(&module.file);
    let mut found = BTreeSet::new();
    for path in names.expanded() {
        let complaint = import(project, module, name, row, &path)
            .or_else(|| external(project, row, &path))
            .or_else(|| outside(row, &path));
        if let Some(complaint) = complaint {
            found.insert((path.line, complaint));
        }
    }
    for (macro_name, line) in &names.prints {
        if !row.touches.contains("terminal") {
            found.insert((*line, format!("may not touch terminal ({macro_name}!)")));
        }
    }
    for line in &names.unwraps {
        found.insert((*line, "may not unwrap".to_owned()));
    }
    if !module.file.attrs.iter().any(|a| a.path().is_ident("doc")) {
        found.insert((1, "has no //! head that says why it is there".to_owned()));
    }
    let place = |line| format!("{}:{line}", module.name);
    found
        .into_iter()
        .map(|(line, complaint)| format!("{}: {name} {complaint}", place(line)))
        .collect()
}

/// Whether `path` leads to a module of the crate that the row does not allow.
fn import(
    project: &Project,
    module: &Module,
    name: &str,
    row: &Row,
    path: &Named,
) -> Option<String> {
    let target = absolute(&module.path, &path.segments)?;
    let is_module = project.table.row(&target).is_some();
    let allowed = is_within(&target, name)
        || row.imports.iter().any(|import| is_within(&target, import))
        // `use crate::report::{model, ...}` names the module only to name something in it.
        || !is_module;
    // A row below this one is a module of its own with its own promises, not a secret: its parent may use it.
    (!allowed).then(|| format!("may not import {target}"))
}

/// The path from the root of the crate, where `segments` leads into the crate.
fn absolute(own: &str, segments: &[String]) -> Option<String> {
    let mut base: Vec<&str> = own.split("::").filter(|part| !part.is_empty()).collect();
    let mut rest = segments.iter().map(String::as_str).peekable();
    match rest.next()? {
        "crate" | "unseam" => base.clear(),
        "self" => {}
        "super" => {
            base.pop();
            while rest.next_if_eq(&"super").is_some() {
                base.pop();
            }
        }
        _ => return None,
    }
    base.extend(rest);
    Some(base.join("::"))
}

fn external(project: &Project, row: &Row, path: &Named) -> Option<String> {
    let first = path.segments.first()?;
    let name = project
        .crates
        .iter()
        .find(|name| name.replace('-', "_") == *first)?;
    (!row.crates.contains(name)).then(|| format!("may not use the crate {name}"))
}

fn outside(row: &Row, path: &Named) -> Option<String> {
    let full = path.segments.join("::");
    let (name, _) = OUTSIDE
        .iter()
        .find(|(_, prefixes)| prefixes.iter().any(|prefix| is_within(&full, prefix)))?;
    (!row.touches.contains(*name)).then(|| format!("may not touch {name}"))
}
