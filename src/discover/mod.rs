//! Which files and projects there are. See `workspace` for what this stage yields.

pub mod tree;
pub mod workspace;
