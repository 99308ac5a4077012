//! Names to meanings: binds what `extract` found, by the rules of the language, without assemblies.

pub mod model;
