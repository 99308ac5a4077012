use super::*;
use crate::report::view::sample;

#[test]
fn a_type_is_explained_by_its_ties() {
    let report = sample::shop();
    let subject = find(&report, "Order").unwrap();
    insta::assert_snapshot!("type", explain(&report, subject, Length::default()));
}

#[test]
fn a_boundary_has_a_card() {
    let report = sample::shop();
    let subject = find(&report, "orders").unwrap();
    insta::assert_snapshot!("boundary", explain(&report, subject, Length::default()));
}

#[test]
fn a_pair_is_explained_in_both_directions() {
    let report = sample::shop();
    let (a, b) = (
        find(&report, "orders").unwrap(),
        find(&report, "payments").unwrap(),
    );
    insta::assert_snapshot!("pair", explain_pair(&report, a, b, Length { all: true }));
}

#[test]
fn names_may_be_short_and_misspelt_ones_get_suggestions() {
    let report = sample::shop();
    let full = find(&report, "Shop.Orders.Order").unwrap();
    assert_eq!(find(&report, "Orders.Order"), Ok(full));
    assert_eq!(find(&report, "type:Order"), Ok(full));
    assert!(matches!(find(&report, "ORDERS"), Ok(Subject::Boundary(_))));
    let Err(Unknown::NoSuch(near)) = find(&report, "Ordr") else {
        panic!("found");
    };
    assert!(near.iter().any(|name| name == "Order"), "{near:?}");
    assert_eq!(
        find(&report, "boundary:Order"),
        Err(Unknown::NoSuch(find_near(&report)))
    );
}

#[test]
fn types_of_one_id_are_told_apart_by_where_they_are() {
    let mut report = sample::shop();
    let mut twin = report.types[0].clone();
    (twin.project, twin.files) = (String::new(), vec!["tools/Order.cs".to_owned()]);
    report.types.push(twin);
    let id = report.types[0].id.clone();
    let Err(Unknown::Ambiguous(names)) = find(&report, &id) else {
        panic!("found");
    };
    assert_eq!(names.len(), 2);
    // What is offered is understood.
    for (name, index) in names.iter().zip([0, report.types.len() - 1]) {
        assert_eq!(find(&report, name), Ok(Subject::Type(index)), "{name}");
    }
}

fn find_near(report: &Report) -> Vec<String> {
    match find(report, "boundary:Order") {
        Err(Unknown::NoSuch(near)) => near,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_damaged_report_is_explained_without_panic() {
    let mut report = sample::shop();
    report.files.clear();
    report.edges[0].to = 99;
    report.boundaries.truncate(1);
    for index in 0..report.types.len() {
        assert!(!explain(&report, Subject::Type(index), Length::default()).is_empty());
    }
    assert!(!explain(&report, Subject::Boundary(0), Length::default()).is_empty());
}
