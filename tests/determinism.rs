//! Same input, same bytes: on one thread or many, and whatever the order in which a tree lists its files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io;
use std::path::Path;

use unseam::base::problem::Problem;
use unseam::discover::tree::{SourceTree, TreeEntry};
use unseam::discover::{DiskTree, Scope, discover};
use unseam::pipeline::{Options, Records, Silent, bind_tree, report};
use unseam::report::{json, jsonl};

/// A tree that lists its files in an order of its own.
struct Shuffled<'a> {
    tree: &'a DiskTree,
    seed: u64,
}

impl SourceTree for Shuffled<'_> {
    fn entries(&self, problems: &mut Vec<Problem>) -> Vec<TreeEntry> {
        let mut entries = self.tree.entries(problems);
        let mut state = self.seed;
        for index in (1..entries.len()).rev() {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            entries.swap(index, usize::try_from(state >> 33).unwrap() % (index + 1));
        }
        entries
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.tree.read(path)
    }
}

/// The whole report and the whole graph of the sample, as bytes.
fn outputs(threads: usize, seed: Option<u64>) -> (String, Vec<u8>) {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .unwrap();
    pool.install(|| {
        let disk = DiskTree::new(Path::new("testdata/overture")).unwrap();
        let options = Options::default();
        let shuffled = seed.map(|seed| Shuffled { tree: &disk, seed });
        let tree: &dyn SourceTree = match &shuffled {
            Some(shuffled) => shuffled,
            None => &disk,
        };
        let workspace = discover(tree, &Scope::Everything, &options.discovery());
        let bound = bind_tree(tree, workspace, &options, &Silent);
        let mut graph = Vec::new();
        jsonl::write(Records::new(&bound).iter(), &mut graph).unwrap();
        (json::json(&report(&bound, &options, &Silent)), graph)
    })
}

#[test]
fn threads_do_not_show() {
    let (one_report, one_graph) = outputs(1, None);
    assert!(one_report.len() > 100_000, "the sample is not empty");
    for threads in [2, 5] {
        let (report, graph) = outputs(threads, None);
        assert!(report == one_report, "report on {threads} threads");
        assert!(graph == one_graph, "graph on {threads} threads");
    }
}

#[test]
fn order_of_listing_does_not_show() {
    let (listed_report, listed_graph) = outputs(2, None);
    for seed in [1, 2, 3] {
        let (report, graph) = outputs(2, Some(seed));
        assert!(report == listed_report, "report, shuffled by {seed}");
        assert!(graph == listed_graph, "graph, shuffled by {seed}");
    }
}
