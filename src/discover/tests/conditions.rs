//! Conditions: what holds, what does not, what is no condition.

use super::{problems, project, sdk, workspace};
use crate::base::problem::ProblemCode;

/// Whether a condition holds in `src/App/App.csproj`, where X is `text`, Y is empty and N is 5.
fn holds(condition: &str) -> bool {
    let (truth, problem) = evaluate(condition);
    assert!(!problem, "{condition} is no condition");
    truth
}

fn evaluate(condition: &str) -> (bool, bool) {
    let escaped = condition
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;");
    let content = sdk(&format!(
        "<PropertyGroup><X>text</X><Y/><N>5</N></PropertyGroup>
        <PropertyGroup Condition=\"{escaped}\"><DefineConstants>HELD</DefineConstants></PropertyGroup>"
    ));
    let tree = [("src/App/App.csproj", &*content), ("src/App/Sub/a.txt", "")];
    let workspace = workspace(&tree);
    let symbols = &project(&workspace, "src/App/App.csproj").symbols;
    let noted = problems(&workspace)
        .iter()
        .any(|(code, _, _)| *code == ProblemCode::Undecidable);
    (symbols.contains("HELD"), noted)
}

#[test]
fn texts_compare_in_any_case() {
    assert!(holds("'$(X)' == 'TEXT'"));
    assert!(holds(" '$(X)'=='text' "));
    assert!(holds("$(X) == text"));
    assert!(holds("'$(X)' != 'other'"));
    assert!(!holds("'$(Y)' != ''"));
    assert!(holds("'$(Undefined)' == ''"));
    assert!(holds("'$(Configuration)|$(Platform)' == 'Debug|AnyCPU'"));
}

#[test]
fn numbers_and_versions_compare_as_such() {
    assert!(holds("'$(N)' < '10'") && holds("$(N) >= 5") && !holds("'$(N)' > '5.0'"));
    assert!(holds("'5.0' == '$(N)'") && holds("'0x10' == '16'"));
    assert!(holds("'1.10.0' > '1.9.0'"));
    assert!(holds("'17.2.1' <= '17.10'"));
}

#[test]
fn truth_values_compare_as_such() {
    assert!(holds("'yes' == 'true'") && holds("'off' == 'false'"));
    assert!(holds("true") && !holds("false") && holds("!false") && !holds("$(Undefined)"));
}

#[test]
fn and_binds_closer_than_or() {
    assert!(holds("true or true and false"));
    assert!(!holds("(true or true) and false"));
    assert!(holds("'a' == 'a' And ('b' == 'c' Or !('d' == 'e'))"));
}

#[test]
fn exists_looks_at_files_and_folders_of_the_tree() {
    assert!(holds("Exists('Sub')") && holds("Exists('SUB\\A.txt')") && holds("exists('..\\App')"));
    assert!(
        !holds("Exists('Sub/b.txt')") && !holds("Exists('')") && !holds("Exists('..\\..\\..')")
    );
    assert!(holds("Exists('$(MSBuildProjectDirectory)/Sub')"));
    assert!(holds("Exists('Sub;App.csproj')") && !holds("Exists('Sub;Gone')"));
    assert!(!holds("Exists('C:\\Windows')") && !holds("Exists('/etc/passwd')"));
}

#[test]
fn trailing_slashes_are_seen() {
    assert!(holds("HasTrailingSlash('a\\')") && holds("HasTrailingSlash('a/')"));
    assert!(!holds("HasTrailingSlash('a')") && !holds("HasTrailingSlash()"));
}

#[test]
fn quotes_inside_functions_do_not_end_a_text() {
    assert!(holds("'$(X.Replace('t', 'q'))' == 'qexq'"));
    assert!(holds("$(MSBuildProjectName.EndsWith('pp'))"));
    assert!(holds(
        "'$([System.IO.Path]::GetFileName('a/b.c'))' == 'b.c'"
    ));
}

#[test]
fn what_is_no_condition_does_not_hold_and_is_noted() {
    let deep = format!("{}true{}", "(".repeat(500), ")".repeat(500));
    let negated = format!("{}true", "!".repeat(5000));
    let rubbish = [
        "'a",
        "a b",
        "==",
        "'a' == ",
        "(true",
        "true)",
        "Foo('x')",
        "a = b",
        "'x' < 'y'",
    ];
    for condition in rubbish.into_iter().chain([&*deep, &*negated]) {
        assert_eq!(evaluate(condition), (false, true), "{condition}");
    }
}

#[test]
fn choose_takes_the_first_branch_that_holds() {
    let symbols = |x: &str| {
        let content = sdk(&format!(
            "<PropertyGroup><X>{x}</X></PropertyGroup><Choose>
            <When Condition=\"'$(X)' == '1'\"><PropertyGroup><DefineConstants>ONE</DefineConstants></PropertyGroup></When>
            <When Condition=\"'$(X)' &lt; '3'\"><PropertyGroup><DefineConstants>FEW</DefineConstants></PropertyGroup></When>
            <Otherwise><PropertyGroup><DefineConstants>MANY</DefineConstants></PropertyGroup></Otherwise></Choose>"
        ));
        let workspace = workspace(&[("A.csproj", &*content)]);
        project(&workspace, "A.csproj").symbols.clone()
    };
    assert!(symbols("1").contains("ONE") && !symbols("1").contains("FEW"));
    assert!(symbols("2").contains("FEW") && symbols("3").contains("MANY"));
}

#[test]
fn conditions_on_items_and_metadata_count() {
    let content = sdk(
        "<ItemGroup Condition='false'><Compile Remove='a.cs'/></ItemGroup>
        <ItemGroup><Compile Condition='false' Remove='a.cs'/>
        <Using Include='N'><Alias Condition='false'>Z</Alias></Using></ItemGroup>",
    );
    let workspace = workspace(&[("A.csproj", &*content), ("a.cs", "")]);
    assert_eq!(workspace.files.as_slice()[0].projects.len(), 1);
    assert_eq!(project(&workspace, "A.csproj").global_usings[0].alias, None);
}
