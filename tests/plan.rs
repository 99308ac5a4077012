//! The plan for the sample monolith: what is cut, by which rule, and that every claim leads to a line that shows it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod tree;
}

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use serde_json::Value;
use support::run::unseam;
use support::tree::{PROJECT, Tree};

const OVERTURE: &str = "testdata/overture";

fn report() -> Value {
    let run = unseam(&["analyze", OVERTURE, "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().unwrap()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

fn simple_name<'a>(report: &'a Value, index: &Value) -> &'a str {
    let id = text(
        &report["types"][usize::try_from(index.as_u64().unwrap()).unwrap()],
        "id",
    );
    let name = id.rsplit('.').next().unwrap();
    name.split('`').next().unwrap()
}

#[test]
fn the_plan_of_the_sample() {
    let report = report();
    let mut lines = String::new();
    for cut in list(&report, "cuts") {
        let members: Vec<&str> = list(cut, "operations")
            .iter()
            .map(|o| text(o, "member"))
            .collect();
        writeln!(
            lines,
            "{} -> {}: {} {} ({}) {} references {}",
            text(cut, "from"),
            text(cut, "to"),
            simple_name(&report, &cut["type"]),
            text(cut, "remedy"),
            text(cut, "rule"),
            cut["references"],
            members.join(" ")
        )
        .unwrap();
    }
    for circle in list(&report, "circle_breaks") {
        writeln!(lines, "circle {circle}").unwrap();
    }
    for found in list(&report, "moves") {
        let types: Vec<&str> = list(found, "types")
            .iter()
            .map(|ty| simple_name(&report, ty))
            .collect();
        writeln!(
            lines,
            "move {} from {} to {}: {}",
            types.join(" "),
            text(found, "from"),
            text(found, "to"),
            found["gain"]
        )
        .unwrap();
    }
    for step in list(&report, "plan") {
        writeln!(lines, "step {} {}", text(step, "boundary"), step["cost"]).unwrap();
    }
    insta::assert_snapshot!("overture-plan", lines);
}

#[test]
fn every_operation_stands_where_the_cut_list_says() {
    let report = report();
    let files: Vec<String> = list(&report, "files")
        .iter()
        .map(|file| {
            fs::read_to_string(format!("{OVERTURE}/{}", file.as_str().unwrap())).unwrap_or_default()
        })
        .collect();
    let mut seen = 0;
    for cut in list(&report, "cuts") {
        let ty = simple_name(&report, &cut["type"]);
        for operation in list(cut, "operations") {
            let at = &operation["at"];
            let file = usize::try_from(at[0].as_u64().unwrap()).unwrap();
            let line = usize::try_from(at[1].as_u64().unwrap()).unwrap();
            let line = files[file].lines().nth(line - 1).unwrap();
            let member = text(operation, "member");
            let shown = match member {
                "#ctor" => {
                    line.contains(ty)
                        || ["new", "base", "this"]
                            .iter()
                            .any(|word| line.contains(word))
                }
                "Item" => line.contains('['),
                operator if operator.starts_with("op_") => true,
                name => line.contains(name),
            };
            assert!(shown, "{ty}.{member}: {line}");
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn steps_take_every_boundary_once_and_breaks_leave_no_circle() {
    let report = report();
    let steps: BTreeSet<&str> = list(&report, "plan")
        .iter()
        .map(|step| text(step, "boundary"))
        .collect();
    let boundaries: BTreeSet<&str> = list(&report, "boundaries")
        .iter()
        .map(|b| text(b, "id"))
        .collect();
    assert_eq!(steps, boundaries);
    let broken: BTreeSet<(&str, &str)> = list(&report, "circle_breaks")
        .iter()
        .flat_map(|circle| list(circle, "breaks"))
        .map(|found| (text(found, "from"), text(found, "to")))
        .collect();
    assert!(!broken.is_empty());
    let mut needs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for coupling in list(&report, "couplings") {
        let pair = (text(coupling, "from"), text(coupling, "to"));
        if !broken.contains(&pair) {
            needs.entry(pair.0).or_default().insert(pair.1);
        }
    }
    // What needs nothing that is left can go; a circle would stay.
    let mut left = boundaries;
    loop {
        let free: Vec<&str> = left
            .iter()
            .copied()
            .filter(|id| needs.get(id).is_none_or(|needs| needs.is_disjoint(&left)))
            .collect();
        if free.is_empty() {
            break;
        }
        for id in &free {
            left.remove(id);
        }
    }
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_type_a_boundary_and_a_pair_are_explained_with_their_places() {
    let explain = |what: &[&str]| {
        let mut args = vec!["explain"];
        args.extend(what);
        args.extend(["--root", OVERTURE]);
        unseam(&args)
    };
    let ty = explain(&["PriceFormatter"]);
    assert_eq!(ty.code, 0, "{}", ty.stderr);
    for part in [
        "confidence",
        "What ties it",
        "What would flip it",
        "PriceFormatter.cs:",
    ] {
        assert!(ty.stdout.contains(part), "{part}: {}", ty.stdout);
    }
    let pair = explain(&["cart", "price"]);
    for part in [
        "synchronous-api (rule called-members)",
        "call Format",
        "What was looked for",
        ".cs:",
    ] {
        assert!(pair.stdout.contains(part), "{part}: {}", pair.stdout);
    }
    let card = explain(&["boundary:cart"]);
    for part in [
        "Operations that others call",
        "Leaving the monolith",
        "before: break",
    ] {
        assert!(card.stdout.contains(part), "{part}: {}", card.stdout);
    }
    let unknown = explain(&["Pricformater"]);
    assert_eq!(unknown.code, 2);
    assert!(
        unknown.stderr.contains("PriceFormatter"),
        "{}",
        unknown.stderr
    );
}

#[test]
fn a_saved_report_is_explained_as_the_source_is() {
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().join("report.json");
    let target = format!("json={}", saved.display());
    assert_eq!(unseam(&["analyze", OVERTURE, "--format", &target]).code, 0);
    let saved = unseam(&[
        "explain",
        "cart",
        "--all",
        "--report",
        saved.to_str().unwrap(),
    ]);
    assert_eq!(
        saved.stdout,
        unseam(&["explain", "cart", "--all", "--root", OVERTURE]).stdout
    );
}

fn accepted() -> Value {
    let boundaries = ["--boundaries", "testdata/watch/boundaries.toml"];
    let mut args = vec!["analyze", OVERTURE, "--format", "json"];
    args.extend(boundaries);
    let run = unseam(&args);
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

fn entity<'a>(report: &'a Value, index: &Value) -> &'a Value {
    &report["data"]["entities"][usize::try_from(index.as_u64().unwrap()).unwrap()]
}

/// Trap T5: the order's transaction writes six further tables behind interfaces, and what is called after it is not in it.
#[test]
fn a_transaction_covers_what_is_called_within_it() {
    let report = accepted();
    let transactions = list(&report["data"], "transactions");
    let placing = transactions
        .iter()
        .find(|one| text(one, "member") == "PlaceOrder" && text(one, "kind") == "transaction-scope")
        .unwrap();
    let mut lines = String::new();
    for written in list(placing, "writes") {
        let place = |at: &Value| {
            let file = usize::try_from(at[0].as_u64().unwrap()).unwrap();
            let file = report["files"][file].as_str().unwrap();
            format!("{}:{}", file.rsplit('/').next().unwrap(), at[1])
        };
        let called = &written["called"];
        let called = if called.is_null() {
            "itself".to_owned()
        } else {
            place(called)
        };
        let entity = entity(&report, &written["entity"]);
        writeln!(
            lines,
            "{} {} {} {} {called}",
            text(entity, "name"),
            text(entity, "boundary"),
            text(written, "member"),
            place(&written["at"])
        )
        .unwrap();
    }
    writeln!(lines, "{} by {}", placing["answer"], placing["rule"]).unwrap();
    let expected = "\
Customer customers AddLoyaltyPoints CustomerService.cs:81 OrderService.cs:93
Order orders PlaceOrder OrderService.cs:87 itself
OrderLine orders NewOrder OrderService.cs:256 OrderService.cs:82
Payment payments PlaceOrder OrderService.cs:91 itself
PromotionUsage promotions RecordUsage PromotionService.cs:75 OrderService.cs:92
Reservation inventory Add StockRepository.cs:33 OrderService.cs:89
StockItem inventory Reserve InventoryService.cs:51 OrderService.cs:89
\"saga\" by \"several-writers\"
";
    assert_eq!(lines, expected);
}

#[test]
fn a_table_named_by_convention_belongs_to_its_class() {
    let report = accepted();
    let entities = list(&report["data"], "entities");
    let mut found: Vec<(&str, &str, &str)> = entities
        .iter()
        .filter(|one| {
            let name = one["name"].as_str().unwrap_or_default();
            name.contains("OrderLine") || name.contains("Refund")
        })
        .map(|one| {
            let table = one["table"].as_str().unwrap_or("-");
            (text(one, "name"), table, text(one, "boundary"))
        })
        .collect();
    found.sort_unstable();
    let expected = [
        ("OrderLine", "dbo.OrderLines", "orders"),
        ("Refund", "dbo.Refunds", "payments"),
    ];
    assert_eq!(found, expected);
}

/// The remedies of a break are those of the cuts between its ends, all of them.
#[test]
fn every_break_of_a_circle_says_by_what() {
    let report = accepted();
    let cuts = list(&report, "cuts");
    let mut seen = 0;
    for found in list(&report, "circle_breaks")
        .iter()
        .flat_map(|circle| list(circle, "breaks"))
    {
        let mut named = BTreeSet::new();
        for remedy in list(found, "remedies") {
            for index in list(remedy, "cuts") {
                let index = usize::try_from(index.as_u64().unwrap()).unwrap();
                assert_eq!(cuts[index]["remedy"], remedy["remedy"]);
                named.insert(index);
            }
        }
        let ends = |cut: &Value| (cut["from"].clone(), cut["to"].clone());
        let all = cuts.iter().enumerate();
        let all = all.filter(|(_, cut)| ends(cut) == ends(found));
        assert_eq!(named, all.map(|(index, _)| index).collect());
        assert!(!named.is_empty(), "{found}");
        seen += 1;
    }
    assert!(seen > 0);
}

/// The boundaries of an entity: its owner, and the others that use it.
fn sides<'a>(report: &'a Value, entity: &'a Value) -> Option<(&'a str, BTreeSet<&'a str>)> {
    let owner = entity["boundary"].as_str()?;
    let users = list(entity, "uses").iter().filter_map(|used| {
        let by = usize::try_from(used["by"].as_u64()?).ok()?;
        report["types"][by]["boundary"].as_str()
    });
    Some((owner, users.filter(|user| *user != owner).collect()))
}

#[test]
fn costs_of_data_and_tests_are_those_of_the_boundaries_that_have_not_left() {
    let report = accepted();
    let entities = list(&report["data"], "entities").iter();
    let tables: Vec<(&str, BTreeSet<&str>)> = entities
        .filter(|entity| entity["is_owned"].as_bool() != Some(true))
        .filter_map(|entity| sides(&report, entity))
        .collect();
    let boundaries = list(&report, "boundaries");
    let mut rest: BTreeSet<&str> = boundaries.iter().map(|one| text(one, "id")).collect();
    let mut sum = [0; 4];
    for step in list(&report, "plan") {
        let id = text(step, "boundary");
        let boundary = boundaries.iter().find(|one| text(one, "id") == id).unwrap();
        rest.remove(id);
        let stays = |of: &BTreeSet<&str>| of.iter().any(|one| rest.contains(one));
        let lent = tables
            .iter()
            .filter(|(owner, users)| *owner == id && stays(users));
        let borrowed = tables
            .iter()
            .filter(|(owner, users)| users.contains(id) && rest.contains(owner));
        let crossing = list(&boundary["data"], "transactions").iter().filter(|at| {
            let at = usize::try_from(at.as_u64().unwrap()).unwrap();
            let transaction = &report["data"]["transactions"][at];
            let by = transaction["by"]
                .as_u64()
                .map(|by| usize::try_from(by).unwrap());
            let home = by.and_then(|by| report["types"][by]["boundary"].as_str());
            let owners = list(transaction, "boundaries")
                .iter()
                .map(|one| one.as_str().unwrap());
            stays(&owners.chain(home).collect())
        });
        let expected = [lent.count(), borrowed.count(), crossing.count()];
        let cost = &step["cost"];
        let told = ["tables_lent", "tables_borrowed", "transactions"];
        let told = told.map(|kind| usize::try_from(cost[kind].as_u64().unwrap()).unwrap());
        assert_eq!(told, expected, "{id}");
        assert_eq!(cost["tests"], boundary["tests"]["types"], "{id}");
        assert_eq!(cost["tests_own"], boundary["tests"]["own"], "{id}");
        for (sum, count) in sum.iter_mut().zip(told) {
            *sum += count;
        }
        sum[3] += usize::try_from(cost["tests"].as_u64().unwrap()).unwrap();
    }
    assert!(sum.iter().all(|count| *count > 0), "{sum:?}");
}

#[test]
fn with_weights_the_cheapest_boundary_goes_first() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("weights.toml");
    fs::write(&config, "[plan.weights]\nlines = 0.01\n").unwrap();
    let run = unseam(&[
        "analyze",
        OVERTURE,
        "--format",
        "json",
        "--boundaries",
        "testdata/watch/boundaries.toml",
        "--config",
        config.to_str().unwrap(),
    ]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    let prices: Vec<(bool, f64)> = list(&report, "plan")
        .iter()
        .map(|step| {
            let price = step["price"].as_f64().unwrap();
            let lines = step["cost"]["lines"].as_f64().unwrap();
            assert!((price * 100.0 - lines).abs() < 1e-6, "{step}");
            (!list(step, "circles").is_empty(), price)
        })
        .collect();
    let mut cheapest_first = prices.clone();
    cheapest_first.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    assert_eq!(prices, cheapest_first);
    let order = |report: &Value| -> Vec<String> {
        let steps = list(report, "plan").iter();
        steps
            .map(|step| text(step, "boundary").to_owned())
            .collect()
    };
    assert_ne!(order(&report), order(&accepted()));
}

/// Two areas with a test each, and one over both.
fn tested_shop() -> Tree {
    let mut tree = Tree::new().file("Shop/Shop.csproj", PROJECT).file(
        "Tests/Shop.Tests.csproj",
        r#"<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="xunit" Version="2.9.0" />
        <ProjectReference Include="../Shop/Shop.csproj" /></ItemGroup></Project>"#,
    );
    for area in ["Order", "Payment"] {
        for n in 0..5 {
            let mut uses = String::new();
            for other in 0..5 {
                write!(uses, " {area}Part{other} p{other};").unwrap();
            }
            tree = tree.file(
                &format!("Shop/{area}s/{area}Part{n}.cs"),
                format!("namespace Shop.{area}s; public class {area}Part{n} {{{uses} }}"),
            );
        }
        let test = format!(
            "using Shop.{area}s; using Xunit;
            public class {area}Tests : {area}Base {{ [Fact] public void Works() {{ }} }}
            public class {area}Base {{ protected {area}Part0 part; }}"
        );
        tree = tree.file(&format!("Tests/{area}Tests.cs"), test);
    }
    tree.file(
        "Tests/BothTests.cs",
        "using Xunit; public class BothTests {
            [Fact] public void Work() { new Shop.Orders.OrderPart0(); new Shop.Payments.PaymentPart0(); } }",
    )
}

#[test]
fn a_boundary_takes_its_tests_along() {
    let tree = tested_shop();
    let report = tree.report();
    let home = |id: &str| {
        let types = list(&report, "types");
        types.iter().find(|ty| ty["id"] == id).unwrap()["boundary"].clone()
    };
    assert_eq!(list(&report, "boundaries").len(), 2);
    assert_eq!(home("OrderTests"), home("Shop.Orders.OrderPart0"));
    assert_eq!(home("PaymentTests"), home("Shop.Payments.PaymentPart0"));
    assert_eq!(home("BothTests"), Value::Null);
    let step = &list(&report, "plan")[0];
    let files: Vec<&str> = list(step, "test_files")
        .iter()
        .map(|file| {
            let file = usize::try_from(file.as_u64().unwrap()).unwrap();
            list(&report, "files")[file].as_str().unwrap()
        })
        .collect();
    let (test, own) = if step["boundary"] == home("OrderTests") {
        ("OrderTests", "Tests/OrderTests.cs")
    } else {
        ("PaymentTests", "Tests/PaymentTests.cs")
    };
    assert_eq!(files, [own]);
    let explain = |what: &str| {
        let run = unseam(&["explain", what, "--root", tree.root().to_str().unwrap()]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        run.stdout
    };
    assert!(explain(test).contains("test of "), "{}", explain(test));
    let card = explain(text(step, "boundary"));
    assert!(card.contains("its 1 test file:"), "{card}");
}
