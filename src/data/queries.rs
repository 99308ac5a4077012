//! Queries over classes: what they do to the tables that the classes are kept in.

use super::entities::{Entities, nearest};
use crate::extract::facts::TypeKind;
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Model, TypeId};
use crate::sql::hql::{Source, sources};
use crate::sql::{Access, Block, ObjectName};

/// What the query `text`, that stands at `line`, does.
pub(super) fn block(model: &Model, found: &mut Entities, text: &str, line: u32) -> Block {
    let mut block = Block::default();
    for source in sources(text) {
        if let Some(name) = table_of(model, found, &source) {
            block.accesses.push(Access {
                name,
                kind: source.kind,
                line,
                transaction: None,
                statement: 0,
                dynamic: false,
            });
        }
    }
    block
}

/// A name by which the entity is found that a source means.
fn table_of(model: &Model, found: &mut Entities, source: &Source) -> Option<ObjectName> {
    let mut ty = class(model, found, &source.class)?;
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
    let entity = &found.all[entity];
    Some(match &entity.table {
        Some(table) => ObjectName::parse(table),
        None => ObjectName::in_schema(None, &entity.name),
    })
}

/// The class of that name: one that is known to be kept, or else the only one.
fn class(model: &Model, found: &Entities, name: &str) -> Option<TypeId> {
    let kept = found.all.iter().filter_map(|entity| entity.ty);
    let is_called = |ty: &TypeId| model.names.text(model.types[*ty].name) == name;
    if let Some(ty) = kept.into_iter().find(is_called) {
        return Some(ty);
    }
    let of_kind = |ty: &TypeId| {
        let symbol = &model.types[*ty];
        symbol.kind == TypeKind::Class && !symbol.is_test
    };
    let mut all = model.types.ids().filter(|ty| of_kind(ty) && is_called(ty));
    let first = all.next()?;
    all.next().is_none().then_some(first)
}
