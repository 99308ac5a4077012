//! Rules as they are written in `queries/operations/*.toml`.
//!
//! A [`KindRule`] says which types take work from outside and which of their members are the operations; a [`CallRule`]
//! says what a call gives: an operation, a route of a table, a prefix, a request to somewhere else. [`Words`] are the attributes that
//! members and types of such kinds carry.

mod text;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use text::{Medium, PlaceRule, Says, TextRule};

/// One file: what is known of one framework.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    /// Short name; rules are `name/id`.
    pub name: String,
    /// The name people know it by, as in the README.
    pub title: String,
    /// What is found of it, as in the README.
    pub finds: String,
    /// Attributes and conventions of its members.
    #[serde(default)]
    pub words: Words,
    /// Types that take work from outside.
    #[serde(default)]
    pub kind: Vec<KindRule>,
    /// Calls that mean something.
    #[serde(default)]
    pub call: Vec<CallRule>,
    /// What files beside the code say.
    #[serde(default)]
    pub text: Vec<TextRule>,
    /// Files that are an operation by where they lie.
    #[serde(default)]
    pub place: Vec<PlaceRule>,
}

/// What attributes of types and members say, by their names without `Attribute`.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    /// Attributes that give a verb; an empty one stands for the verbs in its arguments.
    pub verbs: BTreeMap<String, String>,
    /// Attributes that give a route.
    pub routes: Vec<String>,
    /// Arguments that give a route by their name: `Route = "orders"`.
    pub route_args: Vec<String>,
    /// Attributes of the type that give the start of all its routes.
    pub prefixes: Vec<String>,
    /// Attributes that name the area; those that also start the route with it.
    pub areas: BTreeMap<String, bool>,
    /// Attributes that give the operation another name.
    pub names: Vec<String>,
    /// Attributes of members that are no operation.
    pub excluded: Vec<String>,
    /// Methods that are none, by name, or by name and simple types of parameters: `Execute(RequestContext)`.
    pub excluded_methods: Vec<String>,
    /// Verbs by how the name of the method starts, where no attribute says one.
    pub name_verbs: BTreeMap<String, String>,
    /// The verb where not even the name says one; empty for any.
    pub other_verb: String,
    /// Attributes of a method or a parameter that say what calls it, and what it is then.
    pub triggers: BTreeMap<String, String>,
    /// Interfaces of a request that say its verb.
    pub base_verbs: BTreeMap<String, String>,
    /// Properties of an area registration that give the name of the area.
    pub area_names: Vec<String>,
    /// Attributes that give a route below the prefix of the entity sets, of the type its start.
    pub set_routes: Vec<String>,
    /// The same of types.
    pub set_prefixes: Vec<String>,
    /// Attributes of types that say below which of several prefixes they serve.
    pub set_components: Vec<String>,
    /// What methods are called that serve an entity set, by how their names begin; the first one that fits counts.
    pub set_methods: Vec<SetMethod>,
    /// Methods that a base outside declares for others to override, and what they serve like.
    pub overridden: BTreeMap<String, String>,
    /// Types of parameters that no request gives.
    pub ambient: Vec<String>,
    /// The suffix that type names lose in routes.
    pub suffix: String,
    /// Where a name of a method loses this suffix.
    pub method_suffix: String,
}

/// A method that serves an entity set by its name.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct SetMethod {
    /// How its name begins.
    pub starts: String,
    /// The verb it answers.
    pub verb: String,
    /// What the rest of the name is.
    pub leads: Leads,
}

/// What the rest of the name of a method says that serves an entity set.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Leads {
    /// Nothing, or the name of the set or of its entity: the set itself, or one entity where a key is taken.
    Set,
    /// A property of the entity.
    Property,
    /// The reference that a property of the entity is.
    Reference,
}

/// Types that take work from outside.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent switches of a rule, each read by name"
)]
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct KindRule {
    /// Name within the framework; `framework/id` once it is read.
    pub id: String,
    /// Why the type is that.
    pub why: String,
    /// A line of C# that it matches.
    pub example: String,
    /// What it is: `controller`, `hub`, `job`, ...
    pub kind: String,
    /// Bases, of source or external types, direct or not.
    #[serde(default)]
    pub base: Vec<String>,
    /// How the names of external bases end that will do too; at lower certainty.
    #[serde(default)]
    pub base_suffix: Vec<String>,
    /// Attributes of the type that make it one.
    #[serde(default)]
    pub attribute: Vec<String>,
    /// Attributes of members that make their type one.
    #[serde(default)]
    pub member_attribute: Vec<String>,
    /// How its own name must end.
    #[serde(default)]
    pub suffix: Vec<String>,
    /// Members it must have, by name.
    #[serde(default)]
    pub member: Vec<String>,
    /// Static methods that make their type one.
    #[serde(default)]
    pub static_member: Vec<String>,
    /// Names that make a type one, at lower certainty.
    #[serde(default)]
    pub name: Vec<String>,
    /// Bases of which it must have one as well.
    #[serde(default)]
    pub of_base: Vec<String>,
    /// Bases that it must not have.
    #[serde(default)]
    pub not_base: Vec<String>,
    /// The route table that leads to its actions.
    #[serde(default)]
    pub table: Table,
    /// Whether interfaces, abstract and static types count too.
    #[serde(default)]
    pub any: bool,
    /// Whether nothing but interfaces counts.
    #[serde(default)]
    pub interface: bool,
    /// Whether a type that a call mounts as this kind is one.
    #[serde(default)]
    pub mounted: bool,
    /// Bases whose type argument is one as well, where a type with such a base is mounted.
    #[serde(default)]
    pub through: Vec<String>,
    /// Which of its members are operations.
    #[serde(default)]
    pub operations: Style,
    /// The names of these, for the style `named`; the attributes, for `marked`.
    #[serde(default)]
    pub methods: Vec<String>,
    /// The verb of its operations, where they have one.
    #[serde(default)]
    pub verb: String,
    /// Whether methods that override one of a base are operations too.
    #[serde(default)]
    pub overrides: bool,
    /// Whether its operations are served elsewhere: it is a client.
    #[serde(default)]
    pub required: bool,
    /// Bases of implementations that only pass calls on to elsewhere.
    #[serde(default)]
    pub proxies: Vec<String>,
}

/// Route tables.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug, Default)]
#[serde(rename_all = "kebab-case")]
pub enum Table {
    /// That of MVC.
    #[default]
    Mvc,
    /// That of Web API.
    Api,
    /// The entity sets of OData; a controller is called as its set.
    Odata,
}

/// Which members of a type are its operations.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug, Default)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// None.
    #[default]
    None,
    /// Public methods, by attributes and route tables.
    Actions,
    /// Public methods of this name, one operation for the type.
    Named,
    /// Methods with one of these attributes.
    Marked,
    /// Every public method, named after the type.
    Methods,
    /// The type itself, by its attributes.
    Routed,
    /// The type is a request; whoever takes it as a parameter serves it.
    Request,
    /// `OnGet`, `OnPost`, `OnGetNameAsync` at the place of the page.
    Page,
}

/// A call that means something.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent switches of a rule, each read by name"
)]
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct CallRule {
    /// Name within the framework; `framework/id` once it is read.
    pub id: String,
    /// Why the call means that.
    pub why: String,
    /// A line of C# that it matches.
    pub example: String,
    /// What it gives.
    pub gives: Gives,
    /// Called methods.
    #[serde(default)]
    pub call: Vec<String>,
    /// Created types.
    #[serde(default)]
    pub new: Vec<String>,
    /// Properties that are assigned.
    #[serde(default)]
    pub assign: Vec<String>,
    /// Properties of which an element is set.
    #[serde(default)]
    pub index: Vec<String>,
    /// Bases whose constructor is given what is meant.
    #[serde(default)]
    pub base: Vec<String>,
    /// Bases of the type that it has to stand in.
    #[serde(default)]
    pub inside: Vec<String>,
    /// Whether it counts only behind a call or a text that gives a part of an address.
    #[serde(default)]
    pub chained: bool,
    /// Whether a lambda among the arguments must not take one value of a type that is left to inference: such a one builds
    /// something, and answers nothing.
    #[serde(default)]
    pub answers: bool,
    /// Types of the receiver; one that derives from these will do.
    #[serde(default)]
    pub on: Vec<String>,
    /// Names of the receiver (lower case, without `_`) that will do where its type is not known.
    #[serde(default)]
    pub via: Vec<String>,
    /// Whether a receiver of unknown type will do whatever its name is.
    #[serde(default)]
    pub loose: bool,
    /// The argument that holds the route, address or name: its names, then its place.
    #[serde(default)]
    pub text: Argument,
    /// The argument that names the area, the action or the verb.
    #[serde(default)]
    pub second: Argument,
    /// The route where no argument says one.
    #[serde(default)]
    pub default: String,
    /// Verbs by the name of the call.
    #[serde(default)]
    pub verbs: BTreeMap<String, String>,
    /// Whether each text among the arguments is a route; otherwise, of an element the last one.
    #[serde(default)]
    pub every: bool,
    /// Methods of the type that answer.
    #[serde(default)]
    pub served_by: Vec<String>,
    /// What it is called in the report where it is an operation or an entry point.
    #[serde(default)]
    pub kind: String,
    /// What the text names, where the call gives a name.
    #[serde(default)]
    pub says: Says,
}

/// What a call gives.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Gives {
    /// An operation whose handler is an argument.
    Operation,
    /// The start of the routes of what is mapped on its result.
    Group,
    /// The start of all routes that the type maps.
    Module,
    /// The type whose start the routes of this one have.
    Within,
    /// The start of all routes of the framework.
    Root,
    /// The verbs of the routes that its member maps.
    Verbs,
    /// What a row of the table hands on, the area among it.
    Tokens,
    /// A route of the table for controllers.
    Convention,
    /// A route of the table for Web API.
    ApiConvention,
    /// The prefix of the entity sets that OData serves.
    OdataConvention,
    /// The address of a type that is known otherwise: a hub, a service, middleware.
    Mount,
    /// The type argument or an argument's type runs by itself: a job.
    Job,
    /// The name of an entity set, and of the controller that serves it.
    EntitySet,
    /// The name of what can be asked of entities besides reading and writing them, with the verb that asks for it.
    SetOperation,
    /// A field of a type of a schema.
    Field,
    /// A request to an address.
    Request,
    /// Parts of the address of a request that follows.
    Segment,
    /// The model that entity sets are declared in.
    Model,
    /// The namespace of what can be asked of entities.
    Namespace,
    /// The address of the request that it is set on.
    Address,
    /// The verb of the request among whose arguments it stands, or that it is set on.
    Verb,
    /// A named or typed client with its base address.
    Client,
    /// An action that can be called by name.
    Function,
    /// A call of a function, an action or a component by its name.
    ByName,
    /// A page that a browser test visits.
    Visit,
}

/// An argument of a call, by name or place.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Argument {
    /// Names of the parameter.
    pub names: Vec<String>,
    /// 0-based place of an argument without a name.
    pub at: Option<usize>,
}

/// What ties code to its machine.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct BlockerRule {
    /// Name.
    pub id: String,
    /// Why it does.
    pub why: String,
    /// A line of C# that it finds.
    pub example: String,
    /// Namespaces of types from outside, with what is below them.
    #[serde(default)]
    pub namespaces: Vec<String>,
    /// Those below that are not meant.
    #[serde(default)]
    pub except: Vec<String>,
    /// The types that are meant; empty for all.
    #[serde(default)]
    pub types: Vec<String>,
    /// Whether the name of a type tells it apart where its namespace is not known.
    #[serde(default)]
    pub telling: bool,
    /// Called methods.
    #[serde(default)]
    pub call: Vec<String>,
    /// Created types.
    #[serde(default)]
    pub new: Vec<String>,
    /// What they are called on; empty for anything.
    #[serde(default)]
    pub on: Vec<String>,
    /// Whether functions of native libraries are meant.
    #[serde(default)]
    pub is_extern: bool,
    /// Types of static fields and properties that the process shares.
    #[serde(default)]
    pub static_member: Vec<String>,
}

/// The file of these.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct Blockers {
    /// The rules; of several that hold for a use the first counts.
    pub blocker: Vec<BlockerRule>,
}
