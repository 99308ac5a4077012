//! Layers of ownership, as the report holds them: what overlays use of the platform.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Place, Site};

/// The platform, what is built on top of it, and where the two meet. Empty where nobody says that there are layers.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Layers {
    /// The platform; absent where there is none.
    pub platform: Option<Platform>,
    /// What is built on top of it, in the order of `boundaries.toml`.
    pub overlays: Vec<Overlay>,
    /// What of the platform overlays use: its extension surface, by type and member.
    pub surface: Vec<SurfaceElement>,
    /// Strings that an overlay and its platform mean the same by.
    pub names: Vec<SurfaceName>,
    /// Resources, templates and settings of overlays, and what of the platform's they replace.
    pub artefacts: Vec<Artefact>,
    /// What the platform leaves open and no overlay uses, by type and member.
    pub sealable: Vec<Sealable>,
    /// Where the platform knows an overlay.
    pub reversed: Vec<Reversed>,
}

/// The platform.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Platform {
    /// Its name.
    pub name: String,
    /// Types of it in the report: all of them, or of a given graph those that are used.
    pub types: u64,
    /// Types that others can name.
    pub offered_types: u64,
    /// Members that others can name, overloads as one.
    pub offered_members: u64,
}

/// What one team builds on top of the platform.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Overlay {
    /// Its id; `layer` of its types.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who is responsible.
    pub owners: Vec<String>,
    /// Paths of its projects.
    pub projects: Vec<String>,
    /// Its types.
    pub types: u64,
    /// Their lines.
    pub lines: u64,
    /// Types of the platform that it uses.
    pub used_types: u64,
    /// Members of the platform that it uses.
    pub used_members: u64,
    /// Uses among these of what is internal or private.
    pub internals: u64,
    /// How it differs from the starter site that it was cloned from.
    #[serde(rename = "clone", skip_serializing_if = "Option::is_none")]
    pub cloned: Option<Cloned>,
}

/// A type of the platform, or a member of one, that overlays use.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SurfaceElement {
    /// Index of the type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// The member, overloads as one; absent for the type itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// `public`, `protected`, `internal`, `private`: how far it can be reached by the rules of the language.
    pub reach: String,
    /// Where it is declared; absent where only a graph is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Site>,
    /// Who uses it.
    pub uses: Vec<SurfaceUse>,
}

/// An overlay uses something of its platform.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SurfaceUse {
    /// Id of the overlay.
    pub overlay: String,
    /// `inherit`, `implement`, `override`, `construct-base`, `create`, `call`, `read`, `write`, `subscribe`, `attribute`,
    /// `handle`, `send`, `register`, `replace` (a registration of the platform), `mention`, `reflect` (by name).
    pub how: String,
    /// Index of the type that does it; of a view the one that it belongs to, absent where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<usize>,
    /// Where.
    pub at: Place,
    /// `certain`, `likely` or `guess`.
    pub certainty: String,
}

/// A string that an overlay and its platform mean the same by.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SurfaceName {
    /// `topic`, `key` (of a registration), `provider`, `type`, `text` (handed to a member of the platform), or a kind of
    /// state: `configuration`, `session`, `cache`, ...
    pub kind: String,
    /// The string.
    pub text: String,
    /// Index of the type that it is handed to, or that it names.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<usize>,
    /// The member that it is handed to; absent for an attribute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// Where the platform spells it; empty where it does not, so that nothing may answer to it.
    pub declared: Vec<Place>,
    /// Where overlays spell it.
    pub uses: Vec<NameSite>,
}

/// An overlay spells a string.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct NameSite {
    /// Id of the overlay.
    pub overlay: String,
    /// Where.
    pub at: Place,
}

/// Something beside the code that an overlay has.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Artefact {
    /// `resource`, `template` or `setting`.
    pub kind: String,
    /// Its key, or its path in its project.
    pub name: String,
    /// Id of the overlay.
    pub overlay: String,
    /// `override` or `add`; of a setting `set`, `replace`, `remove` or `add`.
    pub change: String,
    /// Where the overlay has it.
    pub at: Place,
    /// Where the platform has what is replaced; absent where it has nothing of that name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<Place>,
}

/// Something that the platform leaves open and no overlay uses.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Sealable {
    /// Index of the type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// The member; absent for the type itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// `never-inherited`: the class can be sealed; `never-overridden`: the member need not be virtual;
    /// `overridden-inside`: only the platform overrides it; `used-inside`: the type can be internal.
    pub why: String,
    /// Where it is declared.
    pub at: Option<Site>,
}

/// A type of the platform knows one of an overlay.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Reversed {
    /// Index of the type of the platform.
    pub from: usize,
    /// Index of the type of the overlay.
    pub to: usize,
    /// Where, first.
    pub at: Site,
}

/// How a clone differs from what it was cloned from.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Cloned {
    /// What it was cloned from: a folder or a revision.
    pub upstream: String,
    /// Namespaces that were renamed: upstream's name and the clone's.
    pub renames: Vec<(String, String)>,
    /// Files that were edited, added, or are gone, by path; the others are counted.
    pub files: Vec<CloneFile>,
    /// Files that are the same.
    pub same: u64,
    /// Files that differ in namespaces, the order of usings and comments only.
    pub renamed: u64,
}

/// A file of a clone that is not as upstream has it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CloneFile {
    /// Its path; absent where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The path of what it was cloned from; absent where it was added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
    /// `edited`, `added` or `gone`.
    pub state: String,
    /// Types and members whose text differs, and the line where the clone declares them, 0 where it does not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<(String, u32)>,
}
