//! What holds of every check: clean after an update, and never worse by removing something.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::baseline::{self, Baseline};
use super::{Check, CheckOptions, check};
use crate::base::problem::{Problem, ProblemCode};
use crate::boundaries::{Boundaries, FILE_NAME, Severity, Subject, WatchRule, read, resolve};
use crate::report::model::{Boundary, Edge, Entity, EntityUse, Place, Report, Site, Type};

const TYPES: usize = 10;
const HOMES: [Option<&str>; 5] = [Some("a"), Some("b"), Some("c"), Some("d"), None];

const RULES: &str = r#"
[[boundary]]
id = "a"
types = ["N.T0", "N.T1", "N.T2", "N.T3", "N.T4"]
[[boundary]]
id = "b"
types = ["N.T5", "N.T6", "path:a.cs"]
pinned = ["N.T7", "N.T8", "N.T9"]
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
unmatched-entry = "deny"
unused-use = "deny"
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

/// The same report, without the types of which the file was removed, and all that came from or led to them; with what the
/// file of the boundaries then says of nothing.
fn without(report: &Report, removed: impl Fn(usize) -> bool) -> Report {
    let mut fewer = report.clone();
    let left: Vec<usize> = (0..report.types.len()).filter(|&at| !removed(at)).collect();
    let now = |at: usize| left.iter().position(|&old| old == at);
    fewer.types = left.iter().map(|&at| report.types[at].clone()).collect();
    fewer.edges = report
        .edges
        .iter()
        .filter_map(|edge| {
            Some(Edge {
                from: now(edge.from)?,
                to: now(edge.to)?,
                ..edge.clone()
            })
        })
        .collect();
    for entity in &mut fewer.data.entities {
        entity.uses.retain_mut(|usage| {
            usage.by = usage.by.and_then(now);
            usage.by.is_some()
        });
    }
    let subject = |ty: &'_ Type| ty.id.clone();
    let ids: Vec<String> = fewer.types.iter().map(subject).collect();
    let subjects: Vec<Subject<'_>> = ids
        .iter()
        .map(|id| Subject {
            id,
            project: "",
            files: vec!["a.cs"],
            outside: None,
        })
        .collect();
    let unmatched = resolve(&form(), &subjects).unmatched.into_iter();
    let told = unmatched.map(|entry| {
        let message = format!("\"{}\" names no type", entry.entry);
        let problem = Problem::new(ProblemCode::UnmatchedEntry, FILE_NAME, message);
        problem.at_place(entry.line, entry.column)
    });
    fewer.problems = told.collect();
    fewer
}

fn form() -> Boundaries {
    read(RULES).unwrap()
}

fn held(report: &Report, baseline: Option<&Baseline>) -> Check {
    strictly(report, baseline, false)
}

fn strictly(report: &Report, baseline: Option<&Baseline>, strict: bool) -> Check {
    let options = CheckOptions {
        boundaries_file: FILE_NAME,
        strict,
        ..CheckOptions::default()
    };
    check(report, &form(), baseline, &options)
}

fn accepted(check: &Check) -> Baseline {
    Baseline::read(&baseline::write(&check.entries)).unwrap()
}

/// What is found in the code; the rest is about the files.
fn in_code(check: &Check) -> Vec<String> {
    let about_files = [
        WatchRule::StaleBaseline,
        WatchRule::UnmatchedEntry,
        WatchRule::UnusedUse,
    ];
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
        let fewer = held(&without(&before, |at| !keep[at]), Some(&baseline));
        prop_assert_eq!(in_code(&fewer), Vec::<String>::new());
        prop_assert!(!fewer.fails(), "{:?}", fewer.findings);
        let entries = accepted(&fewer);
        let again = held(&without(&before, |at| !keep[at]), Some(&entries));
        prop_assert!(!again.fails() && again.fixed.is_empty());
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
fn a_decision_whose_code_was_removed_is_stale_and_one_that_was_never_right_is_denied() {
    let before = report(&[0, 1, 2, 3, 0, 1, 2, 3, 0, 1], &[(0, 1, 1)], &[]);
    let baseline = accepted(&held(&before, None));
    let fewer = without(&before, |at| at < 2);
    let severities = |check: &Check| -> Vec<(WatchRule, Severity)> {
        let decisions = [WatchRule::UnmatchedEntry, WatchRule::UnusedUse];
        let findings = check.findings.iter();
        findings
            .filter(|finding| decisions.contains(&finding.rule))
            .map(|finding| (finding.rule, finding.severity))
            .collect()
    };
    let all = |severity| {
        [
            (WatchRule::UnmatchedEntry, severity),
            (WatchRule::UnmatchedEntry, severity),
            (WatchRule::UnusedUse, severity),
        ]
    };
    assert_eq!(severities(&held(&before, Some(&baseline))), []);
    let stale = held(&fewer, Some(&baseline));
    assert_eq!(severities(&stale), all(Severity::Warn));
    assert!(!stale.fails());
    let strict = strictly(&fewer, Some(&baseline), true);
    assert_eq!(severities(&strict), all(Severity::Deny));
    // Nobody has seen them hold for anything.
    assert_eq!(severities(&held(&fewer, None)), all(Severity::Deny));
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
fn names_that_are_not_bound_are_counted_file_by_file() {
    let budget = "[[budget]]\nof = \"unresolved-share\"\nmax = 0.1\n";
    let form = read(budget).unwrap();
    let of = |unbound: &[(&str, u64)]| {
        let mut report = report(&[0, 0], &[], &[]);
        report.types[1].files = vec!["b.cs".to_owned()];
        let health = &mut report.health;
        let unbound = unbound
            .iter()
            .map(|(file, count)| ((*file).to_owned(), *count));
        health.unresolved_by_file = unbound.collect();
        let all: u64 = health.unresolved_by_file.values().sum();
        (health.references, health.resolved) = (30, 30 - all);
        report
    };
    let held = |unbound: &[(&str, u64)], baseline: Option<&Baseline>| {
        check(&of(unbound), &form, baseline, &CheckOptions::default())
    };
    let lines = |check: &Check| -> BTreeSet<String> {
        let text = baseline::write(&check.entries);
        text.lines().map(str::to_owned).collect()
    };
    let before = held(&[("a.cs", 4)], None);
    assert!(before.fails());
    let (one, two) = (
        held(&[("a.cs", 5)], None),
        held(&[("a.cs", 4), ("b.cs", 2)], None),
    );
    let (old, one, two) = (lines(&before), lines(&one), lines(&two));
    let budget_of = |lines: &BTreeSet<String>| {
        let mut budgets = lines.iter().filter(|line| line.contains("\"budget\""));
        budgets.next().cloned()
    };
    assert_eq!(budget_of(&one), budget_of(&two));
    // What git makes of two branches that touched different lines.
    let merged: Vec<&String> = one
        .union(&two)
        .filter(|line| !old.contains(*line) || (one.contains(*line) && two.contains(*line)))
        .filter(|line| line.starts_with("    "))
        .collect();
    let entries = merged.iter().map(|line| line.trim_end_matches(','));
    let entries: Vec<&str> = entries.collect();
    let text = format!(
        "{{\"schema_version\": \"1\", \"entries\": [{}]}}",
        entries.join(",")
    );
    let merged = Baseline::read(&text).unwrap();
    let both = held(&[("a.cs", 5), ("b.cs", 2)], Some(&merged));
    assert!(!both.fails(), "{:?}", both.findings);
    assert!(held(&[("a.cs", 6), ("b.cs", 2)], Some(&merged)).fails());
    // As it was written once.
    let old = "{\"schema_version\": \"1\", \"entries\": [{\"rule\":\"budget\",\"of\":\"unresolved-share\",\"count\":7}]}";
    let old = Baseline::read(old).unwrap();
    assert!(!held(&[("a.cs", 5), ("b.cs", 2)], Some(&old)).fails());
    assert!(held(&[("a.cs", 8)], Some(&old)).fails());
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
