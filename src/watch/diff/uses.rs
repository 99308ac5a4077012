//! Which type came to use which, and which table several boundaries write.

use std::collections::{BTreeMap, BTreeSet};

use super::{PairChange, TableChange, UseChange};
use crate::watch::check::Addresses;
use crate::watch::seams::{Crossing, Seams, Spot, Table};
use crate::watch::tables::{renames, writers};

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

/// The tables that several boundaries write, or wrote, where these are not the same. A table that was renamed is one.
pub(super) fn tables(was: &Seams, is: &Seams, addresses: Addresses<'_>) -> Vec<TableChange> {
    let (before, after) = (writers(was), writers(is));
    let there = |seams: &Seams, name: &str| seams.table(name).is_some();
    let old_names = renames(
        &before,
        &after,
        |name| there(is, name),
        |name| there(was, name),
    );
    let renamed: BTreeSet<&str> = old_names.values().copied().collect();
    let names = before.keys().filter(|name| !renamed.contains(*name));
    let names: BTreeSet<&str> = names.chain(after.keys()).copied().collect();
    let changes = names.into_iter().filter_map(|name| {
        let old_name = old_names.get(name).copied().unwrap_or(name);
        let (old, new) = (before.get(old_name), after.get(name));
        if old == new {
            return None;
        }
        let (writer, spot) = changed_writer(was.table(old_name), is.table(name)).unzip();
        let spot = spot.and_then(|spots| spots.first());
        let listed = |writers: Option<&BTreeSet<&str>>| -> Vec<String> {
            let writers = writers.into_iter().flatten();
            writers.map(|&writer| writer.to_owned()).collect()
        };
        Some(TableChange {
            table: name.to_owned(),
            before: listed(old),
            after: listed(new),
            spot: spot.cloned(),
            owners: addresses.of(writer.map(String::as_str), spot),
        })
    });
    changes.collect()
}

/// The first that writes a table now and did not, else the first that did and does not any more, with its places.
fn changed_writer<'a>(
    old: Option<&'a Table>,
    new: Option<&'a Table>,
) -> Option<(&'a String, &'a Vec<Spot>)> {
    let first = |of: Option<&'a Table>, other: Option<&'a Table>| {
        let is_other = |writer| other.is_some_and(|table| table.writers.contains_key(writer));
        of?.writers.iter().find(|(writer, _)| !is_other(*writer))
    };
    first(new, old).or_else(|| first(old, new))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boundaries::Boundaries;

    /// Tables with those that write them; the place of a write is named after both.
    fn seams(tables: &[(&str, &[&str])]) -> Seams {
        let of = |(name, writers): &(&str, &[&str])| {
            let write = |writer: &&str| {
                let spot = Spot::at_line(format!("{writer}/{name}.cs"), 1);
                ((*writer).to_owned(), vec![spot])
            };
            Table {
                name: (*name).to_owned(),
                writers: writers.iter().map(write).collect(),
            }
        };
        Seams {
            tables: tables.iter().map(of).collect(),
            ..Seams::default()
        }
    }

    /// Before, after, and the changes: table, who wrote it, who writes it, the place.
    fn check(old: &[(&str, &[&str])], new: &[(&str, &[&str])], expected: &[&str]) {
        let boundaries = Boundaries::default();
        let addresses = Addresses {
            boundaries: &boundaries,
            owners: None,
        };
        let found = tables(&seams(old), &seams(new), addresses);
        let told = found.iter().map(|change| {
            let path = change.spot.as_ref().map_or("nowhere", |spot| &spot.path);
            let [before, after] = [&change.before, &change.after].map(|all| all.join("+"));
            format!("{}: {before} -> {after} at {path}", change.table)
        });
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_change_of_writers_is_told_where_it_is() {
        check(
            &[("Orders", &["order"])],
            &[("Orders", &["cart", "order"])],
            &["Orders:  -> cart+order at cart/Orders.cs"],
        );
        check(
            &[("Orders", &["order"])],
            &[("Orders", &["order", "stock"])],
            &["Orders:  -> order+stock at stock/Orders.cs"],
        );
        check(
            &[("Orders", &["cart", "order"])],
            &[("Orders", &["order"])],
            &["Orders: cart+order ->  at cart/Orders.cs"],
        );
        check(
            &[("Orders", &["cart", "order", "stock"])],
            &[("Orders", &["cart", "order"])],
            &["Orders: cart+order+stock -> cart+order at stock/Orders.cs"],
        );
    }

    #[test]
    fn a_table_of_another_name_is_no_change() {
        let old: &[(&str, &[&str])] = &[("Orders", &["cart", "order"])];
        check(old, &[("Order", &["cart", "order"])], &[]);
        let elsewhere: &[(&str, &[&str])] =
            &[("Invoices", &["cart", "order"]), ("Orders", &["order"])];
        check(
            old,
            elsewhere,
            &[
                "Invoices:  -> cart+order at cart/Invoices.cs",
                "Orders: cart+order ->  at cart/Orders.cs",
            ],
        );
    }
}
