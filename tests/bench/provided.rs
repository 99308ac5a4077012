//! Holds the operations that boundaries provide, as the plan lists them, to the calls that the compiler sees.
//!
//! ```text
//! cargo run --release --example provided -- DIR TRUTH.jsonl [DIR TRUTH.jsonl ...]
//! ```
//!
//! TRUTH has a line for each type (`{"type": N, "id": ID, "files": [...]}`) and for each call
//! (`{"call": [N, MEMBER, N, MEMBER], "sure": true}`) of the code base in DIR, made by the compiler. An operation is a member
//! of a type that another boundary calls. Calls of which the compiler itself was unsure count neither way. Records are
//! in `impact.md`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench is run by hand and fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;
use unseam::pipeline::{self, Options, Silent};
use unseam::report::model::Report;

/// A type and a member of it.
type Operation = (usize, String);

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    for pair in args.chunks_exact(2) {
        let report = pipeline::analyze(Path::new(&pair[0]), &Options::default(), &Silent).unwrap();
        let text = std::fs::read_to_string(&pair[1]).unwrap();
        let (sure, unsure) = truth(&report, &text);
        let mine: BTreeSet<Operation> = provided(&report).difference(&unsure).cloned().collect();
        let both = mine.intersection(&sure).count();
        let (precision, recall) = (share(both, mine.len()), share(both, sure.len()));
        let all = mine.union(&sure).count();
        println!(
            "{}: {} boundaries, {} operations, {} by the compiler; precision {precision:.4}, recall {recall:.4}, \
             agreement {:.4}",
            pair[0],
            report.boundaries.len(),
            mine.len(),
            sure.len(),
            share(both, all)
        );
        let shown = |(ty, member): &Operation| format!("{}.{member}", report.types[*ty].id);
        for (name, set) in [
            ("only here", mine.difference(&sure).collect::<Vec<_>>()),
            ("only the compiler", sure.difference(&mine).collect()),
        ] {
            set.iter()
                .take(12)
                .for_each(|operation| println!("  {name}: {}", shown(operation)));
        }
    }
}

fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// What the cut list says that boundaries provide.
fn provided(report: &Report) -> BTreeSet<Operation> {
    let cuts = report.cuts.iter();
    let operations =
        cuts.flat_map(|cut| cut.operations.iter().map(|of| (cut.ty, of.member.clone())));
    operations.collect()
}

/// The members that are called across boundaries, by the compiler: those that are sure, and those that are not.
fn truth(report: &Report, text: &str) -> (BTreeSet<Operation>, BTreeSet<Operation>) {
    let mut by_file: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (index, ty) in report.types.iter().enumerate() {
        for file in &ty.files {
            by_file.insert((&ty.id, file), index);
        }
    }
    let mut types: BTreeMap<u64, usize> = BTreeMap::new();
    let (mut sure, mut unsure) = (BTreeSet::new(), BTreeSet::new());
    for line in text.lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        if let Some(number) = record["type"].as_u64() {
            let files = record["files"].as_array().unwrap().iter();
            let id = record["id"].as_str().unwrap();
            let mut known = files.filter_map(|file| by_file.get(&(id, file.as_str()?)));
            types.extend(known.next().map(|&index| (number, index)));
        } else if let Some(call) = record["call"].as_array() {
            let ends = [&call[0], &call[2]].map(|end| types.get(&end.as_u64().unwrap()));
            let [Some(&from), Some(&to)] = ends else {
                continue;
            };
            let home = |ty: usize| report.types[ty].home();
            if home(from).is_none() || home(to).is_none() || home(from) == home(to) {
                continue;
            }
            let operation = (to, plain(call[3].as_str().unwrap()));
            if record["sure"] == true {
                sure.insert(operation);
            } else {
                unsure.insert(operation);
            }
        }
    }
    let unsure = unsure.difference(&sure).cloned().collect();
    (sure, unsure)
}

/// A member without its arity and without the interface that it implements.
fn plain(member: &str) -> String {
    let member = member.split("``").next().unwrap_or(member);
    if member.starts_with('#') {
        return member.to_owned();
    }
    member.rsplit('#').next().unwrap_or(member).to_owned()
}
