//! One entity for a type and its table; several for a type that contexts map to different tables ([`divided`](super::divided)).

use std::collections::{BTreeMap, BTreeSet};

use super::beside::Beside;
use super::contexts::Contexts;
use super::divided::{Divided, Meant, Whence};
use super::tables::{self, Table};
use super::{Entity, EntityId, Place, counts};
use crate::base::ids::{Id, IdVec};
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Call, Model, TypeId};
use crate::sql::{HOLE, ObjectKind, ObjectName};
use crate::ties::index::Index;
use crate::ties::{Certainty, Fact, FactKind, Ties};

type Key = (Option<String>, String);

/// The entities found so far, by type and by table.
#[derive(Default)]
pub(super) struct Entities {
    pub all: IdVec<EntityId, Entity>,
    /// By the index of the type, as far as any is known: types are asked for at every call.
    by_type: Vec<Option<EntityId>>,
    by_table: BTreeMap<Key, EntityId>,
    /// Tables by simple name, for names without their schema.
    by_simple: BTreeMap<String, BTreeSet<EntityId>>,
    /// Entities by the names that a table of their class has by convention: that of the class, and its plural.
    by_class: BTreeMap<String, BTreeSet<EntityId>>,
    /// The classes that have several entities.
    divided: Divided,
}

impl Entities {
    /// The entity of `ty`, if it is one; of several the first, which stands for the class until a place
    /// [tells](Self::meant) which is meant.
    pub(super) fn of_type(&self, ty: TypeId) -> Option<EntityId> {
        self.by_type.get(ty.index()).copied().flatten()
    }

    /// The entity of `ty`, a new one if need be.
    pub(super) fn type_entity(&mut self, model: &Model, ty: TypeId) -> EntityId {
        if let Some(id) = self.of_type(ty) {
            return id;
        }
        let id = self.add(Entity {
            name: model.names.text(model.types[ty].name).to_owned(),
            ty: Some(ty),
            ..Entity::default()
        });
        self.stand_for(ty, id);
        for table in conventional(&self.all[id].name) {
            self.by_class.entry(table).or_default().insert(id);
        }
        id
    }

    /// The entities of the class of `entity` that a place means.
    pub(super) fn meant(&self, entity: EntityId, whence: Whence) -> Meant {
        self.divided.meant(entity, whence)
    }

    /// The entities of the class of `entity`.
    pub(super) fn all_of(&self, entity: EntityId) -> Meant {
        self.divided.all(entity)
    }

    /// The entity that stands for the class of `entity`.
    pub(super) fn first_of(&self, entity: EntityId) -> EntityId {
        self.divided.first(entity)
    }

    /// The entities of the class of `to` to which `from` can lead.
    pub(super) fn beside(&self, from: EntityId, to: EntityId) -> Meant {
        self.divided.beside((from, self.all[from].ty), to)
    }

    /// Notes that a set of `entity` is read.
    pub(super) fn read(&mut self, call: &Call, entity: EntityId) {
        self.divided.read(call, entity);
    }

    /// Adds the entities of a class, one for each table.
    fn add_tables(&mut self, contexts: &Contexts<'_>, ty: TypeId, tables: &[Table]) {
        let model = contexts.model;
        let class = model.names.text(model.types[ty].name);
        let first = EntityId::from_index(self.all.len());
        for table in tables {
            let id = self.add(Entity {
                name: format!("{class} ({})", table.name),
                ty: Some(ty),
                contexts: table.by.iter().copied().collect(),
                ..Entity::default()
            });
            self.give_table(id, &table.name, table.by_convention);
        }
        self.stand_for(ty, first);
        self.divided.add(contexts, first, tables);
    }

    fn stand_for(&mut self, ty: TypeId, id: EntityId) {
        if self.by_type.len() <= ty.index() {
            self.by_type.resize(ty.index() + 1, None);
        }
        self.by_type[ty.index()] = Some(id);
    }

    /// Adds that `entity` is declared at a fact.
    fn declare(&mut self, entity: EntityId, fact: &Fact) {
        let place = Place::Source(fact.file, fact.line);
        let is_own = self.all[entity].ty == Some(fact.by);
        let meant = if is_own {
            self.all_of(entity)
        } else {
            self.meant(entity, Whence::ty(Some(fact.by)))
        };
        for id in meant.ids() {
            self.all[id].declared.push((place, fact.rule.to_owned()));
        }
    }

    fn add(&mut self, entity: Entity) -> EntityId {
        let id = EntityId::from_index(self.all.len());
        self.all.push(entity);
        id
    }

    fn give_table(&mut self, id: EntityId, name: &ObjectName, by_convention: bool) {
        let entity = &mut self.all[id];
        if entity.table.is_some() && (by_convention || !entity.by_convention) {
            return;
        }
        entity.table = Some(name.to_string());
        entity.by_convention = by_convention;
        self.by_table.entry(name.key()).or_insert(id);
        self.by_simple.entry(name.key().1).or_default().insert(id);
    }

    /// The entity of a table: the one mapped to it; where the schema is not told on one side, the only one of its name.
    pub(super) fn of_table(&self, name: &ObjectName) -> Option<EntityId> {
        let key = name.key();
        if let Some(&id) = self.by_table.get(&key) {
            return Some(id);
        }
        let same = self.by_simple.get(&key.1)?;
        let fits = |&&id: &&EntityId| {
            let other = self.all[id]
                .table
                .as_deref()
                .map(|table| ObjectName::parse(table).schema());
            key.0.is_none() || other.is_some_and(|schema| schema.is_none())
        };
        let mut fitting = same.iter().filter(fits);
        let first = fitting.next().copied()?;
        fitting.next().is_none().then_some(first)
    }

    /// The only entity without a table whose class gives the table its name by convention, in the schema that is the default.
    fn of_class(&self, name: &ObjectName) -> Option<EntityId> {
        let (schema, simple) = name.key();
        if schema.is_some_and(|schema| schema != "dbo") {
            return None;
        }
        let free = |id: &&EntityId| {
            let entity = &self.all[**id];
            entity.table.is_none() && !entity.is_owned
        };
        let mut fitting = self.by_class.get(&simple)?.iter().filter(free);
        let first = fitting.next().copied()?;
        fitting.next().is_none().then_some(first)
    }

    /// The one of several entities of a class that is meant in the code of `by` by a name without its schema.
    fn of_divided(&self, name: &ObjectName, by: Option<TypeId>) -> Option<(EntityId, Certainty)> {
        let key = name.key();
        let same = self.by_simple.get(&key.1).filter(|_| key.0.is_none())?;
        let first = *same.first()?;
        let is_class = same
            .iter()
            .all(|&id| self.first_of(id) == self.first_of(first));
        let meant = self.meant(first, Whence::ty(by.filter(|_| is_class)));
        let id = meant.only().filter(|id| same.contains(id))?;
        Some((id, meant.certainty.max(Certainty::Likely)))
    }

    /// The entity of a table that the code of `by` names in SQL, a new one if need be; with how sure the name is.
    pub(super) fn table_entity(
        &mut self,
        name: &ObjectName,
        by: Option<TypeId>,
    ) -> Option<(EntityId, Certainty)> {
        if !name.is_computed() {
            if let Some(id) = self.of_table(name) {
                return Some((id, Certainty::Certain));
            }
            if let Some(known) = self.of_divided(name, by) {
                return Some(known);
            }
            if let Some(id) = self.of_class(name) {
                self.give_table(id, name, true);
                return Some((id, Certainty::Likely));
            }
            let id = self.add(Entity {
                name: name.to_string(),
                ..Entity::default()
            });
            self.give_table(id, name, false);
            return Some((id, Certainty::Certain));
        }
        let simple = name.simple();
        if !simple.contains(HOLE) {
            let bare = ObjectName::in_schema(None, simple);
            return self.of_table(&bare).map(|id| (id, Certainty::Likely));
        }
        self.fitting(simple).map(|id| (id, Certainty::Guess))
    }

    /// The only table whose name has the parts of `simple` that are written.
    fn fitting(&self, simple: &str) -> Option<EntityId> {
        const SHORTEST: usize = 4;
        let lower = simple.to_lowercase();
        let (before, after) = (lower.split(HOLE).next()?, lower.rsplit(HOLE).next()?);
        if before.len() + after.len() < SHORTEST {
            return None;
        }
        let mut found = self.by_simple.iter().filter(|(table, _)| {
            table.len() >= before.len() + after.len()
                && table.starts_with(before)
                && table.ends_with(after)
        });
        let (_, ids) = found.next()?;
        (found.next().is_none() && ids.len() == 1).then(|| ids.first().copied())?
    }
}

/// What the table of a class is called where nothing tells: as the class (Entity Framework Core without a set, `NHibernate`)
/// or its plural (Entity Framework 6).
fn conventional(class: &str) -> [String; 2] {
    let lower = class.to_lowercase();
    let ends = |ending: &str| lower.ends_with(ending);
    let vowel = ["ay", "ey", "oy", "uy"].iter().any(|ending| ends(ending));
    let plural = match lower.strip_suffix('y') {
        Some(stem) if !vowel => format!("{stem}ies"),
        _ if ["s", "x", "z", "ch", "sh"]
            .iter()
            .any(|ending| ends(ending)) =>
        {
            format!("{lower}es")
        }
        _ => format!("{lower}s"),
    };
    [lower, plural]
}

/// The entities that the code and the files beside it declare.
pub(super) fn find((model, index): (&Model, &Index<'_>), ties: &Ties, beside: &Beside) -> Entities {
    let mut found = Entities::default();
    let facts: Vec<(&Fact, TypeId)> = ties
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Entity && counts(model, fact.by))
        .filter_map(|fact| Some((fact, fact.subject.source()?)))
        .filter(|(fact, ty)| counts(model, *ty) && is_data(model, fact, *ty))
        .collect();
    let contexts = Contexts::new(model, ties, index);
    let several = tables::of_divided(&contexts, &facts);
    for (ty, tables) in &several {
        found.add_tables(&contexts, *ty, tables);
    }
    if !several.is_empty() {
        found.divided.look(&contexts, &facts);
    }
    for (fact, ty) in &facts {
        let id = found.type_entity(model, *ty);
        found.declare(id, fact);
    }
    owned(model, ties, &mut found);
    for (fact, ty) in facts.iter().filter(|(fact, _)| !fact.text.is_empty()) {
        let id = found.type_entity(model, *ty);
        let table = contexts.table(&fact.text, fact.by);
        let meant = found.meant(id, Whence::ty(Some(fact.by)));
        for id in meant.ids() {
            found.give_table(id, &table, false);
        }
    }
    joined(model, ties, &mut found);
    outside(model, ties, &mut found);
    mapped(model, beside, &mut found);
    for (fact, ty) in facts.iter().filter(|(fact, _)| fact.detail == "set") {
        if let Some(name) = fact.member {
            let id = found.type_entity(model, *ty);
            let table = contexts.table(model.names.text(name), fact.by);
            found.give_table(id, &table, true);
        }
    }
    tables(beside, &mut found);
    polymorphic(model, &mut found);
    found
}

/// The entity that `ty` is or derives from.
pub(super) fn nearest(model: &Model, found: &Entities, ty: TypeId) -> Option<EntityId> {
    const LONGEST_CHAIN: usize = 16;
    let mut at = Some(ty);
    for _ in 0..LONGEST_CHAIN {
        let ty = at?;
        if let Some(entity) = found.of_type(ty) {
            return Some(entity);
        }
        let bases = &model.shapes.get(ty)?.bases;
        at = bases.first().and_then(Mention::source);
    }
    None
}

/// Whether a fact really speaks of data: a base class of entities is none itself.
fn is_data(model: &Model, fact: &Fact, ty: TypeId) -> bool {
    let symbol = &model.types[ty];
    let open = symbol.modifiers.has(Modifiers::ABSTRACT) || symbol.modifiers.has(Modifiers::STATIC);
    match fact.detail.as_str() {
        // It speaks of the ends, and the table is neither's.
        "join" => false,
        "base" => !open && symbol.kind == TypeKind::Class && fact.certainty != Certainty::Guess,
        _ => true,
    }
}

/// Types that live within an entity.
fn owned(model: &Model, ties: &Ties, found: &mut Entities) {
    let facts = ties
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Navigation && counts(model, fact.by));
    for fact in facts {
        let Some(ty) = fact.subject.source() else {
            continue;
        };
        let is_new = found.of_type(ty).is_none();
        let id = found.type_entity(model, ty);
        found.declare(id, fact);
        found.all[id].is_owned |= is_new && fact.detail == "owned";
    }
}

/// Tables of many-to-many relations, which no class stands for.
fn joined(model: &Model, ties: &Ties, found: &mut Entities) {
    for (fact, table) in joins(model, ties) {
        let id = found.of_table(&table).unwrap_or_else(|| {
            found.add(Entity {
                name: table.to_string(),
                ..Entity::default()
            })
        });
        found.give_table(id, &table, false);
        let place = Place::Source(fact.file, fact.line);
        found.all[id].declared.push((place, fact.rule.to_owned()));
    }
}

/// What mappings say of tables of many-to-many relations, whose ends are the subject and the object.
pub(super) fn joins<'t>(
    model: &Model,
    ties: &'t Ties,
) -> impl Iterator<Item = (&'t Fact, ObjectName)> {
    let facts = ties.facts.iter().filter(|fact| {
        fact.kind == FactKind::Entity && fact.detail == "join" && counts(model, fact.by)
    });
    let named = facts.map(|fact| (fact, ObjectName::parse(&fact.text)));
    named.filter(|(_, table)| !table.is_computed())
}

/// Tables of types that are not of the source, such as those of an identity framework.
fn outside(model: &Model, ties: &Ties, found: &mut Entities) {
    let facts = ties.facts.iter().filter(|fact| {
        fact.kind == FactKind::Entity
            && fact.detail != "join"
            && !fact.text.is_empty()
            && counts(model, fact.by)
    });
    for fact in facts {
        let Mention::External(name, _) = &fact.subject else {
            continue;
        };
        let table = ObjectName::parse(&fact.text);
        let id = found.of_table(&table).unwrap_or_else(|| {
            found.add(Entity {
                name: model.names.text(*name).to_owned(),
                ..Entity::default()
            })
        });
        found.give_table(id, &table, false);
        let place = Place::Source(fact.file, fact.line);
        found.all[id].declared.push((place, fact.rule.to_owned()));
    }
}

/// What mapping files say. They know types by their simple names.
fn mapped(model: &Model, beside: &Beside, found: &mut Entities) {
    if beside
        .files
        .iter()
        .all(|file| file.mappings.entities.is_empty())
    {
        return;
    }
    let mut by_name: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    for (ty, symbol) in model.types.iter_enumerated() {
        if symbol.kind == TypeKind::Class && counts(model, ty) {
            by_name
                .entry(model.names.text(symbol.name))
                .or_default()
                .push(ty);
        }
    }
    for (file, beside) in beside.files.iter().enumerate() {
        for entity in &beside.mappings.entities {
            let ty = by_name.get(&*entity.name).and_then(|types| {
                let known = types.iter().find(|&&ty| found.of_type(ty).is_some());
                known.or(types.first()).copied()
            });
            let id = match ty {
                Some(ty) => found.type_entity(model, ty),
                None => found.add(Entity {
                    name: entity.name.clone(),
                    ..Entity::default()
                }),
            };
            found.give_table(id, &entity.table, false);
            let place = Place::Beside(file as u32, entity.line);
            let format = beside.mappings.format.to_owned();
            found.all[id].declared.push((place, format));
        }
    }
}

/// Tables that scripts create.
fn tables(beside: &Beside, found: &mut Entities) {
    for (file, beside) in beside.files.iter().enumerate() {
        for object in &beside.script.objects {
            if object.kind != ObjectKind::Table {
                continue;
            }
            let place = Place::Beside(file as u32, object.line);
            if let Some((id, _)) = found.table_entity(&object.name, None) {
                found.all[id]
                    .declared
                    .push((place, "CREATE TABLE".to_owned()));
            }
        }
    }
}

/// Entities with a string property that says to which entity a row belongs.
fn polymorphic(model: &Model, found: &mut Entities) {
    const NAMES: [&str; 7] = [
        "EntityName",
        "EntityType",
        "EntityTypeName",
        "EntityTypeId",
        "OwnerType",
        "TargetType",
        "ParentType",
    ];
    for entity in &mut found.all {
        let Some(shape) = entity.ty.and_then(|ty| model.shapes.get(ty)) else {
            continue;
        };
        let is_text = |ty: &Mention| match ty {
            Mention::External(name, _) => model.names.text(*name) == "String",
            _ => false,
        };
        let member = shape.members.iter().find(|member| {
            member.kind == MemberKind::Property
                && is_text(&member.ty)
                && NAMES.contains(&model.names.text(member.name))
        });
        entity.polymorphic = member.map(|member| member.name);
    }
}
