//! How many requests may cross each boundary, once it is known where boundaries are.

use std::collections::{BTreeMap, BTreeSet};

use super::{Reach, Usage};
use crate::base::intern::Name;
use crate::resolve::model::{CallKind, Model, TypeId};
use crate::ties::Fact;

/// A member that is called over a boundary: the using boundary, the type, the member, and what is done with it.
pub type Crossing = (u32, TypeId, Name, CallKind);

/// What the requests of each entry may come to. Entries are indexes into [`Usage::entries`], in their order: busiest first.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Traffic {
    /// The boundaries that each entry may come to, its own among them.
    pub reached: Vec<BTreeSet<u32>>,
    /// Entries that may cross from one boundary to another.
    pub pairs: BTreeMap<(u32, u32), Vec<u32>>,
    /// Entries that may cross from a boundary to a type of another one.
    pub types: BTreeMap<(u32, TypeId), Vec<u32>>,
    /// Entries that may call a member over a boundary.
    pub members: BTreeMap<Crossing, Vec<u32>>,
}

impl Traffic {
    /// Follows the requests of all entries; `boundary` tells where a type is.
    ///
    /// Takes time in proportion to the calls that each entry may come to.
    #[must_use]
    pub fn new(
        usage: &Usage,
        model: &Model,
        facts: &[Fact],
        boundary: &dyn Fn(TypeId) -> Option<u32>,
    ) -> Self {
        let mut traffic = Self::default();
        if usage.entries.is_empty() {
            return traffic;
        }
        let mut reach = Reach::new(model, facts);
        for (index, entry) in usage.entries.iter().enumerate() {
            let mut reached = BTreeSet::new();
            let mut crossed: BTreeSet<(Crossing, u32)> = BTreeSet::new();
            reach.walk(&entry.roots, &mut |ty, calls| {
                let own = boundary(ty);
                reached.extend(own);
                let Some(own) = own else { return };
                for call in calls {
                    if let Some(other) = boundary(call.to).filter(|&other| other != own) {
                        let crossing = (own, call.to, call.to_member, call.kind);
                        crossed.insert((crossing, other));
                    }
                }
            });
            traffic.reached.push(reached);
            traffic.add(index as u32, &crossed);
        }
        traffic
    }

    fn add(&mut self, entry: u32, crossed: &BTreeSet<(Crossing, u32)>) {
        for &(crossing, other) in crossed {
            let (own, ty, ..) = crossing;
            self.members.entry(crossing).or_default().push(entry);
            once(self.types.entry((own, ty)).or_default(), entry);
            once(self.pairs.entry((own, other)).or_default(), entry);
        }
    }
}

fn once(entries: &mut Vec<u32>, entry: u32) {
    if entries.last() != Some(&entry) {
        entries.push(entry);
    }
}
