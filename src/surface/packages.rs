//! Which packages and assemblies from outside each type uses: what a boundary has to take along.
//!
//! A type from outside is known by its namespace. The tables of library types say which packages declare it; of these the
//! one counts that the project, or one that it sees, refers to. Of a namespace that no table has, the reference whose name
//! begins it is likely (`Newtonsoft.Json` of `Newtonsoft.Json.Linq`), and one whose name begins with it a guess
//! (`Serilog.AspNetCore` of `Serilog`). What every program has, the base class library, is no package.

use std::collections::{BTreeMap, BTreeSet};

use super::{Place, Scene};
use crate::base::ids::ProjectId;
use crate::base::intern::Name;
use crate::discover::workspace::Workspace;
use crate::library;
use crate::resolve::model::TypeId;
use crate::ties::Certainty;

/// A package that types use.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Package {
    /// Its id; of an assembly without a package, its name.
    pub name: String,
    /// The versions that the projects of its users state, in text order; more than one is worth a look.
    pub versions: BTreeSet<String>,
    /// Who uses it, by type: the first place, and how sure it is.
    pub users: Vec<(TypeId, Place, Certainty)>,
}

/// A project and the namespaces that may hold a type.
type Asked<'m> = (Option<ProjectId>, &'m [Name]);

/// The package that does.
type Found<'w> = Option<(&'w str, Certainty)>;

/// All that are used, in name order; tests and platforms left out.
pub(super) fn find(scene: &Scene<'_>, workspace: &Workspace) -> Vec<Package> {
    let references = References::new(workspace);
    let mut found: BTreeMap<&str, BTreeMap<TypeId, (Certainty, Place)>> = BTreeMap::new();
    let mut known: BTreeMap<Asked<'_>, Found<'_>> = BTreeMap::new();
    for external in &scene.model.externals {
        let symbol = &scene.model.types[external.from];
        if symbol.is_test || symbol.is_platform {
            continue;
        }
        let package = *known
            .entry((symbol.project, &external.namespaces))
            .or_insert_with(|| {
                let names = external.namespaces.iter();
                let names: Vec<&str> = names.map(|&name| scene.model.names.text(name)).collect();
                references.of_candidates(symbol.project, &names)
            });
        let Some((package, certainty)) = package else {
            continue;
        };
        let at = external
            .place
            .map(|(file, line)| Place::Source(file, line))
            .or_else(|| scene.place_of(external.from));
        let Some(at) = at else { continue };
        let users = found.entry(package).or_default();
        let best = users.entry(external.from).or_insert((certainty, at));
        *best = (certainty, at).min(*best);
    }
    let packages = found.into_iter().map(|(name, users)| Package {
        name: name.to_owned(),
        versions: users
            .keys()
            .filter_map(|&ty| references.version(scene.model.types[ty].project?, name))
            .collect(),
        users: users
            .into_iter()
            .map(|(ty, (certainty, at))| (ty, at, certainty))
            .collect(),
    });
    packages.collect()
}

/// What each project refers to, with what the projects refer to that it sees.
struct References<'w> {
    workspace: &'w Workspace,
    packages: BTreeMap<ProjectId, BTreeSet<&'w str>>,
    /// Packages and assemblies.
    all: BTreeMap<ProjectId, BTreeSet<&'w str>>,
}

impl<'w> References<'w> {
    fn new(workspace: &'w Workspace) -> Self {
        let mut references = Self {
            workspace,
            packages: BTreeMap::new(),
            all: BTreeMap::new(),
        };
        for (id, project) in workspace.projects.iter_enumerated() {
            let seen = project.visible.iter().copied().chain([id]);
            for project in seen.map(|id| &workspace.projects[id]) {
                let packages = project.packages.iter().map(|package| package.name.as_str());
                let assemblies = project.assemblies.iter().map(String::as_str);
                let own = references.packages.entry(id).or_default();
                own.extend(packages.clone());
                let all = references.all.entry(id).or_default();
                all.extend(packages.chain(assemblies));
            }
        }
        references
    }

    /// The package of a type in one of `namespaces`: certain only where that is known, and nothing where they disagree.
    fn of_candidates(
        &self,
        project: Option<ProjectId>,
        namespaces: &[&str],
    ) -> Option<(&'w str, Certainty)> {
        if let [only] = namespaces {
            return self.of(project, only);
        }
        let found = namespaces.iter().map(|name| self.of(project, name));
        let found: BTreeSet<&str> = found.flatten().map(|(package, _)| package).collect();
        let mut found = found.into_iter();
        match (found.next(), found.next()) {
            (Some(only), None) => Some((only, Certainty::Guess)),
            _ => None,
        }
    }

    fn of(&self, project: Option<ProjectId>, namespace: &str) -> Option<(&'w str, Certainty)> {
        let of = |names: &BTreeMap<ProjectId, BTreeSet<&'w str>>| {
            let names = project.and_then(|project| names.get(&project));
            names.cloned().unwrap_or_default()
        };
        // Of a namespace that several assemblies of the base class library share nobody can tell which one is meant.
        let files = library::of_namespace(namespace);
        let is_shared = files
            .iter()
            .any(|file| file.path.starts_with("bcl/") && file.providers.len() > 1);
        if is_shared {
            return None;
        }
        let mut providers = files.iter().flat_map(|file| file.providers).copied();
        let packages = of(&self.packages);
        let referenced = |name: &str| {
            let mut packages = packages.iter().copied();
            packages.find(|package| package.eq_ignore_ascii_case(name))
        };
        if let Some(package) = providers.clone().find_map(referenced) {
            return Some((package, Certainty::Certain));
        }
        if !files.is_empty() {
            let is_package = files.iter().all(|file| file.path.starts_with("packages/"));
            let first = providers.next().filter(|_| is_package)?;
            return Some((first, Certainty::Likely));
        }
        let all = of(&self.all);
        let own = || all.iter().copied().filter(|name| !is_base(name));
        let begins = |package: &&str| is_within(namespace, package);
        if let Some(package) = own().filter(begins).max_by_key(|package| package.len()) {
            return Some((package, Certainty::Likely));
        }
        let begun = |package: &&str| is_within(package, namespace);
        let shortest = own().filter(begun).min_by_key(|package| package.len())?;
        Some((shortest, Certainty::Guess))
    }

    /// The version that a project, or the nearest one that it sees, states.
    fn version(&self, project: ProjectId, name: &str) -> Option<String> {
        let seen = self.workspace.projects[project].visible.iter().copied();
        let mut packages = [project]
            .into_iter()
            .chain(seen)
            .flat_map(|id| &self.workspace.projects[id].packages);
        let package = packages.find(|package| package.name == name)?;
        package.version.clone()
    }
}

/// Whether `name` is `start` or lies below it.
fn is_within(name: &str, start: &str) -> bool {
    let head = name.get(..start.len());
    head.is_some_and(|head| head.eq_ignore_ascii_case(start))
        && (name.len() == start.len() || name[start.len()..].starts_with('.'))
}

/// Whether an assembly comes with every program.
fn is_base(name: &str) -> bool {
    matches!(name, "System" | "mscorlib" | "netstandard" | "Microsoft")
}
