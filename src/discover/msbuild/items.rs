//! The second pass over a project: its items, in reading order.

use std::collections::BTreeSet;

use super::super::framework::Framework;
use super::super::index::EntryIndex;
use super::super::path::{ends_with_ignoring_case, has_extension};
use super::super::tables::tables;
use super::super::workspace::GlobalUsing;
use super::super::xml::Element;
use super::compile::{self, Found};
use super::packages::{self, Packages};
use super::properties::ItemGroup;
use super::reader::ItemReader;
use super::scope::Scope;
use super::usings;
use super::value::is_true;
use super::{Environment, FileReference, NamedReference};

/// The items of one project that matter here.
#[derive(Default)]
pub(super) struct Items {
    pub(super) compile: BTreeSet<EntryIndex>,
    pub(super) generated: BTreeSet<EntryIndex>,
    pub(super) usings: Vec<GlobalUsing>,
    pub(super) projects: Vec<FileReference>,
    pub(super) assemblies: Vec<NamedReference>,
    /// Names of referenced projects that are not there.
    pub(super) absent: Vec<String>,
    pub(super) packages: Packages,
    pub(super) frameworks: Vec<String>,
    pub(super) internals_visible_to: Vec<String>,
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
        items.usings = usings::implicit(scope, sdks, framework);
    }
    let reader = ItemReader {
        scope,
        groups,
        hosts_projects: scope.is_true("IsAspireHost")
            || sdks.iter().any(|sdk| sdk.starts_with("Aspire.AppHost")),
    };
    reader.read(&mut items);
    packages::read_config(scope, &mut items.packages);
    items
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
        let found = |attribute: &str| {
            let specs = self.specs(element, attribute).into_iter();
            specs.flat_map(|spec| compile::find(self.scope, &spec, ".cs").files())
        };
        let excluded: BTreeSet<EntryIndex> = found("Exclude").collect();
        let mut included = self.included(element);
        included.retain(|at| !excluded.contains(at));
        if self.is_generated(element) {
            items.generated.extend(&included);
            items.generated.extend(found("Update"));
        }
        items.compile.extend(included);
        for at in found("Remove") {
            items.compile.remove(&at);
        }
    }

    /// The files that a `Compile` item includes; notes those that are not there and that no build creates.
    fn included(&self, element: &Element) -> Vec<EntryIndex> {
        let mut included = Vec::new();
        for spec in self.specs(element, "Include") {
            match compile::find(self.scope, &spec, ".cs") {
                Found::Missing if compile::is_build_output(&spec) => {}
                Found::Missing => self.missing(&spec),
                found => included.extend(found.files()),
            }
        }
        included
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
                Found::Missing if has_extension(&spec, ".csproj") => {
                    self.missing(&spec);
                    if !unseen {
                        items.absent.push(project_name(&spec).to_owned());
                    }
                }
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

/// The name of a project file without folders and extension: what its assembly is called unless it says otherwise.
fn project_name(spec: &str) -> &str {
    let file = spec.rsplit(['/', '\\']).next().unwrap_or(spec);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}
