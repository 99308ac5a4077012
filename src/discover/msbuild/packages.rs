//! Packages: references, versions that are managed centrally, `packages.config`.

use std::collections::BTreeMap;

use super::super::path::resolve;
use super::super::workspace::PackageReference;
use super::super::xml::Element;
use super::reader::ItemReader;
use super::scope::Scope;

/// Packages by name in lower case, and the versions that are managed centrally.
#[derive(Default)]
pub(super) struct Packages {
    referenced: BTreeMap<String, PackageReference>,
    central: BTreeMap<String, String>,
}

/// Packages of the format before `PackageReference`: a file beside the project, which may bear its name.
pub(super) fn read_config(scope: &Scope<'_>, packages: &mut Packages) {
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

impl ItemReader<'_> {
    /// A `PackageReference`, `GlobalPackageReference` or `PackageVersion`; `kind` is its name in lower case.
    pub(super) fn package(&self, kind: &str, element: &Element, packages: &mut Packages) {
        let version = self.metadata(element, "Version");
        let (included, updated, removed) = (
            self.specs(element, "Include"),
            self.specs(element, "Update"),
            self.specs(element, "Remove"),
        );
        if kind == "packageversion" {
            for name in included.iter().chain(&updated) {
                packages
                    .central
                    .insert(name.to_ascii_lowercase(), version.clone());
            }
            packages.central.retain(|key, _| !is_among(&removed, key));
            return;
        }
        let forced = self.metadata(element, "VersionOverride");
        let version = if forced.is_empty() { version } else { forced };
        for name in included {
            packages.add(&name, &version);
        }
        for name in updated
            .iter()
            .filter(|name| packages.has(name))
            .collect::<Vec<_>>()
        {
            packages.add(name, &version);
        }
        packages
            .referenced
            .retain(|key, _| !is_among(&removed, key));
    }
}

fn is_among(names: &[String], key: &str) -> bool {
    names.iter().any(|name| name.eq_ignore_ascii_case(key))
}

impl Packages {
    fn has(&self, name: &str) -> bool {
        self.referenced.contains_key(&name.to_ascii_lowercase())
    }

    /// Adds a package, or gives a known one this version unless it is empty.
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
