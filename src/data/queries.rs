//! Queries over classes: what they do to the tables that the classes are kept in.

use std::collections::BTreeMap;

use super::divided::Whence;
use super::entities::{Entities, nearest};
use crate::base::intern::Name;
use crate::extract::facts::TypeKind;
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Model, TypeId};
use crate::sql::hql::{Source, sources};
use crate::sql::{Access, Block, ObjectName};
use crate::ties::Fact;

/// What the query does that a fact tells of.
pub(super) fn block(
    (model, classes): (&Model, &Classes),
    found: &mut Entities,
    fact: &Fact,
) -> Block {
    let mut block = Block::default();
    for source in sources(&fact.text) {
        if let Some(name) = table_of((model, classes), found, &source, Whence::fact(fact)) {
            block.accesses.push(Access {
                name,
                kind: source.kind,
                line: fact.line,
                transaction: None,
                statement: 0,
                dynamic: false,
            });
        }
    }
    block
}

/// A name by which the entity is found that a source means.
fn table_of(
    (model, classes): (&Model, &Classes),
    found: &mut Entities,
    source: &Source,
    whence: Whence,
) -> Option<ObjectName> {
    let mut ty = classes.called(model, found, &source.class)?;
    for member in &source.path {
        let name = model.names.get(member)?;
        let members = &model.shapes.get(ty)?.members;
        let member = members.iter().find(|member| member.name == name)?;
        let inner = member.ty.args().last().and_then(Mention::source);
        ty = inner.or(member.ty.source())?;
    }
    let entity = match nearest(model, found, ty) {
        Some(entity) => entity,
        None => found.type_entity(model, ty),
    };
    let entity = &found.all[found.meant(entity, whence).only()?];
    Some(match &entity.table {
        Some(table) => ObjectName::parse(table),
        None => ObjectName::in_schema(None, &entity.name),
    })
}

/// The types of every name.
pub(super) struct Classes(BTreeMap<Name, Vec<TypeId>>);

impl Classes {
    pub(super) fn new(model: &Model) -> Self {
        let mut by_name: BTreeMap<Name, Vec<TypeId>> = BTreeMap::new();
        for ty in model.types.ids() {
            by_name.entry(model.types[ty].name).or_default().push(ty);
        }
        Self(by_name)
    }

    /// The class of that name: one that is known to be kept, or else the only one.
    fn called(&self, model: &Model, found: &Entities, name: &str) -> Option<TypeId> {
        let types = self.0.get(&model.names.get(name)?)?;
        if let Some(ty) = types.iter().find(|ty| found.of_type(**ty).is_some()) {
            return Some(*ty);
        }
        let is_class = |ty: &&TypeId| {
            let symbol = &model.types[**ty];
            symbol.kind == TypeKind::Class && !symbol.is_test
        };
        let mut classes = types.iter().filter(is_class);
        let first = classes.next()?;
        classes.next().is_none().then_some(*first)
    }
}
