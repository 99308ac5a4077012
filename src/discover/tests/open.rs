//! From an input to a root.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::super::workspace::Workspace;
use super::super::{DiscoverError, DiscoverOptions, DiskTree, open};
use super::{files_of, problems, project, sdk};
use crate::base::problem::ProblemCode;
use crate::discover::tree::SourceTree;

const SOLUTION: &str = "Microsoft Visual Studio Solution File, Format Version 12.00\n\
    Project(\"{9A19103F-16F7-4668-BE54-9A1E7A4F7556}\") = \"A\", \"src\\A\\A.csproj\", \"{1}\"\nEndProject\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn open_at(folder: &TempDir, input: &str) -> (DiskTree, Workspace) {
    open(&folder.path().join(input), &DiscoverOptions::default()).unwrap()
}

/// The root relative to the folder.
fn root(folder: &TempDir, tree: &DiskTree) -> String {
    let folder = folder.path().canonicalize().unwrap();
    let root = tree.root().strip_prefix(folder).unwrap();
    root.to_str().unwrap().to_owned()
}

fn sources(workspace: &Workspace) -> Vec<&str> {
    workspace
        .files
        .iter()
        .map(|file| file.path.as_str())
        .collect()
}

#[test]
fn a_folder_is_its_own_root() {
    let project = sdk("");
    let folder = folder(&[
        (
            "Directory.Build.props",
            "<Project><PropertyGroup><RootNamespace>N</RootNamespace></PropertyGroup></Project>",
        ),
        ("src/A/A.csproj", &project),
        ("src/A/a.cs", ""),
    ]);
    let (tree, workspace) = open_at(&folder, "src");
    assert_eq!(root(&folder, &tree), "src");
    assert_eq!(sources(&workspace), ["A/a.cs"]);
    assert_eq!(
        super::project(&workspace, "A/A.csproj").root_namespace,
        None
    );
}

#[test]
fn a_solution_has_the_common_folder_of_its_projects() {
    let content = sdk("<ItemGroup><ProjectReference Include='../B/B.csproj'/></ItemGroup>");
    let other = sdk("");
    let folder = folder(&[
        ("sln/Shop.sln", &SOLUTION.replace("src", "..\\src")),
        ("src/A/A.csproj", &content),
        ("src/A/a.cs", "x"),
        ("src/B/B.csproj", &other),
        ("src/B/b.cs", ""),
        ("src/C/C.csproj", &other),
        ("src/C/c.cs", ""),
    ]);
    let (tree, workspace) = open_at(&folder, "sln/Shop.sln");
    assert_eq!(root(&folder, &tree), "src");
    assert_eq!(sources(&workspace), ["A/a.cs", "B/b.cs"]);
    assert_eq!(workspace.solutions, ["../sln/Shop.sln"]);
    assert_eq!(tree.read("A/a.cs").unwrap(), b"x");
    assert!(workspace.problems.is_empty());
}

#[test]
fn a_project_alone_still_sees_the_properties_above_it() {
    let props = "<Project><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>";
    let content = sdk("");
    let folder = folder(&[
        ("Directory.Build.props", props),
        ("src/A/A.csproj", &content),
        ("src/A/a.cs", ""),
        ("src/B/b.cs", ""),
    ]);
    let (tree, workspace) = open_at(&folder, "src/A/A.csproj");
    assert_eq!(root(&folder, &tree), "src/A");
    assert_eq!(
        project(&workspace, "A.csproj").target_framework.as_deref(),
        Some("net8.0")
    );
    assert_eq!(sources(&workspace), ["a.cs"]);
}

#[test]
fn the_root_grows_to_references_and_linked_files() {
    let a = sdk("<ItemGroup><ProjectReference Include='..\\..\\lib\\b\\B.csproj'/></ItemGroup>");
    let b = sdk("<ItemGroup><Compile Include='..\\..\\..\\shared\\*.cs'/></ItemGroup>");
    let folder = folder(&[
        ("x/src/A/A.csproj", &a),
        ("x/src/A/a.cs", ""),
        ("x/lib/B/B.csproj", &b),
        ("shared/s.cs", ""),
        ("other/o.cs", ""),
    ]);
    let (tree, workspace) = open_at(&folder, "x/src/A/A.csproj");
    assert_eq!(root(&folder, &tree), "");
    assert_eq!(sources(&workspace), ["shared/s.cs", "x/src/A/a.cs"]);
    assert_eq!(files_of(&workspace, "x/lib/B/B.csproj"), ["shared/s.cs"]);
}

#[test]
fn what_is_missing_outside_is_reported_and_does_not_move_the_root() {
    let content = sdk(
        "<ItemGroup><ProjectReference Include='..\\..\\..\\..\\..\\..\\..\\..\\gone-for-good\\G.csproj'/></ItemGroup>",
    );
    let folder = folder(&[("A/A.csproj", &content), ("A/a.cs", "")]);
    let (tree, workspace) = open_at(&folder, "A/A.csproj");
    assert_eq!(root(&folder, &tree), "A");
    assert_eq!(
        problems(&workspace),
        [(ProblemCode::MissingReference, "A.csproj", Some(1))]
    );
}

#[test]
fn the_xml_format_of_solutions_works_too() {
    let content = sdk("");
    let folder = folder(&[
        (
            "Shop.slnx",
            "<Solution><Project Path='A/A.csproj'/><Project Path='Gone/G.csproj'/></Solution>",
        ),
        ("A/A.csproj", &content),
        ("A/a.cs", ""),
    ]);
    let (tree, workspace) = open_at(&folder, "Shop.slnx");
    assert_eq!(
        (root(&folder, &tree), workspace.projects.len()),
        ("A".to_owned(), 1)
    );
    assert_eq!(
        problems(&workspace),
        [(ProblemCode::MissingReference, "../Shop.slnx", Some(1))]
    );
}

#[test]
fn there_may_be_nothing_to_work_on() {
    let content = sdk("");
    let folder = folder(&[
        ("readme.md", ""),
        ("A/A.csproj", &content),
        ("bad.sln", "no solution"),
    ]);
    let fails = |input: &str| {
        let result = open(&folder.path().join(input), &DiscoverOptions::default());
        result.map(|_| ()).unwrap_err()
    };
    assert!(matches!(fails("gone"), DiscoverError::NoSuchPath(_)));
    assert!(matches!(fails("readme.md"), DiscoverError::UnknownInput(_)));
    assert!(matches!(fails("A"), DiscoverError::NothingToAnalyse(_)));
    assert!(matches!(
        fails("A/A.csproj"),
        DiscoverError::NothingToAnalyse(_)
    ));
    assert!(matches!(
        fails("bad.sln"),
        DiscoverError::NothingToAnalyse(_)
    ));
    assert!(fails("gone").to_string().contains("there is no such file"));
}

#[test]
fn an_input_that_cannot_be_read_says_why() {
    // A name longer than any file system allows fails for root as well, and not with "not found".
    let long = "x".repeat(5000);
    let error = open(Path::new(&long), &DiscoverOptions::default())
        .map(|_| ())
        .unwrap_err();
    assert!(matches!(error, DiscoverError::Unreadable { .. }), "{error}");
}

#[test]
fn the_top_of_a_repository_has_no_name_in_a_message() {
    let told = |path: &str| DiscoverError::NothingToAnalyse(path.into()).to_string();
    assert_eq!(told("src"), "src: no C# files to analyse");
    assert_eq!(told(""), "no C# files to analyse");
}
