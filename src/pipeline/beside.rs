//! Reads the files beside the code that say something about data or name something of the code.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::prelude::*;

use super::options::Options;
use crate::base::problem::{Problem, ProblemCode};
use crate::data::{self, is_beside};
use crate::discover::tree::SourceTree;
use crate::discover::workspace::{CompanionFile, Workspace};
use crate::surface::beside as surface;
use crate::syntax::decode;
use crate::ties::strings::is_searched;

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

/// Scripts, mappings, views and the like.
pub(super) fn read_beside(
    tree: &dyn SourceTree,
    workspace: &Workspace,
    options: &Options,
) -> Besides {
    let files: Vec<&CompanionFile> = workspace.companions.iter().collect();
    let read = files
        .into_par_iter()
        .filter_map(|file| guarded(tree, file, options));
    let (mut data, mut surface) = (Vec::new(), Vec::new());
    let mut problems = Vec::new();
    for result in read.collect::<Vec<_>>() {
        match result {
            Ok(Said::Data(file)) => data.push(file),
            Ok(Said::Surface(file)) => surface.push(file),
            Err(problem) => problems.push(problem),
        }
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
    tree: &dyn SourceTree,
    file: &CompanionFile,
    options: &Options,
) -> Option<Result<Said, Problem>> {
    let work = AssertUnwindSafe(|| read_one(tree, file, options));
    catch_unwind(work).unwrap_or_else(|_| {
        let message = "analysing this file failed; please report it";
        Some(Err(Problem::new(
            ProblemCode::Internal,
            &file.path,
            message,
        )))
    })
}

/// What a file says; nothing where it is none of those that are read.
fn read_one(
    tree: &dyn SourceTree,
    file: &CompanionFile,
    options: &Options,
) -> Option<Result<Said, Problem>> {
    let is_data = is_beside(&file.path);
    let medium = surface::medium(&file.path, file.bytes);
    if !is_data && medium.is_none() {
        return None;
    }
    if file.bytes > options.max_file_size {
        let message = "is larger than the limit and was not read";
        return Some(Err(Problem::new(
            ProblemCode::FileTooLarge,
            &file.path,
            message,
        )));
    }
    let bytes = match tree.read(&file.path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("cannot be read: {error}");
            return Some(Err(Problem::new(
                ProblemCode::Unreadable,
                &file.path,
                message,
            )));
        }
    };
    let Ok(source) = decode(&bytes) else {
        let message = "is not text, though its name says so";
        return Some(Err(Problem::new(ProblemCode::NotText, &file.path, message)));
    };
    let said = match medium {
        Some(medium) if !is_data => {
            Said::Surface(surface::BesideFile::new(&file.path, medium, &source.text))
        }
        _ => Said::Data(data::BesideFile::new(&file.path, &source.text)),
    };
    Some(Ok(said))
}
