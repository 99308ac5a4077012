//! Resources, templates and settings that an overlay puts in the place of the platform's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::beside::{BesideFile, Setting};
use super::{Owner, Owners, knowledge};
use crate::discover::workspace::{CompanionKind, Workspace};
use crate::ties::strings::Spot;

/// What kind of thing it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArtefactKind {
    /// A text by its key, in `.resx`.
    Resource,
    /// A view or transform, by its path in its project.
    Template,
    /// An element of a configuration that a transform changes.
    Setting,
}

/// Something beside the code that an overlay has.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Artefact {
    /// What it is.
    pub kind: ArtefactKind,
    /// Its key, or its path in the project.
    pub name: String,
    /// The place of the overlay among all.
    pub overlay: u32,
    /// What the overlay does: `override`, `add`; of a setting `set`, `replace`, `remove`, `add`.
    pub change: String,
    /// Where the overlay has it.
    pub at: Spot,
    /// Where the platform has what is replaced; `None` where it has nothing of that name.
    pub platform: Option<Spot>,
}

pub(super) fn find(workspace: &Workspace, owners: &Owners, beside: &[BesideFile]) -> Vec<Artefact> {
    let of = |owner: &str| owners.of_path(owner);
    let (mut platform, mut overlays) = (Vec::new(), Vec::new());
    for file in beside {
        match of(&file.path) {
            Some(Owner::Platform) => platform.push(file),
            Some(Owner::Overlay(overlay)) => overlays.push((overlay, file)),
            None => {}
        }
    }
    // A clone has all of what it was cloned from; what it changed is told file by file.
    overlays.retain(|(overlay, _)| !is_clone(owners, *overlay));
    let mut found = resources(&platform, &overlays);
    found.extend(settings(&platform, &overlays));
    found.extend(templates(workspace, owners));
    found.sort();
    found.dedup();
    found
}

fn is_clone(owners: &Owners, overlay: u32) -> bool {
    let layer = owners.overlays.get(overlay as usize);
    layer.is_some_and(|layer| layer.upstream.is_some())
}

/// Files of one name belong together, whatever their culture: `Shop.de.resx` is `Shop`.
fn family(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().unwrap_or(name).to_lowercase()
}

fn resources(platform: &[&BesideFile], overlays: &[(u32, &BesideFile)]) -> Vec<Artefact> {
    let mut known: BTreeMap<(String, &str), Spot> = BTreeMap::new();
    for file in platform {
        for (key, line) in &file.resources {
            let spot = Spot::Beside(file.path.clone(), *line);
            known.entry((family(&file.path), key)).or_insert(spot);
        }
    }
    let all = overlays.iter().flat_map(|(overlay, file)| {
        let known = &known;
        file.resources.iter().map(move |(key, line)| {
            let platform = known.get(&(family(&file.path), key.as_str())).cloned();
            Artefact {
                kind: ArtefactKind::Resource,
                name: key.clone(),
                overlay: *overlay,
                change: if platform.is_some() {
                    "override"
                } else {
                    "add"
                }
                .to_owned(),
                at: Spot::Beside(file.path.clone(), *line),
                platform,
            }
        })
    });
    all.collect()
}

fn settings(platform: &[&BesideFile], overlays: &[(u32, &BesideFile)]) -> Vec<Artefact> {
    let mut found = Vec::new();
    for (overlay, file) in overlays.iter().filter(|(_, file)| file.is_transform) {
        // `Web.Acme.config` transforms a `Web.config`; where the platform has none, any of its configurations.
        let plain = || platform.iter().filter(|other| !other.is_transform);
        let same: Vec<_> = plain()
            .filter(|other| family(&other.path) == family(&file.path))
            .collect();
        let bases = if same.is_empty() {
            plain().collect()
        } else {
            same
        };
        for setting in &file.settings {
            let Some(verb) = &setting.transform else {
                continue;
            };
            let change = knowledge().transforms.get(verb);
            let target = |base: &&&BesideFile| {
                let means = |other: &&Setting| setting.means(other);
                let other = base.settings.iter().find(means)?;
                Some(Spot::Beside(base.path.clone(), other.line))
            };
            found.push(Artefact {
                kind: ArtefactKind::Setting,
                name: setting.name().to_owned(),
                overlay: *overlay,
                change: change.map_or_else(|| verb.to_lowercase(), Clone::clone),
                at: Spot::Beside(file.path.clone(), setting.line),
                platform: bases.iter().find_map(target),
            });
        }
    }
    found
}

fn templates(workspace: &Workspace, owners: &Owners) -> Vec<Artefact> {
    let folders: Vec<&str> = workspace
        .projects
        .iter()
        .filter(|project| project.graph.is_none())
        .map(|project| {
            project
                .path
                .rsplit_once('/')
                .map_or("", |(folder, _)| folder)
        })
        .collect();
    // The path below the project that a file lies in.
    let below = |path: &str| {
        let inside = folders.iter().filter_map(|folder| match *folder {
            "" => Some(path),
            folder => path.strip_prefix(folder)?.strip_prefix('/'),
        });
        inside
            .min_by_key(|rest| rest.len())
            .unwrap_or(path)
            .to_owned()
    };
    let is_template = |kind| matches!(kind, CompanionKind::View | CompanionKind::Transform);
    let files = workspace
        .companions
        .iter()
        .filter(|file| is_template(file.kind));
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    let mut own = Vec::new();
    for file in files {
        let name = below(&file.path);
        match owners.of_path(&file.path) {
            Some(Owner::Platform) => {
                known.entry(name.to_lowercase()).or_insert(&file.path);
            }
            Some(Owner::Overlay(overlay)) if !is_clone(owners, overlay) => {
                own.push((overlay, name, &file.path));
            }
            _ => {}
        }
    }
    let all = own.into_iter().map(|(overlay, name, path)| {
        let platform = known.get(&name.to_lowercase());
        Artefact {
            kind: ArtefactKind::Template,
            overlay,
            change: if platform.is_some() {
                "override"
            } else {
                "add"
            }
            .to_owned(),
            at: Spot::Beside(path.clone(), 1),
            platform: platform.map(|path| Spot::Beside((*path).to_owned(), 1)),
            name,
        }
    });
    all.collect()
}
