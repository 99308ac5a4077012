//! The stage itself: from a tree to its [`Workspace`].

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::base::ids::{FileId, IdVec, ProjectId};
use crate::base::problem::{Problem, ProblemCode};

use super::DiscoverOptions;
use super::files::Files;
use super::folders::Folders;
use super::index::EntryIndex;
use super::msbuild::{self, Environment, Evaluation};
use super::path::{ROOT, has_extension, inside, parent, relative_to};
use super::references::{self, Linked};
use super::roles;
use super::select::{Extent, Selection};
use super::solution::{self, Member};
use super::tree::SourceTree;
use super::workspace::{Project, ProjectKind, ProjectReference, SourceFile, Workspace};

/// Which part of a tree is analysed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Scope {
    /// All projects, and C# files that no project compiles.
    Everything,
    /// The projects of the solution at this path and those they reference, directly or not. Loose files do
    /// not belong to a solution, except below an ASP.NET web site that it names.
    Solution(String),
    /// The project at this path and those it references, directly or not.
    Project(String),
}

/// A workspace, and what its projects want from beyond the root.
pub(super) struct Survey {
    pub(super) workspace: Workspace,
    /// Relative to the root, so they start with `..`.
    pub(super) outside: BTreeSet<String>,
}

/// Finds the projects and files of a tree. Never fails: what cannot be read is among the problems.
pub fn discover(tree: &dyn SourceTree, scope: &Scope, options: &DiscoverOptions) -> Workspace {
    survey(tree, scope, options).workspace
}

/// [`discover`], with what lies beyond the root.
pub(super) fn survey(tree: &dyn SourceTree, scope: &Scope, options: &DiscoverOptions) -> Survey {
    let mut problems = Vec::new();
    let files = Files::new(tree, options.max_file_bytes, &mut problems);
    let folders = Folders::new(&files);
    let listed = Listed::new(&files, &folders);
    let start = start(&files, &listed, scope, &mut problems);
    let evaluated = evaluate_all(
        &files,
        &listed,
        scope,
        options,
        &start.projects,
        &mut problems,
    );
    let links = references::link(&files, &evaluated, &mut problems);
    let roles = roles::roles(&evaluated, &links);
    let selection = Selection {
        files: &files,
        folders,
        extent: start.extent,
        projects: &evaluated,
        is_test: roles.iter().map(|(_, is_test)| *is_test).collect(),
        project_folders: &listed.project_folders,
        max_bytes: options.max_file_bytes,
    };
    let sources = selection.sources(&mut problems);
    let companions = selection.companions();
    let mut outside = start.outside;
    problems.extend(files.problems());
    for evaluation in &evaluated {
        problems.extend(evaluation.problems.iter().cloned());
        outside.extend(evaluation.outside.iter().cloned());
    }
    problems.sort();
    problems.dedup();
    let workspace = Workspace {
        projects: projects(&files, evaluated, links, roles, &sources),
        files: sources,
        solutions: start.solutions,
        companions,
        problems,
    };
    Survey { workspace, outside }
}

/// Projects and solutions of a tree, whether they are analysed or not.
struct Listed<'a> {
    /// Project files that are not somebody else's: neither ignored nor below skipped folders.
    projects: Vec<EntryIndex>,
    project_folders: BTreeSet<&'a str>,
    solutions: Vec<String>,
}

impl<'a> Listed<'a> {
    fn new(files: &'a Files<'a>, folders: &Folders<'a>) -> Self {
        let mut listed = Self {
            projects: Vec::new(),
            project_folders: BTreeSet::new(),
            solutions: Vec::new(),
        };
        for (at, entry) in files.index().entries().iter().enumerate() {
            let is_project = has_extension(&entry.path, ".csproj");
            let is_solution = [".sln", ".slnx"]
                .iter()
                .any(|end| has_extension(&entry.path, end));
            let counts = (is_project || is_solution)
                && !folders.is_skipped(parent(&entry.path))
                && !files.is_link(at);
            if counts && is_project {
                listed.project_folders.insert(parent(&entry.path));
            }
            if counts && is_project && !entry.ignored {
                listed.projects.push(at);
            }
            if counts && is_solution && !entry.ignored {
                listed.solutions.push(entry.path.clone());
            }
        }
        listed
    }
}

/// Where the analysis starts.
struct Start {
    projects: Vec<EntryIndex>,
    extent: Extent,
    solutions: Vec<String>,
    outside: BTreeSet<String>,
}

fn start(
    files: &Files<'_>,
    listed: &Listed<'_>,
    scope: &Scope,
    problems: &mut Vec<Problem>,
) -> Start {
    let mut start = Start {
        projects: Vec::new(),
        extent: Extent::Projects { sites: Vec::new() },
        solutions: Vec::new(),
        outside: BTreeSet::new(),
    };
    match scope {
        Scope::Everything => {
            start.projects.clone_from(&listed.projects);
            start.extent = Extent::Everything;
            start.solutions.clone_from(&listed.solutions);
        }
        Scope::Project(path) => start.projects.extend(files.index().find(path)),
        Scope::Solution(path) => start.read_solution(files, path, problems),
    }
    start
}

impl Start {
    fn read_solution(&mut self, files: &Files<'_>, path: &str, problems: &mut Vec<Problem>) {
        self.solutions.push(path.to_owned());
        let Some(at) = files.index().find(path) else {
            return;
        };
        let bytes = match files.read(at) {
            Ok(bytes) => bytes,
            Err(error) => {
                problems.push(Problem::new(
                    ProblemCode::Unreadable,
                    path,
                    error.to_string(),
                ));
                return;
            }
        };
        let absolute = files.absolute(at);
        let is_xml = has_extension(path, ".slnx");
        let solution = solution::read(&bytes, parent(&absolute), is_xml);
        if let Some((line, message)) = solution.fault {
            problems.push(Problem::new(ProblemCode::BrokenProject, path, message).at_line(line));
        }
        let mut sites = Vec::new();
        for member in solution.members {
            let site = inside(&member.path).filter(|_| member.is_site);
            if let Some(site) = site.filter(|site| files.index().has_folder(site)) {
                sites.push(site.to_owned());
            } else if let Some(project) = files.find(&member.path) {
                self.projects.push(files.real(project));
            } else {
                problems.push(self.missing(path, &member));
            }
        }
        self.extent = Extent::Projects { sites };
    }

    /// What to say of a project that is not there; it may lie beyond the root.
    fn missing(&mut self, solution: &str, member: &Member) -> Problem {
        let named = relative_to(ROOT, &member.path);
        let message = format!("{named}: there is no such project");
        if inside(&member.path).is_none() {
            self.outside.insert(named);
        }
        Problem::new(ProblemCode::MissingReference, solution, message).at_line(member.line)
    }
}

/// Evaluates the projects to start with and all that they reference; in path order.
fn evaluate_all(
    files: &Files<'_>,
    listed: &Listed<'_>,
    scope: &Scope,
    options: &DiscoverOptions,
    start: &[EntryIndex],
    problems: &mut Vec<Problem>,
) -> Vec<Evaluation> {
    let environment = Environment {
        configuration: &options.configuration,
        framework: options.framework.as_deref(),
        defines: &options.defines,
        solution: match scope {
            Scope::Solution(path) => Some(path),
            _ => None,
        },
        solutions: &listed.solutions,
        project_folders: &listed.project_folders,
    };
    let mut evaluated: BTreeMap<EntryIndex, Option<Evaluation>> = BTreeMap::new();
    let mut pending: Vec<EntryIndex> = start.to_vec();
    while let Some(at) = pending.pop() {
        if evaluated.contains_key(&at) {
            continue;
        }
        let evaluation = guarded(files, &environment, at);
        match &evaluation {
            Ok(evaluation) => {
                let references = evaluation.projects.iter();
                pending.extend(references.map(|reference| reference.project));
            }
            Err(defect) => problems.push(defect.clone()),
        }
        evaluated.insert(at, evaluation.ok());
    }
    evaluated.into_values().flatten().collect()
}

/// Evaluates one project; a panic is a problem of this one, whose files then belong to no project.
fn guarded(
    files: &Files<'_>,
    environment: &Environment<'_>,
    at: EntryIndex,
) -> Result<Evaluation, Problem> {
    let work = AssertUnwindSafe(|| msbuild::evaluate(files, environment, at));
    catch_unwind(work).map_err(|_| {
        let message = "evaluating this project failed; please report it";
        Problem::new(ProblemCode::Internal, files.index().path(at), message)
    })
}

/// The projects as the rest of the program sees them.
fn projects(
    files: &Files<'_>,
    evaluated: Vec<Evaluation>,
    links: Vec<Linked>,
    roles: Vec<(ProjectKind, bool)>,
    sources: &IdVec<FileId, SourceFile>,
) -> IdVec<ProjectId, Project> {
    let mut compiled: Vec<Vec<FileId>> = vec![Vec::new(); evaluated.len()];
    for (id, source) in sources.iter_enumerated() {
        for project in &source.projects {
            compiled[project.0 as usize].push(id);
        }
    }
    let parts = evaluated.into_iter().zip(links).zip(roles).zip(compiled);
    let projects = parts.map(|(((evaluation, linked), role), compiled)| {
        let path = files.index().path(evaluation.file);
        project(path, evaluation, linked, role, compiled)
    });
    projects.collect()
}

fn project(
    path: &str,
    evaluation: Evaluation,
    linked: Linked,
    (kind, is_test): (ProjectKind, bool),
    files: Vec<FileId>,
) -> Project {
    let id = |index: usize| ProjectId(index as u32);
    let references = linked
        .direct
        .into_iter()
        .map(|(index, aliases)| ProjectReference {
            project: id(index),
            aliases,
        });
    let assemblies: BTreeSet<String> = evaluation
        .assemblies
        .into_iter()
        .map(|reference| reference.name)
        .chain(evaluation.absent)
        .collect();
    Project {
        path: path.to_owned(),
        name: evaluation.name,
        graph: None,
        root_namespace: evaluation.root_namespace,
        kind,
        style: evaluation.style,
        sdk: evaluation.sdks.into_iter().next(),
        target_framework: evaluation.target_framework,
        lang_version: evaluation.lang_version,
        symbols: evaluation.symbols,
        global_usings: evaluation.usings,
        references: references.collect(),
        visible: linked.visible.into_iter().map(id).collect(),
        packages: evaluation.packages,
        assemblies: assemblies.into_iter().collect(),
        internals_visible_to: evaluation.internals_visible_to,
        is_test,
        files,
    }
}
