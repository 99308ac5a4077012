//! Layers of ownership: the extension surface of the samples, held to tables that were written by reading their code.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod git;
    pub(crate) mod run;
}

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use support::git::git;
use support::run::unseam;

const KIOSK: &str = "testdata/layers/kiosk";

fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn layers(args: &[&str]) -> Value {
    let run = unseam(&[&["layers", "--format", "json"], args].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    serde_json::from_str(&run.stdout).unwrap()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// `Type` or `Type.Member`, without namespaces and arities.
fn short(element: &Value) -> String {
    let ty = text(element, "type").rsplit('.').next().unwrap();
    let ty = ty.split('`').next().unwrap();
    match element["member"].as_str() {
        Some(member) => format!("{ty}.{member}"),
        None => ty.to_owned(),
    }
}

type Rows = BTreeMap<String, BTreeSet<String>>;

/// What is told of an overlay, by how.
fn found(told: &Value, overlay: &str) -> Rows {
    let mut rows = Rows::new();
    let mut add = |how: &str, what: String| {
        rows.entry(how.to_owned()).or_default().insert(what);
    };
    for element in list(told, "surface") {
        for used in list(element, "uses") {
            if text(used, "overlay") == overlay {
                add(text(used, "how"), short(element));
                if ["internal", "private"].contains(&text(element, "reach")) {
                    add("internal", short(element));
                }
            }
        }
    }
    for artefact in list(told, "artefacts") {
        if text(artefact, "overlay") == overlay {
            let (change, name) = (text(artefact, "change"), text(artefact, "name"));
            add(text(artefact, "kind"), format!("{change} {name}"));
        }
    }
    for name in list(told, "names") {
        if list(name, "uses").iter().any(|used| used[0] == overlay) {
            add(
                "name",
                format!("{} {}", text(name, "kind"), text(name, "text")),
            );
        }
    }
    rows
}

/// The tables of a Markdown file by heading: what stands in backquotes of each row, with the word before it where the row has
/// such words.
fn tables(file: &str) -> BTreeMap<String, Rows> {
    let content = fs::read_to_string(package(file)).unwrap();
    let mut found: BTreeMap<String, Rows> = BTreeMap::new();
    let mut heading = String::new();
    for line in content.lines() {
        if let Some(text) = line.strip_prefix("## ") {
            text.clone_into(&mut heading);
        }
        let Some((how, rest)) = line
            .strip_prefix("| ")
            .and_then(|row| row.split_once(" | "))
        else {
            continue;
        };
        let items = rest.split(", ").filter_map(|item| {
            let (before, after) = item.split_once('`')?;
            Some(format!("{before}{}", after.split('`').next()?))
        });
        let items: BTreeSet<String> = items.collect();
        if !items.is_empty() {
            found
                .entry(heading.clone())
                .or_default()
                .insert(how.to_owned(), items);
        }
    }
    found
}

fn edited(told: &Value, overlay: &str, state: &str) -> BTreeSet<String> {
    let overlay = list(told, "overlays")
        .iter()
        .find(|known| text(known, "id") == overlay)
        .unwrap();
    let files = list(&overlay["clone"], "files")
        .iter()
        .filter(|file| text(file, "state") == state);
    let name = |file: &Value| {
        let path = file["path"].as_str().or(file["original"].as_str()).unwrap();
        path.rsplit('/').next().unwrap().to_owned()
    };
    files.map(name).collect()
}

#[test]
fn the_surface_of_the_sample_is_what_its_readme_says() {
    let tables = tables("testdata/layers/README.md");
    let told = layers(&[KIOSK]);
    for (heading, overlay) in [("Bakery", "bakery"), ("Florist", "florist")] {
        assert_eq!(found(&told, overlay), tables[heading], "{heading}");
    }
    let site = &tables["Florist's site"];
    let told_of_site = found(&told, "florist-site");
    for how in ["call", "mention"] {
        assert_eq!(told_of_site[how], site[how], "{how}");
    }
    assert_eq!(told_of_site.len(), 2, "{told_of_site:?}");
    assert_eq!(edited(&told, "florist-site", "edited"), site["edited"]);
    assert_eq!(edited(&told, "florist-site", "added"), site["added"]);
    assert_eq!(edited(&told, "florist-site", "gone"), BTreeSet::new());
    let mut open = Rows::new();
    for element in list(&told, "sealable") {
        open.entry(text(element, "why").to_owned())
            .or_default()
            .insert(short(element));
    }
    assert_eq!(open, tables["Open, and used by no overlay"]);
    assert_eq!(list(&told, "reversed"), [] as [Value; 0]);
    let site = list(&told, "overlays")
        .iter()
        .find(|known| text(known, "id") == "florist-site");
    let clone = &site.unwrap()["clone"];
    let changed = list(clone, "files")
        .iter()
        .flat_map(|file| list(file, "members"));
    let changed: BTreeSet<String> = changed
        .map(|member| member[0].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(changed, tables["Florist's site"]["changed members"]);
    assert_eq!((&clone["same"], &clone["renamed"]), (&2.into(), &2.into()));
    assert_eq!(
        clone["renames"],
        serde_json::json!([["Kiosk.Starter", "Florist.Site"]])
    );
}

/// The simple names that may stand at a use of an element.
fn words(element: &Value) -> Vec<String> {
    let ty = text(element, "type").rsplit('.').next().unwrap();
    let ty = ty.split('`').next().unwrap().to_owned();
    let attribute = ty.strip_suffix("Attribute").unwrap_or(&ty).to_owned();
    let member = element["member"].as_str();
    let member = member
        .filter(|name| !name.starts_with('#'))
        .map(str::to_owned);
    [Some(ty), Some(attribute), member]
        .into_iter()
        .flatten()
        .collect()
}

fn line_of(root: &Path, place: &str) -> String {
    let (path, line) = place.rsplit_once(':').unwrap();
    let content = fs::read_to_string(root.join(path)).unwrap();
    let line: usize = line.parse().unwrap();
    content.lines().nth(line - 1).unwrap().to_owned()
}

#[test]
fn every_place_holds_what_is_told_of_it() {
    let told = layers(&[KIOSK]);
    let root = package(KIOSK);
    for element in list(&told, "surface") {
        for used in list(element, "uses") {
            let line = line_of(&root, text(used, "at"));
            // A constructor calls that of its base class by `base`.
            let is_there = words(element)
                .iter()
                .any(|word| line.contains(word.as_str()));
            assert!(is_there || line.contains(": base("), "{element:#}\n{line}");
        }
        let declared = line_of(&root, text(element, "at"));
        let words = words(element);
        assert!(
            words.iter().any(|word| declared.contains(word.as_str())),
            "{element:#}\n{declared}"
        );
    }
    for name in list(&told, "names") {
        let declared = list(name, "declared").iter().map(|at| at.as_str().unwrap());
        let used = list(name, "uses")
            .iter()
            .map(|used| used[1].as_str().unwrap());
        for place in declared.chain(used) {
            assert!(
                line_of(&root, place).contains(text(name, "text")),
                "{place}"
            );
        }
    }
    for artefact in list(&told, "artefacts") {
        let last = text(artefact, "name").rsplit('/').next().unwrap();
        for at in [&artefact["at"], &artefact["platform"]] {
            let Some(place) = at.as_str() else { continue };
            let is_file = text(artefact, "kind") == "template";
            assert!(
                is_file && place.contains(last) || line_of(&root, place).contains(last),
                "{place}"
            );
        }
    }
}

#[test]
fn a_platform_in_another_repository_is_bound_to_through_its_graph() {
    let folder = tempfile::tempdir().unwrap();
    let graph = folder.path().join("kiosk.jsonl");
    let format = format!("jsonl={}", graph.display());
    let platform = format!("{KIOSK}/platform");
    let run = unseam(&["graph", &platform, "--format", &format]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let here = layers(&[KIOSK]);
    for (customer, id) in [("bakery", "bakery"), ("florist/src", "florist")] {
        let path = format!("{KIOSK}/customers/{customer}");
        let there = layers(&[&path, "--graph", &graph.display().to_string()]);
        let overlay = text(&list(&there, "overlays")[0], "id").to_owned();
        let (mut here, mut there) = (found(&here, id), found(&there, &overlay));
        // What lies beside the platform's code is in no graph, nor are what it registers, the shapes of its handlers, and
        // its private members.
        for how in [
            "resource", "template", "setting", "reflect", "replace", "register", "handle",
        ] {
            here.remove(how);
            there.remove(how);
        }
        here.entry("internal".to_owned())
            .or_default()
            .remove("Settings.Values");
        here.retain(|_, rows| !rows.is_empty());
        assert_eq!(here, there, "{customer}");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// A repository with a commit for each state.
struct Repository(tempfile::TempDir);

impl Repository {
    fn of(folder: &str) -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        git(repository.path(), &["init", "--quiet"]);
        copy(&package(folder), repository.path());
        repository.commit("begin");
        repository
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn commit(&self, subject: &str) -> String {
        git(self.path(), &["add", "--all"]);
        git(
            self.path(),
            &["commit", "--quiet", "--allow-empty", "-m", subject],
        );
        git(self.path(), &["rev-parse", "HEAD"])
    }

    /// Commits the replacement of a text.
    fn edit(&self, path: &str, old: &str, new: &str) -> String {
        let path = self.path().join(path);
        let content = fs::read_to_string(&path).unwrap();
        assert!(content.contains(old), "{old}");
        fs::write(&path, content.replace(old, new)).unwrap();
        self.commit(&format!("{old} becomes {new}"))
    }

    fn impact(&self, range: &str, more: &[&str]) -> Value {
        let folder = self.path().display().to_string();
        let args = ["impact", range, "--git-dir", &folder, "--format", "json"];
        let run = unseam(&[&args, more].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        serde_json::from_str(&run.stdout).unwrap()
    }
}

#[test]
fn a_clone_is_held_against_a_folder_or_a_revision() {
    let here = layers(&[KIOSK]);
    let of = |told: &Value, id: &str| {
        let all = list(told, "overlays");
        let overlay = all
            .iter()
            .find(|known| text(known, "id") == id)
            .unwrap_or(&all[0]);
        let mut clone = overlay["clone"].clone();
        clone["upstream"].take();
        // Paths are told from the root of either run.
        for file in clone["files"].as_array_mut().unwrap() {
            for side in ["path", "original"] {
                if let Some(path) = file[side].as_str() {
                    let name = path.rsplit('/').next().unwrap().to_owned();
                    file[side] = name.into();
                }
            }
        }
        clone
    };
    let expected = of(&here, "florist-site");
    let site = format!("{KIOSK}/customers/florist/site");
    let starter = format!("{KIOSK}/platform/src/Kiosk.Starter");
    assert_eq!(of(&layers(&[&site, "--upstream", &starter]), ""), expected);
    // The clone as a repository of its own, whose history begins with the starter site.
    let repository = Repository::of(&starter);
    git(repository.path(), &["tag", "upstream"]);
    for entry in fs::read_dir(repository.path()).unwrap() {
        let path = entry.unwrap().path();
        match path.file_name().unwrap().to_str().unwrap() {
            ".git" => {}
            _ if path.is_dir() => fs::remove_dir_all(path).unwrap(),
            _ => fs::remove_file(path).unwrap(),
        }
    }
    copy(&package(&site), repository.path());
    let folder = repository.path().display().to_string();
    assert_eq!(
        of(&layers(&[&folder, "--upstream", "upstream"]), ""),
        expected
    );
    let run = unseam(&["layers", &folder, "--upstream", "no-such-thing"]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("no folder and no revision"),
        "{}",
        run.stderr
    );
}

const PRICES: &str = "platform/src/Kiosk.Core/Pricing/PriceService.cs";
const ORDERS: &str = "platform/src/Kiosk.Core/Orders/Orders.cs";

/// What is replaced in which file, what becomes of the surface, and the overlays that break.
type Case<'a> = (&'a str, &'a str, &'a str, &'a str, &'a [&'a str]);

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn a_change_of_the_platform_is_judged_by_what_overlays_use() {
    let cases: [Case<'_>; 16] = [
        (PRICES, "return 0m;", "return 1m;", "untouched", &[]),
        (
            PRICES,
            "private readonly IProductStore products;",
            "private readonly IProductStore store = null!; private readonly IProductStore products;",
            "untouched",
            &[],
        ),
        (
            PRICES,
            "public virtual decimal PriceOf(string sku)",
            "public virtual decimal PriceOf(string sku, bool net) { return 0m; }\n    public virtual decimal PriceOf(string sku)",
            "only-added",
            &[],
        ),
        // What one customer overrides, and what nobody does.
        (
            PRICES,
            "protected virtual decimal Rebate(",
            "protected virtual double Rebate(",
            "rework",
            &["bakery"],
        ),
        (
            PRICES,
            "protected virtual decimal Rebate(",
            "protected decimal Rebate(",
            "rework",
            &["bakery"],
        ),
        (
            PRICES,
            "decimal Rebate(Product product, int quantity)",
            "decimal Rebate(Product product, int quantity, bool net = false)",
            "rework",
            &["bakery"],
        ),
        (
            PRICES,
            "public virtual decimal PriceOf(string sku)",
            "public virtual decimal PriceOf(System.Uri sku)",
            "unused",
            &[],
        ),
        (
            PRICES,
            "public class PriceService",
            "public sealed class PriceService",
            "rework",
            &["bakery"],
        ),
        (
            PRICES,
            "public PriceService(IProductStore products)",
            "public PriceService(IProductStore products, int digits)",
            "rework",
            &["bakery"],
        ),
        (
            PRICES,
            "internal const string CachePrefix",
            "internal const string KeyPrefix",
            "rework",
            &["florist"],
        ),
        (
            ORDERS,
            "void AfterPlace(Order order);",
            "void AfterPlace(Order order);\n    void Undo(Order order);",
            "rework",
            &["florist"],
        ),
        (
            ORDERS,
            "public virtual void Cancel(",
            "public virtual void Withdraw(",
            "unused",
            &[],
        ),
        (ORDERS, "    Paid,", "    Settled,", "rework", &["florist"]),
        (
            ORDERS,
            "public string Number { get; set; }",
            "public string Number { get; init; }",
            "rework",
            &["florist"],
        ),
        (
            "platform/src/Kiosk.Core/Resources/Texts.resx",
            "Cart_Empty",
            "Cart_None",
            "rework",
            &["bakery"],
        ),
        (
            ORDERS,
            "\"orders.placed\"",
            "\"order.placed\"",
            "rework",
            &["florist"],
        ),
    ];
    let repository = Repository::of(KIOSK);
    let base = git(repository.path(), &["rev-parse", "HEAD"]);
    for (path, old, new, kind, broken) in cases {
        git(repository.path(), &["reset", "--quiet", "--hard", &base]);
        let head = repository.edit(path, old, new);
        let found = repository.impact(&format!("{base}..{head}"), &[]);
        assert_eq!(
            found["surface"]["kind"], kind,
            "{new}\n{:#}",
            found["surface"]
        );
        assert_eq!(found["surface"]["basis"], "used");
        let verdict = &found["verdict"];
        let breaks: Vec<&str> = list(verdict, "breaks")
            .iter()
            .map(|id| id.as_str().unwrap())
            .collect();
        assert_eq!(breaks, broken, "{new}\n{:#}", found["surface"]);
        assert_eq!(
            verdict["kind"] == "breaks-overlay",
            !broken.is_empty(),
            "{new}"
        );
        for overlay in list(&found["surface"], "overlays") {
            for change in list(overlay, "changes") {
                for site in list(change, "sites") {
                    line_of(repository.path(), site.as_str().unwrap());
                }
            }
        }
    }
}

#[test]
fn an_edited_copy_of_what_changed_is_to_be_reviewed() {
    let repository = Repository::of(KIOSK);
    let starter = "platform/src/Kiosk.Starter";
    let base = git(repository.path(), &["rev-parse", "HEAD"]);
    for (path, old, new, id, rule) in [
        (
            "Controllers/HomeController.cs",
            "\"/about\"",
            "\"/us\"",
            "florist-site",
            "original-of-edited-copy-changed",
        ),
        (
            "Views/Product/Details.cshtml",
            "<h1>",
            "<h1 id=\"name\">",
            "bakery",
            "overridden-template-changed",
        ),
    ] {
        git(repository.path(), &["reset", "--quiet", "--hard", &base]);
        let head = repository.edit(&format!("{starter}/{path}"), old, new);
        let found = repository.impact(&format!("{base}..{head}"), &[]);
        let overlay = &found["surface"]["overlays"][0];
        assert_eq!(
            (text(overlay, "id"), text(overlay, "effect")),
            (id, "review"),
            "{found:#}"
        );
        assert_eq!(text(&overlay["changes"][0], "rule"), rule);
        assert_ne!(found["verdict"]["kind"], "breaks-overlay");
    }
}

#[test]
fn an_overlay_elsewhere_is_known_by_its_report() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name).display().to_string();
    let repository = Repository::of(&format!("{KIOSK}/platform"));
    let base = git(repository.path(), &["rev-parse", "HEAD"]);
    let root = repository.path().display().to_string();
    let run = unseam(&[
        "graph",
        &root,
        "--format",
        &format!("jsonl={}", file("kiosk.jsonl")),
    ]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let bakery = format!("{KIOSK}/customers/bakery");
    let json = format!("json={}", file("bakery.json"));
    let run = unseam(&[
        "analyze",
        &bakery,
        "--graph",
        &file("kiosk.jsonl"),
        "--format",
        &json,
    ]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let prices = PRICES.strip_prefix("platform/").unwrap();
    let head = repository.edit(prices, "decimal Rebate(", "double Rebate(");
    let found = repository.impact(
        &format!("{base}..{head}"),
        &["--overlay", &file("bakery.json")],
    );
    assert_eq!(found["verdict"]["kind"], "breaks-overlay", "{found:#}");
    let change = &found["surface"]["overlays"][0]["changes"][0];
    assert_eq!(text(change, "rule"), "type-of-member-changed");
    let run = unseam(&[
        "impact",
        "HEAD~1..HEAD",
        "--git-dir",
        &root,
        "--overlay",
        &file("kiosk.jsonl"),
    ]);
    assert_eq!(run.code, 2);
}

#[test]
fn a_ledger_tells_how_often_the_platform_could_ship_alone() {
    let repository = Repository::of(KIOSK);
    git(repository.path(), &["tag", "v1"]);
    repository.edit(PRICES, "return 0m;", "return 1m;");
    repository.edit(
        "customers/bakery/config/Web.Bakery.config",
        "value=\"2\"",
        "value=\"3\"",
    );
    repository.edit(
        ORDERS,
        "public decimal Total",
        "public decimal Tax { get; set; }\n    public decimal Total",
    );
    git(repository.path(), &["tag", "v2"]);
    repository.edit(
        ORDERS,
        "public virtual void Cancel(",
        "public virtual void Withdraw(",
    );
    let rework = repository.edit(PRICES, "decimal Rebate(", "double Rebate(");
    git(repository.path(), &["tag", "v3"]);
    let folder = repository.path().display().to_string();
    let args = ["impact", "--each", "v1..v3", "--git-dir", &folder];
    let run = unseam(&[&args[..], &["--format", "json"]].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let ledger: Value = serde_json::from_str(&run.stdout).unwrap();
    let expected = serde_json::json!({ "untouched": 1, "only-added": 1, "unused": 1, "rework": 1 });
    assert_eq!(
        (&ledger["counts"], &ledger["commits"]),
        (&expected, &5.into())
    );
    let releases = serde_json::json!([
        ["v2", { "untouched": 1, "only-added": 1 }],
        ["v3", { "unused": 1, "rework": 1 }]
    ]);
    assert_eq!(ledger["releases"], releases);
    let last = list(&ledger, "entries").last().unwrap();
    assert_eq!(text(last, "commit"), rework);
    let sites = list(&last["overlays"][0]["changes"][0], "sites");
    assert!(
        sites
            .iter()
            .any(|site| site.as_str().unwrap().contains("BakeryPriceService.cs:")),
        "{last:#}"
    );
    let text = unseam(&args).stdout;
    assert!(
        text.contains("of 4 platform commits 1 left the extension surface untouched"),
        "{text}"
    );
    let markdown = unseam(&[&args[..], &["--format", "markdown"]].concat()).stdout;
    assert!(markdown.starts_with("### unseam: v1..v3"), "{markdown}");
    assert_eq!(
        unseam(&["impact", "--each", "v3..v1", "--git-dir", &folder]).code,
        2
    );
}

/// What stands in backquotes in a row of the overlay's table of Overture's README: without type arguments and parameters.
fn of_overture(how: &str) -> BTreeSet<String> {
    let content = fs::read_to_string(package("testdata/overture/README.md")).unwrap();
    let start = format!("| {how} | ");
    let row = content
        .lines()
        .find_map(|line| line.strip_prefix(&start))
        .unwrap();
    let items = row.split('`').skip(1).step_by(2);
    items
        .map(|item| item.split(['<', '(']).next().unwrap().to_owned())
        .collect()
}

#[test]
fn the_surface_of_overture_is_what_its_readme_says() {
    let told = layers(&[
        "testdata/overture",
        "--boundaries",
        "testdata/layers/overture.toml",
    ]);
    let acme = found(&told, "acme");
    let simple = |how: &str| acme.get(how).cloned().unwrap_or_default();
    let types = |how: &str| -> BTreeSet<String> {
        simple(how)
            .into_iter()
            .filter(|name| !name.contains('.'))
            .collect()
    };
    assert_eq!(simple("inherit"), of_overture("inherited"));
    assert_eq!(simple("override"), of_overture("overridden"));
    let chained = simple("construct-base").into_iter();
    let chained: BTreeSet<String> = chained.map(|name| name.replace(".#ctor", "")).collect();
    assert_eq!(chained, of_overture("constructors called as base"));
    assert_eq!(types("implement"), of_overture("implemented"));
    assert_eq!(simple("replace"), of_overture("replaced registrations"));
    let mut internals = of_overture("internals reached");
    assert!(internals.remove("InternalsVisibleTo"));
    assert_eq!(simple("internal"), internals);
    // `Money` (constructor, `Zero`, `Round`, `*`) and `DateHelper.Now`, which is read.
    let mut called: BTreeSet<String> = of_overture("called, beside the base calls");
    for (short, whole) in [
        ("Money", "#ctor"),
        ("Zero", "Zero"),
        ("Round", "Round"),
        ("*", "op_Multiply"),
    ] {
        assert!(called.remove(short));
        called.insert(format!("Money.{whole}"));
    }
    assert!(called.remove("DateHelper.Now") && simple("read").contains("DateHelper.Now"));
    let base = simple("override");
    let created = simple("create")
        .into_iter()
        .filter(|name| !name.contains("Attribute."));
    let found: BTreeSet<String> = simple("call").into_iter().chain(created).collect();
    assert_eq!(
        found.difference(&base).cloned().collect::<BTreeSet<_>>(),
        called
    );
    let resources = ["override Cart_Empty", "add Gift_Earned"].map(str::to_owned);
    assert_eq!(simple("resource"), BTreeSet::from(resources));
    let template = of_overture("templates overridden")
        .into_iter()
        .next()
        .unwrap();
    assert_eq!(
        simple("template"),
        BTreeSet::from([format!("override {template}")])
    );
    let settings = [
        "set shop:name",
        "set payments:methods",
        "set feature:SplitShipments",
        "add acme:giftFrom",
        "add acme:slicesFrom",
        "add slices",
        "remove invoice-b2b",
    ];
    assert_eq!(
        simple("setting"),
        BTreeSet::from(settings.map(str::to_owned))
    );
    for name in ["acme.gift-earned", "GiftCard", "STAFF", "Staff", "region"] {
        let is_told = simple("name")
            .iter()
            .any(|told| told.ends_with(&format!(" {name}")));
        assert!(is_told, "{name}: {:?}", simple("name"));
    }
    let open: BTreeSet<String> = list(&told, "sealable").iter().map(short).collect();
    for name in ["OrderService.Cancel", "CustomerService.AddAddress"] {
        assert!(open.contains(name), "{name}");
    }
    // The cloned site.
    let names = |state: &str| edited(&told, "acme-storefront", state);
    let expected = |names: &[&str]| -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    };
    let of_site = [
        "ContainerConfig.cs",
        "HomeController.cs",
        "ThemeSettings.cs",
        "_Layout.cshtml",
        "Web.config",
    ];
    assert_eq!(names("edited"), expected(&of_site));
    assert_eq!(
        names("added"),
        expected(&["GiftFinderController.cs", "Index.cshtml"])
    );
    assert_eq!(
        names("gone"),
        expected(&["QueueOnlyNotificationService.cs"])
    );
}

#[test]
fn without_layers_it_is_said_how_to_declare_them() {
    let run = unseam(&["layers", "testdata/overture/platform"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("[platform]"), "{}", run.stderr);
    let run = unseam(&["layers", KIOSK, "--overlay", "butcher"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("bakery"), "{}", run.stderr);
}

#[test]
fn what_an_overlay_adds_is_in_no_boundary() {
    let run = unseam(&["analyze", KIOSK, "--format", "json"]);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    for ty in list(&report, "types") {
        let layer = ty["layer"].as_str();
        assert!(layer.is_some(), "{ty:#}");
        if layer != Some("platform") {
            assert!(ty["boundary"].is_null(), "{ty:#}");
            assert!(["overlay", "test"].contains(&text(ty, "role")), "{ty:#}");
        }
    }
    let text = unseam(&["analyze", KIOSK]).stdout;
    assert!(text.contains("overlay"), "{text}");
}
