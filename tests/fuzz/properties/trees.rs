//! A whole tree as one input: what lies before the first line `//// path` is `A.cs`, the rest is cut at these lines.

use unseam::base::problem::{Problem, ProblemCode};
use unseam::discover::memory::MemoryTree;

/// A line with the path of the file that begins below it.
const HEAD: &[u8] = b"//// ";

/// The files of a tree.
pub(super) fn files(data: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![("A.cs".to_owned(), Vec::new())];
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(HEAD) {
            Some(path) => files.push((relative(path), Vec::new())),
            None => files.last_mut().unwrap().1.extend_from_slice(line),
        }
    }
    if files[0].1.is_empty() {
        files.remove(0);
    }
    files
}

/// The path that a head names. A tree has none that leads out of it: whoever lists one would not yield it.
fn relative(path: &[u8]) -> String {
    let path = String::from_utf8_lossy(path);
    let parts = path.trim_end_matches(['\n', '\r']).split('/');
    let parts: Vec<&str> = parts
        .filter(|part| !matches!(*part, "" | "." | ".."))
        .collect();
    if parts.is_empty() {
        return "nameless".to_owned();
    }
    parts.join("/").replace('\0', "0")
}

/// The tree of an input.
pub(super) fn tree(data: &[u8]) -> MemoryTree {
    files(data)
        .into_iter()
        .fold(MemoryTree::new(), |tree, (path, content)| {
            tree.with(&path, content)
        })
}

/// None of the problems is a defect of ours.
pub(super) fn assert_no_defect<'a>(problems: impl IntoIterator<Item = &'a Problem>) {
    for problem in problems {
        assert!(problem.code != ProblemCode::Internal, "{problem:?}");
        assert!(problem.line != Some(0), "{problem:?}");
    }
}
