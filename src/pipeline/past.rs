//! The figures of many revisions, all held to one division.
//!
//! What a report would say of them is computed by the same functions, without the parts that no history shows. Figures are
//! kept by commit: a commit never changes, and with the division and the options it decides them.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::assemble::measure;
use super::opened::is_passing;
use super::options::{Options, Progress};
use super::purity::purity;
use super::{Absent, Bound, Snapshot, decisions, graph_of, hold_alike, pair, revisions};
use crate::base::problem::{Problem, ProblemCode};
use crate::cache::{Cache, Key, KeyMaker, Shelves};
use crate::cluster;
use crate::git::{ObjectId, Repository};
use crate::graph::DependencyGraph;
use crate::history::{Figures, Pair, Size};
use crate::metrics::Scope;
use crate::propose::{self, Proposal, Role};

/// The version of everything that decides figures.
const VERSION: &str = env!("UNSEAM_VERSION");

/// New figures are kept after so many commits, so that a run which is stopped has not worked for nothing.
const BATCH: usize = 64;

/// The figures of the code base at `path` in each of `commits`, in their order, held to the boundaries of `options`; or why
/// there are none.
///
/// Takes the time of [`revisions`] for the commits whose figures are not kept.
#[must_use]
pub fn past(
    repository: &Repository,
    commits: &[ObjectId],
    path: &Path,
    options: &Options,
    progress: &dyn Progress,
) -> Vec<Result<Figures, String>> {
    let key = |commit: &ObjectId| {
        let maker = KeyMaker::new("figures", VERSION).with(options);
        maker.with(path).with(commit).key()
    };
    let mut known = kept(options.cache.as_ref(), commits, key);
    let missing: Vec<ObjectId> = commits
        .iter()
        .filter(|commit| !known.contains_key(commit))
        .copied()
        .collect();
    let mut new: BTreeMap<Key, Vec<u8>> = BTreeMap::new();
    let mut snapshots = revisions(repository, missing, path, options, progress);
    let mut before = None;
    loop {
        let batch: Vec<_> = snapshots
            .by_ref()
            .take(rayon::current_num_threads().max(1))
            .collect();
        if batch.is_empty() {
            break;
        }
        for (commit, measured) in measure_all(batch, &mut before, options) {
            if let Ok(Measured {
                figures,
                is_final: true,
            }) = &measured
                && let Ok(bytes) = postcard::to_stdvec(&**figures)
            {
                new.insert(key(&commit), bytes);
            }
            known.insert(commit, measured.map(|it| Figures::clone(&it.figures)));
        }
        if new.len() >= BATCH {
            keep(options.cache.as_ref(), std::mem::take(&mut new));
        }
    }
    keep(options.cache.as_ref(), new);
    let unknown = || Err("was not reached".to_owned());
    commits
        .iter()
        .map(|commit| known.get(commit).cloned().unwrap_or_else(unknown))
        .collect()
}

/// The figures of the first of two commits with its types under the names that they have in the second; `None` where none was
/// renamed, or one of the commits cannot be read.
#[must_use]
pub fn before_renames(
    repository: &Repository,
    commits: [ObjectId; 2],
    path: &Path,
    options: &Options,
    progress: &dyn Progress,
) -> Option<Figures> {
    let [before, after] = commits.map(|commit| commit.to_string());
    let before = repository.revision(&before).ok()?;
    let after = repository.revision_near(&before, &after).ok()?;
    let sides = pair(repository, [&before, &after], path, options, &[], progress).ok()?;
    let [mut before, after] = sides.map(|side| side.bound);
    let names = hold_alike(&mut before, &after);
    (!names.is_empty()).then(|| figures(&before, &graph_of(&before), options))
}

/// The figures of earlier runs.
fn kept(
    cache: Option<&Cache>,
    commits: &[ObjectId],
    key: impl Fn(&ObjectId) -> Key,
) -> BTreeMap<ObjectId, Result<Figures, String>> {
    let Some(cache) = cache else {
        return BTreeMap::new();
    };
    let shelf = cache.shelf(Shelves::Figures);
    let mut reader = shelf.reader();
    let mut found = BTreeMap::new();
    for commit in commits {
        let figures = reader.get(key(commit), |bytes| postcard::from_bytes(bytes).ok());
        if let Some(figures) = figures {
            found.insert(*commit, Ok(figures));
        }
    }
    drop(reader);
    shelf.keep(BTreeMap::new());
    found
}

fn keep(cache: Option<&Cache>, new: BTreeMap<Key, Vec<u8>>) {
    if let Some(cache) = cache.filter(|_| !new.is_empty()) {
        cache.shelf(Shelves::Figures).keep(new);
    }
}

/// What was found out about a revision.
#[derive(Clone)]
struct Measured {
    figures: Arc<Figures>,
    /// Whether the next run would find the same.
    is_final: bool,
}

/// What was found out, or why there is nothing.
type Outcome = Result<Measured, String>;

/// Measures revisions in parallel; one that shares its code with the one before shares its figures.
fn measure_all(
    batch: Vec<Result<Snapshot, Absent>>,
    before: &mut Option<(Arc<Bound>, Outcome)>,
    options: &Options,
) -> Vec<(ObjectId, Outcome)> {
    let is_first = |at: usize, snapshot: &Snapshot| {
        let known = batch[..at].iter().rev().find_map(|it| it.as_ref().ok());
        let known = known.map(|it| &it.bound);
        let known = known.or(before.as_ref().map(|(bound, _)| bound));
        known.is_none_or(|known| !Arc::ptr_eq(known, &snapshot.bound))
    };
    let work: Vec<Option<&Snapshot>> = batch
        .iter()
        .enumerate()
        .map(|(at, it)| it.as_ref().ok().filter(|snapshot| is_first(at, snapshot)))
        .collect();
    let measured: Vec<Option<Outcome>> = work
        .into_par_iter()
        .map(|snapshot| Some(measured(snapshot?, options)))
        .collect();
    let mut found = Vec::new();
    for (result, measured) in batch.into_iter().zip(measured) {
        match result {
            Err(absent) => {
                found.push((absent.commit, Err(absent.error.to_string())));
            }
            Ok(snapshot) => {
                if let Some(measured) = measured {
                    *before = Some((snapshot.bound, measured));
                }
                if let Some((_, measured)) = before {
                    found.push((snapshot.commit, measured.clone()));
                }
            }
        }
    }
    found
}

/// Measures a revision; one with files that cannot be read has no figures: they would tell of uses that are gone.
fn measured(snapshot: &Snapshot, options: &Options) -> Outcome {
    let bound = &snapshot.bound;
    let problems = || bound.problems.iter().chain(&bound.workspace.problems);
    if let Some(message) = unread(problems()) {
        return Err(message);
    }
    Ok(Measured {
        is_final: !problems().any(is_passing),
        figures: Arc::new(figures(bound, &snapshot.graph, options)),
    })
}

/// Files that are named where some cannot be read.
const NAMED: usize = 3;

/// A sentence for the files that could not be read, if there are any.
#[must_use]
pub fn unread<'p>(problems: impl Iterator<Item = &'p Problem>) -> Option<String> {
    let unreadable = problems.filter(|problem| problem.code == ProblemCode::Unreadable);
    let files: Vec<&str> = unreadable.map(|problem| problem.path.as_str()).collect();
    let named = files.get(..NAMED).unwrap_or(&files).join(", ");
    match files.len() {
        0 => None,
        1 => Some(format!("1 file cannot be read: {named}")),
        all if all > NAMED => Some(format!("{all} files cannot be read: {named}, ...")),
        all => Some(format!("{all} files cannot be read: {named}")),
    }
}

/// The figures of a code base, held to its accepted boundaries: those that its report would have.
fn figures(bound: &Bound, graph: &DependencyGraph, options: &Options) -> Figures {
    let mut graph = graph.clone();
    let decisions = decisions::apply(&bound.accepted, options, &mut graph);
    let clustering = cluster::accepted(&graph, &decisions.constraints);
    let proposal = propose::divide(&graph, &clustering, &decisions.known);
    let scope = Scope::product(&graph);
    let purity = purity(&bound.data, &graph, &proposal);
    let metrics = measure(&graph, &clustering, &proposal, (&scope, &purity));
    let pairs = pairs(&graph, &proposal);
    Figures {
        files: bound.workspace.files.len() as u64,
        lines: bound.totals.lines,
        files_with_errors: bound.totals.files_with_errors,
        unplaced: unplaced(&graph, &proposal),
        crossing_references: pairs.iter().map(|pair| pair.references).sum(),
        system: metrics.system,
        division: metrics.division,
        boundaries: sizes(&proposal),
        pairs,
    }
}

fn pairs(graph: &DependencyGraph, proposal: &Proposal) -> Vec<Pair> {
    let id = |index: u32| proposal.boundaries[index as usize].id.clone();
    let edges = proposal.couplings.edges.iter();
    let mut pairs: Vec<Pair> = edges
        .map(|edge| Pair {
            from: id(edge.from),
            to: id(edge.to),
            references: edge.explicit_references(graph).into(),
        })
        .collect();
    pairs.sort();
    pairs
}

fn sizes(proposal: &Proposal) -> Vec<Size> {
    let boundaries = proposal.boundaries.iter();
    let mut sizes: Vec<Size> = boundaries
        .map(|boundary| Size {
            id: boundary.id.clone(),
            types: boundary.types.len() as u64,
            lines: boundary.lines.into(),
        })
        .collect();
    sizes.sort_by(|a, b| a.id.cmp(&b.id));
    sizes
}

fn unplaced(graph: &DependencyGraph, proposal: &Proposal) -> u64 {
    let placements = proposal.placements.iter_enumerated();
    let is_out = |placement: &propose::Placement| {
        placement.role == Role::Product && placement.boundary.is_none()
    };
    let out = placements.filter(|&(ty, placement)| {
        is_out(placement) && graph.types.get(ty).is_some_and(|node| node.outer.is_none())
    });
    out.count() as u64
}
