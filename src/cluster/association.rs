//! What the ballots say about types and groups: how often, over all runs, a type was in one community with the types of
//! a group. That is its mean *co-association* with them, from 0 to 1 (Fred and Jain, Combining multiple clusterings using
//! evidence accumulation, 2005). It is counted by communities, so that no table of pairs is ever made: for each run and type one
//! look at the groups of its community.

/// What the ballots say about a type in a group.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(crate) struct Claim {
    /// The group that it would go to next.
    pub(crate) second: Option<u32>,
    /// How much more often it was together with the other types of its own group than with those of the second one, from 0 to 1.
    pub(crate) lead: f64,
    /// How often it was together with the other types of its own group, from 0 to 1.
    pub(crate) own: f64,
}

/// The claims on every type, in the order of the types; `None` for a type in no group.
pub(crate) fn claims(
    ballots: &[Vec<u32>],
    group_of: &[Option<u32>],
    groups: usize,
) -> Vec<Option<Claim>> {
    let associations = associations(ballots, group_of, groups);
    let claim = |(own, shares): (&Option<u32>, Vec<(u32, f64)>)| {
        let (own, next) = own_and_next(&shares, (*own)?);
        let lead = own - next.map_or(0.0, |share| share.1);
        Some(Claim {
            second: next.map(|share| share.0),
            lead: lead.clamp(0.0, 1.0),
            own,
        })
    };
    group_of.iter().zip(associations).map(claim).collect()
}

/// Of `shares`, that of the group `own`, and the group with the highest one among the others.
pub(crate) fn own_and_next(shares: &[(u32, f64)], own: u32) -> (f64, Option<(u32, f64)>) {
    let with_own = shares.iter().find(|share| share.0 == own);
    let others = shares.iter().copied().filter(|share| share.0 != own);
    let next = others.reduce(|a, b| if b.1 > a.1 { b } else { a });
    (with_own.map_or(0.0, |share| share.1), next)
}

/// For every type the groups with types that it was together with, ascending, and its mean co-association with them
/// (with the other types of its own group).
pub(crate) fn associations(
    ballots: &[Vec<u32>],
    group_of: &[Option<u32>],
    groups: usize,
) -> Vec<Vec<(u32, f64)>> {
    let mut sizes = vec![0.0_f64; groups];
    for &group in group_of.iter().flatten() {
        sizes[group as usize] += 1.0;
    }
    let tables: Vec<Vec<Vec<(u32, f64)>>> = ballots
        .iter()
        .map(|ballot| groups_in(ballot, group_of))
        .collect();
    let runs = ballots.len().max(1) as f64;
    let mut together = vec![0.0_f64; groups];
    let mut touched: Vec<u32> = Vec::new();
    let of_node = |(node, own): (usize, &Option<u32>)| {
        for (ballot, table) in ballots.iter().zip(&tables) {
            for &(group, count) in &table[ballot[node] as usize] {
                if together[group as usize] == 0.0 {
                    touched.push(group);
                }
                together[group as usize] += count;
            }
        }
        touched.sort_unstable();
        let share = |group: u32| {
            let count = std::mem::take(&mut together[group as usize]);
            let size = sizes[group as usize];
            let share = if *own == Some(group) {
                (count - runs) / (size - 1.0).max(1.0)
            } else {
                count / size
            };
            (group, share / runs)
        };
        touched.drain(..).map(share).collect()
    };
    group_of.iter().enumerate().map(of_node).collect()
}

/// For each community of `ballot`, the groups of its types and how many there are of each.
fn groups_in(ballot: &[u32], group_of: &[Option<u32>]) -> Vec<Vec<(u32, f64)>> {
    let communities = ballot.iter().max().map_or(0, |&last| last as usize + 1);
    let mut pairs: Vec<(u32, u32)> = ballot
        .iter()
        .zip(group_of)
        .filter_map(|(&community, group)| Some((community, (*group)?)))
        .collect();
    pairs.sort_unstable();
    let mut table = vec![Vec::new(); communities];
    for same in pairs.chunk_by(|a, b| a == b) {
        let (community, group) = same[0];
        table[community as usize].push((group, same.len() as f64));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_compare_the_own_group_with_the_next() {
        let ballots = vec![vec![0, 0, 0, 1, 1], vec![0, 0, 1, 1, 1]];
        let group_of = [Some(0), Some(0), Some(0), Some(1), Some(1)];
        let claims = claims(&ballots, &group_of, 2);
        let [first, third] = [claims[0], claims[2]].map(Option::unwrap);
        assert_eq!(first.second, None);
        // Node 0: with 1 always, with 2 in half the runs.
        assert!((first.lead - 0.75).abs() < 1e-12);
        assert!((first.own - 0.75).abs() < 1e-12);
        // Node 2: with 0 and 1 in half the runs, as with 3 and 4.
        assert_eq!(third.second, Some(1));
        assert!(third.lead.abs() < 1e-12);
        assert!((third.own - 0.5).abs() < 1e-12);
    }
}
