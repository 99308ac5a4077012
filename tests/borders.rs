//! What borders do to the data of the sample monolith: the traps of its README, each with the remedy that is right there.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support {
    pub(crate) mod run;
}

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;
use support::run::unseam;

const OVERTURE: &str = "testdata/overture";
const ACCEPTED: &str = "testdata/watch/boundaries.toml";

/// The sample with the boundaries that an expert draws.
fn accepted() -> Value {
    report(&["--boundaries", ACCEPTED])
}

fn report(options: &[&str]) -> Value {
    let mut args = vec!["analyze", OVERTURE, "--format", "json"];
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

fn at(index: &Value) -> usize {
    usize::try_from(index.as_u64().unwrap()).unwrap()
}

/// `OrderService.cs:12`
fn place(report: &Value, place: &Value) -> String {
    let path = match &place[0] {
        Value::String(path) => path.as_str(),
        file => report["files"][at(file)].as_str().unwrap(),
    };
    format!("{}:{}", path.rsplit('/').next().unwrap(), place[1])
}

fn places(report: &Value, all: &[Value]) -> String {
    let all: Vec<String> = all.iter().map(|one| place(report, one)).collect();
    all.join(" ")
}

fn entity<'a>(report: &'a Value, index: &Value) -> &'a str {
    text(&report["data"]["entities"][at(index)], "name")
}

fn type_name<'a>(report: &'a Value, index: &Value) -> &'a str {
    let id = text(&report["types"][at(index)], "id");
    id.rsplit('.').next().unwrap()
}

#[test]
fn the_navigation_properties_that_cross_are_those_of_the_readme() {
    let report = accepted();
    let mut found: Vec<String> = Vec::new();
    for cut in list(&report["data"], "severed") {
        if text(cut, "kind") == "navigation" {
            assert_eq!(text(cut, "remedy"), "id-instead-of-object");
            let from = entity(&report, &cut["entities"][0]);
            found.push(format!("{from}.{}", text(cut, "member")));
        }
    }
    found.sort();
    let mut expected = [
        "Product.Stock",
        "PriceList.CustomerGroup",
        "Promotion.Category",
        "Promotion.Groups",
        "PromotionUsage.Order",
        "PromotionUsage.Customer",
        "Cart.Customer",
        "CartLine.Product",
        "Order.Customer",
        "Order.ShipTo",
        "Order.Payments",
        "Order.Usages",
        "OrderLine.Product",
        "Shipment.Warehouse",
        "Payment.Order",
        "StockItem.Product",
        "Reservation.OrderLine",
        "Customer.Orders",
        "Customer.Usages",
    ];
    expected.sort_unstable();
    assert_eq!(found, expected);
}

/// T6, T7 and the table of the README: who writes what another boundary owns, be it in SQL or through the change tracker.
#[test]
fn the_tables_with_several_writers_are_those_of_the_readme() {
    let report = accepted();
    let mut found = BTreeSet::new();
    for entity in list(&report["data"], "entities") {
        for remedy in list(entity, "remedies") {
            let is_write = matches!(text(remedy, "rule"), "several-writers" | "tracked-write");
            if is_write {
                assert_eq!(text(remedy, "remedy"), "synchronous-api");
                let (owner, by) = (text(entity, "boundary"), text(remedy, "boundary"));
                found.insert(format!("{} of {owner} by {by}", text(entity, "name")));
            }
        }
    }
    let expected = [
        "Cart of carts by orders",
        "Customer of customers by reporting",
        "Order of orders by payments",
        "Payment of payments by orders",
        "Product of catalog by pricing",
        "StockItem of inventory by orders",
    ];
    assert_eq!(found, expected.map(str::to_owned).into());
}

/// Everything that is said of borders and data, with the places.
#[test]
fn data_at_the_borders_of_the_sample() {
    let report = accepted();
    let data = &report["data"];
    let mut lines = String::new();
    for entity in list(data, "entities") {
        for remedy in list(entity, "remedies") {
            let names = [
                text(entity, "name"),
                text(entity, "boundary"),
                text(remedy, "boundary"),
                text(remedy, "remedy"),
                text(remedy, "rule"),
            ];
            let [name, owner, user, remedy_name, rule] = names;
            let grounds = places(&report, list(remedy, "grounds"));
            writeln!(
                lines,
                "{name} of {owner} for {user}: {remedy_name} ({rule}) {grounds}"
            )
            .unwrap();
        }
    }
    for state in list(data, "state")
        .iter()
        .filter(|one| one["remedy"].is_string())
    {
        let names = ["kind", "key", "remedy", "rule"].map(|key| text(state, key));
        let [kind, key, remedy, rule] = names;
        let grounds = places(&report, list(state, "grounds"));
        writeln!(
            lines,
            "{kind} {key} of {}: {remedy} ({rule}) {grounds}",
            state["boundaries"]
        )
        .unwrap();
    }
    for cut in list(data, "severed") {
        let entities: Vec<&str> = list(cut, "entities")
            .iter()
            .map(|index| entity(&report, index))
            .collect();
        let names = ["kind", "member", "remedy", "rule"].map(|key| text(cut, key));
        let [kind, member, remedy, rule] = names;
        writeln!(
            lines,
            "{kind} {} {member} {}: {remedy} ({rule}) {} used {}",
            entities.join(" "),
            cut["boundaries"],
            place(&report, &cut["at"]),
            places(&report, list(cut, "uses"))
        )
        .unwrap();
    }
    insta::assert_snapshot!("overture-borders", lines);
}

/// T35: what is published already is listened to.
#[test]
fn a_message_that_the_owner_sends_needs_no_other_contract() {
    let report = accepted();
    let mut found = BTreeSet::new();
    for cut in list(&report, "cuts") {
        if text(cut, "rule") == "existing-event" {
            assert_eq!(text(cut, "remedy"), "event");
            let ty = type_name(&report, &cut["type"]);
            let grounds = places(&report, list(cut, "grounds"));
            found.insert(format!("{} {ty}: {grounds}", text(cut, "from")));
        }
    }
    let expected = [
        "messaging CustomerRegistered: CustomerService.cs:45 MailHandlers.cs:46",
        "messaging OrderPlaced: MailHandlers.cs:20 OrderService.cs:99",
        "messaging OrderShipped: MailHandlers.cs:21 OrderService.cs:155",
        "promotions OrderCancelled: OrderService.cs:134 PromotionService.cs:16",
    ];
    assert_eq!(found, expected.map(str::to_owned).into());
}

/// T3: a class of mutable static state is replaced, not divided, though it is a shared-kernel candidate with many tasks.
#[test]
fn state_that_several_boundaries_write_comes_before_a_split() {
    let report = report(&[]);
    let is_context = |index: &Value| type_name(&report, index) == "OvertureContext";
    let kernel = list(&report, "kernel");
    let context = kernel.iter().find(|one| is_context(&one["type"])).unwrap();
    assert_eq!(text(context, "becomes"), "split");
    assert_eq!(text(context, "remedy"), "shared-state-replacement");
    assert_eq!(text(context, "rule"), "static-state");
    let expected = "CartService.cs:45 CartService.cs:127 CustomerService.cs:56 PricingService.cs:67 \
                    PricingService.cs:93 CartSessionModule.cs:31 CartSessionModule.cs:39";
    assert_eq!(places(&report, list(context, "grounds")), expected);
    let cuts = list(&report, "cuts").iter();
    let cuts: Vec<&Value> = cuts.filter(|cut| is_context(&cut["type"])).collect();
    assert!(!cuts.is_empty());
    for cut in cuts {
        assert_eq!(text(cut, "rule"), "static-state", "{cut}");
    }
}

/// Purity by hand: `H / ln 10` of the tables that types of several boundaries use, over the 25 tables that any use.
#[test]
fn the_purity_of_the_sample_is_that_of_its_tables() {
    let report = accepted();
    // By table: outermost types of each boundary that use it.
    let mut tables: Vec<Vec<f64>> = Vec::new();
    for entity in list(&report["data"], "entities") {
        let mut users: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for used in list(entity, "uses")
            .iter()
            .filter(|one| one["by"].is_number())
        {
            let mut by = at(&used["by"]);
            while let Some(outer) = report["types"][by]["outer"].as_u64() {
                by = usize::try_from(outer).unwrap();
            }
            if let Some(boundary) = report["types"][by]["boundary"].as_str() {
                users.entry(boundary).or_default().insert(by);
            }
        }
        if !users.is_empty() {
            tables.push(users.values().map(|types| types.len() as f64).collect());
        }
    }
    let entropy = |counts: &Vec<f64>| -> f64 {
        let all: f64 = counts.iter().sum();
        counts.iter().map(|n| -(n / all) * (n / all).ln()).sum()
    };
    let shared = tables.iter().filter(|counts| counts.len() > 1).count();
    assert_eq!((tables.len(), shared), (25, 9));
    let sum: f64 = tables.iter().map(entropy).sum();
    let expected = 1.0 - sum / tables.len() as f64 / 10_f64.ln();
    let division = &report["metrics"]["division"];
    let purity = division["transactional_purity"].as_f64().unwrap();
    assert!((purity - expected).abs() < 1e-4, "{purity} {expected}");
    // Messaging shares its tables with nobody; reporting reads those of everybody.
    let of = |id: &str| {
        let mut boundaries = list(&report, "boundaries").iter();
        let boundary = boundaries.find(|one| text(one, "id") == id).unwrap();
        boundary["data"]["transactional_purity"].as_f64()
    };
    assert_eq!(of("messaging"), Some(1.0));
    assert!(of("reporting").unwrap() < purity);
    let definitions = list(&report, "metric_definitions");
    let named = |one: &&Value| text(one, "key") == "transactional_purity";
    for definition in definitions.iter().filter(named) {
        assert_eq!(text(definition, "direction"), "higher");
        assert!(text(definition, "source").contains("CARGO"));
    }
    assert_eq!(definitions.iter().filter(named).count(), 2);
}

/// Every place of a remedy lies in the boundary that it speaks of.
#[test]
fn what_made_a_rule_apply_lies_in_the_boundary_that_it_is_for() {
    let report = accepted();
    let mut files: BTreeSet<(&str, &str)> = BTreeSet::new();
    for ty in list(&report, "types") {
        for file in list(ty, "files") {
            files.insert((text(ty, "boundary"), file.as_str().unwrap()));
        }
    }
    let mut seen = 0;
    for remedy in list(&report["data"], "entities")
        .iter()
        .flat_map(|entity| list(entity, "remedies"))
    {
        for ground in list(remedy, "grounds") {
            let file = report["files"][at(&ground[0])].as_str().unwrap();
            let boundary = text(remedy, "boundary");
            assert!(files.contains(&(boundary, file)), "{boundary}: {file}");
            seen += 1;
        }
    }
    assert!(seen > 30, "{seen}");
}

#[test]
fn a_pair_a_boundary_and_a_type_say_what_is_severed() {
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().join("report.json");
    let target = format!("json={}", saved.display());
    let analyze = ["analyze", OVERTURE, "--boundaries", ACCEPTED];
    let run = unseam(&[analyze.as_slice(), &["--format", &target]].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let explain = |what: &[&str]| {
        let mut args = vec!["explain"];
        args.extend(what);
        args.extend(["--report", saved.to_str().unwrap(), "--all"]);
        let run = unseam(&args);
        assert_eq!(run.code, 0, "{}", run.stderr);
        run.stdout
    };
    let pair = explain(&["orders", "customers"]);
    for part in [
        "What the border between them severs",
        "navigation Order.Customer to Customer: id-instead-of-object (rule navigation), used at",
        "Sales/Order.cs:41",
        "session CartToken: shared-state-replacement (rule session-state) at 2 places",
    ] {
        let part = part.trim_start_matches("Sales/");
        assert!(pair.contains(part), "{part}: {pair}");
    }
    // What ties other boundaries is not told of these.
    assert!(!pair.contains("PriceList"), "{pair}");
    let card = explain(&["boundary:reporting"]);
    for part in [
        "What its border severs",
        "data-copy-or-view (rule joined-read) at 3 places, first",
        "join of dbo.CustomerLifetimeValues, Customer in SqlReportStore.TopCustomersAsync",
        "synchronous-api (rule several-writers) at 1 place, first",
    ] {
        assert!(card.contains(part), "{part}: {card}");
    }
    let ty = explain(&["Overture.Core.Carts.CartLine"]);
    assert!(
        ty.contains("navigation CartLine.Product to Product"),
        "{ty}"
    );
}
