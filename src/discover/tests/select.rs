//! Which files count, and their marks.

use super::super::workspace::CompanionKind;
use super::super::{DiscoverOptions, Scope, discover};
use super::{files_of, legacy, loose, problems, scoped, sdk, workspace};
use crate::base::problem::ProblemCode;
use crate::discover::memory::MemoryTree;

const SOLUTION: &str = "Microsoft Visual Studio Solution File, Format Version 12.00\n\
    Project(\"{9A19103F-16F7-4668-BE54-9A1E7A4F7556}\") = \"A\", \"src\\a\\A.csproj\", \"{1}\"\nEndProject\n";

fn generated(paths: &[&str]) -> Vec<String> {
    let tree: Vec<(&str, &str)> = paths.iter().map(|path| (*path, "")).collect();
    let workspace = workspace(&tree);
    let files = workspace.files.iter().filter(|file| file.marks.generated);
    files.map(|file| file.path.clone()).collect()
}

#[test]
fn loose_files_count_unless_skipped_or_ignored() {
    let tree = [
        (".gitignore", "Gone/\n"),
        ("App_Code/a.cs", ""),
        ("Gone/b.cs", ""),
        ("bin/c.cs", ""),
        ("x/obj/d.cs", ""),
        ("packages/P.1.2.3/lib/e.cs", ""),
        ("Domain/Packages/f.cs", ""),
        ("web/node_modules/g.cs", ""),
    ];
    assert_eq!(
        loose(&workspace(&tree)),
        ["App_Code/a.cs", "Domain/Packages/f.cs"]
    );
}

#[test]
fn an_ignored_project_counts_only_where_another_references_it() {
    let (a, b) = (
        sdk("<ItemGroup><ProjectReference Include='..\\B\\B.csproj'/></ItemGroup>"),
        sdk(""),
    );
    let tree = [
        (".gitignore", "B/\nC/\n"),
        ("A/A.csproj", &*a),
        ("B/B.csproj", &*b),
        ("B/b.cs", ""),
        ("C/C.csproj", &*b),
        ("C/c.cs", ""),
    ];
    let workspace = workspace(&tree);
    assert_eq!(files_of(&workspace, "B/B.csproj"), ["B/b.cs"]);
    assert_eq!((workspace.projects.len(), workspace.files.len()), (2, 1));
}

#[test]
fn generated_files_are_known_by_name_folder_or_template() {
    let paths = [
        "A/Form.Designer.cs",
        "A/Form.cs",
        "A/Model.cs",
        "A/MODEL.tt",
        "A/Service References/S/Reference.cs",
        "A/Reference.cs",
        "A/x.g.cs",
        "A/Page.aspx.designer.cs",
    ];
    let expected = [
        "A/Form.Designer.cs",
        "A/Model.cs",
        "A/Page.aspx.designer.cs",
        "A/Service References/S/Reference.cs",
        "A/x.g.cs",
    ];
    assert_eq!(generated(&paths), expected);
}

#[test]
fn generated_files_are_known_by_what_their_project_says() {
    let project = legacy(
        "<ItemGroup><Compile Include='Customer.cs'><DependentUpon>Model.tt</DependentUpon></Compile>
        <Compile Include='Auto.cs'><AutoGen>True</AutoGen></Compile>
        <Compile Include='Page.aspx.cs'><DependentUpon>Page.aspx</DependentUpon></Compile></ItemGroup>",
    );
    let tree = [
        ("A.csproj", &*project),
        ("Customer.cs", ""),
        ("Auto.cs", ""),
        ("Page.aspx.cs", ""),
    ];
    let workspace = workspace(&tree);
    let marks: Vec<bool> = workspace
        .files
        .iter()
        .map(|file| file.marks.generated)
        .collect();
    assert_eq!(marks, [true, true, false]);
}

#[test]
fn a_file_is_test_code_if_all_its_projects_are() {
    let tests = sdk(
        "<ItemGroup><PackageReference Include='NUnit3TestAdapter'/><Compile Remove='Data\\**'/></ItemGroup>",
    );
    let product = legacy("<ItemGroup><Compile Include='..\\T\\Shared.cs'/></ItemGroup>");
    let tree = [
        ("T/T.csproj", &*tests),
        ("T/Own.cs", ""),
        ("T/Shared.cs", ""),
        ("T/Data/Loose.cs", ""),
        ("P/P.csproj", &*product),
        ("Loose.cs", ""),
    ];
    let workspace = workspace(&tree);
    let marked = workspace.files.iter().filter(|file| file.marks.test);
    let marked: Vec<&str> = marked.map(|file| file.path.as_str()).collect();
    assert_eq!(marked, ["T/Data/Loose.cs", "T/Own.cs"]);
}

#[test]
fn companions_are_listed_by_kind() {
    let tree = [
        (".gitignore", "dist/\n"),
        ("Views/Index.cshtml", ""),
        ("app/a.ts", ""),
        ("dist/b.js", ""),
        ("bin/c.config", ""),
        ("Web.config", ""),
        (".github/CODEOWNERS", ""),
        ("x.xslt", ""),
        ("S.resx", ""),
        ("db/t.sql", ""),
        ("api/p.proto", ""),
        ("readme.md", ""),
    ];
    let workspace = workspace(&tree);
    let companions: Vec<(&str, CompanionKind)> = workspace
        .companions
        .iter()
        .map(|file| (&*file.path, file.kind))
        .collect();
    let expected = [
        (".github/CODEOWNERS", CompanionKind::Owners),
        ("S.resx", CompanionKind::Resource),
        ("Views/Index.cshtml", CompanionKind::View),
        ("Web.config", CompanionKind::Config),
        ("api/p.proto", CompanionKind::Contract),
        ("app/a.ts", CompanionKind::Script),
        ("db/t.sql", CompanionKind::Data),
        ("x.xslt", CompanionKind::Transform),
    ];
    assert_eq!(companions, expected);
}

#[test]
fn large_files_are_listed_and_reported() {
    let tree = MemoryTree::new()
        .with("a.cs", "12345")
        .with("b.cs", "123456");
    let options = DiscoverOptions {
        max_file_bytes: 5,
        ..DiscoverOptions::default()
    };
    let workspace = discover(&tree, &Scope::Everything, &options);
    let oversized: Vec<bool> = workspace
        .files
        .iter()
        .map(|file| file.marks.oversized)
        .collect();
    assert_eq!(oversized, [false, true]);
    assert_eq!(
        problems(&workspace),
        [(ProblemCode::FileTooLarge, "b.cs", None)]
    );
}

/// A tree with the projects A, which references B, and C.
fn shop() -> Vec<(&'static str, String)> {
    let a = sdk("<ItemGroup><ProjectReference Include='..\\B\\B.csproj'/></ItemGroup>");
    vec![
        ("Shop.sln", SOLUTION.to_owned()),
        ("src/A/A.csproj", a),
        ("src/A/a.cs", String::new()),
        ("src/A/a.cshtml", String::new()),
        ("src/B/B.csproj", sdk("")),
        ("src/B/b.cs", String::new()),
        ("src/C/C.csproj", sdk("")),
        ("src/C/c.cs", String::new()),
        ("src/C/c.cshtml", String::new()),
        ("db/t.sql", String::new()),
        ("loose.cs", String::new()),
        ("Site/App_Code/s.cs", String::new()),
    ]
}

fn paths(files: &[(&str, String)], scope: &Scope) -> (Vec<String>, Vec<String>) {
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, &**text)).collect();
    let workspace = scoped(&files, scope);
    let sources = workspace.files.iter().map(|file| file.path.clone());
    let companions = workspace.companions.iter().map(|file| file.path.clone());
    (sources.collect(), companions.collect())
}

#[test]
fn a_solution_has_its_projects_and_what_they_reference() {
    let scope = Scope::Solution("Shop.sln".to_owned());
    let (sources, companions) = paths(&shop(), &scope);
    assert_eq!(sources, ["src/A/a.cs", "src/B/b.cs"]);
    assert_eq!(companions, ["db/t.sql", "src/A/a.cshtml"]);
    let (sources, _) = paths(&shop(), &Scope::Project("src/B/B.csproj".to_owned()));
    assert_eq!(sources, ["src/B/b.cs"]);
    let (sources, _) = paths(&shop(), &Scope::Everything);
    assert_eq!(sources.len(), 5);
}

#[test]
fn the_files_of_a_web_site_belong_to_its_solution() {
    let mut files = shop();
    files[0].1.push_str(
        "Project(\"{E24C65DC-7377-472B-9ABA-BC803B73C61A}\") = \"Site\", \"Site\\\", \"{2}\"\n",
    );
    let (sources, _) = paths(&files, &Scope::Solution("Shop.sln".to_owned()));
    assert_eq!(sources, ["Site/App_Code/s.cs", "src/A/a.cs", "src/B/b.cs"]);
}

#[test]
fn a_solution_reports_the_projects_it_misses() {
    let solution = SOLUTION.replace("src\\a", "gone");
    let workspace = scoped(
        &[("Shop.sln", &*solution)],
        &Scope::Solution("Shop.sln".to_owned()),
    );
    assert_eq!(
        problems(&workspace),
        [(ProblemCode::MissingReference, "Shop.sln", Some(2))]
    );
}
