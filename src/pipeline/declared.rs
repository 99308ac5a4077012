//! What the files declare, read back from the text that binding keeps of it.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Bound;
use crate::extract::extract;
use crate::extract::skeleton::{Declared, declared};
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
