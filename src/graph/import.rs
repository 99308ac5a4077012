//! Reads a dependency graph that was made elsewhere: the JSON lines of `unseam graph --format jsonl`.
//!
//! One record a line, told apart by `record`:
//!
//! ```text
//! {"record":"type","id":ID,"project":P,"kind":K,"files":[...]}           + "members", "modifiers", "lines", "marks"
//! {"record":"reference","from":ID,"from_project":P,"to":ID,"to_project":P,"kinds":[...],"at":"PATH:LINE"}
//! {"record":"call", as a reference with "from_member" and "to_member"}
//! {"record":"project","path":P,"assembly":A,"references":[...],"packages":[...]}
//! {"record":"external","from":ID,"from_project":P,"name":N,"namespaces":[...],"at":"PATH:LINE"}
//! ```
//!
//! The last two tell what a graph wants of others ([`union`](super::union)). Other records are skipped. `kinds` may also be an object of counts, and unknown kinds count as named
//! mentions, so that the graphs of other languages can be read too. The namespace of a type and the type
//! around it follow from the ids. A line that cannot be read is a problem; the others go on.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use crate::base::ids::{FileId, ProjectId};
use crate::base::problem::{Problem, ProblemCode};
use crate::extract::facts::{Modifiers, TypeKind};
use crate::resolve::model::{Doubt, ReferenceKind, TypeId};

use super::model::{DependencyGraph, Marks, ProjectNode, Site, TypeEdge, TypeNode};

/// A graph as it was read, with what it says of its projects and of types that it does not hold.
#[derive(Debug, Default)]
pub(super) struct Imported {
    pub(super) graph: DependencyGraph,
    pub(super) projects: Vec<ProjectRecord>,
    pub(super) externals: Vec<ExternalRecord>,
    pub(super) problems: Vec<Problem>,
}

/// Reads the records in `text`; `path` is named in the problems.
#[must_use]
pub fn import_jsonl(text: &str, path: &str) -> (DependencyGraph, Vec<Problem>) {
    let imported = import(text, path);
    (imported.graph, imported.problems)
}

/// The same, with the records of projects and of types from outside.
pub(super) fn import(text: &str, path: &str) -> Imported {
    let mut importer = Importer::default();
    let mut problems = Vec::new();
    // Types first: a reference may stand before the types it names.
    for pass in [Pass::Types, Pass::Edges] {
        for (index, line) in text.lines().enumerate() {
            if line.trim().is_empty() {
                continue;
            }
            if let Err(message) = importer.line(line, pass) {
                problems.push(
                    Problem::new(ProblemCode::BrokenGraph, path, message).at_line(index as u32 + 1),
                );
            }
        }
        if pass == Pass::Types {
            importer.nest();
        }
    }
    problems.sort();
    Imported {
        problems,
        ..importer.finish()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    Types,
    Edges,
}

#[derive(Deserialize)]
#[serde(tag = "record", rename_all = "lowercase")]
enum Record {
    Type(TypeRecord),
    Reference(EdgeRecord),
    Call(EdgeRecord),
    Project(ProjectRecord),
    External(ExternalRecord),
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct TypeRecord {
    id: String,
    #[serde(default)]
    project: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    files: Vec<String>,
    #[serde(default)]
    members: Vec<String>,
    #[serde(default)]
    modifiers: Vec<String>,
    #[serde(default)]
    lines: u32,
    #[serde(default)]
    marks: Vec<String>,
}

#[derive(Deserialize)]
struct EdgeRecord {
    from: String,
    #[serde(default)]
    from_project: String,
    to: String,
    #[serde(default)]
    to_project: String,
    #[serde(default)]
    kinds: Kinds,
    #[serde(default)]
    at: String,
    #[serde(default)]
    doubt: Option<Doubt>,
}

/// A project of the graph.
#[derive(Deserialize, Debug)]
pub(super) struct ProjectRecord {
    pub(super) path: String,
    #[serde(default)]
    pub(super) assembly: String,
    #[serde(default)]
    pub(super) references: Vec<String>,
    /// Names of packages and assemblies that it refers to.
    #[serde(default)]
    pub(super) packages: Vec<String>,
}

/// A type that the graph does not hold is used by one of its own.
#[derive(Deserialize, Debug)]
pub(super) struct ExternalRecord {
    #[serde(default)]
    pub(super) from: String,
    #[serde(default)]
    pub(super) from_project: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) namespaces: Vec<String>,
    #[serde(default)]
    pub(super) at: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Kinds {
    Names(Vec<String>),
    Counts(BTreeMap<String, u32>),
}

impl Default for Kinds {
    fn default() -> Self {
        Self::Names(Vec::new())
    }
}

/// The most mentions of one kind, and calls, that one type can have of another in a graph that is read. No code has so many,
/// and sums over edges stay numbers.
pub(super) const MOST_MENTIONS: u32 = 1_000_000;

/// The count that a graph or a report from elsewhere states, at most that of any code.
#[must_use]
pub fn bounded(count: u64) -> u32 {
    u32::try_from(count).map_or(MOST_MENTIONS, |count| count.min(MOST_MENTIONS))
}

/// What adds up to one edge.
#[derive(Default)]
pub(super) struct Pair {
    pub(super) kinds: BTreeMap<ReferenceKind, u32>,
    pub(super) calls: u32,
    pub(super) doubts: BTreeMap<Doubt, u32>,
    pub(super) sites: Vec<Site>,
}

impl Pair {
    pub(super) fn edge(mut self, from: TypeId, to: TypeId) -> TypeEdge {
        self.sites.sort_unstable();
        self.sites.dedup();
        let bounded = |count: u32| bounded(count.into());
        let kinds = self.kinds.into_iter();
        let doubts = self.doubts.into_iter();
        TypeEdge {
            from,
            to,
            kinds: kinds.map(|(kind, count)| (kind, bounded(count))).collect(),
            calls: bounded(self.calls),
            doubts: doubts
                .map(|(doubt, count)| (doubt, bounded(count)))
                .collect(),
            sites: self.sites,
        }
    }
}

#[derive(Default)]
struct Importer {
    graph: DependencyGraph,
    types: FxHashMap<(String, String), TypeId>,
    files: FxHashMap<String, FileId>,
    projects: FxHashMap<String, ProjectId>,
    pairs: BTreeMap<(TypeId, TypeId), Pair>,
    told: Vec<ProjectRecord>,
    externals: Vec<ExternalRecord>,
}

impl Importer {
    fn line(&mut self, line: &str, pass: Pass) -> Result<(), String> {
        match (serde_json::from_str(line), pass) {
            (Ok(Record::Type(record)), Pass::Types) => {
                self.add_type(record);
                Ok(())
            }
            (Ok(Record::Project(record)), Pass::Types) => {
                self.told.push(record);
                Ok(())
            }
            (Ok(Record::External(record)), Pass::Types) => {
                self.externals.push(record);
                Ok(())
            }
            (Ok(Record::Reference(record)), Pass::Edges) => self.add_edge(&record, false),
            (Ok(Record::Call(record)), Pass::Edges) => self.add_edge(&record, true),
            (Err(error), Pass::Types) => Err(format!("not a record of a graph: {error}")),
            _ => Ok(()),
        }
    }

    fn add_type(&mut self, record: TypeRecord) {
        let key = (record.id.clone(), record.project.clone());
        if self.types.contains_key(&key) {
            return;
        }
        let project = (!record.project.is_empty()).then(|| self.project(&record.project));
        let mut files: Vec<FileId> = record.files.iter().map(|path| self.file(path)).collect();
        files.sort_unstable();
        files.dedup();
        let mut members = record.members;
        members.sort_unstable();
        members.dedup();
        let mut modifiers = Modifiers::default();
        for keyword in &record.modifiers {
            modifiers.add(Modifiers::of_keyword(keyword).unwrap_or_default());
        }
        let marked = |mark: &str| record.marks.iter().any(|name| name == mark);
        let id = self.graph.types.push(TypeNode {
            name: simple_name(&record.id).to_owned(),
            namespace: String::new(),
            id: record.id,
            project,
            kind: kind_of(&record.kind),
            modifiers,
            outer: None,
            files,
            lines: record.lines,
            members,
            marks: Marks {
                kernel: marked("kernel"),
                left_out: marked("left-out"),
                test: marked("test"),
                generated: marked("generated"),
                migration: marked("migration"),
                contract: marked("contract"),
                platform: marked("platform"),
                overlay: marked("overlay"),
            },
        });
        self.types.insert(key, id);
    }

    fn add_edge(&mut self, record: &EdgeRecord, is_call: bool) -> Result<(), String> {
        let from = self.find(&record.from, &record.from_project)?;
        let to = self.find(&record.to, &record.to_project)?;
        if from == to {
            return Ok(());
        }
        if let Kinds::Counts(counts) = &record.kinds
            && let Some(count) = counts.values().find(|&&count| count > MOST_MENTIONS)
        {
            return Err(format!(
                "{count} mentions, where one type has at most {MOST_MENTIONS} of another"
            ));
        }
        let site = self.site(&record.at);
        let pair = self.pairs.entry((from, to)).or_default();
        pair.sites.extend(site);
        if is_call {
            pair.calls += 1;
            if let Some(doubt) = record.doubt {
                *pair.doubts.entry(doubt).or_default() += 1;
            }
            return Ok(());
        }
        match &record.kinds {
            Kinds::Names(names) if names.is_empty() => {
                *pair.kinds.entry(UNKNOWN_KIND).or_default() += 1;
            }
            Kinds::Names(names) => {
                for name in names {
                    *pair.kinds.entry(reference_kind(name)).or_default() += 1;
                }
            }
            Kinds::Counts(counts) => {
                for (name, count) in counts {
                    let known = pair.kinds.entry(reference_kind(name)).or_default();
                    *known = known.saturating_add(*count);
                }
            }
        }
        Ok(())
    }

    fn find(&self, id: &str, project: &str) -> Result<TypeId, String> {
        self.types
            .get(&(id.to_owned(), project.to_owned()))
            .copied()
            .ok_or_else(|| format!("no type record for {id} in project \"{project}\""))
    }

    fn file(&mut self, path: &str) -> FileId {
        if let Some(&id) = self.files.get(path) {
            return id;
        }
        let id = self.graph.files.push(path.to_owned());
        self.files.insert(path.to_owned(), id);
        id
    }

    fn project(&mut self, path: &str) -> ProjectId {
        if let Some(&id) = self.projects.get(path) {
            return id;
        }
        let stem = path.rsplit('/').next().unwrap_or(path);
        let id = self.graph.projects.push(ProjectNode {
            path: path.to_owned(),
            name: stem
                .rsplit_once('.')
                .map_or(stem, |(name, _)| name)
                .to_owned(),
        });
        self.projects.insert(path.to_owned(), id);
        id
    }

    fn site(&mut self, at: &str) -> Option<Site> {
        let (path, line) = at.rsplit_once(':')?;
        let line = line.parse().ok()?;
        Some(Site {
            file: self.file(path),
            line,
        })
    }

    /// Finds the type around each type (the one whose id is the id up to its last dot, in the same project)
    /// and the namespace (the id of the outermost type up to its last dot).
    fn nest(&mut self) {
        let prefix = |node: &TypeNode| node.id.rsplit_once('.').map(|(head, _)| head.to_owned());
        for ty in self.graph.types.ids() {
            let node = &self.graph.types[ty];
            let project = node.project.map_or(String::new(), |project| {
                self.graph.projects[project].path.clone()
            });
            let outer = prefix(node).and_then(|id| self.types.get(&(id, project)).copied());
            self.graph.types[ty].outer = outer;
        }
        for ty in self.graph.types.ids() {
            let outermost = self.graph.outermost(ty);
            let namespace = prefix(&self.graph.types[outermost]).unwrap_or_default();
            self.graph.types[ty].namespace = namespace;
        }
    }

    fn finish(mut self) -> Imported {
        let pairs = std::mem::take(&mut self.pairs).into_iter();
        self.graph.edges = pairs
            .map(|((from, to), pair)| pair.edge(from, to))
            .collect();
        Imported {
            graph: self.graph,
            projects: self.told,
            externals: self.externals,
            problems: Vec::new(),
        }
    }
}

/// How a mention of unknown kind counts: as a plain naming of the type.
const UNKNOWN_KIND: ReferenceKind = ReferenceKind::StaticAccess;

pub(crate) fn reference_kind(name: &str) -> ReferenceKind {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).unwrap_or(UNKNOWN_KIND)
}

pub(crate) fn kind_of(kind: &str) -> TypeKind {
    match kind {
        "struct" => TypeKind::Struct,
        "interface" => TypeKind::Interface,
        "enum" => TypeKind::Enum,
        "delegate" => TypeKind::Delegate,
        "record" => TypeKind::Record,
        "record-struct" => TypeKind::RecordStruct,
        _ => TypeKind::Class,
    }
}

/// The last part of a documentation id, without arity.
fn simple_name(id: &str) -> &str {
    let last = id.rsplit('.').next().unwrap_or(id);
    last.split('`').next().unwrap_or(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GRAPH: &str = r#"
{"record":"reference","from":"A.Order","from_project":"a.csproj","to":"A.Line`1","to_project":"a.csproj","kinds":["base","new"],"at":"Order.cs:4"}
{"record":"type","id":"A.Order","project":"a.csproj","kind":"record","files":["Order.cs"]}
{"record":"type","id":"A.Order.State","project":"a.csproj","kind":"enum","files":["Order.cs"]}
{"record":"type","id":"A.Line`1","project":"a.csproj","kind":"class","files":["Line.cs"],"modifiers":["abstract"],"marks":["generated"]}
{"record":"call","from":"A.Order","from_project":"a.csproj","from_member":"Add","to":"A.Line`1","to_project":"a.csproj","to_member":"M","kind":"call","at":"Order.cs:9"}
{"record":"external","name":"String"}
{"record":"reference","from":"A.Order","from_project":"a.csproj","to":"A.Nobody","kinds":["new"]}
not json
{"record":"reference","from":"A.Line`1","from_project":"a.csproj","to":"A.Order","to_project":"a.csproj","kinds":{"new":4294967295}}
"#;

    #[test]
    fn reads_types_references_and_calls() {
        let (graph, problems) = import_jsonl(GRAPH, "g.jsonl");
        let names: Vec<&str> = graph.types.iter().map(|ty| ty.name.as_str()).collect();
        assert_eq!(names, ["Order", "State", "Line"]);
        assert_eq!(graph.types[TypeId(1)].outer, Some(TypeId(0)));
        assert_eq!(graph.types[TypeId(1)].namespace, "A");
        assert!(graph.types[TypeId(2)].modifiers.has(Modifiers::ABSTRACT));
        assert!(graph.types[TypeId(2)].marks.generated);
        assert_eq!(
            graph.edges.len(),
            1,
            "what has more mentions than there can be is told"
        );
        let edge = graph.edge(TypeId(0), TypeId(2)).unwrap();
        assert_eq!(
            edge.kinds,
            [(ReferenceKind::Base, 1), (ReferenceKind::New, 1)]
        );
        assert_eq!(edge.calls, 1);
        assert_eq!(edge.sites.len(), 2);
        let lines: Vec<Option<u32>> = problems.iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [Some(8), Some(9), Some(10)]);
    }

    #[test]
    fn an_unknown_kind_counts_as_a_mention_by_name() {
        let text = "{\"record\":\"type\",\"id\":\"a\"}\n{\"record\":\"type\",\"id\":\"b\"}\n\
                    {\"record\":\"reference\",\"from\":\"a\",\"to\":\"b\",\"kinds\":{\"imports\":3}}";
        let (graph, problems) = import_jsonl(text, "g.jsonl");
        assert_eq!(problems, []);
        assert_eq!(graph.edges[0].explicit_references(), 3);
    }
}
