//! The form of each boundary of the sample, with the reasons; and the seams that code bases have already.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support {
    pub(crate) mod run;
}

use std::fmt::Write;

use serde_json::Value;
use support::run::unseam;

const OVERTURE: &str = "testdata/overture";
const ACCEPTED: &str = "testdata/watch/boundaries.toml";
const SEAMS: &str = "testdata/seams";

fn report(path: &str, options: &[&str]) -> Value {
    let mut args = vec!["analyze", path, "--format", "json", "--no-cache"];
    args.extend(options);
    let run = unseam(&args);
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// `OrderService.cs:12`
fn place(report: &Value, place: &Value) -> String {
    let path = match &place[0] {
        Value::String(path) => path.as_str(),
        file => {
            let file = usize::try_from(file.as_u64().unwrap()).unwrap();
            report["files"][file].as_str().unwrap()
        }
    };
    format!("{}:{}", path.rsplit('/').next().unwrap(), place[1])
}

fn type_name<'a>(report: &'a Value, index: &Value) -> &'a str {
    let ty = &report["types"][usize::try_from(index.as_u64().unwrap()).unwrap()];
    text(ty, "id").rsplit('.').next().unwrap()
}

/// Each boundary with its form, the reasons, and what would make it the next one.
fn forms(report: &Value) -> String {
    let mut out = String::new();
    for boundary in list(report, "boundaries") {
        let form = &boundary["form"];
        writeln!(out, "{}: {}", text(boundary, "id"), text(form, "form")).unwrap();
        let mut reasons = |all: &[Value], before: &str| {
            for reason in all {
                let at = match &reason["at"] {
                    Value::Null => String::new(),
                    at => format!(" ({})", place(report, at)),
                };
                let (rule, text) = (text(reason, "rule"), text(reason, "text"));
                writeln!(out, "  {before}{rule}: {text}{at}").unwrap();
            }
        };
        reasons(list(form, "because"), "");
        let next = &form["next"];
        reasons(list(next, "once"), &format!("{} once ", text(next, "form")));
    }
    out
}

/// Each seam in a line: the interface, who implements it and where that is registered, who calls it.
fn seams(report: &Value) -> Vec<String> {
    let line = |seam: &Value| {
        let implementations: Vec<String> = list(seam, "implementations")
            .iter()
            .map(|one| {
                let at = match &one["registered"] {
                    Value::Null => String::new(),
                    at => format!(" at {}", place(report, at)),
                };
                format!("{}{at}", type_name(report, &one["type"]))
            })
            .collect();
        let between = if seam["is_between"] == true {
            "between, "
        } else {
            ""
        };
        format!(
            "{} by {}: {between}{} users of {} boundaries",
            type_name(report, &seam["type"]),
            implementations.join(", "),
            seam["users"],
            seam["boundaries"]
        )
    };
    list(report, "seams").iter().map(line).collect()
}

#[test]
fn the_sample_as_it_is_proposed() {
    insta::assert_snapshot!(forms(&report(OVERTURE, &[])));
}

#[test]
fn the_sample_as_an_expert_divides_it() {
    insta::assert_snapshot!(forms(&report(OVERTURE, &["--boundaries", ACCEPTED])));
}

#[test]
fn every_reason_that_counts_has_a_place() {
    let report = report(OVERTURE, &[]);
    for boundary in list(&report, "boundaries") {
        for reason in list(&boundary["form"], "because") {
            let is_bare = ["own-host", "too-small"].contains(&text(reason, "rule"));
            let is_placed = reason["at"].is_array();
            let has_count = reason["count"].as_u64().unwrap() > 0;
            assert!(is_placed || !has_count || is_bare, "{reason}");
        }
    }
}

#[test]
fn seams_are_called_by_those_that_cannot_see_what_implements_them() {
    let expected = [
        "IStock by CachedStock at Program.cs:12, SqlStock: between, 2 users of 2 boundaries",
        "Clock by SqlClock at Program.cs:13: 1 users of 1 boundaries",
    ];
    assert_eq!(seams(&report(SEAMS, &[])), expected);
}

#[test]
fn seams_of_the_sample() {
    let expected = [
        "IHandle`1 by AcmePricingService, GiftCardService, CatalogService, SearchIndexer, CustomerService, InventoryService, \
         CustomerMailHandler, NotificationService, OrderMailHandler, PricingService, PromotionService, \
         QueueOnlyNotificationService: between, 1 users of 1 boundaries",
        "IServiceHost by UnityServiceHost, AutofacServiceHost: 4 users of 2 boundaries",
    ];
    assert_eq!(seams(&report(OVERTURE, &[])), expected);
}

#[test]
fn an_interface_is_explained_as_a_seam() {
    let run = unseam(&["explain", "Shop.Core.IStock", "--root", SEAMS, "--no-cache"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let (_, seam) = run.stdout.split_once("An existing seam\n").unwrap();
    let lines: Vec<&str> = seam.lines().take(3).map(str::trim).collect();
    let expected = [
        "called by 2 types of 2 boundaries that cannot see what implements it; it lies between boundaries",
        "implemented in project Sql/Sql.csproj by CachedStock in Stock  Sql/SqlStock.cs:11, registered at Host/Program.cs:12",
        "implemented in project Sql/Sql.csproj by SqlStock in Stock  Sql/SqlStock.cs:5",
    ];
    assert_eq!(lines, expected);
}
