//! The rules of `queries/ties`, each on C# that it was written for.
//!
//! `testdata/ties/FRAMEWORK/` holds source; `expected.txt` beside it is every fact that is found there, one a line.
//! `BLESS=1 cargo test --test ties` renews the files; look at them before they are committed.

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
use unseam::report::model::{Fact, Place, Registration, Report, Tie};
use unseam::ties::catalogue;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/ties")
}

fn report(folder: &Path) -> Report {
    analyze(folder, &Options::default(), &Silent).unwrap()
}

fn facts(report: &Report) -> String {
    let mut text = String::new();
    for fact in &report.facts {
        writeln!(text, "{}", line(report, fact)).unwrap();
    }
    wiring(report, &mut text);
    links(report, &mut text);
    text
}

/// Services for which more than one registration counts, and disagreements.
fn wiring(report: &Report, text: &mut String) {
    let one = |one: &Registration| {
        let branch = if one.conditional { "?" } else { "" };
        let name = report.types[one.implementation].short_name();
        format!("{name}:{}{branch}", one.at.1)
    };
    let all = |given: &[Registration]| given.iter().map(one).collect::<Vec<_>>().join(", ");
    for host in &report.wiring {
        for container in &host.containers {
            let built = container.at.map_or(0, |at| at.1);
            let of = &container.framework;
            for service in &container.services {
                let is_plain = service.others.is_empty() && service.decorators.is_empty();
                if is_plain && service.effective.len() == 1 && service.key.is_empty() {
                    continue;
                }
                let name = report.types[service.service].short_name();
                write!(text, "{of}:{built} {name} \"{}\"", service.key).unwrap();
                write!(text, " = {}", all(&service.effective)).unwrap();
                write!(
                    text,
                    " | {} | {}",
                    all(&service.others),
                    all(&service.decorators)
                )
                .unwrap();
                writeln!(text, "{}", if service.ordered { "" } else { " unordered" }).unwrap();
            }
        }
        for unlike in &host.disagreements {
            let name = report.types[unlike.service].short_name();
            let (first, second) = (one(&unlike.first), one(&unlike.second));
            writeln!(text, "disagree {name}: {first}, {second}").unwrap();
        }
    }
}

fn links(report: &Report, text: &mut String) {
    let place = |place: &Place| match place {
        Place::Source(site) => format!("{}:{}", report.files[site.0], site.1),
        Place::Beside(path, line) => format!("{path}:{line}"),
    };
    let all = |places: &[Place]| places.iter().map(place).collect::<Vec<_>>().join(", ");
    for link in &report.links {
        let ty = link.ty.map_or("", |ty| report.types[ty].short_name());
        let matched = link.matched.as_deref().unwrap_or("unmatched");
        let (declared, used) = (all(&link.declared), all(&link.used));
        let (kind, name) = (&link.kind, &link.text);
        writeln!(
            text,
            "link {kind} \"{name}\" {ty} [{declared}] [{used}] {matched}"
        )
        .unwrap();
    }
}

fn line(report: &Report, fact: &Fact) -> String {
    let file = &report.files[fact.at.0];
    let by = report.types[fact.by].short_name();
    let member = fact
        .member
        .as_ref()
        .map_or(String::new(), |name| format!(".{name}"));
    let outside = |index: Option<usize>, name: &str| match index {
        None if !name.is_empty() => format!("~{name}"),
        _ => name.to_owned(),
    };
    let subject = outside(fact.subject, &fact.subject_name);
    let object = outside(fact.object, &fact.object_name);
    let mut line = format!("{file}:{} {} {by}{member}", fact.at.1, fact.kind);
    if !subject.is_empty() {
        write!(line, " {subject}").unwrap();
    }
    if !object.is_empty() {
        write!(line, " = {object}").unwrap();
    }
    if !fact.text.is_empty() {
        write!(line, " \"{}\"", fact.text).unwrap();
    }
    if !fact.detail.is_empty() {
        write!(line, " ({})", fact.detail).unwrap();
    }
    write!(line, " {} {}", fact.certainty, fact.rule).unwrap();
    if fact.conditional {
        line += " conditional";
    }
    line
}

#[test]
fn facts_are_those_expected() {
    let mut wrong = Vec::new();
    for framework in catalogue::frameworks() {
        let folder = fixtures().join(&framework.name);
        assert!(folder.is_dir(), "{} has no fixture", framework.name);
        let found = facts(&report(&folder));
        if found != expected(&folder, &found) {
            wrong.push(format!("{}:\n{found}", framework.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_exercised_by_the_fixture_of_its_framework() {
    let mut idle = Vec::new();
    for framework in catalogue::frameworks() {
        let words = words(&fixtures().join(&framework.name));
        let rules = framework.rule.iter();
        idle.extend(
            rules
                .filter(|rule| !words.contains(rule.id.as_str()))
                .map(|rule| &rule.id),
        );
    }
    assert!(idle.is_empty(), "no fixture finds {idle:?}");
}

#[test]
fn every_file_is_registered_and_can_be_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("queries/ties");
    let names = stems(&folder);
    let mut registered: Vec<&str> = catalogue::FILES.iter().map(|(name, _)| *name).collect();
    registered.sort_unstable();
    assert_eq!(names, registered);
    for (name, text) in catalogue::FILES {
        let framework: unseam::ties::rules::Framework =
            toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(&framework.name, name);
        for rule in &framework.rule {
            assert!(
                !rule.why.is_empty() && !rule.example.is_empty(),
                "{name}/{}",
                rule.id
            );
        }
    }
}

#[test]
fn the_readme_lists_what_is_recognised() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(readme).unwrap();
    let (_, table) = readme.split_once("| recognised | as |").unwrap();
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let listed: BTreeSet<String> = rows
        .map(|row| row.split('|').nth(1).unwrap().trim().to_owned())
        .collect();
    let known: BTreeSet<String> = catalogue::frameworks()
        .iter()
        .map(|framework| framework.title.clone())
        .collect();
    assert_eq!(listed, known);
}

/// How many types are tied to the implementation of a service that `count` types ask for.
fn wired(count: usize) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let mut code = String::from("interface IClock { } class Clock : IClock { }\n");
    for index in 0..count {
        writeln!(
            code,
            "class User{index} {{ User{index}(IClock clock) {{ }} }}"
        )
        .unwrap();
    }
    fs::write(folder.path().join("Users.cs"), code).unwrap();
    let report = report(folder.path());
    let is_wired = |tie: &&Tie| report.types[tie.to].short_name() == "Clock";
    report.ties.iter().filter(is_wired).count()
}

#[test]
fn a_service_that_everybody_asks_for_ties_nobody() {
    assert_eq!(wired(3), 3);
    assert_eq!(wired(30), 0);
}

#[test]
fn a_sender_is_tied_to_the_handlers_of_what_its_message_goes_on_as() {
    let report = report(&fixtures().join("carried-messages"));
    let name = |ty: usize| report.types[ty].short_name();
    let sends = report.ties.iter().filter(|tie| tie.kind == "sends");
    let found: BTreeSet<String> = sends
        .map(|tie| format!("{} {} {}", name(tie.from), name(tie.to), tie.certainty))
        .collect();
    let expected = [
        "EventMapper Clear guess",
        "Order Clear likely",
        "Order Mailer likely",
        "Stock Warn guess",
    ];
    assert_eq!(found, expected.map(str::to_owned).into());
}
