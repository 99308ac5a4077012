//! Revisions read from git's objects: the same as a checkout of them, and nothing of the repository is executed.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod revisions {
    mod many;
    pub(crate) mod repository;
    mod walk;
}

use std::path::Path;

use revisions::repository::{Repo, git_in, json, of_disk, of_revision, problems};
use unseam::git::{GitError, Repository};

/// What is in a code base that has seen much: encodings, ignored files that are tracked, pruned folders.
fn add_oddities(repo: &Repo) {
    repo.write(".gitignore", "*.g.cs\r\n/old/\r\n");
    repo.write("src/Orders/Made.g.cs", "class Made { }");
    repo.write("old/Old.cs", "class Old { }");
    repo.write("old/.gitignore", "!Old.cs");
    repo.write("loose/Latin.cs", b"class Latin { string s = \"\xe9\"; }");
    repo.write("loose/Wide.cs", b"\xff\xfec\0l\0a\0s\0s\0 \0W\0{\0}\0");
    repo.write("loose/Torn.cs", "class Torn {{ ( }");
    repo.write("loose/binary.cs", [0, 1, 2, 3, 0, 0, 0, 255]);
    repo.write("node_modules/x/X.cs", "class X { }");
    repo.write("sql/tables.sql", "CREATE TABLE Orders (Id int);");
    repo.write(".gitattributes", "*.cs text=auto ident\n");
    repo.write("loose/Ident.cs", "// $Id$\nclass Ident { }\n");
}

#[test]
fn a_revision_is_what_its_checkout_is() {
    let repo = Repo::shop();
    add_oddities(&repo);
    let commit = repo.commit("oddities");
    // As they are stored: no identity expanded, no line ending converted.
    repo.git(&["config", "core.attributesFile", "/dev/null"]);
    for path in [
        "",
        "src",
        "src/Orders",
        "Shop.sln",
        "src/Orders/Orders.csproj",
    ] {
        let disk = of_disk(&repo.work().join(path));
        let (report, of) = of_revision(&repo.work(), "HEAD", path);
        assert_eq!(of, commit);
        assert_eq!(json(&report), json(&disk), "{path}");
    }
}

#[test]
fn every_kind_of_repository_is_read() {
    let repo = Repo::shop();
    let first = repo.git(&["rev-parse", "HEAD"]);
    repo.git(&["tag", "v1", "--annotate", "--message", "one"]);
    repo.write(
        "src/Pricing/Price.cs",
        "namespace Shop.Pricing; class Price { }",
    );
    let second = repo.commit("less");
    git_in(
        repo.folder.path(),
        &["clone", "--quiet", "--bare", "work", "bare.git"],
    );
    repo.git(&["worktree", "add", "--quiet", "--detach", "../other", "v1"]);
    // What is not committed is not read.
    repo.write("src/Pricing/More.cs", "class More { }");

    let expected = json(&of_disk(&repo.path("other")));
    for place in ["work", "work/.git", "bare.git", "other", "other/.git"] {
        let (report, commit) = of_revision(&repo.path(place), "v1", "");
        assert_eq!(
            (commit.as_str(), json(&report) == expected),
            (&*first, true),
            "{place}"
        );
        let (_, head) = of_revision(&repo.path(place), "HEAD", "");
        let detached = place.starts_with("other");
        assert_eq!(
            head,
            if detached {
                first.clone()
            } else {
                second.clone()
            },
            "{place}"
        );
    }
    for name in ["HEAD~1", "main^", &first[..10], "v1", "refs/tags/v1"] {
        assert_eq!(of_revision(&repo.work(), name, "").1, first, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn links_lead_where_they_lead_on_disk() {
    use std::os::unix::fs::symlink;
    let repo = Repo::shop();
    let link = |target: &str, at: &str| symlink(target, repo.work().join(at)).unwrap();
    repo.write("shared/deep/A.cs", "class A { }");
    link("../shared", "src/linked");
    link("../../shared/deep/A.cs", "src/Orders/A.cs");
    link("linked/deep", "src/twice");
    link(".", "src/loop");
    link("round", "src/about");
    link("about", "src/round");
    link("gone.cs", "src/Gone.cs");
    link("/etc", "src/etc");
    repo.commit("links");
    for path in ["", "src"] {
        let (report, _) = of_revision(&repo.work(), "HEAD", path);
        let disk = of_disk(&repo.work().join(path));
        assert_eq!(json(&report), json(&disk), "{path}");
        assert!(!problems(&report).is_empty());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_unicode_are_shown_as_on_disk() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let repo = Repo::shop();
    let name = OsStr::from_bytes(b"src/Orders/Caf\xe9.cs");
    std::fs::write(repo.work().join(name), "class Cafe { }").unwrap();
    repo.commit("a name");
    let (report, _) = of_revision(&repo.work(), "HEAD", "");
    assert_eq!(json(&report), json(&of_disk(&repo.work())));
    assert!(report.types.iter().any(|ty| ty.id == "Cafe"));
}

#[test]
fn a_submodule_is_left_out_with_a_note() {
    let repo = Repo::shop();
    let other = Repo::shop();
    let source = other.work();
    repo.git(&[
        "submodule",
        "--quiet",
        "add",
        source.to_str().unwrap(),
        "lib/other",
    ]);
    repo.commit("a submodule");
    let (report, _) = of_revision(&repo.work(), "HEAD", "");
    let notes = problems(&report);
    assert_eq!(
        notes,
        ["lib/other: its files are in another repository; this submodule was left out"]
    );
    assert_eq!(report.types.len(), 2);
}

/// Takes an object out of a repository.
fn lose(repo: &Repo, rev: &str) {
    let id = repo.git(&["rev-parse", rev]);
    let objects = repo.work().join(".git/objects");
    std::fs::remove_file(objects.join(&id[..2]).join(&id[2..])).unwrap();
}

#[test]
fn an_absent_blob_is_a_problem_of_its_file() {
    let repo = Repo::shop();
    lose(&repo, "HEAD:src/Pricing/Price.cs");
    let (report, _) = of_revision(&repo.work(), "HEAD", "");
    assert_eq!(
        problems(&report),
        ["src/Pricing/Price.cs: cannot be read: its content is absent from the repository"]
    );
    assert_eq!(report.types.len(), 1);
    assert_eq!(report.health.files_not_read, 1);
}

#[test]
fn an_absent_folder_stops_the_run() {
    let repo = Repo::shop();
    lose(&repo, "HEAD:src");
    let revision = Repository::open(&repo.work()).unwrap().revision("HEAD");
    assert!(matches!(revision, Err(GitError::NoFolders { .. })));
}

/// Settings that make git run a program, each with a marker of its own.
const HOSTILE: [&str; 14] = [
    "core.fsmonitor",
    "core.pager",
    "core.editor",
    "core.sshCommand",
    "core.askPass",
    "core.gitProxy",
    "alias.ls-tree",
    "alias.cat-file",
    "pager.ls-tree",
    "diff.external",
    "diff.evil.command",
    "diff.evil.textconv",
    "filter.evil.smudge",
    "gpg.program",
];

#[cfg(unix)]
#[test]
fn nothing_that_the_repository_configures_is_executed() {
    use std::os::unix::fs::PermissionsExt;
    let repo = Repo::shop();
    repo.write(".gitattributes", "* filter=evil diff=evil\n");
    repo.commit("attributes");
    lose(&repo, "HEAD:src/Pricing/Price.cs");
    let markers = repo.path("markers");
    std::fs::create_dir(&markers).unwrap();
    let script = |name: &str, path: &Path| {
        let text = format!("#!/bin/sh\ntouch '{}/{name}'\n", markers.display());
        std::fs::write(path, text).unwrap();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    };
    for setting in HOSTILE {
        let program = repo.path(setting);
        script(setting, &program);
        let prefix = if setting.starts_with("alias") {
            "!"
        } else {
            ""
        };
        repo.git(&["config", setting, &format!("{prefix}{}", program.display())]);
    }
    let hooks = repo.work().join(".git/hooks");
    std::fs::create_dir_all(&hooks).unwrap();
    for hook in [
        "post-checkout",
        "reference-transaction",
        "post-index-change",
    ] {
        script(hook, &hooks.join(hook));
    }
    // A partial clone whose remote is a program: fetching what is absent would run it.
    let fetch = repo.path("fetch");
    script("fetch", &fetch);
    for (name, value) in [
        ("log.showSignature", "true"),
        ("filter.evil.required", "true"),
        ("protocol.allow", "always"),
        ("protocol.ext.allow", "always"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.promisor", "true"),
        ("remote.origin.url", &format!("ext::{}", fetch.display())),
        ("core.repositoryFormatVersion", "1"),
    ] {
        repo.git(&["config", name, value]);
    }
    let (report, _) = of_revision(&repo.work(), "HEAD", "");
    assert_eq!(problems(&report).len(), 1, "{:?}", problems(&report));
    let ran: Vec<_> = std::fs::read_dir(&markers)
        .unwrap()
        .map(|marker| marker.unwrap().file_name())
        .collect();
    assert!(ran.is_empty(), "{ran:?}");
    // The trap works: reading the blob in the usual way fetches it.
    let id = report_blob(&repo);
    let mut usual = std::process::Command::new("git");
    let _ = usual
        .current_dir(repo.work())
        .args(["cat-file", "-p", &id])
        .output()
        .unwrap();
    assert!(markers.join("fetch").exists());
}

/// The blob that was lost.
fn report_blob(repo: &Repo) -> String {
    let line = git_in(&repo.work(), &["ls-tree", "HEAD:src/Pricing", "Price.cs"]);
    line.split_whitespace().nth(2).unwrap().to_owned()
}

#[test]
fn a_shallow_clone_is_recognised_and_said() {
    let repo = Repo::shop();
    repo.write("src/Pricing/Price.cs", "class Price { }");
    repo.commit("second");
    let url = format!("file://{}", repo.work().display());
    git_in(
        repo.folder.path(),
        &["clone", "--quiet", "--depth", "1", &url, "shallow"],
    );
    let clone = Repository::open(&repo.path("shallow")).unwrap();
    assert!(clone.is_shallow());
    assert!(clone.revision("HEAD").is_ok());
    let error = clone.revision("HEAD~1").unwrap_err();
    assert!(matches!(
        error,
        GitError::NoSuchRevision { shallow: true, .. }
    ));
    assert!(!Repository::open(&repo.work()).unwrap().is_shallow());
}

#[test]
fn what_is_no_revision_is_refused() {
    let repo = Repo::shop();
    let opened = Repository::open(&repo.work()).unwrap();
    let blob = "HEAD:src/Pricing/Price.cs";
    for name in [
        "",
        "nowhere",
        "HEAD~1",
        "--help",
        "-p",
        blob,
        "HEAD^{tree}",
        "HEAD\nHEAD",
    ] {
        let error = opened.revision(name).unwrap_err();
        assert!(
            matches!(error, GitError::NoSuchRevision { .. }),
            "{name}: {error}"
        );
    }
    let error = Repository::open(repo.folder.path()).unwrap_err();
    assert!(matches!(error, GitError::NotARepository(_)), "{error}");
    let error = Repository::open(&repo.path("gone")).unwrap_err();
    assert!(matches!(error, GitError::NotARepository(_)), "{error}");
}

#[test]
fn a_repository_of_the_newer_format_is_read() {
    let repo = Repo::new();
    std::fs::remove_dir_all(repo.work().join(".git")).unwrap();
    repo.git(&[
        "init",
        "--quiet",
        "--object-format=sha256",
        "--initial-branch=main",
    ]);
    repo.write("A.cs", "class A { }");
    let commit = repo.commit("one");
    let (report, of) = of_revision(&repo.work(), "HEAD", "");
    assert_eq!((of.len(), of), (64, commit));
    assert_eq!(json(&report), json(&of_disk(&repo.work())));
}

fn unseam(args: &[&str]) -> (i32, String, String) {
    let output = assert_cmd::Command::cargo_bin("unseam")
        .unwrap()
        .args(args)
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let code = output.status.code().unwrap();
    (code, text(&output.stdout), text(&output.stderr))
}

#[test]
fn the_program_reads_a_revision() {
    let repo = Repo::shop();
    let commit = repo.git(&["rev-parse", "HEAD"]);
    let work = repo.work();
    let work = work.to_str().unwrap();
    let (code, json, said) = unseam(&["analyze", "--git-dir", work, "--format", "json"]);
    assert_eq!((code, &*said), (0, ""));
    assert!(
        json.contains(&format!("\"commit\": \"{commit}\"")),
        "{json}"
    );
    let (code, text, _) = unseam(&["analyze", "Shop.sln", "--git-dir", work, "--rev", "main"]);
    assert_eq!((code, text.contains("Shop")), (0, true), "{text}");
    let (code, edges, _) = unseam(&["graph", "--git-dir", work, "--format", "jsonl"]);
    assert_eq!((code, edges.contains("Shop.Pricing.Price")), (0, true));
    let (code, why, _) = unseam(&["explain", "Price", "--git-dir", work]);
    assert_eq!((code, why.contains("Price")), (0, true));
}

#[test]
fn the_program_says_what_is_wrong_with_a_revision() {
    let repo = Repo::shop();
    let (work, above) = (repo.work(), repo.folder.path().to_owned());
    let (work, above) = (work.to_str().unwrap(), above.to_str().unwrap());
    let cases: [(&[&str], &str); 6] = [
        (
            &["--git-dir", work, "--rev", "v9"],
            "there is no revision \"v9\"",
        ),
        (&["--git-dir", above], "is not a git repository"),
        (
            &["--git-dir", work, "gone"],
            "cannot read gone: no such file or directory",
        ),
        (
            &["--git-dir", work, "../work"],
            "cannot read ../work: no such file",
        ),
        (
            &["--git-dir", work, "Directory.Build.props"],
            "is neither a folder nor",
        ),
        (
            &["--git-dir", work, "--write-boundaries"],
            "a revision cannot be written to",
        ),
    ];
    for (args, message) in cases {
        let (code, out, said) = unseam(&[&["analyze"], args].concat());
        assert_eq!((code, &*out), (2, ""), "{args:?}");
        assert!(said.contains(message), "{args:?}: {said}");
    }
    assert_eq!(unseam(&["analyze", "--rev", "HEAD"]).0, 2);
    assert!(!repo.work().join("boundaries.toml").exists());
}
