//! The graph for Graphviz.

use std::collections::BTreeMap;

use super::{LevelGraph, Link};
use crate::report::dot::{DotWriter, pull};
use crate::report::model::Level;
use crate::report::printable::counted;

/// The graph in the DOT language, nodes in the box of their group, arrows as thick as they are heavy.
#[must_use]
pub fn dot(graph: &LevelGraph) -> String {
    let mut out = DotWriter::new(graph.level.name());
    out.line("graph [rankdir=LR, fontname=\"Helvetica\", fontsize=11, color=\"#8b949e\"]");
    out.line("node [shape=box, style=\"rounded,filled\", fillcolor=\"#f6f8fa\", color=\"#8b949e\", fontname=\"Helvetica\", fontsize=10]");
    out.line("edge [color=\"#8b949e\", arrowsize=0.6, fontname=\"Helvetica\", fontsize=9]");
    let mut groups: BTreeMap<Option<&str>, Vec<usize>> = BTreeMap::new();
    for (index, node) in graph.nodes.iter().enumerate() {
        groups.entry(node.group.as_deref()).or_default().push(index);
    }
    for (number, (group, members)) in groups.into_iter().enumerate() {
        if let Some(name) = group {
            out.open(&format!("subgraph cluster_{number}"));
            out.attribute("label", &[name.to_owned()]);
        }
        for index in members {
            dot_node(&mut out, graph, index);
        }
        if group.is_some() {
            out.close();
        }
    }
    let heaviest = graph.edges.iter().map(|edge| edge.references).max();
    for edge in &graph.edges {
        dot_edge(&mut out, edge, heaviest.unwrap_or(1).max(1));
    }
    out.finish()
}

fn dot_node(out: &mut DotWriter, graph: &LevelGraph, index: usize) {
    let node = &graph.nodes[index];
    let mut lines = vec![node.label.clone()];
    if graph.level != Level::Type {
        let (types, code) = (counted(node.types, "type"), counted(node.lines, "line"));
        lines.push(format!("{types}, {code}"));
    }
    out.node(&format!("n{index}"), &lines, "");
}

fn dot_edge(out: &mut DotWriter, edge: &Link, heaviest: u64) {
    let thickness = 0.6 + 3.4 * (edge.references as f64 / heaviest as f64).sqrt();
    let weight = pull(edge.references, heaviest);
    let attributes = format!(
        "penwidth={thickness:.2}, weight={weight}, tooltip=\"{} references, {} calls\"",
        edge.references, edge.calls
    );
    out.edge(
        &format!("n{}", edge.from),
        &format!("n{}", edge.to),
        &attributes,
    );
}
