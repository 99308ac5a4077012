//! Properties and property functions.

use super::{problems, project, sdk, workspace};
use crate::base::problem::ProblemCode;

/// What an expression yields in `src/App/App.csproj`, and whether it could not be evaluated.
fn evaluate(expression: &str) -> (String, bool) {
    let content = sdk(&format!(
        "<PropertyGroup><X>One.Two.Three</X><P>a/b\\c.txt</P>
        <RootNamespace><![CDATA[<{expression}>]]></RootNamespace></PropertyGroup>"
    ));
    let tree = [
        ("src/App/App.csproj", &*content),
        ("src/Marker.props", ""),
        ("Top.txt", "from a file"),
    ];
    let workspace = workspace(&tree);
    let value = project(&workspace, "src/App/App.csproj")
        .root_namespace
        .clone()
        .unwrap();
    let noted = problems(&workspace)
        .iter()
        .any(|(code, _, _)| *code == ProblemCode::Undecidable);
    (value[1..value.len() - 1].to_owned(), noted)
}

fn check(rows: &[(&str, &str)]) {
    for (expression, expected) in rows {
        assert_eq!(
            evaluate(expression),
            ((*expected).to_owned(), false),
            "{expression}"
        );
    }
}

#[test]
fn well_known_properties() {
    check(&[
        ("$(MSBuildProjectName)", "App"),
        ("$(MSBuildProjectFile)", "App.csproj"),
        ("$(MSBuildProjectExtension)", ".csproj"),
        ("$(MSBuildProjectDirectory)", "/_/src/App"),
        ("$(msbuildthisfiledirectory)", "/_/src/App/"),
        ("$(MSBuildThisFileName)", "App"),
        ("$(Configuration)-$(Platform)", "Debug-AnyCPU"),
        ("$(Nothing)$( X )", "One.Two.Three"),
        ("$(Registry:HKLM\\x)", ""),
        ("100%(x)@(y)", "100"),
    ]);
}

#[test]
fn members_of_texts() {
    check(&[
        ("$(X.Contains('Two'))", "True"),
        ("$(X.StartsWith('Two'))", "False"),
        ("$(X.EndsWith(\"Three\"))", "True"),
        ("$(X.Replace('.', ''))", "OneTwoThree"),
        ("$(X.Substring(4))", "Two.Three"),
        ("$(X.Substring(4, 3))", "Two"),
        ("$(X.Remove(3))", "One"),
        ("$(X.Insert(3, '!'))", "One!.Two.Three"),
        (
            "$(X.ToLower())$(X.ToUpperInvariant())",
            "one.two.threeONE.TWO.THREE",
        ),
        ("$(X.Length)", "13"),
        (
            "$(X.IndexOf('Two'))$(X.LastIndexOf('.'))$(X.IndexOf('q'))",
            "47-1",
        ),
        ("$(X.Split('.')[1])", "Two"),
        ("$(X.Split('.'))", "One;Two;Three"),
        ("$(X.Split('.').Length)", "3"),
        ("$(X[0])", "O"),
        ("$(X.Trim('O').TrimEnd('e').TrimStart('n'))", "e.Two.Thr"),
        ("$(X.Replace('.', '(').Contains('('))", "True"),
        (
            "$(X.Equals('one.two.three', StringComparison.OrdinalIgnoreCase))",
            "True",
        ),
        ("$(X.PadLeft(15, '-'))", "--One.Two.Three"),
    ]);
}

#[test]
fn paths() {
    check(&[
        ("$([System.IO.Path]::Combine('a', 'b\\c', 'd'))", "a/b/c/d"),
        ("$([System.IO.Path]::Combine('a', '/b'))", "/b"),
        ("$([System.IO.Path]::GetFileName('$(P)'))", "c.txt"),
        (
            "$([System.IO.Path]::GetFileNameWithoutExtension($(P)))",
            "c",
        ),
        ("$([System.IO.Path]::GetDirectoryName($(P)))", "a/b"),
        ("$([System.IO.Path]::GetExtension($(P)))", ".txt"),
        ("$([System.IO.Path]::ChangeExtension('x.a', '.b'))", "x.b"),
        ("$([System.IO.Path]::GetFullPath('..\\x'))", "/_/src/x"),
        ("a$([System.IO.Path]::DirectorySeparatorChar)b", "a/b"),
        ("$([System.IO.File]::Exists('..\\marker.props'))", "True"),
        ("$([System.IO.Directory]::Exists('..\\App'))", "True"),
        (
            "$([System.IO.File]::ReadAllText('..\\..\\Top.txt'))",
            "from a file",
        ),
        (
            "$([System.IO.File]::ReadAllText('..\\..\\..\\Top.txt'))",
            "",
        ),
        ("$([MSBuild]::NormalizePath('..', 'x'))", "/_/src/x"),
        ("$([MSBuild]::NormalizeDirectory('..\\x'))", "/_/src/x/"),
        ("$([MSBuild]::EnsureTrailingSlash('a\\b'))", "a/b/"),
        (
            "$([MSBuild]::MakeRelative($(MSBuildProjectDirectory), '/_/src/B/x'))",
            "../B/x",
        ),
    ]);
}

#[test]
fn files_above() {
    check(&[
        (
            "$([MSBuild]::GetPathOfFileAbove('Marker.props'))",
            "/_/src/Marker.props",
        ),
        (
            "$([MSBuild]::GetPathOfFileAbove('Top.txt', '$(MSBuildThisFileDirectory)../'))",
            "/_/Top.txt",
        ),
        (
            "$([MSBuild]::GetDirectoryNameOfFileAbove($(MSBuildThisFileDirectory), 'marker.props'))",
            "/_/src",
        ),
        ("$([MSBuild]::GetPathOfFileAbove('None.props'))", ""),
        (
            "$([MSBuild]::GetPathOfFileAbove('Top.txt', '..\\..\\..'))",
            "",
        ),
    ]);
}

#[test]
fn frameworks_versions_and_numbers() {
    check(&[
        (
            "$([MSBuild]::GetTargetFrameworkIdentifier('net8.0'))",
            ".NETCoreApp",
        ),
        ("$([MSBuild]::GetTargetFrameworkVersion('net472'))", "4.7.2"),
        (
            "$([MSBuild]::GetTargetPlatformIdentifier('net8.0-windows'))",
            "windows",
        ),
        (
            "$([MSBuild]::IsTargetFrameworkCompatible('net8.0', 'net6.0'))",
            "True",
        ),
        (
            "$([MSBuild]::VersionGreaterThanOrEquals('10.0', '9.0'))",
            "True",
        ),
        ("$([MSBuild]::VersionLessThan('v1.2', '1.10'))", "True"),
        (
            "$([MSBuild]::Add(1, 2))$([MSBuild]::Multiply(2, 1.5))",
            "33",
        ),
        (
            "$([MSBuild]::ValueOrDefault('', 'x'))$([MSBuild]::ValueOrDefault('y', 'x'))",
            "xy",
        ),
        ("$([System.Version]::Parse('8.1.2').Minor)", "1"),
    ]);
}

#[test]
fn static_functions_of_texts() {
    check(&[
        ("$([System.String]::IsNullOrEmpty('$(Nothing)'))", "True"),
        ("$([System.String]::Join('-', 'a', 'b'))", "a-b"),
        ("$([System.String]::Format('{1}{0}{{', 'a', 'b'))", "ba{{"),
        ("$([System.String]::Copy('$(X)').Split('.')[2])", "Three"),
        (
            "$([System.Text.RegularExpressions.Regex]::IsMatch('$(X)', '^One\\..*e$'))",
            "True",
        ),
        (
            "$([System.Text.RegularExpressions.Regex]::Replace('ab', '(a)(b)', '$2x$1'))",
            "bxa",
        ),
        (
            "$([System.Text.RegularExpressions.Regex]::Match('net8.0', '[0-9.]+'))",
            "8.0",
        ),
    ]);
}

#[test]
fn what_the_machine_decides_is_empty() {
    check(&[
        ("$([System.DateTime]::Now.Year.ToString('x'))", ""),
        (
            "$([System.Environment]::GetEnvironmentVariable('HOME'))",
            "",
        ),
        ("$([System.Guid]::NewGuid())", ""),
        (
            "$([MSBuild]::IsOSPlatform('Linux'))$([MSBuild]::IsOSPlatform('Windows'))",
            "TrueFalse",
        ),
    ]);
}

#[test]
fn what_cannot_be_evaluated_is_empty_and_noted() {
    let deep = format!(
        "{}x{}",
        "$([MSBuild]::Escape('".repeat(200),
        "'))".repeat(200)
    );
    let rows = [
        "$(X.Substring(99))",
        "$(X.Frobnicate())",
        "$([Foo]::Bar())",
        "$([MSBuild]::StableStringHash('x'))",
        "$([System.Text.RegularExpressions.Regex]::IsMatch('x', '(?=x)'))",
        "$([System.Text.RegularExpressions.Regex]::IsMatch('x', '('))",
        "$(X.Split('.')[7])",
        "$(X?)",
        "$()",
        &deep,
    ];
    for expression in rows {
        assert_eq!(evaluate(expression), (String::new(), true), "{expression}");
    }
}

#[test]
fn an_open_parenthesis_is_just_text() {
    check(&[("$(X", "$(X"), ("a$b(c", "a$b(c"), ("(x)", "(x)")]);
}

#[test]
fn forward_slashes_match_a_windows_question() {
    check(&[
        ("$(MSBuildProjectFullPath.Contains('\\App\\'))", "True"),
        ("$(MSBuildProjectDirectory.EndsWith('src\\App'))", "True"),
    ]);
}

#[test]
fn growth_is_bounded() {
    let doubling = "<A>$(A)$(A)$(A)$(A)</A>".repeat(40);
    let replaced = "<A>$(A.Replace('a', '$(A)'))</A>".repeat(40);
    let joined = "<A>$([System.String]::Join('$(A)', '$(A)', '$(A)', '$(A)'))</A>".repeat(40);
    for growth in [doubling, replaced, joined] {
        let content = sdk(&format!(
            "<PropertyGroup><A>aaaaaaaa</A>{growth}</PropertyGroup>"
        ));
        let workspace = workspace(&[("A.csproj", &*content)]);
        assert!(
            problems(&workspace)
                .iter()
                .any(|(code, ..)| *code == ProblemCode::Undecidable)
        );
    }
}

#[test]
fn a_property_may_use_its_own_earlier_value() {
    let content = sdk(
        "<PropertyGroup><DefineConstants>$(DefineConstants);MINE</DefineConstants><B>$(C)</B><C>$(B)</C></PropertyGroup>",
    );
    let workspace = workspace(&[("A.csproj", &*content)]);
    let symbols: Vec<&str> = project(&workspace, "A.csproj")
        .symbols
        .iter()
        .map(|s| &**s)
        .collect();
    assert_eq!(symbols, ["DEBUG", "MINE", "TRACE"]);
}
