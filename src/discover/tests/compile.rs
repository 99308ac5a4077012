//! Which files a project compiles.

use super::{compiled, files_of, legacy, loose, problems, sdk, workspace};
use crate::base::problem::ProblemCode;

#[test]
fn an_sdk_project_compiles_its_folder() {
    let files = [
        "src/App/a.cs",
        "src/App/Sub/b.cs",
        "src/c.cs",
        "src/App/d.txt",
        "src/Apps/e.cs",
    ];
    assert_eq!(
        compiled(&sdk(""), &files),
        ["src/App/Sub/b.cs", "src/App/a.cs"]
    );
}

#[test]
fn but_not_output_dot_folders_and_node_modules() {
    let files = [
        "src/App/bin/Debug/a.cs",
        "src/App/obj/b.cs",
        "src/App/Sub/obj/c.cs",
        "src/App/.hidden/d.cs",
        "src/App/node_modules/x/e.cs",
        "src/App/Obj/f.cs",
        "src/App/Storage/Bin/g.cs",
    ];
    assert_eq!(compiled(&sdk(""), &files), ["src/App/Storage/Bin/g.cs"]);
}

#[test]
fn the_nearest_project_has_a_file() {
    let outer = sdk("");
    let inner = legacy("<ItemGroup><Compile Include='x.cs'/></ItemGroup>");
    let tree = [
        ("App.csproj", &*outer),
        ("a.cs", ""),
        ("Inner/Inner.csproj", &*inner),
        ("Inner/x.cs", ""),
        ("Inner/Deep/y.cs", ""),
    ];
    let workspace = workspace(&tree);
    assert_eq!(files_of(&workspace, "App.csproj"), ["a.cs"]);
    assert_eq!(files_of(&workspace, "Inner/Inner.csproj"), ["Inner/x.cs"]);
    assert_eq!(loose(&workspace), ["Inner/Deep/y.cs"]);
}

#[test]
fn default_files_can_be_switched_off_and_excluded() {
    let files = [
        "src/App/a.cs",
        "src/App/Gen/b.cs",
        "src/App/out/c.cs",
        "src/App/tmp/d.cs",
    ];
    for switch in ["EnableDefaultItems", "EnableDefaultCompileItems"] {
        let project = sdk(&format!(
            "<PropertyGroup><{switch}>false</{switch}></PropertyGroup>"
        ));
        assert!(compiled(&project, &files).is_empty());
    }
    let project = sdk(
        "<PropertyGroup><DefaultItemExcludes>$(DefaultItemExcludes);Gen\\**</DefaultItemExcludes>
        <BaseIntermediateOutputPath>out\\</BaseIntermediateOutputPath>
        <BaseOutputPath>$(MSBuildProjectDirectory)/tmp</BaseOutputPath></PropertyGroup>",
    );
    assert_eq!(compiled(&project, &files), ["src/App/a.cs"]);
}

#[test]
fn an_old_project_compiles_exactly_what_it_lists() {
    let project = legacy(
        "<ItemGroup><Compile Include=\"A.cs;Sub\\B.cs\"/><Compile Include='..\\Shared\\*.cs'><Link>x</Link></Compile></ItemGroup>",
    );
    let files = [
        "src/App/A.cs",
        "src/App/Sub/B.cs",
        "src/App/C.cs",
        "src/Shared/S.cs",
    ];
    let expected = ["src/App/A.cs", "src/App/Sub/B.cs", "src/Shared/S.cs"];
    assert_eq!(compiled(&project, &files), expected);
}

#[test]
fn what_is_listed_counts_even_in_output_or_when_ignored() {
    let project = legacy(
        "<ItemGroup><Compile Include='bin\\A.cs'/><Compile Include='..\\..\\packages\\X.1.2.3\\content\\B.cs'/>
        <Compile Include='Log\\C.cs'/></ItemGroup>",
    );
    let tree = [
        (".gitignore", "Log/\n"),
        ("src/App/App.csproj", &*project),
        ("src/App/bin/A.cs", ""),
        ("packages/X.1.2.3/X.nuspec", ""),
        ("packages/X.1.2.3/content/B.cs", ""),
        ("src/App/Log/C.cs", ""),
        ("src/App/Log/D.cs", ""),
    ];
    let workspace = workspace(&tree);
    assert_eq!(files_of(&workspace, "src/App/App.csproj").len(), 3);
    assert_eq!(workspace.files.len(), 3);
}

#[test]
fn an_ignored_file_in_an_sdk_folder_is_compiled() {
    let project = sdk("");
    let tree = [
        (".gitignore", "*.g.cs"),
        ("App.csproj", &*project),
        ("x.g.cs", ""),
    ];
    assert_eq!(files_of(&workspace(&tree), "App.csproj"), ["x.g.cs"]);
}

#[test]
fn case_and_slashes_do_not_matter() {
    let project =
        legacy("<ItemGroup><Compile Include='SUB\\b.CS'/><Compile Include='./A.cs'/></ItemGroup>");
    let files = ["src/App/Sub/B.cs", "src/App/a.cs"];
    assert_eq!(
        compiled(&project, &files),
        ["src/App/Sub/B.cs", "src/App/a.cs"]
    );
}

#[test]
fn escaped_names_are_unescaped() {
    let project = legacy("<ItemGroup><Compile Include='My%20File%28A%29.cs'/></ItemGroup>");
    assert_eq!(
        compiled(&project, &["src/App/My File(A).cs"]),
        ["src/App/My File(A).cs"]
    );
}

#[test]
fn exclude_and_remove_take_away_in_order() {
    let project = legacy(
        "<ItemGroup><Compile Include='**\\*.cs' Exclude='Old\\**;x.cs'/>
        <Compile Remove='Sub\\*.cs'/><Compile Include='Sub\\keep.cs'/></ItemGroup>",
    );
    let files = [
        "src/App/a.cs",
        "src/App/x.cs",
        "src/App/Old/b.cs",
        "src/App/Sub/c.cs",
        "src/App/Sub/keep.cs",
        "src/App/Sub/Deep/d.cs",
        "src/App/obj/e.cs",
    ];
    let expected = [
        "src/App/Sub/Deep/d.cs",
        "src/App/Sub/keep.cs",
        "src/App/a.cs",
    ];
    assert_eq!(compiled(&project, &files), expected);
}

#[test]
fn files_beyond_the_root_are_never_read() {
    let project = legacy(
        "<ItemGroup><Compile Include='..\\..\\..\\x.cs'/><Compile Include='..\\..\\..\\**\\*.cs'/>
        <Compile Include='C:\\x.cs'/><Compile Include='\\\\server\\x.cs'/><Compile Include='a.cs'/></ItemGroup>",
    );
    assert_eq!(
        compiled(&project, &["src/App/a.cs", "x.cs"]),
        ["src/App/a.cs"]
    );
}

#[test]
fn an_unknown_property_does_not_stand_for_the_root() {
    let project = sdk(
        "<ItemGroup><Compile Include='$(Unknown)\\**\\*.cs'/><Compile Include='$(Unknown)/other/x.cs'/>
        <Compile Include='$(MSBuildThisFileDirectory)/../other/y.cs'/></ItemGroup>",
    );
    let files = ["src/App/a.cs", "other/x.cs", "src/other/y.cs"];
    assert_eq!(
        compiled(&project, &files),
        ["src/App/a.cs", "src/other/y.cs"]
    );
}

#[test]
fn a_missing_file_is_reported_with_its_line_unless_a_build_makes_it() {
    let project = legacy(
        "<ItemGroup>\n<Compile Include='Gone.cs'/>\n<Compile Include='obj\\Made.cs'/>\n<Compile Include='x.txt'/></ItemGroup>",
    );
    let tree = [("A/A.csproj", &*project), ("A/x.txt", "")];
    let workspace = workspace(&tree);
    let expected = [(ProblemCode::MissingReference, "A/A.csproj", Some(2))];
    assert_eq!(problems(&workspace), expected);
}

#[test]
fn shared_items_are_relative_to_their_own_file() {
    let project = sdk("<Import Project='..\\Shared\\Shared.projitems' Label='Shared'/>");
    let items = "<Project><ItemGroup><Compile Include='$(MSBuildThisFileDirectory)s.cs'/></ItemGroup></Project>";
    let tree = [
        ("A/A.csproj", &*project),
        ("A/a.cs", ""),
        ("Shared/Shared.projitems", items),
        ("Shared/s.cs", ""),
    ];
    assert_eq!(
        files_of(&workspace(&tree), "A/A.csproj"),
        ["A/a.cs", "Shared/s.cs"]
    );
}

#[test]
fn item_lists_can_be_used_again() {
    let project = legacy(
        "<ItemGroup><Mine Include='a.cs;b.cs'/><Compile Include='@(Mine)'/><Mine Include='c.cs'/></ItemGroup>",
    );
    let files = ["src/App/a.cs", "src/App/b.cs", "src/App/c.cs"];
    assert_eq!(compiled(&project, &files), ["src/App/a.cs", "src/App/b.cs"]);
    let transformed = legacy("<ItemGroup><Compile Include=\"@(Mine->'x')\"/></ItemGroup>");
    let tree = [("A.csproj", &*transformed)];
    assert_eq!(problems(&workspace(&tree))[0].0, ProblemCode::Undecidable);
}

#[test]
fn a_file_of_two_projects_belongs_to_the_first_by_assembly_name() {
    let shared = |name: &str| {
        legacy(&format!(
            "<PropertyGroup><AssemblyName>{name}</AssemblyName></PropertyGroup>
            <ItemGroup><Compile Include='..\\s.cs'/></ItemGroup>"
        ))
    };
    let (first, second) = (shared("Zebra"), shared("Ant"));
    let tree = [
        ("A/A.csproj", &*first),
        ("B/B.csproj", &*second),
        ("s.cs", ""),
    ];
    let workspace = workspace(&tree);
    let owners = &workspace.files.as_slice()[0].projects;
    let paths: Vec<&str> = owners
        .iter()
        .map(|id| &*workspace.projects[*id].path)
        .collect();
    assert_eq!(paths, ["B/B.csproj", "A/A.csproj"]);
}

#[test]
fn two_projects_in_one_folder_both_compile_it() {
    let project = sdk("");
    let tree = [
        ("A/A.csproj", &*project),
        ("A/B.csproj", &*project),
        ("A/x.cs", ""),
    ];
    let workspace = workspace(&tree);
    assert_eq!(files_of(&workspace, "A/A.csproj"), ["A/x.cs"]);
    assert_eq!(files_of(&workspace, "A/B.csproj"), ["A/x.cs"]);
}
