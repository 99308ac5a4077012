//! The page in a real browser: it opens, it is quick, it computes what the program computes, and nothing gets out of it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says what it could not test"
)]

#[path = "../support"]
mod support {
    pub(crate) mod run;
    #[allow(dead_code, reason = "shared with tests that use more of it")]
    pub(crate) mod tree;
}

mod browser;
mod drawings;
mod edits;
mod given;
mod layered;
mod names;
mod plans;
mod reading;
mod times;
mod views;

use std::path::{Path, PathBuf};

use browser::Browser;
use serde_json::Value;
use support::run::unseam;
use tempfile::TempDir;

const OVERTURE: &str = "testdata/overture";

/// The page of a code base with the report that it shows.
struct Shown {
    browser: Browser,
    page: PathBuf,
    /// Where the report is saved.
    saved: PathBuf,
    report: Value,
    folder: TempDir,
}

impl Shown {
    /// Analyses `path` and opens the page; `None` where there is no browser.
    fn of(path: &str, arguments: &[&str]) -> Option<Self> {
        let mut browser = Browser::start()?;
        let folder = tempfile::tempdir().unwrap();
        let (page, saved) = (
            folder.path().join("page.html"),
            folder.path().join("report.json"),
        );
        let html = format!("html={}", page.display());
        let json = format!("json={}", saved.display());
        let mut all = vec!["analyze", path, "--format", &html, "--format", &json];
        all.extend(arguments);
        let run = unseam(&all);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let report = serde_json::from_slice(&std::fs::read(&saved).unwrap()).unwrap();
        browser.open(&page);
        Some(Self {
            browser,
            page,
            saved,
            report,
            folder,
        })
    }

    /// Opens the page of a report that was saved; `None` where there is no browser.
    fn rendered(report: Value) -> Option<Self> {
        let mut browser = Browser::start()?;
        let folder = tempfile::tempdir().unwrap();
        let (page, saved) = (
            folder.path().join("page.html"),
            folder.path().join("report.json"),
        );
        std::fs::write(&saved, report.to_string()).unwrap();
        let html = format!("html={}", page.display());
        let run = unseam(&["render", text_of(&saved), "--format", &html]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        browser.open(&page);
        Some(Self {
            browser,
            page,
            saved,
            report,
            folder,
        })
    }

    /// Goes to a view and waits until it is drawn.
    fn go(&mut self, fragment: &str) {
        self.js(&format!("location.hash = {}", Value::from(fragment)));
        self.browser.settle();
    }

    fn js(&mut self, expression: &str) -> Value {
        self.browser.js(expression)
    }

    /// The text of the view, as a reader sees it.
    fn text(&mut self) -> String {
        let text = self.js("document.getElementById('main').innerText");
        text.as_str().unwrap().to_owned()
    }

    /// The ids of the boundaries, largest first.
    fn ids(&self) -> Vec<String> {
        let boundaries = self.report["boundaries"].as_array().unwrap().iter();
        boundaries
            .map(|boundary| boundary["id"].as_str().unwrap().to_owned())
            .collect()
    }

    /// An outermost type of a boundary.
    fn member(&self, boundary: &str) -> String {
        let mut types = self.report["types"].as_array().unwrap().iter();
        let inside = |ty: &&Value| ty["boundary"] == boundary && ty["outer"].is_null();
        types.find(inside).unwrap()["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// Nothing has gone wrong, and nothing was asked of anybody.
    fn is_content(&mut self) {
        let complaints = self.browser.complaints();
        assert!(complaints.is_empty(), "{complaints:#?}");
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// A path as an argument.
fn text_of(path: &Path) -> &str {
    path.to_str().unwrap()
}
