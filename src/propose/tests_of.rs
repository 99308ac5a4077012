//! Whose test a test is.
//!
//! A test takes no part in the division: what it touches would tie areas to each other that product code keeps apart. But
//! when a boundary leaves, its tests leave with it, so each one is given to the boundary that it exercises. What it
//! exercises is what it mentions, and what the tests that it mentions do: base classes, fixtures and builders are where
//! product code is touched. A helper that touches none of it belongs to the tests that use it.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::{Proposal, Role};
use crate::graph::DependencyGraph;
use crate::resolve::model::TypeId;

/// The boundary that a test belongs to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct TestHome {
    /// Index of the boundary that more than half of the types it exercises are in.
    pub boundary: u32,
    /// Index of the one that comes next.
    pub second: Option<u32>,
    /// Share of the exercised types that are in `boundary`, less that in `second`.
    pub confidence: f64,
}

/// The boundaries of the outermost test types that have one. Takes the edges between tests once for every test.
pub(super) fn homes(graph: &DependencyGraph, proposal: &Proposal) -> BTreeMap<TypeId, TestHome> {
    let mentions = Mentions::of(graph, proposal);
    let tests: Vec<TypeId> = mentions.by_test.keys().copied().collect();
    let reaches: BTreeMap<TypeId, Reach> = tests
        .par_iter()
        .map(|&test| (test, mentions.reach(test)))
        .collect();
    let mut homes: BTreeMap<TypeId, TestHome> = reaches
        .iter()
        .filter_map(|(&test, reach)| Some((test, home(&reach.exercised)?)))
        .collect();
    let of_users: BTreeMap<TypeId, BTreeSet<Option<u32>>> = helpers(&reaches, &homes);
    homes.extend(of_users.into_iter().filter_map(|(helper, users)| {
        let mut users = users.into_iter();
        let (only, None) = (users.next()?, users.next()) else {
            return None;
        };
        let home = TestHome {
            boundary: only?,
            second: None,
            confidence: 1.0,
        };
        Some((helper, home))
    }));
    homes
}

/// What outermost test types mention.
struct Mentions {
    by_test: BTreeMap<TypeId, Mentioned>,
}

#[derive(Default)]
struct Mentioned {
    tests: BTreeSet<TypeId>,
    /// Outermost types of boundaries, with these.
    product: BTreeSet<(TypeId, u32)>,
}

/// What a test comes to.
struct Reach {
    /// How many types of each boundary.
    exercised: BTreeMap<u32, u32>,
    /// The other tests on the way.
    tests: FxHashSet<TypeId>,
}

impl Mentions {
    fn of(graph: &DependencyGraph, proposal: &Proposal) -> Self {
        let is_test = |ty: TypeId| proposal.placements[ty].role == Role::Test;
        let mut by_test: BTreeMap<TypeId, Mentioned> = graph
            .types
            .ids()
            .filter(|&ty| graph.types[ty].outer.is_none() && is_test(ty))
            // Those of an overlay are its own, whatever of the platform they exercise.
            .filter(|&ty| !graph.types[ty].marks.overlay)
            .map(|ty| (ty, Mentioned::default()))
            .collect();
        for edge in &graph.edges {
            let (from, to) = (graph.outermost(edge.from), graph.outermost(edge.to));
            let Some(own) = by_test.get_mut(&from).filter(|_| from != to) else {
                continue;
            };
            if is_test(to) {
                own.tests.insert(to);
            } else if let Some(boundary) = proposal.placements[to].boundary {
                own.product.insert((to, boundary));
            }
        }
        Self { by_test }
    }

    fn reach(&self, test: TypeId) -> Reach {
        let mut product = BTreeSet::new();
        let mut tests = FxHashSet::default();
        let mut open = vec![test];
        while let Some(mentioned) = open.pop().map(|next| self.by_test.get(&next)) {
            let Some(mentioned) = mentioned else { continue };
            product.extend(&mentioned.product);
            let new = mentioned.tests.iter().filter(|&&next| next != test);
            open.extend(new.filter(|&&next| tests.insert(next)));
        }
        let mut exercised = BTreeMap::new();
        for &(_, boundary) in product {
            *exercised.entry(boundary).or_default() += 1;
        }
        Reach { exercised, tests }
    }
}

/// The boundary that more than half is in.
fn home(exercised: &BTreeMap<u32, u32>) -> Option<TestHome> {
    let all: u32 = exercised.values().sum();
    let mut ranked: Vec<(u32, u32)> = exercised.iter().map(|(&of, &count)| (count, of)).collect();
    ranked.sort_by_key(|&(count, of)| (std::cmp::Reverse(count), of));
    let &(most, boundary) = ranked.first().filter(|(most, _)| most * 2 > all)?;
    let next = ranked.get(1);
    let less = next.map_or(0, |&(count, _)| count);
    Some(TestHome {
        boundary,
        second: next.map(|&(_, of)| of),
        confidence: f64::from(most - less) / f64::from(all),
    })
}

/// The boundaries of the tests that come to each test that touches no boundary itself.
fn helpers(
    reaches: &BTreeMap<TypeId, Reach>,
    homes: &BTreeMap<TypeId, TestHome>,
) -> BTreeMap<TypeId, BTreeSet<Option<u32>>> {
    let mut users: BTreeMap<TypeId, BTreeSet<Option<u32>>> = BTreeMap::new();
    let touches = |reach: &Reach| !reach.exercised.is_empty();
    for (test, reach) in reaches.iter().filter(|(_, reach)| touches(reach)) {
        let home = homes.get(test).map(|home| home.boundary);
        let used = reach.tests.iter().copied();
        for helper in used.filter(|helper| !reaches.get(helper).is_some_and(touches)) {
            users.entry(helper).or_default().insert(home);
        }
    }
    users
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cluster::memory::Forgetful;
    use crate::cluster::{self, cluster};
    use crate::graph::import::import_jsonl;
    use crate::propose::propose;
    use crate::resolve::model::Model;
    use std::fmt::Write;

    /// Two areas of five types that all use each other, and the tests of `mentions`: who mentions whom.
    fn check(mentions: &[(&str, &str)], expected: &[(&str, Option<&str>)]) {
        let mut records = String::new();
        let mut types: BTreeSet<String> = BTreeSet::new();
        for area in ["Order", "Payment"] {
            for n in 0..5 {
                types.insert(format!("{area}Part{n}"));
                for to in (0..5).filter(|&to| to != n) {
                    reference(
                        &mut records,
                        &format!("{area}Part{n}"),
                        &format!("{area}Part{to}"),
                    );
                }
            }
        }
        for (from, to) in mentions {
            types.extend([(*from).to_owned(), (*to).to_owned()]);
            reference(&mut records, from, to);
        }
        let mut text = String::new();
        for id in &types {
            let marks = if id.contains("Part") { "" } else { "\"test\"" };
            writeln!(text, r#"{{"record":"type","id":"{id}","project":"","kind":"class","files":["a.cs"],"lines":10,"marks":[{marks}]}}"#).unwrap();
        }
        let (graph, problems) = import_jsonl(&(text + &records), "test");
        assert_eq!(problems, []);
        let clustering = cluster(&graph, &cluster::Options::default(), &Forgetful);
        let proposal = propose(&graph, &Model::default(), &clustering, &[]);
        for (id, home) in expected {
            let named = |id: &str| {
                graph
                    .types
                    .ids()
                    .find(|&ty| graph.types[ty].id == id)
                    .unwrap()
            };
            let found = proposal.tests.get(&named(id)).map(|home| home.boundary);
            let part = home.and_then(|part| proposal.placements[named(part)].boundary);
            assert_eq!(found, part, "{id}");
            assert_eq!(found.is_some(), home.is_some(), "{id}");
        }
    }

    fn reference(records: &mut String, from: &str, to: &str) {
        writeln!(records, r#"{{"record":"reference","from":"{from}","from_project":"","to":"{to}","to_project":"","kinds":{{"new":1}},"at":"a.cs:1"}}"#).unwrap();
    }

    #[test]
    fn a_test_belongs_to_the_boundary_that_most_of_what_it_exercises_is_in() {
        check(
            &[
                ("OneTest", "OrderPart0"),
                ("MostTest", "OrderPart0"),
                ("MostTest", "OrderPart1"),
                ("MostTest", "PaymentPart0"),
                ("BothTest", "OrderPart0"),
                ("BothTest", "PaymentPart0"),
                ("NoTest", "OtherTest"),
            ],
            &[
                ("OneTest", Some("OrderPart0")),
                ("MostTest", Some("OrderPart0")),
                ("BothTest", None),
                ("NoTest", None),
            ],
        );
    }

    #[test]
    fn what_its_base_and_fixture_exercise_counts() {
        check(
            &[
                ("ScenarioTest", "ScenarioBase"),
                ("ScenarioBase", "Fixture"),
                ("Fixture", "ScenarioBase"),
                ("Fixture", "PaymentPart0"),
            ],
            &[
                ("ScenarioTest", Some("PaymentPart0")),
                ("ScenarioBase", Some("PaymentPart0")),
                ("Fixture", Some("PaymentPart0")),
            ],
        );
    }

    #[test]
    fn a_helper_belongs_to_the_tests_that_use_it() {
        check(
            &[
                ("OneTest", "OrderPart0"),
                ("OneTest", "OwnHelper"),
                ("OwnHelper", "DeepHelper"),
                ("OneTest", "SharedHelper"),
                ("OtherTest", "PaymentPart0"),
                ("OtherTest", "SharedHelper"),
            ],
            &[
                ("OwnHelper", Some("OrderPart0")),
                ("DeepHelper", Some("OrderPart0")),
                ("SharedHelper", None),
            ],
        );
    }
}
