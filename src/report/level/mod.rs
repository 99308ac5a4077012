//! The dependency graph of a report at one level, for `unseam graph`.
//!
//! Types, namespaces, projects and boundaries are drawn and listed alike: groups of types and what one group
//! has to do with another.

mod csv;
mod dot;
mod graphml;
mod mermaid;
mod rows;

use std::collections::BTreeMap;

use super::model::{Level, Report};

pub use csv::csv;
pub use dot::dot;
pub use graphml::graphml;
pub use mermaid::mermaid;
pub use rows::write_jsonl;

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
                Level::Boundary => index.get(ty.home()?).copied(),
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
