//! Small repositories, made by git on the fly.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use unseam::git::Repository;
use unseam::pipeline::{self, Options, Silent};
use unseam::report::model::Report;

/// A repository with a work tree, in a folder of its own.
pub(crate) struct Repo {
    pub(crate) folder: TempDir,
}

impl Repo {
    pub(crate) fn new() -> Self {
        let repo = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        std::fs::create_dir(repo.path("work")).unwrap();
        repo.git(&["init", "--quiet", "--initial-branch=main"]);
        repo
    }

    /// A path beside the work tree.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn work(&self) -> PathBuf {
        self.path("work")
    }

    /// Runs git in the work tree and yields what it printed.
    pub(crate) fn git(&self, args: &[&str]) -> String {
        git_in(&self.work(), args)
    }

    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.work().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    /// Commits everything and yields the id.
    pub(crate) fn commit(&self, message: &str) -> String {
        self.git(&["add", "--all", "--force"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// A shop of two projects with one call between them.
    pub(crate) fn shop() -> Self {
        let repo = Self::new();
        repo.write("Shop.sln", solution(&["Orders", "Pricing"]));
        repo.write("Directory.Build.props", "<Project />");
        repo.write(
            "src/Orders/Orders.csproj",
            sdk(
                "<ItemGroup><ProjectReference Include=\"../Pricing/Pricing.csproj\" /></ItemGroup>",
            ),
        );
        repo.write("src/Pricing/Pricing.csproj", sdk(""));
        repo.write(
            "src/Orders/Order.cs",
            "namespace Shop.Orders;\r\npublic class Order\r\n{\r\n    public decimal Total() => new Shop.Pricing.Price().Net();\r\n}\r\n",
        );
        repo.write(
            "src/Pricing/Price.cs",
            "namespace Shop.Pricing;\npublic class Price { public decimal Net() => 1; }\n",
        );
        repo.commit("a shop");
        repo
    }
}

pub(crate) fn sdk(content: &str) -> String {
    format!("<Project Sdk=\"Microsoft.NET.Sdk\">{content}</Project>")
}

fn solution(names: &[&str]) -> String {
    let project = |name: &&str| {
        format!(
            "Project(\"{{9A19103F-16F7-4668-BE54-9A1E7A4F7556}}\") = \"{name}\", \"src\\{name}\\{name}.csproj\", \"{{11111111-1111-1111-1111-111111111111}}\"\r\nEndProject\r\n"
        )
    };
    names.iter().map(project).collect()
}

/// Runs git with settings of nobody and the same author and time everywhere.
pub(crate) fn git_in(folder: &Path, args: &[&str]) -> String {
    let output = Command::new("git")
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .envs([
            ("GIT_AUTHOR_NAME", "Ada"),
            ("GIT_AUTHOR_EMAIL", "ada@example.org"),
        ])
        .envs([
            ("GIT_COMMITTER_NAME", "Ada"),
            ("GIT_COMMITTER_EMAIL", "ada@example.org"),
        ])
        .args([
            "-c",
            "core.autocrlf=false",
            "-c",
            "protocol.file.allow=always",
        ])
        .args(args)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "git {args:?}: {said}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// The report of a revision, and its commit.
pub(crate) fn of_revision(git_dir: &Path, rev: &str, path: &str) -> (Report, String) {
    let revision = Repository::open(git_dir).unwrap().revision(rev).unwrap();
    let options = Options::default();
    let bound = pipeline::bind_revision(&revision, Path::new(path), &options, &Silent).unwrap();
    let mut report = pipeline::report(&bound, &options, &Silent);
    let commit = report.root.commit.take().unwrap();
    (report, commit)
}

/// The report of a folder on disk.
pub(crate) fn of_disk(path: &Path) -> Report {
    pipeline::analyze(path, &Options::default(), &Silent).unwrap()
}

/// What a report looks like to everybody else.
pub(crate) fn json(report: &Report) -> String {
    serde_json::to_string_pretty(report).unwrap()
}

/// What the problems of a report say, with their files.
pub(crate) fn problems(report: &Report) -> Vec<String> {
    let problems = report.problems.iter();
    problems
        .map(|problem| format!("{}: {}", problem.path, problem.message))
        .collect()
}
