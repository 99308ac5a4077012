//! Graphs of other code bases, to bind to: `unseam graph --format jsonl` of a platform, given when its customer is read.
//!
//! Such a file says which projects there are (`project` records) and what they declare (`declarations` records, C#
//! without bodies). Its projects join the workspace with the name of the file before their paths, and whoever refers to
//! a package or assembly of one's name sees its public types, as if the source lay beside. Their types are bound to and
//! stand in the graph where something uses them, but nothing of theirs is measured or divided.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::Deserialize;

use crate::base::ids::{Id, ProjectId};
use crate::base::problem::{Problem, ProblemCode};
use crate::discover::workspace::{
    GlobalUsing, Project, ProjectKind, ProjectReference, ProjectStyle, Workspace,
};
use crate::extract::extract;
use crate::resolve::PlatformFile;
use crate::syntax::{Parser, decode, normalise};

/// A graph of another code base as it was given.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct GivenGraph {
    /// The name of its file without folders.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

#[derive(Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
enum Record {
    Project {
        path: String,
        assembly: String,
        #[serde(default)]
        references: Vec<String>,
        #[serde(default)]
        usings: Vec<String>,
        #[serde(default)]
        friends: Vec<String>,
        #[serde(default)]
        packages: Vec<String>,
    },
    Declarations {
        #[serde(default)]
        project: String,
        code: String,
    },
    #[serde(other)]
    Other,
}

/// Adds the projects of `graphs` to `workspace` and lets its own projects see what they refer to by name. Yields the
/// declarations, and what of the files could not be read.
pub(super) fn join(
    graphs: &[GivenGraph],
    workspace: &mut Workspace,
) -> (Vec<PlatformFile>, Vec<Problem>) {
    let own = workspace.projects.len();
    let mut problems = Vec::new();
    let mut texts: Vec<(ProjectId, String)> = Vec::new();
    for graph in graphs {
        let records = records(graph, &mut problems);
        let told = records
            .iter()
            .any(|record| matches!(record, Record::Project { .. }));
        let added = add_projects(graph, &records, workspace);
        for record in records {
            if let Record::Declarations { project, code } = record {
                texts.extend(added.get(&project).map(|&id| (id, code)));
            }
        }
        if !told {
            let message = "declares no project; it has to be made by `unseam graph --format jsonl` at type level";
            problems.push(Problem::new(ProblemCode::BrokenGraph, &graph.name, message));
        }
    }
    see_by_name(workspace, own);
    let files = texts
        .into_par_iter()
        .map_init(Parser::new, |parser, (project, code)| {
            let tree = parser.parse(&normalise(&code, &BTreeSet::new()));
            PlatformFile {
                project,
                facts: extract(&tree, &code),
            }
        })
        .collect();
    (files, problems)
}

fn records(graph: &GivenGraph, problems: &mut Vec<Problem>) -> Vec<Record> {
    let Ok(text) = decode(&graph.bytes) else {
        let message = "is not text";
        problems.push(Problem::new(ProblemCode::BrokenGraph, &graph.name, message));
        return Vec::new();
    };
    let mut records = Vec::new();
    let mut failed: Option<(u32, String)> = None;
    let mut more = 0_u32;
    for (index, line) in text.text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str(line) {
            Ok(record) => records.push(record),
            Err(_) if failed.is_some() => more += 1,
            Err(error) => failed = Some((index as u32 + 1, error.to_string())),
        }
    }
    if let Some((line, error)) = failed {
        let rest = if more > 0 {
            format!("; {more} more")
        } else {
            String::new()
        };
        let message = format!("not a record of a graph: {error}{rest}");
        problems.push(Problem::new(ProblemCode::BrokenGraph, &graph.name, message).at_line(line));
    }
    records
}

/// The path of a project of `graph` among the paths of all.
fn path_in(graph: &GivenGraph, path: &str) -> String {
    format!("{}:{path}", graph.name)
}

/// Adds the projects whose assembly is not among the sources already: what lies there is newer. Yields what was added,
/// by its path in `graph`.
fn add_projects(
    graph: &GivenGraph,
    records: &[Record],
    workspace: &mut Workspace,
) -> BTreeMap<String, ProjectId> {
    let first = workspace.projects.len();
    let known: BTreeSet<String> = workspace
        .projects
        .iter()
        .map(|project| project.name.to_lowercase())
        .collect();
    let mut added: BTreeMap<String, ProjectId> = BTreeMap::new();
    let mut wanted: Vec<&[String]> = Vec::new();
    for record in records {
        let Record::Project {
            path,
            assembly,
            references,
            usings,
            friends,
            packages,
        } = record
        else {
            continue;
        };
        if known.contains(&assembly.to_lowercase()) {
            continue;
        }
        wanted.push(references);
        let id = workspace.projects.push(Project {
            path: path_in(graph, path),
            name: assembly.clone(),
            graph: Some(graph.name.clone()),
            global_usings: usings.iter().map(|using| parse_using(using)).collect(),
            internals_visible_to: friends.clone(),
            assemblies: packages.clone(),
            ..blank()
        });
        added.entry(path.clone()).or_insert(id);
    }
    let direct: Vec<Vec<ProjectId>> = wanted
        .iter()
        .map(|references| {
            let known = references.iter().filter_map(|path| added.get(path));
            known.copied().collect()
        })
        .collect();
    for index in 0..direct.len() {
        let mut seen = BTreeSet::new();
        let mut open = direct[index].clone();
        while let Some(next) = open.pop() {
            if next.index() != first + index && seen.insert(next) {
                open.extend(&direct[next.index() - first]);
            }
        }
        let project = &mut workspace.projects[ProjectId::from_index(first + index)];
        project.visible = seen.into_iter().collect();
        project.references = direct[index].iter().map(|&to| reference(to)).collect();
    }
    added
}

/// A using as [`spell_using`] writes it.
fn parse_using(text: &str) -> GlobalUsing {
    let (is_static, text) = match text.strip_prefix("static ") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (alias, target) = match text.split_once('=') {
        Some((alias, target)) => (Some(alias.trim().to_owned()), target.trim()),
        None => (None, text.trim()),
    };
    GlobalUsing {
        target: target.to_owned(),
        alias,
        is_static,
    }
}

/// A using of a project file, as it would stand in a source file between `using` and the semicolon.
pub(super) fn spell_using(using: &GlobalUsing) -> String {
    let keyword = if using.is_static { "static " } else { "" };
    let alias = using
        .alias
        .as_ref()
        .map_or(String::new(), |alias| format!("{alias} = "));
    format!("{keyword}{alias}{}", using.target)
}

fn reference(project: ProjectId) -> ProjectReference {
    ProjectReference {
        project,
        aliases: Vec::new(),
    }
}

fn blank() -> Project {
    Project {
        path: String::new(),
        name: String::new(),
        graph: None,
        root_namespace: None,
        kind: ProjectKind::Library,
        style: ProjectStyle::Sdk,
        sdk: None,
        target_framework: None,
        lang_version: None,
        symbols: BTreeSet::new(),
        global_usings: Vec::new(),
        references: Vec::new(),
        visible: Vec::new(),
        packages: Vec::new(),
        assemblies: Vec::new(),
        internals_visible_to: Vec::new(),
        is_test: false,
        files: Vec::new(),
    }
}

/// Lets every project see the given ones, all but the first `own`, that it, or a project that it sees, names as a package
/// or assembly.
fn see_by_name(workspace: &mut Workspace, own: usize) {
    let named = named_by(workspace, own);
    for index in 0..named.len() {
        let id = ProjectId::from_index(index);
        let mut seen: BTreeSet<ProjectId> = BTreeSet::new();
        let mut open = vec![id];
        open.extend(&workspace.projects[id].visible);
        while let Some(next) = open.pop() {
            for &given in &named[next.index()] {
                if given != id && seen.insert(given) {
                    open.push(given);
                    open.extend(&workspace.projects[given].visible);
                    seen.extend(&workspace.projects[given].visible);
                }
            }
        }
        let project = &mut workspace.projects[id];
        let direct = named[index].iter().map(|&to| reference(to));
        project.references.extend(direct);
        let known: BTreeSet<ProjectId> = project.visible.iter().copied().collect();
        seen.remove(&id);
        project.visible.extend(seen.difference(&known));
    }
}

/// For each project the given ones whose assembly it names.
fn named_by(workspace: &Workspace, own: usize) -> Vec<Vec<ProjectId>> {
    let mut given: BTreeMap<String, Vec<ProjectId>> = BTreeMap::new();
    for (id, project) in workspace.projects.iter_enumerated().skip(own) {
        given
            .entry(project.name.to_lowercase())
            .or_default()
            .push(id);
    }
    let named = workspace.projects.iter_enumerated().map(|(id, project)| {
        let packages = project.packages.iter().map(|package| &package.name);
        let names: BTreeSet<String> = packages
            .chain(&project.assemblies)
            .map(|name| name.to_lowercase())
            .collect();
        let found = names.iter().filter_map(|name| given.get(name)).flatten();
        // What is a reference within its own graph already is none by name.
        let known = |to: &ProjectId| {
            let references = project.references.iter();
            *to == id || references.clone().any(|known| known.project == *to)
        };
        let mut found: Vec<ProjectId> = found.filter(|to| !known(to)).copied().collect();
        found.sort_unstable();
        found
    });
    named.collect()
}
