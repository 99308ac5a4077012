//! A small `MSBuild`: what a project file says, as far as files alone decide it.
//!
//! Evaluation has two passes, as in `MSBuild`: properties and imports in reading order ([`properties`]), then
//! items, which see the final value of every property ([`items`], [`compile`]). It runs twice for an SDK-style
//! project: the first run finds out which target frameworks there are, the second evaluates for the newest.
//!
//! Targets and tasks are never run, and neither the SDK nor restored packages are there; what they would
//! add is in `queries/discover/`. What cannot be decided is taken as empty or false and noted as
//! [`ProblemCode::Undecidable`].
//!
//! A project file that is not well-formed is evaluated as far as it can be read; because its list of files
//! may be cut short, it also compiles the C# files of its folder, as an SDK-style project would.

mod compile;
mod condition;
mod expand;
mod functions;
mod items;
mod packages;
mod properties;
mod reader;
mod scope;
mod strings;
mod usings;
pub(crate) use value::is_true;

mod value;
mod versions;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::problem::{Problem, ProblemCode};

use super::files::Files;
use super::framework::{Framework, language_version};
use super::index::EntryIndex;
use super::tables::tables;
use super::workspace::{GlobalUsing, PackageReference, ProjectStyle};

use properties::Reader;
use scope::Scope;

/// What is the same for all projects of a run.
pub(crate) struct Environment<'e> {
    /// `Configuration`, e.g. `Debug`.
    pub(crate) configuration: &'e str,
    /// The framework to build for, where a project has it.
    pub(crate) framework: Option<&'e str>,
    /// Further preprocessor symbols.
    pub(crate) defines: &'e [String],
    /// The solution that is analysed, if one is.
    pub(crate) solution: Option<&'e str>,
    /// All solutions of the tree in path order.
    pub(crate) solutions: &'e [String],
    /// The folders of all projects of the tree, relative to the root.
    pub(crate) project_folders: &'e BTreeSet<&'e str>,
}

/// A reference to another project file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct FileReference {
    /// The referenced project file.
    pub(crate) project: EntryIndex,
    /// Extern aliases; empty for `global`.
    pub(crate) aliases: Vec<String>,
}

/// A reference to an assembly by name, which may turn out to be that of a project.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct NamedReference {
    /// Simple name of the assembly, or id of the package.
    pub(crate) name: String,
    /// Extern aliases; empty for `global`.
    pub(crate) aliases: Vec<String>,
}

/// What one project file says.
#[derive(Debug)]
pub(crate) struct Evaluation {
    /// The project file.
    pub(crate) file: EntryIndex,
    /// Assembly name.
    pub(crate) name: String,
    /// Root namespace, where stated.
    pub(crate) root_namespace: Option<String>,
    /// SDK-style or not.
    pub(crate) style: ProjectStyle,
    /// The SDKs it names.
    pub(crate) sdks: Vec<String>,
    /// Moniker of the framework it is evaluated for.
    pub(crate) target_framework: Option<String>,
    /// C# version in one spelling.
    pub(crate) lang_version: Option<String>,
    /// Preprocessor symbols.
    pub(crate) symbols: BTreeSet<String>,
    /// Implicit and explicit global usings, in order.
    pub(crate) usings: Vec<GlobalUsing>,
    /// The C# files it compiles.
    pub(crate) compile: BTreeSet<EntryIndex>,
    /// Those of them that it says a generator writes.
    pub(crate) generated: BTreeSet<EntryIndex>,
    /// Project references in order.
    pub(crate) projects: Vec<FileReference>,
    /// Assembly references in order.
    pub(crate) assemblies: Vec<NamedReference>,
    /// Names of referenced projects that are not there.
    pub(crate) absent: Vec<String>,
    /// Packages by name.
    pub(crate) packages: Vec<PackageReference>,
    /// Framework references, e.g. `Microsoft.AspNetCore.App`.
    pub(crate) frameworks: Vec<String>,
    /// Assemblies that see its internals.
    pub(crate) internals_visible_to: Vec<String>,
    /// Properties on which its role depends, by name in lower case.
    role: BTreeMap<String, String>,
    /// What could not be decided.
    pub(crate) problems: Vec<Problem>,
    /// Paths beyond the root that it wants, relative to it, so they start with `..`.
    pub(crate) outside: BTreeSet<String>,
}

/// Properties that tell what a project is for, besides those in the table of SDKs.
const ROLE_PROPERTIES: [&str; 6] = [
    "OutputType",
    "ProjectTypeGuids",
    "IsTestProject",
    "TestProject",
    "TestProjectType",
    "AzureFunctionsVersion",
];

/// Evaluates one project file.
pub(crate) fn evaluate(
    files: &Files<'_>,
    environment: &Environment<'_>,
    file: EntryIndex,
) -> Evaluation {
    let document = &files.load(file).document;
    let sdks = properties::sdks(&document.root);
    let read = |framework: &str| {
        let scope = Scope::new(files, file, !sdks.is_empty());
        Reader::read(scope, environment, file, &document.root, framework)
    };
    let mut reader = read("");
    let framework = reader.framework(environment.framework);
    if !sdks.is_empty() {
        reader = read(&framework);
    }
    let named_project = document.root.name.is_empty() || &*document.root.name == "Project";
    if !named_project {
        let message = format!("the root element is {}, not Project", document.root.name);
        reader.scope.note(ProblemCode::BrokenProject, message);
    }
    let globs = !sdks.is_empty() || document.truncated || !named_project;
    finish(reader, environment, file, sdks, globs)
}

/// The second pass and what follows from both.
fn finish(
    reader: Reader<'_>,
    environment: &Environment<'_>,
    file: EntryIndex,
    sdks: Vec<String>,
    globs: bool,
) -> Evaluation {
    let Reader { scope, groups, .. } = reader;
    let framework = target_framework(&scope);
    let framework = framework.as_ref();
    let items = items::read(&scope, environment, &groups, &sdks, framework, globs);
    let style = if scope.is_sdk {
        ProjectStyle::Sdk
    } else {
        ProjectStyle::Legacy
    };
    Evaluation {
        file,
        name: scope.trimmed("AssemblyName"),
        root_namespace: scope.stated("RootNamespace"),
        style,
        sdks,
        target_framework: moniker(&scope, framework),
        lang_version: language(&scope, framework),
        symbols: symbols(&scope, environment, framework),
        usings: items.usings,
        compile: items.compile,
        generated: items.generated,
        projects: items.projects,
        assemblies: items.assemblies,
        absent: items.absent,
        packages: items.packages.into_references(),
        frameworks: items.frameworks,
        internals_visible_to: items.internals_visible_to,
        role: role_properties(&scope),
        problems: Vec::new(),
        outside: BTreeSet::new(),
    }
    .with_notes(scope)
}

/// The properties that tell what a project is for, as far as they are set.
fn role_properties(scope: &Scope<'_>) -> BTreeMap<String, String> {
    let desktop = tables().sdks.desktop.properties.iter().map(String::as_str);
    let names = ROLE_PROPERTIES.into_iter().chain(desktop);
    let set = names.filter_map(|name| Some((name.to_ascii_lowercase(), scope.stated(name)?)));
    set.collect()
}

/// The framework as stated, or of an old-style project as a moniker.
fn moniker(scope: &Scope<'_>, framework: Option<&Framework>) -> Option<String> {
    let classic = framework.filter(|_| !scope.is_sdk).map(Framework::moniker);
    classic.or_else(|| scope.stated("TargetFramework"))
}

/// The C# version as stated, or the default of the framework.
fn language(scope: &Scope<'_>, framework: Option<&Framework>) -> Option<String> {
    let stated = language_version(&scope.get("LangVersion"));
    let implied = framework.and_then(Framework::default_language);
    stated.or_else(|| implied.map(str::to_owned))
}

impl Evaluation {
    fn with_notes(mut self, scope: Scope<'_>) -> Self {
        (self.problems, self.outside) = scope.into_notes();
        self
    }

    /// The value of one of the properties that tell what a project is for; empty where it has none.
    pub(crate) fn role(&self, name: &str) -> &str {
        let key = name.to_ascii_lowercase();
        self.role.get(&key).map_or("", String::as_str)
    }
}

fn target_framework(scope: &Scope<'_>) -> Option<Framework> {
    if scope.is_sdk {
        Framework::parse(&scope.get("TargetFramework"))
    } else {
        Framework::from_classic_version(&scope.get("TargetFrameworkVersion"))
    }
}

/// `DefineConstants`, what the SDK adds to them, and the ones asked for.
fn symbols(
    scope: &Scope<'_>,
    environment: &Environment<'_>,
    framework: Option<&Framework>,
) -> BTreeSet<String> {
    let stated = scope.get("DefineConstants");
    let mut symbols: BTreeSet<String> = stated
        .split([';', ',', ' ', '\n', '\r', '\t'])
        .filter(|symbol| is_symbol(symbol))
        .map(str::to_owned)
        .collect();
    if scope.is_sdk {
        if !scope.is_true("DisableImplicitConfigurationDefines") {
            let configuration = environment.configuration.to_uppercase();
            symbols.insert(configuration.replace(['-', '.', ' '], "_"));
        }
        if !scope.is_true("DisableImplicitFrameworkDefines") {
            symbols.extend(framework.map(Framework::symbols).unwrap_or_default());
        }
    }
    symbols.extend(
        environment
            .defines
            .iter()
            .filter(|symbol| is_symbol(symbol))
            .cloned(),
    );
    symbols
}

fn is_symbol(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && chars.all(|c| c.is_alphanumeric() || c == '_')
}

/// Rows of the SDK table that apply to a project.
pub(crate) fn sdk_rows(sdks: &[String]) -> impl Iterator<Item = &'static super::tables::SdkRow> {
    let rows = tables().sdks.sdk.iter();
    rows.filter(|row| sdks.iter().any(|sdk| sdk.eq_ignore_ascii_case(&row.name)))
}
