//! The graph for documents that draw Mermaid.

use std::collections::BTreeMap;

use super::{LevelGraph, Link};
use crate::report::mermaid::{self, Arrow, Flowchart};

/// The graph as a flowchart. Mermaid refuses long texts and many arrows, and a picture of hundreds shows nothing: of a large
/// graph the heaviest edges are drawn, with what they tie, and a comment says how many those are.
#[must_use]
pub fn mermaid(graph: &LevelGraph) -> String {
    let mut edges: Vec<&Link> = graph.edges.iter().collect();
    edges.sort_by_key(|edge| (std::cmp::Reverse(edge.references), edge.from, edge.to));
    edges.truncate(mermaid::MOST_ARROWS);
    loop {
        let text = drawn(graph, &edges);
        if text.len() <= mermaid::MOST_BYTES || edges.is_empty() {
            return text;
        }
        edges.truncate(edges.len() / 2);
    }
}

fn drawn(graph: &LevelGraph, edges: &[&Link]) -> String {
    let mut chart = Flowchart::new("LR");
    if edges.len() < graph.edges.len() {
        chart.comment(&format!(
            "{} of {} edges: the heaviest",
            edges.len(),
            graph.edges.len()
        ));
    }
    let is_tied = |index: usize| edges.iter().any(|e| e.from == index || e.to == index);
    let is_whole = edges.len() == graph.edges.len();
    let mut groups: BTreeMap<Option<&str>, Vec<usize>> = BTreeMap::new();
    for (index, node) in graph.nodes.iter().enumerate() {
        if is_whole || is_tied(index) {
            groups.entry(node.group.as_deref()).or_default().push(index);
        }
    }
    for (number, (group, members)) in groups.into_iter().enumerate() {
        if let Some(name) = group {
            chart.open(number, name);
        }
        for index in members {
            chart.node(index, &[&graph.nodes[index].label]);
        }
        if group.is_some() {
            chart.close();
        }
    }
    for edge in edges {
        chart.arrow(&Arrow {
            from: edge.from,
            to: edge.to,
            label: &edge.references.to_string(),
            against: false,
        });
    }
    chart.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::model::Level;
    use crate::report::view::sample;

    #[test]
    fn types_stand_in_their_namespace() {
        let text = mermaid(&LevelGraph::of(&sample::shop(), Level::Type));
        assert_eq!(text.matches("subgraph").count(), 3);
        assert!(text.contains("    n1[\"Order\"]\n"), "{text}");
        assert!(text.contains("  n1 -->|\"3\"| n3\n"), "{text}");
    }

    #[test]
    fn what_is_too_much_for_a_picture_is_left_out_and_counted() {
        let mut graph = LevelGraph::of(&sample::ring(40), Level::Boundary);
        let many = 2 * mermaid::MOST_ARROWS as u64;
        graph.edges = (1..=many)
            .map(|references| Link {
                from: 0,
                to: 1,
                references,
                ..Link::default()
            })
            .collect();
        let text = mermaid(&graph);
        assert!(text.len() <= mermaid::MOST_BYTES);
        assert!(text.contains(&format!("of {many} edges: the heaviest")));
        assert!(text.contains(&format!("|\"{many}\"|")));
        assert_eq!(text.matches("[\"").count(), 2);
    }
}
