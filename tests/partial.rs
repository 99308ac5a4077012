//! `unseam impact` where the repository lacks something: a clear refusal that names what is missing, never a verdict.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support {
    pub(crate) mod git;
    pub(crate) mod run;
    #[allow(dead_code, reason = "other tests need more of it")]
    pub(crate) mod tree;
}

use std::path::Path;

use support::git::git;
use support::run::unseam;
use support::tree::{PROJECT, Tree};
use tempfile::TempDir;

const BOUNDARIES: &str = "version = 1
[[boundary]]
name = \"Price\"
types = [\"Price.**\"]
[[boundary]]
name = \"Cart\"
types = [\"Cart.**\"]
";

/// Three tagged commits, the second of which alters what the other boundary calls.
fn shop() -> Tree {
    let tree = Tree::new()
        .file("Shop.csproj", PROJECT)
        .file("boundaries.toml", BOUNDARIES)
        .file(
            "Price/Prices.cs",
            "namespace Price; public class Prices { public int Of(int n) => n; }\n",
        )
        .file(
            "Cart/Carts.cs",
            "namespace Cart; public class Carts { public int Sum(Price.Prices p) => p.Of(3); }\n",
        );
    git(tree.root(), &["init", "--quiet"]);
    git(tree.root(), &["config", "uploadpack.allowFilter", "true"]);
    commit(&tree, "v1");
    let tree = tree.file(
        "Price/Prices.cs",
        "namespace Price; public class Prices { public int Of(int n, int m) => n; }\n",
    );
    commit(&tree, "v2");
    let tree = tree.file("notes.txt", "prices\n");
    commit(&tree, "v3");
    tree
}

fn commit(tree: &Tree, tag: &str) {
    git(tree.root(), &["add", "--all"]);
    git(tree.root(), &["commit", "--quiet", "-m", tag]);
    git(tree.root(), &["tag", tag]);
}

fn clone(tree: &Tree, options: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = format!("file://{}", tree.root().display());
    let args = [&["clone", "--quiet"], options, &[from.as_str(), "."]].concat();
    git(folder.path(), &args);
    folder
}

/// What is said where nothing can be told; there is nothing on standard output.
fn refusal(folder: &Path, args: &[&str]) -> String {
    let place = ["--git-dir", folder.to_str().unwrap()];
    let run = unseam(&[&["impact"], args, &place].concat());
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{}", run.stderr);
    run.stderr
}

#[test]
fn a_whole_clone_has_a_verdict() {
    let whole = clone(&shop(), &[]);
    let place = whole.path().to_str().unwrap();
    let run = unseam(&["impact", "v1..v2", "--git-dir", place]);
    assert!(
        run.stdout.starts_with("price ships with cart"),
        "{}",
        run.stdout
    );
}

/// The newest state was checked out, so that its content is there and that of the earlier one is not.
#[test]
fn files_without_content_are_named() {
    let shop = shop();
    let partial = clone(&shop, &["--filter=blob:none"]);
    let said = refusal(partial.path(), &["v1..v2"]);
    assert!(
        said.contains("1 file cannot be read: Price/Prices.cs"),
        "{said}"
    );
    assert!(said.contains("git fetch --refetch --no-filter"), "{said}");
    git(partial.path(), &["fetch", "--refetch", "--no-filter"]);
    let place = partial.path().to_str().unwrap();
    let run = unseam(&["impact", "v1..v2", "--git-dir", place]);
    assert!(
        run.stdout.starts_with("price ships with cart"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_ledger_has_no_verdict_on_commits_that_cannot_be_read() {
    let partial = clone(&shop(), &["--filter=blob:none"]);
    let place = partial.path().to_str().unwrap();
    let run = unseam(&["impact", "--each", "v1..v2", "--git-dir", place]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("Could not be read"), "{}", run.stdout);
    assert!(run.stdout.contains("Price/Prices.cs"), "{}", run.stdout);
    assert!(!run.stdout.contains("untouched"), "{}", run.stdout);
}

#[test]
fn a_clone_without_folders_says_so() {
    let options = ["--filter=tree:0", "--no-checkout"];
    let partial = clone(&shop(), &options);
    let said = refusal(partial.path(), &["v1..v2"]);
    assert!(said.contains("the folders of v1 are absent"), "{said}");
    assert!(said.contains("git fetch --refetch"), "{said}");
}

#[test]
fn a_shallow_clone_says_where_history_ends() {
    let shop = shop();
    let shallow = clone(&shop, &["--depth=1"]);
    let said = refusal(shallow.path(), &["v1..HEAD"]);
    assert!(said.contains("\"v1\""), "{said}");
    assert!(said.contains("git fetch --unshallow"), "{said}");
    // Both ends are there, and nothing of what leads from one to the other.
    git(
        shallow.path(),
        &["fetch", "--quiet", "--depth=1", "origin", "tag", "v1"],
    );
    let said = refusal(shallow.path(), &["--each", "v1..HEAD"]);
    assert!(said.contains("is cut off at"), "{said}");
    assert!(said.contains("git fetch --unshallow"), "{said}");
    // The states themselves can be compared.
    let place = shallow.path().to_str().unwrap();
    let run = unseam(&["impact", "v1..HEAD", "--git-dir", place]);
    assert!(
        run.stdout.starts_with("price ships with cart"),
        "{}",
        run.stdout
    );
}
