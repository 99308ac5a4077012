//! The graph in GraphML, for yEd, Gephi, networkx and whatever else reads it; `unseam analyze --graph` does, too.

use std::fmt::Write as _;

use super::LevelGraph;
use crate::report::svg::escaped;

/// What nodes and edges carry: id of the key, of what, its name, its type.
const KEYS: [(&str, &str, &str, &str); 7] = [
    ("label", "node", "label", "string"),
    ("id", "node", "id", "string"),
    ("group", "node", "group", "string"),
    ("types", "node", "types", "long"),
    ("lines", "node", "lines", "long"),
    ("references", "edge", "weight", "long"),
    ("calls", "edge", "calls", "long"),
];

/// The graph; the weight of an edge is its number of references.
#[must_use]
pub fn graphml(graph: &LevelGraph) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
    );
    // Writing to a string does not fail.
    for (id, of, name, kind) in KEYS {
        let _ = writeln!(
            out,
            "  <key id=\"{id}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>"
        );
    }
    let level = graph.level.name();
    let _ = writeln!(out, "  <graph id=\"{level}\" edgedefault=\"directed\">");
    for (index, node) in graph.nodes.iter().enumerate() {
        let data = |key: &str, text: &str| format!("<data key=\"{key}\">{}</data>", escaped(text));
        let group = node.group.as_deref().filter(|group| !group.is_empty());
        let _ = writeln!(
            out,
            "    <node id=\"n{index}\">{}{}{}{}{}</node>",
            data("label", &node.label),
            data("id", &node.id),
            group.map_or_else(String::new, |group| data("group", group)),
            data("types", &node.types.to_string()),
            data("lines", &node.lines.to_string()),
        );
    }
    for (index, edge) in graph.edges.iter().enumerate() {
        let _ = writeln!(
            out,
            "    <edge id=\"e{index}\" source=\"n{}\" target=\"n{}\"><data key=\"references\">{}</data><data key=\"calls\">{}</data></edge>",
            edge.from, edge.to, edge.references, edge.calls
        );
    }
    out + "  </graph>\n</graphml>\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::model::Level;
    use crate::report::view::sample;

    #[test]
    fn is_well_formed_whatever_things_are_called() {
        let mut report = sample::shop();
        report.types[0].id = "</data><x/>&\"'\u{1b}\u{ffff}".to_owned();
        let text = graphml(&LevelGraph::of(&report, Level::Type));
        let document = roxmltree::Document::parse(&text).unwrap();
        let of = |name| {
            document
                .descendants()
                .filter(move |n| n.has_tag_name(("http://graphml.graphdrawing.org/xmlns", name)))
        };
        assert_eq!(of("node").count(), 5);
        assert_eq!(of("edge").count(), 6);
        let label = of("data")
            .find(|n| n.attribute("key") == Some("id"))
            .unwrap();
        assert_eq!(
            label.text(),
            Some("</data><x/>&\"'\\u{1b}\u{fffd}@src/Shop.csproj")
        );
    }
}
