//! The second pass over a project: its items, in reading order.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::problem::ProblemCode;

use super::super::framework::Framework;
use super::super::index::EntryIndex;
use super::super::path::{ends_with_ignoring_case, has_extension, resolve};
use super::super::tables::tables;
use super::super::workspace::{GlobalUsing, PackageReference};
use super::super::xml::Element;
use super::compile::{self, Found};
use super::properties::ItemGroup;
use super::scope::Scope;
use super::value::is_true;
use super::{Environment, FileReference, NamedReference, sdk_rows};

/// The items of one project that matter here.
#[derive(Default)]
pub(super) struct Items {
    pub(super) compile: BTreeSet<EntryIndex>,
    pub(super) generated: BTreeSet<EntryIndex>,
    pub(super) usings: Vec<GlobalUsing>,
    pub(super) projects: Vec<FileReference>,
    pub(super) assemblies: Vec<NamedReference>,
    pub(super) packages: Packages,
    pub(super) frameworks: Vec<String>,
    pub(super) internals_visible_to: Vec<String>,
}

/// Packages by name in lower case, and the versions that are managed centrally.
#[derive(Default)]
pub(super) struct Packages {
    referenced: BTreeMap<String, PackageReference>,
    central: BTreeMap<String, String>,
}

/// Reads all item groups; `globs` says whether the files of the folder are compiled without being listed.
pub(super) fn read(
    scope: &Scope<'_>,
    environment: &Environment<'_>,
    groups: &[ItemGroup<'_>],
    sdks: &[String],
    framework: Option<&Framework>,
    globs: bool,
) -> Items {
    let mut items = Items::default();
    let listed = scope.is_true("EnableDefaultItems") && scope.is_true("EnableDefaultCompileItems");
    if globs && (listed || !scope.is_sdk) {
        items.compile = compile::default_files(scope, environment);
    }
    if scope.is_sdk && scope.is_true("ImplicitUsings") {
        items.usings = implicit_usings(scope, sdks, framework);
    }
    let reader = ItemReader {
        scope,
        groups,
        hosts_projects: scope.is_true("IsAspireHost")
            || sdks.iter().any(|sdk| sdk.starts_with("Aspire.AppHost")),
    };
    reader.read(&mut items);
    read_packages_config(scope, &mut items.packages);
    items
}

/// Packages of the format before `PackageReference`: a file beside the project, which may bear its name.
fn read_packages_config(scope: &Scope<'_>, packages: &mut Packages) {
    let own = format!("packages.{}.config", scope.get("MSBuildProjectName"));
    let mut found = [own.as_str(), "packages.config"].into_iter();
    let found = found.find_map(|name| scope.files.find(&resolve(scope.project_folder(), name)));
    let Some(at) = found else {
        return;
    };
    for package in &scope.files.load(at).document.root.children {
        if let Some(name) = package
            .attribute("id")
            .filter(|_| &*package.name == "package")
        {
            packages.add(name, package.attribute("version").unwrap_or_default());
        }
    }
}

struct ItemReader<'r> {
    scope: &'r Scope<'r>,
    groups: &'r [ItemGroup<'r>],
    /// An Aspire host starts the projects it references but does not see their types.
    hosts_projects: bool,
}

impl ItemReader<'_> {
    fn read(&self, items: &mut Items) {
        for group in self.groups {
            self.scope.enter(group.file);
            if self.holds(group.element) {
                for element in &group.element.children {
                    self.item(element, items);
                }
            }
        }
    }

    fn holds(&self, element: &Element) -> bool {
        self.scope.holds(element, self.scope.project_folder())
    }

    fn item(&self, element: &Element, items: &mut Items) {
        let kind = element.name.to_ascii_lowercase();
        let known = matches!(
            &*kind,
            "compile"
                | "using"
                | "projectreference"
                | "reference"
                | "packagereference"
                | "packageversion"
                | "globalpackagereference"
                | "frameworkreference"
                | "internalsvisibleto"
                | "assemblyattribute"
        );
        if !known || !self.holds(element) {
            return;
        }
        self.scope.at_line(element.line);
        match &*kind {
            "compile" => self.compile(element, items),
            "using" => self.using(element, items),
            "projectreference" => self.project_reference(element, items),
            "reference" => self.assembly_reference(element, items),
            "frameworkreference" => items.frameworks.extend(self.specs(element, "Include")),
            "internalsvisibleto" => self.internals_visible_to(element, items),
            "assemblyattribute" => self.assembly_attribute(element, items),
            _ => self.package(&kind, element, &mut items.packages),
        }
    }

    fn compile(&self, element: &Element, items: &mut Items) {
        let excluded: BTreeSet<EntryIndex> = self
            .specs(element, "Exclude")
            .iter()
            .flat_map(|spec| compile::find(self.scope, spec, ".cs").files())
            .collect();
        let generated = self.is_generated(element);
        for spec in self.specs(element, "Include") {
            match compile::find(self.scope, &spec, ".cs") {
                Found::Missing if compile::is_build_output(&spec) => {}
                Found::Missing => self.missing(&spec),
                found => {
                    for at in found.files() {
                        if !excluded.contains(&at) {
                            items.compile.insert(at);
                            if generated {
                                items.generated.insert(at);
                            }
                        }
                    }
                }
            }
        }
        for spec in self.specs(element, "Remove") {
            for at in compile::find(self.scope, &spec, ".cs").files() {
                items.compile.remove(&at);
            }
        }
        if generated {
            let updated = self.specs(element, "Update");
            let files = updated
                .iter()
                .flat_map(|spec| compile::find(self.scope, spec, ".cs").files());
            items.generated.extend(files);
        }
    }

    /// Whether the metadata of a file says that Visual Studio generates it.
    fn is_generated(&self, element: &Element) -> bool {
        let source = self.metadata(element, "DependentUpon");
        let beside = &tables().files.generated_beside;
        is_true(&self.metadata(element, "AutoGen"))
            || beside
                .iter()
                .any(|extension| has_extension(&source, extension))
    }

    fn using(&self, element: &Element, items: &mut Items) {
        let alias = self.metadata(element, "Alias");
        for target in self.specs(element, "Include") {
            let using = GlobalUsing {
                target,
                alias: (!alias.is_empty()).then(|| alias.clone()),
                is_static: is_true(&self.metadata(element, "Static")),
            };
            if !items.usings.contains(&using) {
                items.usings.push(using);
            }
        }
        let removed = self.specs(element, "Remove");
        items
            .usings
            .retain(|using| !removed.contains(&using.target));
    }

    fn project_reference(&self, element: &Element, items: &mut Items) {
        let of_assembly = self.metadata(element, "ReferenceOutputAssembly");
        let kind = self.metadata(element, "OutputItemType");
        let resource = self.metadata(element, "IsAspireProjectResource");
        let unseen = of_assembly.eq_ignore_ascii_case("false")
            || kind.eq_ignore_ascii_case("Analyzer")
            || (self.hosts_projects && !resource.eq_ignore_ascii_case("false"));
        for spec in self.specs(element, "Include") {
            match compile::find(self.scope, &spec, ".csproj") {
                Found::Missing if has_extension(&spec, ".csproj") => self.missing(&spec),
                found if !unseen => {
                    let aliases = aliases(&self.metadata(element, "Aliases"));
                    self.add_projects(found, &aliases, &mut items.projects);
                }
                _ => {}
            }
        }
        for spec in self.specs(element, "Remove") {
            for at in compile::find(self.scope, &spec, ".csproj").files() {
                items.projects.retain(|reference| reference.project != at);
            }
        }
    }

    fn add_projects(&self, found: Found, aliases: &[String], projects: &mut Vec<FileReference>) {
        for project in found.files() {
            let known = projects
                .iter()
                .any(|reference| reference.project == project);
            if !known && self.scope.files.absolute(project) != self.scope.project {
                projects.push(FileReference {
                    project,
                    aliases: aliases.to_vec(),
                });
            }
        }
    }

    fn assembly_reference(&self, element: &Element, items: &mut Items) {
        let removed = self.specs(element, "Remove");
        items.assemblies.retain(|reference| {
            !removed
                .iter()
                .any(|name| simple_name(name).eq_ignore_ascii_case(&reference.name))
        });
        for spec in self.specs(element, "Include") {
            items.assemblies.push(NamedReference {
                name: simple_name(&spec).to_owned(),
                aliases: aliases(&self.metadata(element, "Aliases")),
            });
        }
    }

    fn internals_visible_to(&self, element: &Element, items: &mut Items) {
        let names = self.specs(element, "Include");
        let names = names.iter().map(|name| simple_name(name).to_owned());
        items.internals_visible_to.extend(names);
    }

    fn assembly_attribute(&self, element: &Element, items: &mut Items) {
        let attributes = self.specs(element, "Include");
        let grants = |name: &String| {
            name.ends_with("InternalsVisibleTo") || name.ends_with("InternalsVisibleToAttribute")
        };
        if attributes.iter().any(grants) {
            let friend = self.metadata(element, "_Parameter1");
            items
                .internals_visible_to
                .push(simple_name(&friend).to_owned());
        }
    }

    fn package(&self, kind: &str, element: &Element, packages: &mut Packages) {
        let version = self.metadata(element, "Version");
        let central = kind == "packageversion";
        for name in self.specs(element, "Include") {
            if central {
                packages
                    .central
                    .insert(name.to_ascii_lowercase(), version.clone());
            } else {
                let forced = self.metadata(element, "VersionOverride");
                let version = if forced.is_empty() { &version } else { &forced };
                packages.add(&name, version);
            }
        }
        for name in self.specs(element, "Update") {
            if central {
                packages
                    .central
                    .insert(name.to_ascii_lowercase(), version.clone());
            } else if packages.referenced.contains_key(&name.to_ascii_lowercase()) {
                packages.add(&name, &version);
            }
        }
        for name in self.specs(element, "Remove") {
            let key = name.to_ascii_lowercase();
            if central {
                packages.central.remove(&key);
            } else {
                packages.referenced.remove(&key);
            }
        }
    }

    /// A metadatum of an item: an attribute, or a child element.
    fn metadata(&self, element: &Element, name: &str) -> String {
        let child = || element.child(name).filter(|child| self.holds(child));
        let text = element
            .attribute(name)
            .or_else(|| child().map(|child| &*child.text));
        self.scope
            .expand(text.unwrap_or_default())
            .trim()
            .to_owned()
    }

    /// The parts of a list attribute.
    fn specs(&self, element: &Element, attribute: &str) -> Vec<String> {
        let Some(text) = element.attribute(attribute) else {
            return Vec::new();
        };
        let listed = self.scope.expand(text);
        let mut specs = split_list(&listed);
        for list in item_lists(text) {
            match list.chars().all(|c| c.is_alphanumeric() || c == '_') {
                true => specs.extend(self.listed_as(list, element)),
                false => self
                    .scope
                    .undecided(format!("@({list}) was taken as empty")),
            }
        }
        specs
    }

    /// What the items of a type include that stand before `end`, as written.
    fn listed_as(&self, kind: &str, end: &Element) -> Vec<String> {
        let mut specs = Vec::new();
        for group in self.groups {
            for element in &group.element.children {
                if std::ptr::eq(element, end) {
                    return specs;
                }
                let named = element.name.eq_ignore_ascii_case(kind);
                if named && self.holds(group.element) && self.holds(element) {
                    let included = element.attribute("Include").unwrap_or_default();
                    specs.extend(split_list(&self.scope.expand(included)));
                }
            }
        }
        specs
    }

    fn missing(&self, spec: &str) {
        let message = format!("{spec}: there is no such file");
        self.scope.note(ProblemCode::MissingReference, message);
    }
}

impl Packages {
    fn add(&mut self, name: &str, version: &str) {
        let version = (!version.is_empty()).then(|| version.to_owned());
        let key = name.to_ascii_lowercase();
        let package = self
            .referenced
            .entry(key)
            .or_insert_with(|| PackageReference {
                name: name.to_owned(),
                version: None,
            });
        if version.is_some() {
            package.version = version;
        }
    }

    /// The packages by name, those without a version of their own with the central one.
    pub(super) fn into_references(self) -> Vec<PackageReference> {
        let Self {
            referenced,
            central,
        } = self;
        let with_version = referenced.into_iter().map(|(key, mut package)| {
            package.version = package.version.or_else(|| central.get(&key).cloned());
            package
        });
        with_version.collect()
    }
}

fn split_list(list: &str) -> Vec<String> {
    let parts = list
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// The bodies of the `@(...)` in a text.
fn item_lists(text: &str) -> impl Iterator<Item = &str> {
    let bodies = text.split("@(").skip(1);
    bodies.map(|rest| rest.split(')').next().unwrap_or_default().trim())
}

/// `Name, Version=1.0.0.0, ...` without what follows the name.
fn simple_name(reference: &str) -> &str {
    let name = reference.split(',').next().unwrap_or_default().trim();
    if ends_with_ignoring_case(name, ".dll") {
        let name = &name[..name.len() - ".dll".len()];
        return name.rsplit(['/', '\\']).next().unwrap_or(name);
    }
    name
}

/// Extern aliases; only `global` is the same as none.
fn aliases(list: &str) -> Vec<String> {
    let aliases = list
        .split([',', ';'])
        .map(str::trim)
        .filter(|alias| !alias.is_empty());
    let aliases: Vec<String> = aliases.map(str::to_owned).collect();
    if aliases == ["global"] {
        Vec::new()
    } else {
        aliases
    }
}

fn implicit_usings(
    scope: &Scope<'_>,
    sdks: &[String],
    framework: Option<&Framework>,
) -> Vec<GlobalUsing> {
    let table = &tables().sdks.implicit_usings;
    let mut names: Vec<&str> = table.always.iter().map(String::as_str).collect();
    names.extend(
        sdk_rows(sdks)
            .flat_map(|row| &row.implicit_usings)
            .map(String::as_str),
    );
    for change in table
        .when
        .iter()
        .filter(|change| scope.is_true(&change.property))
    {
        names.extend(change.add.iter().map(String::as_str));
        names.retain(|name| !change.remove.iter().any(|removed| removed == name));
    }
    let family = framework.map_or("", Framework::identifier);
    for lacking in table
        .without
        .iter()
        .filter(|lacking| lacking.family == family)
    {
        names.retain(|name| !lacking.remove.iter().any(|removed| removed == name));
    }
    let using = |name: &str| GlobalUsing {
        target: name.to_owned(),
        alias: None,
        is_static: false,
    };
    names.into_iter().map(using).collect()
}
