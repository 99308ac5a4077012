//! An older tree held to the division of a later one, under its own names.

use std::collections::{BTreeMap, BTreeSet};

use super::decisions::Later;
use super::{Bound, graph_of};
use crate::boundaries::{Named, renames};
use crate::graph::{DependencyGraph, TypeNode};
use crate::resolve::model::TypeId;

/// Holds `older` to the division of `newer`: a type that is called otherwise there is where it is there. The new name of each
/// such type is returned. Takes time in proportion to the graphs.
pub fn hold_alike(older: &mut Bound, newer: &Bound) -> BTreeMap<String, String> {
    let (before, after) = rayon::join(|| graph_of(older), || graph_of(newer));
    older.accepted.later = later(&before, &after);
    let names = older.accepted.later.iter();
    names
        .map(|(id, later)| (id.clone(), later.id.clone()))
        .collect()
}

/// What the outermost types of `before` that `after` does not have by that name are there.
pub(super) fn later(before: &DependencyGraph, after: &DependencyGraph) -> BTreeMap<String, Later> {
    let (old, new) = (outermost(before), outermost(after));
    let only =
        |these: &BTreeMap<&str, TypeId>, others: &BTreeMap<&str, TypeId>| -> BTreeSet<TypeId> {
            let own = these.iter().filter(|(id, _)| !others.contains_key(*id));
            own.map(|(_, &ty)| ty).collect()
        };
    let (gone, fresh) = (only(&old, &new), only(&new, &old));
    if gone.is_empty() || fresh.is_empty() {
        return BTreeMap::new();
    }
    let names = renames(&named(before, &gone), &named(after, &fresh));
    let later = names.into_iter().filter_map(|(old, id)| {
        let node = &after.types[*new.get(id)?];
        let project = node.project.and_then(|project| after.projects.get(project));
        let files = node.files.iter().map(|&file| after.files[file].clone());
        let later = Later {
            id: id.to_owned(),
            project: project.map_or_else(String::new, |project| project.path.clone()),
            files: files.collect(),
        };
        Some((old.to_owned(), later))
    });
    later.collect()
}

/// The outermost types of the code itself, by id.
pub(super) fn outermost(graph: &DependencyGraph) -> BTreeMap<&str, TypeId> {
    let is_own = |node: &TypeNode| node.outer.is_none() && !node.marks.platform;
    let types = graph.types.iter_enumerated();
    let own = types.filter(|(_, node)| is_own(node));
    own.map(|(ty, node)| (node.id.as_str(), ty)).collect()
}

/// `types` with what tells them again.
fn named<'a>(graph: &'a DependencyGraph, types: &BTreeSet<TypeId>) -> Vec<Named<'a>> {
    let around = |mut ty: TypeId| {
        while let Some(outer) = graph.types[ty].outer {
            ty = outer;
        }
        ty
    };
    let mut neighbours: BTreeMap<TypeId, BTreeSet<&str>> = BTreeMap::new();
    for edge in &graph.edges {
        let (from, to) = (around(edge.from), around(edge.to));
        for (ty, other) in [(from, to), (to, from)] {
            if types.contains(&ty) {
                let other = graph.types[other].id.as_str();
                neighbours.entry(ty).or_default().insert(other);
            }
        }
    }
    let named = types.iter().map(|ty| {
        let node = &graph.types[*ty];
        Named {
            id: &node.id,
            kind: format!("{:?}", node.kind),
            files: node
                .files
                .iter()
                .map(|&file| graph.files[file].as_str())
                .collect(),
            members: node.members.iter().map(String::as_str).collect(),
            neighbours: neighbours.remove(ty).unwrap_or_default(),
        }
    });
    named.collect()
}
