//! Reads dependency graphs of other languages and tools, so that the engine can be used on them, too.
//!
//! Three forms, told apart by how they start: the JSON lines of `unseam graph` ([`import`](super::import)); GraphML
//! (`<`), whose nodes may have a `label` or `name`; and a plain list of edges, one a line, `from to [weight]` separated by
//! blanks, tabs or commas, where lines that start with `#` or `%` are comments. A weight counts as that many mentions,
//! a million at most.

use std::collections::BTreeMap;

use crate::base::ids::Id;
use crate::base::problem::{Problem, ProblemCode};
use crate::extract::facts::{Modifiers, TypeKind};
use crate::resolve::model::{ReferenceKind, TypeId};

use super::import::{Imported, MOST_MENTIONS, import};
use super::model::{DependencyGraph, Marks, TypeEdge, TypeNode};

/// The graph in `text`; `path` is named in the problems. What cannot be read is a problem, the rest goes on.
#[must_use]
pub fn read_graph(text: &str, path: &str) -> (DependencyGraph, Vec<Problem>) {
    let read = read_imported(text, path);
    (read.graph, read.problems)
}

/// The same, with what the lines of `unseam graph` say besides.
pub(super) fn read_imported(text: &str, path: &str) -> Imported {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if start.starts_with('{') {
        return import(text, path);
    }
    let mut builder = Builder::default();
    let problems = if start.starts_with('<') {
        builder.graphml(start).map_or_else(
            |message| vec![Problem::new(ProblemCode::BrokenGraph, path, message)],
            |()| Vec::new(),
        )
    } else {
        builder.edge_list(text, path)
    };
    Imported {
        graph: builder.finish(),
        problems,
        ..Imported::default()
    }
}

#[derive(Default)]
struct Builder {
    names: Vec<String>,
    number_of: BTreeMap<String, u32>,
    edges: BTreeMap<(u32, u32), f64>,
}

impl Builder {
    fn node(&mut self, id: &str) -> u32 {
        if let Some(&known) = self.number_of.get(id) {
            return known;
        }
        let next = self.names.len() as u32;
        self.names.push(id.to_owned());
        self.number_of.insert(id.to_owned(), next);
        next
    }

    fn edge(&mut self, from: u32, to: u32, weight: f64) {
        if from != to && weight > 0.0 {
            *self.edges.entry((from, to)).or_default() += weight;
        }
    }

    fn edge_list(&mut self, text: &str, path: &str) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with(['#', '%']) {
                continue;
            }
            let is_separator = |c: char| c.is_whitespace() || c == ',' || c == ';';
            let mut words = line.split(is_separator).filter(|word| !word.is_empty());
            let ends = words.next().zip(words.next());
            let weight = words.next().map_or(Ok(1.0), str::parse::<f64>);
            let (Some((from, to)), Ok(weight)) = (ends, weight) else {
                let message = "an edge is written \"from to\" or \"from to weight\"";
                let problem = Problem::new(ProblemCode::BrokenGraph, path, message);
                problems.push(problem.at_line(index as u32 + 1));
                continue;
            };
            let (from, to) = (self.node(from), self.node(to));
            self.edge(from, to, weight);
        }
        problems
    }

    fn graphml(&mut self, text: &str) -> Result<(), String> {
        let options = roxmltree::ParsingOptions {
            allow_dtd: false,
            ..roxmltree::ParsingOptions::default()
        };
        let document = roxmltree::Document::parse_with_options(text, options)
            .map_err(|error| format!("is no GraphML: {error}"))?;
        let elements = |name: &'static str| {
            let all = document.descendants();
            all.filter(move |node| node.tag_name().name() == name)
        };
        let mut meaning: BTreeMap<&str, &str> = BTreeMap::new();
        for key in elements("key") {
            if let (Some(id), Some(name)) = (key.attribute("id"), key.attribute("attr.name")) {
                meaning.insert(id, name);
            }
        }
        let data = |node: roxmltree::Node<'_, '_>, wanted: &[&str]| {
            let values = node
                .children()
                .filter(|child| child.tag_name().name() == "data");
            let named = values.filter_map(|value| {
                let key = value.attribute("key")?;
                let name = meaning
                    .get(key)
                    .copied()
                    .unwrap_or(key)
                    .to_ascii_lowercase();
                wanted
                    .contains(&name.as_str())
                    .then(|| value.text().map(str::trim).map(str::to_owned))?
            });
            named.into_iter().find(|value| !value.is_empty())
        };
        let mut known: BTreeMap<&str, u32> = BTreeMap::new();
        for node in elements("node") {
            if let Some(id) = node.attribute("id") {
                let label = data(node, &["label", "name"]);
                // Two nodes with one label stay two.
                let name = label.filter(|label| !self.number_of.contains_key(label));
                known.insert(id, self.node(name.as_deref().unwrap_or(id)));
            }
        }
        for edge in elements("edge") {
            let end = |name: &str| known.get(edge.attribute(name)?).copied();
            if let (Some(from), Some(to)) = (end("source"), end("target")) {
                let weight = data(edge, &["weight"]).and_then(|weight| weight.parse().ok());
                self.edge(from, to, weight.unwrap_or(1.0));
            }
        }
        Ok(())
    }

    /// The graph; types in the order of their names, as the report lists them.
    fn finish(self) -> DependencyGraph {
        let mut order: Vec<u32> = (0..self.names.len() as u32).collect();
        order.sort_by_key(|&node| &self.names[node as usize]);
        let mut place = vec![TypeId(0); order.len()];
        let mut graph = DependencyGraph::default();
        for (index, &node) in order.iter().enumerate() {
            place[node as usize] = TypeId::from_index(index);
            graph.types.push(type_of(&self.names[node as usize]));
        }
        graph.edges = self
            .edges
            .iter()
            .map(|(&(from, to), &weight)| TypeEdge {
                from: place[from as usize],
                to: place[to as usize],
                kinds: vec![(ReferenceKind::StaticAccess, mentions(weight))],
                calls: 0,
                doubts: Vec::new(),
                sites: Vec::new(),
            })
            .collect();
        graph.edges.sort_by_key(|edge| (edge.from, edge.to));
        graph
    }
}

/// A weight as a number of mentions, at least one and at most [`MOST_MENTIONS`].
#[expect(clippy::cast_sign_loss, reason = "clamped to be positive")]
fn mentions(weight: f64) -> u32 {
    weight.round().clamp(1.0, f64::from(MOST_MENTIONS)) as u32
}

/// A node by its name: what stands before the last separator is its namespace.
fn type_of(id: &str) -> TypeNode {
    let at = id
        .rfind(['.', '/', '\\', ':'])
        .filter(|&at| at + 1 < id.len());
    let (namespace, name) = at.map_or(("", id), |at| (&id[..at], &id[at + 1..]));
    TypeNode {
        id: id.to_owned(),
        name: name.to_owned(),
        namespace: namespace.to_owned(),
        project: None,
        kind: TypeKind::Class,
        modifiers: Modifiers::default(),
        outer: None,
        files: Vec::new(),
        lines: 0,
        members: Vec::new(),
        marks: Marks::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> (Vec<String>, Vec<(u32, u32, u32)>, usize) {
        let (graph, problems) = read_graph(text, "g");
        let names = graph.types.iter().map(|ty| ty.id.clone()).collect();
        let edges = graph.edges.iter();
        let edges = edges
            .map(|edge| (edge.from.0, edge.to.0, edge.references()))
            .collect();
        (names, edges, problems.len())
    }

    #[test]
    fn a_list_of_edges() {
        let text = "# made elsewhere\npkg.b pkg.a\npkg.b,pkg.a, 2\npkg\tpkg.b\nalone\na b many\n";
        let (names, edges, problems) = shape(text);
        assert_eq!(names, ["pkg", "pkg.a", "pkg.b"]);
        assert_eq!(edges, [(0, 2, 1), (2, 1, 3)]);
        assert_eq!(problems, 2);
        let (graph, _) = read_graph(text, "g");
        assert!(
            graph.types.iter().all(|ty| ty.outer.is_none()),
            "a package holds no module"
        );
    }

    #[test]
    fn graphml_with_labels_and_weights() {
        let text = r#"<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="label" attr.type="string"/>
  <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
  <graph edgedefault="directed">
    <node id="n0"><data key="d0">Cart</data></node>
    <node id="n1"/>
    <edge source="n1" target="n0"><data key="d1">4.0</data></edge>
    <edge source="n1" target="n9"/>
  </graph>
</graphml>"#;
        assert_eq!(
            shape(text),
            (vec!["Cart".to_owned(), "n1".to_owned()], vec![(1, 0, 4)], 0)
        );
        let without_end = text.replace("4.0", "1e300");
        assert_eq!(shape(&without_end).1, [(1, 0, 1_000_000)]);
        assert_eq!(shape("<graphml").2, 1);
    }

    #[test]
    fn the_lines_of_unseam_itself() {
        let text = "{\"record\":\"type\",\"id\":\"A\"}\n{\"record\":\"type\",\"id\":\"B\"}\n\
                    {\"record\":\"reference\",\"from\":\"A\",\"to\":\"B\",\"kinds\":[\"new\"]}\n";
        assert_eq!(shape(text).1, [(0, 1, 1)]);
    }
}
