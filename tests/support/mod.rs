//! Small code bases in temporary folders, and the program as a user runs it.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

/// A code base in a temporary folder.
pub(crate) struct Tree {
    folder: TempDir,
}

impl Tree {
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    /// Two areas that use each other, in one project.
    pub(crate) fn shop() -> Self {
        let mut tree = Self::new().file("Shop.csproj", PROJECT);
        for area in ["Orders", "Payments"] {
            for n in 0..5 {
                let next = (n + 1) % 5;
                let code = format!(
                    "namespace Shop.{area};\npublic class {area}Part{n} {{\n    private {area}Part{next} next;\n}}\n"
                );
                tree = tree.file(&format!("{area}/{area}Part{n}.cs"), code);
            }
        }
        tree.file(
            "Orders/Order.cs",
            "namespace Shop.Orders;\npublic class Order {\n    public OrdersPart0 Part;\n    public void Pay() { new Shop.Payments.PaymentsPart0(); }\n}\n",
        )
    }

    pub(crate) fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// The report of `unseam analyze` on this tree.
    pub(crate) fn report(&self) -> serde_json::Value {
        let run = unseam(&["analyze", "--format", "json", self.root().to_str().unwrap()]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        serde_json::from_str(&run.stdout).unwrap()
    }
}

/// A project that compiles every file below it.
pub(crate) const PROJECT: &str = "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>\n";

/// What a run printed, and its exit code.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs the program.
pub(crate) fn unseam(args: &[&str]) -> Run {
    run(&mut command(args))
}

/// The program with its arguments, in a clean environment and in the folder of the package.
pub(crate) fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_unseam"));
    command
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE");
    command
}

pub(crate) fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}
