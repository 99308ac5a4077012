//! The program from outside: what it prints where, its exit codes, and how it takes bad input.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod run;
    pub(crate) mod tree;
}

use std::fs;
use std::process::Stdio;

use support::run::{Run, command, run, unseam};
use support::tree::{PROJECT, Tree};

/// The codes of the problems in a report, with their paths.
fn problems(report: &serde_json::Value) -> Vec<(String, String)> {
    let list = report["problems"].as_array().unwrap();
    list.iter()
        .map(|p| {
            (
                p["code"].as_str().unwrap().to_owned(),
                p["path"].as_str().unwrap().to_owned(),
            )
        })
        .collect()
}

fn assert_problem(report: &serde_json::Value, code: &str, path: &str) {
    let found = problems(report);
    assert!(
        found.contains(&(code.to_owned(), path.to_owned())),
        "{found:?}"
    );
}

/// Asserts that the tool could not do its work and says why in one line and a hint.
fn assert_refused(args: &[&str], part: &str) {
    let run = unseam(args);
    assert_eq!(run.code, 2, "{run:?}");
    assert_eq!(run.stdout, "");
    assert!(
        run.stderr.starts_with("unseam: ") && run.stderr.contains(part),
        "{}",
        run.stderr
    );
    assert!(run.stderr.lines().count() <= 2, "{}", run.stderr);
}

mod input_that_is_none {
    use super::*;

    #[test]
    fn a_missing_path() {
        assert_refused(
            &["analyze", "no/such/path"],
            "cannot read no/such/path: no such file or directory",
        );
        assert_refused(&["graph", "no/such/path"], "no/such/path");
        assert_refused(
            &["render", "no/such.json"],
            "cannot read no/such.json: no such file or directory",
        );
    }

    #[test]
    fn a_file_of_another_kind() {
        assert_refused(
            &["analyze", "Cargo.toml"],
            "Cargo.toml is neither a folder nor",
        );
    }

    #[test]
    fn an_empty_folder_and_one_without_csharp() {
        let tree = Tree::new();
        assert_refused(&["analyze", tree.root().to_str().unwrap()], "no C# file");
        let tree = tree.file("readme.txt", "text");
        assert_refused(&["analyze", tree.root().to_str().unwrap()], "no C# file");
    }

    #[test]
    fn what_is_no_report() {
        let tree = Tree::new()
            .file("a.json", "{")
            .file("b.json", "{}")
            .file("c.json", r#"{"schema_version":"99"}"#)
            .file("d.json", [0xff, 0xfe]);
        let render = |name: &str, part: &str| {
            assert_refused(&["render", tree.path(name).to_str().unwrap()], part);
        };
        render("a.json", "not a report of unseam");
        render("b.json", "schema_version");
        render("c.json", "schema version 99");
        render("d.json", "d.json");
    }

    #[test]
    fn wrong_arguments() {
        for args in [
            &["analyze", "--format", "yaml"][..],
            &["analyze", "--services", "9..5"],
            &["analyze", "--evidence", "tarot"],
            &["analyze", "--threads", "0"],
            &["analyze", "--max-file-size", "big"],
            &["analyse"],
            &[],
        ] {
            let run = unseam(args);
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{args:?}");
            assert!(!run.stderr.is_empty());
        }
        assert!(
            unseam(&["analyse"]).stderr.contains("'analyze'"),
            "a misspelt verb is suggested"
        );
    }
}

mod input_that_is_partly_bad {
    use super::*;

    /// Bytes without any pattern, the same in every run.
    fn junk() -> Vec<u8> {
        let next = |state: &u32| Some(state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
        let states = std::iter::successors(Some(1_u32), next);
        states.map(|state| (state >> 24) as u8).take(4096).collect()
    }

    #[test]
    fn binary_junk_and_other_files_named_cs() {
        let report = Tree::shop()
            .file("Junk.cs", junk())
            .file(
                "Prose.cs",
                "Dear reader, this is no C# at all. Yours, } {{ (",
            )
            .file("Empty.cs", "")
            .report();
        assert_problem(&report, "not-text", "Junk.cs");
        assert_problem(&report, "parse-error", "Prose.cs");
        assert_eq!(report["health"]["files_not_read"], 1);
        assert_eq!(report["health"]["types"], 11);
    }

    #[test]
    fn broken_xml_in_a_project() {
        let report = Tree::shop()
            .file("Other/Other.csproj", "<Project><Broken")
            .report();
        assert_problem(&report, "broken-project", "Other/Other.csproj");
        assert_eq!(report["health"]["types"], 11);
    }

    #[test]
    fn a_reference_to_a_project_that_is_not_there() {
        let project = PROJECT.replace(
            "</Project>",
            "<ItemGroup><ProjectReference Include=\"..\\Gone\\Gone.csproj\"/></ItemGroup></Project>",
        );
        let report = Tree::shop().file("Lib/Lib.csproj", project).report();
        assert_problem(&report, "missing-reference", "Lib/Lib.csproj");
    }

    #[test]
    fn a_cycle_of_project_references() {
        let project = |other: &str| {
            let reference = format!(
                "<ItemGroup><ProjectReference Include=\"..\\{other}\\{other}.csproj\"/></ItemGroup></Project>"
            );
            PROJECT.replace("</Project>", &reference)
        };
        let report = Tree::new()
            .file("A/A.csproj", project("B"))
            .file("A/A.cs", "class A { B b; }")
            .file("B/B.csproj", project("A"))
            .file("B/B.cs", "class B { A a; }")
            .report();
        let found = problems(&report);
        assert!(
            found.iter().any(|(code, _)| code == "project-cycle"),
            "{found:?}"
        );
        assert_eq!(report["types"].as_array().unwrap().len(), 2);
    }

    #[test]
    fn a_file_above_the_limit_is_left_out_and_the_limit_can_be_set() {
        let tree = Tree::shop().file(
            "Big.cs",
            format!("class Big {{ /*{}*/ }}", "x".repeat(70_000)),
        );
        let types = |limit: &str| {
            let root = tree.root().to_str().unwrap();
            let run = unseam(&[
                "analyze",
                root,
                "--format",
                "json",
                "--max-file-size",
                limit,
            ]);
            assert_eq!(run.code, 0);
            let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
            (report["types"].as_array().unwrap().len(), problems(&report))
        };
        assert_eq!(types("1M"), (12, vec![]));
        let too_large = ("file-too-large".to_owned(), "Big.cs".to_owned());
        assert_eq!(types("64k"), (11, vec![too_large]));
    }

    #[test]
    fn the_default_limit_is_sixteen_mebibytes() {
        let tree = Tree::shop().file("Huge.cs", "");
        let huge = fs::File::options()
            .write(true)
            .open(tree.path("Huge.cs"))
            .unwrap();
        huge.set_len(50 << 20).unwrap();
        assert_problem(&tree.report(), "file-too-large", "Huge.cs");
    }

    #[cfg(unix)]
    #[test]
    fn a_loop_of_symbolic_links() {
        let tree = Tree::shop();
        std::os::unix::fs::symlink(tree.root(), tree.path("Orders/back")).unwrap();
        std::os::unix::fs::symlink("self", tree.path("self")).unwrap();
        let report = tree.report();
        assert_eq!(report["types"].as_array().unwrap().len(), 11);
        assert_problem(&report, "link-not-followed", "Orders/back");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_may_not_be_read() {
        use std::os::unix::fs::PermissionsExt;
        let tree = Tree::shop().file("Secret.cs", "class Secret { }");
        fs::set_permissions(tree.path("Secret.cs"), fs::Permissions::from_mode(0o000)).unwrap();
        let may_read_all = fs::read(tree.path("Secret.cs")).is_ok();
        let report = tree.report();
        if may_read_all {
            // An administrator may read everything.
            assert_eq!(report["types"].as_array().unwrap().len(), 12);
        } else {
            assert_problem(&report, "unreadable", "Secret.cs");
        }
    }

    #[test]
    fn names_in_any_script() {
        let report = Tree::shop()
            .file(
                "Заказы/Заказ.cs",
                "namespace Магазин { class Заказ { 注文 x; } }",
            )
            .file(
                "注文/注文 (1).cs",
                "namespace Магазин { class 注文 { } class @class { } }",
            )
            .report();
        let ids: Vec<&str> = report["types"]
            .as_array()
            .unwrap()
            .iter()
            .map(|t| t["id"].as_str().unwrap())
            .collect();
        for id in ["Магазин.Заказ", "Магазин.注文", "Магазин.class"] {
            assert!(ids.contains(&id), "{ids:?}");
        }
        assert_eq!(report["health"]["files_with_errors"], 0);
    }

    #[test]
    fn deeply_nested_code() {
        let deep = format!(
            "class Deep {{ int x = {}1{}; }}",
            "(".repeat(20_000),
            ")".repeat(20_000)
        );
        let report = Tree::shop().file("Deep.cs", deep).report();
        assert!(report["types"].as_array().unwrap().len() >= 11);
    }
}

mod output {
    use super::*;

    #[test]
    fn text_is_the_default_and_progress_is_silent_off_a_terminal() {
        let tree = Tree::shop();
        let run = unseam(&["analyze", tree.root().to_str().unwrap()]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        assert!(run.stdout.contains("Boundaries (2)"), "{}", run.stdout);
        assert!(run.stdout.contains("11 files") && !run.stdout.contains('\u{1b}'));
    }

    #[test]
    fn several_formats_go_to_their_files_and_one_to_standard_output() {
        let tree = Tree::shop();
        let json = tree.path("out.json");
        let dot = tree.path("out.dot");
        let run = unseam(&[
            "analyze",
            tree.root().to_str().unwrap(),
            "--format=text",
            &format!("--format=json={}", json.display()),
            &format!("--format=dot={}", dot.display()),
        ]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(run.stdout.contains("Boundaries"));
        assert!(fs::read_to_string(dot).unwrap().starts_with("digraph"));
        let again = unseam(&["render", json.to_str().unwrap(), "--format", "json"]);
        assert_eq!(again.stdout, fs::read_to_string(json).unwrap());
        let leftovers = fs::read_dir(tree.root()).unwrap().filter(|entry| {
            entry
                .as_ref()
                .unwrap()
                .file_name()
                .to_string_lossy()
                .starts_with(".unseam")
        });
        assert_eq!(leftovers.count(), 0);
    }

    #[test]
    fn a_saved_report_renders_like_a_fresh_one() {
        let tree = Tree::shop();
        let saved = tree.path(&format!(
            "{}.json",
            tree.root().file_name().unwrap().to_str().unwrap()
        ));
        let run = unseam(&[
            "analyze",
            tree.root().to_str().unwrap(),
            "--format=text",
            &format!("--format=json={}", saved.display()),
        ]);
        let render = unseam(&["render", saved.to_str().unwrap(), "--format=text"]);
        let body = |text: &str| text.split_once('\n').unwrap().1.to_owned();
        assert_eq!(body(&render.stdout), body(&run.stdout));
        let dots = [
            unseam(&["render", saved.to_str().unwrap(), "--format=dot"]).stdout,
            unseam(&["analyze", tree.root().to_str().unwrap(), "--format=dot"]).stdout,
        ];
        // The saved report itself is no C#, so the second run sees the same code.
        assert_eq!(dots[0], dots[1]);
    }

    #[test]
    fn a_report_is_read_from_standard_input() {
        let tree = Tree::shop();
        let report = unseam(&["analyze", tree.root().to_str().unwrap(), "--format=json"]);
        let piped = run(command(&["render", "-"]).write_stdin(report.stdout));
        assert_eq!(piped.code, 0, "{}", piped.stderr);
        assert!(piped.stdout.contains("Boundaries (2)"));
    }

    #[test]
    fn targets_that_cannot_work_are_refused_before_any_work() {
        let tree = Tree::shop();
        let root = tree.root().to_str().unwrap();
        assert_refused(
            &["analyze", root, "--format=text", "--format=json"],
            "only one format",
        );
        assert_refused(
            &["analyze", root, "--format=json=no/folder/x.json"],
            "no folder no/folder",
        );
        assert_refused(&["analyze", root, "--format=json=src"], "it is a folder");
    }

    #[test]
    fn colours_are_used_when_asked_for() {
        let tree = Tree::shop();
        let root = tree.root().to_str().unwrap();
        assert!(
            unseam(&["analyze", root, "--color", "always"])
                .stdout
                .contains('\u{1b}')
        );
        let off = run(command(&["analyze", root]).env("NO_COLOR", "1"));
        assert!(!off.stdout.contains('\u{1b}'));
        assert!(
            !unseam(&["analyze", root, "--color", "always", "--format", "json"])
                .stdout
                .contains('\u{1b}')
        );
    }

    #[test]
    fn timings_go_to_standard_error() {
        let tree = Tree::shop();
        let run = unseam(&[
            "analyze",
            tree.root().to_str().unwrap(),
            "--timings",
            "--threads",
            "1",
        ]);
        for stage in ["discover", "extract", "resolve", "cluster", "total"] {
            assert!(run.stderr.contains(stage), "{}", run.stderr);
            assert!(!run.stdout.contains(" ms"));
        }
        let extract = run.stderr.lines().find(|line| line.starts_with("extract"));
        assert!(
            extract.unwrap().contains(" files, 0.0 MB, "),
            "{}",
            run.stderr
        );
        for noun in [" names", " edges", " types", " facts"] {
            assert!(run.stderr.contains(noun), "{noun}: {}", run.stderr);
        }
    }

    #[test]
    fn a_reader_that_has_seen_enough_is_no_failure() {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_unseam"))
            .args([
                "analyze",
                "testdata/overture",
                "--format",
                "json",
                "--no-cache",
            ])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
        assert_eq!(output.status.code(), Some(0));
    }

    #[test]
    fn help_and_version_are_data() {
        for args in [
            &["--help"][..],
            &["analyze", "--help"],
            &["graph", "--help"],
            &["render", "--help"],
        ] {
            let run = unseam(args);
            assert_eq!((run.code, run.stderr.as_str()), (0, ""));
            assert!(run.stdout.contains("Usage: unseam"));
        }
        let version = unseam(&["--version"]).stdout;
        assert_eq!(version, format!("unseam {}\n", env!("CARGO_PKG_VERSION")));
    }
}

mod inputs_and_levels {
    use super::*;

    #[test]
    fn a_project_a_folder_and_the_current_directory_are_the_same_code() {
        let tree = Tree::shop();
        let root = tree.root().to_str().unwrap();
        let ids = |run: Run| {
            assert_eq!(run.code, 0, "{}", run.stderr);
            let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
            report["types"].clone()
        };
        let folder = ids(unseam(&["analyze", root, "--format", "json"]));
        let project = tree.path("Shop.csproj");
        assert_eq!(
            folder,
            ids(unseam(&[
                "analyze",
                project.to_str().unwrap(),
                "--format",
                "json"
            ]))
        );
        assert_eq!(
            folder,
            ids(unseam(&["analyze", "--root", root, "--format", "json"]))
        );
        let here = run(command(&["analyze", "--format", "json"]).current_dir(tree.root()));
        assert_eq!(folder, ids(here));
    }

    #[test]
    fn the_number_of_services_can_be_asked_for() {
        let boundaries = |services: &str| {
            let args = ["analyze", "testdata/overture", "--format", "json"];
            let run = unseam(&[&args[..], &["--services", services]].concat());
            let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
            let missed = |problem: &&serde_json::Value| problem["code"] == "services-out-of-reach";
            let problems = report["problems"].as_array().unwrap();
            let missed = problems
                .iter()
                .find(missed)
                .map(|p| p["message"].to_string());
            (report["boundaries"].as_array().unwrap().len(), missed)
        };
        for wanted in [1, 2, 4, 7, 12] {
            assert_eq!(boundaries(&wanted.to_string()), (wanted, None));
        }
        let by_itself = boundaries("1..99").0;
        assert_eq!(
            boundaries("1..4"),
            (4, None),
            "the end of the range nearest to {by_itself}"
        );
        assert_eq!(boundaries("12..99").0, 12);
        let (made, missed) = boundaries("200");
        assert!(made < 100, "{made}");
        let missed = missed.unwrap();
        assert!(
            missed.contains(&format!(
                "200 services were asked for; the nearest that the evidence allows is {made}"
            )),
            "{missed}"
        );
    }

    #[test]
    fn symbols_decide_what_is_read() {
        let tree = Tree::shop().file("Old.cs", "#if LEGACY\nclass Old { }\n#endif");
        let root = tree.root().to_str().unwrap();
        let types = |define: &str| {
            let run = unseam(&["analyze", root, "--format", "json", "--define", define]);
            let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
            report["types"].as_array().unwrap().len()
        };
        assert_eq!((types("MODERN"), types("MODERN;LEGACY")), (11, 12));
    }

    #[test]
    fn the_graph_as_records() {
        let tree = Tree::shop();
        let run = unseam(&["graph", tree.root().to_str().unwrap(), "--format", "jsonl"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let records: Vec<serde_json::Value> = run
            .stdout
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let count = |kind: &str| records.iter().filter(|r| r["record"] == kind).count();
        assert_eq!(
            (count("type"), count("reference"), count("call")),
            (11, 12, 1)
        );
        let call = records.iter().find(|r| r["record"] == "call").unwrap();
        assert_eq!(call["from_member"], "Pay");
        assert_eq!(call["at"], "Orders/Order.cs:4");
        assert_eq!(call["from_project"], "Shop.csproj");
    }

    #[test]
    fn a_given_graph_that_cannot_be_used_is_said() {
        let tree = Tree::shop();
        let root = tree.root().to_str().unwrap();
        assert_refused(
            &["analyze", root, "--graph", "no-such.jsonl"],
            "no-such.jsonl",
        );
        let folder = tempfile::tempdir().unwrap();
        let given = |name: &str, content: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, content).unwrap();
            let run = unseam(&[
                "analyze",
                root,
                "--graph",
                path.to_str().unwrap(),
                "--format",
                "json",
            ]);
            assert_eq!(run.code, 0, "{}", run.stderr);
            let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
            assert_eq!(report["types"].as_array().unwrap().len(), 11);
            let problems = report["problems"].as_array().unwrap().iter();
            let of_graph = problems.filter(|problem| problem["code"] == "broken-graph");
            of_graph
                .map(|p| {
                    format!(
                        "{}:{} {}",
                        p["path"].as_str().unwrap(),
                        p["line"],
                        p["message"]
                    )
                })
                .collect::<Vec<_>>()
                .join("\n")
        };
        assert!(given("empty.jsonl", b"").contains("empty.jsonl:null \"declares no project"));
        assert!(given("binary.jsonl", &[0, 159, 146, 150, 0, 1, 2]).contains("is not text"));
        let junk = b"{\"record\":\"type\"}\n{oops\n{\"record\":\"project\",\"path\":\"A.csproj\",\"assembly\":\"A\"}\nmore\n";
        let said = given("junk.jsonl", junk);
        assert!(
            said.contains("junk.jsonl:2 \"not a record of a graph") && said.contains("1 more"),
            "{said}"
        );
    }

    #[test]
    fn the_graph_says_which_calls_rest_on_a_guess() {
        let code = "using Vendor;
            class Sink { public void Take(int n) { } public void Take(string s) { } public void Only(int n) { } }
            static class Ext { public static void Stamp(this Thing t) { } public static void Mark(this string s) { } }
            class User { void M(Sink sink, Thing thing, Other other) {
                sink.Take(other.Value); sink.Only(\"x\"); thing.Stamp(); other.Child.Mark(); } }
            class Sure { void M(Sink sink) { sink.Take(1); sink.Only(2); \"\".Mark(); } }";
        let tree = Tree::new().file("Code.cs", code);
        let run = unseam(&["graph", tree.root().to_str().unwrap(), "--format", "jsonl"]);
        let records = run
            .stdout
            .lines()
            .map(|line| serde_json::from_str(line).unwrap());
        let calls = records.filter(|record: &serde_json::Value| record["record"] == "call");
        let told: Vec<(String, String, String)> = calls
            .map(|call| {
                let text = |key: &str| call[key].as_str().unwrap_or("sure").to_owned();
                (text("from"), text("to_member"), text("doubt"))
            })
            .collect();
        let expected = [
            ("Sure", "Mark", "sure"),
            ("Sure", "Only", "sure"),
            ("Sure", "Take", "sure"),
            ("User", "Mark", "unknown-receiver"),
            ("User", "Only", "no-overload-fits"),
            ("User", "Stamp", "external-name"),
            ("User", "Take", "unknown-argument"),
        ];
        let mut told: Vec<(&str, &str, &str)> = told
            .iter()
            .map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str()))
            .collect();
        told.sort_unstable();
        assert_eq!(told, expected);
    }

    #[test]
    fn every_level_has_a_graph_in_both_formats() {
        let tree = Tree::shop();
        let root = tree.root().to_str().unwrap();
        for level in ["type", "namespace", "project", "boundary"] {
            let dot = unseam(&["graph", root, "--level", level]);
            assert!(dot.stdout.starts_with("digraph"), "{level}: {}", dot.stderr);
            let jsonl = unseam(&["graph", root, "--level", level, "--format", "jsonl"]);
            assert!(
                jsonl.stdout.starts_with("{\"record\":"),
                "{level}: {}",
                jsonl.stderr
            );
        }
    }
}
