//! Files that are none, that may not be read, that lead elsewhere, and that change under the reader.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use unseam::discover::tree::SourceTree;
use unseam::discover::{DiskTree, Scope, discover};
use unseam::pipeline::{Options, Silent, bind_tree};

use super::support::run::{Run, run, unseam};
use super::support::tree::Tree;
use super::{assert_told, types};

/// Runs the program as somebody who may not read and write everything.
pub(crate) fn as_nobody(args: &[&str]) -> Run {
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    if !is_root {
        return unseam(args);
    }
    let program = env!("CARGO_BIN_EXE_unseam");
    let mut command = assert_cmd::Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups", program]);
    run(command
        .args(args)
        .env("UNSEAM_CACHE_DIR", "")
        .env_remove("GITHUB_ACTIONS"))
}

pub(crate) fn permit(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn links_out_of_the_root_and_in_circles_are_not_followed() {
    let outside = Tree::new().file("Secret.cs", "class Secret { }");
    let tree = Tree::shop();
    symlink("/", tree.path("whole")).unwrap();
    symlink("/dev/zero", tree.path("Zero.cs")).unwrap();
    symlink("/etc/passwd", tree.path("Passwd.cs")).unwrap();
    symlink(outside.root(), tree.path("outside")).unwrap();
    symlink(outside.path("Secret.cs"), tree.path("Secret.cs")).unwrap();
    symlink("..", tree.path("Orders/up")).unwrap();
    symlink("b", tree.path("a")).unwrap();
    symlink("a", tree.path("b")).unwrap();
    symlink("gone", tree.path("Gone.cs")).unwrap();
    let report = tree.report();
    assert_eq!(types(&report).len(), 11);
    for path in ["whole", "Zero.cs", "Passwd.cs", "outside", "Secret.cs"] {
        assert_told(
            &report,
            "link-not-followed",
            path,
            "leads out of the analysed folder",
        );
    }
    for path in ["Orders/up", "a", "b"] {
        assert_told(&report, "link-not-followed", path, "loop");
    }
    assert_told(&report, "link-not-followed", "Gone.cs", "leads nowhere");
}

#[test]
fn links_to_each_other_do_not_multiply_without_end() {
    let mut tree = Tree::shop();
    for folder in 0..12 {
        tree = tree.file(&format!("f{folder}/C.cs"), format!("class C{folder} {{ }}"));
    }
    for from in 0..12 {
        for to in 0..12 {
            symlink(format!("../f{to}"), tree.path(&format!("f{from}/to{to}"))).unwrap();
        }
    }
    let report = tree.report();
    assert_eq!(types(&report).len(), 23);
}

#[test]
fn what_is_no_file_is_not_opened() {
    let tree = Tree::shop();
    pipe(&tree.path("Pipe.cs"));
    let _socket = std::os::unix::net::UnixListener::bind(tree.path("Socket.cs")).unwrap();
    fs::create_dir(tree.path("Folder.cs")).unwrap();
    let report = tree.report();
    assert_eq!(types(&report).len(), 11);
    assert_told(&report, "unreadable", "Pipe.cs", "no regular file");
    assert_told(&report, "unreadable", "Socket.cs", "no regular file");
}

#[test]
fn files_that_a_run_looks_for_by_itself_may_be_anything() {
    let told = |tree: &Tree, part: &str| {
        let run = unseam(&["check", tree.root().to_str().unwrap()]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run:?}");
        assert!(run.stderr.contains(part), "{}", run.stderr);
    };
    let watched = || {
        Tree::shop().file(
            "boundaries.toml",
            "[[boundary]]\nname = \"Orders\"\ntypes = [\"Shop.Orders.**\"]\n",
        )
    };
    assert_eq!(
        unseam(&["check", watched().root().to_str().unwrap()]).code,
        0
    );
    let tree = watched();
    symlink("/dev/zero", tree.path("CODEOWNERS")).unwrap();
    told(&tree, "CODEOWNERS: it leads out of the analysed folder");
    let tree = watched();
    pipe(&tree.path("CODEOWNERS"));
    told(&tree, "CODEOWNERS: it is no regular file");
    let tree = watched();
    symlink("/dev/zero", tree.path("unseam-baseline.json")).unwrap();
    told(&tree, "unseam-baseline.json: it is no regular file");
    let tree = watched();
    fs::write(tree.path("unseam-baseline.json"), [0xff, 0xfe]).unwrap();
    told(&tree, "it is not UTF-8");
    // Nothing waits for somebody to read a pipe.
    let tree = Tree::shop();
    pipe(&tree.path("boundaries.toml"));
    let run = unseam(&[
        "analyze",
        tree.root().to_str().unwrap(),
        "--write-boundaries",
    ]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr
            .contains("boundaries.toml: it is no regular file"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_saved_report_cannot_have_any_file_quoted() {
    let outside = Tree::new().file("Secret.txt", "the secret line\n");
    let tree = Tree::shop().file(
        "boundaries.toml",
        "[[boundary]]\nname = \"Orders\"\ntypes = [\"Shop.Orders.**\"]\n[[boundary]]\nname = \"Payments\"\ntypes = [\"Shop.Payments.**\"]\n",
    );
    let root = tree.root().to_str().unwrap();
    let new = unseam(&["analyze", root, "--as-accepted", "--format", "json"]).stdout;
    let without = "public class Order { }";
    fs::write(tree.path("Orders/Order.cs"), without).unwrap();
    let old = unseam(&["analyze", root, "--as-accepted", "--format", "json"]).stdout;
    let up = "../".repeat(20);
    let secret = outside.path("Secret.txt");
    let secret = secret.to_str().unwrap();
    for path in [secret.to_owned(), format!("{up}{}", &secret[1..])] {
        let forged = new.replace("Orders/Order.cs", &path);
        let forged = forged.replace("\"line\":4", "\"line\":1");
        fs::write(tree.path("old.json"), &old).unwrap();
        fs::write(tree.path("new.json"), &forged).unwrap();
        let path = |name: &str| tree.path(name).to_str().unwrap().to_owned();
        let (old, new) = (path("old.json"), path("new.json"));
        for format in ["sarif", "json", "markdown", "text", "github"] {
            let run = unseam(&["diff", &old, &new, "--root", root, "--format", format]);
            assert_eq!(run.code, 0, "{}", run.stderr);
            assert!(
                !run.stdout.contains("the secret line"),
                "{format}: {}",
                run.stdout
            );
        }
    }
}

#[test]
fn files_and_folders_that_may_not_be_read() {
    let tree = Tree::shop()
        .file("Secret.cs", "class Secret { }")
        .file("Hidden/Deep/Hidden.cs", "class Hidden { }")
        .file("Other/Other.csproj", "<Project/>")
        .file("secret.sql", "SELECT 1");
    for path in ["Secret.cs", "Hidden", "Other/Other.csproj", "secret.sql"] {
        permit(&tree.path(path), 0o000);
    }
    permit(tree.root(), 0o755);
    let run = as_nobody(&["analyze", "--format", "json", tree.root().to_str().unwrap()]);
    permit(&tree.path("Hidden"), 0o755);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let report = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(types(&report).len(), 11);
    for path in ["Secret.cs", "Hidden", "Other/Other.csproj", "secret.sql"] {
        assert_told(&report, "unreadable", path, "ermission denied");
    }
    permit(tree.root(), 0o000);
    let run = as_nobody(&["analyze", tree.root().to_str().unwrap()]);
    permit(tree.root(), 0o755);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("permission denied"), "{}", run.stderr);
}

#[test]
fn a_file_that_is_another_when_it_is_read() {
    let code = |name: &str| format!("class {name} {{ Stays stays; }}");
    let mut tree = Tree::new();
    for name in [
        "Stays",
        "Vanishes",
        "BecomesFolder",
        "BecomesPipe",
        "BecomesLink",
        "Grows",
        "Shrinks",
        "Changes",
    ] {
        tree = tree.file(&format!("{name}.cs"), code(name));
    }
    let disk = DiskTree::new(tree.root()).unwrap();
    let options = Options::default();
    let workspace = discover(&disk, &Scope::Everything, &options.discovery());
    for name in ["Vanishes", "BecomesFolder", "BecomesPipe", "BecomesLink"] {
        fs::remove_file(tree.path(&format!("{name}.cs"))).unwrap();
    }
    fs::create_dir(tree.path("BecomesFolder.cs")).unwrap();
    pipe(&tree.path("BecomesPipe.cs"));
    symlink("/dev/zero", tree.path("BecomesLink.cs")).unwrap();
    fs::write(tree.path("Grows.cs"), "/".repeat(2 << 20)).unwrap();
    fs::write(tree.path("Shrinks.cs"), "").unwrap();
    fs::write(tree.path("Changes.cs"), code("Changed")).unwrap();
    let bound = bind_tree(&disk, workspace, &options, &Silent);
    let mut told: Vec<&str> = bound.problems.iter().map(|p| p.path.as_str()).collect();
    told.sort_unstable();
    assert_eq!(
        told,
        [
            "BecomesFolder.cs",
            "BecomesLink.cs",
            "BecomesPipe.cs",
            "Grows.cs",
            "Vanishes.cs"
        ]
    );
    let names: Vec<&str> = bound.model.types.iter().map(|ty| ty.id.as_str()).collect();
    assert_eq!(names, ["Changed", "Stays"]);
    assert!(disk.read("Grows.cs").is_err() && disk.read("../x").is_err());
}

#[test]
fn a_tree_that_changes_all_the_time() {
    let tree = Tree::shop();
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let changing = scope.spawn(|| {
            let mut round = 0_usize;
            while !over.load(Ordering::Relaxed) {
                let path = tree.path(&format!("Orders/OrdersPart{}.cs", round % 5));
                let _ = fs::remove_file(&path);
                let _ = fs::remove_dir(&path);
                match round % 3 {
                    0 => fs::write(&path, "class A {").unwrap(),
                    1 => fs::create_dir(&path).unwrap(),
                    _ => {}
                }
                round += 1;
            }
        });
        for _ in 0..5 {
            let cache = tempfile::tempdir().unwrap();
            let root = tree.root().to_str().unwrap();
            let run = unseam(&[
                "analyze",
                root,
                "--cache-dir",
                cache.path().to_str().unwrap(),
            ]);
            assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        }
        over.store(true, Ordering::Relaxed);
        changing.join().unwrap();
    });
}

#[test]
fn settings_that_a_run_finds_name_nothing_outside_of_the_code() {
    let outside = Tree::new().file("secret", "the secret line, and no other\n");
    let secret = outside.path("secret");
    let name = outside.root().file_name().unwrap().to_str().unwrap();
    let tree = Tree::shop().file(
        "boundaries.toml",
        "[[boundary]]\nname = \"Orders\"\ntypes = [\"Shop.Orders.**\"]\n",
    );
    symlink(outside.root(), tree.path("link")).unwrap();
    pipe(&tree.path("pipe"));
    let root = tree.root().to_str().unwrap();
    let config = tree.path("unseam.toml");
    for setting in [
        "reading.graph",
        "files.boundaries",
        "files.baseline",
        "files.usage",
    ] {
        let up = format!("../{name}/secret");
        for path in [
            secret.to_str().unwrap(),
            &up,
            "link/secret",
            "link/new",
            "pipe",
        ] {
            let is_list = matches!(setting, "reading.graph" | "files.usage");
            let value = if is_list {
                format!("[{path:?}]")
            } else {
                format!("{path:?}")
            };
            fs::write(&config, format!("{setting} = {value}\n")).unwrap();
            for args in [
                &["check", root, "--update-baseline"][..],
                &["analyze", root],
            ] {
                let run = unseam(args);
                assert_eq!(
                    (run.code, run.stdout.as_str()),
                    (2, ""),
                    "{setting} = {path}"
                );
                let told = run.stderr.starts_with("unseam: unseam.toml:1:");
                assert!(told && !run.stderr.contains("the secret"), "{}", run.stderr);
            }
        }
    }
    assert_eq!(fs::read_dir(outside.root()).unwrap().count(), 1);
    // Whoever names the file vouches for it; and the file itself is one of the code base.
    let graph = outside.path("graph.jsonl");
    fs::write(&graph, "").unwrap();
    fs::write(
        &config,
        format!("reading.graph = [{:?}]\n", graph.to_str().unwrap()),
    )
    .unwrap();
    let run = unseam(&["analyze", root, "--config", config.to_str().unwrap()]);
    assert!(!run.stderr.contains("unseam.toml:1:"), "{}", run.stderr);
    fs::remove_file(&config).unwrap();
    symlink(&secret, &config).unwrap();
    let run = unseam(&["analyze", root]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    let expected = "unseam.toml: it leads out of the analysed folder";
    assert!(run.stderr.contains(expected), "{}", run.stderr);
}
