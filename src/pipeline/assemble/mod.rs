//! From the results of all stages to the report.
//!
//! This is the only place that knows both sides: graphs and ids on one, plain data on the other. Nothing is
//! decided here; what is computed is looked up, counted, sorted and rounded.

mod added;
mod borders;
mod code;
mod contract;
mod data;
mod facts;
mod figures;
mod layers;
mod members;
mod plan;
mod proposal;
mod reach;
mod surface;
#[cfg(test)]
mod tests;
mod usage;
mod wiring;

use std::collections::BTreeMap;

use members::Members;

use super::options::Options;
use super::records::kind_name;
use super::{Bound, decisions, layered};
use crate::base::ids::Id;
use crate::base::problem::{Problem, ProblemCode};
use crate::cluster::Clustering;
use crate::graph::DependencyGraph;
use crate::graph::level::{Grouping, Level};
use crate::layers::{Layers, Owners};
use crate::metrics::{self, Purity, Scope};
use crate::plan::Plan;
use crate::propose::Proposal;
use crate::report::model::{self, Containment, DivisionMetrics, Health, Metrics, Report, Root};
use crate::usage::Traffic;

/// What the stages yielded.
pub(super) struct Results<'a> {
    pub(super) bound: &'a Bound,
    pub(super) graph: &'a DependencyGraph,
    pub(super) clustering: &'a Clustering,
    pub(super) proposal: &'a Proposal,
    pub(super) plan: &'a Plan,
    /// How pure the division leaves the tables.
    pub(super) purity: &'a Purity,
    pub(super) containment: Option<&'a Containment>,
    /// The requests that may cross boundaries; `None` where no usage is known.
    pub(super) traffic: Option<&'a Traffic>,
    /// Who owns what, and what overlays use of the platform.
    pub(super) layered: Option<&'a (Owners, Layers)>,
    /// What is wrong with the architect's decisions.
    pub(super) decided: &'a [Problem],
}

/// The report of `results`. Its halves cost about the same, and each is put together on a thread of its own.
pub(super) fn assemble(results: &Results<'_>, options: &Options) -> Report {
    let levels = Levels::of(results.graph);
    let (code, mut division) =
        rayon::join(|| code_by(results, &levels), || division(results, &levels));
    division.metrics.division.business_context_purity =
        usage::purity(&code.usage, &division.boundaries).into();
    Report {
        root: root(results.bound),
        options: stated(options, results.clustering),
        health: health(results),
        evidence: division.evidence,
        boundaries: division.boundaries,
        levels: division.levels,
        couplings: division.couplings,
        cycles: division.cycles,
        kernel: division.kernel,
        cuts: division.cuts,
        circle_breaks: division.circle_breaks,
        moves: division.moves,
        plan: division.plan,
        plan_price: division.plan_price,
        data: division.data,
        operations: division.operations,
        metrics: division.metrics,
        containment: results.containment.cloned(),
        metric_definitions: figures::definitions(),
        problems: problems(results, options),
        ..code
    }
}

/// What the code is counted by.
struct Levels {
    scope: Scope,
    namespaces: Grouping,
    projects: Grouping,
}

impl Levels {
    fn of(graph: &DependencyGraph) -> Self {
        Self {
            scope: Scope::product(graph),
            namespaces: Grouping::of_level(graph, Level::Namespace),
            projects: Grouping::of_level(graph, Level::Project),
        }
    }
}

/// What the report says of the code: the parts that need one look at each type, edge or fact.
pub(super) fn code(results: &Results<'_>) -> Report {
    code_by(results, &Levels::of(results.graph))
}

fn code_by(results: &Results<'_>, levels: &Levels) -> Report {
    let graph = results.graph;
    let scope = &levels.scope;
    let layers = results
        .layered
        .map(|(owners, found)| layers::layers(results.bound, owners, found));
    let called = Members::new(&results.bound.model, contract::members(results));
    Report {
        contract: contract::contract(results, &called),
        members: called.names(),
        files: graph.files.iter().cloned().collect(),
        types: code::types(results, scope),
        edges: code::edges(results, &called),
        external: code::external(&results.bound.model),
        facts: facts::facts(results),
        ties: facts::ties(results),
        wiring: wiring::wiring(results),
        links: wiring::links(results),
        entry_points: surface::entry_points(results),
        views: surface::views(results),
        hosts: reach::hosts(results),
        blockers: reach::blockers(results),
        packages: reach::packages(results),
        tests: reach::tests(results),
        usage: usage::usage(results),
        layers: layers.unwrap_or_default(),
        namespaces: code::namespaces(graph, scope, &levels.namespaces),
        projects: code::projects(results, scope, &levels.projects),
        ..Report::default()
    }
}

/// What it says of the boundaries, and what has to be counted across the graph.
fn division(results: &Results<'_>, levels: &Levels) -> Report {
    let (graph, scope) = (results.graph, &levels.scope);
    Report {
        data: data::data(results),
        operations: surface::operations(results),
        evidence: proposal::evidence(results),
        boundaries: proposal::boundaries(results, scope),
        levels: proposal::levels(results),
        couplings: proposal::couplings(results),
        cycles: proposal::cycles(results, scope, &levels.namespaces, &levels.projects),
        kernel: proposal::kernel(results),
        cuts: plan::cuts(results),
        circle_breaks: plan::circles(results),
        moves: plan::moves(results),
        plan: plan::steps(results),
        plan_price: plan::total(results),
        metrics: measure(
            graph,
            results.clustering,
            results.proposal,
            (scope, results.purity),
        ),
        ..Report::default()
    }
}

fn root(bound: &Bound) -> Root {
    let solutions = bound.workspace.solutions.clone();
    let named = match solutions.as_slice() {
        [only] => bound.input.as_ref().or(Some(only)),
        _ => bound.input.as_ref(),
    };
    Root {
        name: named.map(|path| stem(path).to_owned()),
        input: bound.input.clone(),
        solutions,
        commit: bound.commit.clone(),
    }
}

/// The name of a file without its folders and its extension.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn stated(options: &Options, clustering: &Clustering) -> model::Options {
    let mut evidence: Vec<String> = clustering
        .layers
        .iter()
        .map(|layer| layer.evidence.name().to_owned())
        .collect();
    evidence.sort_unstable();
    let services = options.services.as_ref();
    model::Options {
        evidence,
        algorithm: options.algorithm.name().to_owned(),
        services: services.map(|range| (*range.start(), *range.end())),
        configuration: options.configuration.clone(),
        framework: options.framework.clone(),
        defines: options.defines.iter().cloned().collect(),
        max_file_size: options.max_file_size,
        exclude: options
            .exclude
            .iter()
            .map(|exclusion| exclusion.pattern.clone())
            .collect(),
        graphs: options
            .graphs
            .iter()
            .map(|graph| graph.name.clone())
            .collect(),
        weights: options
            .weights
            .iter()
            .map(|(kind, &weight)| (kind.name().to_owned(), plan::thousandths(weight.into())))
            .collect(),
    }
}

fn health(results: &Results<'_>) -> Health {
    let Bound {
        workspace,
        model,
        totals,
        ..
    } = results.bound;
    let placements = results.proposal.placements.iter();
    let companions = workspace.companions.iter();
    let loose = |file: &&crate::discover::workspace::SourceFile| file.projects.is_empty();
    Health {
        files: workspace.files.len() as u64,
        bytes: workspace.files.iter().map(|file| file.bytes).sum(),
        lines: totals.lines,
        files_with_errors: totals.files_with_errors,
        files_not_read: totals.files_not_read,
        files_in_no_project: workspace.files.iter().filter(loose).count() as u64,
        references: model.health.references,
        resolved: model.health.resolved,
        unresolved_by_reason: model.health.unresolved_by_reason.clone(),
        unresolved_by_file: {
            let files = model.health.unresolved_by_file.iter();
            files
                .map(|(&file, &count)| (workspace.files[file].path.clone(), count))
                .collect()
        },
        types: results.graph.types.len() as u64,
        roles: count(placements.map(|placement| kind_name(placement.role))),
        companions: count(companions.map(|file| kind_name(file.kind))),
    }
}

fn count(names: impl Iterator<Item = String>) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// The figures of the whole code base and of its division, which leaves the tables as pure as `purity` says.
pub(super) fn measure(
    graph: &DependencyGraph,
    clustering: &Clustering,
    proposal: &Proposal,
    (scope, purity): (&Scope, &Purity),
) -> Metrics {
    let division = metrics::of_partition(
        graph,
        scope,
        &proposal.grouping(),
        &clustering.network,
        &clustering.types,
    );
    Metrics {
        system: figures::system(&metrics::of_system(graph, scope)),
        division: DivisionMetrics {
            transactional_purity: purity.whole.into(),
            ..figures::division(&division)
        },
    }
}

/// The problems of all stages in path order, each once.
fn problems(results: &Results<'_>, options: &Options) -> Vec<Problem> {
    let bound = results.bound;
    let stages = [
        &bound.workspace.problems,
        &bound.problems,
        &bound.model.problems,
    ];
    let mut all: Vec<Problem> = stages.into_iter().flatten().cloned().collect();
    all.extend(results.decided.iter().cloned());
    let refused = &results.clustering.refused;
    all.extend(decisions::refused(bound, results.graph, refused));
    if let Some((owners, _)) = results.layered {
        all.extend(layered::problems(bound, options, owners));
    }
    all.extend(out_of_reach(options, results.proposal.boundaries.len()));
    all.sort_by(|a, b| (&a.path, a.line, a).cmp(&(&b.path, b.line, b)));
    all.dedup();
    all
}

/// Whether the number of boundaries that was asked for was missed.
fn out_of_reach(options: &Options, made: usize) -> Option<Problem> {
    let range = options
        .services
        .as_ref()
        .filter(|range| !range.contains(&made))?;
    let (low, high) = (range.start(), range.end());
    let asked = if low == high {
        low.to_string()
    } else {
        format!("{low}..{high}")
    };
    let message =
        format!("{asked} services were asked for; the nearest that the evidence allows is {made}");
    Some(Problem::new(ProblemCode::ServicesOutOfReach, "", message))
}

/// Ids as the indexes of the report.
fn indexes<I: Id>(ids: &[I]) -> Vec<usize> {
    ids.iter().map(|id| id.index()).collect()
}
