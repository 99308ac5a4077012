//! Sites and shapes from the binders' symbols to the model's types.

use rustc_hash::FxHashMap;

use super::model::site::{CallSite, Shape};
use super::model::translate::Translate;
use super::model::{Model, TypeId};
use super::sink::RawShape;
use super::world::{SymId, World};
use crate::base::ids::{FileId, IdVec};
use crate::base::intern::Name;

/// Maps what the binders kept into `model`, in an order that does not depend on threads.
pub(super) fn keep(
    model: &mut Model,
    world: &World<'_>,
    ids: &FxHashMap<SymId, TypeId>,
    sites: Vec<CallSite<SymId>>,
    mut shapes: Vec<RawShape>,
) {
    let mut mapper = Mapper { world, ids };
    let sites = sites.into_iter();
    model.sites = sites
        .filter_map(|site| site.translate(&mut mapper))
        .collect();
    model.sites.sort_unstable();
    model.shapes = IdVec::filled(Shape::default(), model.types.len());
    shapes.sort_by_key(|raw| (raw.sym, raw.unit, raw.part));
    for raw in shapes {
        let Some(&ty) = ids.get(&raw.sym) else {
            continue;
        };
        let part = raw.shape.translate(&mut mapper);
        let shape = &mut model.shapes[ty];
        shape.params = part.params;
        shape.bases.extend(part.bases);
        shape.attributes.extend(part.attributes);
        shape.members.extend(part.members);
    }
}

struct Mapper<'m, 'a> {
    world: &'m World<'a>,
    ids: &'m FxHashMap<SymId, TypeId>,
}

impl Translate<SymId, TypeId> for Mapper<'_, '_> {
    fn mentioned(&mut self, sym: SymId) -> Result<TypeId, Name> {
        self.known(sym).ok_or(self.world.syms[sym].name)
    }

    fn known(&mut self, sym: SymId) -> Option<TypeId> {
        self.ids.get(&sym).copied()
    }

    fn name(&mut self, name: Name) -> Name {
        name
    }

    fn param(&mut self, param: u32) -> u32 {
        param
    }

    fn file(&mut self, file: FileId) -> FileId {
        file
    }
}
