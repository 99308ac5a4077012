//! What a change means to overlays beside the code: resources, templates, settings, names and copies.

use std::collections::BTreeSet;

use super::outcome::OverlayChange;
use super::surface::{SITES, place};
use crate::report::model::{Artefact, Place, Report, Site};

/// What lies beside the code: overlays replace something that is gone, or have a copy of something that changed.
pub(super) fn beside(
    before: &Report,
    after: &Report,
    files: &[String],
) -> Vec<(String, OverlayChange)> {
    let mut found = Vec::new();
    let later = |artefact: &Artefact| {
        let same = |other: &&Artefact| {
            (&other.kind, &other.name, &other.overlay)
                == (&artefact.kind, &artefact.name, &artefact.overlay)
        };
        after.layers.artefacts.iter().find(same)
    };
    for artefact in &before.layers.artefacts {
        let Some(platform) = &artefact.platform else {
            continue;
        };
        let now = later(artefact);
        let (rule, effect) = if now.is_some_and(|now| now.platform.is_none()) {
            (format!("{}-removed", artefact.kind), "breaks")
        } else if artefact.kind == "template" && is_changed(before, platform, files) {
            ("overridden-template-changed".to_owned(), "review")
        } else {
            continue;
        };
        let change = OverlayChange {
            rule,
            effect: effect.to_owned(),
            what: artefact.name.clone(),
            how: vec![artefact.change.clone()],
            uses: 1,
            sites: vec![at(before, &artefact.at)],
            ..OverlayChange::default()
        };
        found.push((artefact.overlay.clone(), change));
    }
    found.extend(names(before, after));
    found.extend(copies(before, files));
    found
}

pub(super) fn at(report: &Report, at: &Place) -> String {
    match at {
        Place::Source(site) => place(report, *site),
        Place::Beside(path, line) => format!("{path}:{line}"),
    }
}

/// Whether a file of the code base is among those that differ, which are named from the top of the repository.
fn differs(path: &str, files: &[String]) -> bool {
    let is_end = |file: &String| {
        file.strip_suffix(path)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('/'))
    };
    files.iter().any(is_end)
}

fn is_changed(report: &Report, place: &Place, files: &[String]) -> bool {
    match place {
        Place::Beside(path, _) => differs(path, files),
        Place::Source(Site(file, _)) => report
            .files
            .get(*file)
            .is_some_and(|path| differs(path, files)),
    }
}

/// Names in strings that the platform spelt and no longer does.
fn names(before: &Report, after: &Report) -> Vec<(String, OverlayChange)> {
    let mut found = Vec::new();
    for name in before
        .layers
        .names
        .iter()
        .filter(|name| !name.declared.is_empty())
    {
        let mut same = after
            .layers
            .names
            .iter()
            .filter(|other| (&other.kind, &other.text) == (&name.kind, &name.text));
        if same
            .next()
            .is_none_or(|now| !now.declared.is_empty() || now.uses.is_empty())
        {
            continue;
        }
        let overlays: BTreeSet<&String> = name.uses.iter().map(|used| &used.overlay).collect();
        for overlay in overlays {
            let own = name.uses.iter().filter(|used| used.overlay == *overlay);
            let sites: Vec<String> = own.map(|used| at(before, &used.at)).collect();
            let change = OverlayChange {
                rule: "name-not-spelt-any-more".to_owned(),
                effect: "breaks".to_owned(),
                what: name.text.clone(),
                how: vec![name.kind.clone()],
                uses: sites.len() as u64,
                sites: sites.into_iter().take(SITES).collect(),
                ..OverlayChange::default()
            };
            found.push((overlay.clone(), change));
        }
    }
    found
}

/// Files of a starter site that changed and that a clone has edited.
fn copies(before: &Report, files: &[String]) -> Vec<(String, OverlayChange)> {
    let mut found = Vec::new();
    for overlay in &before.layers.overlays {
        let edited = overlay.cloned.iter().flat_map(|cloned| &cloned.files);
        for file in edited.filter(|file| file.state == "edited") {
            let (Some(path), Some(original)) = (&file.path, &file.original) else {
                continue;
            };
            if differs(original, files) {
                let change = OverlayChange {
                    rule: "original-of-edited-copy-changed".to_owned(),
                    effect: "review".to_owned(),
                    what: original.clone(),
                    how: vec!["clone".to_owned()],
                    uses: 1,
                    sites: vec![format!("{path}:1")],
                    ..OverlayChange::default()
                };
                found.push((overlay.id.clone(), change));
            }
        }
    }
    found
}
