//! Which library declarations a code base needs, and their facts.
//!
//! The tables of library types are C# like any other, read by the same parser; only the namespaces that the
//! code imports or spells out are read, with what their signatures need.

use std::collections::BTreeSet;
use std::time::Duration;

use rayon::prelude::*;

use super::kept::{FileEntry, KeptFacts};
use super::spread::by_size;
use crate::base::ids::{FileId, IdVec};
use crate::base::intern::Name;
use crate::cache::Cache;
use crate::discover::workspace::Workspace;
use crate::extract::code::{ExprId, ExprKind, TypeRefKind};
use crate::extract::extract;
use crate::extract::facts::FileFacts;
use crate::library;
use crate::resolve::PlatformFile;
use crate::syntax::{Parser, normalise};

/// The facts of the library tables that the code base uses, in table order; `cache` spares reading them anew.
#[must_use]
pub fn libraries(
    workspace: &Workspace,
    files: &IdVec<FileId, Option<FileFacts>>,
    platform: &[PlatformFile],
    cache: Option<&Cache>,
) -> Vec<FileFacts> {
    let used = used_namespaces(workspace, files, platform);
    let names: Vec<&str> = used.iter().map(String::as_str).collect();
    let symbols = BTreeSet::new();
    let files = library::closure(&names);
    let kept = KeptFacts::open(cache);
    let sizes: Vec<u64> = files.iter().map(|file| file.text.len() as u64).collect();
    let worker = || (Parser::new(), kept.reader());
    let read = by_size(&sizes, worker, |(parser, kept), index| {
        let text = files[index].text;
        kept.entry(text.as_bytes(), &symbols, Duration::MAX, || {
            let tree = parser.parse(&normalise(text, &symbols));
            FileEntry::new(extract(&tree, text), false, [])
        })
    });
    let (entries, new): (Vec<FileEntry>, Vec<_>) = read.into_iter().unzip();
    kept.keep(new.into_iter().flatten());
    entries.into_iter().map(|entry| entry.facts).collect()
}

/// Everything that may be a namespace of the library.
fn used_namespaces(
    workspace: &Workspace,
    files: &IdVec<FileId, Option<FileFacts>>,
    platform: &[PlatformFile],
) -> BTreeSet<String> {
    let roots: BTreeSet<&str> = library::files()
        .iter()
        .filter_map(|file| file.namespace.split('.').next())
        .collect();
    // The keyword types live in `System`.
    let mut used = BTreeSet::from(["System".to_owned()]);
    for project in &workspace.projects {
        used.extend(
            project
                .global_usings
                .iter()
                .map(|using| using.target.clone()),
        );
    }
    let found: Vec<BTreeSet<String>> = files
        .as_slice()
        .par_iter()
        .flatten()
        .chain(platform.par_iter().map(|file| &file.facts))
        .map(|facts| of_file(facts, &roots))
        .collect();
    used.extend(found.into_iter().flatten());
    used
}

/// What one file spells that starts like a namespace of the library: imports, qualified types, and qualified
/// names in expressions, with all their beginnings.
fn of_file(facts: &FileFacts, roots: &BTreeSet<&str>) -> BTreeSet<String> {
    let is_root = |name: &Name| roots.contains(text(facts, *name));
    let mut found = BTreeSet::new();
    for ty in &facts.code.types {
        if let TypeRefKind::Named { path, .. } = &ty.kind
            && path.first().is_some_and(|first| is_root(&first.name))
        {
            let names: Vec<Name> = path.iter().map(|segment| segment.name).collect();
            add_beginnings(facts, &names, &mut found);
        }
    }
    for (id, expr) in facts.code.exprs.iter_enumerated() {
        if let ExprKind::Member { .. } = expr.kind
            && let Some(names) = dotted(facts, id)
            && names.first().is_some_and(is_root)
        {
            add_beginnings(facts, &names, &mut found);
        }
    }
    found
}

/// The names of `a.b.c`; `None` for a member of anything else.
fn dotted(facts: &FileFacts, mut expr: ExprId) -> Option<Vec<Name>> {
    let mut names = Vec::new();
    loop {
        match &facts.code.exprs.get(expr)?.kind {
            ExprKind::Member { target, member, .. } => {
                names.push(member.name);
                expr = *target;
            }
            ExprKind::Name(name) => {
                names.push(name.name);
                names.reverse();
                return Some(names);
            }
            _ => return None,
        }
    }
}

fn add_beginnings(facts: &FileFacts, names: &[Name], found: &mut BTreeSet<String>) {
    let mut spelt = String::new();
    for &name in names {
        if !spelt.is_empty() {
            spelt.push('.');
        }
        spelt.push_str(text(facts, name));
        found.insert(spelt.clone());
    }
}

fn text(facts: &FileFacts, name: Name) -> &str {
    facts.names.get(name.0 as usize).map_or("", |text| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn used(code: &str) -> Vec<String> {
        let tree = Parser::new().parse(&normalise(code, &BTreeSet::new()));
        let files = IdVec::from(vec![Some(extract(&tree, code))]);
        let used = used_namespaces(&Workspace::default(), &files, &[]);
        used.into_iter().collect()
    }

    #[test]
    fn imports_qualified_types_and_qualified_names_are_found() {
        let code = "using System.Linq; using Shop.Orders;
            class C { System.IO.Stream s; void M() { var x = System.Web.HttpContext.Current; s.Flush(); } }";
        let found = used(code);
        for wanted in ["System", "System.Linq", "System.IO", "System.Web"] {
            assert!(
                found.iter().any(|name| name == wanted),
                "{wanted} not in {found:?}"
            );
        }
        assert!(
            !found.iter().any(|name| name.starts_with("Shop")),
            "{found:?}"
        );
    }

    #[test]
    fn the_keyword_types_are_always_needed() {
        assert_eq!(used("class C { }"), ["System"]);
    }
}
