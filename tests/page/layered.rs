//! The views of what not every report holds: layers of ownership, and usage.

use serde_json::Value;

use super::{OVERTURE, Shown};

const KIOSK: &str = "testdata/layers/kiosk";
const MONTH: &str = "testdata/usage/month.csv";

/// Opens the first cell of the matrix in the view and gives back what is behind it.
const BEHIND: &str = "(document.querySelector('table.matrix td button').click(), document.querySelector('.behind').innerText)";

fn contains(text: &str, all: &[&str]) {
    for expected in all {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

/// The figure of the view with that name.
fn stat(shown: &mut Shown, name: &str) -> String {
    let found = shown.js(&format!(
        "[...document.querySelectorAll('.stat')].find((s) => s.querySelector('dt').textContent === {})?.querySelector('dd').textContent ?? ''",
        Value::from(name)
    ));
    found.as_str().unwrap().to_owned()
}

#[test]
fn layers_show_what_overlays_make_of_their_platform() {
    let Some(mut shown) = Shown::of(KIOSK, &[]) else {
        return;
    };
    shown.go("#/layers");
    let text = shown.text();
    contains(
        &text,
        &[
            "The extension surface of Kiosk",
            "Florist's site",
            "uses 7 types and 11 members of the platform",
            "reaches internals at 2 places",
            "Kiosk.Starter is now Florist.Site",
            "HomeController.Bouquets",
            "Classes that could be sealed",
            "Cart_Empty",
            "orders.placed",
        ],
    );
    assert_eq!(stat(&mut shown, "Types used"), "15 of 21");
    assert_eq!(stat(&mut shown, "Members used"), "26 of 45");
    assert_eq!(stat(&mut shown, "Internals reached"), "2");
    let sealable = shown.report["layers"]["sealable"].as_array().unwrap().len();
    assert_eq!(stat(&mut shown, "Could be closed"), sealable.to_string());
    shown.is_content();
}

#[test]
fn one_overlay_has_a_view_of_its_own() {
    let Some(mut shown) = Shown::of(KIOSK, &[]) else {
        return;
    };
    shown.go("#/layers/florist");
    let text = shown.text();
    contains(
        &text,
        &[
            "Florist on Kiosk",
            "Internals that are reached (2)",
            "Deliveries.cs:47",
        ],
    );
    assert!(!text.contains("BakeryFeature.cs"), "{text}");
    assert_eq!(stat(&mut shown, "Types used"), "10 of 21");
    assert_eq!(stat(&mut shown, "Members used"), "15 of 45");
    let behind = shown.js(BEHIND);
    contains(behind.as_str().unwrap(), &[" in Florist", "Deliveries.cs:"]);
    shown.go("#/layers/no-such");
    contains(&shown.text(), &["not in this report"]);
    shown.is_content();
}

#[test]
fn where_there_are_neither_layers_nor_usage_the_views_say_how_to_get_them() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    shown.go("#/layers");
    contains(
        &shown.text(),
        &["No layers of ownership", "[[overlay]] in boundaries.toml"],
    );
    shown.go("#/usage");
    contains(&shown.text(), &["No usage in this report", "--usage FILE"]);
    shown.is_content();
}

#[test]
fn usage_shows_what_is_called_what_is_not_and_what_crosses() {
    let Some(mut shown) = Shown::of(OVERTURE, &["--usage", MONTH]) else {
        return;
    };
    shown.go("#/usage");
    let text = shown.text();
    contains(
        &text,
        &[
            "Load of the boundaries",
            "GET /api/prices/{sku}",
            "13,154",
            "Cuts that most requests may cross",
            "DELETE /api/products/{sku}",
            "Black Friday",
            "month.csv",
        ],
    );
    let usage = shown.report["usage"].clone();
    assert_eq!(stat(&mut shown, "Requests"), "18,004");
    assert_eq!(stat(&mut shown, "Joined"), "100 %");
    let unused = usage["unused"].as_array().unwrap().len().to_string();
    assert_eq!(stat(&mut shown, "Called by nobody"), unused);
    let opened = shown.js(
        "(() => { const one = [...document.querySelectorAll('details')].find((d) => d.textContent.startsWith('Guest buys')); one.open = true; return new Promise((done) => setTimeout(() => done(one.innerText))); })()",
    );
    contains(opened.as_str().unwrap(), &["may come to"]);
    shown.is_content();
}
