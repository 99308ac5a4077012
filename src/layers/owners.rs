//! Whose each type and each file is.

use crate::base::ids::{FileId, IdVec};
use crate::boundaries::{Boundaries, Layer, Root, owner_of};
use crate::discover::workspace::Workspace;
use crate::resolve::model::{Model, TypeId};

/// The owner of a type or file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Owner {
    /// The platform team.
    Platform,
    /// The team of an overlay, by its place among all.
    Overlay(u32),
}

/// Who owns what.
///
/// `boundaries.toml` tells by roots. What it leaves to nobody is the platform's where no platform is declared. Where the
/// graph of a platform is given, that is the platform; without any overlay declared, the whole tree is one.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Owners {
    /// The name of the platform.
    pub platform: String,
    /// The overlays, in the order of the file.
    pub overlays: Vec<Layer>,
    /// Whose each type is.
    types: IdVec<TypeId, Option<Owner>>,
    /// Whose each source file is.
    files: IdVec<FileId, Option<Owner>>,
    platform_layer: Option<Layer>,
    rest: Option<Owner>,
    is_beside: bool,
    /// Roots of `boundaries.toml` that cover nothing.
    pub unmatched: Vec<Root>,
}

impl Owners {
    /// Who owns what of `workspace`; `None` where nobody says that there are layers. `is_clone` says that the tree was
    /// cloned from another one.
    #[must_use]
    pub fn new(
        form: &Boundaries,
        model: &Model,
        workspace: &Workspace,
        is_clone: bool,
    ) -> Option<Self> {
        let graph = workspace
            .projects
            .iter()
            .find_map(|project| project.graph.as_ref());
        let is_declared = form.platform.is_some() || !form.overlays.is_empty();
        if !is_declared && graph.is_none() && !is_clone {
            return None;
        }
        let is_one = form.overlays.is_empty() && form.platform.is_none();
        let mut owners = Self {
            platform: form.platform.as_ref().map_or_else(
                || graph.map_or("platform", |name| stem(name)).to_owned(),
                |layer| layer.name.clone(),
            ),
            overlays: if is_one {
                vec![whole(workspace)]
            } else {
                form.overlays.clone()
            },
            platform_layer: form.platform.clone(),
            rest: match (is_one, graph, &form.platform) {
                (false, None, None) => Some(Owner::Platform),
                _ => None,
            },
            ..Self::default()
        };
        owners.files = workspace
            .files
            .iter()
            .map(|file| owners.of_path(&file.path))
            .collect();
        owners.types = model
            .types
            .ids()
            .map(|ty| owners.find(model, workspace, ty))
            .collect();
        let is_source = |ty: TypeId| !model.types[ty].is_platform;
        owners.is_beside = model
            .types
            .ids()
            .any(|ty| is_source(ty) && owners.types[ty] == Some(Owner::Platform));
        owners.unmatched = owners.unmatched(workspace);
        Some(owners)
    }

    fn find(&self, model: &Model, workspace: &Workspace, ty: TypeId) -> Option<Owner> {
        let symbol = &model.types[ty];
        if symbol.is_platform {
            return Some(Owner::Platform);
        }
        let by_file = symbol
            .parts
            .first()
            .and_then(|part| self.claim(&workspace.files[part.file].path));
        let project = symbol
            .project
            .map(|project| &workspace.projects[project].path);
        by_file.or_else(|| self.claim(project?)).or(self.rest)
    }

    /// The layer with the closest root.
    fn claim(&self, path: &str) -> Option<Owner> {
        let platform = self.platform_layer.iter();
        let first = usize::from(self.platform_layer.is_some());
        let layers: Vec<&Layer> = platform.chain(&self.overlays).collect();
        let at = owner_of(&layers, path)?;
        Some(match at.checked_sub(first) {
            None => Owner::Platform,
            Some(overlay) => Owner::Overlay(overlay as u32),
        })
    }

    /// Whose a file is.
    #[must_use]
    pub fn of_path(&self, path: &str) -> Option<Owner> {
        self.claim(path).or(self.rest)
    }

    /// Whose a source file is.
    #[must_use]
    pub fn of_file(&self, file: FileId) -> Option<Owner> {
        self.files.get(file).copied().flatten()
    }

    /// Whose a type is.
    #[must_use]
    pub fn of(&self, ty: TypeId) -> Option<Owner> {
        self.types.get(ty).copied().flatten()
    }

    /// The overlay that a type belongs to.
    #[must_use]
    pub fn overlay(&self, ty: TypeId) -> Option<u32> {
        match self.of(ty) {
            Some(Owner::Overlay(overlay)) => Some(overlay),
            _ => None,
        }
    }

    /// Whether a type is the platform's.
    #[must_use]
    pub fn is_platform(&self, ty: TypeId) -> bool {
        self.of(ty) == Some(Owner::Platform)
    }

    /// Whether a type extends a platform whose source lies beside it: then it has no say in how that is divided.
    #[must_use]
    pub fn is_on_top(&self, ty: TypeId) -> bool {
        self.is_beside && self.overlay(ty).is_some()
    }

    /// The name of a layer in the report: `platform`, or the id of an overlay.
    #[must_use]
    pub fn id(&self, owner: Owner) -> &str {
        match owner {
            Owner::Platform => "platform",
            Owner::Overlay(overlay) => self
                .overlays
                .get(overlay as usize)
                .map_or("", |layer| &layer.id),
        }
    }

    fn unmatched(&self, workspace: &Workspace) -> Vec<Root> {
        let sources = workspace.files.iter().map(|file| file.path.as_str());
        let companions = workspace.companions.iter().map(|file| file.path.as_str());
        let projects = workspace
            .projects
            .iter()
            .map(|project| project.path.as_str());
        let paths: Vec<&str> = sources.chain(companions).chain(projects).collect();
        let layers = self.platform_layer.iter().chain(&self.overlays);
        let roots = layers.flat_map(|layer| layer.roots.iter().chain(&layer.upstream));
        roots
            .filter(|root| root.line > 0 && !paths.iter().any(|path| root.covers(path)))
            .cloned()
            .collect()
    }
}

/// The whole tree as one overlay, called like its only solution.
fn whole(workspace: &Workspace) -> Layer {
    let name = match workspace.solutions.as_slice() {
        [only] => stem(only),
        _ => "overlay",
    };
    let id = match crate::boundaries::slug(name) {
        id if id.is_empty() || id == "platform" => "overlay".to_owned(),
        id => id,
    };
    Layer {
        id,
        name: name.to_owned(),
        roots: vec![Root {
            text: ".".to_owned(),
            line: 0,
            column: 0,
        }],
        ..Layer::default()
    }
}

/// The name of a file without its folders and its extension.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
