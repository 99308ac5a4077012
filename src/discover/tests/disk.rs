//! Real folders: links, permissions, odd names.
#![cfg(unix)]

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use tempfile::TempDir;

use super::super::tree::SourceTree;
use super::super::{DiscoverOptions, DiskTree, Scope, discover};
use super::{files_of, problems};
use crate::base::problem::{Problem, ProblemCode};

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn list(root: &Path) -> (DiskTree, Vec<String>, Vec<Problem>) {
    let tree = DiskTree::new(root).unwrap();
    let mut problems = Vec::new();
    let entries = tree.entries(&mut problems);
    let paths = entries.into_iter().map(|entry| entry.path).collect();
    (tree, paths, problems)
}

#[test]
fn lists_files_in_path_order_without_pruned_folders() {
    let folder = folder(&[
        ("b.cs", "bb"),
        ("a/x.cs", ""),
        ("a-b/y.cs", ""),
        (".git/config", ""),
        ("web/node_modules/m/i.js", ""),
        (".vs/z.cs", ""),
        (".github/CODEOWNERS", ""),
    ]);
    let (tree, paths, problems) = list(folder.path());
    assert_eq!(paths, [".github/CODEOWNERS", "a-b/y.cs", "a/x.cs", "b.cs"]);
    assert_eq!(tree.read("b.cs").unwrap(), b"bb");
    assert_eq!(tree.entries(&mut Vec::new())[3].bytes, 2);
    assert!(problems.is_empty());
}

#[test]
fn gitignore_holds_without_a_repository_and_parents_do_not() {
    let folder = folder(&[
        (".gitignore", "*.cs\n"),
        ("root/.gitignore", "/out/\n"),
        ("root/a.cs", ""),
        ("root/out/b.cs", ""),
        ("root/sub/.gitignore", "*.tmp\n!keep.tmp\n"),
        ("root/sub/c.tmp", ""),
        ("root/sub/keep.tmp", ""),
    ]);
    let tree = DiskTree::new(&folder.path().join("root")).unwrap();
    let entries = tree.entries(&mut Vec::new());
    let ignored = entries.iter().filter(|entry| entry.ignored);
    let ignored: Vec<&str> = ignored.map(|entry| entry.path.as_str()).collect();
    assert_eq!(ignored, ["out/b.cs", "sub/c.tmp"]);
}

#[test]
fn only_what_was_listed_can_be_read() {
    let folder = folder(&[("secret.cs", ""), ("root/a.cs", "")]);
    let (tree, ..) = list(&folder.path().join("root"));
    for path in ["../secret.cs", "b.cs", "/etc/passwd", ""] {
        assert!(tree.read(path).is_err(), "{path}");
    }
}

#[test]
fn links_that_loop_or_leave_are_reported_and_not_followed() {
    let folder = folder(&[("outside.cs", ""), ("root/a/x.cs", "")]);
    let root = folder.path().join("root");
    symlink("..", root.join("a/up")).unwrap();
    symlink(".", root.join("a/self")).unwrap();
    symlink("../outside.cs", root.join("out.cs")).unwrap();
    symlink(folder.path(), root.join("above")).unwrap();
    symlink("nowhere", root.join("dead")).unwrap();
    symlink("ring", root.join("ring")).unwrap();
    let (_, paths, problems) = list(&root);
    assert_eq!(paths, ["a/x.cs"]);
    let reported: Vec<&str> = problems
        .iter()
        .map(|problem| problem.path.as_str())
        .collect();
    assert_eq!(
        reported,
        ["a/self", "a/up", "above", "dead", "out.cs", "ring"]
    );
    assert!(
        problems
            .iter()
            .all(|problem| problem.code == ProblemCode::LinkNotFollowed)
    );
}

#[test]
fn code_behind_a_link_is_the_same_code() {
    let folder = folder(&[
        ("A/A.csproj", "<Project Sdk='Microsoft.NET.Sdk'/>"),
        ("A/a.cs", ""),
        ("Shared/s.cs", "shared"),
        ("Shared/Deep/d.cs", ""),
    ]);
    symlink("../Shared", folder.path().join("A/Shared")).unwrap();
    symlink("../Shared/s.cs", folder.path().join("A/again.cs")).unwrap();
    let (tree, _, problems) = list(folder.path());
    assert!(problems.is_empty());
    assert_eq!(tree.read("A/Shared/s.cs").unwrap(), b"shared");
    assert_eq!(tree.real_path("A/Shared/s.cs"), "Shared/s.cs");
    let workspace = discover(&tree, &Scope::Everything, &DiscoverOptions::default());
    let all: Vec<&str> = workspace
        .files
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    assert_eq!(all, ["A/a.cs", "Shared/Deep/d.cs", "Shared/s.cs"]);
    assert_eq!(files_of(&workspace, "A/A.csproj"), all);
}

#[test]
fn links_among_each_other_do_not_explode() {
    let folder = folder(&[("x.cs", "")]);
    for name in 'a'..='k' {
        fs::create_dir(folder.path().join(name.to_string())).unwrap();
        fs::write(folder.path().join(format!("{name}/f.cs")), "").unwrap();
    }
    for from in 'a'..='k' {
        for to in 'a'..='k' {
            symlink(
                format!("../{to}"),
                folder.path().join(format!("{from}/to-{to}")),
            )
            .unwrap();
        }
    }
    let (_, paths, problems) = list(folder.path());
    assert_eq!(paths.len(), 1 + 11 + 11 * 10);
    assert_eq!(problems.len(), 11);
}

#[test]
fn odd_names_are_shown_reported_and_readable() {
    let folder = folder(&[("a.cs", "")]);
    for (byte, text) in [(0xff_u8, "first"), (0xfe, "second")] {
        let name = [b'x', byte, b'.', b'c', b's'];
        fs::write(folder.path().join(OsStr::from_bytes(&name)), text).unwrap();
    }
    let (tree, paths, problems) = list(folder.path());
    assert_eq!(paths, ["a.cs", "x\u{fffd}.cs", "\u{fffd}x\u{fffd}.cs"]);
    let read: Vec<Vec<u8>> = paths[1..]
        .iter()
        .map(|path| tree.read(path).unwrap())
        .collect();
    let mut read: Vec<&[u8]> = read.iter().map(Vec::as_slice).collect();
    read.sort_unstable();
    assert_eq!(read, [&b"first"[..], b"second"]);
    assert!(
        problems
            .iter()
            .all(|problem| problem.code == ProblemCode::NameNotUnicode)
    );
    assert_eq!(problems.len(), 2);
}

#[test]
fn a_folder_that_cannot_be_listed_is_reported() {
    let folder = folder(&[("locked/a.cs", ""), ("b.cs", "")]);
    let locked = folder.path().join("locked");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o000)).unwrap();
    let privileged = fs::read_dir(&locked).is_ok();
    let (_, paths, problems) = list(folder.path());
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).unwrap();
    // The superuser can list it all the same; the next test takes another way to an unreadable file.
    if !privileged {
        assert_eq!(paths, ["b.cs"]);
        assert_eq!(
            (problems[0].code, &*problems[0].path),
            (ProblemCode::Unreadable, "locked")
        );
    }
}

#[test]
fn a_project_that_vanishes_is_reported_and_its_folder_compiled() {
    let folder = folder(&[("A.csproj", "<Project/>"), ("a.cs", "")]);
    let (tree, ..) = list(folder.path());
    fs::remove_file(folder.path().join("A.csproj")).unwrap();
    let workspace = discover(&tree, &Scope::Everything, &DiscoverOptions::default());
    assert_eq!(
        problems(&workspace),
        [(ProblemCode::Unreadable, "A.csproj", None)]
    );
    assert_eq!(files_of(&workspace, "A.csproj"), ["a.cs"]);
}

#[test]
fn only_regular_files_are_listed() {
    let folder = folder(&[("a.cs", "")]);
    let socket = std::os::unix::net::UnixListener::bind(folder.path().join("s.cs")).unwrap();
    let (_, paths, _) = list(folder.path());
    drop(socket);
    assert_eq!(paths, ["a.cs"]);
}

#[test]
fn a_file_is_no_tree() {
    let folder = folder(&[("a.cs", "")]);
    assert!(DiskTree::new(&folder.path().join("a.cs")).is_err());
    assert!(DiskTree::new(&folder.path().join("gone")).is_err());
}
