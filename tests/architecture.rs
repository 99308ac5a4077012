//! Holds `src/` to the module table in ARCHITECTURE.md.
//!
//! Every module says in that table which modules and which crates it may use and what of the outside world it
//! may touch. This test parses the sources and the table and compares. It reads test code too, as far as
//! length goes, but tests may use anything.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod architecture {
    pub(crate) mod paths;
    pub(crate) mod rules;
    pub(crate) mod source;
    pub(crate) mod table;
}

use std::fs;
use std::path::Path;

use architecture::rules::{Project, violations};
use architecture::source::{self, Module};
use architecture::table::Table;

/// No file is longer, tests included.
const LONGEST_FILE: usize = 500;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn project() -> Project {
    let read = |name: &str| fs::read_to_string(root().join(name)).unwrap();
    Project {
        table: Table::parse(&read("ARCHITECTURE.md")).unwrap(),
        crates: source::dependencies(&read("Cargo.toml")),
    }
}

#[test]
fn every_module_keeps_to_its_row() {
    let project = project();
    let found: Vec<String> = source::modules(&root().join("src"))
        .iter()
        .flat_map(|module| violations(&project, module))
        .collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn the_table_and_the_source_have_the_same_modules() {
    let project = project();
    let modules = source::modules(&root().join("src"));
    let exists = |path: &str| modules.iter().any(|module| module.path == path);
    let stale: Vec<&String> = project
        .table
        .rows
        .keys()
        .filter(|path| !exists(path))
        .collect();
    assert!(stale.is_empty(), "rows without a module: {stale:?}");
    let without: Vec<&String> = modules
        .iter()
        .map(|module| &module.path)
        .filter(|path| !path.is_empty() && project.table.row(path).is_none())
        .collect();
    assert!(without.is_empty(), "modules without a row: {without:?}");
}

#[test]
fn the_table_has_no_circle() {
    let table = project().table;
    assert_eq!(table.circle(), None);
}

#[test]
fn every_file_is_a_module_and_none_is_long() {
    let src = root().join("src");
    let reached = source::files_reached(&src);
    for file in source::files_below(&src) {
        assert!(reached.contains(&file), "{} is no module", file.display());
        let text = fs::read_to_string(&file).unwrap();
        // A list that a test derives from data has one line a row, and no reader.
        let is_derived = text.starts_with("//! Derived from ");
        let lines = text.lines().count();
        assert!(
            lines <= LONGEST_FILE || is_derived,
            "{} has {lines} lines",
            file.display()
        );
    }
}

/// The rules on a module that breaks each of them: a test that cannot fail would be worth nothing.
mod the_rules_themselves {
    use super::*;

    const TABLE: &str = "\
# Modules
| module | may import | crates | touches |
|---|---|---|---|
| `base` | | | |
| `syntax` | `base` | `tree-sitter` | |
| `graph` | `base` | `petgraph` | |
| `report` | `base`, `graph::model` | | |
| `report::model` | `base` | | |
| `cli` | `report` | | files, terminal |
";

    fn project() -> Project {
        Project {
            table: Table::parse(TABLE).unwrap(),
            crates: source::dependencies(
                "[dependencies]\ntree-sitter = \"1\"\npetgraph = { version = \"1\" }\n[dev-dependencies]\nsyn = \"1\"\n",
            ),
        }
    }

    fn found(path: &str, code: &str) -> Vec<String> {
        let code = format!("//! Head.\n{code}");
        violations(&project(), &Module::of_source(path, &code))
    }

    /// Asserts that `code` in `path` breaks exactly one rule, and that the message holds `part`.
    fn breaks(path: &str, code: &str, part: &str) {
        let found = found(path, code);
        assert_eq!(found.len(), 1, "{code}: {found:?}");
        assert!(found[0].contains(part), "{} does not say {part}", found[0]);
    }

    #[test]
    fn imports_outside_the_row_are_found_in_every_form() {
        for code in [
            "use crate::syntax::Tree;",
            "use crate::{base::ids, syntax::Tree};",
            "use super::syntax as s;",
            "fn f() { crate::syntax::parse() }",
            "fn f(x: crate::syntax::Tree) {}",
            "fn f() { let x = vec![crate::syntax::X]; }",
            "pub use super::super::syntax::*;",
        ] {
            let path = if code.contains("super::super") {
                "graph::build"
            } else {
                "graph"
            };
            breaks(path, code, "graph may not import syntax");
        }
        assert!(found("graph", "use crate::base::ids::Id; use std::fmt;").is_empty());
    }

    #[test]
    fn a_row_below_a_module_is_stricter_and_a_part_may_be_allowed() {
        assert!(found("report::text", "use crate::graph::model::Edge;").is_empty());
        breaks(
            "report::text",
            "use crate::graph::build;",
            "may not import graph::build",
        );
        breaks(
            "report::model::code",
            "use crate::graph::model::Edge;",
            "may not import",
        );
        breaks(
            "report::model",
            "use super::text;",
            "report::model may not import report::text",
        );
    }

    #[test]
    fn crates_outside_the_row_are_found() {
        breaks(
            "report",
            "use petgraph::graph::DiGraph;",
            "report may not use the crate petgraph",
        );
        breaks(
            "cli",
            "fn f(t: &tree_sitter::Tree) {}",
            "cli may not use the crate tree-sitter",
        );
        breaks(
            "graph",
            "#[derive(tree_sitter::X)] struct S;",
            "tree-sitter",
        );
        assert!(found("graph", "use petgraph::algo; fn f() { algo::x() }").is_empty());
    }

    #[test]
    fn the_outside_world_is_behind_the_row() {
        breaks("graph", "use std::fs;", "graph may not touch files");
        breaks("graph", "fn f() { std::fs::read(1); }", "files");
        breaks("graph", "use std::process::Command;", "processes");
        breaks("graph", "use std::env;", "environment");
        breaks("graph", "use std::time::Instant;", "clock");
        breaks("graph", "use std::io; fn f() { io::stdout(); }", "terminal");
        breaks("graph", "fn f() { println!(\"x\"); }", "terminal");
        assert!(found("cli", "use std::fs; use std::io; fn f() { io::stdout(); }").is_empty());
        assert!(found("graph", "use std::io::Write; use std::time::Duration;").is_empty());
    }

    #[test]
    fn unwrap_and_a_missing_head_are_found() {
        breaks("graph", "fn f(x: Option<u8>) { x.unwrap(); }", "unwrap");
        let bare = Module::of_source("graph", "fn f() {}");
        assert!(violations(&project(), &bare)[0].contains("//!"));
    }

    #[test]
    fn test_code_may_do_anything() {
        let code =
            "#[cfg(test)] mod tests { use std::fs; use crate::syntax; fn f() { x.unwrap(); } }";
        assert!(found("graph", code).is_empty());
    }

    #[test]
    fn a_circle_in_the_table_is_found() {
        let text = TABLE.replace("| `base` | | | |", "| `base` | `report` | | |");
        let circle = Table::parse(&text).unwrap().circle().unwrap();
        assert!(
            circle.contains("base") && circle.contains("report"),
            "{circle}"
        );
    }

    #[test]
    fn a_table_that_cannot_be_read_is_an_error() {
        assert!(Table::parse("no table").is_err());
        assert!(Table::parse(&TABLE.replace("files, terminal", "filez")).is_err());
        assert!(Table::parse(&TABLE.replace("`graph::model`", "`grahp`")).is_err());
    }
}
