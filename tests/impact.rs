//! What a change touches: one commit a case on a small code base of three boundaries, and what is to be told of it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod git;
    pub(crate) mod run;
}

use std::fs;

use serde_json::Value;
use support::git::git;
use support::run::unseam;

const ORDERS: &str = "namespace Shop.Orders;
public class Order { public int Id { get; set; } public decimal Total { get; set; } }
public class OrderService {
    public Order Find(int id) { return new Order { Id = id }; }
    public decimal Sum(Order order) { return order.Total; }
    internal void Flush() { }
}
public interface IOrderEvents { void Placed(Order order); }
public class OrderNotes { public string Text { get; set; } }
";

const CARTS: &str = "namespace Shop.Carts;
using Shop.Orders;
public class Cart { public int Lines; }
public class CartService : IOrderEvents {
    private readonly OrderService orders = new OrderService();
    public decimal Check(int id) { return orders.Sum(orders.Find(id)); }
    public void Placed(Order order) { }
}
public class CartPage { private readonly CartService service = new CartService(); public decimal Show() { return service.Check(1); } }
";

const PRICING: &str = "namespace Shop.Orders;
public interface IPricing { decimal Of(int id); }
public class Pricing : IPricing { public decimal Of(int id) { return 1; } }
";

const PRICES: &str = "namespace Shop.Carts;
public class PriceTag {
    private readonly Shop.Orders.IPricing pricing;
    public PriceTag(Shop.Orders.IPricing pricing) { this.pricing = pricing; }
    public decimal Show() { return pricing.Of(1); }
}
";

const BOUNDARIES: &str = "version = 1
[[boundary]]
id = \"orders\"
types = [\"Shop.Orders.**\"]
[[boundary]]
id = \"carts\"
types = [\"Shop.Carts.**\"]
";

const TESTS: &str = "namespace Shop.Tests;
public class FactAttribute : System.Attribute { }
public class OrderTests { [Xunit.Fact] public void Sums() { new Shop.Orders.OrderService().Sum(null); } }
";

struct Shop {
    folder: tempfile::TempDir,
    base: String,
}

impl Shop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        git(folder.path(), &["init", "--quiet"]);
        let mut shop = Self {
            folder,
            base: String::new(),
        };
        for (path, text) in [
            ("src/Orders.cs", ORDERS),
            ("src/Carts.cs", CARTS),
            ("src/Pricing.cs", PRICING),
            ("src/Prices.cs", PRICES),
            ("test/Tests.cs", TESTS),
            ("boundaries.toml", BOUNDARIES),
        ] {
            shop.write(path, text);
        }
        shop.base = shop.commit();
        shop
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn commit(&self) -> String {
        git(self.folder.path(), &["add", "--all"]);
        git(
            self.folder.path(),
            &["commit", "--quiet", "--allow-empty", "-m", "x"],
        );
        git(self.folder.path(), &["rev-parse", "HEAD"])
    }

    /// What is told of a commit on the base that replaces texts.
    fn impact(&self, edits: &[(&str, &str, &str)]) -> Value {
        git(
            self.folder.path(),
            &["reset", "--quiet", "--hard", &self.base],
        );
        for (path, old, new) in edits {
            let text = fs::read_to_string(self.folder.path().join(path)).unwrap();
            assert!(text.contains(old), "{old}");
            self.write(path, &text.replace(old, new));
        }
        let head = self.commit();
        let range = format!("{}..{head}", self.base);
        let folder = self.folder.path().display().to_string();
        let run = unseam(&["impact", &range, "--git-dir", &folder, "--format", "json"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        serde_json::from_str(&run.stdout).unwrap()
    }
}

/// `rule effect -> boundaries to which it matters` of each signature that differs.
fn signatures(impact: &Value) -> Vec<String> {
    let list = impact["signatures"].as_array().unwrap().iter();
    list.map(|change| {
        let users = change["users"].as_array().unwrap().iter();
        let users: Vec<&str> = users
            .map(|user| user["boundary"].as_str().unwrap())
            .collect();
        let (rule, effect) = (&change["rule"], &change["effect"]);
        format!(
            "{} {} -> {}",
            rule.as_str().unwrap(),
            effect.as_str().unwrap(),
            users.join(",")
        )
    })
    .collect()
}

const FILE: &str = "src/Orders.cs";

/// What is replaced, by what, the verdict, and what is told of signatures.
type Case<'a> = (&'a str, &'a str, &'a str, &'a [&'a str]);

#[test]
fn a_change_is_judged_by_who_uses_what_it_alters() {
    let shop = Shop::new();
    let cases: [Case<'_>; 13] = [
        // A new body, a comment, what nobody else uses.
        (
            "return order.Total;",
            "return order.Total + 0;",
            "ships-alone",
            &[],
        ),
        (
            "public Order Find",
            "// Finds.\n    public Order Find",
            "no-product-code",
            &[],
        ),
        (
            "internal void Flush() { }",
            "",
            "ships-alone",
            &["member-removed breaks -> "],
        ),
        (
            "public string Text",
            "public int Text",
            "ships-alone",
            &["type-of-member-changed breaks -> "],
        ),
        // What others use, widened.
        (
            "internal void Flush",
            "public int Count() { return 1; }\n    internal void Flush",
            "ships-alone",
            &["member-added compatible -> "],
        ),
        (
            "public Order Find",
            "public virtual Order Find",
            "ships-alone",
            &["member-widened compatible -> "],
        ),
        // What others use, altered.
        (
            "Sum(Order order)",
            "Total(Order order)",
            "ships-with",
            &[
                "member-removed breaks -> carts",
                "member-added compatible -> ",
            ],
        ),
        (
            "public decimal Sum",
            "public double Sum",
            "ships-with",
            &["type-of-member-changed breaks -> carts"],
        ),
        (
            "public Order Find",
            "internal Order Find",
            "ships-with",
            &["member-less-accessible breaks -> carts"],
        ),
        (
            "Find(int id)",
            "Find(int id, bool deep = false)",
            "ships-with",
            &["optional-parameter-added recompile -> carts"],
        ),
        (
            "void Placed(Order order);",
            "void Placed(Order order); void Gone(Order order);",
            "ships-with",
            &["member-added-to-interface breaks-heirs -> carts"],
        ),
        (
            "public class OrderService",
            "public sealed class OrderService",
            "ships-alone",
            &["type-sealed breaks-heirs -> "],
        ),
        (
            "public class OrderNotes { public string Text { get; set; } }",
            "",
            "ships-alone",
            &["type-removed breaks -> "],
        ),
    ];
    for (old, new, verdict, expected) in cases {
        let found = shop.impact(&[(FILE, old, new)]);
        assert_eq!(found["verdict"]["kind"], verdict, "{new}\n{found:#}");
        assert_eq!(signatures(&found), expected, "{new}");
        let with = found["verdict"]["with"].as_array().unwrap();
        assert_eq!(with.len(), usize::from(verdict == "ships-with"), "{new}");
        assert_eq!(found["files"].as_array().unwrap().len(), 1);
    }
}

#[test]
fn what_depends_on_a_change_is_told_with_its_places_and_tests() {
    let shop = Shop::new();
    let found = shop.impact(&[(FILE, "return order.Total;", "return 1;")]);
    assert_eq!(found["types"][0]["id"], "Shop.Orders.OrderService");
    assert_eq!(found["types"][0]["members"], serde_json::json!(["Sum"]));
    assert_eq!(found["boundaries"], serde_json::json!([["orders", 1]]));
    let downstream = &found["downstream"][0];
    assert_eq!(
        (&downstream["boundary"], &downstream["direct"]),
        (&"carts".into(), &1.into())
    );
    assert_eq!(downstream["indirect"], 1);
    // The line that is named holds the name.
    let site = downstream["sites"][0].as_str().unwrap();
    let (path, line) = site.rsplit_once(':').unwrap();
    let text = fs::read_to_string(shop.folder.path().join(path)).unwrap();
    let line = text
        .lines()
        .nth(line.parse::<usize>().unwrap() - 1)
        .unwrap();
    assert!(
        line.contains("OrderService") || line.contains("orders."),
        "{line}"
    );
    assert_eq!(found["tests"][0]["type"], "Shop.Tests.OrderTests");
}

#[test]
fn who_is_given_the_implementation_of_an_interface_is_downstream() {
    let shop = Shop::new();
    let found = shop.impact(&[("src/Pricing.cs", "return 1;", "return 2;")]);
    let downstream = &found["downstream"][0];
    assert_eq!(downstream["boundary"], "carts", "{found:#}");
    assert_eq!(downstream["direct"], 1);
    let site = downstream["sites"][0].as_str().unwrap();
    assert!(site.starts_with("src/Prices.cs:"), "{site}");
}

/// What is kept of blobs, facts and bindings is found again, and says the same.
#[test]
fn what_is_kept_between_runs_changes_nothing() {
    let shop = Shop::new();
    let cache = tempfile::tempdir().unwrap();
    let cache = cache.path().display().to_string();
    let mut base = shop.base.clone();
    for price in ["2m", "3m"] {
        let text = fs::read_to_string(shop.folder.path().join("src/Prices.cs")).unwrap();
        shop.write("src/Prices.cs", &format!("{text}// {price}\n"));
        shop.write(
            "src/New.cs",
            &format!("class New {{ decimal Price = {price}; }}"),
        );
        let head = shop.commit();
        let range = format!("{base}..{head}");
        let folder = shop.folder.path().display().to_string();
        let args = ["impact", &range, "--git-dir", &folder, "--format", "json"];
        let told = |more: &[&str]| {
            let run = unseam(&[&args[..], more].concat());
            assert_eq!(run.code, 0, "{}", run.stderr);
            run.stdout
        };
        let fresh = told(&["--no-cache"]);
        assert!(fresh.contains("New"), "{fresh}");
        assert_eq!(told(&["--cache-dir", &cache]), fresh);
        assert_eq!(told(&["--cache-dir", &cache]), fresh);
        base = head;
    }
}

#[test]
fn files_alone_are_what_is_changed_on_the_disk() {
    let shop = Shop::new();
    shop.write("src/Pricing.cs", &PRICING.replace("return 1;", "return 2;"));
    shop.write("src/Carts.cs", &CARTS.replace("int Lines", "long Lines"));
    let folder = shop.folder.path().display().to_string();
    let of = |files: &[&str]| {
        let args = ["--git-dir", &folder, "--format", "json"];
        unseam(&[&["impact"], files, &args].concat())
    };
    let run = of(&["src/Pricing.cs"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let found: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(found["files"], serde_json::json!(["src/Pricing.cs"]));
    assert_eq!(found["boundaries"], serde_json::json!([["orders", 1]]));
    assert_eq!(found["types"][0]["members"], serde_json::json!(["Of"]));
    let run = of(&["src/Carts.cs", "src/Pricing.cs"]);
    let found: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(found["verdict"]["kind"], "ships-with");
    // What names nothing is no answer.
    let run = of(&["src/Prizing.cs"]);
    assert_eq!(run.code, 2);
    let expected = "src/Prizing.cs is neither in HEAD nor on the disk";
    assert!(run.stderr.contains(expected), "{}", run.stderr);
    let run = of(&["HEAD..HEAD", "src/Prizing.cs"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("in neither revision"), "{}", run.stderr);
}

#[test]
fn both_sides_changed_ship_together_and_formats_say_so() {
    let shop = Shop::new();
    let edits = [
        (FILE, "Sum(", "Total("),
        ("src/Carts.cs", "orders.Sum", "orders.Total"),
    ];
    let found = shop.impact(&edits);
    assert_eq!(found["verdict"]["kind"], "ships-with");
    let folder = shop.folder.path().display().to_string();
    let range = format!("{}..", shop.base);
    let text = unseam(&["impact", &range, "--git-dir", &folder]);
    assert!(text.stdout.contains(" ships with "), "{}", text.stdout);
    let markdown = unseam(&[
        "impact",
        &range,
        "--git-dir",
        &folder,
        "--format",
        "markdown",
    ]);
    assert!(
        markdown.stdout.starts_with("### unseam: "),
        "{}",
        markdown.stdout
    );
    // Only one of the files is asked for.
    let one = unseam(&[
        "impact",
        &range,
        "src/Carts.cs",
        "--git-dir",
        &folder,
        "--format",
        "json",
    ]);
    let one: Value = serde_json::from_str(&one.stdout).unwrap();
    assert_eq!(one["verdict"]["kind"], "ships-alone");
    assert_eq!(one["verdict"]["boundary"], "carts");
    for wrong in ["HEAD", "HEAD...HEAD~1", "no-such-revision..HEAD"] {
        assert_eq!(
            unseam(&["impact", wrong, "--git-dir", &folder]).code,
            2,
            "{wrong}"
        );
    }
}

#[test]
fn the_settings_of_the_later_revision_hold() {
    let mut shop = Shop::new();
    fs::remove_file(shop.folder.path().join("boundaries.toml")).unwrap();
    shop.write("decided/boundaries.toml", BOUNDARIES);
    let settings =
        "[reading]\nexclude = [\"test/**\"]\n[files]\nboundaries = \"decided/boundaries.toml\"\n";
    shop.write("unseam.toml", settings);
    shop.base = shop.commit();
    let edit = (FILE, "return order.Total;", "return 1;");
    let found = shop.impact(&[edit]);
    assert_eq!(found["verdict"]["boundary"], "orders");
    assert_eq!(found["tests"], serde_json::json!([]));
    let folder = shop.folder.path().display().to_string();
    let diff = unseam(&["diff", "HEAD~1", "HEAD", "--git-dir", &folder]);
    assert_eq!(diff.code, 0, "{}", diff.stderr);
    // A file of usage is looked for beside the settings that name it.
    shop.write(
        "unseam.toml",
        &format!("{settings}usage = [\"month.csv\"]\n"),
    );
    shop.commit();
    let asked = ["impact", "HEAD~1..HEAD", "--git-dir", &folder];
    let missing = unseam(&asked);
    assert_eq!(missing.code, 2);
    assert!(missing.stderr.contains("month.csv"), "{}", missing.stderr);
    shop.write("month.csv", "operation,count\nGET /nothing,3\n");
    assert_eq!(unseam(&asked).code, 0);
    // What is wrong with them is told, with its place.
    shop.write("unseam.toml", "[reading]\nexclude = 1\n");
    shop.commit();
    for verb in [
        &asked[..],
        &["diff", "HEAD~1", "HEAD", "--git-dir", &folder],
    ] {
        let broken = unseam(verb);
        assert_eq!(broken.code, 2);
        assert!(
            broken.stderr.contains("unseam.toml:2:"),
            "{}",
            broken.stderr
        );
    }
}

const PROJECT: &str = "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup>
<PackageReference Include=\"Json\" Version=\"1.0\" />
</ItemGroup></Project>
";

#[test]
fn a_project_that_is_built_from_something_else_ships() {
    let shop = Shop::new();
    for (path, text) in [
        ("orders/Orders.csproj", PROJECT),
        ("orders/A.cs", "namespace Shop.Orders; public class A { }"),
        ("carts/Carts.csproj", PROJECT),
        ("carts/B.cs", "namespace Shop.Carts; public class B { }"),
        ("tests/Tests.csproj", PROJECT),
    ] {
        shop.write(path, text);
    }
    let shop = Shop {
        base: shop.commit(),
        ..shop
    };
    // A version in one project, in two, in that of tests; a list of files.
    let (version, newer) = ("Version=\"1.0\"", "Version=\"1.1\"");
    let found = shop.impact(&[("orders/Orders.csproj", version, newer)]);
    assert_eq!(found["verdict"]["kind"], "ships-alone", "{found:#}");
    assert_eq!(found["verdict"]["boundary"], "orders");
    let project = &found["projects"][0];
    assert_eq!(
        project["differences"],
        serde_json::json!(["package Json 1.0 -> 1.1"])
    );
    let found = shop.impact(&[
        ("orders/Orders.csproj", version, newer),
        ("carts/Carts.csproj", version, newer),
    ]);
    assert_eq!(found["verdict"]["kind"], "ships-with", "{found:#}");
    let found = shop.impact(&[("tests/Tests.csproj", version, newer)]);
    assert_eq!(found["verdict"]["kind"], "no-product-code", "{found:#}");
    let listed = "</ItemGroup><ItemGroup><None Include=\"readme.md\" /></ItemGroup>";
    let found = shop.impact(&[("orders/Orders.csproj", "</ItemGroup>", listed)]);
    assert_eq!(found["verdict"]["kind"], "no-product-code", "{found:#}");
}
