//! The binder against the C# compiler, one rule of the language at a time.
//!
//! `testdata/constructs/` holds small sources, each with the edges and calls that the compiler found in it. All of
//! them are bound in one run, every one as a project of its own, and must give the same lines. Where we know that
//! they do not, `known-gaps.toml` says which lines differ and why; a gap that is closed must be taken out of it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use unseam::pipeline::{self, Bound, Options, Silent};
use unseam::resolve::model::{ReferenceClass, TypeId};

/// What every file that is a construct by itself is compiled with.
const PROJECT: &str = r#"<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>
<TargetFramework>net9.0</TargetFramework><AllowUnsafeBlocks>true</AllowUnsafeBlocks>
</PropertyGroup></Project>"#;

type Lines = BTreeSet<String>;

/// Where our lines are known to differ from the compiler's.
#[derive(Deserialize, Default, PartialEq, Debug)]
#[serde(deny_unknown_fields)]
struct Gap {
    reason: String,
    #[serde(default)]
    missing: Lines,
    #[serde(default)]
    extra: Lines,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/constructs")
}

fn entries(of: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(of).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_str().unwrap().to_owned()
}

/// The constructs: files, and folders with several projects.
fn constructs() -> BTreeMap<String, PathBuf> {
    let is_source = |path: &PathBuf| path.is_dir() || path.extension().is_some_and(|e| e == "cs");
    let sources = entries(&folder()).into_iter().filter(is_source);
    sources.map(|path| (stem(&path), path)).collect()
}

/// The compiler's lines by construct.
fn goldens() -> BTreeMap<String, Lines> {
    let is_golden = |path: &PathBuf| path.extension().is_some_and(|e| e == "golden");
    let goldens = entries(&folder()).into_iter().filter(is_golden);
    goldens
        .map(|path| {
            let lines = fs::read_to_string(&path).unwrap();
            (stem(&path), lines.lines().map(str::to_owned).collect())
        })
        .collect()
}

fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for path in entries(from) {
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_tree(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}

/// All constructs below one folder and bound in one run.
fn bind(constructs: &BTreeMap<String, PathBuf>) -> Bound {
    let root = tempfile::tempdir().unwrap();
    for (name, source) in constructs {
        let target = root.path().join(name);
        if source.is_dir() {
            copy_tree(source, &target);
            continue;
        }
        fs::create_dir(&target).unwrap();
        fs::copy(source, target.join(source.file_name().unwrap())).unwrap();
        fs::write(target.join(format!("{name}.csproj")), PROJECT).unwrap();
    }
    pipeline::bind(root.path(), &Options::default(), &Silent).unwrap()
}

/// How the types of a run are written in golden files.
struct Spelling<'a> {
    bound: &'a Bound,
    /// Projects by construct.
    projects: BTreeMap<&'a str, usize>,
}

impl<'a> Spelling<'a> {
    fn new(bound: &'a Bound) -> Self {
        let mut projects = BTreeMap::new();
        for project in bound.workspace.projects.iter() {
            let construct = project.path.split('/').next().unwrap();
            *projects.entry(construct).or_default() += 1;
        }
        Self { bound, projects }
    }

    /// The construct that declares the type, and the type's id; with its project where there are several.
    fn of(&self, ty: TypeId) -> (&'a str, String) {
        let symbol = &self.bound.model.types[ty];
        let path = symbol
            .project
            .map(|project| self.bound.workspace.projects[project].path.as_str())
            .unwrap_or_else(|| panic!("{} is in no project", symbol.id));
        let construct = path.split('/').next().unwrap();
        let name = if self.projects[construct] > 1 {
            format!("{}@{}", symbol.id, stem(Path::new(path)))
        } else {
            symbol.id.clone()
        };
        (construct, name)
    }
}

/// Our lines by construct.
fn lines(bound: &Bound) -> BTreeMap<&str, Lines> {
    let spelling = Spelling::new(bound);
    let mut edges: BTreeMap<(TypeId, TypeId), ReferenceClass> = BTreeMap::new();
    for reference in &bound.model.references {
        let class = reference.kind.class();
        let edge = edges.entry((reference.from, reference.to)).or_insert(class);
        *edge = (*edge).min(class);
    }
    let mut lines: BTreeMap<&str, Lines> = BTreeMap::new();
    for ((from, to), class) in edges {
        let ((construct, a), (_, b)) = (spelling.of(from), spelling.of(to));
        if from != to {
            let class = format!("{class:?}").to_lowercase();
            let line = format!("edge {a} -> {b} {class}");
            lines.entry(construct).or_default().insert(line);
        }
    }
    for call in &bound.model.calls {
        let ((construct, a), (_, b)) = (spelling.of(call.from), spelling.of(call.to));
        let (m, n) = [call.from_member, call.to_member]
            .map(|name| bound.model.names.text(name))
            .into();
        let line = format!("call {a}.{m} -> {b}.{n}");
        lines.entry(construct).or_default().insert(line);
    }
    lines
}

/// Lines of `golden` that `ours` lacks, and the reverse. What the golden file marks as unsure may be there or not.
fn difference(golden: &Lines, ours: &Lines) -> Gap {
    let unsure: Lines = golden
        .iter()
        .filter_map(|line| Some(format!("call {}", line.strip_prefix("call? ")?)))
        .collect();
    let sure = |line: &&String| !line.starts_with("call? ");
    Gap {
        reason: String::new(),
        missing: golden
            .iter()
            .filter(sure)
            .filter(|line| !ours.contains(*line))
            .cloned()
            .collect(),
        extra: ours
            .iter()
            .filter(|line| !golden.contains(*line) && !unsure.contains(*line))
            .cloned()
            .collect(),
    }
}

/// A gap as it would stand in `known-gaps.toml`.
fn as_toml(name: &str, gap: &Gap) -> String {
    format!(
        "[{name}]\nreason = \"\"\nmissing = {:#?}\nextra = {:#?}\n",
        gap.missing.iter().collect::<Vec<_>>(),
        gap.extra.iter().collect::<Vec<_>>()
    )
}

#[test]
fn every_construct_has_a_golden_file_and_the_reverse() {
    let sources: Vec<String> = constructs().into_keys().collect();
    let goldens: Vec<String> = goldens().into_keys().collect();
    assert_eq!(sources, goldens);
    assert!(sources.len() >= 200, "only {} constructs", sources.len());
}

#[test]
fn the_binder_agrees_with_the_compiler() {
    let known = fs::read_to_string(folder().join("known-gaps.toml")).unwrap();
    let mut known: BTreeMap<String, Gap> = toml::from_str(&known).unwrap();
    let bound = bind(&constructs());
    let ours = lines(&bound);
    let mut wrong = Vec::new();
    for (name, golden) in goldens() {
        let none = Lines::new();
        let found = difference(&golden, ours.get(name.as_str()).unwrap_or(&none));
        let expected = known.remove(&name);
        let described = expected.as_ref().is_none_or(|gap| !gap.reason.is_empty());
        let expected = Gap {
            reason: String::new(),
            ..expected.unwrap_or_default()
        };
        if found != expected || !described {
            wrong.push(as_toml(&name, &found));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} constructs differ from the compiler otherwise than known-gaps.toml says:\n\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(known.is_empty(), "gaps without a construct: {known:#?}");
}

#[test]
fn a_difference_is_seen_in_both_directions() {
    let set = |lines: &[&str]| -> Lines { lines.iter().map(|&line| line.to_owned()).collect() };
    let golden = set(&[
        "edge A -> B named",
        "call A.M -> B.N",
        "call? A.M -> B.#ctor",
    ]);
    let ours = set(&["edge A -> B member", "call A.M -> B.#ctor"]);
    let gap = difference(&golden, &ours);
    assert_eq!(gap.missing, set(&["call A.M -> B.N", "edge A -> B named"]));
    assert_eq!(gap.extra, set(&["edge A -> B member"]));
}
