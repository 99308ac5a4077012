//! What would be if: a report after edits of its division, beside the report as it is.
//!
//! ```text
//! "move T to B" -> Edit -> Division (types to boundaries) -> Figures -> Outcome -> text, JSON
//! ```
//!
//! An edit changes where types belong and nothing else, so that all of it follows from a saved report: figures by the
//! formulas of [`metrics`](crate::metrics), what one boundary uses of another, circles, and the transactions that would
//! cross. The page of the report computes the same. Only what a run without a layer of evidence would propose needs the
//! source; such a division comes in as a second report. What the network that was clustered says of an edited division
//! (modularity) is not in a report and stays undefined.

mod compare;
mod division;
mod edit;
mod figures;
mod outcome;
mod split;
mod text;
mod write;

pub use compare::compare;
pub use division::{Division, Group};
pub use edit::{Edit, EditError, parse, starts_as_edit};
pub use outcome::{
    BoundaryChange, CircleChange, Crossing, Done, Link, LinkChange, Moved, Outcome,
    TransactionChange,
};
pub use text::{Width, text};
pub use write::amended;
