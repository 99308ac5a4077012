//! What the program writes in Mermaid is read and drawn by the real library.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::browser::Browser;
use super::names;
use super::support::run::unseam;
use super::{OVERTURE, text_of};

/// The library, see `testdata/mermaid`.
const LIBRARY: &str = "testdata/mermaid/mermaid.tiny.js";

/// A page that has nothing but the library.
fn open_library(browser: &mut Browser, folder: &Path) {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join(LIBRARY);
    fs::copy(library, folder.join("mermaid.js")).unwrap();
    let page = folder.join("drawings.html");
    fs::write(
        &page,
        "<!doctype html><meta charset=\"utf-8\"><title>x</title><script src=\"mermaid.js\"></script><body></body>",
    )
    .unwrap();
    browser.open(&page);
    // As strict as GitHub has it.
    browser.js("mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })");
}

/// The texts of the nodes and the number of arrows in what the library draws.
fn drawn(browser: &mut Browser, chart: &str) -> (Vec<String>, u64) {
    let found = browser.js(&format!(
        "(async (text) => {{
          await mermaid.parse(text);
          const {{ svg }} = await mermaid.render('picture', text);
          const box = document.createElement('div');
          box.innerHTML = svg;
          document.body.replaceChildren(box);
          const texts = [...box.querySelectorAll('.node .nodeLabel')].map((n) => n.innerText);
          const alien = box.querySelectorAll('script, img, iframe, a[href], [onerror], [onclick]').length;
          return [texts, box.querySelectorAll('.edgePaths path').length, alien];
        }})({})",
        Value::from(chart)
    ));
    assert_eq!(found[2], 0, "{chart}");
    let texts = found[0].as_array().unwrap().iter();
    let texts = texts.map(|text| text.as_str().unwrap().to_owned());
    (texts.collect(), found[1].as_u64().unwrap())
}

/// The drawings of a Markdown text.
fn charts(markdown: &str) -> Vec<String> {
    let parts = markdown.split("```mermaid\n").skip(1);
    let charts = parts.map(|part| part.split("```").next().unwrap().to_owned());
    charts.collect()
}

fn output(args: &[&str]) -> String {
    let run = unseam(args);
    assert!(run.code < 2, "{}", run.stderr);
    run.stdout
}

#[test]
fn the_map_and_the_graphs_of_the_sample_are_drawn_whole() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    open_library(&mut browser, folder.path());
    let map = output(&["analyze", OVERTURE, "--format", "mermaid"]);
    let (nodes, arrows) = drawn(&mut browser, &map);
    assert_eq!(nodes.len(), map.matches("[\"").count());
    assert_eq!(arrows, map.matches("-->").count() as u64);
    assert!(
        nodes.iter().any(|node| node.starts_with("Cart\n40 types")),
        "{nodes:?}"
    );
    for level in ["boundary", "project", "namespace", "type"] {
        let chart = output(&["graph", OVERTURE, "--level", level, "--format", "mermaid"]);
        let (nodes, arrows) = drawn(&mut browser, &chart);
        let groups = chart.matches("subgraph").count();
        assert_eq!(
            nodes.len() + groups,
            chart.matches("[\"").count(),
            "{level}"
        );
        assert_eq!(arrows, chart.matches("-->").count() as u64, "{level}");
    }
}

#[test]
fn what_check_and_diff_write_is_drawn() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    open_library(&mut browser, folder.path());
    let file = |name: &str| text_of(&folder.path().join(name)).to_owned();
    let (old, new) = (file("old.json"), file("new.json"));
    let accepted = file("boundaries.toml");
    let write = format!("--write-boundaries={accepted}");
    output(&[
        "analyze",
        OVERTURE,
        &write,
        "--format",
        &format!("json={old}"),
    ]);
    // Everything that is there is new to an empty baseline.
    let text = fs::read_to_string(&accepted).unwrap();
    let denied = format!("{text}\n[[use]]\nfrom = \"*\"\nto = \"*\"\nseverity = \"deny\"\n");
    fs::write(&accepted, denied).unwrap();
    let check = output(&[
        "check",
        OVERTURE,
        "--boundaries",
        &accepted,
        "--format",
        "markdown",
    ]);
    output(&[
        "analyze",
        OVERTURE,
        "--services",
        "4",
        "--format",
        &format!("json={new}"),
    ]);
    let diff = output(&["diff", &old, &new, "--format", "markdown"]);
    for (what, markdown) in [("check", check), ("diff", diff)] {
        let charts = charts(&markdown);
        assert_eq!(charts.len(), 1, "{what}: {markdown}");
        let (nodes, arrows) = drawn(&mut browser, &charts[0]);
        assert!((2..=30).contains(&nodes.len()), "{what}");
        let written = charts[0].matches("-->").count() + charts[0].matches("-.->").count();
        assert_eq!(arrows, written as u64, "{what}");
    }
}

#[test]
fn hostile_names_are_drawn_as_they_are() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    open_library(&mut browser, folder.path());
    let tree = names::tree();
    let root = text_of(tree.root());
    let args = ["analyze", root, "--as-accepted", "--format", "mermaid"];
    let (nodes, _) = drawn(&mut browser, &output(&args));
    for name in names::NAMES {
        let expected = names::shown_as(name);
        let known = |node: &String| node.lines().next() == Some(expected.as_str());
        assert!(nodes.iter().any(known), "{expected}: {nodes:#?}");
    }
    let complaints = browser.complaints();
    let harmless = |it: &&String| !it.contains("mermaid.js");
    assert_eq!(
        complaints.iter().filter(harmless).count(),
        0,
        "{complaints:#?}"
    );
}
