//! The modules of a crate, found as the compiler finds them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use syn::{Attribute, File, Item, ItemMod};

/// One module that is compiled outside tests.
pub(crate) struct Module {
    /// Its path in the crate, e.g. `report::text::table`; empty for the root.
    pub(crate) path: String,
    /// Its source.
    pub(crate) file: File,
    /// Where it lies, for messages.
    pub(crate) name: String,
}

impl Module {
    /// A module made up by a test.
    pub(crate) fn of_source(path: &str, code: &str) -> Self {
        Self {
            path: path.to_owned(),
            file: syn::parse_file(code).unwrap(),
            name: format!("{path}.rs"),
        }
    }
}

/// All modules below `src/lib.rs` and `src/main.rs` that are not test code. The binary's root is the module `main`.
pub(crate) fn modules(src: &Path) -> Vec<Module> {
    let mut modules = Vec::new();
    walk(&src.join("lib.rs"), "", false, &mut |module, test| {
        if !test {
            modules.push(module);
        }
    });
    walk(&src.join("main.rs"), "main", false, &mut |module, _| {
        modules.push(module);
    });
    modules
}

/// Every file that is a module, test or not.
pub(crate) fn files_reached(src: &Path) -> BTreeSet<PathBuf> {
    let mut files = BTreeSet::new();
    for root in ["lib.rs", "main.rs"] {
        walk(&src.join(root), "", false, &mut |module, _| {
            files.insert(PathBuf::from(module.name));
        });
    }
    files
}

/// Every Rust file below `folder`.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn walk(file: &Path, path: &str, test: bool, found: &mut dyn FnMut(Module, bool)) {
    let code = fs::read_to_string(file).unwrap();
    let parsed = syn::parse_file(&code).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let stem = file.file_stem().unwrap().to_str().unwrap();
    let own = file.parent().unwrap();
    let folder = match stem {
        "lib" | "main" | "mod" => own.to_owned(),
        _ => own.join(stem),
    };
    let children: Vec<(String, bool)> = parsed.items.iter().filter_map(child).collect();
    let module = Module {
        path: path.to_owned(),
        file: parsed,
        name: file.display().to_string(),
    };
    found(module, test);
    for (name, child_test) in children {
        let flat = folder.join(format!("{name}.rs"));
        let nested = folder.join(&name).join("mod.rs");
        let child = if flat.is_file() { flat } else { nested };
        let path = if path.is_empty() {
            name
        } else {
            format!("{path}::{name}")
        };
        walk(&child, &path, test || child_test, found);
    }
}

/// The name of a module in a file of its own, and whether it is test code.
fn child(item: &Item) -> Option<(String, bool)> {
    match item {
        Item::Mod(ItemMod {
            content: None,
            ident,
            attrs,
            ..
        }) => Some((ident.to_string(), is_test(attrs))),
        _ => None,
    }
}

/// Whether an item is compiled for tests only.
pub(crate) fn is_test(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Path>()
                .is_ok_and(|condition| condition.is_ident("test"))
    })
}

/// The names under `[dependencies]` of a manifest.
pub(crate) fn dependencies(manifest: &str) -> BTreeSet<String> {
    manifest
        .lines()
        .skip_while(|line| line.trim() != "[dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim().to_owned())
        .collect()
}
