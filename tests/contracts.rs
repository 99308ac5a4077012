//! Contracts of small code bases, each held to a text that was reviewed.
//!
//! `testdata/contracts/NAME/` has source, a `boundaries.toml`, and beside it what `unseam contract` prints of a boundary:
//! `BOUNDARY.openapi.json`, `BOUNDARY.asyncapi.json`, `BOUNDARY.contract`. With `BLESS=1` these are written anew, to be
//! reviewed. Whatever they say, documents hold to the published schemas, and C# is read without an error.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
    pub(crate) mod schema;
}

use std::fs;
use std::path::Path;

use serde_json::Value;
use support::run::unseam;
use support::schema::json_errors;

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
