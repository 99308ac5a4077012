//! Groups the types of the dependency graph by what belongs together.
//!
//! The stage works on *nodes*: the outermost types of product code, in an order that does not depend on
//! namespaces, projects or paths ([`input`]). Each kind of evidence yields one weighted, undirected
//! [layer](evidence) over the nodes; their sum is a [`network`](network::Network) which [`leiden`] divides into
//! communities by modularity.

pub mod consensus;
pub mod evidence;
pub mod input;
pub mod kernel;
pub mod leiden;
pub mod network;
pub mod parameters;
mod random;
mod structure;
pub mod vocabulary;
pub mod words;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::graph::DependencyGraph;
use crate::resolve::model::TypeId;

use consensus::Hierarchy;
use evidence::{Evidence, EvidenceLayer};
use input::Input;
use network::Network;
use parameters::Parameters;

/// What the clustering is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Options {
    /// The kinds of evidence to use.
    pub evidence: Vec<Evidence>,
    /// How many groups are wanted; `None` leaves it to the criterion.
    pub services: Option<RangeInclusive<usize>>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            evidence: Evidence::ALL.to_vec(),
            services: None,
        }
    }
}

/// The nodes in groups.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Clustering {
    /// The type that each node stands for (with the types nested in it), in canonical order.
    pub types: Vec<TypeId>,
    /// Group of each node, numbered in the order of their first node.
    pub group_of: Vec<u32>,
    /// The group each node would go to next, where another one has a claim on it.
    pub second: Vec<Option<u32>>,
    /// How firmly each node belongs to its group, from 0 to 1; `None` where it has no ties.
    pub confidence: Vec<Option<f64>>,
    /// The network that was divided: all evidence summed.
    pub network: Network,
    /// What each kind of evidence contributed.
    pub layers: Vec<LayerShare>,
}

/// What one kind of evidence contributed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct LayerShare {
    /// The kind of evidence.
    pub evidence: Evidence,
    /// Pairs of nodes it speaks about.
    pub pairs: usize,
    /// Its share of all weight.
    pub share: f64,
}

impl Clustering {
    /// Number of groups.
    #[must_use]
    pub fn groups(&self) -> usize {
        self.group_of
            .iter()
            .max()
            .map_or(0, |&group| group as usize + 1)
    }
}

/// Groups the types of `graph`.
#[must_use]
pub fn cluster(graph: &DependencyGraph, options: &Options) -> Clustering {
    let parameters = Parameters::default();
    let tree = ClusterTree::grow(Input::new(graph), graph, options, &parameters);
    tree.cut(tree.hierarchy.merges_above(parameters.cut))
}

/// Everything that was found out about the nodes before a number of groups is chosen.
#[derive(Clone, Debug)]
pub struct ClusterTree {
    /// The nodes and their dependencies.
    pub input: Input,
    /// What each kind of evidence contributed.
    pub layers: Vec<LayerShare>,
    /// All evidence summed.
    pub network: Network,
    /// Whether a node is a candidate for the shared kernel.
    pub kernel: Vec<bool>,
    /// The hierarchy of groups, without the shared kernel.
    pub hierarchy: Hierarchy,
}

impl ClusterTree {
    /// Collects the evidence and lets the runs vote.
    #[must_use]
    pub fn grow(
        input: Input,
        graph: &DependencyGraph,
        options: &Options,
        parameters: &Parameters,
    ) -> Self {
        let layers = collect_layers(graph, &input, options, parameters);
        let network = Network::new(
            input.len(),
            layers.iter().flat_map(|layer| layer.edges.iter().copied()),
        );
        let kernel = find_kernel(&input, &network, parameters);
        let core = kernel::without(&network, &kernel);
        let hierarchy = if parameters.bip > 0.0 {
            let structure = structure::layer(&input, parameters.damping, parameters.out_damping);
            let skeleton = Network::new(input.len(), structure.edges.iter().copied());
            let probes = (parameters.word_mode >= 1.0).then(|| {
                consensus::ballots(
                    &skeleton,
                    &consensus::Parameters {
                        lowest: parameters.probe_low,
                        highest: parameters.probe_high,
                        resolutions: 5,
                        seeds: 2,
                    },
                )
            });
            let words = vocabulary::weigh_words(
                graph,
                &input,
                &skeleton,
                probes.as_deref(),
                parameters.members,
                parameters.idf,
                parameters.shrink,
                parameters.homonyms,
            );
            #[expect(clippy::print_stderr)]
            if std::env::var("WORDS").is_ok() {
                let mut w: Vec<_> = words.iter().collect();
                w.sort_by(|a, b| {
                    (b.weight * b.nodes.len() as f64).total_cmp(&(a.weight * a.nodes.len() as f64))
                });
                for x in w.iter().take(60) {
                    eprintln!("{:.3} {} {}", x.weight, x.nodes.len(), x.text);
                }
            }
            let extra = vocabulary::bipartite(
                &input,
                &words,
                &skeleton,
                parameters.bip,
                parameters.per_node,
                parameters.bip_exp,
            );
            let joint = Network::new(input.len() + words.len(), core.edges().chain(extra));
            let mut b = consensus::ballots(&joint, &parameters.consensus);
            if parameters.word_size > 0.0 {
                Hierarchy::new(&joint, &b, input.len(), parameters.word_size)
            } else {
                for ballot in &mut b {
                    ballot.truncate(input.len());
                }
                Hierarchy::new(&core, &b, input.len(), 1.0)
            }
        } else {
            let ballots = consensus::ballots(&core, &parameters.consensus);
            Hierarchy::new(&core, &ballots, input.len(), 1.0)
        };
        Self {
            layers: shares(&layers),
            hierarchy,
            input,
            network,
            kernel,
        }
    }

    /// The groups after the first `merges` merges of the hierarchy.
    #[must_use]
    pub fn cut(&self, merges: usize) -> Clustering {
        let mut group_of = self.hierarchy.groups_after(merges);
        group_of.truncate(self.input.len());
        attach(&self.network, &self.kernel, &mut group_of);
        network::compact(&mut group_of);
        let (second, confidence) = ties(&self.network, &group_of);
        Clustering {
            types: self.input.types.clone(),
            group_of,
            second,
            confidence,
            layers: self.layers.clone(),
            network: self.network.clone(),
        }
    }
}

fn collect_layers(
    graph: &DependencyGraph,
    input: &Input,
    options: &Options,
    parameters: &Parameters,
) -> Vec<EvidenceLayer> {
    let wanted = |evidence| options.evidence.contains(&evidence);
    let structure = structure::layer(input, parameters.damping, parameters.out_damping);
    let mass = structure.mass();
    let skeleton = Network::new(input.len(), structure.edges.iter().copied());
    let mut layers = Vec::new();
    if wanted(Evidence::Vocabulary) {
        let words = {
            let probes = (parameters.word_mode >= 1.0).then(|| {
                consensus::ballots(
                    &skeleton,
                    &consensus::Parameters {
                        lowest: parameters.probe_low,
                        highest: parameters.probe_high,
                        resolutions: 5,
                        seeds: 2,
                    },
                )
            });
            vocabulary::weigh_words(
                graph,
                input,
                &skeleton,
                probes.as_deref(),
                parameters.members,
                parameters.idf,
                parameters.shrink,
                parameters.homonyms,
            )
        };
        let layer = vocabulary::layer(
            graph,
            input,
            &words,
            &parameters.vocabulary,
            &skeleton,
            parameters.reach,
            parameters.hub as usize,
        );
        layers.push(layer.scaled_to(parameters.vocabulary_mass * mass));
    }
    if wanted(Evidence::Structure) {
        layers.insert(0, structure);
    }
    layers
}

/// The nodes of the shared kernel: found, taken out, and looked for again in the communities without them.
fn find_kernel(input: &Input, network: &Network, parameters: &Parameters) -> Vec<bool> {
    let mut kernel = vec![false; input.len()];
    for _ in 0..parameters.kernel_passes {
        let core = kernel::without(network, &kernel);
        let group_of = leiden::leiden(&core, &leiden::Options::default());
        kernel = kernel::candidates(input, &group_of, &parameters.kernel);
    }
    kernel
}

/// Puts each node in `loose` into the group of those not loose that its edges lead to most.
fn attach(network: &Network, loose: &[bool], group_of: &mut [u32]) {
    for node in (0..network.len() as u32).filter(|&node| loose[node as usize]) {
        let mut weights: BTreeMap<u32, f64> = BTreeMap::new();
        for arc in network
            .arcs(node)
            .iter()
            .filter(|arc| !loose[arc.target as usize])
        {
            *weights.entry(group_of[arc.target as usize]).or_default() += arc.weight;
        }
        let best = weights
            .iter()
            .max_by(|x, y| x.1.total_cmp(y.1).then(y.0.cmp(x.0)));
        if let Some((&group, _)) = best {
            group_of[node as usize] = group;
        }
    }
}

fn shares(layers: &[EvidenceLayer]) -> Vec<LayerShare> {
    let total: f64 = layers.iter().map(EvidenceLayer::mass).sum();
    let share = |layer: &EvidenceLayer| LayerShare {
        evidence: layer.evidence,
        pairs: layer.edges.len(),
        share: if total > 0.0 {
            layer.mass() / total
        } else {
            0.0
        },
    };
    layers.iter().map(share).collect()
}

/// Second choice and confidence of each node from the weight that ties it to each group.
fn ties(network: &Network, group_of: &[u32]) -> (Vec<Option<u32>>, Vec<Option<f64>>) {
    let of_node = |node: u32| {
        let mut weights: BTreeMap<u32, f64> = BTreeMap::new();
        for arc in network.arcs(node) {
            *weights.entry(group_of[arc.target as usize]).or_default() += arc.weight;
        }
        let own = weights.remove(&group_of[node as usize]).unwrap_or(0.0);
        let second = weights
            .iter()
            .max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(a.0)))
            .map(|(&group, &weight)| (group, weight));
        let best_other = second.map_or(0.0, |(_, weight)| weight);
        let total = own + best_other;
        let confidence = (total > 0.0).then(|| own / total);
        (second.map(|(group, _)| group), confidence)
    };
    (0..network.len() as u32).map(of_node).unzip()
}
