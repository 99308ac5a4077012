use super::*;
use crate::report::view::sample;

#[test]
fn the_picture_of_a_small_shop() {
    insta::assert_snapshot!(dot(&sample::shop()));
}

#[test]
fn there_is_one_cluster_a_boundary() {
    let report = sample::ring(20);
    let text = dot(&report);
    assert_eq!(text.matches("subgraph cluster_").count(), 20);
    assert!(text.contains("of 140 couplings, "), "{text}");
    assert!(text.matches(" -> ").count() <= 60);
}

#[test]
fn an_empty_report_is_an_empty_graph() {
    let text = dot(&Report::default());
    assert!(text.starts_with("digraph \"boundaries\" {"));
    assert!(text.contains("0 of 0 couplings"));
    assert!(!text.contains(" -> "));
}
