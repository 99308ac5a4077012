//! What each project can see: referenced projects, friends, and the usings that hold in all its files.

use rustc_hash::FxHashMap;

use super::world::{UnitId, View, ViewId, World};
use crate::base::ids::{Id, IdVec, ProjectId};
use crate::base::intern::{Interner, Name};
use crate::discover::workspace::{Project, Workspace};
use crate::extract::facts::{NamespaceDeclId, UsingKind};

/// One view for each project, one for loose files (they see all), one for the library.
pub(super) fn build_views(workspace: &Workspace, names: &mut Interner) -> IdVec<ViewId, View> {
    let mut views: IdVec<ViewId, View> = IdVec::new();
    for (id, project) in workspace.projects.iter_enumerated() {
        let name = Some(names.intern(&project.name));
        let mut view = View {
            project: Some(id),
            name,
            ..View::default()
        };
        view.visible.insert(id.0);
        view.friends.insert(id.0);
        for other in &project.visible {
            view.visible.insert(other.0);
        }
        project_usings(project, names, &mut view);
        views.push(view);
    }
    for (id, project) in workspace.projects.iter_enumerated() {
        for friend in &project.internals_visible_to {
            for (other, candidate) in workspace.projects.iter_enumerated() {
                if candidate
                    .name
                    .eq_ignore_ascii_case(friend.split(',').next().unwrap_or_default().trim())
                {
                    views[ViewId(other.0)].friends.insert(id.0);
                }
            }
        }
    }
    views.push(View {
        all: true,
        ..View::default()
    });
    views.push(View::default());
    for (id, project) in workspace.projects.iter_enumerated() {
        alias_views(id, project, names, &mut views);
    }
    views
}

/// A view for each extern alias of a project. What is referenced under aliases only is not seen without them.
fn alias_views(
    id: ProjectId,
    project: &Project,
    names: &mut Interner,
    views: &mut IdVec<ViewId, View>,
) {
    let own = ViewId(id.0);
    for reference in project
        .references
        .iter()
        .filter(|reference| !reference.aliases.is_empty())
    {
        let to = reference.project.0;
        if !reference.aliases.iter().any(|alias| alias == "global") {
            views[own].visible.remove(to);
        }
        for alias in reference.aliases.iter().filter(|alias| *alias != "global") {
            let name = names.intern(alias);
            let known = views[own]
                .extern_aliases
                .iter()
                .find(|(other, _)| *other == name);
            let known = known.map(|&(_, view)| view);
            let view = known.unwrap_or_else(|| {
                let view = views.push(View {
                    project: Some(id),
                    ..View::default()
                });
                views[own].extern_aliases.push((name, view));
                view
            });
            views[view].visible.insert(to);
            if views[own].friends.contains(to) {
                views[view].friends.insert(to);
            }
        }
    }
}

fn project_usings(project: &Project, names: &mut Interner, view: &mut View) {
    for using in &project.global_usings {
        let target = using
            .target
            .strip_prefix("global::")
            .unwrap_or(&using.target);
        let path: Vec<Name> = target
            .split('.')
            .map(|part| names.intern(part.trim()))
            .collect();
        match &using.alias {
            Some(alias) => view.aliases.push((names.intern(alias), path)),
            None if using.is_static => view.statics.push(path),
            None => view.imports.push(path),
        }
    }
}

/// Projects by assembly name.
pub(super) struct ProjectNames(FxHashMap<String, Vec<ViewId>>);

impl ProjectNames {
    pub(super) fn new(views: &IdVec<ViewId, View>, names: &Interner) -> Self {
        let mut by_name: FxHashMap<String, Vec<ViewId>> = FxHashMap::default();
        for (id, view) in views.iter_enumerated() {
            if let Some(name) = view.name {
                by_name
                    .entry(names.text(name).to_lowercase())
                    .or_default()
                    .push(id);
            }
        }
        Self(by_name)
    }

    /// Lets the projects called `friend` see the internals of `project`.
    pub(super) fn grant(&self, views: &mut IdVec<ViewId, View>, project: ProjectId, friend: &str) {
        for &view in self.0.get(&friend.to_lowercase()).into_iter().flatten() {
            views[view].friends.insert(project.0);
        }
    }
}

/// Resolves the global usings of every project: those of its project file and those in its source files.
pub(super) fn collect_global_usings(world: &mut World<'_>) {
    for id in world.views.ids() {
        let found: Vec<_> = world.views[id]
            .imports
            .iter()
            .filter_map(|path| world.namespace_at(super::world::NsId(0), path))
            .collect();
        world.views[id].imported.extend(found);
    }
    for index in 0..world.units.len() {
        let unit = UnitId::from_index(index);
        let Some(root) = world.units[unit].facts.namespaces.iter().next() else {
            continue;
        };
        if !root.usings.iter().any(|using| using.is_global) {
            continue;
        }
        let view = world.units[unit].view;
        let imported =
            super::imports::imports_of(world, &world.units[unit], NamespaceDeclId(0), true);
        world.views[view].imported.extend(imported);
        for (position, using) in root.usings.iter().enumerate() {
            if using.is_global && using.kind != UsingKind::Namespace {
                world.views[view].directives.push((unit, position));
            }
        }
    }
}
