//! From bytes to a parse tree.
//!
//! ```text
//! bytes --text::decode--> Source --normalise--> Normalised --parse::Parser--> tree_sitter::Tree
//! ```
//!
//! The C# grammar reads what people write most of the time. What it cannot read is known: preprocessor
//! directives at places where a tree has no room for them, contextual keywords used as names, a few
//! escapes and the newest constructs. [`mod@normalise`] rewrites exactly those, in a copy of the same
//! length, so that every offset in the tree is an offset in the original text, and names and literals are
//! read from there.
//!
//! Nothing here fails: a file that still does not parse yields a tree with errors in it, which
//! [`parse::errors`] lists, and the rest of the file is as good as ever.

mod garbage;
mod newline;
pub mod normalise;
pub mod parse;
pub mod text;

pub use normalise::{Normalised, normalise};
pub use parse::{ErrorSpan, Parser, errors};
pub use text::{Encoding, NotText, Source, decode};

#[cfg(test)]
mod tests;
