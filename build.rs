//! Tells the program which version of itself it is: what a kept result was made by is part of its key.
//!
//! A number in the source would be forgotten; a hash of the source cannot be. Facts depend on less than results do, so
//! they outlive a change elsewhere.

use std::collections::hash_map::DefaultHasher;
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

fn main() {
    for part in ALL {
        println!("cargo::rerun-if-changed={part}");
    }
    println!("cargo::rustc-env=UNSEAM_FACTS_VERSION={}", version(&FACTS));
    println!("cargo::rustc-env=UNSEAM_VERSION={}", version(&ALL));
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
