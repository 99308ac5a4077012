//! Hostile names are text, in every view.

use serde_json::Value;

use super::Shown;
use super::support::tree::{PROJECT, Tree};

/// Each wants to be something else in a browser.
pub(crate) const NAMES: [&str; 8] = [
    "</script><script>alert(1)</script>",
    "\"><img src=x onerror=alert(2)>",
    "' onmouseover='alert(3)",
    "<!--<script>",
    "&lt;b&gt; ${alert(4)} {{data}}",
    "abc\u{202e}fed\u{2066}\u{200f}",
    "`**bold**` #quot; click n1 \"x\" %%{init}%%",
    "\u{1b}[31m\u{7}\u{9b}2J\u{2028}",
];

/// Two types for each name, in a boundary, a folder and a namespace, with it in what they say.
pub(crate) fn tree() -> Tree {
    let mut boundaries = String::new();
    let mut tree = Tree::new().file("A.csproj", PROJECT);
    for (n, name) in NAMES.iter().enumerate() {
        let next = (n + 1) % NAMES.len();
        // A slash would be another folder, and a separator of lines ends a comment.
        let folder = name.replace('/', "\u{2215}");
        let comment = name.replace('\u{2028}', "");
        let code = format!(
            "namespace N{n};\npublic class C{n} {{\n    N{next}.C{next} next; // {comment}\n    string s = @\"{}\";\n}}\npublic class Täuschung{n} : C{n} {{ }}\n",
            name.replace('"', "\"\"")
        );
        tree = tree.file(&format!("{folder}/{n}.cs"), code);
        let quoted = Value::from(*name).to_string();
        let section = format!(
            "[[boundary]]\nid = \"b{n}\"\nname = {quoted}\nowners = [{quoted}]\ndescription = {quoted}\ntypes = [\"N{n}.**\"]\n"
        );
        boundaries += &section;
    }
    tree.file("boundaries.toml", boundaries)
}

/// What a name is shown as: what acts on its reader is an escape.
pub(crate) fn shown_as(name: &str) -> String {
    let acts =
        |c: char| c.is_control() || matches!(c, '\u{200f}' | '\u{2028}' | '\u{202e}' | '\u{2066}');
    let shown = name.chars().map(|c| {
        if acts(c) {
            c.escape_unicode().to_string()
        } else {
            c.to_string()
        }
    });
    shown.collect()
}

#[test]
fn hostile_names_are_shown_as_they_are() {
    let tree = tree();
    let root = tree.root().to_str().unwrap();
    let Some(mut shown) = Shown::of(root, &["--as-accepted"]) else {
        return;
    };
    for view in [
        "overview", "map", "matrix", "plan", "hosts", "edit", "compare", "problems",
    ] {
        shown.go(&format!("#/{view}"));
        // Long names are shortened in a picture; the whole of them is in its labels.
        let all = "document.getElementById('main').textContent + [...document.querySelectorAll('#main [aria-label]')].map((n) => n.getAttribute('aria-label')).join(' ')";
        let text = shown.js(all);
        if matches!(view, "overview" | "map" | "matrix" | "edit") {
            for name in NAMES {
                let expected = shown_as(name);
                assert!(
                    text.as_str().unwrap().contains(&expected),
                    "{view}: {expected}"
                );
            }
        }
    }
    for (n, name) in NAMES.into_iter().enumerate() {
        let next = (n + 1) % NAMES.len();
        for view in [
            format!("map/b{n}"),
            format!("pair/b{n}/b{next}"),
            format!("type/N{n}.C{n}"),
        ] {
            shown.go(&format!("#/{view}"));
            assert!(shown.text().contains(&shown_as(name)), "{view}");
        }
    }
    let alien = shown.js(
        "[document.querySelectorAll('script').length, document.querySelectorAll('img, iframe, object, embed, link').length,
          [...document.querySelectorAll('*')].filter((n) => [...n.attributes].some((a) => a.name.startsWith('on'))).length]",
    );
    assert_eq!(alien, Value::from(vec![2, 0, 0]));
    shown.is_content();
}
