//! Groups the types of the dependency graph by what belongs together.
//!
//! ```text
//! input   ->  evidence layers       ->  ballots   ->  linkage       ->  cut       ->  reassign     ->  assign
//! nodes in    structure, vocabulary,    runs of       one hierarchy     a number      types that      loose types,
//! canonical   layout: one network       Leiden vote   of groups         of groups     are nearer      confidence
//! order                                                                               to another
//! ```
//!
//! The stage works on *nodes*: the outermost types of product code, in an order that does not depend on
//! namespaces, projects or paths ([`input`]). Each kind of evidence yields one weighted, undirected
//! [layer](evidence): references damped at hubs ([`structure`]), and [`tokens`] that types share, weighed by how well
//! they predict structure. Types that everything uses are found first ([`kernel`]) and have no say. Runs of
//! [`leiden`] over a range of resolutions [vote](consensus), and average [`linkage`] of their votes gives a hierarchy
//! that can be cut at any number of groups ([`tree`]). Then single types whose votes say that they are in the wrong group move
//! once (`reassign`), and those without firm ties find a place (`assign`).
//!
//! What the architect has decided ([`constraints`]) holds in every step.
//!
//! Everything is deterministic: seeds are fixed, parallel runs are collected in order, ties are broken by the
//! canonical order of the nodes.

mod accepted;
pub mod algorithm;
mod assign;
mod association;
mod composition;
pub mod consensus;
pub mod constraints;
mod data;
pub mod evidence;
mod history;
pub mod input;
pub mod kernel;
mod layout;
pub mod leiden;
pub mod levels;
mod lift;
pub mod linkage;
pub mod memory;
pub mod network;
mod number;
pub mod parameters;
mod random;
mod reassign;
pub mod structure;
pub mod ties;
pub mod tokens;
pub mod tree;
mod usage;
mod vocabulary;
mod warm;
pub mod words;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::graph::DependencyGraph;
use crate::resolve::model::TypeId;

pub use accepted::accepted;
use algorithm::Algorithm;
use constraints::{Constraints, Refused};
use evidence::Evidence;
use memory::Memory;
use network::Network;
use parameters::Parameters;
use ties::Ties;
use tree::ClusterTree;

/// What the clustering is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Options {
    /// The kinds of evidence to use; those that are not built yet are passed over.
    pub evidence: Vec<Evidence>,
    /// How many groups are wanted; `None` leaves it to the criterion ([`ClusterTree::merges_for`]).
    pub services: Option<RangeInclusive<usize>>,
    /// How the network is divided.
    pub algorithm: Algorithm,
    /// What the architect has decided.
    pub constraints: Constraints,
    /// An earlier division to start from: the group of types, numbered as [`Constraints::homes`] are; `None` of those that
    /// were in none.
    pub start: BTreeMap<TypeId, Option<u32>>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            evidence: Evidence::ALL.to_vec(),
            services: None,
            algorithm: Algorithm::default(),
            constraints: Constraints::default(),
            start: BTreeMap::new(),
        }
    }
}

/// The nodes in groups.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Clustering {
    /// The type that each node stands for (with the types nested in it), in canonical order.
    pub types: Vec<TypeId>,
    /// Number of groups.
    pub groups: usize,
    /// Group of each node, numbered in the order of their first node; `None` where it belongs to none.
    pub group_of: Vec<Option<u32>>,
    /// The accepted or earlier boundary that each group is, by its number in [`Constraints::homes`] or
    /// [`Options::start`].
    pub home_of: Vec<Option<u32>>,
    /// Decisions that could not be heeded.
    pub refused: Vec<Refused>,
    /// The group each node would go to next, where another one has a claim on it.
    pub second: Vec<Option<u32>>,
    /// How often two types of each group were together over all runs, from 0 to 1; `None` where no runs voted.
    pub stability: Vec<Option<f64>>,
    /// What a coarser and a finer division would be, nearest first; nothing where no runs voted.
    pub levels: Vec<levels::Level>,
    /// How firmly each node belongs to its group, from 0 to 1: how much more often it was together with the types
    /// of its group than with those of the second one. `None` for a node in no group.
    pub confidence: Vec<Option<f64>>,
    /// Whether a node is a candidate for the shared kernel.
    pub kernel: Vec<bool>,
    /// The group whose leading word a node carries; `None` where it carries none.
    pub owner: Vec<Option<u32>>,
    /// The structure layer: references between the nodes, damped at hubs.
    pub network: Network,
    /// What each kind of evidence contributed.
    pub layers: Vec<LayerShare>,
    /// What each kind of evidence says of two nodes.
    pub ties: Ties,
}

/// What one kind of evidence contributed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct LayerShare {
    /// The kind of evidence.
    pub evidence: Evidence,
    /// Its edges: between two types, or between a type and what it has in common with others.
    pub edges: usize,
    /// Its share of all weight; 0 for what predicts nothing here, which has no say.
    pub share: f64,
    /// How much more strongly other evidence ties two types that it ties than any two.
    pub lift: Option<f64>,
}

/// Groups the types of `graph`. What `memory` knows of the votes decides how long that takes, and nothing else.
#[must_use]
pub fn cluster(graph: &DependencyGraph, options: &Options, memory: &dyn Memory) -> Clustering {
    let tree = ClusterTree::grow(graph, options, &Parameters::default(), memory);
    let merges = tree.merges_for(options.services.as_ref());
    // A number of groups that is asked for is a new division.
    if options.start.is_empty() || options.services.is_some() {
        return tree.cut(merges);
    }
    tree.cut_from(merges, &options.start)
}
