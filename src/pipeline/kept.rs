//! What is kept of single files for the next run, and under which key.
//!
//! The key of a file's facts holds all that reading it depends on: its content, the symbols it was read with, the limit
//! on its time, and the version of the code that reads. Neither its path nor its project is in it, so that a file which
//! was moved, and the same file in another checkout, are found. A file that could not be read is not kept: the next run
//! may have more luck.

use std::collections::BTreeSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::digest::Digest;
use crate::base::problem::{Problem, ProblemCode};
use crate::cache::{Cache, Key, KeyMaker, Reader, Shelf, Shelves};
use crate::extract::facts::FileFacts;

/// The version of everything that decides the facts of a file.
const VERSION: &str = env!("UNSEAM_FACTS_VERSION");

/// An entry as it is kept.
pub(super) type Kept = (Key, Vec<u8>);

/// What was read from one file.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct FileEntry {
    pub(super) facts: FileFacts,
    /// Whether some part of it did not parse.
    pub(super) parse_errors: bool,
    /// What could not be read, without the path.
    problems: Vec<Remark>,
}

/// A problem of a file that may lie anywhere.
#[derive(Debug, Serialize, Deserialize)]
struct Remark {
    code: ProblemCode,
    line: Option<u32>,
    message: String,
}

impl FileEntry {
    /// An entry; where the file lies is taken out of its problems.
    pub(super) fn new(
        facts: FileFacts,
        parse_errors: bool,
        problems: impl IntoIterator<Item = Problem>,
    ) -> Self {
        let remarks = problems.into_iter().map(|problem| Remark {
            code: problem.code,
            line: problem.line,
            message: problem.message,
        });
        Self {
            facts,
            parse_errors,
            problems: remarks.collect(),
        }
    }

    /// The problems, as those of the file at `path`.
    pub(super) fn problems(&self, path: &str) -> Vec<Problem> {
        let problems = self.problems.iter().map(|remark| Problem {
            code: remark.code,
            path: path.to_owned(),
            line: remark.line,
            column: None,
            message: remark.message.clone(),
        });
        problems.collect()
    }
}

/// An entry that was found or made.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) entry: FileEntry,
    /// What stands for it; `None` without a cache.
    pub(super) content: Option<Digest>,
    /// What the next run need not find out again.
    pub(super) new: Option<Kept>,
}

/// The facts of earlier runs.
#[derive(Debug)]
pub(super) struct KeptFacts<'a>(Option<Shelf<'a>>);

impl<'a> KeptFacts<'a> {
    /// Opens the cache, where there is one.
    pub(super) fn open(cache: Option<&'a Cache>) -> Self {
        Self(cache.map(|cache| cache.shelf(Shelves::Facts)))
    }

    /// A reader for one thread.
    pub(super) fn reader(&self) -> FactsReader<'_> {
        FactsReader {
            reader: self.0.as_ref().map(Shelf::reader),
        }
    }

    /// Keeps what the readers found to be new.
    pub(super) fn keep(self, new: impl IntoIterator<Item = Kept>) {
        if let Some(shelf) = self.0 {
            shelf.keep(new.into_iter().collect());
        }
    }
}

/// Reads facts on one thread.
#[derive(Debug)]
pub(super) struct FactsReader<'a> {
    reader: Option<Reader<'a>>,
}

impl FactsReader<'_> {
    /// What earlier runs read from a file of which the content has this hash.
    pub(super) fn find(
        &mut self,
        content: Key,
        symbols: &BTreeSet<String>,
        limit: Duration,
    ) -> Option<Found> {
        let reader = self.reader.as_mut()?;
        let key = key(content, symbols, limit);
        let entry = reader.get(key, |bytes| postcard::from_bytes(bytes).ok())?;
        Some(Found {
            entry,
            content: Some(Digest(key.short())),
            new: None,
        })
    }

    /// What earlier runs read from a file of this content, or else what `read` does.
    ///
    /// # Errors
    /// What `read` reports.
    pub(super) fn entry<E>(
        &mut self,
        content: &[u8],
        symbols: &BTreeSet<String>,
        limit: Duration,
        read: impl FnOnce() -> Result<FileEntry, E>,
    ) -> Result<Found, E> {
        if self.reader.is_none() {
            let entry = read()?;
            return Ok(Found {
                entry,
                content: None,
                new: None,
            });
        }
        let content = Key::of_bytes(content);
        if let Some(found) = self.find(content, symbols, limit) {
            return Ok(found);
        }
        let entry = read()?;
        let bytes = postcard::to_stdvec(&entry).ok();
        let key = key(content, symbols, limit);
        Ok(Found {
            entry,
            content: Some(Digest(key.short())),
            new: bytes.map(|bytes| (key, bytes)),
        })
    }
}

/// The key of a file's facts, by the hash of its content.
fn key(content: Key, symbols: &BTreeSet<String>, limit: Duration) -> Key {
    let maker = KeyMaker::new("facts", VERSION).with(symbols).with(limit);
    maker.with(content).key()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cache::LIMIT;
    use crate::extract::extract;
    use crate::syntax::{Parser, normalise};

    const CODE: &str =
        "using System; class C { string s = \"x\"; void M(int n = 3) => s?.Trim(); }";

    fn parse(code: &str) -> FileEntry {
        let tree = Parser::new().parse(&normalise(code, &BTreeSet::new()));
        let problem = Problem::new(ProblemCode::ParseError, "a.cs", "here").at_line(3);
        FileEntry::new(extract(&tree, code), true, [problem])
    }

    #[test]
    fn a_file_is_read_once_for_each_set_of_symbols_and_limit() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path().to_owned(), LIMIT);
        let none = BTreeSet::new();
        let debug = BTreeSet::from(["DEBUG".to_owned()]);
        let (second, minute) = (Duration::from_secs(1), Duration::from_mins(1));
        let read = |code: &str, symbols: &BTreeSet<String>, limit| {
            let kept = KeptFacts::open(Some(&cache));
            let made = || Ok::<_, ()>(parse(code));
            let mut reader = kept.reader();
            let found = reader.entry(code.as_bytes(), symbols, limit, made);
            let Found {
                entry,
                content,
                new,
            } = found.unwrap();
            assert!(content.is_some());
            drop(reader);
            let is_new = new.is_some();
            kept.keep(new);
            (entry, is_new)
        };
        let (first, is_new) = read(CODE, &none, second);
        assert!(is_new);
        let (again, is_new) = read(CODE, &none, second);
        assert!(!is_new);
        assert_eq!(format!("{first:?}"), format!("{again:?}"));
        let problem = &again.problems("b.cs")[0];
        assert_eq!((problem.path.as_str(), problem.line), ("b.cs", Some(3)));
        for (code, symbols, limit) in [
            (CODE, &debug, second),
            (CODE, &none, minute),
            ("class D { }", &none, second),
        ] {
            assert!(read(code, symbols, limit).1);
            assert!(!read(code, symbols, limit).1);
        }
    }

    #[test]
    fn without_a_cache_nothing_is_prepared_for_one() {
        let kept = KeptFacts::open(None);
        let none = BTreeSet::new();
        let made = || Ok::<_, ()>(parse(CODE));
        let mut reader = kept.reader();
        let read = reader.entry(CODE.as_bytes(), &none, Duration::MAX, made);
        let found = read.unwrap();
        assert!(found.new.is_none() && found.content.is_none());
    }
}
