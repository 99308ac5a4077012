//! What is known when the program is built, and need not be found out in every run.
//!
//! **Its version**: what a kept result was made by is part of its key. A number in the source would be forgotten; a hash of
//! the source cannot be. Facts depend on less than results do, so they outlive a change elsewhere.
//!
//! **The facts of the library tables.** The tables under `queries/library/` are C#, and reading those that a small code base
//! needs takes as long as reading the code base. So they are read here, by the program's own stages, and the program
//! holds what came of it. The stages are compiled into this script as they are: they know nothing but each other.

#![allow(
    dead_code,
    missing_docs,
    unfulfilled_lint_expectations,
    unreachable_pub,
    unused_imports,
    reason = "modules of the program, of which a script uses a part"
)]

#[path = "src/base/mod.rs"]
mod base;
#[path = "src/extract/mod.rs"]
mod extract;
#[path = "src/syntax/mod.rs"]
mod syntax;

use std::collections::BTreeSet;
use std::collections::hash_map::DefaultHasher;
use std::error::Error;
use std::fs;
use std::hash::Hasher;
use std::path::{Path, PathBuf};

/// What decides the facts of a file: the parser, the rules, and how facts are written.
const FACTS: [&str; 8] = [
    "Cargo.lock",
    "Cargo.toml",
    "queries",
    "src/base",
    "src/extract",
    "src/pipeline/kept.rs",
    "src/pipeline/read.rs",
    "src/syntax",
];

/// What decides everything else.
const ALL: [&str; 4] = ["Cargo.lock", "Cargo.toml", "queries", "src"];

const LIBRARY: &str = "queries/library";

fn main() -> Result<(), Box<dyn Error>> {
    for part in ALL {
        println!("cargo::rerun-if-changed={part}");
    }
    let facts = version(&FACTS);
    println!("cargo::rustc-env=UNSEAM_FACTS_VERSION={facts}");
    println!("cargo::rustc-env=UNSEAM_VERSION={}", version(&ALL));
    read_library(&facts)
}

/// Writes the facts of every table, unless those of this version are there.
fn read_library(version: &str) -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::var("OUT_DIR")?).join("library");
    let stamp = folder.join("version");
    if fs::read_to_string(&stamp).is_ok_and(|old| old == version) {
        return Ok(());
    }
    let mut files = Vec::new();
    list(Path::new(LIBRARY), &mut files);
    files.retain(|file| file.extension().is_some_and(|extension| extension == "cs"));
    let mut parser = syntax::Parser::new();
    for file in files {
        let text = fs::read_to_string(&file)?;
        let tree = parser.parse(&syntax::normalise(&text, &BTreeSet::new()));
        let facts = extract::extract(&tree, &text);
        let mut target = folder.join(file.strip_prefix(LIBRARY)?).into_os_string();
        target.push(".facts");
        let target = PathBuf::from(target);
        fs::create_dir_all(target.parent().unwrap_or(&folder))?;
        fs::write(target, postcard::to_stdvec(&facts)?)?;
    }
    fs::write(stamp, version)?;
    Ok(())
}

/// The hash of the files in `parts`, in hexadecimal.
fn version(parts: &[&str]) -> String {
    let mut files = Vec::new();
    for part in parts {
        list(Path::new(part), &mut files);
    }
    files.sort();
    // Two hashes of 64 bits, over different beginnings.
    let mut hashers = [0_u8, 1].map(|start| {
        let mut hasher = DefaultHasher::new();
        hasher.write_u8(start);
        hasher
    });
    for file in files {
        let content = fs::read(&file).unwrap_or_default();
        let name = file.to_string_lossy().replace('\\', "/");
        for hasher in &mut hashers {
            hasher.write_usize(name.len());
            hasher.write(name.as_bytes());
            hasher.write_usize(content.len());
            hasher.write(&content);
        }
    }
    let [first, second] = hashers.map(|hasher| hasher.finish());
    format!("{first:016x}{second:016x}")
}

/// Adds `path`, or all files below it. The lock file is not there where this is built for another package.
fn list(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_file() {
        files.push(path.to_owned());
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        list(&entry.path(), files);
    }
}
