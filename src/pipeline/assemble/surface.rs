//! Operations and entry points in the report, and which of them each boundary provides, requires and starts from.

use std::collections::BTreeSet;

use super::Results;
use crate::base::ids::Id;
use crate::pipeline::records::kind_name;
use crate::report::model::{Caller, EntryPoint, Operation, Place, Site, View, ViewUse};
use crate::resolve::model::TypeId;
use crate::surface::{self, Direction};

/// What a boundary has to do with the outside, as indexes into the report's lists.
#[derive(Clone, Default)]
pub(super) struct Own {
    pub provided: Vec<usize>,
    pub required: Vec<usize>,
    pub entry_points: Vec<usize>,
}

pub(super) fn operations(results: &Results<'_>) -> Vec<Operation> {
    let surface = &results.bound.surface;
    let operations = surface.operations.iter();
    operations
        .map(|operation| Operation {
            direction: kind_name(operation.direction),
            route: operation.route.clone(),
            verb: operation.verb.clone(),
            kind: operation.kind.clone(),
            ty: operation.ty.map(TypeId::index),
            member: operation.member.clone(),
            request: operation.request.map(TypeId::index),
            at: place(surface, operation.at),
            rule: operation.rule.to_owned(),
            certainty: kind_name(operation.certainty),
            boundaries: callers(results, operation)
                .into_iter()
                .map(|index| results.proposal.boundaries[index as usize].id.clone())
                .collect(),
            users: operation
                .users
                .iter()
                .map(|user| Caller {
                    ty: user.by.map(TypeId::index),
                    at: place(surface, user.at),
                    certainty: kind_name(user.certainty),
                })
                .collect(),
        })
        .collect()
}

pub(super) fn entry_points(results: &Results<'_>) -> Vec<EntryPoint> {
    let surface = &results.bound.surface;
    let points = surface.entry_points.iter();
    points
        .map(|point| EntryPoint {
            ty: point.ty.index(),
            kind: point.kind.clone(),
            text: point.text.clone(),
            at: place(surface, point.at),
            rule: point.rule.to_owned(),
            certainty: kind_name(point.certainty),
        })
        .collect()
}

pub(super) fn views(results: &Results<'_>) -> Vec<View> {
    let surface = &results.bound.surface;
    let views = surface.views.iter();
    views
        .filter(|view| view.owner.is_some() || !view.uses.is_empty())
        .map(|view| View {
            path: surface
                .files
                .get(view.file as usize)
                .cloned()
                .unwrap_or_default(),
            owner: view.owner.map(TypeId::index),
            uses: view
                .uses
                .iter()
                .map(|used| ViewUse {
                    ty: used.ty.index(),
                    kind: used.kind.clone(),
                    member: used.member.clone(),
                    line: used.line,
                })
                .collect(),
        })
        .collect()
}

pub(super) fn place(surface: &surface::Surface, at: surface::Place) -> Place {
    match at {
        surface::Place::Source(file, line) => Place::Source(Site(file.index(), line)),
        surface::Place::Beside(file, line) => {
            let path = surface.files.get(file as usize).cloned();
            Place::Beside(path.unwrap_or_default(), line)
        }
    }
}

pub(super) fn boundary_of(results: &Results<'_>, ty: TypeId) -> Option<u32> {
    let placement = results.proposal.placements.get(ty);
    placement.and_then(|placement| placement.boundary)
}

fn callers(results: &Results<'_>, operation: &surface::Operation) -> BTreeSet<u32> {
    let callers = operation.users.iter().filter_map(|user| user.by);
    callers.filter_map(|by| boundary_of(results, by)).collect()
}

/// In the order of the boundaries.
pub(super) fn of_boundaries(results: &Results<'_>) -> Vec<Own> {
    let surface = &results.bound.surface;
    let mut all = vec![Own::default(); results.proposal.boundaries.len()];
    for (id, operation) in surface.operations.iter_enumerated() {
        let own = operation.ty.and_then(|ty| boundary_of(results, ty));
        let provider = own.filter(|_| operation.direction == Direction::Provided);
        if let Some(boundary) = provider {
            all[boundary as usize].provided.push(id.index());
        }
        for boundary in callers(results, operation) {
            if Some(boundary) != provider {
                all[boundary as usize].required.push(id.index());
            }
        }
    }
    for (index, point) in surface.entry_points.iter().enumerate() {
        if let Some(boundary) = boundary_of(results, point.ty) {
            all[boundary as usize].entry_points.push(index);
        }
    }
    all
}
