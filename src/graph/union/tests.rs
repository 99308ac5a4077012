use super::*;

const CORE: &str = r#"
{"record":"type","id":"Shop.Core.Price","project":"src/Core.csproj","kind":"class","files":["src/Price.cs"]}
{"record":"type","id":"Shop.Core.Price.State","project":"src/Core.csproj","kind":"enum","files":["src/Price.cs"]}
{"record":"type","id":"Shop.Old.Price","project":"src/Core.csproj","kind":"class","files":["src/Old.cs"]}
{"record":"project","path":"src/Core.csproj","assembly":"Shop.Core","references":[]}
"#;

/// Made alone: what it knows of the core are names.
const CARTS: &str = r#"
{"record":"type","id":"Shop.Carts.Cart","project":"src/Carts.csproj","kind":"class","files":["src/Cart.cs"]}
{"record":"type","id":"Shop.Carts.Total","project":"src/Carts.csproj","kind":"class","files":["src/Total.cs"]}
{"record":"external","from":"Shop.Carts.Cart","from_project":"src/Carts.csproj","name":"Price","namespaces":["Shop.Core"],"at":"src/Cart.cs:7"}
{"record":"external","from":"Shop.Carts.Total","from_project":"src/Carts.csproj","name":"Price","namespaces":["Shop.Core","Shop.Old"],"at":"src/Total.cs:3"}
{"record":"external","from":"Shop.Carts.Cart","from_project":"src/Carts.csproj","name":"State","namespaces":["Shop.Core"],"at":"src/Cart.cs:9"}
{"record":"project","path":"src/Carts.csproj","assembly":"Shop.Carts","packages":["shop.core"]}
"#;

/// Made with the carts at hand, and not with the core. Nothing of it names `Shop.Stock`.
const WEB: &str = r#"
{"record":"type","id":"Shop.Carts.Cart","project":"carts.jsonl:src/Carts.csproj","kind":"class","files":["carts.jsonl:src/Cart.cs"],"marks":["platform"]}
{"record":"type","id":"Web.Page","project":"src/Web.csproj","kind":"class","files":["src/Page.cs"]}
{"record":"reference","from":"Web.Page","from_project":"src/Web.csproj","to":"Shop.Carts.Cart","to_project":"carts.jsonl:src/Carts.csproj","kinds":["new"],"at":"src/Page.cs:4"}
{"record":"external","from":"Web.Page","from_project":"src/Web.csproj","name":"Price","namespaces":["Shop.Core"],"at":"src/Page.cs:5"}
{"record":"external","from":"Web.Page","from_project":"src/Web.csproj","name":"Shelf","namespaces":["Shop.Stock"],"at":"src/Page.cs:6"}
{"record":"project","path":"src/Web.csproj","assembly":"Web","references":["carts.jsonl:src/Carts.csproj"]}
"#;

const STOCK: &str = r#"
{"record":"type","id":"Shop.Stock.Shelf","project":"src/Stock.csproj","kind":"class","files":["src/Shelf.cs"]}
{"record":"project","path":"src/Stock.csproj","assembly":"Shop.Stock"}
"#;

fn given<'a>(graphs: &[(&'a str, &'a str)]) -> Vec<Given<'a>> {
    let graphs = graphs.iter();
    graphs.map(|&(name, text)| Given { name, text }).collect()
}

/// `FROM > TO KINDS at PATH:LINE` of every edge.
fn edges(graph: &DependencyGraph) -> Vec<String> {
    let edges = graph.edges.iter().map(|edge| {
        let (from, to) = (&graph.types[edge.from].id, &graph.types[edge.to].id);
        let sites = edge.sites.iter();
        let sites: Vec<String> = sites
            .map(|site| format!("{}:{}", graph.files[site.file], site.line))
            .collect();
        let kinds = edge.kinds.iter().map(|(kind, _)| format!("{kind:?}"));
        let kinds: Vec<String> = kinds.collect();
        format!("{from} > {to} {} at {}", kinds.join(" "), sites.join(" "))
    });
    edges.collect()
}

#[test]
fn repositories_join_by_packages_and_by_what_one_was_given_of_the_other() {
    let all = [
        ("web.jsonl", WEB),
        ("stock.jsonl", STOCK),
        ("core.jsonl", CORE),
        ("carts.jsonl", CARTS),
    ];
    let (graph, problems) = read_graphs(&given(&all));
    assert_eq!(problems, []);
    assert_eq!(
        edges(&graph),
        [
            "Shop.Carts.Cart > Shop.Core.Price StaticAccess at carts/src/Cart.cs:7",
            "Web.Page > Shop.Carts.Cart New at web/src/Page.cs:4",
            "Web.Page > Shop.Core.Price StaticAccess at web/src/Page.cs:5",
        ],
        "two namespaces have Price, State is nested, nobody refers to the stock"
    );
    let cart = graph.types.iter().find(|ty| ty.name == "Cart").unwrap();
    assert!(!cart.marks.platform, "its own graph tells what it is");
    let project = cart.project.map(|id| graph.projects[id].path.as_str());
    assert_eq!(project, Some("carts/src/Carts.csproj"));
    let state = graph
        .types
        .iter_enumerated()
        .find(|(_, ty)| ty.name == "State");
    let outer = graph.outermost(state.unwrap().0);
    assert_eq!(graph.types[outer].id, "Shop.Core.Price");
}

#[test]
fn the_order_of_the_graphs_changes_nothing() {
    let mut all = [
        ("web.jsonl", WEB),
        ("core.jsonl", CORE),
        ("carts.jsonl", CARTS),
    ];
    let expected = format!("{:?}", read_graphs(&given(&all)));
    for _ in 0..3 {
        all.rotate_left(1);
        assert_eq!(format!("{:?}", read_graphs(&given(&all))), expected);
        all.swap(0, 1);
        assert_eq!(format!("{:?}", read_graphs(&given(&all))), expected);
    }
}

#[test]
fn a_graph_that_was_given_under_another_name_is_known_by_its_project() {
    let (graph, _) = read_graphs(&given(&[("web.jsonl", WEB), ("carts-main.jsonl", CARTS)]));
    let cart = |ty: &&TypeNode| ty.name == "Cart";
    assert_eq!(graph.types.iter().filter(cart).count(), 1);
    assert_eq!(
        edges(&graph),
        ["Web.Page > Shop.Carts.Cart New at web/src/Page.cs:4"]
    );
}

#[test]
fn a_type_that_its_own_graph_has_lost_is_told() {
    let lost = CARTS.replace(
        "Shop.Carts.Cart\",\"project\"",
        "Shop.Carts.Basket\",\"project\"",
    );
    let lost = lost.replace("from\":\"Shop.Carts.Cart\"", "from\":\"Shop.Carts.Basket\"");
    let (graph, problems) = read_graphs(&given(&[("web.jsonl", WEB), ("carts.jsonl", &lost)]));
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].path, "web.jsonl");
    assert!(
        problems[0]
            .message
            .starts_with("uses 1 type of carts/src/Carts.csproj"),
        "{problems:?}"
    );
    let cart = graph.types.iter().find(|ty| ty.name == "Cart").unwrap();
    assert!(
        cart.marks.platform,
        "what is known of it is what its user was given"
    );
}

#[test]
fn plain_lists_join_by_name() {
    let (graph, _) = read_graphs(&given(&[("a.txt", "x y\ny z"), ("b.txt", "z x 2\nx y")]));
    let shape: Vec<(u32, u32, u32)> = graph
        .edges
        .iter()
        .map(|edge| (edge.from.0, edge.to.0, edge.references()))
        .collect();
    assert_eq!(shape, [(0, 1, 2), (1, 2, 1), (2, 0, 2)]);
}

#[test]
fn files_in_no_project_belong_to_their_repository() {
    let one = "{\"record\":\"type\",\"id\":\"Program\",\"files\":[\"Program.cs\"]}";
    let (graph, _) = read_graphs(&given(&[("a.jsonl", one), ("b.jsonl", one)]));
    assert_eq!(graph.types.len(), 2);
}
