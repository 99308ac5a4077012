//! Tables that are called otherwise than in the baseline.
//!
//! A table has its name from a mapping, or by convention where there is none. Who removes the mapping, or renames the table,
//! changes nothing about who writes it. A table of the baseline that is gone and one that is new are one where whoever
//! writes the new one wrote the old one, too. Where that could be said of two, nothing is said.

use std::collections::{BTreeMap, BTreeSet};

use crate::watch::baseline::{Baseline, Entry};

/// The boundaries that write each table.
type Writers<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// The name in the baseline of each table that has another one now.
pub(super) fn renamed<'a>(
    baseline: &'a Baseline,
    now: &BTreeSet<&'a Entry>,
) -> BTreeMap<&'a str, &'a str> {
    let mut old = writers(baseline.entries.keys());
    let mut new = writers(now.iter().copied());
    let both: BTreeSet<&str> = old
        .keys()
        .copied()
        .filter(|name| new.contains_key(name))
        .collect();
    old.retain(|name, _| !both.contains(name));
    new.retain(|name, _| !both.contains(name));
    let could_be = |name: &str| -> Vec<&'a str> {
        let wrote_it = |old: &BTreeSet<&str>| new.get(name).is_some_and(|new| new.is_subset(old));
        let found = old.iter().filter(|(_, old)| wrote_it(old));
        found.map(|(old, _)| *old).collect()
    };
    let claims: BTreeMap<&str, Vec<&str>> =
        new.keys().map(|&name| (name, could_be(name))).collect();
    let claimed = |old: &str| claims.values().filter(|all| all.contains(&old)).count();
    let only = claims.iter().filter_map(|(&name, olds)| match olds[..] {
        [old] if claimed(old) == 1 => Some((name, old)),
        _ => None,
    });
    only.collect()
}

fn writers<'a>(entries: impl Iterator<Item = &'a Entry>) -> Writers<'a> {
    let mut writers = Writers::new();
    for entry in entries {
        if let Entry::SharedTable { table, writer } = entry {
            writers.entry(table).or_default().insert(writer);
        }
    }
    writers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(tables: &[(&str, &[&str])]) -> Vec<Entry> {
        let of = |(table, writers): &(&str, &[&str])| -> Vec<Entry> {
            let entry = |writer: &&str| Entry::SharedTable {
                table: (*table).to_owned(),
                writer: (*writer).to_owned(),
            };
            writers.iter().map(entry).collect()
        };
        tables.iter().flat_map(of).collect()
    }

    fn check(old: &[(&str, &[&str])], new: &[(&str, &[&str])], expected: &[(&str, &str)]) {
        let old = entries(old).into_iter().map(|entry| (entry, 1));
        let baseline = Baseline {
            entries: old.collect(),
        };
        let new = entries(new);
        let found = renamed(&baseline, &new.iter().collect());
        assert_eq!(found.into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_table_without_its_mapping_is_the_one_it_was() {
        let old: &[(&str, &[&str])] = &[
            ("Orders", &["cart", "order"]),
            ("Prices", &["cart", "price"]),
        ];
        check(
            old,
            &[("Order", &["cart", "order"])],
            &[("Order", "Orders")],
        );
        check(
            &[("Orders", &["cart", "order", "price"])],
            &[("Order", &["cart", "order"])],
            &[("Order", "Orders")],
        );
    }

    #[test]
    fn what_others_write_or_could_be_two_is_new() {
        let old: &[(&str, &[&str])] = &[("Orders", &["cart", "order"])];
        check(old, &[("Order", &["cart", "price"])], &[]);
        check(
            old,
            &[
                ("Orders", &["cart", "order"]),
                ("Order", &["cart", "order"]),
            ],
            &[],
        );
        check(
            old,
            &[("A", &["cart", "order"]), ("B", &["cart", "order"])],
            &[],
        );
    }
}
