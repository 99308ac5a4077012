//! Many revisions, each the same as if it were the only one.

use std::path::Path;

use unseam::git::{ObjectId, Repository, Walk};
use unseam::pipeline::{self, Options, Silent};

use super::repository::{Repo, json, of_revision, sdk};

/// A history in which everything happens that a step can do.
fn history() -> Repo {
    let repo = Repo::new();
    repo.write("README.md", "nothing yet");
    repo.commit("no code");
    repo.write("src/A/A.csproj", sdk(""));
    repo.write(
        "src/A/One.cs",
        "namespace A; public class One { public void Go() { } }",
    );
    repo.write(
        "src/B/B.csproj",
        sdk("<ItemGroup><ProjectReference Include=\"../A/A.csproj\" /></ItemGroup>"),
    );
    repo.write(
        "src/B/Two.cs",
        "using A; namespace B; class Two { One one; void Go() { one.Go(); } }",
    );
    repo.commit("code");
    repo.write("README.md", "two projects");
    repo.commit("nothing that counts");
    repo.write("src/B/Two.cs", "using A; namespace B; class Two { void Go() { new One().Go(); Two.Stay(); } static void Stay() { } }");
    repo.commit("a body");
    repo.write(
        "src/A/One.cs",
        "namespace A;\npublic class One { public void Go() { } public void Stay() { } }",
    );
    repo.commit("a declaration");
    repo.write(
        "src/B/Two.cs",
        "using A; namespace B; class Two { void Go() { #if EXTRA\nnew One().Stay();\n#endif\n } }",
    );
    repo.write(
        "src/B/Same.cs",
        "using A; namespace B; class Same {\n#if EXTRA\nOne one;\n#endif\n}",
    );
    repo.commit("symbols");
    repo.write("src/B/B.csproj", sdk("<PropertyGroup><DefineConstants>EXTRA</DefineConstants></PropertyGroup><ItemGroup><ProjectReference Include=\"../A/A.csproj\" /></ItemGroup>"));
    repo.commit("a project file");
    repo.git(&["mv", "src/B/Same.cs", "src/A/Same.cs"]);
    repo.commit("moved to another project");
    repo.write("src/A/.gitignore", "*.g.cs");
    repo.write("loose/a.g.cs", "class Loose { }");
    repo.write(".gitignore", "");
    repo.commit("ignored nothing");
    repo.write(".gitignore", "loose/");
    repo.commit("ignored loose files");
    repo.write("tables.sql", "CREATE TABLE One (Id int);");
    repo.commit("a script");
    repo.write(
        "tables.sql",
        "CREATE TABLE One (Id int);\nCREATE TABLE Two (Id int REFERENCES One (Id));",
    );
    repo.commit("another table");
    repo.write("src/A/Bad.cs", "class Bad {{ (");
    repo.commit("a file that does not parse");
    repo.git(&["mv", "src/A/Bad.cs", "src/B/Bad.cs"]);
    repo.commit("the same elsewhere");
    repo.write("src/B/Bad.cs", [0, 1, 2, 0]);
    repo.commit("a file that is no text");
    repo.git(&["revert", "--no-edit", "HEAD"]);
    repo.git(&["rm", "--quiet", "-r", "src/B"]);
    repo.commit("less");
    repo.write("boundaries.toml", "");
    repo.commit("accepted");
    repo
}

fn commits(repository: &Repository) -> Vec<ObjectId> {
    let walk = Walk {
        first_parent: true,
        limit: None,
    };
    let history = repository.history("HEAD", walk).unwrap();
    history.commits.iter().map(|commit| commit.id).collect()
}

/// The reports of all commits by the iterator; `None` where there is nothing to analyse.
fn reports(repository: &Repository, commits: &[ObjectId], path: &str) -> Vec<Option<String>> {
    let options = Options::default();
    let commits = commits.iter().copied();
    let snapshots = pipeline::revisions(repository, commits, Path::new(path), &options, &Silent);
    snapshots
        .map(|snapshot| {
            let snapshot = snapshot.ok()?;
            Some(json(&pipeline::report(&snapshot.bound, &options, &Silent)))
        })
        .collect()
}

#[test]
fn every_revision_is_what_it_is_on_its_own() {
    let repo = history();
    let repository = Repository::open(&repo.work()).unwrap();
    let mut commits = commits(&repository);
    assert_eq!(commits.len(), 18);
    let alone = |commit: &ObjectId, path: &str| {
        let revision = repository.revision(&commit.to_string()).unwrap();
        let options = Options::default();
        pipeline::bind_revision(&revision, Path::new(path), &options, &Silent).ok()?;
        Some(json(
            &of_revision(&repo.work(), &commit.to_string(), path).0,
        ))
    };
    for path in ["", "src/B"] {
        let expected: Vec<_> = commits.iter().map(|commit| alone(commit, path)).collect();
        assert_eq!(expected[0], None);
        let found = reports(&repository, &commits, path);
        for (at, (found, expected)) in found.iter().zip(&expected).enumerate() {
            assert!(found == expected, "commit {at} of {path:?}");
        }
        assert_eq!(found.len(), expected.len());
    }
    // In any order, on any number of threads.
    let expected: Vec<_> = commits.iter().map(|commit| alone(commit, "")).collect();
    commits.reverse();
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .build()
        .unwrap();
    let mut found = pool.install(|| reports(&repository, &commits, ""));
    found.reverse();
    assert!(found == expected);
}

#[test]
fn a_revision_that_changes_nothing_shares_the_result() {
    let repo = history();
    let repository = Repository::open(&repo.work()).unwrap();
    let commits = commits(&repository);
    let options = Options::default();
    let pair = commits[1..3].iter().copied();
    let pair: Vec<_> = pipeline::revisions(&repository, pair, Path::new(""), &options, &Silent)
        .map(Result::unwrap)
        .collect();
    assert!(std::sync::Arc::ptr_eq(&pair[0].bound, &pair[1].bound));
    assert_eq!(pair[1].commit, commits[2]);
}

#[test]
fn an_absent_blob_or_folder_costs_its_revision_only() {
    let repo = history();
    let lose = |name: &str| {
        let id = repo.git(&["rev-parse", name]);
        let objects = repo.work().join(".git/objects");
        std::fs::remove_file(objects.join(&id[..2]).join(&id[2..])).unwrap();
    };
    let repository = Repository::open(&repo.work()).unwrap();
    let commits = commits(&repository);
    lose(&format!("{}:src/A/One.cs", commits[4]));
    lose(&format!("{}^{{tree}}", commits[9]));
    let found = reports(&repository, &commits, "");
    for (at, report) in found.iter().enumerate() {
        let expected = at != 0 && at != 9;
        assert_eq!(report.is_some(), expected, "commit {at}");
    }
    assert!(
        found[4]
            .as_ref()
            .unwrap()
            .contains("absent from the repository")
    );
    assert!(
        !found[3]
            .as_ref()
            .unwrap()
            .contains("absent from the repository")
    );
}
