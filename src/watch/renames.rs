//! Types that are called otherwise than in the baseline.
//!
//! A renamed type, or a namespace that moved, does not change what crosses. A type of the baseline that is gone and a type
//! that crosses only now are one where both agree that the other one is the nearest by the ends of their names, or
//! where, name aside, exactly the same crosses. Where that could be said of two, nothing is said.

use std::collections::{BTreeMap, BTreeSet};

/// A use: the type that uses and the one that is used.
pub(super) type Pair<'a> = (&'a str, &'a str);

/// The new name of each type of `gone` uses that `fresh` uses show under another one. `is_known` tells the ids of today,
/// `is_old` those that the baseline has.
pub(super) fn renames<'a>(
    gone: &BTreeSet<Pair<'a>>,
    fresh: &BTreeSet<Pair<'a>>,
    is_known: impl Fn(&str) -> bool,
    is_old: impl Fn(&str) -> bool,
) -> BTreeMap<&'a str, &'a str> {
    let ends = |pairs: &BTreeSet<Pair<'a>>| -> BTreeSet<&'a str> {
        pairs.iter().flat_map(|&(a, b)| [a, b]).collect()
    };
    let mut old: BTreeSet<&str> = ends(gone);
    old.retain(|id| !is_known(id));
    let mut new: BTreeSet<&str> = ends(fresh);
    new.retain(|id| !is_old(id));
    let mut names = by_name(&old, &new);
    old.retain(|id| !names.contains_key(id));
    let taken: BTreeSet<&str> = names.values().copied().collect();
    new.retain(|id| !taken.contains(id));
    let structural = by_uses(&old, &new, gone, fresh, &names);
    names.extend(structural);
    names
}

/// `pair` with the new names of its types.
pub(super) fn renamed<'a>(names: &BTreeMap<&'a str, &'a str>, (a, b): Pair<'a>) -> Pair<'a> {
    let name = |id: &'a str| names.get(id).copied().unwrap_or(id);
    (name(a), name(b))
}

/// The parts that the ends of two ids have in common.
fn common(a: &str, b: &str) -> usize {
    let pairs = a.rsplit('.').zip(b.rsplit('.'));
    pairs.take_while(|(a, b)| a == b).count()
}

/// Ids by the last part of their names: what has nothing in common with an id at the end is not looked at.
struct ByEnd<'a>(BTreeMap<&'a str, Vec<&'a str>>);

impl<'a> ByEnd<'a> {
    fn new(ids: &BTreeSet<&'a str>) -> Self {
        let mut by_end: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for id in ids {
            by_end.entry(end(id)).or_default().push(*id);
        }
        Self(by_end)
    }

    /// The one with the most in common at the end of the name, where it is the only one.
    fn nearest(&self, id: &str) -> Option<&'a str> {
        let others = self.0.get(end(id))?;
        let best = others.iter().map(|other| common(id, other)).max()?;
        let mut equal = others.iter().filter(|other| common(id, other) == best);
        let one = equal.next()?;
        equal.next().is_none().then_some(*one)
    }
}

/// The last part of an id.
fn end(id: &str) -> &str {
    id.rsplit('.').next().unwrap_or(id)
}

fn by_name<'a>(old: &BTreeSet<&'a str>, new: &BTreeSet<&'a str>) -> BTreeMap<&'a str, &'a str> {
    let (old_ends, new_ends) = (ByEnd::new(old), ByEnd::new(new));
    let mutual = |&id: &&'a str| {
        let other = new_ends.nearest(id)?;
        (old_ends.nearest(other) == Some(id)).then_some((id, other))
    };
    old.iter().filter_map(mutual).collect()
}

/// Of more pairs of an old and a new type than this only the names are compared.
const COMPARISONS: usize = 10_000;

/// Pairs of an old and a new type of which exactly the same crosses.
fn by_uses<'a>(
    old: &BTreeSet<&'a str>,
    new: &BTreeSet<&'a str>,
    gone: &BTreeSet<Pair<'a>>,
    fresh: &BTreeSet<Pair<'a>>,
    names: &BTreeMap<&'a str, &'a str>,
) -> BTreeMap<&'a str, &'a str> {
    if old.len() * new.len() > COMPARISONS {
        return BTreeMap::new();
    }
    let of = |id: &str, pairs: &BTreeSet<Pair<'a>>| -> BTreeSet<Pair<'a>> {
        let own = pairs.iter().filter(|(a, b)| *a == id || *b == id);
        own.copied().collect()
    };
    let after = |id: &'a str, other: &'a str| -> BTreeSet<Pair<'a>> {
        let mut names = names.clone();
        names.insert(id, other);
        let pairs = of(id, gone);
        pairs
            .into_iter()
            .map(|pair| renamed(&names, pair))
            .collect()
    };
    let same = |id: &'a str, other: &'a str| after(id, other) == of(other, fresh);
    let only = |id: &'a str| {
        let mut found = new.iter().filter(|other| same(id, other));
        found.next().filter(|_| found.next().is_none()).copied()
    };
    let mut matches = BTreeMap::new();
    for &id in old {
        if let Some(other) = only(id) {
            let mut claims = old.iter().filter(|id| same(id, other));
            if claims.next() == Some(&id) && claims.next().is_none() {
                matches.insert(id, other);
            }
        }
    }
    matches
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(gone: &[Pair<'static>], fresh: &[Pair<'static>]) -> Vec<(String, String)> {
        let (gone, fresh): (BTreeSet<_>, BTreeSet<_>) = (
            gone.iter().copied().collect(),
            fresh.iter().copied().collect(),
        );
        let has =
            |pairs: &BTreeSet<Pair<'_>>, id: &str| pairs.iter().any(|(a, b)| *a == id || *b == id);
        let names = renames(&gone, &fresh, |id| has(&fresh, id), |id| has(&gone, id));
        let owned = |(a, b): (&str, &str)| (a.to_owned(), b.to_owned());
        names.into_iter().map(owned).collect()
    }

    #[test]
    fn a_namespace_moves_with_types_of_one_name() {
        let gone = [
            ("O.Cart.Line", "O.Order.Status"),
            ("O.Pay.Status", "O.Cart.Line"),
        ];
        let fresh = [
            ("N.Cart.Line", "N.Order.Status"),
            ("N.Pay.Status", "N.Cart.Line"),
        ];
        assert_eq!(found(&gone, &fresh).len(), 3);
    }

    #[test]
    fn a_new_name_with_the_same_uses() {
        let gone = [("A.Cart", "B.Order"), ("A.Line", "B.Order")];
        let fresh = [("A.Cart", "B.Purchase"), ("A.Line", "B.Purchase")];
        assert_eq!(
            found(&gone, &fresh),
            [("B.Order".into(), "B.Purchase".into())]
        );
    }

    #[test]
    fn what_could_be_two_is_none() {
        let gone = [("A.Cart", "B.Order")];
        let fresh = [("A.Cart", "B.This"), ("A.Cart", "B.That")];
        assert_eq!(found(&gone, &fresh), []);
        let gone = [("A.Cart", "B.Order"), ("A.Cart", "B.Price")];
        assert_eq!(found(&gone, &[("A.Cart", "B.This")]), []);
    }
}
