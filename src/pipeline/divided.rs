//! From a bound code base to its types in boundaries, and the part of a report that needs no more.

use super::assemble::{self, Results};
use super::options::{Evidence, Options, Progress, Stage, Work};
use super::votes::KeptVotes;
use super::{Bound, changelog, decisions, graph_of, layered};
use crate::base::problem::Problem;
use crate::cluster::{self, Clustering};
use crate::graph::DependencyGraph;
use crate::layers::{Layers, Owners};
use crate::metrics::Purity;
use crate::plan::Plan;
use crate::propose::{self, KernelCandidate, Proposal};
use crate::report::model::{Boundary, Report};
use crate::usage::{self, Traffic};

/// A dependency graph, and the boundary that each type is in.
pub(super) struct Divided {
    pub(super) graph: DependencyGraph,
    /// Who owns what, and what overlays use of the platform.
    pub(super) layered: Option<(Owners, Layers)>,
    pub(super) clustering: Clustering,
    pub(super) proposal: Proposal,
    /// What is wrong with the architect's decisions.
    pub(super) decided: Vec<Problem>,
}

/// Divides `graph`, as the architect has decided and, where that is not all, as the evidence proposes. What would become of
/// types that several boundaries share is not asked yet.
pub(super) fn divide(
    bound: &Bound,
    mut graph: DependencyGraph,
    options: &Options,
    progress: &dyn Progress,
) -> Divided {
    if options.evidence.contains(&Evidence::Usage) {
        graph.usage = usage::carriers(&bound.usage, &bound.model, &bound.ties.facts);
    }
    if let Some(log) = &options.history
        && options.evidence.contains(&Evidence::History)
    {
        graph.changes = changelog::changed_types(log, &graph);
    }
    let layered = layered::find(bound, options);
    if let Some((owners, _)) = &layered {
        layered::mark(owners, &mut graph);
    }
    let decisions = decisions::apply(&bound.accepted, options, &mut graph);
    progress.did(Work::of(graph.edges.len(), "edges"));
    progress.begin(Stage::Cluster, 0);
    let clustering = if options.as_accepted {
        cluster::accepted(&graph, &decisions.constraints)
    } else {
        let asked = options.clustering(decisions.constraints, decisions.start);
        cluster::cluster(&graph, &asked, &KeptVotes(options.cache.as_ref()))
    };
    progress.did(Work::of(graph.types.len(), "types"));
    progress.begin(Stage::Propose, 0);
    let proposal = propose::place_all(&graph, &clustering, &decisions.known);
    progress.did(Work::of(proposal.boundaries.len(), "boundaries"));
    Divided {
        graph,
        layered,
        clustering,
        proposal,
        decided: decisions.problems,
    }
}

impl Divided {
    /// The types that several boundaries share, and what would become of them.
    pub(super) fn kernel(&self, bound: &Bound) -> Vec<KernelCandidate> {
        propose::candidates(&self.graph, &bound.model, &self.clustering, &self.proposal)
    }

    /// The requests that may cross boundaries; `None` where no usage is known.
    pub(super) fn traffic(&self, bound: &Bound) -> Option<Traffic> {
        let placements = &self.proposal.placements;
        let boundary = |ty| placements.get(ty).and_then(|placement| placement.boundary);
        let is_known = !bound.usage.sources.is_empty();
        is_known.then(|| Traffic::new(&bound.usage, &bound.model, &bound.ties.facts, &boundary))
    }
}

/// What a report says of the code: types, with the boundary that each is in, their edges and ties, tests, usage, layers.
/// Of boundaries it has ids and names; it says nothing of cuts, data, operations or plans, whose making is half of a [report](super::report).
#[must_use]
pub fn code_report(bound: &Bound, options: &Options, progress: &dyn Progress) -> Report {
    progress.begin(Stage::Graph, 0);
    let divided = divide(bound, graph_of(bound), options, progress);
    progress.begin(Stage::Report, 0);
    let traffic = divided.traffic(bound);
    let boundaries = divided.proposal.boundaries.iter();
    let boundaries = boundaries.map(|boundary| Boundary {
        id: boundary.id.clone(),
        name: boundary.name.clone(),
        ..Boundary::default()
    });
    let boundaries = boundaries.collect();
    let code = assemble::code(&Results {
        bound,
        graph: &divided.graph,
        clustering: &divided.clustering,
        proposal: &divided.proposal,
        plan: &Plan::default(),
        purity: &Purity::default(),
        containment: None,
        traffic: traffic.as_ref(),
        layered: divided.layered.as_ref(),
        decided: &divided.decided,
    });
    Report { boundaries, ..code }
}
