//! What crosses the borders of the sample as parameters, results and data, with what that is made of.
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

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use support::run::unseam;
use support::tree::{PROJECT, Tree};
use unseam::plan::Remedy;

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
        let remedy: Remedy = serde_json::from_value(cut["remedy"].clone()).unwrap();
        assert!(remedy.crosses(), "{row}: {remedy:?}");
        assert!(!row[2].is_null() || row[1] == cut["type"], "{row}");
    }
}

/// What `explain web desk` says crosses, line by line.
fn crossed(tree: &Tree) -> Vec<String> {
    let root = tree.root().to_str().unwrap();
    let run = unseam(&["explain", "web", "desk", "--root", root, "--all"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let lines = run.stdout.lines();
    let lines = lines.skip_while(|line| !line.starts_with("  The contract"));
    let lines = lines.take_while(|line| !line.is_empty());
    lines.skip(1).map(|line| line.trim().to_owned()).collect()
}

/// A type that is created as well as called crosses as data, as does a delegate that is invoked, with what it takes and
/// gives; of a record that is what its parameters are.
#[test]
fn created_types_delegates_and_records_cross_as_data() {
    let tree = Tree::new()
        .file("Shop.csproj", PROJECT)
        .file("boundaries.toml", BOUNDARIES)
        .file(
            "Desk/Desk.cs",
            "namespace Desk;
public class Ticket { public int Number { get; set; } public void Close() {} }
public class Fee { public decimal Amount { get; set; } }
public class Zone { public string Name { get; set; } }
public delegate Fee Tariff(Zone zone);
public class Window { public int Id { get; set; } public void Call() {} }
public record Opened(Ticket Ticket, Window Window);
public class Queue {
    private Ticket first; private Ticket last;
    public Ticket Next(Ticket after) { return after == first ? last : first; }
}
",
        )
        .file(
            "Web/Page.cs",
            "namespace Web;
public class Page {
    private readonly Desk.Tariff _tariff;
    public Page(Desk.Tariff tariff) { _tariff = tariff; }
    public void Show() { _tariff(null); var ticket = new Desk.Ticket(); ticket.Close(); }
    public void Hear(Desk.Opened opened) { }
}
",
        );
    assert_eq!(
        crossed(&tree),
        [
            "Tariff of Desk, passed on, Web/Page.cs:3",
            "Ticket of Desk, passed on, Web/Page.cs:5",
            "Opened of Desk, passed on, Web/Page.cs:6",
            "Fee of Desk, passed on, Web/Page.cs:5",
            "Zone of Desk, through Tariff.Invoke, Desk/Desk.cs:5",
            "Window of Desk, through the parameters of Opened, Desk/Desk.cs:7",
        ]
    );
}

const BOUNDARIES: &str = r#"version = 1
[[boundary]]
name = "Desk"
types = ["Desk.**"]
[[boundary]]
name = "Web"
types = ["Web.**"]
"#;

/// Nobody can call constants over a network.
#[test]
fn a_static_class_of_constants_is_a_library() {
    let desk = "namespace Desk;
public static class Codes { public const string Open = \"open\"; public static readonly int Late = 3; }
public class Window { private string state = Codes.Open; private int after = Codes.Late; private string last = Codes.Open; }
";
    let page =
        "namespace Web;\npublic class Page { private readonly string state = Desk.Codes.Open; }\n";
    let tree = Tree::new()
        .file("Shop.csproj", PROJECT)
        .file("boundaries.toml", BOUNDARIES)
        .file("Desk/Desk.cs", desk)
        .file("Web/Page.cs", page);
    let report = tree.report();
    let cuts = report["cuts"].as_array().unwrap();
    let said: Vec<_> = cuts
        .iter()
        .map(|cut| (&cut["remedy"], &cut["rule"]))
        .collect();
    assert_eq!(
        said,
        [(&"shared-library".into(), &"static-functions".into())]
    );
    assert!(crossed(&tree).is_empty());
}
