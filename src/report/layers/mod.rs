//! The extension surface of a platform for readers: names instead of indexes, as JSON, text and Markdown.

mod show;

use std::collections::BTreeSet;

use serde::Serialize;

use super::model::{Layers, Place, Report, Site, SurfaceUse};

pub use show::{markdown, text};

/// What overlays use of the platform, with types by id and places as `path:line`.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Told {
    /// The platform.
    pub platform: ToldPlatform,
    /// What is built on top of it.
    pub overlays: Vec<ToldOverlay>,
    /// Its extension surface, by type and member.
    pub surface: Vec<ToldElement>,
    /// Strings that both mean the same by.
    pub names: Vec<ToldName>,
    /// Resources, templates and settings.
    pub artefacts: Vec<ToldArtefact>,
    /// What is open and used by no overlay.
    pub sealable: Vec<ToldSealable>,
    /// Where the platform knows an overlay.
    pub reversed: Vec<ToldReversed>,
}

/// The platform.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct ToldPlatform {
    /// Its name.
    pub name: String,
    /// Types that others can name.
    pub offered_types: u64,
    /// Members that others can name.
    pub offered_members: u64,
    /// Types that overlays use.
    pub used_types: u64,
    /// Members that overlays use.
    pub used_members: u64,
}

/// An overlay.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct ToldOverlay {
    /// Its id.
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
    /// Of the surface, how much it does not use: elements that only others need.
    pub not_used: u64,
    /// What it reaches that is internal or private.
    pub internals: Vec<ToldInternal>,
    /// How it differs from what it was cloned from.
    #[serde(rename = "clone", skip_serializing_if = "Option::is_none")]
    pub cloned: Option<super::model::Cloned>,
}

/// Something internal that an overlay reaches.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct ToldInternal {
    /// `Type.Member` with its namespace.
    pub what: String,
    /// `internal` or `private`.
    pub reach: String,
    /// How.
    pub how: String,
    /// Where.
    pub at: String,
}

/// An element of the surface.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct ToldElement {
    /// Id of the type.
    #[serde(rename = "type")]
    pub ty: String,
    /// The member; absent for the type itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// How far it can be reached.
    pub reach: String,
    /// Where it is declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Who uses it.
    pub uses: Vec<ToldUse>,
}

/// A use of it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize)]
pub struct ToldUse {
    /// Id of the overlay.
    pub overlay: String,
    /// How.
    pub how: String,
    /// Id of the type that does it; of a view the one that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Where.
    pub at: String,
    /// How sure it is.
    pub certainty: String,
}

/// A string.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct ToldName {
    /// What it is the name of.
    pub kind: String,
    /// The string.
    pub text: String,
    /// What it is handed to, or the type that it names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Where the platform spells it.
    pub declared: Vec<String>,
    /// Overlays with the places where they spell it.
    pub uses: Vec<(String, String)>,
}

/// Something beside the code.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct ToldArtefact {
    /// `resource`, `template` or `setting`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Id of the overlay.
    pub overlay: String,
    /// What the overlay does.
    pub change: String,
    /// Where.
    pub at: String,
    /// What of the platform it replaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
}

/// Something open.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct ToldSealable {
    /// Id of the type.
    #[serde(rename = "type")]
    pub ty: String,
    /// The member; absent for the type itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// Why it can be closed.
    pub why: String,
    /// Where it is declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

/// The platform knows an overlay.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct ToldReversed {
    /// Id of the type of the platform.
    pub from: String,
    /// Id of the type of the overlay.
    pub to: String,
    /// Where.
    pub at: String,
}

/// What `report` says of layers; `overlay` keeps what concerns the one of that id.
#[must_use]
pub fn told(report: &Report, overlay: Option<&str>) -> Told {
    let names = Names(report);
    let layers = &report.layers;
    let is_meant = |id: &str| overlay.is_none_or(|only| only == id);
    let surface: Vec<ToldElement> = layers
        .surface
        .iter()
        .map(|element| ToldElement {
            ty: names.ty(element.ty),
            member: element.member.clone(),
            reach: element.reach.clone(),
            at: element.at.map(|at| names.site(at)),
            uses: element
                .uses
                .iter()
                .filter(|used| is_meant(&used.overlay))
                .map(|used| names.used(used))
                .collect(),
        })
        .filter(|element| !element.uses.is_empty())
        .collect();
    let platform = layers.platform.clone().unwrap_or_default();
    let used: BTreeSet<&String> = surface.iter().map(|element| &element.ty).collect();
    let overlays = layers.overlays.iter().filter(|known| is_meant(&known.id));
    Told {
        platform: ToldPlatform {
            name: platform.name,
            offered_types: platform.offered_types,
            offered_members: platform.offered_members,
            used_types: used.len() as u64,
            used_members: surface
                .iter()
                .filter(|element| element.member.is_some())
                .count() as u64,
        },
        overlays: overlays.map(|known| names.overlay(layers, known)).collect(),
        names: names.strings(layers, &is_meant),
        artefacts: layers
            .artefacts
            .iter()
            .filter(|artefact| is_meant(&artefact.overlay))
            .map(|artefact| ToldArtefact {
                kind: artefact.kind.clone(),
                name: artefact.name.clone(),
                overlay: artefact.overlay.clone(),
                change: artefact.change.clone(),
                at: names.place(&artefact.at),
                platform: artefact.platform.as_ref().map(|at| names.place(at)),
            })
            .collect(),
        sealable: layers
            .sealable
            .iter()
            .map(|open| ToldSealable {
                ty: names.ty(open.ty),
                member: open.member.clone(),
                why: open.why.clone(),
                at: open.at.map(|at| names.site(at)),
            })
            .collect(),
        reversed: layers
            .reversed
            .iter()
            .map(|known| ToldReversed {
                from: names.ty(known.from),
                to: names.ty(known.to),
                at: names.site(known.at),
            })
            .collect(),
        surface,
    }
}

/// Indexes as names.
struct Names<'a>(&'a Report);

impl Names<'_> {
    fn ty(&self, index: usize) -> String {
        self.0
            .types
            .get(index)
            .map_or_else(|| "?".to_owned(), |ty| ty.id.clone())
    }

    fn site(&self, Site(file, line): Site) -> String {
        let path = self.0.files.get(file).map_or("?", String::as_str);
        format!("{path}:{line}")
    }

    fn place(&self, place: &Place) -> String {
        match place {
            Place::Source(site) => self.site(*site),
            Place::Beside(path, line) => format!("{path}:{line}"),
        }
    }

    fn used(&self, used: &SurfaceUse) -> ToldUse {
        ToldUse {
            overlay: used.overlay.clone(),
            how: used.how.clone(),
            by: used.by.map(|by| self.ty(by)),
            at: self.place(&used.at),
            certainty: used.certainty.clone(),
        }
    }

    fn overlay(&self, layers: &Layers, overlay: &super::model::Overlay) -> ToldOverlay {
        let mut internals = Vec::new();
        let mut not_used = 0;
        for element in &layers.surface {
            let mut own = element
                .uses
                .iter()
                .filter(|used| used.overlay == overlay.id)
                .peekable();
            not_used += u64::from(own.peek().is_none());
            if element.reach == "internal" || element.reach == "private" {
                internals.extend(own.map(|used| ToldInternal {
                    what: with_member(&self.ty(element.ty), element.member.as_ref()),
                    reach: element.reach.clone(),
                    how: used.how.clone(),
                    at: self.place(&used.at),
                }));
            }
        }
        ToldOverlay {
            id: overlay.id.clone(),
            name: overlay.name.clone(),
            owners: overlay.owners.clone(),
            projects: overlay.projects.clone(),
            types: overlay.types,
            lines: overlay.lines,
            used_types: overlay.used_types,
            used_members: overlay.used_members,
            not_used,
            internals,
            cloned: overlay.cloned.clone(),
        }
    }

    fn strings(&self, layers: &Layers, is_meant: &dyn Fn(&str) -> bool) -> Vec<ToldName> {
        let told = layers.names.iter().map(|name| {
            let uses = name.uses.iter().filter(|used| is_meant(&used.overlay));
            ToldName {
                kind: name.kind.clone(),
                text: name.text.clone(),
                to: name
                    .ty
                    .map(|ty| with_member(&self.ty(ty), name.member.as_ref())),
                declared: name.declared.iter().map(|at| self.place(at)).collect(),
                uses: uses
                    .map(|used| (used.overlay.clone(), self.place(&used.at)))
                    .collect(),
            }
        });
        // A type of an overlay that the platform names has no use by an overlay.
        told.filter(|name| !name.uses.is_empty() || name.kind == "type")
            .collect()
    }
}

fn with_member(ty: &str, member: Option<&String>) -> String {
    member.map_or_else(|| ty.to_owned(), |member| format!("{ty}.{member}"))
}

/// An id without its namespace, as far as its text tells.
fn short(id: &str) -> &str {
    id.rsplit('.').next().unwrap_or(id)
}

/// Whether anybody says that `report` has layers.
#[must_use]
pub fn is_layered(report: &Report) -> bool {
    report.layers.platform.is_some() || !report.layers.overlays.is_empty()
}
