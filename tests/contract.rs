//! The interface of every boundary of the sample: C# that our own parser reads without an error, documents that hold to the
//! published schemas, and nothing in them that the source does not have.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
    pub(crate) mod schema;
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod tree;
}

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};
use support::run::unseam;
use support::schema::json_errors;
use support::tree::{PROJECT, Tree};

const OVERTURE: &str = "testdata/overture";

fn report() -> Value {
    let run = unseam(&["analyze", OVERTURE, "--format", "json"]);
    serde_json::from_str(&run.stdout).unwrap()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().unwrap()
}

/// The three texts of a boundary.
fn texts(boundary: &str) -> (String, Value, Value) {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name).display().to_string();
    let formats = [
        "--format".to_owned(),
        format!("csharp={}", file("a.cs")),
        "--format".to_owned(),
        format!("openapi={}", file("o.json")),
        "--format".to_owned(),
        format!("asyncapi={}", file("m.json")),
    ];
    let mut args = vec!["contract", boundary, OVERTURE];
    args.extend(formats.iter().map(String::as_str));
    let run = unseam(&args);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let read = |name: &str| fs::read_to_string(file(name)).unwrap();
    let document = |name: &str| serde_json::from_str(&read(name)).unwrap();
    (read("a.cs"), document("o.json"), document("m.json"))
}

fn schema(name: &str) -> Value {
    let text = fs::read_to_string(format!("testdata/schemas/{name}")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Files of C# that do not parse, by `unseam analyze`.
fn parse_errors(texts: &[(String, String)]) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in texts {
        fs::write(folder.path().join(format!("{name}.cs")), text).unwrap();
    }
    let path = folder.path().display().to_string();
    let run = unseam(&["analyze", &path, "--format", "json"]);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(list(&report, "files").len(), texts.len());
    let problems = list(&report, "problems").iter();
    let mut errors: Vec<Value> = problems
        .filter(|p| p["code"] == "parse-error")
        .cloned()
        .collect();
    if report["health"]["files_with_errors"] != 0 {
        errors.push(report["health"]["files_with_errors"].clone());
    }
    errors
}

#[test]
fn every_contract_of_the_sample_holds() {
    let report = report();
    let (openapi, asyncapi) = (
        schema("openapi-3.1-schema.json"),
        schema("asyncapi-3.0.0-without-id.json"),
    );
    let mut csharp = Vec::new();
    let (mut routes, mut channels) = (0, 0);
    for boundary in list(&report, "boundaries") {
        let id = boundary["id"].as_str().unwrap();
        let (text, http, messages) = texts(id);
        assert_eq!(json_errors(&openapi, &http), Vec::<String>::new(), "{id}");
        assert_eq!(
            json_errors(&asyncapi, &messages),
            Vec::<String>::new(),
            "{id}"
        );
        routes += http["paths"].as_object().unwrap().len();
        channels += messages["channels"].as_object().unwrap().len();
        references_lead_somewhere(&http);
        references_lead_somewhere(&messages);
        members_are_named(&report, id, &text);
        csharp.push((id.to_owned(), text));
    }
    assert!(
        routes > 0 && channels > 0,
        "{routes} routes, {channels} channels"
    );
    assert_eq!(parse_errors(&csharp), Vec::<Value>::new());
    // A test that cannot fail would be worth nothing.
    let broken = [(
        "broken".to_owned(),
        "namespace N { interface I { int ( } }".to_owned(),
    )];
    assert!(!parse_errors(&broken).is_empty());
}

/// Every member that a cut names as called stands in the text of both sides.
fn members_are_named(report: &Value, id: &str, text: &str) {
    for cut in list(report, "cuts") {
        if cut["to"] != id && cut["from"] != id {
            continue;
        }
        let operations = list(cut, "operations");
        let is_called =
            |o: &&Value| ["call", "event", "group"].contains(&o["kind"].as_str().unwrap());
        let ty = &report["types"][usize::try_from(cut["type"].as_u64().unwrap()).unwrap()];
        if ty["kind"] == "delegate" {
            continue;
        }
        for operation in operations.iter().filter(is_called) {
            let member = operation["member"].as_str().unwrap();
            assert!(text.contains(member), "{id}: {} {member}\n{text}", ty["id"]);
        }
    }
}

fn references_lead_somewhere(document: &Value) {
    let mut open = vec![document];
    let mut seen = BTreeSet::new();
    while let Some(value) = open.pop() {
        match value {
            Value::Object(fields) => {
                if let Some(Value::String(reference)) = fields.get("$ref") {
                    seen.insert(reference.clone());
                }
                open.extend(fields.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    for reference in seen {
        let pointer = reference.trim_start_matches('#');
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

#[test]
fn the_schemas_refuse_what_they_should() {
    let openapi = schema("openapi-3.1-schema.json");
    let whole =
        json!({ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {} });
    assert!(json_errors(&openapi, &whole).is_empty());
    for (key, wrong) in [
        ("openapi", json!("3.0.0")),
        ("surprise", json!(1)),
        ("paths", json!({ "no-slash": {} })),
    ] {
        let mut document = whole.clone();
        document[key] = wrong;
        assert!(!json_errors(&openapi, &document).is_empty(), "{key}");
    }
    let asyncapi = schema("asyncapi-3.0.0-without-id.json");
    let whole = json!({ "asyncapi": "3.0.0", "info": { "title": "T", "version": "1" } });
    assert_eq!(json_errors(&asyncapi, &whole), Vec::<String>::new());
    let mut document = whole.clone();
    document["operations"] =
        json!({ "a": { "action": "shout", "channel": { "$ref": "#/channels/c" } } });
    assert!(!json_errors(&asyncapi, &document).is_empty());
}

/// What C# needs in order to mean the same: values of enums, constraints to value types, keywords as names, what delegates take.
#[test]
fn declarations_keep_what_they_mean() {
    let tree = Tree::new()
        .file("Desk.csproj", PROJECT)
        .file("boundaries.toml", DESK)
        .file("Desk/Desk.cs", DESK_CS)
        .file(
            "Web/Page.cs",
            "namespace Web;
public class Page {
    public void Show(Desk.Office<int> office) { office.Open(Desk.Mode.Read, default, null); var all = office.@class; }
}
",
        );
    let root = tree.root().to_str().unwrap();
    let run = unseam(&["contract", "desk", root]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for part in [
        "[System.Flags]\n    public enum Mode : byte {\n        None,\n        Read,\n        Write,\n        Both,\n        \
         High = 128,\n        Last = 127,\n        Far, // its value is computed elsewhere\n        Next, // its value",
        "public partial interface IOffice<T> where T : struct {",
        "TKey? Open<TKey>(Mode mode, TKey? key, Rule rule) where TKey : struct;",
        "int @class { get; }",
        "public delegate Fee Rule(Zone zone);",
        "public partial class Fee {",
        "public partial class Zone {",
    ] {
        assert!(run.stdout.contains(part), "{part}\n{}", run.stdout);
    }
    assert_eq!(
        parse_errors(&[("desk".to_owned(), run.stdout)]),
        Vec::<Value>::new()
    );
}

const DESK: &str = r#"version = 1
[[boundary]]
name = "Desk"
types = ["Desk.**"]
[[boundary]]
name = "Web"
types = ["Web.**"]
"#;

const DESK_CS: &str = "namespace Desk;
[System.Flags]
public enum Mode : byte { None, Read = 1 << 0, Write, Both = Read | Mode.Write, High = 0x80, Last = ~High & 255, Far = Limits.Far, Next }
public static class Limits { public const byte Far = 9; }
public class Fee { public decimal Amount { get; set; } }
public class Zone { public string Name { get; set; } }
public delegate Fee Rule(Zone zone);
public class Office<T> where T : struct {
    public TKey? Open<TKey>(Mode mode, TKey? key, Rule rule) where TKey : struct, System.IComparable<TKey> { return key; }
    public int @class { get { return 1; } }
    private Mode last; private Mode first;
}
";

/// Constraints tell what a hole takes, services are no parameters, files come in forms.
#[test]
fn routes_are_paths_with_what_their_constraints_say() {
    let tree = Tree::new()
        .file("Desk.csproj", PROJECT.replace("Sdk\"", "Sdk.Web\""))
        .file("boundaries.toml", DESK)
        .file("Web/Page.cs", "namespace Web; public class Page { }")
        .file("Desk/Parcels.cs", PARCELS);
    let root = tree.root().to_str().unwrap();
    let run = unseam(&["contract", "desk", root, "--format", "openapi"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    let published = schema("openapi-3.1-schema.json");
    assert_eq!(json_errors(&published, &document), Vec::<String>::new());
    let paths = document["paths"].as_object().unwrap();
    let known: Vec<&str> = paths.keys().map(String::as_str).collect();
    assert_eq!(
        known,
        [
            "/mini/{id}",
            "/parcels/file{ext}",
            "/parcels/upload",
            "/parcels/{id}"
        ]
    );
    let names = |path: &str, verb: &str| -> Vec<String> {
        let parameters = paths[path][verb]["parameters"].as_array();
        let text = |it: &Value| format!("{} {}", it["in"].as_str().unwrap(), it["name"]);
        parameters.into_iter().flatten().map(text).collect()
    };
    assert_eq!(
        names("/parcels/{id}", "get"),
        ["path \"id\"", "query \"size\""]
    );
    assert_eq!(
        paths["/mini/{id}"]["get"]["parameters"][0]["schema"]["format"],
        "int64"
    );
    let form = &paths["/parcels/upload"]["post"]["requestBody"]["content"];
    assert!(
        form["multipart/form-data"]["schema"]["properties"]["scan"].is_object(),
        "{form}"
    );
}

const PARCELS: &str = r#"using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Http;
namespace Desk;
public interface IClock { int Now(); }
[ApiController] [Route("parcels")]
public class ParcelsController : ControllerBase {
    [HttpGet("{id:int:min(1)}")] public string One(int id, int size, [FromServices] IClock clock) { return ""; }
    [HttpGet("file{ext:regex(^\\.[a-z]{{2,4}}$)}")] public string Named(string ext) { return ext; }
    [HttpPost("upload")] public IActionResult Upload(IFormFile scan) { return Ok(); }
}
public static class Minimal {
    public static void Map(Microsoft.AspNetCore.Builder.WebApplication app) { app.MapGet("/mini/{id:long}", (long id) => id); }
}
"#;
