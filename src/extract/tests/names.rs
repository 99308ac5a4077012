//! Nothing that has a name is lost: the identifiers of the tree are compared with the names in the facts.

use std::collections::BTreeMap;
use std::path::Path;

use super::super::literals::plain_identifier;
use super::super::{extract, facts::FileFacts};
use super::dump::Dump;

/// Identifiers by spelling, those left out that facts have no place for: labels, alignment of declarations
/// with generated names (constructors, finalizers), `var`, directives.
fn identifiers(tree: &tree_sitter::Tree, text: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    let mut cursor = tree.walk();
    let mut is_new = true;
    loop {
        let node = cursor.node();
        let is_name = matches!(node.kind(), "identifier" | "implicit_parameter");
        if is_new && is_name && !node.is_missing() && has_place(node, text) {
            let name = plain_identifier(&text[node.byte_range()]).into_owned();
            *counts.entry(name).or_default() += 1;
        }
        if is_new && cursor.goto_first_child() {
            continue;
        }
        if cursor.goto_next_sibling() {
            is_new = true;
        } else if cursor.goto_parent() {
            is_new = false;
        } else {
            return counts;
        }
    }
}

fn has_place(node: tree_sitter::Node<'_>, text: &str) -> bool {
    let parent = node.parent().unwrap();
    let follows = |token: &str| node.next_sibling().is_some_and(|next| next.kind() == token);
    match parent.kind() {
        _ if node.byte_range().is_empty() => false,
        "constructor_declaration"
        | "destructor_declaration"
        | "calling_convention"
        | "accessor_declaration" => false,
        "labeled_statement" => !follows(":"),
        "goto_statement" => parent
            .child(1)
            .is_some_and(|second| second.kind() == "case"),
        "type_parameter_constraint" => !matches!(&text[node.byte_range()], "notnull" | "unmanaged"),
        "variable_declaration" => !matches!(&text[node.byte_range()], "alias" | "var" | "dynamic"),
        kind if kind.starts_with("preproc") && kind != "preproc_if" => false,
        _ => !matches!(&text[node.byte_range()], "_" | "var" | "dynamic") && !is_condition(node),
    }
}

/// Whether the node is in the condition of `#if`.
fn is_condition(node: tree_sitter::Node<'_>) -> bool {
    let mut next = Some(node);
    while let Some(inner) = next {
        let parent = inner.parent();
        if parent.is_some_and(|parent| {
            parent.kind().starts_with("preproc")
                && parent.child_by_field_name("condition") == Some(inner)
        }) {
            return true;
        }
        next = parent.filter(|parent| parent.kind().contains("expression"));
    }
    false
}

/// Identifiers that the facts lack, with how many are lacking.
fn lost(tree: &tree_sitter::Tree, text: &str, facts: &FileFacts) -> BTreeMap<String, usize> {
    let dump = Dump::of(facts);
    let mut lost = identifiers(tree, text);
    lost.retain(|name, count| {
        *count = count.saturating_sub(dump.names.get(name).copied().unwrap_or_default());
        *count > 0
    });
    lost
}

#[test]
fn no_name_of_the_samples_is_lost() {
    for path in super::samples() {
        // Broken code loses some names, branches of `#if` in expressions and the generated names of extension
        // blocks are dropped on purpose.
        let name = path.file_stem().unwrap().to_str();
        let is_lossy = matches!(name, Some("recovery" | "directives" | "csharp14"));
        let text = std::fs::read_to_string(&path).unwrap();
        let tree = super::parse(&super::grammar_copy(&text));
        let lost = lost(&tree, &text, &extract(&tree, &text));
        assert!(is_lossy || lost.is_empty(), "{}: {lost:?}", path.display());
    }
}

/// Every entry of the arenas that carries a name is reachable from a declaration, and only once.
#[test]
fn nothing_is_left_over_in_the_arenas() {
    for path in super::samples() {
        let text = std::fs::read_to_string(&path).unwrap();
        let facts = super::facts(&text);
        let leftovers = leftovers(&facts);
        let is_extension = path.ends_with("csharp14.cs"); // static members do not have the receiver
        assert!(
            is_extension || leftovers.is_empty(),
            "{}: {leftovers:?}",
            path.display()
        );
    }
}

fn leftovers(facts: &FileFacts) -> Vec<String> {
    use super::super::code::{ExprKind, StmtKind, TypeRefKind};
    let dump = Dump::of(facts);
    let code = &facts.code;
    let mut leftovers = Vec::new();
    for ((id, expr), met) in code.exprs.iter_enumerated().zip(&dump.met[0]) {
        if *met == 0 && expr.kind != ExprKind::Missing {
            leftovers.push(format!("{id:?} {expr:?}"));
        }
    }
    for ((id, stmt), met) in code.stmts.iter_enumerated().zip(&dump.met[1]) {
        if *met == 0 && stmt.kind != StmtKind::Empty {
            leftovers.push(format!("{id:?} {stmt:?}"));
        }
    }
    for ((id, pattern), met) in code.patterns.iter_enumerated().zip(&dump.met[2]) {
        if *met == 0 {
            leftovers.push(format!("{id:?} {pattern:?}"));
        }
    }
    for ((id, ty), met) in code.types.iter_enumerated().zip(&dump.met[3]) {
        if *met == 0 && ty.kind != TypeRefKind::Error {
            leftovers.push(format!("{id:?} {ty:?}"));
        }
    }
    leftovers
}

/// Run with `UNSEAM_SOURCES=folder cargo test --lib sources_of_a_folder -- --ignored --nocapture`.
#[test]
#[ignore = "needs a folder of sources"]
#[expect(clippy::print_stderr, reason = "lists what is to be looked at")]
fn sources_of_a_folder_lose_no_name() {
    let folder = std::env::var("UNSEAM_SOURCES").unwrap();
    let mut lossy = 0;
    for path in super::source_files(Path::new(&folder)) {
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let tree = super::parse(&text);
        let facts = extract(&tree, &text);
        let lost = lost(&tree, &text, &facts);
        let leftovers = leftovers(&facts);
        if tree.root_node().has_error() {
            eprintln!("{} has errors", path.display());
        }
        if !lost.is_empty() || !leftovers.is_empty() {
            lossy += usize::from(!tree.root_node().has_error());
            eprintln!("{}: {lost:?} {leftovers:?}", path.display());
        }
    }
    assert_eq!(lossy, 0);
}
