//! Which types of an older tree a later one has under another name.
//!
//! A division that was accepted for the later tree names the types as they are called there. To hold the older tree to it,
//! one has to know what they were called before; else each renamed type would be in no boundary, and all that uses it would
//! look new. Looked at are only types that went and types that came. Each sign counts for a pair of them: the same simple
//! name, the same place (a file or the namespace), at least half of the members, at least half of the neighbours. What is
//! called the same needs one more sign; what is called otherwise has to be at the same place, and everything else that is
//! known of it has to agree. Each of the two has to be the other's only best match; where that could be said of
//! two, nothing is said. Namespaces that follow from the pairs settle types of which nothing else is known.

use std::collections::{BTreeMap, BTreeSet};

/// A type, with what tells it again under another name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Named<'a> {
    /// Its id.
    pub id: &'a str,
    /// Class, interface and so on.
    pub kind: String,
    /// Paths of its files.
    pub files: BTreeSet<&'a str>,
    /// Names of its members, where they are known.
    pub members: BTreeSet<&'a str>,
    /// Ids of the types that use it or that it uses.
    pub neighbours: BTreeSet<&'a str>,
}

/// The new name of each type of `gone`, which only the older tree has, that is one of `fresh`, which only the later one
/// has. Takes time in proportion to the types that share a simple name, a file or a namespace.
#[must_use]
pub fn renames<'a>(gone: &[Named<'a>], fresh: &[Named<'a>]) -> BTreeMap<&'a str, &'a str> {
    let mut found: Vec<(u32, usize, usize)> = Vec::new();
    for (old, new) in candidates(gone, fresh) {
        if let Some(score) = score(&gone[old], &fresh[new]) {
            found.push((score, old, new));
        }
    }
    let mut names = BTreeMap::new();
    for &(score, old, new) in &found {
        let rivals = found
            .iter()
            .filter(|&&(other, a, b)| other >= score && (a == old || b == new));
        if rivals.count() == 1 {
            names.insert(gone[old].id, fresh[new].id);
        }
    }
    let moved = by_namespace(gone, fresh, &names);
    names.extend(moved);
    names
}

/// `id`, or the one around it where it is nested, under its new name.
#[must_use]
pub fn renamed(names: &BTreeMap<String, String>, id: &str) -> String {
    if let Some(new) = names.get(id) {
        return new.clone();
    }
    let mut around = id.rmatch_indices('.').map(|(at, _)| id.split_at(at));
    let known = around.find_map(|(outer, rest)| Some((names.get(outer)?, rest)));
    known.map_or_else(|| id.to_owned(), |(new, rest)| format!("{new}{rest}"))
}

/// Pairs that have a simple name, a file or a namespace in common.
fn candidates(gone: &[Named<'_>], fresh: &[Named<'_>]) -> BTreeSet<(usize, usize)> {
    fn keys<'a>(ty: &Named<'a>) -> Vec<(u8, &'a str)> {
        let (space, name) = parts(ty.id);
        let files = ty.files.iter().map(|&file| (2, file));
        [(0, name), (1, space)].into_iter().chain(files).collect()
    }
    let mut by_key: BTreeMap<(u8, &str), Vec<usize>> = BTreeMap::new();
    for (new, ty) in fresh.iter().enumerate() {
        for key in keys(ty) {
            by_key.entry(key).or_default().push(new);
        }
    }
    let pairs = gone.iter().enumerate().flat_map(|(old, ty)| {
        let found = keys(ty).into_iter().filter_map(|key| by_key.get(&key));
        found
            .flatten()
            .map(move |&new| (old, new))
            .collect::<Vec<_>>()
    });
    pairs.collect()
}

/// Namespace and simple name.
fn parts(id: &str) -> (&str, &str) {
    id.rsplit_once('.').unwrap_or(("", id))
}

/// How much speaks for a pair; `None` where it is not enough.
fn score(old: &Named<'_>, new: &Named<'_>) -> Option<u32> {
    if old.kind != new.kind {
        return None;
    }
    let ((old_space, old_name), (new_space, new_name)) = (parts(old.id), parts(new.id));
    let simple = |ids: &BTreeSet<&str>, own: &str| -> BTreeSet<String> {
        let others = ids.iter().map(|id| parts(id).1).filter(|name| *name != own);
        others.map(str::to_owned).collect()
    };
    let members = alike(&old.members, &new.members);
    let neighbours = alike(
        &simple(&old.neighbours, old_name),
        &simple(&new.neighbours, new_name),
    );
    let same_file = old.files.intersection(&new.files).next().is_some();
    let known: Vec<u32> = [members, neighbours].into_iter().flatten().collect();
    let (half, is_same) = (HALF, old_name == new_name);
    let is_enough = if is_same {
        same_file || known.iter().any(|share| *share >= half)
    } else {
        let same_place = same_file || old_space == new_space;
        same_place && !known.is_empty() && known.iter().all(|share| *share >= half)
    };
    let sum: u32 = known.iter().sum();
    is_enough.then_some(sum + WHOLE * (u32::from(same_file) + 2 * u32::from(is_same)))
}

/// All of it, as a share in thousandths.
const WHOLE: u32 = 1000;
const HALF: u32 = WHOLE / 2;

/// The share that two sets have in common; `None` where there is nothing to compare.
fn alike<T: Ord>(a: &BTreeSet<T>, b: &BTreeSet<T>) -> Option<u32> {
    let common = a.intersection(b).count();
    let all = a.len() + b.len() - common;
    (all > 0).then(|| (common * WHOLE as usize / all) as u32)
}

/// Types that went with a namespace: called the same, from the one to the other of a pair that is known already.
fn by_namespace<'a>(
    gone: &[Named<'a>],
    fresh: &[Named<'a>],
    names: &BTreeMap<&'a str, &'a str>,
) -> BTreeMap<&'a str, &'a str> {
    let moves: BTreeSet<(&str, &str)> = names
        .iter()
        .map(|(old, new)| (parts(old).0, parts(new).0))
        .filter(|(old, new)| old != new)
        .collect();
    let taken: BTreeSet<&str> = names.values().copied().collect();
    let new_ids: BTreeMap<(&str, &str), &'a str> =
        fresh.iter().map(|ty| (parts(ty.id), ty.id)).collect();
    let left = gone.iter().filter(|ty| !names.contains_key(ty.id));
    let found = left.filter_map(|ty| {
        let (space, name) = parts(ty.id);
        let targets = moves.iter().filter(|(old, _)| *old == space);
        let mut ids = targets.filter_map(|(_, new)| new_ids.get(&(*new, name)));
        let only = ids.next().filter(|_| ids.next().is_none())?;
        (!taken.contains(only)).then_some((ty.id, *only))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named<'a>(
        id: &'a str,
        files: &[&'a str],
        members: &[&'a str],
        near: &[&'a str],
    ) -> Named<'a> {
        Named {
            id,
            kind: "class".to_owned(),
            files: files.iter().copied().collect(),
            members: members.iter().copied().collect(),
            neighbours: near.iter().copied().collect(),
        }
    }

    #[test]
    fn a_name_a_namespace_and_a_file_may_change() {
        let gone = [
            named(
                "S.Carts.Line",
                &["a.cs"],
                &["Price", "Count"],
                &["S.Carts.Cart"],
            ),
            named("S.Promos.Rule", &["b.cs"], &["Apply"], &[]),
            named("S.Promos.Marker", &["c.cs"], &[], &[]),
        ];
        let fresh = [
            named(
                "S.Carts.Entry",
                &["a.cs"],
                &["Price", "Count"],
                &["S.Carts.Cart"],
            ),
            named("S.Deals.Rule", &["d.cs"], &["Apply"], &[]),
            named("S.Deals.Marker", &["e.cs"], &[], &[]),
        ];
        let names = renames(&gone, &fresh);
        let expected = [
            ("S.Carts.Line", "S.Carts.Entry"),
            ("S.Promos.Marker", "S.Deals.Marker"),
            ("S.Promos.Rule", "S.Deals.Rule"),
        ];
        assert_eq!(names.into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn another_type_at_the_same_place_is_another_type() {
        let gone = [named("S.Line", &["a.cs"], &["Price", "Count"], &["S.Cart"])];
        let other = [named("S.Mail", &["a.cs"], &["Send"], &["S.Server"])];
        assert_eq!(renames(&gone, &other), BTreeMap::new());
        let far = [named("T.Line", &["b.cs"], &["Draw"], &["T.Pen"])];
        assert_eq!(renames(&gone, &far), BTreeMap::new());
        let like = |id| named(id, &["b.cs"], &["Price", "Count"], &["S.Cart"]);
        assert_eq!(
            renames(&gone, &[like("S.This"), like("S.That")]),
            BTreeMap::new()
        );
    }

    #[test]
    fn a_nested_type_goes_with_the_one_around_it() {
        let names = BTreeMap::from([("S.Line".to_owned(), "S.Entry".to_owned())]);
        assert_eq!(renamed(&names, "S.Line.Kind"), "S.Entry.Kind");
        assert_eq!(renamed(&names, "S.Lines"), "S.Lines");
    }
}
