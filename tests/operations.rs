//! The rules of `queries/operations`, each on source that it was written for.
//!
//! `testdata/operations/FRAMEWORK/` holds source; `expected.txt` beside it is everything that is found there, one a line.
//! `BLESS=1 cargo test --test operations` renews the files; look at them before they are committed.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support {
    pub(crate) mod golden;
}

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use support::golden::{expected, stems, words};
use unseam::pipeline::{Options, Silent, analyze};
use unseam::report::model::{EntryPoint, Operation, Place, Report};
use unseam::surface::catalogue;
use unseam::surface::rules::Gives;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn fixtures() -> PathBuf {
    root().join("testdata/operations")
}

fn found(folder: &Path) -> String {
    let report = analyze(folder, &Options::default(), &Silent).unwrap();
    let mut text = String::new();
    for operation in &report.operations {
        write_operation(&report, operation, &mut text);
    }
    for point in &report.entry_points {
        writeln!(text, "{}", entry_point(&report, point)).unwrap();
    }
    for view in &report.views {
        let owner = view
            .owner
            .map_or("-", |index| report.types[index].short_name());
        writeln!(text, "view {} of {owner}", view.path).unwrap();
        for used in &view.uses {
            let name = report.types[used.ty].short_name();
            let member = match used.member.as_str() {
                "" => String::new(),
                member => format!(".{member}"),
            };
            writeln!(text, "  {} {name}{member} at {}", used.kind, used.line).unwrap();
        }
    }
    state(&report, &mut text);
    text
}

/// What views do with state.
fn state(report: &Report, text: &mut String) {
    for state in &report.data.state {
        for used in &state.uses {
            let Place::Beside(path, line) = &used.at else {
                continue;
            };
            let by = used.by.map_or("-", |by| report.types[by].short_name());
            let what = if used.is_write { "written" } else { "read" };
            let (kind, key) = (&state.kind, &state.key);
            writeln!(text, "state {kind} {key} {what} by {by} at {path}:{line}").unwrap();
        }
    }
}

fn place(report: &Report, at: &Place) -> String {
    match at {
        Place::Source(site) => format!("{}:{}", report.files[site.0], site.1),
        Place::Beside(path, line) => format!("{path}:{line}"),
    }
}

fn write_operation(report: &Report, operation: &Operation, text: &mut String) {
    let name = |index: usize| report.types[index].short_name();
    let ty = operation.ty.map_or("", name);
    let member = match operation.member.as_str() {
        "" => String::new(),
        member => format!(".{member}"),
    };
    let verb = if operation.verb.is_empty() {
        "*"
    } else {
        &operation.verb
    };
    let request = operation
        .request
        .map_or(String::new(), |index| format!(" <- {}", name(index)));
    writeln!(
        text,
        "{} {} {verb} {} {ty}{member}{request} at {} {} {}",
        operation.direction,
        operation.kind,
        operation.route,
        place(report, &operation.at),
        operation.certainty,
        operation.rule
    )
    .unwrap();
    for user in &operation.users {
        let by = user.ty.map_or("-", name);
        writeln!(
            text,
            "  called by {by} at {} {}",
            place(report, &user.at),
            user.certainty
        )
        .unwrap();
    }
}

fn entry_point(report: &Report, point: &EntryPoint) -> String {
    let text = match point.text.as_str() {
        "" => String::new(),
        text => format!(" {text:?}"),
    };
    format!(
        "entry {} {}{text} at {} {} {}",
        point.kind,
        report.types[point.ty].short_name(),
        place(report, &point.at),
        point.certainty,
        point.rule
    )
}

#[test]
fn what_is_found_is_what_is_expected() {
    let mut wrong = Vec::new();
    for framework in catalogue::frameworks() {
        let folder = fixtures().join(&framework.name);
        assert!(folder.is_dir(), "{} has no fixture", framework.name);
        let found = found(&folder);
        if found != expected(&folder, &found) {
            wrong.push(format!("{}:\n{found}", framework.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_that_finds_something_by_itself_is_exercised() {
    let mut idle = Vec::new();
    for framework in catalogue::frameworks() {
        let words = words(&fixtures().join(&framework.name));
        let kinds = framework.kind.iter().map(|rule| &rule.id);
        let places = framework.place.iter().map(|rule| &rule.id);
        let calls = framework.call.iter().filter(|rule| {
            matches!(
                rule.gives,
                Gives::Operation | Gives::Job | Gives::Request | Gives::Function
            )
        });
        let ids = kinds.chain(places).chain(calls.map(|rule| &rule.id));
        idle.extend(ids.filter(|id| !words.contains(id.as_str())));
    }
    assert!(idle.is_empty(), "no fixture finds {idle:?}");
}

#[test]
fn every_file_is_registered_and_can_be_read() {
    let names = stems(&root().join("queries/operations"));
    let mut registered: Vec<&str> = catalogue::FILES.iter().map(|(name, _)| *name).collect();
    registered.sort_unstable();
    assert_eq!(names, registered);
    for (name, text) in catalogue::FILES {
        let framework: unseam::surface::rules::Framework =
            toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(&framework.name, name);
        let kinds = framework.kind.iter().map(|rule| (&rule.why, &rule.example));
        let calls = framework.call.iter().map(|rule| (&rule.why, &rule.example));
        for (why, example) in kinds.chain(calls) {
            assert!(!why.is_empty() && !example.is_empty(), "{name}");
        }
    }
}

#[test]
fn the_readme_lists_what_is_recognised() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let (_, table) = readme
        .split_once("| meets the outside through | of which is found |")
        .unwrap();
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let listed: BTreeSet<(String, String)> = rows
        .map(|row| {
            let mut cells = row.split('|').skip(1).map(|cell| cell.trim().to_owned());
            (cells.next().unwrap(), cells.next().unwrap())
        })
        .collect();
    let known: BTreeSet<(String, String)> = catalogue::frameworks()
        .iter()
        .map(|framework| (framework.title.clone(), framework.finds.clone()))
        .collect();
    assert_eq!(listed, known);
}

/// Hosts, blockers and tests of `testdata/hosts`.
#[test]
fn hosts_blockers_and_tests_are_those_expected() {
    let folder = root().join("testdata/hosts");
    let report = analyze(&folder, &Options::default(), &Silent).unwrap();
    let names = |types: &[usize]| {
        let names: Vec<&str> = types
            .iter()
            .map(|&ty| report.types[ty].short_name())
            .collect();
        names.join(" ")
    };
    let mut found = String::new();
    for host in &report.hosts {
        let points: Vec<usize> = host
            .entry_points
            .iter()
            .map(|&at| report.entry_points[at].ty)
            .collect();
        writeln!(
            found,
            "host {} {} from {}",
            host.kind,
            host.name,
            names(&points)
        )
        .unwrap();
        writeln!(found, "  reaches {}", names(&host.types)).unwrap();
    }
    for blocker in &report.blockers {
        writeln!(
            found,
            "blocker {} {} in {} at {} {}",
            blocker.rule,
            blocker.what,
            report.types[blocker.ty].short_name(),
            place(&report, &blocker.at),
            blocker.certainty
        )
        .unwrap();
    }
    for package in &report.packages {
        let (name, versions) = (&package.name, package.versions.join(" "));
        writeln!(found, "package {name} {versions}").unwrap();
        for user in &package.users {
            let by = report.types[user.ty].short_name();
            let at = place(&report, &user.at);
            writeln!(found, "  {by} at {at} {}", user.certainty).unwrap();
        }
    }
    for test in &report.tests {
        writeln!(
            found,
            "test {} of {}",
            names(&[test.ty]),
            names(&test.types)
        )
        .unwrap();
    }
    assert_eq!(found, expected(&folder, &found));
    let words: BTreeSet<&str> = found.split_whitespace().collect();
    for rule in catalogue::blockers() {
        assert!(
            words.contains(rule.id.as_str()),
            "no fixture finds {}",
            rule.id
        );
        assert!(
            !rule.why.is_empty() && !rule.example.is_empty(),
            "{}",
            rule.id
        );
    }
}
