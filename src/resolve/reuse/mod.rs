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
mod spelling;

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::sink::Sink;
use super::world::{UnitId, World};
use crate::base::digest::{Digest, Digester};
use crate::base::ids::{FileId, IdVec};
use crate::discover::workspace::Workspace;
use affected::Changed;
use declared::{Declared, Spelt, spelt};
use findings::Findings;
use identity::{Identities, namespaces};

/// What binding has found in each file of a code base, for the next run on nearly the same.
#[derive(Clone, Debug, Default)]
pub struct Bindings {
    ground: Digest,
    /// Who declares types in each namespace, with the last part of its name.
    namespaces: BTreeMap<Digest, (Spelt, Digest)>,
    files: BTreeMap<String, Arc<FileBindings>>,
}

/// [`Bindings`] without the files.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Head {
    ground: Digest,
    namespaces: BTreeMap<Digest, (Spelt, Digest)>,
}

/// Some of the files of [`Bindings`].
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Part(Vec<(String, Arc<FileBindings>)>);

#[derive(Debug, Default, Serialize, Deserialize)]
struct FileBindings {
    content: Digest,
    declared: Declared,
    findings: Option<Findings>,
}

/// What tells one run from the next.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// Stands for all that binding any file depends on besides the files of the tree: projects, library tables, graphs
    /// of other code bases.
    pub ground: Digest,
    /// Stands for the facts of each file; `None` where nothing does.
    pub contents: IdVec<FileId, Option<Digest>>,
}

impl Bindings {
    /// The same in about so many parts, which can be written and read on a thread each.
    #[must_use]
    pub fn parts(&self, count: usize) -> (Head, Vec<Part>) {
        let files = self.files.iter();
        let files: Vec<_> = files
            .map(|(path, file)| (path.clone(), Arc::clone(file)))
            .collect();
        let size = files.len().div_ceil(count.max(1)).max(1);
        let head = Head {
            ground: self.ground,
            namespaces: self.namespaces.clone(),
        };
        (
            head,
            files.chunks(size).map(|part| Part(part.to_vec())).collect(),
        )
    }

    /// What [`Bindings::parts`] took apart.
    #[must_use]
    pub fn of_parts(head: Head, parts: Vec<Part>) -> Self {
        Self {
            ground: head.ground,
            namespaces: head.namespaces,
            files: parts.into_iter().flat_map(|part| part.0).collect(),
        }
    }

    /// Whether the next run fares no better with this than with `earlier`.
    #[must_use]
    pub fn adds_nothing_to(&self, earlier: &Self) -> bool {
        let same = |(a, b): (&Arc<FileBindings>, &Arc<FileBindings>)| Arc::ptr_eq(a, b);
        self.ground == earlier.ground
            && self.namespaces == earlier.namespaces
            && self.files.len() == earlier.files.len()
            && self.files.values().zip(earlier.files.values()).all(same)
    }
}

/// What need not be bound again, and what is noted for the next run.
pub(super) struct Reuse<'w, 'a> {
    world: &'w World<'a>,
    identities: Identities,
    ground: Digest,
    namespaces: BTreeMap<Digest, (Spelt, Digest)>,
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
        let identities = Identities::new(world, workspace);
        let ground = inputs.ground;
        let namespaces = who_declares(world);
        let files: Vec<Option<Noted>> = world
            .units
            .as_slice()
            .par_iter()
            .map(|unit| note(unit.file?, unit.facts, workspace, inputs, earlier))
            .collect();
        let mut reuse = Self {
            world,
            kept: vec![None; files.len()],
            identities,
            ground,
            namespaces,
            files,
        };
        if let Some(earlier) = earlier.filter(|earlier| earlier.ground == ground) {
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
        let names = earlier.namespaces.keys().chain(self.namespaces.keys());
        for namespace in names {
            let (before, after) = (
                earlier.namespaces.get(namespace),
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
    pub(super) fn findings(&self, unit: UnitId) -> Option<Sink> {
        let kept = self.kept.get(unit.0 as usize)?.as_ref()?;
        let findings = kept.findings.as_ref()?;
        findings.read(self.world, &self.identities, unit)
    }

    /// Notes what was found in a file now.
    pub(super) fn note(&self, unit: UnitId, sink: &Sink) -> NewFindings {
        NewFindings {
            unit,
            findings: Findings::of(self.world, &self.identities, unit, sink),
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
        let rows = self.files.into_iter().zip(is_new.into_iter().zip(found));
        let files = rows.filter_map(|(noted, (is_new, findings))| {
            let noted = noted?;
            let file = match noted.known {
                Ok(known) if !is_new => known,
                Ok(known) => Arc::new(FileBindings {
                    content: known.content,
                    declared: known.declared.clone(),
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
            ground: self.ground,
            namespaces: self.namespaces,
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
    file: FileId,
    facts: &crate::extract::facts::FileFacts,
    workspace: &Workspace,
    inputs: &Inputs,
    earlier: Option<&Bindings>,
) -> Option<Noted> {
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
        known: known.map_or_else(|| Err(Declared::of(facts)), |known| Ok(Arc::clone(known))),
    })
}

/// By namespace: the last part of its name, and who declares types in it or below.
fn who_declares(world: &World<'_>) -> BTreeMap<Digest, (Spelt, Digest)> {
    let paths = namespaces(world);
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
