//! The probes under `testdata/syntax`: C# from every version, each valid to the compiler.
//!
//! A file holds one probe, or several, each below a line `// probe: NAME`. Every probe must parse without
//! errors once normalised; what does not is listed in [`KNOWN_FAILURES`].

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tree_sitter::{Node, Tree};

use super::{Normalised, Parser, decode, errors, normalise};

/// Probes that do not parse, with the reason; one that does must leave the list.
const KNOWN_FAILURES: &[(&str, &str)] = &[
    (
        "nint as a value",
        "only its declaration tells it from the type",
    ),
    (
        "await as a value before a sign",
        "only the missing `async` tells it from the operator",
    ),
    (
        "assignment to a call without a space",
        "there is no room for the member that is assigned to",
    ),
    (
        "async as the name of a type",
        "the compiler itself warns of such names",
    ),
];

struct Probe {
    name: String,
    text: String,
}

fn probes() -> Vec<Probe> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/syntax");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let files = paths.iter().map(|path| {
        let bytes = fs::read(path).unwrap();
        (
            path.file_name().unwrap().to_string_lossy().into_owned(),
            decode(&bytes).unwrap().text.into_owned(),
        )
    });
    files.flat_map(|(name, text)| split(name, &text)).collect()
}

/// The probes of a file; the whole file, by its name, where it has no heading.
fn split(file: String, text: &str) -> Vec<Probe> {
    let mut sections = text.split("// probe: ");
    match sections.next() {
        Some("") => sections
            .map(|section| {
                let (name, text) = section.split_once('\n').unwrap();
                Probe {
                    name: name.trim().to_owned(),
                    text: text.to_owned(),
                }
            })
            .collect(),
        _ => vec![Probe {
            name: file,
            text: text.to_owned(),
        }],
    }
}

fn symbols() -> BTreeSet<String> {
    ["DEBUG", "TRACE"].map(str::to_owned).into()
}

fn parse(source: &Normalised<'_>) -> Tree {
    Parser::new().parse(source)
}

fn parse_raw(text: &str) -> Tree {
    let mut parser = tree_sitter::Parser::new();
    parser
        .set_language(&tree_sitter_c_sharp::LANGUAGE.into())
        .unwrap();
    parser.parse(text, None).unwrap()
}

#[test]
fn probes_parse_clean() {
    let symbols = symbols();
    for Probe { name, text } in probes() {
        let normalised = normalise(&text, &symbols);
        let found = errors(&parse(&normalised));
        let is_known = KNOWN_FAILURES.iter().any(|(known, _)| *known == name);
        let view = String::from_utf8_lossy(&normalised.bytes);
        assert_eq!(found.is_empty(), !is_known, "{name}: {found:?}\n{view}");
        assert_eq!(normalised.notes, [], "{name}");
    }
}

#[test]
fn probes_have_names_of_their_own() {
    let probes = probes();
    let names: BTreeSet<_> = probes.iter().map(|probe| probe.name.as_str()).collect();
    assert_eq!(names.len(), probes.len());
    assert!(probes.len() > 120);
    assert!(
        KNOWN_FAILURES
            .iter()
            .all(|(known, _)| names.contains(known))
    );
}

#[test]
fn normalising_again_changes_nothing() {
    let symbols = symbols();
    for Probe { name, text } in probes() {
        let once = normalise(&text, &symbols);
        let again = normalise(std::str::from_utf8(&once.bytes).unwrap(), &symbols);
        assert_eq!(once.bytes, again.bytes, "{name}");
    }
}

/// Kinds and places of the named nodes. Left out are directives and, because the grammar splits the text of
/// a string at braces that the copy does not have, the parts of strings.
fn outline(tree: &Tree) -> Vec<(String, usize, usize)> {
    fn visit(node: Node<'_>, outline: &mut Vec<(String, usize, usize)>) {
        const LEFT_OUT: [&str; 4] = [
            "compilation_unit",
            "string_content",
            "escape_sequence",
            "comment",
        ];
        let kind = node.kind().to_owned();
        if kind.starts_with("preproc") {
            return;
        }
        if node.is_named() && !LEFT_OUT.contains(&kind.as_str()) {
            outline.push((kind, node.start_byte(), node.end_byte()));
        }
        let mut cursor = node.walk();
        for child in node.children(&mut cursor) {
            visit(child, outline);
        }
    }
    let mut outline = Vec::new();
    visit(tree.root_node(), &mut outline);
    outline
}

#[test]
fn what_parses_clean_as_it_is_keeps_its_tree() {
    let symbols = symbols();
    let mut compared = 0;
    for Probe { name, text } in probes() {
        let raw = parse_raw(&text);
        if raw.root_node().has_error() || text.contains("#if") {
            continue;
        }
        compared += 1;
        let normalised = normalise(&text, &symbols);
        assert_eq!(outline(&raw), outline(&parse(&normalised)), "{name}");
    }
    assert!(compared > 80, "{compared}");
}
