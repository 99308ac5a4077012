//! What holds of every check: clean after an update, and never worse by removing something.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::baseline::{self, Baseline};
use super::{Check, CheckOptions, check};
use crate::boundaries::{Boundaries, Severity, WatchRule, read};
use crate::report::model::{Boundary, Edge, Entity, EntityUse, Place, Report, Site, Type};

const TYPES: usize = 10;
const HOMES: [Option<&str>; 5] = [Some("a"), Some("b"), Some("c"), Some("d"), None];

const RULES: &str = r#"
[[boundary]]
id = "a"
[[boundary]]
id = "b"
[[boundary]]
id = "c"
[[boundary]]
id = "d"
[[use]]
from = "a"
to = "b"
references = 2
[[use]]
from = "b"
to = "c"
severity = "deny"
references = 1
[[budget]]
of = "coupling-score"
max = 0.2
[[budget]]
of = "crossing-references"
max = 3
[[budget]]
of = "shared-types"
max = 0
[[budget]]
of = "cycles"
max = 0
[rules]
unplaced = "deny"
"#;

/// A dependency: from, to, mentions.
type Tie = (usize, usize, u64);
/// A write: table, type.
type Write = (usize, usize);

fn report(homes: &[usize], ties: &[Tie], writes: &[Write]) -> Report {
    let types = homes.iter().enumerate();
    let types = types.map(|(index, &home)| Type {
        id: format!("N.T{index}"),
        files: vec!["a.cs".to_owned()],
        boundary: HOMES[home].map(str::to_owned),
        role: Some("product".to_owned()),
        ..Type::default()
    });
    let edge = |&(from, to, count): &Tie| Edge {
        from,
        to,
        kinds: BTreeMap::from([("new".to_owned(), count)]),
        sites: vec![Site(0, from as u32 + 1)],
        ..Edge::default()
    };
    let usage = |&(_, by): &Write| EntityUse {
        kind: "update".to_owned(),
        by: Some(by),
        at: Place::Source(Site(0, 1)),
        certainty: "certain".to_owned(),
        ..EntityUse::default()
    };
    let mut report = Report {
        files: vec!["a.cs".to_owned()],
        types: types.collect(),
        edges: ties.iter().map(edge).collect(),
        ..Report::default()
    };
    report.data.entities = (0..3)
        .map(|table| Entity {
            name: format!("Table{table}"),
            uses: writes
                .iter()
                .filter(|write| write.0 == table)
                .map(usage)
                .collect(),
            ..Entity::default()
        })
        .collect();
    report.boundaries = vec![Boundary::default()];
    report
}

fn form() -> Boundaries {
    read(RULES).unwrap()
}

fn held(report: &Report, baseline: Option<&Baseline>) -> Check {
    check(report, &form(), baseline, &CheckOptions::default())
}

fn accepted(check: &Check) -> Baseline {
    Baseline::read(&baseline::write(&check.entries)).unwrap()
}

/// What is found in the code; the rest is about the files.
fn in_code(check: &Check) -> Vec<String> {
    let about_files = [WatchRule::StaleBaseline, WatchRule::UnusedUse];
    let findings = check.findings.iter();
    let found = findings.filter(|finding| !about_files.contains(&finding.rule));
    found.map(|finding| finding.message.clone()).collect()
}

proptest! {
    #[test]
    fn after_an_update_nothing_is_new_and_removing_adds_nothing(
        homes in prop::collection::vec(0..HOMES.len(), TYPES),
        ties in prop::collection::vec((0..TYPES, 0..TYPES, 0..4_u64), 0..30),
        writes in prop::collection::vec((0..3_usize, 0..TYPES), 0..8),
        keep in prop::collection::vec(any::<bool>(), 40),
    ) {
        let before = report(&homes, &ties, &writes);
        let first = held(&before, None);
        let baseline = accepted(&first);
        let again = held(&before, Some(&baseline));
        prop_assert_eq!(in_code(&again), Vec::<String>::new());
        prop_assert!(again.fixed.is_empty());
        prop_assert_eq!(&again.entries, &first.entries);
        let ties: Vec<Tie> = ties.into_iter().zip(&keep).filter(|(_, keep)| **keep).map(|(tie, _)| tie).collect();
        let kept = keep[30..].iter();
        let writes: Vec<Write> = writes.into_iter().zip(kept).filter(|(_, keep)| **keep).map(|(write, _)| write).collect();
        let fewer = held(&report(&homes, &ties, &writes), Some(&baseline));
        prop_assert_eq!(in_code(&fewer), Vec::<String>::new());
        prop_assert!(!fewer.fails());
    }

    #[test]
    fn one_more_use_is_found_and_nothing_else_of_its_kind(
        homes in prop::collection::vec(0..4_usize, TYPES),
        ties in prop::collection::vec((0..TYPES, 0..TYPES, 1..4_u64), 0..20),
        from in 0..TYPES,
        to in 0..TYPES,
    ) {
        let before = report(&homes, &ties, &[]);
        let baseline = accepted(&held(&before, None));
        let crosses = homes[from] != homes[to];
        let is_allowed = (homes[from], homes[to]) == (0, 1);
        let is_known = ties.iter().any(|tie| (tie.0, tie.1) == (from, to));
        let more = [ties, vec![(from, to, 1)]].concat();
        let after = held(&report(&homes, &more, &[]), Some(&baseline));
        let uses = [WatchRule::Crossing, WatchRule::ForbiddenUse];
        let found = after.findings.iter().filter(|finding| uses.contains(&finding.rule)).count();
        prop_assert_eq!(found, usize::from(crosses && !is_allowed && !is_known));
    }
}

#[test]
fn rules_have_names_of_their_own_and_a_text() {
    let names: BTreeSet<&str> = WatchRule::ALL.iter().map(|rule| rule.name()).collect();
    assert_eq!(names.len(), WatchRule::ALL.len());
    for rule in WatchRule::ALL {
        let text = super::finding::text_of(rule);
        assert!(!text.title.ends_with('.') && text.help.ends_with('.'));
        let json = serde_json::to_value(rule).unwrap();
        assert_eq!(json, rule.name());
    }
}

#[test]
fn a_share_that_rises_because_the_whole_shrinks_breaks_no_budget() {
    let homes = [0, 0, 1];
    let before = report(&homes, &[(0, 1, 90), (0, 2, 10)], &[]);
    let baseline = accepted(&held(&before, None));
    let after = held(
        &report(&homes, &[(0, 1, 3), (0, 2, 10)], &[]),
        Some(&baseline),
    );
    assert_eq!(in_code(&after), Vec::<String>::new());
    let grown = held(
        &report(&homes, &[(0, 1, 3), (0, 2, 11)], &[]),
        Some(&baseline),
    );
    assert!(
        grown
            .findings
            .iter()
            .any(|finding| finding.rule == WatchRule::Budget && finding.severity == Severity::Deny)
    );
}

#[test]
fn a_circle_that_grows_is_new_and_one_that_shrinks_is_not() {
    let circle = [(0, 1, 1), (1, 2, 1), (2, 0, 1)];
    let homes = [0, 1, 2, 3];
    let baseline = accepted(&held(&report(&homes, &circle, &[]), None));
    let cycles = |check: &Check| {
        check
            .findings
            .iter()
            .filter(|finding| finding.rule == WatchRule::Cycle)
            .count()
    };
    let grown = held(
        &report(
            &homes,
            &[&circle[..], &[(2, 3, 1), (3, 0, 1)]].concat(),
            &[],
        ),
        Some(&baseline),
    );
    assert_eq!(cycles(&grown), 1);
    let shrunk = held(
        &report(&homes, &[(0, 1, 1), (1, 0, 1)], &[]),
        Some(&baseline),
    );
    assert_eq!(cycles(&shrunk), 0);
    assert!(
        shrunk
            .fixed
            .iter()
            .any(|fixed| fixed.message.starts_with("circle"))
    );
}
