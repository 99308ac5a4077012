//! Input that nobody should have, and somebody has.

use super::{compiled, files_of, legacy, problems, project, references_of, sdk, workspace};
use crate::base::problem::ProblemCode;
use crate::discover::memory::MemoryTree;
use crate::discover::{DiscoverOptions, Scope, discover};

#[test]
fn a_broken_project_keeps_what_can_be_read_and_compiles_its_folder() {
    let broken = "<Project>\n<ItemGroup><Reference Include='Lib'/><Compile Include='..\\s.cs'/>\n<Compile Include='a.cs'";
    let lib = sdk("");
    let tree = [
        ("A/A.csproj", broken),
        ("A/a.cs", ""),
        ("A/Sub/b.cs", ""),
        ("A/In/In.csproj", &*lib),
        ("A/In/c.cs", ""),
        ("s.cs", ""),
        ("Lib.csproj", &*lib),
    ];
    let workspace = workspace(&tree);
    assert_eq!(
        files_of(&workspace, "A/A.csproj"),
        ["A/Sub/b.cs", "A/a.cs", "s.cs"]
    );
    assert_eq!(references_of(&workspace, "A/A.csproj"), ["Lib.csproj"]);
    assert_eq!(
        problems(&workspace),
        [(ProblemCode::BrokenProject, "A/A.csproj", Some(3))]
    );
}

#[test]
fn both_sides_of_a_merge_conflict_count() {
    let conflict = legacy(
        "<ItemGroup>\n<<<<<<< HEAD\n<Compile Include='a.cs'/>\n=======\n<Compile Include='b.cs'/>\n>>>>>>> x\n</ItemGroup>",
    );
    let files = ["src/App/a.cs", "src/App/b.cs", "src/App/c.cs"];
    assert_eq!(
        compiled(&conflict, &files),
        ["src/App/a.cs", "src/App/b.cs"]
    );
}

#[test]
fn what_is_no_project_compiles_its_folder() {
    for content in [
        "",
        "\0\0\0",
        "<html><body/></html>",
        "<!DOCTYPE x [<!ENTITY a 'b'>]><Project>&a;</Project>",
    ] {
        let tree = [("A/A.csproj", content), ("A/a.cs", "")];
        let workspace = workspace(&tree);
        assert_eq!(files_of(&workspace, "A/A.csproj"), ["A/a.cs"], "{content}");
        assert_eq!(
            problems(&workspace)[0].0,
            ProblemCode::BrokenProject,
            "{content}"
        );
    }
}

#[test]
fn a_broken_import_is_reported_once_for_all_projects() {
    let own = sdk("");
    let tree = [
        (
            "Directory.Build.props",
            "<Project><PropertyGroup><RootNamespace>N</RootNamespace>",
        ),
        ("A/A.csproj", &*own),
        ("B/B.csproj", &*own),
    ];
    let workspace = workspace(&tree);
    assert_eq!(
        problems(&workspace),
        [(ProblemCode::BrokenProject, "Directory.Build.props", Some(1))]
    );
    assert_eq!(
        project(&workspace, "B/B.csproj").root_namespace.as_deref(),
        Some("N")
    );
}

#[test]
fn utf16_projects_are_read() {
    let text = format!(
        "\u{feff}{}",
        sdk("<PropertyGroup><AssemblyName>Größe</AssemblyName></PropertyGroup>")
    );
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let tree = MemoryTree::new().with("A.csproj", bytes);
    let workspace = discover(&tree, &Scope::Everything, &DiscoverOptions::default());
    assert_eq!(project(&workspace, "A.csproj").name, "Größe");
    assert!(workspace.problems.is_empty());
}

#[test]
fn a_huge_project_file_is_not_read() {
    let content = sdk(&" ".repeat(1000));
    let tree = MemoryTree::new().with("A.csproj", content).with("a.cs", "");
    let options = DiscoverOptions {
        max_file_bytes: 100,
        ..DiscoverOptions::default()
    };
    let workspace = discover(&tree, &Scope::Everything, &options);
    assert_eq!(
        problems(&workspace),
        [(ProblemCode::FileTooLarge, "A.csproj", None)]
    );
    assert_eq!(files_of(&workspace, "A.csproj"), ["a.cs"]);
}

#[test]
fn endless_imports_and_nesting_end() {
    let mut tree = vec![("A.csproj".to_owned(), sdk("<Import Project='p0.props'/>"))];
    for n in 0..300 {
        let next = format!("<Project><Import Project='p{}.props'/></Project>", n + 1);
        tree.push((format!("p{n}.props"), next));
    }
    let nested = format!("<Project>{}</Project>", "<ImportGroup>".repeat(3000));
    tree.push(("B.csproj".to_owned(), nested));
    let tree: Vec<(&str, &str)> = tree.iter().map(|(path, text)| (&**path, &**text)).collect();
    let workspace = workspace(&tree);
    let codes: Vec<ProblemCode> = workspace
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert_eq!(
        codes,
        [ProblemCode::BrokenProject, ProblemCode::Undecidable]
    );
}

#[test]
fn cut_anywhere_a_project_never_stops_the_run() {
    let whole = sdk(
        "<!-- c --><PropertyGroup Condition=\"'$(A.Contains('x'))' == ''\"><A>$([MSBuild]::Add(1,2))</A></PropertyGroup>
        <ItemGroup><Compile Include=\"..\\**\\*.cs\" Exclude='a%20b.cs'/><![CDATA[ x ]]></ItemGroup>",
    );
    for end in 0..whole.len() {
        let tree = [("A/A.csproj", &whole[..end]), ("A/a.cs", "")];
        let workspace = workspace(&tree);
        assert_eq!(workspace.files.len(), 1, "{}", &whole[..end]);
        assert!(!workspace.problems.is_empty());
    }
}

proptest::proptest! {
    /// Whatever stands in a condition, a property, an item or a solution: the run goes on.
    #[test]
    fn any_text_is_survived(text in "[$@%(){}'\"`.,:\\[\\]aéX0-9<>=!; *?/\\\\-]{0,60}") {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
        let content = sdk(&format!(
            "<PropertyGroup Condition=\"{escaped}\"><X>{escaped}</X></PropertyGroup>
            <PropertyGroup><X>a.b</X><Y>$(X{escaped})$([MSBuild]::{escaped})</Y></PropertyGroup>
            <ItemGroup><Compile Include=\"{escaped}\" Exclude=\"**/{escaped}\"/>
            <ProjectReference Include=\"{escaped}.csproj\"/><Using Include=\"{escaped}\"/></ItemGroup>
            <Import Project=\"{escaped}\"/>"
        ));
        let solution = format!("Project(\"{text}\") = \"{text}\", \"{text}.csproj\"\n{text}");
        let gitignore = format!("{text}\n!{text}\n");
        let tree = [
            (".gitignore", &*gitignore),
            ("A/A.csproj", &*content),
            ("A/a.cs", ""),
            ("S.sln", &*solution),
        ];
        let workspace = workspace(&tree);
        proptest::prop_assert!(workspace.files.len() <= 1);
        super::scoped(&tree, &Scope::Solution("S.sln".to_owned()));
    }
}
