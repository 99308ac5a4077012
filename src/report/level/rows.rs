//! The graph as JSON, one record a line.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::LevelGraph;
use crate::report::jsonl::write_lines;
use crate::report::model::Level;

/// One line of the listing of a level above types.
#[derive(Serialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
enum Row<'a> {
    Node {
        level: Level,
        id: &'a str,
        name: &'a str,
        types: u64,
        lines: u64,
    },
    Edge {
        from: &'a str,
        to: &'a str,
        references: u64,
        calls: u64,
        kinds: &'a BTreeMap<String, u64>,
    },
}

/// Writes the graph as JSON records, one a line: first the nodes, then the edges.
///
/// # Errors
/// Whatever `out` reports.
pub fn write_jsonl(graph: &LevelGraph, out: &mut dyn Write) -> io::Result<()> {
    let nodes = graph.nodes.iter().map(|node| Row::Node {
        level: graph.level,
        id: &node.id,
        name: &node.label,
        types: node.types,
        lines: node.lines,
    });
    let edges = graph.edges.iter().map(|edge| Row::Edge {
        from: &graph.nodes[edge.from].id,
        to: &graph.nodes[edge.to].id,
        references: edge.references,
        calls: edge.calls,
        kinds: &edge.kinds,
    });
    write_lines(nodes.chain(edges), out)
}
