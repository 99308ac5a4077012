//! Changes the file where an edit touches it, and leaves every other byte as it stands: order, comments, spacing.
//!
//! [`write`](super::write) makes a whole file of a whole proposal; here an architect has decided something and their file
//! says it afterwards. What cannot stay: the comment behind an entry that goes elsewhere goes with it, and the comments
//! above a boundary that becomes part of another one go to that one's head.

mod list;
mod uses;

use std::collections::BTreeMap;

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::{FormProblem, read, slug};
use list::List;

/// What is to be changed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Amended {
    /// Boundaries that edits have touched.
    pub boundaries: Vec<AmendedBoundary>,
    /// Entries of types that are taken out of every boundary: they are shared from now on.
    pub freed: Vec<String>,
    /// Ids of boundaries that are no more, each with the one that takes its place.
    pub gone: BTreeMap<String, Option<String>>,
}

/// A boundary that edits have touched.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct AmendedBoundary {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The entries of all its types: written where the file does not have the boundary yet.
    pub types: Vec<String>,
    /// The entries of those that came from elsewhere.
    pub arrived: Vec<String>,
    /// The entries of those that are pinned.
    pub pinned: Vec<String>,
}

/// `text` with `changes` in it.
///
/// # Errors
/// Where `text` is no accepted file, or has its boundaries in a form that holds no sections.
pub fn amend(text: &str, changes: &Amended) -> Result<String, Vec<FormProblem>> {
    read(text)?;
    let mut document: DocumentMut = text.parse().map_err(|_| vec![unsectioned()])?;
    let comments = take_away(&mut document, changes);
    let sections = sections(&mut document)?;
    for (gone, into) in &changes.gone {
        merge(sections, gone, into.as_deref());
    }
    for boundary in &changes.boundaries {
        fill(sections, boundary, &comments);
    }
    if !changes.freed.is_empty() {
        let kernel = document
            .entry("kernel")
            .or_insert(Item::Table(Table::new()));
        if let Some(kernel) = kernel.as_table_mut() {
            List::change(kernel, "types", |list| {
                for entry in &changes.freed {
                    list.insert(entry, None);
                }
            });
        }
    }
    uses::rename(&mut document, &changes.gone);
    Ok(document.to_string())
}

fn unsectioned() -> FormProblem {
    FormProblem {
        line: 1,
        column: 1,
        message: "has its boundaries in one list: write [[boundary]] sections first".to_owned(),
    }
}

fn sections(document: &mut DocumentMut) -> Result<&mut ArrayOfTables, Vec<FormProblem>> {
    let item = document.entry("boundary");
    let item = item.or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    item.as_array_of_tables_mut()
        .ok_or_else(|| vec![unsectioned()])
}

/// The id of a section: derived from the name where it is missing.
fn id_of(section: &Table) -> String {
    let text = |key: &str| section.get(key).and_then(Item::as_str).unwrap_or_default();
    match text("id") {
        "" => slug(text("name")),
        id => id.to_owned(),
    }
}

fn position(sections: &ArrayOfTables, id: &str) -> Option<usize> {
    sections.iter().position(|section| id_of(section) == id)
}

/// Takes entries out of every list that they no longer belong to; the comments behind them are returned.
fn take_away(document: &mut DocumentMut, changes: &Amended) -> BTreeMap<String, String> {
    let mut comments = BTreeMap::new();
    let mut take = |list: &mut List, entry: &str| {
        if let Some(comment) = list.remove(entry) {
            comments.insert(entry.to_owned(), comment);
        }
    };
    let sections = document
        .get_mut("boundary")
        .and_then(Item::as_array_of_tables_mut);
    for section in sections.into_iter().flat_map(ArrayOfTables::iter_mut) {
        let id = id_of(section);
        let elsewhere = changes.boundaries.iter().filter(|b| b.id != id);
        let left = elsewhere.flat_map(|b| &b.arrived).chain(&changes.freed);
        let left: Vec<&String> = left.collect();
        for key in ["types", "pinned"] {
            List::change(section, key, |list| {
                for entry in &left {
                    take(list, entry);
                }
            });
        }
    }
    let arrived: Vec<&String> = changes.boundaries.iter().flat_map(|b| &b.arrived).collect();
    for key in ["kernel", "left-out"] {
        if let Some(section) = document.get_mut(key).and_then(Item::as_table_mut) {
            List::change(section, "types", |list| {
                for entry in &arrived {
                    take(list, entry);
                }
            });
        }
    }
    comments
}

/// What the section `gone` says goes to the section `into`; where there is none, it takes its id.
fn merge(sections: &mut ArrayOfTables, gone: &str, into: Option<&str>) {
    let Some(at) = position(sections, gone) else {
        return;
    };
    let Some(into) = into else {
        sections.remove(at);
        return;
    };
    if position(sections, into).is_none() {
        // The architect's words stay; only whose they are is another now.
        if let Some(section) = sections.get_mut(at) {
            section.insert("id", value(into));
        }
        return;
    }
    let Some(old) = sections.get(at).cloned() else {
        return;
    };
    sections.remove(at);
    let target = position(sections, into).and_then(|target| sections.get_mut(target));
    let Some(target) = target else { return };
    for key in ["types", "pinned"] {
        let moved = List::of(&old, key);
        if !moved.is_empty() {
            List::change(target, key, |list| list.join(moved));
        }
    }
    let above = |table: &Table| {
        let prefix = table.decor().prefix().and_then(|prefix| prefix.as_str());
        prefix.unwrap_or_default().to_owned()
    };
    let comments = above(&old);
    let kept = comments.lines().filter(|line| {
        let line = line.trim();
        line.starts_with('#') && !line.starts_with("#:")
    });
    let mut head = above(target);
    for line in kept {
        head.push_str(line);
        head.push('\n');
    }
    target.decor_mut().set_prefix(head);
}

/// Writes a boundary: into its section, or as a new one.
fn fill(
    sections: &mut ArrayOfTables,
    boundary: &AmendedBoundary,
    comments: &BTreeMap<String, String>,
) {
    let comment = |entry: &String| comments.get(entry).cloned();
    let at = position(sections, &boundary.id);
    let new = if let Some(section) = at.and_then(|at| sections.get_mut(at)) {
        let arrived = &boundary.arrived;
        List::change(section, "types", |list| {
            for entry in arrived {
                list.insert(entry, comment(entry));
            }
        });
        section
    } else {
        let mut section = Table::new();
        section.insert("id", value(&boundary.id));
        section.insert("name", value(&boundary.name));
        List::change(&mut section, "types", |list| {
            for entry in &boundary.types {
                list.insert(entry, comment(entry));
            }
        });
        section.decor_mut().set_prefix("\n");
        sections.push(section);
        let last = sections.len() - 1;
        let Some(section) = sections.get_mut(last) else {
            return;
        };
        section
    };
    if boundary.pinned.is_empty() {
        return;
    }
    let mut pinned = BTreeMap::new();
    List::change(new, "types", |list| {
        for entry in &boundary.pinned {
            pinned.insert(entry, list.remove(entry));
        }
    });
    List::change(new, "pinned", |list| {
        for (entry, comment) in pinned {
            list.insert(entry, comment);
        }
    });
}
