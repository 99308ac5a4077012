//! Another report, as far as the page holds this one against it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::report::model::{DivisionMetrics, Figure, Report, Type};

/// What the compare view shows beside this report.
#[derive(Serialize)]
pub(super) struct Compared<'a> {
    title: &'a str,
    division: DivisionMetrics,
    boundaries: Vec<Known<'a>>,
    couplings: Vec<Tie<'a>>,
    /// Types of both that were in another boundary: index here, id of the boundary there.
    moved: Vec<(usize, Option<&'a str>)>,
    /// Types that only this report has.
    added: Vec<usize>,
    /// Outermost types that only the other one has, with their boundary.
    gone: Vec<(&'a str, Option<&'a str>)>,
}

#[derive(Serialize)]
struct Known<'a> {
    id: &'a str,
    name: &'a str,
    types: u64,
    cohesion: Figure,
    coupling: Figure,
}

#[derive(Serialize)]
struct Tie<'a> {
    from: &'a str,
    to: &'a str,
    references: u64,
}

/// `other` beside `report`. Types are the same where id and project are.
pub(super) fn compared<'a>(report: &Report, title: &'a str, other: &'a Report) -> Compared<'a> {
    let key = |ty: &Type| (ty.id.clone(), ty.project.clone());
    let then: BTreeMap<_, &Type> = other.types.iter().map(|ty| (key(ty), ty)).collect();
    let now: BTreeMap<_, usize> = (0..)
        .zip(&report.types)
        .map(|(index, ty)| (key(ty), index))
        .collect();
    let (mut moved, mut added) = (Vec::new(), Vec::new());
    for (index, ty) in report.types.iter().enumerate() {
        match then.get(&key(ty)) {
            Some(known) if known.home() != ty.home() => {
                moved.push((index, known.home()));
            }
            None if ty.outer.is_none() => added.push(index),
            Some(_) | None => {}
        }
    }
    let gone = other.types.iter().filter(|ty| ty.outer.is_none());
    let gone = gone.filter(|ty| !now.contains_key(&key(ty)));
    Compared {
        title,
        division: other.metrics.division,
        boundaries: other.boundaries.iter().map(known).collect(),
        couplings: other.couplings.iter().map(tie).collect(),
        moved,
        added,
        gone: gone.map(|ty| (ty.id.as_str(), ty.home())).collect(),
    }
}

fn known(boundary: &crate::report::model::Boundary) -> Known<'_> {
    Known {
        id: &boundary.id,
        name: &boundary.name,
        types: boundary.types,
        cohesion: boundary.metrics.cohesion,
        coupling: boundary.metrics.coupling,
    }
}

fn tie(coupling: &crate::report::model::Coupling) -> Tie<'_> {
    Tie {
        from: &coupling.from,
        to: &coupling.to,
        references: coupling.references,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::view::sample;

    #[test]
    fn types_that_moved_came_and_went_are_told_apart() {
        let (mut now, then) = (sample::shop(), sample::shop());
        let moved = now.types[0].id.clone();
        now.types[0].boundary = None;
        now.types[1].id = "Shop.Fresh".to_owned();
        let found = serde_json::to_value(compared(&now, "then", &then)).unwrap();
        assert_eq!(found["moved"][0][0], 0);
        assert_eq!(
            found["moved"][0][1],
            then.types[0].boundary.clone().unwrap()
        );
        assert_eq!(found["added"], serde_json::json!([1]));
        assert_eq!(found["gone"][0][0], then.types[1].id);
        assert!(!moved.is_empty());
    }
}
