use crate::base::ids::Id;
use crate::cluster::network::{Edge, Network};
use crate::graph::DependencyGraph;
use crate::graph::import::import_jsonl;
use crate::graph::level::{Grouping, Level};
use crate::resolve::model::TypeId;

use super::*;

/// A graph from lines `TYPE kind[ modifier]` and `TYPE > TYPE [count]`; the namespace is the part before the dot.
fn graph(text: &str) -> DependencyGraph {
    let mut records = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let parts: Vec<&str> = line.split_whitespace().collect();
        let record = match parts[..] {
            [from, ">", to] => edge(from, to, "1"),
            [from, ">", to, count] => edge(from, to, count),
            [id, kind] => format!(r#"{{"record":"type","id":"{id}","kind":"{kind}"}}"#),
            [id, kind, modifier] => {
                format!(
                    r#"{{"record":"type","id":"{id}","kind":"{kind}","modifiers":["{modifier}"],"marks":["{modifier}"]}}"#
                )
            }
            _ => panic!("{line}"),
        };
        records.push_str(&record);
        records.push('\n');
    }
    let (graph, problems) = import_jsonl(&records, "test");
    assert_eq!(problems, []);
    graph
}

fn edge(from: &str, to: &str, count: &str) -> String {
    format!(r#"{{"record":"reference","from":"{from}","to":"{to}","kinds":{{"new":{count}}}}}"#)
}

const SHOP: &str = "
    Cart.Basket class
    Cart.IBasket interface
    Cart.State enum
    Order.Order class
    Order.Base class abstract
    Alone.Alone class
    Tests.T class test
    Cart.Basket > Cart.IBasket 3
    Cart.Basket > Order.Order 2
    Cart.IBasket > Order.Order
    Order.Order > Order.Base 4
    Tests.T > Cart.Basket 9
";

fn close(actual: Option<f64>, expected: f64) -> bool {
    actual.is_some_and(|actual| (actual - expected).abs() < 1e-12)
}

#[test]
fn coupling_of_types() {
    let graph = graph(SHOP);
    let metrics = of_types(&graph, &Scope::product(&graph));
    let basket = metrics[TypeId(0)];
    assert_eq!((basket.afferent_coupling, basket.efferent_coupling), (0, 2));
    assert!(close(basket.instability, 1.0));
    let order = metrics[TypeId(3)];
    assert_eq!((order.afferent_coupling, order.efferent_coupling), (2, 1));
    assert!(close(order.instability, 1.0 / 3.0));
    assert_eq!(metrics[TypeId(5)].instability, None);
}

#[test]
fn coupling_of_namespaces() {
    let graph = graph(SHOP);
    let grouping = Grouping::of_level(&graph, Level::Namespace);
    assert_eq!(grouping.names, ["Alone", "Cart", "Order", "Tests"]);
    let metrics = of_groups(&graph, &Scope::product(&graph), &grouping);
    let (alone, cart, order) = (metrics[0], metrics[1], metrics[2]);
    assert_eq!(
        (cart.types, cart.afferent_coupling, cart.efferent_coupling),
        (3, 0, 2)
    );
    assert!(close(cart.abstractness, 0.5), "the enum does not count");
    assert!(close(cart.distance, 0.5));
    assert_eq!((cart.internal_references, cart.outgoing_references), (3, 3));
    assert!(close(cart.cohesion, 0.5) && close(cart.coupling, 0.5));
    assert_eq!((order.afferent_coupling, order.efferent_coupling), (2, 0));
    assert!(close(order.instability, 0.0) && close(order.abstractness, 0.5));
    assert!(close(order.cohesion, 4.0 / 7.0) && close(order.coupling, 0.0));
    assert_eq!(
        (alone.instability, alone.distance, alone.cohesion),
        (None, None, None)
    );
}

#[test]
fn figures_of_a_division() {
    let graph = graph(SHOP);
    let scope = Scope::product(&graph);
    let grouping = Grouping::of_level(&graph, Level::Namespace).restricted(|ty| ty.index() < 5);
    let network = Network::new(
        2,
        [Edge {
            a: 0,
            b: 1,
            weight: 1.0,
        }],
    );
    let types = [TypeId(0), TypeId(3)];
    let metrics = of_partition(&graph, &scope, &grouping, &network, &types);
    // Cart: 6 / (6 + 3), Order: 8 / (8 + 3).
    let expected = 6.0 / 9.0 + 8.0 / 11.0;
    assert!(close(metrics.turbo_mq, expected));
    assert!(close(metrics.turbo_mq_mean, expected / 4.0));
    assert!(close(metrics.crossing_references, 3.0 / 10.0));
    assert!(close(metrics.modularity, -0.5), "one edge, both ends apart");
    assert!(close(metrics.non_extreme_distribution, 1.0));
}

#[test]
fn figures_of_the_system() {
    let graph = graph(
        "A.X class
         A.Y class
         B.Z class
         B.T class test
         A.X > A.Y
         A.Y > B.Z
         B.Z > A.X
         B.Z > B.T",
    );
    let metrics = of_system(&graph, &Scope::product(&graph));
    assert_eq!((metrics.types, metrics.dependencies), (3, 3));
    assert!(close(metrics.propagation_cost, 1.0) && close(metrics.types_in_cycles, 1.0));
    assert_eq!((metrics.type_cycles, metrics.largest_type_cycle), (1, 3));
    assert_eq!(
        (metrics.namespace_cycles, metrics.largest_namespace_cycle),
        (1, 2)
    );
    assert_eq!(metrics.project_cycles, 0);
}

#[test]
fn nothing_is_undefined_not_zero() {
    let graph = DependencyGraph::default();
    let scope = Scope::product(&graph);
    let system = of_system(&graph, &scope);
    assert_eq!(
        (system.propagation_cost, system.types_in_cycles),
        (None, None)
    );
    let partition = of_partition(
        &graph,
        &scope,
        &Grouping::default(),
        &Network::default(),
        &[],
    );
    assert_eq!(
        (
            partition.modularity,
            partition.turbo_mq,
            partition.turbo_mq_mean
        ),
        (None, None, None)
    );
}
