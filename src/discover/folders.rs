//! Folders whose content nobody maintains: compiler output and unpacked packages.
//!
//! Names alone would take away domain folders: a shop has packages, a warehouse has bins. A folder is an
//! unpacked NuGet package by its name (`Name.1.2.3`) together with what lies in it.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::files::Files;
use super::path::{child, file_name, has_extension, parent};
use super::tables::tables;

/// Answers about folders, each worked out once.
pub(super) struct Folders<'a> {
    files: &'a Files<'a>,
    known: RefCell<FxHashMap<&'a str, bool>>,
}

impl<'a> Folders<'a> {
    /// Knows nothing yet.
    pub(super) fn new(files: &'a Files<'a>) -> Self {
        Self {
            files,
            known: RefCell::default(),
        }
    }

    /// Whether a folder (relative path) or one above it holds output or an unpacked package.
    pub(super) fn is_skipped(&self, folder: &'a str) -> bool {
        if folder.is_empty() {
            return false;
        }
        if let Some(&known) = self.known.borrow().get(folder) {
            return known;
        }
        let name = file_name(folder);
        let skipped = self.is_skipped(parent(folder))
            || tables().files.is_pruned(name)
            || self.files.is_output(folder)
            || self.is_package(folder);
        self.known.borrow_mut().insert(folder, skipped);
        skipped
    }

    /// Whether a folder is an unpacked NuGet package.
    fn is_package(&self, folder: &str) -> bool {
        let table = &tables().files;
        if !ends_in_version(file_name(folder)) {
            return false;
        }
        let index = self.files.index();
        let mut entries = index.entries()[index.below(folder)].iter();
        let described = entries.any(|entry| {
            let directly = parent(&entry.path) == folder;
            directly
                && table
                    .package_files
                    .iter()
                    .any(|end| has_extension(&entry.path, end))
        });
        let in_packages = || file_name(parent(folder)).eq_ignore_ascii_case("packages");
        let mut inside = table.package_folders.iter();
        described || (in_packages() && inside.any(|name| index.has_folder(&child(folder, name))))
    }
}

/// Whether a name is `Name.1.2`, `Name.1.2.3-beta` or a bare `1.2.3`.
fn ends_in_version(name: &str) -> bool {
    let release = name.split(['-', '+']).next().unwrap_or(name);
    // A dash may also belong to the name: `log4net-signed.1.2.3`.
    [release, name].iter().any(|text| {
        let numbers = text.rsplit('.').take_while(|part| is_number(part)).count();
        numbers >= 2
    })
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::super::memory::MemoryTree;
    use super::*;

    fn skipped(paths: &[&str]) -> Vec<String> {
        let tree: MemoryTree = paths.iter().map(|path| (*path, "")).collect();
        let files = Files::new(&tree, u64::MAX, &mut Vec::new());
        let folders = Folders::new(&files);
        let entries = files.index().entries().iter();
        let skipped = entries.filter(|entry| folders.is_skipped(parent(&entry.path)));
        skipped.map(|entry| entry.path.clone()).collect()
    }

    #[test]
    fn output_is_spelled_in_lower_case_or_lies_beside_a_project() {
        let paths = [
            "a/bin/x.cs",
            "a/obj/d/y.cs",
            "Store/Bin/Bin.cs",
            "P/Bin/x.cs",
            "P/P.csproj",
        ];
        assert_eq!(
            skipped(&paths),
            ["P/Bin/x.cs", "a/bin/x.cs", "a/obj/d/y.cs"]
        );
    }

    #[test]
    fn a_package_is_known_by_its_version_and_content() {
        let paths = [
            "packages/Newtonsoft.Json.13.0.1/lib/net45/x.cs",
            "packages/Odd.1.0/readme.cs",
            "ext/Foo.1.2.3-beta1/Foo.nuspec",
            "ext/Foo.1.2.3-beta1/content/a.cs",
            ".nuget/foo/1.2.3/foo.nuspec",
        ];
        assert_eq!(skipped(&paths).len(), 4);
        assert!(!skipped(&paths).contains(&"packages/Odd.1.0/readme.cs".to_owned()));
    }

    #[test]
    fn domain_folders_named_packages_stay() {
        let paths = [
            "Domain/Packages/Parcel.cs",
            "packages/core/lib/a.cs",
            "v1.2/x.cs",
        ];
        assert!(skipped(&paths).is_empty());
    }
}
