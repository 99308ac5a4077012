//! Rules as they are written in `queries/ties/*.toml`.
//!
//! A rule names the places it means (`call`, `new`, `index`, `base`, `attribute`, `method`), narrows them (`on`, `via`,
//! `args`), and says which slot of the place holds the subject, the object and the text of the fact.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::facts::FactKind;

/// One file: what is known of one framework.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    /// Short name; rules are `name/id`.
    pub name: String,
    /// The name people know it by, as in the README.
    pub title: String,
    /// What it is for, as in the README: containers, messages, operations, data, ...
    pub group: String,
    /// Whether the first registration of a service wins, and not the last.
    #[serde(default)]
    pub first_wins: bool,
    /// Collections that state is kept in.
    #[serde(default)]
    pub collections: Collections,
    /// What stands for something else in tests.
    #[serde(default)]
    pub stand_ins: StandIns,
    /// Its rules.
    #[serde(default)]
    pub rule: Vec<Rule>,
}

/// What stands for something else in tests.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct StandIns {
    /// Their types, by simple name.
    pub types: Vec<String>,
    /// The methods that take calls as descriptions: what stands in their arguments is not called.
    pub calls: Vec<String>,
}

/// Collections that can be changed once they are made.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct Collections {
    /// Their types, by simple name.
    pub types: Vec<String>,
    /// The methods that change what they hold.
    pub changes: Vec<String>,
    /// The methods that change it, and give some of it.
    pub takes: Vec<String>,
}

/// As the only name to index: the type of what is indexed decides (`on`), whatever it is called.
pub const ANY: &str = "*";

/// One rule.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent conditions, each a key of the rule files"
)]
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Name within the framework; `framework/id` once it is read.
    pub id: String,
    /// Why the place means that.
    pub why: String,
    /// A line of C# that it matches.
    pub example: String,
    /// What it means.
    pub fact: FactKind,
    /// Called methods.
    #[serde(default)]
    pub call: Vec<String>,
    /// Created types.
    #[serde(default)]
    pub new: Vec<String>,
    /// Indexed properties.
    #[serde(default)]
    pub index: Vec<String>,
    /// Properties and fields that are assigned a text.
    #[serde(default)]
    pub assign: Vec<String>,
    /// Events that a handler is added to, of what is made by one of `made_by`, whose arguments are those of the place.
    #[serde(default)]
    pub heard: Vec<String>,
    /// Calls that make what has the event.
    #[serde(default)]
    pub made_by: Vec<String>,
    /// Types of properties, fields and constructor parameters; `type-arg0` is the argument of that type.
    #[serde(default)]
    pub member: Vec<String>,
    /// Bases, of source or external types, direct or not.
    #[serde(default)]
    pub base: Vec<String>,
    /// Attributes of types and members, without `Attribute`.
    #[serde(default)]
    pub attribute: Vec<String>,
    /// Methods by name, public ones of the types with a `base` or name `suffix` given.
    #[serde(default)]
    pub method: Vec<String>,
    /// Suffixes that the name of the type must have.
    #[serde(default)]
    pub suffix: Vec<String>,
    /// Words in the name of an interface of the source that declares nothing: what implements it will do, whatever its own
    /// name is.
    #[serde(default)]
    pub marker: Vec<String>,
    /// Types of the receiver; a receiver that derives from one will do.
    #[serde(default)]
    pub on: Vec<String>,
    /// Names of the receiver (lower case, without `_`) that will do where its type is not known.
    #[serde(default)]
    pub via: Vec<String>,
    /// Names of the receiver that will not do.
    #[serde(default)]
    pub not_via: Vec<String>,
    /// Properties that it has to be called on, where `on` and `via` mean what these are properties of.
    #[serde(default)]
    pub through: Vec<String>,
    /// Calls on what is created or given that take messages: with one of them in the same type they are handled there.
    #[serde(default)]
    pub receives: Vec<String>,
    /// Calls on it that send them all the same.
    #[serde(default)]
    pub sends: Vec<String>,
    /// Whether the calls on what is given that `details` names are the places; where there is none, the call itself is, at
    /// lower certainty.
    #[serde(default)]
    pub used: bool,
    /// Whether the name of the receiver decides, whatever its type is.
    #[serde(default)]
    pub by_name: bool,
    /// Whether a receiver of unknown type will do whatever its name is.
    #[serde(default)]
    pub loose: bool,
    /// The call stands among the arguments of a call of one of these.
    #[serde(default)]
    pub within: Vec<String>,
    /// Calls among its arguments that say it instead.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Fewest arguments.
    #[serde(default)]
    pub args: usize,
    /// Most arguments.
    #[serde(default)]
    pub most_args: Option<usize>,
    /// Fewest type arguments, written or inferred.
    #[serde(default)]
    pub type_args: usize,
    /// Most of them.
    #[serde(default)]
    pub most_type_args: Option<usize>,
    /// Fluent calls on the result that add types.
    #[serde(default)]
    pub chain: Vec<String>,
    /// Whether a match without one of these is dropped.
    #[serde(default)]
    pub chained: bool,
    /// Fluent calls that register the implementation as itself, too.
    #[serde(default)]
    pub itself: Vec<String>,
    /// Fluent calls that register it as all its interfaces.
    #[serde(default)]
    pub implemented: Vec<String>,
    /// Fluent calls after which the container fills the properties of the implementation, too.
    #[serde(default)]
    pub autowired: Vec<String>,
    /// Fluent calls whose text is the key of the registration.
    #[serde(default)]
    pub keys: Vec<String>,
    /// Properties of what is given whose own property tells the detail: `LifeStyle` in `x.LifeStyle.Transient`.
    #[serde(default)]
    pub manner: Vec<String>,
    /// Fluent calls with an argument that tells it.
    #[serde(default)]
    pub tells: Vec<String>,
    /// How the name of a called method begins that is given two types.
    #[serde(default)]
    pub prefix: Vec<String>,
    /// Whether one of the types given must derive from another one; a single one will do where such a call made the
    /// receiver known as a container.
    #[serde(default)]
    pub related: bool,
    /// Whether one of the arguments must be an assembly.
    #[serde(default)]
    pub needs_assembly: bool,
    /// How types of an assembly are registered.
    #[serde(default)]
    pub convention: Option<Convention>,
    /// `detail` by the name of the call or of a fluent call on it, or by attribute.
    #[serde(default)]
    pub details: BTreeMap<String, String>,
    /// `detail` otherwise.
    #[serde(default)]
    pub detail: String,
    /// Where the subject is; the first slot that holds a type.
    #[serde(default)]
    pub subject: Vec<Slot>,
    /// Where the object is.
    #[serde(default)]
    pub object: Vec<Slot>,
    /// Where the text is.
    #[serde(default)]
    pub text: Vec<Slot>,
    /// Where the schema is that stands before the text.
    #[serde(default)]
    pub schema: Vec<Slot>,
    /// What bases are like that are not known by name.
    #[serde(default)]
    pub like: Option<Like>,
    /// Whether a message that nothing handles is dropped.
    #[serde(default)]
    pub handled: bool,
    /// Whether a match without a subject of the source is dropped.
    #[serde(default)]
    pub source_only: bool,
    /// Whether a match with a subject of the source is dropped: another rule tells of it.
    #[serde(default)]
    pub not_source: bool,
    /// Whether a match without a text is dropped.
    #[serde(default)]
    pub needs_text: bool,
}

/// The shape of an interface that is generic over what a method of it takes.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct Like {
    /// What its name has in it, as words: `IHandlerOf`, `CommandHandlerBase`.
    pub word: Vec<String>,
    /// What its method may be called.
    pub method: Vec<String>,
}

/// The calls that a convention is made of: those of a fluent chain, and those among the arguments of these.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct Convention {
    /// Calls and constants that mean the assembly they stand in.
    #[serde(default)]
    pub own: Vec<String>,
    /// Calls whose types stand for their assemblies.
    #[serde(default)]
    pub of: Vec<String>,
    /// Calls whose types are bases of what is meant.
    #[serde(default)]
    pub filter: Vec<String>,
    /// Calls whose text is how names of what is meant end.
    #[serde(default)]
    pub suffix: Vec<String>,
    /// Calls that begin the next convention of a chain.
    #[serde(default)]
    pub each: Vec<String>,
    /// Calls that register as all interfaces.
    #[serde(default)]
    pub implemented: Vec<String>,
    /// Calls that register as the interface of the class's name.
    #[serde(default)]
    pub matching: Vec<String>,
    /// Calls that register as the class itself.
    #[serde(default)]
    pub itself: Vec<String>,
    /// Calls that register as their types, and narrow to what derives from them.
    #[serde(default)]
    pub based: Vec<String>,
    /// Calls that register as the interfaces that derive from the bases, or as the bases where there are none.
    #[serde(default)]
    pub derived: Vec<String>,
}

impl Convention {
    /// The names that count wherever they stand.
    pub fn calls(&self) -> impl Iterator<Item = &String> {
        let all = [
            &self.own,
            &self.of,
            &self.filter,
            &self.each,
            &self.implemented,
            &self.matching,
            &self.itself,
            &self.based,
            &self.derived,
        ];
        all.into_iter().flatten()
    }
}

/// Part of a place.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Slot {
    /// The first, second, third type argument.
    TypeArg0,
    /// The second.
    TypeArg1,
    /// The third.
    TypeArg2,
    /// The first type argument of the first: the message in `Batch<T>`.
    TypeArg0Arg0,
    /// The last type argument.
    TypeArgLast,
    /// The type of the first argument; of a `typeof`, the type in it.
    Arg0,
    /// The first type argument of the type of the first argument: what a sequence is of.
    Arg0Arg0,
    /// Of the second.
    Arg1,
    /// Of the third.
    Arg2,
    /// The first type created among the arguments.
    Created,
    /// The first type argument of the receiver.
    ReceiverArg0,
    /// The second type argument of the receiver.
    ReceiverArg1,
    /// The receiver.
    Receiver,
    /// The first type argument of the receiver of the call among whose arguments it stands.
    AroundArg0,
    /// The second.
    AroundArg1,
    /// The type it stands in or on.
    This,
    /// The type of the first parameter of the method.
    Param0,
    /// The type of the parameter that carries the attribute.
    Param,
    /// The result of the method.
    Result,
    /// The first type argument of the result: what a collection is of.
    ResultArg0,
    /// The service that the member asks for: its type, or the element of a collection or `Lazy` of it.
    Service,
    /// The type in the first argument, where that is a `typeof`, or the assembly of one.
    Typeof0,
    /// The first `typeof` among the arguments.
    Typeof,
    /// The first argument that is a text.
    Text,
    /// The first argument.
    Text0,
    /// The argument named `name`.
    NamedName,
    /// The first argument, where it has no name.
    Unnamed0,
    /// The second one, where it has none.
    Unnamed1,
    /// The second argument.
    Text1,
    /// The third argument.
    Text2,
    /// The simple name of the first type argument, or of the `typeof` that the first argument is.
    TypeName0,
    /// The constant that the first argument names, where its value is not known.
    Named0,
    /// The argument named `schema`.
    Schema,
    /// The argument whose name ends in `category`.
    Category,
    /// The name of the method group given as the last argument.
    Group,
    /// The last name to the left of the dot: `Lines` in `order.Lines.Add`.
    Via,
}
