//! What the binder knows of types outside the analysed source.
//!
//! A reader of `orders.Where(o => o.Paid).First().Customer` needs to know what `Where` and `First` return, or the trail
//! ends at the dot. A compiler finds that in assemblies; this tool has none, so the public surface of the base class
//! library, ASP.NET, `Microsoft.Extensions` and widely used packages is kept as C# declarations without bodies under
//! `queries/library/`, one namespace a file, and read by the same grammar as any source, once, when the program is
//! built (`build.rs`). The README there has the conventions (a member without accessibility is public; shorter overloads
//! are folded into optional parameters).
//!
//! A run takes only what it needs: [`closure`] gives the files of the namespaces that the analysed code imports and of
//! those from which types flow out of these files' signatures, as precomputed in the list.

mod list;

use rustc_hash::FxHashSet;

/// The declarations of one namespace by one kind of provider (framework, package).
#[derive(Debug)]
pub struct LibraryFile {
    /// The one namespace which the file declares.
    pub namespace: &'static str,
    /// Where it lies, relative to `queries/library/`.
    pub path: &'static str,
    /// The packages or assemblies that the declarations come from; of one that is also a package the names are the same.
    pub providers: &'static [&'static str],
    /// What it declares: its facts, as the build wrote them.
    pub facts: &'static [u8],
    /// Beginnings of namespaces: the file is only for those who use such a one. Empty: for all.
    ///
    /// `Microsoft.Extensions.DependencyInjection` is added to by many packages; what ASP.NET Core adds would draw all of
    /// it into a console program.
    pub when: &'static [&'static str],
    /// Namespaces of bases, results and lambda parameters in this file.
    needs: &'static [&'static str],
}

impl LibraryFile {
    /// Is the file for someone who uses `namespaces`?
    fn applies(&self, namespaces: &[&str]) -> bool {
        self.when.is_empty()
            || self
                .when
                .iter()
                .any(|w| namespaces.iter().any(|n| n.starts_with(w)))
    }
}

/// Expands the derived list; the one place where file names become text.
macro_rules! library_files {
    ($($path:literal $namespace:literal [$($provider:literal),*] [$($when:literal),*] [$($need:literal),*])*) => {
        pub(super) static FILES: &[LibraryFile] = &[$(LibraryFile {
            namespace: $namespace,
            path: $path,
            providers: &[$($provider),*],
            facts: include_bytes!(concat!(env!("OUT_DIR"), "/library/", $path, ".facts")),
            when: &[$($when),*],
            needs: &[$($need),*],
        }),*];
    };
}
use library_files;

/// All files, ordered by namespace, then by path.
#[must_use]
pub fn files() -> &'static [LibraryFile] {
    list::FILES
}

/// The files of one namespace: none where the library does not know it, several where several providers add to it.
#[must_use]
pub fn of_namespace(namespace: &str) -> &'static [LibraryFile] {
    let all = files();
    let start = all.partition_point(|f| f.namespace < namespace);
    let len = all[start..].partition_point(|f| f.namespace == namespace);
    &all[start..start + len]
}

/// The files of `namespaces` and of what they need, transitively, in the order of [`files`].
///
/// Unknown namespaces are passed over: they are the analysed source's own, or packages which the library lacks.
#[must_use]
pub fn closure(namespaces: &[&str]) -> Vec<&'static LibraryFile> {
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    let mut open: Vec<&str> = namespaces.to_vec();
    let mut found = Vec::new();
    while let Some(namespace) = open.pop() {
        if seen.insert(namespace) {
            for file in of_namespace(namespace)
                .iter()
                .filter(|f| f.applies(namespaces))
            {
                found.push(file);
                open.extend(file.needs);
            }
        }
    }
    found.sort_unstable_by_key(|f| (f.namespace, f.path));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn namespaces(of: &[&str]) -> Vec<&'static str> {
        closure(of).iter().map(|f| f.namespace).collect()
    }

    #[test]
    fn files_are_ordered_so_that_a_namespace_is_found_by_bisection() {
        assert!(files().is_sorted_by(|a, b| (a.namespace, a.path) < (b.namespace, b.path)));
        assert_eq!(of_namespace("System.Linq").len(), 1);
        assert!(of_namespace("System.Linq.").is_empty());
    }

    #[test]
    fn closure_follows_results_and_bases() {
        let found = namespaces(&["System.Linq"]);
        for needed in [
            "System",
            "System.Collections",
            "System.Collections.Generic",
            "System.Linq.Expressions",
        ] {
            assert!(found.contains(&needed), "{needed} not in {found:?}");
        }
        assert!(!found.contains(&"System.Data"));
    }

    #[test]
    fn what_a_framework_adds_to_a_shared_namespace_is_for_its_users() {
        let paths = |of: &[&str]| closure(of).iter().map(|f| f.path).collect::<Vec<_>>();
        let services = "Microsoft.Extensions.DependencyInjection";
        let added = "aspnetcore/Microsoft.Extensions.DependencyInjection.cs";
        assert!(!paths(&[services]).contains(&added));
        assert!(paths(&[services, "Microsoft.AspNetCore.Mvc"]).contains(&added));
    }

    #[test]
    fn closure_of_unknown_namespaces_is_empty() {
        assert!(closure(&["Contoso.Orders", ""]).is_empty());
    }

    #[test]
    fn every_need_is_a_known_namespace() {
        for file in files() {
            for need in file.needs {
                assert!(!of_namespace(need).is_empty(), "{}: {need}", file.path);
            }
        }
    }
}
