//! Names of files, folders and types.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;

use serde_json::Value;

use super::support::run::unseam;
use super::support::tree::Tree;
use super::{assert_told, types};

/// Names that act on a terminal, a shell, a parser or a reader.
const NAMES: [&str; 18] = [
    "line\nbreak",
    "carriage\rreturn",
    "tab\tstop",
    "\u{1b}[2J\u{1b}]0;title\u{7}",
    "bell\u{7}",
    "\u{9b}31m",
    "right\u{202e}to-left",
    "zero\u{200b}width",
    "quote\"s",
    "apostrophe's",
    "<script>alert(1)<-script>",
    "a&b;",
    "back\\slash",
    "-rf",
    "=1+1",
    " leading and trailing ",
    "$(touch pwned)`touch pwned`",
    "%s%n{0}",
];

#[test]
fn control_characters_in_names_are_kept_in_data_and_escaped_on_the_terminal() {
    let mut tree = Tree::shop();
    for (number, name) in NAMES.iter().enumerate() {
        tree = tree.file(
            &format!("{name}/{name}.cs"),
            format!("class Odd{number} {{ Shop.Orders.Order o; ) }}"),
        );
    }
    let report = tree.report();
    assert_eq!(types(&report).len(), 11 + NAMES.len());
    let files = report["files"].as_array().unwrap();
    for name in NAMES {
        let path = format!("{name}/{name}.cs");
        assert!(files.contains(&Value::from(path.as_str())), "{path:?}");
        assert_told(&report, "parse-error", &path, "");
    }
    let root = tree.root().to_str().unwrap();
    let acts = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202e}');
    for args in [
        &["analyze", root][..],
        &["explain", "--root", root, "Odd0", "Order"],
        &["explain", "--root", root, "Odd3"],
        &["analyze", &format!("{root}/no\u{1b}[2J")],
    ] {
        let run = unseam(args);
        for text in [&run.stdout, &run.stderr] {
            assert!(!text.contains(acts), "{args:?}: {text:?}");
        }
    }
}

#[test]
fn names_that_are_no_unicode() {
    let tree = Tree::shop();
    for name in [&b"odd\xff.cs"[..], b"odd\xfe.cs"] {
        let path = tree.root().join(OsStr::from_bytes(name));
        fs::write(path, format!("class Odd{} {{ }}", name[3])).unwrap();
    }
    let report = tree.report();
    assert_eq!(types(&report).len(), 13);
    assert_told(&report, "name-not-unicode", "odd\u{fffd}.cs", "");
    assert_told(&report, "name-not-unicode", "\u{fffd}odd\u{fffd}.cs", "");
}

#[test]
fn names_that_differ_in_case_or_only_look_alike_are_different() {
    let report = Tree::shop()
        .file("Cart.cs", "namespace A { class Cart { } class cart { } }")
        .file(
            "cart.cs",
            "namespace A { class CART { Cart one; cart two; } }",
        )
        .file("CART/x.cs", "namespace A { class InUpper { } }")
        .file("Cart/x.cs", "namespace A { class InMixed { } }")
        // The second one begins with a Cyrillic letter.
        .file(
            "Order.cs",
            "namespace B { class Order { } class User { Order o; } }",
        )
        .file(
            "\u{41e}rder.cs",
            "namespace B { class \u{41e}rder { } class Taker { \u{41e}rder o; } }",
        )
        // One letter, and a letter with an accent of its own.
        .file("Caf\u{e9}.cs", "namespace C { class Caf\u{e9} { } }")
        .file("Cafe\u{301}.cs", "namespace C { class Other { } }")
        .report();
    let ids = types(&report);
    for id in [
        "A.Cart",
        "A.cart",
        "A.CART",
        "A.InUpper",
        "A.InMixed",
        "B.Order",
        "B.\u{41e}rder",
        "C.Caf\u{e9}",
        "C.Other",
    ] {
        assert!(ids.iter().any(|known| known == id), "{id} not in {ids:?}");
    }
    let at = |id: &str| ids.iter().position(|known| known == id).unwrap();
    let edges = report["edges"].as_array().unwrap();
    let uses = |from: &str, to: &str| {
        edges
            .iter()
            .any(|edge| edge["from"] == at(from) && edge["to"] == at(to))
    };
    assert!(uses("B.User", "B.Order") && !uses("B.User", "B.\u{41e}rder"));
    assert!(uses("B.Taker", "B.\u{41e}rder") && !uses("B.Taker", "B.Order"));
    assert!(uses("A.CART", "A.Cart") && uses("A.CART", "A.cart"));
}

#[test]
fn paths_of_four_thousand_characters_and_beyond() {
    let tree = Tree::shop();
    let folders =
        |letter: &str, length: usize| format!("{}/", letter.repeat(100)).repeat(length / 101);
    let room = 3900 - tree.root().as_os_str().len();
    let long = format!("{}{}.cs", folders("f", room), "a".repeat(60));
    // No system call takes a path this long, so it is put together of two halves.
    let (upper, lower) = (folders("g", room), folders("h", room));
    let tree = tree
        .file(&long, "class Long { }")
        .file(&format!("{upper}x"), "")
        .file(&format!("{lower}A.cs"), "class TooLong { }");
    let top = "h".repeat(100);
    fs::rename(tree.path(&top), tree.path(&upper).join(&top)).unwrap();
    let report = tree.report();
    assert_eq!(types(&report).len(), 12);
    assert!(
        report["files"]
            .as_array()
            .unwrap()
            .contains(&Value::from(long))
    );
    let told = super::problems(&report);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0][0] == "unreadable" && told[0][2].contains("name too long"),
        "{told:?}"
    );
}

#[test]
fn a_tree_as_windows_leaves_it() {
    let project = "<Project ToolsVersion=\"4.0\" xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\">\r\n<ItemGroup>\r\n<Compile Include=\"ORDERS\\Order.CS\" />\r\n<Compile Include=\".\\orders\\..\\Orders\\Line.cs\" />\r\n<Compile Include=\"C:\\Secret\\Gone.cs\" />\r\n<Compile Include=\"\\\\server\\share\\Gone.cs\" />\r\n<Compile Include=\"Orders\\CON.cs\" />\r\n</ItemGroup>\r\n</Project>\r\n";
    let report = Tree::new()
        .file("App/App.csproj", project)
        .file("App/Orders/order.cs", "\u{feff}namespace A\r\n{\r\n    class Order { Line line; }\r\n}\r\n")
        .file("App/Orders/Line.cs", "namespace A\r{\r    class Line { }\r}\r")
        .file("App/Orders/CON.cs", "namespace A { class Con { } }")
        .file("S.sln", "Microsoft Visual Studio Solution File\r\nProject(\"{x}\") = \"App\", \"APP\\app.CSPROJ\", \"{y}\"\r\nEndProject\r\n")
        .report();
    assert_eq!(types(&report), ["A.Con", "A.Line", "A.Order"]);
    let sites = &report["edges"][0]["sites"][0];
    assert_eq!(sites[1], 3, "{}", report["edges"]);
    assert_told(&report, "missing-reference", "App/App.csproj", "Gone.cs");
}
