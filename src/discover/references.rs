//! Who references whom: project references, assemblies and packages that turn out to be projects, cycles.
//!
//! A `<Reference>` or `<PackageReference>` that names the assembly of a project of the tree counts as a
//! reference to that project: old solutions reference each other's output, and split ones their packages.
//! MSBuild refuses cycles; here the edge that closes one is dropped and reported, by choice one that was
//! only a name.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::problem::{Problem, ProblemCode};

use super::files::Files;
use super::msbuild::{Evaluation, NamedReference};

/// Position of a project among the evaluated ones, which are in path order.
pub(super) type ProjectIndex = usize;

/// The references of one project.
#[derive(Clone, Debug, Default)]
pub(super) struct Linked {
    /// Direct references with their extern aliases, in path order.
    pub(super) direct: Vec<(ProjectIndex, Vec<String>)>,
    /// All projects that can be reached, without itself unless it is in a cycle that was broken elsewhere.
    pub(super) visible: BTreeSet<ProjectIndex>,
}

/// A reference while cycles are looked for.
#[derive(Clone, Debug)]
struct Edge {
    to: ProjectIndex,
    aliases: Vec<String>,
    /// Found by name, not by path.
    by_name: bool,
}

/// Links all projects; the result has one entry per evaluation.
pub(super) fn link(
    files: &Files<'_>,
    projects: &[Evaluation],
    problems: &mut Vec<Problem>,
) -> Vec<Linked> {
    let mut edges = edges(files, projects);
    for only_by_name in [true, false] {
        while let Some(cycle) = find_cycle(&edges, only_by_name) {
            let (from, to) = cycle.dropped;
            edges[from].retain(|edge| edge.to != to);
            problems.push(cycle.problem(files, projects));
        }
    }
    let visible = closures(&edges);
    let both = edges.into_iter().zip(visible);
    both.map(|(mut edges, visible)| {
        edges.sort_by_key(|edge| edge.to);
        let direct = edges.into_iter().map(|edge| (edge.to, edge.aliases));
        Linked {
            direct: direct.collect(),
            visible,
        }
    })
    .collect()
}

/// References in the order in which the projects state them, those by path first.
fn edges(files: &Files<'_>, projects: &[Evaluation]) -> Vec<Vec<Edge>> {
    let position: FxHashMap<usize, ProjectIndex> = projects
        .iter()
        .enumerate()
        .map(|(index, project)| (project.file, index))
        .collect();
    let names = Names::new(files, projects);
    let of = |(index, project): (ProjectIndex, &Evaluation)| {
        let mut edges: Vec<Edge> = Vec::new();
        let by_path = project.projects.iter().filter_map(|reference| {
            Some((
                *position.get(&reference.project)?,
                &reference.aliases,
                false,
            ))
        });
        let packages: Vec<NamedReference> = project.packages.iter().map(of_package).collect();
        let by_name = project
            .assemblies
            .iter()
            .chain(&packages)
            .filter_map(|reference| {
                Some((
                    names.find(&reference.name, index)?,
                    &reference.aliases,
                    true,
                ))
            });
        for (to, aliases, by_name) in by_path.chain(by_name) {
            if to != index && !edges.iter().any(|edge| edge.to == to) {
                edges.push(Edge {
                    to,
                    aliases: aliases.clone(),
                    by_name,
                });
            }
        }
        edges
    };
    projects.iter().enumerate().map(of).collect()
}

fn of_package(package: &super::workspace::PackageReference) -> NamedReference {
    NamedReference {
        name: package.name.clone(),
        aliases: Vec::new(),
    }
}

/// Projects by assembly name.
struct Names<'p> {
    paths: Vec<Vec<&'p str>>,
    by_name: FxHashMap<String, Vec<ProjectIndex>>,
}

impl<'p> Names<'p> {
    fn new(files: &'p Files<'_>, projects: &[Evaluation]) -> Self {
        let mut by_name: FxHashMap<String, Vec<ProjectIndex>> = FxHashMap::default();
        for (index, project) in projects.iter().enumerate() {
            by_name
                .entry(project.name.to_lowercase())
                .or_default()
                .push(index);
        }
        let path = |project: &Evaluation| files.index().path(project.file).split('/').collect();
        Self {
            paths: projects.iter().map(path).collect(),
            by_name,
        }
    }

    /// The project whose assembly has this name. Where several have it, the nearest in the folder tree, if
    /// that is one.
    fn find(&self, name: &str, from: ProjectIndex) -> Option<ProjectIndex> {
        let named = self.by_name.get(&name.to_lowercase())?;
        if let [only] = **named {
            return Some(only);
        }
        let nearness = |to: ProjectIndex| {
            let steps = self.paths[from].iter().zip(&self.paths[to]);
            steps.take_while(|(a, b)| a == b).count()
        };
        let others = || named.iter().copied().filter(|&to| to != from);
        let best = others().map(nearness).max()?;
        let mut nearest = others().filter(|&to| nearness(to) == best);
        let first = nearest.next();
        first.filter(|_| nearest.next().is_none())
    }
}

/// A cycle and the edge that is dropped to break it.
struct Cycle {
    members: Vec<ProjectIndex>,
    dropped: (ProjectIndex, ProjectIndex),
}

impl Cycle {
    fn problem(&self, files: &Files<'_>, projects: &[Evaluation]) -> Problem {
        let name = |&index: &ProjectIndex| projects[index].name.as_str();
        let way: Vec<&str> = self.members.iter().map(name).collect();
        let (from, to) = self.dropped;
        let message = format!(
            "project references form a cycle: {}; the reference from {} to {} is left out",
            way.join(" -> "),
            projects[from].name,
            projects[to].name,
        );
        let path = files.index().path(projects[from].file);
        Problem::new(ProblemCode::ProjectCycle, path, message)
    }
}

/// A depth-first walk over the references.
struct Walk<'e> {
    edges: &'e [Vec<Edge>],
    only_by_name: bool,
    /// Projects on the way from the start, each with the number of its edges already taken.
    way: Vec<(ProjectIndex, usize)>,
    on_way: FxHashSet<ProjectIndex>,
    done: Vec<bool>,
}

/// The first cycle in depth-first order that is to be broken; of the first round, one with an edge by name.
fn find_cycle(edges: &[Vec<Edge>], only_by_name: bool) -> Option<Cycle> {
    let mut walk = Walk {
        edges,
        only_by_name,
        way: Vec::new(),
        on_way: FxHashSet::default(),
        done: vec![false; edges.len()],
    };
    (0..edges.len()).find_map(|start| walk.from(start))
}

impl Walk<'_> {
    fn from(&mut self, start: ProjectIndex) -> Option<Cycle> {
        if self.done[start] {
            return None;
        }
        self.enter(start);
        while let Some((project, taken)) = self.way.last_mut() {
            let project = *project;
            let Some(edge) = self.edges[project].get(*taken) else {
                self.done[project] = true;
                self.on_way.remove(&project);
                self.way.pop();
                continue;
            };
            *taken += 1;
            if self.on_way.contains(&edge.to) {
                if let Some(cycle) = self.cycle(edge.to) {
                    return Some(cycle);
                }
            } else if !self.done[edge.to] {
                self.enter(edge.to);
            }
        }
        None
    }

    fn enter(&mut self, project: ProjectIndex) {
        self.way.push((project, 0));
        self.on_way.insert(project);
    }

    /// The cycle that the latest edge closes at `target`, if this round breaks it.
    fn cycle(&self, target: ProjectIndex) -> Option<Cycle> {
        let way = self.way.iter().map(|(project, _)| *project);
        let mut members: Vec<ProjectIndex> = way.skip_while(|&project| project != target).collect();
        members.push(target);
        let steps = || members.windows(2).map(|pair| (pair[0], pair[1]));
        let by_name = |&(from, to): &(ProjectIndex, ProjectIndex)| {
            self.edges[from]
                .iter()
                .any(|edge| edge.to == to && edge.by_name)
        };
        let last_by_name = steps().filter(by_name).last();
        let dropped = match last_by_name {
            None if self.only_by_name => return None,
            None => steps().last()?,
            Some(step) => step,
        };
        Some(Cycle { members, dropped })
    }
}

/// Everything reachable from each project; the references have no cycles any more.
fn closures(edges: &[Vec<Edge>]) -> Vec<BTreeSet<ProjectIndex>> {
    let mut visible: Vec<Option<BTreeSet<ProjectIndex>>> = vec![None; edges.len()];
    for start in 0..edges.len() {
        let mut pending = vec![start];
        while let Some(&project) = pending.last() {
            let open = edges[project]
                .iter()
                .map(|edge| edge.to)
                .find(|&to| visible[to].is_none());
            match open {
                _ if visible[project].is_some() => {
                    pending.pop();
                }
                Some(next) => pending.push(next),
                None => {
                    let mut all = BTreeSet::new();
                    for edge in &edges[project] {
                        all.insert(edge.to);
                        all.extend(visible[edge.to].iter().flatten());
                    }
                    visible[project] = Some(all);
                    pending.pop();
                }
            }
        }
    }
    visible.into_iter().map(Option::unwrap_or_default).collect()
}
