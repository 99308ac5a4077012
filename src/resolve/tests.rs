//! What holds for the stage as a whole; the rules of the language are tested by `tests/constructs.rs`.

use std::collections::BTreeSet;

use super::*;
use crate::base::problem::ProblemCode;
use crate::discover::workspace::{FileMarks, SourceFile};
use crate::extract::extract;
use crate::syntax::{Parser, normalise};

fn facts(code: &str) -> FileFacts {
    let tree = Parser::new().parse(&normalise(code, &BTreeSet::new()));
    extract(&tree, code)
}

fn workspace(paths: &[&str]) -> Workspace {
    let file = |path: &&str| SourceFile {
        path: (*path).to_owned(),
        bytes: 0,
        projects: Vec::new(),
        marks: FileMarks::default(),
    };
    Workspace {
        files: paths.iter().map(file).collect(),
        ..Workspace::default()
    }
}

#[test]
fn a_file_whose_binding_panics_is_reported_and_costs_no_other_file() {
    let good = "class Good { Other other = new Other(); }";
    let other = "class Other { void M() { var good = new Good(); } }";
    let mut broken = facts("class Broken { void M() { var good = new Good(); good.ToString(); } }");
    // Facts that lie about themselves: statements whose expressions are not there.
    broken.code.exprs = IdVec::new();
    let (good, other) = (facts(good), facts(other));
    let sources = IdVec::from(vec![Some(&good), Some(&broken), Some(&other)]);
    let model = resolve(
        &workspace(&["Good.cs", "Broken.cs", "Other.cs"]),
        &sources,
        &[],
        &[],
        &super::model::site::Interest::default(),
    );
    let named: Vec<(&str, ProblemCode)> = model
        .problems
        .iter()
        .map(|problem| (problem.path.as_str(), problem.code))
        .collect();
    assert_eq!(named, [("Broken.cs", ProblemCode::Internal)]);
    let id = |ty: model::TypeId| model.types[ty].id.as_str();
    let pairs: BTreeSet<(&str, &str)> = model
        .references
        .iter()
        .map(|reference| (id(reference.from), id(reference.to)))
        .collect();
    assert_eq!(
        pairs,
        BTreeSet::from([("Good", "Other"), ("Other", "Good")])
    );
    assert_eq!(model.types.len(), 3, "the broken file's types are known");
}
