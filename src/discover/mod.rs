//! Which files and projects there are. See `workspace` for what this stage yields.

mod glob;
mod ignored;
mod index;
pub mod memory;
mod path;
pub mod tree;
pub mod workspace;
mod xml;
