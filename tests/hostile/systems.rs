//! Trees as Windows and macOS leave them, read here as they are read there.

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::support::edits::{copy, files};
use super::support::run::unseam;
use super::support::tree::Tree;
use super::{assert_told, problems, types};

/// Paths in project files.
static PATHS: LazyLock<Regex> = LazyLock::new(|| {
    let items = "(<(?:Compile|Content|None|EmbeddedResource|ProjectReference|Import)\\s[^>]*?(?:Include|Exclude|Remove|Project)=\")([^\"$%@]*)\"";
    Regex::new(items).unwrap()
});

fn spelt(text: &str, spell: impl Fn(&str) -> String) -> String {
    let spell = |found: &Captures<'_>| format!("{}{}\"", &found[1], spell(&found[2]));
    PATHS.replace_all(text, spell).into_owned()
}

/// The sample, each file of it rewritten; its report but for its size. A verbatim string has the line ends of its file, in
/// the language as well.
fn sample(rewrite: impl Fn(&str, &str) -> String) -> String {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("code");
    copy(Path::new("testdata/overture"), &root);
    for kind in ["cs", "csproj", "props", "sln", "sql", "cshtml", "config"] {
        for path in files(&root, kind) {
            let text = fs::read(&path).unwrap();
            let text = String::from_utf8_lossy(&text);
            let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
            fs::write(&path, rewrite(kind, &text)).unwrap();
        }
    }
    let run = unseam(&["analyze", root.to_str().unwrap(), "--format", "json"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let is_size = |line: &&str| line.trim_start().starts_with("\"bytes\": ");
    let lines: Vec<&str> = run.stdout.lines().filter(|line| !is_size(line)).collect();
    lines.join("\n").replace("\\r\\n", "\\n")
}

#[test]
fn line_ends_marks_slashes_and_case_of_another_system_change_nothing() {
    let is_project = |kind: &str| matches!(kind, "csproj" | "props");
    let ours = sample(|kind, text| {
        if is_project(kind) {
            spelt(text, |path| path.replace('\\', "/"))
        } else {
            text.to_owned()
        }
    });
    let respelt = Cell::new(0);
    let theirs = sample(|kind, text| {
        let mut text = text.to_owned();
        if is_project(kind) {
            text = spelt(&text, |path| path.replace('/', "\\").to_uppercase());
            respelt.set(respelt.get() + text.matches(".CS\"").count());
        }
        format!("\u{feff}{}", text.replace('\n', "\r\n"))
    });
    assert!(respelt.get() > 50, "{respelt:?}");
    if ours != theirs {
        let differing = ours.lines().zip(theirs.lines()).find(|(a, b)| a != b);
        panic!("{differing:?}");
    }
}

#[test]
fn settings_with_the_line_ends_of_windows() {
    let boundaries = "version = 1\r\n[[boundary]]\r\nname = \"Orders\"\r\ntypes = [\r\n  \"path:Orders/**\", # all\r\n]\r\n[[boundary]]\r\nname = \"Payments\"\r\ntypes = [\"Shop.Payments.**\"]\r\n";
    let tree = Tree::shop()
        .file("boundaries.toml", boundaries)
        .file(
            "unseam.toml",
            "\u{feff}version = 1\r\n[reading]\r\nexclude = [\"Legacy\\\\**\"]\r\n",
        )
        .file("CODEOWNERS", "# who\r\n/Orders/ @orders\r\n* @all\r\n")
        .file("Legacy/Old.cs", "class Old { }");
    let root = tree.root().to_str().unwrap();
    let run = unseam(&["check", root, "--update-baseline", "--format", "text"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    let baseline = fs::read_to_string(tree.path("unseam-baseline.json")).unwrap();
    fs::write(
        tree.path("unseam-baseline.json"),
        baseline.replace('\n', "\r\n"),
    )
    .unwrap();
    let run = unseam(&["check", root, "--format", "text"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    let run = unseam(&["analyze", root, "--format", "json"]);
    let report = serde_json::from_str(&run.stdout).unwrap();
    let ids = types(&report);
    assert!(!ids.iter().any(|id| id == "Old"), "{ids:?}");
    assert_eq!(problems(&report), Vec::<[String; 3]>::new());
}

#[test]
fn an_ignore_file_with_the_line_ends_of_windows() {
    let report = Tree::new()
        .file(".gitignore", "*.g.cs\r\n!Kept.g.cs\r\n\r\nIgnored/\r\n")
        .file("A.g.cs", "class Generated { }")
        .file("Kept.g.cs", "class Kept { }")
        .file("Ignored/A.cs", "class Ignored { }")
        .report();
    assert_eq!(types(&report), ["Kept"]);
}

#[test]
fn what_the_finder_leaves_behind_is_told_or_nothing() {
    let apple_double = b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        \x00\x02\x00\x00\x00\x09";
    // The project spells the accent as one letter; the disk has the letter and the accent, as HFS+ wrote it.
    let report = Tree::shop()
        .file("Orders/._Order.cs", apple_double)
        .file(".DS_Store", b"\x00\x00\x00\x01Bud1")
        .file("__MACOSX/Orders/._Order.cs", apple_double)
        .file("Old/Old.csproj", "<Project ToolsVersion=\"4.0\" xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\"><ItemGroup><Compile Include=\"Caf\u{e9}.cs\"/></ItemGroup></Project>")
        .file("Old/Cafe\u{301}.cs", "class Decomposed { }")
        .file("Order.cs:Zone.Identifier", "[ZoneTransfer]\r\nZoneId=3\r\n")
        .report();
    assert!(!types(&report).iter().any(|id| id.contains("ZoneTransfer")));
    assert_told(&report, "not-text", "Orders/._Order.cs", "");
    assert_told(
        &report,
        "missing-reference",
        "Old/Old.csproj",
        "Caf\u{e9}.cs",
    );
    let told = problems(&report);
    assert!(
        told.iter().all(|problem| !problem[1].contains("DS_Store")),
        "{told:?}"
    );
}

#[test]
fn project_files_in_the_code_page_of_their_time() {
    let project = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\r\n<Project ToolsVersion=\"4.0\" xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\">\r\n<PropertyGroup><AssemblyName>Gr\u{f6}\u{df}e</AssemblyName></PropertyGroup><ItemGroup><Compile Include=\"Gr\u{f6}\u{df}e.cs\"/></ItemGroup></Project>";
    let bytes: Vec<u8> = project
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let solution = "Microsoft Visual Studio Solution File\r\nProject(\"{x}\") = \"A\", \"A\\Gr\u{f6}\u{df}e.csproj\", \"{y}\"\r\nEndProject\r\n";
    let solution: Vec<u8> = solution
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let tree = Tree::new()
        .file("A/Gr\u{f6}\u{df}e.csproj", bytes)
        .file("A/Gr\u{f6}\u{df}e.cs", b"class Gr\xf6\xdfe { }".as_slice())
        .file("S.sln", solution);
    let run = unseam(&[
        "analyze",
        tree.path("S.sln").to_str().unwrap(),
        "--format",
        "json",
    ]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let report = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(types(&report), ["Gr\u{f6}\u{df}e"]);
    assert_eq!(report["projects"][0]["name"], "Gr\u{f6}\u{df}e");
    assert_eq!(problems(&report), Vec::<[String; 3]>::new());
}
