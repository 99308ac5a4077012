//! What is read and written by way of properties that lead from one entity to another.
//!
//! Whoever adds a line to `order.Lines`, or sets `order.Customer.Name`, writes lines or customers without ever naming their
//! set: the unit of work saves what hangs on the order. A write counts for the type in whose code it stands. Whether a
//! collection is one of an entity is not said by its type, since lists are everywhere: the property that it is taken from
//! has to be one that leads to the entity.

use std::collections::BTreeMap;

use super::divided::Whence;
use super::entities::Entities;
use super::links::navigable;
use super::uses::{member_text, of_fact, told};
use super::{EntityId, Place, Use, counts};
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::extract::facts::Modifiers;
use crate::resolve::model::site::{Mention, SiteForm};
use crate::resolve::model::{Call, CallKind, Model, TypeId};
use crate::sql::AccessKind;
use crate::ties::{Certainty, Fact, FactKind, Ties};

/// A property by the type that declares it and its name.
type Property = (TypeId, Name);

/// The properties that lead to entities, and where they are used.
pub(super) struct Led<'m> {
    model: &'m Model,
    /// Where each leads.
    to: BTreeMap<Property, EntityId>,
    /// Calls within members, by place.
    lines: BTreeMap<(TypeId, Name, FileId, u32), Vec<&'m Call>>,
}

/// What a line of code does with one entity.
#[derive(Default)]
struct Line {
    /// Whether an object of it is created.
    is_made: bool,
    /// Whether a member of it is set.
    is_set: bool,
    /// How often a property is read that leads to it.
    taken: usize,
    /// How often another member of it is read.
    read: usize,
}

/// Whether a value of that type is, or holds, one of the class.
fn gives(ty: &Mention, class: TypeId) -> bool {
    ty.source() == Some(class) || ty.args().iter().any(|arg| gives(arg, class))
}

impl<'m> Led<'m> {
    pub(super) fn new(model: &'m Model, found: &Entities) -> Self {
        let mut to = BTreeMap::new();
        for (from, member, target) in navigable(model, found) {
            if let Some(ty) = found.all[from].ty {
                to.entry((ty, member.name))
                    .or_insert(found.first_of(target));
            }
        }
        // Properties that lead somewhere are those of entities.
        let is_near = |call: &&Call| found.of_type(call.to).is_some();
        let mut lines: BTreeMap<_, Vec<&Call>> = BTreeMap::new();
        for call in model.calls.iter().filter(is_near) {
            let place = (call.from, call.from_member, call.file, call.line);
            lines.entry(place).or_default().push(call);
        }
        Self { model, to, lines }
    }

    /// The properties that are read in a line of a member, with where they lead, in the order of the calls.
    pub(super) fn read_at(&self, fact: &Fact) -> Vec<(Property, EntityId)> {
        let place = fact
            .member
            .map(|member| (fact.by, member, fact.file, fact.line));
        let calls = place.and_then(|place| self.lines.get(&place));
        let gets = calls.into_iter().flatten();
        let gets = gets.filter(|call| call.kind == CallKind::Get);
        gets.filter_map(|call| {
            let property = (call.to, call.to_member);
            Some((property, *self.to.get(&property)?))
        })
        .collect()
    }

    /// Where the property of an entity's class of that name leads.
    pub(super) fn named(&self, ty: TypeId, name: &str) -> Option<EntityId> {
        let name = self.model.names.get(name)?;
        self.to.get(&(ty, name)).copied()
    }

    /// Every write that goes through such a property.
    pub(super) fn writes(&self, ties: &Ties, found: &Entities, uses: &mut Vec<Use>) {
        let collections = ties
            .facts
            .iter()
            .filter(|fact| fact.kind == FactKind::Collection && counts(self.model, fact.by));
        for fact in collections {
            if let Some(used) = self.collected(fact, found) {
                told(found, &used, Whence::fact(fact), uses);
            }
        }
        self.held(found, uses);
        for (&(by, member, file, line), calls) in &self.lines {
            if !counts(self.model, by) {
                continue;
            }
            for (property, entity, kind) in self.set_in(calls, found) {
                let write = Use {
                    entity,
                    kind,
                    by: Some(by),
                    member: member_text(self.model, Some(member)),
                    at: Place::Source(file, line),
                    through: self.through(property),
                    certainty: Certainty::Likely,
                };
                let whence = Whence {
                    by: Some(by),
                    member: Some(member),
                    at: Some((file, line)),
                    context: None,
                };
                told(found, &write, whence, uses);
            }
        }
    }

    /// Writes of what a local holds that a property gave: `var customer = order.Customer; customer.Name = "x";`
    fn held(&self, found: &Entities, uses: &mut Vec<Use>) {
        let sites = self.model.sites.iter();
        let writes =
            sites.filter(|site| site.form == SiteForm::LedWrite && counts(self.model, site.from));
        for site in writes {
            let held = site.receiver.source().and_then(|ty| found.of_type(ty));
            let (Some(entity), Some(member)) = (held, site.from_member) else {
                continue;
            };
            let read = self.calls_of(site.from, member).find(|call| {
                let is_read = call.kind == CallKind::Get && call.to_member == site.name;
                is_read && self.leads_to(call) == Some(entity)
            });
            let Some(read) = read else { continue };
            let write = Use {
                entity,
                kind: AccessKind::Update,
                by: Some(site.from),
                member: member_text(self.model, Some(member)),
                at: Place::Source(site.file, site.line),
                through: self.through((read.to, read.to_member)),
                certainty: Certainty::Likely,
            };
            let whence = Whence {
                by: Some(site.from),
                member: Some(member),
                at: Some((site.file, site.line)),
                context: None,
            };
            told(found, &write, whence, uses);
        }
    }

    /// The calls within a member that have to do with entities.
    fn calls_of(&self, by: TypeId, member: Name) -> impl Iterator<Item = &'m Call> {
        let start = (by, member, FileId(0), 0);
        let lines = self.lines.range(start..);
        let own = lines.take_while(move |(place, _)| (place.0, place.1) == (by, member));
        own.flat_map(|(_, calls)| calls.iter().copied())
    }

    /// A change of a collection, where that is the property of an entity: one that is read in the line, or the type's own.
    fn collected(&self, fact: &Fact, found: &Entities) -> Option<Use> {
        let entity = found.of_type(fact.subject.source()?)?;
        let name = self.model.names.get(&fact.text)?;
        let own = (fact.by, name);
        let is_own = self.to.get(&own) == Some(&entity);
        let mut read = self.read_at(fact).into_iter();
        let read = read.find(|(property, to)| property.1 == name && *to == entity);
        let property = read.map(|one| one.0).or(is_own.then_some(own))?;
        let kind = match fact.detail.as_str() {
            "insert" if self.makes(fact, entity, found) => AccessKind::Insert,
            // What was there is only related to another row.
            "insert" => AccessKind::Update,
            _ => AccessKind::Delete,
        };
        Some(Use {
            through: self.through(property),
            ..of_fact(self.model, fact, entity, kind)
        })
    }

    /// Whether the member of a fact creates an object of the entity, itself or by a static method of its class that gives one.
    fn makes(&self, fact: &Fact, entity: EntityId, found: &Entities) -> bool {
        let Some(member) = fact.member else {
            return false;
        };
        self.calls_of(fact.by, member).any(|call| {
            let is_creation = match call.kind {
                CallKind::Ctor => true,
                CallKind::Call => self.is_factory(call),
                _ => false,
            };
            is_creation && found.of_type(call.to) == Some(entity)
        })
    }

    /// Whether a static method of a class is called that gives an object of that class, wrapped or not.
    fn is_factory(&self, call: &Call) -> bool {
        let shape = self.model.shapes.get(call.to);
        let mut members = shape.into_iter().flat_map(|shape| &shape.members);
        members.any(|member| {
            member.name == call.to_member
                && member.modifiers.has(Modifiers::STATIC)
                && gives(&member.ty, call.to)
        })
    }

    /// What the calls in a line write through properties: `order.Customer.Name = ...`, `order.Customer = new Customer()`.
    fn set_in(&self, calls: &[&Call], found: &Entities) -> Vec<(Property, EntityId, AccessKind)> {
        let mut of = BTreeMap::<EntityId, Line>::new();
        for call in calls {
            let leads_to = self.leads_to(call);
            if let (CallKind::Get, Some(entity)) = (call.kind, leads_to) {
                of.entry(entity).or_default().taken += 1;
            }
            let Some(entity) = found.of_type(call.to) else {
                continue;
            };
            let of_entity = of.entry(entity).or_default();
            match call.kind {
                CallKind::Ctor => of_entity.is_made = true,
                CallKind::Set => of_entity.is_set = true,
                CallKind::Get if leads_to != Some(entity) => of_entity.read += 1,
                _ => {}
            }
        }
        let written = calls.iter().filter_map(|call| {
            let entity = self.leads_to(call)?;
            let line = of.get(&entity)?;
            let kind = match call.kind {
                // What is set where a row is made fills that one. What is read of the entity in the line may be all that
                // the property was taken for.
                CallKind::Get if !line.is_made && line.is_set && line.read < line.taken => {
                    AccessKind::Update
                }
                CallKind::Set if line.is_made => AccessKind::Insert,
                _ => return None,
            };
            Some(((call.to, call.to_member), entity, kind))
        });
        written.collect()
    }

    /// The entity to which the member leads that is called.
    fn leads_to(&self, call: &Call) -> Option<EntityId> {
        self.to.get(&(call.to, call.to_member)).copied()
    }

    /// `navigation Order.Lines`
    fn through(&self, (ty, member): Property) -> String {
        let text = |name| self.model.names.text(name);
        format!(
            "navigation {}.{}",
            text(self.model.types[ty].name),
            text(member)
        )
    }
}
