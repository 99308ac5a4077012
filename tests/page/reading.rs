//! Whoever does not use a mouse, does not see, or does not tell colours apart reads the page too.

use serde_json::{Value, json};

use super::{OVERTURE, Shown};

const VIEWS: [&str; 11] = [
    "overview", "map", "matrix", "plan", "data", "hosts", "edit", "layers", "history", "compare",
    "problems",
];

#[test]
fn the_keyboard_goes_everywhere() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    let at = |shown: &mut Shown| shown.js("location.hash");
    for (key, view) in [
        ("2", "#/map"),
        ("3", "#/matrix"),
        ("4", "#/plan"),
        ("5", "#/data"),
        ("6", "#/hosts"),
        ("7", "#/edit"),
        ("1", "#/overview"),
    ] {
        shown.browser.key(key, 0);
        assert_eq!(at(&mut shown), view);
    }
    shown.browser.key("/", 0);
    assert_eq!(shown.js("document.activeElement.id"), "search");
    let ty = shown.member(&shown.ids()[0]);
    let name = ty.rsplit('.').next().unwrap().to_owned();
    for letter in name.chars() {
        shown.browser.key(&letter.to_string(), 0);
    }
    shown.browser.key("Enter", 0);
    let found = at(&mut shown);
    assert!(found.as_str().unwrap().starts_with("#/type/"), "{found}");
    shown.browser.key("Escape", 0);
    assert_eq!(at(&mut shown), "#/map");
    // The map is a list of links to whoever tabs through it; what has the focus is lit.
    let lit = "(() => { document.querySelector('.area').focus(); return [document.activeElement.classList.contains('at'), document.querySelectorAll('.link.out, .link.in').length > 0]; })()";
    assert_eq!(shown.js(lit), json!([true, true]));
    shown.browser.key("Enter", 0);
    shown.go("#/matrix");
    let cell = "(() => { const cell = document.querySelector('.matrix button[tabindex=\"0\"]') ?? document.querySelector('.matrix button'); cell.focus(); return cell.getAttribute('aria-label'); })()";
    let first = shown.js(cell);
    shown.browser.key("ArrowDown", 0);
    let second = shown.js("document.activeElement.getAttribute('aria-label')");
    assert_ne!(first, second);
    assert!(second.as_str().unwrap().contains(" uses "), "{second}");
    shown.is_content();
}

/// What a reader of screens has no name for.
fn nameless(tree: &Value) -> Vec<String> {
    const ASKED: [&str; 9] = [
        "button",
        "link",
        "textbox",
        "searchbox",
        "combobox",
        "checkbox",
        "slider",
        "image",
        "img",
    ];
    let nodes = tree["nodes"].as_array().unwrap().iter();
    let visible = nodes.filter(|node| node["ignored"] == false);
    let bad = visible.filter(|node| {
        let role = node["role"]["value"].as_str().unwrap_or_default();
        let name = node["name"]["value"].as_str().unwrap_or_default();
        ASKED.contains(&role) && name.trim().is_empty()
    });
    bad.map(Value::to_string).collect()
}

#[test]
fn everything_that_acts_has_a_name_and_every_view_a_heading() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    let ids = shown.ids();
    let mut views: Vec<String> = VIEWS.map(|view| format!("#/{view}")).to_vec();
    views.push(format!("#/map/{}", ids[0]));
    views.push(format!("#/pair/{}/{}", ids[0], ids[1]));
    views.push(format!("#/type/{}", shown.member(&ids[0])));
    for view in views {
        shown.go(&view);
        let tree = shown
            .browser
            .call("Accessibility.getFullAXTree", &json!({}));
        let bad = nameless(&tree);
        assert!(bad.is_empty(), "{view}: {bad:#?}");
        let headings = shown.js("document.querySelectorAll('#main h1').length");
        assert_eq!(headings, 1, "{view}");
    }
}

/// The lowest contrast between text and what it stands on, with where that is: WCAG 2.2, relative luminance.
const CONTRAST: &str = r"(() => {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (color) => { brush.clearRect(0, 0, 1, 1); brush.fillStyle = color; brush.fillRect(0, 0, 1, 1); return [...brush.getImageData(0, 0, 1, 1).data]; };
  const light = ([r, g, b]) => { const f = (v) => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }; return 0.2126 * f(r) + 0.7152 * f(g) + 0.0722 * f(b); };
  const under = (node) => { for (let n = node; n; n = n.parentElement) { const c = rgba(getComputedStyle(n).backgroundColor); if (c[3] > 200) return c; } return [255, 255, 255, 255]; };
  let worst = [99, ''];
  for (const node of document.querySelectorAll('body *')) {
    if (node.closest('svg') || ![...node.childNodes].some((c) => c.nodeType === 3 && c.data.trim()) || !node.getClientRects().length) continue;
    if (node.closest(':disabled') || getComputedStyle(node).visibility === 'hidden') continue;
    const a = light(rgba(getComputedStyle(node).color)), b = light(under(node));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < worst[0]) worst = [ratio, `${node.tagName}.${node.className} ${node.textContent.slice(0, 40)}`];
  }
  return worst;
})()";

#[test]
fn text_can_be_read_by_day_and_by_night() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    let ids = shown.ids();
    for scheme in ["light", "dark"] {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        shown.browser.call("Emulation.setEmulatedMedia", &features);
        let mut views: Vec<String> = VIEWS.map(|view| format!("#/{view}")).to_vec();
        views.push(format!("#/pair/{}/{}", ids[0], ids[1]));
        views.push(format!("#/type/{}", shown.member(&ids[0])));
        for view in views {
            shown.go(&view);
            let worst = shown.js(CONTRAST);
            assert!(
                worst[0].as_f64().unwrap() >= 4.5,
                "{scheme} {view}: {worst}"
            );
        }
    }
}

#[test]
fn print_leaves_out_what_only_a_screen_can_use() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    shown
        .browser
        .call("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
    shown.go("#/map");
    let seen = "[...document.querySelectorAll('#top, .controls')].filter((n) => n.getClientRects().length).length";
    assert_eq!(shown.js(seen), 0);
    let pdf = shown.browser.call("Page.printToPDF", &json!({}));
    assert!(pdf["data"].as_str().unwrap().len() > 10_000);
    shown.is_content();
}
