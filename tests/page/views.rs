//! Every view opens, every link leads somewhere.

use std::collections::BTreeSet;

use serde_json::Value;

use super::support::run::unseam;
use super::{OVERTURE, Shown};

/// Opens each of `fragments` and gives back what went wrong, with the fragments of all links that were met.
const VISIT: &str = r"(async (fragments) => {
  const met = new Set(), wrong = [];
  for (const fragment of fragments) {
    location.hash = fragment;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const title = document.querySelector('#main h1')?.textContent ?? '';
    if (!title || /^(Not here|This view failed)/.test(title)) wrong.push(`${fragment}: ${title}`);
    for (const link of document.querySelectorAll('a[href]')) met.add(link.getAttribute('href'));
  }
  return [wrong, [...met]];
})";

fn visit(shown: &mut Shown, fragments: &BTreeSet<String>) -> BTreeSet<String> {
    let all: Vec<&String> = fragments.iter().collect();
    let mut met = BTreeSet::new();
    for some in all.chunks(40) {
        let list: Value = some.iter().map(|fragment| fragment.as_str()).collect();
        let found = shown.js(&format!("{VISIT}({list})"));
        assert_eq!(found[0], Value::from(Vec::<Value>::new()));
        let links = found[1].as_array().unwrap().iter();
        met.extend(links.map(|link| link.as_str().unwrap().to_owned()));
    }
    met
}

#[test]
fn every_view_opens_and_every_link_leads_somewhere() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    let mut seen: BTreeSet<String> = [
        "",
        "overview",
        "map",
        "matrix",
        "plan",
        "data",
        "hosts",
        "edit",
        "layers",
        "usage",
        "history",
        "compare",
        "problems",
        "matrix/namespace",
        "matrix/type",
        "data/all",
    ]
    .into_iter()
    .map(|name| format!("#/{name}"))
    .collect();
    let ids = shown.ids();
    for (a, b) in ids.iter().flat_map(|a| ids.iter().map(move |b| (a, b))) {
        seen.insert(format!("#/map/{a}"));
        seen.insert(format!("#/matrix/type/{a}"));
        if a != b {
            seen.insert(format!("#/pair/{a}/{b}"));
        }
    }
    let mut new = seen.clone();
    // What is three clicks away from somewhere is every type and every place that the page knows.
    for _ in 0..3 {
        let met = visit(&mut shown, &new);
        let strange: Vec<_> = met.iter().filter(|link| !link.starts_with("#/")).collect();
        assert!(strange.is_empty(), "{strange:?}");
        new = met.difference(&seen).cloned().collect();
        seen.extend(new.iter().cloned());
    }
    let types = seen.iter().filter(|link| link.starts_with("#/type/"));
    let known = shown.report["types"].as_array().unwrap().len();
    assert!(2 * types.count() > known, "{} links", seen.len());
    shown.is_content();
}

#[test]
fn a_view_that_is_not_there_says_so() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    for fragment in [
        "#/nowhere",
        "#/map/no-such",
        "#/type/No.Such",
        "#/%E0%A4%A",
        "#/pair/a",
    ] {
        shown.go(fragment);
        assert!(shown.text().contains("not in this report"), "{fragment}");
    }
    shown.is_content();
}

/// What views and scripts do is no type's doing: the report names the file alone.
#[test]
fn what_no_type_does_is_shown_too() {
    let mut report: Value =
        serde_json::from_str(&unseam(&["analyze", OVERTURE, "--format", "json"]).stdout).unwrap();
    let mut uses = 0;
    for list in ["entities", "state"] {
        for row in report["data"][list].as_array_mut().unwrap() {
            // One of several, so that what they share is still shared.
            for used in row["uses"].as_array_mut().unwrap().iter_mut().take(1) {
                used["by"] = Value::Null;
                used["at"][0] = Value::from("Views/Cart/Index.cshtml");
                uses += 1;
            }
        }
    }
    for transaction in report["data"]["transactions"].as_array_mut().unwrap() {
        transaction["by"] = Value::Null;
    }
    for operation in report["operations"].as_array_mut().unwrap() {
        operation["type"] = Value::Null;
    }
    assert!(uses > 10, "{uses}");
    let Some(mut shown) = Shown::rendered(report) else {
        return;
    };
    let views = [
        "overview",
        "data",
        "data/all",
        "data/contested",
        "hosts",
        "plan",
    ];
    let views = views.into_iter().map(|name| format!("#/{name}")).collect();
    visit(&mut shown, &views);
    // Folded lists fill when they are opened.
    for view in &views {
        shown.go(view);
        shown.js("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        shown.browser.settle();
    }
    shown.is_content();
}
