//! Which places are kept while code is bound: the [`Interest`] of the rules, by the numbers of its names.
//!
//! Most calls of a name such as `Add` are of no rule, since they are made on a list. Those are known by their receiver, and
//! are not kept.

use rustc_hash::{FxHashMap, FxHashSet};

use super::model::site::{Interest, Mention};
use super::world::{SymId, World};
use crate::base::intern::{Interner, Name};

/// The names of interest, as the world numbers them.
#[derive(Default)]
pub(super) struct Interests {
    pub(super) calls: FxHashSet<Name>,
    /// What a call has to be made on, for those of which not every one counts.
    limits: FxHashMap<Name, Limits>,
    /// Called methods that count within a call of interest only.
    pub(super) nested: FxHashSet<Name>,
    pub(super) creations: FxHashSet<Name>,
    pub(super) indexed: FxHashSet<Name>,
    pub(super) indexed_on: FxHashSet<Name>,
    pub(super) attributes: FxHashSet<Name>,
    pub(super) assigned: FxHashSet<Name>,
    pub(super) given: FxHashSet<Name>,
    pub(super) manners: FxHashSet<Name>,
    pub(super) based: FxHashSet<Name>,
    pub(super) heard: FxHashSet<Name>,
    pub(super) through: FxHashSet<Name>,
    pub(super) collections: FxHashSet<Name>,
    pub(super) changes: FxHashSet<Name>,
    pub(super) takes: FxHashSet<Name>,
}

/// What a call has to be made on.
#[derive(Default)]
struct Limits {
    on: FxHashSet<Name>,
    via: Vec<String>,
}

impl Interests {
    /// Names that no file spells need not be looked for.
    pub(super) fn new(world: &World<'_>, interest: &Interest) -> Self {
        let known = |names: &[String]| {
            let names = names.iter().filter_map(|name| world.names.get(name));
            names.collect::<FxHashSet<Name>>()
        };
        let mut calls = known(&interest.calls);
        let mut limits: FxHashMap<Name, Limits> = FxHashMap::default();
        for (name, receivers) in &interest.limited {
            let name = world.names.get(name);
            let Some(name) = name.filter(|name| !calls.contains(name)) else {
                continue;
            };
            let limit = limits.entry(name).or_default();
            limit.on.extend(known(&receivers.on));
            limit.via.extend(receivers.via.iter().cloned());
        }
        let taking = known(&interest.taking);
        for name in world.methods_taking(&taking) {
            if !calls.contains(&name) {
                limits.entry(name).or_default().on.extend(&taking);
            }
        }
        calls.extend(limits.keys().copied());
        Self {
            calls,
            limits,
            nested: known(&interest.nested),
            creations: known(&interest.creations),
            indexed: known(&interest.indexed),
            indexed_on: known(&interest.indexed_on),
            attributes: known(&interest.attributes),
            assigned: known(&interest.assigned),
            given: known(&interest.given),
            manners: known(&interest.manners),
            based: known(&interest.based),
            heard: known(&interest.heard),
            through: known(&interest.through),
            collections: known(&interest.collections),
            changes: known(&interest.changes),
            takes: known(&interest.takes),
        }
    }

    /// Whether a rule asks for calls of `name` on texts, which extensions are.
    pub(super) fn extends_text(&self, names: &Interner, name: Name) -> bool {
        let limits = self.limits.get(&name);
        let text = names.get("String");
        limits.is_some_and(|limits| text.is_some_and(|text| limits.on.contains(&text)))
    }

    /// Whether no rule can mean a call of `name` on `receiver`, that is called `via`.
    pub(super) fn rules_out(
        &self,
        names: &Interner,
        name: Name,
        receiver: &Mention<SymId>,
        via: Option<Name>,
    ) -> bool {
        let Some(limits) = self.limits.get(&name) else {
            return false;
        };
        let is_other = match receiver {
            Mention::External(name, _) => !limits.on.contains(name),
            Mention::Array(_) => true,
            _ => false,
        };
        let is_called_so = |via: Name| {
            let text = names.text(via).trim_start_matches('_');
            limits
                .via
                .iter()
                .any(|name| text.eq_ignore_ascii_case(name))
        };
        is_other && !via.is_some_and(is_called_so)
    }
}
