//! Links by string: types that configuration, transforms and installers name, and names that two places spell alike.
//!
//! A name is one only letter by letter: `Аdmin` with a Cyrillic first letter is another name than `Admin`. What is found
//! says how sure it is, and what nothing answers to is listed as such.

mod links;
mod scan;

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::facts::Certainty;
use crate::base::ids::FileId;
use crate::discover::workspace::{CompanionFile, CompanionKind, Workspace};
use crate::resolve::model::{Model, TypeId};

pub use links::find;
pub use scan::Spelt;

/// A string that stands for something declared elsewhere.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Link {
    /// What kind of name it is.
    pub kind: LinkKind,
    /// The string.
    pub text: String,
    /// The type that it names, or that is registered under it.
    pub ty: Option<TypeId>,
    /// Where it is declared, sent or registered; of a type, nowhere but in its code.
    pub declared: Vec<Spot>,
    /// Where it is used or received.
    pub used: Vec<Spot>,
    /// How sure it is that both mean the same; `None` where one side is missing.
    pub matched: Option<Certainty>,
}

/// Kinds of names.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// A type, by its full name.
    Type,
    /// A type of another code base, by its full name.
    ExternalType,
    /// A provider, plugin or workflow, by the name that it has in a configuration.
    Name,
    /// A keyed registration.
    Key,
    /// A topic of messages.
    Topic,
}

/// A place in C# or in a file beside it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Spot {
    /// File and 1-based line.
    Code(FileId, u32),
    /// Path and 1-based line.
    Beside(String, u32),
}

/// Whether `file` is one in which types are looked for.
#[must_use]
pub fn is_searched(file: &CompanionFile) -> bool {
    matches!(file.kind, CompanionKind::Config | CompanionKind::Transform)
        && !file.path.ends_with("package-lock.json")
}

/// The full names of the types of the source, and where they are compiled to.
pub struct TypeNames<'m> {
    model: &'m Model,
    by_name: FxHashMap<String, Vec<TypeId>>,
    namespaces: BTreeSet<&'m str>,
    assemblies: BTreeMap<&'m str, crate::base::ids::ProjectId>,
}

impl<'m> TypeNames<'m> {
    /// Linear in the types.
    #[must_use]
    pub fn new(model: &'m Model, workspace: &'m Workspace) -> Self {
        let mut by_name: FxHashMap<String, Vec<TypeId>> = FxHashMap::default();
        let mut namespaces = BTreeSet::new();
        for (ty, symbol) in model.types.iter_enumerated() {
            // A name without a namespace is a word like any other.
            if symbol.namespace.is_empty() || symbol.is_test {
                continue;
            }
            namespaces.insert(symbol.namespace.as_str());
            by_name.entry(symbol.id.clone()).or_default().push(ty);
        }
        let projects = workspace.projects.iter_enumerated();
        Self {
            model,
            by_name,
            namespaces,
            assemblies: projects
                .map(|(id, project)| (project.name.as_str(), id))
                .collect(),
        }
    }

    /// The type that `spelt` names, and how sure that is.
    ///
    /// Certain with the name of the assembly that it is in; a guess where a member follows.
    fn find(&self, spelt: &Spelt) -> Option<(TypeId, Certainty)> {
        let name = spelt.name.replace('+', ".");
        if let Some(found) = self.exact(&name, spelt.assembly.as_deref()) {
            return Some(found);
        }
        let (owner, _) = name.rsplit_once('.')?;
        let (ty, _) = self.exact(owner, None)?;
        Some((ty, Certainty::Guess))
    }

    fn exact(&self, name: &str, assembly: Option<&str>) -> Option<(TypeId, Certainty)> {
        let all = self.by_name.get(name)?;
        let project = |ty: TypeId| self.model.types[ty].project;
        let stated = assembly
            .and_then(|assembly| self.assemblies.get(assembly))
            .copied();
        let inside = all
            .iter()
            .find(|ty| stated.is_some() && project(**ty) == stated);
        match (inside, all.as_slice()) {
            (Some(ty), _) => Some((*ty, Certainty::Certain)),
            (None, [only]) if assembly.is_none() => Some((*only, Certainty::Likely)),
            // Another assembly than the one that is stated, or one of several.
            (None, [first, ..]) => Some((*first, Certainty::Guess)),
            (None, []) => None,
        }
    }

    /// Whether `spelt` says that it is a type of the source, which it is not.
    fn is_missing(&self, spelt: &Spelt) -> bool {
        let namespace = spelt
            .name
            .rsplit_once('.')
            .map_or("", |(namespace, _)| namespace);
        let is_known = self.namespaces.contains(namespace);
        match &spelt.assembly {
            Some(assembly) => self.assemblies.contains_key(assembly.as_str()),
            None => spelt.is_type && is_known && !is_of_the_framework(&spelt.name),
        }
    }

    /// Whether `spelt`, which is no type of the source, may be one of another code base: its assembly is not of the tree,
    /// or its namespace is none that the source declares.
    fn is_elsewhere(&self, spelt: &Spelt) -> bool {
        if let Some(assembly) = &spelt.assembly {
            return !self.assemblies.contains_key(assembly.as_str());
        }
        let namespace = spelt.name.rsplit_once('.');
        is_of_the_framework(&spelt.name)
            || namespace.is_none_or(|(namespace, _)| !self.namespaces.contains(namespace))
    }
}

/// Whether a full name is one of the base class library, which is everywhere and links nothing.
fn is_of_the_framework(name: &str) -> bool {
    name.starts_with("System.")
}
