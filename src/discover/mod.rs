//! Which files and projects there are. See `workspace` for what this stage yields.

mod files;
mod framework;
mod glob;
pub mod ignored;
mod index;
pub mod memory;
mod msbuild;
mod path;
mod tables;
pub mod tree;
pub mod workspace;
mod xml;
