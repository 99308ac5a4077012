//! Contracts of small code bases, each held to a text that was reviewed.
//!
//! `testdata/contracts/NAME/` has source, a `boundaries.toml`, and beside it what `unseam contract` prints of a boundary:
//! `BOUNDARY.openapi.json`, `BOUNDARY.asyncapi.json`, `BOUNDARY.contract`. With `BLESS=1` these are written anew, to be
//! reviewed. Whatever they say, documents hold to the published schemas, and C# is read without an error.
//!
//! `UNSEAM_CODE_BASES=DIR:DIR cargo test --release --test contracts -- --ignored --nocapture` asks the same of every boundary of
//! real code bases. With `UNSEAM_CONTRACTS=DIR` the texts are left there, for a compiler.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and a measurement is shown"
)]

mod support {
    pub(crate) mod run;
    pub(crate) mod schema;
}

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use support::run::unseam;
use support::schema::json_errors;
use unseam::contract::{Code, asyncapi, csharp, openapi};
use unseam::pipeline::{self, Options, Silent};

const FIXTURES: &str = "testdata/contracts";

/// How the files of a format end, and the schema that these hold to.
const FORMATS: [(&str, &str, &str); 3] = [
    ("openapi", ".openapi.json", "openapi-3.1-schema.json"),
    (
        "asyncapi",
        ".asyncapi.json",
        "asyncapi-3.0.0-without-id.json",
    ),
    ("csharp", ".contract", ""),
];

fn contract(root: &Path, boundary: &str, format: &str) -> String {
    let root = root.display().to_string();
    let run = unseam(&["contract", boundary, &root, "--format", format]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    run.stdout
}

/// The files of a folder, by name.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn contracts_are_those_that_were_reviewed() {
    let mut checked = 0;
    for name in names(Path::new(FIXTURES)) {
        let root = Path::new(FIXTURES).join(&name);
        for file in names(&root) {
            for (format, ending, schema) in FORMATS {
                let Some(boundary) = file.strip_suffix(ending) else {
                    continue;
                };
                let found = contract(&root, boundary, format);
                let known = root.join(&file);
                if std::env::var_os("BLESS").is_some() {
                    fs::write(&known, &found).unwrap();
                }
                let expected = fs::read_to_string(&known).unwrap().replace("\r\n", "\n");
                assert_eq!(found, expected, "{}", known.display());
                holds(&found, schema, &known);
                checked += 1;
            }
        }
    }
    assert!(checked >= 4, "{checked} contracts");
}

#[test]
#[ignore = "needs code bases: UNSEAM_CODE_BASES=DIR:DIR"]
fn contracts_of_real_code_bases_are_what_their_languages_ask_for() {
    let kept = std::env::var_os("UNSEAM_CONTRACTS").map(PathBuf::from);
    for folder in std::env::var("UNSEAM_CODE_BASES").unwrap().split(':') {
        let options = Options {
            declarations: true,
            ..Options::default()
        };
        let bound = pipeline::bind(Path::new(folder), &options, &Silent).unwrap();
        let report = pipeline::report(&bound, &options, &Silent);
        let declared = pipeline::declarations_of(&bound);
        let code = Code {
            report: &report,
            model: &bound.model,
            declared: &declared,
        };
        let name = Path::new(folder).file_name().unwrap().to_str().unwrap();
        for boundary in &report.boundaries {
            let texts = [
                openapi(&code, boundary),
                asyncapi(&code, boundary),
                csharp(&code, boundary),
            ];
            for (text, (_, ending, schema)) in texts.iter().zip(FORMATS) {
                let file = PathBuf::from(format!("{name}-{}{ending}", boundary.id));
                holds(text, schema, &file);
                if let Some(kept) = &kept {
                    fs::write(kept.join(&file), text).unwrap();
                }
            }
        }
        eprintln!(
            "{folder}: contracts of {} boundaries",
            report.boundaries.len()
        );
    }
}

/// Holds a text to what its language asks for.
fn holds(text: &str, schema: &str, known: &Path) {
    if schema.is_empty() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Contract.cs"), text).unwrap();
        let root = folder.path().display().to_string();
        let run = unseam(&["analyze", &root, "--format", "json"]);
        let report: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(
            report["health"]["files_with_errors"],
            0,
            "{}",
            known.display()
        );
        return;
    }
    let schema = fs::read_to_string(format!("testdata/schemas/{schema}")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let document: Value = serde_json::from_str(text).unwrap();
    assert_eq!(
        json_errors(&schema, &document),
        Vec::<String>::new(),
        "{}",
        known.display()
    );
}
