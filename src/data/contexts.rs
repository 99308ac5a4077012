//! The contexts of databases, and which of them a mapping holds in.
//!
//! A mapping stands in a context, or in a class of its own that contexts apply, one by one or all that an assembly has.
//! Where no context of the source applies it, it holds for the project that it stands in.

use std::collections::{BTreeMap, BTreeSet};

use super::counts;
use crate::base::ids::ProjectId;
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Model, TypeId};
use crate::sql::ObjectName;
use crate::ties::index::Index;
use crate::ties::{Fact, FactKind, Ties};

/// Where a mapping holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Home {
    /// In a context.
    Context(TypeId),
    /// In a project, or in files that are in none.
    Project(Option<ProjectId>),
}

/// The contexts of the code base.
pub(super) struct Contexts<'a> {
    pub(super) model: &'a Model,
    pub(super) index: &'a Index<'a>,
    /// Contexts and interfaces of theirs.
    pub(super) all: BTreeSet<TypeId>,
    /// Who applies a class with a mapping.
    applied: BTreeMap<TypeId, BTreeSet<TypeId>>,
    /// Who applies all classes with mappings of a project.
    whole: BTreeMap<Option<ProjectId>, BTreeSet<TypeId>>,
    /// Classes with mappings.
    classes: BTreeSet<TypeId>,
    /// The schema of the tables that a context maps without naming one.
    schemas: BTreeMap<TypeId, String>,
}

impl<'a> Contexts<'a> {
    pub(super) fn new(model: &'a Model, ties: &Ties, index: &'a Index<'a>) -> Self {
        let mut contexts = Self {
            model,
            index,
            all: BTreeSet::new(),
            applied: BTreeMap::new(),
            whole: BTreeMap::new(),
            classes: BTreeSet::new(),
            schemas: BTreeMap::new(),
        };
        let facts = ties.facts.iter().filter(|fact| counts(model, fact.by));
        for fact in facts {
            match fact.kind {
                FactKind::Entity => contexts.declared(fact),
                FactKind::Context => contexts.told(fact),
                _ => {}
            }
        }
        // What is no context itself is called by one that is not known.
        let all = &contexts.all;
        let known = |by: &TypeId| all.contains(by);
        contexts
            .applied
            .values_mut()
            .for_each(|by| by.retain(known));
        contexts.whole.values_mut().for_each(|by| by.retain(known));
        contexts
    }

    fn declared(&mut self, fact: &Fact) {
        match fact.detail.as_str() {
            "set" => _ = self.all.insert(fact.by),
            // By its base: a call stands in a member.
            "mapping" if fact.member.is_none() => _ = self.classes.insert(fact.by),
            _ => {}
        }
    }

    fn told(&mut self, fact: &Fact) {
        let subject = fact.subject.source();
        match fact.detail.as_str() {
            "configuration" => {
                if let Some(class) = subject {
                    self.applied.entry(class).or_default().insert(fact.by);
                }
            }
            "assembly" => {
                let project = self.model.types[subject.unwrap_or(fact.by)].project;
                self.whole.entry(project).or_default().insert(fact.by);
            }
            "schema" => {
                if !fact.text.contains("{}") {
                    self.schemas.insert(fact.by, fact.text.clone());
                }
            }
            _ => _ = self.all.insert(fact.by),
        }
    }

    /// The contexts in which a mapping holds that stands in `by`.
    pub(super) fn of(&self, by: TypeId) -> BTreeSet<TypeId> {
        if self.all.contains(&by) {
            return BTreeSet::from([by]);
        }
        let mut found = self.applied.get(&by).cloned().unwrap_or_default();
        let symbol = &self.model.types[by];
        if self.classes.contains(&by) {
            found.extend(self.whole.get(&symbol.project).into_iter().flatten());
        }
        match symbol.outer {
            Some(outer) if found.is_empty() => self.of(outer),
            _ => found,
        }
    }

    /// The table `name` as it is called in full where a mapping in `by` names it.
    pub(super) fn table(&self, name: &str, by: TypeId) -> ObjectName {
        let name = ObjectName::parse(name);
        if self.schemas.is_empty() || name.parts.len() > 1 {
            return name;
        }
        let contexts = self.of(by);
        let schema = |context: &TypeId| {
            let mut related = self.related(*context);
            related.find_map(|one| self.schemas.get(&one))
        };
        let schemas: BTreeSet<Option<&String>> = contexts.iter().map(schema).collect();
        match schemas.first() {
            Some(Some(schema)) if schemas.len() == 1 => {
                ObjectName::in_schema(Some(schema), name.simple())
            }
            _ => name,
        }
    }

    /// Where a mapping holds that stands in `by`.
    pub(super) fn homes(&self, by: TypeId) -> BTreeSet<Home> {
        let contexts = self.of(by);
        if contexts.is_empty() {
            return BTreeSet::from([Home::Project(self.model.types[by].project)]);
        }
        contexts.into_iter().map(Home::Context).collect()
    }

    pub(super) fn project(&self, home: Home) -> Option<ProjectId> {
        match home {
            Home::Context(context) => self.model.types[context].project,
            Home::Project(project) => project,
        }
    }

    /// Whether the same mappings may hold in both.
    pub(super) fn meet(&self, a: Home, b: Home) -> bool {
        let is_whole = matches!(a, Home::Project(_)) || matches!(b, Home::Project(_));
        a == b || is_whole && self.project(a) == self.project(b)
    }

    /// The contexts whose mappings hold in `context`: its own, those of its bases, nearest first; those of what implements
    /// it, for an interface.
    pub(super) fn related(&self, context: TypeId) -> impl Iterator<Item = TypeId> {
        let supers = self.index.supers(context).iter();
        let supers = supers.filter_map(Mention::source);
        let below = self.index.implementations(context).iter().copied();
        let all = std::iter::once(context).chain(supers).chain(below);
        all.filter(|ty| self.all.contains(ty))
    }
}
