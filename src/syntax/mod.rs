//! From bytes to a parse tree.
