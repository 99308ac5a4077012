//! A real tree with files of it broken: a run ends in time, and what it says of every other file stays the same.
//!
//! Ten are broken at a time; where something is wrong, each is broken alone to find the one that it comes from.
//!
//! The full number is
//!
//! ```text
//! cargo test --release --test mutations -- --ignored --nocapture
//! ```
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking, and a measurement prints"
)]

mod support {
    #[allow(dead_code, reason = "shared with tests that use more of it")]
    pub(crate) mod edits;
    pub(crate) mod mutations;
    pub(crate) mod random;
}

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use support::edits::{copy, files};
use support::mutations::mutate;
use support::random::Random;
use tempfile::TempDir;
use unseam::base::problem::ProblemCode;
use unseam::discover::tree::SourceTree;
use unseam::discover::{DiskTree, Scope, discover};
use unseam::pipeline::{Options, Silent, analyze, read};
use unseam::report::json;
use unseam::report::model::Report;

/// What each file says, by path, without what depends on where in the list it stands; and what is wrong with the tree.
fn facts(root: &Path) -> (BTreeMap<String, Vec<u8>>, Vec<ProblemCode>) {
    let tree = DiskTree::new(root).unwrap();
    let options = Options::default();
    let workspace = discover(&tree, &Scope::Everything, &options.discovery());
    let read = read(&tree, &workspace, &options, &Silent);
    let paths = workspace.files.iter().map(|file| file.path.clone());
    let said = read.facts.iter();
    let said = said.map(|facts| postcard::to_stdvec(facts).unwrap());
    let codes = workspace.problems.iter().chain(&read.problems);
    (paths.zip(said).collect(), codes.map(|p| p.code).collect())
}

/// The report on a tree, and what it took.
fn timed(root: &Path) -> (Report, Duration) {
    let start = Instant::now();
    let report = analyze(root, &Options::default(), &Silent).unwrap();
    (report, start.elapsed())
}

/// A file that was broken.
struct Broken {
    path: PathBuf,
    what: &'static str,
    content: Vec<u8>,
}

/// A copy of the sample, and what a run says of it while it is whole.
struct Sample {
    _folder: TempDir,
    root: PathBuf,
    sound: BTreeMap<String, Vec<u8>>,
    clean: Duration,
}

impl Sample {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let root = folder.path().join("code");
        copy(Path::new("testdata/overture"), &root);
        let (sound, _) = facts(&root);
        let clean = timed(&root).1.max(timed(&root).1);
        Self {
            _folder: folder,
            root,
            sound,
            clean,
        }
    }

    fn shown<'a>(&self, path: &'a Path) -> &'a str {
        path.strip_prefix(&self.root).unwrap().to_str().unwrap()
    }

    /// What is wrong with a run on the tree with these files broken, and what it took. The files are whole again after it.
    fn run(&self, broken: &[Broken]) -> Result<Duration, String> {
        let whole = broken.iter().map(|file| fs::read(&file.path).unwrap());
        let whole: Vec<Vec<u8>> = whole.collect();
        for file in broken {
            fs::write(&file.path, &file.content).unwrap();
        }
        let outcome = self.compare(broken);
        for (file, content) in broken.iter().zip(whole) {
            fs::write(&file.path, content).unwrap();
        }
        outcome
    }

    fn compare(&self, broken: &[Broken]) -> Result<Duration, String> {
        let (report, mut took) = timed(&self.root);
        if took >= 5 * self.clean {
            // The machine may have been busy.
            took = took.min(timed(&self.root).1);
        }
        if took >= 5 * self.clean {
            return Err(format!("{took:?}, clean {:?}", self.clean));
        }
        let text = json::json(&report);
        if json::json(&json::read(&text).unwrap()) != text {
            return Err("the report reads back as another".to_owned());
        }
        let (now, codes) = facts(&self.root);
        let told = report.problems.iter().map(|problem| problem.code);
        if told.chain(codes).any(|code| code == ProblemCode::Internal) {
            return Err("a defect was told".to_owned());
        }
        // What a project says decides which files there are and which symbols they are read with; each file that is
        // still there is read all the same.
        let is_source = |file: &Broken| file.path.extension() == Some("cs".as_ref());
        let are_sources = broken.iter().all(is_source);
        let is_broken = |path: &str| broken.iter().any(|file| self.shown(&file.path) == path);
        for (path, said) in self.sound.iter().filter(|(path, _)| !is_broken(path)) {
            match now.get(path) {
                None if are_sources => return Err(format!("{path} is gone")),
                Some(now) if are_sources && now != said => {
                    return Err(format!("{path} says something else"));
                }
                _ => {}
            }
        }
        Ok(took)
    }

    /// As [`Self::run`]; where something is wrong, with the one of the files that it comes from.
    fn hold(&self, broken: &[Broken]) -> Duration {
        let told = |broken: &[Broken], wrong: &str| {
            let files = broken
                .iter()
                .map(|file| format!("{} in {}", file.what, self.shown(&file.path)));
            format!("{wrong}: {}", files.collect::<Vec<_>>().join(", "))
        };
        let wrong = match self.run(broken) {
            Ok(took) => return took,
            Err(wrong) => wrong,
        };
        for one in broken.chunks(1) {
            if let Err(wrong) = self.run(one) {
                panic!("{}", told(one, &wrong));
            }
        }
        panic!("{}", told(broken, &wrong));
    }
}

/// Files that are broken at a time: so many must not take longer than one may.
const AT_ONCE: usize = 10;

/// Makes `count` mutations, each of another file than the others of its run, and compares.
fn break_files(count: usize, seed: u64) {
    let sample = Sample::new();
    let sources = files(&sample.root, "cs");
    let beside = ["csproj", "sln", "props", "sql", "cshtml", "config", "edmx"];
    let beside: Vec<PathBuf> = beside
        .iter()
        .flat_map(|kind| files(&sample.root, kind))
        .collect();
    let mut random = Random::new(seed);
    let mut slowest = Duration::ZERO;
    for round in 0..count / AT_ONCE {
        // Sources are broken four times as often as what lies beside them.
        let among = if round % 5 == 0 { &beside } else { &sources };
        let mut broken: BTreeMap<PathBuf, Broken> = BTreeMap::new();
        while broken.len() < AT_ONCE {
            let path = random.pick(among).clone();
            let (what, content) = mutate(&fs::read(&path).unwrap(), &mut random);
            let file = Broken {
                path,
                what,
                content,
            };
            broken.entry(file.path.clone()).or_insert(file);
        }
        let broken: Vec<Broken> = broken.into_values().collect();
        slowest = slowest.max(sample.hold(&broken));
    }
    assert!(
        facts(&sample.root).0 == sample.sound,
        "what was broken is whole again"
    );
    println!(
        "{count} mutations, {AT_ONCE} at a time: clean {:?}, slowest {slowest:?}",
        sample.clean
    );
}

#[test]
fn a_hundred_mutations() {
    break_files(100, 1);
}

#[test]
#[ignore = "takes minutes"]
fn a_thousand_mutations() {
    break_files(1000, 2);
}

/// A run that says something else of a file that nobody broke is seen, and so is a file that is gone.
#[test]
fn what_changes_beside_the_broken_file_is_found() {
    let mut sample = Sample::new();
    let path = files(&sample.root, "cs").remove(0);
    let content = fs::read(&path).unwrap();
    let untouched = Broken {
        path,
        what: "nothing",
        content,
    };
    assert!(sample.run(std::slice::from_ref(&untouched)).is_ok());
    let other = sample.sound.keys().last().unwrap().clone();
    sample.sound.get_mut(&other).unwrap().push(0);
    let wrong = sample.run(std::slice::from_ref(&untouched)).unwrap_err();
    assert_eq!(wrong, format!("{other} says something else"));
    fs::remove_file(sample.root.join(&other)).unwrap();
    let wrong = sample.run(&[untouched]).unwrap_err();
    assert_eq!(wrong, format!("{other} is gone"));
}

/// The mutations do what they say: a test whose edits change nothing would be worth nothing.
#[test]
fn mutations_change_what_they_are_given() {
    let content = fs::read("testdata/overture/platform/src/Overture.Core/Entity.cs").unwrap();
    let mut random = Random::new(3);
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..300 {
        let (what, broken) = mutate(&content, &mut random);
        let changed = usize::from(broken != content);
        *kinds.entry(what).or_default() += changed;
    }
    assert_eq!(kinds.len(), 10, "{kinds:?}");
    assert!(kinds.values().all(|&changed| changed > 5), "{kinds:?}");
    let tree = DiskTree::new(Path::new("testdata/overture")).unwrap();
    assert!(tree.entries(&mut Vec::new()).len() > 150);
}
