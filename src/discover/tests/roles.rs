//! Test projects.

use super::super::workspace::ProjectKind;
use super::{legacy, project, sdk, workspace};

const APP: &str = "App/App.csproj";

fn packages(names: &[&str]) -> String {
    let items = names
        .iter()
        .map(|name| format!("<PackageReference Include='{name}' Version='1'/>"));
    format!("<ItemGroup>{}</ItemGroup>", items.collect::<String>())
}

fn reference(path: &str) -> String {
    format!("<ItemGroup><ProjectReference Include='{path}'/></ItemGroup>")
}

/// The test projects of a tree of project files.
fn tests_of(projects: &[(&str, &str)]) -> Vec<String> {
    let workspace = workspace(projects);
    let tests = workspace.projects.iter().filter(|project| project.is_test);
    tests.map(|project| project.name.clone()).collect()
}

#[test]
fn packages_assemblies_and_statements_make_a_test_project() {
    let rows = [
        sdk(&packages(&["xunit.runner.visualstudio"])),
        sdk(&packages(&["Microsoft.NET.Test.Sdk"])),
        sdk(&packages(&["nunit"])),
        sdk(&packages(&["MSTest.TestFramework"])),
        sdk(&packages(&["Machine.Specifications"])),
        sdk(&packages(&["Reqnroll.NUnit"])),
        sdk(&packages(&["FakeItEasy"])),
        sdk("<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>"),
        "<Project Sdk='MSTest.Sdk/3.6.1'/>".to_owned(),
        legacy(
            "<ItemGroup><Reference Include='Microsoft.VisualStudio.QualityTools.UnitTestFramework, Version=10.0.0.0'/></ItemGroup>",
        ),
        legacy(
            "<PropertyGroup><ProjectTypeGuids>{3AC096D0-A1C2-E12C-1390-A8335801FDAB};{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}</ProjectTypeGuids></PropertyGroup>",
        ),
    ];
    for content in rows {
        let workspace = workspace(&[(APP, &*content)]);
        let app = project(&workspace, APP);
        assert!(app.is_test && app.kind == ProjectKind::Test, "{content}");
    }
}

#[test]
fn packages_config_makes_one_too() {
    let content = legacy("");
    let config = "<packages><package id='xunit' version='2'/></packages>";
    let workspace = workspace(&[(APP, &*content), ("App/packages.config", config)]);
    assert!(project(&workspace, APP).is_test);
}

#[test]
fn a_library_for_tests_is_one_and_its_users_need_no_packages() {
    let shared = sdk(&packages(&["xunit.assert"]));
    let tests = sdk(&reference("../Kit/Kit.csproj"));
    let projects = [
        ("Kit/Kit.csproj", &*shared),
        ("T/Shop.UnitTests.csproj", &*tests),
    ];
    assert_eq!(tests_of(&projects), ["Kit", "Shop.UnitTests"]);
}

#[test]
fn a_product_that_references_a_test_project_is_none() {
    let tests = sdk(&packages(&["Microsoft.NET.Test.Sdk", "xunit"]));
    let product = sdk(&reference("../T/Shop.Checks.csproj"));
    let projects = [
        ("T/Shop.Checks.csproj", &*tests),
        ("P/Shop.csproj", &*product),
    ];
    assert_eq!(tests_of(&projects), ["Shop.Checks"]);
}

#[test]
fn a_product_library_with_test_base_classes_is_none() {
    let blocks = sdk(&packages(&["xunit.abstractions", "NSubstitute"]));
    let product = sdk(&reference("../B/Blocks.csproj"));
    let projects = [("B/Blocks.csproj", &*blocks), ("P/Shop.csproj", &*product)];
    assert_eq!(tests_of(&projects), Vec::<String>::new());
}

#[test]
fn mocks_do_not_make_a_web_application_a_test() {
    let web = format!(
        "<Project Sdk='Microsoft.NET.Sdk.Web'>{}</Project>",
        packages(&["Moq"])
    );
    assert_eq!(tests_of(&[("W/Web.csproj", &*web)]), Vec::<String>::new());
}

#[test]
fn a_name_needs_the_projects_around_it_to_agree() {
    let laboratory = sdk("");
    let product = sdk(&reference("../L/Lab.Tests.csproj"));
    let projects = [
        ("L/Lab.Tests.csproj", &*laboratory),
        ("P/Clinic.csproj", &*product),
    ];
    assert_eq!(tests_of(&projects), Vec::<String>::new());
    assert_eq!(
        tests_of(&[("L/Lab.Tests.csproj", &*laboratory)]),
        ["Lab.Tests"]
    );
    assert_eq!(
        tests_of(&[("L/Contest.csproj", &*laboratory)]),
        Vec::<String>::new()
    );
    let real =
        sdk(&(packages(&["Microsoft.NET.Test.Sdk"]) + &reference("../U/TestUtilities.csproj")));
    let projects = [
        ("T/A.csproj", &*real),
        ("U/TestUtilities.csproj", &*laboratory),
    ];
    assert_eq!(tests_of(&projects), ["A", "TestUtilities"]);
}
