//! What each file says, as facts.
//!
//! Parse trees end here: they cost 26 bytes a source byte, so every file's tree is lowered to [`facts`] (what
//! it declares) and [`code`] (what its bodies say) by the thread that parsed it, and dropped.

pub mod code;
pub mod facts;
