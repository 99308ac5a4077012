//! A defect of ours in one file: the file says so, and all others are analysed.

use std::io;

use unseam::base::problem::{Problem, ProblemCode};
use unseam::discover::memory::MemoryTree;
use unseam::discover::tree::{SourceTree, TreeEntry};
use unseam::discover::{Scope, discover};
use unseam::pipeline::{Options, Silent, bind_tree};

use super::support::tree::PROJECT;

/// A tree that has a defect where one file is read.
struct Trap {
    tree: MemoryTree,
    path: &'static str,
}

impl SourceTree for Trap {
    fn entries(&self, problems: &mut Vec<Problem>) -> Vec<TreeEntry> {
        self.tree.entries(problems)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        assert!(path != self.path, "a defect");
        self.tree.read(path)
    }
}

/// The types that are found with a defect in `path`, and the files that tell of one.
fn with_defect_in(path: &'static str) -> (Vec<String>, Vec<String>) {
    let tree = MemoryTree::new()
        .with("A/A.csproj", PROJECT)
        .with("A/One.cs", "class One { Two two; }")
        .with("A/Two.cs", "class Two { One one; }")
        .with("B/B.csproj", PROJECT)
        .with("B/Three.cs", "class Three { }")
        .with("tables.sql", "CREATE TABLE T (id int);");
    let trap = Trap { tree, path };
    let options = Options::default();
    let workspace = discover(&trap, &Scope::Everything, &options.discovery());
    let listed = workspace.problems.clone();
    let bound = bind_tree(&trap, workspace, &options, &Silent);
    let names = bound.model.types.iter().map(|ty| ty.id.clone());
    let told = listed.iter().chain(&bound.problems);
    let told = told.map(|problem| {
        assert_eq!(problem.code, ProblemCode::Internal, "{problem:?}");
        assert!(problem.message.contains("please report it"), "{problem:?}");
        problem.path.clone()
    });
    (names.collect(), told.collect())
}

#[test]
fn a_panic_costs_its_file_and_is_told() {
    for (path, types) in [
        ("none", &["One", "Three", "Two"][..]),
        ("A/One.cs", &["Three", "Two"]),
        ("A/A.csproj", &["One", "Three", "Two"]),
        ("tables.sql", &["One", "Three", "Two"]),
    ] {
        let (names, told) = with_defect_in(path);
        assert_eq!(names, types, "{path}");
        let expected: &[&str] = if path == "none" { &[] } else { &[path] };
        assert_eq!(told, expected, "{path}");
    }
}
