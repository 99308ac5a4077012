//! Three repositories, each read on a machine of its own, against the same code read as one tree.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support {
    pub(crate) mod run;
}

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use support::run::unseam;
use tempfile::TempDir;

/// Repository, path, content. In the tree of all, packages are projects.
const FILES: &[(&str, &str, &str)] = &[
    (
        "core",
        "src/Core/Money.cs",
        "namespace Shop.Core { public class Money { public decimal Amount { get; set; } } \
         public interface IClock { System.DateTime Now(); } \
         public abstract class Entity { public int Id { get; set; } public Money Value() { return new Money(); } } }",
    ),
    (
        "carts",
        "src/Carts/Cart.cs",
        "using Shop.Core; namespace Shop.Carts { public class Cart : Entity { public Money Total { get; set; } \
         public decimal Sum() { return Value().Amount; } } \
         public class CartService { private readonly IClock clock; public CartService(IClock clock) { this.clock = clock; } \
         public Cart Load(int id) { return new Cart(); } } }",
    ),
    (
        "web",
        "src/Web/Page.cs",
        "using Shop.Carts; namespace Shop.Web { public class CartPage { private readonly CartService carts; \
         public CartPage(CartService carts) { this.carts = carts; } \
         public decimal Show() { return carts.Load(1).Total.Amount; } } public class Footer { } }",
    ),
];

fn project(packages: &[&str], projects: &[&str]) -> String {
    let package =
        |name: &&str| format!("<PackageReference Include=\"{name}\" Version=\"2.1.0\" />");
    let project = |path: &&str| format!("<ProjectReference Include=\"{path}\" />");
    let packages = packages.iter().map(package).collect::<String>();
    let projects = projects.iter().map(project).collect::<String>();
    format!(
        "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>\
         <ItemGroup>{packages}{projects}</ItemGroup></Project>"
    )
}

fn put(root: &Path, path: &str, text: &str) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

/// The repositories below `apart/NAME`, and all of them below `whole`.
fn code() -> TempDir {
    let folder = TempDir::new().unwrap();
    for (repository, path, text) in FILES {
        put(folder.path(), &format!("apart/{repository}/{path}"), text);
        put(folder.path(), &format!("whole/{repository}/{path}"), text);
    }
    let needs: [(&str, &str, &[&str], &[&str]); 3] = [
        ("core", "src/Core/Shop.Core.csproj", &[], &[]),
        (
            "carts",
            "src/Carts/Shop.Carts.csproj",
            &["Shop.Core"],
            &["../../../core/src/Core/Shop.Core.csproj"],
        ),
        (
            "web",
            "src/Web/Shop.Web.csproj",
            &["Shop.Carts"],
            &["../../../carts/src/Carts/Shop.Carts.csproj"],
        ),
    ];
    for (repository, path, packages, projects) in needs {
        put(
            folder.path(),
            &format!("apart/{repository}/{path}"),
            &project(packages, &[]),
        );
        put(
            folder.path(),
            &format!("whole/{repository}/{path}"),
            &project(&[], projects),
        );
    }
    folder
}

/// `unseam graph` of `root`, to `NAME.jsonl` beside it.
fn graph(folder: &Path, root: &str, name: &str, given: &[&str]) {
    let root = folder.join(root);
    let mut args = vec![
        "graph",
        root.to_str().unwrap(),
        "--format",
        "jsonl",
        "--no-cache",
    ];
    let given: Vec<String> = given
        .iter()
        .map(|name| folder.join(format!("{name}.jsonl")).display().to_string())
        .collect();
    for file in &given {
        args.extend(["--graph", file]);
    }
    let run = unseam(&args);
    assert_eq!(run.code, 0, "{}", run.stderr);
    fs::write(folder.join(format!("{name}.jsonl")), run.stdout).unwrap();
}

fn analyze(folder: &Path, names: &[&str]) -> Value {
    let files: Vec<String> = names
        .iter()
        .map(|name| folder.join(format!("{name}.jsonl")).display().to_string())
        .collect();
    let mut args = vec!["analyze", "--format", "json", "--no-cache"];
    for file in &files {
        args.extend(["--graph", file]);
    }
    let run = unseam(&args);
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

/// `FROM > TO` of all dependencies between types of different repositories.
fn between(report: &Value) -> BTreeSet<String> {
    let id = |index: &Value| {
        let index = usize::try_from(index.as_u64().unwrap()).unwrap();
        report["types"][index]["id"].as_str().unwrap().to_owned()
    };
    let area = |id: &str| id.split('.').nth(1).map(str::to_owned);
    let edges = report["edges"].as_array().unwrap().iter();
    let pairs = edges.map(|edge| (id(&edge["from"]), id(&edge["to"])));
    let others = pairs.filter(|(from, to)| area(from) != area(to));
    others.map(|(from, to)| format!("{from} > {to}")).collect()
}

#[test]
fn with_the_graphs_of_what_it_uses_a_repository_joins_as_if_all_were_one_tree() {
    let folder = code();
    graph(folder.path(), "whole", "whole", &[]);
    let whole = analyze(folder.path(), &["whole"]);
    graph(folder.path(), "apart/core", "core", &[]);
    graph(folder.path(), "apart/carts", "carts", &["core"]);
    graph(folder.path(), "apart/web", "web", &["core", "carts"]);
    let union = analyze(folder.path(), &["web", "core", "carts"]);
    assert_eq!(between(&union), between(&whole));
    assert_eq!(between(&whole).len(), 6, "{:?}", between(&whole));
    assert_eq!(union["types"].as_array().unwrap().len(), 7);
    assert_eq!(union["problems"], serde_json::json!([]));
    // The same bytes in any order.
    let order = |names: &[&str]| analyze(folder.path(), names).to_string();
    assert!(order(&["core", "carts", "web"]) == order(&["web", "core", "carts"]));
}

#[test]
fn repositories_that_were_read_alone_join_by_the_names_of_packages() {
    let folder = code();
    graph(folder.path(), "whole", "whole", &[]);
    let whole = between(&analyze(folder.path(), &["whole"]));
    for name in ["core", "carts", "web"] {
        graph(folder.path(), &format!("apart/{name}"), name, &[]);
    }
    let union = between(&analyze(folder.path(), &["core", "carts", "web"]));
    assert!(union.is_subset(&whole), "{union:?}");
    // What no name spells is not seen: the total's and the loaded cart's types.
    let unseen: BTreeSet<&String> = whole.difference(&union).collect();
    assert!(
        unseen
            .iter()
            .all(|pair| pair.starts_with("Shop.Web.CartPage > ")),
        "{unseen:?}"
    );
    assert!(union.contains("Shop.Web.CartPage > Shop.Carts.CartService"));
}

#[test]
fn two_graphs_of_one_name_are_refused() {
    let run = unseam(&["analyze", "--graph", "a/g.jsonl", "--graph", "b/g.txt"]);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(
        run.stderr.contains("two graphs are called g"),
        "{}",
        run.stderr
    );
}
