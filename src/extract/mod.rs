//! What each file says, as facts.
//!
//! Parse trees end here: they cost 26 bytes a source byte, so every file's tree is lowered to [`facts`] (what
//! it declares) and [`code`] (what its bodies say) by the thread that parsed it, and dropped.

use tree_sitter::Tree;

mod arguments;
mod attributes;
mod casts;
mod chains;
mod classes;
pub mod code;
mod constants;
mod creation;
mod declarations;
mod expressions;
mod extensions;
pub mod facts;
mod functions;
mod kinds;
mod literals;
mod locals;
mod lower;
mod members;
mod operators;
mod origin;
mod patterns;
mod queries;
mod recovery;
pub mod skeleton;
mod statements;
mod switches;
#[cfg(test)]
mod tests;
mod tokens;
mod types;

use facts::FileFacts;

/// Lowers the parse tree of one file to facts.
///
/// The tree may stem from a normalised copy of `text` with the same length: structure is taken from the tree,
/// names and literals from `text`. Never fails: what the parser could not read is left out, what nests too
/// deeply is reported in [`FileFacts::problems`].
#[must_use]
pub fn extract(tree: &Tree, text: &str) -> FileFacts {
    let mut lowering = lower::Lowering::new(tree, text);
    lowering.compilation_unit();
    let mut facts = lowering.finish();
    facts.lines = line_count(tree);
    facts.origin = origin::origin(text, &facts);
    facts
}

/// Number of lines; a line break at the end begins no further line. The tree knows every kind of line break.
fn line_count(tree: &Tree) -> u32 {
    let end = tree.root_node().end_position();
    (end.row + usize::from(end.column > 0)) as u32
}
