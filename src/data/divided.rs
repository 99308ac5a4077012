//! Classes that several contexts map to different tables: one entity for each table.
//!
//! An outbox, an audit trail or a user is often one class that the context of each module keeps in a table of its own. Then
//! the class alone says nothing: an entity is the class in a context. Only tables that a mapping names divide a class, and
//! only where the mappings can be told apart by the contexts in which they [hold](super::contexts); where some context has
//! two of the tables, these are one entity. A context that has a set of such a class and names no table has the one that is
//! called as the set.
//!
//! Which of the entities a place means is said by the first of these that leads to exactly one:
//!
//! 1. the contexts that are used in its line, or in the one before: a set of theirs, a call on one, or on what holds one;
//! 2. those that its member uses;
//! 3. those that its type is, holds, derives from as a type argument, or that apply it as a mapping;
//! 4. its project, where only one of the tables is mapped there, *likely*: who works on the data of a module is within it.
//!
//! Where none does, the place counts for each of them as a *guess*: it is seen at whichever table somebody looks, and is
//! weighed as what it is. Joins alone leave it out, since one place would join tables of which it asks but one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::contexts::{Contexts, Home};
use super::tables::Table;
use super::{EntityId, counts};
use crate::base::ids::{FileId, Id, ProjectId};
use crate::base::intern::Name;
use crate::resolve::model::site::{Mention, SiteForm};
use crate::resolve::model::{Call, TypeId};
use crate::ties::{Certainty, Fact};

/// A class with several entities, whose numbers follow each other.
#[derive(Debug)]
struct Class {
    ids: Range<u32>,
    of_context: BTreeMap<TypeId, EntityId>,
    of_project: BTreeMap<Option<ProjectId>, EntityId>,
}

/// All such classes, and what tells contexts apart. Empty where there is none, and nothing is looked up then.
#[derive(Default, Debug)]
pub(super) struct Divided {
    classes: Vec<Class>,
    /// Into `classes`.
    of_entity: BTreeMap<EntityId, usize>,
    /// The contexts that a type is, holds, or is applied by.
    near: BTreeMap<TypeId, BTreeSet<TypeId>>,
    /// The contexts near to what implements a type.
    behind: BTreeMap<TypeId, BTreeSet<TypeId>>,
    lines: BTreeMap<(FileId, u32), BTreeSet<TypeId>>,
    members: BTreeMap<(TypeId, Name), BTreeSet<TypeId>>,
    projects: Vec<Option<ProjectId>>,
    /// Where each class is mapped, by type.
    homes: BTreeMap<TypeId, BTreeSet<Home>>,
}

/// A place, as far as it is known.
#[derive(Clone, Copy, Default)]
pub(super) struct Whence {
    pub(super) by: Option<TypeId>,
    pub(super) member: Option<Name>,
    pub(super) at: Option<(FileId, u32)>,
    /// The context itself.
    pub(super) context: Option<TypeId>,
}

impl Whence {
    pub(super) fn fact(fact: &Fact) -> Self {
        Self {
            by: Some(fact.by),
            member: fact.member,
            at: Some((fact.file, fact.line)),
            context: None,
        }
    }

    /// Where a set of a context is read.
    pub(super) fn read(call: &Call) -> Self {
        Self {
            by: Some(call.from),
            member: Some(call.from_member),
            at: Some((call.file, call.line)),
            context: Some(call.to),
        }
    }

    pub(super) fn ty(by: Option<TypeId>) -> Self {
        Self {
            by,
            ..Self::default()
        }
    }
}

/// The entities that a place means: one, or each as a guess.
#[derive(Clone, Debug)]
pub(super) struct Meant {
    ids: Range<u32>,
    pub(super) certainty: Certainty,
}

impl Meant {
    fn one(entity: EntityId, certainty: Certainty) -> Self {
        Self {
            ids: entity.0..entity.0 + 1,
            certainty,
        }
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = EntityId> + use<> {
        self.ids.clone().map(EntityId)
    }

    /// The entity, where it is told.
    pub(super) fn only(&self) -> Option<EntityId> {
        (self.ids.len() == 1).then_some(EntityId(self.ids.start))
    }
}

impl Divided {
    /// Takes in a class with its tables, whose entities are numbered from `first`.
    pub(super) fn add(&mut self, contexts: &Contexts<'_>, first: EntityId, tables: &[Table]) {
        let ids = (first.0..).map(EntityId).zip(tables);
        let mut of_context: BTreeMap<TypeId, BTreeSet<EntityId>> = BTreeMap::new();
        let mut of_project: BTreeMap<Option<ProjectId>, BTreeSet<EntityId>> = BTreeMap::new();
        for (id, table) in ids {
            for &home in &table.homes {
                if let Home::Context(context) = home {
                    of_context.entry(context).or_default().insert(id);
                }
                of_project
                    .entry(contexts.project(home))
                    .or_default()
                    .insert(id);
            }
            self.of_entity.insert(id, self.classes.len());
        }
        let of_project: BTreeMap<_, _> = only(of_project);
        let mut of_context: BTreeMap<_, _> = only(of_context);
        for &context in contexts
            .all
            .difference(&of_context.keys().copied().collect())
        {
            let of = |ty: TypeId| of_context.get(&ty).copied();
            let mut supers = contexts.index.supers(context).iter();
            let above = supers.find_map(|base| of(base.source()?));
            let below = contexts.index.implementations(context).iter();
            let below: BTreeSet<EntityId> = below.filter_map(|&ty| of(ty)).collect();
            let below = below.first().copied().filter(|_| below.len() == 1);
            let project = contexts.model.types[context].project;
            let within = of_project.get(&project).copied();
            if let Some(id) = above.or(below).or(within) {
                of_context.insert(context, id);
            }
        }
        self.classes.push(Class {
            ids: first.0..first.0 + tables.len() as u32,
            of_context,
            of_project,
        });
    }

    /// Finds out which contexts types and lines have to do with.
    pub(super) fn look(&mut self, contexts: &Contexts<'_>, facts: &[(&Fact, TypeId)]) {
        let model = contexts.model;
        self.projects = model.types.iter().map(|symbol| symbol.project).collect();
        for (fact, ty) in facts {
            let homes = self.homes.entry(*ty).or_default();
            if fact.detail != "repository" && fact.by != *ty {
                homes.extend(contexts.homes(fact.by));
            }
        }
        for (ty, shape) in model.shapes.iter_enumerated() {
            let mut near = contexts.of(ty);
            if near.is_empty() && counts(model, ty) {
                let members = shape.members.iter();
                let held = members.flat_map(|one| {
                    std::iter::once(&one.ty).chain(one.params.iter().map(|p| &p.1))
                });
                let given = contexts.index.supers(ty).iter().flat_map(Mention::args);
                let all = held.chain(given).filter_map(Mention::source);
                near.extend(all.filter(|ty| contexts.all.contains(ty)));
            }
            if near.is_empty() {
                continue;
            }
            if contexts.index.is_concrete(ty) {
                let supers = contexts.index.supers(ty).iter();
                for base in supers.filter_map(Mention::source) {
                    self.behind.entry(base).or_default().extend(&near);
                }
            }
            self.near.insert(ty, near);
        }
        let calls = model.sites.iter();
        for site in calls.filter(|site| site.form == SiteForm::Call) {
            let on = site.receiver.source().filter(|&on| on != site.from);
            let Some(on) = on else { continue };
            let near = self.near.get(&on).or_else(|| self.behind.get(&on));
            let Some(near) = near.cloned() else { continue };
            let line = (site.file, site.line);
            self.lines.entry(line).or_default().extend(&near);
            if let Some(member) = site.from_member {
                let member = (site.from, member);
                self.members.entry(member).or_default().extend(near);
            }
        }
    }

    /// A set of `call.to` is read that holds rows of `entity`.
    pub(super) fn read(&mut self, call: &Call, entity: EntityId) {
        if self.class(entity).is_none() {
            return;
        }
        let line = (call.file, call.line);
        self.lines.entry(line).or_default().insert(call.to);
        let member = (call.from, call.from_member);
        self.members.entry(member).or_default().insert(call.to);
    }

    fn class(&self, entity: EntityId) -> Option<&Class> {
        if self.classes.is_empty() {
            return None;
        }
        Some(&self.classes[*self.of_entity.get(&entity)?])
    }

    /// All entities of the class of `entity`.
    pub(super) fn all(&self, entity: EntityId) -> Meant {
        match self.class(entity) {
            Some(class) => Meant {
                ids: class.ids.clone(),
                certainty: Certainty::Guess,
            },
            None => Meant::one(entity, Certainty::Certain),
        }
    }

    /// The first entity of the class of `entity`, which stands for the class.
    pub(super) fn first(&self, entity: EntityId) -> EntityId {
        self.class(entity)
            .map_or(entity, |class| EntityId(class.ids.start))
    }

    /// The entities of the class of `entity` that `whence` means.
    pub(super) fn meant(&self, entity: EntityId, whence: Whence) -> Meant {
        let Some(class) = self.class(entity) else {
            return Meant::one(entity, Certainty::Certain);
        };
        let all = |contexts: Option<&BTreeSet<TypeId>>| -> BTreeSet<EntityId> {
            let contexts = contexts.into_iter().flatten();
            let told = contexts.filter_map(|context| class.of_context.get(context).copied());
            told.collect()
        };
        let of = |contexts: Option<&BTreeSet<TypeId>>| {
            let told = all(contexts);
            told.first().copied().filter(|_| told.len() == 1)
        };
        let line = |back: u32| {
            let (file, line) = whence.at?;
            of(self.lines.get(&(file, line.checked_sub(back)?)))
        };
        let member = || of(self.members.get(&(whence.by?, whence.member?)));
        let near = whence.by.and_then(|by| self.near.get(&by));
        let set = whence.context.and_then(|one| class.of_context.get(&one));
        let told = set
            .copied()
            .or_else(|| line(0))
            .or_else(|| line(1))
            .or_else(member);
        if let Some(id) = told.or_else(|| of(near)) {
            return Meant::one(id, Certainty::Certain);
        }
        let project = whence.by.map(|by| self.projects[by.index()]);
        let within = project.and_then(|project| class.of_project.get(&project));
        // Who has several contexts means one of them, if any.
        let near = all(near);
        match within.filter(|id| near.is_empty() || near.contains(id)) {
            Some(&id) => Meant::one(id, Certainty::Likely),
            None => self.all(entity),
        }
    }

    /// The entities of the class of `to` that `from`, whose class is `ty`, can lead to: those in a context of its own, or else
    /// in its project.
    pub(super) fn beside(&self, (from, ty): (EntityId, Option<TypeId>), to: EntityId) -> Meant {
        let Some(class) = self.class(to) else {
            return Meant::one(to, Certainty::Certain);
        };
        let only = |found: BTreeSet<EntityId>| match (found.first(), found.len()) {
            (Some(&id), 1) => Some(Meant::one(id, Certainty::Certain)),
            _ => None,
        };
        let (contexts, projects): (Vec<TypeId>, Vec<Option<ProjectId>>) = match self.class(from) {
            Some(own) => (keys(&own.of_context, from), keys(&own.of_project, from)),
            None => self.at(ty),
        };
        let by_context = contexts.iter().filter_map(|one| class.of_context.get(one));
        let by_project = projects.iter().filter_map(|one| class.of_project.get(one));
        only(by_context.copied().collect())
            .or_else(|| only(by_project.copied().collect()))
            .unwrap_or_else(|| self.all(to))
    }

    /// Where a class is mapped that has one entity.
    fn at(&self, ty: Option<TypeId>) -> (Vec<TypeId>, Vec<Option<ProjectId>>) {
        let homes = ty.and_then(|ty| self.homes.get(&ty)).into_iter().flatten();
        let (mut contexts, mut projects) = (Vec::new(), Vec::new());
        for home in homes {
            match *home {
                Home::Context(context) => {
                    contexts.push(context);
                    projects.push(self.projects[context.index()]);
                }
                Home::Project(project) => projects.push(project),
            }
        }
        (contexts, projects)
    }
}

fn keys<K: Copy>(map: &BTreeMap<K, EntityId>, entity: EntityId) -> Vec<K> {
    let own = map.iter().filter(|(_, id)| **id == entity);
    own.map(|(key, _)| *key).collect()
}

/// Keys that lead to one entity.
fn only<K: Ord>(map: BTreeMap<K, BTreeSet<EntityId>>) -> BTreeMap<K, EntityId> {
    let all = map.into_iter();
    all.filter_map(|(key, ids)| {
        let first = ids.first().copied();
        Some((key, first.filter(|_| ids.len() == 1)?))
    })
    .collect()
}
