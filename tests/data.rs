//! What is said of data and shared state, on a shop that keeps it in every way there is.
//!
//! `testdata/data/SCENARIO/` holds source, scripts and mappings; `expected.txt` beside them is everything the report says of
//! their data. `BLESS=1 cargo test --test data` renews it; look at it before it is committed.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests need more of it")]
mod support {
    pub(crate) mod golden;
}

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use support::golden::expected;
use unseam::pipeline::{Options, Silent, analyze};
use unseam::report::model::{Place, Report};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/data")
}

fn place(report: &Report, place: &Place) -> String {
    match place {
        Place::Source(site) => format!("{}:{}", report.files[site.0], site.1),
        Place::Beside(path, line) => format!("{path}:{line}"),
    }
}

fn told(report: &Report) -> String {
    let mut text = String::new();
    let by = |ty: Option<usize>, member: &str| match ty {
        Some(ty) => format!("{}.{member}", report.types[ty].short_name()),
        None => member.to_owned(),
    };
    for entity in &report.data.entities {
        let table = entity.table.as_deref().unwrap_or("-");
        write!(text, "{} = {table}", entity.name).unwrap();
        for (mark, is_set) in [
            ("type", entity.ty.is_some()),
            ("by convention", entity.by_convention),
            ("owned", entity.is_owned),
        ] {
            if is_set {
                write!(text, " ({mark})").unwrap();
            }
        }
        if let Some(member) = &entity.polymorphic {
            write!(text, " (polymorphic by {member})").unwrap();
        }
        text.push('\n');
        for declared in &entity.declared {
            writeln!(
                text,
                "  declared {} {}",
                place(report, &declared.at),
                declared.through
            )
            .unwrap();
        }
        for used in &entity.uses {
            let by = by(used.by, &used.member);
            let at = place(report, &used.at);
            writeln!(
                text,
                "  {} {by} {at} {} {}",
                used.kind, used.through, used.certainty
            )
            .unwrap();
        }
        for reference in &entity.references {
            let to = &report.data.entities[reference.to].name;
            let at = place(report, &reference.at);
            writeln!(
                text,
                "  {} {} -> {to} {at}",
                reference.kind, reference.member
            )
            .unwrap();
        }
    }
    for transaction in &report.data.transactions {
        let names: Vec<&str> = transaction
            .entities
            .iter()
            .map(|&entity| &*report.data.entities[entity].name)
            .collect();
        let by = by(transaction.by, &transaction.member);
        let at = place(report, &transaction.at);
        writeln!(text, "{} {by} {at}: {}", transaction.kind, names.join(", ")).unwrap();
    }
    for state in &report.data.state {
        writeln!(text, "{} {}", state.kind, state.key).unwrap();
        for used in &state.uses {
            let what = if used.is_write { "written" } else { "read" };
            let by = by(used.by, &used.member);
            writeln!(
                text,
                "  {what} {by} {} {}",
                place(report, &used.at),
                used.certainty
            )
            .unwrap();
        }
    }
    text
}

#[test]
fn data_is_what_is_expected() {
    let mut scenarios: Vec<PathBuf> = fs::read_dir(fixtures())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    scenarios.sort();
    assert!(!scenarios.is_empty());
    for folder in scenarios {
        let found = told(&analyze(&folder, &Options::default(), &Silent).unwrap());
        assert_eq!(found, expected(&folder, &found), "{}", folder.display());
    }
}

/// Every entity has an owner among the boundaries or none that uses it, and what is borrowed is owned elsewhere.
#[test]
fn boundaries_own_and_borrow() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/overture");
    let report = analyze(&sample, &Options::default(), &Silent).unwrap();
    for (index, entity) in report.data.entities.iter().enumerate() {
        let owners = report
            .boundaries
            .iter()
            .filter(|boundary| boundary.data.owned.contains(&index));
        let owners: Vec<&String> = owners.map(|boundary| &boundary.id).collect();
        assert_eq!(
            owners,
            entity.boundary.iter().collect::<Vec<_>>(),
            "{}",
            entity.name
        );
    }
    for boundary in &report.boundaries {
        for used in &boundary.data.used {
            assert!(!boundary.data.owned.contains(&used.entity));
            assert!(used.reads + used.writes > 0);
        }
        for &index in &boundary.data.shared_state {
            let state = &report.data.state[index];
            assert!(state.boundaries.contains(&boundary.id) && state.boundaries.len() > 1);
        }
    }
}
