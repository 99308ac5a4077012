//! Sites and shapes from the binders' symbols to the model's types.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::model::TypeId;
use super::model::site::{CallSite, Shape};
use super::model::translate::Translate;
use super::sink::RawShape;
use super::world::{SymId, World};
use crate::base::ids::{FileId, IdVec};
use crate::base::intern::Name;

/// The sites that the binders kept, in an order that does not depend on threads.
pub(super) fn sites(
    world: &World<'_>,
    ids: &FxHashMap<SymId, TypeId>,
    found: Vec<Box<[CallSite<SymId>]>>,
) -> Vec<CallSite<TypeId>> {
    let found = found.into_par_iter().map(<[_]>::into_vec);
    let found = found.flatten_iter();
    let translated = found.filter_map(|site| site.translate(&mut Mapper { world, ids }));
    let mut sites: Vec<CallSite<TypeId>> = translated.collect();
    sites.par_sort_unstable();
    sites
}

/// The shapes that they kept, by type: of `types` types, each with all its parts.
pub(super) fn shapes(
    world: &World<'_>,
    ids: &FxHashMap<SymId, TypeId>,
    types: usize,
    found: Vec<Box<[RawShape]>>,
) -> IdVec<TypeId, Shape<TypeId>> {
    let mut shapes = IdVec::filled(Shape::default(), types);
    let found = found.into_iter().flat_map(<[_]>::into_vec);
    let mut found: Vec<RawShape> = found.collect();
    found.sort_by_key(|raw| (raw.sym, raw.unit, raw.part));
    for raw in found {
        let Some(&ty) = ids.get(&raw.sym) else {
            continue;
        };
        let part = raw.shape.translate(&mut Mapper { world, ids });
        let shape: &mut Shape<TypeId> = &mut shapes[ty];
        shape.params = part.params;
        shape.bases.extend(part.bases);
        shape.attributes.extend(part.attributes);
        if shape.members.is_empty() {
            shape.members = part.members;
        } else {
            shape.members.extend(part.members);
        }
    }
    shapes
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
