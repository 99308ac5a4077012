//! What production, tests and load tests say of the code: which operations are called, how often, how fast, by what.
//!
//! ```text
//! read     files of usage            -> Tally      counts by operation, as each file spells it
//! join     tallies, surface, facts   -> Usage      which operation, handler or job of the code each of them means
//! reach    calls, interfaces, sends  ->            the code that a request may run, and the calls that it may pass
//! carriers usage, reach              ->            types that serve the same requests: evidence, where it is asked for
//! ```
//!
//! A file of usage tells what happened at the edge of the application, and source tells what may happen behind it. Joined,
//! they price a cut by the requests that may cross it: an upper bound, since a call that stands in the code need not be made
//! each time. Nothing here has a say in where boundaries are, unless it is asked to.
//!
//! **To read another export**, add the names of its columns to `queries/usage/columns.toml`, or those of its attributes to
//! `queries/usage/attributes.toml`.

mod carriers;
mod coarse;
mod date;
mod join;
mod quantile;
mod reach;
mod read;
mod tally;
mod traffic;
mod unused;

use crate::base::intern::Name;
use crate::resolve::model::TypeId;
use crate::surface::OperationId;
use crate::ties::Certainty;

pub use carriers::{UsageShare, carriers};
pub use date::date;
pub use join::join;
pub use quantile::Durations;
pub use reach::Reach;
pub use read::{FILES, read};
pub use tally::{Cause, Channel, Format, Load, Subject, Tally, Way};
pub use traffic::{Crossing, Traffic};

/// Usage, joined to the code.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Usage {
    /// The files, in the order in which they were given.
    pub sources: Vec<Source>,
    /// What of the code is called from outside, most calls first.
    pub entries: Vec<Entry>,
    /// What the code calls elsewhere, most calls first.
    pub calls: Vec<Entry>,
    /// What could not be joined, most calls first.
    pub unjoined: Vec<Unjoined>,
    /// What of the code is called by nobody, in order.
    pub unused: Vec<Unused>,
    /// Operations, handlers and jobs of which no file could tell.
    pub unobserved: u64,
}

/// A file of usage.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Its name, without its folder.
    pub name: String,
    /// Its form; `None` where that could not be told.
    pub format: Option<Format>,
    /// Records that were counted.
    pub records: u64,
    /// Records of what happened within the application.
    pub passed_over: u64,
    /// Records that could not be used.
    pub broken: u64,
    /// Calls of the application.
    pub requests: u64,
    /// Calls of something else.
    pub calls: u64,
    /// Seconds from 1970 on of the first and the last request.
    pub span: Option<(i64, i64)>,
}

/// Something in the code that a file of usage can mean.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Target {
    /// An operation.
    Operation(OperationId),
    /// A type that takes work from outside: an index into the surface's entry points.
    EntryPoint(u32),
    /// Who sends or handles a message: an index into the facts.
    Fact(u32),
    /// A type that is started by its name.
    Type(TypeId),
}

/// How it was found out what is meant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// By type and method.
    Code,
    /// By verb and route.
    Route,
    /// By controller and action.
    Action,
    /// By the name of a function, job or procedure.
    Function,
    /// By the type or topic of a message.
    Message,
}

/// Something in the code that is called.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// What is meant; several where the file does not tell them apart.
    pub targets: Vec<Target>,
    /// How much it is called.
    pub load: Load,
    /// How it was found out.
    pub how: How,
    /// How sure that is.
    pub certainty: Certainty,
    /// The members that the calls begin with.
    pub roots: Vec<(TypeId, Name)>,
}

/// An operation of a file that nothing in the code is known to be.
#[derive(Clone, PartialEq, Debug)]
pub struct Unjoined {
    /// As the file spells it.
    pub subject: Subject,
    /// How much it is called.
    pub load: Load,
    /// Why it could not be joined.
    pub reason: Reason,
}

/// Why an operation could not be joined.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// No route of the code answers the address.
    NoSuchRoute,
    /// Only routes with other verbs do.
    OtherVerb,
    /// Nothing in the code has the name.
    NoSuchName,
    /// No code handles, or sends, the message.
    NoSuchMessage,
    /// It is a file that a web server hands out.
    StaticFile,
    /// A database was called.
    Database,
    /// The application called itself.
    OwnOperation,
    /// Something else was called, of which the code does not say how.
    UnknownCall,
}

/// Something in the code that nobody calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unused {
    /// What.
    pub target: Target,
    /// `Likely` where other things of the same kind and project are called, `Guess` where only others are.
    pub certainty: Certainty,
}
