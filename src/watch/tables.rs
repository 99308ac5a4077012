//! Shared tables that are called otherwise than before.
//!
//! A table has its name from a mapping, or by convention where there is none. Who removes the mapping, or renames the table,
//! changes nothing about who writes it. A shared table that is gone, under that name altogether, and one that is new are one
//! where whoever writes the new one wrote the old one, too. Where that could be said of two, nothing is said.

use std::collections::{BTreeMap, BTreeSet};

use super::seams::Seams;

/// The boundaries that write each shared table.
pub(super) type Writers<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// The old name of each table of `new` that had another one. `is_known` tells the tables of today, shared or not, `is_old`
/// those that were there before.
pub(super) fn renames<'a>(
    old: &Writers<'a>,
    new: &Writers<'a>,
    is_known: impl Fn(&str) -> bool,
    is_old: impl Fn(&str) -> bool,
) -> BTreeMap<&'a str, &'a str> {
    let gone = old.iter().filter(|(name, _)| !is_known(name));
    let gone: Vec<_> = gone.collect();
    let fresh = new
        .iter()
        .filter(|(name, _)| !old.contains_key(*name) && !is_old(name));
    let claims = fresh.map(|(&name, writers)| {
        let could_be = gone.iter().filter(|(_, old)| writers.is_subset(old));
        (name, could_be.map(|(old, _)| **old).collect())
    });
    let claims: BTreeMap<&str, Vec<&str>> = claims.collect();
    let claimed = |old| claims.values().filter(|olds| olds.contains(old)).count();
    let only = claims.iter().filter_map(|(&name, olds)| match &olds[..] {
        [old] if claimed(old) == 1 => Some((name, *old)),
        _ => None,
    });
    only.collect()
}

/// The boundaries that write each shared table.
pub(super) fn writers(seams: &Seams) -> Writers<'_> {
    let tables = seams.shared_tables();
    let of_table = tables.map(|table| {
        let writers = table.writers.keys().map(String::as_str);
        (table.name.as_str(), writers.collect())
    });
    of_table.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    type Tables = [(&'static str, &'static [&'static str])];

    fn check(old: &Tables, new: &Tables, others: &[&str], expected: &[(&str, &str)]) {
        let map = |tables: &Tables| -> Writers<'static> {
            let of = tables.iter();
            of.map(|(table, by)| (*table, by.iter().copied().collect()))
                .collect()
        };
        let (old, new) = (map(old), map(new));
        let is_known = |name: &str| new.contains_key(name) || others.contains(&name);
        let found = renames(&old, &new, is_known, |_| false);
        assert_eq!(found.into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_table_without_its_mapping_is_the_one_it_was() {
        let old: &Tables = &[
            ("Orders", &["cart", "order"]),
            ("Prices", &["cart", "price"]),
        ];
        let new: &Tables = &[("Order", &["cart", "order"])];
        check(old, new, &[], &[("Order", "Orders")]);
        let old: &Tables = &[("Orders", &["cart", "order", "price"])];
        check(old, new, &[], &[("Order", "Orders")]);
    }

    #[test]
    fn what_others_write_or_could_be_two_is_new() {
        let old: &Tables = &[("Orders", &["cart", "order"])];
        check(old, &[("Order", &["cart", "price"])], &[], &[]);
        let both: &Tables = &[
            ("Orders", &["cart", "order"]),
            ("Order", &["cart", "order"]),
        ];
        check(old, both, &[], &[]);
        let two: &Tables = &[("A", &["cart", "order"]), ("B", &["cart", "order"])];
        check(old, two, &[], &[]);
        check(two, old, &[], &[]);
    }

    #[test]
    fn a_table_that_is_there_but_no_longer_shared_is_no_other_one() {
        let old: &Tables = &[("Orders", &["cart", "order"])];
        check(old, &[("Invoices", &["cart", "order"])], &["Orders"], &[]);
    }
}
