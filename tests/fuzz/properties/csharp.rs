//! The normaliser, the extractor and the binder.

use std::collections::BTreeSet;
use std::time::Duration;

use unseam::base::ids::FileId;
use unseam::discover::memory::MemoryTree;
use unseam::discover::tree::SourceTree;
use unseam::discover::{Scope, discover};
use unseam::extract::extract;
use unseam::extract::facts::FileFacts;
use unseam::extract::skeleton::skeleton;
use unseam::pipeline::{Bound, Options, Silent, bind_tree, report};
use unseam::report::json;
use unseam::syntax::{Parser, decode, errors, normalise};

use super::lines_of;
use super::trees::{assert_no_defect, tree};

/// What a fuzzed file may take: garbage is bounded by the clock, and the clock of a fuzzer's machine is a busy one.
const PATIENCE: Duration = Duration::from_secs(2);

/// The copy that is parsed has the length and the lines of the text.
pub(super) fn normaliser(data: &[u8]) {
    let Ok(source) = decode(data) else {
        return;
    };
    let text = &*source.text;
    let ends = lines_of(text) - 1;
    for symbols in [
        BTreeSet::new(),
        BTreeSet::from(["A".to_owned(), "DEBUG".to_owned()]),
    ] {
        let copy = normalise(text, &symbols);
        assert_eq!(copy.bytes.len(), text.len());
        assert!(std::str::from_utf8(&copy.bytes).is_ok());
        let feeds = copy.bytes.iter().filter(|byte| **byte == b'\n').count();
        assert_eq!(feeds, ends as usize, "line ends");
        assert!(copy.notes.is_sorted() && copy.extension_blocks.is_sorted());
        let is_within = |line: u32| (1..=ends + 1).contains(&line);
        assert!(
            copy.notes.iter().all(|note| is_within(note.line)),
            "{:?}",
            copy.notes
        );
    }
    // The text is what it is said to be: read again, it is the same.
    let again = decode(text.as_bytes()).unwrap();
    let text = text.trim_start_matches('\u{feff}');
    assert_eq!(again.text.trim_start_matches('\u{feff}'), text);
}

/// The facts of a text; none where it takes too long.
fn facts(text: &str) -> Option<FileFacts> {
    let symbols = BTreeSet::from(["DEBUG".to_owned()]);
    let mut copy = normalise(text, &symbols);
    let tree = Parser::new().parse_within(&mut copy, PATIENCE)?;
    let lines = lines_of(text);
    for error in errors(&tree) {
        assert!((1..=lines).contains(&error.line), "{error:?} of {lines}");
    }
    Some(extract(&tree, text))
}

/// Facts are of the text, survive being kept, and what is declared can be printed and read again.
pub(super) fn extractor(data: &[u8]) {
    let Ok(source) = decode(data) else {
        return;
    };
    let Some(found) = facts(&source.text) else {
        return;
    };
    let lines = lines_of(&source.text);
    assert!(found.lines <= lines);
    for ty in found.types.iter() {
        assert!((1..=lines).contains(&ty.line), "{ty:?}");
    }
    for problem in &found.problems {
        assert!(
            problem.line.is_none_or(|line| (1..=lines).contains(&line)),
            "{problem:?}"
        );
    }
    let kept = postcard::to_stdvec(&found).unwrap();
    let read: FileFacts = postcard::from_bytes(&kept).unwrap();
    assert_eq!(postcard::to_stdvec(&read).unwrap(), kept);
    let declared = skeleton(&found);
    if let Some(again) = facts(&declared) {
        assert!(again.lines <= lines_of(&declared));
    }
}

/// What a tree is read with.
fn options() -> Options {
    Options {
        max_file_time: PATIENCE,
        ..Options::default()
    }
}

fn bind(tree: &MemoryTree) -> Bound {
    let options = options();
    let workspace = discover(tree, &Scope::Everything, &options.discovery());
    bind_tree(tree, workspace, &options, &Silent)
}

/// What was bound has a place that is there.
fn assert_bound(tree: &MemoryTree, bound: &Bound) {
    assert_no_defect(&bound.workspace.problems);
    assert_no_defect(&bound.problems);
    assert_no_defect(&bound.model.problems);
    let lines: Vec<u32> = bound
        .workspace
        .files
        .iter()
        .map(|file| {
            let bytes = tree.read(&file.path).unwrap();
            decode(&bytes).map_or(0, |source| lines_of(&source.text))
        })
        .collect();
    let is_there = |file: FileId, line: u32| (1..=lines[file.0 as usize]).contains(&line);
    let model = &bound.model;
    let types = model.types.len();
    for it in &model.references {
        assert!(is_there(it.file, it.line), "{it:?}");
        assert!(
            (it.from.0 as usize) < types && (it.to.0 as usize) < types,
            "{it:?}"
        );
    }
    for it in &model.calls {
        assert!(is_there(it.file, it.line), "{it:?}");
        assert!(
            (it.from.0 as usize) < types && (it.to.0 as usize) < types,
            "{it:?}"
        );
    }
}

/// A file to bind to, in the project that all files of the input are compiled by unless they bring their own.
fn with_partner(mut tree: MemoryTree) -> MemoryTree {
    let project = "<Project Sdk=\"Microsoft.NET.Sdk.Web\"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>";
    let partner = "namespace Partner; public class Base<T> { public T Value; public virtual void M(int a) { } public class Inner { } }
public interface I { void M(int a); } public static class Ext { public static T Twice<T>(this T it) => it; }";
    for (path, content) in [("A.csproj", project), ("Partner.cs", partner)] {
        if tree.read(path).is_err() {
            tree = tree.with(path, content);
        }
    }
    tree
}

/// Binding any code ends, and every finding has a place.
pub(super) fn binder(data: &[u8]) {
    let tree = with_partner(tree(data));
    let bound = bind(&tree);
    assert_bound(&tree, &bound);
}

/// Code with anything beside it becomes a report, which reads back as it is.
pub(super) fn beside(data: &[u8]) {
    let code = "using Microsoft.EntityFrameworkCore; namespace Shop;
public class Order { public int Id; } public class Db : DbContext { public DbSet<Order> Orders; }
public class Orders { void M(Db db) { db.Database.ExecuteSqlRaw(\"UPDATE Orders SET Id = 1\"); } }";
    let tree = with_partner(tree(data)).with("Shop.cs", code);
    let bound = bind(&tree);
    assert_bound(&tree, &bound);
    let options = options();
    let report = report(&bound, &options, &Silent);
    assert_no_defect(&report.problems);
    let text = json::json(&report);
    assert_eq!(json::json(&json::read(&text).unwrap()), text);
}
