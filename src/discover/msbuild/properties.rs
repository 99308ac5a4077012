//! The first pass over a project: properties and imports, in the order in which MSBuild reads them.
//!
//! `Directory.Build.props`, `Directory.Packages.props`, the project, `Directory.Build.targets`. Item groups
//! are only collected: items see the final value of every property.

use crate::base::problem::ProblemCode;

use super::super::framework::Framework;
use super::super::glob::{Glob, has_wildcard};
use super::super::index::EntryIndex;
use super::super::path::{self, file_name, fold, inside, is_foreign, resolve, stem};
use super::super::tables::tables;
use super::super::xml::Element;
use super::Environment;
use super::scope::Scope;
use super::value::is_true;

/// Imports nested deeper than this are not followed.
const DEPTH_LIMIT: usize = 64;

/// An item group with the file it stands in.
pub(super) struct ItemGroup<'a> {
    pub(super) element: &'a Element,
    pub(super) file: EntryIndex,
}

/// One run of the first pass.
pub(super) struct Reader<'a> {
    pub(super) scope: Scope<'a>,
    pub(super) groups: Vec<ItemGroup<'a>>,
    imported: Vec<EntryIndex>,
}

/// The SDKs that a project names: as an attribute, as elements, or in its imports.
pub(super) fn sdks(root: &Element) -> Vec<String> {
    let mut named: Vec<&str> = root.attribute("Sdk").into_iter().collect();
    for element in &root.children {
        let name = match &*element.name {
            "Sdk" => element.attribute("Name"),
            "Import" => element.attribute("Sdk"),
            _ => None,
        };
        named.extend(name);
    }
    let mut sdks: Vec<String> = Vec::new();
    for name in named.into_iter().flat_map(|list| list.split(';')) {
        let name = name.split('/').next().unwrap_or_default().trim();
        if !name.is_empty() && !sdks.iter().any(|known| known == name) {
            sdks.push(name.to_owned());
        }
    }
    sdks
}

impl<'a> Reader<'a> {
    /// Reads the properties of a project; `framework` is the one that was chosen for it, if it has several.
    pub(super) fn read(
        mut scope: Scope<'a>,
        environment: &Environment<'_>,
        project: EntryIndex,
        root: &'a Element,
        framework: &str,
    ) -> Self {
        predefine(&mut scope, environment, framework);
        let mut reader = Self {
            scope,
            groups: Vec::new(),
            imported: Vec::new(),
        };
        reader.import_above("Directory.Build.props", "ImportDirectoryBuildProps");
        reader.import_above("Directory.Packages.props", "ImportDirectoryPackagesProps");
        reader.file(project, root, 0);
        let name = reader.scope.trimmed("MSBuildProjectName");
        reader.scope.set_default("AssemblyName", name);
        reader.import_above("Directory.Build.targets", "ImportDirectoryBuildTargets");
        reader
    }

    /// Imports the nearest file of that name, unless a property forbids it.
    fn import_above(&mut self, name: &str, switch: &str) {
        if self.scope.get(switch).trim().eq_ignore_ascii_case("false") {
            return;
        }
        let folder = self.scope.project_folder();
        if let Some(at) = self.scope.files.find_above(folder, name) {
            self.import(at, 0);
        }
    }

    fn import(&mut self, at: EntryIndex, depth: usize) {
        if depth > DEPTH_LIMIT {
            self.scope.undecided("imports are nested too deeply");
            return;
        }
        let files = self.scope.files;
        self.file(at, &files.load(at).document.root, depth);
    }

    /// Reads a file once; MSBuild ignores a second import, and so no import can go round in circles.
    fn file(&mut self, at: EntryIndex, root: &'a Element, depth: usize) {
        if self.imported.contains(&at) {
            return;
        }
        self.imported.push(at);
        let before = self.scope.enter(at);
        self.body(root, depth);
        self.scope.enter(before);
    }

    fn body(&mut self, parent: &'a Element, depth: usize) {
        for element in &parent.children {
            match &*element.name {
                "PropertyGroup" => self.property_group(element),
                "ItemGroup" => self.groups.push(ItemGroup {
                    element,
                    file: self.scope.this_file(),
                }),
                "ImportGroup" if self.holds_here(element) => self.body(element, depth),
                "Choose" => self.choose(element, depth),
                "Import" => self.import_element(element, depth),
                _ => {}
            }
        }
    }

    /// Whether a condition holds whose relative paths start at the file being read.
    fn holds_here(&self, element: &Element) -> bool {
        self.scope.holds(element, &self.scope.this_folder())
    }

    fn property_group(&mut self, group: &Element) {
        if !self.holds_here(group) {
            return;
        }
        for property in &group.children {
            if self.scope.holds(property, self.scope.project_folder()) {
                self.scope.at_line(property.line);
                let value = self.scope.expand(&property.text).into_owned();
                self.scope.set(&property.name, value);
            }
        }
    }

    fn choose(&mut self, element: &'a Element, depth: usize) {
        let mut branches = element.children.iter();
        let chosen = branches.find(|branch| match &*branch.name {
            "When" => self.holds_here(branch),
            name => name == "Otherwise",
        });
        if let Some(chosen) = chosen {
            self.body(chosen, depth);
        }
    }

    fn import_element(&mut self, element: &Element, depth: usize) {
        let Some(written) = element.attribute("Project") else {
            return;
        };
        if element.attribute("Sdk").is_some() || !self.holds_here(element) {
            return;
        }
        self.scope.at_line(element.line);
        let list = self.scope.expand(written).into_owned();
        for spec in list
            .split(';')
            .map(str::trim)
            .filter(|spec| !spec.is_empty())
        {
            let full = resolve(&self.scope.this_folder(), spec);
            let found = self.imported_files(spec, &full);
            if found.is_empty() && !has_wildcard(spec) && !self.is_of_tools(written, spec, &full) {
                let message = format!("import of {spec}: there is no such file");
                self.scope.note(ProblemCode::MissingReference, message);
            }
            for at in found {
                self.import(at, depth + 1);
            }
        }
    }

    /// The files an import names, in path order.
    fn imported_files(&self, spec: &str, full: &str) -> Vec<EntryIndex> {
        let files = self.scope.files;
        match inside(full) {
            _ if is_foreign(spec) => Vec::new(),
            None => {
                self.scope.note_outside(full);
                Vec::new()
            }
            Some(pattern) if has_wildcard(pattern) => {
                files.index().matching(&Glob::new(&fold(pattern)))
            }
            Some(_) => files.find(full).into_iter().collect(),
        }
    }

    /// Whether an import is one that an installation or a package restore provides, not this tree: a property
    /// in it is unknown, it is absolute with a first folder that is not there, or it leads to packages.
    fn is_of_tools(&self, written: &str, spec: &str, full: &str) -> bool {
        let mut references = written.split("$(").skip(1);
        let unknown = references.any(|rest| {
            let name = rest.split(')').next().unwrap_or_default();
            name.contains(['[', '.']) || self.scope.get(name).is_empty()
        });
        let mut folders = full.split('/').skip(1);
        let absolute = is_foreign(spec) || spec.starts_with(['/', '\\']);
        let elsewhere = || {
            let first = full.split('/').nth(1).unwrap_or_default();
            absolute && !self.scope.files.exists(&format!("/{first}"))
        };
        unknown || elsewhere() || folders.any(|folder| folder.eq_ignore_ascii_case("packages"))
    }

    /// The framework to build for: the one asked for where the project has it, else the newest.
    pub(super) fn framework(&self, asked: Option<&str>) -> String {
        let single = self.scope.trimmed("TargetFramework");
        let several = self.scope.trimmed("TargetFrameworks");
        let list = if single.is_empty() { several } else { single };
        let mut listed = list.split(';').map(str::trim);
        let wanted = asked.and_then(|asked| listed.find(|one| one.eq_ignore_ascii_case(asked)));
        wanted
            .or_else(|| Framework::newest(&list))
            .unwrap_or_default()
            .to_owned()
    }
}

/// Sets what is known before the first file is read.
fn predefine(scope: &mut Scope<'_>, environment: &Environment<'_>, framework: &str) {
    let project = scope.project.clone();
    let folder = scope.project_folder().to_owned();
    scope.fix(
        "MSBuildProjectDirectoryNoRoot",
        folder.trim_start_matches('/'),
    );
    scope.fix("MSBuildProjectFile", file_name(&project));
    scope.fix("MSBuildProjectName", stem(&project));
    scope.fix("MSBuildProjectExtension", path::extension(&project));
    scope.set("ProjectName", stem(&project));
    scope.set("ProjectFileName", file_name(&project));
    scope.set("ProjectDir", format!("{}/", folder.trim_end_matches('/')));
    scope.set("ProjectPath", &*project);
    scope.fix("MSBuildProjectFullPath", project);
    scope.fix("MSBuildProjectDirectory", folder);
    scope.set("MSBuildStartupDirectory", "/");
    scope.fix("Configuration", environment.configuration);
    scope.set("Platform", "AnyCPU");
    scope.set("OS", if scope.is_sdk { "Unix" } else { "Windows_NT" });
    for (name, value) in &tables().sdks.environment {
        scope.set(name, value.as_str());
    }
    scope.set("EnableDefaultItems", "true");
    scope.set("EnableDefaultCompileItems", "true");
    scope.set("BaseOutputPath", "bin/");
    scope.set("OutputPath", "bin/");
    scope.set("BaseIntermediateOutputPath", "obj/");
    scope.set("IntermediateOutputPath", "obj/");
    predefine_solution(scope, environment);
    if scope.is_sdk {
        scope.set("DefineConstants", "TRACE");
        predefine_framework(scope, framework);
    }
}

/// `SolutionDir` and its like: of the solution that is analysed, else of the nearest one.
fn predefine_solution(scope: &mut Scope<'_>, environment: &Environment<'_>) {
    let folders = path::folders_above(inside(&scope.project).unwrap_or_default());
    let nearest = || {
        let mut near = folders.filter_map(|folder| {
            let mut here = environment.solutions.iter();
            here.find(|solution| path::parent(solution) == folder)
        });
        near.next().map(String::as_str)
    };
    let Some(solution) = environment.solution.or_else(nearest).map(str::to_owned) else {
        return;
    };
    let folder = path::parent(&solution);
    scope.set(
        "SolutionDir",
        if folder.is_empty() {
            "/".into()
        } else {
            format!("/{folder}/")
        },
    );
    scope.set("SolutionName", stem(&solution));
    scope.set("SolutionFileName", file_name(&solution));
    scope.set("SolutionPath", format!("/{solution}"));
}

fn predefine_framework(scope: &mut Scope<'_>, moniker: &str) {
    if moniker.is_empty() {
        return;
    }
    scope.fix("TargetFramework", moniker);
    if let Some(framework) = Framework::parse(moniker) {
        scope.set("TargetFrameworkIdentifier", framework.identifier());
        scope.set(
            "TargetFrameworkVersion",
            format!("v{}", framework.version_text()),
        );
        scope.set("TargetPlatformIdentifier", framework.platform());
    }
}

/// The properties that a project ends up with, as the second pass asks for them.
impl Scope<'_> {
    /// Whether a property is true.
    pub(super) fn is_true(&self, name: &str) -> bool {
        is_true(&self.get(name))
    }
}
