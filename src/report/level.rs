//! The dependency graph of a report at one level, for `unseam graph`.
//!
//! Types, namespaces, projects and boundaries are drawn and listed alike: groups of types and what one group
//! has to do with another.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::dot::DotWriter;
use super::model::{Level, Report};

/// A directed graph of named groups of types.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LevelGraph {
    /// What its nodes are.
    pub level: Level,
    /// The nodes.
    pub nodes: Vec<Node>,
    /// At most one edge for each ordered pair of different nodes, sorted.
    pub edges: Vec<Link>,
}

/// A group of types.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Node {
    /// What tells it from the others.
    pub id: String,
    /// What to call it.
    pub label: String,
    /// The namespace, project or boundary to draw it in.
    pub group: Option<String>,
    /// Number of types in it.
    pub types: u64,
    /// Their lines.
    pub lines: u64,
}

/// What one group has to do with another.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Link {
    /// Index of the node that depends.
    pub from: usize,
    /// Index of the node that is depended on.
    pub to: usize,
    /// Mentions of any kind.
    pub references: u64,
    /// Calls.
    pub calls: u64,
    /// Mentions by kind.
    pub kinds: BTreeMap<String, u64>,
}

impl LevelGraph {
    /// A graph without nodes.
    #[must_use]
    pub fn empty(level: Level) -> Self {
        Self {
            level,
            nodes: Vec::new(),
            edges: Vec::new(),
        }
    }

    /// The graph of `report` at `level`. Types without a namespace, project or boundary are in no node of
    /// these levels, except that the global namespace is one.
    #[must_use]
    pub fn of(report: &Report, level: Level) -> Self {
        let nodes = nodes(report, level);
        let index: BTreeMap<&str, usize> = nodes
            .iter()
            .enumerate()
            .map(|(index, node)| (node.id.as_str(), index))
            .collect();
        let homes: Vec<Option<usize>> = report
            .types
            .iter()
            .enumerate()
            .map(|(position, ty)| match level {
                Level::Type => Some(position),
                Level::Namespace => index.get(ty.namespace.as_str()).copied(),
                Level::Project => index.get(ty.project.as_str()).copied(),
                Level::Boundary => index.get(ty.boundary.as_deref()?).copied(),
            })
            .collect();
        let edges = links(report, &homes);
        Self {
            level,
            nodes,
            edges,
        }
    }
}

fn nodes(report: &Report, level: Level) -> Vec<Node> {
    let node = |id: &str, label: &str, types, lines| Node {
        id: id.to_owned(),
        label: label.to_owned(),
        group: None,
        types,
        lines,
    };
    match level {
        Level::Type => type_nodes(report),
        Level::Namespace => {
            let namespaces = report.namespaces.iter();
            namespaces
                .map(|n| {
                    let label = if n.name.is_empty() {
                        "(global)"
                    } else {
                        &n.name
                    };
                    node(&n.name, label, n.types, n.lines)
                })
                .collect()
        }
        Level::Project => {
            let projects = report.projects.iter();
            projects
                .map(|p| node(&p.path, &p.name, p.types, p.lines))
                .collect()
        }
        Level::Boundary => {
            let boundaries = report.boundaries.iter();
            boundaries
                .map(|b| node(&b.id, &b.name, b.types, b.lines))
                .collect()
        }
    }
}

fn type_nodes(report: &Report) -> Vec<Node> {
    let types = report.types.iter();
    types
        .map(|ty| Node {
            // Two projects may declare the same type.
            id: format!("{}@{}", ty.id, ty.project),
            label: ty.short_name().to_owned(),
            group: Some(ty.namespace.clone()),
            types: 1,
            lines: ty.lines,
        })
        .collect()
}

/// The edges of the report folded along `homes`, the node of each type.
fn links(report: &Report, homes: &[Option<usize>]) -> Vec<Link> {
    let home = |ty: usize| homes.get(ty).copied().flatten();
    let mut links: BTreeMap<(usize, usize), Link> = BTreeMap::new();
    for edge in &report.edges {
        let (Some(from), Some(to)) = (home(edge.from), home(edge.to)) else {
            continue;
        };
        if from == to {
            continue;
        }
        let link = links.entry((from, to)).or_default();
        (link.from, link.to) = (from, to);
        link.references += edge.references();
        link.calls += edge.calls;
        for (kind, count) in &edge.kinds {
            *link.kinds.entry(kind.clone()).or_default() += count;
        }
    }
    links.into_values().collect()
}

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
        lines.push(format!("{} types, {} lines", node.types, node.lines));
    }
    out.node(&format!("n{index}"), &lines, "");
}

fn dot_edge(out: &mut DotWriter, edge: &Link, heaviest: u64) {
    let thickness = 0.6 + 3.4 * (edge.references as f64 / heaviest as f64).sqrt();
    let attributes = format!(
        "penwidth={thickness:.2}, weight={}, tooltip=\"{} references, {} calls\"",
        1 + 9 * edge.references / heaviest,
        edge.references,
        edge.calls
    );
    out.edge(
        &format!("n{}", edge.from),
        &format!("n{}", edge.to),
        &attributes,
    );
}

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
    super::jsonl::write_lines(nodes.chain(edges), out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::view::sample;

    fn listing(level: Level) -> String {
        let mut bytes = Vec::new();
        write_jsonl(&LevelGraph::of(&sample::shop(), level), &mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn edges_are_folded_along_the_boundaries() {
        assert_eq!(
            listing(Level::Boundary),
            concat!(
                r#"{"record":"node","level":"boundary","id":"orders","name":"Orders","types":3,"lines":90}"#,
                "\n",
                r#"{"record":"node","level":"boundary","id":"payments","name":"Payments","types":1,"lines":30}"#,
                "\n",
                r#"{"record":"edge","from":"orders","to":"payments","references":3,"calls":1,"kinds":{"local-type":2,"new":1}}"#,
                "\n",
                r#"{"record":"edge","from":"payments","to":"orders","references":1,"calls":1,"kinds":{"param-type":1}}"#,
                "\n",
            )
        );
    }

    #[test]
    fn every_level_has_its_nodes() {
        let report = sample::shop();
        let count = |level| LevelGraph::of(&report, level).nodes.len();
        assert_eq!(Level::ALL.map(count), [5, 2, 1, 2]);
        assert!(LevelGraph::of(&report, Level::Project).edges.is_empty());
        assert_eq!(LevelGraph::of(&report, Level::Type).edges.len(), 6);
    }

    #[test]
    fn types_are_drawn_in_their_namespace() {
        let text = dot(&LevelGraph::of(&sample::shop(), Level::Type));
        assert_eq!(text.matches("subgraph cluster_").count(), 3);
        assert!(text.contains("\"n1\" [label=\"Order\"]"), "{text}");
        assert!(
            text.contains("\"n1\" -> \"n3\" [penwidth=4.00, weight=10,"),
            "{text}"
        );
    }
}
