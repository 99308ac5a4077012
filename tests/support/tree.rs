//! Small code bases in temporary folders.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::run::unseam;

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
