//! What becomes of a transaction that crosses boundaries, and the rule that says so.
//!
//! The rules are tried in the order of [`Because`]; the first that applies decides. They look at who owns and who writes
//! the entities of the transaction, never at what these are called.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// What becomes of a transaction that crosses boundaries.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The entities of the others go to the boundary that alone writes them; the transaction stays as it is.
    Move,
    /// The first boundary writes and publishes in one transaction, the others follow by the message.
    Outbox,
    /// Each boundary has a transaction of its own, in steps, each with its undoing.
    Saga,
}

/// Why an answer was chosen; in the order in which they are tried.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// One boundary is the only one that writes the entities of the others.
    OnlyWriter,
    /// Two boundaries are in it: the one that opens it writes, and the other one follows.
    SingleFollower,
    /// Several follow, and each only gets rows added: nothing in these can refuse, so that the message is repeated until it
    /// was heeded, and nothing is ever undone.
    OnlyAdded,
    /// More boundaries are in it, or it is not one of them that opens it.
    SeveralWriters,
}

/// An entity that is written in a transaction.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    /// The boundary that owns it.
    pub owner: u32,
    /// The boundaries whose types write it, here and elsewhere.
    pub writers: &'a BTreeSet<u32>,
    /// Whether the transaction only adds rows of it.
    pub is_added: bool,
}

/// What becomes of a transaction that is opened in the boundary `home` and writes `entities`; `None` where it crosses nothing.
#[must_use]
pub fn answer(home: Option<u32>, entities: &[Written<'_>]) -> Option<(Answer, Because)> {
    let owners: BTreeSet<u32> = entities.iter().map(|entity| entity.owner).collect();
    if owners.len() < 2 {
        return None;
    }
    let alone = |boundary: u32| {
        let others = entities.iter().filter(|entity| entity.owner != boundary);
        let only = BTreeSet::from([boundary]);
        others.into_iter().all(|entity| *entity.writers == only)
    };
    let added = |home: u32| {
        let mut others = entities.iter().filter(|entity| entity.owner != home);
        others.all(|entity| entity.is_added)
    };
    Some(match home {
        _ if owners.iter().any(|&owner| alone(owner)) => (Answer::Move, Because::OnlyWriter),
        Some(home) if owners.len() == 2 && owners.contains(&home) => {
            (Answer::Outbox, Because::SingleFollower)
        }
        Some(home) if owners.contains(&home) && added(home) => (Answer::Outbox, Because::OnlyAdded),
        _ => (Answer::Saga, Because::SeveralWriters),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(home: Option<u32>, entities: &[(u32, &[u32])], expected: Option<(Answer, Because)>) {
        check_adding(home, entities, &[], expected);
    }

    /// `added` are the owners whose entities only get rows added.
    #[track_caller]
    fn check_adding(
        home: Option<u32>,
        entities: &[(u32, &[u32])],
        added: &[u32],
        expected: Option<(Answer, Because)>,
    ) {
        let sets: Vec<BTreeSet<u32>> = entities
            .iter()
            .map(|(_, writers)| writers.iter().copied().collect())
            .collect();
        let owners = entities.iter().zip(&sets);
        let entities: Vec<Written<'_>> = owners
            .map(|(&(owner, _), writers)| Written {
                owner,
                writers,
                is_added: added.contains(&owner),
            })
            .collect();
        assert_eq!(answer(home, &entities), expected);
    }

    #[test]
    fn what_crosses_nothing_has_no_answer() {
        check(Some(0), &[], None);
        check(Some(1), &[(0, &[0]), (0, &[0, 1])], None);
    }

    #[test]
    fn what_one_boundary_alone_writes_moves_there() {
        let expected = Some((Answer::Move, Because::OnlyWriter));
        check(Some(0), &[(0, &[0, 1]), (1, &[0])], expected);
        check(None, &[(0, &[0]), (1, &[0]), (2, &[0])], expected);
    }

    #[test]
    fn a_single_follower_follows_by_an_outbox() {
        let expected = Some((Answer::Outbox, Because::SingleFollower));
        check(Some(0), &[(0, &[0]), (1, &[0, 1])], expected);
    }

    #[test]
    fn several_followers_that_only_add_follow_by_an_outbox() {
        let all: [(u32, &[u32]); 3] = [(0, &[0]), (1, &[0, 1]), (2, &[0, 2])];
        let outbox = Some((Answer::Outbox, Because::OnlyAdded));
        let saga = Some((Answer::Saga, Because::SeveralWriters));
        check_adding(Some(0), &all, &[1, 2], outbox);
        // What is changed may refuse, and what the others did then has to be undone.
        check_adding(Some(0), &all, &[1], saga);
        check_adding(Some(0), &all, &[0, 1], saga);
        // Whoever opens it writes nothing itself: there is no first write to publish with.
        check_adding(Some(3), &all, &[0, 1, 2], saga);
        check_adding(None, &all, &[0, 1, 2], saga);
    }

    #[test]
    fn several_writers_are_a_saga() {
        let expected = Some((Answer::Saga, Because::SeveralWriters));
        check(Some(0), &[(0, &[0]), (1, &[1]), (2, &[2])], expected);
        check(Some(2), &[(0, &[0]), (1, &[1])], expected);
        check(None, &[(0, &[0]), (1, &[1])], expected);
    }
}
