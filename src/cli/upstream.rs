//! `--upstream`: the starter site that a code base, or one of its overlays, was cloned from.

use std::path::Path;

use super::failure::Failure;
use super::input::InputArgs;
use crate::git::Repository;
use crate::pipeline::{GivenUpstream, Options};

/// Reads `[OVERLAY=]DIR` or `[OVERLAY=]REV[:PATH]`: a folder of that name goes first.
///
/// # Errors
/// Where there is neither such a folder nor such a revision.
pub(super) fn read(
    given: &str,
    input: &InputArgs,
    options: &Options,
) -> Result<GivenUpstream, Failure> {
    let (overlay, name) = match given.split_once('=') {
        Some((overlay, name)) if !overlay.contains(['/', '\\', '.']) => (Some(overlay), name),
        _ => (None, given),
    };
    let folder = Path::new(name);
    if folder.exists() {
        return Ok(GivenUpstream::of_folder(name, overlay, folder, options)?);
    }
    let place = input.place().map_err(|_| missing(name))?;
    let (revision, path) = match name.split_once(':') {
        Some((revision, path)) => (revision, Path::new(path)),
        None => (name, place.path.as_path()),
    };
    let found = of_name(&place.repository, revision).ok_or_else(|| missing(name))?;
    Ok(GivenUpstream::of_revision(
        name, overlay, &found, path, options,
    )?)
}

fn of_name(repository: &Repository, name: &str) -> Option<crate::git::Revision> {
    repository.revision(name).ok()
}

fn missing(name: &str) -> Failure {
    let message = format!("there is no folder and no revision {name:?} to compare with");
    Failure::new(message)
        .hint("--upstream DIR, --upstream REV, --upstream REV:PATH, or OVERLAY= before these")
}
