//! Holds `queries/library/` to its README: every file parses, every name that a signature mentions is declared in the
//! library, and what is derived from the files (`index.toml`, the list compiled into the binary) is fresh.
//!
//! After a change to the files: `BLESS=1 cargo test --test library`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod derive;
mod resolve;
mod scan;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use scan::Source;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("queries/library")
}

/// Every stub file, in the order of the index: by namespace, then by path.
fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    for group in fs::read_dir(root()).unwrap() {
        let group = group.unwrap().path();
        if !group.is_dir() || group.ends_with("tools") {
            continue;
        }
        for file in fs::read_dir(&group).unwrap() {
            let file = file.unwrap().path();
            let path = file.strip_prefix(root()).unwrap().to_str().unwrap();
            found.push(scan::scan(path, &fs::read_to_string(&file).unwrap()));
        }
    }
    found.sort_by(|a, b| (&a.namespace, &a.path).cmp(&(&b.namespace, &b.path)));
    found
}

/// Compares a derived file with what it should hold, or rewrites it when blessed.
fn fresh(path: &Path, expected: &str) {
    if std::env::var_os("BLESS").is_some() {
        fs::write(path, expected).unwrap();
    }
    let actual = fs::read_to_string(path).unwrap_or_default();
    assert!(
        actual == expected,
        "{} is stale: BLESS=1 cargo test --test library",
        path.display()
    );
}

#[test]
fn every_file_parses_without_errors() {
    let broken: Vec<String> = sources()
        .iter()
        .flat_map(|s| s.errors.iter().map(|line| format!("{}:{line}", s.path)))
        .collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_file_is_named_after_its_namespace_and_says_who_provides_it() {
    for source in sources() {
        let file = source.path.rsplit('/').next().unwrap();
        let name = file.strip_suffix(".cs").unwrap().split('+').next().unwrap();
        assert_eq!(name, source.namespace, "{}", source.path);
        assert!(
            !source.providers.is_empty(),
            "{}: no provider in the first line",
            source.path
        );
    }
}

#[test]
fn no_type_is_declared_twice_unless_partial() {
    let mut seen = BTreeSet::new();
    for source in &sources() {
        for declared in source
            .types
            .iter()
            .filter(|d| d.outer.is_empty() && !d.partial)
        {
            let key = (
                source.namespace.clone(),
                declared.name.clone(),
                declared.arity,
            );
            assert!(seen.insert(key), "{}: {} again", source.path, declared.name);
        }
    }
}

#[test]
fn every_name_in_a_signature_is_declared() {
    let sources = sources();
    let table = resolve::Table::new(&sources);
    let left_out = derive::left_out(&root().join("left-out.txt"));
    let mut used = BTreeSet::new();
    let mut missing = Vec::new();
    for source in &sources {
        for mention in &source.mentions {
            let name = mention.text();
            match table.find(source, mention) {
                resolve::Found::Declared(_) => {}
                _ if left_out.contains(&name) => {
                    used.insert(name);
                }
                other => missing.push(format!("{}:{} {name} {other:?}", source.path, mention.line)),
            }
        }
    }
    assert!(
        missing.is_empty(),
        "{} names:\n{}",
        missing.len(),
        missing.join("\n")
    );
    let stale: Vec<_> = left_out.difference(&used).collect();
    assert!(
        stale.is_empty(),
        "left-out.txt lists names that no file needs: {stale:?}"
    );
}

#[test]
fn the_index_and_the_compiled_list_are_fresh() {
    let sources = sources();
    let needs = derive::needs(&sources);
    fresh(&root().join("index.toml"), &derive::index(&sources, &needs));
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/library/list.rs");
    fresh(&list, &derive::list(&sources, &needs));
}
