use super::*;
use crate::cluster::network::Edge;

/// Zachary's karate club (1977), 34 members, 78 ties, numbered from 1 as published.
const KARATE: &str = "2-1 3-1 3-2 4-1 4-2 4-3 5-1 6-1 7-1 7-5 7-6 8-1 8-2 8-3 8-4 9-1 9-3 10-3 11-1 11-5 11-6 12-1 \
    13-1 13-4 14-1 14-2 14-3 14-4 17-6 17-7 18-1 18-2 20-1 20-2 22-1 22-2 26-24 26-25 28-3 28-24 28-25 29-3 \
    30-24 30-27 31-2 31-9 32-1 32-25 32-26 32-29 33-3 33-9 33-15 33-16 33-19 33-21 33-23 33-24 33-30 33-31 33-32 \
    34-9 34-10 34-14 34-15 34-16 34-19 34-20 34-21 34-23 34-24 34-27 34-28 34-29 34-30 34-31 34-32 34-33";

pub(crate) fn karate() -> Network {
    let edges = KARATE.split_whitespace().map(|pair| {
        let (a, b) = pair.split_once('-').unwrap();
        Edge {
            a: a.parse::<u32>().unwrap() - 1,
            b: b.parse::<u32>().unwrap() - 1,
            weight: 1.0,
        }
    });
    Network::new(34, edges)
}

/// `groups` groups of `size` nodes; each node gets about `inside` ties within its group and `outside` beyond.
pub(crate) fn planted(
    groups: usize,
    size: usize,
    inside: usize,
    outside: usize,
    seed: u64,
) -> (Network, Vec<u32>) {
    let count = groups * size;
    let mut random = Random::new(seed);
    let mut edges = Vec::new();
    for node in 0..count {
        let group = node / size;
        for _ in 0..inside.div_ceil(2) {
            edges.push((node, group * size + random.below(size)));
        }
        for _ in 0..outside.div_ceil(2) {
            edges.push((node, random.below(count)));
        }
    }
    let edge = |(a, b): (usize, usize)| Edge {
        a: a as u32,
        b: b as u32,
        weight: 1.0,
    };
    let truth = (0..count).map(|node| (node / size) as u32).collect();
    (Network::new(count, edges.into_iter().map(edge)), truth)
}

fn with_seed(seed: u64) -> Options {
    Options {
        seed,
        ..Options::default()
    }
}

#[test]
fn karate_reaches_the_published_optimum() {
    let network = karate();
    assert!((network.total() - 156.0).abs() < 1e-9);
    let best = (0..10)
        .map(|seed| {
            let membership = leiden(&network, &with_seed(seed));
            network.modularity(&membership, 1.0).unwrap()
        })
        .fold(f64::MIN, f64::max);
    // Brandes et al. 2008 prove 0.4198 to be the maximum.
    assert!((best - 0.419_789_6).abs() < 1e-6, "{best}");
}

#[test]
fn a_ring_of_cliques_falls_into_its_cliques() {
    let (cliques, size) = (8_u32, 6_u32);
    let mut edges = Vec::new();
    for clique in 0..cliques {
        for a in 0..size {
            for b in 0..a {
                edges.push((clique * size + a, clique * size + b));
            }
        }
        edges.push((clique * size, (clique * size + size + 1) % (cliques * size)));
    }
    let network = Network::new(
        (cliques * size) as usize,
        edges.into_iter().map(|(a, b)| Edge { a, b, weight: 1.0 }),
    );
    let membership = leiden(&network, &Options::default());
    let expected: Vec<u32> = (0..cliques * size).map(|node| node / size).collect();
    assert_eq!(membership, expected);
    let inside = f64::from(size * (size - 1) / 2);
    let published = inside / (inside + 1.0) - 1.0 / f64::from(cliques);
    let quality = network.modularity(&membership, 1.0).unwrap();
    assert!((quality - published).abs() < 1e-9);
}

#[test]
fn planted_groups_are_found() {
    let (network, truth) = planted(20, 50, 12, 4, 3);
    assert_eq!(leiden(&network, &Options::default()), truth);
}

#[test]
fn every_community_is_connected_on_every_seed() {
    let (network, _) = planted(10, 12, 3, 3, 5);
    for seed in 0..40 {
        for resolution in [0.2, 1.0, 4.0] {
            let options = Options {
                resolution,
                seed,
                iterations: 1,
                ..Options::default()
            };
            let membership = leiden(&network, &options);
            assert_eq!(membership, split_disconnected(&network, &membership));
        }
    }
}

#[test]
fn the_seed_decides_everything() {
    let (network, _) = planted(10, 12, 3, 3, 5);
    assert_eq!(
        leiden(&network, &with_seed(4)),
        leiden(&network, &with_seed(4))
    );
    let distinct: std::collections::BTreeSet<Vec<u32>> = (0..10)
        .map(|seed| leiden(&network, &with_seed(seed)))
        .collect();
    assert!(
        distinct.len() > 1,
        "a hard network should have several good partitions"
    );
}

#[test]
fn resolution_sets_the_grain() {
    let network = karate();
    let groups = |resolution| {
        let options = Options {
            resolution,
            ..Options::default()
        };
        leiden(&network, &options)
            .iter()
            .max()
            .map_or(0, |&c| c + 1)
    };
    assert!(groups(0.2) < groups(1.0) && groups(1.0) < groups(4.0));
}

#[test]
fn no_local_move_improves_the_result() {
    let network = karate();
    let membership = leiden(
        &network,
        &Options {
            iterations: 10,
            ..Options::default()
        },
    );
    let quality = network.modularity(&membership, 1.0).unwrap();
    let count = membership.iter().max().unwrap() + 2;
    for node in 0..34 {
        for community in 0..count {
            let mut moved = membership.clone();
            moved[node] = community;
            assert!(network.modularity(&moved, 1.0).unwrap() <= quality + 1e-9);
        }
    }
}

#[test]
fn starting_from_a_good_partition_keeps_it() {
    let (network, truth) = planted(20, 50, 12, 4, 3);
    assert_eq!(
        leiden_from(
            &network,
            &Options::default(),
            &Conflicts::default(),
            truth.clone()
        ),
        truth
    );
}

#[test]
fn degenerate_networks() {
    assert!(leiden(&Network::new(0, []), &Options::default()).is_empty());
    assert_eq!(leiden(&Network::new(3, []), &Options::default()), [0, 1, 2]);
}

#[test]
fn nodes_that_exclude_each_other_are_never_together() {
    let (network, _) = planted(10, 12, 3, 3, 5);
    // Within groups and beyond; node 0 excludes all of its own group.
    let pairs = (1..12)
        .map(|node| (0, node))
        .chain([(20, 21), (30, 70), (31, 90)]);
    let conflicts = Conflicts::new(120, pairs);
    for seed in 0..20 {
        for quality in [Quality::Modularity, Quality::Constant] {
            for start in [(0..120).collect(), vec![0; 120]] {
                let options = Options {
                    quality,
                    resolution: 0.2,
                    seed,
                    ..Options::default()
                };
                let membership = leiden_from(&network, &options, &conflicts, start);
                let together =
                    |(a, b): (u32, u32)| membership[a as usize] == membership[b as usize];
                assert!(!conflicts.pairs().any(together), "seed {seed}");
                assert_eq!(membership, split_disconnected(&network, &membership));
            }
        }
    }
}

#[test]
fn the_constant_model_finds_cliques_whatever_the_size_of_the_network() {
    // Modularity merges neighbouring cliques in a long ring (the resolution limit), the constant model does not.
    let (cliques, size) = (60_u32, 4_u32);
    let mut edges = Vec::new();
    for clique in 0..cliques {
        for a in 0..size {
            edges.extend((0..a).map(|b| (clique * size + a, clique * size + b)));
        }
        edges.push((clique * size, (clique * size + size + 1) % (cliques * size)));
    }
    let edges = edges.into_iter().map(|(a, b)| Edge { a, b, weight: 1.0 });
    let network = Network::new((cliques * size) as usize, edges);
    let options = Options {
        quality: Quality::Constant,
        resolution: 0.3,
        ..Options::default()
    };
    let expected: Vec<u32> = (0..cliques * size).map(|node| node / size).collect();
    assert_eq!(leiden(&network, &options), expected);
    let merged = leiden(&network, &Options::default());
    assert!(merged.iter().max().unwrap() + 1 < cliques);
}
