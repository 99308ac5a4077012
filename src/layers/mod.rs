//! Layers of ownership: what the overlays on a platform use of it, and what nobody does.
//!
//! ```text
//! owners     boundaries.toml, given graphs   -> whose each type and file is
//! code       facts of the overlays' files    -> names and texts that they spell
//! beside     .resx, .config                  -> resources and transforms
//! known      the platform's types            -> what could be used, and how far it can be reached
//! uses       references, calls, facts        -> the extension surface: inherited, overridden, called, registered, ...
//! names      texts, topics, settings         -> what is meant by a string
//! artefacts  files beside the code           -> resources, templates and settings that are replaced
//! clones     two sets of files               -> how a clone of a starter site differs from it
//! sealable   all of it                       -> what is open and used by nobody
//! ```
//!
//! A second team builds a customer's features on top of a platform: it inherits, overrides, registers in the platform's
//! place, puts a view where the platform has one. All of that together is the *extension surface*: the platform can be
//! changed without asking as long as it stays as it is. What is public and not on the surface is open by accident.
//!
//! An overlay may lie in the same tree, in another repository (then the platform is a given graph), or be a clone of a
//! starter site; see [`Owners`]. Tests are no part of a layer: what only they use is not used.

mod artefacts;
mod beside;
mod clones;
mod code;
mod known;
mod lines;
mod names;
mod overriding;
mod owners;
mod sealable;
mod uses;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::base::ids::{FileId, ProjectId};
use crate::data::Data;
use crate::discover::workspace::Workspace;
use crate::extract::skeleton::Declared;
use crate::resolve::model::{Model, TypeId};
use crate::surface::Surface;
use crate::ties::strings::Spot;
use crate::ties::{Certainty, Ties};

pub use artefacts::{Artefact, ArtefactKind};
pub use beside::{BesideFile, is_artefact, is_text};
pub use clones::{CloneFile, CloneState, Cloned, Original, compare};
pub use code::{CodeNames, PlatformTexts, names_of, texts_of};
pub use known::Reach;
pub use names::{NameKind, NameUse};
pub use owners::{Owner, Owners};
pub use sealable::{Sealable, Why};

use known::Known;

/// What is read for this stage besides what all stages know.
#[derive(Clone, Debug, Default)]
pub struct Material {
    /// Files beside the code, in path order.
    pub beside: Vec<BesideFile>,
    /// What the files of overlays spell.
    pub code: BTreeMap<FileId, CodeNames>,
    /// Where the platform spells texts that overlays hand to it.
    pub spelt: PlatformTexts,
    /// What the given graphs declare, by project.
    pub declared: Vec<(ProjectId, Declared)>,
    /// How overlays differ from what they were cloned from, by the place of the overlay.
    pub clones: Vec<(u32, Cloned)>,
}

/// The bound code base, as far as this stage looks at it.
#[derive(Clone, Copy, Debug)]
pub struct Code<'a> {
    /// Types, references, calls.
    pub model: &'a Model,
    /// Files and projects.
    pub workspace: &'a Workspace,
    /// Registrations, messages, links by string.
    pub ties: &'a Ties,
    /// Entities and state.
    pub data: &'a Data,
    /// Entry points and views.
    pub surface: &'a Surface,
}

/// What overlays use of their platform.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Layers {
    /// How many types of the platform others can name, and how many members of these.
    pub offered: (u32, u32),
    /// The extension surface, by type and member.
    pub elements: Vec<Element>,
    /// Strings that an overlay and its platform mean the same by.
    pub names: Vec<NameUse>,
    /// Resources, templates and settings.
    pub artefacts: Vec<Artefact>,
    /// What is open and used by no overlay.
    pub sealable: Vec<Sealable>,
    /// Where the platform knows an overlay.
    pub reversed: Vec<(TypeId, TypeId, FileId, u32)>,
}

/// A type of the platform, or a member of one, that overlays use.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Element {
    /// The type.
    pub ty: TypeId,
    /// The member; `None` for the type itself.
    pub member: Option<String>,
    /// How far it can be reached by the rules of the language.
    pub reach: Reach,
    /// Where it is declared; `None` where only its declaration is given.
    pub at: Option<(FileId, u32)>,
    /// Who uses it; sorted.
    pub uses: Vec<Use>,
}

/// An overlay uses something of its platform.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Use {
    /// The place of the overlay among all.
    pub overlay: u32,
    /// How.
    pub how: How,
    /// The type that does it; of a view the one that it belongs to, where that is known.
    pub by: Option<TypeId>,
    /// Where.
    pub at: Spot,
    /// How sure it is.
    pub certainty: Certainty,
}

/// How something is used. The names are those of the report.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// A class derives from it.
    Inherit,
    /// A type implements the interface, or a member of it.
    Implement,
    /// A member overrides it.
    Override,
    /// Its constructor is called by that of a derived class.
    ConstructBase,
    /// It is created.
    Create,
    /// A method or operator of it is called.
    Call,
    /// A property or field of it is read.
    Read,
    /// A property of it is written.
    Write,
    /// An event of it is subscribed to or raised.
    Subscribe,
    /// It is put on a declaration as an attribute.
    Attribute,
    /// Messages of it are handled.
    Handle,
    /// Messages of it are sent.
    Send,
    /// It is registered, or something is registered for it, and the platform does not.
    Register,
    /// Something is registered for it in the place of what the platform registers.
    Replace,
    /// It is mentioned as a type.
    Mention,
    /// It is reached by its name, through reflection.
    Reflect,
}

/// Everything that overlays use of their platform.
///
/// Linear in references, calls and facts.
#[must_use]
pub fn find(code: &Code<'_>, owners: &Owners, material: &Material) -> Layers {
    let known = Known::new(code, owners, &material.declared);
    let elements = uses::find(code, owners, material, &known);
    Layers {
        offered: known.offered(),
        names: names::find(code, owners, material),
        artefacts: artefacts::find(code.workspace, owners, &material.beside),
        sealable: sealable::find(code, owners, &known, &elements),
        reversed: uses::reversed(code.model, owners),
        elements,
    }
}

/// What is known of reflection and of transforms.
#[derive(Debug, Default, Deserialize)]
struct Knowledge {
    reflection: Vec<String>,
    transforms: BTreeMap<String, String>,
}

fn knowledge() -> &'static Knowledge {
    static KNOWN: OnceLock<Knowledge> = OnceLock::new();
    KNOWN.get_or_init(|| {
        toml::from_str(include_str!("../../queries/layers.toml")).unwrap_or_default()
    })
}

/// A place in C#, as places are told that may lie beside it.
fn spot(file: FileId, line: u32) -> Spot {
    Spot::Code(file, line)
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_known_is_read() {
        let known = super::knowledge();
        assert!(known.reflection.iter().any(|name| name == "GetField"));
        assert_eq!(known.transforms["SetAttributes"], "set");
    }
}
