//! Places that cannot be written to.

use std::fs::{self, File};
use std::process::{Command, Stdio};

use super::files::{as_nobody, permit};
use super::support::run::unseam;
use super::support::tree::Tree;

#[test]
fn a_full_disk_under_standard_output_and_under_a_file() {
    let tree = Tree::shop();
    let root = tree.root().to_str().unwrap();
    for format in ["text", "json", "html", "svg", "dot"] {
        let run = unseam(&["analyze", root, "--format", &format!("{format}=/dev/full")]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{format}");
        assert_eq!(
            run.stderr,
            "unseam: cannot write /dev/full: no space left on device\n"
        );
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_unseam"))
            .args(["analyze", root, "--no-cache", "--format", format])
            .stdout(Stdio::from(full))
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(
            said,
            "unseam: cannot write to standard output: no space left on device\n"
        );
    }
}

/// Runs the program where no file may become larger than `blocks` of 512 bytes, which fails in the middle of a write as a
/// full disk does.
fn bounded(blocks: usize, args: &[&str]) -> (i32, String) {
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
    let output = Command::new("sh")
        .args(["-c", &script, "sh", env!("CARGO_BIN_EXE_unseam")])
        .args(args)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), said)
}

#[test]
fn a_disk_that_fills_up_leaves_the_old_file_and_no_other() {
    let tree = Tree::shop();
    let root = tree.root().to_str().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.json");
    fs::write(&file, "old").unwrap();
    let target = format!("json={}", file.display());
    let (code, said) = bounded(4, &["analyze", root, "--no-cache", "--format", &target]);
    assert_eq!(code, 2, "{said}");
    assert!(
        said.contains("cannot write") && said.contains("file too large"),
        "{said}"
    );
    assert_eq!(fs::read(&file).unwrap(), b"old");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_cache_on_a_full_disk_is_a_slower_run_and_nothing_else() {
    let tree = Tree::shop();
    let root = tree.root().to_str().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let cache = folder.path().join("cache");
    let cache = cache.to_str().unwrap();
    let alone = unseam(&["analyze", root, "--format", "json"]).stdout;
    for _ in 0..2 {
        let script = "trap '' XFSZ; ulimit -f 2; exec \"$@\"";
        let output = Command::new("sh")
            .args(["-c", script, "sh", env!("CARGO_BIN_EXE_unseam")])
            .args(["analyze", root, "--format", "json", "--cache-dir", cache])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert!(String::from_utf8(output.stdout).unwrap() == alone);
    }
    let kept = unseam(&["analyze", root, "--format", "json", "--cache-dir", cache]);
    assert!(kept.stdout == alone);
}

#[test]
fn read_only_places_are_told() {
    let tree = Tree::shop();
    let root = tree.root().to_str().unwrap();
    permit(tree.root(), 0o755);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.json");
    fs::write(&file, "old").unwrap();
    let target = format!("json={}", file.display());
    let refused = |part: &str| {
        let run = as_nobody(&["analyze", root, "--format", &target]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""));
        assert!(run.stderr.contains(part), "{}", run.stderr);
        assert_eq!(fs::read(&file).unwrap(), b"old");
    };
    permit(folder.path(), 0o555);
    permit(&file, 0o644);
    refused("permission denied");
    permit(folder.path(), 0o777);
    permit(&file, 0o444);
    refused("it is read-only");
    permit(&file, 0o666);
    let run = as_nobody(&["analyze", root, "--format", &target]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    // The boundaries and the baseline are written where the code is.
    permit(tree.root(), 0o555);
    let run = as_nobody(&["analyze", root, "--write-boundaries"]);
    permit(tree.root(), 0o755);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("boundaries.toml: permission denied"),
        "{}",
        run.stderr
    );
}
