//! Settings of a code base: what would else be said on every command line (`unseam.toml`).
//!
//! ```text
//! text -> read -> Settings -> defaults of the command line's options
//!           ^
//!         table  ->  what `unseam init` writes, and the JSON schema
//! ```
//!
//! Every setting is one row of a [table](SETTINGS): its place in the file, the option that it is the default of, what its
//! value may be, and what it does. The reader, the file that `unseam init` writes and the schema come from that table, so
//! none of them can know a setting that the others do not. An option on the command line wins over its setting.
//!
//! What depends on the machine and not on the code base is no setting: threads, colours, and where the cache lies. Whoever
//! could name the folder of the cache in a repository could have others use what is kept there.

mod read;
mod schema;
mod table;
mod value;
mod write;

pub use read::read;
pub use schema::schema;
pub use table::{Kind, SETTINGS, Setting};
pub use value::{services, size, weight};
pub use write::{Seen, write};

/// The usual name of the file, at the root of the code base.
pub const FILE_NAME: &str = "unseam.toml";

/// What a file of settings says.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Settings {
    /// The settings that it has, in the order of the table.
    pub values: Vec<Value>,
}

/// The value of one setting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Value {
    /// Which one.
    pub setting: &'static Setting,
    /// What it says, as the command line would: several of a list.
    pub texts: Vec<Text>,
}

/// A value, or one of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Text {
    /// As the command line spells it.
    pub text: String,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
}

#[cfg(test)]
mod tests;
