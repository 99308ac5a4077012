//! Benchmarks of the stages, by bytes of C# source.
//!
//! `cargo bench --bench stages` measures the sample monolith; with `UNSEAM_BENCH_ROOT=DIR` another code base.
//! Figures with date and machine are kept in `figures.md` beside this file.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a benchmark is not an interface"
)]

use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::PathBuf;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};

use unseam::cluster::memory::Forgetful;
use unseam::cluster::{self, cluster};
use unseam::discover::tree::SourceTree;
use unseam::discover::{DiscoverOptions, DiskTree, open};
use unseam::extract::extract;
use unseam::pipeline::{self, Options, Silent};
use unseam::report::json::json;
use unseam::resolve::resolve;
use unseam::syntax::{Parser, decode, normalise};
use unseam::{graph, propose};

/// The code base to measure.
fn root() -> PathBuf {
    std::env::var_os("UNSEAM_BENCH_ROOT").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("testdata/overture"),
        PathBuf::from,
    )
}

fn stages(criterion: &mut Criterion) {
    let discovery = DiscoverOptions::default();
    let (tree, workspace) = open(&root(), &discovery).unwrap();
    let bytes: u64 = workspace.files.iter().map(|file| file.bytes).sum();
    let mut group = criterion.benchmark_group("stages");
    group.throughput(Throughput::Bytes(bytes));
    group.sample_size(10);

    group.bench_function("discover", |b| {
        b.iter_with_large_drop(|| open(&root(), &discovery).unwrap());
    });
    text_stages(&mut group, &tree, &workspace);

    let options = Options::default();
    group.bench_function("read (all threads)", |b| {
        b.iter_with_large_drop(|| pipeline::read(&tree, &workspace, &options, &Silent));
    });
    let files = pipeline::read(&tree, &workspace, &options, &Silent);
    group.bench_function("library (all threads)", |b| {
        b.iter_with_large_drop(|| pipeline::libraries(&workspace, &files.by_file(), &[]));
    });
    let facts = files.by_file();
    let library = pipeline::libraries(&workspace, &facts, &[]);
    let library: Vec<_> = library.iter().collect();
    group.bench_function("resolve (all threads)", |b| {
        b.iter_with_large_drop(|| {
            resolve(&workspace, &facts, &library, &[], &unseam::ties::interest())
        });
    });
    drop((library, facts));
    drop(files);

    let bound = pipeline::bind(&root(), &options, &Silent).unwrap();
    group.bench_function("graph", |b| {
        b.iter_with_large_drop(|| graph::build(&bound.model, &bound.workspace, &bound.ties));
    });
    let graph = graph::build(&bound.model, &bound.workspace, &bound.ties);
    let clustering_options = cluster::Options::default();
    group.bench_function("cluster", |b| {
        b.iter_with_large_drop(|| cluster(&graph, &clustering_options, &Forgetful));
    });
    let clustering = cluster(&graph, &clustering_options, &Forgetful);
    group.bench_function("propose", |b| {
        b.iter_with_large_drop(|| propose::propose(&graph, &bound.model, &clustering, &[]));
    });
    let report = pipeline::report(&bound, &options, &Silent);
    group.bench_function("json", |b| b.iter_with_large_drop(|| json(&report)));
    drop((bound, report));

    group.bench_function("whole run", |b| {
        b.iter_with_large_drop(|| pipeline::analyze(&root(), &options, &Silent).unwrap());
    });
    group.finish();
}

/// The stages that see text, on one thread.
fn text_stages(
    group: &mut BenchmarkGroup<'_, WallTime>,
    tree: &DiskTree,
    workspace: &unseam::discover::workspace::Workspace,
) {
    let contents: Vec<Vec<u8>> = workspace
        .files
        .iter()
        .map(|file| tree.read(&file.path).unwrap())
        .collect();
    group.bench_function("decode", |b| {
        b.iter(|| {
            for bytes in &contents {
                drop(black_box(decode(bytes)));
            }
        });
    });
    let texts: Vec<_> = contents
        .iter()
        .filter_map(|bytes| decode(bytes).ok())
        .collect();
    let symbols = BTreeSet::new();
    group.bench_function("normalise", |b| {
        b.iter(|| {
            for source in &texts {
                drop(black_box(normalise(&source.text, &symbols)));
            }
        });
    });
    let normalised: Vec<_> = texts.iter().map(|s| normalise(&s.text, &symbols)).collect();
    let mut parser = Parser::new();
    group.bench_function("parse", |b| {
        b.iter(|| {
            for copy in &normalised {
                drop(black_box(parser.parse(copy)));
            }
        });
    });
    // Trees of a large code base do not fit into memory, so extraction is measured with the parse before it.
    group.bench_function("parse and extract", |b| {
        b.iter(|| {
            for (normalised, source) in normalised.iter().zip(&texts) {
                let tree = parser.parse(normalised);
                drop(black_box(extract(&tree, &source.text)));
            }
        });
    });
}

criterion_group!(benches, stages);
criterion_main!(benches);
