//! Reads what the stage `layers` needs, and puts its findings together with who owns what.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;

use super::Bound;
use super::options::Options;
use crate::base::ids::{FileId, IdVec};
use crate::base::problem::{Problem, ProblemCode};
use crate::boundaries::{Boundaries, Layer, Root, owner_of};
use crate::discover::tree::SourceTree;
use crate::discover::workspace::Workspace;
use crate::discover::{self, DiscoverError};
use crate::extract::extract;
use crate::extract::facts::FileFacts;
use crate::extract::skeleton::declared;
use crate::git::Revision;
use crate::graph::DependencyGraph;
use crate::layers::{
    self, BesideFile, Code, Layers, Material, Original, Owner, Owners, is_artefact, is_text,
    names_of, texts_of,
};
use crate::resolve::PlatformFile;
use crate::syntax::{Parser, decode, normalise};

/// A starter site that an overlay was cloned from, where it does not lie in the same tree.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct GivenUpstream {
    /// A folder or a revision, as it was named.
    pub name: String,
    /// The id of the overlay; `None` where there is only one.
    pub overlay: Option<String>,
    /// Its files by path, with their text.
    pub files: Vec<(String, String)>,
}

impl GivenUpstream {
    /// The text files of the folder, solution or project at `path`.
    ///
    /// # Errors
    /// Where there is nothing to read.
    pub fn of_folder(
        name: &str,
        overlay: Option<&str>,
        path: &Path,
        options: &Options,
    ) -> Result<Self, DiscoverError> {
        let (tree, workspace) = discover::open(path, &options.discovery())?;
        Ok(Self::of(name, overlay, &tree, &workspace, options))
    }

    /// The text files of the code base at `path` of a revision.
    ///
    /// # Errors
    /// As for [`GivenUpstream::of_folder`].
    pub fn of_revision(
        name: &str,
        overlay: Option<&str>,
        revision: &Revision,
        path: &Path,
        options: &Options,
    ) -> Result<Self, DiscoverError> {
        let real = revision.locate(path);
        let real = real.map_err(|_| DiscoverError::NoSuchPath(path.to_owned()))?;
        let (tree, workspace) = discover::open_in(revision, &real, path, &options.discovery())?;
        Ok(Self::of(name, overlay, &tree, &workspace, options))
    }

    fn of(
        name: &str,
        overlay: Option<&str>,
        tree: &dyn SourceTree,
        workspace: &Workspace,
        options: &Options,
    ) -> Self {
        Self {
            name: name.to_owned(),
            overlay: overlay.map(str::to_owned),
            files: texts(tree, workspace, options, |_| true),
        }
    }
}

/// The text of the sources and of the files beside them that `is_wanted` names by path, in path order.
fn texts(
    tree: &dyn SourceTree,
    workspace: &Workspace,
    options: &Options,
    is_wanted: impl Fn(&str) -> bool + Sync,
) -> Vec<(String, String)> {
    let sources = workspace.files.iter().map(|file| (&file.path, file.bytes));
    let beside = workspace
        .companions
        .iter()
        .map(|file| (&file.path, file.bytes));
    let mut paths: Vec<&String> = sources
        .chain(beside)
        .filter(|(path, bytes)| *bytes <= options.max_file_size && is_text(path) && is_wanted(path))
        .map(|(path, _)| path)
        .collect();
    paths.sort();
    let read = paths.into_par_iter().filter_map(|path| {
        let bytes = tree.read(path).ok()?;
        let text = decode(&bytes).ok()?.text.into_owned();
        Some((path.clone(), text))
    });
    read.collect()
}

/// Whether the accepted file, or what else was given, tells layers of ownership apart.
#[must_use]
pub fn is_layered(form: &Boundaries, options: &Options) -> bool {
    let is_declared = form.platform.is_some() || !form.overlays.is_empty();
    is_declared || !options.upstreams.is_empty() || !options.graphs.is_empty()
}

/// Marks the types that extend what is to be divided.
pub(super) fn mark(owners: &Owners, graph: &mut DependencyGraph) {
    for ty in graph.types.ids().collect::<Vec<_>>() {
        graph.types[ty].marks.overlay = owners.is_on_top(ty);
    }
}

/// What `layers` needs, read; nothing where there are no layers.
pub(super) fn material(
    tree: &dyn SourceTree,
    options: &Options,
    form: &Boundaries,
    facts: &IdVec<FileId, Option<&FileFacts>>,
    platform: &[PlatformFile],
    bound: &Bound,
) -> Material {
    let Some(owners) = owners_of(form, bound, options) else {
        return Material::default();
    };
    let workspace = &bound.workspace;
    let beside = texts(tree, workspace, options, is_artefact);
    let mut material = Material {
        beside: beside
            .par_iter()
            .map(|(path, text)| BesideFile::new(path, text))
            .collect(),
        declared: platform
            .par_iter()
            .flat_map_iter(|file| {
                let project = file.project;
                declared(&file.facts)
                    .into_iter()
                    .map(move |part| (project, part))
            })
            .collect(),
        clones: clones(tree, options, &owners, workspace),
        ..Material::default()
    };
    let files: Vec<(FileId, &FileFacts)> = facts
        .iter_enumerated()
        .filter_map(|(id, facts)| Some((id, (*facts)?)))
        .collect();
    let of_overlays = files
        .par_iter()
        .filter(|(file, _)| matches!(owners.of_file(*file), Some(Owner::Overlay(_))));
    material.code = of_overlays
        .map(|(file, facts)| (*file, names_of(facts)))
        .collect();
    let wanted: BTreeSet<&str> = material
        .code
        .values()
        .flat_map(layers::CodeNames::wanted)
        .collect();
    let of_platform = files
        .par_iter()
        .filter(|(file, _)| owners.of_file(*file) == Some(Owner::Platform));
    let spelt: Vec<(String, FileId, u32)> = of_platform
        .flat_map_iter(|(file, facts)| {
            let (spelt, file) = (texts_of(facts, &wanted), *file);
            spelt
                .into_iter()
                .map(move |(text, line)| (text, file, line))
        })
        .collect();
    let mut by_text: BTreeMap<String, Vec<(FileId, u32)>> = BTreeMap::new();
    for (text, file, line) in spelt {
        by_text.entry(text).or_default().push((file, line));
    }
    material.spelt = by_text;
    material
}

fn owners_of(form: &Boundaries, bound: &Bound, options: &Options) -> Option<Owners> {
    let is_clone = !options.upstreams.is_empty();
    Owners::new(form, &bound.model, &bound.workspace, is_clone)
}

/// How overlays differ from what they were cloned from.
fn clones(
    tree: &dyn SourceTree,
    options: &Options,
    owners: &Owners,
    workspace: &Workspace,
) -> Vec<(u32, layers::Cloned)> {
    let own = |overlay: u32| {
        let is_own = |path: &str| owners.of_path(path) == Some(Owner::Overlay(overlay));
        let roots = &owners.overlays[overlay as usize].roots;
        originals(texts(tree, workspace, options, is_own), |path| {
            below(path, roots)
        })
    };
    let mut found = Vec::new();
    for (overlay, layer) in (0..).zip(&owners.overlays) {
        let Some(root) = &layer.upstream else {
            continue;
        };
        let upstream = texts(tree, workspace, options, |path| root.covers(path));
        let upstream = originals(upstream, |path| below(path, std::slice::from_ref(root)));
        found.push((
            overlay,
            layers::compare(&root.text, &upstream, &own(overlay)),
        ));
    }
    for given in &options.upstreams {
        if let Some(overlay) = overlay_of(given, owners) {
            let upstream = originals(given.files.clone(), str::to_owned);
            found.push((
                overlay,
                layers::compare(&given.name, &upstream, &own(overlay)),
            ));
        }
    }
    found
}

/// The overlay that was cloned from a given starter site: the one that is named, or the only one.
fn overlay_of(given: &GivenUpstream, owners: &Owners) -> Option<u32> {
    let at = match &given.overlay {
        Some(id) => owners
            .overlays
            .iter()
            .position(|overlay| overlay.id == *id)?,
        None if owners.overlays.len() == 1 => 0,
        None => return None,
    };
    Some(at as u32)
}

/// A path from the folder of the closest root on.
fn below(path: &str, roots: &[Root]) -> String {
    let folders = roots
        .iter()
        .filter(|root| root.covers(path))
        .map(Root::folder);
    let inside = folders.filter_map(|folder| path.strip_prefix(folder));
    let shortest = inside.min_by_key(|rest| rest.len());
    shortest.unwrap_or(path).trim_start_matches('/').to_owned()
}

fn originals(files: Vec<(String, String)>, below: impl Fn(&str) -> String + Sync) -> Vec<Original> {
    files
        .into_par_iter()
        .map_init(Parser::new, |parser, (path, text)| {
            let is_code = path.to_lowercase().ends_with(".cs");
            let facts = is_code.then(|| {
                // Both sides are read without symbols, so that what is conditional differs in neither.
                let tree = parser.parse(&normalise(&text, &BTreeSet::new()));
                extract(&tree, &text)
            });
            Original {
                below: below(&path),
                path,
                text,
                facts,
            }
        })
        .collect()
}

/// Who owns what of `bound`, and what overlays use of the platform; `None` where there are no layers.
pub(super) fn find(bound: &Bound, options: &Options) -> Option<(Owners, Layers)> {
    let owners = owners_of(&bound.accepted.form, bound, options)?;
    let code = Code {
        model: &bound.model,
        workspace: &bound.workspace,
        ties: &bound.ties,
        data: &bound.data,
        surface: &bound.surface,
    };
    let found = layers::find(&code, &owners, &bound.layered);
    Some((owners, found))
}

/// Roots that cover nothing, and starter sites that are nobody's.
pub(super) fn problems(bound: &Bound, options: &Options, owners: &Owners) -> Vec<Problem> {
    let file = &bound.accepted.name;
    let unmatched = owners.unmatched.iter().map(|root| {
        let message = format!("\"{}\" covers no file", root.text);
        Problem::new(ProblemCode::UnmatchedEntry, file, message).at_place(root.line, root.column)
    });
    let nobodys = options
        .upstreams
        .iter()
        .filter(|given| overlay_of(given, owners).is_none());
    let nobodys = nobodys.map(|given| {
        let ids: Vec<&str> = owners
            .overlays
            .iter()
            .map(|overlay| overlay.id.as_str())
            .collect();
        let message = format!(
            "{} is the upstream of no overlay; say of which one: --upstream OVERLAY={}, one of {}",
            given.name,
            given.name,
            ids.join(", ")
        );
        Problem::new(ProblemCode::UnmatchedEntry, "", message)
    });
    unmatched.chain(nobodys).collect()
}

/// Whether the platform owns the file at `path`, by the roots of `form`; without any, everything is the platform's.
#[must_use]
pub fn is_platform_file(form: &Boundaries, path: &str) -> bool {
    let layers: Vec<&Layer> = form.platform.iter().chain(&form.overlays).collect();
    match owner_of(&layers, path) {
        Some(at) => at == 0 && form.platform.is_some(),
        None => form.platform.is_none(),
    }
}
