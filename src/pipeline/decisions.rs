//! What the architect has decided, from the accepted file to the stages that heed it.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::string::FromUtf8Error;

use serde::{Deserialize, Serialize};

use super::Bound;
use super::options::Options;
use crate::base::ids::Id;
use crate::base::problem::{Problem, ProblemCode};
use crate::boundaries::{self, Boundaries, FILE_NAME, FormProblem, Matched, Subject};
use crate::cluster::constraints::{Constraints, Refused};
use crate::discover::tree::SourceTree;
use crate::graph::{DependencyGraph, Marks};
use crate::propose::Known;
use crate::report::model::Report;
use crate::resolve::model::TypeId;

/// The accepted file.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AcceptedFile {
    /// Its name, as the problems name it; empty where there is none.
    pub name: String,
    /// What it says; empty where it cannot be used.
    pub form: Boundaries,
    /// Why it cannot be used.
    pub problems: Vec<FormProblem>,
    /// Where it is of a later tree: what types of this one are there, by their ids here.
    pub later: BTreeMap<String, Later>,
}

/// A type as a later tree has it.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Later {
    /// Its id.
    pub id: String,
    /// Path of its project; empty for none.
    pub project: String,
    /// Paths of its files.
    pub files: Vec<String>,
}

/// A file that was given by name.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct GivenText {
    /// Its name.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// What an earlier report proposed.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Earlier {
    /// Id and name of its boundaries.
    pub boundaries: Vec<(String, String)>,
    /// The boundary of its outermost types, by project and id; `None` of those that it divides and puts into none.
    pub types: BTreeMap<(String, String), Option<String>>,
}

impl Earlier {
    /// The proposal of `report`.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let boundaries = report.boundaries.iter();
        let outermost = report.types.iter().filter(|ty| ty.outer.is_none());
        let placed = outermost.filter(|ty| ty.is_product()).map(|ty| {
            let key = (ty.project.clone(), ty.id.clone());
            (key, ty.home().map(str::to_owned))
        });
        Self {
            boundaries: boundaries
                .map(|known| (known.id.clone(), known.name.clone()))
                .collect(),
            types: placed.collect(),
        }
    }
}

impl AcceptedFile {
    /// The file that was given, or the one at the root of `tree`.
    pub(super) fn find(tree: &dyn SourceTree, options: &Options) -> Self {
        if options.boundaries.is_some() {
            return Self::given(options);
        }
        match tree.read(FILE_NAME) {
            Ok(bytes) => Self::read(FILE_NAME.to_owned(), String::from_utf8(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Self::default(),
            Err(error) => Self {
                name: FILE_NAME.to_owned(),
                problems: vec![at_start(format!("cannot be read: {error}"))],
                ..Self::default()
            },
        }
    }

    /// The file that was given.
    #[must_use]
    pub fn given(options: &Options) -> Self {
        let given = options.boundaries.as_ref();
        given.map_or_else(Self::default, Self::of)
    }

    /// What a text says.
    #[must_use]
    pub fn of(given: &GivenText) -> Self {
        Self::read(given.name.clone(), Ok(given.text.clone()))
    }

    fn read(name: String, text: Result<String, FromUtf8Error>) -> Self {
        let not_text = |_| vec![at_start("is not UTF-8".to_owned())];
        let (form, problems) = match text
            .map_err(not_text)
            .and_then(|text| boundaries::read(&text))
        {
            Ok(form) => (form, Vec::new()),
            Err(problems) => (Boundaries::default(), problems),
        };
        Self {
            name,
            form,
            problems,
            later: BTreeMap::new(),
        }
    }
}

/// What is wrong with a file as a whole.
fn at_start(message: String) -> FormProblem {
    FormProblem {
        line: 1,
        column: 1,
        message,
    }
}

/// What the stages are told.
pub(super) struct Decisions {
    pub(super) constraints: Constraints,
    /// The earlier boundary of types, numbered as in the constraints.
    pub(super) start: BTreeMap<TypeId, Option<u32>>,
    /// The accepted boundaries, by their number in the constraints.
    pub(super) known: Vec<Known>,
    /// Entries that name nothing, and decisions that contradict each other.
    pub(super) problems: Vec<Problem>,
}

/// Holds an accepted file against the types of `graph`, and marks there what takes no part.
pub(super) fn apply(
    accepted: &AcceptedFile,
    options: &Options,
    graph: &mut DependencyGraph,
) -> Decisions {
    let AcceptedFile {
        name,
        form,
        problems,
        later,
    } = accepted;
    let matched = held(form, subjects(graph), later);
    let mut told: Vec<Problem> = problems
        .iter()
        .map(|problem| unusable(name, problem))
        .collect();
    told.extend(unmatched(name, &matched));
    told.extend(contradictions(name, &matched, graph));
    for ty in graph.types.ids().collect::<Vec<_>>() {
        let marks = &mut graph.types[ty].marks;
        marks.kernel = matched.kernel[ty.index()];
        marks.left_out = matched.left_out[ty.index()];
    }
    let accepted = if options.cold {
        &matched.pinned
    } else {
        &matched.accepted
    };
    let accepted_ones = form.boundaries.iter().map(|boundary| Known {
        id: boundary.id.clone(),
        name: boundary.name.clone(),
    });
    let mut known: Vec<Known> = accepted_ones.collect();
    let start = options.start.as_ref().filter(|_| !options.cold);
    let start = start.map_or_else(BTreeMap::new, |earlier| {
        start_of(earlier, graph, &mut known)
    });
    Decisions {
        constraints: constraints(accepted, &matched),
        start,
        known,
        problems: told,
    }
}

/// The earlier boundaries of the types of `graph`; those that are not accepted are added to `known`.
fn start_of(
    earlier: &Earlier,
    graph: &DependencyGraph,
    known: &mut Vec<Known>,
) -> BTreeMap<TypeId, Option<u32>> {
    let mut number_of: BTreeMap<&str, u32> = BTreeMap::new();
    for (id, name) in &earlier.boundaries {
        let at = known.iter().position(|known| known.id == *id);
        let at = at.unwrap_or_else(|| {
            known.push(Known {
                id: id.clone(),
                name: name.clone(),
            });
            known.len() - 1
        });
        number_of.insert(id, at as u32);
    }
    let placed = |ty: TypeId| {
        let node = &graph.types[ty];
        let project = node.project.and_then(|project| graph.projects.get(project));
        let project = project.map_or(String::new(), |project| project.path.clone());
        let boundary = earlier.types.get(&(project, node.id.clone()))?;
        let number = |id: &String| number_of.get(id.as_str()).copied();
        Some((ty, boundary.as_ref().and_then(number)))
    };
    graph.types.ids().filter_map(placed).collect()
}

/// What `form` says of `subjects`. One that it names nowhere, or that an entry without any other type names by what it is
/// called in the later tree, is where its later self is.
fn held<'a>(
    form: &Boundaries,
    mut subjects: Vec<Subject<'a>>,
    later: &'a BTreeMap<String, Later>,
) -> Matched {
    let matched = boundaries::resolve(form, &subjects);
    if later.is_empty() {
        return matched;
    }
    let is_idle = |line: u32, column: u32| {
        let mut idle = matched.unmatched.iter();
        idle.any(|entry| (entry.line, entry.column) == (line, column))
    };
    let entries = form.entries().map(|(_, entry)| entry);
    let idle: Vec<_> = entries
        .filter(|entry| is_idle(entry.line, entry.column))
        .collect();
    for (at, subject) in subjects.iter_mut().enumerate() {
        let Some(later) = later.get(subject.id) else {
            continue;
        };
        let files: Vec<&str> = later.files.iter().map(String::as_str).collect();
        let is_placed =
            matched.accepted[at].is_some() || matched.kernel[at] || matched.left_out[at];
        let names_later = |entry: &&boundaries::Entry| {
            let pattern = &entry.pattern;
            pattern.matches(&later.id, &later.project, &files)
        };
        if !is_placed || idle.iter().any(names_later) {
            (subject.id, subject.project, subject.files) = (&later.id, &later.project, files);
        }
    }
    boundaries::resolve(form, &subjects)
}

fn subjects(graph: &DependencyGraph) -> Vec<Subject<'_>> {
    let subject = |ty: TypeId| {
        let node = &graph.types[ty];
        let project = node.project.and_then(|project| graph.projects.get(project));
        Subject {
            id: &node.id,
            project: project.map_or("", |project| project.path.as_str()),
            files: node
                .files
                .iter()
                .map(|&file| graph.files[file].as_str())
                .collect(),
            outside: outside(graph, ty),
        }
    };
    graph.types.ids().map(subject).collect()
}

/// Why a type takes no part in the division by itself.
fn outside(graph: &DependencyGraph, ty: TypeId) -> Option<&'static str> {
    let Marks {
        test,
        generated,
        migration,
        contract,
        platform,
        overlay,
        ..
    } = graph.types[ty].marks;
    let reasons = [
        (graph.types[ty].outer.is_some(), "nested types"),
        (test, "tests"),
        (migration, "migrations"),
        (contract, "generated contracts"),
        (generated, "generated code"),
        (platform, "types of another code base"),
        (overlay, "types of an overlay"),
    ];
    let reason = reasons.into_iter().find(|(applies, _)| *applies);
    reason.map(|(_, reason)| reason)
}

fn constraints(accepted: &[Option<u32>], matched: &Matched) -> Constraints {
    let ty = |subject: &u32| TypeId(*subject);
    let homes = accepted.iter().enumerate();
    let homes = homes.filter_map(|(subject, home)| Some((TypeId(subject as u32), (*home)?)));
    let types = |set: &Vec<u32>| set.iter().map(ty).collect::<Vec<_>>();
    let sets = |entries: &Vec<Vec<u32>>| match entries.as_slice() {
        // One pattern: no two of its types are together.
        [only] => only.iter().map(|subject| vec![ty(subject)]).collect(),
        several => several.iter().map(types).collect(),
    };
    Constraints {
        homes: homes.collect::<BTreeMap<_, _>>(),
        together: matched.together.iter().map(types).collect(),
        apart: matched.apart.iter().map(sets).collect(),
    }
}

fn unusable(file: &str, problem: &FormProblem) -> Problem {
    let FormProblem {
        line,
        column,
        message,
    } = problem;
    let message = format!("column {column}: {message}; the file is not used");
    Problem::new(ProblemCode::BrokenBoundaries, file, message).at_line(*line)
}

fn unmatched<'a>(file: &'a str, matched: &'a Matched) -> impl Iterator<Item = Problem> + 'a {
    matched.unmatched.iter().map(move |unmatched| {
        let what = unmatched.names_only.map_or_else(
            || "names no type".to_owned(),
            |kind| format!("names only {kind}, which are in no boundary"),
        );
        let message = format!("\"{}\" {what}", unmatched.entry);
        Problem::new(ProblemCode::UnmatchedEntry, file, message)
            .at_place(unmatched.line, unmatched.column)
    })
}

fn contradictions<'a>(
    file: &'a str,
    matched: &'a Matched,
    graph: &'a DependencyGraph,
) -> impl Iterator<Item = Problem> + 'a {
    matched.contradictions.iter().map(move |clash| {
        let id = &graph.types[TypeId(clash.subject)].id;
        let message = format!("{id} is in two places; line {} holds", clash.line);
        Problem::new(ProblemCode::Contradiction, file, message).at_line(clash.other)
    })
}

/// What the clustering could not heed.
pub(super) fn refused(bound: &Bound, graph: &DependencyGraph, refused: &[Refused]) -> Vec<Problem> {
    let form = &bound.accepted.form;
    let id = |ty: TypeId| &graph.types[ty].id;
    let told = refused.iter().map(|refused| {
        let (rules, rule, message) = match *refused {
            Refused::Together { rule, a, b } => {
                let why = "cannot be together: accepted boundaries or other rules part them";
                (
                    &form.together,
                    rule,
                    format!("{} and {} {why}", id(a), id(b)),
                )
            }
            Refused::Apart { rule, a, b } => {
                let why = "cannot be kept apart: they are accepted in one boundary";
                (&form.apart, rule, format!("{} and {} {why}", id(a), id(b)))
            }
        };
        let line = rules.get(rule as usize).map_or(1, |rule| rule.line);
        Problem::new(ProblemCode::Contradiction, &bound.accepted.name, message).at_line(line)
    });
    told.collect()
}
