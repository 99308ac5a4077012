//! Repositories that lie, and a git that is not there.

use std::fs;

use super::support::run::{command, run, unseam};
use super::support::tree::Tree;
use super::types;

/// Contents of `.git` that are none: files, by name.
const LIES: [&[(&str, &str)]; 8] = [
    &[(".git", "gitdir: /no/such/folder\n")],
    &[(".git", "gitdir: .git\n")],
    &[(".git", "gitdir: ../../../../../../etc\n")],
    &[(".git", "\u{0}\u{1}\u{2}")],
    &[(".git/HEAD", "ref: refs/heads/main\n")],
    &[
        (".git/HEAD", "ref: HEAD\n"),
        (".git/config", "[core]\nrepositoryformatversion = 99\n"),
        (".git/objects/x", ""),
        (".git/refs/x", ""),
    ],
    &[
        (".git/HEAD", "0123456789012345678901234567890123456789\n"),
        (".git/objects/01/2345", "junk"),
        (".git/refs/x", ""),
    ],
    &[
        (".git/config", "[include]\npath = /dev/zero\n"),
        (".git/HEAD", "ref: refs/heads/main\n"),
        (".git/objects/x", ""),
        (".git/refs/x", ""),
    ],
];

#[test]
fn a_repository_that_lies_changes_nothing_of_its_files() {
    let alone = Tree::shop().report();
    for lie in LIES {
        let mut tree = Tree::shop();
        for (path, content) in lie {
            tree = tree.file(path, content);
        }
        let report = tree.report();
        assert_eq!(report, alone, "{lie:?}");
        let root = tree.root().to_str().unwrap();
        for args in [
            &["analyze", "--git-dir", root][..],
            &["diff", "HEAD~1", "HEAD", "--git-dir", root],
        ] {
            let run = unseam(args);
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{lie:?}");
            assert!(
                run.stderr.starts_with("unseam: "),
                "{lie:?}: {}",
                run.stderr
            );
            assert!(!run.stderr.contains("defect"), "{}", run.stderr);
        }
    }
}

#[test]
fn a_git_that_is_missing_is_told_where_it_is_needed() {
    let tree = Tree::shop();
    let root = tree.root().to_str().unwrap();
    let empty = tempfile::tempdir().unwrap();
    let without = |args: &[&str]| run(command(args).env("PATH", empty.path()));
    let plain = without(&["analyze", root, "--format", "json"]);
    assert_eq!((plain.code, plain.stderr.as_str()), (0, ""));
    assert_eq!(
        types(&serde_json::from_str(&plain.stdout).unwrap()).len(),
        11
    );
    fs::create_dir_all(tree.path(".git/objects")).unwrap();
    fs::create_dir_all(tree.path(".git/refs")).unwrap();
    fs::write(tree.path(".git/HEAD"), "ref: refs/heads/main\n").unwrap();
    for args in [
        &["analyze", "--git-dir", root][..],
        &["diff", "HEAD~1", "HEAD", "--git-dir", root],
    ] {
        let run = without(args);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{args:?}");
        assert!(
            run.stderr
                .contains("cannot run git: no such file or directory"),
            "{}",
            run.stderr
        );
    }
}
