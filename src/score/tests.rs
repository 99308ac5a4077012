use super::*;

fn report() -> Report {
    let ty = |index: usize, area: &str, boundary: Option<&str>| Type {
        id: format!("Shop.{area}.T{index}"),
        namespace: format!("Shop.{area}"),
        project: "shop.csproj".to_owned(),
        files: vec![format!("src/{area}/T{index}.cs")],
        boundary: boundary.map(str::to_owned),
        ..Type::default()
    };
    let mut types: Vec<Type> = (0..3)
        .map(|index| ty(index, "Cart", Some("cart")))
        .collect();
    types.extend((3..6).map(|index| ty(index, "Order", Some("order"))));
    types.push(ty(6, "Order", None));
    Report {
        types,
        ..Report::default()
    }
}

fn rows(text: &str, name: &str) -> Table {
    let report = report();
    let reference = Reference::read(text, name, &report).unwrap();
    score(&report, &[], &reference)
}

const LABELS: &str = r#"{"Shop.Cart.T0":"a","Shop.Cart.T1":"a","Shop.Cart.T2":"a","Shop.Order.T3":"b",
    "Shop.Order.T4":"b","Shop.Order.T5":"b","Shop.Order.T6":null}"#;

#[test]
fn labels_of_ids() {
    let table = rows(LABELS, "labels.json");
    assert_eq!((table.labelled, table.groups, table.missing), (6, 2, 0));
    insta::assert_snapshot!(text(&table));
}

#[test]
fn a_labelled_type_that_is_not_there_counts_against_the_proposal() {
    let table = rows(
        &LABELS.replace('}', r#","Shop.Gone":"b","Shop.Away":"a"}"#),
        "l.json",
    );
    assert_eq!((table.labelled, table.missing), (8, 2));
    assert!(table.rows[0].ari.value().unwrap() < 0.9);
}

#[test]
fn boundaries_owners_and_reports_are_references_too() {
    let toml = "[[boundary]]\nid = \"c\"\ntypes = [\"Shop.Cart.*\"]\n[[boundary]]\nid = \"o\"\ntypes = [\"Shop.Order.*\"]\n";
    assert_eq!(rows(toml, "boundaries.toml").labelled, 7);
    let owners = "/src/Cart/ @cart\n/src/Order/ @order\n";
    assert_eq!(rows(owners, "CODEOWNERS").groups, 2);
    let same = rows(&crate::report::json::json(&report()), "report.json");
    assert_eq!((same.labelled, same.rows[0].ari.value()), (6, Some(1.0)));
}

#[test]
fn what_labels_nothing_is_no_reference() {
    let read = |text: &str, name: &str| Reference::read(text, name, &report()).is_err();
    assert!(read("{}", "x.json"));
    assert!(read("{\"a\": 3}", "x.json"));
    assert!(read("nothing = 1", "b.toml"));
    assert!(read("docs/ @x", "CODEOWNERS"));
}
