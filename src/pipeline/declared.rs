//! What the files declare: the text that binding keeps of it, and what is read back from that.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Bound;
use super::options::Options;
use crate::base::ids::{FileId, IdVec};
use crate::extract::extract;
use crate::extract::facts::FileFacts;
use crate::extract::skeleton::{Declared, declared, skeleton};
use crate::syntax::{Parser, normalise};

/// What files declare, by path.
pub type Declarations = BTreeMap<String, Vec<Declared>>;

/// The declarations of every file, by path; nothing unless the run was asked to keep them (`Options::declarations`).
#[must_use]
pub fn declarations_of(bound: &Bound) -> Declarations {
    let texts = bound.declarations.par_iter();
    let read = texts.map_init(Parser::new, |parser, (file, text)| {
        let tree = parser.parse(&normalise(text, &BTreeSet::new()));
        let path = bound.workspace.files[*file].path.clone();
        (path, declared(&extract(&tree, text)))
    });
    read.collect::<Vec<_>>().into_iter().collect()
}

/// What the files declare, in file order; nothing unless it was asked for.
pub(super) fn declarations(
    files: &IdVec<FileId, Option<&FileFacts>>,
    options: &Options,
) -> Vec<(FileId, String)> {
    if !options.declarations {
        return Vec::new();
    }
    let facts: Vec<_> = files.iter_enumerated().collect();
    let printed = facts.into_par_iter().filter_map(|(file, facts)| {
        let text = skeleton((*facts)?);
        (!text.is_empty()).then_some((file, text))
    });
    printed.collect()
}
