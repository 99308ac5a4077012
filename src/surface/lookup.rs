//! Types by the names that texts give them.

use rustc_hash::FxHashMap;

use crate::discover::workspace::Workspace;
use crate::resolve::model::{Model, TypeId};

/// Types of the code base, tests left out, by simple name.
pub(super) struct Lookup<'m> {
    model: &'m Model,
    workspace: &'m Workspace,
    by_name: FxHashMap<&'m str, Vec<TypeId>>,
}

impl<'m> Lookup<'m> {
    pub(super) fn new(model: &'m Model, workspace: &'m Workspace) -> Self {
        let mut by_name: FxHashMap<&str, Vec<TypeId>> = FxHashMap::default();
        for ty in model.types.ids() {
            let symbol = &model.types[ty];
            if !symbol.is_test && !symbol.is_platform {
                by_name
                    .entry(model.names.text(symbol.name))
                    .or_default()
                    .push(ty);
            }
        }
        Self {
            model,
            workspace,
            by_name,
        }
    }

    /// The type that a text in the file at `path` means: by its full name where it has dots, else the one of that simple
    /// name that lies nearest.
    pub(super) fn find(&self, text: &str, path: &str) -> Option<TypeId> {
        let text = text
            .split(['<', '[', '?', '('])
            .next()
            .unwrap_or(text)
            .trim();
        let simple = text.rsplit('.').next().unwrap_or(text);
        let all = self.by_name.get(simple)?;
        let full = all.iter().copied().find(|&ty| {
            let id = &self.model.types[ty].id;
            id == text || id.split('`').next() == Some(text)
        });
        if full.is_some() {
            return full;
        }
        // `Models.Cart` below a namespace that is open.
        let ends = |ty: &TypeId| {
            let id = &self.model.types[*ty].id;
            let dotted = id
                .strip_suffix(text)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
            !text.contains('.') || dotted
        };
        let fitting: Vec<TypeId> = all.iter().copied().filter(ends).collect();
        // What lies in an area means what is in an area.
        let is_near = |ty: &TypeId| {
            self.model.types[*ty].namespace.contains(".Areas.") == path.contains("Areas/")
        };
        let near: Vec<TypeId> = fitting.iter().copied().filter(is_near).collect();
        self.nearest(if near.is_empty() { &fitting } else { &near }, path)
    }

    /// Every type that a text like `List<Cart>` means, the outermost first.
    pub(super) fn find_all(&self, text: &str, path: &str) -> Vec<TypeId> {
        let parts = text.split(['<', '>', ',', '(', ')', ' ', '[', ']', '?']);
        let found = parts
            .filter(|part| !part.is_empty())
            .filter_map(|part| self.find(part, path));
        found.collect()
    }

    /// Of several, the one whose file shares most folders with `path`; the first of equals.
    pub(super) fn nearest(&self, types: &[TypeId], path: &str) -> Option<TypeId> {
        let shared = |ty: TypeId| {
            let part = self.model.types[ty].parts.first();
            let own = part.map_or("", |part| self.workspace.files[part.file].path.as_str());
            own.split('/')
                .zip(path.split('/'))
                .take_while(|(a, b)| a == b)
                .count()
        };
        let best = types.iter().copied().map(|ty| (shared(ty), ty));
        best.max_by_key(|&(shared, ty)| (shared, std::cmp::Reverse(ty)))
            .map(|(_, ty)| ty)
    }

    /// The address of the file at `path` within the web site that it belongs to.
    pub(super) fn address(&self, path: &str) -> String {
        let folders = self.workspace.projects.iter().filter_map(|project| {
            let folder = project
                .path
                .rsplit_once('/')
                .map_or("", |(folder, _)| folder);
            let rest = path.strip_prefix(folder)?;
            (folder.is_empty() || rest.starts_with('/')).then_some((folder.len(), rest))
        });
        let rest = folders
            .max_by_key(|&(length, _)| length)
            .map_or(path, |(_, rest)| rest);
        format!("/{}", rest.trim_start_matches('/'))
    }
}
