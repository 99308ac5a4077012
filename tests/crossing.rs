//! What crosses the borders of the sample as parameters, results and data, with what that is made of.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
}

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use support::run::unseam;

const OVERTURE: &str = "testdata/overture";

fn report() -> Value {
    let run = unseam(&["analyze", OVERTURE, "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

fn index(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

/// The line that a place leads to.
fn line(report: &Value, place: &Value) -> String {
    let file = report["files"][index(&place[0])].as_str().unwrap();
    let text = fs::read_to_string(format!("{OVERTURE}/{file}")).unwrap();
    text.lines().nth(index(&place[1]) - 1).unwrap().to_owned()
}

fn simple_name<'a>(report: &'a Value, ty: &Value) -> &'a str {
    let id = report["types"][index(ty)]["id"].as_str().unwrap();
    let name = id.rsplit('.').next().unwrap();
    name.split('`').next().unwrap()
}

#[test]
fn the_contract_of_two_boundaries_is_listed_with_its_closure() {
    let run = unseam(&["explain", "order", "cart", "--root", OVERTURE, "--all"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let lines = run.stdout.lines();
    let lines = lines.skip_while(|line| !line.starts_with("  The contract"));
    let lines: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    insta::assert_snapshot!("contract-of-order-and-cart", lines.join("\n"));
}

/// Every row ends in a line that declares the member that it names, or mentions the type that is passed on.
#[test]
fn every_row_leads_to_the_line_that_says_so() {
    let report = report();
    let (mut rows, mut named) = (0, 0);
    for list in ["crossing", "made_of"] {
        for row in report["contract"][list].as_array().unwrap() {
            rows += 1;
            let found = line(&report, &row[3]);
            if let Some(member) = row[2].as_u64() {
                let member = report["members"][usize::try_from(member).unwrap()].as_str();
                let member = member.unwrap().rsplit('.').next().unwrap();
                assert!(member == "Item" || found.contains(member), "{row}: {found}");
                named += 1;
            } else if list == "made_of" {
                let name = simple_name(&report, &row[0]);
                assert!(found.contains(name), "{row}: {found}");
            }
        }
    }
    assert!(rows > 100 && named > 80, "{rows} {named}");
}

/// A type is told of once, however many borders it crosses, and what crosses belongs to a cut whose type is not moved away.
#[test]
fn rows_are_of_cuts_and_in_order() {
    let report = report();
    let rows = report["contract"]["made_of"].as_array().unwrap();
    let pairs: Vec<_> = rows
        .iter()
        .map(|row| (index(&row[0]), index(&row[1])))
        .collect();
    assert!(pairs.is_sorted_by_key(|pair| pair.0));
    assert_eq!(pairs.iter().collect::<BTreeSet<_>>().len(), pairs.len());
    for row in report["contract"]["crossing"].as_array().unwrap() {
        let cut = &report["cuts"][index(&row[0])];
        let remedy = cut["remedy"].as_str().unwrap();
        assert!(
            !["moved-type", "moved-mention", "shared-state-replacement"].contains(&remedy),
            "{row}: {remedy}"
        );
        assert!(!row[2].is_null() || row[1] == cut["type"], "{row}");
    }
}
