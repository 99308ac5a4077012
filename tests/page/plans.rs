//! The plan and the pairs: what crosses a border, and by what circles are opened.

use serde_json::Value;

use super::support::run::unseam;
use super::{OVERTURE, Shown, text_of};

/// What the page lists of the contract between two boundaries, one entry a line.
const CONTRACT: &str = "[...document.querySelectorAll('.direction')].map((side) => {
  for (let more; (more = side.querySelector('.contract .more'));) more.click();
  return [...side.querySelectorAll('.contract li')].map((row) =>
    [row.querySelector('.type').textContent.split('<')[0], row.querySelector('.place')?.title.replace('Copy ', '') ?? '']);
})";

/// The same of `explain`: the first word and the last one of each line.
fn told(shown: &Shown, from: &str, to: &str) -> Vec<Vec<(String, String)>> {
    let saved = text_of(&shown.saved);
    let run = unseam(&["explain", from, to, "--report", saved, "--all"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let mut sides = Vec::new();
    let mut lines = run.stdout.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("  The contract") {
            let rows = lines.by_ref().take_while(|line| !line.is_empty());
            let row = |line: &str| {
                let line = line.trim();
                // The page writes a generic type as a reader does.
                let ty = line.split([',', ' ', '`']).next().unwrap();
                let place = line.rsplit(' ').next().unwrap();
                (ty.to_owned(), place.to_owned())
            };
            sides.push(rows.map(row).collect());
        }
    }
    sides
}

#[test]
fn a_pair_lists_the_contract_as_explain_does() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    shown.go("#/pair/order/cart");
    let found = shown.js(CONTRACT);
    let sides: Vec<Vec<(String, String)>> = serde_json::from_value(found).unwrap();
    let told = told(&shown, "order", "cart");
    assert_eq!(sides, told);
    assert!(told.iter().all(|side| side.len() > 20), "{told:?}");
    assert!(shown.text().contains("What crosses: the contract"));
    shown.is_content();
}

#[test]
fn circles_are_opened_by_remedies_with_their_rules() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    shown.go("#/plan");
    let found = shown.js(
        "[...document.querySelectorAll('.breaks > li')].map((line) =>
           [...line.querySelectorAll(':scope > details > summary')].map((one) => one.innerText.replace(/\\s+/g, ' ').trim()))",
    );
    let report = &shown.report.clone();
    let mut expected = Vec::new();
    for found in report["circle_breaks"].as_array().unwrap() {
        for one in found["breaks"].as_array().unwrap().iter().take(12) {
            let remedies = one["remedies"].as_array().unwrap().iter();
            expected.push(remedies.map(|remedy| row(report, remedy)).collect());
        }
    }
    let lines: Vec<Vec<String>> = serde_json::from_value(found).unwrap();
    assert_eq!(lines, expected as Vec<Vec<String>>);
    assert!(lines.iter().flatten().count() > 2, "{lines:?}");
    // The types with their places come when one is opened.
    let types = shown.js(
        "(() => { const one = document.querySelector('.breaks details'); one.open = true; one.dispatchEvent(new Event('toggle'));
           return one.querySelectorAll('.entry .type').length; })()",
    );
    let first = &report["circle_breaks"][0]["breaks"][0]["remedies"][0]["cuts"];
    assert_eq!(types, first.as_array().unwrap().len());
    shown.is_content();
}

/// A remedy of a break as the page words it.
fn row(report: &Value, remedy: &Value) -> String {
    let cuts = remedy["cuts"].as_array().unwrap();
    let rule = |cut: &Value| {
        let cut = &report["cuts"][usize::try_from(cut.as_u64().unwrap()).unwrap()];
        cut["rule"].as_str().unwrap().to_owned()
    };
    let rules: std::collections::BTreeSet<String> = cuts.iter().map(rule).collect();
    let many =
        |count: u64, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
    format!(
        "{} {} {} {}, {}",
        remedy["remedy"].as_str().unwrap().replace('-', " "),
        if rules.len() == 1 { "rule" } else { "rules" },
        rules.into_iter().collect::<Vec<_>>().join(", "),
        many(cuts.len() as u64, "type"),
        many(remedy["references"].as_u64().unwrap(), "reference"),
    )
}
