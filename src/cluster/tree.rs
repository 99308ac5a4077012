//! From a dependency graph to a hierarchy of groups, and from its cut to a clustering.

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};

use crate::graph::DependencyGraph;
use crate::resolve::model::TypeId;

use super::algorithm::Algorithm;
use super::assign::{Settled, Settling};
use super::constraints::Units;
use super::evidence::{Evidence, EvidenceLayer, combine};
use super::input::Input;
use super::linkage::Hierarchy;
use super::memory::{Memory, Poll};
use super::network::Network;
use super::parameters::Parameters;
use super::reassign::Reassignment;
use super::ties::Ties;
use super::tokens;
use super::warm::Warm;
use super::{Clustering, LayerShare, Options};
use super::{
    association, composition, data, history, kernel, layout, lift, structure, usage, vocabulary,
};

/// Mass of a token in the means of the linkage: it follows its types and has no say.
const TOKEN_MASS: f64 = 1e-6;

/// Everything that was found out about the nodes before a number of groups is chosen.
#[derive(Clone, Debug)]
pub struct ClusterTree {
    /// The nodes and their dependencies.
    pub input: Input,
    /// What each kind of evidence contributed.
    pub layers: Vec<LayerShare>,
    /// The structure layer: damped references.
    pub skeleton: Network,
    /// The layers, each by itself.
    pub ties: Ties,
    /// All evidence, with a node for each token after those of the types.
    pub network: Network,
    /// The nodes that stand for words, after those of the types.
    pub words: Range<u32>,
    /// Whether a node is a candidate for the shared kernel.
    pub kernel: Vec<bool>,
    /// The partitions that voted.
    pub ballots: Vec<Vec<u32>>,
    /// The hierarchy of groups.
    pub hierarchy: Hierarchy,
    /// What stays together, and what never is.
    pub units: Units,
    pub(super) least_types: usize,
    pub(super) cut: RangeInclusive<f64>,
    pub(super) join: f64,
}

impl ClusterTree {
    /// Collects the evidence and lets the runs vote.
    #[must_use]
    pub fn grow(
        graph: &DependencyGraph,
        options: &Options,
        parameters: &Parameters,
        memory: &dyn Memory,
    ) -> Self {
        let input = Input::new(graph);
        let references = structure::layer(&input, &parameters.structure);
        let skeleton = combine(input.len(), std::slice::from_ref(&references));
        let single = Units::single(input.len());
        let probes = Poll {
            network: &skeleton,
            parameters: &parameters.probes,
            algorithm: Algorithm::Consensus,
            units: &single,
        }
        .ballots(memory);
        let wanted = |evidence| options.evidence.contains(&evidence);
        let mut words = Vec::new();
        let mut layers: Vec<EvidenceLayer> = Vec::new();
        if wanted(Evidence::Structure) {
            layers.push(references);
        }
        if wanted(Evidence::Vocabulary) {
            words = tokens::weigh(vocabulary::carriers(graph, &input), &probes);
            let mass = parameters.vocabulary;
            layers.push(tokens::layer(Evidence::Vocabulary, &words, &skeleton, mass));
        }
        if wanted(Evidence::Composition)
            && parameters.composition > 0.0
            && !graph.composition.is_empty()
        {
            let scale = parameters.composition;
            layers.push(composition::layer(
                graph,
                &input,
                &parameters.structure,
                scale,
            ));
        }
        if wanted(Evidence::Data) && !graph.data.is_empty() {
            layers.push(data::layer(
                graph,
                &input,
                &skeleton,
                &probes,
                parameters.data,
            ));
        }
        if wanted(Evidence::Usage) && !graph.usage.is_empty() {
            layers.push(usage::layer(
                graph,
                &input,
                &skeleton,
                &probes,
                parameters.usage,
            ));
        }
        if wanted(Evidence::History) && !graph.changes.is_empty() {
            layers.push(history::layer(
                graph,
                &input,
                &skeleton,
                &probes,
                parameters.history,
            ));
        }
        if wanted(Evidence::Layout) {
            layers.push(layout::layer(
                graph,
                &input,
                &skeleton,
                &probes,
                parameters.layout,
            ));
        }
        let lifts = lift::heed(input.len(), &mut layers);
        let has_words =
            |layer: &EvidenceLayer| layer.evidence == Evidence::Vocabulary && layer.tokens > 0;
        if !layers.iter().any(has_words) {
            words.clear();
        }
        let kernel = kernel::find(&input, &skeleton, &words, &parameters.kernel);
        let units = Units::new(&input, &options.constraints);
        Self::vote(
            input,
            units,
            (&layers, &lifts),
            skeleton,
            kernel,
            options.algorithm,
            parameters,
            memory,
        )
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of a tree, put together once"
    )]
    fn vote(
        input: Input,
        units: Units,
        (layers, lifts): (&[EvidenceLayer], &[Option<f64>]),
        skeleton: Network,
        kernel: Vec<bool>,
        algorithm: Algorithm,
        parameters: &Parameters,
        memory: &dyn Memory,
    ) -> Self {
        let network = combine(input.len(), layers);
        let core = combine(input.len(), &kernel::without(layers, &kernel));
        let poll = Poll {
            network: &core,
            parameters: &parameters.consensus,
            algorithm,
            units: &units,
        };
        let mut mass = vec![1.0; input.len()];
        mass.resize(core.len(), TOKEN_MASS);
        let votes = poll.hierarchy(memory, &mass, &apart(&units));
        Self {
            layers: shares(layers, lifts),
            ties: Ties::new(input.len(), layers),
            words: words_among(layers, input.len()),
            hierarchy: votes.hierarchy,
            units,
            input,
            skeleton,
            network,
            kernel,
            ballots: votes.ballots,
            least_types: parameters.least_types,
            cut: parameters.cut.clone(),
            join: parameters.join,
        }
    }

    /// The groups after the first `merges` merges of the hierarchy, and after the types have had their say (`reassign`).
    #[must_use]
    pub fn cut(&self, merges: usize) -> Clustering {
        let mut groups = self.hierarchy.groups_after(merges);
        let reassignment = Reassignment {
            network: &self.network,
            ballots: &self.ballots,
            units: &self.units,
            kernel: &self.kernel,
        };
        reassignment.carry_out(&mut groups);
        self.clustering(merges, self.settle(&groups, &self.kernel))
    }

    /// As [`cut`](Self::cut), but an earlier division is kept unless the ballots speak against it (`warm`).
    #[must_use]
    pub fn cut_from(&self, merges: usize, start: &BTreeMap<TypeId, Option<u32>>) -> Clustering {
        let home = |node: usize| self.units.home_of[self.units.unit_of[node] as usize];
        let types = self.input.types.iter().enumerate();
        let earlier: Vec<Option<u32>> = types
            .map(|(node, ty)| home(node).or_else(|| start.get(ty).copied().flatten()))
            .collect();
        // Those that were there, in no boundary.
        let had_none: Vec<bool> = self
            .input
            .types
            .iter()
            .zip(&earlier)
            .map(|(ty, own)| own.is_none() && start.contains_key(ty))
            .collect();
        // The place of a candidate for the kernel comes from its references, of which the ballots know less.
        let fixed: Vec<bool> = (0..self.input.len())
            .map(|node| home(node).is_some() || (self.kernel[node] && earlier[node].is_some()))
            .collect();
        let warm = Warm {
            earlier: &earlier,
            ballots: &self.ballots,
            fixed: &fixed,
            join: self.join,
        };
        let cold = self.hierarchy.groups_after(merges);
        let (mut groups, names) = warm.groups(&self.network, &cold);
        unite(&self.units, &mut groups);
        // Who had a place keeps it, candidate for the kernel or not; who had none gets one by references only.
        let kernel = self.kernel.iter().zip(&earlier).zip(&had_none);
        let kernel: Vec<bool> = kernel
            .map(|((&kernel, own), &had_none)| had_none || kernel && own.is_none())
            .collect();
        let mut settled = self.settle(&groups, &kernel);
        for (node, group) in settled.group_of.iter().enumerate() {
            if let Some(group) = group {
                let name = names[groups[node] as usize];
                let home = &mut settled.home_of[*group as usize];
                *home = home.or(name.filter(|_| !settled.attached[node]));
            }
        }
        // What was settled may now speak for a place of who was in none; as long as all areas use it, it stays there.
        let stays_out = |&node: &u32| self.kernel[node as usize] && had_none[node as usize];
        for unit in self.units.members() {
            if unit.iter().all(stays_out) {
                settled.release(&unit);
            }
        }
        self.clustering(merges, settled)
    }

    /// Every type in its place, with its second choice and its confidence.
    pub(super) fn settle(&self, groups: &[u32], kernel: &[bool]) -> Settled {
        let settling = Settling {
            network: &self.network,
            skeleton: &self.skeleton,
            words: self.words.clone(),
            kernel,
            units: &self.units,
            least: self.least_types,
        };
        let mut settled = settling.settle(groups);
        let claims = association::claims(&self.ballots, &settled.group_of, settled.groups);
        let mut together = vec![(0.0, 0.0); settled.groups];
        for (node, claim) in claims.into_iter().enumerate() {
            if settled.attached[node] {
                continue;
            }
            (settled.second[node], settled.confidence[node]) = match claim {
                Some(claim) => (claim.second, Some(claim.lead)),
                None => (None, None),
            };
            if let (Some(group), Some(claim)) = (settled.group_of[node], claim) {
                let (sum, count) = &mut together[group as usize];
                *sum += claim.own;
                *count += 1.0;
            }
        }
        let mean = |(sum, count): (f64, f64)| (count > 1.0).then(|| sum / count);
        settled.stability = together.into_iter().map(mean).collect();
        settled
    }

    fn clustering(&self, merges: usize, settled: Settled) -> Clustering {
        Clustering {
            levels: self.levels(merges, &settled),
            stability: settled.stability,
            types: self.input.types.clone(),
            groups: settled.groups,
            group_of: settled.group_of,
            home_of: settled.home_of,
            refused: self.units.refused.clone(),
            second: settled.second,
            confidence: settled.confidence,
            kernel: self.kernel.clone(),
            owner: settled.owner,
            network: self.skeleton.clone(),
            layers: self.layers.clone(),
            ties: self.ties.clone(),
        }
    }
}

/// Gives the nodes of a unit one group: that of most of them.
fn unite(units: &Units, groups: &mut [u32]) {
    for unit in units.members().iter().filter(|unit| unit.len() > 1) {
        let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
        for &node in unit {
            *counts.entry(groups[node as usize]).or_default() += 1;
        }
        let most = counts
            .into_iter()
            .reduce(|a, b| if b.1 > a.1 { b } else { a });
        if let Some((group, _)) = most {
            for &node in unit {
                groups[node as usize] = group;
            }
        }
    }
}

/// A node of each of two units that exclude each other.
fn apart(units: &Units) -> Vec<(u32, u32)> {
    let members = units.members();
    let first = |unit: u32| members[unit as usize].first().copied();
    let pairs = units.conflicts.pairs();
    pairs.filter_map(|(a, b)| first(a).zip(first(b))).collect()
}

/// The nodes of the vocabulary layer, numbered as [`combine`] does.
fn words_among(layers: &[EvidenceLayer], types: usize) -> Range<u32> {
    let mut start = types as u32;
    for layer in layers {
        let end = start + layer.tokens as u32;
        if layer.evidence == Evidence::Vocabulary {
            return start..end;
        }
        start = end;
    }
    start..start
}

fn shares(layers: &[EvidenceLayer], lifts: &[Option<f64>]) -> Vec<LayerShare> {
    let total: f64 = layers.iter().map(EvidenceLayer::mass).sum();
    let share = |(layer, &lift): (&EvidenceLayer, &Option<f64>)| LayerShare {
        evidence: layer.evidence,
        lift,
        edges: layer.edges.len(),
        share: if total > 0.0 {
            layer.mass() / total
        } else {
            0.0
        },
    };
    layers.iter().zip(lifts).map(share).collect()
}
