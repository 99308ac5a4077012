//! Places that may tie types together without naming them: calls that a rule knows, and the shapes of declarations.
//!
//! A container registration, a message sent or a route mapped is a call whose *meaning* lies in its type arguments,
//! in the types of its arguments, in constants and in what its lambdas create. [`CallSite`] keeps just that, bound, for
//! the calls whose simple name is among the [`Interest`]; what they mean is decided by the rules of
//! [`ties`](crate::ties). [`Shape`] keeps what a type declares: bases with their arguments, members with their types,
//! and the attributes that a rule knows.

use serde::{Deserialize, Serialize};

use crate::base::ids::FileId;
use crate::base::intern::{Interner, Name};
use crate::extract::facts::{MemberKind, Modifiers};

use super::TypeId;

/// The simple names that make a place worth keeping. Empty keeps nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Interest {
    /// Called methods.
    pub calls: Vec<String>,
    /// Called methods that count on some receivers only. Of a name that is among `calls` as well, every call counts.
    pub limited: Vec<(String, Receivers)>,
    /// Called methods that count among the arguments of such a call, or to the left of it, only.
    pub nested: Vec<String>,
    /// Created types.
    pub creations: Vec<String>,
    /// Properties or fields that are indexed, `Session` in `Session["cart"]`.
    pub indexed: Vec<String>,
    /// Types from outside of which every element access counts, whatever the value is called.
    pub indexed_on: Vec<String>,
    /// Attributes, without `Attribute`.
    pub attributes: Vec<String>,
    /// Properties or fields that are assigned a text, `CommandText`.
    pub assigned: Vec<String>,
    /// Properties that are declared to give a text, `AreaName => "Admin"`.
    pub given: Vec<String>,
    /// Types from outside: a call of a method of the source that takes one counts, whatever its name is.
    pub taking: Vec<String>,
    /// Properties of what a call of interest gives, whose own property is a manner: `LifeStyle` in `x.LifeStyle.Transient`.
    pub manners: Vec<String>,
    /// Bases whose constructors are given something of interest, `: base("/orders")`.
    pub based: Vec<String>,
    /// Events from outside that handlers are added to.
    pub heard: Vec<String>,
    /// Properties of which it is of interest whose they are, where something is called on them: `Items` in `context.Items.Add`.
    pub through: Vec<String>,
    /// Types from outside that hold several values and can be changed.
    pub collections: Vec<String>,
    /// Methods that change them.
    pub changes: Vec<String>,
    /// Methods that change them, and give what is in them.
    pub takes: Vec<String>,
}

/// What a call has to be made on. A receiver of the source may derive from anything, and one of unknown type may be
/// anything, so that these are never ruled out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Receivers {
    /// Types from outside, by simple name.
    pub on: Vec<String>,
    /// Names of the receiver (lower case, without `_`) that will do whatever its type is.
    pub via: Vec<String>,
}

/// A type as a site mentions it; `T` identifies a type of the source.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub enum Mention<T = TypeId> {
    /// Not known.
    #[default]
    Unknown,
    /// A type of the source and its type arguments, those of the types around it first.
    Type(T, Box<[Mention<T>]>),
    /// A type from outside by its simple name (keywords by theirs), and its type arguments.
    External(Name, Box<[Mention<T>]>),
    /// `T[]`
    Array(Box<Mention<T>>),
    /// A type parameter by its number; those of local functions share one.
    Param(u32),
}

/// A call, creation or element access.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct CallSite<T = TypeId> {
    /// The file.
    pub file: FileId,
    /// 1-based line.
    pub line: u32,
    /// Number of the expression in its file; what `on` and `within` refer to.
    pub expr: u32,
    /// What it is.
    pub form: SiteForm,
    /// The type whose code it stands in.
    pub from: T,
    /// The member it stands in.
    pub from_member: Option<Name>,
    /// The called method, created type or indexed member by its simple name.
    pub name: Name,
    /// The type of the value it is called on; of a call without one, the type it stands in.
    pub receiver: Mention<T>,
    /// The last name to the left of the dot: `_mediator` in `this._mediator.Send`.
    pub via: Option<Name>,
    /// The expression to the left of the dot, for fluent calls; calls in between that nothing asked for are skipped.
    pub on: Option<u32>,
    /// The innermost site among whose arguments it stands.
    pub within: Option<u32>,
    /// The type of the source that declares the called method, where one does.
    pub owner: Option<T>,
    /// Type arguments, written or inferred; of a creation, the created type.
    pub type_args: Box<[Mention<T>]>,
    /// The arguments.
    pub args: Box<[SiteArg<T>]>,
    /// Types created by `new` among the arguments, lambdas included, in order.
    pub created: Box<[Mention<T>]>,
    /// Whether it stands in a branch.
    pub conditional: bool,
    /// The local or member that holds its result, or that of fluent calls on it.
    pub local: Option<Name>,
    /// Whether that is a field or property of the type, which other members see as well.
    pub in_field: bool,
    /// What the value to the left of the dot is a property of, where a rule asks for it.
    pub beyond: Option<Box<Beyond<T>>>,
}

/// The value that has the property on which something is called: `context` in `context.Items.Add(...)`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Beyond<T = TypeId> {
    /// Its type.
    pub ty: Mention<T>,
    /// The last name in it.
    pub name: Option<Name>,
}

/// Forms of sites.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum SiteForm {
    /// `x.M(...)`
    Call,
    /// `new T(...)`
    New,
    /// `x.P[...]`
    Index,
    /// `x.P[...] = value`; the value is the last argument.
    IndexSet,
    /// `x.P = value`, the value known
    Assign,
    /// A property of this name gives a text, always.
    Given,
    /// The text that a call of this name extends: `"http://rates".AppendPathSegment(...)`.
    Extended,
    /// `: base(...)` of a constructor; the name is that of the base.
    Base,
    /// `x.Manner.M` behind a call `x`.
    Manner,
    /// A text that is SQL.
    Text,
    /// A static field or property that can change, or holds what can, is read.
    StaticRead,
    /// It is written, or what it holds is changed.
    StaticWrite,
    /// `x.E += handler`; of an event from outside, with the handler.
    EventAdd,
    /// `E(...)`, `E?.Invoke(...)`, `var handler = E`
    EventRaise,
    /// `x.P = value` of a local `x` that holds what a property, which is the name of the site, leads to; the receiver is the
    /// type of `x`.
    LedWrite,
}

/// An argument.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct SiteArg<T = TypeId> {
    /// `name:`, or `Name =` in an attribute.
    pub name: Option<Name>,
    /// Its type.
    pub ty: Mention<T>,
    /// What can be said of its value.
    pub content: Content<T>,
}

/// What can be said of a value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Content<T = TypeId> {
    /// Nothing.
    Other,
    /// A string known before the program runs, with `{}` where a part of it is not.
    Text(Box<str>),
    /// `typeof(T)`
    TypeOf(Mention<T>),
    /// A lambda.
    Lambda(Box<LambdaShape<T>>),
    /// A whole number.
    Number(i32),
    /// `X.Member`, a method group or an enum member: the last name.
    Named(Name),
    /// `new { controller = "Home" }`: the members whose values are known.
    Record(Box<[(Name, Box<str>)]>),
    /// An array or collection: the strings in it that are known.
    List(Box<[Box<str>]>),
    /// An array or collection of members whose values are not known: their last names, `Get` of `HttpMethods.Get`.
    Names(Box<[Name]>),
    /// An array or collection of `typeof(T)`.
    Types(Box<[Mention<T>]>),
}

/// The types that a lambda writes out.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Signature<T = TypeId> {
    /// Parameters: name and type.
    pub params: Box<[(Name, Mention<T>)]>,
    /// The type of its result, where that is written.
    pub returns: Mention<T>,
    /// Attributes that a rule knows, those of its parameters included.
    pub attributes: Box<[AttributeSite<T>]>,
}

/// What can be said of a lambda without binding it to anything. Of one with a block only the parameters are looked at.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct LambdaShape<T = TypeId> {
    /// The type of its result, where its expression spells it.
    pub result: Mention<T>,
    /// The method that its expression calls, or the member that it reads: `Name` in `x => x.Name`.
    pub about: Option<Name>,
    /// The type that this method is called on, where the lambda takes nothing.
    pub on: Mention<T>,
    /// Whether it takes one value whose type is left to inference, and gives its result at once.
    pub infers: bool,
    /// What it declares.
    pub signature: Option<Signature<T>>,
}

impl<T> Default for LambdaShape<T> {
    fn default() -> Self {
        Self {
            result: Mention::Unknown,
            about: None,
            on: Mention::Unknown,
            infers: false,
            signature: None,
        }
    }
}

/// What a type declares, all parts together.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Shape<T = TypeId> {
    /// Numbers of its type parameters, those of the types around it first.
    pub params: Vec<u32>,
    /// Base class and interfaces with their type arguments, in source order.
    pub bases: Vec<Mention<T>>,
    /// Attributes that a rule knows.
    pub attributes: Vec<AttributeSite<T>>,
    /// Constructors, methods, properties, fields and events, in source order.
    pub members: Vec<MemberShape<T>>,
}

impl<T> Default for Shape<T> {
    fn default() -> Self {
        Self {
            params: Vec::new(),
            bases: Vec::new(),
            attributes: Vec::new(),
            members: Vec::new(),
        }
    }
}

/// An attribute with its arguments.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct AttributeSite<T = TypeId> {
    /// Its simple name without `Attribute`.
    pub name: Name,
    /// Type arguments of a generic attribute.
    pub type_args: Box<[Mention<T>]>,
    /// Positional and named arguments.
    pub args: Box<[SiteArg<T>]>,
    /// Of one that a parameter carries, the place of that.
    pub param: Option<u32>,
    /// The file.
    pub file: FileId,
    /// 1-based line.
    pub line: u32,
}

impl<T> AttributeSite<T> {
    /// The text of the argument that is given by that name, whatever its case.
    #[must_use]
    pub fn named_text(&self, names: &Interner, wanted: &str) -> Option<&str> {
        self.args.iter().find_map(|arg| match &arg.content {
            Content::Text(text) if names.text(arg.name?).eq_ignore_ascii_case(wanted) => {
                Some(&**text)
            }
            _ => None,
        })
    }
}

/// A member with its types.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MemberShape<T = TypeId> {
    /// Its kind.
    pub kind: MemberKind,
    /// Its name, `#ctor` for a constructor.
    pub name: Name,
    /// Its modifiers.
    pub modifiers: Modifiers,
    /// Type of a property, field or event; result of a method.
    pub ty: Mention<T>,
    /// Parameters: name and type.
    pub params: Box<[(Name, Mention<T>)]>,
    /// The number that a property or constant always gives.
    pub number: Option<i32>,
    /// Attributes that a rule knows, those of its parameters included.
    pub attributes: Box<[AttributeSite<T>]>,
    /// The file.
    pub file: FileId,
    /// 1-based line.
    pub line: u32,
}

impl<T: Copy> Mention<T> {
    /// The source type it is.
    #[must_use]
    pub fn source(&self) -> Option<T> {
        match self {
            Self::Type(ty, _) => Some(*ty),
            _ => None,
        }
    }

    /// Its type arguments; the element of an array.
    #[must_use]
    pub fn args(&self) -> &[Self] {
        match self {
            Self::Type(_, args) | Self::External(_, args) => args,
            Self::Array(element) => std::slice::from_ref(element),
            _ => &[],
        }
    }
}
