//! Reads the files beside the code that may name its types.

use rayon::prelude::*;

use super::Bound;
use super::options::Options;
use crate::discover::tree::SourceTree;
use crate::syntax::decode;
use crate::ties::strings::{self, Link, TypeNames, is_searched};

/// Links by string: what configuration, transforms and installers name, and what the code spells in two places.
///
/// A file that cannot be read, or is larger than the limit, names nothing: that it is there is no promise that it is text.
pub(super) fn links(tree: &dyn SourceTree, options: &Options, bound: &Bound) -> Vec<Link> {
    let Bound {
        workspace,
        model,
        ties,
        ..
    } = bound;
    let names = TypeNames::new(model, workspace);
    let searched = workspace.companions.iter();
    let searched: Vec<_> = searched
        .filter(|file| is_searched(file) && file.bytes <= options.max_file_size)
        .collect();
    let found: Vec<Vec<Link>> = searched
        .into_par_iter()
        .map(|file| {
            let bytes = tree.read(&file.path).unwrap_or_default();
            let source = decode(&bytes);
            source.map_or_else(
                |_| Vec::new(),
                |source| names.in_text(&file.path, &source.text),
            )
        })
        .collect();
    strings::find(&ties.facts, &names, found.concat())
}
