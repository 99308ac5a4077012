//! The layout layer: types that lie near each other in namespaces, folders and projects.
//!
//! Every namespace, folder and project around a type is a [token](super::tokens) of it, and so is every word in
//! their names, which ties `Application.Products.Commands` to `Web.Models.Products`. Whether a folder is an area
//! (`Carts`) or a layer (`Controllers`) comes out when tokens are weighed: the types of a layer mostly lead
//! elsewhere.
//!
//! A type lies somewhere whether that says anything or not. So it gives its places as much as they can be relied on: a
//! controller that lies among controllers gives little, a line of a cart that lies in `Carts` much.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::ProjectId;
use crate::graph::{DependencyGraph, TypeNode};

use super::evidence::{Evidence, EvidenceLayer};
use super::input::Input;
use super::network::Network;
use super::tokens;
use super::words::stems;

/// The layer that ties nodes to where they lie.
///
/// Each node spends `mass` times its strength in `skeleton` times the mean weight of its tokens (by what each gets),
/// which is 1 where whatever lies there is always found together.
pub(crate) fn layer(
    graph: &DependencyGraph,
    input: &Input,
    skeleton: &Network,
    probes: &[Vec<u32>],
    mass: f64,
) -> EvidenceLayer {
    let places = tokens::weigh(carriers(graph, input), probes);
    let mut layer = tokens::layer(Evidence::Layout, &places, skeleton, mass);
    let (mut given, mut kept) = (vec![0.0; input.len()], vec![0.0; input.len()]);
    for edge in &layer.edges {
        let weight = places[edge.b as usize - input.len()].weight;
        given[edge.a as usize] += edge.weight;
        kept[edge.a as usize] += edge.weight * weight;
    }
    for edge in &mut layer.edges {
        edge.weight *= kept[edge.a as usize] / given[edge.a as usize];
    }
    layer
}

/// The nodes that carry each token.
fn carriers(graph: &DependencyGraph, input: &Input) -> BTreeMap<String, Vec<u32>> {
    // Most places hold several types.
    let mut places: BTreeMap<Place<'_>, Vec<u32>> = BTreeMap::new();
    for (node, &ty) in input.types.iter().enumerate() {
        let place = Place::of(graph, &graph.types[ty]);
        places.entry(place).or_default().push(node as u32);
    }
    let mut nodes_of: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (place, nodes) in places {
        for token in tokens(graph, place) {
            nodes_of.entry(token).or_default().extend(&nodes);
        }
    }
    for nodes in nodes_of.values_mut() {
        nodes.sort_unstable();
    }
    nodes_of
}

/// Where a type lies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place<'g> {
    namespace: &'g str,
    folder: &'g str,
    project: Option<ProjectId>,
}

impl<'g> Place<'g> {
    fn of(graph: &'g DependencyGraph, node: &'g TypeNode) -> Self {
        let file = node.files.first().and_then(|&file| graph.files.get(file));
        let folder = file.and_then(|path| path.rsplit_once('/'));
        Self {
            namespace: &node.namespace,
            folder: folder.map_or("", |(folder, _)| folder),
            project: node.project,
        }
    }
}

fn tokens(graph: &DependencyGraph, node: Place<'_>) -> BTreeSet<String> {
    let folder = node.folder;
    let project = node.project.and_then(|project| graph.projects.get(project));
    let mut tokens: BTreeSet<String> = prefixes(node.namespace, '.')
        .map(|prefix| format!("namespace {prefix}"))
        .collect();
    tokens.extend(prefixes(folder, '/').map(|prefix| format!("folder {prefix}")));
    tokens.extend(project.map(|project| format!("project {}", project.path)));
    let segments = node.namespace.split('.').chain(folder.split('/'));
    tokens.extend(segments.flat_map(stems).map(|word| format!("word {word}")));
    tokens
}

/// Folders and namespaces that lie deeper say no more: every level is a token as long as all above it, so the text of
/// a path grows with the square of its depth.
const DEPTH: usize = 64;

/// `a.b.c` gives `a`, `a.b` and `a.b.c`.
fn prefixes(path: &str, separator: char) -> impl Iterator<Item = &str> {
    let inner = path.match_indices(separator).map(|(at, _)| &path[..at]);
    inner
        .chain(Some(path))
        .filter(|prefix| !prefix.is_empty())
        .take(DEPTH)
}

#[cfg(test)]
mod tests {
    use super::super::network::Edge;
    use super::*;
    use crate::graph::import::import_jsonl;

    #[test]
    fn a_type_carries_all_that_is_around_it() {
        let text = r#"{"record":"type","id":"Shop.Carts.Cart","project":"src/Shop.csproj","files":["src/Carts/Cart.cs"]}"#;
        let (graph, _) = import_jsonl(text, "test");
        let nodes_of = carriers(&graph, &Input::new(&graph));
        let tokens: Vec<&str> = nodes_of.keys().map(String::as_str).collect();
        assert_eq!(
            tokens,
            [
                "folder src",
                "folder src/Carts",
                "namespace Shop",
                "namespace Shop.Carts",
                "project src/Shop.csproj",
                "word cart",
                "word shop",
                "word src"
            ]
        );
    }

    #[test]
    fn a_type_gives_its_places_as_much_as_they_can_be_relied_on() {
        let names = ["Cart", "Line", "Total", "Order", "Price", "Stock"];
        let rows = names.iter().enumerate().map(|(at, name)| {
            let namespace = if at < 3 { "Carts" } else { "Models" };
            format!(r#"{{"record":"type","id":"{namespace}.{name}","files":["{name}.cs"]}}"#)
        });
        let (graph, _) = import_jsonl(&rows.collect::<Vec<_>>().join("\n"), "test");
        let input = Input::new(&graph);
        // The carts are found together, the models each with others.
        let of_carts = |node: usize| graph.types[input.types[node]].namespace == "Carts";
        let nodes = 0..input.len();
        let probe = nodes.map(|node| if of_carts(node) { 9 } else { node as u32 });
        let probes = [probe.collect::<Vec<u32>>()];
        let edges = (1..input.len() as u32).map(|b| Edge {
            a: b - 1,
            b,
            weight: 1.0,
        });
        let skeleton = Network::new(input.len(), edges);
        let layer = layer(&graph, &input, &skeleton, &probes, 2.0);
        assert!(layer.edges.iter().all(|edge| of_carts(edge.a as usize)));
        for node in (0..input.len()).filter(|&node| of_carts(node)) {
            let own = layer.edges.iter().filter(|edge| edge.a as usize == node);
            let given: f64 = own.map(|edge| edge.weight).sum();
            let relied_on = 3.0 / 8.0;
            let all = 2.0 * skeleton.strength(node as u32);
            assert!((given - all * relied_on).abs() < 1e-9, "{given} of {all}");
        }
    }
}
