//! The sample as a repository.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::scenario::Scenario;

/// Runs git in a folder, with settings of nobody.
pub(crate) fn git(folder: &Path, args: &[&str]) -> String {
    let ran = Command::new("git")
        .current_dir(folder)
        .envs([
            ("GIT_CONFIG_GLOBAL", "/dev/null"),
            ("GIT_CONFIG_NOSYSTEM", "1"),
        ])
        .args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org"])
        .args(args)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "git {args:?}: {said}");
    String::from_utf8(ran.stdout).unwrap().trim().to_owned()
}

/// Commits all that is there.
pub(crate) fn commit(folder: &Path, message: &str) {
    git(folder, &["add", "--all", "--force"]);
    git(folder, &["commit", "--quiet", "--message", message]);
}

/// The sample as a repository with one commit.
pub(crate) fn repository() -> Scenario {
    let sample = Scenario::open("unchanged");
    git(sample.root(), &["init", "--quiet", "--initial-branch=main"]);
    commit(sample.root(), "the sample");
    sample
}

/// Changes a file, which has to become another one.
pub(crate) fn edit(root: &Path, file: &str, change: impl FnOnce(String) -> String) {
    let path = root.join(file);
    let text = fs::read_to_string(&path).unwrap();
    let changed = change(text.clone());
    assert_ne!(changed, text);
    fs::write(path, changed).unwrap();
}
