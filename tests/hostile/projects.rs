//! Project files that want more than a project may.

use super::support::tree::{PROJECT, Tree};
use super::{assert_told, problems, types};

fn project(inner: &str) -> String {
    PROJECT.replace("</Project>", &format!("{inner}</Project>"))
}

/// An entity that is two to the power of thirty when it is resolved.
fn bomb(root: &str) -> String {
    let levels = (1..=30).map(|level| {
        let below = level - 1;
        format!("<!ENTITY e{level} \"&e{below};&e{below};\">")
    });
    let levels: Vec<String> = levels.collect();
    let levels = levels.concat();
    format!(
        "<!DOCTYPE bomb [<!ENTITY e0 \"lol\">{levels}<!ENTITY x SYSTEM \"file:///etc/passwd\">]><{root}>&e30;&x;</{root}>"
    )
}

#[test]
fn entity_bombs_are_refused_wherever_xml_is_read() {
    let tree = Tree::shop()
        .file("Bomb/Bomb.csproj", bomb("Project"))
        .file("Bomb/Bomb.cs", "class Bomb { }")
        .file("Directory.Build.props", bomb("Project"))
        .file("Bomb.slnx", bomb("Solution"))
        .file("web.config", bomb("configuration"))
        .file("Model.edmx", bomb("Edmx"))
        .file("Model.dbml", bomb("Database"))
        .file("Cart.hbm.xml", bomb("hibernate-mapping"))
        .file("packages.config", bomb("packages"))
        .file("Page.xml", bomb("page"))
        .file("bomb.graphml", bomb("graphml"));
    let report = tree.report();
    assert_eq!(types(&report).len(), 12);
    assert_told(&report, "broken-project", "Bomb/Bomb.csproj", "DTD");
    assert_told(&report, "broken-project", "Directory.Build.props", "DTD");
    assert!(!report.to_string().contains("root:x:"));
    let graph = tree.path("bomb.graphml");
    let run = super::support::run::unseam(&["analyze", "--graph", graph.to_str().unwrap()]);
    assert!(
        run.code == 2 || run.stdout.contains("bomb.graphml"),
        "{run:?}"
    );
}

#[test]
fn nothing_outside_the_root_is_read_however_it_is_named() {
    let outside = Tree::new().file("Secret.cs", "class Secret { }").file(
        "Evil.props",
        "<Project><PropertyGroup><RootNamespace>Evil</RootNamespace></PropertyGroup></Project>",
    );
    let name = outside.root().file_name().unwrap().to_str().unwrap();
    let full = outside.root().to_str().unwrap();
    let wanted = [
        format!("..\\{name}\\*.cs"),
        format!("../{name}/**/*.cs"),
        format!("{full}/**/*.cs"),
        format!("{full}/Secret.cs"),
        format!("$(MSBuildThisFileDirectory)../{name}/Secret.cs"),
        "../".repeat(40) + "**/*.cs",
        "/**/*.cs".to_owned(),
        "**/../../**/*.cs".to_owned(),
    ];
    let items: Vec<String> = wanted
        .iter()
        .map(|glob| format!("<Compile Include=\"{glob}\"/>"))
        .collect();
    let inner = format!(
        "<Import Project=\"{full}/Evil.props\"/><Import Project=\"../{name}/Evil.props\"/><ItemGroup>{}<ProjectReference Include=\"../{name}/No.csproj\"/></ItemGroup>",
        items.join("")
    );
    let report = Tree::shop()
        .file("Lib/Lib.csproj", project(&inner))
        .report();
    assert_eq!(types(&report).len(), 11);
    assert_eq!(report["files"].as_array().unwrap().len(), 11);
    let told = problems(&report);
    assert!(
        told.iter()
            .any(|p| p[0] == "missing-reference" && p[2].contains("Evil.props")),
        "{told:#?}"
    );
    assert!(
        told.iter()
            .any(|p| p[0] == "missing-reference" && p[2].contains("Secret.cs")),
        "{told:#?}"
    );
    assert!(!report.to_string().contains("\"Evil\""));
}

#[test]
fn nothing_that_a_project_says_is_executed() {
    let folder = tempfile::tempdir().unwrap();
    let pwned = folder.path().join("pwned");
    let pwned = pwned.to_str().unwrap();
    let inner = format!(
        "<PropertyGroup><RootNamespace>$([System.IO.File]::ReadAllText('/etc/passwd'))</RootNamespace>
        <AssemblyName>$([System.IO.File]::WriteAllText('{pwned}','x'))$([System.Diagnostics.Process]::Start('touch','{pwned}'))</AssemblyName>
        <DefineConstants>$([System.Environment]::GetEnvironmentVariable('PATH'))</DefineConstants>
        <PreBuildEvent>touch {pwned}</PreBuildEvent></PropertyGroup>
        <UsingTask TaskName=\"Evil\" TaskFactory=\"RoslynCodeTaskFactory\" AssemblyFile=\"x.dll\"><Task><Code>System.IO.File.WriteAllText(\"{pwned}\", \"\");</Code></Task></UsingTask>
        <Target Name=\"Build\" BeforeTargets=\"Restore\"><Exec Command=\"touch {pwned}\"/><Evil/></Target>"
    );
    let report = Tree::shop()
        .file("Evil/Evil.csproj", project(&inner))
        .file("Directory.Build.targets", "<Project InitialTargets=\"T\"><Target Name=\"T\"><Exec Command=\"exit 1\"/></Target></Project>")
        .report();
    assert_eq!(types(&report).len(), 11);
    assert!(!report.to_string().contains("root:x:"));
    assert!(!std::path::Path::new(pwned).exists());
}

#[test]
fn circles_of_projects_imports_properties_and_types_end() {
    let to = |name: &str| {
        project(&format!(
            "<Import Project=\"../{name}.props\"/><ItemGroup><ProjectReference Include=\"../{name}/{name}.csproj\"/></ItemGroup>"
        ))
    };
    let props = |name: &str| {
        format!(
            "<Project><Import Project=\"{name}.props\"/><PropertyGroup><P>$(P)$(P)x</P></PropertyGroup></Project>"
        )
    };
    let report = Tree::new()
        .file("A/A.csproj", to("B"))
        .file("B/B.csproj", to("C"))
        .file("C/C.csproj", to("A"))
        .file("D/D.csproj", to("D"))
        .file("A.props", props("B"))
        .file("B.props", props("A"))
        .file("C.props", props("C"))
        .file("D.props", props("D"))
        .file("A/A.cs", "using X = Y; using Y = X; class A : B { X x; } interface I : J { } interface J : I { } class T<U, V> where U : V where V : U { U u; void M() { u.N(); } }")
        .file("B/B.cs", "class B : C { class Inner : Inner { } } class S : S { } enum E { A = B, B = A } class K { const string P = Q + \"x\"; const string Q = P; string r = P; }")
        .file("C/C.cs", "class C : A { } class G<T> : G<G<T>> { G<T> g; void M() { g.M(); } } namespace N { using N; namespace N { using N.N; } }")
        .report();
    let told = problems(&report);
    assert!(told.iter().any(|p| p[0] == "project-cycle"), "{told:?}");
    assert!(told.iter().all(|p| p[0] != "internal"), "{told:?}");
    assert_eq!(types(&report).len(), 11);
}
