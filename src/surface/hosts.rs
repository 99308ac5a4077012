//! What is deployed, and which types each deployable drags in.
//!
//! A host is a project that builds a program or a web site ([`deployed`](hosts::deployed)). It starts at its own programs and startup classes, and at what the
//! framework looks for in every assembly that it is given: controllers, pages, components, functions. From there it reaches
//! whatever is mentioned, and of a mentioned interface or abstract class what implements it in a project that it sees, since
//! a container may make one. So it is an upper bound, and what no host reaches is dead, or found in a way that is not known.

use std::collections::BTreeSet;

use super::{EntryPoint, Scene};
use crate::base::ids::{Id, IdVec, ProjectId};
use crate::discover::workspace::{Project, ProjectKind, Workspace};
use crate::extract::facts::{Modifiers, TypeKind};
use crate::resolve::model::TypeId;
use crate::ties::hosts;

/// Something that is deployed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Host {
    /// The project that builds it.
    pub project: ProjectId,
    /// `web`, `console`, `worker` (a program with hosted services), `functions`, `desktop`.
    pub kind: &'static str,
    /// Indexes of the entry points that it starts from.
    pub entry_points: Vec<usize>,
    /// The types that it reaches, in order.
    pub types: Vec<TypeId>,
}

/// Entry points that a framework finds in whatever assembly it is given.
const DISCOVERED: [&str; 14] = [
    "controller",
    "page",
    "view-component",
    "component",
    "service",
    "web-service",
    "wcf-service",
    "function",
    "user-control",
    "master-page",
    "http-module",
    "http-handler",
    "graphql",
    "startup",
];

/// The hosts in project order.
pub(super) fn find(scene: &Scene<'_>, workspace: &Workspace, points: &[EntryPoint]) -> Vec<Host> {
    let next = mentions(scene);
    let deployed = hosts::deployed(scene.model, workspace, scene.index);
    let hosts = deployed.into_iter();
    hosts
        .map(|id| {
            let project = &workspace.projects[id];
            let own = |index: &usize| {
                let point = &points[*index];
                let of = scene.model.types[point.ty].project;
                let is_discovered = DISCOVERED.contains(&point.kind.as_str());
                of == Some(id)
                    || is_discovered && of.is_some_and(|of| project.visible.contains(&of))
            };
            let entry_points: Vec<usize> = (0..points.len()).filter(own).collect();
            let roots = entry_points.iter().map(|&index| points[index].ty).collect();
            let types = reach(scene, &next, id, project, roots);
            Host {
                project: id,
                kind: kind(project, points, &entry_points, scene, id),
                entry_points,
                types,
            }
        })
        .filter(|host| !host.types.is_empty())
        .collect()
}

fn kind(
    project: &Project,
    points: &[EntryPoint],
    entry_points: &[usize],
    scene: &Scene<'_>,
    id: ProjectId,
) -> &'static str {
    let has = |kind: &str| {
        entry_points.iter().any(|&index| {
            points[index].kind == kind && scene.model.types[points[index].ty].project == Some(id)
        })
    };
    match project.kind {
        ProjectKind::Web => "web",
        ProjectKind::Desktop => "desktop",
        _ if has("function") => "functions",
        _ if has("hosted-service") => "worker",
        _ => "console",
    }
}

/// Which types each type mentions, each once.
fn mentions(scene: &Scene<'_>) -> IdVec<TypeId, Vec<TypeId>> {
    let mut next: IdVec<TypeId, Vec<TypeId>> = IdVec::filled(Vec::new(), scene.model.types.len());
    for reference in &scene.model.references {
        let known = &mut next[reference.from];
        if known.last() != Some(&reference.to) {
            known.push(reference.to);
        }
    }
    next
}

/// What is reached from `roots` within the projects that `project` sees.
fn reach(
    scene: &Scene<'_>,
    next: &IdVec<TypeId, Vec<TypeId>>,
    id: ProjectId,
    project: &Project,
    roots: BTreeSet<TypeId>,
) -> Vec<TypeId> {
    let mut seen = vec![false; scene.model.types.len()];
    let is_visible = |ty: TypeId| {
        let of = scene.model.types[ty].project;
        of.is_none_or(|of| of == id || project.visible.contains(&of))
    };
    let mut stack: Vec<TypeId> = roots.into_iter().collect();
    while let Some(ty) = stack.pop() {
        let symbol = &scene.model.types[ty];
        if seen[ty.index()] || symbol.is_test || !is_visible(ty) {
            continue;
        }
        seen[ty.index()] = true;
        stack.extend(next[ty].iter().copied().filter(|to| !seen[to.index()]));
        let is_open =
            symbol.kind == TypeKind::Interface || symbol.modifiers.has(Modifiers::ABSTRACT);
        if is_open {
            stack.extend_from_slice(scene.index.implementations(ty));
        }
    }
    let types = scene.model.types.ids();
    types.filter(|ty| seen[ty.index()]).collect()
}
