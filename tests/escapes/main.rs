//! Hostile names in every format of every verb, read back by a parser of that format: they stay names.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../revisions/repository.rs"]
#[allow(dead_code, reason = "shared with tests that use more of it")]
mod repository;
#[path = "../support"]
mod support {
    pub(crate) mod html;
    pub(crate) mod run;
    #[allow(dead_code, reason = "shared with tests that use more of it")]
    pub(crate) mod tree;
}
mod verbs;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::Value;
use support::html::tags;
use support::run::unseam;
use support::tree::Tree;

/// Names of folders and boundaries. Each wants to be something else in some format.
const NAMES: [&str; 14] = [
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "a\"b,c;d\te",
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "\"><img src=x onerror=alert(1)>",
    "]]>&lt;&#x3c;b&#x3e;",
    "a`b``c`<img src=x>|x|",
    "[link](javascript:alert(1)) ![i](http://h/p) **b** _u_ #h ~s~ $x$",
    "\u{1b}[31m\u{7}\u{9b}2J\u{202e}",
    "\"]; evil [label=\"x",
    "n1[\"x\"] --> n2; click n1 \"http://evil\" #quot;%%{init}%%",
];

/// Two boundaries for each name, that use each other, and what is new to the baseline.
fn tree() -> Tree {
    let mut boundaries = String::new();
    let mut tree = Tree::new().file("A.csproj", support::tree::PROJECT);
    for (n, name) in NAMES.iter().enumerate() {
        let next = (n + 1) % NAMES.len();
        // A slash would be another folder.
        let folder = name.replace('/', "\u{2215}");
        tree = tree.file(
            &format!("{folder}/{n}.cs"),
            format!("namespace N{n};\npublic class C{n} {{\n    N{next}.C{next} next;\n}}\n"),
        );
        let quoted = Value::from(*name).to_string();
        let section = format!(
            "[[boundary]]\nid = \"b{n}\"\nname = {quoted}\nowners = [{quoted}]\ndescription = {quoted}\ntypes = [\"N{n}.**\"]\n"
        );
        boundaries += &section;
    }
    let wanted = "[[use]]\nfrom = \"*\"\nto = \"*\"\nseverity = \"deny\"\nreason = ";
    let reason = Value::from(NAMES.concat()).to_string();
    let boundaries = format!("{boundaries}{wanted}{reason}\n");
    tree.file("boundaries.toml", boundaries)
}

fn analyze(tree: &Tree, format: &str) -> String {
    let run = unseam(&[
        "analyze",
        tree.root().to_str().unwrap(),
        "--as-accepted",
        "--format",
        format,
    ]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{format}");
    run.stdout
}

fn check(tree: &Tree, format: &str) -> String {
    let run = unseam(&["check", tree.root().to_str().unwrap(), "--format", format]);
    assert_eq!((run.code, run.stderr.as_str()), (1, ""), "{format}");
    run.stdout
}

/// Characters that act on who sees them, line ends aside.
fn acts(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn the_names_are_those_that_the_report_has() {
    let report: Value = serde_json::from_str(&analyze(&tree(), "json")).unwrap();
    let boundaries = report["boundaries"].as_array().unwrap();
    let names: BTreeSet<&str> = boundaries
        .iter()
        .map(|b| b["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, NAMES.into_iter().collect());
    assert_eq!(report["couplings"].as_array().unwrap().len(), NAMES.len());
}

#[test]
fn html_has_the_tags_of_a_harmless_page() {
    let hostile = analyze(&tree(), "html");
    let harmless = analyze(&Tree::shop(), "html");
    let (found, scripts) = tags(&hostile);
    let (expected, programs) = tags(&harmless);
    let kinds = |tags: &[String]| tags.iter().cloned().collect::<BTreeSet<_>>();
    assert_eq!(kinds(&found), kinds(&expected));
    assert_eq!(scripts.len(), programs.len());
    assert!(
        found.iter().any(|tag| tag.starts_with("script")),
        "{found:?}"
    );
    // The program is the same, and the data is JSON that has the names as they are.
    let data: Vec<Value> = scripts
        .iter()
        .filter_map(|script| serde_json::from_str(script).ok())
        .collect();
    assert_eq!(data.len(), 1);
    let text = data[0].to_string();
    for name in NAMES {
        let quoted = Value::from(name).to_string();
        assert!(text.contains(&quoted), "{quoted}");
    }
    let same = scripts
        .iter()
        .filter(|script| programs.contains(script))
        .count();
    assert_eq!(same + 1, scripts.len());
}

#[test]
fn svg_and_junit_are_well_formed_and_have_no_elements_of_others() {
    let elements = |text: &str| {
        let document =
            roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"));
        let nodes = document.descendants().filter(roxmltree::Node::is_element);
        nodes
            .map(|node| node.tag_name().name().to_owned())
            .collect::<BTreeSet<_>>()
    };
    let tree = tree();
    let svg = analyze(&tree, "svg");
    assert!(!svg.contains(acts));
    assert!(
        elements(&svg).is_subset(
            &elements(&analyze(&Tree::shop(), "svg"))
                .into_iter()
                .chain(known())
                .collect()
        )
    );
    let junit = check(&tree, "junit");
    let known = [
        "failure",
        "system-out",
        "testcase",
        "testsuite",
        "testsuites",
    ];
    assert!(
        elements(&junit)
            .iter()
            .all(|name| known.contains(&name.as_str()))
    );
    assert!(!junit.contains(acts));
}

/// Elements of a picture that the harmless one may lack.
fn known() -> Vec<String> {
    [
        "defs", "marker", "path", "title", "g", "rect", "line", "text", "tspan",
    ]
    .map(str::to_owned)
    .to_vec()
}

#[test]
fn dot_is_read_by_graphviz_with_the_labels_as_they_are() {
    let tree = tree();
    let root = tree.root().to_str().unwrap();
    let drawings = [
        analyze(&tree, "dot"),
        unseam(&["graph", root, "--level", "type", "--format", "dot"]).stdout,
        unseam(&["graph", root, "--level", "namespace", "--format", "dot"]).stdout,
    ];
    for dot in drawings {
        assert!(dot.starts_with("digraph") && !dot.contains(acts));
        let mut graphviz = Command::new("dot")
            .arg("-Tdot_json")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("Graphviz is needed: {error}"));
        graphviz
            .stdin
            .take()
            .unwrap()
            .write_all(dot.as_bytes())
            .unwrap();
        let output = graphviz.wait_with_output().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
        let drawn: Value = serde_json::from_slice(&output.stdout).unwrap();
        let objects = drawn["objects"].as_array().unwrap();
        let names = objects.iter().filter_map(|object| object["name"].as_str());
        assert!(names.clone().count() >= NAMES.len());
        assert!(names.into_iter().all(|name| name != "evil"));
    }
}

#[test]
fn csv_has_its_columns_and_no_formula() {
    let csv = check(&tree(), "csv");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let columns = reader.headers().unwrap().len();
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert!(records.len() >= NAMES.len());
    for record in &records {
        assert_eq!(record.len(), columns);
        for cell in record {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']),
                "{cell:?}"
            );
        }
    }
    let cells: Vec<&str> = records.iter().flatten().collect();
    for name in NAMES {
        let marked = format!("'{name}");
        assert!(
            cells.contains(&name) || cells.contains(&marked.as_str()),
            "{name:?}"
        );
    }
}

/// What a pull request shows: kinds of markup, and text in code.
fn markup(markdown: &str) -> (BTreeSet<String>, Vec<String>) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_MATH;
    let (mut kinds, mut code) = (BTreeSet::new(), Vec::new());
    for event in Parser::new_ext(markdown, options) {
        let kind = match event {
            Event::Start(Tag::CodeBlock(_)) => "code block",
            Event::Start(Tag::Link { .. }) => "link",
            Event::Start(Tag::Image { .. }) => "image",
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => "emphasis",
            Event::Start(Tag::HtmlBlock) | Event::Html(_) | Event::InlineHtml(_) => "html",
            Event::InlineMath(_) | Event::DisplayMath(_) => "math",
            Event::Code(text) => {
                code.push(text.into_string());
                "code"
            }
            _ => continue,
        };
        kinds.insert(kind.to_owned());
    }
    (kinds, code)
}

#[test]
fn markdown_and_mermaid_have_no_markup_of_others() {
    let markdown = check(&tree(), "markdown");
    assert!(!markdown.contains(acts));
    let (kinds, code) = markup(&markdown);
    let harmless = ["code", "code block", "emphasis"].map(str::to_owned);
    assert!(kinds.is_subset(&harmless.into()), "{kinds:?}\n{markdown}");
    let folder = NAMES[9].replace('/', "\u{2215}");
    assert!(code.contains(&format!("{folder}/9.cs:3")), "{code:#?}");
    let empty = support::tree::Tree::new();
    let (old, new) = (empty.path("old.json"), empty.path("new.json"));
    let hostile = tree();
    fs::write(&new, analyze(&hostile, "json")).unwrap();
    fs::write(
        hostile.root().join(NAMES[1]).join("1.cs"),
        "namespace N1; public class C1 { }",
    )
    .unwrap();
    fs::write(&old, analyze(&hostile, "json")).unwrap();
    let args = [
        "diff",
        old.to_str().unwrap(),
        new.to_str().unwrap(),
        "--format",
        "markdown",
    ];
    let picture = unseam(&args).stdout;
    let (_, drawing) = picture.split_once("```mermaid\n").unwrap();
    let (drawing, rest) = drawing.split_once("```\n").unwrap();
    assert!(!rest.contains("```"));
    // One statement a line, of nothing but a node or an arrow, and no quote within quotes.
    for line in drawing.lines().skip(1) {
        let line = line.trim();
        assert_eq!(line.matches('"').count(), 2, "{line}");
        let node = line.starts_with('n') && line.ends_with("\"]");
        let arrow = line.starts_with('n') && line.contains("|\"") && line.contains("\"| n");
        assert!(node || arrow, "{line}");
        let (_, label) = line.split_once('"').unwrap();
        assert!(!label.contains(['<', '>', '&']) || arrow, "{line}");
    }
}

#[test]
fn nothing_acts_on_a_terminal_or_in_a_log() {
    let tree = tree();
    for format in ["text", "dot", "svg"] {
        assert!(!analyze(&tree, format).contains(acts), "{format}");
    }
    for format in ["text", "github", "junit", "markdown"] {
        assert!(!check(&tree, format).contains(acts), "{format}");
    }
    let root = tree.root().to_str().unwrap();
    for what in [
        &["N0.C0"][..],
        &["C1", "C2"],
        &[NAMES[11]],
        &[NAMES[0], NAMES[1]],
        &["no\u{1b}[2J"],
    ] {
        let run = unseam(&[&["explain", "--root", root, "--"], what].concat());
        assert!(
            !run.stdout.contains(acts) && !run.stderr.contains(acts),
            "{run:?}"
        );
    }
    for line in check(&tree, "github").lines() {
        assert!(
            line.starts_with("::error ") || line.starts_with("::warning "),
            "{line}"
        );
    }
}

#[test]
fn machines_read_back_what_was_meant() {
    let tree = tree();
    for format in ["json", "sarif", "gitlab"] {
        let value: Value = serde_json::from_str(&check(&tree, format)).unwrap();
        assert!(
            value
                .to_string()
                .contains(&Value::from(NAMES[6]).to_string()[1..8]),
            "{format}"
        );
    }
    let root = tree.root().to_str().unwrap();
    let graph = unseam(&["graph", root, "--format", "jsonl"]).stdout;
    assert!(
        graph
            .lines()
            .all(|line| serde_json::from_str::<Value>(line).is_ok())
    );
    // What is written as accepted boundaries is read again as it was.
    let written = unseam(&["analyze", root, "--write-boundaries"]);
    assert_eq!(written.code, 0, "{}", written.stderr);
    let table: toml::Table = fs::read_to_string(tree.path("boundaries.toml"))
        .unwrap()
        .parse()
        .unwrap();
    let names = table["boundary"]
        .as_array()
        .unwrap()
        .iter()
        .map(|b| b["name"].as_str().unwrap());
    assert_eq!(names.collect::<BTreeSet<_>>(), NAMES.into_iter().collect());
}
