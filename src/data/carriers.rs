//! What the data layer of the evidence is made of.

use std::collections::BTreeMap;

use super::Data;
use crate::resolve::model::TypeId;
use crate::ties::Certainty;

/// A type and an entity that it is, reads or writes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct DataUse {
    /// The entity, an index into [`Data::entities`].
    pub entity: u32,
    /// The type.
    pub ty: TypeId,
    /// How firmly it holds on to it, from 0 to 1.
    pub weight: f64,
}

/// What a read weighs where a write weighs 1.
const READ: f64 = 0.5;

impl Data {
    /// For each entity its own type and the types that use it, each once with the weight of the strongest use: 1 for a
    /// write, one half for a read, less where it is not certain. A type with several tables is shared among them.
    #[must_use]
    pub fn carriers(&self) -> Vec<DataUse> {
        let mut weights: BTreeMap<(u32, TypeId), f64> = BTreeMap::new();
        let mut tables: BTreeMap<TypeId, f64> = BTreeMap::new();
        for ty in self.entities.iter().filter_map(|entity| entity.ty) {
            *tables.entry(ty).or_default() += 1.0;
        }
        for (id, entity) in self.entities.iter_enumerated() {
            if let Some(ty) = entity.ty {
                weights.insert((id.0, ty), 1.0 / tables[&ty]);
            }
        }
        for used in &self.uses {
            let Some(by) = used.by else { continue };
            let sure = match used.certainty {
                Certainty::Certain => 1.0,
                Certainty::Likely => 0.7,
                Certainty::Guess => 0.4,
            };
            let weight = sure * if used.kind.is_write() { 1.0 } else { READ };
            let known = weights.entry((used.entity.0, by)).or_default();
            *known = known.max(weight);
        }
        let uses = weights
            .into_iter()
            .map(|((entity, ty), weight)| DataUse { entity, ty, weight });
        uses.collect()
    }
}
