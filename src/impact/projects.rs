//! Whether a project is built from something else: packages, assemblies, other projects, framework, symbols.
//!
//! Evaluated projects are compared, so that a version which is managed centrally counts for every project that takes it,
//! and a file that was added to a list does not count by itself.

use std::collections::{BTreeMap, BTreeSet};

use super::State;
use super::outcome::ChangedProject;
use crate::discover::workspace::{Project, Workspace};
use crate::report::model::Report;

/// The projects that both states have and that are built from something else, in path order; those of tests left out.
pub(super) fn changed_projects(before: &State<'_>, after: &State<'_>) -> Vec<ChangedProject> {
    let (old, new) = (by_name(before.workspace), by_name(after.workspace));
    let homes = homes(after.report);
    let changed = new.iter().filter_map(|(name, now)| {
        let then = old.get(name).filter(|_| !now.is_test)?;
        let differences = differences((then, before.workspace), (now, after.workspace));
        (!differences.is_empty()).then(|| ChangedProject {
            path: now.path.clone(),
            boundary: homes.get(now.path.as_str()).map(|home| (*home).to_owned()),
            differences,
        })
    });
    let mut changed: Vec<ChangedProject> = changed.collect();
    changed.sort_by(|a, b| a.path.cmp(&b.path));
    changed
}

/// Projects by what tells them from others wherever they lie: the name of their assembly, or their path where several
/// have that name.
fn by_name(workspace: &Workspace) -> BTreeMap<&str, &Project> {
    let mut found: BTreeMap<&str, Vec<&Project>> = BTreeMap::new();
    for project in &workspace.projects {
        found.entry(&project.name).or_default().push(project);
    }
    let mut named = BTreeMap::new();
    for (name, same) in found {
        match same[..] {
            [only] => named.extend([(name, only)]),
            _ => named.extend(
                same.into_iter()
                    .map(|project| (project.path.as_str(), project)),
            ),
        }
    }
    named
}

/// The boundary that most types of each project are in, by the project's path.
pub(super) fn homes(report: &Report) -> BTreeMap<&str, &str> {
    let mut counts: BTreeMap<&str, BTreeMap<&str, u64>> = BTreeMap::new();
    for ty in &report.types {
        if let Some(boundary) = ty.home() {
            let of_project = counts.entry(&ty.project).or_default();
            *of_project.entry(boundary).or_default() += 1;
        }
    }
    let mut homes = BTreeMap::new();
    for (project, counts) in counts {
        let most = counts
            .into_iter()
            .max_by_key(|&(id, count)| (count, std::cmp::Reverse(id)));
        homes.extend(most.map(|(id, _)| (project, id)));
    }
    homes
}

type In<'a> = (&'a Project, &'a Workspace);

fn differences(before: In<'_>, after: In<'_>) -> Vec<String> {
    let (old, new) = (before.0, after.0);
    let mut found = Vec::new();
    for (what, old, new) in [
        ("framework", &old.target_framework, &new.target_framework),
        ("language version", &old.lang_version, &new.lang_version),
        ("SDK", &old.sdk, &new.sdk),
    ] {
        if old != new {
            let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
            found.push(format!("{what} {} -> {}", shown(old), shown(new)));
        }
    }
    found.extend(listed("package", &packages(old), &packages(new)));
    found.extend(listed(
        "assembly",
        &names(&old.assemblies),
        &names(&new.assemblies),
    ));
    found.extend(listed("project", &references(before), &references(after)));
    found.extend(listed("symbol", &names(&old.symbols), &names(&new.symbols)));
    found
}

fn names<'a>(list: impl IntoIterator<Item = &'a String>) -> BTreeMap<String, String> {
    let names: BTreeSet<&String> = list.into_iter().collect();
    names
        .into_iter()
        .map(|name| (name.clone(), String::new()))
        .collect()
}

fn packages(project: &Project) -> BTreeMap<String, String> {
    let packages = project.packages.iter();
    let version = |version: &Option<String>| version.clone().unwrap_or_default();
    packages
        .map(|package| (package.name.clone(), version(&package.version)))
        .collect()
}

fn references((project, workspace): In<'_>) -> BTreeMap<String, String> {
    let references = project.references.iter();
    let named = references.filter_map(|reference| workspace.projects.get(reference.project));
    named
        .map(|project| (project.name.clone(), String::new()))
        .collect()
}

/// What was added to a list of names with versions, taken from it, or changed in it.
fn listed(
    what: &str,
    old: &BTreeMap<String, String>,
    new: &BTreeMap<String, String>,
) -> Vec<String> {
    let with = |name: &str, version: &str| format!("{name} {version}").trim_end().to_owned();
    let all: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let told = all
        .into_iter()
        .filter_map(|name| match (old.get(name), new.get(name)) {
            (Some(before), Some(after)) if before == after => None,
            (Some(before), Some(after)) => Some(format!("{what} {name} {before} -> {after}")),
            (Some(before), None) => Some(format!("{what} {} removed", with(name, before))),
            (None, after) => Some(format!(
                "{what} {} added",
                with(name, after.map_or("", |v| v))
            )),
        });
    told.collect()
}
