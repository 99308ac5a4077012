//! Reads the files beside the code that say something about data or name something of the code.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::kept::Kept;
use super::options::Options;
use super::read::Sources;
use super::spread::by_size;
use crate::base::problem::{Problem, ProblemCode};
use crate::cache::{Key, KeyMaker, Reader, Shelf, Shelves};
use crate::data::{self, is_beside};
use crate::discover::tree::SourceTree;
use crate::discover::workspace::{CompanionFile, Workspace};
use crate::surface::beside::{self as surface, Medium, Saying};
use crate::syntax::decode;
use crate::ties::strings::is_searched;

/// The version of everything that decides what a text says.
const VERSION: &str = env!("UNSEAM_VERSION");

/// What was read, and what could not be.
#[derive(Default)]
pub(super) struct Besides {
    pub data: data::Beside,
    pub surface: surface::Beside,
    pub problems: Vec<Problem>,
}

/// What one file says.
enum Said {
    Data(data::BesideFile),
    Surface(surface::BesideFile),
}

/// What became of one file; with what the next run need not find out again.
type Outcome = (Result<Said, Problem>, Option<Kept>);

/// Scripts, mappings, views and the like. Where the hashes of their contents are known, what texts say is kept for the
/// next run: scanning a thousand views takes longer than binding what has changed.
pub(super) fn read_beside(
    sources: Sources<'_>,
    workspace: &Workspace,
    options: &Options,
) -> Besides {
    let files: Vec<&CompanionFile> = workspace.companions.iter().collect();
    let sizes: Vec<u64> = files.iter().map(|file| file.bytes).collect();
    let kept = options.cache.as_ref().filter(|_| sources.hashes.is_some());
    let kept = kept.map(|cache| cache.shelf(Shelves::Facts));
    let reader = || kept.as_ref().map(Shelf::reader);
    let read = by_size(&sizes, reader, |reader, index| {
        guarded(sources, files[index], reader.as_mut(), options)
    });
    let (mut data, mut surface) = (Vec::new(), Vec::new());
    let (mut problems, mut new) = (Vec::new(), Vec::new());
    for (result, kept) in read.into_iter().flatten() {
        new.extend(kept);
        match result {
            Ok(Said::Data(file)) => data.push(file),
            Ok(Said::Surface(file)) => surface.push(file),
            Err(problem) => problems.push(problem),
        }
    }
    if let Some(kept) = kept {
        kept.keep(new.into_iter().collect());
    }
    Besides {
        data: data::Beside::new(data),
        surface: surface::Beside { files: surface },
        problems,
    }
}

/// Whether a report depends on a file besides the code.
pub(super) fn is_wanted(file: &CompanionFile) -> bool {
    is_read(file) || is_searched(file)
}

/// Whether anything is read from a file.
pub(super) fn is_read(file: &CompanionFile) -> bool {
    is_beside(&file.path) || surface::medium(&file.path, file.bytes).is_some()
}

/// [`read_one`], with a panic turned into a problem of this file.
fn guarded(
    sources: Sources<'_>,
    file: &CompanionFile,
    kept: Option<&mut Reader<'_>>,
    options: &Options,
) -> Option<Outcome> {
    let work = AssertUnwindSafe(|| read_one(sources, file, kept, options));
    catch_unwind(work).unwrap_or_else(|_| {
        let message = "analysing this file failed; please report it";
        let problem = Problem::new(ProblemCode::Internal, &file.path, message);
        Some((Err(problem), None))
    })
}

/// What a file says; nothing where it is none of those that are read.
fn read_one(
    sources: Sources<'_>,
    file: &CompanionFile,
    kept: Option<&mut Reader<'_>>,
    options: &Options,
) -> Option<Outcome> {
    let path = file.path.as_str();
    let is_data = is_beside(path);
    let medium = surface::medium(path, file.bytes);
    if !is_data && medium.is_none() {
        return None;
    }
    if file.bytes > options.max_file_size {
        let message = "is larger than the limit and was not read";
        let problem = Problem::new(ProblemCode::FileTooLarge, path, message);
        return Some((Err(problem), None));
    }
    let Some(medium) = medium.filter(|_| !is_data) else {
        let said = text(sources.tree, path);
        let said = said.map(|(text, _)| Said::Data(data::BesideFile::new(path, &text)));
        return Some((said, None));
    };
    Some(match sayings(sources, path, medium, kept) {
        Ok((sayings, new)) => {
            let path = path.to_owned();
            let file = surface::BesideFile {
                path,
                medium,
                sayings,
            };
            (Ok(Said::Surface(file)), new)
        }
        Err(problem) => (Err(problem), None),
    })
}

/// What a text says, from an earlier run where its content is known.
fn sayings(
    sources: Sources<'_>,
    path: &str,
    medium: Medium,
    kept: Option<&mut Reader<'_>>,
) -> Result<(Vec<Saying>, Option<Kept>), Problem> {
    let hash = sources.hashes.and_then(|hashes| hashes.get(path));
    let found = kept.zip(hash).and_then(|(kept, &hash)| {
        kept.get(key(hash, medium), |bytes| postcard::from_bytes(bytes).ok())
    });
    if let Some(found) = found {
        return Ok((found, None));
    }
    let (text, content) = text(sources.tree, path)?;
    let sayings = surface::sayings(medium, &text);
    // By what was read just now: the file may be another than the one that was hashed.
    let new = hash.and_then(|_| Some((key(content, medium), postcard::to_stdvec(&sayings).ok()?)));
    Ok((sayings, new))
}

/// The key of what a text says, by the hash of its content.
fn key(content: Key, medium: Medium) -> Key {
    let maker = KeyMaker::new("beside", VERSION).with(medium);
    maker.with(content).key()
}

/// The text of a file, and the hash of its content.
fn text(tree: &dyn SourceTree, path: &str) -> Result<(String, Key), Problem> {
    let bytes = tree.read(path).map_err(|error| {
        let message = format!("cannot be read: {error}");
        Problem::new(ProblemCode::Unreadable, path, message)
    })?;
    let source = decode(&bytes).map_err(|_| {
        let message = "is not text, though its name says so";
        Problem::new(ProblemCode::NotText, path, message)
    })?;
    Ok((source.text.into_owned(), Key::of_bytes(&bytes)))
}
