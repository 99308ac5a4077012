//! The published schemas: fresh, true of real files, and as strict as the readers.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
    pub(crate) mod schema;
}

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use support::run::unseam;
use support::schema::json_errors;
use unseam::boundaries;

/// What the program prints of a file; held to the committed copy, which `BLESS=1` renews.
fn schema(name: &str) -> Value {
    let run = unseam(&["schema", name]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let copy = package(&format!("testdata/schemas/unseam/{name}.json"));
    if std::env::var_os("BLESS").is_some() {
        fs::write(&copy, &run.stdout).unwrap();
    }
    let copy = fs::read_to_string(copy).unwrap_or_default();
    assert!(copy == run.stdout, "the copy of {name} is out of date");
    serde_json::from_str(&run.stdout).unwrap()
}

fn package(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn toml_as_json(text: &str) -> Value {
    let table: toml::Table = text.parse().unwrap();
    serde_json::to_value(table).unwrap()
}

/// The same schema, refusing what it does not name.
fn strict(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let mut members: serde_json::Map<String, Value> = members
                .iter()
                .map(|(key, member)| (key.clone(), strict(member)))
                .collect();
            let names = members.get("properties").is_some_and(Value::is_object);
            if names && members.get("type").is_some_and(|ty| ty == "object") {
                members.insert("additionalProperties".to_owned(), false.into());
            }
            Value::Object(members)
        }
        Value::Array(items) => items.iter().map(strict).collect(),
        other => other.clone(),
    }
}

fn take(value: &mut Value, key: &str) {
    value.as_object_mut().unwrap().remove(key).unwrap();
}

/// Asserts that `schema` holds for `value`, and no longer after `edit`.
fn holds(schema: &Value, value: &Value, edit: impl Fn(&mut Value)) {
    assert_eq!(json_errors(schema, value), Vec::<String>::new());
    let mut broken = value.clone();
    edit(&mut broken);
    assert!(!json_errors(schema, &broken).is_empty(), "nothing is asked");
}

#[test]
fn a_report_is_as_its_schema_says() {
    let schema = schema("report");
    let many = ["--services", "200", "--format", "json"];
    let run = unseam(&[&["analyze", "testdata/overture"][..], &many].concat());
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    let lists = [
        "types",
        "edges",
        "facts",
        "operations",
        "hosts",
        "plan",
        "problems",
    ];
    for list in lists {
        assert!(!report[list].as_array().unwrap().is_empty(), "{list}");
    }
    holds(&strict(&schema), &report, |report| {
        report["types"][0]["extra"] = 1.into();
    });
    let edits: [fn(&mut Value); 5] = [
        |report| report["types"][0]["lines"] = "many".into(),
        |report| report["edges"][0]["sites"][0] = Value::from(vec![1]),
        |report| report["metrics"]["system"]["propagation_cost"] = "none".into(),
        |report| report["cycles"][0]["level"] = "planet".into(),
        |report| take(report, "couplings"),
    ];
    for edit in edits {
        holds(&schema, &report, edit);
    }
    let mut newer = report;
    newer["of_a_later_version"] = 1.into();
    assert_eq!(json_errors(&schema, &newer), Vec::<String>::new());
}

#[test]
fn accepted_boundaries_are_as_their_schema_says() {
    let schema = schema("boundaries");
    let text = fs::read_to_string(package("testdata/watch/boundaries.toml")).unwrap();
    holds(&schema, &toml_as_json(&text), |form| {
        form["boundary"][0]["colour"] = 1.into();
    });
    let everything = "version = 1\n[[boundary]]\nid = \"a\"\nname = \"A\"\nowners = [\"@a\"]\ndescription = \"d\"\n\
        types = [\"N.**\"]\npinned = [\"path:a/**\"]\n[[together]]\ntypes = [\"A\", \"B\"]\nreason = \"r\"\n\
        [[apart]]\ntypes = [\"A\", \"B\"]\n[kernel]\ntypes = [\"M\"]\n[left-out]\ntypes = [\"project:t/**\"]\n\
        [[use]]\nfrom = \"a\"\nto = [\"*\"]\nseverity = \"deny\"\nreferences = 4\nreason = \"r\"\n\
        [[budget]]\nof = \"cycles\"\nmax = 3\nseverity = \"warn\"\n[rules]\nunplaced = \"deny\"\n\
        [platform]\nname = \"P\"\nowners = [\"@p\"]\nroots = [\"src\"]\n[[overlay]]\nid = \"o\"\nname = \"O\"\n\
        owners = [\"@o\"]\nroots = [\"o\", \"x/**\"]\nupstream = \"src/starter\"\n";
    assert!(boundaries::read(everything).is_ok());
    let form = toml_as_json(everything);
    let edits: [fn(&mut Value); 7] = [
        |form| form["use"][0]["severity"] = "fatal".into(),
        |form| form["use"][0]["references"] = (-1).into(),
        |form| form["budget"][0]["of"] = "luck".into(),
        |form| form["rules"]["moon"] = "deny".into(),
        |form| form["version"] = 2.into(),
        |form| form["overlay"][0]["roots"] = Value::Array(Vec::new()),
        |form| take(&mut form["platform"], "roots"),
    ];
    for edit in edits {
        holds(&schema, &form, edit);
    }
}

/// What the reader offers instead of a word that it does not know.
fn offered(text: &str) -> BTreeSet<String> {
    let problems = boundaries::read(text).unwrap_err();
    let of_zzz = |message: &str| {
        let (_, list) = message.split_once("\"zzz\" here; there is ")?;
        Some(list.split(", ").map(str::to_owned).collect())
    };
    let mut lists = problems
        .iter()
        .filter_map(|problem| of_zzz(&problem.message));
    lists.next().unwrap()
}

#[test]
fn the_schema_of_boundaries_has_the_words_of_the_reader() {
    let schema = schema("boundaries");
    let keys = |pointer: &str| -> BTreeSet<String> {
        let object = schema.pointer(pointer).unwrap().as_object().unwrap();
        object.keys().cloned().collect()
    };
    let words = |pointer: &str| -> BTreeSet<String> {
        let list = schema.pointer(pointer).unwrap().as_array().unwrap();
        list.iter()
            .map(|word| word.as_str().unwrap().to_owned())
            .collect()
    };
    for (text, definition) in [
        ("zzz = 1", ""),
        (
            "[[boundary]]\nname = \"a\"\nzzz = 1",
            "/definitions/Boundary",
        ),
        (
            "[[together]]\ntypes = [\"A\"]\nzzz = 1",
            "/definitions/TypesRule",
        ),
        (
            "[[apart]]\ntypes = [\"A\"]\nzzz = 1",
            "/definitions/TypesRule",
        ),
        ("[kernel]\nzzz = 1", "/definitions/TypesList"),
        ("[left-out]\nzzz = 1", "/definitions/TypesList"),
        (
            "[platform]\nroots = [\"a\"]\nzzz = 1",
            "/definitions/Platform",
        ),
        (
            "[[overlay]]\nid = \"a\"\nroots = [\"a\"]\nzzz = 1",
            "/definitions/Overlay",
        ),
        (
            "[[use]]\nfrom = \"*\"\nto = \"*\"\nzzz = 1",
            "/definitions/Use",
        ),
        (
            "[[budget]]\nof = \"cycles\"\nmax = 1\nzzz = 1",
            "/definitions/Budget",
        ),
        ("[rules]\nzzz = 1", "/properties/rules"),
    ] {
        assert_eq!(
            offered(text),
            keys(&format!("{definition}/properties")),
            "{text}"
        );
    }
    let severity = "[[use]]\nfrom = \"*\"\nto = \"*\"\nseverity = \"zzz\"";
    assert_eq!(offered(severity), words("/definitions/Severity/enum"));
    let measure = "[[budget]]\nof = \"zzz\"\nmax = 1";
    assert_eq!(
        offered(measure),
        words("/definitions/Budget/properties/of/enum")
    );
}

#[test]
fn a_baseline_is_as_its_schema_says() {
    let schema = schema("baseline");
    let text = fs::read_to_string(package("testdata/watch/unseam-baseline.json")).unwrap();
    let baseline: Value = serde_json::from_str(&text).unwrap();
    let edits: [fn(&mut Value); 4] = [
        |baseline| baseline["entries"][0]["rule"] = "luck".into(),
        |baseline| baseline["entries"][2]["line"] = 7.into(),
        |baseline| baseline["extra"] = 1.into(),
        |baseline| take(&mut baseline["entries"][2], "user"),
    ];
    for edit in edits {
        holds(&schema, &baseline, edit);
    }
}

#[test]
fn the_schema_of_settings_is_published() {
    assert_eq!(schema("config")["title"], "Settings");
}

#[test]
fn there_is_no_schema_of_anything_else() {
    let run = unseam(&["schema", "poem"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("boundaries"), "{}", run.stderr);
}

/// What `explain` says as data holds to its schema, and says what the text says.
#[test]
fn explanations_are_as_their_schema_says() {
    let schema = strict(&schema("explanation"));
    for subject in [
        &["Order"][..],
        &["order"],
        &["order", "cart"],
        &["Order", "Cart"],
    ] {
        let args = [
            &["explain"],
            subject,
            &["--root", "testdata/overture", "--format", "json"],
        ];
        let run = unseam(&args.concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        let answer: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(
            json_errors(&schema, &answer),
            Vec::<String>::new(),
            "{subject:?}"
        );
        assert_eq!(answer["schema_version"], 1);
    }
}

#[test]
fn a_pair_as_data_says_what_the_text_says() {
    let root = ["--root", "testdata/overture"];
    let pair = ["explain", "order", "cart"];
    let text = unseam(&[&pair[..], &root, &["--all"]].concat()).stdout;
    let json = unseam(&[&pair[..], &root, &["--format", "json"]].concat()).stdout;
    let answer: Value = serde_json::from_str(&json).unwrap();
    let uses = answer["about"]["pair"]["uses"].as_array().unwrap();
    let (mut types, mut rows) = (0, 0);
    for direction in uses {
        for used in direction["types"].as_array().unwrap() {
            types += 1;
            let id = used["type"].as_str().unwrap();
            let simple = id.rsplit('.').next().unwrap();
            let remedy = used["remedy"].as_str().unwrap();
            let line = format!(": {remedy} (rule {})", used["rule"].as_str().unwrap());
            let mut lines = text.lines();
            assert!(
                lines.any(|it| it.contains(simple) && it.ends_with(&line)),
                "{used}"
            );
            for user in used["users"].as_array().unwrap() {
                assert!(text.contains(user["at"].as_str().unwrap()), "{user}");
            }
        }
        for row in direction["contract"].as_array().unwrap() {
            rows += 1;
            assert!(text.contains(row["at"].as_str().unwrap()), "{row}");
        }
    }
    assert!(types > 10 && rows > 20, "{types} {rows}");
}
