//! Much of everything: long lines, many files, many names.

use std::fs;

use super::support::run::unseam;
use super::support::tree::{PROJECT, Tree};
use super::{assert_told, problems, types};

const MB: usize = 1 << 20;

/// A line of `size` bytes of text, and one of as much code; what follows is read, with its place.
fn a_line_of(size: usize) {
    let text = "x".repeat(size);
    let code = "M(1); ".repeat(size / 6);
    let after = "class After : Ok { }";
    let tree = Tree::new()
        .file("A.csproj", PROJECT)
        .file("Ok.cs", "class Ok { }")
        .file(
            "Text.cs",
            format!("class Text {{ string s = \"{text}\"; }} {after}"),
        )
        .file(
            "Code.cs",
            format!("class Code {{ void M(int a) {{ {code} }} }}\nclass Behind : Ok {{ }}"),
        )
        .file("Note.cs", format!("// {text}\nclass Note : Ok {{ }}"))
        .file("Line.sql", format!("SELECT '{text}' FROM T"));
    let root = tree.root().to_str().unwrap();
    let size = format!("{}M", 2 * size / MB + 1);
    let limits = ["--max-file-size", &size, "--max-file-time", "300"];
    let run = unseam(&[&["analyze", root, "--format", "json"], &limits[..]].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let report = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(problems(&report), Vec::<[String; 3]>::new());
    assert_eq!(
        types(&report),
        ["After", "Behind", "Code", "Note", "Ok", "Text"]
    );
    // With the default limits it is said what was left out.
    let run = unseam(&["analyze", root, "--format", "json", "--max-file-size", "1M"]);
    assert_eq!(run.code, 0);
    let report = serde_json::from_str(&run.stdout).unwrap();
    for path in ["Text.cs", "Code.cs", "Note.cs", "Line.sql"] {
        assert_told(&report, "file-too-large", path, "");
    }
}

#[test]
fn a_line_of_two_megabytes() {
    a_line_of(2 * MB);
}

#[test]
#[ignore = "takes minutes unless it is optimised"]
fn a_line_of_fifty_megabytes() {
    a_line_of(50 * MB);
}

/// So many files, a class each.
fn tiny_files(count: usize) {
    let tree = Tree::new().file("A.csproj", PROJECT);
    for folder in 0..count / 100 {
        let path = tree.path(&format!("{}/{folder}", folder / 100));
        fs::create_dir_all(&path).unwrap();
        for file in 0..100 {
            let code = format!(
                "class C{folder}_{file} {{ C{folder}_{} next; }}",
                (file + 1) % 100
            );
            fs::write(path.join(format!("{file}.cs")), code).unwrap();
        }
    }
    let root = tree.root().to_str().unwrap();
    let run = unseam(&["analyze", root]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let mut grouped = String::new();
    for (at, digit) in count.to_string().chars().enumerate() {
        if at > 0 && (count.to_string().len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    assert!(
        run.stdout.contains(&format!("{grouped} files")),
        "{}",
        run.stdout
    );
}

#[test]
fn ten_thousand_tiny_files() {
    tiny_files(10_000);
}

#[test]
#[ignore = "takes minutes, and a million files"]
fn a_million_tiny_files() {
    tiny_files(1_000_000);
}

#[test]
fn more_names_than_the_limit_leave_files_out_and_say_which() {
    let tree = Tree::shop();
    let root = tree.root().to_str().unwrap();
    let args = ["analyze", root, "--format", "json", "--max-references"];
    let of_limit = |limit: &str| {
        let run = unseam(&[&args[..], &[limit]].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        serde_json::from_str::<serde_json::Value>(&run.stdout).unwrap()
    };
    let few = of_limit("12");
    let whole = of_limit("100000");
    assert_eq!(problems(&whole), Vec::<[String; 3]>::new());
    let left_out = problems(&few);
    assert_eq!(types(&few).len() + left_out.len(), types(&whole).len());
    assert!(!left_out.is_empty() && types(&few).len() > 1);
    assert_told(
        &few,
        "too-many-references",
        "Payments/PaymentsPart4.cs",
        "more than 12",
    );
    assert_eq!(few["health"]["files_not_read"], left_out.len());
    assert_eq!(unseam(&["analyze", root, "--max-references", "0"]).code, 2);
}
