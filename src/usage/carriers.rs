//! What the usage layer of the evidence is made of: types that serve the same requests.

use std::collections::BTreeSet;

use super::{Reach, Usage};
use crate::resolve::model::{Model, TypeId};
use crate::ties::Fact;

/// A type that a request may come to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct UsageShare {
    /// The entry, an index into [`Usage::entries`].
    pub entry: u32,
    /// The type.
    pub ty: TypeId,
    /// How much the entry is called, from 0 to 1: `ln(1 + calls) / ln(1 + most calls of an entry)`.
    pub weight: f64,
}

/// For each entry the types that its requests may come to, each once.
#[must_use]
pub fn carriers(usage: &Usage, model: &Model, facts: &[Fact]) -> Vec<UsageShare> {
    let most = usage.entries.iter().map(|entry| entry.load.count).max();
    let scale = (1.0 + most.unwrap_or(0) as f64).ln();
    let mut reach = Reach::new(model, facts);
    let mut shares = Vec::new();
    for (index, entry) in usage.entries.iter().enumerate() {
        let weight = (1.0 + entry.load.count as f64).ln() / scale.max(f64::MIN_POSITIVE);
        let mut types: BTreeSet<TypeId> = BTreeSet::new();
        reach.walk(&entry.roots, &mut |ty, _| {
            types.insert(ty);
        });
        shares.extend(types.into_iter().map(|ty| UsageShare {
            entry: index as u32,
            ty,
            weight,
        }));
    }
    shares
}
