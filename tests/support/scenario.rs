//! Copies of the sample monolith with scripted edits: `testdata/watch/scenarios`.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A copy of the sample with the boundaries of an expert and the baseline of today, edited.
pub(crate) struct Scenario {
    folder: TempDir,
    pub(crate) args: Vec<String>,
}

pub(crate) fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The scenarios by name.
pub(crate) fn names() -> Vec<String> {
    let entries = fs::read_dir(package("testdata/watch/scenarios")).unwrap();
    let stem = |path: PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let mut names: Vec<String> = entries.map(|entry| stem(entry.unwrap().path())).collect();
    names.sort();
    names
}

impl Scenario {
    pub(crate) fn open(name: &str) -> Self {
        let folder = TempDir::new().unwrap();
        copy(&package("testdata/overture"), folder.path());
        for file in ["boundaries.toml", "unseam-baseline.json"] {
            fs::copy(
                package("testdata/watch").join(file),
                folder.path().join(file),
            )
            .unwrap();
        }
        let path = package(&format!("testdata/watch/scenarios/{name}.toml"));
        let script: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
        let texts = |value: Option<&toml::Value>| -> Vec<String> {
            let items = value.and_then(toml::Value::as_array);
            items
                .into_iter()
                .flatten()
                .map(|item| item.as_str().unwrap().to_owned())
                .collect()
        };
        for edit in script
            .get("edit")
            .and_then(toml::Value::as_array)
            .into_iter()
            .flatten()
        {
            apply(folder.path(), edit, &texts(edit.get("except")));
        }
        Self {
            folder,
            args: texts(script.get("args")),
        }
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (entry, target) = {
            let entry = entry.unwrap();
            (entry.path(), to.join(entry.file_name()))
        };
        if entry.is_dir() {
            copy(&entry, &target);
        } else {
            fs::copy(entry, target).unwrap();
        }
    }
}

fn apply(root: &Path, edit: &toml::Value, except: &[String]) {
    let text = |key: &str| edit.get(key).and_then(toml::Value::as_str);
    if let Some(path) = text("write") {
        fs::write(root.join(path), text("text").unwrap()).unwrap();
    } else if let Some(word) = text("word") {
        rename(root, word, text("replace").unwrap(), except);
    } else if let (Some(from), Some(to)) = (text("file"), text("to")) {
        let to = root.join(to);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::rename(root.join(from), to).unwrap();
    } else {
        let path = root.join(text("file").unwrap());
        let before = fs::read_to_string(&path).unwrap();
        let after = before.replace(text("find").unwrap(), text("replace").unwrap());
        assert_ne!(before, after, "{} has nothing to edit", path.display());
        fs::write(path, after).unwrap();
    }
}

/// Replaces a word in every C# file and in the boundaries.
pub(crate) fn rename(folder: &Path, word: &str, other: &str, except: &[String]) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            rename(&path, word, other, except);
        } else if (path.extension() == Some("cs".as_ref()) || name == "boundaries.toml")
            && !except.contains(&name)
        {
            // Some files are not UTF-8; they do not have the word.
            if let Ok(text) = fs::read_to_string(&path) {
                fs::write(&path, replace_word(&text, word, other)).unwrap();
            }
        }
    }
}

fn replace_word(text: &str, word: &str, other: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    while let Some(at) = rest.find(word) {
        let (before, after) = (&rest[..at], &rest[at + word.len()..]);
        out.push_str(before);
        let is_word = !is_part(before.chars().last()) && !is_part(after.chars().next());
        out.push_str(if is_word { other } else { word });
        rest = after;
    }
    out + rest
}
