//! `unseam.toml`: what it changes, that options win, what is refused; and `unseam init`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
    pub(crate) mod schema;
}

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use support::run::{Run, command, run, unseam};
use support::schema::json_errors;
use tempfile::TempDir;

/// Orders that use payments, and a sample beside them.
fn shop() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        "Shop.csproj",
        "<Project Sdk=\"Microsoft.NET.Sdk\" />",
    );
    for area in ["Orders", "Payments"] {
        for n in 0..4 {
            let next = (n + 1) % 4;
            let code =
                format!("namespace Shop.{area}; public class {area}{n} {{ {area}{next} next; }}");
            write(folder.path(), &format!("{area}/{area}{n}.cs"), &code);
        }
    }
    let order =
        "namespace Shop.Orders; public class Order { Orders0 part; Shop.Payments.Payments0 pay; }";
    write(folder.path(), "Orders/Order.cs", order);
    let sample = "#if LOUD\nclass Loud { }\n#endif\nclass Sample { Shop.Orders.Order order; }";
    write(folder.path(), "samples/Sample.cs", sample);
    folder
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn analyze(root: &Path, more: &[&str]) -> Value {
    let root = root.to_str().unwrap();
    let run = unseam(&[&["analyze", root, "--format", "json"][..], more].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    serde_json::from_str(&run.stdout).unwrap()
}

fn types(report: &Value) -> Vec<&str> {
    let types = report["types"].as_array().unwrap().iter();
    types.map(|ty| ty["id"].as_str().unwrap()).collect()
}

#[test]
fn settings_are_the_defaults_of_options() {
    let shop = shop();
    let root = shop.path();
    let plain = analyze(root, &[]);
    assert!(types(&plain).contains(&"Sample"));
    write(
        root,
        "unseam.toml",
        "[reading]\nexclude = [\"samples\", \"nowhere/**\"]\nconfiguration = \"Release\"\ndefine = [\"A\", \"B\"]\n\
         max-file-size = \"1M\"\n[proposal]\nservices = 2\nevidence = [\"structure\"]\nalgorithm = \"louvain\"\n",
    );
    let set = analyze(root, &[]);
    assert!(!types(&set).contains(&"Sample"));
    let options = &set["options"];
    assert_eq!(options["configuration"], "Release");
    assert_eq!(options["defines"].to_string(), "[\"A\",\"B\"]");
    assert_eq!(options["max_file_size"], 1 << 20);
    assert_eq!(options["services"].to_string(), "[2,2]");
    assert_eq!(options["evidence"].to_string(), "[\"structure\"]");
    assert_eq!(options["algorithm"], "louvain");
    assert_eq!(
        options["exclude"].to_string(),
        "[\"samples\",\"nowhere/**\"]"
    );
    let problem = &set["problems"][0];
    assert_eq!(
        (
            problem["code"].as_str(),
            problem["path"].as_str(),
            problem["line"].as_u64()
        ),
        (Some("unmatched-entry"), Some("unseam.toml"), Some(2)),
        "{problem}"
    );
    // Options win, each by itself.
    let more = [
        "--define",
        "LOUD",
        "--exclude",
        "Payments",
        "--algorithm",
        "consensus",
        "--services",
        "3..4",
    ];
    let won = analyze(root, &more);
    assert!(types(&won).contains(&"Loud"));
    assert!(!types(&won).iter().any(|id| id.starts_with("Shop.Payments")));
    assert_eq!(won["options"]["defines"].to_string(), "[\"LOUD\"]");
    assert_eq!(won["options"]["services"].to_string(), "[3,4]");
    assert_eq!(won["options"]["configuration"], "Release");
    // Another file, and none.
    write(root, "other/my.toml", "[proposal]\nservices = 5\n");
    let other = root.join("other/my.toml");
    let other = analyze(root, &["--config", other.to_str().unwrap()]);
    assert_eq!(other["options"]["services"].to_string(), "[5,5]");
    assert_eq!(other["options"]["configuration"], "Debug");
}

#[test]
fn paths_are_relative_to_the_file_and_switches_switch() {
    let shop = shop();
    let root = shop.path();
    let cache = root.join("kept");
    let text = "[[boundary]]\nname = \"All\"\ntypes = [\"**\"]\n";
    write(root, "arch/accepted.toml", text);
    write(
        root,
        "unseam.toml",
        "[files]\nboundaries = \"arch/accepted.toml\"\nbaseline = \"arch/today.json\"\n[check]\nstrict = true\n\
         [cache]\nuse = false\n",
    );
    let check = |args: &[&str]| -> Run {
        let args = [&["check", root.to_str().unwrap()][..], args].concat();
        run(command(&args).env("UNSEAM_CACHE_DIR", &cache))
    };
    let made = check(&["--update-baseline"]);
    assert_eq!(made.code, 0, "{}{}", made.stdout, made.stderr);
    assert!(root.join("arch/today.json").is_file());
    assert!(!cache.exists(), "the cache was switched off");
    // Strict: an entry that nothing needs fails.
    let baseline = fs::read_to_string(root.join("arch/today.json")).unwrap();
    let stale = baseline.replace(
        "    {\"rule\":\"end\"}",
        "    {\"rule\":\"unplaced\",\"type\":\"Gone\"},\n    {\"rule\":\"end\"}",
    );
    assert_ne!(stale, baseline);
    fs::write(root.join("arch/today.json"), stale).unwrap();
    assert_eq!(check(&[]).code, 1);
    write(
        root,
        "unseam.toml",
        "[files]\nboundaries = \"arch/accepted.toml\"\nbaseline = \"arch/today.json\"\n",
    );
    assert_eq!(check(&[]).code, 0);
    assert!(cache.exists());
    // A folder that is named wins over the switch.
    write(root, "unseam.toml", "[cache]\nuse = false\n");
    let named = root.join("named");
    let args = [
        "analyze",
        root.to_str().unwrap(),
        "--cache-dir",
        named.to_str().unwrap(),
    ];
    assert_eq!(unseam(&args).code, 0);
    assert!(fs::read_dir(&named).unwrap().next().is_some());
}

#[test]
fn graphs_that_are_set_are_bound_to_and_not_analysed() {
    let shop = shop();
    let platform = tempfile::tempdir().unwrap();
    write(
        platform.path(),
        "P.csproj",
        "<Project Sdk=\"Microsoft.NET.Sdk\" />",
    );
    write(
        platform.path(),
        "Base.cs",
        "namespace P; public class Base { }",
    );
    let graph = format!("jsonl={}", shop.path().join("p.jsonl").display());
    let made = unseam(&[
        "graph",
        platform.path().to_str().unwrap(),
        "--format",
        &graph,
    ]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    write(
        shop.path(),
        "unseam.toml",
        "[reading]\ngraph = [\"p.jsonl\"]\n",
    );
    let mut program = command(&["analyze", "--format", "json"]);
    let ran = run(program.current_dir(shop.path()));
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert!(types(&report).contains(&"Shop.Orders.Order"));
    assert_eq!(report["options"]["graphs"].to_string(), "[\"p.jsonl\"]");
}

#[test]
fn a_broken_file_stops_the_run_with_every_mistake() {
    let shop = shop();
    write(
        shop.path(),
        "unseam.toml",
        "[reading]\nexlude = [\"a\"]\nmax-file-size = \"huge\"\n[proposal]\nservices = 0\n",
    );
    let root = shop.path().to_str().unwrap();
    for verb in ["analyze", "graph", "check"] {
        let run = unseam(&[verb, root]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{verb}");
        assert_eq!(
            run.stderr,
            "unseam: unseam.toml:2:1: there is no \"exlude\" here; there is exclude, configuration, framework, define, \
             max-file-size, max-file-time, graph\n\
             unseam: unseam.toml:3:17: a size is a number and perhaps k, M or G; the default is 16M\n\
             unseam: unseam.toml:5:12: is a number from 1 on\n"
        );
    }
    let run = unseam(&["analyze", root, "--config", "no/such.toml"]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("cannot read no/such.toml"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_revision_has_the_settings_that_are_in_it() {
    let shop = shop();
    let root = shop.path();
    write(root, "unseam.toml", "[reading]\nexclude = [\"samples\"]\n");
    for args in [
        &["init", "-q"][..],
        &["add", "-A"],
        &[
            "-c",
            "user.name=t",
            "-c",
            "user.email=t@t",
            "commit",
            "-qm",
            "one",
        ],
    ] {
        let status = Command::new("git").current_dir(root).args(args).status();
        assert!(status.unwrap().success(), "{args:?}");
    }
    write(root, "unseam.toml", "broken");
    let root = root.to_str().unwrap();
    let run = unseam(&["analyze", "--git-dir", root, "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    assert!(!types(&report).contains(&"Sample"));
    let run = unseam(&["analyze", "Orders", "--git-dir", root, "--format", "json"]);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(report["options"]["exclude"].to_string(), "[]");
}

#[test]
fn init_looks_at_the_tree_and_overwrites_nothing() {
    let shop = shop();
    let root = shop.path();
    write(root, "a.sln", "");
    write(root, "b.sln", "");
    let plain = analyze(root, &[]);
    let init = |args: &[&str]| unseam(&[&["init", root.to_str().unwrap()][..], args].concat());
    let made = init(&[]);
    assert_eq!((made.code, made.stderr.as_str()), (0, ""));
    let file = root.join("unseam.toml");
    let text = fs::read_to_string(&file).unwrap();
    assert!(
        text.contains("# Found here: 10 files of C#, 1 kB, and 1 project (1 library)."),
        "{text}"
    );
    assert!(text.contains("# Solutions: a.sln, b.sln."), "{text}");
    assert!(
        text.contains("# Perhaps no part of the product: samples (1 file)."),
        "{text}"
    );
    assert_eq!(analyze(root, &[]), plain, "the file changes nothing");
    let schema: Value = serde_json::from_str(&unseam(&["schema", "config"]).stdout).unwrap();
    let table: toml::Table = text.parse().unwrap();
    assert_eq!(
        json_errors(&schema, &serde_json::to_value(table).unwrap()),
        Vec::<String>::new()
    );
    // Not again, whether broken or not; nothing is done by halves.
    fs::write(&file, "mine").unwrap();
    for args in [&[][..], &["--propose"]] {
        let again = init(args);
        assert_eq!(again.code, 2);
        assert!(
            again.stderr.contains("unseam.toml is there already"),
            "{}",
            again.stderr
        );
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert!(!root.join("boundaries.toml").exists());
    let forced = init(&["--propose", "--force"]);
    assert_eq!(forced.code, 0, "{}", forced.stderr);
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
    assert!(
        forced.stdout.contains("boundaries.toml: "),
        "{}",
        forced.stdout
    );
    let accepted = unseam(&["check", root.to_str().unwrap(), "--update-baseline"]);
    assert_eq!(accepted.code, 0, "{}", accepted.stderr);
    fs::remove_file(&file).unwrap();
    assert_eq!(init(&["--propose"]).code, 2);
    assert!(!file.exists());
}

#[test]
fn the_schema_of_settings_holds_them_as_the_reader_does() {
    let schema: Value = serde_json::from_str(&unseam(&["schema", "config"]).stdout).unwrap();
    let errors = |text: &str| {
        let table: toml::Table = text.parse().unwrap();
        json_errors(&schema, &serde_json::to_value(table).unwrap())
    };
    for text in [
        "version = 1",
        "[reading]\nmax-file-size = 100\ndefine = []\nframework = \"net48\"",
        "[reading]\nmax-file-size = \"16 MiB\"\nmax-file-time = 3",
        "[proposal]\nservices = \"5..9\"\nevidence = [\"data\"]\nalgorithm = \"louvain\"",
        "[proposal]\nservices = 7\n[cache]\nuse = false\nsize = \"2G\"\n[check]\nstrict = true",
    ] {
        assert_eq!(errors(text), Vec::<String>::new(), "{text}");
        assert!(unseam::settings::read(text).is_ok(), "{text}");
    }
    for text in [
        "version = 2",
        "colour = 1",
        "[reading]\ncolour = 1",
        "[reading]\ndefine = \"A\"",
        "[reading]\nexclude = [\"\"]",
        "[reading]\nmax-file-size = \"big\"",
        "[reading]\nmax-file-time = 0",
        "[proposal]\nservices = \"many\"",
        "[proposal]\nevidence = []",
        "[proposal]\nalgorithm = \"luck\"",
        "[cache]\nuse = \"no\"",
        "reading = 1",
    ] {
        assert!(!errors(text).is_empty(), "{text}");
        assert!(unseam::settings::read(text).is_err(), "{text}");
    }
}

#[test]
fn weights_give_prices_and_the_cheapest_step_first() {
    let shop = shop();
    let accepted = "version = 1\n[[boundary]]\nid = \"orders\"\ntypes = [\"Shop.Orders.*\"]\n\
        [[boundary]]\nid = \"payments\"\ntypes = [\"Shop.Payments.*\"]\n";
    write(shop.path(), "boundaries.toml", accepted);
    let bare = analyze(shop.path(), &[]);
    assert!(bare.get("plan_price").is_none());
    assert!(bare["options"].get("weights").is_none());
    assert!(bare["plan"][0].get("price").is_none());
    let priced = |weights: &str| -> (Value, Vec<String>) {
        write(
            shop.path(),
            "unseam.toml",
            &format!("[plan.weights]\n{weights}"),
        );
        let report = analyze(shop.path(), &[]);
        let steps = report["plan"].as_array().unwrap().iter();
        let steps = steps.map(|step| format!("{} {}", step["boundary"], step["price"]));
        let steps = steps.collect();
        (report, steps)
    };
    // Six types are orders, the sample that uses one of them included, and four are payments; one place ties them.
    let (report, steps) = priced("types = 2.5\nsites = 0.125\n");
    assert_eq!(steps, ["\"payments\" 10.125", "\"orders\" 15.0"]);
    assert_eq!(report["plan_price"], 25.125);
    assert_eq!(
        report["options"]["weights"].to_string(),
        "{\"sites\":0.125,\"types\":2.5}"
    );
    let explained = unseam(&[
        "explain",
        "payments",
        "--root",
        shop.path().to_str().unwrap(),
    ]);
    assert_eq!(explained.code, 0, "{}", explained.stderr);
    let expected = "price 10.125 of 25.125 for all steps, with the weights sites 0.125, types 2.5";
    assert!(explained.stdout.contains(expected), "{}", explained.stdout);
    // A mistake is told with its place, as in any other setting.
    write(shop.path(), "unseam.toml", "[plan.weights]\ntable = 1\n");
    let refused = unseam(&["analyze", shop.path().to_str().unwrap()]);
    assert_eq!(refused.code, 2);
    assert!(
        refused
            .stderr
            .contains("unseam.toml:2:1: there is no \"table\" here"),
        "{}",
        refused.stderr
    );
}
