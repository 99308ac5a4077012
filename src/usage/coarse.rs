//! Fewer subjects, where a file has more than can be told apart.
//!
//! An address may hold what somebody searched for, and a file may hold a hundred million of them. Places in paths at which
//! many different things stand become holes, as they are in the route that answers them; whatever still has a name of its own
//! then is counted together.

use std::collections::{BTreeMap, BTreeSet};

use super::tally::{Channel, Load, Subject, Tally};
use crate::base::problem::{Problem, ProblemCode};

/// Subjects that are held of one file at most.
pub(super) const LIMIT: usize = 50_000;

/// A place in a path at which more different segments stand is a hole.
const MANY: usize = 1000;

/// What subjects with names of their own are counted under.
const OTHERS: &str = "(others)";

/// What is told of it.
fn message() -> String {
    format!(
        "it tells more than {LIMIT} operations apart; parts of addresses that vary are counted as one"
    )
}

impl Tally {
    /// Makes holes until there is room for as many subjects again.
    pub(super) fn coarsen(&mut self) {
        let mut many = MANY;
        while self.loads.len() > LIMIT / 2 && many > 0 {
            let holes = holes(self.loads.keys(), many);
            if holes.is_empty() {
                many /= 2;
            } else {
                self.rename(|subject| with_holes(subject, &holes));
            }
        }
        if self.loads.len() > LIMIT / 2 {
            self.rename(|subject| Subject {
                text: OTHERS.to_owned(),
                code: String::new(),
                ..subject.clone()
            });
        }
        let problem = Problem::new(ProblemCode::BrokenUsage, &self.name, message());
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// After holes were made, makes those that records behind them showed.
    pub(super) fn tidy(&mut self) {
        if !self
            .problems
            .iter()
            .any(|problem| problem.message == message())
        {
            return;
        }
        loop {
            let holes = holes(self.loads.keys(), MANY);
            if holes.is_empty() {
                return;
            }
            self.rename(|subject| with_holes(subject, &holes));
        }
    }

    fn rename(&mut self, name: impl Fn(&Subject) -> Subject) {
        let mut renamed: BTreeMap<Subject, Load> = BTreeMap::new();
        for (subject, load) in std::mem::take(&mut self.loads) {
            renamed.entry(name(&subject)).or_default().merge(&load);
        }
        self.loads = renamed;
    }
}

/// The beginning of a path, as far as it goes before a segment.
type Beginning = (Channel, String);

/// Beginnings of paths behind which more than `many` different segments stand.
fn holes<'a>(subjects: impl Iterator<Item = &'a Subject>, many: usize) -> BTreeSet<Beginning> {
    let mut behind: BTreeMap<Beginning, BTreeSet<&str>> = BTreeMap::new();
    for subject in subjects.filter(|subject| subject.text.starts_with('/')) {
        for (start, segment) in places(&subject.text) {
            let key = (subject.channel, subject.text[..start].to_owned());
            let known = behind.entry(key).or_default();
            if known.len() <= many {
                known.insert(segment);
            }
        }
    }
    behind
        .into_iter()
        .filter(|(_, segments)| segments.len() > many)
        .map(|(beginning, _)| beginning)
        .collect()
}

/// The segments of a path, each with where it starts.
fn places(path: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    path.split('/').map(move |segment| {
        let start = at;
        at += segment.len() + 1;
        (start, segment)
    })
}

fn with_holes(subject: &Subject, holes: &BTreeSet<Beginning>) -> Subject {
    if !subject.text.starts_with('/') {
        return subject.clone();
    }
    let segments = places(&subject.text).map(|(start, segment)| {
        let key = (subject.channel, subject.text[..start].to_owned());
        if holes.contains(&key) { "{}" } else { segment }
    });
    Subject {
        text: segments.collect::<Vec<_>>().join("/"),
        ..subject.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_varies_becomes_a_hole_and_nothing_is_lost() {
        let mut tally = Tally::default();
        let mut add = |text: String| {
            let subject = Subject {
                text,
                ..Subject::default()
            };
            tally.loads.entry(subject).or_default().count += 1;
        };
        for number in 0..30_000 {
            add(format!("/p/shoe-{number}/reviews"));
            add(format!("/search/{number}x/{}y", number % 7));
        }
        add("/cart/add".to_owned());
        tally.coarsen();
        let found: Vec<(&str, u64)> = tally
            .loads
            .iter()
            .map(|(subject, load)| (subject.text.as_str(), load.count))
            .collect();
        assert!(found.contains(&("/cart/add", 1)));
        assert!(found.contains(&("/p/{}/reviews", 30_000)), "{found:?}");
        assert_eq!(found.iter().map(|(_, count)| count).sum::<u64>(), 60_001);
        assert_eq!(tally.problems.len(), 1);
    }

    #[test]
    fn names_that_never_repeat_are_counted_together() {
        let mut tally = Tally::default();
        for number in 0..LIMIT {
            let subject = Subject {
                text: format!("message {number}"),
                ..Subject::default()
            };
            tally.loads.entry(subject).or_default().count += 1;
        }
        tally.coarsen();
        assert_eq!(tally.loads.len(), 1);
        assert_eq!(tally.loads.values().next().unwrap().count, LIMIT as u64);
    }
}
