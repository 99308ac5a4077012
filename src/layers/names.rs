//! Strings that an overlay and its platform mean the same by.
//!
//! Nothing checks them: a name that the platform changes is a feature that silently stops. A text counts that is handed to a
//! member of the platform, compared with one, or put into one of its attributes, and that looks like a name; topics, keys,
//! types and settings are known as such.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::code::is_name;
use super::uses::TypePlaces;
use super::{Code, Material, Owner, Owners, knowledge, spot};
use crate::base::ids::FileId;
use crate::data::Place;
use crate::resolve::model::{CallKind, Model, ReferenceKind, TypeId};
use crate::ties::strings::{LinkKind, Spot};

/// What a string is the name of.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    /// A topic of messages.
    Topic,
    /// A key of a registration.
    Key,
    /// A provider, plugin or workflow.
    Provider,
    /// A type.
    Type,
    /// State that outlives a call or a setting, by its kind: `session`, `cache`, `configuration`, ...
    State(String),
    /// A text that is handed to a member of the platform.
    Text,
}

/// A string that is used as a name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct NameUse {
    /// What it is the name of.
    pub kind: NameKind,
    /// The string.
    pub text: String,
    /// The member of the platform that it is handed to; of a type that is named, that type.
    pub target: Option<(TypeId, Option<String>)>,
    /// Where the platform spells it.
    pub declared: Vec<Spot>,
    /// Where overlays spell it, by their place among all.
    pub uses: Vec<(u32, Spot)>,
}

pub(super) fn find(code: &Code<'_>, owners: &Owners, material: &Material) -> Vec<NameUse> {
    let mut found = links(code, owners);
    let settings = configured(material);
    found.extend(state(code, owners, &settings));
    let known: BTreeSet<String> = found.iter().map(|name| name.text.clone()).collect();
    let configured: BTreeSet<&str> = settings_of(code).collect();
    let texts = texts(code, owners, material, &settings);
    found.extend(
        texts
            .into_iter()
            .filter(|name| !known.contains(&name.text) && !configured.contains(name.text.as_str())),
    );
    found.sort();
    found
}

/// Whose a place is.
fn owner(owners: &Owners, spot: &Spot) -> Option<Owner> {
    match spot {
        Spot::Code(file, _) => owners.of_file(*file),
        Spot::Beside(path, _) => owners.of_path(path),
    }
}

/// The places of `spots` that are the platform's, and those of overlays.
fn sides(owners: &Owners, spots: impl Iterator<Item = Spot>) -> (Vec<Spot>, Vec<(u32, Spot)>) {
    let (mut platform, mut overlays) = (Vec::new(), Vec::new());
    for spot in spots {
        match owner(owners, &spot) {
            Some(Owner::Platform) => platform.push(spot),
            Some(Owner::Overlay(overlay)) => overlays.push((overlay, spot)),
            None => {}
        }
    }
    platform.sort();
    platform.dedup();
    overlays.sort();
    overlays.dedup();
    (platform, overlays)
}

/// Topics, keys and types. One string may be several links, one a file that spells it; here it is one name.
fn links(code: &Code<'_>, owners: &Owners) -> Vec<NameUse> {
    let mut spots: BTreeMap<(&str, LinkKind, Option<TypeId>), Vec<Spot>> = BTreeMap::new();
    for link in &code.ties.links {
        let of = spots.entry((&link.text, link.kind, link.ty)).or_default();
        of.extend(link.declared.iter().chain(&link.used).cloned());
    }
    let mut found = Vec::new();
    for ((text, kind, ty), spots) in spots {
        let (declared, uses) = sides(owners, spots.into_iter());
        // A type of the platform that an overlay names, or one of an overlay that the platform names.
        let of = ty.and_then(|ty| owners.of(ty));
        let concerns = match (kind, of) {
            (LinkKind::Type, Some(Owner::Overlay(_))) => !declared.is_empty(),
            (LinkKind::Type, None) | (LinkKind::ExternalType, _) => false,
            _ => !uses.is_empty(),
        };
        if concerns {
            found.push(NameUse {
                kind: match kind {
                    LinkKind::Topic => NameKind::Topic,
                    LinkKind::Key => NameKind::Key,
                    LinkKind::Name => NameKind::Provider,
                    LinkKind::Type | LinkKind::ExternalType => NameKind::Type,
                },
                text: text.to_owned(),
                target: ty.map(|ty| (ty, None)),
                declared,
                uses,
            });
        }
    }
    found
}

/// Keys of settings, wherever they are read.
fn settings_of<'a>(code: &'a Code<'_>) -> impl Iterator<Item = &'a str> {
    let state = code.data.state.iter();
    let settings =
        state.filter(|item| matches!(item.kind.as_str(), "configuration" | "feature-flag"));
    settings.map(|item| item.key.as_str())
}

/// Where configurations have a setting, by its name.
type Configured<'a> = BTreeMap<&'a str, Vec<Spot>>;

fn configured(material: &Material) -> Configured<'_> {
    let mut configured = Configured::new();
    for file in material.beside.iter().filter(|file| !file.is_transform) {
        for setting in &file.settings {
            let spot = Spot::Beside(file.path.clone(), setting.line);
            configured.entry(setting.name()).or_default().push(spot);
        }
    }
    configured
}

/// State with a key that both an overlay and its platform use.
fn state(code: &Code<'_>, owners: &Owners, configured: &Configured<'_>) -> Vec<NameUse> {
    let mut found = Vec::new();
    for item in code.data.state.iter().filter(|item| item.owner.is_none()) {
        let in_code = item.uses.iter().map(|used| match used.at {
            Place::Source(file, line) => spot(file, line),
            Place::Beside(file, line) => {
                let path = code.data.files.get(file as usize);
                Spot::Beside(path.cloned().unwrap_or_default(), line)
            }
        });
        let is_setting = item.kind == "configuration" || item.kind == "feature-flag";
        let beside = configured.get(item.key.as_str()).filter(|_| is_setting);
        let spots = in_code.chain(beside.into_iter().flatten().cloned());
        let (declared, uses) = sides(owners, spots);
        if !declared.is_empty() && !uses.is_empty() {
            found.push(NameUse {
                kind: NameKind::State(item.kind.clone()),
                text: item.key.clone(),
                target: None,
                declared,
                uses,
            });
        }
    }
    found
}

/// A text with the type and member that it is handed to.
type Handed = (String, TypeId, Option<String>);

/// Texts that are handed to members and attributes of the platform.
fn texts(
    code: &Code<'_>,
    owners: &Owners,
    material: &Material,
    configured: &Configured<'_>,
) -> Vec<NameUse> {
    let model = code.model;
    let targets = targets(model, owners);
    let places = TypePlaces::new(model);
    let mut found: BTreeMap<Handed, Vec<(u32, Spot)>> = BTreeMap::new();
    for (&file, names) in &material.code {
        let Some(Owner::Overlay(overlay)) = owners.of_file(file) else {
            continue;
        };
        for text in names.texts.iter().filter(|text| is_name(&text.text)) {
            let is_reflection = knowledge().reflection.contains(&text.to);
            let target = targets.get(&(file, text.line, text.to.as_str(), text.is_attribute));
            let by = places.at(file, text.line);
            let is_test = by.is_some_and(|ty| model.types[ty].is_test);
            if let Some((ty, member)) = target.filter(|_| !is_reflection && !is_test) {
                let key = (text.text.clone(), *ty, member.map(str::to_owned));
                let uses = found.entry(key).or_default();
                uses.push((overlay, spot(file, text.line)));
            }
        }
    }
    let name = |((text, ty, member), mut uses): (Handed, Vec<(u32, Spot)>)| {
        uses.sort();
        uses.dedup();
        let spelt = material.spelt.get(&text).into_iter().flatten();
        let spelt = spelt.map(|&(file, line)| spot(file, line));
        let settings = configured.get(text.as_str()).into_iter().flatten().cloned();
        let (declared, _) = sides(owners, spelt.chain(settings));
        NameUse {
            kind: NameKind::Text,
            target: Some((ty, member)),
            declared,
            text,
            uses,
        }
    };
    found.into_iter().map(name).collect()
}

type Targets<'a> = BTreeMap<(FileId, u32, &'a str, bool), (TypeId, Option<&'a str>)>;

/// The members and attributes of the platform by where overlays name them: file, line, the name as it is spelt there, and
/// whether it is an attribute.
fn targets<'a>(model: &'a Model, owners: &Owners) -> Targets<'a> {
    let mut targets = Targets::new();
    let name_of = |ty: TypeId| model.names.text(model.types[ty].name);
    for call in &model.calls {
        if owners.overlay(call.from).is_some() && owners.is_platform(call.to) {
            let member = model.names.text(call.to_member);
            let spelt = if call.kind == CallKind::Ctor {
                name_of(call.to)
            } else {
                member
            };
            let key = (call.file, call.line, spelt, false);
            targets.entry(key).or_insert((call.to, Some(member)));
        }
    }
    let attributes = model
        .references
        .iter()
        .filter(|r| r.kind == ReferenceKind::Attribute);
    for reference in attributes.filter(|r| owners.overlay(r.from).is_some()) {
        if owners.is_platform(reference.to) {
            let name = name_of(reference.to);
            let short = name.strip_suffix("Attribute").unwrap_or(name);
            for spelt in [name, short] {
                let key = (reference.file, reference.line, spelt, true);
                targets.entry(key).or_insert((reference.to, None));
            }
        }
    }
    targets
}
