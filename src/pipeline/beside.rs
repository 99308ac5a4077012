//! Reads the files beside the code that say something about data.

use rayon::prelude::*;

use super::options::Options;
use crate::base::problem::{Problem, ProblemCode};
use crate::data::{Beside, BesideFile, is_beside};
use crate::discover::tree::SourceTree;
use crate::discover::workspace::{CompanionFile, Workspace};
use crate::syntax::decode;

/// The files that are read, where they are not too large.
pub(super) fn wanted(workspace: &Workspace) -> impl Iterator<Item = &CompanionFile> {
    let companions = workspace.companions.iter();
    companions.filter(|file| is_beside(&file.path))
}

/// Scripts, mappings and the like, and what could not be read of them.
pub(super) fn read_beside(
    tree: &dyn SourceTree,
    workspace: &Workspace,
    options: &Options,
) -> (Beside, Vec<Problem>) {
    let wanted: Vec<_> = wanted(workspace).collect();
    let read = wanted.into_par_iter().map(|file| {
        if file.bytes > options.max_file_size {
            let message = "is larger than the limit and was not read";
            return Err(Problem::new(ProblemCode::FileTooLarge, &file.path, message));
        }
        let bytes = tree.read(&file.path).map_err(|error| {
            let message = format!("cannot be read: {error}");
            Problem::new(ProblemCode::Unreadable, &file.path, message)
        })?;
        let source = decode(&bytes).map_err(|_| {
            let message = "is not text, though its name says so";
            Problem::new(ProblemCode::NotText, &file.path, message)
        })?;
        Ok(BesideFile::new(&file.path, &source.text))
    });
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for result in read.collect::<Vec<_>>() {
        match result {
            Ok(file) => files.push(file),
            Err(problem) => problems.push(problem),
        }
    }
    (Beside::new(files), problems)
}
