//! The inner loop: every file read, normalised, parsed and lowered to facts, on all threads.
//!
//! A file is the unit of work and of failure. Nothing is shared between files, results come back in file order,
//! and what goes wrong with one, a defect of ours included, is a problem of that one.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use super::Totals;
use super::kept::{FactsReader, FileEntry, Found, Kept, KeptFacts};
use super::options::{Options, Progress};
use super::spread::by_size;
use crate::base::digest::Digest;
use crate::base::ids::{FileId, IdVec};
use crate::base::problem::{Problem, ProblemCode};
use crate::cache::Key;
use crate::discover::tree::SourceTree;
use crate::discover::workspace::{SourceFile, Workspace};
use crate::extract::extract;
use crate::extract::facts::FileFacts;
use crate::syntax::{self, Parser, decode, normalise};

/// What the files say.
#[derive(Debug, Default)]
pub struct Read {
    /// By file; `None` for a file that could not be read.
    pub facts: IdVec<FileId, Option<FileFacts>>,
    /// By file: what stands for its facts, where something does.
    pub contents: IdVec<FileId, Option<Digest>>,
    /// How much that was.
    pub totals: Totals,
    /// What could not be read or parsed, in file order.
    pub problems: Vec<Problem>,
}

impl Read {
    /// The facts, as the later stages take them.
    #[must_use]
    pub fn by_file(&self) -> IdVec<FileId, Option<&FileFacts>> {
        self.facts.iter().map(Option::as_ref).collect()
    }
}

/// One file.
#[derive(Default)]
pub(super) struct ReadFile {
    pub(super) facts: Option<FileFacts>,
    content: Option<Digest>,
    parse_errors: bool,
    pub(super) problems: Vec<Problem>,
    /// What the next run need not find out again.
    new: Option<Kept>,
}

impl ReadFile {
    fn of(found: Found, path: &str) -> Self {
        let Found {
            entry,
            content,
            new,
        } = found;
        Self {
            problems: entry.problems(path),
            parse_errors: entry.parse_errors,
            facts: Some(entry.facts),
            content,
            new,
        }
    }
}

/// Where files come from.
#[derive(Clone, Copy)]
pub(super) struct Sources<'s> {
    pub(super) tree: &'s dyn SourceTree,
    /// The hashes of contents by path, where these were found before: what is known of them need not be read again.
    pub(super) hashes: Option<&'s BTreeMap<String, Key>>,
}

impl<'s> From<&'s dyn SourceTree> for Sources<'s> {
    fn from(tree: &'s dyn SourceTree) -> Self {
        Self { tree, hashes: None }
    }
}

/// What one thread works with.
struct Worker<'a> {
    parser: Parser,
    kept: FactsReader<'a>,
}

impl Totals {
    /// Counts a file in.
    pub(super) fn add(&mut self, file: &ReadFile) {
        let lines = file.facts.as_ref().map_or(0, |facts| facts.lines);
        self.lines += u64::from(lines);
        self.files_with_errors += u64::from(file.parse_errors);
        self.files_not_read += u64::from(file.facts.is_none());
    }
}

/// Reads every file of `workspace` from `tree`.
pub fn read(
    tree: &dyn SourceTree,
    workspace: &Workspace,
    options: &Options,
    progress: &dyn Progress,
) -> Read {
    read_all(tree.into(), workspace, options, progress)
}

/// Reads every file of `workspace`.
pub(super) fn read_all(
    sources: Sources<'_>,
    workspace: &Workspace,
    options: &Options,
    progress: &dyn Progress,
) -> Read {
    let files: Vec<&SourceFile> = workspace.files.iter().collect();
    let mut read = Read::default();
    for file in read_some(sources, workspace, &files, options, progress) {
        read.totals.add(&file);
        read.problems.extend(file.problems);
        read.facts.push(file.facts);
        read.contents.push(file.content);
    }
    read
}

/// Reads some files of `workspace`, in the given order.
pub(super) fn read_some(
    sources: Sources<'_>,
    workspace: &Workspace,
    files: &[&SourceFile],
    options: &Options,
    progress: &dyn Progress,
) -> Vec<ReadFile> {
    let loose = loose_symbols(options);
    let sizes: Vec<u64> = files.iter().map(|file| file.bytes).collect();
    let kept = KeptFacts::open(options.cache.as_ref());
    let worker = || Worker {
        parser: Parser::new(),
        kept: kept.reader(),
    };
    let mut read = by_size(&sizes, worker, |worker, index| {
        let file = files[index];
        let symbols = symbols(workspace, file).unwrap_or(&loose);
        let done = guarded(worker, sources, file, symbols, options.max_file_time);
        progress.advance();
        done
    });
    kept.keep(read.iter_mut().filter_map(|file| file.new.take()));
    read
}

/// The symbols of the project that owns `file`.
fn symbols<'a>(workspace: &'a Workspace, file: &SourceFile) -> Option<&'a BTreeSet<String>> {
    let owner = *file.projects.first()?;
    workspace
        .projects
        .get(owner)
        .map(|project| &project.symbols)
}

/// What a compiler would define for a file that is in no project.
pub(super) fn loose_symbols(options: &Options) -> BTreeSet<String> {
    let mut symbols = options.defines.clone();
    symbols.insert("TRACE".to_owned());
    if options.configuration.eq_ignore_ascii_case("debug") {
        symbols.insert("DEBUG".to_owned());
    }
    symbols
}

/// [`read_file`], with a panic turned into a problem of this file.
fn guarded(
    worker: &mut Worker<'_>,
    sources: Sources<'_>,
    file: &SourceFile,
    symbols: &BTreeSet<String>,
    limit: Duration,
) -> ReadFile {
    let work = AssertUnwindSafe(|| read_file(worker, sources, file, symbols, limit));
    catch_unwind(work).unwrap_or_else(|_| {
        // It may be in any state.
        worker.parser = Parser::new();
        let message = "analysing this file failed; please report it";
        failed(Problem::new(ProblemCode::Internal, &file.path, message))
    })
}

fn read_file(
    worker: &mut Worker<'_>,
    sources: Sources<'_>,
    file: &SourceFile,
    symbols: &BTreeSet<String>,
    limit: Duration,
) -> ReadFile {
    if file.marks.oversized {
        // Listing it has reported it.
        return ReadFile::default();
    }
    let path = file.path.as_str();
    let known = sources.hashes.and_then(|hashes| hashes.get(path));
    if let Some(found) = known.and_then(|&hash| worker.kept.find(hash, symbols, limit)) {
        return ReadFile::of(found, path);
    }
    let bytes = match sources.tree.read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("cannot be read: {error}");
            return failed(Problem::new(ProblemCode::Unreadable, path, message));
        }
    };
    let Worker { parser, kept } = worker;
    let parse = || parse_file(parser, path, &bytes, symbols, limit);
    match kept.entry(&bytes, symbols, limit, parse) {
        Ok(found) => ReadFile::of(found, path),
        Err(problem) => failed(problem),
    }
}

fn parse_file(
    parser: &mut Parser,
    path: &str,
    bytes: &[u8],
    symbols: &BTreeSet<String>,
    limit: Duration,
) -> Result<FileEntry, Problem> {
    let source = decode(bytes).map_err(|_| {
        let message = "is not text, though its name says C#";
        Problem::new(ProblemCode::NotText, path, message)
    })?;
    let mut normalised = normalise(&source.text, symbols);
    let syntax = parser.parse_within(&mut normalised, limit).ok_or_else(|| {
        let seconds = limit.as_secs();
        let message = format!(
            "parsing takes longer than {seconds} s, which is the limit; the file was left out"
        );
        Problem::new(ProblemCode::FileTooSlow, path, message)
    })?;
    let mut facts = extract(&syntax, &source.text);
    let notes = normalised.notes.iter().map(|note| {
        Problem::new(ProblemCode::ParseError, path, note.kind.message()).at_line(note.line)
    });
    let problems = std::mem::take(&mut facts.problems);
    let errors = parse_problem(path, &syntax::errors(&syntax));
    let has_errors = errors.is_some();
    let problems = notes.chain(problems).chain(errors);
    Ok(FileEntry::new(facts, has_errors, problems))
}

/// One problem a file, however many places did not parse: most follow from the first.
fn parse_problem(path: &str, errors: &[syntax::ErrorSpan]) -> Option<Problem> {
    let first = errors.first()?;
    let rest = match errors.len() - 1 {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    let message = format!("does not parse here{rest}; the rest of the file is read");
    Some(Problem::new(ProblemCode::ParseError, path, message).at_line(first.line))
}

fn failed(problem: Problem) -> ReadFile {
    ReadFile {
        problems: vec![problem],
        ..ReadFile::default()
    }
}
