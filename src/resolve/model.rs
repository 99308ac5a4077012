//! What *resolve* yields: the types of the code base and every reference and call between them, bound.

pub mod site;
pub(crate) mod translate;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::ids::{FileId, IdVec, ProjectId};
use crate::base::intern::{Interner, Name};
use crate::base::problem::Problem;
use crate::dense_id;
use crate::extract::facts::{Modifiers, TypeKind};

use site::{CallSite, Shape};

dense_id!(
    /// A type declared in the analysed source, partial declarations merged; ordered by (documentation id, project path).
    TypeId
);

/// The bound code base.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// Spellings of all names below.
    pub names: Interner,
    /// The types of the source.
    pub types: IdVec<TypeId, TypeSymbol>,
    /// Every mention of a source type, by name, through a member or inferred; sorted.
    pub references: Vec<Reference>,
    /// Every call of a member of a source type; sorted.
    pub calls: Vec<Call>,
    /// Calls, creations and element accesses that a rule asked for; sorted.
    pub sites: Vec<CallSite>,
    /// What each type declares.
    pub shapes: IdVec<TypeId, Shape>,
    /// Numbers that attributes of assemblies give, by project and the simple name of the attribute.
    pub assembly_numbers: BTreeMap<ProjectId, BTreeMap<String, i32>>,
    /// Types from outside the source, by name; sorted.
    pub externals: Vec<External>,
    /// How many names and members were bound, and why others were not.
    pub health: BindingHealth,
    /// What could not be understood.
    pub problems: Vec<Problem>,
}

/// A type of the source.
#[expect(
    clippy::struct_excessive_bools,
    reason = "five independent marks, each read by name"
)]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeSymbol {
    /// Documentation-comment id without `T:`, e.g. ``Ns.Outer.Inner`1``.
    pub id: String,
    /// Simple name without arity.
    pub name: Name,
    /// The project that owns it; `None` for a type of a loose file.
    pub project: Option<ProjectId>,
    /// Its kind.
    pub kind: TypeKind,
    /// The type around it.
    pub outer: Option<TypeId>,
    /// Union of the modifiers of its parts.
    pub modifiers: Modifiers,
    /// Namespace, dotted; empty for the global one.
    pub namespace: String,
    /// Its parts: file, first and last line (attributes included), in file order.
    pub parts: Vec<TypePart>,
    /// Declared members (fields, properties, methods, ...) by name and kind, in source order.
    pub members: Vec<MemberSymbol>,
    /// Whether it, or a type around it, is a test: it carries a test framework's attributes, or its project is one for tests.
    pub is_test: bool,
    /// Whether every part of it was written by a generator.
    pub is_generated: bool,
    /// Whether it is part of a generated client contract.
    pub is_contract: bool,
    /// Whether it is a database migration or its snapshot.
    pub is_migration: bool,
    /// Whether it belongs to another code base whose graph was given; it is here because something uses it.
    pub is_platform: bool,
}

impl TypeSymbol {
    /// Source lines of its parts, attributes included; those of a nested type count for the outer type too.
    #[must_use]
    pub fn lines(&self) -> u32 {
        let lines = |part: &TypePart| (part.end_line + 1).saturating_sub(part.start_line);
        self.parts.iter().map(lines).sum()
    }
}

/// One part of a type.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct TypePart {
    /// The file.
    pub file: FileId,
    /// 1-based line of the name.
    pub line: u32,
    /// 1-based first line, attributes included.
    pub start_line: u32,
    /// 1-based last line.
    pub end_line: u32,
}

/// A declared member of a type, as far as metrics and reports need it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MemberSymbol {
    /// Its name (`#ctor`, `#cctor`, `Item`, `op_Addition`, ... for members without one).
    pub name: Name,
    /// Its kind.
    pub kind: crate::extract::facts::MemberKind,
    /// Its modifiers.
    pub modifiers: Modifiers,
    /// Where its name stands.
    pub file: FileId,
    /// 1-based line of its name.
    pub line: u32,
}

/// One mention of a type of the source by another one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Reference {
    /// The type whose declaration contains the mention.
    pub from: TypeId,
    /// The type that is meant.
    pub to: TypeId,
    /// How it is mentioned.
    pub kind: ReferenceKind,
    /// In which file.
    pub file: FileId,
    /// 1-based line.
    pub line: u32,
}

/// How a type is mentioned. The names are those of the report and of `unseam graph --format jsonl`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReferenceKind {
    /// Base class.
    Base,
    /// Implemented (or, for an interface, extended) interface.
    Implements,
    /// Type of a field.
    FieldType,
    /// Type of a property or indexer.
    PropertyType,
    /// Type of an event.
    EventType,
    /// Type of a parameter.
    ParamType,
    /// Return type.
    ReturnType,
    /// Explicit type of a local.
    LocalType,
    /// `new T()`
    New,
    /// `new T[]`
    NewArray,
    /// `typeof(T)`
    Typeof,
    /// `(T)e`
    Cast,
    /// `e as T`, `e is T`
    IsAs,
    /// In a pattern.
    Pattern,
    /// Generic argument.
    TypeArg,
    /// `[T]`
    Attribute,
    /// `catch (T)`
    Catch,
    /// `where X : T`
    Constraint,
    /// Element of a tuple type.
    TupleElement,
    /// `void T.Member()`
    ExplicitInterface,
    /// `default(T)`, `sizeof(T)`
    Default,
    /// `T.Member`
    StaticAccess,
    /// `T` in `T.Nested`
    Qualifier,
    /// `nameof(T)`
    Nameof,
    /// `using static T`, `using A = T`
    Using,
    /// A method of it is called or named.
    Method,
    /// An extension method of it is called.
    Extension,
    /// A property of it is used.
    Property,
    /// A field of it is used.
    Field,
    /// An event of it is used.
    Event,
    /// A member of the enum is used without naming the enum.
    EnumMember,
    /// An indexer of it is used.
    Indexer,
    /// An operator of it is used.
    Operator,
    /// A query operator of it is used.
    Query,
    /// `: base(...)`
    ConstructorChain,
    /// `new(...)`
    NewImplicit,
    /// Type of a local declared with `var`.
    Var,
    /// Type of an expression that is used.
    ExpressionType,
    /// Inferred generic argument.
    InferredTypeArg,
    /// Inferred type of a lambda parameter.
    InferredLambdaParam,
    /// User-defined conversion.
    Conversion,
    /// Found by `foreach`, `await`, deconstruction or a collection initialiser.
    Implicit,
}

impl ReferenceKind {
    /// Whether the type is named at the mention, reached through one of its members, or inferred.
    #[must_use]
    pub fn class(self) -> ReferenceClass {
        match self {
            Self::Method
            | Self::Extension
            | Self::Property
            | Self::Field
            | Self::Event
            | Self::EnumMember
            | Self::Indexer
            | Self::Operator
            | Self::Query
            | Self::ConstructorChain
            | Self::NewImplicit => ReferenceClass::Member,
            Self::Var
            | Self::ExpressionType
            | Self::InferredTypeArg
            | Self::InferredLambdaParam
            | Self::Conversion
            | Self::Implicit => ReferenceClass::Inferred,
            _ => ReferenceClass::Named,
        }
    }
}

/// How directly a type is mentioned.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReferenceClass {
    /// The source spells its name.
    Named,
    /// The source spells the name of one of its members.
    Member,
    /// The source spells neither.
    Inferred,
}

/// One call, member to member.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Call {
    /// The type whose member contains the call.
    pub from: TypeId,
    /// That member: `#ctor`, `#cctor`, `Item`, `op_Addition`, `<Main>$`, or its plain name.
    pub from_member: Name,
    /// The type that declares the called member.
    pub to: TypeId,
    /// The called member.
    pub to_member: Name,
    /// What is done with it.
    pub kind: CallKind,
    /// In which file.
    pub file: FileId,
    /// 1-based line.
    pub line: u32,
    /// Why it may be another member that is called; `None` where the language decides.
    pub doubt: Option<Doubt>,
}

/// Why a call may mean another member than the one it was bound to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// Several overloads fit because the type of an argument is not known; the best by what is known was taken.
    UnknownArgument,
    /// No overload fits what is known of the arguments; the first by name and number was taken.
    NoOverloadFits,
    /// An extension method on a value of unknown type; it is the only one of its name in scope.
    UnknownReceiver,
    /// An extension method on an external type that is known by its simple name only, as is the parameter.
    ExternalName,
}

/// What is done with the called member.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallKind {
    /// A method is called.
    Call,
    /// A constructor is called.
    Ctor,
    /// A property or indexer is read.
    Get,
    /// A property or indexer is written.
    Set,
    /// An event is subscribed to or raised.
    Event,
    /// A user-defined operator or conversion runs.
    Operator,
    /// A method is named without being called.
    Group,
}

/// A use of a type from outside the source.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct External {
    /// The type that uses it.
    pub from: TypeId,
    /// Its simple name.
    pub name: Name,
    /// The external namespaces in scope that may hold it; exactly one where it is known.
    pub namespaces: Vec<Name>,
    /// Where it is used first: file and 1-based line; `None` where only the name was met.
    pub place: Option<(FileId, u32)>,
}

/// How much was bound.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct BindingHealth {
    /// Names and members that were looked up.
    pub references: u64,
    /// Those that were bound, to the source or to a known external type or member.
    pub resolved: u64,
    /// The others by reason, in kebab-case.
    pub unresolved_by_reason: BTreeMap<String, u64>,
    /// The others by file; files without any are left out.
    pub unresolved_by_file: BTreeMap<FileId, u64>,
}
