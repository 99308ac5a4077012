//! Where types are before and after, and what they and their boundaries are called.
//!
//! A boundary that was only given another name takes all its types along. To tell each of them as moved would bury those that
//! did move, so it is told once: a boundary that is gone and one that was not there are the same where most of the types of
//! either are those of the other.

use std::collections::{BTreeMap, BTreeSet};

use super::MovedType;
use crate::boundaries::{Named, renames};
use crate::report::model::{Report, Type};

/// The boundary of every outermost type, by id.
pub type Homes = BTreeMap<String, Option<String>>;

/// The boundaries that a report shows its types in.
pub(super) fn homes(report: &Report) -> Homes {
    let outermost = report.types.iter().filter(|ty| ty.outer.is_none());
    outermost
        .map(|ty| (ty.id.clone(), ty.home().map(str::to_owned)))
        .collect()
}

/// The new names of types, as far as reports tell: they have no members.
pub(super) fn names(
    (old, was): (&Report, &Homes),
    (new, is): (&Report, &Homes),
) -> BTreeMap<String, String> {
    let (gone, fresh) = (named(old, is), named(new, was));
    let names = renames(&gone, &fresh).into_iter();
    names
        .map(|(old, new)| (old.to_owned(), new.to_owned()))
        .collect()
}

/// The outermost types of `report` that are not among `others`, with what tells them again.
fn named<'a>(report: &'a Report, others: &Homes) -> Vec<Named<'a>> {
    // Indexes of a report need not lead anywhere, nor end.
    let around = |at: usize| report.types.get(report.types.get(at)?.outer.unwrap_or(at));
    let mut neighbours: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for edge in &report.edges {
        if let (Some(from), Some(to)) = (around(edge.from), around(edge.to)) {
            neighbours.entry(&from.id).or_default().insert(&to.id);
            neighbours.entry(&to.id).or_default().insert(&from.id);
        }
    }
    let outermost = report.types.iter().filter(|ty| ty.outer.is_none());
    let mut own: Vec<&Type> = outermost
        .filter(|ty| !others.contains_key(&ty.id))
        .collect();
    own.sort_by(|a, b| a.id.cmp(&b.id));
    own.dedup_by(|next, kept| next.id == kept.id);
    let named = own.into_iter().map(|ty| Named {
        id: &ty.id,
        kind: ty.kind.clone(),
        files: ty.files.iter().map(String::as_str).collect(),
        members: BTreeSet::new(),
        neighbours: neighbours.remove(ty.id.as_str()).unwrap_or_default(),
    });
    named.collect()
}

/// A type that is in both trees: its id in the later one, and its boundary in each.
type Stay<'a> = (String, Option<&'a String>, Option<&'a String>);

fn stays<'a>(
    old: &'a Homes,
    new: &'a Homes,
    name: &impl Fn(&str) -> String,
) -> impl Iterator<Item = Stay<'a>> {
    old.iter().filter_map(move |(id, from)| {
        let id = name(id);
        let to = new.get(&id)?;
        Some((id, from.as_ref(), to.as_ref()))
    })
}

/// The new name of each boundary of `old` that is called otherwise in `new`: more than half of its types are in a boundary
/// that `old` does not have, and more than half of the types of that one are from it.
pub(super) fn renamed_boundaries(
    old: &Homes,
    new: &Homes,
    name: &impl Fn(&str) -> String,
) -> BTreeMap<String, String> {
    let known: BTreeSet<&String> = old.values().flatten().collect();
    let left: BTreeSet<&String> = new.values().flatten().collect();
    let mut counts: BTreeMap<(&String, &String), usize> = BTreeMap::new();
    let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
    for (_, from, to) in stays(old, new, name) {
        for (count, id) in [(&mut before, from), (&mut after, to)] {
            if let Some(id) = id {
                *count.entry(id).or_insert(0_usize) += 1;
            }
        }
        if let Some(pair) = from.zip(to) {
            *counts.entry(pair).or_default() += 1;
        }
    }
    let is_renamed = |&((from, to), count): &((&String, &String), usize)| {
        let most = |all: &BTreeMap<&String, usize>, id| all.get(id).is_some_and(|&n| 2 * count > n);
        !left.contains(from) && !known.contains(to) && most(&before, from) && most(&after, to)
    };
    let renamed = counts.into_iter().filter(is_renamed);
    renamed
        .map(|((from, to), _)| (from.clone(), to.clone()))
        .collect()
}

/// The types in another boundary than before, whatever it was called.
pub(super) fn moved(
    old: &Homes,
    new: &Homes,
    name: &impl Fn(&str) -> String,
    boundaries: &BTreeMap<String, String>,
) -> Vec<MovedType> {
    let changed = stays(old, new, name).filter_map(|(ty, from, to)| {
        let from = from.map(|id| boundaries.get(id).unwrap_or(id));
        (from != to).then(|| MovedType {
            ty,
            from: from.cloned(),
            to: to.cloned(),
        })
    });
    changed.collect()
}

/// A report with its boundaries under other names; a boundary is what its types say.
pub(super) fn under_names(report: &Report, boundaries: &BTreeMap<String, String>) -> Report {
    let mut report = report.clone();
    for ty in &mut report.types {
        let new = ty.boundary.as_ref().and_then(|id| boundaries.get(id));
        if let Some(new) = new {
            ty.boundary = Some(new.clone());
        }
    }
    report
}

#[cfg(test)]
mod tests {
    use super::*;

    fn homes(all: &[(&str, &str)]) -> Homes {
        let home = |id: &str| Some(id.to_owned()).filter(|id| !id.is_empty());
        all.iter()
            .map(|(ty, id)| ((*ty).to_owned(), home(id)))
            .collect()
    }

    fn told(old: &[(&str, &str)], new: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
        let (old, new) = (homes(old), homes(new));
        let boundaries = renamed_boundaries(&old, &new, &str::to_owned);
        let moved = moved(&old, &new, &str::to_owned, &boundaries);
        let names = boundaries.iter().map(|(old, new)| format!("{old}={new}"));
        (
            names.collect(),
            moved.into_iter().map(|moved| moved.ty).collect(),
        )
    }

    #[test]
    fn a_boundary_of_another_name_moves_nothing() {
        let old = [("A", "cart"), ("B", "cart"), ("C", "cart"), ("D", "stock")];
        let new = [
            ("A", "basket"),
            ("B", "basket"),
            ("C", "stock"),
            ("D", "stock"),
        ];
        assert_eq!(
            told(&old, &new),
            (vec!["cart=basket".to_owned()], vec!["C".to_owned()])
        );
    }

    #[test]
    fn what_is_divided_or_merged_moves() {
        let whole = [("A", "cart"), ("B", "cart"), ("C", "stock")];
        let halves = [("A", "basket"), ("B", "coupon"), ("C", "stock")];
        assert_eq!(told(&whole, &halves).0, Vec::<String>::new());
        assert_eq!(told(&whole, &halves).1, ["A", "B"]);
        let merged = [("A", "stock"), ("B", "stock"), ("C", "stock")];
        assert_eq!(told(&whole, &merged).0, Vec::<String>::new());
        assert_eq!(told(&whole, &merged).1, ["A", "B"]);
        let nowhere = [("A", ""), ("B", "cart"), ("C", "stock")];
        assert_eq!(told(&whole, &nowhere).1, ["A"]);
    }
}
