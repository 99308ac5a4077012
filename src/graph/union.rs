//! Several graphs as one: repositories that were read apart, each on a machine of its own, divided together.
//!
//! Paths get the name of their graph as a first folder. What a graph says of another is told in one of two ways:
//!
//! - It was made with the other at hand (`unseam graph --graph platform.jsonl`), so that it holds the other's types under
//!   `platform.jsonl:PROJECT`. These are exact, and become the types of that graph itself.
//! - It was made alone, and says which types from outside it uses (`externals`).
//!
//! Graphs are taken in the order of their names, so that the order in which they are given changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::base::ids::{FileId, Id, IdVec, ProjectId};
use crate::base::problem::{Problem, ProblemCode};
use crate::resolve::model::TypeId;

use super::externals;
use super::foreign::read_imported;
use super::import::{Imported, Pair};
use super::model::{DependencyGraph, ProjectNode, Site, TypeNode};

/// A graph that is given, by the name of its file, and the text of that.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The name of its file without folders.
    pub name: &'a str,
    /// What is in it.
    pub text: &'a str,
}

/// The union of `given`, and what of them could not be read. One graph is itself: its paths stay as they are.
#[must_use]
pub fn read_graphs(given: &[Given<'_>]) -> (DependencyGraph, Vec<Problem>) {
    if let [one] = given {
        let imported = read_imported(one.text, one.name);
        return (imported.graph, imported.problems);
    }
    let mut parts: Vec<Part> = given.iter().map(|given| Part::read(*given)).collect();
    parts.sort_by(|a, b| a.file.cmp(&b.file));
    let mut problems: Vec<Problem> = parts
        .iter_mut()
        .flat_map(|part| std::mem::take(&mut part.read.problems))
        .collect();
    let mut union = Union::default();
    let places = union.add_types(&parts, &mut problems);
    union.add_edges(&mut parts, &places);
    for found in externals::find(&parts, &union.graph, &places) {
        let edge = union.pairs.entry((found.from, found.to)).or_default();
        *edge.kinds.entry(externals::KIND).or_default() += 1;
        edge.sites.extend(found.at);
    }
    problems.sort();
    (union.finish(), problems)
}

/// One of the graphs.
#[derive(Debug)]
pub(super) struct Part {
    /// The name of its file, and of the folder that its paths are put below.
    file: String,
    folder: String,
    pub(super) read: Imported,
}

impl Part {
    fn read(given: Given<'_>) -> Self {
        let folder = given
            .name
            .rsplit_once('.')
            .map_or(given.name, |(stem, _)| stem);
        Self {
            file: given.name.to_owned(),
            folder: folder.to_owned(),
            read: read_imported(given.text, given.name),
        }
    }

    /// A path of this graph among those of all.
    pub(super) fn path(&self, path: &str) -> String {
        format!("{}/{path}", self.folder)
    }
}

/// Where the types, files and projects of a part are in the union.
#[derive(Debug)]
pub(super) struct Places {
    pub(super) types: IdVec<TypeId, TypeId>,
    pub(super) files: IdVec<FileId, FileId>,
    /// By its path in the part: the path in the union.
    pub(super) projects: BTreeMap<String, String>,
}

#[derive(Default)]
struct Union {
    graph: DependencyGraph,
    files: FxHashMap<String, FileId>,
    projects: FxHashMap<String, ProjectId>,
    pairs: BTreeMap<(TypeId, TypeId), Pair>,
}

/// A type of a part under the name that it has in the union.
struct Candidate {
    id: String,
    /// Empty in graphs that know no projects: there a type is what its id says, whichever graph tells of it.
    project: String,
    /// Told by the graph that it belongs to, not by one that uses it.
    is_own: bool,
    part: usize,
    ty: TypeId,
}

impl Union {
    /// Adds the types of all parts, sorted as a report lists them, each once: as its own graph tells of it.
    fn add_types(&mut self, parts: &[Part], problems: &mut Vec<Problem>) -> Vec<Places> {
        let owners = Owners::of(parts);
        let mut places: Vec<Places> = Vec::with_capacity(parts.len());
        for (index, part) in parts.iter().enumerate() {
            let graph = &part.read.graph;
            places.push(Places {
                types: graph.types.iter().map(|_| TypeId(0)).collect(),
                files: graph
                    .files
                    .iter()
                    .map(|path| self.file(part.path(path)))
                    .collect(),
                projects: owners.projects_of(parts, index),
            });
        }
        let mut all = candidates(parts, &places);
        all.sort_by(|a, b| {
            (&a.id, &a.project, !a.is_own, a.part).cmp(&(&b.id, &b.project, !b.is_own, b.part))
        });
        let mut lost: BTreeMap<(usize, String), usize> = BTreeMap::new();
        for same in all.chunk_by(|a, b| (&a.id, &a.project) == (&b.id, &b.project)) {
            let id = TypeId::from_index(self.graph.types.len());
            for candidate in same {
                places[candidate.part].types[candidate.ty] = id;
            }
            let told = &same[0];
            if !told.is_own && owners.is_given(&told.project) {
                *lost.entry((told.part, told.project.clone())).or_default() += 1;
            }
            self.add_type(&parts[told.part], told, &places[told.part]);
        }
        self.nest(parts, &places);
        problems.extend(lost.into_iter().map(|((part, project), count)| {
            let types = if count == 1 { "type" } else { "types" };
            let message = format!(
                "uses {count} {types} of {project} that the graph of that project does not hold: they are not of one version"
            );
            Problem::new(ProblemCode::BrokenGraph, &parts[part].file, message)
        }));
        places
    }

    fn add_type(&mut self, part: &Part, told: &Candidate, places: &Places) {
        let project = (!told.project.is_empty()).then(|| self.project(part, told));
        let node = &part.read.graph.types[told.ty];
        let mut files: Vec<FileId> = node.files.iter().map(|&file| places.files[file]).collect();
        files.sort_unstable();
        self.graph.types.push(TypeNode {
            project,
            outer: None,
            files,
            ..node.clone()
        });
    }

    /// The type around a type is what it was in the part that tells of it; a type that several tell of has it from each.
    fn nest(&mut self, parts: &[Part], places: &[Places]) {
        for (part, places) in parts.iter().zip(places) {
            for (ty, node) in part.read.graph.types.iter_enumerated() {
                if let Some(outer) = node.outer {
                    self.graph.types[places.types[ty]].outer = Some(places.types[outer]);
                }
            }
        }
    }

    fn add_edges(&mut self, parts: &mut [Part], places: &[Places]) {
        for (part, places) in parts.iter_mut().zip(places) {
            for edge in std::mem::take(&mut part.read.graph.edges) {
                let (from, to) = (places.types[edge.from], places.types[edge.to]);
                if from == to {
                    continue;
                }
                let sum = self.pairs.entry((from, to)).or_default();
                for (kind, count) in edge.kinds {
                    *sum.kinds.entry(kind).or_default() += count;
                }
                for (doubt, count) in edge.doubts {
                    *sum.doubts.entry(doubt).or_default() += count;
                }
                sum.calls += edge.calls;
                sum.sites.extend(edge.sites.into_iter().map(|site| Site {
                    file: places.files[site.file],
                    line: site.line,
                }));
            }
        }
    }

    fn file(&mut self, path: String) -> FileId {
        if let Some(&known) = self.files.get(&path) {
            return known;
        }
        let id = self.graph.files.push(path.clone());
        self.files.insert(path, id);
        id
    }

    fn project(&mut self, part: &Part, told: &Candidate) -> ProjectId {
        if let Some(&known) = self.projects.get(&told.project) {
            return known;
        }
        let own = part.read.graph.types[told.ty].project;
        let name = own.map_or(String::new(), |id| {
            part.read.graph.projects[id].name.clone()
        });
        let id = self.graph.projects.push(ProjectNode {
            path: told.project.clone(),
            name,
        });
        self.projects.insert(told.project.clone(), id);
        id
    }

    fn finish(mut self) -> DependencyGraph {
        let pairs = std::mem::take(&mut self.pairs).into_iter();
        self.graph.edges = pairs
            .map(|((from, to), pair)| pair.edge(from, to))
            .collect();
        self.graph
    }
}

fn candidates(parts: &[Part], places: &[Places]) -> Vec<Candidate> {
    let mut all = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let graph = &part.read.graph;
        for (ty, node) in graph.types.iter_enumerated() {
            let path = node.project.map(|id| graph.projects[id].path.as_str());
            let told = path.and_then(|path| places[index].projects.get(path));
            let project = match (told, node.files.is_empty()) {
                (Some(project), _) => project.clone(),
                // Files in no project: those of this repository.
                (None, false) => part.folder.clone(),
                (None, true) => String::new(),
            };
            all.push(Candidate {
                id: node.id.clone(),
                is_own: path.is_none_or(|path| project == part.path(path)),
                project,
                part: index,
                ty,
            });
        }
    }
    all
}

/// Which projects the graphs are themselves of.
struct Owners {
    /// By file of the graph and path there.
    by_graph: BTreeMap<(String, String), String>,
    /// By the path alone, where one graph only has it.
    by_path: BTreeMap<String, Option<String>>,
    all: BTreeSet<String>,
}

impl Owners {
    fn of(parts: &[Part]) -> Self {
        let mut owners = Self {
            by_graph: BTreeMap::new(),
            by_path: BTreeMap::new(),
            all: BTreeSet::new(),
        };
        for part in parts {
            for told in &part.read.projects {
                let path = part.path(&told.path);
                let key = (part.file.clone(), told.path.clone());
                owners.by_graph.insert(key, path.clone());
                let seen = owners.by_path.entry(told.path.clone());
                seen.and_modify(|other| *other = None)
                    .or_insert(Some(path.clone()));
                owners.all.insert(path);
            }
        }
        owners
    }

    fn is_given(&self, project: &str) -> bool {
        self.all.contains(project)
    }

    /// The projects that a part names, and what they are called in the union: `GRAPH:PATH` is a project of another graph,
    /// whose file may have had another name then.
    fn projects_of(&self, parts: &[Part], index: usize) -> BTreeMap<String, String> {
        let part = &parts[index];
        let named = part.read.graph.projects.iter().map(|project| &project.path);
        let told = part.read.projects.iter();
        let told = told.flat_map(|told| std::iter::once(&told.path).chain(&told.references));
        named
            .chain(told)
            .map(|path| {
                let other = path.split_once(':').and_then(|(file, rest)| {
                    let key = (file.to_owned(), rest.to_owned());
                    let exact = self.by_graph.get(&key);
                    exact.or_else(|| self.by_path.get(rest)?.as_ref())
                });
                (
                    path.clone(),
                    other.cloned().unwrap_or_else(|| part.path(path)),
                )
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
