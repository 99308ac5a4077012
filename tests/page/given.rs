//! What is given to the page beside the report: lines of source, another report, a history.

use std::fs;
use std::process::Command;

use super::support::run::unseam;
use super::support::tree::Tree;
use super::{OVERTURE, Shown, text_of};

fn page(path: &str, arguments: &[&str]) -> String {
    let mut all = vec!["analyze", path, "--format", "html"];
    all.extend(arguments);
    let run = unseam(&all);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    run.stdout
}

#[test]
fn lines_of_source_are_in_the_page_only_where_they_are_wanted() {
    let line = "cart.Customer = order.Customer;";
    assert!(page(OVERTURE, &[]).contains(line));
    let without = page(OVERTURE, &["--html-sources", "none"]);
    assert!(!without.contains(line));
    let short = page(OVERTURE, &["--html-sources", "none", "--html-places", "1"]);
    assert!(short.len() < without.len());
}

#[test]
fn the_pair_view_shows_the_lines_to_cut() {
    let Some(mut shown) = Shown::of(OVERTURE, &[]) else {
        return;
    };
    shown.go("#/pair/order/cart");
    let text = shown.text();
    for expected in [
        "Members that are called",
        "OrderService.Extras.cs:64",
        "cart.Customer = order.Customer;",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    shown.is_content();
}

/// A shop of two commits: in the second one more of the orders uses payments.
fn grown() -> (Tree, String) {
    let tree = Tree::shop().file(
        "boundaries.toml",
        "[[boundary]]\nname = \"Orders\"\ntypes = [\"Shop.Orders.**\"]\n\n[[boundary]]\nname = \"Payments\"\ntypes = [\"Shop.Payments.**\"]\n",
    );
    let git = |args: &[&str]| {
        let done = Command::new("git")
            .current_dir(tree.root())
            .args(["-c", "user.name=Ada", "-c", "user.email=a@b.c"])
            .args(args)
            .output()
            .unwrap();
        assert!(done.status.success(), "{args:?}: {done:?}");
    };
    git(&["init", "--quiet", "--initial-branch=main"]);
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", "Orders"]);
    let before = unseam(&["analyze", text_of(tree.root()), "--format", "json"]).stdout;
    let uses =
        [0, 1, 2, 3].map(|n| format!("    Shop.Payments.PaymentsPart{n} more{n}, evenMore{n};\n"));
    let uses = uses.concat();
    let code = format!("namespace Shop.Orders;\npublic class Refund {{\n{uses}}}\n");
    fs::write(tree.path("Orders/Refund.cs"), code).unwrap();
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", "Refunds <b>at once</b>"]);
    (tree, before)
}

#[test]
fn another_report_and_a_history_are_shown_beside_this_one() {
    let (tree, before) = grown();
    let root = text_of(tree.root());
    let (old, history) = (tree.path("old.json"), tree.path("history.json"));
    fs::write(&old, before).unwrap();
    let told = format!("json={}", history.display());
    let run = unseam(&["history", root, "--format", &told]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let given = [
        "--html-compare",
        text_of(&old),
        "--html-history",
        text_of(&history),
    ];
    let Some(mut shown) = Shown::of(root, &given) else {
        return;
    };
    shown.go("#/compare");
    let text = shown.text();
    for expected in [
        "against old",
        "New types (1)",
        "Refund",
        "Couplings that differ (1)",
        "Types that are gone (0)",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    shown.go("#/history");
    let text = shown.text();
    for expected in [
        "2 commits",
        "References between boundaries",
        "Orders → Payments",
        "Refunds <b>at once</b>",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    let charts = shown
        .js("[...document.querySelectorAll('.chart')].map((c) => c.getAttribute('aria-label'))");
    assert!(charts.as_array().unwrap().len() >= 7, "{charts}");
    shown.is_content();
}

#[test]
fn what_is_given_has_to_be_what_it_says() {
    let tree = Tree::shop().file("no.json", "{}");
    let root = text_of(tree.root());
    let no = tree.path("no.json");
    for option in ["--html-history", "--html-compare"] {
        for file in [text_of(&no), "nowhere.json"] {
            let run = unseam(&["analyze", root, "--format", "html", option, file]);
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{option} {file}");
            assert!(run.stderr.contains(file), "{}", run.stderr);
        }
    }
}
