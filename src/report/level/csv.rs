//! The edges of the graph as rows.

use super::LevelGraph;
use crate::report::csv::line;

/// A row for each edge, under a head; kinds as `kind count`, with semicolons between them.
#[must_use]
pub fn csv(graph: &LevelGraph) -> String {
    let mut out = line(&["from", "to", "references", "calls", "kinds"]);
    for edge in &graph.edges {
        let kinds = edge.kinds.iter();
        let kinds: Vec<String> = kinds
            .map(|(kind, count)| format!("{kind} {count}"))
            .collect();
        out += &line(&[
            &graph.nodes[edge.from].id,
            &graph.nodes[edge.to].id,
            &edge.references.to_string(),
            &edge.calls.to_string(),
            &kinds.join("; "),
        ]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::model::Level;
    use crate::report::view::sample;

    #[test]
    fn an_edge_is_a_row() {
        let text = csv(&LevelGraph::of(&sample::shop(), Level::Boundary));
        assert_eq!(
            text,
            "from,to,references,calls,kinds\n\
             orders,payments,3,1,local-type 2; new 1\n\
             payments,orders,1,1,param-type 1\n"
        );
    }
}
