//! Facts and ties: what the stage yields.

use serde::{Deserialize, Serialize};

use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::Mention;

/// What a place means. The names are those of the report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// A service is bound to what implements it (`subject`, `object`; `detail` is the lifetime).
    Registration,
    /// What was registered for a service (`subject`) so far counts no more.
    Removal,
    /// A container is created.
    Container,
    /// All types of an assembly or of a convention are registered.
    Scan,
    /// A type takes a service (`subject`) through its constructor, a property or a parameter.
    Injection,
    /// A service (`subject`) is asked for where it is needed instead of being given.
    Locator,
    /// A message (`subject`, or a topic in `text`) is sent or published.
    Sends,
    /// A message is handled.
    Handles,
    /// Something outside calls in: `detail` is the verb, `text` the route.
    Operation,
    /// An operation elsewhere is called: `detail` is the verb, `text` the address.
    Requires,
    /// Work that starts by itself: hosted services, jobs.
    Job,
    /// A program's start.
    Main,
    /// Code in the request pipeline: modules, handlers, filters, middleware.
    Pipeline,
    /// A type that something finds at run time: by reflection, attribute or file.
    Root,
    /// A type named in a string.
    Link,
    /// What ties code to a machine or to one process.
    Blocker,
    /// A type is a row of a table (`subject`; `text` is the table's name, where it is told).
    Entity,
    /// A type is a context of a database (`detail`: `context`), applies a mapping (`configuration`, of the class `subject`) or all
    /// mappings of an assembly (`assembly`, that of `subject` or its own), or has its tables in a schema (`schema`, in `text`).
    Context,
    /// One entity (`object`, or the type it stands in) refers to another one (`subject`).
    Navigation,
    /// An entity (`subject`) is read or written.
    Access,
    /// Rows of two entities are asked for together (`subject` and `object`), or those that a property of `subject` leads to.
    Join,
    /// Something (`subject`) is put into a collection or taken out of it; `text` is what that is called.
    Collection,
    /// A text is run as SQL.
    Sql,
    /// Changes are written together.
    Saves,
    /// A transaction begins.
    Transaction,
    /// State that outlives a call, or a key of the configuration: `text` is the key.
    State,
    /// Types mapped onto each other by name.
    Mapping,
    /// A class that holds operations; `text` is the route it adds.
    Controller,
}

/// How sure a fact is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// What it rests on is bound.
    Certain,
    /// Something it rests on is known by its name only.
    Likely,
    /// It follows from a convention.
    Guess,
}

/// One thing that was found.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Fact {
    /// The file.
    pub file: FileId,
    /// 1-based line.
    pub line: u32,
    /// What it means.
    pub kind: FactKind,
    /// The rule that says so, `framework/rule`.
    pub rule: &'static str,
    /// The type it is found in.
    pub by: TypeId,
    /// The member it is found in or on.
    pub member: Option<Name>,
    /// The service, message or request it is about.
    pub subject: Mention,
    /// What it is bound to.
    pub object: Mention,
    /// A route, topic, key or name.
    pub text: String,
    /// A lifetime, a verb, a manner.
    pub detail: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// Whether it holds on some paths only.
    pub conditional: bool,
}

/// Which evidence a tie is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    /// Wiring.
    Composition,
    /// Common data.
    Data,
}

/// Two types that belong to each other though neither may name the other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Tie {
    /// Who depends.
    pub from: TypeId,
    /// On whom.
    pub to: TypeId,
    /// Which evidence it is.
    pub layer: Layer,
    /// What it rests on.
    pub kind: FactKind,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where.
    pub file: FileId,
    /// 1-based line.
    pub line: u32,
}
