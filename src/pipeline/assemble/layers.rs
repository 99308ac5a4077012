//! Layers of ownership in the report.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::{FileId, Id};
use crate::layers::{
    self, CloneState, Element, Layers as Found, NameKind, Owner, Owners, Reach, Use,
};
use crate::pipeline::Bound;
use crate::pipeline::records::kind_name;
use crate::report::model::{
    Artefact, CloneFile, Cloned, Layers, NameSite, Overlay, Place, Platform, Reversed, Sealable,
    Site, SurfaceElement, SurfaceName, SurfaceUse,
};
use crate::resolve::model::TypeId;
use crate::ties::strings::Spot;

/// What was found of the layers of `bound`, as the report holds it.
pub(in crate::pipeline) fn layers(bound: &Bound, owners: &Owners, found: &Found) -> Layers {
    let has_platform = bound.model.types.ids().any(|ty| owners.is_platform(ty));
    let of_platform = bound
        .model
        .types
        .ids()
        .filter(|&ty| owners.is_platform(ty))
        .count();
    let overlays = (0..).zip(&owners.overlays);
    Layers {
        platform: has_platform.then(|| Platform {
            name: owners.platform.clone(),
            types: of_platform as u64,
            offered_types: found.offered.0.into(),
            offered_members: found.offered.1.into(),
        }),
        overlays: overlays
            .map(|(at, _)| overlay(bound, owners, found, at))
            .collect(),
        surface: found
            .elements
            .iter()
            .map(|element| surface(owners, element))
            .collect(),
        names: found
            .names
            .iter()
            .map(|name| self::name(owners, name))
            .collect(),
        artefacts: found
            .artefacts
            .iter()
            .map(|artefact| self::artefact(owners, artefact))
            .collect(),
        sealable: found
            .sealable
            .iter()
            .map(|open| Sealable {
                ty: open.ty.index(),
                member: open.member.clone(),
                why: kind_name(open.why),
                at: open.at.map(site),
            })
            .collect(),
        reversed: found
            .reversed
            .iter()
            .map(|&(from, to, file, line)| Reversed {
                from: from.index(),
                to: to.index(),
                at: Site(file.index(), line),
            })
            .collect(),
    }
}

fn site((file, line): (FileId, u32)) -> Site {
    Site(file.index(), line)
}

fn place(spot: &Spot) -> Place {
    match spot {
        Spot::Code(file, line) => Place::Source(Site(file.index(), *line)),
        Spot::Beside(path, line) => Place::Beside(path.clone(), *line),
    }
}

fn id(owners: &Owners, overlay: u32) -> String {
    owners.id(Owner::Overlay(overlay)).to_owned()
}

fn overlay(bound: &Bound, owners: &Owners, found: &Found, at: u32) -> Overlay {
    let layer = &owners.overlays[at as usize];
    let model = &bound.model;
    let own: Vec<TypeId> = model
        .types
        .ids()
        .filter(|&ty| owners.overlay(ty) == Some(at))
        .collect();
    let lines = own
        .iter()
        .map(|&ty| &model.types[ty])
        .filter(|symbol| symbol.outer.is_none());
    let projects: BTreeSet<&str> = bound
        .workspace
        .projects
        .iter()
        .filter(|project| project.graph.is_none())
        .filter(|project| owners.of_path(&project.path) == Some(Owner::Overlay(at)))
        .map(|project| project.path.as_str())
        .collect();
    let mine = |used: &&Use| used.overlay == at;
    let used: Vec<(&Element, usize)> = found
        .elements
        .iter()
        .map(|element| (element, element.uses.iter().filter(mine).count()))
        .filter(|(_, uses)| *uses > 0)
        .collect();
    let types: BTreeSet<TypeId> = used.iter().map(|(element, _)| element.ty).collect();
    let internals = used
        .iter()
        .filter(|(element, _)| element.reach < Reach::Protected);
    let cloned = bound
        .layered
        .clones
        .iter()
        .find(|(overlay, _)| *overlay == at);
    Overlay {
        id: layer.id.clone(),
        name: layer.name.clone(),
        owners: layer.owners.clone(),
        projects: projects.into_iter().map(str::to_owned).collect(),
        types: own.len() as u64,
        lines: lines.map(|symbol| u64::from(symbol.lines())).sum(),
        used_types: types.len() as u64,
        used_members: used
            .iter()
            .filter(|(element, _)| element.member.is_some())
            .count() as u64,
        internals: internals.map(|(_, uses)| *uses as u64).sum(),
        cloned: cloned.map(|(_, cloned)| self::cloned(cloned)),
    }
}

fn surface(owners: &Owners, element: &Element) -> SurfaceElement {
    let uses = element.uses.iter().map(|used| SurfaceUse {
        overlay: id(owners, used.overlay),
        how: kind_name(used.how),
        by: used.by.map(Id::index),
        at: place(&used.at),
        certainty: kind_name(used.certainty),
    });
    SurfaceElement {
        ty: element.ty.index(),
        member: element.member.clone(),
        reach: kind_name(element.reach),
        at: element.at.map(site),
        uses: uses.collect(),
    }
}

fn name(owners: &Owners, name: &layers::NameUse) -> SurfaceName {
    let (ty, member) = name.target.clone().unzip();
    SurfaceName {
        kind: match &name.kind {
            NameKind::State(kind) => kind.clone(),
            NameKind::Topic => "topic".to_owned(),
            NameKind::Key => "key".to_owned(),
            NameKind::Provider => "provider".to_owned(),
            NameKind::Type => "type".to_owned(),
            NameKind::Text => "text".to_owned(),
        },
        text: name.text.clone(),
        ty: ty.map(Id::index),
        member: member.flatten(),
        declared: name.declared.iter().map(place).collect(),
        uses: name
            .uses
            .iter()
            .map(|(overlay, spot)| NameSite {
                overlay: id(owners, *overlay),
                at: place(spot),
            })
            .collect(),
    }
}

fn artefact(owners: &Owners, artefact: &layers::Artefact) -> Artefact {
    Artefact {
        kind: kind_name(artefact.kind),
        name: artefact.name.clone(),
        overlay: id(owners, artefact.overlay),
        change: artefact.change.clone(),
        at: place(&artefact.at),
        platform: artefact.platform.as_ref().map(place),
    }
}

fn cloned(cloned: &layers::Cloned) -> Cloned {
    let mut counts: BTreeMap<CloneState, u64> = BTreeMap::new();
    for file in &cloned.files {
        *counts.entry(file.state).or_default() += 1;
    }
    let count = |state| counts.get(&state).copied().unwrap_or_default();
    let is_told = |state| !matches!(state, CloneState::Same | CloneState::Renamed);
    let files = cloned.files.iter().filter(|file| is_told(file.state));
    Cloned {
        upstream: cloned.upstream.clone(),
        renames: cloned.renames.clone(),
        same: count(CloneState::Same),
        renamed: count(CloneState::Renamed),
        files: files
            .map(|file| CloneFile {
                path: file.path.clone(),
                original: file.original.clone(),
                state: kind_name(file.state),
                members: file.members.clone(),
            })
            .collect(),
    }
}
