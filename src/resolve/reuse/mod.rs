//! Binding a change: files that a change does not reach keep what was found in them.
//!
//! ```text
//! declared   what a file answers to those who ask for a name, and what it asks for
//! affected   the answers that have changed, and the files that ask for them
//! findings   what binding a file has found, in terms that outlast a run
//! ```
//!
//! The model that comes of it equals that of a full run: findings of a file are a function of its content, of the
//! answers to the names it asks for, and of the ground that all files share (projects and what they see, library
//! tables, other code bases). Where the ground has changed, everything is bound.

mod affected;
mod declared;
mod findings;
mod identity;
mod kept;
mod spelling;

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use rayon::prelude::*;

use super::sink::Found;
use super::world::{NsId, UnitId, World};
use crate::base::digest::{Digest, Digester};
use crate::base::ids::{FileId, IdVec};
use crate::discover::workspace::Workspace;
use affected::Changed;
use declared::{Declared, Spelt, Surroundings, spelt};
use findings::Findings;
use identity::{Identities, namespaces};
use kept::FileBindings;

pub use kept::{Bindings, Change, Head, Part};

/// What tells one run from the next.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// Stands for all that binding any file depends on besides the files of the tree: projects, library tables, graphs
    /// of other code bases.
    pub ground: Digest,
    /// Stands for the facts of each file; `None` where nothing does.
    pub contents: IdVec<FileId, Option<Digest>>,
}

/// What need not be bound again, and what is noted for the next run.
pub(super) struct Reuse<'w, 'a> {
    world: &'w World<'a>,
    identities: Identities,
    ground: Digest,
    namespaces: BTreeMap<Digest, (Spelt, Digest)>,
    /// The dotted paths of namespaces.
    paths: IdVec<NsId, Digest>,
    /// By unit: its path, what stands for it, what it declares.
    files: Vec<Option<Noted>>,
    /// By unit: what was found in it before, where that still holds.
    kept: Vec<Option<Arc<FileBindings>>>,
}

struct Noted {
    path: String,
    content: Digest,
    /// As it was noted before; otherwise what it declares now.
    known: Result<Arc<FileBindings>, Declared>,
}

impl<'w, 'a> Reuse<'w, 'a> {
    /// Holds a code base against what was found in an earlier run.
    pub(super) fn new(
        world: &'w World<'a>,
        workspace: &Workspace,
        inputs: &Inputs,
        earlier: Option<&Bindings>,
    ) -> Self {
        let paths = namespaces(world);
        let identities = Identities::new(world, workspace, &paths);
        let ground = inputs.ground;
        let around = Surroundings {
            world,
            paths: &paths,
        };
        let units: Vec<UnitId> = world.units.ids().collect();
        let files: Vec<Option<Noted>> = units
            .into_par_iter()
            .map(|unit| note(&around, unit, workspace, inputs, earlier))
            .collect();
        let mut reuse = Self {
            world,
            kept: vec![None; files.len()],
            identities,
            ground,
            namespaces: who_declares(world, &paths),
            paths,
            files,
        };
        if let Some(earlier) = earlier.filter(|earlier| earlier.head.ground == ground) {
            reuse.find_kept(earlier);
        }
        reuse
    }

    /// Finds the files whose findings still hold.
    fn find_kept(&mut self, earlier: &Bindings) {
        let changed = self.changed(earlier);
        let known = |file: &Option<Noted>| {
            let known = file.as_ref()?.known.as_ref().ok()?;
            let holds = known.findings.is_some() && !changed.concerns(&known.declared);
            holds.then(|| Arc::clone(known))
        };
        self.kept = self.files.par_iter().map(known).collect();
    }

    fn changed(&self, earlier: &Bindings) -> Changed {
        let all_noted = || self.files.iter().zip(&self.world.units);
        if !self.identities.are_distinct()
            || all_noted().any(|(noted, unit)| unit.file.is_some() && noted.is_none())
        {
            return Changed::everything();
        }
        let mut changed = Changed::default();
        let names = earlier.head.namespaces.keys().chain(self.namespaces.keys());
        for namespace in names {
            let (before, after) = (
                earlier.head.namespaces.get(namespace),
                self.namespaces.get(namespace),
            );
            if before != after
                && let Some((last, _)) = before.or(after)
            {
                changed.namespace(*last);
            }
        }
        let mut now: BTreeMap<&str, &Noted> = BTreeMap::new();
        for noted in self.files.iter().flatten() {
            now.insert(&noted.path, noted);
        }
        for (path, before) in &earlier.files {
            match now.get(path.as_str()) {
                Some(noted) if noted.known.is_ok() => {}
                noted => {
                    let after = noted.map(|noted| noted.declared());
                    changed.file(Some(&before.declared), after);
                }
            }
        }
        for (path, noted) in now {
            if noted.known.is_err() && !earlier.files.contains_key(path) {
                changed.file(None, Some(noted.declared()));
            }
        }
        let all: Vec<&Declared> = self.files.iter().flatten().map(Noted::declared).collect();
        changed.close(&all);
        changed
    }

    /// What was found in a file before, if that still holds.
    pub(super) fn findings(&self, unit: UnitId) -> Option<Found> {
        let kept = self.kept.get(unit.0 as usize)?.as_ref()?;
        let findings = kept.findings.as_ref()?;
        findings.read(self.world, &self.identities, unit)
    }

    /// Notes what was found in a file now.
    pub(super) fn note(&self, found: &Found) -> NewFindings {
        NewFindings {
            unit: found.unit,
            findings: Findings::of(self.world, &self.identities, found),
        }
    }

    /// What the next run starts from.
    pub(super) fn finish(self, new: Vec<NewFindings>) -> Bindings {
        let mut found: Vec<Option<Findings>> = Vec::new();
        found.resize_with(self.files.len(), || None);
        let mut is_new = vec![false; self.files.len()];
        for NewFindings { unit, findings } in new {
            is_new[unit.0 as usize] = true;
            found[unit.0 as usize] = findings;
        }
        let around = Surroundings {
            world: self.world,
            paths: &self.paths,
        };
        let rows = self.files.into_iter().zip(is_new.into_iter().zip(found));
        let rows = self.world.units.ids().zip(rows);
        let files = rows.filter_map(|(unit, (noted, (is_new, findings)))| {
            let noted = noted?;
            let file = match noted.known {
                Ok(known) if !is_new => known,
                // What its imports know of the names may have changed with what was found.
                Ok(known) => Arc::new(FileBindings {
                    content: known.content,
                    declared: around.declared(unit),
                    findings,
                }),
                Err(declared) => Arc::new(FileBindings {
                    content: noted.content,
                    declared,
                    findings,
                }),
            };
            Some((noted.path, file))
        });
        Bindings {
            files: files.collect(),
            head: Head {
                ground: self.ground,
                namespaces: self.namespaces,
            },
        }
    }
}

/// What was found in a file now.
pub(super) struct NewFindings {
    unit: UnitId,
    findings: Option<Findings>,
}

impl Noted {
    fn declared(&self) -> &Declared {
        match &self.known {
            Ok(known) => &known.declared,
            Err(declared) => declared,
        }
    }
}

/// What is noted of a file.
fn note(
    around: &Surroundings<'_, '_>,
    unit: UnitId,
    workspace: &Workspace,
    inputs: &Inputs,
    earlier: Option<&Bindings>,
) -> Option<Noted> {
    let file = around.world.units[unit].file?;
    let content = (*inputs.contents.get(file)?)?;
    let source = &workspace.files[file];
    let mut digester = Digester::default();
    content.hash(&mut digester);
    for &project in &source.projects {
        workspace.projects[project].path.hash(&mut digester);
    }
    let content = digester.digest();
    let known = earlier.and_then(|earlier| earlier.files.get(&source.path));
    let known = known.filter(|known| known.content == content);
    Some(Noted {
        path: source.path.clone(),
        content,
        known: known.map_or_else(|| Err(around.declared(unit)), |known| Ok(Arc::clone(known))),
    })
}

/// By namespace: the last part of its name, and who declares types in it or below.
fn who_declares(
    world: &World<'_>,
    paths: &IdVec<NsId, Digest>,
) -> BTreeMap<Digest, (Spelt, Digest)> {
    let rows = world.namespaces.iter_enumerated().map(|(id, namespace)| {
        let last = namespace
            .name
            .map_or(0, |name| spelt(world.names.text(name)));
        let mut digester = Digester::default();
        namespace.everywhere.hash(&mut digester);
        for project in namespace.projects.iter() {
            digester.write_u32(project);
        }
        (paths[id], (last, digester.digest()))
    });
    rows.collect()
}
