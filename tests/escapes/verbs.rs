//! The verbs that show what they found in forms of their own: layers, impact, history, contracts, graphs.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Options, Parser};
use serde_json::Value;

use super::repository::Repo;
use super::support::html::tags;
use super::support::run::unseam;
use super::support::tree::{PROJECT, Tree};
use super::{NAMES, acts, markup};

/// More names of boundaries, overlays and commits, which no folder can have.
const CALLS: [&str; 3] = [
    "@everyone http://h/p www.h.example ada@h.example ~s~ $x$",
    "+ a list",
    "1. a list",
];

/// A platform and an overlay of it, in folders with every name; each file uses the next one.
fn files() -> Vec<(String, String)> {
    let mut files = vec![
        ("platform/P.csproj".to_owned(), PROJECT.to_owned()),
        (
            "overlay/O.csproj".to_owned(),
            PROJECT.replace(
                "</Project>",
                "<ItemGroup><ProjectReference Include=\"../platform/P.csproj\"/></ItemGroup></Project>",
            ),
        ),
    ];
    let mut boundaries = String::new();
    let names = NAMES.into_iter().chain(CALLS);
    for (n, name) in names.clone().enumerate() {
        let next = (n + 1) % names.clone().count();
        let folder = name.replace('/', "\u{2215}");
        let quoted = Value::from(name).to_string();
        files.push((
            format!("platform/{folder}/{n}.cs"),
            format!("namespace N{n};\npublic class C{n} {{\n    N{next}.C{next} next;\n    public virtual void V() {{ }}\n}}\n"),
        ));
        files.push((
            format!("overlay/{folder}/{n}.cs"),
            format!("namespace O{n};\npublic class D{n} : N{n}.C{n} {{ public override void V() {{ new N{next}.C{next}().V(); }} }}\n"),
        ));
        let boundary = format!(
            "[[boundary]]\nid = \"b{n}\"\nname = {quoted}\ndescription = {quoted}\ntypes = [\"N{n}.**\"]\n"
        );
        let overlay = format!(
            "[[overlay]]\nid = \"o{n}\"\nname = {quoted}\nroots = [{}]\n",
            Value::from(format!("overlay/{folder}"))
        );
        boundaries += &boundary;
        boundaries += &overlay;
    }
    boundaries += "[platform]\nname = \"[P](http://h) ~p~\"\nroots = [\"platform\"]\n";
    files.push(("boundaries.toml".to_owned(), boundaries));
    files
}

fn layered() -> Tree {
    let add = |tree: Tree, (path, content): (String, String)| tree.file(&path, content);
    files().into_iter().fold(Tree::new(), add)
}

/// A repository whose last commits change a file of the platform each, under subjects that are names.
fn repository() -> Repo {
    let repo = Repo::new();
    for (path, content) in files() {
        repo.write(&path, content);
    }
    repo.commit(NAMES[10]);
    for (n, subject) in CALLS.iter().chain(&NAMES[..2]).enumerate() {
        let folder = NAMES[n].replace('/', "\u{2215}");
        repo.write(
            &format!("platform/{folder}/{n}.cs"),
            format!("namespace N{n};\npublic class C{n} {{ public void V(int changed) {{ }} }}\n"),
        );
        repo.commit(subject);
    }
    repo
}

fn output(args: &[&str]) -> String {
    let run = unseam(args);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{args:?}");
    run.stdout
}

/// What a text in Markdown says, once it is shown.
fn shown(markdown: &str) -> String {
    let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_MATH;
    let texts = Parser::new_ext(markdown, options).filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text.into_string()),
        Event::SoftBreak | Event::End(_) => Some("\n".to_owned()),
        _ => None,
    });
    texts.collect()
}

/// A comment of nothing but headings and lists, in which nothing leads away and nobody is called.
#[track_caller]
fn assert_tame(markdown: &str) {
    assert!(!markdown.contains(acts), "{markdown}");
    let (kinds, _) = markup(markdown);
    let harmless = ["code", "emphasis"].map(str::to_owned);
    assert!(kinds.is_subset(&harmless.into()), "{kinds:?}\n{markdown}");
    // GitHub makes links and mentions of what has no markup at all.
    for (at, _) in markdown.match_indices("://") {
        assert!(markdown[..at].ends_with('\\'), "{}", &markdown[at..]);
    }
    assert!(!markdown.contains("www.h."), "{markdown}");
    for (at, _) in markdown.match_indices('@') {
        let next = markdown[at + 1..].chars().next();
        assert_eq!(next, Some('\u{2060}'), "{}", &markdown[at..]);
    }
    for list in ["- + ", "- - ", "- 1. "] {
        assert!(!markdown.contains(list), "{list} in {markdown}");
    }
}

#[test]
fn layers_and_impact_are_tame_in_a_comment() {
    let tree = layered();
    let root = tree.root().to_str().unwrap();
    let layers = output(&["layers", root, "--all", "--format", "markdown"]);
    assert_tame(&layers);
    let said = shown(&layers);
    for name in ["[link](javascript:alert(1))", "~s~ $x$", "<!--<script>"] {
        assert!(said.contains(name), "{name} in {said}");
    }
    assert!(!output(&["layers", root, "--all"]).contains(acts));
    let repo = repository();
    let work = repo.work();
    let work = work.to_str().unwrap();
    let of_change = ["impact", "HEAD~5..HEAD", "--git-dir", work, "--all"];
    let of_each = [
        "impact",
        "--each",
        "HEAD~5..HEAD",
        "--git-dir",
        work,
        "--all",
    ];
    for args in [&of_change[..], &of_each] {
        let text = output(args);
        assert!(!text.contains(acts), "{text}");
        let markdown = output(&[args, &["--format", "markdown"]].concat());
        assert_tame(&markdown);
        assert!(shown(&markdown).contains(&NAMES[0].replace('/', "\u{2215}")[..6]));
        let json = output(&[args, &["--format", "json"]].concat());
        assert!(serde_json::from_str::<Value>(&json).is_ok());
    }
}

#[test]
fn a_history_is_tame_in_every_form() {
    let repo = repository();
    let work = repo.work();
    let history = |format| {
        let args = ["history", "--git-dir", work.to_str().unwrap(), "--format"];
        output(&[&args[..], &[format]].concat())
    };
    assert!(!history("text").contains(acts));
    let csv = history("csv");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let columns = reader.headers().unwrap().len();
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert!(!records.is_empty());
    for record in records {
        assert_eq!(record.len(), columns);
        let is_formula = |cell: &str| {
            cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) && cell.parse::<f64>().is_err()
        };
        assert!(!record.iter().any(is_formula), "{record:?}");
    }
    let svg = history("svg");
    assert!(!svg.contains(acts));
    assert!(roxmltree::Document::parse(&svg).is_ok(), "{svg}");
    let page = history("html");
    let harmless = Repo::shop();
    harmless.write(
        "boundaries.toml",
        "[[boundary]]\nname = \"Orders\"\ntypes = [\"Shop.Orders.**\"]\n[[boundary]]\nname = \"Pricing\"\ntypes = [\"Shop.Pricing.**\"]\n",
    );
    harmless.commit("decided");
    let harmless = harmless.work();
    let args = ["history", "--git-dir", harmless.to_str().unwrap()];
    let harmless = output(&[&args[..], &["--format", "html"]].concat());
    let (found, scripts) = tags(&page);
    let (known, programs) = tags(&harmless);
    let kinds = |tags: Vec<String>| tags.into_iter().collect::<BTreeSet<_>>();
    assert_eq!(kinds(found), kinds(known));
    let is_program = |script: &&String| serde_json::from_str::<Value>(script).is_err();
    let of_page: Vec<&String> = scripts.iter().filter(is_program).collect();
    let of_harmless: Vec<&String> = programs.iter().filter(is_program).collect();
    assert_eq!(of_page, of_harmless);
}

#[test]
fn graphs_for_other_programs_are_read_by_their_parsers() {
    let tree = layered();
    let root = tree.root().to_str().unwrap();
    for level in ["type", "namespace", "project", "boundary"] {
        let graph = |format| output(&["graph", root, "--level", level, "--format", format]);
        let csv = graph("csv");
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let columns = reader.headers().unwrap().len();
        for record in reader.records().map(Result::unwrap) {
            assert_eq!(record.len(), columns, "{level}");
            for cell in &record {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{cell:?}");
            }
        }
        let graphml = graph("graphml");
        let document = roxmltree::Document::parse(&graphml);
        let document = document.unwrap_or_else(|error| panic!("{level}: {error}"));
        let elements = document.descendants().filter(roxmltree::Node::is_element);
        let known = ["graphml", "key", "graph", "node", "edge", "data"];
        for element in elements {
            assert!(known.contains(&element.tag_name().name()), "{element:?}");
        }
        assert!(!graphml.contains(acts) && !graph("dot").contains(acts));
        // One statement a line, and no quote within quotes; the real Mermaid draws it where there is a browser.
        for line in graph("mermaid").lines().skip(1) {
            assert!(matches!(line.matches('"').count(), 0 | 2), "{line}");
        }
    }
}

#[test]
fn contracts_and_models_are_read_by_their_parsers() {
    let mut tree = layered();
    let boundaries = std::fs::read_to_string(tree.path("boundaries.toml")).unwrap();
    let broken = "a \\n#error \\u2028 } class Evil { }";
    tree = tree.file(
        "boundaries.toml",
        boundaries.replacen("name = \"+1\"", &format!("name = \"{broken}\""), 1),
    );
    let root = tree.root().to_str().unwrap();
    let csharp = output(&["contract", "b1", root]);
    let is_code = |line: &str| !line.starts_with("//");
    let code: Vec<&str> = csharp.lines().filter(|line| is_code(line)).collect();
    assert!(
        csharp.contains("Evil") && !csharp.contains(acts),
        "{csharp}"
    );
    assert!(!code.join("\n").contains("Evil"), "{csharp}");
    for format in ["openapi", "asyncapi"] {
        let text = output(&["contract", "b1", root, "--format", format]);
        assert!(serde_json::from_str::<Value>(&text).is_ok(), "{text}");
    }
    let model = output(&["analyze", root, "--as-accepted", "--format", "structurizr"]);
    assert!(!model.contains(acts) && model.contains("Evil"));
    let mut open = 0;
    for line in model.lines() {
        assert!(
            line.matches('"').count() % 2 == 0 && !line.contains("${"),
            "{line}"
        );
        let outside: String = line.split('"').step_by(2).collect();
        assert!(
            !outside.contains("Evil") && !outside.contains('!'),
            "{line}"
        );
        open += outside.matches('{').count();
        open -= outside.matches('}').count();
    }
    assert_eq!(open, 0, "{model}");
    let edited = output(&["whatif", root, "move C2 to b0"]);
    assert!(!edited.contains(acts));
}

#[test]
fn settings_that_are_written_for_hostile_folders_are_read_again() {
    let tree = layered();
    let root = tree.root().to_str().unwrap();
    for args in [
        &["init", root, "--force"][..],
        &["init", root, "--propose", "--force"],
    ] {
        let run = unseam(args);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(!run.stdout.contains(acts) && !run.stderr.contains(acts));
        for file in ["unseam.toml", "boundaries.toml"] {
            let text = std::fs::read_to_string(tree.path(file)).unwrap_or_default();
            assert!(text.parse::<toml::Table>().is_ok(), "{file}: {text}");
        }
        let run = unseam(&["analyze", root]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{args:?}");
    }
}
