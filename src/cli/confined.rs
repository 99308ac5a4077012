//! What a file of settings may name that a run found by itself: files of the code base, and nothing else.
//!
//! The file comes with the code, which may be a stranger's. What it names is read, quoted in messages and, where it is the
//! baseline, written; so it has to lie below the file, wherever links lead. A file that was named with `--config` is trusted.

use std::path::{Component, Path};

use crate::pipeline::FormProblem;
use crate::settings::{Kind, Settings};

/// The files that are named and may not be, each with its place.
pub(super) fn problems(settings: &Settings, base: &Path) -> Vec<FormProblem> {
    let is_file = |kind| matches!(kind, Kind::File | Kind::Files);
    let values = settings.values.iter();
    let named = values.filter(|value| is_file(value.setting.kind));
    let refused = named.flat_map(|value| &value.texts).filter_map(|text| {
        Some(FormProblem {
            line: text.line,
            column: text.column,
            message: refusal(base, &text.text)?.to_owned(),
        })
    });
    refused.collect()
}

/// Why a path may not be named.
fn refusal(base: &Path, path: &str) -> Option<&'static str> {
    let is_below = |part| matches!(part, Component::Normal(_) | Component::CurDir);
    if !Path::new(path).components().all(is_below) {
        return Some(OUTSIDE);
    }
    let root = Path::new(".").join(base).canonicalize().ok()?;
    let whole = root.join(path);
    // A file that is yet to be written lies where its folder is.
    let there = whole
        .ancestors()
        .find_map(|above| above.canonicalize().ok())?;
    if !there.starts_with(&root) {
        return Some(OUTSIDE);
    }
    // Whoever reads a pipe may wait for ever.
    let is_odd = there
        .metadata()
        .is_ok_and(|is| !is.is_file() && !is.is_dir());
    is_odd.then_some("is no regular file")
}

const OUTSIDE: &str = "is a path relative to this file that does not lead out of its folder; unless the file is given with --config";
