//! Which type came to use which, and which table several boundaries write.

use std::collections::{BTreeMap, BTreeSet};

use super::{PairChange, TableChange, UseChange};
use crate::watch::check::Addresses;
use crate::watch::seams::{Crossing, Seams, SharedTable, Spot};

type Key = (String, String, String, String);

/// The pairs of boundaries with changed references; `name` yields the new name of a type.
pub(super) fn pairs(
    was: &Seams,
    is: &Seams,
    name: &impl Fn(&str) -> String,
    addresses: Addresses<'_>,
) -> Vec<PairChange> {
    let before = by_use(was, name);
    let after = by_use(is, &str::to_owned);
    let keys: BTreeSet<&Key> = before.keys().chain(after.keys()).collect();
    let mut changes: BTreeMap<(String, String), PairChange> = BTreeMap::new();
    for key in keys {
        let (from, to, user, other) = key;
        let (old, new) = (before.get(key), after.get(key));
        let count = |crossing: Option<&&Crossing>| crossing.map_or(0, |found| found.references);
        let change = UseChange {
            user: user.clone(),
            used: other.clone(),
            before: count(old),
            after: count(new),
            spots: Vec::new(),
            owners: Vec::new(),
        };
        let pair = changes.entry((from.clone(), to.clone())).or_default();
        pair.before += change.before;
        pair.after += change.after;
        let spots =
            |crossing: Option<&&Crossing>| crossing.map_or(Vec::new(), |found| found.spots.clone());
        let placed = |spots: Vec<Spot>| UseChange {
            owners: addresses.of(Some(from), spots.first()),
            spots,
            ..change.clone()
        };
        if change.after > change.before {
            pair.added.push(placed(spots(new)));
        } else if change.after < change.before {
            pair.removed.push(placed(spots(old)));
        }
    }
    let kept = changes
        .into_iter()
        .filter(|(_, pair)| pair.gained() + pair.lost() > 0);
    let named = kept.map(|((from, to), pair)| PairChange { from, to, ..pair });
    named.collect()
}

fn by_use<'a>(seams: &'a Seams, name: &impl Fn(&str) -> String) -> BTreeMap<Key, &'a Crossing> {
    let key = |crossing: &Crossing| {
        let (from, to) = (crossing.from.clone(), crossing.to.clone());
        (from, to, name(&crossing.user), name(&crossing.used))
    };
    seams
        .crossings
        .iter()
        .map(|crossing| (key(crossing), crossing))
        .collect()
}

/// The tables that several boundaries write, or wrote, where these are not the same.
pub(super) fn tables(was: &Seams, is: &Seams, addresses: Addresses<'_>) -> Vec<TableChange> {
    let by_name = |seams: &'_ Seams| -> BTreeMap<String, SharedTable> {
        let tables = seams.shared_tables.iter();
        tables
            .map(|table| (table.name.clone(), table.clone()))
            .collect()
    };
    let (before, after) = (by_name(was), by_name(is));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let writers = |table: Option<&SharedTable>| -> Vec<String> {
        table.map_or(Vec::new(), |table| table.writers.keys().cloned().collect())
    };
    let changes = names.into_iter().filter_map(|name| {
        let (old, new) = (before.get(name), after.get(name));
        let change = TableChange {
            table: name.clone(),
            before: writers(old),
            after: writers(new),
            ..TableChange::default()
        };
        let (others, table) = match new {
            Some(new) => (&change.before, new),
            None => (&change.after, old?),
        };
        let other = table
            .writers
            .iter()
            .find(|(writer, _)| !others.contains(writer));
        let spot = other.and_then(|(_, spots)| spots.first());
        let owners = addresses.of(other.map(|(writer, _)| writer.as_str()), spot);
        (change.before != change.after).then(|| TableChange {
            spot: spot.cloned(),
            owners,
            ..change
        })
    });
    changes.collect()
}
