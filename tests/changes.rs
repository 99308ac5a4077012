//! Binding a change: what is found after it is what a run without a past finds.
//!
//! The cases are ways in which a change in one file can reach another that does not mention what was changed. In each of
//! them something is bound otherwise in a file that was not touched, so that a rule which misses it fails.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support {
    pub(crate) mod random;
}

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use support::random::Random;
use tempfile::TempDir;
use unseam::cache::{Cache, LIMIT};
use unseam::discover::memory::MemoryTree;
use unseam::discover::{Scope, discover};
use unseam::pipeline::{Bound, Options, Silent, bind_tree};

/// A code base that is bound again after each change.
struct Kept {
    files: BTreeMap<String, String>,
    options: Options,
    _folder: TempDir,
}

impl Kept {
    fn new(files: BTreeMap<String, String>) -> Self {
        let folder = TempDir::new().unwrap();
        let cache = Cache::new(folder.path().join("cache"), LIMIT);
        Self {
            files,
            options: Options {
                cache: Some(cache),
                ..Options::default()
            },
            _folder: folder,
        }
    }

    fn bind(&self, options: &Options) -> Bound {
        let files = self.files.iter();
        let tree: MemoryTree = files.map(|(path, text)| (&**path, &**text)).collect();
        let workspace = discover(&tree, &Scope::Everything, &options.discovery());
        bind_tree(&tree, workspace, options, &Silent)
    }

    /// What is found with what earlier runs left, which has to be what is found without.
    fn check(&self, what: &str) -> Bound {
        let kept = self.bind(&self.options);
        let anew = self.bind(&Options::default());
        assert!(
            told(&kept) == told(&anew),
            "{what}: {}",
            difference(&told(&kept), &told(&anew))
        );
        kept
    }
}

/// Everything that binding has found.
fn told(bound: &Bound) -> String {
    format!(
        "{:#?}\n{:?}\n{:?}\n{:?}",
        bound.model, bound.ties, bound.data, bound.surface
    )
}

fn difference(a: &str, b: &str) -> String {
    let mut lines = a.lines().zip(b.lines());
    let found = lines.find(|(a, b)| a != b);
    format!("{found:?}")
}

/// What was found in the file at `path`.
fn found_in(bound: &Bound, path: &str) -> String {
    let files = &bound.workspace.files;
    let model = &bound.model;
    let ty = |ty| &model.types[ty].id;
    let references = model.references.iter();
    let references = references.filter(|found| files[found.file].path == path);
    let calls = model.calls.iter();
    let calls = calls.filter(|found| files[found.file].path == path);
    let sites = model.sites.iter();
    let sites = sites.filter(|found| files[found.file].path == path);
    let mut all: Vec<String> = references
        .map(|found| format!("{} {:?} {}", ty(found.from), found.kind, ty(found.to)))
        .chain(calls.map(|found| {
            let member = model.names.text(found.to_member);
            let doubt = found.doubt;
            format!(
                "{} {:?} {}.{member} {doubt:?}",
                ty(found.from),
                found.kind,
                ty(found.to)
            )
        }))
        .chain(sites.map(|site| format!("{:?}", site.args)))
        .collect();
    all.sort();
    all.join("\n")
}

const PROJECT: &str = "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>";

/// Replaces `old` by `new` in `changed` and demands that `User.cs`, which is not touched, is bound otherwise.
#[track_caller]
fn reaches(files: &[(&str, &str)], changed: &str, old: &str, new: &str) {
    let all = files.iter().copied().chain([("P.csproj", PROJECT)]);
    let all = all.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let mut kept = Kept::new(all.collect());
    let before = kept.check("before");
    let text = kept.files[changed].clone();
    assert!(text.contains(old), "{old}");
    kept.files
        .insert(changed.to_owned(), text.replace(old, new));
    let after = kept.check("after");
    assert_ne!(
        found_in(&before, "User.cs"),
        found_in(&after, "User.cs"),
        "the case shows nothing"
    );
    // And back again.
    kept.files.insert(changed.to_owned(), text);
    let back = kept.check("back");
    assert_eq!(found_in(&before, "User.cs"), found_in(&back, "User.cs"));
}

#[test]
fn a_member_that_is_mentioned_goes() {
    reaches(
        &[
            ("A.cs", "class A { public void Go() {} }"),
            ("User.cs", "class U { void M(A a) { a.Go(); } }"),
        ],
        "A.cs",
        "Go",
        "Leave",
    );
}

#[test]
fn the_type_of_a_value_on_the_way_is_another() {
    reaches(
        &[
            (
                "A.cs",
                "class A { public B Next; } class B { public void Go() {} } class C { public void Go() {} }",
            ),
            ("User.cs", "class U { void M(A a) { a.Next.Go(); } }"),
        ],
        "A.cs",
        "public B Next",
        "public C Next",
    );
}

#[test]
fn the_base_of_a_type_that_is_not_named_is_another() {
    reaches(
        &[
            ("A.cs", "class A { public B Next; }"),
            (
                "B.cs",
                "class B : D { } class D { public void Go() {} } class E { public void Go() {} }",
            ),
            ("User.cs", "class U { void M(A a) { a.Next.Go(); } }"),
        ],
        "B.cs",
        "B : D",
        "B : E",
    );
}

#[test]
fn an_overload_fits_better() {
    reaches(
        &[
            (
                "A.cs",
                "class A { public B Get() => null; } interface I { } class B { }",
            ),
            (
                "Sink.cs",
                "class Sink { public void Take(object o) {} public void Take(I i) {} } class J : Sink { }",
            ),
            (
                "User.cs",
                "class U { void M(A a, J j) { j.Take(a.Get()); Other(j); } void Other(Sink s) {} }",
            ),
        ],
        "Sink.cs",
        "public void Take(object o) {}",
        "",
    );
}

#[test]
fn a_conversion_becomes_possible_far_away() {
    reaches(
        &[
            ("A.cs", "class A { public B Get() => null; }"),
            ("B.cs", "interface I { } interface K { } class B { }"),
            (
                "Take.cs",
                "class T1 { public static R1 Of(I i) => null; public static R2 Of(object o) => null; } class R1 { public void Go() {} } class R2 { public void Go() {} }",
            ),
            (
                "User.cs",
                "class U { void M(A a) { T1.Of(a.Get()).Go(); } }",
            ),
        ],
        "B.cs",
        "class B { }",
        "class B : I { }",
    );
}

#[test]
fn a_nested_type_is_inherited_from_another_base() {
    reaches(
        &[
            ("A.cs", "class A : P { public Inner Next; }"),
            (
                "P.cs",
                "class P : Q { } class Q { public class Inner { public void Go() {} } } class R { public class Inner { public void Go() {} } }",
            ),
            ("User.cs", "class U { void M(A a) { a.Next.Go(); } }"),
        ],
        "P.cs",
        "P : Q",
        "P : R",
    );
}

#[test]
fn a_global_alias_means_another_type() {
    reaches(
        &[
            ("Usings.cs", "global using Thing = A;"),
            (
                "A.cs",
                "class A { public void Go() {} } class B { public void Go() {} }",
            ),
            ("User.cs", "class U { void M(Thing thing) { thing.Go(); } }"),
        ],
        "Usings.cs",
        "A",
        "B",
    );
}

#[test]
fn what_a_global_alias_means_is_constructed_otherwise() {
    reaches(
        &[
            ("Usings.cs", "global using Thing = A;"),
            (
                "A.cs",
                "class A { public A(int n) {} public A(B b) {} } class B { public static implicit operator B(int n) => null; }",
            ),
            (
                "User.cs",
                "class U { void M() { Take(new Thing(1)); } void Take(object o) {} }",
            ),
        ],
        "A.cs",
        "class A { public A(int n) {} public A(B b) {} }",
        "class A { protected class X { } } ",
    );
}

#[test]
fn a_using_of_a_file_changes_what_its_declarations_mean() {
    reaches(
        &[
            ("A.cs", "using N; class A { public B Next; }"),
            (
                "N.cs",
                "namespace N { class B { public void Go() {} } } namespace M { class B { public void Go() {} } }",
            ),
            ("User.cs", "class U { void M(A a) { a.Next.Go(); } }"),
        ],
        "A.cs",
        "using N",
        "using M",
    );
}

#[test]
fn an_import_goes_that_had_come_to_find_another_type() {
    let a = "using N; using M; class A { public B Next; }";
    let b = "namespace N { class Other { } } namespace M { class B { public void Go() {} } }";
    let files = [
        ("P.csproj", PROJECT),
        ("A.cs", a),
        ("B.cs", b),
        ("User.cs", "class U { void M(A a) { a.Next.Go(); } }"),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let mut kept = Kept::new(files.into());
    let of_m = found_in(&kept.check("found by one import"), "User.cs");
    let also = b.replace("class Other { }", "class B { }");
    kept.files.insert("B.cs".to_owned(), also);
    let of_both = found_in(&kept.check("found by both"), "User.cs");
    assert_ne!(of_m, of_both, "the case shows nothing");
    // Its imports know of the name what they knew at first.
    kept.files
        .insert("A.cs".to_owned(), a.replace("using N; ", ""));
    let again = found_in(&kept.check("found by the one that is left"), "User.cs");
    assert_eq!(of_m, again);
}

#[test]
fn a_private_member_is_seen_from_another_part_of_its_type() {
    reaches(
        &[
            (
                "A.cs",
                "partial class A { void Go(object o) {} } class B { public static implicit operator B(int i) => null; }",
            ),
            (
                "User.cs",
                "partial class A { class Inner { void M(A a) { a.Go(1); } } }",
            ),
        ],
        "A.cs",
        "void Go(object o)",
        "void Go(B b)",
    );
}

#[test]
fn a_private_constant_is_part_of_one_that_others_see() {
    reaches(
        &[
            (
                "A.cs",
                "static partial class A { public const string Table = Prefix + \"Orders\"; }",
            ),
            (
                "B.cs",
                "static partial class A { const string Prefix = \"x_\"; }",
            ),
            (
                "User.cs",
                "class U { void M(System.Data.SqlClient.SqlCommand c) { c.CommandText = \"SELECT * FROM \" + A.Table; } }",
            ),
        ],
        "B.cs",
        "x_",
        "y_",
    );
}

#[test]
fn a_nearer_type_hides_the_one_that_was_meant() {
    reaches(
        &[
            ("A.cs", "namespace N.O { class A { public B Next; } }"),
            (
                "N.cs",
                "namespace N { class B { public void Go() {} } } namespace N.O { class Other { } }",
            ),
            ("User.cs", "class U { void M(N.O.A a) { a.Next.Go(); } }"),
        ],
        "N.cs",
        "class Other { }",
        "class B { public void Go() {} }",
    );
}

#[test]
fn a_constant_is_spelt_with_another_constant() {
    reaches(
        &[
            (
                "A.cs",
                "static class A { public const string Table = B.Prefix + \"Orders\"; }",
            ),
            (
                "B.cs",
                "static class B { public const string Prefix = \"x_\"; }",
            ),
            (
                "User.cs",
                "class U { void M(System.Data.SqlClient.SqlCommand c) { c.CommandText = \"SELECT * FROM \" + A.Table; } }",
            ),
        ],
        "B.cs",
        "x_",
        "y_",
    );
}

#[test]
fn an_extension_method_comes_nearer() {
    reaches(
        &[
            (
                "A.cs",
                "namespace N { class A { } static class Far { public static void Go(this A a) {} } }",
            ),
            (
                "B.cs",
                "namespace N.O { static class Near { public static void Leave(this N.A a) {} } }",
            ),
            (
                "User.cs",
                "namespace N.O { class U { void M(A a) { a.Go(); } } }",
            ),
        ],
        "B.cs",
        "Leave",
        "Go",
    );
}

#[test]
fn a_sequence_is_enumerated_by_other_members() {
    reaches(
        &[
            (
                "A.cs",
                "class A { public E GetEnumerator() => null; } class E { public bool MoveNext() => false; public B Current => null; } class B { public void Go() {} } class C { public void Go() {} }",
            ),
            (
                "User.cs",
                "class U { void M(A a) { foreach (var x in a) x.Go(); } }",
            ),
        ],
        "A.cs",
        "public B Current",
        "public C Current",
    );
}

#[test]
fn a_query_calls_an_operator_of_the_source() {
    reaches(
        &[
            (
                "A.cs",
                "class A { public B Select<T>(System.Func<int, T> f) => null; } class B { public void Go() {} } class C { public void Go() {} }",
            ),
            (
                "User.cs",
                "class U { void M(A a) { (from x in a select x + 1).Go(); } }",
            ),
        ],
        "A.cs",
        "public B Select",
        "public C Select",
    );
}

#[test]
fn an_element_is_read_by_another_indexer() {
    reaches(
        &[
            (
                "A.cs",
                "class A { public B this[int n] => null; } class B { public void Go() {} } class C { public void Go() {} }",
            ),
            ("User.cs", "class U { void M(A a) { a[1].Go(); } }"),
        ],
        "A.cs",
        "public B this",
        "public C this",
    );
}

#[test]
fn an_initialiser_adds_with_another_method() {
    reaches(
        &[
            (
                "A.cs",
                "class A : System.Collections.IEnumerable { public System.Collections.IEnumerator GetEnumerator() => null; public void Add(B b) {} public void Add(object o) {} } class B { }",
            ),
            (
                "Make.cs",
                "static class Make { public static B It => null; }",
            ),
            ("User.cs", "class U { object M() => new A { Make.It }; }"),
        ],
        "A.cs",
        "public void Add(B b) {} public void Add(object o) {}",
        "",
    );
}

#[test]
fn an_operator_is_declared() {
    reaches(
        &[
            ("A.cs", "class A { } class B { public A One => null; }"),
            (
                "User.cs",
                "class U { void M(B b) { var x = b.One + b.One; } }",
            ),
        ],
        "A.cs",
        "class A { }",
        "class A { public static A operator +(A a, A b) => a; }",
    );
}

#[test]
fn a_namespace_comes_to_be() {
    reaches(
        &[
            ("A.cs", "namespace N.Thing { class A { } }"),
            (
                "B.cs",
                "namespace N { class Thing2 { public static void Go() {} } } class Thing { public static void Go() {} }",
            ),
            (
                "User.cs",
                "namespace N { class U { void M() { Thing.Go(); } } }",
            ),
        ],
        "A.cs",
        "N.Thing",
        "N.Other",
    );
}

#[test]
fn a_partial_type_has_another_base_in_its_other_part() {
    reaches(
        &[
            (
                "A.cs",
                "partial class A : B { } class B { public void Go() {} } class C { public void Go() {} }",
            ),
            ("User.cs", "partial class A { void M() { Go(); } }"),
        ],
        "A.cs",
        "A : B",
        "A : C",
    );
}

#[test]
fn a_class_gets_a_constructor_that_takes_what_an_heir_gives() {
    reaches(
        &[
            ("A.cs", "class A { public A(object o) {} }"),
            ("Heir.cs", "partial class Heir : A { }"),
            (
                "User.cs",
                "partial class Heir { public Heir(string s) : base(s) { } } class V { object M() => new Heir(\"a\"); }",
            ),
        ],
        "A.cs",
        "public A(object o) {}",
        "public A(B b) {} public class B { public static implicit operator B(string s) => null; }",
    );
}

#[test]
fn a_project_sees_more() {
    let library = PROJECT.replace("</Project>", "");
    let reference =
        "<ItemGroup><ProjectReference Include=\"../L/L.csproj\" /></ItemGroup></Project>";
    let files = [
        ("L/L.csproj", PROJECT.to_owned()),
        ("L/A.cs", "public class A { }".to_owned()),
        ("P/P.csproj", PROJECT.to_owned()),
        ("P/User.cs", "class U { A a; }".to_owned()),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text));
    let mut kept = Kept::new(files.into());
    assert_eq!(found_in(&kept.check("before"), "P/User.cs"), "");
    kept.files
        .insert("P/P.csproj".to_owned(), format!("{library}{reference}"));
    assert_ne!(found_in(&kept.check("after"), "P/User.cs"), "");
}

/// What people do to declarations, at random and without regard to whether it compiles.
fn edit(text: &str, others: &[String], random: &mut Random) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let at = random.below(lines.len().max(1));
    let line = lines.get(at).copied().unwrap_or_default();
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| word.len() > 2)
        .collect();
    let word = words.get(random.below(words.len().max(1))).copied();
    let word = word.unwrap_or("nothing");
    let other = random.pick(others);
    let swaps = [
        ("public ", "private "),
        ("public ", "internal "),
        ("private ", "public "),
        ("string ", "int "),
        ("int ", "object "),
        (" : ", " : System.IDisposable, "),
        ("class ", "partial class "),
        ("static ", ""),
        ("interface ", "class "),
        ("readonly ", ""),
    ];
    match random.below(8) {
        0 => text.replacen(word, &format!("{word}X"), 1),
        1 => text.replace(word, &format!("{word}Y")),
        2 => text.replacen(word, other, 1),
        3 => {
            let kept = lines.iter().enumerate().filter(|(n, _)| *n != at);
            kept.map(|(_, line)| *line).collect::<Vec<_>>().join("\n")
        }
        4 => {
            let mut lines = lines;
            lines.insert(at, line);
            lines.join("\n")
        }
        5 => format!("using {other};\n{text}"),
        _ => {
            let &(old, new) = random.pick(&swaps);
            text.replacen(old, new, 1 + random.below(2))
        }
    }
}

/// Makes `count` edits to the C# files under `root`, and compares after each.
fn edit_again_and_again(root: &Path, count: usize, seed: u64) {
    let mut files = BTreeMap::new();
    for path in listed(root) {
        let name = path.strip_prefix(root).unwrap().to_str().unwrap();
        let wanted = ["cs", "csproj", "config", "props", "sql", "cshtml"];
        if wanted.iter().any(|end| name.ends_with(&format!(".{end}")))
            && let Ok(text) = fs::read_to_string(&path)
        {
            files.insert(name.to_owned(), text);
        }
    }
    let original = files.clone();
    let mut kept = Kept::new(files);
    kept.check("before");
    let mut random = Random::new(seed);
    let sources: Vec<String> = original.keys().cloned().collect();
    let sources: Vec<String> = sources
        .into_iter()
        .filter(|path| Path::new(path).extension().is_some_and(|end| end == "cs"))
        .collect();
    let others: Vec<String> = sources
        .iter()
        .map(|path| {
            let name = path.rsplit('/').next().unwrap_or_default();
            name.trim_end_matches(".cs").to_owned()
        })
        .collect();
    for step in 0..count {
        let path = random.pick(&sources).clone();
        let what = match random.below(10) {
            0 => {
                kept.files.remove(&path);
                "without"
            }
            1 => {
                kept.files.insert(path.clone(), original[&path].clone());
                "as it was"
            }
            _ => {
                let text = kept.files.get(&path).unwrap_or(&original[&path]);
                let text = edit(text, &others, &mut random);
                kept.files.insert(path.clone(), text);
                "edited"
            }
        };
        kept.check(&format!("{step}: {path} {what}"));
    }
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(listed(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn edits_of_the_sample() {
    edit_again_and_again(Path::new("testdata/overture"), 25, 11);
}

#[test]
#[ignore = "takes minutes; UNSEAM_TREE names another code base than the sample, UNSEAM_EDITS their number"]
fn two_thousand_edits() {
    let tree = std::env::var("UNSEAM_TREE");
    let tree = tree.unwrap_or_else(|_| "testdata/overture".to_owned());
    let count = std::env::var("UNSEAM_EDITS").map_or(2000, |count| count.parse().unwrap());
    edit_again_and_again(Path::new(&tree), count, 12);
}
