//! What every stage shares: dense ids and tables, interned names, problems with their place, shares as text.
//!
//! Nothing here knows about C# or about graphs.

pub mod digest;
pub mod ids;
pub mod intern;
pub mod problem;
pub mod share;
