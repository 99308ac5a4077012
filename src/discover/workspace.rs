//! What *discover* yields: the source files, the projects that compile them, and what else lies beside them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::ids::{FileId, IdVec, ProjectId};
use crate::base::problem::Problem;

/// Everything that is known before the first source file is parsed.
#[derive(Clone, Hash, Debug, Default)]
pub struct Workspace {
    /// The C# files to analyse, in path order.
    pub files: IdVec<FileId, SourceFile>,
    /// The projects, in path order.
    pub projects: IdVec<ProjectId, Project>,
    /// Solution files that were read or found, relative paths in order.
    pub solutions: Vec<String>,
    /// Files beside C# that carry links or history (views, scripts, configuration, SQL), in path order.
    pub companions: Vec<CompanionFile>,
    /// What could not be read or decided.
    pub problems: Vec<Problem>,
}

/// One C# file.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SourceFile {
    /// Path relative to the root, with `/`.
    pub path: String,
    /// Size in bytes.
    pub bytes: u64,
    /// The projects that compile it, by assembly name, then by path; empty for a loose file. The first one
    /// owns its types.
    pub projects: Vec<ProjectId>,
    /// What the file's name and neighbours (not its content) say about it.
    pub marks: FileMarks,
}

/// What is known of a file from its path, its neighbours and its projects, before reading it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct FileMarks {
    /// `*.g.cs`, `*.Designer.cs`, `*.csd.cs`, a `.tt` of its name beside it, a service proxy, or a file that
    /// its project says is generated.
    pub generated: bool,
    /// Every project that compiles it is a test project; a loose file lies in the folder of one.
    pub test: bool,
    /// It is larger than the limit and is not to be parsed.
    pub oversized: bool,
}

/// One project file as Debug|AnyCPU with its newest target framework.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Project {
    /// Path of the csproj relative to the root, with `/`.
    pub path: String,
    /// Assembly name.
    pub name: String,
    /// The graph of another code base that it was given in; `None` for a project of the analysed tree.
    pub graph: Option<String>,
    /// Root namespace, where stated.
    pub root_namespace: Option<String>,
    /// What it builds.
    pub kind: ProjectKind,
    /// SDK-style or the format of 2002-2017.
    pub style: ProjectStyle,
    /// The SDK of an SDK-style project, e.g. `Microsoft.NET.Sdk.Web`.
    pub sdk: Option<String>,
    /// The newest target framework moniker, e.g. `net48`, `net8.0`.
    pub target_framework: Option<String>,
    /// `LangVersion` as stated or implied by the target framework, e.g. `7.3`, `12`, `latest`.
    pub lang_version: Option<String>,
    /// Preprocessor symbols defined while its files are read.
    pub symbols: BTreeSet<String>,
    /// Global usings from the project (implicit and `<Using>` items).
    pub global_usings: Vec<GlobalUsing>,
    /// Direct references to projects of the workspace, in path order.
    pub references: Vec<ProjectReference>,
    /// Every project visible from it (transitive closure of `references`, without itself), in path order.
    pub visible: Vec<ProjectId>,
    /// `NuGet` packages (`PackageReference` and `packages.config`), in name order.
    pub packages: Vec<PackageReference>,
    /// Assembly references by simple name, and referenced projects that are not there by theirs, in name order.
    pub assemblies: Vec<String>,
    /// Assemblies that may see its internals (from the project file; attributes in source are found later).
    pub internals_visible_to: Vec<String>,
    /// Whether it is a test project, by its packages and references.
    pub is_test: bool,
    /// The files it compiles, in path order.
    pub files: Vec<FileId>,
}

/// What a project builds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProjectKind {
    /// A class library.
    Library,
    /// A console program, service or job.
    Exe,
    /// A web application or web site.
    Web,
    /// A desktop program.
    Desktop,
    /// A test project.
    Test,
}

/// Format of a project file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProjectStyle {
    /// `<Project Sdk="...">`: files are globbed.
    Sdk,
    /// Explicit `Compile` items.
    Legacy,
}

/// A using that holds in every file of a project.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct GlobalUsing {
    /// Namespace or type as written.
    pub target: String,
    /// `<Using Include="X" Alias="A"/>`.
    pub alias: Option<String>,
    /// `<Using Include="X" Static="true"/>`.
    pub is_static: bool,
}

/// A reference from one project of the workspace to another.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ProjectReference {
    /// The referenced project.
    pub project: ProjectId,
    /// Extern aliases (`Aliases="A,B"`); empty means `global`.
    pub aliases: Vec<String>,
}

/// A `NuGet` package by name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PackageReference {
    /// Package id.
    pub name: String,
    /// Version as stated or from central package management, where there is one.
    pub version: Option<String>,
}

/// A file beside C# that carries links, configuration or history.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct CompanionFile {
    /// Path relative to the root, with `/`.
    pub path: String,
    /// Size in bytes.
    pub bytes: u64,
    /// What it is, by its extension or name.
    pub kind: CompanionKind,
}

/// Kinds of companion files.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CompanionKind {
    /// `.cshtml`, `.razor`, `.aspx`, `.ascx`, `.master`, `.asax`, `.ashx`, `.asmx`, `.svc`
    View,
    /// `.ts`, `.tsx`, `.js`, `.jsx`, `.hbs`
    Script,
    /// `.xsl`, `.xslt`
    Transform,
    /// `.config`, `.json`, `.xml`, `.yml`, `.yaml`
    Config,
    /// `.resx`
    Resource,
    /// `.sql`, `.edmx`, `.dbml`
    Data,
    /// `.proto`
    Contract,
    /// `CODEOWNERS`
    Owners,
}
