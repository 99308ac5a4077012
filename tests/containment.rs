//! How far changes stayed within boundaries: a history with renames, releases, owners and files that are not C#.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
}

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use support::run::unseam;

const BOUNDARIES: &str = "version = 1
[[boundary]]
id = \"carts\"
types = [\"Shop.Carts.**\"]
[[boundary]]
id = \"orders\"
types = [\"Shop.Orders.**\"]
";

/// A repository; every commit is a day after the one before.
struct Shop {
    folder: tempfile::TempDir,
    day: u32,
}

impl Shop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let shop = Self { folder, day: 0 };
        shop.git(&["init", "--quiet", "--initial-branch=main"], "ann");
        shop
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn git(&self, args: &[&str], author: &str) {
        let mut command = Command::new("git");
        command.current_dir(self.path()).args(args);
        command
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1");
        let date = format!("2024-01-{:02}T00:00:00Z", self.day + 1);
        for (key, value) in [
            ("NAME", author),
            ("EMAIL", &format!("{author}@example.org")),
            ("DATE", &date),
        ] {
            command.env(format!("GIT_AUTHOR_{key}"), value);
            command.env(format!("GIT_COMMITTER_{key}"), value);
        }
        let output = command.output().unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    /// Writes files and commits them.
    fn commit(&mut self, author: &str, files: &[(&str, &str)]) {
        for (path, text) in files {
            let path = self.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        self.day += 1;
        self.git(&["add", "--all"], author);
        self.git(&["commit", "--quiet", "-m", "x"], author);
    }

    fn tag(&self, name: &str) {
        self.git(&["tag", "-a", "-m", name, name], "ann");
    }

    fn report(&self, args: &[&str]) -> Value {
        let folder = self.path().display().to_string();
        let all = [&["analyze", &folder, "--format", "json"], args].concat();
        let run = unseam(&all);
        assert_eq!(run.code, 0, "{}", run.stderr);
        serde_json::from_str(&run.stdout).unwrap()
    }
}

fn class(area: &str, name: &str, body: &str) -> String {
    format!(
        "namespace Shop.{area};\npublic class {name} {{\n    public int Id;\n    public string Text;\n{body}\n}}\n"
    )
}

/// Two boundaries with a history of eleven commits.
fn shop() -> Shop {
    let mut shop = Shop::new();
    let (cart, order) = (class("Carts", "Cart", ""), class("Orders", "Order", ""));
    shop.commit(
        "ann",
        &[
            ("boundaries.toml", BOUNDARIES),
            (".github/CODEOWNERS", "* @all\n/src/Orders/ @orders\n"),
            ("src/Basket/Cart.cs", &cart),
            ("src/Orders/Order.cs", &order),
            ("src/Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />"),
        ],
    );
    // The cart alone: its code, and a style sheet in its folder.
    shop.commit(
        "ann",
        &[("src/Basket/Cart.cs", &class("Carts", "Cart", "int a;"))],
    );
    shop.commit("bob", &[("src/Basket/Cart.css", "a {}")]);
    shop.tag("v1.0");
    // Moved: what was changed before is still the cart.
    let moved = shop.path().join("src/Carts");
    fs::rename(shop.path().join("src/Basket"), moved).unwrap();
    shop.commit("ann", &[]);
    // Both; outside of both; the orders with a file of nobody.
    shop.commit(
        "ann",
        &[
            ("src/Carts/Cart.cs", &class("Carts", "Cart", "int b;")),
            ("src/Orders/Order.cs", &class("Orders", "Order", "int b;")),
        ],
    );
    shop.commit("cyd", &[("readme.md", "Shop")]);
    shop.commit(
        "cyd",
        &[
            ("src/Orders/Order.cs", &class("Orders", "Order", "int c;")),
            ("build.sh", "make"),
        ],
    );
    shop.tag("v1.1-beta");
    shop
}

#[test]
fn commits_count_for_the_boundaries_that_they_touch() {
    let mut shop = shop();
    // A mass commit tells nothing.
    let many: Vec<(String, String)> = (0..40)
        .map(|n| {
            (
                format!("src/Orders/O{n}.cs"),
                class("Orders", &format!("O{n}"), ""),
            )
        })
        .collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    shop.commit("eve", &many);
    shop.tag("v1.1");
    let report = shop.report(&["--history", "7"]);
    let found = &report["containment"];
    let of = |name: &str| found[name].as_u64().unwrap();
    assert_eq!(
        (of("commits"), of("mass"), of("outside"), of("counted")),
        (7, 1, 1, 5),
        "{found:#}"
    );
    assert_eq!((of("contained"), of("contained_with_others")), (4, 1));
    assert_eq!(
        (found["since"].as_str(), found["until"].as_str()),
        (Some("2024-01-03"), Some("2024-01-09"))
    );
    let boundary = |id: &str| {
        let all = found["boundaries"].as_array().unwrap().iter();
        all.clone().find(|of| of["id"] == id).unwrap()
    };
    let (carts, orders) = (boundary("carts"), boundary("orders"));
    // Style sheet, code under the old name, the move, and the commit that touches both.
    assert_eq!((&carts["commits"], &carts["alone"]), (&4.into(), &3.into()));
    assert_eq!(
        (&orders["commits"], &orders["alone"]),
        (&2.into(), &1.into())
    );
    assert_eq!(
        carts["together"],
        serde_json::json!([{"id": "orders", "commits": 1}])
    );
    assert_eq!(
        carts["main_authors"][0],
        serde_json::json!({"name": "ann", "commits": 3})
    );
    assert_eq!(orders["owners"][0]["name"], "@orders");
    assert_eq!(carts["owners"][0]["name"], "@all");
    assert_eq!(
        found["periods"],
        serde_json::json!([{"quarter": "2024-Q1", "commits": 5, "contained": 4}])
    );
    assert_eq!(
        found["files"],
        serde_json::json!({"certain": 2, "likely": 1, "guess": 0, "none": 1})
    );
    // The beta is no release: what came after v1.0 waited for v1.1.
    let releases = &found["releases"];
    assert_eq!(
        (&releases["tags"], &releases["released"]),
        (&2.into(), &5.into())
    );
    assert_eq!(releases["coverage"], 1.0);
    assert_eq!(releases["lead_time_days"], 1.0);
    // The order of extraction knows it.
    let step = &report["plan"][0];
    assert!(step["cost"]["containment"].is_number(), "{step}");
}

#[test]
fn lead_time_is_null_where_releases_cover_less_than_half() {
    let shop = shop();
    let report = shop.report(&["--history", "6"]);
    let releases = &report["containment"]["releases"];
    assert_eq!(
        (&releases["tags"], &releases["released"]),
        (&1.into(), &2.into())
    );
    assert_eq!(releases["lead_time_days"], Value::Null);
}

#[test]
fn history_is_told_in_the_summary_the_card_and_of_a_revision() {
    let shop = shop();
    let folder = shop.path().display().to_string();
    let text = unseam(&["analyze", &folder, "--history", "6"]);
    assert!(
        text.stdout.contains("touched one boundary only"),
        "{}",
        text.stdout
    );
    let revision = unseam(&[
        "analyze",
        "--git-dir",
        &folder,
        "--history",
        "6",
        "--format",
        "json",
    ]);
    let revision: Value = serde_json::from_str(&revision.stdout).unwrap();
    assert_eq!(
        revision["containment"],
        shop.report(&["--history", "6"])["containment"]
    );
    // A project in a folder is read with the history of its folder.
    let project = unseam(&[
        "analyze",
        &format!("{folder}/src/Shop.csproj"),
        "--history",
        "6",
        "--format",
        "json",
    ]);
    let project: Value = serde_json::from_str(&project.stdout).unwrap();
    assert_eq!(
        project["containment"]["commits"], 6,
        "{}",
        project["containment"]
    );
    let saved = tempfile::tempdir().unwrap();
    let file = saved.path().join("report.json");
    let target = format!("json={}", file.display());
    unseam(&["analyze", &folder, "--history", "6", "--format", &target]);
    let card = unseam(&[
        "explain",
        "boundary:carts",
        "--report",
        file.to_str().unwrap(),
    ]);
    assert!(card.stdout.contains("How it changed"), "{}", card.stdout);
    // Without a repository there is no history.
    let bare = tempfile::tempdir().unwrap();
    fs::write(bare.path().join("A.cs"), "class A { }").unwrap();
    let none = unseam(&["analyze", bare.path().to_str().unwrap(), "--history", "6"]);
    assert_eq!(none.code, 2, "{}", none.stderr);
}
