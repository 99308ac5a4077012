//! What becomes of a type at a border, on a small code base (`testdata/remedies`).
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
}

use std::collections::BTreeMap;

use serde_json::Value;
use support::run::unseam;

/// `remedy rule` of each cut, by the boundary that uses the type and the type's name.
fn remedies() -> BTreeMap<(String, String), String> {
    let run = unseam(&["analyze", "testdata/remedies", "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let cuts = report["cuts"].as_array().unwrap().iter();
    let of = |cut: &Value| {
        let index = usize::try_from(cut["type"].as_u64().unwrap()).unwrap();
        let id = text(&report["types"][index]["id"]);
        let name = id.rsplit('.').next().unwrap().to_owned();
        let answer = format!("{} {}", text(&cut["remedy"]), text(&cut["rule"]));
        ((text(&cut["from"]), name), answer)
    };
    cuts.map(of).collect()
}

/// Holds the remedies of one boundary to `(type, remedy rule)`; of others nothing is said.
fn holds(boundary: &str, expected: &[(&str, &str)]) {
    let found = remedies();
    for (name, expected) in expected {
        let answer = found.get(&(boundary.to_owned(), (*name).to_owned()));
        let answer = answer.map(String::as_str);
        assert_eq!(answer, Some(*expected), "{boundary} {name} {found:#?}");
    }
}

/// What a type is made of decides, its bases included.
#[test]
fn remedies_look_at_what_a_type_inherits() {
    let repository = "synchronous-api called-members";
    let values = "duplicated-contract-type data-of-few";
    holds(
        "web",
        &[("OrderRepository", repository), ("RushOrder", values)],
    );
}

/// What is only registered needs no interface, whatever it is made of: who names it goes with it.
#[test]
fn registrations_move_with_what_they_register() {
    let moved = "moved-mention registers";
    let called = "synchronous-api called-members";
    let elsewhere = "moved-type used-elsewhere";
    holds(
        "host",
        &[
            ("IPrices", moved),
            ("Prices", moved),
            ("Limits", moved),
            ("Clock", moved),
            ("Stock", moved),
            // The module of another boundary is run.
            ("OrderModule", moved),
            // This one is more than registered.
            ("Warmup", elsewhere),
        ],
    );
    // Two others register the clock; who asks it is one.
    holds("web", &[("Stock", called), ("Clock", elsewhere)]);
}
