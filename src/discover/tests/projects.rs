//! What a project file says besides its files.

use super::super::workspace::{ProjectKind, ProjectStyle};
use super::super::{DiscoverOptions, Scope, discover};
use super::{legacy, problems, project, sdk, workspace};
use crate::base::problem::ProblemCode;
use crate::discover::memory::MemoryTree;
use crate::discover::workspace::{Project, Workspace};

fn only(content: &str) -> Project {
    let workspace = workspace(&[("A/My.App.csproj", content)]);
    project(&workspace, "A/My.App.csproj").clone()
}

fn group(properties: &str) -> String {
    format!("<PropertyGroup>{properties}</PropertyGroup>")
}

fn with_options(content: &str, options: &DiscoverOptions) -> Workspace {
    let tree = MemoryTree::new().with("A.csproj", content);
    discover(&tree, &Scope::Everything, options)
}

fn usings(project: &Project) -> Vec<&str> {
    project
        .global_usings
        .iter()
        .map(|using| using.target.as_str())
        .collect()
}

#[test]
fn name_and_namespace_default_to_the_file_name_and_nothing() {
    let plain = only(&sdk(""));
    assert_eq!((&*plain.name, plain.root_namespace), ("My.App", None));
    let named = only(&sdk(&group(
        "<AssemblyName>$(MSBuildProjectName).Core</AssemblyName><RootNamespace> N </RootNamespace>",
    )));
    assert_eq!(
        (&*named.name, named.root_namespace.as_deref()),
        ("My.App.Core", Some("N"))
    );
}

#[test]
fn sdks_are_named_in_three_ways() {
    let rows = [
        (
            "<Project Sdk='Microsoft.NET.Sdk.Web/8.0.1'/>",
            "Microsoft.NET.Sdk.Web",
        ),
        (
            "<Project><Sdk Name='Foo.Sdk' Version='1'/></Project>",
            "Foo.Sdk",
        ),
        (
            "<Project><Import Project='Sdk.props' Sdk='Bar.Sdk'/></Project>",
            "Bar.Sdk",
        ),
        ("<Project Sdk='First;Second'/>", "First"),
    ];
    for (content, sdk) in rows {
        let project = only(content);
        assert_eq!(
            (project.style, project.sdk.as_deref()),
            (ProjectStyle::Sdk, Some(sdk))
        );
    }
    let old = only(&legacy(""));
    assert_eq!((old.style, old.sdk), (ProjectStyle::Legacy, None));
}

#[test]
fn the_newest_framework_is_taken_unless_another_is_asked_for() {
    let content = sdk(&group(
        "<TargetFrameworks>net472; netstandard2.0;net6.0;net8.0</TargetFrameworks>",
    ));
    let newest = only(&content);
    assert_eq!(newest.target_framework.as_deref(), Some("net8.0"));
    assert!(newest.symbols.contains("NET8_0"));
    let options = DiscoverOptions {
        framework: Some("NET472".to_owned()),
        ..DiscoverOptions::default()
    };
    let asked = with_options(&content, &options);
    let asked = project(&asked, "A.csproj");
    assert_eq!(asked.target_framework.as_deref(), Some("net472"));
    assert!(asked.symbols.contains("NETFRAMEWORK") && !asked.symbols.contains("NET8_0"));
    let single = with_options(
        &sdk(&group("<TargetFramework>net9.0</TargetFramework>")),
        &options,
    );
    assert_eq!(
        project(&single, "A.csproj").target_framework.as_deref(),
        Some("net9.0")
    );
}

#[test]
fn conditions_see_the_chosen_framework() {
    let project = only(&sdk(
        "<PropertyGroup><TargetFrameworks>net472;net8.0</TargetFrameworks></PropertyGroup>
        <PropertyGroup Condition=\"'$(TargetFramework)' == 'net8.0'\"><LangVersion>preview</LangVersion></PropertyGroup>
        <ItemGroup Condition=\"'$(TargetFrameworkIdentifier)' == '.NETFramework'\"><Reference Include='Old'/></ItemGroup>
        <ItemGroup Condition=\"$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net6.0'))\"><Reference Include='New'/></ItemGroup>",
    ));
    assert_eq!(project.lang_version.as_deref(), Some("preview"));
    assert_eq!(project.assemblies, ["New"]);
}

#[test]
fn language_is_stated_or_follows_the_framework() {
    let language = |content: &str| only(content).lang_version;
    let of = |properties: &str| language(&sdk(&group(properties)));
    assert_eq!(
        of("<TargetFramework>net8.0</TargetFramework>").as_deref(),
        Some("12")
    );
    assert_eq!(
        of("<TargetFramework>net8.0</TargetFramework><LangVersion>9.0</LangVersion>").as_deref(),
        Some("9")
    );
    assert_eq!(
        of("<TargetFramework>netstandard2.0</TargetFramework><LangVersion>default</LangVersion>")
            .as_deref(),
        Some("7.3")
    );
    let old = legacy(&group(
        "<TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>",
    ));
    assert_eq!(only(&old).target_framework.as_deref(), Some("net472"));
    assert_eq!(language(&old).as_deref(), Some("7.3"));
    assert_eq!(language(&legacy("")), None);
}

#[test]
fn symbols_of_the_sdk_are_added_to_those_stated() {
    let project = only(&sdk(&group(
        "<TargetFramework>netcoreapp3.1</TargetFramework><DefineConstants>A, B;1X;$(DefineConstants)</DefineConstants>",
    )));
    for symbol in ["A", "B", "TRACE", "DEBUG", "NETCOREAPP", "NETCOREAPP3_1"] {
        assert!(project.symbols.contains(symbol), "{symbol}");
    }
    assert!(!project.symbols.contains("1X") && !project.symbols.contains("NET"));
    let bare = only(&sdk(&group(
        "<TargetFramework>net8.0</TargetFramework><DefineConstants>A</DefineConstants>
        <DisableImplicitFrameworkDefines>true</DisableImplicitFrameworkDefines>
        <DisableImplicitConfigurationDefines>true</DisableImplicitConfigurationDefines>",
    )));
    assert_eq!(bare.symbols.into_iter().collect::<Vec<_>>(), ["A"]);
}

#[test]
fn an_old_project_has_only_the_symbols_of_its_configuration() {
    let content = legacy(
        "<PropertyGroup Condition=\" '$(Configuration)|$(Platform)' == 'Debug|AnyCPU' \"><DefineConstants>DEBUG;TRACE</DefineConstants></PropertyGroup>
        <PropertyGroup Condition=\" '$(Configuration)|$(Platform)' == 'Release|AnyCPU' \"><DefineConstants>SHIPPED</DefineConstants></PropertyGroup>",
    );
    assert_eq!(
        only(&content).symbols.into_iter().collect::<Vec<_>>(),
        ["DEBUG", "TRACE"]
    );
    let options = DiscoverOptions {
        configuration: "Release".to_owned(),
        defines: vec!["EXTRA".to_owned(), "no symbol".to_owned()],
        ..DiscoverOptions::default()
    };
    let release = with_options(&content, &options);
    let symbols: Vec<&str> = project(&release, "A.csproj")
        .symbols
        .iter()
        .map(|s| &**s)
        .collect();
    assert_eq!(symbols, ["EXTRA", "SHIPPED"]);
}

#[test]
fn implicit_usings_depend_on_the_sdk() {
    let of = |sdk: &str, more: &str| {
        let switch = "<ImplicitUsings>enable</ImplicitUsings>";
        only(&format!(
            "<Project Sdk='{sdk}'>{}</Project>",
            group(&format!("{switch}{more}"))
        ))
    };
    let plain = of("Microsoft.NET.Sdk", "");
    assert_eq!(usings(&plain).len(), 7);
    let web = of("Microsoft.NET.Sdk.Web", "");
    assert!(usings(&web).contains(&"Microsoft.AspNetCore.Builder") && usings(&web).len() == 16);
    assert_eq!(usings(&of("Microsoft.NET.Sdk.Worker", "")).len(), 11);
    let wpf = of("Microsoft.NET.Sdk", "<UseWPF>true</UseWPF>");
    assert!(!usings(&wpf).contains(&"System.IO"));
    let forms = of(
        "Microsoft.NET.Sdk",
        "<UseWindowsForms>true</UseWindowsForms>",
    );
    assert!(usings(&forms).contains(&"System.Drawing"));
    let classic = of(
        "Microsoft.NET.Sdk",
        "<TargetFramework>net48</TargetFramework>",
    );
    assert!(!usings(&classic).contains(&"System.Net.Http"));
    assert!(usings(&only(&sdk(""))).is_empty());
}

#[test]
fn using_items_add_and_remove() {
    let project = only(&sdk(
        "<PropertyGroup><ImplicitUsings>true</ImplicitUsings></PropertyGroup><ItemGroup>
        <Using Include='My.Lib;My.Other'/><Using Include='System.Math' Static='True'/>
        <Using Include='My.Lib.Point' Alias='P'/><Using Remove='System.IO;My.Other'/></ItemGroup>",
    ));
    let names = usings(&project);
    assert!(
        names.contains(&"My.Lib") && !names.contains(&"My.Other") && !names.contains(&"System.IO")
    );
    let of = |name: &str| {
        project
            .global_usings
            .iter()
            .find(|using| using.target == name)
            .unwrap()
    };
    assert!(of("System.Math").is_static);
    assert_eq!(of("My.Lib.Point").alias.as_deref(), Some("P"));
}

#[test]
fn internals_are_granted_by_item_or_attribute() {
    let project = only(&sdk(
        "<ItemGroup><InternalsVisibleTo Include='$(AssemblyName).Tests, PublicKey=0024;Other'/>
        <AssemblyAttribute Include='System.Runtime.CompilerServices.InternalsVisibleToAttribute'><_Parameter1>Third</_Parameter1></AssemblyAttribute>
        <AssemblyAttribute Include='System.CLSCompliantAttribute'><_Parameter1>true</_Parameter1></AssemblyAttribute></ItemGroup>",
    ));
    // The name of the assembly gets its default after the project was read, as in MSBuild items see it.
    assert_eq!(
        project.internals_visible_to,
        ["My.App.Tests", "Other", "Third"]
    );
}

#[test]
fn packages_have_their_own_or_the_central_version() {
    let content = sdk(
        "<ItemGroup><PackageReference Include='Own' Version='1.0'/><PackageReference Include='central'/>
        <PackageReference Include='Forced' VersionOverride='9'/><PackageReference Include='Gone'/>
        <PackageReference Remove='gone'/><PackageReference Include='Child'><Version>[2,3)</Version></PackageReference></ItemGroup>",
    );
    let props = "<Project><ItemGroup><PackageVersion Include='Central' Version='2.0'/><PackageVersion Include='Forced' Version='1'/>
        <GlobalPackageReference Include='Everywhere' Version='3'/></ItemGroup></Project>";
    let tree = [
        ("src/A/A.csproj", &*content),
        ("Directory.Packages.props", props),
    ];
    let workspace = workspace(&tree);
    let packages = project(&workspace, "src/A/A.csproj").packages.iter();
    let packages: Vec<(&str, Option<&str>)> = packages
        .map(|package| (&*package.name, package.version.as_deref()))
        .collect();
    let expected = [
        ("central", Some("2.0")),
        ("Child", Some("[2,3)")),
        ("Everywhere", Some("3")),
        ("Forced", Some("9")),
        ("Own", Some("1.0")),
    ];
    assert_eq!(packages, expected);
}

#[test]
fn packages_config_counts_too() {
    let content = legacy("");
    let config =
        "<packages><package id='NUnit' version='3.12.0' targetFramework='net48'/></packages>";
    let tree = [("A/A.csproj", &*content), ("A/Packages.config", config)];
    let workspace = workspace(&tree);
    let package = &project(&workspace, "A/A.csproj").packages[0];
    assert_eq!(
        (&*package.name, package.version.as_deref()),
        ("NUnit", Some("3.12.0"))
    );
}

#[test]
fn assemblies_are_listed_by_simple_name() {
    let project = only(&legacy(
        "<ItemGroup><Reference Include='System.Web, Version=4.0.0.0, Culture=neutral'/><Reference Include='b;a'/>
        <Reference Include='..\\lib\\Foo.Bar.dll'/><Reference Include='gone'/><Reference Remove='Gone'/></ItemGroup>",
    ));
    assert_eq!(project.assemblies, ["Foo.Bar", "System.Web", "a", "b"]);
}

#[test]
fn props_and_targets_above_are_imported_the_nearest_only() {
    let define = |symbol: &str| {
        format!(
            "<Project><PropertyGroup><DefineConstants>$(DefineConstants);{symbol}</DefineConstants></PropertyGroup></Project>"
        )
    };
    let (far, near, after) = (
        define("FAR"),
        define("NEAR"),
        define("AFTER$(MSBuildProjectName)"),
    );
    let own = sdk(&group(
        "<DefineConstants>$(DefineConstants);OWN</DefineConstants>",
    ));
    let chained = "<Project><Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))\"/></Project>";
    let tree = [
        ("Directory.Build.props", &*far),
        ("src/Directory.Build.props", &*near),
        ("src/Directory.Build.targets", &*after),
        ("src/A/A.csproj", &*own),
        ("lib/Directory.Build.props", chained),
        ("lib/B/B.csproj", &*own),
    ];
    let workspace = workspace(&tree);
    let symbols = |path| {
        let symbols = project(&workspace, path)
            .symbols
            .iter()
            .map(|symbol| &**symbol);
        symbols.collect::<Vec<_>>()
    };
    assert_eq!(
        symbols("src/A/A.csproj"),
        ["AFTERA", "DEBUG", "NEAR", "OWN", "TRACE"]
    );
    assert_eq!(symbols("lib/B/B.csproj"), ["DEBUG", "FAR", "OWN", "TRACE"]);
}

#[test]
fn a_project_can_refuse_the_targets_above() {
    let own = sdk(&group(
        "<ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets>",
    ));
    let above =
        "<Project><PropertyGroup><RootNamespace>X</RootNamespace></PropertyGroup></Project>";
    let workspace = workspace(&[("A/A.csproj", &*own), ("Directory.Build.targets", above)]);
    assert_eq!(project(&workspace, "A/A.csproj").root_namespace, None);
}

#[test]
fn imports_take_patterns_and_happen_once() {
    let own = sdk(
        "<PropertyGroup><N>0</N></PropertyGroup><Import Project='props\\*.props'/><Import Project='props\\b.props'/>
        <ImportGroup Condition='false'><Import Project='props\\c.other'/></ImportGroup>
        <PropertyGroup><RootNamespace>N$(N)</RootNamespace></PropertyGroup>",
    );
    let add =
        |digit| format!("<Project><PropertyGroup><N>$(N){digit}</N></PropertyGroup></Project>");
    let (a, b, c) = (add(1), add(2), add(3));
    let tree = [
        ("A.csproj", &*own),
        ("props/b.props", &*b),
        ("props/a.props", &*a),
        ("props/c.other", &*c),
    ];
    let workspace = workspace(&tree);
    assert_eq!(
        project(&workspace, "A.csproj").root_namespace.as_deref(),
        Some("N012")
    );
}

#[test]
fn imports_in_a_circle_end() {
    let own = sdk("<Import Project='a.props'/>");
    let a = "<Project><Import Project='b.props'/></Project>";
    let b = "<Project><Import Project='a.props'/><Import Project='A.csproj'/></Project>";
    let workspace = workspace(&[("A.csproj", &*own), ("a.props", a), ("b.props", b)]);
    assert!(workspace.problems.is_empty());
}

#[test]
fn a_missing_import_is_reported_unless_tools_or_packages_provide_it() {
    let own = legacy(
        "<PropertyGroup><Vs>$(MSBuildExtensionsPath32)\\VisualStudio</Vs></PropertyGroup>
        <Import Project='$(MSBuildToolsPath)\\Microsoft.CSharp.targets'/>
        <Import Project='$(Vs)\\Web.targets'/>
        <Import Project='..\\packages\\X.1.0\\build\\X.props'/>
        <Import Project='gone.props' Condition=\"Exists('gone.props')\"/>
        <Import Project='..\\gone.props'/>",
    );
    let workspace = workspace(&[("A/A.csproj", &*own)]);
    assert_eq!(
        problems(&workspace),
        [(ProblemCode::MissingReference, "A/A.csproj", Some(6))]
    );
}

#[test]
fn the_solution_above_gives_its_folder() {
    let own = legacy("<Import Project='$(SolutionDir)build\\x.props'/>");
    let props = "<Project><PropertyGroup><RootNamespace>$(SolutionName)</RootNamespace></PropertyGroup></Project>";
    let tree = [
        ("src/A/A.csproj", &*own),
        ("src/build/x.props", props),
        ("src/Shop.sln", ""),
    ];
    let workspace = workspace(&tree);
    assert_eq!(
        project(&workspace, "src/A/A.csproj")
            .root_namespace
            .as_deref(),
        Some("Shop")
    );
    assert_eq!(workspace.solutions, ["src/Shop.sln"]);
}

#[test]
fn kinds_follow_sdk_project_type_and_output() {
    let kind = |content: &str| only(content).kind;
    let of = |properties: &str| kind(&sdk(&group(properties)));
    assert_eq!(of(""), ProjectKind::Library);
    assert_eq!(of("<OutputType>Exe</OutputType>"), ProjectKind::Exe);
    assert_eq!(
        of("<OutputType>WinExe</OutputType><UseWPF>true</UseWPF>"),
        ProjectKind::Desktop
    );
    assert_eq!(of("<UseWPF>true</UseWPF>"), ProjectKind::Library);
    assert_eq!(
        of("<AzureFunctionsVersion>v4</AzureFunctionsVersion>"),
        ProjectKind::Exe
    );
    assert_eq!(
        kind("<Project Sdk='Microsoft.NET.Sdk.Web'/>"),
        ProjectKind::Web
    );
    assert_eq!(
        kind("<Project Sdk='Microsoft.NET.Sdk.Worker'/>"),
        ProjectKind::Exe
    );
    let hosted = "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>
        <ItemGroup><FrameworkReference Include='Microsoft.AspNetCore.App'/></ItemGroup>";
    assert_eq!(kind(&sdk(hosted)), ProjectKind::Web);
    let guids = "<ProjectTypeGuids>{349c5851-65df-11da-9384-00065b846f21};{fae04ec0-301f-11d3-bf4b-00c04f79efbc}</ProjectTypeGuids>";
    assert_eq!(kind(&legacy(&group(guids))), ProjectKind::Web);
    assert_eq!(
        kind(&legacy(&group("<OutputType>WinExe</OutputType>"))),
        ProjectKind::Desktop
    );
}
