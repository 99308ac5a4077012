//! Which boundary each file belongs to: by what it declares, by what links it to types, else by its folder.

use std::collections::{BTreeMap, BTreeSet};

use super::Bound;
use crate::base::ids::ProjectId;
use crate::graph::DependencyGraph;
use crate::history::containment::{Certainty, Home, Homes};
use crate::propose::Proposal;
use crate::resolve::model::TypeId;
use crate::ties::strings::Spot;

/// A folder belongs to the boundary of so many in a hundred of the types below it.
const MOST: u64 = 75;

/// The boundaries of the files of a code base.
pub(super) fn homes(bound: &Bound, graph: &DependencyGraph, proposal: &Proposal) -> Homes {
    let mut files: BTreeMap<String, Home> = BTreeMap::new();
    let mut folders: BTreeMap<String, BTreeMap<u32, u64>> = BTreeMap::new();
    let mut declared: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    let mut projects: BTreeMap<ProjectId, BTreeSet<u32>> = BTreeMap::new();
    for (ty, node) in graph.types.iter_enumerated() {
        let Some(boundary) = proposal.placements[ty].boundary else {
            continue;
        };
        if let Some(project) = node.project {
            projects.entry(project).or_default().insert(boundary);
        }
        for &file in &node.files {
            let path = &graph.files[file];
            declared.entry(path.clone()).or_default().insert(boundary);
            for folder in around(path) {
                let counts = folders.entry(folder.to_owned()).or_default();
                *counts.entry(boundary).or_default() += 1;
            }
        }
    }
    let mut home = |path: String, boundaries: BTreeSet<u32>, certainty: Certainty| {
        let boundaries = boundaries.into_iter().collect();
        files.insert(
            path,
            Home {
                boundaries,
                certainty,
            },
        );
    };
    let mut beside: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    for (path, boundary) in linked(bound, proposal) {
        beside.entry(path).or_default().insert(boundary);
    }
    // What leads to several boundaries is shared by them, and says nothing.
    for (path, boundaries) in beside.into_iter().filter(|(_, all)| all.len() == 1) {
        home(path, boundaries, Certainty::Likely);
    }
    for (project, boundaries) in projects.into_iter().filter(|(_, all)| all.len() == 1) {
        if let Some(node) = graph.projects.get(project) {
            home(node.path.clone(), boundaries, Certainty::Certain);
        }
    }
    for (path, boundaries) in declared {
        home(path, boundaries, Certainty::Certain);
    }
    let ids = proposal
        .boundaries
        .iter()
        .map(|boundary| boundary.id.clone());
    Homes {
        ids: ids.collect(),
        files,
        folders: folders
            .into_iter()
            .map(|(path, counts)| (path, home_of_folder(&counts)))
            .collect(),
    }
}

/// The folders around a file. The root is none: what lies there serves all.
fn around(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// Files beside the code that a link ties to a type of a boundary: views of its types, names of types in configuration.
fn linked<'a>(
    bound: &'a Bound,
    proposal: &'a Proposal,
) -> impl Iterator<Item = (String, u32)> + 'a {
    let of = |ty: TypeId| {
        proposal
            .placements
            .get(ty)
            .and_then(|placement| placement.boundary)
    };
    let views = bound.surface.views.iter().flat_map(move |view| {
        let path = bound.surface.files.get(view.file as usize);
        // Whose it is says more than what it shows.
        let owner = view.owner.and_then(of);
        let shown = view.uses.iter().filter_map(move |used| of(used.ty));
        let shown = shown.filter(move |_| owner.is_none());
        let all: Vec<u32> = owner.into_iter().chain(shown).collect();
        all.into_iter()
            .filter_map(move |boundary| Some((path?.clone(), boundary)))
    });
    let links = bound.ties.links.iter().flat_map(move |link| {
        let boundary = link.ty.and_then(of);
        let spots = link.declared.iter().chain(&link.used);
        spots.filter_map(move |spot| match spot {
            Spot::Beside(path, _) => Some((path.clone(), boundary?)),
            Spot::Code(..) => None,
        })
    });
    views.chain(links)
}

/// The boundary that all, or nearly all, types below a folder are of.
fn home_of_folder(counts: &BTreeMap<u32, u64>) -> Option<Home> {
    let all: u64 = counts.values().sum();
    let (&boundary, &most) = counts
        .iter()
        .max_by_key(|&(&id, &count)| (count, std::cmp::Reverse(id)))?;
    let certainty = if most == all {
        Certainty::Likely
    } else if most * 100 >= all * MOST {
        Certainty::Guess
    } else {
        return None;
    };
    Some(Home {
        boundaries: vec![boundary],
        certainty,
    })
}
