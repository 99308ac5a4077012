//! What every stage shares: dense ids and tables, interned names, problems with their place, patterns, shares as text, the
//! methods of HTTP.
//!
//! Nothing here knows about C# or about graphs.

pub mod digest;
pub(crate) mod glob;
pub mod http;
pub mod ids;
pub mod intern;
pub mod problem;
pub mod share;
