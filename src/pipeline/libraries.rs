//! Which library declarations a code base needs, and their facts.
//!
//! The tables of library types are C# like any other; their facts were taken when the program was built. Only those of
//! the namespaces that the code imports or spells out are used, with what their signatures need.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::spread::by_size;
use crate::base::ids::{FileId, Id, IdVec};
use crate::base::intern::Name;
use crate::discover::workspace::Workspace;
use crate::extract::code::{ExprId, ExprKind};
use crate::extract::facts::FileFacts;
use crate::library::{self, LibraryFile};
use crate::resolve::PlatformFile;

/// Parts that the name of a library namespace has at most. What is spelt behind them names no namespace, so that a chain
/// of a hundred thousand parts costs no more than a hundred thousand of these.
const PARTS: usize = 12;

/// The facts of the library tables that the code base uses, in table order.
#[must_use]
pub fn libraries(
    workspace: &Workspace,
    files: &IdVec<FileId, Option<&FileFacts>>,
    platform: &[PlatformFile],
) -> Vec<FileFacts> {
    read_library(&needed(workspace, files, platform))
}

/// The library tables that the code base uses.
pub(super) fn needed(
    workspace: &Workspace,
    files: &IdVec<FileId, Option<&FileFacts>>,
    platform: &[PlatformFile],
) -> Vec<&'static LibraryFile> {
    let used = used_namespaces(workspace, files, platform);
    let names: Vec<&str> = used.iter().map(String::as_str).collect();
    library::closure(&names)
}

/// The facts of files of the library.
pub(super) fn read_library(files: &[&LibraryFile]) -> Vec<FileFacts> {
    let sizes: Vec<u64> = files.iter().map(|file| file.facts.len() as u64).collect();
    // Written by the build from the same source, so that they can be read: a test reads them all.
    let read = |(): &mut (), index: usize| postcard::from_bytes(files[index].facts);
    let facts = by_size(&sizes, || (), read);
    facts.into_iter().filter_map(Result::ok).collect()
}

/// Everything that may be a namespace of the library.
fn used_namespaces(
    workspace: &Workspace,
    files: &IdVec<FileId, Option<&FileFacts>>,
    platform: &[PlatformFile],
) -> BTreeSet<String> {
    let files = files.as_slice().par_iter().copied().flatten();
    let found: Vec<BTreeSet<String>> = files.map(mentioned).collect();
    let found = found.iter().flatten().map(String::as_str);
    used(workspace, found, platform)
}

/// Everything that may be a namespace of the library, from what single files mention.
pub(super) fn used<'a>(
    workspace: &Workspace,
    mentioned_by_files: impl IntoIterator<Item = &'a str>,
    platform: &[PlatformFile],
) -> BTreeSet<String> {
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
    // Most are mentioned by hundreds of files.
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    for name in mentioned_by_files {
        if seen.insert(name) {
            used.insert(name.to_owned());
        }
    }
    for file in platform {
        used.extend(mentioned(&file.facts));
    }
    used
}

/// What one file mentions that starts like a namespace of the library.
pub(super) fn mentioned(facts: &FileFacts) -> BTreeSet<String> {
    static ROOTS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
        let names = library::files().iter().map(|file| file.namespace);
        names.filter_map(|name| name.split('.').next()).collect()
    });
    of_file(facts, &ROOTS)
}

/// What one file spells that starts like a namespace of the library: imports, qualified types, and qualified
/// names in expressions, with all their beginnings.
fn of_file(facts: &FileFacts, roots: &BTreeSet<&str>) -> BTreeSet<String> {
    // Names are few, and mentioned often.
    let is_root: Vec<bool> = facts
        .names
        .iter()
        .map(|name| roots.contains(name))
        .collect();
    let is_root = |name: &Name| is_root.get(name.index()).is_some_and(|&is_root| is_root);
    let mut found = BTreeSet::new();
    for ty in &facts.code.types {
        if let Some(path) = ty.kind.path()
            && path.first().is_some_and(|first| is_root(&first.name))
        {
            let parts = path.iter().take(PARTS);
            let names: Vec<Name> = parts.map(|segment| segment.name).collect();
            add_beginnings(facts, &names, &mut found);
        }
    }
    for (id, expr) in facts.code.exprs.iter_enumerated() {
        if let ExprKind::Member { .. } = expr.kind
            && leftmost(facts, id).is_some_and(|name| is_root(&name))
            && let Some(names) = dotted(facts, id)
        {
            add_beginnings(facts, &names, &mut found);
        }
    }
    found
}

/// The `a` of `a.b.c`; `None` for a member of anything else.
fn leftmost(facts: &FileFacts, mut expr: ExprId) -> Option<Name> {
    loop {
        match &facts.code.exprs.get(expr)?.kind {
            ExprKind::Member { target, .. } => expr = *target,
            ExprKind::Name(name) => return Some(name.name),
            _ => return None,
        }
    }
}

/// The names of `a.b.c`; `None` for a member of anything else, and where there are too many: the expression that this is
/// a member of has been looked at for itself.
fn dotted(facts: &FileFacts, mut expr: ExprId) -> Option<Vec<Name>> {
    let mut names = Vec::new();
    while names.len() < PARTS {
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
    None
}

fn add_beginnings(facts: &FileFacts, names: &[Name], found: &mut BTreeSet<String>) {
    let mut spelt = String::new();
    for &name in names {
        if !spelt.is_empty() {
            spelt.push('.');
        }
        spelt.push_str(text(facts, name));
        if !found.contains(&spelt) {
            found.insert(spelt.clone());
        }
    }
}

fn text(facts: &FileFacts, name: Name) -> &str {
    facts.names.get(name.0 as usize).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::extract;
    use crate::syntax::{Parser, normalise};

    #[test]
    fn every_table_was_read_by_the_build() {
        for file in library::files() {
            let facts: FileFacts = postcard::from_bytes(file.facts).unwrap();
            assert!(!facts.types.is_empty(), "{}", file.path);
            assert!(file.namespace.split('.').count() <= PARTS);
        }
    }

    fn used(code: &str) -> Vec<String> {
        let tree = Parser::new().parse(&normalise(code, &BTreeSet::new()));
        let facts = extract(&tree, code);
        let files = IdVec::from(vec![Some(&facts)]);
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
    fn of_a_long_chain_only_the_beginning_may_be_a_namespace() {
        let chain = format!("System.IO{}", ".a".repeat(3000));
        let code = format!("class C {{ {chain} x; void M() {{ {chain}.B(); }} }}");
        let found = used(&code);
        assert!(found.contains(&"System.IO".to_owned()));
        assert_eq!(found.len(), PARTS);
    }

    #[test]
    fn the_keyword_types_are_always_needed() {
        assert_eq!(used("class C { }"), ["System"]);
    }
}
