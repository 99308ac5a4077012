//! The constants of the clustering, in one place.
//!
//! One set for all systems. How each was chosen, and what the result owes to it, is recorded in
//! `tests/bench/clustering.md`.

use super::{consensus, kernel, vocabulary};

/// All constants.
#[derive(Clone, PartialEq, Debug)]
pub struct Parameters {
    /// Exponent of the hub damping: an arc to a node of indegree `d` weighs `1 / d^damping`.
    pub damping: f64,
    /// .
    pub word_size: f64,
    /// .
    pub idf: f64,
    /// .
    pub homonyms: bool,
    /// .
    pub shrink: f64,
    /// .
    pub bip: f64,
    /// .
    pub per_node: bool,
    /// .
    pub bip_exp: f64,
    /// .
    pub reach: f64,
    /// .
    pub hub: f64,
    /// .
    pub word_mode: f64,
    /// .
    pub members: bool,
    /// .
    pub probe_low: f64,
    /// .
    pub probe_high: f64,
    /// Likewise for the outdegree.
    pub out_damping: f64,
    /// Weight of the vocabulary layer as a share of the weight of the structure layer.
    pub vocabulary_mass: f64,
    /// Weight of the layout layer as a share of the weight of the structure layer.
    pub layout_mass: f64,
    /// How the vocabulary layer is made.
    pub vocabulary: vocabulary::Parameters,
    /// What counts as shared kernel.
    pub kernel: kernel::Parameters,
    /// How often the shared kernel is looked for.
    pub kernel_passes: usize,
    /// Which runs vote.
    pub consensus: consensus::Parameters,
    /// Mean co-association below which clusters stay apart.
    pub cut: f64,
}

impl Default for Parameters {
    fn default() -> Self {
        Self {
            damping: 0.75,
            word_size: 0.0,
            idf: 0.0,
            homonyms: false,
            shrink: 5.0,
            bip: 0.25,
            per_node: true,
            bip_exp: 0.5,
            reach: 3.0,
            hub: 30.0,
            word_mode: 1.0,
            members: false,
            probe_low: 0.3,
            probe_high: 3.0,
            out_damping: 0.25,
            vocabulary_mass: 0.25,
            layout_mass: 0.5,
            vocabulary: vocabulary::Parameters {
                neighbours: 10,
                similarity: 0.3,
            },
            kernel: kernel::Parameters {
                dependents: 8,
                communities: 3,
                participation: 0.55,
            },
            kernel_passes: 0,
            consensus: consensus::Parameters {
                lowest: 0.1,
                highest: 3.0,
                resolutions: 10,
                seeds: 5,
            },
            cut: 0.4,
        }
    }
}
