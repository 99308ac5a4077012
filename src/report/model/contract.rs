//! What crosses borders as parameters, results and data, in the report.
//!
//! The rows are arrays, since there are many, and what a type is made of is told once: what crosses a border in the end is
//! followed from the rows of its cuts, see [`Contract::closure`].

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Site;

/// The types that cross borders, with the members through which they do.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Contract {
    /// What the called members of each cut name as parameters and results, and what is passed on without being called; by
    /// cut.
    pub crossing: Vec<Crossing>,
    /// What each type that crosses is made of, and each of these in turn: types of state and of a record's parameters, base
    /// classes, signatures of interfaces and delegates; by type.
    pub made_of: Vec<MadeOf>,
}

/// A type that crosses a border: `[index of the cut, index of the type, index into members of the called member that names
/// it, place]`. Where the type of the cut is passed on itself there is no member (`null`), and the place is the first that
/// mentions it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Crossing(pub usize, pub usize, pub Option<usize>, pub Option<Site>);

/// A type and one that its declaration names: `[index of the type, index of the type that is named, index into members of the
/// member that names it, place]`; in a list of bases there is no member (`null`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct MadeOf(pub usize, pub usize, pub Option<usize>, pub Option<Site>);

/// A type in a closure, with how it came in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Crossed {
    /// The type.
    pub ty: usize,
    /// The type whose declaration names it; itself where it is passed on.
    pub through: usize,
    /// Index of the member that names it.
    pub member: Option<usize>,
    /// Where.
    pub at: Option<Site>,
    /// Whether a called member names it, or it is passed on itself; the others are parts of these.
    pub is_direct: bool,
}

impl Contract {
    /// All types that cross with the cuts that `types` gives by index (with the type that each is of), and what they are made
    /// of: each once, those that called members name first, then what is passed on, then by distance.
    #[must_use]
    pub fn closure(&self, types: &BTreeMap<usize, usize>) -> Vec<Crossed> {
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        let of_cuts = self.crossing.iter().filter_map(|row| {
            let through = types.get(&row.0)?;
            Some((*row, *through))
        });
        let (named, passed): (Vec<_>, Vec<_>) = of_cuts.partition(|(row, _)| row.2.is_some());
        for (Crossing(_, ty, member, at), through) in named.into_iter().chain(passed) {
            if seen.insert(ty) {
                found.push(Crossed {
                    ty,
                    through,
                    member,
                    at,
                    is_direct: true,
                });
            }
        }
        let mut next = 0;
        while let Some(&Crossed { ty: of, .. }) = found.get(next) {
            next += 1;
            let start = self.made_of.partition_point(|row| row.0 < of);
            let rows = self.made_of[start..].iter();
            for &MadeOf(_, ty, member, at) in rows.take_while(|row| row.0 == of) {
                if seen.insert(ty) {
                    found.push(Crossed {
                        ty,
                        through: of,
                        member,
                        at,
                        is_direct: false,
                    });
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_comes_in_once_by_the_shortest_way() {
        let contract = Contract {
            crossing: vec![
                Crossing(0, 5, Some(1), Some(Site(0, 3))),
                Crossing(1, 9, None, None),
                Crossing(2, 1, None, None),
            ],
            made_of: vec![
                MadeOf(5, 6, Some(2), Some(Site(0, 7))),
                MadeOf(5, 9, Some(3), None),
                // A circle ends where it began.
                MadeOf(6, 5, Some(4), None),
                MadeOf(6, 7, None, Some(Site(1, 1))),
            ],
        };
        let cuts = BTreeMap::from([(0, 20), (1, 9)]);
        let found = contract.closure(&cuts);
        let brief: Vec<_> = found
            .iter()
            .map(|row| (row.ty, row.through, row.member, row.is_direct))
            .collect();
        assert_eq!(
            brief,
            [
                (5, 20, Some(1), true),
                (9, 9, None, true),
                (6, 5, Some(2), false),
                (7, 6, None, false),
            ]
        );
        assert_eq!(found[0].at, Some(Site(0, 3)));
        assert!(contract.closure(&BTreeMap::new()).is_empty());
    }
}
