//! Nesting of a hundred thousand levels, in every language that is read.

use super::support::run::unseam;
use super::support::tree::Tree;
use super::{problems, types};

const DEEP: usize = 100_000;

/// `open` and `close` so many times around `middle`.
fn nested(open: &str, middle: &str, close: &str) -> String {
    format!("{}{middle}{}", open.repeat(DEEP), close.repeat(DEEP))
}

/// Code that nests, each with what stands in a body or a member.
fn constructs() -> Vec<(&'static str, String)> {
    let body = |code: String| format!("class Deep {{ void M() {{ {code} }} }}");
    let member = |code: String| format!("class Deep {{ {code} }}");
    vec![
        (
            "Parens",
            member(format!("int x = {};", nested("(", "1", ")"))),
        ),
        ("Blocks", body(nested("{", "", "}"))),
        ("Classes", nested("class C {", "", "}")),
        ("Namespaces", nested("namespace N {", "class C { }", "}")),
        (
            "Sum",
            member(format!("int x = {};", nested("1 + ", "1", ""))),
        ),
        ("Not", body(format!("x = {};", nested("!", "y", "")))),
        ("Members", body(format!("{};", nested("", "a", ".b")))),
        (
            "Qualified",
            member(format!("{} x;", nested("", "System", ".a"))),
        ),
        ("Calls", body(format!("{};", nested("", "a", ".B()")))),
        ("Arguments", body(format!("{};", nested("F(", "", ")")))),
        ("Lambdas", body(format!("F({});", nested("x => ", "1", "")))),
        ("ElseIfs", body(nested("if (a) { } else ", "{ }", ""))),
        ("Ifs", body(nested("if (a) ", ";", ""))),
        (
            "Conditionals",
            body(format!("x = {};", nested("a ? b : ", "c", ""))),
        ),
        (
            "Generics",
            member(format!("{} x;", nested("A<", "int", ">"))),
        ),
        ("Arrays", member(format!("int{} x;", "[]".repeat(DEEP)))),
        (
            "Tuples",
            member(format!("{} x;", nested("(", "int", ", int)"))),
        ),
        (
            "Patterns",
            body(format!("if (a is {}) {{ }}", nested("not ", "null", ""))),
        ),
        (
            "Properties",
            body(format!("if (a is {}) {{ }}", nested("{ P: ", "1", " }"))),
        ),
        (
            "Interpolations",
            body(format!("x = {};", nested("$\"{", "1", "}\""))),
        ),
        (
            "Initializers",
            body(format!("x = {};", nested("new A { B = ", "1", "}"))),
        ),
        ("Casts", body(format!("x = {};", nested("(A)", "1", "")))),
        ("LocalFunctions", body(nested("void F() {", "", "}"))),
        ("Unclosed", body("(".repeat(DEEP))),
        ("Open", "{".repeat(DEEP)),
        ("Directives", nested("#if A\n", "class X { }\n", "#endif\n")),
        (
            "Condition",
            format!("#if {}\n#endif\nclass Deep {{ }}", nested("(", "A", ")")),
        ),
        (
            "Sql",
            member(format!(
                "string s = \"{}\";",
                nested("SELECT * FROM (", "T", ")")
            )),
        ),
    ]
}

#[test]
fn code_that_nests_a_hundred_thousand_levels() {
    let mut tree = Tree::shop();
    for (name, code) in constructs() {
        tree = tree.file(&format!("Deep/{name}.cs"), code);
    }
    let root = tree.root().to_str().unwrap();
    let run = unseam(&["analyze", root, "--format", "json", "--max-file-time", "1"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let report = serde_json::from_str(&run.stdout).unwrap();
    let shop = types(&report);
    assert!(shop.iter().filter(|id| id.starts_with("Shop.")).count() == 11);
    // What cannot be read in full says so; how far it can be read in a second depends on the machine.
    let of_deep = report["types"].as_array().unwrap().iter();
    let of_deep = of_deep.filter(|ty| ty["id"] == "Deep");
    let read: Vec<&str> = of_deep
        .flat_map(|ty| ty["files"].as_array().unwrap())
        .map(|file| file.as_str().unwrap())
        .collect();
    let told = problems(&report);
    for (name, code) in constructs() {
        let path = format!("Deep/{name}.cs");
        let is_told = told.iter().any(|problem| problem[1] == path);
        let is_read = read.contains(&path.as_str()) || !code.contains("class Deep");
        assert!(is_told || is_read, "{name}");
    }
    for code in ["internal", "broken-project"] {
        assert!(problems(&report).iter().all(|p| p[0] != code));
    }
}

#[test]
fn what_lies_beside_the_code_nests_as_deeply() {
    let xml = nested("<a>", "", "</a>");
    let project = format!("<Project Sdk=\"Microsoft.NET.Sdk\">{xml}</Project>");
    let tree = Tree::shop()
        .file("Other/Other.csproj", project)
        .file("Directory.Build.targets", &xml)
        .file("web.config", &xml)
        .file("Views/Deep.cshtml", nested("@{", "", "}"))
        .file("Views/Tags.cshtml", nested("<div>", "", "</div>"))
        .file(
            "Deep.aspx",
            nested("<asp:a runat=\"server\">", "", "</asp:a>"),
        )
        .file("Deep.edmx", &xml)
        .file("Deep.hbm.xml", &xml)
        .file("deep.json", nested("[", "", "]"))
        .file("deep.js", nested("(", "", ")"))
        .file("deep.proto", nested("message A {", "", "}"))
        .file(
            "deep.sql",
            format!("SELECT * FROM {}", nested("(SELECT * FROM ", "T", ")")),
        )
        .file("begin.sql", nested("BEGIN ", "SELECT 1", " END"))
        .file(".gitignore", nested("[", "a", "]"))
        .file("Deep.sln", nested("Project(", "", ")"));
    let report = tree.report();
    assert_eq!(types(&report).len(), 11);
    let broken = |path: &str| {
        problems(&report)
            .iter()
            .any(|p| p[0] == "broken-project" && p[1] == path)
    };
    assert!(broken("Other/Other.csproj") && broken("Directory.Build.targets"));
}

#[test]
fn files_of_settings_and_saved_reports_nest_as_deeply() {
    let tree = Tree::shop()
        .file("boundaries.toml", format!("a = {}", nested("[", "", "]")))
        .file("tables.toml", format!("[{}]", nested("a.", "b", "")))
        .file("deep.json", nested("[", "", "]"))
        .file("object.json", nested("{\"a\":", "1", "}"))
        .file("deep.graphml", nested("<graph>", "", "</graph>"))
        .file("deep.jsonl", nested("{\"type\":", "1", "}"));
    let path = |name: &str| tree.path(name).to_str().unwrap().to_owned();
    let root = tree.root().to_str().unwrap();
    for args in [
        &["analyze", root][..],
        &["analyze", root, "--boundaries", &path("tables.toml")],
        &["render", &path("deep.json")],
        &["render", &path("object.json")],
        &["diff", &path("deep.json"), &path("object.json")],
        &["check", root, "--boundaries", &path("tables.toml")],
    ] {
        let run = unseam(args);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{args:?}");
        assert!(
            run.stderr.starts_with("unseam: "),
            "{args:?}: {}",
            run.stderr
        );
        // A message does not repeat a hundred thousand brackets.
        assert!(run.stderr.len() < 2000, "{args:?}: {}", run.stderr.len());
    }
    for graph in ["deep.graphml", "deep.jsonl"] {
        let run = unseam(&["analyze", "--graph", &path(graph), "--format", "json"]);
        assert!(run.code == 0 || run.code == 2, "{graph}: {run:?}");
        assert!(!run.stderr.contains("defect"), "{graph}: {}", run.stderr);
    }
}
