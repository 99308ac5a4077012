//! References between projects.

use super::super::workspace::Workspace;
use super::{legacy, problems, project, references_of, sdk, workspace};
use crate::base::problem::ProblemCode;

fn refers(to: &[&str]) -> String {
    let items = to
        .iter()
        .map(|path| format!("<ProjectReference Include='{path}'/>"));
    sdk(&format!(
        "<ItemGroup>{}</ItemGroup>",
        items.collect::<String>()
    ))
}

fn visible<'w>(workspace: &'w Workspace, path: &str) -> Vec<&'w str> {
    let visible = project(workspace, path).visible.iter();
    visible
        .map(|id| workspace.projects[*id].path.as_str())
        .collect()
}

#[test]
fn references_are_visible_transitively() {
    let (a, b, c) = (
        refers(&["..\\B\\B.csproj"]),
        refers(&["../c/C.CSPROJ"]),
        sdk(""),
    );
    let workspace = workspace(&[
        ("A/A.csproj", &*a),
        ("B/B.csproj", &*b),
        ("C/C.csproj", &*c),
    ]);
    assert_eq!(references_of(&workspace, "A/A.csproj"), ["B/B.csproj"]);
    assert_eq!(
        visible(&workspace, "A/A.csproj"),
        ["B/B.csproj", "C/C.csproj"]
    );
    assert!(visible(&workspace, "C/C.csproj").is_empty());
}

#[test]
fn patterns_reference_all_they_match_but_not_the_project_itself() {
    let (a, b) = (refers(&["..\\**\\*.csproj"]), sdk(""));
    let tree = [
        ("m/A/A.csproj", &*a),
        ("m/B/B.csproj", &*b),
        ("m/C/x/C.csproj", &*b),
        ("D.csproj", &*b),
    ];
    let workspace = workspace(&tree);
    assert_eq!(
        references_of(&workspace, "m/A/A.csproj"),
        ["m/B/B.csproj", "m/C/x/C.csproj"]
    );
}

#[test]
fn references_that_bring_no_types_do_not_count() {
    let a = sdk(
        "<ItemGroup><ProjectReference Include='B.csproj' ReferenceOutputAssembly='false'/>
        <ProjectReference Include='C.csproj' OutputItemType='Analyzer'/>
        <ProjectReference Include='D.csproj'/><ProjectReference Remove='D.csproj'/>
        <ProjectReference Include='E.vcxproj'/></ItemGroup>",
    );
    let host = "<Project Sdk='Aspire.AppHost.Sdk'><ItemGroup><ProjectReference Include='B.csproj'/>
        <ProjectReference Include='C.csproj' IsAspireProjectResource='false'/></ItemGroup></Project>";
    let b = sdk("");
    let tree = [
        ("A.csproj", &*a),
        ("B.csproj", &*b),
        ("C.csproj", &*b),
        ("D.csproj", &*b),
        ("Host.csproj", host),
    ];
    let workspace = workspace(&tree);
    assert!(references_of(&workspace, "A.csproj").is_empty());
    assert_eq!(references_of(&workspace, "Host.csproj"), ["C.csproj"]);
    assert!(workspace.problems.is_empty());
}

#[test]
fn aliases_are_kept() {
    let a = sdk(
        "<ItemGroup><ProjectReference Include='B.csproj' Aliases='one, two'/><ProjectReference Include='C.csproj'><Aliases>global</Aliases></ProjectReference></ItemGroup>",
    );
    let b = sdk("");
    let workspace = workspace(&[("A.csproj", &*a), ("B.csproj", &*b), ("C.csproj", &*b)]);
    let references = &project(&workspace, "A.csproj").references;
    assert_eq!(references[0].aliases, ["one", "two"]);
    assert!(references[1].aliases.is_empty());
}

#[test]
fn the_name_of_an_assembly_or_package_may_mean_a_project() {
    let a = legacy(
        "<ItemGroup><Reference Include='shop.core, Version=1.0.0.0'><HintPath>..\\lib\\x.dll</HintPath></Reference></ItemGroup>",
    );
    let b = sdk("<ItemGroup><PackageReference Include='Shop.Core' Version='1'/></ItemGroup>");
    let core = sdk("<PropertyGroup><AssemblyName>Shop.Core</AssemblyName></PropertyGroup>");
    let workspace = workspace(&[
        ("A/A.csproj", &*a),
        ("B/B.csproj", &*b),
        ("C/C.csproj", &*core),
    ]);
    assert_eq!(references_of(&workspace, "A/A.csproj"), ["C/C.csproj"]);
    assert_eq!(references_of(&workspace, "B/B.csproj"), ["C/C.csproj"]);
}

#[test]
fn a_shared_name_means_the_nearest_project_if_that_is_one() {
    let a = legacy("<ItemGroup><Reference Include='Common'/></ItemGroup>");
    let common = sdk("");
    let tree = [
        ("x/A/A.csproj", &*a),
        ("x/Common/Common.csproj", &*common),
        ("y/Common/Common.csproj", &*common),
        ("z/A/A.csproj", &*a),
    ];
    let workspace = workspace(&tree);
    assert_eq!(
        references_of(&workspace, "x/A/A.csproj"),
        ["x/Common/Common.csproj"]
    );
    assert!(references_of(&workspace, "z/A/A.csproj").is_empty());
}

#[test]
fn a_cycle_is_broken_at_its_last_edge() {
    let (a, b, c) = (
        refers(&["B.csproj"]),
        refers(&["C.csproj"]),
        refers(&["A.csproj"]),
    );
    let workspace = workspace(&[("A.csproj", &*a), ("B.csproj", &*b), ("C.csproj", &*c)]);
    assert!(references_of(&workspace, "C.csproj").is_empty());
    assert_eq!(visible(&workspace, "A.csproj"), ["B.csproj", "C.csproj"]);
    let problem = &workspace.problems[0];
    assert_eq!(
        (problem.code, &*problem.path),
        (ProblemCode::ProjectCycle, "C.csproj")
    );
    assert!(
        problem.message.contains("A -> B -> C -> A"),
        "{}",
        problem.message
    );
}

#[test]
fn a_reference_by_name_gives_way_first() {
    let a = legacy("<ItemGroup><Reference Include='B'/></ItemGroup>");
    let b = refers(&["A.csproj"]);
    let workspace = workspace(&[("A.csproj", &*a), ("B.csproj", &*b)]);
    assert!(references_of(&workspace, "A.csproj").is_empty());
    assert_eq!(references_of(&workspace, "B.csproj"), ["A.csproj"]);
    assert_eq!(workspace.problems.len(), 1);
}

#[test]
fn tangled_cycles_end() {
    let all: Vec<String> = (0..12).map(|n| format!("P{n:02}.csproj")).collect();
    let paths: Vec<&str> = all.iter().map(String::as_str).collect();
    let content = refers(&paths);
    let tree: Vec<(&str, &str)> = paths.iter().map(|path| (*path, &*content)).collect();
    let workspace = workspace(&tree);
    assert_eq!(visible(&workspace, "P00.csproj").len(), 11);
    assert_eq!(problems(&workspace).len(), 12 * 11 / 2);
}

#[test]
fn missing_projects_are_reported_once_with_their_line() {
    let a = sdk("<ItemGroup>\n<ProjectReference Include='..\\Gone\\Gone.csproj'/></ItemGroup>");
    let workspace = workspace(&[("A/A.csproj", &*a)]);
    assert_eq!(
        problems(&workspace),
        [(ProblemCode::MissingReference, "A/A.csproj", Some(2))]
    );
}
