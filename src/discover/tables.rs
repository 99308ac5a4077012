//! What is known about SDKs, frameworks, test packages and file names: the data of `queries/discover/`.
//!
//! The files are embedded and read once. They are part of the program, so a fault in one of them is found by
//! a test, not by a user; [`tables`] cannot fail.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::path::ends_with_ignoring_case;
use super::workspace::{CompanionKind, ProjectKind};

/// All tables of this stage.
#[derive(Default)]
pub(crate) struct Tables {
    /// Target frameworks.
    pub(crate) frameworks: Frameworks,
    /// SDKs and project types.
    pub(crate) sdks: Sdks,
    /// Signs of a test project.
    pub(crate) tests: Tests,
    /// File and folder names.
    pub(crate) files: FileNames,
}

/// `frameworks.toml`
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct Frameworks {
    /// Families, the preferred one first.
    pub(crate) family: Vec<FamilyRow>,
}

/// One family of frameworks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FamilyRow {
    /// Its `TargetFrameworkIdentifier`.
    pub(crate) identifier: String,
    /// Symbols that all its releases define.
    pub(crate) symbols: Vec<String>,
    /// Releases, oldest first.
    pub(crate) releases: Vec<ReleaseRow>,
}

/// One release of a framework.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReleaseRow {
    /// Version with one or two dots.
    pub(crate) version: String,
    /// Symbol of exactly this release.
    pub(crate) symbol: String,
    /// Default language version.
    pub(crate) language: String,
    /// Whether `symbol`_OR_GREATER exists.
    #[serde(default = "yes")]
    pub(crate) or_greater: bool,
    /// Symbols that this and later releases define besides.
    #[serde(default)]
    pub(crate) also: Vec<String>,
}

fn yes() -> bool {
    true
}

/// `sdks.toml`
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sdks {
    /// Properties of the installed SDK.
    pub(crate) environment: BTreeMap<String, String>,
    /// What `ImplicitUsings` opens.
    pub(crate) implicit_usings: ImplicitUsings,
    /// SDKs by name.
    pub(crate) sdk: Vec<SdkRow>,
    /// Kinds by project type GUID in upper case; `test` among them.
    pub(crate) project_types: BTreeMap<String, ProjectKind>,
    /// Signs of a desktop program.
    pub(crate) desktop: DesktopSigns,
    /// Signs of a web program that uses a plain SDK.
    pub(crate) web: WebSigns,
}

/// Implicit usings that do not depend on the SDK.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct ImplicitUsings {
    /// In every project.
    pub(crate) always: Vec<String>,
    /// Changes by property.
    pub(crate) when: Vec<UsingsWhen>,
    /// Removals by family of target frameworks.
    pub(crate) without: Vec<UsingsWithout>,
}

/// Changes to the implicit usings where a property is true.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UsingsWhen {
    /// Name of the property.
    pub(crate) property: String,
    /// Namespaces added.
    #[serde(default)]
    pub(crate) add: Vec<String>,
    /// Namespaces taken away.
    #[serde(default)]
    pub(crate) remove: Vec<String>,
}

/// Namespaces a family of frameworks lacks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UsingsWithout {
    /// `TargetFrameworkIdentifier`.
    pub(crate) family: String,
    /// Namespaces taken away.
    pub(crate) remove: Vec<String>,
}

/// One SDK.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SdkRow {
    /// Name as in `<Project Sdk="...">`.
    pub(crate) name: String,
    /// Kind of its projects, where it decides that.
    pub(crate) kind: Option<ProjectKind>,
    /// Whether its projects are programs without saying so.
    #[serde(default)]
    pub(crate) executable: bool,
    /// Further implicit usings.
    #[serde(default)]
    pub(crate) implicit_usings: Vec<String>,
}

/// Signs of a desktop program.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct DesktopSigns {
    /// Properties of which one is true.
    pub(crate) properties: Vec<String>,
}

/// Signs of a web program.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct WebSigns {
    /// Framework references.
    pub(crate) frameworks: Vec<String>,
    /// Package references.
    pub(crate) packages: Vec<String>,
}

/// `tests.toml`
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tests {
    /// Packages and assemblies that make tests run.
    pub(crate) runners: Vec<String>,
    /// Packages and assemblies that tests are written with.
    pub(crate) frameworks: Vec<String>,
    /// Packages and assemblies that are mostly used in tests.
    pub(crate) helpers: Vec<String>,
    /// SDKs of test projects.
    pub(crate) sdks: Vec<String>,
    /// Words anywhere in the name, lower case.
    pub(crate) words: Vec<String>,
    /// Words at the end of the name, lower case.
    pub(crate) last_words: Vec<String>,
}

/// `files.toml`
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileNames {
    /// Folders never entered.
    pub(crate) pruned: Vec<String>,
    /// Folders of compiler output.
    pub(crate) output: Vec<String>,
    /// Extensions found directly in an unpacked package.
    pub(crate) package_files: Vec<String>,
    /// Folders found directly in an unpacked package.
    pub(crate) package_folders: Vec<String>,
    /// Patterns of generated file names.
    pub(crate) generated: Vec<String>,
    /// Extensions of generator input.
    pub(crate) generated_beside: Vec<String>,
    /// Name of a service proxy.
    pub(crate) proxy_file: String,
    /// Folders that hold service proxies.
    pub(crate) proxy_folders: Vec<String>,
    /// Extensions by kind of companion.
    pub(crate) companions: BTreeMap<CompanionKind, Vec<String>>,
    /// Whole names by kind of companion.
    pub(crate) companion_names: BTreeMap<CompanionKind, Vec<String>>,
}

const FRAMEWORKS: &str = include_str!("../../queries/discover/frameworks.toml");
const SDKS: &str = include_str!("../../queries/discover/sdks.toml");
const TESTS: &str = include_str!("../../queries/discover/tests.toml");
const FILES: &str = include_str!("../../queries/discover/files.toml");

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables {
    frameworks: read(FRAMEWORKS),
    sdks: read(SDKS),
    tests: read(TESTS),
    files: read(FILES),
});

/// The embedded tables.
pub(crate) fn tables() -> &'static Tables {
    &TABLES
}

/// A table, or an empty one where the embedded text is faulty (a test keeps that from happening).
fn read<T: DeserializeOwned + Default>(text: &str) -> T {
    toml::from_str(text).unwrap_or_default()
}

/// Whether `name` is on a list of names in any case, where `*` at the end of one stands for any ending.
pub(crate) fn lists_name(list: &[String], name: &str) -> bool {
    list.iter().any(|listed| match listed.strip_suffix('*') {
        Some(start) => name
            .get(..start.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(start)),
        None => listed.eq_ignore_ascii_case(name),
    })
}

impl FileNames {
    /// Whether a folder of this name is never entered.
    pub(crate) fn is_pruned(&self, name: &str) -> bool {
        lists_name(&self.pruned, name)
    }

    /// What a file is beside C#, by its extension or name.
    pub(crate) fn companion_kind(&self, name: &str) -> Option<CompanionKind> {
        let by_name = self.companion_names.iter();
        let mut by_name = by_name.filter(|(_, names)| lists_name(names, name));
        if let Some((kind, _)) = by_name.next() {
            return Some(*kind);
        }
        let extension = &name[name.rfind('.')?..];
        let mut by_extension = self.companions.iter();
        let (kind, _) = by_extension.find(|(_, listed)| lists_name(listed, extension))?;
        Some(*kind)
    }

    /// Whether only a generator writes files of this name.
    pub(crate) fn is_generated(&self, name: &str) -> bool {
        self.generated
            .iter()
            .any(|pattern| match pattern.split_once('*') {
                Some((start, end)) => {
                    name.len() > start.len() + end.len()
                        && name
                            .get(..start.len())
                            .is_some_and(|head| head.eq_ignore_ascii_case(start))
                        && ends_with_ignoring_case(name, end)
                }
                None => pattern.eq_ignore_ascii_case(name),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_table_is_well_formed() {
        toml::from_str::<Frameworks>(FRAMEWORKS).unwrap();
        toml::from_str::<Sdks>(SDKS).unwrap();
        toml::from_str::<Tests>(TESTS).unwrap();
        toml::from_str::<FileNames>(FILES).unwrap();
        assert_eq!(tables().frameworks.family.len(), 3);
    }

    #[test]
    fn a_star_stands_for_any_ending() {
        let list = ["xunit".to_owned(), "NSub*".to_owned()];
        assert!(lists_name(&list, "XUnit") && lists_name(&list, "nsubstitute"));
        assert!(!lists_name(&list, "xunit.core") && !lists_name(&list, "nsu"));
    }

    #[test]
    fn files_are_told_by_their_names() {
        let files = &tables().files;
        assert_eq!(
            files.companion_kind("Index.CSHTML"),
            Some(CompanionKind::View)
        );
        assert_eq!(
            files.companion_kind("CODEOWNERS"),
            Some(CompanionKind::Owners)
        );
        assert_eq!(
            files.companion_kind("web.config"),
            Some(CompanionKind::Config)
        );
        assert_eq!(files.companion_kind("x.cs"), None);
        assert_eq!(files.companion_kind("Makefile"), None);
        for name in [
            "X.Designer.cs",
            "x.g.i.cs",
            "TemporaryGeneratedFile_1.cs",
            "P.AssemblyInfo.cs",
        ] {
            assert!(files.is_generated(name), "{name}");
        }
        for name in ["AssemblyInfo.cs", "Designer.cs", "X.cs", ".designer.cs.txt"] {
            assert!(!files.is_generated(name), "{name}");
        }
        assert!(files.is_pruned("node_modules") && !files.is_pruned(".github"));
    }
}
